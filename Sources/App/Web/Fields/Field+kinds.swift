/// The kinds of question, each one line in a form's list of fields.
extension Field {
    static func text(
        _ name: String, _ label: String, hint: String? = nil, value: String = "", problem: String? = nil,
        isOptional: Bool = false, width: Width = .full, type: String = "text", autocomplete: String? = nil,
        inputmode: String? = nil, suffix: String? = nil
    ) -> Field {
        Field(
            name, label, More(hint: hint, problem: problem, isOptional: isOptional),
            .input(
                Input(
                    type: type, value: value, width: width.rawValue, autocomplete: autocomplete,
                    inputmode: inputmode, suffix: suffix)))
    }

    static func email(
        _ name: String, _ label: String, hint: String? = nil, value: String = "", problem: String? = nil,
        isOptional: Bool = false, autocomplete: String? = "email"
    ) -> Field {
        .text(
            name, label, hint: hint, value: value, problem: problem, isOptional: isOptional, width: .w20,
            type: "email", autocomplete: autocomplete)
    }

    /// `suffix` is the currency's code or the unit.
    static func amount(
        _ name: String, _ label: String, hint: String? = nil, value: String = "", suffix: String,
        problem: String? = nil, isOptional: Bool = false
    ) -> Field {
        .text(
            name, label, hint: hint, value: value, problem: problem, isOptional: isOptional, width: .w10,
            inputmode: "decimal", suffix: suffix)
    }

    /// `isNew` for choosing one, so that password managers offer a fresh one. What was typed is never shown again.
    static func password(
        _ name: String, _ label: String, hint: String? = nil, problem: String? = nil, isNew: Bool = false
    ) -> Field {
        .text(
            name, label, hint: hint, problem: problem, width: .w20, type: "password",
            autocomplete: isNew ? "new-password" : "current-password")
    }

    /// A code from a phone or a sheet of codes.
    static func oneTimeCode(_ name: String, _ label: String, hint: String? = nil, problem: String? = nil) -> Field {
        .text(
            name, label, hint: hint, problem: problem, width: .w10, autocomplete: "one-time-code",
            inputmode: "numeric")
    }

    static func textarea(
        _ name: String, _ label: String, hint: String? = nil, value: String = "", problem: String? = nil,
        isOptional: Bool = false, rows: Int = 4
    ) -> Field {
        Field(
            name, label, More(hint: hint, problem: problem, isOptional: isOptional),
            .area(Area(value: value, rows: rows)))
    }

    /// `empty` is the first option, whose value is empty: "Choose a country".
    static func select(
        _ name: String, _ label: String, hint: String? = nil, value: String = "", empty: String? = nil,
        options: [(value: String, text: String)], problem: String? = nil, isOptional: Bool = false,
        width: Width = .w20
    ) -> Field {
        let all = (empty.map { [(value: "", text: $0)] } ?? []) + options
        return Field(
            name, label, More(hint: hint, problem: problem, isOptional: isOptional),
            .select(
                Select(
                    options: all.map { Option(value: $0.value, text: $0.text, isSelected: $0.value == value) },
                    width: width.rawValue)))
    }

    /// A long list that is searched by typing, such as countries or partners, without script: posts what stands in it.
    static func suggest(
        _ name: String, _ label: String, hint: String? = nil, value: String = "", options: [String],
        problem: String? = nil, isOptional: Bool = false
    ) -> Field {
        Field(
            name, label, More(hint: hint, problem: problem, isOptional: isOptional),
            .suggestions(Suggestions(value: value, options: options)))
    }

    /// One of a few.
    static func radios(
        _ name: String, _ label: String, hint: String? = nil, value: String? = nil, _ options: [Answer],
        problem: String? = nil, isOptional: Bool = false
    ) -> Field {
        choices("radio", name, label, More(hint: hint, problem: problem, isOptional: isOptional), options) {
            $0 == value
        }
    }

    /// Any of a few.
    static func checkboxes(
        _ name: String, _ label: String, hint: String? = nil, values: Set<String> = [], _ options: [Answer],
        problem: String? = nil, isOptional: Bool = false
    ) -> Field {
        choices("checkbox", name, label, More(hint: hint, problem: problem, isOptional: isOptional), options) {
            values.contains($0)
        }
    }

    /// Posts `name` (the day), `name_month` and `name_year`.
    static func date(
        _ name: String, _ label: String, hint: String? = nil, day: String = "", month: String = "",
        year: String = "", problem: String? = nil, isOptional: Bool = false
    ) -> Field {
        Field(
            name, label, More(hint: hint, problem: problem, isOptional: isOptional),
            .date(DateParts(day: day, month: month, year: year)))
    }

    /// `hint` says types, size limit and what happens to the file; `again` names one that has to be chosen again.
    static func file(
        _ name: String, _ label: String, hint: String, accept: String, again: String? = nil, problem: String? = nil,
        isOptional: Bool = false, allowsMany: Bool = false
    ) -> Field {
        Field(
            name, label, More(hint: hint, problem: problem, isOptional: isOptional),
            .file(File(accept: accept, again: again, allowsMany: allowsMany)))
    }

    /// One answer of a group; a disabled one says in its hint why.
    struct Answer: Sendable {
        let value: String
        let text: String
        let hint: String?
        let isDisabled: Bool

        init(_ value: String, _ text: String, hint: String? = nil, isDisabled: Bool = false) {
            self.value = value
            self.text = text
            self.hint = hint
            self.isDisabled = isDisabled
        }
    }

    private static func choices(
        _ type: String, _ name: String, _ label: String, _ more: More, _ options: [Answer],
        isSelected: (String) -> Bool
    ) -> Field {
        let all = options.enumerated().map { index, option in
            let id = index == 0 ? name : "\(name)-\(index + 1)"
            return Choice(
                id: id, value: option.value, text: option.text, hint: option.hint,
                isSelected: isSelected(option.value), isDisabled: option.isDisabled)
        }
        return Field(name, label, more, .choices(Choices(type: type, options: all)))
    }
}
