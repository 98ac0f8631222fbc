/// Elements and attributes of WordprocessingML (ISO/IEC 29500-1, transitional and strict) and what stands inside it.
enum WordName: String, MarkupName {
    case document = "w:document", body = "w:body", p = "w:p", r = "w:r", t = "w:t", tab = "w:tab", br = "w:br"
    case carriageReturn = "w:cr", noBreakHyphen = "w:noBreakHyphen", softHyphen = "w:softHyphen", sym = "w:sym"
    case renderedBreak = "w:lastRenderedPageBreak", pPr = "w:pPr", pStyle = "w:pStyle", numPr = "w:numPr"
    case ilvl = "w:ilvl", numId = "w:numId", outlineLvl = "w:outlineLvl", ind = "w:ind"
    case pageBreakBefore = "w:pageBreakBefore", rPr = "w:rPr", rStyle = "w:rStyle", b = "w:b", i = "w:i"
    case caps = "w:caps", vanish = "w:vanish", rFonts = "w:rFonts", del = "w:del", ins = "w:ins"
    case moveFrom = "w:moveFrom", moveTo = "w:moveTo", cellDel = "w:cellDel", pPrChange = "w:pPrChange"
    case rPrChange = "w:rPrChange", tbl = "w:tbl", tblGrid = "w:tblGrid", gridCol = "w:gridCol", tr = "w:tr"
    case trPr = "w:trPr", gridBefore = "w:gridBefore", tblHeader = "w:tblHeader", tc = "w:tc", tcPr = "w:tcPr"
    case gridSpan = "w:gridSpan", vMerge = "w:vMerge", hMerge = "w:hMerge", txbxContent = "w:txbxContent"
    case drawing = "w:drawing", pict = "w:pict", object = "w:object", instrText = "w:instrText", delText = "w:delText"
    case fieldData = "w:fldData", footnoteReference = "w:footnoteReference", footnote = "w:footnote"
    case endnote = "w:endnote", id = "w:id", type = "w:type", altChunk = "w:altChunk", sdtPr = "w:sdtPr"
    case placeholder = "w:showingPlcHdr", sdtContent = "w:sdtContent", sdt = "w:sdt", rt = "w:rt", sectPr = "w:sectPr"
    case val = "w:val", w = "w:w", left = "w:left", start = "w:start", font = "w:font", char = "w:char"
    case ascii = "w:ascii", subDoc = "w:subDoc"

    // styles.xml
    case style = "w:style", styleId = "w:styleId", basedOn = "w:basedOn", name = "w:name", isDefault = "w:default"

    // numbering.xml
    case abstractNum = "w:abstractNum", abstractNumId = "w:abstractNumId", num = "w:num", lvl = "w:lvl"
    case numFmt = "w:numFmt", lvlText = "w:lvlText", lvlRestart = "w:lvlRestart", isLgl = "w:isLgl", suff = "w:suff"
    case lvlOverride = "w:lvlOverride", startOverride = "w:startOverride", numStyleLink = "w:numStyleLink"
    case styleLink = "w:styleLink"

    // Drawings, and the two ways in which they are written down side by side
    case alternate = "mc:AlternateContent", choice = "mc:Choice", fallback = "mc:Fallback", blip = "a:blip"
    case extent = "wp:extent", width = "cx", height = "cy", imageData = "v:imagedata", oleObject = "o:OLEObject",
        progId = "ProgID"

    // Equations
    case oMath = "m:oMath", oMathPara = "m:oMathPara", mathText = "m:t", fraction = "m:f", numerator = "m:num"
    case denominator = "m:den", superscript = "m:sSup", subscripted = "m:sSub", both = "m:sSubSup", base = "m:e"
    case sup = "m:sup", sub = "m:sub", radical = "m:rad", degree = "m:deg", nary = "m:nary", naryPr = "m:naryPr"
    case delimiter = "m:d", delimiterPr = "m:dPr", chr = "m:chr", begChr = "m:begChr", endChr = "m:endChr"
    case mathVal = "m:val", matrix = "m:m", matrixRow = "m:mr", equations = "m:eqArr", mathRun = "m:r"

    static let vocabulary = MarkupVocabulary(
        WordName.self,
        spaces: [
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
            "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
            "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
            "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
            "http://purl.oclc.org/ooxml/drawingml/main": "a",
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
            "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
            "urn:schemas-microsoft-com:vml": "v",
            "urn:schemas-microsoft-com:office:office": "o",
            "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
            "http://purl.oclc.org/ooxml/officeDocument/math": "m",
        ]
    )
}

/// Elements of the packaging (ISO/IEC 29500-2): what the parts are and how they hang together.
enum PackageName: String, MarkupName {
    case relationship = "r:Relationship", id = "Id", type = "Type", target = "Target", mode = "TargetMode"

    static let vocabulary = MarkupVocabulary(
        PackageName.self,
        spaces: ["http://schemas.openxmlformats.org/package/2006/relationships": "r"]
    )
}
