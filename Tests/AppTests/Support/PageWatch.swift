import Foundation
import Mustache
import Testing

@testable import App

/// Looks at every page that any test is answered with: its template uses only what the page has, and its HTML is kept
/// for the validator where `HTML_FOLDER` says so.
enum PageWatch {
    @Sendable static func look(_ page: any Page, _ html: String) {
        let name = type(of: page).template
        let missing = TemplateNames(name).missing(in: page)
        #expect(missing == [], "Views/\(name).mustache reads what \(type(of: page)) does not have")
        guard let folder = ProcessInfo.processInfo.environment["HTML_FOLDER"] else { return }
        let file = "\(folder)/\(name.replacing("/", with: "-"))-\(html.utf8.count % 7).html"
        try? html.write(toFile: file, atomically: true, encoding: .utf8)
    }
}

/// The names a Mustache template reads, scoped by its sections, its parents and partials followed.
struct TemplateNames {
    private struct TagOfTemplate {
        let kind: Character
        let name: String
    }

    private let tags: [TagOfTemplate]

    init(_ name: String) {
        let text = Self.texts[name] ?? ""
        tags = text.matches(of: /\{\{\{?([#^\/&<>$!]?)\s*([^}]+?)\s*\}?\}\}/).map {
            TagOfTemplate(kind: $0.1.first ?? " ", name: String($0.2))
        }
    }

    private static let texts: [String: String] = Dictionary(
        uniqueKeysWithValues: Tree.files(under: "Views", ending: ".mustache").map {
            (String($0.path.dropFirst("Views/".count).dropLast(".mustache".count)), $0.text)
        })

    func missing(in page: Any) -> [String] {
        var seen: Set<String> = []
        return Array(Set(missing(in: [page], seen: &seen))).sorted()
    }

    private func missing(in outer: [Any], seen: inout Set<String>) -> [String] {
        var scopes = outer
        var missing: [String] = []
        /// Where a section has nothing to show, what stands inside cannot be checked with this page.
        var depthOfNothing = 0
        for tag in tags {
            switch tag.kind {
            case "!": continue
            case "<", "$": scopes.append(scopes[scopes.count - 1])
            case "/":
                scopes.removeLast()
                if depthOfNothing > 0 && scopes.count < depthOfNothing { depthOfNothing = 0 }
            case ">":
                guard depthOfNothing == 0, seen.count < 400, seen.insert("\(tag.name)/\(scopes.count)").inserted else {
                    continue
                }
                missing += TemplateNames(tag.name).missing(in: scopes, seen: &seen)
            default:
                let found = depthOfNothing > 0 ? .unknowable : look(tag.name, in: scopes)
                if case .absent = found { missing.append(tag.name) }
                guard tag.kind == "#" || tag.kind == "^" else { continue }
                scopes.append(found.inner ?? scopes[scopes.count - 1])
                if depthOfNothing == 0, found.inner == nil, tag.kind == "#" { depthOfNothing = scopes.count }
            }
        }
        return missing
    }

    private enum Found {
        case absent, unknowable
        case value(Any)

        /// What the names inside a section are looked up in; nil where there is nothing to show.
        var inner: Any? {
            guard case .value(let value) = self else { return nil }
            let mirror = Mirror(reflecting: value)
            return switch mirror.displayStyle {
            case .optional: mirror.children.first.flatMap { Found.value($0.value).inner }
            case .collection: mirror.children.first?.value
            default: value
            }
        }
    }

    private func look(_ name: String, in scopes: [Any]) -> Found {
        let name = name.hasPrefix(".") && name.count > 1 ? String(name.dropFirst()) : name
        if name == "." || name.contains("(") { return scopes.last.map(Found.value) ?? .unknowable }
        let path = name.split(separator: ".").map(String.init)
        for scope in scopes.reversed() {
            let found = path.dropFirst().reduce(child(path[0], of: scope)) { found, part in
                guard case .value(let value) = found, let inner = Found.value(value).inner else { return .unknowable }
                return child(part, of: inner)
            }
            if case .absent = found { continue }
            return found
        }
        return .absent
    }

    /// Names that something answers for without keeping a property of the name, and that may have nothing to show.
    private static let computed: Set = ["foot", "rail", "theme", "person", "notice", "asOf", "searchText"]

    private func child(_ name: String, of scope: Any) -> Found {
        if let parent = scope as? any MustacheParent {
            if let value = parent.child(named: name) { return .value(value) }
            let properties = Mirror(reflecting: scope).children.compactMap(\.label)
            return properties.contains(name) || Self.computed.contains(name) ? .unknowable : .absent
        }
        let mirror = Mirror(reflecting: scope)
        if mirror.displayStyle == .optional {
            return mirror.children.first.map { child(name, of: $0.value) } ?? .unknowable
        }
        return mirror.children.first { $0.label == name }.map { Found.value($0.value) } ?? .absent
    }
}
