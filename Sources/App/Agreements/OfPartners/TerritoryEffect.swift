import PartnerProgram
import Postgres

/// What a document for an existing partner would change, before anybody signs it: countries gained and lost, the gates
/// of each with their evidence, location, channel manager and clocks (R12–R21).
struct TerritoryEffect: Sendable {
    let facts: TerritoryFacts
    let change: TerritoryChange
    let gates: PresenceGates
    let location: String
    let manager: String?
    let day: Day

    init(_ record: AgreementRecord, _ facts: TerritoryFacts, manager: String?) {
        self.facts = facts
        self.manager = manager
        day = record.rules.takesEffectOn ?? record.rules.effectiveOn
        location = record.location.code
        let added = Set(record.countries.filter { !$0.isRemoved }.map(\.code))
        let removed = Set(record.countries.filter(\.isRemoved).map(\.code))
        change = .written(from: facts.held, kind: record.rules.kind, adding: added, removing: removed)
        gates = facts.gates(for: change.after, location: record.location.code)
    }

    /// The effect of a document of an existing partner; nil for one that comes from an application.
    static func of(_ record: AgreementRecord, _ database: any Querying) async throws -> TerritoryEffect? {
        guard let partner = record.partnerID, record.applicationID == nil else { return nil }
        let day = record.rules.takesEffectOn ?? record.rules.effectiveOn
        let facts = try await TerritoryFactsStore(database).facts(of: partner, on: day)
        return TerritoryEffect(record, facts, manager: record.managerName)
    }

    /// Why it cannot be signed as it is; nil where nothing stands in the way.
    var objection: String? {
        let missed = gates.all.filter { $0.verdict == .missed && $0.rule != "R17" }
        guard !missed.isEmpty else { return nil }
        let reasons = missed.map { gate in
            "\(gate.country.map { facts.name($0) + ": " } ?? "")\(gate.found) (\(gate.rule))"
        }
        return "It cannot be signed yet. " + reasons.joined(separator: "; ") + "."
    }

    var summary: Facts {
        let stays = facts.location == location
        return Facts(
            "What this changes", note: "From \(day.spoken) on, as things stand today.",
            [
                Fact("Countries gained", names(change.gained)), Fact("Countries lost", names(change.lost)),
                Fact("Countries that stay", names(change.kept)),
                Fact(
                    "Location", facts.name(location),
                    note: stays ? "As before" : "Before: \(facts.location.map(facts.name) ?? "none")"),
                Fact(
                    "Channel manager", manager ?? facts.managerName,
                    note: manager == facts.managerName ? "As before" : "Before: \(facts.managerName ?? "nobody"); R21"),
                Fact("Open work", work(managerStays: manager == facts.managerName)),
                Fact("Membership", "Goes on unchanged", note: facts.status?.label),
                Fact(
                    "Clock", facts.clock.map { "Ends on \($0.endsOn.spoken), as before" } ?? "None runs",
                    note: facts.clock?.kind.label),
            ])
    }

    /// The open deals in countries that come or go, each with what the document means for it.
    func deals(_ found: [DealInTerritory]) -> Table {
        Table(
            "Deals that it touches", hidesCaption: true,
            [Column("Deal"), Column("Country"), Column("State"), Column("What it means")],
            found.map { deal in
                let isLost = change.lost.contains(deal.country)
                return TableRow(
                    .link(deal.title, deal.path, note: deal.reference),
                    [
                        .text(
                            facts.name(deal.country), note: isLost ? "Leaves the territory" : "Comes to the territory"),
                        .text(deal.stateLabel),
                        .text(deal.deal.consequence(isLost: isLost, day: day.spoken), note: deal.deal.clause),
                    ])
            })
    }

    private func work(managerStays: Bool) -> String {
        let tasks = "\(facts.openTasks) open onboarding \(facts.openTasks == 1 ? "task" : "tasks")"
        if facts.openTasks == 0 { return "None is open with the manager" }
        return managerStays ? "\(tasks), with the same manager" : "\(tasks) to the new manager"
    }

    private func names(_ codes: Set<String>) -> String {
        codes.isEmpty ? "None" : codes.map(facts.name).sorted().joined(separator: ", ")
    }

    var table: Table { facts.table(of: gates) }
}

extension TerritoryFacts {
    /// The gates as rows: the rule, what was needed, what was found with its evidence, the verdict.
    func table(of gates: PresenceGates) -> Table {
        Table(
            "Gates", hidesCaption: true, [Column("Clause"), Column("Needed"), Column("Found"), Column("Verdict")],
            gates.all.map { gate in
                TableRow(
                    .text(gate.rule),
                    [.text(gate.needed), .text(gate.found, note: evidence(of: gate)), .tags(gate.verdict.tag)])
            })
    }

    private func evidence(of gate: Gate) -> String? {
        guard let country = gate.country, gate.rule == "R18" else { return nil }
        let rows = operations(.office, in: country) + operations(.salesTeam, in: country)
        let words = rows.map { "\($0.kind.label): \($0.detail), by \($0.evidence), since \($0.since.spoken)" }
        return words.isEmpty ? "Nothing is recorded there" : words.joined(separator: "; ")
    }
}

extension Gate.Verdict {
    var tag: Tag {
        switch self {
        case .met: .good(label)
        case .missed: .bad(label)
        case .advice: .calm(label)
        }
    }
}

extension TerritoryChange {
    /// What a document that was written already does to a territory that may have changed since.
    static func written(
        from before: Set<String>, kind: AgreementKind, adding: Set<String>, removing: Set<String>
    ) -> TerritoryChange {
        TerritoryChange(
            before: before, after: kind == .orderForm ? adding : before.union(adding).subtracting(removing))
    }
}
