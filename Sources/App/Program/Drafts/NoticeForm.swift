import PartnerProgram

/// What partners are told of a change, and from when it holds (R5).
struct NoticeForm: Sendable {
    let text: String
    let effectiveOn: Day

    /// Collects every problem; the 30 days are the rule's.
    init(_ form: FormData, for version: ProgramRecord, today: Day) throws {
        var read = FormReader(form)
        text = read.paragraphs("text", "Write what partners are told")
        let day = read.day("effective", "Enter the day on which the change takes effect")
        if let day {
            if !(version.starts...version.ends).contains(day) {
                let span = "\(version.starts.spoken) to \(version.ends.spoken)"
                read.refuse("effective", "Enter a day within the program, from \(span)")
            }
            do {
                _ = try ProgramChange(effectiveOn: day).notified(on: today)
            } catch {
                read.refuse("effective", error.sentence)
            }
        }
        try read.finish()
        effectiveOn = day ?? version.from
    }
}

extension ProgramRecord {
    /// Refuses to withdraw what is in effect, or was.
    func mustBeOpen() throws {
        guard state == .draft || state == .notified else {
            throw Refusal.conflict(
                "Program \(name) is no longer a draft, so it is not withdrawn. A change is a new version.")
        }
    }
}
