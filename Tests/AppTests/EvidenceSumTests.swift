import PartnerProgram
import Postgres
import Testing

@testable import App

/// The evidence beside a number gives that number, for every partner, level and row of the demo world.
@Suite(.database) struct EvidenceSumTests {
    /// One partner on one day, as its scorecard has it, with the facts that were looked at.
    private struct Looked {
        let reference: String
        let content: ScorecardContent
        let facts: EvidenceFacts
    }

    private func look(on day: Day) async throws -> [Looked] {
        let owner = try await TestDatabase.emptied()
        _ = try await DemoWorld(root: ".").make(in: owner)
        let mia = try await owner.one("SELECT id FROM users WHERE email = 'mia@example.com'") {
            try $0.get("id", as: Int.self)
        }
        await owner.close()
        return try await TestDatabase.current.doors.staff.snapshot(settings: ["app.user_id": String(mia)]) { database in
            let partners = try await database.all("SELECT id FROM partners ORDER BY id") {
                try $0.get("id", as: Int.self)
            }
            let (rules, _) = try #require(try await RequirementRulesStore(database).rules(on: day))
            let facts = try await FactsStore(database).facts(of: partners, on: day, for: rules)
            var looked: [Looked] = []
            for partner in partners {
                let record = try await PartnerStore(database).require(partner, on: day)
                let content = try await ScorecardReader(database).read(
                    record, on: day, WhatIfForm(FormData([:]), isOffered: false))
                looked.append(
                    Looked(
                        reference: record.reference, content: try #require(content),
                        facts: facts[partner] ?? EvidenceFacts([:])))
            }
            return looked
        }
    }

    /// The number that the counted facts give, by what the measure says, and whose they are.
    private func number(
        _ node: Trace.Node, _ measure: RequirementMeasure, _ facts: [Candidate]
    ) throws -> (number: ExactNumber?, own: ExactNumber, affiliates: ExactNumber) {
        let of = Dictionary(facts.map { ("\($0.kind) \($0.id)", $0) }) { first, _ in first }
        let counted = try node.counted.map { ($0.value, try #require(of["\($0.kind) \($0.id)"])) }
        func sum(_ isOwn: Bool) -> ExactNumber {
            counted.filter { $0.1.owner.isPartner == isOwn }.map(\.0).reduce(.zero, +)
        }
        guard measure == .reviewScore else {
            let groups = counted.compactMap(\.1.group)
            #expect(Set(groups).count == groups.count, "each person, client, project and deal once")
            return (sum(true) + sum(false), sum(true), sum(false))
        }
        let projects = Dictionary(grouping: counted) { $0.1.group ?? $0.1.reference }
        let means = projects.values.compactMap { answers in
            answers.map(\.0).reduce(.zero, +).divided(by: ExactNumber(answers.count))
        }
        let own = projects.values.count { $0[0].1.owner.isPartner }
        return (
            means.reduce(.zero, +).divided(by: ExactNumber(means.count)), ExactNumber(own),
            ExactNumber(projects.count - own)
        )
    }

    /// What a line shows as found, read back from its words: "2 own + 1 affiliate", "EUR 80,000.00", "none".
    private func shown(_ words: String?) -> ExactNumber? {
        guard let words, !words.hasPrefix("no review") else { return nil }
        let first = words.split(separator: " over ")[0]
        let numbers = first.replacing(",", with: "").matches(of: /[0-9]+(\.[0-9]+)?/).compactMap {
            ExactNumber(String($0.0))
        }
        return numbers.reduce(.zero, +)
    }

    @Test(arguments: ["2021-11-30", "2020-12-31"]) func `evidence sums to the number shown, everywhere`(day: String)
        async throws
    {
        var seen: [RequirementMeasure: (counted: Int, leftOut: Int)] = [:]
        for one in try await look(on: try #require(Day(iso: day))) {
            for (trace, card) in one.content.cards {
                for (node, line) in zip(trace.root.all, card.root.all) where node.verdict != .notRequired {
                    let rule = one.content.rules.rules.first { $0.key == node.key && $0.level == trace.level }
                    guard let asking = rule?.asking else { continue }
                    let place = "\(one.reference) \(trace.level) \(node.key)"
                    let facts = one.facts[asking.measure]
                    let found = try number(node, asking.measure, facts)
                    #expect(node.key == line.key && node.found == found.number, "\(place)")
                    #expect(node.own == found.own && node.affiliates == found.affiliates, "\(place)")
                    if asking.measure == .reviewScore {
                        #expect(line.found?.hasPrefix(found.number?.shown ?? "no review yet") == true, "\(place)")
                    } else {
                        #expect(shown(line.found) == found.number, "\(place): \(line.found ?? "")")
                        let values = line.counted.compactMap { shown($0.value) }.reduce(.zero, +)
                        #expect(values == found.number, "\(place): the rows beside it")
                    }
                    checkNothingTwice(node, line, facts, place)
                    seen[asking.measure, default: (0, 0)].counted += node.counted.count
                    seen[asking.measure, default: (0, 0)].leftOut += node.leftOut.count
                }
            }
        }
        if day == "2021-11-30" {
            for measure in RequirementMeasure.allCases where measure != .overdueFees {
                #expect((seen[measure]?.counted ?? 0) > 0, "\(measure) counts something")
            }
            #expect(seen.values.count { $0.leftOut > 0 } > 5, "and leaves something out")
        }
    }

    private func checkNothingTwice(
        _ node: Trace.Node, _ line: Scorecard.Line, _ facts: [Candidate], _ place: String
    ) {
        let counted = node.counted.map { "\($0.kind) \($0.id)" }
        let leftOut = node.leftOut.map { "\($0.kind) \($0.id)" }
        #expect(Set(counted).intersection(leftOut).isEmpty && Set(counted).count == counted.count, "\(place)")
        #expect(Set(leftOut).isSubset(of: facts.map { "\($0.kind) \($0.id)" }), "\(place)")
        #expect(line.counted.count == counted.count && line.leftOut.count == leftOut.count, "\(place)")
        for evidence in line.leftOut {
            let sentence = evidence.exclusion?.sentence ?? ""
            #expect(sentence.count > 4 && sentence.hasSuffix(".") && !sentence.contains("_"), "\(place): \(sentence)")
        }
        for evidence in line.counted + line.leftOut {
            #expect(!evidence.label.isEmpty && !evidence.reference.isEmpty, "\(place)")
        }
    }
}
