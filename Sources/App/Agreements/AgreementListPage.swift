import Foundation
import PartnerProgram

/// The preset scopes of the list of agreements.
enum AgreementTab: String, CaseIterable {
    case all, draft, sent
    case waiting
    case executed

    var label: String {
        switch self {
        case .all: "All"
        case .draft: "Draft"
        case .sent: "Sent"
        case .waiting: "Waiting for us"
        case .executed: "Executed"
        }
    }

    var states: [AgreementState] {
        switch self {
        case .all: AgreementState.allCases
        case .draft: [.draft]
        case .sent: [.sent]
        case .waiting: [.partnerSigned]
        case .executed: [.executed, .active]
        }
    }

    static func shown(to user: User) -> [AgreementTab] {
        user.kind == .partner ? [.all, .sent, .executed] : [.draft, .sent, .waiting, .executed, .all]
    }
}

struct AgreementListPage: Page {
    static let template = "agreements/list"
    let frame: Frame
    let identity: Identity
    let tabs: Tabs
    let waiting: Table?
    let table: Table?
    let empty: EmptyState?
    let next: Link?

    init(
        frame: Frame, tab: AgreementTab, lines: [AgreementLine], counts: [AgreementState: Int],
        waiting: [(id: Int, reference: String, name: String, since: Date)], user: User, desk: Desk
    ) {
        self.frame = frame
        func total(_ tab: AgreementTab) -> Int { tab.states.reduce(0) { $0 + (counts[$1] ?? 0) } }
        identity = Identity("Agreements", count: String(total(.all)))
        tabs = Tabs(
            "Agreements",
            AgreementTab.shown(to: user).map {
                .init($0.label, "/agreements?tab=\($0.rawValue)", count: total($0), isCurrent: $0 == tab)
            })
        self.waiting = waiting.isEmpty ? nil : Self.toDrawUp(waiting, desk)
        let shown = lines.prefix(AgreementDraftStore.pageSize)
        table = shown.isEmpty ? nil : Self.table(tab, shown.map { $0 }, today: desk.clock.today)
        empty = shown.isEmpty ? Self.nothing(in: tab, total(.all)) : nil
        next =
            lines.count > shown.count
            ? Link("Earlier agreements", "/agreements?tab=\(tab.rawValue)&before=\(shown.last?.id ?? 0)") : nil
    }

    private static func nothing(in tab: AgreementTab, _ all: Int) -> EmptyState {
        all == 0
            ? .nothingYet("No agreements yet", "An Order Form is drawn up from an approved application.")
            : .noMatch(of: ["State: \(tab.label)"], clear: "/agreements?tab=all")
    }

    private static func toDrawUp(
        _ waiting: [(id: Int, reference: String, name: String, since: Date)], _ desk: Desk
    ) -> Table {
        Table(
            "Waiting for an Order Form", [Column("Company"), Column("Since"), Column("Next")],
            waiting.map { application in
                TableRow(
                    .link(application.name, "/applications/\(application.id)", note: application.reference),
                    [
                        .text(Day.day(of: application.since, in: desk.clock.zone).spoken),
                        .link("Draw up an Order Form", "/agreements/new?application=\(application.id)"),
                    ])
            })
    }

    private static func table(_ tab: AgreementTab, _ lines: [AgreementLine], today: Day) -> Table {
        Table(
            "Agreements: \(tab.label)", hidesCaption: true,
            [Column("Partner"), Column("State"), Column("Location"), .number("Countries"), Column("Date")],
            lines.map { line in
                TableRow(
                    .link(line.party, "/agreements/\(line.id)", note: "\(line.kind.label) \(line.reference)"),
                    [
                        .tags(line.state.tag), .text(line.location), .number(String(line.countryCount)),
                        line.when(today),
                    ])
            })
    }
}

extension AgreementLine {
    /// The one date that matters in its state.
    fileprivate func when(_ today: Day) -> Cell {
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

extension Day {
    /// "3 days left", "Today is the last day", "Overdue by 2 days".
    func left(from today: Day) -> String {
        let days = today.days(until: self)
        if days == 0 { return "Today is the last day" }
        let count = "\(abs(days)) day\(abs(days) == 1 ? "" : "s")"
        return days > 0 ? "\(count) left" : "Overdue by \(count)"
    }
}

extension AgreementState {
    var tag: Tag {
        switch self {
        case .draft: .calm(label)
        case .sent: .warn(label)
        case .partnerSigned: .warn(label)
        case .executed, .active: .good(label)
        case .declined, .voided, .expired, .terminated: .bad(label)
        case .superseded: .calm(label)
        }
    }
}
