import PartnerProgram
import Postgres

/// The list of accounts as it is declared, by name. A partner's administrator sees those of the own company.
enum UserListStore {
    static func list(for user: User) -> ListDefinition {
        ListDefinition(
            name: "users", title: "Users", path: "/users", noun: ("user", "users"), select: UserStore.columns,
            from: "users LEFT JOIN partners ON partners.id = users.partner_id", key: "users.id", scope: "users.id > 0",
            columns: columns(showsCompany: user.kind != .partner), filters: filters(of: user), tabs: tabs(of: user),
            defaultSort: "name", nothingYet: .nothingYet("Nobody here", "Accounts of people stand here."),
            create: UserKeeperContext.admits(user) ? .link("Add somebody", "/users/new", .primary) : nil,
            mayExport: ExportContext.admits(user))
    }

    private static func columns(showsCompany: Bool) -> [ListColumn] {
        let company = ListColumn("company", "Company", csv: [.text("Company", "coalesce(partners.name, 'Vendor')")]) {
            .text(try UserRecord(row: $0).company ?? "Vendor")
        }
        return [
            ListColumn(
                "name", "Name", sort: .text("users.name"),
                csv: [.text("Name", "users.name"), .text("E-mail address", "users.email")]
            ) { row in
                let user = try UserRecord(row: row)
                return .link(user.name, "/users/\(user.id)", note: user.email)
            },
            ListColumn("roles", "Roles", csv: [.text("Roles", roleCodes), .text("Places", placeCodes)]) { row in
                let user = try UserRecord(row: row)
                return .text(user.roleWords, note: user.roles.contains(where: \.isScoped) ? user.placeWords : nil)
            },
        ] + (showsCompany ? [company] : []) + [
            ListColumn(
                "state", "State",
                csv: [
                    .value(
                        "State",
                        "CASE users.state WHEN 'active' THEN 'Active' WHEN 'invited' THEN 'Invited' ELSE 'Closed' END")
                ]
            ) { .tags(try UserRecord(row: $0).tag) }
        ]
    }

    private static let roleCodes: SQL = """
        array_to_string(ARRAY(
            SELECT role FROM user_roles WHERE user_id = users.id AND valid @> now() ORDER BY role), ', ')
        """
    private static let placeCodes: SQL = """
        array_to_string(ARRAY(
            SELECT coalesce(geo, country) FROM user_scopes
            WHERE user_id = users.id AND valid @> now() ORDER BY 1), ', ')
        """

    private static func filters(of user: User) -> [ListFilter] {
        let roles = Role.allCases.filter { user.kind != .partner || $0.kind == .partner }
        return [
            .text("named", user.kind == .partner ? "Name or e-mail address" : "Name, e-mail address or company") {
                words in
                let pattern = ListFilter.pattern(words)
                return """
                    lower(users.name) LIKE \(raw: pattern) OR lower(users.email) LIKE \(raw: pattern)
                    OR lower(partners.name) LIKE \(raw: pattern)
                    """
            },
            .choice("role", "Role", .fixed(roles.map { .init(value: $0.rawValue, label: $0.label) })) { role in
                """
                EXISTS (
                    SELECT FROM user_roles WHERE user_id = users.id AND valid @> now() AND user_roles.role = \(role))
                """
            },
        ]
    }

    private static func tabs(of user: User) -> [ListTab] {
        let all = ListTab("all", "All", "users.state <> 'disabled'")
        let kinds = [
            ListTab("staff", "Staff", "users.kind = 'staff' AND users.state <> 'disabled'"),
            ListTab(
                "partners", "Partners", "users.kind = 'partner' AND users.state <> 'disabled'",
                nothing: "Nobody of a partner has an account yet"),
            ListTab(
                "auditors", "Auditors", "users.kind = 'auditor' AND users.state <> 'disabled'",
                nothing: "No auditor has an account yet"),
        ]
        return [all] + (user.kind == .partner ? [] : kinds) + [
            ListTab(
                "invited", "Invited", "users.state = 'invited'",
                nothing: "Everybody who was invited has chosen a password"),
            ListTab("closed", "Closed", "users.state = 'disabled'", nothing: "No account has been closed"),
        ]
    }
}
