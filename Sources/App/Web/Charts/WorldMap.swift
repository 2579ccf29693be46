import Foundation
import Mustache

/// Countries shaded by how much there is in them; each with something is a link, and the table beside says the same.
struct WorldMap: Sendable {
    let title: String
    let unit: String
    let countries: [Country]
    let legend: [Legend]
    let table: Table

    /// A country's outline, or its centre where it is too small for one: a row of the world map.
    struct Shape: Sendable {
        let alpha2: String
        /// `path`, or `dot` with "x y".
        let shape: String
        let pathOrCenter: String
    }

    /// What there is in a country: `words` as people read it, `href` its rows.
    struct Value: Sendable {
        let alpha2: String
        let name: String
        let value: Double
        let words: String
        let href: String
    }

    struct Country: Sendable {
        let path: String?
        let x: String
        let y: String
        let level: String
        let link: Target?
    }

    /// What a colour means.
    struct Legend: Sendable {
        let level: String
        let word: String
    }

    struct Target: Sendable {
        let href: String
        let words: String
    }

    /// `unit` heads the numbers: "Partners".
    init(_ title: String, unit: String, shapes: [Shape], _ values: [Value], table: Table? = nil) {
        self.title = title
        self.unit = unit
        let most = values.map(\.value).max() ?? 0
        countries = Self.countries(shapes, values) { Self.level($0, of: most) }
        legend = ["few", "some", "many"].compactMap { level in
            Self.range(values.map(\.value).filter { Self.level($0, of: most) == level })
                .map { Legend(level: level, word: $0) }
        }
        self.table =
            table
            ?? Table(
                title, hidesCaption: true, [Column("Country"), .number(unit)],
                values.sorted { $0.value > $1.value }.map { TableRow(.link($0.name, $0.href), [.number($0.words)]) })
    }

    /// Countries coloured by group: a value's number is that of its group, from 1 to at most 3; `head` heads the words.
    init(_ title: String, groups: [String], head: String, shapes: [Shape], _ values: [Value]) {
        let levels = ["few", "some", "many"]
        self.title = title
        unit = head
        countries = Self.countries(shapes, values) {
            (1...levels.count).contains(Int($0)) ? levels[Int($0) - 1] : "none"
        }
        legend = zip(levels, groups).map { Legend(level: $0, word: $1) }
        table = Table(
            title, hidesCaption: true, [Column("Country"), Column(head)],
            values.sorted { $0.name < $1.name }.map { TableRow(.link($0.name, $0.href), [.text($0.words)]) })
    }

    private static func countries(
        _ shapes: [Shape], _ values: [Value], level: (Double) -> String
    ) -> [Country] {
        let byCountry = Dictionary(values.map { ($0.alpha2, $0) }) { first, _ in first }
        let all = shapes.map { shape in
            let value = byCountry[shape.alpha2]
            let center = shape.pathOrCenter.split(separator: " ").map(String.init)
            let isDot = shape.shape != "path" && center.count == 2
            return Country(
                path: isDot ? nil : shape.pathOrCenter, x: isDot ? center[0] : "", y: isDot ? center[1] : "",
                level: level(value?.value ?? 0),
                link: value.map { Target(href: $0.href, words: "\($0.name): \($0.words)") })
        }
        // Links are drawn last, so that no neighbour covers the outline of the one in focus.
        return all.filter { $0.link == nil } + all.filter { $0.link != nil }
    }

    /// "2 to 5", of the numbers that share a colour.
    private static func range(_ values: [Double]) -> String? {
        guard let least = values.min(), let most = values.max() else { return nil }
        let numbers = (least == most ? [least] : [least, most]).map {
            Int($0).formatted(.number.locale(Locale(identifier: "en_GB")))
        }
        return numbers.joined(separator: " to ")
    }

    private static func level(_ value: Double, of most: Double) -> String {
        switch value / max(most, .leastNonzeroMagnitude) {
        case ..<0.0001: "none"
        case ..<0.2: "few"
        case ..<0.6: "some"
        default: "many"
        }
    }
}

extension WorldMap.Country: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "path": path
        case "x": x
        case "y": y
        case "level": level
        case "link": link
        default: nil
        }
    }
}
