import PartnerProgram

extension AgreementView {
    /// Where what a partner has in a country is recorded.
    var evidenceLink: Link? {
        record.partnerID.map { Link("Record what the partner has there", "/partners/\($0)/territory") }
    }

    /// The documents it hangs together with; nothing where it stands alone.
    func relatives(_ others: [AgreementRelative]) -> Facts? {
        others.isEmpty
            ? nil
            : Facts(
                "Hangs together with",
                others.map {
                    Fact($0.relation.label, $0.title, href: "/agreements/\($0.id)", tag: $0.state.tag)
                })
    }
}
