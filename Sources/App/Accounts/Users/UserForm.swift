import Foundation
import PartnerProgram

/// Whom to let in, as what.
struct UserForm: Sendable {
    let name: String
    let email: String
    let kind: Role.Kind
    let partner: (id: Int, name: String)?
    let roles: [Role]
    let scope: Scope

    /// A partner administrator adds to the own company alone, and asks for none.
    init(_ form: FormData, by keeper: User, in database: UserStore) async throws {
        var read = FormReader(form)
        name = read.text("name", "Enter the person's name", atMost: 120)
        email = read.email("email", "Enter the person's e-mail address")
        roles = Self.roles(&read, for: keeper)
        kind = roles.first?.kind ?? .staff
        if keeper.kind == .partner, let company = keeper.partnerID {
            partner = (company, "")
        } else if kind == .partner {
            let reference = read.text("partner", "Enter the partner's reference, such as P-000318")
            partner = reference.isEmpty ? nil : try await database.partner(reference)
            if partner == nil, !reference.isEmpty { read.refuse("partner", "There is no partner \(reference)") }
        } else {
            partner = nil
        }
        scope = try await ScopeForm.read(form, for: roles, &read, in: database)
        try read.finish()
    }

    static func roles(_ read: inout FormReader, for keeper: User, of kind: Role.Kind? = nil) -> [Role] {
        let offered = offered(to: keeper, for: kind)
        let roles = read.choices("roles", of: Role.self).filter(offered.contains)
        if roles.isEmpty { read.refuse("roles", "Choose at least one role") }
        if Set(roles.map(\.kind)).count > 1 {
            read.refuse("roles", "Choose roles of one kind: of staff, of an auditor, or of a partner")
        }
        return roles
    }

    static func offered(to keeper: User, for kind: Role.Kind? = nil) -> [Role] {
        let kind = keeper.kind == .partner ? .partner : kind
        return Role.allCases.filter { kind == nil || $0.kind == kind }
    }

    static func rolesField(_ offered: [Role], _ held: Set<String>, problem: String?) -> Field {
        .checkboxes(
            "roles", "Roles", values: held,
            offered.map { .init($0.rawValue, $0.label, hint: $0.sentence) }, problem: problem)
    }
}

/// Which roles somebody holds from now on, where, and why.
struct RolesForm: Sendable {
    let roles: [Role]
    let scope: Scope
    let reason: String

    init(_ form: FormData, for user: UserRecord, by keeper: User, in database: UserStore) async throws {
        var read = FormReader(form)
        roles = UserForm.roles(&read, for: keeper, of: user.kind)
        scope = try await ScopeForm.read(form, for: roles, &read, in: database)
        reason = read.text("reason", "Say why the roles change", atMost: 400)
        try read.finish()
    }
}

extension Role {
    /// What the role is for, in a few words.
    var sentence: String {
        switch self {
        case .channelManager: "Reviews applications and looks after partners"
        case .programManager: "Keeps the program's rules and stands in for channel managers"
        case .dealReviewer: "Reviews registered deals"
        case .financeAnalyst: "Reviews what is paid"
        case .legal: "Draws up, sends and countersigns agreements"
        case .partnerSuccessManager: "Brings new partners on board"
        case .trainingTeam: "Keeps certificates and verifies who holds them"
        case .auditor: "Sees everything and changes nothing"
        case .systemAdministrator: "Keeps accounts and settings"
        case .partnerAdministrator: "Speaks for the company and keeps its people"
        case .partnerMember: "Works for the company and sees what is its own"
        }
    }
}
