import PartnerProgram

extension FormReader {
    /// A company's number in a register: letters and digits of any script, spaces, and the marks that registers use.
    mutating func refuseMarks(_ field: String, _ text: String) {
        let marks = "-./&,()'’ºª:+* "
        let isPlain = text.allSatisfy { $0.isLetter || $0.isNumber || marks.contains($0) }
        if !isPlain { refuse(field, "Enter the number with letters, digits, spaces and marks such as - . / alone") }
    }
}
