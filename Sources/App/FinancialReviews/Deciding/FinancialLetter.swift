import PartnerProgram

/// The letter that a decision makes: what the partner reads of it.
struct FinancialLetter: Sendable {
    let partner: String
    let decision: FinancialReview.Decision
    let today: Day
    /// From which day on a new review may be asked for after a failure.
    let retryOn: Day

    var text: String {
        switch decision.outcome {
        case .passed, .passedWithConditions:
            """
            \(partner) has passed the financial review that our program asks of a partner that resells (R141)\
            \(decision.outcome == .passed ? "." : ", on these conditions:")
            \(conditions)
            The review holds from \(today.spoken) to the end of \(decision.validUntil?.spoken ?? today.spoken). It is \
            one of the conditions of the certification as a reseller, and not the certification itself. Please ask for \
            the next review before its last day.
            """
        case .failed:
            """
            \(partner) has not passed the financial review that our program asks of a partner that resells (R141).

            This touches neither your membership nor your authorizations. You can ask for a new review from \
            \(retryOn.spoken) on.
            """
        }
    }

    private var conditions: String {
        decision.conditions.sentences.isEmpty
            ? "" : "\n" + decision.conditions.sentences.map { "\u{2022} \($0)" }.joined(separator: "\n") + "\n"
    }
}

/// The letter as a page to be read and printed.
struct FinancialLetterPage: Page {
    static let template = "financial-reviews/letter"
    let frame: Frame
    let reference: String
    let partner: String
    let day: String
    let paragraphs: [String]
    let vendor: String
    let back: String

    init(frame: FrameMaker, _ record: FinancialReviewRecord, _ decision: Dossier.Made, vendor: String) {
        self.frame = frame("Letter of \(record.reference)", section: "Financial reviews")
        reference = record.reference
        partner = record.partnerName
        day = decision.on.spoken
        paragraphs = decision.letter.split(separator: "\n").map(String.init)
        self.vendor = vendor
        back = record.path
    }
}
