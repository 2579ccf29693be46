/// The routes of reselling: Finance reviews, a partner asks and answers (R141, SM8).
extension Permissions {
    private static let readers: Audience = .these([.mia, .pia, .finn, .ada, .ravi, .nina])
    private static let finance: Audience = .these([.finn])

    static let reselling: [String: Audience] = [
        "GET /financial-reviews": readers,
        "GET /financial-reviews.csv": .these([.mia, .finn, .ada, .pia]),
        "GET /financial-reviews/{id}": readers,
        "GET /financial-reviews/{id}/letter": readers,
        "POST /financial-reviews/{id}/review": finance,
        "POST /financial-reviews/{id}/question": finance,
        "POST /financial-reviews/{id}/recommendation": finance,
        "POST /financial-reviews/{id}/answer": .partnerAdministrator,
        "POST /financial-reviews/{id}/withdrawal": .partnerKeeper,
        "GET /financial-reviews/{id}/documents/new": finance,
        "POST /financial-reviews/{id}/documents": finance,
        "GET /financial-reviews/{id}/documents/{document}": readers,
        "GET /financial-reviews/{id}/figures/new": finance,
        "POST /financial-reviews/{id}/figures": finance,
        "GET /financial-reviews/{id}/checks/new": finance,
        "POST /financial-reviews/{id}/checks": finance,
        "GET /financial-reviews/{id}/decision": finance,
        "POST /financial-reviews/{id}/decision": finance,
        "GET /partners/{id}/reselling": .signedIn,
        "POST /partners/{id}/financial-reviews": .partnerKeeper,
        "POST /partners/{id}/reselling/terms": .channel,
        "POST /partners/{id}/reselling/certification": .programManager,
        "POST /partners/{id}/reselling/revocation": .programManager,
        "GET /debts": readers,
        "GET /debts.csv": .these([.mia, .finn, .ada, .pia]),
        "GET /debts/new": finance,
        "POST /debts": finance,
        "GET /debts/{id}": readers,
        "POST /debts/{id}/payment": finance,
        "POST /debts/{id}/grace": finance,
    ]
}
