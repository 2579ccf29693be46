import PartnerProgram
import Testing

/// Open work, consents, links, numbers and names of the absorbed partner.
@Suite struct CombinationPlanGroupTests {
    let day = Day(iso: "2021-07-01") ?? .epoch
    let before = Day(iso: "2020-02-01") ?? .epoch

    private func facts(_ change: (inout CombinationFacts) -> Void) -> CombinationFacts {
        func company(_ id: Int, _ name: String) -> CombinationFacts.Company {
            .init(organisation: id, name: name, reference: "P-\(id)", state: .registered, memberSince: before)
        }
        var facts = CombinationFacts(
            effectiveOn: day, survivor: company(1, "Nova"), absorbed: company(2, "Borealis"))
        change(&facts)
        return facts
    }

    private func consent(_ id: Int, _ state: AffiliateConsent.State, until: Day? = nil) -> CombinationFacts.Consent {
        .init(
            id: id, reference: "AC-\(id)", partner: "Delta", affiliate: "Fjord",
            rules: AffiliateConsent(
                state: state, scope: .init(usesRights: true, measures: [], countries: ["NO"]), validFrom: before,
                validUntil: until, requestedBy: 9))
    }

    private func row(_ kind: CombinationPlan.Kind, _ id: Int, _ facts: CombinationFacts) -> CombinationPlan.Row? {
        CombinationPlan(facts).row(.init(kind, id))
    }

    @Test func `onboarding ends unless somebody wants it at the survivor, who has each kind once`() {
        var facts = facts {
            $0.work.onboarding = [.init(id: 1, title: "Marketing", kind: "marketing")]
        }
        #expect(row(.onboarding, 1, facts)?.outcome == .ends)
        facts.decisions[.init(.onboarding, 1)] = .init(.moves)
        #expect(row(.onboarding, 1, facts)?.outcome == .moves)
        facts.work.survivorOnboarding = ["marketing"]
        #expect(row(.onboarding, 1, facts)?.outcome == .ends)
        #expect(row(.onboarding, 1, facts)?.choices == [.ends])
    }

    @Test func `tasks are decided, but those about lost territory end`() {
        let facts = facts {
            $0.work.tasks = [
                .init(id: 1, title: "No manager", kind: "manager_missing"),
                .init(id: 2, title: "No office", kind: "gate_lost"),
            ]
            $0.work.publications = [.init(id: 3, title: "", kind: "published")]
            $0.work.changes = [.init(id: 4, title: "")]
        }
        #expect(row(.task, 1, facts)?.section == .undecided && row(.task, 2, facts)?.section == .ends)
        #expect(row(.publication, 3, facts)?.section == .ends && row(.change, 4, facts)?.section == .ends)
    }

    @Test func `consents of the absorbed partner end, in writing where they were given`() {
        var facts = facts {
            $0.group.ownConsents = [
                consent(1, .requested), consent(2, .consented), consent(3, .consented, until: day.adding(days: -1)),
            ]
        }
        #expect(row(.consent, 1, facts)?.section == .ends)
        #expect(row(.consent, 2, facts)?.section == .conflicts)
        #expect(row(.consent, 3, facts) == nil, "it was over before")
        facts.hasDocument = true
        #expect(row(.consent, 2, facts)?.section == .ends)
    }

    @Test func `a consent that names the absorbed company needs a decision`() {
        var facts = facts { $0.group.namingConsents = [consent(1, .consented)] }
        #expect(row(.consent, 1, facts)?.section == .undecided)
        facts.decisions[.init(.consent, 1)] = .init(.stays, reason: "They sell on.")
        #expect(row(.consent, 1, facts)?.section == .stays)
        facts.decisions[.init(.consent, 1)] = .init(.ends, reason: "No need.")
        #expect(row(.consent, 1, facts)?.section == .conflicts, "no document to revoke it by")
        facts.hasDocument = true
        #expect(row(.consent, 1, facts)?.section == .ends)
    }

    @Test func `subsidiaries move under the survivor, but never above it`() {
        var facts = facts {
            $0.group.parents = [.init(id: 1, company: 5, name: "Holding", from: before)]
            $0.group.children = [
                .init(id: 2, company: 6, name: "Fjord", from: before),
                .init(id: 3, company: 1, name: "Nova", from: before),
                .init(id: 4, company: 7, name: "Above", from: before),
            ]
            $0.group.aboveSurvivor = CompanyGroup([.init(parent: 7, child: 1, from: before)])
        }
        #expect(row(.link, 1, facts)?.outcome == .ends)
        #expect(row(.link, 2, facts)?.outcome == .moves)
        #expect(row(.link, 3, facts)?.reason == "Nova cannot belong to itself.")
        #expect(row(.link, 4, facts)?.outcome == .ends && row(.link, 4, facts)?.choices == [])
        facts.decisions[.init(.link, 2)] = .init(.ends, reason: "Sold.")
        #expect(row(.link, 2, facts)?.outcome == .ends)
    }

    @Test func `numbers and names lead on, unless they name somebody else`() {
        let facts = facts {
            $0.group.identifiers = [
                .init(id: 1, title: "Partner reference", detail: "P-2"),
                .init(id: 2, title: "Domain", detail: "x.example"),
            ]
            $0.group.taken = [2]
            $0.group.names = [.init(id: 1, title: "Legal name", detail: "Borealis")]
        }
        #expect(row(.identifier, 1, facts)?.outcome == .moves && row(.identifier, 2, facts)?.outcome == .stays)
        #expect(row(.name, 1, facts)?.outcome == .moves)
    }

    @Test func `what has changed since an earlier plan is said in words`() {
        let earlier = CombinationPlan(
            facts { $0.work.changes = [.init(id: 1, title: "")] })
        let later = CombinationPlan(
            facts {
                $0.work.onboarding = [.init(id: 1, title: "Marketing", kind: "marketing")]
                $0.survivor.territory = ["PT"]
            })
        #expect(
            later.changes(since: earlier) == [
                "Proposed change of the profile is no longer there", "Territory of Nova has changed",
                "Marketing is new",
            ])
        #expect(later.changes(since: later) == [])
    }
}
