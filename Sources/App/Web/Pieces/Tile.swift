/// A number of the home page, what it counts, and the link to exactly those rows.
struct Tile: Sendable {
    let label: String
    let number: String
    let note: String?
    let href: String?
    let isLate: Bool

    init(_ label: String, _ number: String, note: String? = nil, href: String? = nil, isLate: Bool = false) {
        self.label = label
        self.number = number
        self.note = note
        self.href = href
        self.isLate = isLate
    }
}
