import PartnerProgram

/// What is said about a version as a whole, and about the notice that partners had of it.
enum DraftFacts {
    static func about(_ summary: ProgramStore.Summary, basedOn: ProgramRecord?, _ clock: OfficeClock) -> Facts {
        let version = summary.version
        return Facts(
            "About this version",
            [
                Fact("In effect", version.inEffect),
                Fact(
                    "Partners told",
                    version.noticeOn?.spoken ?? (version.number == 1 ? "Not needed: first of its year" : nil)),
                Fact(
                    "Based on", basedOn?.name ?? "Nothing earlier", href: basedOn.map { "/program/versions/\($0.id)" }),
                Fact("What changes and why", version.changeNote.isEmpty ? nil : version.changeNote),
                Fact("Values confirmed", "\(summary.confirmed) of \(summary.values)"),
                Fact("Begun", clock.spoken(version.createdAt), note: version.createdBy ?? "Delivered with Partnerdesk"),
                Fact(
                    "Activated", version.activatedAt.map(clock.spoken),
                    note: version.activatedAt == nil ? nil : version.activatedBy ?? "Delivered with Partnerdesk"),
            ] + withdrawal(of: version, clock) + [Fact("SHA-256 of the values", summary.hash)])
    }

    private static func withdrawal(of version: ProgramRecord, _ clock: OfficeClock) -> [Fact] {
        guard let withdrawal = version.withdrawal else { return [] }
        return [
            Fact("Withdrawn", clock.spoken(withdrawal.at), note: withdrawal.name),
            Fact("Why", withdrawal.reason),
        ]
    }

    static func notice(
        _ notice: ProgramStore.Notice, _ readers: StepStore.Readers, _ version: ProgramRecord, _ clock: OfficeClock
    ) -> Facts {
        Facts(
            "Notice to partners",
            [
                Fact("State", nil, tag: Tag(notice.state.label)), Fact("Told on", notice.notifiedOn?.spoken),
                Fact(
                    "Takes effect", notice.effectiveOn.spoken,
                    note: "Partners are told at least \(notice.noticeDays) days ahead (R5)."),
                Fact("Words", notice.text), Fact("By", notice.author),
            ] + NoticePage.facts(readers))
    }
}
