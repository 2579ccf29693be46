extension JudgementInput {
    /// The input as canonical JSON, with the names of its `Codable` form. Its SHA-256 is the input hash of a partner.
    public var canonicalBytes: [UInt8] {
        CanonicalText.bytes { text in
            text.member("day", day)
            text.member("facts") { text in
                for measure in facts.candidates.keys.sorted(by: { isBefore($0.rawValue, $1.rawValue) }) {
                    text.member(measure.rawValue, facts[measure]) { text, candidate in
                        text.object { candidate.write(&$0) }
                    }
                }
            }
            text.member("partner", partner)
            text.member("settings") { settings.write(&$0) }
            text.member("waivers", waivers) { text, waiver in text.object { waiver.write(&$0) } }
        }
    }
}

extension Candidate {
    func write(_ text: inout CanonicalText) {
        if let amount {
            text.member("amount") {
                $0.member("amount", amount.amount)
                $0.member("currency", amount.currency)
                $0.member("perEuro", amount.perEuro)
                $0.member("rateOn", amount.rateOn)
            }
        }
        text.member("day", day)
        if let exclusion { text.member("exclusion") { exclusion.write(&$0) } }
        text.member("group", group)
        text.member("id", id)
        text.member("kind", kind.rawValue)
        text.member("label", label)
        text.member("owner") {
            $0.member("affiliate", owner.affiliate)
            $0.member("consents", owner.consents)
        }
        text.member("reference", reference)
        text.member("score", score)
        text.member("trait", trait)
    }
}

extension CountingSettings {
    func write(_ text: inout CanonicalText) {
        text.member("implied") { text in
            for certificate in implied.keys.sorted(by: isBefore) {
                text.member(certificate, implied[certificate] ?? [])
            }
        }
        text.member("mspProjectCountsForDelivery", mspProjectCountsForDelivery)
        text.member("personFillsSeveralRows", personFillsSeveralRows)
    }
}

extension RequirementWaiver {
    func write(_ text: inout CanonicalText) {
        text.member("askedBy", askedBy)
        text.member("decidedBy", decidedBy)
        text.member("firstDay", firstDay)
        text.member("lastDay", lastDay)
        text.member("level", level.rawValue)
        text.member("reason", reason)
        text.member("reference", reference)
        text.member("requirement", requirement)
        text.member("revokedOn", revokedOn)
        text.member("state", state.rawValue)
    }
}
