/// The routes of customer reviews: contacts and surveys of projects, the survey itself, responses.
extension Permissions {
    static let reviews: [String: Audience] = [
        "POST /projects/{id}/contacts": .these([.mia, .pia, .oli, .ravi, .nina]),
        "POST /projects/{id}/surveys": .these([.mia, .pia, .oli, .ravi, .nina]),
        "POST /projects/{id}/objections": .onboarding,
        "GET /survey/{token}": .everybody,
        "POST /survey/{token}": .everybody,
        "GET /survey/{token}/thanks": .everybody,
        "GET /reviews": .signedIn,
        "GET /reviews.csv": .these([.mia, .finn, .ada, .pia, .sam]),
        "GET /reviews/{id}": .signedIn,
        "POST /reviews/{id}/acceptance": .onboarding,
        "POST /reviews/{id}/exclusion": .onboarding,
        "POST /reviews/{id}/withdrawal": .onboarding,
        "POST /reviews/{id}/approval": .onboarding,
        "POST /reviews/{id}/refusal": .onboarding,
    ]
}
