import PartnerProgram

/// A partner's answer to a question of Finance, with a document where it has one.
struct FinancialAnswerForm: Sendable {
    let typed: Typed

    func read(today: Day) throws(Problems) -> (answer: String, document: FinancialDocumentForm.Found?) {
        var read = FormReader(typed.form)
        let answer = read.paragraphs("answer", "Write your answer", atMost: 4000)
        let hasFile = typed.form.files["file"].map { !$0.content.isEmpty } ?? false
        guard hasFile else {
            try read.finish()
            return (answer, nil)
        }
        var problems = read.problems
        do throws(Problems) {
            let document = try FinancialDocumentForm(typed: typed).read(today: today)
            if problems.isEmpty { return (answer, document) }
        } catch {
            for problem in error.all { problems.add(problem.field, problem.message) }
        }
        throw problems
    }
}
