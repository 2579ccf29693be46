/// What a piece of evidence is. With its number it names one row of one register.
public enum EvidenceKind: String, Sendable, Hashable, Codable, CaseIterable {
    case plan
    case opportunity
    case clientAgreement = "client_agreement"
    case certificate
    case response
    case project
    case agreement
    case fee

    public var label: String {
        switch self {
        case .plan: "Joint Business Plan"
        case .opportunity: "Opportunity"
        case .clientAgreement: "MSP client agreement"
        case .certificate: "Certificate"
        case .response: "Customer review"
        case .project: "Project"
        case .agreement: "Partner Agreement"
        case .fee: "Fee"
        }
    }
}

extension RequirementMeasure {
    /// The kind of evidence that the measure counts.
    public var evidenceKind: EvidenceKind {
        switch self {
        case .jointBusinessPlans: .plan
        case .sourcedOpportunities, .sourcedLicenceARR: .opportunity
        case .newMSPClients: .clientAgreement
        case .certifiedPeople: .certificate
        case .reviewScore: .response
        case .reviewedProjects: .project
        case .partnerAgreements: .agreement
        case .overdueFees: .fee
        }
    }

    /// What a consent has to name so that an affiliate's evidence counts (R24); nil where none can ever be added:
    /// plans, MSP clients, agreements and fees are the partner's own.
    public var consentedAs: AffiliateConsent.Measure? {
        switch self {
        case .sourcedOpportunities: .opportunities
        case .sourcedLicenceARR: .arr
        case .certifiedPeople: .certifications
        case .reviewScore: .reviews
        case .reviewedProjects: .projects
        case .jointBusinessPlans, .newMSPClients, .partnerAgreements, .overdueFees: nil
        }
    }

    /// Why a second piece of evidence of one group is left out.
    var duplicateReason: ExclusionReason {
        switch self {
        case .certifiedPeople: .samePerson
        case .newMSPClients: .sameClient
        case .reviewedProjects: .sameProject
        default: .countedAlready
        }
    }
}
