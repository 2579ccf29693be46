import Mustache

// The pieces of a record's page, as those of a list: they answer for their names themselves.

extension Identity: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "name": self.name
        case "count": count
        case "tags": tags
        case "facts": facts
        case "buttons": buttons
        default: nil
        }
    }
}

extension Facts: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "title": title
        case "note": note
        case "shape": shape
        case "facts": facts
        default: nil
        }
    }
}

extension Fact: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "label": label
        case "value": value
        case "tag": tag
        case "note": note
        case "isMissing": isMissing
        case "change": change
        default: nil
        }
    }
}

extension Button: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "label": label
        case "look": look
        case "href": href
        case "action": action
        case "name": self.name
        case "value": value
        default: nil
        }
    }
}

extension Field.Input: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "type": type
        case "value": value
        case "width": width
        case "autocomplete": autocomplete
        case "inputmode": inputmode
        case "suffix": suffix
        default: nil
        }
    }
}

extension Surroundings.Person: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "name": self.name
        case "role": role
        default: nil
        }
    }
}
