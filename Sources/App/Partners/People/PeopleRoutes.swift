import Hummingbird
import PartnerProgram
import Postgres

/// `/partners/{id}/people`: portal users and contacts.
struct PeopleRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("partners/:id/people", context: SignedInContext.self).get(use: show)
        let contacts = router.group("partners/:id/contacts", context: PartnerKeeperContext.self)
        contacts.post(use: addContact)
        contacts.get(":contact/end", use: askToEnd)
        contacts.post(":contact/end", use: endContact)
    }

    func show(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        let day = try PartnerDayForm.day(of: request, today: desk.clock.today)
        return try await desk.show(request, for: context) { database, frame in
            try await page(id, day, context.signedIn, database, frame)
        }
    }

    func addContact(request: Request, context: PartnerKeeperContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let contact = try ContactForm(form).read()
            _ = try await PartnerStore(database).require(id, on: desk.clock.today)
            let actor = Actor(context.signedIn)
            try await PeopleStore(database).add(contact, to: id, by: actor, on: desk.clock.today)
            try await TimelineStore(database).add(
                "Contact added: \(contact.name), \(contact.purpose.label.lowercased())", to: .partner(id), by: actor,
                at: desk.clock.now)
            return Done("/partners/\(id)/people", notice: "\(contact.name) is a contact from today on.")
        } again: { form, problems, database, frame in
            try await page(id, desk.clock.today, context.signedIn, database, frame, ContactForm(form), problems)
        }
    }

    func askToEnd(request: Request, context: PartnerKeeperContext) async throws -> Response {
        let (id, contact) = (try context.number(), try context.number("contact"))
        return try await desk.show(request, for: context) { database, frame in
            let today = desk.clock.today
            let record = try await PartnerStore(database).require(id, on: today)
            let ending = try await ContactEnd(contact, of: id, on: today, PeopleStore(database))
            let head = try await PartnerHead(record, .people, for: context.signedIn, today: today, database)
            return ContactEndPage(frame: head.frame(frame, "End a contact"), head: head, ending, today: today)
        }
    }

    func endContact(request: Request, context: PartnerKeeperContext) async throws -> Response {
        let (id, contact) = (try context.number(), try context.number("contact"))
        return try await desk.submit(request, as: context) { _, database in
            _ = try await PartnerStore(database).require(id, on: desk.clock.today)
            let people = PeopleStore(database)
            let ending = try await ContactEnd(contact, of: id, on: desk.clock.today, people)
            guard !ending.isLastMain else { throw Refusal.conflict(ending.objection) }
            try await people.end(contact, of: id, on: desk.clock.today)
            let name = ending.contact.name
            try await TimelineStore(database).add(
                "Contact ended: \(name)", to: .partner(id), by: Actor(context.signedIn), at: desk.clock.now)
            return Done("/partners/\(id)/people", notice: "\(name) is a contact no longer.")
        }
    }

    private func page(
        _ id: Int, _ day: Day, _ user: User, _ database: any Querying, _ frame: FrameMaker,
        _ form: ContactForm = ContactForm(), _ problems: Problems = Problems()
    ) async throws -> PeoplePage {
        let record = try await PartnerStore(database).require(id, on: day)
        let head = try await PartnerHead(record, .people, for: user, today: desk.clock.today, database)
        let people = PeopleStore(database)
        return PeoplePage(
            frame: head.frame(frame, "People"), head: head, users: try await people.users(of: id, on: record.day),
            contacts: try await people.contacts(of: id, on: day), form: form, problems: problems)
    }
}
