/// The routes of the registers that later measures count: projects and MSP clients.
extension Permissions {
    private static let importers = Audience.these([.mia, .finn, .pia, .oli, .tess, .ravi, .nina])

    static let registers: [String: Audience] = [
        "GET /projects": .signedIn,
        "GET /projects.csv": .these([.mia, .finn, .ada, .pia, .sam]),
        "GET /projects/new": .partner,
        "POST /projects": .partner,
        "GET /projects/{id}": .signedIn,
        "POST /projects/{id}/support": .partner,
        "POST /projects/{id}/supports/{support}/acceptance": .onboarding,
        "POST /projects/{id}/supports/{support}/return": .onboarding,
        "POST /projects/{id}/end": .these([.mia, .pia, .oli, .ravi, .nina]),
        "GET /msp-clients": .signedIn,
        "GET /msp-clients.csv": .these([.mia, .finn, .ada, .pia, .sam]),
        "GET /msp-clients/new": .these([.mia, .pia, .ravi, .nina]),
        "POST /msp-clients": .these([.mia, .pia, .ravi, .nina]),
        "GET /msp-clients/{id}": .signedIn,
        "POST /msp-clients/{id}/verification": .channel,
        "POST /msp-clients/{id}/return": .channel,
        "GET /imports": importers,
        "GET /imports.csv": .these([.mia, .finn, .pia]),
        "GET /imports/new": importers,
        "POST /imports": importers,
        "GET /imports/{id}": importers,
        "POST /imports/{id}/run": importers,
        "GET /tasks": .readers,
        "GET /tasks.csv": .these([.mia, .finn, .ada, .pia, .sam]),
        "GET /tasks/{id}": .readers,
        "POST /tasks/{id}/closing": .channel,
        "POST /tasks/{id}/owner": .channel,
    ]
}
