import PartnerProgram

extension ValueColumn {
    /// The question, with what was typed or what stands.
    func field(_ stored: String?, typed form: FormData?, problem: String?) -> Field {
        let value = form.map { $0[name] } ?? stored ?? ""
        switch kind {
        case .line:
            return .text(name, label, hint: hint, value: value, problem: problem, isOptional: isOptional)
        case .paragraph:
            return .textarea(name, label, hint: hint, value: value, problem: problem, isOptional: isOptional)
        case .percent: return amount(value, "%", problem)
        case .number(let unit), .wholeNumber(let unit), .numbers(let unit): return amount(value, unit, problem)
        case .yesNo:
            return .radios(
                name, label, hint: hint, value: value, [.init("true", "Yes"), .init("false", "No")], problem: problem)
        case .choice(let options):
            return .radios(
                name, label, hint: hint, value: value, options.map { .init($0.value, $0.text) }, problem: problem)
        case .select(let options):
            return .select(
                name, label, hint: hint, value: value, empty: isOptional ? "None" : "Choose one", options: options,
                problem: problem, isOptional: isOptional)
        case .suggest(let options):
            let text = options.first { $0.value == value }?.text ?? value
            return .suggest(
                name, label, hint: hint, value: text, options: options.map(\.text), problem: problem,
                isOptional: isOptional)
        case .several(let options):
            let values = form.map { $0.all(name) } ?? stored?.split(separator: ",").map(String.init) ?? []
            return .checkboxes(
                name, label, hint: hint, values: Set(values), options.map { .init($0.value, $0.text) },
                problem: problem, isOptional: isOptional)
        case .day:
            let parts = stored.flatMap { Day(iso: $0) }?.parts
            let known = parts.map { [$0.day, $0.month, $0.year].map(String.init) } ?? ["", "", ""]
            let shown = form.map { form in ["", "_month", "_year"].map { form[name + $0] } } ?? known
            return .date(
                name, label, hint: hint, day: shown[0], month: shown[1], year: shown[2], problem: problem)
        }
    }

    private func amount(_ value: String, _ suffix: String, _ problem: String?) -> Field {
        .amount(name, label, hint: hint, value: value, suffix: suffix, problem: problem, isOptional: isOptional)
    }

    /// A stored value as people read it.
    func words(_ stored: String?) -> String {
        guard let stored else { return "Not set" }
        return switch kind {
        case .yesNo: stored == "true" ? "Yes" : "No"
        case .day: Day(iso: stored)?.spoken ?? stored
        case .percent: stored + " %"
        case .number(let unit), .wholeNumber(let unit), .numbers(let unit): "\(stored) \(unit)"
        case .choice(let options), .select(let options), .suggest(let options):
            options.first { $0.value == stored }?.text ?? stored
        case .several(let options):
            stored.split(separator: ",").map { part in options.first { $0.value == part }?.text ?? String(part) }
                .joined(separator: ", ")
        case .line, .paragraph: stored
        }
    }
}
