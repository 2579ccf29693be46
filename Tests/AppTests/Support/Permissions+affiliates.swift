extension Permissions {
    /// Companies, groups and affiliate consents.
    static let affiliates: [String: Audience] = [
        "GET /partners/{id}/group": .signedIn,
        "GET /companies": .readers,
        "GET /companies.csv": .these([.mia, .finn, .ada, .pia, .sam]),
        "GET /companies/new": .channel,
        "GET /companies/{id}": .readers,
        "POST /companies": .channel,
        "POST /companies/{id}/links": .channel,
        "GET /companies/{id}/links/{link}/end": .channel,
        "POST /companies/{id}/links/{link}/end": .channel,
        "POST /companies/{id}/identifiers": .channel,
        "GET /companies/{id}/identifiers/{identifier}/end": .channel,
        "POST /companies/{id}/identifiers/{identifier}/end": .channel,
        "GET /affiliate-consents": .signedIn,
        "GET /affiliate-consents.csv": .these([.mia, .finn, .ada, .pia, .sam]),
        "GET /affiliate-consents/new": .partnerKeeper,
        "GET /affiliate-consents/check": .partnerKeeper,
        "POST /affiliate-consents": .partnerKeeper,
        "GET /affiliate-consents/{id}": .signedIn,
        "POST /affiliate-consents/{id}/review": .programManager,
        "POST /affiliate-consents/{id}/consent": .programManager,
        "POST /affiliate-consents/{id}/refusal": .programManager,
        "POST /affiliate-consents/{id}/withdrawal": .partnerKeeper,
        "POST /affiliate-consents/{id}/revocation": .programManager,
    ]
}
