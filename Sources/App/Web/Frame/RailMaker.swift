import PartnerProgram

/// What waits for a user beside a module, and whether some of it is late.
struct Waiting: Sendable {
    var count: Int
    var isLate: Bool
}

extension Rail {
    /// The modules that `user` may open, grouped by the work.
    init(for user: User, waiting: [String: Waiting]) {
        let groups = user.kind == .partner ? Self.partnerGroups(user) : Self.staffGroups(user)
        self.init(
            groups: groups.map { title, items in
                Group(
                    title: title,
                    items: items.map { label, href in
                        let count = waiting[href].flatMap { $0.count > 0 ? $0 : nil }
                        return Item(label: label, href: href, count: count?.count, isLate: count?.isLate ?? false)
                    })
            }.filter { !$0.items.isEmpty })
    }

    private typealias Groups = [(String, [(String, String)])]

    private static let deals = [
        ("Opportunities", "/opportunities"), ("Invitations", "/cosell-invitations"), ("Projects", "/projects"),
        ("Reviews", "/reviews"), ("MSP clients", "/msp-clients"),
    ]

    private static func evidence(_ user: User) -> [(String, String)] {
        [("People", "/people"), ("New hires", "/new-hires"), ("Certificates", "/certificates")]
            + [("Certificate catalogue", "/certificate-catalogue"), ("Joint Business Plans", "/joint-plans")]
            + (FeeReaderContext.admits(user) ? [("Fees", "/fees")] : [])
    }

    private static func money(_ user: User) -> [(String, String)] {
        FinancialReviewContext.admits(user)
            ? [("Financial reviews", "/financial-reviews"), ("Debts", "/debts")] : []
    }

    private static func staffDeals(_ user: User) -> [(String, String)] {
        let own = [("Our opportunities", "/vendor-opportunities"), ("Qualification", "/opportunities/questions")]
        return deals + own + (ImportContext.admits(user) ? [("Imports", "/imports")] : [])
    }

    private static func staffGroups(_ user: User) -> Groups {
        [
            ("Today", [("Home", "/"), ("Tasks", "/tasks")]),
            (
                "Partners",
                [
                    ("Applications", "/applications"), ("Partners", "/partners"), ("Agreements", "/agreements"),
                    ("Territories", "/territories"), ("Channel managers", "/channel-managers"),
                    ("Companies", "/companies"), ("Affiliate consents", "/affiliate-consents"),
                    ("Combinations", "/combinations"), ("Onboarding", "/onboarding"),
                    ("Profile changes", "/profile-changes"),
                ]
            ),
            ("Deals", staffDeals(user)),
            ("Evidence", evidence(user)),
            ("Money", money(user)),
            (
                "Program",
                [
                    ("Authorizations", "/authorizations"), ("Evaluations", "/evaluations"),
                    ("Exceptions", "/exceptions"), ("Integrators", "/integrators"), ("Program versions", "/program"),
                ]
            ),
            (
                "Office",
                [("Office calendar", "/office")]
                    + (user.holds(.systemAdministrator, .auditor) ? [("Users", "/users"), ("Outbox", "/outbox")] : [])
            ),
        ]
    }

    private static func partnerGroups(_ user: User) -> Groups {
        let partner = "/partners/\(user.partnerID ?? 0)"
        return [
            (
                "Your company",
                [
                    ("Home", "/"), ("Company", partner), ("Scorecard", partner + "/scorecard"),
                    ("Profile", partner + "/profile"),
                    ("Group", partner + "/group"), ("Agreements", "/agreements"),
                ]
            ),
            ("Deals", deals + [("Imports", "/imports")]),
            ("Evidence", evidence(user)),
            ("Money", money(user)),
            ("Program", [("Program versions", "/program")]),
            (
                "Access",
                user.holds(.partnerAdministrator) ? [("Users", "/users"), ("Access requests", "/access-requests")] : []
            ),
        ]
    }
}
