/// How well a value of the program is known.
public enum Evidence: String, Sendable, Hashable, Codable, CaseIterable {
    case doc = "DOC"
    case docColumnInferred = "DOC*"
    case found = "FOUND"
    case inferred = "INFERRED"
    case byDefault = "DEFAULT"
    case unknown = "UNKNOWN"

    /// As it is printed beside a value.
    public var label: String {
        switch self {
        case .doc: "In the document"
        case .docColumnInferred: "In the document, column inferred"
        case .found: "Found elsewhere"
        case .inferred: "Inferred"
        case .byDefault: "Our proposal"
        case .unknown: "Not known"
        }
    }

    /// The short name that the program's data has for it, as `DOC*`.
    public var code: String { rawValue }

    /// What the label says, for a legend or a tool tip.
    public var meaning: String {
        switch self {
        case .doc: "Can be read in the program document."
        case .docColumnInferred:
            "The value can be read in the program document; the column it belongs to was lost and is our inference."
        case .found: "Read in another published text, which is named."
        case .inferred: "Follows from the program document by reasoning, and is not written there."
        case .byDefault: "Our own proposal where nothing could be read; it can be changed."
        case .unknown: "Could not be read anywhere; no value is set."
        }
    }

    /// Whether a value with this label counts as confirmed before anybody has confirmed it: only what the program
    /// document itself says. Everything else waits for a person who confirms it.
    public var isConfirmedByItself: Bool { self == .doc }
}
