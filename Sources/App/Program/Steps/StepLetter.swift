import PartnerProgram

/// What partners are written about a change of the program.
struct StepLetter: Sendable {
    let subject: String
    /// Without the words to the reader before it and the office's name after it.
    let words: String
    /// Where it can be read, within the office.
    let path: String

    static func announced(_ version: ProgramRecord, _ notice: NoticeForm, _ publicURL: String) -> StepLetter {
        let path = "/program/\(version.year)/changes?version=\(version.number)"
        return StepLetter(
            subject: "The partner program of \(version.year) changes on \(notice.effectiveOn.spoken)",
            words: """
                \(notice.text)

                The change takes effect on \(notice.effectiveOn.spoken). What changes, value by value:
                \(publicURL)\(path)
                """, path: path)
    }

    static func withdrawn(_ version: ProgramRecord, because reason: String, _ publicURL: String) -> StepLetter {
        let path = "/program/\(version.year)/changes?version=\(version.number)"
        let told = version.noticeOn.map { "on \($0.spoken)" } ?? "earlier"
        return StepLetter(
            subject: "The change of the partner program on \(version.from.spoken) is withdrawn",
            words: """
                \(told) you were told that the partner program of \(version.year) changes on \(version.from.spoken).
                That change is withdrawn. It does not take effect.

                The reason: \(reason)

                What it would have changed:
                \(publicURL)\(path)
                """, path: path)
    }
}
