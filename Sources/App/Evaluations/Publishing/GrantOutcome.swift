import PartnerProgram

/// An authorization that an evaluation grants.
struct Grant: Sendable {
    let result: Int
    let partner: Int
    let name: String
    let level: Authorization
    /// Today, and since when.
    let membership: MembershipState
    let memberSince: Day
}

/// What publishing an evaluation does.
struct GrantOutcome: Sendable {
    let grants: [Grant]
    /// Left the program meanwhile, so that nothing is granted.
    let left: [Grant]
    /// It is their first authorization: their time to earn one stops.
    let authorized: Set<Int>

    init(_ found: [Grant]) {
        grants = found.filter { $0.membership.isMember }
        left = found.filter { !$0.membership.isMember }
        authorized = Set(grants.filter { $0.membership != .authorized }.map(\.partner))
    }

    /// "3 authorizations of 2 partners".
    var words: String {
        "\(counted(grants.count, "authorization")) of \(counted(Set(grants.map(\.partner)).count, "partner"))"
    }

    /// Those that become Authorized, from the effective day or from the day of their present membership. Refused where
    /// a step is not one of SM3 or SM10.
    func newMembers(of run: EvaluationRun) throws -> [GrantStore.NewMember] {
        var days: [Int: Day] = [:]
        for grant in grants {
            _ = try AuthorizationRecord(grant.level).granted(by: run.kind, from: run.effectiveOn)
            guard authorized.contains(grant.partner) else { continue }
            _ = try Membership(state: grant.membership).authorized()
            days[grant.partner] = max(run.effectiveOn, grant.memberSince)
        }
        return days.map { .init(partner: $0.key, from: $0.value) }.sorted { $0.partner < $1.partner }
    }
}
