import PartnerProgram
import Postgres

/// An edit put together with what was saved meanwhile: what is saved at once, and what is proposed.
struct ProfileEdit: Sendable {
    let values: [ProfileField: String]
    let harmless: [ProfileChange.Entry]
    let proposal: ProfileChange?

    /// Throws all problems of the form, or the clash with what another person saved.
    init(_ form: ProfileForm, of profile: ProfileRecord, countries: [ProfileCountry]) throws {
        let yours = try form.read(countries: countries)
        let merge = ProfileMerge.merge(base: form.base, theirs: profile.values, yours: yours)
        guard merge.isClean else { throw ProfileClash(form: form, profile: profile, yours: yours, merge: merge) }
        (harmless, proposal) = ProfileChange.parted(from: profile.values, to: merge.merged)
        values = merge.merged
        if let first = proposal?.entries.first, profile.openChange != nil {
            throw Problems(
                first.field.rawValue,
                "A proposed change waits for a decision already: withdraw it first, or wait until it is decided")
        }
    }
}

/// Two people changed the same field of a profile.
struct ProfileClash: Error {
    let form: ProfileForm
    /// As it stands now, with who saved it.
    let profile: ProfileRecord
    let yours: [ProfileField: String]
    let merge: ProfileMerge
}

/// Writes an edit: the profile, the proposal, what happened, and the mail about it.
struct ProfileSaver {
    let database: any Querying
    let desk: Desk
    let actor: Actor

    func save(_ edit: ProfileEdit, of profile: ProfileRecord, _ partner: PartnerRecord) async throws -> Done {
        let page = "/partners/\(partner.id)/profile"
        guard !edit.harmless.isEmpty || edit.proposal != nil else {
            return Done(page, notice: "Nothing was changed.")
        }
        if !edit.harmless.isEmpty { try await saveHarmless(edit, of: profile, partner) }
        guard let proposal = edit.proposal else { return Done(page, notice: "The profile is saved.") }
        try await propose(proposal, partner)
        let saved = edit.harmless.isEmpty ? "" : "The profile is saved. "
        return Done(page, notice: saved + "The change of \(Self.names(proposal.entries)) waits for our decision.")
    }

    private func saveHarmless(
        _ edit: ProfileEdit, of profile: ProfileRecord, _ partner: PartnerRecord
    ) async throws {
        try await ProfileStore(database).save(
            edit.harmless, edit.values, on: profile, by: actor.user ?? 0, at: desk.clock.now, today: desk.clock.today)
        try await TimelineStore(database).add(
            "Profile saved: \(Self.names(edit.harmless))", link: "/partners/\(partner.id)/profile",
            to: .partner(partner.id), by: actor, at: desk.clock.now)
    }

    private func propose(_ proposal: ProfileChange, _ partner: PartnerRecord) async throws {
        let store = ProfileChangeStore(database)
        let change = try await store.insert(proposal, of: partner.id, by: actor.user ?? 0, at: desk.clock.now)
        let names = Self.names(proposal.entries)
        try await TimelineStore(database).add(
            "Change proposed: \(names)", link: "/profile-changes/\(change)", to: .partner(partner.id), by: actor,
            at: desk.clock.now)
        for address in try await ProfilePeopleStore(database).managers(of: partner.id, on: desk.clock.today) {
            try await MessageStore(database).queue(
                to: address, subject: "\(partner.name) proposes a change",
                body: """
                    \(actor.name) proposes to change of \(partner.name): \(names).

                    See before and after, and decide: \(desk.settings.publicURL)/profile-changes/\(change)
                    """)
        }
    }

    static func names(_ entries: [ProfileChange.Entry]) -> String {
        entries.map(\.field.label).joined(separator: ", ")
    }
}
