extension CustomerReview {
    public enum Refusal: Refused {
        case notFlagged, waits, withoutReason, excludedAlready, notExcluded, nothingAsked, askedByYou

        public var sentence: String {
            switch self {
            case .notFlagged: "Nothing about this response waits to be accepted."
            case .waits: "Something is asked about this response already: that is decided first."
            case .withoutReason: "Write the reason: the partner reads it."
            case .excludedAlready: "This response is left out already."
            case .notExcluded: "This response is not left out."
            case .nothingAsked: "Nothing is asked about this response."
            case .askedByYou: "You asked for this: somebody else decides."
            }
        }

        public var clause: String? { "R90" }
    }
}
