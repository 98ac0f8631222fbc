import Model

/// What stands above the findings: counts, charts, contents, filters.
extension HtmlPage {
    mutating func summary(_ report: Report, _ content: PageContent) {
        open("section", "class=summary aria-labelledby=summary")
        element("h2", "id=summary", LocalizedText(id: "Ringkasan", en: "Summary"))
        open("ul")
        let section = { SummarySection(report: report, words: $0, isVerbose: false, isPage: true) }
        var lines: [(LocalizedText, LocalizedText)] = [
            (LocalizedText(id: "Berkas:", en: "Files:"), said { section($0).files }),
            (LocalizedText(id: "Temuan:", en: "Findings:"), said { $0.violated(report.totals) }),
            (LocalizedText(id: "Evaluasi:", en: "Evaluations:"), said { $0.evaluations(report.totals) }),
        ]
        if !content.files.folder.isEmpty {
            let folder = String(content.files.folder.dropLast())
            lines.insert((LocalizedText(id: "Folder:", en: "Folder:"), LocalizedText(id: folder, en: folder)), at: 0)
        }
        if let changes = report.changes {
            lines.append((LocalizedText(id: "Perubahan:", en: "Changes:"), said { $0.changes(changes) }))
        }
        lines.append((LocalizedText(id: "Langkah berikutnya:", en: "Next:"), said { section($0).nextStep }))
        for (label, words) in lines {
            raw("<li><b>")
            both(label)
            raw("</b> ")
            coded(words)
            close("li")
        }
        close("ul")
        charts(report)
        unread(report, content.files)
        contents(content)
        close("section")
    }

    /// Both languages, with what stands between backticks as code.
    private mutating func coded(_ words: LocalizedText) {
        if words.id == words.en { return text(words.id) }
        for (language, sentence) in [("id", words.id), ("en", words.en)] {
            plain("<span lang=\(language)>")
            for (index, part) in sentence.utf8.split(separator: 0x60, omittingEmptySubsequences: false).enumerated() {
                if !index.isMultiple(of: 2) { open("code") }
                text(String(decoding: part, as: UTF8.self))
                if !index.isMultiple(of: 2) { raw("</code>") }
            }
            raw("</span>")
        }
    }

    /// In the review of a government the groups are agencies: files that were not read are told here.
    private mutating func unread(_ report: Report, _ files: FileNames) {
        let unread = report.run.files.filter { $0.status != .read }
        if report.matrix == nil || unread.isEmpty { return }
        element("h3", "", LocalizedText(id: "Berkas yang tidak terbaca utuh", en: "Files not read as a whole"))
        open("ul")
        for file in unread {
            open("li")
            text(files.short(file.file))
            raw(": <b class=unread>")
            both { $0.status(file) }
            raw("</b>")
            close("li")
        }
        close("ul")
    }

    private mutating func contents(_ content: PageContent) {
        guard content.groups.count > 1 else { return }
        open("nav", "aria-labelledby=contents")
        plain("<details\(content.groups.count > 12 ? "" : " open")><summary id=contents>")
        both("Isi (\(content.groups.count))", "Contents (\(content.groups.count))")
        raw("</summary>\n")
        open("ul")
        for (index, group) in content.groups.enumerated() {
            plain("<li><a href=\"#g\(index + 1)\">")
            both(group.name)
            raw("</a> ")
            both { $0.count(group.count, "temuan", "finding") }
            if let warning = group.warning {
                raw(" <b class=unread>")
                both(warning)
                raw("</b>")
            }
            close("li")
        }
        close("ul")
        raw("</details>")
        close("nav")
    }

    /// Hidden until the script is there that makes them work, and that fills the choices from the data.
    mutating func filters() {
        open("form", "id=filters hidden role=search")
        let choices: [(StaticString, String, String)] = [
            ("severity", "Tingkat", "Severity"), ("agency", "Perangkat daerah", "Agency"), ("rule", "Aturan", "Rule"),
            ("nature", "Sifat", "Nature"), ("state", "Keadaan", "State"), ("file", "Berkas", "File"),
        ]
        for (name, id, en) in choices {
            raw("<label>")
            both(id, en)
            raw(" <select id=")
            raw(name)
            raw("></select></label>\n")
        }
        raw("<label>")
        both("Cari", "Search")
        raw(" <input type=search id=search autocomplete=off></label>\n<button type=reset>")
        both("Hapus saringan", "Clear filters")
        raw("</button>\n<p role=status><output id=shown></output></p>")
        close("form")
    }
}
