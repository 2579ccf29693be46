/// Two people edited the same profile: what can be put together, and what somebody has to choose.
public struct ProfileMerge: Sendable, Hashable {
    /// One field that both changed, to different values.
    public struct Conflict: Sendable, Hashable {
        public let field: ProfileField
        public let base: String
        public let theirs: String
        public let yours: String

        public init(field: ProfileField, base: String, theirs: String, yours: String) {
            self.field = field
            self.base = base
            self.theirs = theirs
            self.yours = yours
        }
    }

    /// Every field: what only one side changed is taken from it; a field in conflict has their value, which is saved.
    public let merged: [ProfileField: String]
    /// In the order of the form.
    public let conflicts: [Conflict]

    public var isClean: Bool { conflicts.isEmpty }

    /// Puts the saved change (`theirs`) and the unsaved one (`yours`) together; both began from `base`. A field that a
    /// side does not name is unchanged there.
    public static func merge(
        base: [ProfileField: String], theirs: [ProfileField: String], yours: [ProfileField: String]
    ) -> ProfileMerge {
        var merged = base.merging(theirs) { $1 }
        var conflicts: [Conflict] = []
        for field in ProfileField.allCases {
            guard let your = yours[field] else { continue }
            let old = base[field] ?? ""
            let their = merged[field] ?? ""
            if your == old || your == their { continue }
            if their == old {
                merged[field] = your
            } else {
                conflicts.append(Conflict(field: field, base: old, theirs: their, yours: your))
            }
        }
        return ProfileMerge(merged: merged, conflicts: conflicts)
    }
}
