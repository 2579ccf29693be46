import Mustache

/// Fields answer for their names themselves: a filter bar with a choice of 200 countries is printed on every list.
extension Field: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "id": id
        case "name": self.name
        case "label": label
        case "hint": hint
        case "isOptional": isOptional
        case "problem": problem
        case "hasProblem": hasProblem
        case "showsInvalid": showsInvalid
        case "describedBy": describedBy
        case "isGroup": isGroup
        default: control(named: name)
        }
    }

    private func control(named name: String) -> Any? {
        switch name {
        case "input": input
        case "area": area
        case "select": select
        case "suggestions": suggestions
        case "choices": choices
        case "date": date
        case "file": file
        default: nil
        }
    }
}
