import PartnerProgram

/// Two people wrote the same field: what it was, what theirs is, what yours is, and a choice for each.
struct ProfileConflictPage: Page {
    static let template = "profiles/conflict"
    let frame: Frame
    let identity: Identity
    let action: String
    let version: Int
    let hidden: [ProfileHidden]
    let conflict: ConflictTable
    let merged: ChangeTable?
    let cancel: String

    init(frame: FrameMaker, partner: PartnerRecord, clash: ProfileClash, words: ProfileWords, clock: OfficeClock) {
        let path = "/partners/\(partner.id)/profile"
        self.frame = frame(
            "The profile was changed meanwhile", section: "Partners",
            crumbs: [Link(partner.name, "/partners/\(partner.id)"), Link("Profile", path)])
        identity = Identity("The profile was changed meanwhile", facts: [Link(partner.name, nil)])
        action = path
        cancel = path
        version = clash.profile.version
        hidden = Self.hidden(clash)
        let isSaved = clash.profile.version != clash.form.version
        let other = (isSaved ? clash.profile.savedBy : nil) ?? "Saved meanwhile"
        let when = isSaved ? clash.profile.savedAt.map { " on \(clock.spoken($0))" } ?? "" : ""
        conflict = ConflictTable(
            isSaved ? "\(other) saved this profile\(when)." : "A decision of ours changed the company's details.",
            other: other,
            clash.merge.conflicts.map { conflict in
                .init(
                    name: ProfileForm.choicePrefix + conflict.field.rawValue, conflict.field.label,
                    was: words.spoken(conflict.field, conflict.base),
                    theirs: words.spoken(conflict.field, conflict.theirs),
                    yours: words.spoken(conflict.field, conflict.yours))
            })
        merged = Self.merged(clash, words)
    }

    /// What the form carries unseen: yours where it clashes, what was put together elsewhere, and their values as the
    /// new beginning.
    private static func hidden(_ clash: ProfileClash) -> [ProfileHidden] {
        let clashing = Set(clash.merge.conflicts.map(\.field))
        return ProfileField.allCases.flatMap { field in
            let value = clashing.contains(field) ? clash.yours[field] : clash.merge.merged[field]
            return [
                ProfileHidden(name: field.rawValue, value: value ?? ""),
                ProfileHidden(name: ProfileForm.basePrefix + field.rawValue, value: clash.profile[field]),
            ]
        }
    }

    /// Your other changes, which nobody else touched.
    private static func merged(_ clash: ProfileClash, _ words: ProfileWords) -> ChangeTable? {
        let clashing = Set(clash.merge.conflicts.map(\.field))
        let kept = ProfileField.allCases.filter { field in
            !clashing.contains(field) && clash.merge.merged[field] != clash.profile[field]
        }
        if kept.isEmpty { return nil }
        let waits = clash.profile.openChange != nil && kept.contains(where: \.isIdentity)
        return ChangeTable(
            waits
                ? "Kept from yours. Company details can be proposed only once the change that waits is decided"
                : "Kept from yours: nobody else changed these",
            kept.map { field in
                .init(
                    field.label, words.found(field, clash.profile[field]),
                    words.found(field, clash.merge.merged[field] ?? ""))
            })
    }
}
