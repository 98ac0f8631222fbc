extension StandardLibrary {
    private static func part(
        _ name: String,
        id: String,
        en: String,
        _ examples: [Function.Example],
        ofDuration: (@Sendable (Elapsed) -> Int64)? = nil,
        _ pick: @escaping @Sendable (Times.Local) -> Int64
    ) -> Function {
        let more =
            ofDuration.map { pick in
                [
                    member(
                        "duration_\(name)",
                        [.duration],
                        .int,
                        .unary { $0.asDuration.map { .int(pick($0)) } ?? Operators.noOverload(name, $0) }
                    )
                ]
            } ?? []
        return Function(
            name: name,
            group: "time",
            doc: Bilingual(id: id, en: en),
            examples: examples,
            overloads: [
                member("timestamp_\(name)", [.timestamp], .int, .unary { Times.part(name, $0, .string("UTC"), pick) }),
                member(
                    "timestamp_\(name)_zone",
                    [.timestamp, .string],
                    .int,
                    .binary { Times.part(name, $0, $1, pick) }
                ),
            ] + more
        )
    }

    private static let moment = "timestamp('2024-03-31T20:15:30.250Z')"

    static let times: [Function] = [
        part(
            "getFullYear",
            id: "Tahun; zona waktu sebagai nama (`Asia/Jakarta`, `WITA`) atau selisih (`+07:00`), bila tidak: UTC.",
            en: "The year; the time zone by name (`Asia/Jakarta`, `WITA`) or offset (`+07:00`), else UTC.",
            [("\(moment).getFullYear()", "2024")]
        ) { Int64($0.year) },
        part(
            "getMonth",
            id: "Bulan, mulai 0 untuk Januari.",
            en: "The month, from 0 for January.",
            [("\(moment).getMonth()", "2"), ("\(moment).getMonth('Asia/Jakarta')", "3")]
        ) { Int64($0.month - 1) },
        part(
            "getDate",
            id: "Tanggal, mulai 1.",
            en: "The day of the month, from 1.",
            [("\(moment).getDate()", "31"), ("\(moment).getDate('WIB')", "1")]
        ) { Int64($0.day) },
        part(
            "getDayOfMonth",
            id: "Tanggal, mulai 0.",
            en: "The day of the month, from 0.",
            [("\(moment).getDayOfMonth()", "30")]
        ) { Int64($0.day - 1) },
        part(
            "getDayOfWeek",
            id: "Hari, mulai 0 untuk Minggu.",
            en: "The day of the week, from 0 for Sunday.",
            [("\(moment).getDayOfWeek()", "0")]
        ) { $0.weekday },
        part(
            "getDayOfYear",
            id: "Hari ke berapa dalam tahun, mulai 0.",
            en: "The day of the year, from 0.",
            [("\(moment).getDayOfYear()", "90")]
        ) { $0.dayOfYear },
        part(
            "getHours",
            id: "Jam; pada lama waktu: jam seluruhnya.",
            en: "The hour; of a length of time: all its hours.",
            [("\(moment).getHours('+07:00')", "3"), ("duration('90m').getHours()", "1")],
            ofDuration: { $0.seconds / 3600 }
        ) { $0.second / 3600 },
        part(
            "getMinutes",
            id: "Menit; pada lama waktu: menit seluruhnya.",
            en: "The minute; of a length of time: all its minutes.",
            [("\(moment).getMinutes()", "15"), ("duration('90m').getMinutes()", "90")],
            ofDuration: { $0.seconds / 60 }
        ) { $0.second / 60 % 60 },
        part(
            "getSeconds",
            id: "Detik; pada lama waktu: detik seluruhnya.",
            en: "The second; of a length of time: all its seconds.",
            [("\(moment).getSeconds()", "30"), ("duration('2m').getSeconds()", "120")],
            ofDuration: { $0.seconds }
        ) { $0.second % 60 },
        part(
            "getMilliseconds",
            id: "Seperseribu detik.",
            en: "Thousandths of the second.",
            [("\(moment).getMilliseconds()", "250")],
            ofDuration: { Int64($0.nanoseconds) / 1_000_000 }
        ) { $0.milliseconds },
    ]
}

/// Moments as calendars and clocks show them.
enum Times {
    struct Local {
        var year: Int
        var month: Int
        var day: Int
        /// 0 for Sunday.
        var weekday: Int64
        /// From 0.
        var dayOfYear: Int64
        /// Of the day.
        var second: Int64
        var milliseconds: Int64
    }

    static func part(_ name: String, _ value: Value, _ zone: Value, _ pick: (Local) -> Int64) -> Value {
        guard case .timestamp(let moment) = value, case .string(let zone) = zone else {
            return Operators.noOverload(name, value, zone)
        }
        guard let offset = TimeZones.offset(of: zone, at: moment) else {
            return Operators.fail(.badArgument("“\(zone)”"))
        }
        let seconds = moment.seconds + offset
        let dayNumber = Civil.floorDivide(seconds, 86_400)
        let (year, month, day) = Civil.date(dayNumber)
        let weekday = dayNumber + 4
        return .int(
            pick(
                Local(
                    year: year,
                    month: month,
                    day: day,
                    weekday: weekday - Civil.floorDivide(weekday, 7) * 7,
                    dayOfYear: dayNumber - Civil.dayNumber(year: year, month: 1, day: 1),
                    second: seconds - dayNumber * 86_400,
                    milliseconds: Int64(moment.nanoseconds) / 1_000_000
                )
            )
        )
    }
}
