import PartnerProgram

/// A fact about a company that may be invited, with where it stands.
struct IntegratorFactForm: Sendable {
    struct Found: Sendable {
        let content: IntegratorEntry.Content
        let knownOn: Day
        let source: String?
        let sourceOn: Day?
        let document: UploadedDocument?
    }

    let typed: Typed
    let subject: IntegratorEntry.Subject

    /// Nil for a subject that there is not.
    init?(_ typed: Typed, about: String) {
        guard let subject = IntegratorEntry.Subject.all.first(where: { $0.address == about }) else { return nil }
        self.typed = typed
        self.subject = subject
    }

    func read(today: Day) throws(Problems) -> Found {
        var read = FormReader(typed.form)
        let content = content(&read)
        let knownOn = read.day("known", "Enter the day from which on it is known")
        let source = read.optionalText("source", called: "source", atMost: 300)
        let sourceOn = read.optionalDay("source_on")
        if source != nil, sourceOn == nil { read.refuse("source_on", "Enter the day of the source") }
        if source == nil, sourceOn != nil { read.refuse("source", "Enter the source that the day is of") }
        var problems = read.problems
        var document: UploadedDocument?
        if typed.form.files["document"]?.content.isEmpty == false {
            document = UploadedDocument(
                typed.form.files["document"], "the document", field: "document", problems: &problems)
        } else if source == nil, sourceOn == nil {
            problems.add(
                "source", "Enter the source and its day, or choose a document: nothing counts without evidence")
        }
        if let content, let knownOn {
            do {
                try IntegratorEntry.check(content, knownOn: knownOn, today: today)
            } catch {
                if case .inTheFuture = error { problems.add("known", error.sentence) }
                if case .yearIsOpen = error { problems.add("year_ended", error.sentence) }
            }
        }
        guard problems.isEmpty, let content, let knownOn else { throw problems }
        return Found(content: content, knownOn: knownOn, source: source, sourceOn: sourceOn, document: document)
    }

    private func content(_ read: inout FormReader) -> IntegratorEntry.Content? {
        switch subject {
        case .presence(let geo):
            return .presence(
                geo, customers: has("customers"), operations: has("operations"), center: has("center"))
        case .annualRevenue:
            let amount = number(&read, "Enter the revenue in USD, such as 2,400,000,000", atMost: "100000000000000")
            let ended = read.day("year_ended", "Enter the last day of the fiscal year")
            return amount.flatMap { amount in ended.map { .annualRevenue(amount, yearEnded: $0) } }
        case .servicesShare:
            let percent = number(&read, "Enter the share in percent, from 0 to 100, such as 68.5", atMost: "100")
            let ended = read.day("year_ended", "Enter the last day of the fiscal year")
            return percent.flatMap { percent in ended.map { .servicesShare(percent, yearEnded: $0) } }
        }
    }

    private func has(_ what: String) -> Bool { typed.form.all("has").contains(what) }

    /// Commas part thousands alone, as amounts are typed everywhere.
    private func number(_ read: inout FormReader, _ missing: String, atMost limit: String) -> ExactNumber? {
        let text = typed.form["amount"].replacing(/[\s%]|USD/, with: "")
        let isGrouped = text.contains(",") && text.wholeMatch(of: /\d{1,3}(,\d{3})+(\.\d+)?/) == nil
        guard !isGrouped, !text.contains("/"), let number = ExactNumber(text.replacing(",", with: "")),
            let limit = ExactNumber(limit), number >= .zero, number <= limit
        else {
            read.refuse("amount", missing)
            return nil
        }
        return number
    }
}

extension IntegratorEntry.Subject {
    /// As addresses name it.
    var address: String {
        switch self {
        case .annualRevenue: "annual-revenue"
        case .servicesShare: "services-share"
        case .presence(let geo): "presence-\(geo.label.lowercased())"
        }
    }
}
