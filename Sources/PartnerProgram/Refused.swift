/// What a rule throws when it says no: a sentence that a person can read and the clause it rests on.
///
/// The web shell turns every `Refused` into a 409 page that shows the sentence and the clause.
public protocol Refused: Error, Sendable, Equatable {
    /// One or more plain sentences: what is not possible, and why.
    var sentence: String { get }
    /// The clause or state machine the refusal rests on, such as `R16` or `SM1`; nil where it is only good sense.
    var clause: String? { get }
}

/// Joins words the way people do: `Spain`, `Spain and Portugal`, `Spain, Portugal and France`.
func listed(_ words: [String], with joint: String = "and") -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(joint) " + last
}

/// `1 day`, `30 days`.
func counted(_ number: Int, _ unit: String) -> String {
    "\(number) \(unit)\(number == 1 ? "" : "s")"
}

extension String {
    /// True where nothing but white space is written.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
