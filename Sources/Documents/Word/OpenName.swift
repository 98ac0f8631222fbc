/// Elements and attributes of OpenDocument text (ISO/IEC 26300, version 1.2 and later).
enum OpenName: String, MarkupName {
    case text = "office:text", automaticStyles = "office:automatic-styles", annotation = "office:annotation"
    case annotationEnd = "office:annotation-end", p = "text:p", h = "text:h", span = "text:span", s = "text:s"
    case tab = "text:tab", lineBreak = "text:line-break", list = "text:list", listItem = "text:list-item"
    case listHeader = "text:list-header", softBreak = "text:soft-page-break", note = "text:note"
    case noteBody = "text:note-body", noteCitation = "text:note-citation", noteClass = "text:note-class"
    case trackedChanges = "text:tracked-changes", sequenceDeclarations = "text:sequence-decls"
    case variableDeclarations = "text:variable-decls", fieldDeclarations = "text:user-field-decls"
    case ruby = "text:ruby-text", styleName = "text:style-name", outlineLevel = "text:outline-level", count = "text:c"
    case startValue = "text:start-value", restart = "text:restart-numbering", continues = "text:continue-numbering"
    case isListHeader = "text:is-list-header", hiddenText = "text:hidden-text", hiddenParagraph =
        "text:hidden-paragraph"
    case softBreaks = "text:use-soft-page-breaks", placeholder = "text:placeholder", continueList = "text:continue-list"
    case xmlId = "xml:id"

    case table = "table:table", row = "table:table-row", cell = "table:table-cell", covered = "table:covered-table-cell"
    case headRows = "table:table-header-rows", columnsSpanned = "table:number-columns-spanned"
    case rowsSpanned = "table:number-rows-spanned", columnsRepeated = "table:number-columns-repeated"
    case rowsRepeated = "table:number-rows-repeated", isSubTable = "table:is-sub-table"

    case frame = "draw:frame", textBox = "draw:text-box", image = "draw:image", object = "draw:object"
    case oleObject = "draw:object-ole", href = "xlink:href", width = "svg:width", height = "svg:height"
    case title = "svg:title", description = "svg:desc"

    case styles = "office:styles", style = "style:style", name = "style:name", family = "style:family"
    case parent = "style:parent-style-name", listStyleName = "style:list-style-name"
    case defaultOutline = "style:default-outline-level", textProperties = "style:text-properties"
    case paragraphProperties = "style:paragraph-properties", weight = "fo:font-weight", slant = "fo:font-style"
    case transform = "fo:text-transform", display = "text:display", breakBefore = "fo:break-before"
    case fontName = "style:font-name", marginLeft = "fo:margin-left", masterPage = "style:master-page-name"
    case listStyle = "text:list-style", outlineStyle = "text:outline-style", levelNumber =
        "text:list-level-style-number"
    case levelBullet = "text:list-level-style-bullet", levelImage = "text:list-level-style-image"
    case levelOutline = "text:outline-level-style", level = "text:level", format = "style:num-format"
    case prefix = "style:num-prefix", suffix = "style:num-suffix", displayLevels = "text:display-levels"
    case numbered = "style:num-list-format"

    // Formulas are parts of their own, in MathML
    case math = "math:math", semantics = "math:semantics", mathAnnotation = "math:annotation", fraction = "math:mfrac"
    case superscript = "math:msup", subscripted = "math:msub", both = "math:msubsup", under = "math:munder"
    case over = "math:mover", underOver = "math:munderover", root = "math:msqrt", fenced = "math:mfenced"
    case mathRow = "math:mrow", sign = "math:mo", identifier = "math:mi", number = "math:mn", words = "math:mtext"

    static let vocabulary = MarkupVocabulary(
        OpenName.self,
        spaces: [
            "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
            "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
            "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
            "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
            "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
            "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0": "fo",
            "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg",
            "http://www.w3.org/1999/xlink": "xlink",
            "http://www.w3.org/1998/Math/MathML": "math",
        ]
    )
}
