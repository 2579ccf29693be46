import PartnerProgram

/// The survey, for a customer who came by the link in a mail.
struct SurveyPage: Page {
    static let template = "reviews/survey"
    let frame: Frame
    let problems: ErrorSummary?
    let title: String
    let sentence: String
    let note: String
    let action: String
    let fields: [Field]

    init(frame: FrameMaker, _ survey: AskedSurvey, _ typed: Typed, token: String) {
        title = "How did “\(survey.project)” go?"
        self.frame = frame(title)
        problems = typed.summary
        sentence =
            "Hello \(survey.contact). \(survey.partner) delivered this project, and \(survey.vendor) would like to "
            + "know how it went. It takes less than a minute."
        note = "You can answer until \(survey.lastDay.spoken), once. It cannot be changed afterwards."
        action = "/survey/\(token)"
        fields = SurveyForm(typed: typed).fields(of: survey)
    }
}

/// Where nothing is left to answer, and why; also the thanks for an answer.
struct SurveyClosedPage: Page {
    static let template = "reviews/survey-closed"
    let frame: Frame
    let title: String
    let sentence: String

    init(frame: FrameMaker, _ survey: AskedSurvey?) {
        let words = Self.words(survey)
        (title, sentence) = words
        self.frame = frame(words.0)
    }

    init(thanksFor survey: AskedSurvey, frame: FrameMaker) {
        title = "Thank you"
        sentence =
            survey.state == .declined
            ? "We will not write to you again." : "Your answer has arrived. You can close this page."
        self.frame = frame(title)
    }

    private static func words(_ survey: AskedSurvey?) -> (String, String) {
        switch survey?.state {
        case .answered:
            (
                "This survey was answered already",
                "Each link answers once, and what was answered stays as it is. There is nothing left to do."
            )
        case .declined:
            ("There is nothing to answer", "You asked us not to write to you again, and we will not.")
        case .expired:
            (
                "This survey has ended",
                "It could be answered until \(survey?.lastDay.spoken ?? "its last day"). Thank you all the same."
            )
        case .revoked:
            (
                "This link was replaced",
                "A newer one may be in your mail. If there is none, there is nothing left to do."
            )
        case .sent, nil:
            (
                "This link does not work",
                "Open it from the mail once more, and make sure that it is whole. If it still does not work, "
                    + "answer the mail."
            )
        }
    }
}
