import Model

extension ExtractLists {
    func budgets(_ documents: [RecognisedDocument]) -> ExtractList {
        ExtractList(
            title: words.pick("Anggaran", "Budgets"),
            columns: sourceColumns() + [
                column("Program", "Programme", 44), column("Anggaran", "Budget", 22),
                column("Realisasi", "Realised", 22),
                column("Keterangan", "Note", 20), placeColumn,
            ],
            rows: documents.flatMap { document in
                document.budgets.map {
                    source(document) + [
                        .text($0.program), .quantity($0.budget), .quantity($0.realised), text($0.note), place($0.place),
                    ]
                }
            }
        )
    }

    func activities(_ documents: [RecognisedDocument]) -> ExtractList {
        ExtractList(
            title: words.pick("Kegiatan", "Activities"),
            columns: sourceColumns() + [
                column("Program", "Programme", 28), column("Kegiatan", "Activity", 28),
                column("Indikator", "Indicator", 32), column("Kelompok", "Group", 11), column("Satuan", "Unit", 11),
                column("Target", "Target", 18), column("Realisasi", "Realised", 18),
                column("% capaian", "Achievement", 11), column("Keterangan", "Note", 18), placeColumn,
            ],
            rows: documents.flatMap { document in
                document.activities.map {
                    source(document) + [
                        text($0.program), text($0.activity), .text($0.indicator), text($0.group.map(group)),
                        text($0.unit),
                        .quantity($0.target), .quantity($0.realisation), .quantity($0.achievement), text($0.note),
                        place($0.place),
                    ]
                }
            }
        )
    }

    private func group(_ group: ActivityMeasurement.Group) -> String {
        switch group {
        case .input: words.pick("masukan", "input")
        case .output: words.pick("keluaran", "output")
        case .outcome: words.pick("hasil", "outcome")
        }
    }

    func submissions(_ documents: [RecognisedDocument]) -> ExtractList {
        ExtractList(
            title: words.pick("Penyampaian", "Submissions"),
            columns: [
                column("Berkas", "File", 26), column("Perangkat daerah", "Agency", 32), column("Jenis", "Kind", 34),
                column("Tahun", "Year", 8), column("TW", "Quarter", 8), column("Disampaikan", "Submitted", 13),
                column("Keterangan", "Remark", 16), placeColumn,
            ],
            rows: documents.flatMap { document in
                document.submissions.map {
                    [
                        .text(document.file), .text($0.agency), .text($0.kind),
                        .text($0.year.map(String.init) ?? "", .centred),
                        .text($0.quarter.map(String.init) ?? "", .centred),
                        .date($0.submitted), text($0.remark), place($0.place),
                    ]
                }
            }
        )
    }

    func agencies(_ documents: [RecognisedDocument]) -> ExtractList {
        ExtractList(
            title: words.pick("Perangkat daerah", "Agencies"),
            columns: [
                column("Berkas", "File", 26), column("Kode", "Code", 14), column("Nama", "Name", 44),
                column("Singkatan", "Abbreviation", 16), column("Jenis", "Kind", 16), placeColumn,
            ],
            rows: documents.flatMap { document in
                document.agencies.map {
                    [
                        .text(document.file), text($0.code), .text($0.name), text($0.abbreviation), text($0.kind),
                        place($0.place),
                    ]
                }
            }
        )
    }

    func citations(_ documents: [RecognisedDocument]) -> ExtractList {
        ExtractList(
            title: words.pick("Rujukan", "Citations"),
            columns: [
                column("Berkas", "File", 26), column("Rujukan", "Citation", 60), column("Jenis", "Kind", 16),
                column("Nomor", "Number", 14), column("Tahun", "Year", 8), column("Tentang", "About", 44), placeColumn,
            ],
            rows: documents.flatMap { document in
                document.citations.map {
                    [
                        .text(document.file), .text($0.text), .text($0.kind.uppercased()), text($0.number),
                        .text($0.year.map(String.init) ?? "", .centred), text($0.title), place($0.place),
                    ]
                }
            }
        )
    }

    func notes(_ documents: [RecognisedDocument]) -> ExtractList {
        ExtractList(
            title: words.pick("Catatan", "Notes"),
            columns: [column("Berkas", "File", 30), column("Catatan", "Note", 80), placeColumn],
            rows: documents.flatMap { document in
                document.notes.map { [.text($0.place.file), .text($0.what[words.language]), place($0.place)] }
            }
        )
    }
}
