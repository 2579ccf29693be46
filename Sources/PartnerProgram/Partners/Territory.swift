/// The three regions of the program (R100).
public enum Geo: String, Sendable, Hashable, Codable, CaseIterable {
    case americas = "Americas"
    case emea = "EMEA"
    case apac = "APAC"

    public var label: String {
        switch self {
        case .americas: "Americas"
        case .emea: "EMEA"
        case .apac: "APAC"
        }
    }
}

/// The go-to-market motions (R8); MSP and ISV are one motion in the document and two answers for an applicant.
public enum Motion: String, Sendable, Hashable, Codable, CaseIterable {
    case sellWith = "sell_with"
    case sellThru = "sell_thru"
    case msp, isv

    public var label: String {
        switch self {
        case .sellWith: "Sell-with"
        case .sellThru: "Sell-thru"
        case .msp: "Managed services (MSP)"
        case .isv: "Own product (ISV)"
        }
    }

    /// What the motion means for the partner (R9, R10, R11).
    public var explanation: String {
        switch self {
        case .sellWith: "OutSystems sells to the end customer; the partner earns commission for what it adds."
        case .sellThru: "The partner buys OutSystems products at a discount and resells them to the end customer."
        case .msp: "The partner buys the platform and runs managed services on it for named clients."
        case .isv: "The partner buys the platform and makes its own product on it."
        }
    }

    public var clause: String {
        switch self {
        case .sellWith: "R9"
        case .sellThru: "R10"
        case .msp, .isv: "R11"
        }
    }
}

/// The seven recognised partner activities (R7), used as tags on a partner.
public enum Capability: String, Sendable, Hashable, Codable, CaseIterable {
    case customerSuccess = "customer_success"
    case salesReach = "sales_reach"
    case packagedPractice = "packaged_practice"
    case scalingTeams = "scaling_teams"
    case verticalExpertise = "vertical_expertise"
    case managedService = "managed_service"
    case ownProduct = "own_product"

    public var label: String {
        switch self {
        case .customerSuccess: "Services that lead to customer success"
        case .salesReach: "Sales and pre-sales reach"
        case .packagedPractice: "Packaged best practice and Business Solutions"
        case .scalingTeams: "Scaling OutSystems' own teams"
        case .verticalExpertise: "Vertical expertise"
        case .managedService: "Fully managed service as MSP"
        case .ownProduct: "Own product taken to market as ISV"
        }
    }
}
