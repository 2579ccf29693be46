import Mustache

/// The options of a choice, which may be all the countries there are.
extension Field.Select: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "width": width
        case "markup": markup
        default: nil
        }
    }

    private var markup: Markup {
        options.reduce(into: "") { markup, option in
            let selected: Markup = option.isSelected ? " selected" : ""
            markup += "<option value=\"\(option.value)\"\(selected)>\(option.text)</option>"
        }
    }
}
