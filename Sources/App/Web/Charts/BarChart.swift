import Foundation

/// Bars from zero that are at the same time the rows of a table: label, bar, number.
struct BarChart: Sendable {
    struct Bar: Sendable {
        let label: Link
        /// The number as people read it: "17", "€ 36,000.00".
        let words: String
        /// In percent of the longest.
        let width: String
    }

    let title: String
    let unit: String
    let labelHead: String
    let bars: [Bar]

    /// `unit` heads the numbers: "Authorizations"; `labelHead` heads the labels: "First requirement missed".
    init(_ title: String, unit: String, labelHead: String, _ bars: [(label: Link, value: Double, words: String)]) {
        self.title = title
        self.unit = unit
        self.labelHead = labelHead
        let longest = max(bars.map(\.value).max() ?? 0, .leastNonzeroMagnitude)
        self.bars = bars.map { Bar(label: $0.label, words: $0.words, width: percent($0.value / longest)) }
    }
}

/// Steps of which each keeps a part of the one before, as centred bars in a table.
struct Funnel: Sendable {
    struct Step: Sendable {
        let label: Link
        let count: Int
        let x: String
        let width: String
        /// "64 % of the step before".
        let kept: String
    }

    let title: String
    let unit: String
    let steps: [Step]

    init(_ title: String, unit: String, _ steps: [(label: Link, count: Int)]) {
        self.title = title
        self.unit = unit
        let widest = Double(max(steps.map(\.count).max() ?? 0, 1))
        self.steps = steps.enumerated().map { index, step in
            let share = Double(step.count) / widest
            let before = index == 0 ? 0 : steps[index - 1].count
            let kept = before == 0 ? "—" : "\(Int((100 * Double(step.count) / Double(before)).rounded())) %"
            return Step(
                label: step.label, count: step.count, x: percent((1 - share) / 2), width: percent(share), kept: kept)
        }
    }
}

func percent(_ share: Double) -> String { number(100 * share) + "%" }

/// At most one decimal, as SVG takes it.
func number(_ value: Double) -> String {
    (value * 10).rounded() == value.rounded() * 10
        ? String(Int(value.rounded())) : String(format: "%.1f", locale: nil, value)
}
