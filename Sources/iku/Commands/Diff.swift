internal import Engine
internal import Model
internal import Reporting

/// `iku diff OLD.json NEW.json`: what changed between two runs.
enum Diff: Command {
    static let name = "diff"
    static let summary = LocalizedText(
        id: "membandingkan dua daftar temuan: baru, selesai, tetap",
        en: "compares two findings lists: new, resolved, unchanged"
    )
    static let usage = LocalizedText(
        id: """
            iku diff LAMA.json BARU.json [opsi]

            Membandingkan dua daftar temuan (--format json atau --write-baseline): temuan mana yang baru,
            yang sudah selesai, dan yang tetap. Yang tidak diperiksa pada daftar baru tidak disebut selesai.

              --format BENTUK       terminal (bawaan), markdown, json, dan bentuk lain seperti pada iku lint
              -o, --output BERKAS   menulis ke berkas, utuh atau tidak sama sekali; boleh berulang
              --fail-on TINGKAT     critical, major (bawaan), moderate, minor, note
              -q, --quiet           satu baris per temuan
              -v, --verbose         semua keterangan
              --no-links            nama berkas di terminal tidak menjadi tautan
              --lang id|en          bahasa keluaran

            Status keluar: 0 tanpa temuan baru setingkat --fail-on ke atas; 1 ada temuan baru; 2 salah pakai;
            3 ada daftar yang tidak terbaca.
            """,
        en: """
            iku diff OLD.json NEW.json [options]

            Compares two findings lists (--format json or --write-baseline): which findings are new, which are
            resolved, which stayed. What the newer run did not look at is not called resolved.

              --format FORM         terminal (default), markdown, json, and the other forms of iku lint
              -o, --output FILE     write to a file, whole or not at all; may be repeated
              --fail-on SEVERITY    critical, major (default), moderate, minor, note
              -q, --quiet           one line a finding
              -v, --verbose         everything that is known
              --no-links            no links on the names of files at a terminal
              --lang id|en          language of the output

            Exit status: 0 no new finding at or above --fail-on; 1 new findings; 2 wrong use;
            3 a list could not be read.
            """
    )
    static let valued = Delivery.valued.filter { !$0.hasSuffix("baseline") }
    static let flags = Delivery.flags

    static func run(_ arguments: Arguments, _ terminal: Terminal) throws(CommandError) -> ExitStatus {
        let operands = arguments.operands
        guard operands.count == 2 else { throw .usage(Messages.diffUsage) }
        let delivery = try Delivery(arguments)
        try delivery.destinations.spare(operands)
        let old = try FindingsFile.read(operands[0])
        var new = try FindingsFile.read(operands[1])
        new.run.command = name
        new.run.language = terminal.language
        Baseline(name: operands[0], report: old).compare(&new)
        return try delivery.deliver(new, judge: nil, terminal)
    }
}
