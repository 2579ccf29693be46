import PartnerProgram
import Postgres

/// What an assessment is made of: the verdict, what was entered, the certificates, and each country with its cards.
struct IntegratorContent: Sendable {
    struct Country: Sendable {
        let judged: IntegratorCountry
        let cards: [(trace: Trace, card: Scorecard)]
    }

    let assessment: IntegratorAssessment
    /// The id of the version of the program.
    let version: Int
    let entries: [IntegratorFactRecord]
    let certificates: IntegratorCertificates
    let countries: [Country]
}

/// Reads what is known of a partner on a day and has it judged. The same for a page and for an invitation.
struct IntegratorReader {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// Nil where no version of the program decides the day, or where it says nothing of integrators.
    func read(_ partner: PartnerRecord, on day: Day) async throws -> IntegratorContent? {
        let store = IntegratorCriteriaStore(database)
        let criteria = try await store.criteria(on: day)
        guard let (rules, settings) = try await RequirementRulesStore(database).rules(on: day),
            let version = try await store.version(on: day), !criteria.isEmpty
        else { return nil }
        let facts = try await FactsStore(database).facts(of: [partner.id], on: day, for: rules)[partner.id]
        let input = JudgementInput(
            partner: partner.reference, day: day, facts: facts ?? EvidenceFacts([:]), settings: settings)
        let places = try await store.places(of: input.facts)
        let levels = criteria.flatMap(\.terms.levels)
        let countries = try await store.territory(of: partner.id, on: day).map { code, name in
            let judged = IntegratorCountry(code, name, input, places: places, Judgement(rules), levels: levels)
            let own = IntegratorCountry.input(input, places, in: code)
            return IntegratorContent.Country(
                judged: judged,
                cards: judged.traces.compactMap { trace in Scorecard(trace, rules, own).map { (trace, $0) } })
        }
        let entries = try await IntegratorFactStore(database).all(of: partner.id)
        let certificates = IntegratorCertificates(input.facts[.certifiedPeople], criteria)
        let trace = IntegratorTrace(
            criteria,
            IntegratorFacts(
                criteria, entries: entries.map(\.entry), certificates: certificates,
                countries: countries.map(\.judged), on: day))
        return IntegratorContent(
            assessment: IntegratorAssessment(
                partner: partner.reference, day: day, year: rules.year.year, version: rules.version, trace: trace,
                countries: countries.map(\.judged)),
            version: version, entries: entries, certificates: certificates, countries: countries)
    }
}
