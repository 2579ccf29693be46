import PartnerProgram

/// What the program asks of a Global System Integrator, and what is known of one company on a day. For our eyes.
struct IntegratorAssessmentPage: Page {
    static let template = "integrators/assessment"
    let frame: Frame
    let head: PartnerHead
    let banners: [Banner]
    let empty: EmptyState?
    let basis: String?
    let verdict: Tag?
    let rows: [RequirementRow]
    let actions: Actions?
    let facts: Table
    let earlier: Table?
    let countries: [IntegratorCountryCard]
    let hasCountries: Bool
    let certificates: Table?
    let before: Table?

    struct Actions: Sendable { let buttons: [Button] }

    init(
        frame: FrameMaker, head: PartnerHead, _ content: IntegratorContent?, _ entries: [IntegratorFactRecord],
        _ invitations: [IntegratorRecord]
    ) {
        self.frame = head.frame(frame, "Assessment as an integrator")
        self.head = head
        let viewer = head.viewer.user
        let path = head.path + "/integrator"
        let trace = content?.assessment.trace
        empty =
            content == nil
            ? .nothingYet(
                "No program on this day", "No version of the program is in effect that says what an integrator is.")
            : nil
        basis = content.map { Self.basis($0.assessment) }
        verdict = trace.map { $0.mayBeInvited ? .good("All criteria met") : .bad("Not all criteria met") }
        rows = content.map { content in content.assessment.trace.lines.map { Self.row($0, content) } } ?? []
        banners = Self.banners(invitations, trace, ProgramManagerContext.admits(viewer))
        let standing = invitations.first { $0.isOpen || $0.holds }
        let mayInvite = ProgramManagerContext.admits(viewer) && head.isToday && standing == nil
        actions =
            mayInvite && trace?.mayBeInvited == true
            ? Actions(buttons: [.link("Invite \(head.name)", path + "/invitation", .primary)]) : nil
        let tables = IntegratorTables(
            path: path, day: head.day, mayEnter: ChannelContext.admits(viewer) && head.isToday)
        facts = tables.facts(entries)
        earlier = tables.earlier(entries)
        countries = content?.countries.map { IntegratorCountryCard($0) } ?? []
        hasCountries = !countries.isEmpty
        certificates = content.flatMap { tables.certificates($0.certificates) }
        before = invitations.isEmpty ? nil : tables.invitations(invitations)
    }

    private static func basis(_ assessment: IntegratorAssessment) -> String {
        "As of \(assessment.day.spoken), by the program of \(assessment.year), version \(assessment.version). "
            + "By invitation only: a partner cannot apply (R44), and does not see this page."
    }

    private static func banners(
        _ invitations: [IntegratorRecord], _ trace: IntegratorTrace?, _ isProgramManager: Bool
    ) -> [Banner] {
        guard let latest = invitations.first else {
            guard trace?.mayBeInvited == true, !isProgramManager else { return [] }
            return [
                Banner(.info, "A program manager can invite it.", "Every criterion is met, each with its evidence.")
            ]
        }
        // Of an open one the head of the page tells already.
        guard !latest.isOpen else { return [] }
        let kind: Banner.Kind = latest.holds ? .good : .warn
        return [Banner(kind, latest.standing + ".", "", link: Link("Look at \(latest.reference)", latest.path))]
    }

    private static func row(_ line: IntegratorTrace.Line, _ content: IntegratorContent) -> RequirementRow {
        let confirmed = line.isConfirmed ? "" : ", not confirmed"
        let left = content.certificates.leftOut
        let isOfCertificates = line.measure == .certificates
        return RequirementRow(
            line.sentence, line.isMet ? .met : .missed, found: found(line, content),
            clause: Link(line.clause + confirmed, "/program/\(content.assessment.year)/gsi"), gap: gap(line),
            evidence: evidence(line, content),
            notCounted: isOfCertificates && !left.isEmpty
                ? .init(
                    "\(left.count) not counted",
                    left.map {
                        (Link("\($0.label), \($0.reference)", "/certificates/\($0.id)"), $0.exclusion?.sentence ?? "")
                    })
                : nil)
    }

    private static func found(_ line: IntegratorTrace.Line, _ content: IntegratorContent) -> String {
        guard line.measure == .levels, !content.countries.isEmpty else { return line.words }
        let met = content.countries.count { $0.judged.traces.allSatisfy(\.isMet) }
        return "\(met) of \(content.countries.count)"
    }

    private static func gap(_ line: IntegratorTrace.Line) -> String {
        let isListed = line.measure == .levels
        let found = isListed ? ". \(line.words.prefix(1).uppercased() + line.words.dropFirst())" : ""
        let shown = line.evidence.isEmpty ? ". Nothing shows it yet" : ""
        return "Needed: \(line.asked)\(found)\(isListed ? "" : shown)"
    }

    private static func evidence(_ line: IntegratorTrace.Line, _ content: IntegratorContent) -> [Link] {
        guard !line.evidence.isEmpty else { return [] }
        switch line.measure {
        case .certificates, .leads: return [Link("the certificates below", "#certificates")]
        case .levels: return [Link("each country below", "#countries")]
        default:
            return line.evidence.compactMap { reference in
                content.entries.first { $0.entry.reference == reference }.map { record in
                    Link("\(reference): \(record.evidence.text)", record.evidence.href ?? "#facts")
                }
            }
        }
    }
}

/// One country: which levels are met there, and the rows of each.
struct IntegratorCountryCard: Sendable {
    struct Level: Sendable {
        let title: String
        let gap: String?
        let rows: [RequirementRow]
    }

    let name: String
    let tags: [Tag]
    let levels: [Level]

    init(_ country: IntegratorContent.Country) {
        name = country.judged.name
        tags = country.judged.traces.map {
            $0.isMet ? .good("\($0.level.label) met") : .bad("\($0.level.label) not met")
        }
        levels = country.cards.map { trace, card in
            let card = LevelCard(trace, card, [], year: trace.year, linksAffiliates: true)
            return Level(
                title: trace.level.label, gap: trace.isMet ? nil : card.gap, rows: card.rows)
        }
    }
}
