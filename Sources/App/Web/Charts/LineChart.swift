/// One line over time from a zero baseline, its last value named, with the same numbers as a table.
struct LineChart: Sendable {
    struct Point: Sendable {
        let label: String
        let words: String
        let x: String
        let y: String
    }

    struct Tick: Sendable {
        let y: String
        let words: String
    }

    let title: String
    let unit: String
    let labelHead: String
    let points: [Point]
    let line: String
    let ticks: [Tick]
    let first: String
    let last: Point?
    let lastY: String

    /// `unit` is what is counted ("€ a month"), `labelHead` what the points are ("Month").
    init(_ title: String, unit: String, labelHead: String, _ values: [(label: String, value: Double, words: String)]) {
        self.title = title
        self.unit = unit
        self.labelHead = labelHead
        let top = Self.roundTop(values.map(\.value).max() ?? 0)
        let step = values.count > 1 ? 520 / Double(values.count - 1) : 0
        points = values.enumerated().map { index, value in
            Point(
                label: value.label, words: value.words, x: number(60 + step * Double(index)),
                y: number(180 - 160 * value.value / top))
        }
        line = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
        ticks = [0.5, 1].map { Tick(y: number(180 - 160 * $0), words: number(top * $0)) }
        first = values.first?.label ?? ""
        last = points.last
        lastY = number(max(14, 180 - 160 * (values.last?.value ?? 0) / top - 10))
    }

    /// The next of 1, 2, 5 times a power of ten, so that the axis ends on a round number.
    private static func roundTop(_ value: Double) -> Double {
        var power = 1.0
        while true {
            for factor in [1.0, 2, 5] where factor * power >= value { return factor * power }
            power *= 10
        }
    }
}
