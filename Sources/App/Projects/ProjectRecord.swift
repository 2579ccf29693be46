import Foundation
import PartnerProgram
import Postgres

/// A delivery project as it is kept, with the support that was recorded for it.
struct ProjectRecord: Sendable {
    /// One form of support on its days.
    struct Support: Sendable {
        let id: Int
        let rules: DeliverySupport
        let document: Link
        let recorder: String
        let recordedAt: Date
        let answerer: String?
        let returnReason: String?

        init(row: Row) throws {
            id = try row.get("id")
            rules = DeliverySupport(
                try row.get("form"), from: try row.get("first_day"), through: try row.optional("last_day"),
                state: try row.get("state"))
            document = Link(try row.get("file_name"), "/documents/\(try row.get("document_id", as: Int.self))")
            recorder = try row.get("recorder")
            recordedAt = try row.get("recorded_at")
            answerer = try row.optional("answerer")
            returnReason = try row.optional("return_reason")
        }
    }

    struct Event: Sendable {
        let title: String
        let reason: String?
        let at: Date
        let actor: String
    }

    let id: Int
    let reference: String
    let partner: Int
    let partnerName: String
    let customer: CustomerForm.Found
    let countryName: String
    let name: String
    let description: String
    let isMSP: Bool
    let registrar: String
    let registeredAt: Date
    let version: Int
    let rules: DeliveryProject
    let supports: [Support]

    var path: String { "/projects/\(id)" }

    init(row: Row, supports: [Support]) throws {
        id = try row.get("id")
        reference = try row.get("reference")
        partner = try row.get("partner_id")
        partnerName = try row.get("partner_name")
        customer = CustomerForm.Found(
            name: try row.get("customer_name"), country: try row.get("customer_country"),
            domain: try row.optional("customer_domain"))
        countryName = try row.get("country_name")
        name = try row.get("name")
        description = try row.get("description")
        isMSP = try row.get("is_msp")
        registrar = try row.get("registrar")
        registeredAt = try row.get("registered_at")
        version = try row.get("version")
        rules = DeliveryProject(
            startedOn: try row.get("started_on"), endedOn: try row.optional("ended_on"),
            needsSupport: try row.get("needs_support"), supports: supports.map(\.rules))
        self.supports = supports
    }

    func support(_ id: Int) throws -> Support {
        guard let support = supports.first(where: { $0.id == id }) else { throw Refusal.notFound }
        return support
    }

    /// How the support stands on `day`.
    func supportTag(on day: Day) -> Tag {
        guard rules.needsSupport else { return .calm("No support needed") }
        return rules.lacksSupport(on: day) ? .bad("Support missing") : .good("Supported")
    }
}

extension DeliverySupport.State {
    var tag: Tag {
        switch self {
        case .recorded: .warn(label)
        case .accepted: .good(label)
        case .returned: .bad(label)
        }
    }
}
