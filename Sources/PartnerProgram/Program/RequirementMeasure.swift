/// What a requirement counts, each with its unit and the period it is counted over.
public enum RequirementMeasure: String, Sendable, Hashable, Codable, CaseIterable {
    case jointBusinessPlans = "joint_business_plans"
    case sourcedOpportunities = "sourced_opportunities"
    case sourcedLicenceARR = "sourced_licence_arr"
    case newMSPClients = "new_msp_clients"
    case certifiedPeople = "certified_people"
    case reviewScore = "review_score"
    case reviewedProjects = "reviewed_projects"
    case partnerAgreements = "partner_agreements"
    case overdueFees = "overdue_fees"

    public var label: String {
        switch self {
        case .jointBusinessPlans: "Joint Business Plans"
        case .sourcedOpportunities: "Partner-sourced opportunities that reached a sales stage"
        case .sourcedLicenceARR: "New licence ARR of partner-sourced won deals"
        case .newMSPClients: "New clients under an MSP client agreement"
        case .certifiedPeople: "People who hold a certificate"
        case .reviewScore: "Score of the customer reviews"
        case .reviewedProjects: "Projects with customer reviews"
        case .partnerAgreements: "Signed Partner Agreements"
        case .overdueFees: "Overdue fees"
        }
    }

    /// Unit of the number to reach.
    public var unit: String {
        switch self {
        case .jointBusinessPlans: "plans"
        case .sourcedOpportunities: "opportunities"
        case .sourcedLicenceARR: "EUR"
        case .newMSPClients: "clients"
        case .certifiedPeople: "individuals"
        case .reviewScore: "points of 5"
        case .reviewedProjects: "projects"
        case .partnerAgreements: "agreements"
        case .overdueFees: "fees"
        }
    }

    /// Facts of the calendar year, or what holds on the cut-off day.
    public var isOfTheYear: Bool {
        switch self {
        case .certifiedPeople, .partnerAgreements, .overdueFees: false
        case .jointBusinessPlans, .sourcedOpportunities, .sourcedLicenceARR, .newMSPClients, .reviewScore,
            .reviewedProjects:
            true
        }
    }

    /// Fewer is better of fees alone.
    public var isUpperLimit: Bool { self == .overdueFees }
}

/// What a Global System Integrator is measured by (R100, R101), each with its unit.
public enum IntegratorMeasure: String, Sendable, Hashable, Codable, CaseIterable {
    case annualRevenue = "annual_revenue"
    case servicesShare = "services_share"
    case presence = "geos_with_customers_and_operations"
    case certificates = "developer_certificates"
    case leads = "leads_for_associates"
    case centers = "geos_with_center_of_excellence"
    case levels = "levels_met_in_each_country"

    public var label: String {
        switch self {
        case .annualRevenue: "Annual revenue"
        case .servicesShare: "Share of the revenue that comes from services"
        case .presence: "GEOs with customers and operations"
        case .certificates: "Developer certificates worldwide"
        case .leads: "Leads for Associates"
        case .centers: "GEOs with a Center of Excellence"
        case .levels: "Authorizations met in each country"
        }
    }

    public var unit: String {
        switch self {
        case .annualRevenue: "USD"
        case .servicesShare: "percent"
        case .presence, .centers: "GEOs"
        case .certificates: "certificates"
        case .leads: "Associates that could be added"
        case .levels: "authorizations in each country"
        }
    }
}
