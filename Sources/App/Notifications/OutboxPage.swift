import Foundation
import PartnerProgram

struct OutboxPage: Page {
    static let template = "notifications/outbox"
    let frame: Frame
    let identity: Identity
    let tabs: Tabs
    let table: Table?
    let picks: Bool
    let empty: EmptyState?
    let pages: PageLinks

    init(
        frame: Frame, tab: OutboxTab, lines: [OutboxLine], counts: [OutboxTab: Int], page: Int, mayResend: Bool,
        clock: OfficeClock
    ) {
        self.frame = frame
        identity = Identity("Outbox", count: String(counts.values.reduce(0, +)))
        tabs = Tabs(
            "Outbox",
            OutboxTab.allCases.map {
                .init($0.label, "/outbox?tab=\($0.rawValue)", count: counts[$0] ?? 0, isCurrent: $0 == tab)
            })
        picks = mayResend && tab == .givenUp && !lines.isEmpty
        table = lines.isEmpty ? nil : Self.table(lines, tab, picks: picks, clock)
        empty = lines.isEmpty ? .nothingYet("Nothing here", tab.nothing) : nil
        pages = PageLinks(page: page, size: OutboxStore.pageSize, total: counts[tab] ?? 0) {
            "/outbox?tab=\(tab.rawValue)&page=\($0)"
        }
    }

    private static func table(_ lines: [OutboxLine], _ tab: OutboxTab, picks: Bool, _ clock: OfficeClock) -> Table {
        Table(
            tab.label, hidesCaption: true, picks: picks,
            [Column("To"), Column("Subject"), Column("Queued"), Column("State")],
            lines.map { line in
                TableRow(
                    .text(line.recipient),
                    [.text(line.subject), .text(clock.spoken(line.queuedAt)), state(of: line, clock)],
                    pick: picks ? String(line.id) : nil)
            })
    }

    private static func state(of line: OutboxLine, _ clock: OfficeClock) -> Cell {
        if let sent = line.sentAt { return .tags(.good("Sent"), note: clock.spoken(sent)) }
        let tries = "\(line.attempts) \(line.attempts == 1 ? "try" : "tries")"
        let error = line.lastError.map { "\(tries); the mail server said: \($0)" }
        if line.givenUpAt != nil { return .tags(.bad("Given up"), note: error ?? tries) }
        if line.attempts == 0 { return .tags(.calm("Waiting"), note: "not tried yet") }
        return .tags(.warn("Tried"), note: (error ?? tries) + "; again at \(clock.spoken(line.sendAfter))")
    }
}

extension OutboxTab {
    var label: String {
        switch self {
        case .waiting: "Waiting"
        case .givenUp: "Given up"
        case .sent: "Sent"
        }
    }

    var nothing: String {
        switch self {
        case .waiting: "Every message has gone out."
        case .givenUp: "No message has failed for good."
        case .sent: "No message has been sent yet."
        }
    }
}
