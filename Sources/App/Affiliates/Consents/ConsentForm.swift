import PartnerProgram

/// What is asked for: which company, what it may do, where and from when to when.
struct ConsentForm: Sendable {
    struct Found: Sendable {
        let affiliate: Int
        let consent: AffiliateConsent
        let reason: String
    }

    let typed: Typed
    let facts: ConsentFacts

    static let known: KnownConstraints = [
        "affiliate_consents_are_asked_once": (
            "affiliate", "A request for this company is open already: look at the partner's consents"
        )
    ]

    /// The first day asked for, once it is legible: the group and the territory of that day count.
    static func day(_ form: FormData, otherwise today: Day) -> Day {
        var read = FormReader(form)
        return read.optionalDay("from") ?? today
    }

    func read(by user: Int) throws -> Found {
        guard facts.status?.isMember == true else { throw AffiliateConsent.Refusal.partnerIsNoMember }
        var read = FormReader(typed.form)
        let affiliate = facts.companies.first { String($0.id) == typed.form["affiliate"] }
        if affiliate == nil {
            read.refuse("affiliate", "Choose a company that belongs to the group on the first day")
        }
        let rights = read.choice("rights", "Choose whether it may use the partner's rights", of: YesNo.self)
        let measures = Set(read.choices("measures", of: AffiliateConsent.Measure.self))
        if rights == .no, measures.isEmpty {
            read.refuse("measures", AffiliateConsent.Refusal.asksForNothing.sentence)
        }
        let countries = countries(&read)
        let from = read.day("from", "Enter the first day")
        let until = read.optionalDay("until")
        if let from, let until, until < from {
            read.refuse("until", "Enter a last day that is not before \(from.spoken)")
        }
        let reason = read.paragraphs("reason", "Write why this is asked for", atMost: 1000)
        try read.finish()
        guard let affiliate, let rights, let from else { throw read.problems }
        let scope = AffiliateConsent.Scope(usesRights: rights == .yes, measures: measures, countries: countries)
        return Found(
            affiliate: affiliate.id, consent: try requested(scope, affiliate.id, from, until, by: user), reason: reason)
    }

    private enum YesNo: String { case yes, no }

    /// Those ticked and those of the region.
    private func countries(_ read: inout FormReader) -> Set<String> {
        let held = Set(facts.territory.map(\.code))
        let ticked = Set(typed.form.all("countries"))
        let region = typed.form["region"]
        let ofRegion =
            region == Self.wholeTerritory
            ? held : Set(facts.regions.first { $0.name == region }?.countries.map(\.code) ?? [])
        let chosen = ticked.union(ofRegion)
        if chosen.isEmpty {
            read.refuse("countries", AffiliateConsent.Refusal.withoutCountries.sentence)
        } else if !chosen.isSubset(of: held) {
            let outside = chosen.subtracting(held).sorted()
            read.refuse("countries", AffiliateConsent.Refusal.outsideTerritory(outside).sentence)
        }
        return chosen
    }

    static let wholeTerritory = "all"

    /// The rule has the last word.
    private func requested(
        _ scope: AffiliateConsent.Scope, _ affiliate: Int, _ from: Day, _ until: Day?, by user: Int
    ) throws -> AffiliateConsent {
        do throws(AffiliateConsent.Refusal) {
            return try .requested(scope, from: from, until: until, by: user, standing: facts.standing(of: affiliate))
        } catch {
            guard let field = error.field else { throw error }
            throw Problems(field, error.sentence)
        }
    }

    var fields: [Field] {
        let form = typed.form
        let problems = typed.problems
        return [
            .radios(
                "affiliate", "For which company?", value: form["affiliate"],
                facts.companies.map { .init(String($0.id), $0.name, hint: $0.note) }, problem: problems["affiliate"]),
            .radios(
                "rights", "May it use the partner's rights?",
                hint: "The rights of the Partner Agreement, in the countries below (R23).", value: form["rights"],
                [.init("yes", "Yes"), .init("no", "No")], problem: problems["rights"]),
            .checkboxes(
                "measures", "What of it counts with the partner?",
                hint: "When the program's requirements are measured (R24). Only what is named counts.",
                values: Set(form.all("measures")),
                AffiliateConsent.Measure.allCases.map { .init($0.rawValue, $0.label) }, problem: problems["measures"],
                isOptional: true),
        ] + places + [
            .day("from", "First day", typed),
            .day("until", "Last day", hint: "Leave empty where it is to have no end.", typed, isOptional: true),
            .textarea(
                "reason", "Why is it asked for?", hint: "For us to decide on. The partner reads it too.",
                value: form["reason"], problem: problems["reason"], rows: 3),
        ]
    }

    private var places: [Field] {
        let form = typed.form
        let regions = facts.regions.map { region in
            (region.name, "\(region.name): \(region.countries.map(\.name).joined(separator: ", "))")
        }
        let all = (Self.wholeTerritory, "The whole territory")
        return [
            .checkboxes(
                "countries", "In which countries?",
                hint: "Of the partner's territory on \(facts.day.spoken): an affiliate cannot have more (R12).",
                values: Set(form.all("countries")), facts.territory.map { .init($0.code, $0.name) },
                problem: typed.problems["countries"])
        ]
            + (facts.territory.count < 2
                ? []
                : [
                    .select(
                        "region", "Or all of a region", hint: "Its countries are added to those ticked.",
                        value: form["region"], empty: "Only those ticked", options: [all] + regions, isOptional: true,
                        width: .full)
                ])
    }
}

extension AffiliateConsent.Refusal {
    /// The field at which it is told; nil where no answer could help.
    var field: String? {
        switch self {
        case .notInOneGroup: "affiliate"
        case .asksForNothing: "measures"
        case .withoutCountries, .outsideTerritory: "countries"
        case .endsBeforeItBegins: "until"
        default: nil
        }
    }
}
