import PartnerProgram
import Testing

@Suite struct RequirementTreeTests {
    private typealias Node = RequirementTree.Node

    private func node(
        _ level: String, _ key: String, _ parent: String?, _ kind: RequirementTree.Kind = .measure,
        required: Bool = true
    ) -> Node { Node(level: level, key: key, parent: parent, kind: kind, isRequired: required) }

    /// Sales: plan and (count or (arr and clients)); Delivery: plan alone.
    private var tree: RequirementTree {
        RequirementTree([
            node("sales", "sales", nil, .all), node("sales", "plan", "sales"), node("sales", "deals", "sales", .any),
            node("sales", "count", "deals"), node("sales", "both", "deals", .all), node("sales", "arr", "both"),
            node("sales", "clients", "both"), node("delivery", "delivery", nil, .all),
            node("delivery", "plan", "delivery"), node("delivery", "deals", "delivery", required: false),
        ])
    }

    private func keys(_ nodes: [Node]) -> [String] { nodes.map { "\($0.level)/\($0.key)" } }

    @Test func `a row goes at every level with all that hangs below it, the lowest first`() throws {
        let deals = try #require(tree.node("deals", at: "sales"))
        #expect(
            keys(try tree.removal(of: deals)) == [
                "sales/count", "sales/arr", "sales/clients", "sales/both", "sales/deals", "delivery/deals",
            ])
        let both = try #require(tree.node("both", at: "sales"))
        #expect(keys(try tree.removal(of: both)) == ["sales/arr", "sales/clients", "sales/both"])
    }

    @Test func `roots stay, and so does the last alternative`() throws {
        let root = try #require(tree.node("sales", at: "sales"))
        #expect(throws: RequirementTree.Refusal.rootStays) { try tree.removal(of: root) }
        let one = RequirementTree([node("msp", "msp", nil, .all), node("msp", "a", "msp", .any), node("msp", "b", "a")])
        let last = try #require(one.node("b", at: "msp"))
        #expect(throws: RequirementTree.Refusal.lastAlternative) { try one.removal(of: last) }
    }

    @Test func `a row becomes a choice, an alternative asks for several things, and nothing lies deeper`() throws {
        func place(_ key: String, _ level: String = "sales") throws -> RequirementTree.Place {
            try tree.place(below: #require(tree.node(key, at: level)))
        }
        let (plan, count) = (
            try #require(tree.node("plan", at: "sales")), try #require(tree.node("count", at: "sales"))
        )
        #expect(try place("plan") == .turning(plan, into: .any))
        #expect(try place("count") == .turning(count, into: .all))
        #expect(try place("deals") == .joining(#require(tree.node("deals", at: "sales"))))
        #expect(try place("both") == .joining(#require(tree.node("both", at: "sales"))))
        #expect(throws: RequirementTree.Refusal.tooDeep) { try place("arr") }
        #expect(throws: RequirementTree.Refusal.rowsAreAddedAtEveryLevel) { try place("sales") }
        #expect(throws: RequirementTree.Refusal.notRequired) { try place("deals", "delivery") }
    }
}
