import PartnerProgram

struct SearchPage: Page {
    static let template = "search/show"
    let frame: Frame
    let title: String
    let hint: String?
    let tables: [Table]
    let empty: EmptyState?

    init(
        frame: FrameMaker, words: String, partners: [SearchHit], companies: [SearchHit],
        applications: [SearchHit], people: [SearchHit], user: User
    ) {
        title = words.isEmpty ? "Search" : "Search: \(words)"
        self.frame = frame.searching(words)(title)
        hint =
            switch words.count {
            case 0:
                "Type a name of today or earlier, a reference such as P-000318, a number, a domain or an e-mail "
                    + "address."
            case ..<SearchStore.fewest: "One or two letters are looked for where a word of a partner's name begins."
            default: nil
            }
        let mayOpenPeople = UserReaderContext.admits(user)
        tables = [
            Self.table("Partners", partners) { "/partners/\($0)" },
            Self.table("Companies that are no partners", companies) { "/companies/\($0)" },
            Self.table("Applications", applications) { user.kind == .partner ? nil : "/applications/\($0)" },
            Self.table("People", people) { mayOpenPeople ? "/users/\($0)" : nil },
        ].compactMap(\.self)
        empty =
            tables.isEmpty && !words.isEmpty
            ? EmptyState(
                title: "Nothing found",
                text: "Nothing that you may see has “\(words)” in its name, reference or address.",
                button: nil) : nil
    }

    private static func table(_ title: String, _ hits: [SearchHit], href: (Int) -> String?) -> Table? {
        guard !hits.isEmpty else { return nil }
        let more = hits.count == SearchStore.most ? " (the best \(SearchStore.most))" : ""
        return Table(
            title + more, [Column("Name"), Column("Known by")],
            hits.map { hit in
                TableRow(href(hit.id).map { .link(hit.title, $0) } ?? .text(hit.title), [.text(hit.note)])
            })
    }
}
