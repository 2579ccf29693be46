import PartnerProgram
import Postgres

/// An authorization on the days on which it is held, and why.
struct HeldAuthorization: Sendable {
    enum Cause: String, Sendable {
        case monthlyRun = "monthly_run"
        case override, invitation
        case takenOver = "taken_over"

        var label: String {
            switch self {
            case .monthlyRun: "Earned"
            case .override: "By decision"
            case .invitation: "By invitation"
            case .takenOver: "Taken over"
            }
        }
    }

    let level: Authorization
    let firstDay: Day
    let lastDay: Day?
    let cause: Cause
    let reason: String
    let exception: Int?
    /// Why it ended, or will.
    let endReason: String?

    init(row: Row) throws {
        level = try row.get("level")
        firstDay = try row.get("first_day")
        lastDay = try row.optional("last_day")
        cause = try row.get("cause")
        reason = try row.get("reason")
        exception = try row.optional("exception_id")
        endReason = try row.optional("end_reason")
    }
}
