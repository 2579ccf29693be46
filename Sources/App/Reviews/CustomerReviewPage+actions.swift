import PartnerProgram

extension CustomerReviewPage {
    /// What a reviewer may do next; who asked for something does not decide it.
    static func actions(
        _ record: CustomerReviewRecord, _ asked: CustomerReviewRecord.Decision?, _ user: User, _ typed: Typed
    ) -> [ActionForm] {
        if let asked { return record.rules.asked?.askedBy == user.id ? [] : answers(to: asked, record, typed) }
        if record.rules.isExcluded {
            return [
                ActionForm(
                    "Ask that it count again", text: "Somebody else decides.", to: record.path + "/withdrawal",
                    [ReasonForm.field("withdrawal_reason", "Why should it count again?", typed)],
                    button: "Ask for it", .primary)
            ]
        }
        let exclude = ActionForm(
            "Ask that it be left out",
            text: "Somebody else decides. A low score alone is no reason: the customer's answer stays as it is.",
            to: record.path + "/exclusion",
            [ReasonForm.field("exclusion_reason", "Why should it not count?", typed)], button: "Ask for it")
        guard record.rules.verdict == .flagged else { return record.rules.verdict == .counts ? [exclude] : [] }
        let accept = ActionForm(
            "Accept it", text: "A customer may use any address. Once accepted, the response counts.",
            to: record.path + "/acceptance",
            [ReasonForm.field("acceptance_reason", "What did you find?", typed)], button: "Accept the response",
            .primary)
        return [accept, exclude]
    }

    private static func answers(
        to asked: CustomerReviewRecord.Decision, _ record: CustomerReviewRecord, _ typed: Typed
    ) -> [ActionForm] {
        let isExclusion = asked.kind == .exclusion
        return [
            ActionForm(
                isExclusion ? "Leave it out" : "Let it count again", text: "\(asked.asker) asks: \(asked.reason)",
                to: record.path + "/approval", button: isExclusion ? "Leave it out" : "Let it count again", .primary),
            ActionForm(
                "Refuse", text: "Nothing changes then.", to: record.path + "/refusal",
                [ReasonForm.field("refusal_reason", "Why do you refuse?", typed)], button: "Refuse it"),
        ]
    }
}
