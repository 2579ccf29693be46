import Foundation
import PartnerProgram
import Postgres

/// A person with every employment that the reader may see, the latest first.
struct PersonRecord: Sendable {
    struct Job: Sendable {
        let id: Int
        let partnerName: String
        let endReason: String?
        let rules: Employment
    }

    let id: Int
    let reference: String
    let name: String
    let email: String
    let account: String?
    let countryName: String
    let jobs: [Job]

    var path: String { "/people/\(id)" }

    func employer(on day: Day) -> Job? { jobs.first { $0.rules.covers(day) } }

    init(row: Row, jobs: [Job]) throws {
        id = try row.get("id")
        reference = try row.get("reference")
        name = try row.get("name")
        email = try row.get("email")
        account = try row.optional("account")
        countryName = try row.get("country_name")
        self.jobs = jobs
    }
}

extension PersonRecord.Job {
    init(row: Row) throws {
        id = try row.get("id")
        partnerName = try row.get("partner_name")
        endReason = try row.optional("end_reason")
        rules = Employment(
            partner: try row.get("partner_id"), firstDay: try row.get("first_day"),
            lastDay: try row.optional("last_day"))
    }
}
