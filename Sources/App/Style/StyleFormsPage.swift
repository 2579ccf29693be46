/// Every kind of field, some with a problem.
struct StyleFormsPage: Sendable {
    let groups: [FieldGroup]
    let summary: ErrorSummary?

    init() {
        let fields: [Field] = [
            .text(
                "customer", "Customer's legal name", hint: "As in its company register.", value: "Casa do Sal, S.A."),
            .suggest(
                "customer_country", "Customer's country",
                hint: "Must be in your territory: Portugal, Spain, Angola or Cape Verde.",
                options: ["Angola", "Cape Verde", "Portugal", "Spain"], problem: "Choose the customer's country"),
            .select(
                "motion", "Sales motion", empty: "Choose one",
                options: [("sell_with", "Sell-with"), ("resell", "Resell")]),
            .amount("value", "Value a year", hint: "New licences only.", value: "48,000.00", suffix: "EUR"),
            .date(
                "close", "Expected close", day: "12", month: "11", year: "2021",
                problem: "The expected close must be after today, 30 November 2021"),
            .radios(
                "signer", "Who signs with the customer?", value: "us",
                [
                    .init("us", "We do", hint: "You earn commission."),
                    .init("partner", "The partner", hint: "Needs a written exception in Portugal.", isDisabled: true),
                ]),
            .checkboxes(
                "products", "Products", values: ["claims"], [.init("claims", "Claims"), .init("billing", "Billing")],
                isOptional: true),
            .textarea(
                "need", "What does the customer need?",
                value: "Replace three claim systems.\nBefore the tax year ends.",
                isOptional: true),
            .file(
                "order_form", "Order form", hint: "PDF, at most 10 MB. Only you and your channel manager see it.",
                accept: ".pdf", again: "order-form.pdf"),
            .email("contact", "Contact's e-mail", value: "ana@casa.example"),
            .password("secret", "Password", hint: "At least 12 characters.", isNew: true),
            .oneTimeCode("code", "Code from your phone"),
        ]
        groups = [
            FieldGroup("Customer", Array(fields.prefix(2))), FieldGroup("Deal", Array(fields.dropFirst(2))),
        ]
        summary = ErrorSummary(fields)
    }

    let buttons: [Button] = [
        .submit("Check your answers"), .submit("Save and come back later", name: "later", value: "yes"),
    ]

    let action = ActionForm(
        "Send", text: "From then on the text cannot be changed.", to: "/style",
        [.textarea("note", "What to tell the partner", isOptional: true, rows: 3)], button: "Send for signature")
}
