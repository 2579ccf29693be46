import Mustache

/// A link, with the words that only a screen reader needs ("Change" + "customer's country").
struct Link: Sendable {
    let text: String
    /// Text alone where there is nowhere to go.
    let href: String?
    let unseen: String?

    init(_ text: String, _ href: String?, hidden: String? = nil) {
        self.text = text
        self.href = href
        unseen = hidden
    }
}

extension Link: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "text": text
        case "href": href
        case "unseen": unseen
        default: nil
        }
    }
}

/// A button: a link that looks like one, a form of its own, or the submit button of the form it stands in.
struct Button: Sendable {
    let label: String
    /// `primary` at most once a page.
    let look: String?
    let href: String?
    let action: String?
    let name: String?
    let value: String?

    enum Look: String { case primary, danger }

    /// Goes to another page.
    static func link(_ label: String, _ href: String, _ look: Look? = nil) -> Button {
        Button(label: label, look: look?.rawValue, href: href, action: nil, name: nil, value: nil)
    }

    /// Posts to `action`, with one optional value.
    static func post(
        _ label: String, to action: String, _ look: Look? = nil, name: String? = nil, value: String? = nil
    ) -> Button {
        Button(label: label, look: look?.rawValue, href: nil, action: action, name: name, value: value)
    }

    /// Submits the form it stands in.
    static func submit(_ label: String, _ look: Look? = nil, name: String? = nil, value: String? = nil) -> Button {
        Button(label: label, look: look?.rawValue, href: nil, action: nil, name: name, value: value)
    }
}
