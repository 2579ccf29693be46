import Foundation
import PartnerProgram
import Postgres

/// The list of mail as it is declared, the latest first: never its text, which may hold a link that lets somebody in.
enum OutboxListStore {
    static func list(for user: User, clock: OfficeClock) -> ListDefinition {
        ListDefinition(
            name: "outbox", title: "Outbox", path: "/outbox", noun: ("message", "messages"),
            select: """
                m.id, m.recipient, m.subject, m.queued_at, m.send_after, m.attempts, m.last_error, m.sent_at,
                m.given_up_at
                """,
            from: "messages m", key: "m.id", columns: columns(clock), filters: filters, tabs: tabs,
            defaultSort: "-queued",
            nothingYet: .nothingYet("No mail yet", "What Partnerdesk writes to people appears here."),
            bulk: user.holds(.systemAdministrator)
                ? ListBulk(tab: "given-up", label: "Send the picked ones again", action: "/outbox/sendings") : nil,
            mayExport: ExportContext.admits(user))
    }

    private static func columns(_ clock: OfficeClock) -> [ListColumn] {
        [
            ListColumn("to", "To", csv: [.text("To", "m.recipient")]) { .text(try $0.get("recipient")) },
            ListColumn("subject", "Subject", csv: [.text("Subject", "m.subject")]) { .text(try $0.get("subject")) },
            ListColumn(
                "queued", "Queued", sort: .instant("m.queued_at", startsDescending: true),
                csv: [.value("Queued", "m.queued_at")]
            ) { .text(clock.spoken(try $0.get("queued_at"))) },
            ListColumn(
                "state", "State",
                csv: [
                    .value("Sent", "m.sent_at"), .value("Given up", "m.given_up_at"), .value("Tries", "m.attempts"),
                    .text("Last error", "m.last_error"),
                ]
            ) { try state(of: $0, clock) },
        ]
    }

    private static func state(of row: Row, _ clock: OfficeClock) throws -> Cell {
        if let sent = try row.optional("sent_at", as: Date.self) {
            return .tags(.good("Sent"), note: clock.spoken(clock.shown(real: sent)))
        }
        let attempts = try row.get("attempts", as: Int.self)
        let tries = "\(attempts) \(attempts == 1 ? "try" : "tries")"
        let error = try row.optional("last_error", as: String.self).map { "\(tries); the mail server said: \($0)" }
        if try row.optional("given_up_at", as: Date.self) != nil {
            return .tags(.bad("Given up"), note: error ?? tries)
        }
        if attempts == 0 { return .tags(.calm("Waiting"), note: "not tried yet") }
        return .tags(
            .warn("Tried"),
            note: (error ?? tries) + "; again at \(clock.spoken(clock.shown(real: try row.get("send_after"))))")
    }

    private static let filters: [ListFilter] = [
        .text("named", "Recipient or subject") { words in
            let pattern = ListFilter.pattern(words)
            return "lower(m.recipient) LIKE \(raw: pattern) OR lower(m.subject) LIKE \(raw: pattern)"
        },
        .day("from", "Queued from") { "m.queued_at >= \($0)::date::timestamp AT TIME ZONE desk.office_zone()" },
        .day("to", "Queued until") { "m.queued_at < (\($0)::date + 1)::timestamp AT TIME ZONE desk.office_zone()" },
    ]

    private static let tabs = [
        ListTab(
            "waiting", "Waiting", "m.sent_at IS NULL AND m.given_up_at IS NULL", nothing: "Every message has gone out"),
        ListTab(
            "given-up", "Given up", "m.sent_at IS NULL AND m.given_up_at IS NOT NULL",
            nothing: "No message has failed for good"),
        ListTab("sent", "Sent", "m.sent_at IS NOT NULL", nothing: "No message has been sent yet"),
        ListTab("all", "All"),
    ]
}
