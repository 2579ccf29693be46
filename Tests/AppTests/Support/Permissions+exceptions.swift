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
    ]
}
