import Foundation
import PartnerProgram

/// The form by which a consent is asked for; it leads to a page where the answers are checked.
struct ConsentAskPage: Page {
    static let template = "affiliates/ask"
    let frame: Frame
    let problems: ErrorSummary?
    let facts: Facts
    let partner: String
    let fields: [Field]
    let hasFields: Bool
    let empty: EmptyState?
    let cancel: Link

    init(frame: FrameMaker, form: ConsentForm) {
        let facts = form.facts
        let path = "/partners/\(facts.partner)/group"
        self.frame = frame.with(form.typed.problems)(
            "Ask for a consent", section: "Affiliate consents",
            crumbs: [Link(facts.partnerName, "/partners/\(facts.partner)"), Link("Group", path)])
        problems = form.typed.summary
        partner = String(facts.partner)
        self.facts = Facts(
            nil,
            note: "An affiliate has no rights under this partner's agreement unless we consent in writing (R23). What "
                + "it achieves counts with the partner only as far as the consent names it (R24).",
            [Fact("Partner", facts.partnerName, href: "/partners/\(facts.partner)", note: facts.reference)])
        hasFields = !facts.companies.isEmpty && !facts.territory.isEmpty
        fields = hasFields ? form.fields : []
        empty =
            hasFields
            ? nil
            : .nothingYet(
                facts.companies.isEmpty ? "No other company belongs to the group" : "No territory",
                facts.companies.isEmpty
                    ? "Somebody of channel management has to record on \(facts.day.spoken) who belongs to it."
                    : "The partner holds no country on \(facts.day.spoken) that an affiliate could share.")
        cancel = Link("Cancel", path)
    }
}

/// The answers before they are sent.
struct ConsentCheckPage: Page {
    static let template = "affiliates/check"
    let frame: Frame
    let facts: Facts
    let hidden: [Hidden]
    let back: Link

    struct Hidden: Sendable {
        let name: String
        let value: String
    }

    init(frame: FrameMaker, form: ConsentForm, asked: ConsentForm.Found) {
        let facts = form.facts
        let consent = asked.consent
        hidden = Self.names.flatMap { name in form.typed.form.all(name).map { Hidden(name: name, value: $0) } }
        let change = "/affiliate-consents/new?" + Self.query(hidden)
        self.frame = frame(
            "Check the request", section: "Affiliate consents",
            crumbs: [Link("Group", "/partners/\(facts.partner)/group"), Link("Ask for a consent", change)])
        let places = facts.territory.filter { consent.scope.countries.contains($0.code) }.map(\.name)
        let measures = AffiliateConsent.Measure.allCases.filter(consent.scope.measures.contains).map(\.label)
        self.facts = Facts(
            nil,
            [
                Fact("Partner", facts.partnerName, note: facts.reference),
                Fact("For which company", facts.name(of: asked.affiliate), change: change + "#affiliate"),
                Fact(
                    "Use of the partner's rights", consent.scope.usesRights ? "Yes" : "No", change: change + "#rights"),
                Fact(
                    "Counts with the partner", measures.isEmpty ? "Nothing" : measures.joined(separator: ", "),
                    change: change + "#measures"),
                Fact("Countries", places.joined(separator: ", "), change: change + "#countries"),
                Fact("First day", consent.validFrom.spoken, change: change + "#from"),
                Fact("Last day", consent.validUntil?.spoken ?? "No end", change: change + "#until"),
                Fact("Why", asked.reason, change: change + "#reason"),
            ])
        back = Link("Change the answers", change)
    }

    private static let names = [
        "partner", "affiliate", "rights", "measures", "countries", "region", "from", "from_month", "from_year", "until",
        "until_month", "until_year", "reason",
    ]

    private static func query(_ fields: [Hidden]) -> String {
        var allowed = CharacterSet.alphanumerics
        allowed.insert(charactersIn: "-._")
        return fields.map { "\($0.name)=\($0.value.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")" }
            .joined(separator: "&")
    }
}
