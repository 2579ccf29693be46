/// The fields of a long form that belong together, under a heading of their own: `shared/field-groups` prints them.
struct FieldGroup: Sendable {
    let heading: String
    let fields: [Field]

    init(_ heading: String, _ fields: [Field]) {
        self.heading = heading
        self.fields = fields
    }
}
