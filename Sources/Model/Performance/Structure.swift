/// A stretch of text and where it stands.
package struct Passage: Hashable, Sendable {
    package var text: String
    package var place: Place
    package var role: Role
    /// UTF-8 ranges of `text` set in italics.
    package var italics: [Range<Int>]

    /// What part of the document the text belongs to; rules of language leave some alone.
    package enum Role: String, Sendable, CaseIterable {
        /// A page catchword (`4. Peraturan.....`) is kept for completeness and belongs to no rule.
        case body, heading, title, cell, citation, contents, signature, catchword
    }

    package init(text: String, place: Place, role: Role = .body, italics: [Range<Int>] = []) {
        self.text = text
        self.place = place
        self.role = role
        self.italics = italics
    }
}

/// A name found in the text, with the kind of thing it names.
package struct Named: Hashable, Sendable {
    /// The full name in title case without letter spacing: `Kabupaten Tanggamus`, `Kecamatan Kras`.
    package var name: String
    /// For a government provinsi, kabupaten or kota; for an agency sekretariat, inspektorat, dinas, badan, kecamatan, rsud …
    package var kind: String
    package var place: Place
    /// Other wordings of the same, or other names found in its position, with their places.
    package var mentions: [Passage]

    package init(name: String, kind: String, place: Place, mentions: [Passage] = []) {
        self.name = name
        self.kind = kind
        self.place = place
        self.mentions = mentions
    }
}

/// The regulation that a document is.
package struct Instrument: Hashable, Sendable {
    /// The kind as printed: `Peraturan Wali Kota`, `Keputusan Bupati` …, folded to the lexicon's key (`perwal`, `perbup`, `perda`, `kepbup`, `kepdin` …).
    package var kind: String
    package var number: String?
    package var year: Int?
    /// What it is about, from the title (after TENTANG).
    package var about: String?
    /// What it is about, from the dictum (after Menetapkan).
    package var dictum: Passage?
    package var place: Place
    /// The phrase "Dalam Peraturan … ini", with the kind it names.
    package var selfReferences: [SelfReference]

    package init(
        kind: String,
        number: String? = nil,
        year: Int? = nil,
        about: String? = nil,
        dictum: Passage? = nil,
        place: Place,
        selfReferences: [SelfReference] = []
    ) {
        self.kind = kind
        self.number = number
        self.year = year
        self.about = about
        self.dictum = dictum
        self.place = place
        self.selfReferences = selfReferences
    }

    /// One place where a regulation speaks of itself (`Dalam Peraturan Daerah ini`).
    package struct SelfReference: Hashable, Sendable {
        package var kind: String
        package var passage: Passage
        package init(kind: String, passage: Passage) {
            self.kind = kind
            self.passage = passage
        }
    }
}

/// Who signed or is named as setter.
package struct Signatory: Hashable, Sendable {
    package var name: String?
    /// The post above the name (`Bupati Kutai Barat`, `Camat Kras`).
    package var post: String?
    package var nip: String?
    package var place: Place

    package init(name: String? = nil, post: String? = nil, nip: String? = nil, place: Place) {
        self.name = name
        self.post = post
        self.nip = nip
        self.place = place
    }
}

/// A run of years (or one year) mentioned somewhere.
package struct PeriodMention: Hashable, Sendable {
    package var period: Period
    package var place: Place
    package var context: Context
    /// The words around it, shortened.
    package var text: String
    /// The words of the paragraph that stand before it, the last of them.
    package var lead = ""

    package enum Context: String, Sendable, CaseIterable {
        /// On the cover or in the document's own title.
        case title
        /// In the title of an annex or table.
        case annex
        /// The document's own statement of the period it is made for.
        case own
        /// A period stated of something the document carries out or is drawn from (`Sasaran Strategis … Tahun 2016-2021`).
        case body
        /// A plan named in the text (RPJMD, Renstra, visi and misi of the government).
        case plan
        /// Part of the title or number of a cited regulation; never the document's own.
        case citation
    }

    package init(period: Period, place: Place, context: Context, text: String) {
        self.period = period
        self.place = place
        self.context = context
        self.text = text
    }
}

/// A chapter or section heading (`BAB II PENGUKURAN KINERJA`, `1.1 Latar Belakang`, `A. Latar Belakang`).
package struct Heading: Hashable, Sendable {
    /// 1 for a chapter (BAB), 2 for a section in it.
    package var level: Int
    /// The number as printed: `II`, `1.1`, `A`.
    package var label: String
    /// The number's value (II is 2, `1.1` is 1, A is 1); nil when unreadable.
    package var number: Int?
    package var title: String
    package var place: Place

    package init(level: Int, label: String, number: Int?, title: String, place: Place) {
        self.level = level
        self.label = label
        self.number = number
        self.title = title
        self.place = place
    }
}

/// One Pasal of a regulation.
package struct Article: Hashable, Sendable {
    package var number: Int
    /// Number of the chapter it stands in, when inside one.
    package var chapter: Int?
    package var place: Place
    /// The labels of its paragraphs, letters and figures, in order of appearance.
    package var items: [Item]

    /// One `(1)`, `a.` or `1.` inside an article.
    package struct Item: Hashable, Sendable {
        /// 1 for ayat `(1)`, 2 for huruf `a.`, 3 for angka `1.`
        package var level: Int
        package var label: String
        package var number: Int?
        package var passage: Passage
        package init(level: Int, label: String, number: Int?, passage: Passage) {
            self.level = level
            self.label = label
            self.number = number
            self.passage = passage
        }
    }

    package init(number: Int, chapter: Int? = nil, place: Place, items: [Item] = []) {
        self.number = number
        self.chapter = chapter
        self.place = place
        self.items = items
    }
}

/// One line of the table of contents.
package struct ContentsEntry: Hashable, Sendable {
    package var title: String
    /// The page as printed; nil when the line has none.
    package var page: String?
    /// Whether entries stand under this one (a chapter whose sections carry the pages).
    package var hasChildren: Bool
    package var place: Place

    package init(title: String, page: String?, hasChildren: Bool = false, place: Place) {
        self.title = title
        self.page = page
        self.hasChildren = hasChildren
        self.place = place
    }
}

/// A numbered or lettered list in the running text.
package struct ItemList: Hashable, Sendable {
    package var purpose: Purpose
    /// The sentence that introduces it.
    package var introduction: Passage?
    package var items: [Article.Item]

    package enum Purpose: String, Sendable, CaseIterable {
        case indicators, tasks, functions, legalBasis = "legal-basis", considerations, definitions, other
    }

    package init(purpose: Purpose, introduction: Passage?, items: [Article.Item]) {
        self.purpose = purpose
        self.introduction = introduction
        self.items = items
    }
}

/// The formal head of the PER/09 form: instansi, tujuan, tugas, fungsi.
package struct FormHead: Hashable, Sendable {
    package var agency: Passage?
    package var goal: Passage?
    package var tasks: [Passage]
    package var functions: [Passage]
    package var place: Place

    package init(
        agency: Passage? = nil,
        goal: Passage? = nil,
        tasks: [Passage] = [],
        functions: [Passage] = [],
        place: Place
    ) {
        self.agency = agency
        self.goal = goal
        self.tasks = tasks
        self.functions = functions
        self.place = place
    }
}
