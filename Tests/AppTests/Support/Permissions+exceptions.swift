/// The routes of what people decide beside the requirements.
extension Permissions {
    static let exceptions: [String: Audience] = [
        "GET /partners/{id}/scorecard": .signedIn,
        "GET /exceptions": .readers,
        "GET /exceptions.csv": .these([.mia, .finn, .ada, .pia, .sam]),
        "GET /exceptions/{id}": .signedIn,
        "GET /partners/{id}/exceptions/new": .channel,
        "POST /partners/{id}/exceptions": .channel,
        "POST /exceptions/{id}/approval": .these([.pia]),
        "POST /exceptions/{id}/refusal": .these([.pia]),
        "POST /exceptions/{id}/withdrawal": .channel,
    ].merging(evaluations) { $1 }
}

/// The routes of the runs that grant authorizations.
extension Permissions {
    static let evaluations: [String: Audience] = [
        "GET /authorizations": .readers,
        "GET /authorizations.csv": .these([.mia, .finn, .ada, .pia, .sam]),
        "POST /authorizations/judgement": .these([.pia]),
        "GET /evaluations": .readers,
        "GET /evaluations.csv": .these([.mia, .finn, .ada, .pia, .sam]),
        "GET /evaluations/new": .these([.pia]),
        "POST /evaluations": .these([.pia]),
        "GET /evaluations/{id}": .readers,
        "POST /evaluations/{id}/freeze": .these([.pia]),
        "POST /evaluations/{id}/review": .these([.pia]),
        "POST /evaluations/{id}/approval": .these([.pia]),
        "POST /evaluations/{id}/publication": .these([.pia]),
        "POST /evaluations/{id}/cancellation": .these([.pia]),
        "GET /evaluations/{id}/results": .readers,
        "GET /evaluations/{id}/results.csv": .these([.mia, .finn, .ada, .pia, .sam]),
        "GET /evaluations/{id}/results/{result}": .signedIn,
    ]
}
