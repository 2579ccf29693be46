import Mustache

// What stands on every page, or often on one, answers for its names itself: looked up by reflection, as other pieces
// are, a name costs ten times as long.

extension Tabs: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "label": label
        case "tabs": tabs
        default: nil
        }
    }
}

extension Tabs.Tab: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "text": text
        case "href": href
        case "count": count
        case "isCurrent": isCurrent
        default: nil
        }
    }
}

extension Filters: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "action": action
        case "fields": fields
        case "hidden": hidden
        default: nil
        }
    }
}

extension Filters.Hidden: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "name": self.name
        case "value": value
        default: nil
        }
    }
}

extension Chips: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "count": count
        case "chips": chips
        case "clear": clear
        case "savedViews": savedViews
        default: nil
        }
    }
}

extension Chips.Chip: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "text": text
        case "href": href
        default: nil
        }
    }
}

extension Chips.SavedViews: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "views": views
        case "current": current
        case "save": save
        default: nil
        }
    }
}

extension PageLinks: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "words": words
        case "items": items
        case "showsPages": showsPages
        case "previous": previous
        case "next": next
        case "sizes": sizes
        case "showsSizes": showsSizes
        default: nil
        }
    }
}

extension PageLinks.Item: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "number": number
        case "href": href
        case "isCurrent": isCurrent
        case "isGap": isGap
        default: nil
        }
    }
}

extension ColumnChooser: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "action": action
        case "hidden": hidden
        case "options": options
        default: nil
        }
    }
}

extension ColumnChooser.Choice: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "value": value
        case "text": text
        case "isShown": isShown
        default: nil
        }
    }
}

extension ExportMenu: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "label": label
        case "action": action
        case "hidden": hidden
        default: nil
        }
    }
}
