import Foundation
import Mustache
import Testing

@testable import App

/// What the pieces of the interface promise to those who build pages from them.
@Suite struct LookTests {
    @Test func `every piece stands on the style page or in the frame`() throws {
        let shown = try templates().filter { !$0.name.contains("/") || $0.name.hasPrefix("style/") }.map(\.text)
        let pieces = try templates().filter { $0.name.hasPrefix("shared/") }
        let inner = pieces.map(\.text)
        #expect(pieces.count > 30)
        for piece in pieces {
            #expect((shown + inner).contains { $0.contains("{{> \(piece.name)}}") }, "\(piece.name) is shown nowhere")
        }
    }

    @Test func `no template carries a style or a script of its own`() throws {
        for template in try templates() {
            #expect(!template.text.contains(/\sstyle="|\son[a-z]+="|<style|<script>/), "\(template.name)")
        }
    }

    @Test func `a date and a reference stay on their line, and a number stands at the right`() {
        let row = TableRow(
            .link("CI-000005", "/cosell-invitations/5", note: "Food"),
            [
                .text("8 May 2021"), .text("30 September 2021"), .text("3 March 2021, 09:12 GMT"), .text("No end set"),
                .text("8 March 2021", note: "By rule"), .number("12"), .text("Sell-with"), .text("OR-1234567"),
            ])
        let cells = Table("Cells", [], [row]).body.html.matches(of: #/<t[dh](?: scope="row")?(?: class="([a-z]+)")?>/#)
        #expect(cells.map(\.1) == ["nowrap", "nowrap", "nowrap", nil, nil, nil, "num", nil, "nowrap"])
    }

    @Test func `a problem links to the control that has it`() async throws {
        let fields: [Field] = [
            .date("close", "Expected close", problem: "Enter a day"),
            .radios("signer", "Who signs?", [.init("us", "We do")], problem: "Choose who signs"),
            .text("name", "Name"),
        ]
        let summary = try #require(ErrorSummary(fields))
        #expect(summary.items.map(\.href) == ["#close", "#signer"])
        let html = try await render("shared/field", each: fields)
        #expect(html.contains(#"<input id="close" name="close""#))
        #expect(html.contains(#"<input id="signer" type="radio""#))
        #expect(html.contains(#"aria-describedby="close-problem""#))
        #expect(!html.contains("name-problem"))
    }

    @Test func `what was typed comes back as text and with its line breaks`() async throws {
        let html = try await render(
            "shared/field",
            each: [.textarea("need", "Need", value: "\n<b>one</b>\n  two"), .text("name", "Name", value: "\"><i>")])
        #expect(html.contains("&#10;\n&lt;b&gt;one&lt;/b&gt;\n  two</textarea>"))
        #expect(html.contains(#"value="&quot;&gt;&lt;i&gt;""#))
    }

    @Test(arguments: [
        (page: 1, total: 20, shown: [], words: "Rows 1 to 20 of 20"),
        (page: 1, total: 0, shown: [], words: "Rows 0 to 0 of 0"),
        (page: 3, total: 60, shown: [1, 2, 3], words: "Rows 51 to 60 of 60"),
        (page: 6, total: 300, shown: [1, 4, 5, 6, 7, 8, 12], words: "Rows 126 to 150 of 300"),
    ])
    func `page links lead to the ends and the neighbours`(page: Int, total: Int, shown: [Int], words: String) {
        let links = PageLinks(page: page, size: 25, total: total) { "?page=\($0)" }
        #expect(links.showsPages == !shown.isEmpty)
        if links.showsPages { #expect(links.items.filter { !$0.isGap }.map(\.number) == shown) }
        #expect(links.words == words)
    }

    @Test func `the rail marks the module whose address is the longest beginning`() {
        let rail = Rail(groups: [
            .init(title: "", items: [.init(label: "Home", href: "/"), .init(label: "Partners", href: "/partners")])
        ])
        #expect(rail.current(at: "/partners/7/people")?.label == "Partners")
        #expect(rail.current(at: "/partnerships")?.label == nil)
        #expect(rail.current(at: "/lists/partners/views")?.label == "Partners")
    }

    private func render(_ partial: String, each fields: [Field]) async throws -> String {
        let library = try await MustacheLibrary(directory: "Views")
        return try fields.map { try #require(library.render($0, withTemplate: partial)) }.joined()
    }

    private func templates() throws -> [(name: String, text: String)] {
        let paths = FileManager.default.enumerator(atPath: "Views")?.compactMap { $0 as? String } ?? []
        return try paths.filter { $0.hasSuffix(".mustache") }.map {
            ($0.replacing(".mustache", with: ""), try String(contentsOfFile: "Views/\($0)", encoding: .utf8))
        }
    }
}
