/// One message across the content: news, a warning, something done, something wrong.
struct Banner: Sendable {
    enum Kind: String { case info, warn, good, bad }

    let kind: String
    /// The first words, in bold; ends with a full stop.
    let title: String?
    let text: String
    let link: Link?
    /// Spoken when it appears: for what follows an action.
    let isAnnounced: Bool

    init(_ kind: Kind, _ text: String, link: Link? = nil, isAnnounced: Bool = false) {
        self.init(kind, nil, text, link: link, isAnnounced: isAnnounced)
    }

    init(_ kind: Kind, _ title: String?, _ text: String, link: Link? = nil, isAnnounced: Bool = false) {
        self.kind = kind.rawValue
        self.title = title
        self.text = text
        self.link = link
        self.isAnnounced = isAnnounced
    }

    /// The page shows the state of another day; `link` goes back to today.
    static func asOf(_ day: String, isAhead: Bool = false, backTo href: String) -> Banner {
        Banner(
            .warn, "As of \(day).",
            isAhead ? "That day has not come: you see what is known today of then." : "You see what was true then.",
            link: Link("Back to today", href))
    }
}

/// All problems of a form, above its `h1`; each links to its field and says the same words.
struct ErrorSummary: Sendable {
    struct Item: Sendable {
        let text: String
        let href: String
    }

    let items: [Item]

    /// Nothing where no field has a problem.
    init?(_ fields: [Field]) {
        items = fields.compactMap { field in field.problem.map { Item(text: $0, href: "#\(field.id)") } }
        if items.isEmpty { return nil }
    }

    /// Problems that are put right on other pages; nothing where there is none.
    init?(on pages: [(text: String, href: String)]) {
        items = pages.map { Item(text: $0.text, href: $0.href) }
        if items.isEmpty { return nil }
    }

    /// Nothing where there is no problem. The fields are named as the form's.
    init?(_ problems: Problems) {
        items = problems.all.map { Item(text: $0.message, href: "#\($0.field)") }
        if items.isEmpty { return nil }
    }
}

/// What was done, its reference, what happens next and by when.
struct Confirmation: Sendable {
    let title: String
    let reference: String?
    let next: [String]
    let buttons: [Button]

    init(_ title: String, reference: String? = nil, next: [String], buttons: [Button] = []) {
        self.title = title
        self.reference = reference
        self.next = next
        self.buttons = buttons
    }
}

/// A list without rows: either there is nothing yet, or the filters leave nothing.
struct EmptyState: Sendable {
    let title: String
    let text: String
    let button: Button?

    static func nothingYet(_ title: String, _ text: String, _ create: Button? = nil) -> EmptyState {
        EmptyState(title: title, text: text, button: create)
    }

    /// `filters` as the chips say them: "Country: Portugal".
    static func noMatch(of filters: [String], clear href: String) -> EmptyState {
        EmptyState(
            title: "Nothing matches", text: "No rows for \(filters.joined(separator: ", ")).",
            button: .link("Clear filters", href))
    }
}
