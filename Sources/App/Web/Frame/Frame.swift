import Foundation
import Mustache

/// What stands around a page's own content: head, top bar, rail, breadcrumb and banners.
struct Frame: Sendable {
    /// The page's `h1`, and the first part of its title.
    let title: String
    let documentTitle: String
    let crumbs: Trail?
    let surroundings: Surroundings
    /// Carried by every form of the page, so that sending one twice carries it out once.
    let formKey = UUID().uuidString

    /// `section` is the module a page belongs to, left out where the title already is its name.
    init(
        _ title: String, section: String? = nil, crumbs: [Link] = [], hasProblems: Bool = false,
        in surroundings: Surroundings
    ) {
        let parts = [(hasProblems ? "Error: " : "") + title, section, "Partnerdesk"]
        self.title = title
        documentTitle = parts.compactMap(\.self).joined(separator: " – ")
        self.crumbs = crumbs.isEmpty ? nil : Trail(links: crumbs)
        self.surroundings = surroundings
    }

    struct Trail: Sendable {
        let links: [Link]
    }
}

/// What one request gives every page it answers with: made once by its context.
struct Surroundings: Sendable {
    /// Nobody on the pages of visitors.
    var person: Person?
    var rail: Rail?
    var theme = Theme.system
    /// Told once after a change, above the content.
    var notice: Banner?
    /// Stands across the page while it shows another day or another person's view.
    var asOf: Banner?
    /// The path asked for: marks the rail and is where a change of theme comes back to.
    var path = "/"
    var assetVersion = ""
    var searchText: String?
    /// Until the session ends if nothing more is asked for.
    var sessionSeconds: Int?
    /// The session ends soon, however much it is used.
    var ending: Banner?
    /// `/` moves to the search field, where the person has switched that on.
    var slashSearches = false

    struct Person: Sendable {
        let name: String
        /// What the person does, in words: "Channel manager, EMEA".
        let role: String
    }

    enum Theme: String, Sendable {
        case system, light, dark
    }
}

/// The modules grouped by the work, with what waits for the reader beside each.
struct Rail: Sendable {
    var groups: [Group]

    struct Group: Sendable {
        let title: String
        var items: [Item]
    }

    struct Item: Sendable {
        let label: String
        let href: String
        var count: Int?
        /// Something among the count is overdue.
        var isLate = false
    }

    /// The one item whose address is the longest beginning of `path`, if it is among them. The views of a list belong
    /// to the list.
    func current(at path: String) -> Item? {
        let path = path.hasPrefix("/lists/") ? String(path.dropFirst("/lists".count)) : path
        return groups.flatMap(\.items)
            .filter { path == $0.href || ($0.href != "/" && path.hasPrefix($0.href + "/")) }
            .max { $0.href.count < $1.href.count }
    }
}

extension Frame: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "title": title
        case "documentTitle": documentTitle
        case "crumbs": crumbs
        case "formKey": formKey
        default: surroundings.child(named: name)
        }
    }
}

extension Surroundings: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "person": person
        case "rail": rail.map { MarkedRail(rail: $0, current: $0.current(at: path)?.href) }
        case "theme": theme == .system ? nil : theme.rawValue
        case "isSystem": theme == .system
        case "isLight": theme == .light
        case "isDark": theme == .dark
        case "notice": notice
        case "asOf": asOf
        case "path": path
        case "assetVersion": assetVersion
        case "sessionSeconds": sessionSeconds
        case "ending": ending
        case "searchText": searchText ?? ""
        case "slashSearches": slashSearches
        default: nil
        }
    }
}

private struct MarkedRail: MustacheParent {
    let rail: Rail
    let current: String?

    func child(named name: String) -> Any? {
        name == "groups" ? rail.groups.map { RailGroup(group: $0, current: current) } : nil
    }
}

private struct RailGroup: MustacheParent {
    let group: Rail.Group
    let current: String?

    func child(named name: String) -> Any? {
        switch name {
        case "title": group.title
        case "items": group.items.map { RailItem(item: $0, isCurrent: $0.href == current) }
        default: nil
        }
    }
}

private struct RailItem: MustacheParent {
    let item: Rail.Item
    let isCurrent: Bool

    func child(named name: String) -> Any? {
        switch name {
        case "label": item.label
        case "href": item.href
        case "count": item.count
        case "isLate": item.isLate
        case "isCurrent": isCurrent
        default: nil
        }
    }
}
