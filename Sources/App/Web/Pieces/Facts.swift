/// Who or what a page is about: name, status and the one next action; the same on all its sub-pages.
struct Identity: Sendable {
    let name: String
    let count: String?
    let tags: [Tag]
    let facts: [Link]
    let buttons: [Button]

    /// `count` stands behind the name of a list: "412", or "37 of 412".
    init(_ name: String, count: String? = nil, tags: [Tag] = [], facts: [Link] = [], buttons: [Button] = []) {
        self.name = name
        self.count = count
        self.tags = tags
        self.facts = facts
        self.buttons = buttons
    }
}

/// A summary list of labels and values; also a section of "check your answers", with its Change links.
struct Facts: Sendable {
    let title: String?
    let note: String?
    let shape: String?
    let facts: [Fact]

    /// `isNarrow` sets the values right, for the second column; `isStacked` sets them below, for what is long there.
    init(
        _ title: String? = nil, note: String? = nil, isNarrow: Bool = false, isStacked: Bool = false, _ facts: [Fact]
    ) {
        self.title = title
        self.note = note
        shape = isNarrow ? "narrow" : isStacked ? "stacked" : facts.contains { $0.change != nil } ? "changeable" : nil
        self.facts = facts
    }
}

/// One label with its value; a missing value is said as "Not set".
struct Fact: Sendable {
    let label: String
    let value: Link?
    let tag: Tag?
    let note: String?
    let isMissing: Bool
    let change: Link?

    init(
        _ label: String, _ value: String?, href: String? = nil, tag: Tag? = nil, note: String? = nil,
        change: String? = nil
    ) {
        self.label = label
        self.value = value.map { Link($0, href) }
        self.tag = tag
        self.note = note
        isMissing = value == nil && tag == nil
        self.change = change.map { Link("Change", $0, hidden: label.lowercasedFirst) }
    }
}
