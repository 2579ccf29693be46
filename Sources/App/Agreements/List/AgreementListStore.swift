import Foundation
import PartnerProgram
import Postgres

/// The list of agreements as it is declared, the latest first. A partner sees its own, once they are sent.
enum AgreementListStore {
    static func list(for user: User, today: Day) -> ListDefinition {
        ListDefinition(
            name: "agreements", title: "Agreements", path: "/agreements", noun: ("agreement", "agreements"),
            select: """
                a.id, a.reference, a.kind, a.state, a.partner_party, a.effective_on, a.expires_on, a.signature_date,
                a.ended_on, places.name AS location,
                (SELECT count(*) FROM agreement_countries WHERE agreement_id = a.id) AS country_count
                """,
            from: "agreements a LEFT JOIN countries places ON places.alpha2 = a.location_country", key: "a.id",
            columns: columns(today: today), filters: filters, tabs: tabs(of: user), defaultSort: "-effective",
            nothingYet: .nothingYet(
                "No agreements yet",
                user.kind == .partner
                    ? "What we send you to sign appears here."
                    : "An Order Form is drawn up from an approved application.",
                user.kind == .partner ? nil : .link("See the applications", "/applications?tab=approved")),
            create: user.holds(.legal) ? .link("Draw up an Order Form", "/applications?tab=approved", .primary) : nil,
            mayExport: ExportContext.admits(user))
    }

    private static func columns(today: Day) -> [ListColumn] {
        [
            ListColumn(
                "party", "Partner", sort: .text("a.partner_party"),
                csv: [
                    .text("Partner", "a.partner_party"), .value("Reference", "a.reference"),
                    .value("Kind", "CASE a.kind WHEN 'order_form' THEN 'Order Form' ELSE 'Addendum' END"),
                ]
            ) { row in
                let kind = try row.get("kind", as: AgreementKind.self)
                return .link(
                    try row.get("partner_party"), "/agreements/\(try row.get("id", as: Int.self))",
                    note: "\(kind.label) \(try row.get("reference", as: String.self))")
            },
            ListColumn("state", "State", csv: [.text("State", stateWords)]) {
                .tags(try $0.get("state", as: AgreementState.self).tag)
            },
            ListColumn("location", "Location", csv: [.value("Location", "places.name")]) {
                .text(try $0.optional("location"))
            },
            ListColumn("countries", "Countries", isNumber: true, csv: [.text("Countries", countryNames)]) {
                .number(String(try $0.get("country_count", as: Int.self)))
            },
        ] + columns(ofDates: today)
    }

    private static func columns(ofDates today: Day) -> [ListColumn] {
        [
            ListColumn("when", "What comes, or came") { try AgreementLine(row: $0).when(today) },
            ListColumn(
                "effective", "Effective", sort: .day("a.effective_on", startsDescending: true),
                csv: [.value("Effective", "a.effective_on"), .value("Ends", "a.ends_on")]
            ) { .text(try $0.get("effective_on", as: Day.self).spoken) },
            ListColumn("signed", "Signed", isUsual: false, csv: [.value("Signed", "a.signature_date")]) {
                .text(try $0.optional("signature_date", as: Day.self)?.spoken)
            },
        ]
    }

    private static let filters: [ListFilter] = [
        .text("named", "Partner or reference") { words in
            let pattern = ListFilter.pattern(words)
            return "lower(a.partner_party) LIKE \(raw: pattern) OR lower(a.reference) LIKE \(raw: pattern)"
        },
        .choice(
            "kind", "Kind", .fixed(AgreementKind.allCases.map { .init(value: $0.rawValue, label: $0.label) })
        ) { "a.kind = \($0)" },
        .choice(
            "state", "State", .fixed(AgreementState.allCases.map { .init(value: $0.rawValue, label: $0.label) })
        ) { "a.state = \($0)" },
        .choice("country", "Country of the territory", .read(ListFilter.countries)) { country in
            "EXISTS (SELECT FROM agreement_countries c WHERE c.agreement_id = a.id AND c.country = \(country))"
        },
        .day("from", "Effective from") { "a.effective_on >= \($0)::date" },
        .day("to", "Effective until") { "a.effective_on <= \($0)::date" },
    ]

    private static func tabs(of user: User) -> [ListTab] {
        let all = ListTab("all", "All")
        let executed = ListTab(
            "executed", "Executed", "a.state IN ('executed', 'active')", nothing: "No agreement is in force")
        if user.kind == .partner {
            return [
                all,
                ListTab("sent", "Waiting for you", "a.state = 'sent'", nothing: "Nothing waits for your signature"),
                executed,
            ]
        }
        return [
            all, ListTab("draft", "Draft", "a.state = 'draft'", nothing: "No draft is open"),
            ListTab("sent", "Sent", "a.state = 'sent'", nothing: "No partner has one to sign"),
            ListTab(
                "waiting", "Waiting for us", "a.state = 'partner_signed'",
                nothing: "No agreement waits for our signature"), executed,
        ]
    }

    private static let countryNames: SQL = """
        array_to_string(ARRAY(
            SELECT CASE change WHEN 'remove' THEN 'without ' || name ELSE name END
            FROM agreement_countries JOIN countries ON alpha2 = country WHERE agreement_id = a.id ORDER BY name), ', ')
        """

    private static let stateWords: SQL = .words(of: "a.state", \AgreementState.label)
}

/// What the list needs of an agreement to say its most important date.
private struct AgreementLine {
    let state: AgreementState
    let effectiveOn: Day
    let expiresOn: Day?
    let signatureDate: Day?
    let endedOn: Day?

    init(row: Row) throws {
        state = try row.get("state")
        effectiveOn = try row.get("effective_on")
        expiresOn = try row.optional("expires_on")
        signatureDate = try row.optional("signature_date")
        endedOn = try row.optional("ended_on")
    }

    func when(_ today: Day) -> Cell {
        switch state {
        case .sent:
            guard let last = expiresOn else { return .text(nil) }
            return .due("Sign by \(last.spoken)", last.left(from: today), isLate: last < today)
        case .executed, .active, .partnerSigned, .superseded:
            return .text(effectiveOn.spoken, note: signatureDate.map { "Signed on \($0.spoken)" } ?? "Takes effect")
        case .terminated: return .text(endedOn?.spoken, note: "Terminated")
        default: return .text(effectiveOn.spoken, note: "Would take effect")
        }
    }
}
