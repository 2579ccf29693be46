import Foundation
import PartnerProgram

/// "Sales, Delivery and MSP".
func listed(_ words: [String]) -> String {
    words.formatted(.list(type: .and).locale(Locale(identifier: "en_GB")))
}

extension String {
    /// For the middle of a sentence: "Name" as "name", "MSP partners" as it is.
    var lowercasedFirst: String {
        let isAcronym = dropFirst().first?.isUppercase ?? false
        return isAcronym ? self : prefix(1).lowercased() + dropFirst()
    }
}

/// "1 partner", "1,204 partners".
func counted(_ number: Int, _ unit: String) -> String {
    "\(ListPage.words(number)) \(unit)\(number == 1 ? "" : "s")"
}

extension Day {
    /// "3 days left", "Today is the last day", "Overdue by 2 days".
    func left(from today: Day) -> String {
        let days = today.days(until: self)
        if days == 0 { return "Today is the last day" }
        let count = "\(abs(days)) day\(abs(days) == 1 ? "" : "s")"
        return days > 0 ? "\(count) left" : "Overdue by \(count)"
    }

    /// "today", "1 day ago", "3 days ago".
    func age(on today: Day) -> String {
        switch days(until: today) {
        case 0: "today"
        case 1: "1 day ago"
        case let days: "\(days) days ago"
        }
    }
}
