/// A signed MSP licence agreement by which a partner secures software for one named client (R43, R95).
public struct MSPClientAgreement: Sendable, Hashable {
    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        case signed, verified, returned

        public var label: String {
            switch self {
            case .signed: "To be verified"
            case .verified: "Verified"
            case .returned: "Returned"
            }
        }
    }

    public let id: Int
    /// The client's number among customers.
    public let client: Int
    public let signedOn: Day
    public var state: State
    /// Who entered it.
    public let enterer: Int

    public init(id: Int, client: Int, signedOn: Day, state: State = .signed, enterer: Int) {
        self.id = id
        self.client = client
        self.signedOn = signedOn
        self.state = state
        self.enterer = enterer
    }

    /// Whether its client is a new one: no earlier agreement of the same partner names it (A38). What was returned
    /// never was; of two that were signed on one day the one entered first is the earlier.
    public func isNewClient(among agreements: [MSPClientAgreement]) -> Bool {
        state != .returned
            && !agreements.contains {
                $0.client == client && $0.state != .returned && ($0.signedOn, $0.id) < (signedOn, id)
            }
    }

    /// Those that count as new clients from `first` through `last` by their signature (R84, A38): verified ones alone.
    public static func newClients(
        in agreements: [MSPClientAgreement], from first: Day, through last: Day
    ) -> [MSPClientAgreement] {
        agreements.filter {
            $0.state == .verified && first <= $0.signedOn && $0.signedOn <= last && $0.isNewClient(among: agreements)
        }
    }

    /// Compared with its document, by somebody who did not enter it.
    public func verified(by user: Int) throws(Refusal) -> MSPClientAgreement {
        try answered(.verified, by: user)
    }

    public func returned(by user: Int, because reason: String) throws(Refusal) -> MSPClientAgreement {
        if reason.isBlank { throw .withoutReason }
        return try answered(.returned, by: user)
    }

    private func answered(_ state: State, by user: Int) throws(Refusal) -> MSPClientAgreement {
        guard self.state == .signed else { throw .answered(self.state) }
        guard user != enterer else { throw .enteredByYou }
        var next = self
        next.state = state
        return next
    }

    public enum Refusal: Refused {
        case answered(State)
        case enteredByYou
        case withoutReason

        public var sentence: String {
            switch self {
            case .answered(let state): "This agreement has been answered already: \(state.label.lowercased())."
            case .enteredByYou: "You entered this agreement: somebody else compares it with its document."
            case .withoutReason: "Write why it is returned: the partner reads it."
            }
        }

        public var clause: String? { "R95" }
    }
}
