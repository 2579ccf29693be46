/// The requirement trees of one version, in canonical order: level, then position, then key.
public struct RequirementRules: Sendable, Hashable {
    public let year: ProgramYear
    /// Number of the version within the year.
    public let version: Int
    public let rules: [RequirementRule]
    private let roots: [RequirementLevel: Node]

    /// A rule with those below it.
    public struct Node: Sendable, Hashable {
        public let rule: RequirementRule
        public let children: [Node]

        /// The node and everything below it, from the top.
        public var all: [Node] { [self] + children.flatMap(\.all) }
    }

    /// Refused where the rules of a level are not one tree of groups with rows at its ends.
    public init(year: ProgramYear, version: Int, _ rules: [RequirementRule]) throws(Flaw) {
        self.year = year
        self.version = version
        self.rules = rules.sorted { Self.order($0, $1) }
        var roots: [RequirementLevel: Node] = [:]
        for level in RequirementLevel.allCases {
            let own = self.rules.filter { $0.level == level }
            if !own.isEmpty { roots[level] = try Self.tree(own, level) }
        }
        self.roots = roots
    }

    /// The tree of a level; nil where the version has none.
    public func root(of level: RequirementLevel) -> Node? { roots[level] }

    public func rule(_ key: String, at level: RequirementLevel) -> RequirementRule? {
        rules.first { $0.level == level && $0.key == key }
    }

    /// The same version with one row asking for another number: for a what-if.
    public func asking(_ threshold: ExactNumber, of key: String, at level: RequirementLevel) throws(Flaw)
        -> RequirementRules
    {
        let changed = rules.map { rule in
            guard rule.level == level, rule.key == key, let asking = rule.asking else { return rule }
            return rule.with(asking.with(threshold))
        }
        return try RequirementRules(year: year, version: version, changed)
    }

    private static func order(_ left: RequirementRule, _ right: RequirementRule) -> Bool {
        if left.level != right.level { return isBefore(left.level.rawValue, right.level.rawValue) }
        if left.position != right.position { return left.position < right.position }
        return isBefore(left.key, right.key)
    }

    private static func tree(_ rules: [RequirementRule], _ level: RequirementLevel) throws(Flaw) -> Node {
        guard Set(rules.map(\.key)).count == rules.count else { throw .keyTwice(level) }
        let roots = rules.filter { $0.parent == nil }
        guard let root = roots.first, roots.count == 1 else { throw .notOneRoot(level) }
        for rule in rules where rule.kind == .measure && rule.isRequired && rule.asking == nil {
            throw .asksNothing(level, rule.key)
        }
        let below = Dictionary(grouping: rules.filter { $0.parent != nil }) { $0.parent ?? "" }
        let tree = node(root, below)
        guard tree.all.count == rules.count else { throw .notConnected(level) }
        for node in tree.all {
            if node.rule.kind == .measure, !node.children.isEmpty { throw .belowARow(level, node.rule.key) }
            if node.rule.kind != .measure, node.rule.isRequired, node.children.isEmpty {
                throw .emptyGroup(level, node.rule.key)
            }
        }
        return tree
    }

    private static func node(_ rule: RequirementRule, _ below: [String: [RequirementRule]]) -> Node {
        Node(rule: rule, children: (below[rule.key] ?? []).map { node($0, below) })
    }

    /// Why rules are not a set of trees: a fault of the program's data.
    public enum Flaw: Refused {
        case notOneRoot(RequirementLevel)
        case keyTwice(RequirementLevel)
        case notConnected(RequirementLevel)
        case asksNothing(RequirementLevel, String)
        case belowARow(RequirementLevel, String)
        case emptyGroup(RequirementLevel, String)

        public var sentence: String {
            switch self {
            case .notOneRoot(let level): "The requirements of \(level.label) do not hang below one root."
            case .keyTwice(let level): "Two requirements of \(level.label) have the same key."
            case .notConnected(let level): "A requirement of \(level.label) hangs below none of its nodes."
            case .asksNothing(let level, let key): "The requirement \(key) of \(level.label) does not say what it asks."
            case .belowARow(let level, let key): "Something hangs below \(key) of \(level.label), which is no group."
            case .emptyGroup(let level, let key): "The group \(key) of \(level.label) holds nothing."
            }
        }

        public var clause: String? { "R81" }
    }
}

extension RequirementRule {
    func with(_ asking: Asking) -> RequirementRule {
        RequirementRule(
            level: level, key: key, parent: parent, position: position, kind: kind, name: name, sentence: sentence,
            isRequired: isRequired, blocks: blocks, asking: asking, clause: clause, footnotes: footnotes,
            evidence: evidence, isConfirmed: isConfirmed)
    }
}

extension RequirementRule.Asking {
    func with(_ threshold: ExactNumber) -> RequirementRule.Asking {
        RequirementRule.Asking(
            measure, comparison, threshold, unit: unit, stage: stage, certificates: certificates, isMSP: isMSP, fee: fee
        )
    }
}
