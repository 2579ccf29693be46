import PartnerProgram

/// What is known of a partner when a document for it is drawn up, as of the day it would take effect.
struct TerritoryFacts: Sendable {
    let partner: Int
    let name: String
    let reference: String
    /// The company as it signs.
    let party: String
    let status: MembershipState?
    let location: String?
    let manager: Int?
    let managerName: String?
    /// The Order Form in force on the day; nil where there is none.
    let orderForm: (id: Int, title: String)?
    /// ISO codes held on the day.
    let held: Set<String>
    /// What it has in each country, with evidence (R16–R19).
    var operations: [Operation]
    /// Names by ISO code, of every country.
    let names: [String: String]
    /// A document that would be cut off: executed, and not in force yet.
    let waiting: String?
    /// The clock that runs, such as that of a Registered partner; nil where none does.
    let clock: (kind: MembershipClock.Kind, endsOn: Day)?
    /// Open tasks that the manager has at the partner: they go with it.
    let openTasks: Int

    struct Operation: Sendable {
        let id: Int
        let country: String
        let kind: LocalOperation.Kind
        let detail: String
        let evidence: String
        let since: Day
    }

    func name(_ code: String) -> String { names[code] ?? code }

    func operations(_ kind: LocalOperation.Kind, in country: String) -> [Operation] {
        operations.filter { $0.kind == kind && $0.country == country }
    }

    /// R16 to R20 for a territory of these countries.
    func gates(for territory: Set<String>, location: String) -> PresenceGates {
        let ordered = territory.sorted { name($0) < name($1) }
        return PresenceGates(
            presences: ordered.map { country in
                .init(
                    country: country, name: name(country),
                    legalEntity: !operations(.legalEntity, in: country).isEmpty,
                    office: !operations(.office, in: country).isEmpty,
                    salesTeam: !operations(.salesTeam, in: country).isEmpty)
            },
            deliveryCountries: Set(operations.filter { $0.kind == .deliveryTeam }.map(\.country)),
            location: location)
    }
}
