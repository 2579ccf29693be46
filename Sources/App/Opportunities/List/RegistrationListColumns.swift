import Foundation
import PartnerProgram
import Postgres

/// The columns of the list of registrations.
struct RegistrationListColumns {
    private let clock: OfficeClock
    private let isPartner: Bool

    init(_ clock: OfficeClock, isPartner: Bool) {
        self.clock = clock
        self.isPartner = isPartner
    }

    var all: [ListColumn] {
        [prospect] + (isPartner ? [] : [partner]) + [country, due, state, value, close, submitted]
    }

    private var prospect: ListColumn {
        ListColumn(
            "prospect", "Prospect", sort: .text("r.prospect_name"),
            csv: [.text("Prospect", "r.prospect_name"), .value("Reference", "r.reference")]
        ) { row in
            let name = try row.get("prospect_name", as: String.self)
            return .link(
                name.isEmpty ? "No name yet" : name, "/opportunities/\(try row.get("id", as: Int.self))",
                note: try row.get("reference"))
        }
    }

    private var partner: ListColumn {
        ListColumn("partner", "Partner", csv: [.text("Partner", "partners.name")]) { row in
            .link(try row.get("partner"), "/partners/\(try row.get("partner_id", as: Int.self))")
        }
    }

    private var country: ListColumn {
        ListColumn("country", "Country", csv: [.value("Country", "places.name")]) {
            .text(try $0.optional("country_name"))
        }
    }

    /// By when we answer, or until when it is valid.
    private var due: ListColumn {
        let today = clock.today
        return ListColumn(
            "due", "Answer due, or valid through", sort: .day("r.next_day"),
            csv: [.value("Answer due", "r.due_on"), .value("Valid through", "r.expires_on")]
        ) { row in
            switch try row.get("state", as: RegistrationState.self) {
            case .submitted, .underReview, .returned:
                guard let due = try row.optional("due_on", as: Day.self) else { return .text(nil) }
                return .due(due.spoken, due.left(from: today), isLate: due < today)
            case .approved:
                guard let last = try row.optional("expires_on", as: Day.self) else { return .text(nil) }
                return .due(last.spoken, "Valid: " + last.left(from: today).lowercasedFirst, isLate: last < today)
            default: return .text(nil)
            }
        }
    }

    private var state: ListColumn {
        let isPartner = isPartner
        return ListColumn("state", "State", csv: [.text("State", Self.stateWords)]) { row in
            let reviewer = try row.optional("reviewer", as: String.self).map { "Reviewer: \($0)" }
            let disputed = try row.optional("dispute_state", as: String.self).flatMap(
                OpportunityRegistration.DisputeState.init(rawValue:))
            return .tags(
                try row.get("state", as: RegistrationState.self).tag,
                note: disputed?.blocks == true ? "Disputed" : isPartner ? nil : reviewer)
        }
    }

    private var value: ListColumn {
        ListColumn(
            "value", "Value", isNumber: true, csv: [.value("Value", "r.value"), .value("Currency", "r.currency")]
        ) { .number(try Money(row: $0)?.description) }
    }

    private var close: ListColumn {
        ListColumn("close", "Expected close", isUsual: false, csv: [.value("Expected close", "r.expected_close")]) {
            .text(try $0.optional("expected_close", as: Day.self)?.spoken)
        }
    }

    private var submitted: ListColumn {
        let zone = clock.zone
        return ListColumn(
            "submitted", "First submitted", sort: .instant("r.first_submitted", startsDescending: true),
            csv: [.value("First submitted", "r.submitted_at")]
        ) { row in
            .text(try row.optional("submitted_at", as: Date.self).map { Day.day(of: $0, in: zone).spoken })
        }
    }

    private static let stateWords: SQL = .words(of: "r.state", \RegistrationState.label)
}
