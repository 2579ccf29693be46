/// The requirement trees of a version (R81–R94), one a level: a root of which everything is met, below it the rows of
/// the document's table, and below a row that is a choice its alternatives. An alternative may ask for several things
/// together; nothing lies deeper.
public struct RequirementTree: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// Everything required below it is met.
        case all = "all_of"
        /// One of those below it is met.
        case any = "any_of"
        /// A number is compared.
        case measure
    }

    public struct Node: Sendable, Hashable {
        public let level: String
        /// The same row of the table has the same key at every level.
        public let key: String
        /// Nil for the root of a level.
        public let parent: String?
        public let kind: Kind
        public let isRequired: Bool

        public init(level: String, key: String, parent: String?, kind: Kind, isRequired: Bool) {
            self.level = level
            self.key = key
            self.parent = parent
            self.kind = kind
            self.isRequired = isRequired
        }
    }

    public let nodes: [Node]

    public init(_ nodes: [Node]) { self.nodes = nodes }

    public func node(_ key: String, at level: String) -> Node? { nodes.first { $0.level == level && $0.key == key } }

    public func parent(of node: Node) -> Node? { node.parent.flatMap { self.node($0, at: node.level) } }

    public func children(of node: Node) -> [Node] { nodes.filter { $0.level == node.level && $0.parent == node.key } }

    /// A row of the document's table.
    public func isRow(_ node: Node) -> Bool { parent(of: node).map { $0.parent == nil } ?? false }

    /// The node and everything below it, the lowest first.
    public func subtree(of node: Node) -> [Node] { children(of: node).flatMap(subtree) + [node] }

    /// What goes when a node is taken out, the lowest first: of a row all its levels, since they are one row of the
    /// document's table.
    public func removal(of node: Node) throws(Refusal) -> [Node] {
        guard let parent = parent(of: node) else { throw .rootStays }
        if isRow(node) { return nodes.filter { $0.key == node.key && isRow($0) }.flatMap(subtree) }
        if children(of: parent).count == 1 { throw .lastAlternative }
        return subtree(of: node)
    }

    /// Where a further alternative hangs.
    public enum Place: Sendable, Hashable {
        /// The node becomes a group of this kind; what it asks now is the first one below it.
        case turning(Node, into: Kind)
        /// The node is a group already.
        case joining(Node)
    }

    /// Either a row, which becomes a choice, or an alternative, which then asks for several things together.
    public func place(below node: Node) throws(Refusal) -> Place {
        guard let parent = parent(of: node) else { throw .rowsAreAddedAtEveryLevel }
        guard node.isRequired else { throw .notRequired }
        if isRow(node) { return node.kind == .measure ? .turning(node, into: .any) : .joining(node) }
        guard isRow(parent) else { throw .tooDeep }
        return node.kind == .measure ? .turning(node, into: .all) : .joining(node)
    }

    public enum Refusal: String, Refused {
        case rootStays, lastAlternative, rowsAreAddedAtEveryLevel, notRequired, tooDeep

        public var sentence: String {
            switch self {
            case .rootStays: "This holds all requirements of the level together, so it stays."
            case .lastAlternative: "It is the last one of its group. Remove the row itself, or add another one first."
            case .rowsAreAddedAtEveryLevel: "A new row stands at every level. Add it as a row."
            case .notRequired: "The row is not required at this level. Make it required first."
            case .tooDeep: "It is part of an alternative already, and nothing lies deeper."
            }
        }

        public var clause: String? { "R81" }
    }
}
