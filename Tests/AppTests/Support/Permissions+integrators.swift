/// The routes of Global System Integrators: a partner answers an invitation, and does nothing else (R44).
extension Permissions {
    static let integrators: [String: Audience] = [
        "GET /integrators": .signedIn,
        "GET /integrators.csv": .these([.mia, .finn, .ada, .pia, .sam]),
        "GET /integrators/{id}": .signedIn,
        "GET /integrators/{id}/acceptance": .partnerAdministrator,
        "POST /integrators/{id}/acceptance": .partnerAdministrator,
        "GET /integrators/{id}/declination": .partnerAdministrator,
        "POST /integrators/{id}/declination": .partnerAdministrator,
        "POST /integrators/{id}/withdrawal": .programManager,
        "GET /integrators/{id}/end": .programManager,
        "POST /integrators/{id}/end": .programManager,
        "GET /partners/{id}/integrator": .readers,
        "GET /partners/{id}/integrator/facts/{about}": .channel,
        "POST /partners/{id}/integrator/facts/{about}": .channel,
        "GET /partners/{id}/integrator/invitation": .programManager,
        "POST /partners/{id}/integrator/invitation": .programManager,
    ]
}
