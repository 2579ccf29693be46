import Foundation
import PartnerProgram
import Testing

@Suite struct AccountTests {
    let now = Date(timeIntervalSince1970: 1_614_600_000)

    func failures(_ count: Int, every seconds: Double = 1, last: Double = 0) -> [Date] {
        (0..<count).map { now - last - Double($0) * seconds }
    }

    @Test(arguments: [(4, 0.0), (5, 1), (6, 2), (7, 4), (8, 8), (9, 15), (20, 15)])
    func `each failure from the fifth doubles the wait up to fifteen minutes`(count: Int, minutes: Double) {
        let verdict = SignInThrottle().verdict(account: failures(count), address: [], at: now)
        #expect(verdict == (minutes == 0 ? .allowed : .wait(until: now + minutes * 60)))
    }

    @Test func `an account opens by itself, and slow failures never close it`() {
        let throttle = SignInThrottle()
        #expect(throttle.verdict(account: failures(5, last: 60), address: [], at: now).isAllowed)
        #expect(throttle.verdict(account: failures(40, every: 240), address: [], at: now).isAllowed)
        let forgotten = failures(9, last: 3600) + failures(4)
        #expect(throttle.verdict(account: forgotten, address: [], at: now).isAllowed)
    }

    @Test func `an address waits until its oldest failure is fifteen minutes old`() {
        let throttle = SignInThrottle()
        #expect(throttle.verdict(account: [], address: failures(29), at: now).isAllowed)
        let verdict = throttle.verdict(account: [], address: failures(30, every: 10), at: now)
        #expect(verdict == .wait(until: now - 290 + 900))
        #expect(
            throttle.sentence(for: verdict, at: now) == "There were too many failed tries. Try again in 11 minutes.")
    }

    @Test func `a session ends after an hour without use and after twelve in all`() {
        let rule = SessionRule()
        let hour = 3600.0
        func state(_ age: Double, unused: Double) -> SessionRule.State {
            rule.state(start: now - age, lastUse: now - unused, at: now)
        }
        #expect(state(hour, unused: 60) == .active(until: now - 60 + hour))
        #expect(state(2 * hour, unused: hour - 300) == .ending(at: now + 300))
        #expect(state(2 * hour, unused: hour) == .endedIdle)
        #expect(state(12 * hour, unused: 1) == .endedByAge)
        #expect(state(12 * hour - 1, unused: 1) == .ending(at: now + 1))
    }

    @Test(arguments: [
        ("short", PasswordRule.Refusal.tooShort), ("Password2021!", .common), ("P4ssw0rd12345", .common),
        ("passwordpassword", .common), ("ravi@nova-systems.pt", .ownName), ("Nova Systems 2021", .ownName),
        ("aaaaaaaaaaaaa", .oneCharacter), ("123456789012", .sequence), ("qwertyuiopas", .sequence),
        ("a line\nbreak here", .controlCharacter), (String(repeating: "é ", count: 101), .tooLong),
    ])
    func `a password that others would try is refused`(password: String, refusal: PasswordRule.Refusal) {
        #expect(throws: refusal) {
            try PasswordRule.check(password, email: "ravi@nova-systems.pt", names: ["Nova Systems"])
        }
    }

    @Test(arguments: ["four rivers to cross", "Zq8-vv1-Lpo-33x", "盆栽は静かな庭で育つ木です", "the nova at night"])
    func `a long password of any words is taken`(password: String) throws {
        try PasswordRule.check(password, email: "ravi@nova-systems.pt", names: ["Nova Systems", ""])
    }

    @Test func `a scope covers its regions and countries, and without any, everything`() {
        let scope = Scope(geos: [.apac], countries: ["pt"])
        #expect(scope.covers(country: "PT", geo: .emea) && scope.covers(country: "JP", geo: .apac))
        #expect(!scope.covers(country: "ES", geo: .emea))
        #expect(Scope.everywhere.covers(country: "ES", geo: .emea))
    }

    @Test func `each role enters by one door`() {
        #expect(Role.allCases.filter { $0.kind == .partner } == [.partnerAdministrator, .partnerMember])
        #expect(Role.allCases.filter { $0.kind == .auditor } == [.auditor])
        #expect(Set(Role.allCases.map(\.label)).count == Role.allCases.count)
        #expect(Capability.allCases.count == 7)
    }
}
