import PartnerProgram

/// Whom we write to, and who may sign.
struct ApplyContactsForm: ApplyForm {
    var lead: String { "Whom we write to about the application, and who may sign an agreement for the company." }

    func filled(from record: ApplicationRecord) -> FormData {
        let main = record.contacts.first { $0.purpose == .main }
        let signatory = record.contacts.first { $0.purpose == .signatory }
        var form = FormData([
            "name": main?.name ?? "", "email": main?.email ?? record.rules.contactEmail, "phone": main?.phone ?? "",
            "job_title": main?.jobTitle ?? "",
        ])
        guard let main, let signatory else { return form }
        if main.isSamePerson(as: signatory) {
            form.set("signs", "main")
        } else {
            form.set("signs", "other")
            form.set("signatory_name", signatory.name)
            form.set("signatory_email", signatory.email)
            form.set("signatory_job_title", signatory.jobTitle)
        }
        return form
    }

    func questions(_ form: FormData, _ problems: Problems, _ choices: ApplyChoices) -> [ApplyQuestion] {
        let main: [Field] = [
            .text(
                "name", "Your name", value: form["name"], problem: problems["name"], width: .w20, autocomplete: "name"),
            .email("email", "E-mail address", value: form["email"], problem: problems["email"]),
            .text(
                "phone", "Phone", hint: "With the country's code, such as +351", value: form["phone"],
                problem: problems["phone"], isOptional: true, width: .w20, type: "tel", autocomplete: "tel"),
            .text(
                "job_title", "Job title", value: form["job_title"], problem: problems["job_title"], isOptional: true,
                width: .w20, autocomplete: "organization-title"),
            .radios(
                "signs", "Who may sign for the company?", value: form["signs"],
                [.init("main", "I may sign"), .init("other", "Somebody else signs", hint: "Name the person below")],
                problem: problems["signs"]),
        ]
        let signatory: [Field] = [
            .text(
                "signatory_name", "Name of the person who signs", hint: "Only where it is somebody else",
                value: form["signatory_name"], problem: problems["signatory_name"], width: .w20),
            .email(
                "signatory_email", "E-mail address of the person who signs", value: form["signatory_email"],
                problem: problems["signatory_email"], autocomplete: nil),
            .text(
                "signatory_job_title", "Job title of the person who signs", value: form["signatory_job_title"],
                problem: problems["signatory_job_title"], isOptional: true, width: .w20),
        ]
        return (main + signatory).map { ApplyQuestion(.contacts, $0) }
    }

    func read(_ answers: inout ApplyAnswers, into record: inout ApplicationRecord, _ choices: ApplyChoices) {
        let main = ApplicationRecord.Contact(
            purpose: .main, name: answers.text("name", "Enter your name", atMost: 120),
            email: answers.email("email", "Enter the e-mail address we may write to"),
            phone: answers.read.optionalText("phone", called: "telephone number", atMost: 40) ?? "",
            jobTitle: answers.read.optionalText("job_title", atMost: 120) ?? "")
        record.contacts = [main]
        if answers.form["signs"] == "main" {
            record.contacts.append(
                .init(
                    purpose: .signatory, name: main.name, email: main.email, phone: main.phone, jobTitle: main.jobTitle)
            )
        } else if answers.form["signs"] == "other" {
            record.contacts.append(
                .init(
                    purpose: .signatory,
                    name: answers.text("signatory_name", "Enter the name of the person who signs", atMost: 120),
                    email: answers.email("signatory_email", "Enter the e-mail address of the person who signs"),
                    phone: "",
                    jobTitle: answers.read.optionalText("signatory_job_title", called: "job title", atMost: 120) ?? ""))
        } else {
            answers.require(false, "signs", "Choose who may sign for the company")
        }
    }

    func isComplete(in record: ApplicationRecord) -> Bool {
        record.contacts.count == 2 && record.contacts.allSatisfy { !$0.name.isEmpty && !$0.email.isEmpty }
    }
}

extension ApplicationRecord.Contact {
    fileprivate func isSamePerson(as other: Self) -> Bool {
        name == other.name && email == other.email && jobTitle == other.jobTitle
    }
}
