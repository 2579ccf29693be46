import Foundation

/// Leads back to the form with everything that was typed; nothing is carried out by it.
struct KeptFormPage: Page {
    static let template = "accounts/kept"
    let frame: Frame
    let form: Kept?
    let empty: EmptyState?

    struct Kept: Sendable {
        let at: String
        let action: String
        let fields: [Hidden]
    }

    struct Hidden: Sendable {
        let name: String
        let value: String
    }

    init(frame: Frame, _ found: (form: KeptForm, at: Date)?, _ clock: OfficeClock) {
        self.frame = frame
        form = found.map { found in
            Kept(
                at: clock.spoken(clock.shown(real: found.at)), action: found.form.path,
                fields: found.form.fields.map { Hidden(name: $0.name, value: $0.value) }
                    + [Hidden(name: KeptForm.asking, value: "show")])
        }
        empty =
            found == nil
            ? .nothingYet("Nothing is kept", "A form is kept for a day when the session ended before it was sent.")
            : nil
    }
}
