import Model

/// What was measured: forms, budgets, registers, agreements.
extension Emitter {
    /// Values by quarter, month or year, in order.
    mutating func numbered(_ key: String, _ values: [Int: Quantity]) {
        object(key) {
            for (number, value) in values.sorted(by: { $0.key < $1.key }) { $0.field(String(number), value) }
        }
    }

    /// All four quarters always stand there; one that the form does not have is a missing value.
    mutating func measurement(_ measurement: Measurement) {
        object {
            $0.field("number", measurement.number)
            $0.field("objective", measurement.objective)
            $0.field("indicator", measurement.indicator)
            $0.field("unit", measurement.unit)
            $0.field("target", measurement.target)
            $0.numbered("plan", measurement.plan)
            $0.object("quarters") {
                for quarter in 1...4 { $0.field(String(quarter), measurement.quarters[quarter] ?? .missing()) }
            }
            $0.numbered("months", measurement.months)
            $0.numbered("running", measurement.running)
            $0.field("cumulative", measurement.cumulative)
            $0.field("realisation", measurement.realisation)
            $0.field("achievement", measurement.achievement)
            $0.numbered("achievements", measurement.achievements)
            $0.field("category", measurement.category)
            $0.object("years") {
                for (year, figures) in measurement.years.sorted(by: { $0.key < $1.key }) {
                    $0.figures(String(year), figures)
                }
            }
            $0.figures("final", measurement.final)
            $0.field("standard", measurement.standard)
            $0.field("polarity", measurement.polarity?.rawValue)
            $0.field("accumulation", measurement.accumulation?.rawValue)
            $0.field("problems", measurement.problems)
            $0.field("solutions", measurement.solutions)
            $0.field("note", measurement.note)
            $0.field("place", measurement.place)
        }
    }

    private mutating func figures(_ key: String, _ figures: Measurement.Figures) {
        object(key) {
            $0.field("target", figures.target)
            $0.field("realisation", figures.realisation)
            $0.field("achievement", figures.achievement)
        }
    }

    mutating func budget(_ budget: Budget) {
        object {
            $0.field("program", budget.program)
            $0.field("budget", budget.budget)
            $0.field("realised", budget.realised)
            $0.field("absorption", budget.absorption)
            $0.field("note", budget.note)
            $0.field("place", budget.place)
        }
    }

    mutating func activity(_ activity: ActivityMeasurement) {
        object {
            $0.field("program", activity.program)
            $0.field("activity", activity.activity)
            $0.field("indicator", activity.indicator)
            $0.field("group", activity.group?.rawValue)
            $0.field("unit", activity.unit)
            $0.field("target", activity.target)
            $0.field("realisation", activity.realisation)
            $0.field("achievement", activity.achievement)
            $0.field("note", activity.note)
            $0.field("place", activity.place)
        }
    }

    /// `kind` as printed; `document` is the kind of document that it means.
    mutating func submission(_ submission: Submission) {
        object {
            $0.field("agency", submission.agency)
            $0.field("kind", submission.kind)
            $0.field("document", submission.document?.rawValue)
            $0.field("year", submission.year)
            $0.field("quarter", submission.quarter)
            $0.field("submitted", submission.submitted)
            $0.field("remark", submission.remark)
            $0.field("place", submission.place)
        }
    }

    mutating func listedAgency(_ agency: ListedAgency) {
        object {
            $0.field("code", agency.code)
            $0.field("name", agency.name)
            $0.field("abbreviation", agency.abbreviation)
            $0.field("kind", agency.kind)
            $0.field("place", agency.place)
        }
    }

    mutating func scale(_ scale: CategoryScale) {
        object {
            $0.list("bands", scale.bands) { emitter, band in
                emitter.object {
                    $0.field("label", band.label)
                    $0.field("raw", band.raw)
                    $0.field("low", band.low)
                    $0.field("high", band.high)
                    $0.field("includes_low", band.includesLow)
                    $0.field("includes_high", band.includesHigh)
                    $0.field("place", band.place)
                }
            }
            $0.field("place", scale.place)
        }
    }

    mutating func agreement(_ agreement: Agreement?) {
        key("agreement")
        guard let agreement else { return null() }
        object {
            $0.list("parties", agreement.parties) { emitter, party in
                emitter.object {
                    $0.field("name", party.name)
                    $0.field("post", party.post)
                    $0.field("place", party.place)
                }
            }
            $0.field("statement", agreement.statement)
            $0.field("revision", agreement.revision)
            $0.list("reasons", agreement.reasons) { $0.passage($1) }
        }
    }
}
