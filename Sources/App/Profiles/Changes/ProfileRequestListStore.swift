import Foundation
import PartnerProgram
import Postgres

/// The list of what partners propose to change or ask to publish, as it is declared: the oldest first.
enum ProfileRequestListStore {
    static func list(for user: User, clock: OfficeClock) -> ListDefinition {
        ListDefinition(
            name: "profile-changes", title: "Profile changes", path: "/profile-changes", noun: ("request", "requests"),
            select: """
                r.id, r.kind, r.state, r.is_open, r.asked_at, r.decided_at, partners.name AS partner,
                partners.reference, askers.name AS asker, deciders.name AS decider, \(raw: fields) AS fields
                """,
            from: """
                desk.profile_requests r JOIN partners ON partners.id = r.partner_id
                LEFT JOIN users askers ON askers.id = r.asked_by LEFT JOIN users deciders ON deciders.id = r.decided_by
                """,
            key: "r.key", columns: columns(clock), filters: filters, tabs: tabs, defaultSort: "asked",
            nothingYet: .nothingYet(
                "Nothing asked yet", "What partners propose to change or ask to publish is listed here."),
            mayExport: ExportContext.admits(user))
    }

    private static let fields: SQL =
        "ARRAY(SELECT field FROM profile_change_fields WHERE r.kind = 'change' AND change_id = r.id)"

    private static func columns(_ clock: OfficeClock) -> [ListColumn] {
        [
            ListColumn(
                "partner", "Partner",
                csv: [.text("Partner", "partners.name"), .value("Reference", "partners.reference")]
            ) { row in
                let isChange = try row.get("kind", as: String.self) == "change"
                let id = try row.get("id", as: Int.self)
                return .link(
                    try row.get("partner"), "/profile-\(isChange ? "changes" : "publications")/\(id)",
                    note: try row.get("reference"))
            },
            ListColumn(
                "what", "What",
                csv: [
                    .value("Request", "CASE r.kind WHEN 'change' THEN 'Change' ELSE 'Publication' END"),
                    .text("Fields", "array_to_string(\(raw: fields), ', ')"),
                ]
            ) { row in
                let named = try row.get("fields", as: [String].self).compactMap(ProfileField.init(rawValue:))
                let labels = ProfileField.allCases.filter(named.contains).map(\.label).joined(separator: ", ")
                return try row.get("kind", as: String.self) == "change"
                    ? .text(labels) : .text("Publication of the profile")
            },
        ] + columns(ofDates: clock)
    }

    private static func columns(ofDates clock: OfficeClock) -> [ListColumn] {
        [
            ListColumn("asked", "Proposed", sort: .instant("r.asked_at"), csv: [.value("Proposed", "r.asked_at")]) {
                let day = Day.day(of: try $0.get("asked_at"), in: clock.zone)
                let age = try $0.get("is_open", as: Bool.self) ? ", \(day.age(on: clock.today))" : ""
                return .text(day.spoken + age, note: try $0.optional("asker", as: String.self).map { "by \($0)" })
            },
            ListColumn(
                "decided", "Decided",
                csv: [.value("Decided", "r.decided_at"), .text("Decided by", "deciders.name")]
            ) { row in
                guard let at = try row.optional("decided_at", as: Date.self) else { return .text(nil) }
                return .text(
                    Day.day(of: at, in: clock.zone).spoken,
                    note: try row.optional("decider", as: String.self).map { "by \($0)" })
            },
            ListColumn("state", "State", csv: [.value("State", stateWords)]) { row in
                if try row.get("kind", as: String.self) == "change" {
                    return .tags(try row.get("state", as: ProfileChange.State.self).tag)
                }
                return .tags(try row.get("state", as: ProfilePublication.State.self).tag)
            },
        ]
    }

    private static let filters: [ListFilter] = [
        .text("named", "Partner or reference", beginsWhenShort: true) { words in
            "r.partner_id IN (\(raw: ListFilter.partners(like: words)))"
        },
        .choice(
            "kind", "Request",
            .fixed([
                .init(value: "change", label: "Change of identity"),
                .init(value: "publication", label: "Publication of the profile"),
            ])
        ) { "r.kind = \($0)" },
        .choice("state", "State", .fixed(states.map { .init(value: $0.code, label: $0.label) })) { "r.state = \($0)" },
        .day("from", "Proposed from") { "r.asked_at >= \($0)::date::timestamp AT TIME ZONE desk.office_zone()" },
        .day("to", "Proposed until") { "r.asked_at < (\($0)::date + 1)::timestamp AT TIME ZONE desk.office_zone()" },
    ]

    /// What was decided; what waits has a tab of its own.
    private static let states: [(code: String, label: String)] =
        ProfileChange.State.allCases.filter { $0 != .proposed }.map { ($0.rawValue, $0.label) }
        + ProfilePublication.State.allCases.filter { $0 != .submitted }.map { ($0.rawValue, $0.label) }

    private static let stateWords: SQL =
        states.reduce("CASE r.state") { sum, state in
            sum + " WHEN \(state.code) THEN \(state.label)"
        } + " ELSE 'Waiting for a decision' END"

    private static let tabs = [
        ListTab("waiting", "Waiting", "r.is_open", nothing: "Nothing waits for a decision"),
        ListTab("decided", "Decided", "NOT r.is_open", nothing: "Nothing has been decided yet"),
        ListTab("all", "All"),
    ]
}
