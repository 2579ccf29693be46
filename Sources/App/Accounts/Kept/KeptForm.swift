import Foundation

/// A form that arrived after its session had ended: what was typed, without what nobody may keep.
struct KeptForm: Sendable {
    /// Where it was sent to.
    let path: String
    let fields: [(name: String, value: String)]

    /// Asks a posted form to be shown again as it was typed, and not to be carried out.
    static let asking = "kept"
    /// The page that a form stood on.
    static let page = "kept_page"

    /// Nil where nothing of it can be kept. Passwords, codes and files are left out.
    init?(_ form: FormData, path: String, page: String?) {
        let secret = /password|present|code$|secret/
        var fields: [(name: String, value: String)] = []
        for (name, values) in form.values.sorted(by: { $0.key < $1.key }) {
            if name.firstMatch(of: secret) != nil || name == Self.asking || name == Self.page { continue }
            fields += values.map { (name, $0) }
        }
        guard fields.contains(where: { $0.name != "form_key" }) else { return nil }
        if let page { fields.append((Self.page, page)) }
        self.path = path
        self.fields = fields
    }

    init(path: String, body: String) {
        self.path = path
        fields = FormData(urlEncoded: body).values.sorted { $0.key < $1.key }.flatMap { field in
            field.value.map { (field.key, $0) }
        }
    }

    var body: String {
        fields.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }.joined(separator: "&")
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
