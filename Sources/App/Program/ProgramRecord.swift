import Foundation
import PartnerProgram

/// One version of the program of a year.
struct ProgramRecord: Sendable {
    let id: Int
    let year: Int
    let number: Int
    let title: String
    let state: State
    let starts: Day
    let ends: Day
    /// The days that it decides, both included.
    let from: Day
    let through: Day
    let noticeOn: Day?
    let basedOn: Int?
    let changeNote: String
    let createdAt: Date
    let createdBy: String?
    let activatedAt: Date?
    let activatedBy: String?
    let withdrawal: Withdrawal?

    /// Why it never took effect.
    struct Withdrawal: Sendable {
        let at: Date
        /// Nil for readers who do not see the office's people.
        let name: String?
        let reason: String
    }

    /// draft → notified → active → superseded; or withdrawn.
    enum State: String, Sendable {
        case draft, notified, active, superseded, withdrawn

        var tag: Tag {
            switch self {
            case .draft: .warn("Draft")
            case .notified: .calm("Announced")
            case .active: .good("Active")
            case .superseded: .calm("Superseded")
            case .withdrawn: .calm("Withdrawn")
            }
        }
    }

    /// "2021, version 1".
    var name: String { "\(year), version \(number)" }

    var span: String { "\(from.spoken) to \(through.spoken)" }

    /// The days that it decides, as far as they are known.
    var inEffect: String {
        switch state {
        case .draft where number > 1: "Not set yet"
        case .withdrawn: "Never"
        default: span
        }
    }

    /// The version as the rules know it: one whose partners were told is a draft until it is activated.
    func rule() throws -> ProgramVersion {
        guard let programYear = ProgramYear(year) else { throw Refusal.notFound }
        let known: ProgramVersion.State =
            switch state {
            case .draft, .notified: .draft
            case .active: .active
            case .superseded: .superseded
            case .withdrawn: throw Refusal.conflict("Program \(name) was withdrawn. It is kept as it was.")
            }
        return ProgramVersion(
            year: programYear, number: number, state: known, effectiveOn: from, notifiedOn: noticeOn)
    }
}

/// One value of a version with what it rests on.
struct ProgramValue: Sendable {
    let version: Int
    let table: ProgramTable
    let key: String
    let level: ProgramLevel?
    let label: String
    /// As people read it; nil where the label says it all.
    let shown: String?
    let clause: String
    let evidence: Evidence
    let source: String?
    let decision: String?
    let note: String?
    let isConfirmed: Bool

    var tag: Tag { isConfirmed ? .good("Confirmed") : .warn("Unconfirmed") }

    /// "A5–A8" and "A14, A15" as the decisions they name.
    var decisionCodes: [String] {
        (decision ?? "").split(separator: ", ").flatMap { part -> [String] in
            let ends = part.split(separator: "–").compactMap { Int($0.dropFirst()) }
            guard let first = ends.first, let last = ends.last, first <= last else { return [] }
            return (first...last).map { "A\($0)" }
        }
    }
}

/// Values by their table and key.
struct ProgramValues: Sendable {
    private let byKey: [String: ProgramValue]

    init(_ values: [ProgramValue]) {
        byKey = Dictionary(values.map { ($0.table.rawValue + "/" + $0.key, $0) }) { first, _ in first }
    }

    subscript(table: ProgramTable, key: String) -> ProgramValue? { byKey[table.rawValue + "/" + key] }
}

/// Where a version is read: the year, and which version of it the reader asked for.
struct ProgramAddress: Sendable {
    let year: Int
    /// "?version=2" or "?on=2021-05-01"; empty for the version in force.
    let query: String

    func path(_ part: ProgramPart) -> String {
        "/program/\(year)" + (part == .overview ? "" : "/\(part.rawValue)") + query
    }

    func path(_ value: ProgramValue) -> String { path(value.table, value.key) }

    func path(_ table: ProgramTable, _ key: String) -> String {
        "/program/\(year)/values/\(table.rawValue)/\(key)" + query
    }
}
