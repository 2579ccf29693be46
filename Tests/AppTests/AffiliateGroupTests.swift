import Foundation
import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// The group of a partner as a tree, with what each company may do, on any day; and who may see it.
@Suite(.database) struct AffiliateGroupTests {
    @Test func `a group three deep says of each company what it may do, and that without a consent it is nothing`()
        async throws
    {
        let group = try await NovaGroup()
        let consent = try await group.given(group.sul, measures: ["projects", "reviews"], until: "2021-09-30")
        let app = try await TestApp(as: .mia, on: "2021-07-01")
        let html = try await app.get("/partners/1/group").html
        #expect(html.contains("Its own membership") && html.contains("Portugal, Spain."))
        #expect(html.contains("No rights: no written consent (R23)."))
        #expect(html.contains("/affiliate-consents/\(consent)"))
        #expect(html.contains("Uses the rights of Nova Systems Lda; its projects and customer reviews count with it"))
        #expect(html.contains("to 30 September 2021"))
        let parts = html.components(separatedBy: "<ul class=\"branch\">")
        #expect(parts.count == 4, "three levels, one within the other")
        #expect(parts[1].contains("Nova Systems") && parts[2].contains("Norte") && parts[3].contains("Sul"))
    }

    @Test func `it is the same group from whichever of its companies one looks, and an empty one says so`() async throws
    {
        let group = try await NovaGroup()
        let app = try await TestApp(as: .ada, on: "2021-06-01")
        for company in [NovaGroup.nova, group.norte, group.sul] {
            let html = try await app.get("/companies/\(company)").html
            for name in ["Nova Systems Lda", "Nova Norte Lda", "Nova Sul Lda"] { #expect(html.contains(name)) }
            #expect(!html.contains("<form class=\"form\" method=\"post\""), "an auditor records nothing")
        }
        let alone = try await app.get("/partners/2/group").html
        #expect(alone.contains("No other company on this day") && alone.contains("No consent"))
    }

    @Test func `the partner sees its whole group, and another partner's users see none of it`() async throws {
        let group = try await NovaGroup()
        let consent = try await group.given(group.norte)
        for user in [User.ravi, .nina] {
            let html = try await TestApp(as: user, on: "2021-07-01").get("/partners/1/group").html
            for name in ["Nova Norte Lda", "Nova Sul Lda"] { #expect(html.contains(name)) }
            #expect(html.contains("No rights under your agreement: no written consent (R23)."))
            #expect(!html.contains("href=\"/companies/"))
            #expect(html.contains("Ask for a consent") == user.holds(.partnerAdministrator))
        }
        let bob = try await TestApp(as: .bob, on: "2021-07-01")
        for path in [
            "/partners/1/group", "/affiliate-consents/\(consent)", "/companies/\(group.norte)", "/companies",
            "/documents/1",
        ] { #expect(try await [.notFound, .forbidden].contains(bob.get(path).status), "\(path)") }
        let list = try await bob.get("/affiliate-consents?tab=all").html
        #expect(!list.contains("Nova"))
        let own = try await bob.get("/partners/2/group").html
        #expect(!own.contains("Nova"))
        #expect(try await !bob.get("/search?q=nova").html.contains("Nova Norte"))
    }

    @Test func `a company that was sold takes its later life out of the partner's sight`() async throws {
        let group = try await NovaGroup()
        try await TestDatabase.current.owner.execute(
            "UPDATE organisation_links SET valid = '[2021-01-01,2021-05-01)' WHERE child_id = \(group.norte)")
        let buyer = try await NovaGroup.added("Buyer Holding S.A.")
        #expect(
            try await NovaGroup.link(group.norte, to: "Buyer Holding S.A.", since: "2021-05-01").status == .seeOther)
        let links = try await TestDatabase.current.doors.partner.snapshot(settings: ["app.user_id": "8"]) { database in
            try await database.all("SELECT parent_id FROM organisation_links ORDER BY 1") {
                try $0.get("parent_id", as: Int.self)
            }
        }
        #expect(Set(links) == [NovaGroup.nova, group.norte] && !links.contains(buyer))
        let staff = try await TestApp(as: .mia, on: "2021-06-01").get("/companies/\(group.sul)").html
        #expect(staff.contains("Buyer Holding S.A."))
    }

    @Test func `former names and old numbers are found, and it is said by which`() async throws {
        let group = try await NovaGroup()
        try await TestDatabase.current.owner.run(
            script: """
                UPDATE organisation_identities SET valid = '[2021-05-01,)' WHERE organisation_id = 1;
                INSERT INTO organisation_identities (organisation_id, legal_name, name_key, country, valid)
                VALUES (1, 'Estrela Informática Lda', 'estrela informatica', 'PT', '[2021-02-12,2021-05-01)');
                """)
        let app = try await TestApp(as: .mia, on: "2021-06-01")
        let number = [
            "scheme": "former_reference", "value": "OLD-4711", "to": "31", "to_month": "3", "to_year": "2021",
        ]
        #expect(try await app.post("/companies/1/identifiers", number).status == .seeOther)
        let again = try await app.post("/companies/\(group.norte)/identifiers", number)
        #expect(again.hasProblem("value") && again.html.contains("A company has this number already"))
        let crm = ["scheme": "crm", "value": "C-9"]
        #expect(try await app.post("/companies/\(group.norte)/identifiers", crm).status == .seeOther)
        for user in [User.mia, .ada, .ravi] {
            let found = try await TestApp(as: user, on: "2021-06-01").get("/search?q=estrela+informatica").html
            #expect(found.contains("found by its former name Estrela Informática Lda (to 30 April 2021)"))
            let old = try await TestApp(as: user, on: "2021-06-01").get("/search?q=old-4711").html
            #expect(old.contains("found by its former reference OLD-4711 (to 31 March 2021)"))
        }
        #expect(try await TestApp(as: .bob).get("/search?q=old-4711").html.contains("Nothing found"))
        #expect(try await app.get("/search?q=c-9").html.contains("found by its number in the CRM C-9"))
        let list = try await app.get("/companies?named=estrela").html
        #expect(list.contains("Once Estrela Informática Lda") && !list.contains("Borealis"))
        let then = try await app.get("/companies/1?on=2021-03-01").html
        #expect(then.contains("<h1>Estrela Informática Lda</h1>") && then.contains("As of 1 March 2021."))
    }

    @Test func `a consent stands in the group as it stood on the day that is asked for`() async throws {
        let group = try await NovaGroup()
        let id = try await group.given(group.norte)
        #expect(try await NovaGroup.revoke(id, from: "2021-08-01", on: "2021-07-20").status == .seeOther)
        let app = try await TestApp(as: .ada, on: "2021-09-01")
        #expect(try await app.get("/partners/1/group").html.contains("Revoked from 1 August 2021"))
        let before = try await app.get("/partners/1/group?on=2021-07-10").html
        #expect(before.contains("In force") && !before.contains("Revoked"))
        let last = try await app.get("/partners/1/group?on=2021-07-31").html
        #expect(last.contains("By consent") && last.contains("In force"))
        #expect(try await !app.get("/partners/1/group?on=2021-08-01").html.contains("By consent"))
        #expect(try await app.get("/partners/1/group?on=2021-06-01").html.contains("Requested"))
        #expect(try await !app.get("/partners/1/group?on=2021-05-31").html.contains("AC-0"))
    }
}
