import Model
import TestSupport

/// Writes a document as the office formats, so that the same facts must come out of each.
enum OfficeWriter: String, CaseIterable {
    case word, openText, page

    func file(_ document: Document) -> [UInt8] {
        switch self {
        case .word: word(document)
        case .openText: openText(document)
        case .page: page(document)
        }
    }

    static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// Text with each tab and line break as the format has it.
    private func marked(_ text: String, tab: String, newline: String, wrap: (String) -> String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map { wrap(Self.escaped(String($0))) }
                .joined(separator: tab)
        }.joined(separator: newline)
    }

    /// With the tabs that reading took for its parts.
    private func text(_ paragraph: Paragraph) -> String {
        paragraph.parts.isEmpty ? paragraph.text : paragraph.parts.joined(separator: "\t")
    }

    // MARK: - docx

    private func word(_ document: Document) -> [UInt8] {
        let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        let body = blocks(document, paragraph: wordParagraph, table: wordTable, blank: "<w:p/>")
        let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
        return ZipMaker.archive([
            (
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName='/word/document.xml' "
                    + "ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"
            ),
            (
                "_rels/.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' "
                    + "Type='\(relationships)' Target='word/document.xml'/></Relationships>"
            ),
            ("word/document.xml", "<w:document xmlns:w='\(space)'><w:body>\(body)<w:sectPr/></w:body></w:document>"),
        ])
    }

    private func wordParagraph(_ paragraph: Paragraph) -> String {
        "<w:p>\(wordRun(text(paragraph), bold: paragraph.bold))</w:p>"
    }

    private func wordRun(_ text: String, bold: Bool) -> String {
        let look = bold ? "<w:rPr><w:b/></w:rPr>" : ""
        let inside = marked(text, tab: "<w:tab/>", newline: "<w:br/>") { "<w:t xml:space='preserve'>\($0)</w:t>" }
        return "<w:r>\(look)\(inside)</w:r>"
    }

    private func wordTable(_ table: Table) -> String {
        let rows = table.rows.map { row in
            "<w:tr>"
                + columns(row).map { cell in
                    let span = cell.columns > 1 ? "<w:gridSpan w:val='\(cell.columns)'/>" : ""
                    return "<w:tc><w:tcPr>\(span)</w:tcPr><w:p>\(wordRun(cell.text, bold: false))</w:p></w:tc>"
                }.joined() + "</w:tr>"
        }
        return "<w:tbl>\(rows.joined())</w:tbl>"
    }

    // MARK: - odt

    private func openText(_ document: Document) -> [UInt8] {
        let spaces =
            ["office", "text", "table", "style"].map {
                "xmlns:\($0)='urn:oasis:names:tc:opendocument:xmlns:\($0):1.0'"
            }.joined(separator: " ") + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
        let bold =
            "<style:style style:name='B' style:family='paragraph'><style:text-properties fo:font-weight='bold'/></style:style>"
        let body = blocks(document, paragraph: openParagraph, table: openTable, blank: "<text:p/>")
        return ZipMaker.archive([
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            (
                "content.xml",
                "<office:document-content \(spaces)><office:automatic-styles>\(bold)</office:automatic-styles><office:body>"
                    + "<office:text>\(body)</office:text></office:body></office:document-content>"
            ),
        ])
    }

    private func openRun(_ text: String) -> String {
        marked(text, tab: "<text:tab/>", newline: "<text:line-break/>") { piece in
            // White space is one space unless it says otherwise.
            var out = ""
            var spaces = 0
            for character in piece + "\u{0}" {
                if character == " " {
                    spaces += 1
                    continue
                }
                if spaces > 0 { out += spaces == 1 && !out.isEmpty ? " " : "<text:s text:c='\(spaces)'/>" }
                spaces = 0
                if character != "\u{0}" { out.append(character) }
            }
            return out
        }
    }

    private func openParagraph(_ paragraph: Paragraph) -> String {
        "<text:p\(paragraph.bold ? " text:style-name='B'" : "")>\(openRun(text(paragraph)))</text:p>"
    }

    private func openTable(_ table: Table) -> String {
        let rows = table.rows.map { row in
            "<table:table-row>"
                + columns(row).map { cell in
                    let span = cell.columns > 1 ? " table:number-columns-spanned='\(cell.columns)'" : ""
                    let covered = String(repeating: "<table:covered-table-cell/>", count: cell.columns - 1)
                    return "<table:table-cell\(span)><text:p>\(openRun(cell.text))</text:p></table:table-cell>"
                        + covered
                }.joined() + "</table:table-row>"
        }
        return "<table:table>\(rows.joined())</table:table>"
    }

    // MARK: - HTML

    private func page(_ document: Document) -> [UInt8] {
        let body = blocks(document, paragraph: pageParagraph, table: pageTable, blank: "<p>&nbsp;</p>\n")
        return Array(
            "<!DOCTYPE html>\n<html><head><meta charset=utf-8><title>x</title></head><body>\n\(body)</body></html>".utf8
        )
    }

    private func pageRun(_ text: String) -> String { marked(text, tab: "&#9;", newline: "<br>") { $0 } }

    private func pageParagraph(_ paragraph: Paragraph) -> String {
        let run = pageRun(text(paragraph))
        return "<pre>\(paragraph.bold ? "<b>\(run)</b>" : run)</pre>\n"
    }

    private func pageTable(_ table: Table) -> String {
        let rows = table.rows.map { row in
            "<tr>"
                + columns(row).map { cell in
                    "<td\(cell.columns > 1 ? " colspan=\(cell.columns)" : "")>\(pageRun(cell.text))"
                }.joined(separator: "\n") + "\n"
        }
        return "<table border=1>\n\(rows.joined())</table>\n"
    }

    // MARK: - What they share

    /// The cells of a row, those that fill up a wide one left out.
    private func columns(_ row: Table.Row) -> [Cell] {
        row.cells
    }

    /// The blocks in order; where the source had blank lines there is an empty paragraph.
    private func blocks(
        _ document: Document,
        paragraph: (Paragraph) -> String,
        table: (Table) -> String,
        blank: String
    ) -> String {
        var out = ""
        var last: Place?
        for block in document.blocks {
            switch block {
            case .paragraph(let one):
                if let before = last, one.place.page != before.page || (one.place.line ?? 0) > (before.line ?? 0) + 1 {
                    out += blank
                }
                out += paragraph(one)
                last = one.place
            case .table(let one):
                out += table(one)
                last = nil
            }
        }
        return out
    }
}
