import PartnerProgram
import Postgres

/// Whether a partner has the benefit of a published profile, and on what that rests (R54, R59).
struct PublicationGate: Sendable {
    let entitlement: ProfilePublication.Entitlement
    let row: RequirementRow

    /// One cell of the benefits table: a level, and whether it has the benefit.
    struct Level: Sendable {
        let level: String
        let granted: Bool
        let shown: String
        let clause: String
        let evidence: Evidence
        let isConfirmed: Bool

        init(row: Row) throws {
            level = try row.get("level")
            granted = try row.get("granted")
            shown = try row.optional("shown") ?? "–"
            clause = try row.get("clause")
            evidence = try row.get("evidence")
            isConfirmed = try row.get("confirmed")
        }
    }

    init(status: MembershipState?, year: Int, levels: [Level]) {
        let isAuthorized = status == .authorized
        let counted = levels.filter { isAuthorized ? $0.level != "registered" : $0.level == "registered" }
        let status = status?.label ?? "No membership"
        entitlement =
            if counted.isEmpty { .undecided } else if counted.allSatisfy(\.granted) {
                .granted
            } else if counted.contains(where: \.granted) { .undecided } else { .notGranted(level: status) }
        let verdict: RequirementRow.Verdict =
            switch entitlement {
            case .granted: .met
            case .notGranted: .missed
            case .undecided: .unclear
            }
        let first = counted.first
        row = RequirementRow(
            "The program gives this partner a published profile", verdict,
            found: "\(status): \(Self.word(entitlement))",
            clause: Link(first.map { "\($0.clause), \(year) program" } ?? "R59", "/program/\(year)"),
            gap: Self.basis(first, year))
    }

    private static func word(_ entitlement: ProfilePublication.Entitlement) -> String {
        switch entitlement {
        case .granted: "yes"
        case .notGranted: "no"
        case .undecided: "not said"
        }
    }

    /// On what the answer rests, without a full stop at the end.
    private static func basis(_ level: Level?, _ year: Int) -> String {
        guard let level else { return "No program of \(year) is in force on this day" }
        let meaning =
            level.evidence.meaning.hasSuffix(".") ? String(level.evidence.meaning.dropLast()) : level.evidence.meaning
        return "\(level.evidence.label): \(meaning). \(level.isConfirmed ? "Confirmed" : "Not confirmed yet")"
    }
}
