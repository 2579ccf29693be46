import PartnerProgram

@testable import App

/// The people of `people.sql`.
extension User {
    /// The channel manager.
    static let mia = staff(1, "Mia Santos", .channelManager)
    /// Of finance.
    static let finn = staff(2, "Finn Berg", .financeAnalyst)
    /// The auditor.
    static let ada = User(id: 3, kind: .auditor, name: "Ada Costa", email: "ada@vendor.example", roles: [.auditor])
    /// The program manager.
    static let pia = staff(4, "Pia Nunes", .programManager)
    /// Of legal.
    static let lea = staff(5, "Lea Martin", .legal)
    /// The system administrator.
    static let sam = staff(6, "Sam Okafor", .systemAdministrator)
    /// The Partner Success Manager.
    static let oli = staff(7, "Oli Brandt", .partnerSuccessManager)
    /// The administrator of partner Nova (1).
    static let ravi = partner(8, "Ravi Mehta", "ravi@nova.example", .partnerAdministrator, of: 1)
    /// The administrator of partner Borealis (2).
    static let bob = partner(9, "Bob Larsen", "bob@borealis.example", .partnerAdministrator, of: 2)
    /// A member of partner Nova (1).
    static let nina = partner(10, "Nina Reis", "nina@nova.example", .partnerMember, of: 1)

    /// Of the training team.
    static let tess = staff(101, "Tess Aalto", .trainingTeam)

    /// The second analyst of finance.
    static let fay = staff(103, "Fay Lindqvist", .financeAnalyst)

    private static func staff(_ id: Int, _ name: String, _ role: Role) -> User {
        let mailbox = name.split(separator: " ")[0].lowercased()
        return User(id: id, kind: .staff, name: name, email: "\(mailbox)@vendor.example", roles: [role])
    }

    private static func partner(_ id: Int, _ name: String, _ email: String, _ role: Role, of partner: Int) -> User {
        User(id: id, kind: .partner, name: name, email: email, roles: [role], partnerID: partner)
    }
}
