import Foundation
import PartnerProgram

struct UserListPage: Page {
    static let template = "accounts/users"
    let frame: Frame
    let identity: Identity
    let tabs: Tabs
    let filters: Filters
    let table: Table?
    let empty: EmptyState?
    let pages: PageLinks

    init(
        frame: Frame, filter: UserFilter, users: [UserRecord], counts: [UserFilter.Tab: Int], viewer: User
    ) {
        self.frame = frame
        let mayAdd = UserKeeperContext.admits(viewer)
        let add = Button.link("Add somebody", "/users/new", .primary)
        let total = counts[filter.tab] ?? 0
        identity = Identity("Users", count: String(counts[.all] ?? 0), buttons: mayAdd ? [add] : [])
        tabs = Tabs(
            "Users",
            Self.tabs(for: viewer).map { tab in
                .init(tab.label, Self.href(tab, filter.text), count: counts[tab] ?? 0, isCurrent: tab == filter.tab)
            })
        filters = Filters(
            "/users", [.text("q", "Name, e-mail address or company", value: filter.text, width: .w20, type: "search")],
            hidden: [("tab", filter.tab.rawValue)])
        table = users.isEmpty ? nil : Self.table(users, showsCompany: viewer.kind != .partner)
        if !users.isEmpty {
            empty = nil
        } else if filter.text.isEmpty {
            empty = .nothingYet("Nobody here", filter.tab.nobody, mayAdd ? add : nil)
        } else {
            empty = .noMatch(of: ["“\(filter.text)”"], clear: Self.href(filter.tab, ""))
        }
        pages = PageLinks(page: filter.page, size: UserFilter.pageSize, total: total) {
            Self.href(filter.tab, filter.text) + "&page=\($0)"
        }
    }

    private static func tabs(for viewer: User) -> [UserFilter.Tab] {
        viewer.kind == .partner ? [.all, .invited, .closed] : UserFilter.Tab.allCases
    }

    private static func href(_ tab: UserFilter.Tab, _ text: String) -> String {
        "/users?tab=\(tab.rawValue)" + (text.isEmpty ? "" : "&q=\(text.queryEscaped)")
    }

    private static func table(_ users: [UserRecord], showsCompany: Bool) -> Table {
        let company = showsCompany ? [Column("Company")] : []
        return Table(
            "Users", hidesCaption: true, [Column("Name"), Column("Roles")] + company + [Column("State")],
            users.map { user in
                TableRow(
                    .link(user.name, "/users/\(user.id)", note: user.email),
                    [.text(user.roleWords, note: user.roles.contains(where: \.isScoped) ? user.placeWords : nil)]
                        + (showsCompany ? [.text(user.company ?? "Vendor")] : []) + [.tags(user.tag)])
            })
    }
}

extension UserFilter.Tab {
    var label: String {
        switch self {
        case .all: "All"
        case .staff: "Staff"
        case .partners: "Partners"
        case .auditors: "Auditors"
        case .invited: "Invited"
        case .closed: "Closed"
        }
    }

    var nobody: String {
        switch self {
        case .all, .staff: "Accounts of people stand here."
        case .partners: "Nobody of a partner has an account yet."
        case .auditors: "No auditor has an account yet."
        case .invited: "Everybody who was invited has chosen a password."
        case .closed: "No account has been closed."
        }
    }
}

extension String {
    /// Fit to stand as a value in a query.
    var queryEscaped: String {
        var allowed = CharacterSet.alphanumerics
        allowed.insert(charactersIn: "-._~")
        return addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
    }
}
