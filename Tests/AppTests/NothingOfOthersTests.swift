import Foundation
import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// A partner's administrator asks for every page there is, with the numbers of all that is others', follows what the
/// own pages lead to, and reads no name, domain or reference of another partner.
@Suite(.database) struct NothingOfOthersTests {
    /// Nova has affiliates with and without a consent and one that became part of it; Borealis shares its country with
    /// others; Vertex stands alone.
    static let readers = ["ravi@novasystems.example", "bob@borealis.example"]

    private func world() async throws -> Database {
        let owner = try await TestDatabase.emptied()
        _ = try await DemoWorld(root: ".").make(in: owner)
        return owner
    }

    private func app(_ stranger: Stranger) async throws -> TestApp {
        try await TestApp(as: stranger.user, on: DemoWorld.today)
    }

    /// Addresses of a route with the numbers of others: all of them for what a partner may ask for at all, and the
    /// first where every partner is turned away.
    private func addresses(_ path: String, _ stranger: Stranger, isOpen: Bool) throws -> [String] {
        guard path.contains("{") else { return [path] }
        let section = String(path.split(separator: "/")[0])
        guard path.hasPrefix("/\(section)/{id}") else { return [path.replacing(/\{[^}]+\}/, with: "1")] }
        guard let rows = stranger.rows[section] else {
            // What every partner reads alike, or no partner at all.
            let known = ["companies", "certificate-catalogue"]
            #expect(known.contains(section), "say in Stranger where the rows of /\(section) are")
            return [path.replacing(/\{[^}]+\}/, with: "1")]
        }
        return rows.suffix(isOpen ? 25 : 2).map {
            path.replacing("{id}", with: String($0)).replacing(/\{[^}]+\}/, with: "1")
        }
    }

    @Test(arguments: readers) func `no page that is asked for by number shows anything of another partner`(
        email: String
    ) async throws {
        let owner = try await world()
        let stranger = try await Stranger(email, in: owner)
        #expect(stranger.names.count > 60 && stranger.references.count > 200)
        let app = try await app(stranger)
        for (route, audience) in Permissions.table.sorted(by: { $0.key < $1.key }) where route.hasPrefix("GET ") {
            let isOpen = audience.people.contains(.ravi)
            for address in try addresses(String(route.dropFirst(4)), stranger, isOpen: isOpen) {
                let answer = try await app.get(address)
                let found = stranger.found(in: answer)
                #expect(found.isEmpty, "\(address) (\(answer.status)): \(found)")
                if isOpen, let section = route.split(separator: "/").dropFirst().first, route.contains("/{id}"),
                    stranger.rows[String(section)] != nil
                {
                    #expect(answer.status != .ok, "\(address) is another's")
                }
            }
        }
        for partner in try await references(owner, stranger) {
            for rest in ["", "/scorecard", "/history", "/profile"] {
                let answer = try await app.get("/partners/\(partner)\(rest)")
                #expect(answer.status == .notFound, "/partners/\(partner)\(rest)")
            }
        }
        await owner.close()
    }

    private func references(_ owner: Database, _ stranger: Stranger) async throws -> [String] {
        try await owner.all(
            "SELECT reference FROM partners WHERE id = ANY (\(stranger.rows["partners"] ?? [])::bigint[])"
        ) { try $0.get("reference") }
    }

    @Test(arguments: readers) func `no page or export that the own pages lead to names another partner`(
        email: String
    ) async throws {
        let owner = try await world()
        let stranger = try await Stranger(email, in: owner)
        let app = try await app(stranger)
        let open = Permissions.table.filter { $0.value.people.contains(.ravi) && !$0.key.contains("{") }.keys
            .filter { $0.hasPrefix("GET ") }.map { String($0.dropFirst(4)) }
        let exports = Permissions.table.keys.filter { $0.hasSuffix(".csv") }.map { String($0.dropFirst(4)) }
        var seen = Set(exports.filter { !$0.contains("{") } + open + ["/partners/\(stranger.user.partnerID ?? 0)"])
        var level = seen.sorted()
        for depth in 0...2 {
            var next: Set<String> = []
            for address in level {
                let answer = try await app.get(address)
                let found = stranger.found(in: answer)
                #expect(found.isEmpty, "\(address): \(found)")
                if depth < 2 { next.formUnion(Self.links(answer)) }
            }
            level = next.subtracting(seen).sorted()
            seen.formUnion(level)
        }
        #expect(seen.count > 150, "the pages lead on")
        await owner.close()
    }

    /// Addresses of our own, without the places within pages.
    private static func links(_ answer: Answer) -> Set<String> {
        Set(
            answer.html.matches(of: #/href="(\/[^"#]*)/#).map { String($0.1).replacing("&amp;", with: "&") }
                .filter { !$0.contains(".css") && !$0.contains(".js") && !$0.contains(".svg") })
    }

    @Test func `a search for others finds none of them`() async throws {
        let owner = try await world()
        let stranger = try await Stranger(Self.readers[0], in: owner)
        let app = try await app(stranger)
        for name in stranger.names {
            // The beginning of a name alone, which is none of them, since the page says what was looked for.
            let words = name.prefix(5).addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
            let found = stranger.found(in: try await app.get("/search?q=\(words)"))
            #expect(found.isEmpty, "\(name): \(found)")
        }
        await owner.close()
    }

    @Test func `it would be seen if there were a leak`() async throws {
        let owner = try await world()
        let stranger = try await Stranger(Self.readers[0], in: owner)
        let app = try await app(stranger)
        let other = stranger.rows["partners"]?.last ?? 0
        #expect(stranger.found(in: try await app.get("/partners/\(other)")).isEmpty)
        try await owner.execute("CREATE POLICY leak ON partners FOR SELECT TO partnerdesk_partner USING (true)")
        let leak = stranger.found(in: try await app.get("/partners/\(other)"))
        #expect(!leak.isEmpty)
        try await owner.execute("CREATE POLICY leak ON joint_plans FOR SELECT TO partnerdesk_partner USING (true)")
        #expect(!stranger.found(in: try await app.get("/joint-plans")).isEmpty)
        await owner.close()
    }
}
