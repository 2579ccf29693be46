import Foundation
import PartnerProgram

/// A list of registrations as drafts of their partners; what is wrong is collected, not thrown. Anything may be missing
/// but the key and the prospect: what a submission needs is asked for before it.
struct RegistrationRows: Sendable {
    struct Entry: Sendable, Encodable {
        let line: Int
        let partner: Int
        let key: String
        let prospect: String
        let nameKey: String
        let country: String?
        let domain: String?
        let number: String?
        let contact: String?
        let position: String?
        let email: String?
        let phone: String?
        let need: String?
        let motion: String?
        let motionReason: String?
        let value: String?
        let currency: String?
        let close: String?

        enum CodingKeys: String, CodingKey {
            case line, partner, key, prospect, country, domain, number, contact, position, email, phone, need, motion
            case value, currency, close
            case nameKey = "name_key"
            case motionReason = "motion_reason"
        }
    }

    /// A partner as a file names it.
    struct Named: Sendable {
        let id: Int
        let name: String
        let state: MembershipState
    }

    /// What the database knows that the rows are checked against.
    struct Facts: Sendable {
        let opportunities: OpportunityFacts
        let choices: RegistrationChoices
        /// By the words of the file.
        let partners: [String: Named]
        /// The one whose file it is; nil where it is ours.
        let own: Named?
    }

    private(set) var entries: [Entry] = []
    private(set) var problems: [ImportProblem]
    private let facts: Facts

    private typealias Reader = ImportReader<RegistrationColumn>

    init(_ sheet: ImportSheet<RegistrationColumn>, _ facts: Facts) {
        problems = sheet.problems
        self.facts = facts
        var lines: [String: Int] = [:]
        for line in sheet.lines {
            var read = Reader(line)
            let key = read.text(.key, "There is no key.")
            let partner = partner(&read)
            let entry = entry(&read, key, partner?.id ?? 0)
            let same = "\(entry.partner) \(key)"
            if let first = lines[same], !key.isEmpty {
                read.refuse(.key, "The same key stands on line \(first) already.")
            }
            lines[same] = lines[same] ?? line.number
            problems += read.problems
            entries.append(entry)
        }
        problems.sort { $0.line < $1.line }
    }

    /// A partner's file is about the partner itself, whether it says so or not.
    private func partner(_ read: inout Reader) -> Named? {
        let word = read[.partner]
        if word == nil, facts.own == nil { read.refuse(.partner, "There is no partner.") }
        guard let found = word.map({ facts.partners[$0] }) ?? facts.own else {
            if let word { read.refuse(.partner, "No partner has “\(word)” as its reference or name.") }
            return nil
        }
        if let own = facts.own, own.id != found.id { read.refuse(.partner, "\(found.name) is another partner.") }
        if !found.state.isMember {
            read.refuse(.partner, OpportunityRegistration.Refusal.noMember(found.state).sentence)
        }
        return found
    }

    private func entry(_ read: inout Reader, _ key: String, _ partner: Int) -> Entry {
        let prospect = read.text(.prospect, "There is no prospect.")
        if !prospect.isEmpty, CompanyName.key(prospect).isEmpty { read.refuse(.prospect, "This is not a name.") }
        let country = read[.country] == nil ? nil : read.country(.country, facts.opportunities.countries)
        let value = read.value(.value, .currency, facts.opportunities)
        return Entry(
            line: read.line.number, partner: partner, key: key, prospect: prospect, nameKey: CompanyName.key(prospect),
            country: country, domain: domain(&read), number: read[.number], contact: read[.contact],
            position: read[.position], email: email(&read), phone: read[.telephone], need: read[.need],
            motion: motion(&read, in: country ?? ""), motionReason: read[.motionReason], value: value?.plain,
            currency: value?.currency.code, close: read.day(.close, until: nil)?.description)
    }

    private func domain(_ read: inout Reader) -> String? {
        guard let domain = read.domain(.domain) else { return nil }
        if DomainName.isShared(domain) {
            read.refuse(.domain, "“\(domain)” is a mail provider's, not the prospect's own.")
        }
        return domain
    }

    private func email(_ read: inout Reader) -> String? {
        guard let text = read[.email] else { return nil }
        do { return try EmailAddress.normalised(text) } catch {
            read.refuse(.email, "“\(text)” is not an e-mail address.")
            return nil
        }
    }

    /// The country's own where the file says none, as the form has it (A42).
    private func motion(_ read: inout Reader, in country: String) -> String? {
        let proposal = facts.choices.proposal(for: country)
        guard let chosen = read.motion(.motion) else { return proposal?.motion.rawValue }
        if let need = proposal?.need(for: chosen), read[.motionReason] == nil {
            read.refuse(.motionReason, need.sentence)
        }
        return chosen.rawValue
    }
}
