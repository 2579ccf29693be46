/// The routes of mergers and acquisitions.
extension Permissions {
    static let combinations: [String: Audience] = [
        "GET /combinations": .readers,
        "GET /combinations.csv": .these([.mia, .finn, .ada, .pia, .sam]),
        "GET /combinations/{id}": .readers,
        "GET /combinations/new": .these([.mia, .pia, .lea]),
        "POST /combinations": .these([.mia, .pia, .lea]),
        "POST /combinations/{id}/decisions": .these([.mia, .pia, .lea]),
        "POST /combinations/{id}/document": .these([.mia, .pia, .lea]),
        "POST /combinations/{id}/assessment": .programManager,
        "POST /combinations/{id}/reopening": .programManager,
        "POST /combinations/{id}/withdrawal": .these([.mia, .pia, .lea]),
        "GET /combinations/{id}/application": .these([.mia, .pia, .lea]),
        "POST /combinations/{id}/application": .these([.mia, .pia, .lea]),
    ]
}
