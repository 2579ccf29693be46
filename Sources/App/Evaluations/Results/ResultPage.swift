import PartnerProgram

/// What an evaluation found for a partner and an authorization: the requirements, what counted and what did not, as it
/// was frozen.
struct ResultPage: Page {
    static let template = "evaluations/result"
    let frame: Frame
    let identity: Identity
    let banners: [Banner]
    let card: LevelCard
    let facts: Facts

    /// Throws where the trace and the rules do not belong together.
    init(
        frame: FrameMaker, _ result: EvaluationResult, _ evidence: EvidenceFacts, for user: User, _ clock: OfficeClock
    ) throws {
        let input = JudgementInput(
            partner: result.subject.reference, day: result.rules.cutOff, facts: evidence,
            waivers: result.subject.waivers, settings: result.settings)
        guard let scorecard = Scorecard(result.trace, result.requirements, input) else {
            throw Refusal.conflict("The result does not belong to the rules that it was frozen with.")
        }
        let path = "/evaluations/\(result.run)"
        let isPartner = user.kind == .partner
        let title = "\(result.level.label): \(result.partnerName)"
        self.frame = frame(
            title, section: isPartner ? nil : "Evaluations",
            crumbs: isPartner
                ? [Link("Scorecard", "/partners/\(result.partner)/scorecard")]
                : [
                    Link("Evaluations", "/evaluations"), Link(result.rules.title, path),
                    Link("Results", path + "/results"),
                ])
        identity = Identity(
            title, tags: [result.outcome.tag],
            facts: [Link("\(result.rules.title), \(result.runReference)", isPartner ? nil : path)],
            buttons: [.link("Scorecard of the day", "/partners/\(result.partner)/scorecard?on=\(result.rules.cutOff)")])
        banners = Self.banners(result)
        card = LevelCard(
            result.trace, scorecard, standing: [result.outcome.tag], year: result.trace.year,
            linksAffiliates: !isPartner)
        facts = Self.facts(result, clock)
    }

    private static func banners(_ result: EvaluationResult) -> [Banner] {
        var banners: [Banner] = []
        if result.rules.isRehearsal {
            banners.append(Banner(.warn, "A rehearsal.", "Nothing follows from this result."))
        } else if result.isSuperseded {
            banners.append(
                Banner(.warn, "Superseded.", "The evaluation was frozen anew; this is what came out before."))
        } else if result.rules.state != .applied {
            banners.append(Banner(.info, "Not published.", "Nothing follows from it yet."))
        }
        if !result.isIntact {
            banners.append(Banner(.bad, "Changed.", "The stored trace does not give its SHA-256 any more."))
        }
        return banners
    }

    private static func facts(_ result: EvaluationResult, _ clock: OfficeClock) -> Facts {
        Facts(
            nil,
            [
                Fact("Cut-off day", result.rules.cutOff.spoken),
                Fact("Holds from", result.rules.effectiveOn.spoken),
                Fact("Program", "\(result.trace.year), version \(result.trace.version)"),
                Fact("Judged", clock.spoken(result.calculatedAt), note: "From freeze \(result.freezeNumber)"),
                Fact("SHA-256 of the trace", String(result.traceHash.prefix(16)) + "…", note: "Checked just now"),
            ])
    }
}

/// All results of an evaluation.
struct ResultsPage: Page {
    static let template = "evaluations/results"
    let frame: Frame
    let identity: Identity
    let banners: [Banner]
    let list: ListPage

    init(_ record: EvaluationRecord, _ contents: ListContents, frame: FrameMaker) {
        list = ListPage(contents, frame: frame)
        self.frame = frame(
            "Results of \(record.reference)", section: "Evaluations",
            crumbs: [Link("Evaluations", "/evaluations"), Link(record.title, record.path)])
        let rehearsal: [Tag] = record.rules.isRehearsal ? [.warn("Rehearsal")] : []
        identity = Identity(
            "Results", count: list.count, tags: [record.rules.state.tag] + rehearsal,
            facts: [Link("\(record.title), \(record.reference)", record.path)])
        banners =
            record.rules.isRehearsal ? [Banner(.warn, "A rehearsal.", "Nothing follows from these results.")] : []
    }
}
