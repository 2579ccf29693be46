/// What makes a saved view: a name, for whom it is, and whether it opens by itself.
struct SavedViewForm: Sendable {
    struct Values: Sendable {
        let name: String
        let isShared: Bool
        let isDefault: Bool
        let query: String
    }

    let values: Values

    /// As it was posted, or asked for with the list's query.
    init(_ form: FormData) {
        values = Values(
            name: form["name"], isShared: !form["is_shared"].isEmpty, isDefault: !form["is_default"].isEmpty,
            query: form["query"])
    }

    init(_ view: SavedView) {
        values = Values(name: view.name, isShared: view.isShared, isDefault: view.isDefault, query: view.query)
    }

    /// The same with a clean name and a query that only this list's own parts can be in.
    func checked(for list: ListDefinition, options: [String: [ListOption]], form: FormData) throws(Problems) -> Values {
        var read = FormReader(form)
        let name = read.text("name", "Enter a name for the view", atMost: 60)
        try read.finish()
        let query = ListQuery(FormData(urlEncoded: values.query), of: list, options: options).saved(of: list)
        return Values(name: name, isShared: values.isShared, isDefault: values.isDefault, query: query)
    }

    func fields(_ problems: Problems = Problems()) -> [Field] {
        [
            .text("name", "Name", value: values.name, problem: problems["name"], width: .w20),
            .checkboxes(
                "is_shared", "Who sees it", values: values.isShared ? ["yes"] : [],
                [.init("yes", "Colleagues see it too", hint: "They cannot change it.")], isOptional: true),
            .checkboxes(
                "is_default", "When it opens", values: values.isDefault ? ["yes"] : [],
                [.init("yes", "It opens whenever I open the list")], isOptional: true),
        ]
    }
}
