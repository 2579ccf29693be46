/// A fee that a partner owes (R93, R94). Whether it is overdue is a matter of the day (A46).
public struct PartnerFee: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case demoEnvironment = "demo_environment"
        case subsidiary

        public var label: String {
            switch self {
            case .demoEnvironment: "Cloud Demo Environment"
            case .subsidiary: "Subsidiary"
            }
        }
    }

    public enum State: String, Sendable, Hashable, Codable, CaseIterable { case due, invoiced, paid, waived }

    /// What a fee is on a day.
    public enum Standing: String, Sendable, Hashable, CaseIterable {
        case due, invoiced, overdue, paid, waived

        public var label: String {
            switch self {
            case .due: "Due"
            case .invoiced: "Invoiced"
            case .overdue: "Overdue"
            case .paid: "Paid"
            case .waived: "Waived"
            }
        }
    }

    public let dueOn: Day
    public private(set) var state: State
    public private(set) var invoicedOn: Day?
    public private(set) var paidOn: Day?
    public private(set) var waivedOn: Day?
    /// Who asked that it be waived, while nobody has answered.
    public private(set) var asker: Int?

    public init(
        dueOn: Day, state: State = .due, invoicedOn: Day? = nil, paidOn: Day? = nil, waivedOn: Day? = nil,
        asker: Int? = nil
    ) {
        self.dueOn = dueOn
        self.state = state
        self.invoicedOn = invoicedOn
        self.paidOn = paidOn
        self.waivedOn = waivedOn
        self.asker = asker
    }

    private var isOpen: Bool { state == .due || state == .invoiced }

    /// Overdue from the day after the due day until it is paid or waived.
    public func isOverdue(on day: Day) -> Bool {
        dueOn < day && paidOn.map { $0 > day } ?? true && waivedOn.map { $0 > day } ?? true
    }

    public func standing(on day: Day) -> Standing {
        switch state {
        case .paid: .paid
        case .waived: .waived
        case .due, .invoiced: isOverdue(on: day) ? .overdue : state == .due ? .due : .invoiced
        }
    }

    public func invoiced(on day: Day, today: Day) throws(Refusal) -> PartnerFee {
        guard state == .due else { throw .notOpen }
        guard day <= today else { throw .inTheFuture }
        var next = self
        next.state = .invoiced
        next.invoicedOn = day
        return next
    }

    public func paid(on day: Day, today: Day) throws(Refusal) -> PartnerFee {
        guard state == .invoiced, let invoicedOn else { throw .notInvoiced }
        guard day <= today else { throw .inTheFuture }
        guard day >= invoicedOn else { throw .beforeTheInvoice(invoicedOn) }
        var next = self
        next.state = .paid
        next.paidOn = day
        next.asker = nil
        return next
    }

    public func waiverAsked(by user: Int, because reason: String) throws(Refusal) -> PartnerFee {
        guard isOpen else { throw .notOpen }
        guard asker == nil else { throw .askedAlready }
        guard !reason.isBlank else { throw .withoutReason }
        var next = self
        next.asker = user
        return next
    }

    /// By a second person.
    public func waived(by user: Int, on day: Day) throws(Refusal) -> PartnerFee {
        guard isOpen, let asker else { throw .notAsked }
        guard user != asker else { throw .askedByYou }
        var next = self
        next.state = .waived
        next.waivedOn = day
        return next
    }

    public func waiverRefused() throws(Refusal) -> PartnerFee {
        guard isOpen, asker != nil else { throw .notAsked }
        var next = self
        next.asker = nil
        return next
    }

    public enum Refusal: Refused {
        case notOpen, notInvoiced, inTheFuture, askedAlready, withoutReason, notAsked, askedByYou
        case beforeTheInvoice(Day)

        public var sentence: String {
            switch self {
            case .notOpen: "This fee is no longer open."
            case .notInvoiced: "Only a fee that is invoiced can be paid."
            case .inTheFuture: "Enter a day that has come, today at the latest."
            case .askedAlready: "Somebody has asked already that this fee be waived."
            case .withoutReason: "Write why the fee should be waived."
            case .notAsked: "Nobody has asked that this fee be waived."
            case .askedByYou: "You asked that this fee be waived: a second person decides."
            case .beforeTheInvoice(let day): "Enter a day that is not before \(day.spoken), that of the invoice."
            }
        }

        public var clause: String? { "A46" }
    }
}
