/// Saving or changing one view.
struct SavedViewPage: Page {
    static let template = "saved-views/edit"
    let frame: Frame
    let title: String
    let problems: ErrorSummary?
    let action: String
    let query: String
    let fields: [Field]
    let deletion: String?
    let cancel: Link

    init(frame: Frame, list: ListDefinition, form: SavedViewForm, problems: Problems = Problems(), view: Int? = nil) {
        self.frame = frame
        title = frame.title
        self.problems = ErrorSummary(problems)
        let views = "/lists/\(list.name)/views"
        action = view.map { "\(views)/\($0)" } ?? views
        query = form.values.query
        fields = form.fields(problems)
        deletion = view.map { "\(views)/\($0)/deletion" }
        cancel = Link("Cancel", "\(list.path)?\(form.values.query)")
    }
}

/// The reader's own views of a list, to be changed, and those that colleagues share.
struct SavedViewsPage: Page {
    static let template = "saved-views/list"
    let frame: Frame
    let title: String
    let table: Table?
    let empty: EmptyState?

    init(frame: Frame, list: ListDefinition, views: [SavedView]) {
        self.frame = frame
        title = frame.title
        let rows = views.map { view in
            TableRow(
                .link(view.name, "\(list.path)?\(view.query)&view=\(view.id)"),
                [
                    .text(view.isOwn ? "You" : view.owner), .text(view.isShared ? "Shared" : "Private"),
                    .text(view.isOwn && view.isDefault ? "Opens by itself" : nil),
                    view.isOwn ? .link("Change \(view.name)", "/lists/\(list.name)/views/\(view.id)") : .text(nil),
                ])
        }
        let columns = ["View", "Owner", "Seen by", "When", "Change"].map { Column($0) }
        table = rows.isEmpty ? nil : Table("Saved views", hidesCaption: true, columns, rows)
        let start = Button.link("Open the list", list.path)
        empty = .nothingYet("No saved views", "Filter the list, then choose “Save this view”.", start)
    }
}
