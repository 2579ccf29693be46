extension PartnerApplication {
    /// Business days, counted by the office's calendar, within which an application is answered. DEFAULT: the program
    /// names no term for it, and this is told to the applicant.
    public static let businessDaysToAnswer = 10

    /// What the applicant may change now: everything in a draft, only what the reviewer asked about afterwards (SM1).
    public var openFields: Set<Field> {
        switch state {
        case .draft: Set(Field.allCases)
        case .infoRequested: askedFields
        default: []
        }
    }

    /// Whoever may add a country has to answer for it too.
    private var askedFields: Set<Field> {
        let asked = question?.fields ?? []
        return asked.contains(.countries) ? asked.union([.presence]) : asked
    }

    /// Refuses a change of `fields` by the applicant where one of them is not open.
    public func editing(_ fields: Set<Field>) throws(Refusal) {
        guard !openFields.isEmpty else { throw .closed(state) }
        let closed = Field.allCases.filter { fields.contains($0) && !openFields.contains($0) }
        guard closed.isEmpty else { throw .fieldsNotOpen(closed) }
    }
}
