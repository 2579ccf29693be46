import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Companies and whom they belong to: recorded with evidence and days, refused where it cannot be.
@Suite(.database) struct AffiliateCompanyTests {
    @Test func `a company is added, linked and shown with its parent, its share and its evidence`() async throws {
        let group = try await NovaGroup()
        let app = try await TestApp(as: .mia, on: "2021-06-01")
        let html = try await app.get("/companies/\(group.norte)").html
        #expect(html.contains("<h1>Nova Norte Lda</h1>") && html.contains("No partner"))
        #expect(html.contains("Subsidiary, 100 %") && html.contains("Company register, 2021"))
        #expect(html.contains(">Nova Systems Lda</a>") && html.contains(">Nova Sul Lda</a>"))
        let list = try await app.get("/companies?tab=groups").html
        #expect(list.contains(">Nova Sul Lda</a>") && !list.contains("Borealis"))
        #expect(try await app.get("/companies?tab=tops").html.matches(of: #/scope="row"/#).count == 1)
        let told = try await app.get("/partners/1/history").html
        #expect(told.contains("Nova Norte Lda belongs to Nova Systems Lda"))
    }

    @Test func `every problem is told at once and what was typed stays`() async throws {
        let group = try await NovaGroup()
        let app = try await TestApp(as: .mia, on: "2021-06-01")
        let empty = try await app.post("/companies", ["domain": "no domain", "city": "Porto"])
        #expect(empty.status == .unprocessableContent && empty.html.contains("value=\"Porto\""))
        for field in ["legal_name", "country", "since", "domain"] { #expect(empty.hasProblem(field), "\(field)") }
        let link = try await app.post(
            "/companies/\(group.sul)/links",
            [
                "parent": "Nobody Ltd", "share": "140", "since": "9", "since_month": "9", "since_year": "2021",
                "until": "1", "until_month": "9", "until_year": "2021",
            ])
        #expect(link.status == .unprocessableContent && link.html.contains("value=\"Nobody Ltd\""))
        for field in ["parent", "kind", "share", "evidence", "until"] { #expect(link.hasProblem(field), "\(field)") }
        let number = try await app.post("/companies/\(group.sul)/identifiers", ["note": "From the old system"])
        #expect(number.hasProblem("scheme") && number.hasProblem("value"))
        #expect(number.html.contains("From the old system"))
    }

    @Test func `a company that looks the same is asked about before it is added`() async throws {
        let same = NovaGroup.company.merging(["legal_name": "NOVA SYSTEMS, LDA."]) { $1 }
        let app = try await TestApp(as: .mia, on: "2021-06-01")
        let asked = try await app.post("/companies", same)
        #expect(asked.status == .unprocessableContent && asked.html.contains("Nova Systems Lda (company 1)"))
        let other = try await app.post("/companies", same.merging(["another": "yes"]) { $1 })
        #expect(other.status == .seeOther)
    }

    @Test func `circles, second parents, itself and twisted days are refused at their field`() async throws {
        let group = try await NovaGroup()
        let circle = try await NovaGroup.link(NovaGroup.nova, to: "Nova Sul Lda")
        #expect(circle.hasProblem("parent") && circle.html.contains("the two would stand above each other"))
        let second = try await NovaGroup.link(group.sul, to: "Borealis Software AS")
        #expect(second.hasProblem("parent") && second.html.contains("has a parent already, from 1 January 2021"))
        let itself = try await NovaGroup.link(NovaGroup.borealis, to: "Borealis Software AS")
        #expect(itself.hasProblem("parent") && itself.html.contains("A company cannot belong to itself."))
        let twisted = try await NovaGroup.link(
            NovaGroup.borealis, to: "Nova Sul Lda", since: "2021-06-01", until: "2021-05-31")
        #expect(twisted.hasProblem("until"))
        let later = try await NovaGroup.link(
            NovaGroup.nova, to: "Nova Sul Lda", since: "2020-01-01", until: "2020-12-31")
        #expect(later.status == .seeOther, "before the others began, there is no circle")
    }

    @Test func `the database refuses the same, whoever writes`() async throws {
        let group = try await NovaGroup()
        for (parent, child, name) in [
            (group.sul, 1, "organisations_form_no_circle"), (2, group.sul, "organisations_have_one_parent_a_day"),
            (2, 2, "organisations_do_not_belong_to_themselves"),
        ] {
            do {
                try await TestDatabase.current.owner.execute(
                    """
                    INSERT INTO organisation_links (parent_id, child_id, kind, evidence, valid)
                    VALUES (\(parent), \(child), 'subsidiary', 'Register', '[2021-01-01,)')
                    """)
                Issue.record("\(name) was not refused")
            } catch let error as PostgresError {
                #expect(error.violatedConstraint == name && CompanyLinkForm.known[name] != nil)
            }
        }
    }

    @Test func `two parents at once: one is recorded, the other is told; and so with a circle`() async throws {
        let one = try await NovaGroup.added("Alfa Lda")
        let two = try await NovaGroup.added("Beta Lda")
        async let first = NovaGroup.link(one, to: "Nova Systems Lda")
        async let second = NovaGroup.link(one, to: "Borealis Software AS", as: .pia)
        let answers = try await [first, second]
        #expect(Set(answers.map(\.status)) == [.seeOther, .unprocessableContent])
        #expect(answers.contains { $0.hasProblem("parent") })
        let three = try await NovaGroup.added("Gama Lda")
        async let up = NovaGroup.link(two, to: "Gama Lda")
        async let down = NovaGroup.link(three, to: "Beta Lda", as: .pia)
        #expect(try await Set([up.status, down.status]) == [.seeOther, .unprocessableContent])
    }

    @Test func `a form sent twice records once`() async throws {
        let form = NovaGroup.company.merging(
            ["legal_name": "Twice Lda", "form_key": "2F3C8E0A-5A53-4C5B-9E0B-9C1B5A2D7E11"]) { $1 }
        let app = try await TestApp(as: .mia, on: "2021-06-01")
        #expect(try await app.post("/companies", form).location == app.post("/companies", form).location)
        #expect(try await stored("SELECT count(*) FROM organisations WHERE legal_name = 'Twice Lda'") == 1)
    }

    @Test func `a link ends with a reason, once; the past stays`() async throws {
        let group = try await NovaGroup()
        let link: Int? = try await stored("SELECT id FROM organisation_links WHERE child_id = \(group.sul)")
        let path = "/companies/\(group.sul)/links/\(try #require(link))/end"
        let app = try await TestApp(as: .mia, on: "2021-06-01")
        let early = try await app.post(path, ["ended": "1", "ended_month": "1", "ended_year": "2021"])
        #expect(early.hasProblem("ended") && early.hasProblem("end_reason"))
        let end = ["ended": "1", "ended_month": "5", "ended_year": "2021", "end_reason": "Sold to its managers"]
        #expect(try await app.post(path, end).status == .seeOther)
        #expect(try await app.post(path, end).status == .conflict)
        #expect(try await !app.get("/partners/1/group").html.contains("Affiliate since"))
        let before = try await app.get("/partners/1/group?on=2021-04-30").html
        #expect(before.contains("As of 30 April 2021.") && before.contains("Nova Sul Lda"))
        #expect(try await app.get("/companies/\(group.sul)").html.contains("Sold to its managers"))
    }

    @Test func `words that several companies have in common are not guessed`() async throws {
        let group = try await NovaGroup()
        let answer = try await NovaGroup.link(NovaGroup.borealis, to: "Nova", since: "2021-03-01")
        #expect(
            answer.hasProblem("parent") && answer.html.contains("Nova Norte Lda (Portugal, company \(group.norte))"))
        let byNumber = try await NovaGroup.link(
            NovaGroup.borealis, to: "company \(group.norte)", since: "2021-03-01", until: "2021-03-31")
        #expect(byNumber.status == .seeOther)
        let byReference = try await NovaGroup.link(NovaGroup.borealis, to: "p-000001", since: "2021-05-01")
        #expect(byReference.status == .seeOther)
    }
}
