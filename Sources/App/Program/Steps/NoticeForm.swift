import PartnerProgram

/// What partners are told of a change, and from when it holds (R5).
struct NoticeForm: Sendable {
    let text: String
    let effectiveOn: Day
    /// How long ahead partners are told.
    let noticeDays: Int

    /// Collects every problem; `noticeDays` are those that the program of today sets.
    init(_ form: FormData, for version: ProgramRecord, today: Day, noticeDays: Int) throws {
        var read = FormReader(form)
        text = read.paragraphs("text", "Write what partners are told")
        let day = read.day("effective", "Enter the day on which the change takes effect")
        if let day {
            if !(version.starts...version.ends).contains(day) {
                let span = "\(version.starts.spoken) to \(version.ends.spoken)"
                read.refuse("effective", "Enter a day within the program, from \(span)")
            }
            do {
                _ = try ProgramChange(effectiveOn: day).notified(on: today, noticeDays: noticeDays)
            } catch {
                read.refuse("effective", error.sentence)
            }
        }
        try read.finish()
        effectiveOn = day ?? version.from
        self.noticeDays = ProgramChange.noticeDays(set: noticeDays)
    }
}

/// Why a draft or an announced version is called off.
struct WithdrawalForm: Sendable {
    let reason: String

    init(_ form: FormData) throws {
        var read = FormReader(form)
        reason = read.paragraphs("reason", "Say why it is withdrawn", atMost: 2000)
        try read.finish()
    }
}

extension ProgramRecord {
    /// Refuses to withdraw what is in effect, or was.
    func mustBeOpen() throws {
        guard state == .draft || state == .notified else {
            throw Refusal.conflict(
                "Program \(name) is \(state.tag.word.lowercased()), so it is not withdrawn. A change is a new version."
            )
        }
    }

    /// The notice of it, as the rules know it.
    var change: ProgramChange {
        ProgramChange(state: state == .notified ? .notified : .draft, effectiveOn: from, notifiedOn: noticeOn)
    }
}
