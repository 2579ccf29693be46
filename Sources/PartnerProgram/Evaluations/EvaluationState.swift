extension EvaluationRun {
    /// The states of a run (SM9).
    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        case scheduled
        case snapshotTaken = "snapshot_taken"
        case calculated
        case inReview = "in_review"
        case approved, applied, cancelled

        public var label: String {
            switch self {
            case .scheduled: "Scheduled"
            case .snapshotTaken: "Frozen"
            case .calculated: "Calculated"
            case .inReview: "In review"
            case .approved: "Approved"
            case .applied: "Published"
            case .cancelled: "Cancelled"
            }
        }

        var phrase: String {
            switch self {
            case .scheduled: "its facts are not frozen yet"
            case .snapshotTaken: "its facts are frozen and not judged yet"
            case .calculated: "it waits for review"
            case .inReview: "it is in review"
            case .approved: "it is approved and waits to be published"
            case .applied: "it is published"
            case .cancelled: "it was cancelled"
            }
        }

        public var isOpen: Bool { self != .applied && self != .cancelled }
    }

    /// What can be done with a run, and where it leads: SM9 as one table.
    public enum Action: String, Sendable, Hashable, Codable, CaseIterable {
        case freeze, calculate, review, approve, apply, cancel

        public func target(from state: State) -> State? {
            switch (self, state) {
            case (.freeze, .scheduled), (.freeze, .calculated), (.freeze, .inReview): .snapshotTaken
            case (.calculate, .snapshotTaken): .calculated
            case (.review, .calculated): .inReview
            case (.approve, .inReview): .approved
            case (.apply, .approved): .applied
            case (.cancel, _): state.isOpen ? .cancelled : nil
            default: nil
            }
        }

        var phrase: String {
            switch self {
            case .freeze: "be frozen"
            case .calculate: "be calculated"
            case .review: "be taken into review"
            case .approve: "be approved"
            case .apply: "be published"
            case .cancel: "be cancelled"
            }
        }
    }
}
