import Foundation
import PartnerProgram

/// Something known that may be the same opportunity: another registration, or one of our own opportunities.
struct RegistrationMatch: Sendable {
    let kind: RegistrationChecks.Match.Kind
    let id: Int
    let reference: String
    let partner: Int?
    /// Whose it is: the partner's name, or our account executive.
    let owner: String
    let prospect: Prospect
    let countryName: String
    let need: String
    let value: Money?
    let knownSince: Date
    let state: String
    let isOpen: Bool
    let isApproved: Bool
    let isDisputed: Bool
    let lostOn: Day?
    let likeness: [Prospect.Likeness]
    let isOwn: Bool
    let isSameNeed: Bool?
    /// Who looked, when, and why it was said; nil until somebody did.
    let judgement: (by: String, at: Date, reason: String)?

    var key: String { "\(kind.rawValue):\(id)" }
    var path: String { kind == .registration ? "/opportunities/\(id)" : "/vendor-opportunities/\(id)" }

    /// As the rule knows it.
    var fact: RegistrationChecks.Match {
        .init(
            kind: kind, reference: reference, isOwn: isOwn, likeness: likeness, knownSince: knownSince, isOpen: isOpen,
            isApproved: isApproved, lostOn: lostOn, isSameNeed: isSameNeed)
    }

    /// The two side by side; what matched is marked. Times are UTC, so that nobody has to convert them.
    func comparison(with record: RegistrationRecord) -> Table {
        let own = record.rules.content
        let matched = Set(likeness)
        func row(_ label: String, _ mine: String?, _ theirs: String?, _ kinds: [Prospect.Likeness] = []) -> TableRow {
            let hit = kinds.first(where: matched.contains)
            return TableRow(
                .text(label),
                [
                    .text(mine.flatMap { $0.isEmpty ? nil : $0 }), .text(theirs.flatMap { $0.isEmpty ? nil : $0 }),
                    hit.map { .tags($0.isCertain ? .bad("Matches") : .warn("Similar")) } ?? .text(nil),
                ])
        }
        return Table(
            "\(record.reference) beside \(reference)", hidesCaption: true,
            [Column("What"), Column(record.reference), Column(reference), Column("Match")],
            [
                row("Prospect", own.prospect.name, prospect.name, [.name, .similarName]),
                row("Country", record.countryName, countryName),
                row("Web domain", own.prospect.domain, prospect.domain, [.domain]),
                row("Registration number", own.prospect.number, prospect.number, [.number]),
                row("Need", own.need, need),
                row("Value", own.value?.description, value?.description),
                row("Whose", record.partnerName, owner),
                row("State", record.rules.state.label, state),
                row("First known", record.rules.submittedAt.map(Self.utc), Self.utc(knownSince)),
            ])
    }

    static func utc(_ instant: Date) -> String {
        var style = Date.FormatStyle(locale: Locale(identifier: "en_GB"), timeZone: .gmt)
        style = style.hour(.twoDigits(amPM: .omitted)).minute(.twoDigits).second(.twoDigits)
        return "\(Day.day(of: instant, in: .gmt).spoken), \(instant.formatted(style)) UTC"
    }
}
