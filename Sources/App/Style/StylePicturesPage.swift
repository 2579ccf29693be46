/// Numbers as pictures, each with its table.
struct StylePicturesPage: Sendable {
    let tiles = [
        Tile("Waiting for your answer", "14", note: "Oldest since 15 November 2021", href: "#answers", isLate: true),
        Tile("Authorizations kept", "517", href: "#kept"), Tile("Lost", "38", href: "#lost"),
        Tile("Calculated", "06:00 UTC", note: "30 November 2021"),
    ]
    let bars = BarChart(
        "Why authorizations are lost", unit: "Authorizations", labelHead: "First requirement missed",
        [
            (Link("Customer reviews", "#reviews"), 17, "17"), (Link("Associate Pre-Sales", "#pre-sales"), 11, "11"),
            (Link("Opportunities or ARR", "#arr"), 7, "7"), (Link("Joint business plan", "#plan"), 3, "3"),
        ])
    let line = LineChart(
        "Registered opportunities", unit: "Opportunities a month", labelHead: "Month",
        zip(
            ["June", "July", "August", "September", "October", "November"].map { "\($0) 2021" },
            [21, 34, 18, 40, 37, 52]
        ).map { ($0, Double($1), "\($1)") })
    let funnel = Funnel(
        "From registration to payment, 2021", unit: "Opportunities",
        [
            (Link("Registered", "#registered"), 412), (Link("Approved", "#approved"), 287), (Link("Won", "#won"), 96),
            (Link("Paid", "#paid"), 81),
        ])
    let map: WorldMap

    init(shapes: [WorldMap.Shape]) {
        map = WorldMap(
            "Partners by country", unit: "Partners", shapes: shapes,
            [
                ("PT", "Portugal", 41), ("BR", "Brazil", 33), ("ES", "Spain", 12), ("JP", "Japan", 9),
                ("SG", "Singapore", 2),
            ]
            .map {
                WorldMap.Value(
                    alpha2: $0.0, name: $0.1, value: Double($0.2), words: "\($0.2) partners", href: "#\($0.0)")
            })
    }
}
