/// Somebody of a customer whom we may ask about a project (R97, R99).
public struct ReviewContact: Sendable, Hashable {
    /// By what right we write to the contact.
    public enum Ground: String, Sendable, Hashable, Codable, CaseIterable {
        case agreed, contract, quality

        public var label: String {
            switch self {
            case .agreed: "The contact agreed"
            case .contract: "The customer's contract allows it"
            case .quality: "Quality assurance of the program (R99)"
            }
        }
    }

    public let name: String
    public let email: String
    public private(set) var objectedOn: Day?

    public init(name: String, email: String, objectedOn: Day? = nil) {
        self.name = name
        self.email = email
        self.objectedOn = objectedOn
    }

    public var objects: Bool { objectedOn != nil }

    /// By which two addresses are the same contact of a project.
    public var key: String { EmailAddress.key(email) }

    public func objecting(on day: Day) throws(Refusal) -> ReviewContact {
        guard let earlier = objectedOn else {
            var next = self
            next.objectedOn = day
            return next
        }
        throw .objectsAlready(earlier)
    }

    public enum Refusal: Refused {
        case objectsAlready(Day)

        public var sentence: String {
            switch self {
            case .objectsAlready(let day): "It is recorded since \(day.spoken) that this contact is not written to."
            }
        }

        public var clause: String? { "R99" }
    }
}
