import HTTPTypes
import Hummingbird
import Postgres

/// Saving lists as people want to find them again, for every list that is handed in.
struct SavedViewRoutes {
    let desk: Desk
    /// The lists that a user may open, by name.
    let lists: @Sendable (User) -> [ListDefinition]
    private let cache = ListCache()

    init(desk: Desk, lists: @escaping @Sendable (User) -> [ListDefinition]) {
        self.desk = desk
        self.lists = lists
    }

    func add(to router: Router<AppContext>) {
        router.group("lists/{list}/views", context: SignedInContext.self)
            .get(use: all).get("new", use: new).get("{id}", use: edit)
            .post(use: save).post("{id}", use: change).post("{id}/deletion", use: delete)
    }

    private static let known: KnownConstraints = [
        "saved_views_names_are_used_once": ("name", "You have a view of this name already: choose another name")
    ]

    private func list(_ context: SignedInContext) throws -> ListDefinition {
        guard let list = lists(context.signedIn).first(where: { $0.name == context.parameters.get("list") }) else {
            throw Refusal.notFound
        }
        return list
    }

    private func crumbs(_ list: ListDefinition) -> [Link] { [Link(list.title, list.path)] }

    func all(request: Request, context: SignedInContext) async throws -> Response {
        let list = try list(context)
        return try await desk.show(request, for: context) { database, frame in
            SavedViewsPage(
                frame: frame("Saved views", section: list.title, crumbs: crumbs(list)), list: list,
                views: try await ListPreferenceStore(database).views(of: list.name, for: context.signedIn.id))
        }
    }

    func new(request: Request, context: SignedInContext) async throws -> Response {
        let list = try list(context)
        return try await desk.show(request, for: context) { _, frame in
            SavedViewPage(
                frame: frame("Save this view", section: list.title, crumbs: crumbs(list)), list: list,
                form: SavedViewForm(request.query))
        }
    }

    func edit(request: Request, context: SignedInContext) async throws -> Response {
        let list = try list(context)
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            let views = try await ListPreferenceStore(database).views(of: list.name, for: context.signedIn.id)
            guard let view = views.first(where: { $0.id == id && $0.isOwn }) else { throw Refusal.notFound }
            return SavedViewPage(
                frame: frame(view.name, section: list.title, crumbs: crumbs(list)), list: list,
                form: SavedViewForm(view), view: id)
        }
    }

    private func checked(
        _ form: FormData, _ list: ListDefinition, _ context: SignedInContext, _ database: Transaction
    ) async throws -> SavedViewForm.Values {
        let options = try await ListStore(database).options(list, for: context.user, cache: cache)
        return try SavedViewForm(form).checked(for: list, options: options, form: form)
    }

    func save(request: Request, context: SignedInContext) async throws -> Response {
        let list = try list(context)
        return try await desk.submit(request, as: context, known: Self.known) { form, database in
            let view = try await checked(form, list, context, database)
            try await SavedViewStore(database).save(view, of: list.name)
            return Done("\(list.path)?\(view.query)", notice: "The view “\(view.name)” is saved.")
        } again: { form, problems, _, frame in
            SavedViewPage(
                frame: frame("Save this view", section: list.title, crumbs: crumbs(list)), list: list,
                form: SavedViewForm(form), problems: problems)
        }
    }

    func change(request: Request, context: SignedInContext) async throws -> Response {
        let list = try list(context)
        let id = try context.number()
        return try await desk.submit(request, as: context, known: Self.known) { form, database in
            let view = try await checked(form, list, context, database)
            guard try await SavedViewStore(database).change(id, to: view) else { throw Refusal.notFound }
            return Done("/lists/\(list.name)/views", notice: "The view “\(view.name)” is changed.")
        } again: { form, problems, _, frame in
            SavedViewPage(
                frame: frame("Saved view", section: list.title, crumbs: crumbs(list)), list: list,
                form: SavedViewForm(form), problems: problems, view: id)
        }
    }

    func delete(request: Request, context: SignedInContext) async throws -> Response {
        let list = try list(context)
        let id = try context.number()
        return try await desk.submit(request, as: context) { _, database in
            guard try await SavedViewStore(database).delete(id) else { throw Refusal.notFound }
            return Done("/lists/\(list.name)/views", notice: "The view is deleted.")
        }
    }
}
