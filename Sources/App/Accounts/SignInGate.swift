import Foundation
import PartnerProgram
import Postgres

/// Whether an e-mail address and a password belong together. Whoever fails too often waits, by account and by address.
struct SignInGate {
    let desk: Desk

    /// The account, or nil when the two do not belong together; throws while one has to wait. An unknown address takes
    /// the same way and time as a known one.
    func user(email: String, password: String, address: String) async throws -> Int? {
        let sessions = SessionStore(desk.databases.partner)
        let now = desk.clock.realNow
        let throttle = SignInThrottle()
        let failures = try await sessions.failures(
            email: email, address: address, since: now.addingTimeInterval(-throttle.window * 4))
        let verdict = throttle.verdict(account: failures.account, address: failures.address, at: now)
        if let wait = throttle.sentence(for: verdict, at: now) { throw Refusal.tooManyRequests(wait) }
        let account = try await sessions.credentials(of: email)
        let matches = PasswordHash.matches(PasswordRule.prepared(password), account?.hash) && account?.isActive == true
        try await sessions.record(email: email, address: address, succeeded: matches)
        return matches ? account?.user : nil
    }
}
