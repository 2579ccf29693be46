import PartnerProgram

/// What each part of the office does for the reader, and what the words mean.
struct HelpPage: Page {
    static let template = "help/show"
    let frame: Frame
    let parts: Facts
    let rules: Facts
    let words: Facts
    let marks: Facts

    init(frame: Frame, user: User?) {
        self.frame = frame
        parts = Facts(nil, Self.parts(user))
        rules = Facts(nil, Self.everywhere)
        words = Facts(nil, Self.glossary.map { Fact($0.0, $0.1) })
        marks = Facts(nil, Evidence.allCases.map { Fact($0.label, $0.meaning) })
    }

    private static func parts(_ user: User?) -> [Fact] {
        guard let user else { return stranger.map(fact) }
        if user.kind == .partner { return (partner + (user.holds(.partnerAdministrator) ? keeper : [])).map(fact) }
        return (staff + (user.holds(.systemAdministrator, .auditor) ? administrator : [])).map(fact)
    }

    private static func fact(_ part: (String, String, String?)) -> Fact { Fact(part.0, part.1, href: part.2) }

    private static let stranger: [(String, String, String?)] = [
        ("Apply", "Your company asks to join. The steps can be saved; a link in your mail brings you back.", "/apply"),
        ("Sign in", "For people of partners and of the vendor who were invited by mail.", "/sign-in"),
        (
            "Forgotten password", "A link that works once, within an hour, goes to your e-mail address.",
            "/password-reset"
        ),
    ]

    private static let staff: [(String, String, String?)] = [
        ("Home", "What waits for you, overdue first. Each number opens exactly the rows it counts.", "/"),
        (
            "Applications", "Companies that ask to join: assign, ask, judge by the gates, approve or reject.",
            "/applications"
        ),
        ("Partners", "Everybody who joined, with facts, territory, people, clocks and all that happened.", "/partners"),
        (
            "Agreements", "Order Forms and addenda from draft over both signatures to the day they take effect.",
            "/agreements"
        ),
        (
            "Onboarding", "What a new partner and we owe each other in the first weeks, by owner and due date.",
            "/onboarding"
        ),
        (
            "Profile changes", "Changes of a company's identity, before and after, to accept or decline.",
            "/profile-changes"
        ),
        (
            "Program versions", "The rules in force and their drafts; each value with its clause and evidence.",
            "/program"
        ),
        ("Office calendar", "Weekends and holidays that business days are counted by.", "/office"),
    ]

    private static let administrator: [(String, String, String?)] = [
        ("Users", "Who has an account, as what, since when; invite, change roles, close.", "/users"),
        ("Outbox", "Mail that waits, went out, or could not be sent. Its text is shown to nobody.", "/outbox"),
    ]

    private static let partner: [(String, String, String?)] = [
        ("Home", "Where your company stands, until when, and what is asked of it.", "/"),
        ("Profile", "What we know of your company. Changes of its identity wait for our answer.", nil),
        ("Agreements", "What was signed, and what waits for your signature.", "/agreements"),
        ("Program versions", "The rules that hold for you, as the program states them.", "/program"),
    ]

    private static let keeper: [(String, String, String?)] = [
        ("Users", "Your company's people: invite, change roles, close accounts.", "/users"),
        ("Access requests", "People of your company who ask to be let in.", "/access-requests"),
    ]

    private static let everywhere: [Fact] = [
        Fact("Days", "Written out: 4 June 2021. Times are those of the vendor's office, with their zone."),
        Fact("Sending twice", "A form that is sent twice is carried out once."),
        Fact("Signed out", "After an hour without a page, and after 12 hours in any case."),
        Fact(
            "Keyboard", "No mouse is needed. The key / leads to search where you switch it on in your account."),
    ]
}
