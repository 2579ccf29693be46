import Foundation
import PartnerProgram

/// The radar: numbers, the list of partners and authorizations, and where they are held.
struct RadarPage: Page {
    static let template = "authorizations/radar"
    let frame: Frame
    let identity: Identity
    let basis: String?
    let tiles: [Tile]
    let list: ListPage
    let map: WorldMap?
    let actions: [ActionForm]

    private static let path = "/authorizations"

    init(
        _ contents: ListContents, holders: [(level: Authorization, country: String?, name: String?, count: Int)],
        judged: (first: Day, last: Date)?, shapes: [WorldMap.Shape], for user: User, frame: FrameMaker,
        _ clock: OfficeClock
    ) {
        list = ListPage(contents, frame: frame)
        self.frame = frame("Authorizations")
        identity = Identity("Authorizations", count: list.count)
        basis = judged.map { Self.basis($0.first, $0.last, clock) }
        tiles = Self.tiles(holders, contents)
        map = holders.isEmpty ? nil : Self.map(holders, shapes)
        actions =
            ProgramManagerContext.admits(user) && judged != nil
            ? [
                ActionForm(
                    "Judge all of them anew",
                    text: "The office does so every day. Do it now where evidence was corrected and the list has to "
                        + "know it at once.", to: Self.path + "/judgement", button: "Judge anew")
            ] : []
    }

    private static func basis(_ first: Day, _ last: Date, _ clock: OfficeClock) -> String {
        let said = "Judged every day from what is known then; last on \(clock.spoken(last))."
        return first < clock.today ? said + " Some partners are still to be judged today." : said
    }

    private static func tiles(
        _ holders: [(level: Authorization, country: String?, name: String?, count: Int)], _ contents: ListContents
    ) -> [Tile] {
        let held = Authorization.allCases.map { level in
            let count = holders.filter { $0.level == level }.map(\.count).reduce(0, +)
            return Tile(
                "Hold \(level.label)", ListPage.words(count),
                href: level.isEarned ? "\(path)?held=yes&level=\(level.rawValue)" : "/integrators")
        }
        let risk = contents.list.tabs.firstIndex { $0.key == AuthorizationStanding.atRisk.rawValue }
        let count = risk.map { contents.tabCounts[$0] } ?? 0
        return held + [
            Tile(
                "At risk", ListPage.words(count), note: "met today, not on 31 December",
                href: "\(path)?tab=at_risk", isLate: count > 0)
        ]
    }

    private static func map(
        _ holders: [(level: Authorization, country: String?, name: String?, count: Int)], _ shapes: [WorldMap.Shape]
    ) -> WorldMap {
        let places = Dictionary(grouping: holders.filter { $0.country != nil }) { $0.country ?? "" }
        return WorldMap(
            "Authorizations held, by the partner's location", unit: "Authorizations", shapes: shapes,
            places.map { code, rows in
                let ordered = Authorization.allCases.compactMap { level in
                    rows.first { $0.level == level }.map { "\(ListPage.words($0.count)) \(level.label)" }
                }
                return .init(
                    alpha2: code, name: rows[0].name ?? code, value: Double(rows.map(\.count).reduce(0, +)),
                    words: ordered.joined(separator: ", "), href: "\(path)?country=\(code)")
            }.sorted { $0.name < $1.name })
    }
}
