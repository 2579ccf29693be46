import Foundation
import Postgres
import Testing

@testable import App

/// Walking a list from its first page to its last and back.
@Suite(.database) struct ListPagingTests {
    static let sorts = ["name", "-name", "since", "-since", "clock", "-clock"]

    /// 180 more partners, with many equal values and many missing ones.
    private func fill(_ numbers: ClosedRange<Int> = 1...180) async throws {
        try await TestDatabase.current.owner.run(
            script: """
                SET session_replication_role = replica;
                INSERT INTO organisations (legal_name, name_key, country)
                SELECT 'Firma ' || n % 7, 'firma', 'PT'
                FROM generate_series(\(numbers.lowerBound), \(numbers.upperBound)) n;
                INSERT INTO partners (organisation_id, name, status, country, geo, signed_on, clock_ends_on)
                SELECT id, legal_name, 'registered', 'PT', CASE WHEN id % 3 > 0 THEN 'EMEA' END,
                    CASE WHEN id % 5 > 0 THEN date '2020-01-01' + (id % 11)::int END,
                    CASE WHEN id % 4 > 0 THEN date '2021-01-01' + (id % 13)::int END
                FROM organisations WHERE NOT EXISTS (SELECT FROM partners WHERE organisation_id = organisations.id);
                """)
    }

    private func numbers(on html: String) -> [Int] {
        html.matches(of: /<a href="\/partners\/(\d+)">/).compactMap { Int($0.1) }
    }

    private func link(_ direction: String, on html: String) -> String? {
        html.matches(of: /<a href="([^"]+)" rel="(prev|next)"/).first { $0.2 == direction }
            .map { String($0.1).replacing("&amp;", with: "&") }
    }

    @Test(arguments: sorts) func `every row comes exactly once, forward and back`(sort: String) async throws {
        try await fill()
        let app = try await TestApp(as: .mia)
        var pages: [[Int]] = []
        var next: String? = "/partners?tab=all&sort=\(sort)"
        var last = ""
        while let path = next {
            last = path
            let html = try await app.get(path).html
            pages.append(numbers(on: html))
            next = link("next", on: html)
        }
        #expect(pages.count == 8)
        #expect(Set(pages.flatMap(\.self)).count == 182)
        #expect(pages.flatMap(\.self).count == 182)
        var back: [[Int]] = []
        var previous: String? = last
        while let path = previous {
            let html = try await app.get(path).html
            back.insert(numbers(on: html), at: 0)
            previous = link("prev", on: html)
        }
        #expect(back == pages)
    }

    @Test(arguments: sorts) func `rows that are added meanwhile move no others`(sort: String) async throws {
        try await fill()
        let before = Set(1...182)
        let app = try await TestApp(as: .mia)
        var seen: [Int] = []
        var next: String? = "/partners?tab=all&sort=\(sort)&size=50"
        var added = 200
        while let path = next {
            let html = try await app.get(path).html
            seen += numbers(on: html)
            next = link("next", on: html)
            try await fill(added...(added + 9))
            added += 10
            if added > 400 { break }
        }
        #expect(seen.count == Set(seen).count)
        #expect(before.isSubset(of: seen))
    }

    @Test func `a page says where it stands`() async throws {
        try await fill()
        let app = try await TestApp(as: .mia)
        let first = try await app.get("/partners?tab=all").html
        #expect(first.contains("Rows 1 to 25 of 182"))
        let second = try await app.get(#require(link("next", on: first))).html
        #expect(second.contains("Rows 26 to 50 of 182"))
        #expect(second.contains("<title>Partners (page 2 of 8) – Partnerdesk</title>"))
        #expect(link("prev", on: second) == "/partners?tab=all")
    }

    @Test func `a page that is no longer there, or was tampered with, is the first one`() async throws {
        try await fill()
        let app = try await TestApp(as: .mia)
        let next = try await #require(link("next", on: app.get("/partners?tab=all&sort=since").html))
        let gone = ListCursor(sort: "since", isBackward: false, page: 9, id: 1, value: "infinity").text
        let crooked = ListCursor(sort: "since", isBackward: false, page: 2, id: 1, value: "yesterday').text").text
        for cursor in [gone + "x", String(next.dropLast(3)), crooked] {
            let html = try await app.get("/partners?tab=all&sort=since&cursor=\(cursor)").html
            #expect(html.contains("Rows 1 to 25 of 182"))
        }
        let beyond = ListCursor(sort: "since", isBackward: false, page: 9, id: 100_000, value: "infinity").text
        #expect(try await app.get("/partners?tab=all&sort=since&cursor=\(beyond)").html.contains("Rows 1 to 25 of 182"))
        let other = try await app.get(next.replacing("sort=since", with: "sort=name")).html
        #expect(other.contains("Rows 1 to 25 of 182"))
    }

    @Test func `a filter or another order begins with the first page`() async throws {
        try await fill()
        let app = try await TestApp(as: .mia)
        let second = try await app.get(#require(link("next", on: app.get("/partners?tab=all").html))).html
        let sorts = second.matches(of: /<a href="([^"]*sort=[^"]*)">(?:Partner|Member since|Clock ends)</).map(\.1)
        #expect(sorts.count == 3)
        #expect(!sorts.contains { $0.contains("cursor=") })
    }
}
