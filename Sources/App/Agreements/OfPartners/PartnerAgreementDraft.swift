import Foundation
import PartnerProgram

/// What is written into a document for an existing partner: an addendum, or a new Order Form.
struct PartnerAgreementDraft: Sendable {
    let kind: AgreementKind
    let partnerParty: String
    let vendorParty: String
    let change: TerritoryChange
    let location: String
    let effectiveOn: Day
    let endsOn: Day?
    let terms: String

    var rules: Agreement {
        Agreement(kind: kind, territory: change.after, effectiveOn: effectiveOn, endsOn: endsOn)
    }

    /// The countries as they are written into the document.
    var countries: [(code: String, change: String)] {
        kind == .orderForm
            ? change.after.sorted().map { ($0, "add") }
            : change.gained.sorted().map { ($0, "add") } + change.lost.sorted().map { ($0, "remove") }
    }

    /// The words in the field for more countries, split at commas, semicolons and line ends.
    static func words(_ form: FormData) -> [String] {
        form["more"].split { ",;\n\r".contains($0) }
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }

    /// The day on which it would take effect, once it is legible.
    static func day(_ form: FormData, otherwise today: Day) -> Day {
        var read = FormReader(form)
        return read.optionalDay("effective") ?? today
    }

    init(
        _ form: FormData, kind: AgreementKind, facts: TerritoryFacts, named: [(word: String, codes: [String])]
    ) throws(Problems) {
        self.kind = kind
        var read = FormReader(form)
        partnerParty = read.text("partner_party", "Enter the partner's legal name as it signs", atMost: 300)
        vendorParty = read.text("vendor_party", "Enter the company that signs for us", atMost: 300)
        let effective = read.day("effective", "Enter the day on which it takes effect")
        endsOn = read.optionalDay("ends")
        terms = read.optionalParagraphs("terms", called: "special terms", atMost: 8000) ?? ""
        if let effective, let endsOn, endsOn < effective {
            read.refuse("ends", "Enter a last day that is not before \(effective.spoken)")
        }
        let unknown = named.filter(\.codes.isEmpty).map(\.word)
        if !unknown.isEmpty {
            read.refuse(
                "more", "Nobody knows \(unknown.map { "“\($0)”" }.joined(separator: ", ")): write country names")
        }
        let meant = Set(named.flatMap(\.codes))
        // A country that is named among those to add stays, whether it is ticked or not.
        let ticked = Set(form.all("countries")).union(meant.intersection(facts.held))
        let added = meant.subtracting(facts.held)
        let change = Self.change(kind, ticked: ticked, added: added, facts, &read)
        location = form["location"].isEmpty ? facts.location ?? "" : form["location"]
        if let change, !change.after.contains(location) {
            read.refuse("location", "\(facts.name(location)) would not be in the territory: choose the location anew")
        }
        try read.finish()
        guard let change else { throw read.problems }
        self.change = change
        effectiveOn = effective ?? .epoch
    }

    private static func change(
        _ kind: AgreementKind, ticked: Set<String>, added: Set<String>, _ facts: TerritoryFacts,
        _ read: inout FormReader
    ) -> TerritoryChange? {
        do throws(TerritoryChange.Refusal) {
            let stays = ticked.intersection(facts.held)
            return kind == .orderForm
                ? try .orderForm(from: facts.held, to: stays.union(added))
                : try .addendum(to: facts.held, adding: added, removing: facts.held.subtracting(stays))
        } catch {
            read.refuse(facts.held.isEmpty ? "more" : "countries", error.sentence)
            return nil
        }
    }
}

/// The fields of such a document.
struct PartnerAgreementForm {
    let kind: AgreementKind
    let facts: TerritoryFacts
    let typed: Typed

    static func proposal(_ facts: TerritoryFacts, vendor: String, today: Day) -> FormData {
        var form = FormData(["vendor_party": vendor, "partner_party": facts.party])
        for country in facts.held.sorted() { form.add(country, to: "countries") }
        if let location = facts.location { form.set("location", location) }
        form.set("effective", today)
        return form
    }

    var fields: [Field] {
        [
            .text(
                "partner_party", "Partner", hint: "The company as it signs: legal name, number and address.",
                value: typed.form["partner_party"], problem: typed.problems["partner_party"]),
            .text(
                "vendor_party", "Vendor", hint: "Our company that signs.", value: typed.form["vendor_party"],
                problem: typed.problems["vendor_party"], width: .w20),
            .day("effective", "Takes effect on", hint: "Never before both have signed.", typed),
        ]
            + (kind == .orderForm
                ? [.day("ends", "Last day", hint: "Leave empty for a term without an end.", typed, isOptional: true)]
                : [])
            + [territory, more, location, terms].compactMap(\.self)
    }

    private var territory: Field? {
        facts.held.isEmpty
            ? nil
            : .checkboxes(
                "countries", "Territory today", hint: "Take the tick away from a country that is to leave it.",
                values: Set(typed.form.all("countries")),
                facts.held.sorted { facts.name($0) < facts.name($1) }.map { code in
                    .init(code, facts.name(code), hint: code == facts.location ? "The partner's location" : nil)
                }, problem: typed.problems["countries"])
    }

    private var more: Field {
        .textarea(
            "more", "Countries to add",
            hint: "Names or codes, with commas between them. A GEO or region, such as Iberia or EMEA, stands for its "
                + "countries.",
            value: typed.form["more"], problem: typed.problems["more"], isOptional: true, rows: 2)
    }

    private var location: Field {
        .select(
            "location", "Location", hint: "A country of the territory with a legal entity (R20).",
            value: typed.form["location"], empty: "Choose one",
            options: facts.names.sorted { $0.value < $1.value }.map { (value: $0.key, text: $0.value) },
            problem: typed.problems["location"], width: .w20)
    }

    private var terms: Field {
        .textarea(
            "terms", "Special terms", hint: "What this partner and we agree beyond the Partner Agreement.",
            value: typed.form["terms"], problem: typed.problems["terms"], isOptional: true, rows: 6)
    }
}
