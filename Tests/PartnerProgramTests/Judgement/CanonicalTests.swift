import Foundation
import PartnerProgram
import Testing

/// The bytes that hashes are made of.
@Suite struct CanonicalTests {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func `a small trace has exactly these bytes`() throws {
        let year = try #require(ProgramYear(2021))
        let rules = try RequirementRules(
            year: year, version: 1,
            [
                RequirementRule(
                    level: .sales, key: "sales", parent: nil, position: 0, kind: .all, name: "Sales", sentence: "All.",
                    clause: "R81", evidence: .doc, isConfirmed: true),
                Program2021.row(
                    .sales, "arr", 10, "ARR", "At least {threshold}.",
                    .init(.sourcedLicenceARR, .atLeast, Program2021.number("0.5"))),
            ])
        let input = Nova.input([.sourcedLicenceARR: [try Nova.won(7, "1", "USD", rate: "3")]])
        let trace = try #require(Judgement(rules).trace(of: .sales, input))
        #expect(
            text(trace.canonicalBytes)
                == #"{"day":"2021-12-31","level":"sales","partner":"P-1","root":{"children":[{"affiliates":"0","#
                + #""children":[],"counted":[{"id":7,"kind":"opportunity","value":"0.33"}],"found":"0.33","key":"arr","#
                + #""leftOut":[],"missing":"0.17","needed":"0.5","own":"0.33","verdict":"not_met"}],"counted":[],"#
                + #""key":"sales","leftOut":[],"verdict":"not_met"},"subsidiaryLicences":"not_required","version":1,"#
                + #""year":2021}"#)
    }

    @Test func `what is frozen is read back as it was, and any JSON library with sorted keys writes the same`() throws {
        var facts = try Nova.mspFacts()
        let odd = "Ana \"A\"\\B/\u{1}\t\n\u{8}\u{c}\r é 漢 😀"
        facts[.certifiedPeople]?.append(
            Nova.certificate(90, of: odd, "associate_sales", owner: .affiliate("Zeta", by: ["AC-2", "AC-1"])))
        facts[.sourcedLicenceARR] = [try Nova.won(91, "1200.50", "USD", rate: "1.1234")]
        let waiver = try WaiverTests.granted(for: "new_msp_clients", at: .msp)
        let input = Nova.input(
            facts, waivers: [waiver], settings: CountingSettings(implied: ["b": ["d", "c"], "a": ["e"]]))
        let rules = try Program2021.rules()
        let trace = try #require(Judgement(rules).trace(of: .msp, input))
        #expect(try JSONDecoder().decode(Trace.self, from: Data(trace.canonicalBytes)) == trace)
        #expect(try JSONDecoder().decode(JudgementInput.self, from: Data(input.canonicalBytes)) == input)
        #expect(try JSONDecoder().decode(RequirementRules.self, from: Data(rules.canonicalBytes)) == rules)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        #expect(text(try Array(encoder.encode(trace))) == text(trace.canonicalBytes))
        #expect(text(try Array(encoder.encode(input))) == text(input.canonicalBytes))
        #expect(text(try Array(encoder.encode(rules))) == text(rules.canonicalBytes))
    }

    @Test func `the order of reading changes no byte`() throws {
        var random = Seeded(state: 2021)
        for _ in 0..<60 {
            let world = try World.random(&random)
            let rules = try Program2021.rules()
            let input = Nova.input(world.facts, waivers: world.waivers, settings: world.settings)
            let bytes = Judgement(rules).traces(input).map(\.canonicalBytes)
            let shuffled = Nova.input(
                world.facts.mapValues { $0.shuffled(using: &random) }, waivers: world.waivers.shuffled(using: &random),
                settings: world.settings)
            #expect(shuffled.canonicalBytes == input.canonicalBytes)
            let year = try #require(ProgramYear(2021))
            let other = try RequirementRules(year: year, version: 1, rules.rules.shuffled(using: &random))
            #expect(other.canonicalBytes == rules.canonicalBytes)
            #expect(Judgement(other).traces(shuffled).map(\.canonicalBytes) == bytes)
        }
    }

    @Test func `wording is no part of a result`() throws {
        let facts = try Nova.deliveryFacts()
        #expect(!text(try Nova.trace(.delivery, facts).canonicalBytes).contains("Individuals"))
    }
}
