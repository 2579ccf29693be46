import Foundation

/// Company names made comparable for the search for duplicates.
public enum CompanyName {
    /// What stays the same however a name is written: `Nova Systems, Lda.` and `NOVA SYSTEMS` give `nova systems`.
    ///
    /// Case, accents and punctuation are dropped, `&` is read as `and`, legal forms go from the end and, where they
    /// stand there, from the start. A name that is nothing but a legal form is kept. Works for any script.
    public static func key(_ name: String) -> String {
        var words = words(of: name)
        var isShorter = true
        while isShorter {
            let before = words.count
            words = withoutForm(words)
            isShorter = words.count < before
        }
        return words.joined(separator: " ")
    }

    /// How much two names have in common, 0 to 1: shared groups of three letters among all, as pg_trgm counts it.
    public static func similarity(_ left: String, _ right: String) -> Double {
        let (left, right) = (trigrams(key(left)), trigrams(key(right)))
        let all = left.union(right).count
        return all == 0 ? 0 : Double(left.intersection(right).count) / Double(all)
    }

    private static func trigrams(_ key: String) -> Set<String> {
        Set(
            key.split(separator: " ").flatMap { word in
                let padded = Array("  " + word + " ")
                return (0..<padded.count - 2).map { String(padded[$0..<$0 + 3]) }
            })
    }

    private static func words(of name: String) -> [String] {
        var text = folded(name)
        for form in LegalForm.unspaced { text = text.replacingOccurrences(of: form, with: " ") }
        return text.split { $0.isWhitespace || $0 == "," || $0 == ";" }.flatMap(parts)
    }

    /// `s.a.` and `a/s` are one word of single letters; every other mark parts words.
    private static func parts(_ word: Substring) -> [String] {
        let pieces = word.split { !isWordScalar($0) }.map(String.init)
        let isAbbreviation = pieces.count > 1 && pieces.allSatisfy { $0.count == 1 }
        let hasDotsAlone = word.allSatisfy { isWordScalar($0) || $0 == "." || $0 == "/" }
        return isAbbreviation && hasDotsAlone ? [pieces.joined()] : pieces
    }

    private static func isWordScalar(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .spacingMark, .decimalNumber, .otherNumber, .letterNumber: true
            default: scalar.properties.isAlphabetic
            }
        }
    }

    private static func withoutForm(_ words: [String]) -> [String] {
        guard words.count > 1 else { return words }
        for length in (1...min(5, words.count - 1)).reversed() {
            if LegalForm.last.contains(words.suffix(length).joined()) {
                return Array(words.dropLast(length).reversed().drop { $0 == "and" }.reversed())
            }
            if LegalForm.first.contains(words.prefix(length).joined()) { return Array(words.dropFirst(length)) }
        }
        return words
    }

    /// Lower case, without accents of Latin, Greek and Cyrillic letters; the marks of other scripts carry meaning and
    /// stay.
    static func folded(_ text: String) -> String {
        let plain = text.filter { !"™®©’'`".contains($0) }.decomposedStringWithCompatibilityMapping.lowercased()
        var kept = String.UnicodeScalarView()
        for scalar in plain.unicodeScalars where !(0x300...0x36F).contains(scalar.value) {
            if let replacement = LegalForm.letters[scalar] {
                kept.append(contentsOf: replacement.unicodeScalars)
            } else {
                kept.append(scalar)
            }
        }
        return String(kept).precomposedStringWithCanonicalMapping
    }
}

/// Legal forms in the shape that `CompanyName` compares: folded, without dots and spaces.
enum LegalForm {
    static let last: Set<String> = [
        "lda", "limitada", "unipessoal", "ltda", "eireli", "ltd", "limited", "llc", "llp", "lp", "plc", "inc",
        "incorporated", "corp", "corporation", "co", "company", "gmbh", "mbh", "gmbhandcokg", "ag", "kg", "kgaa", "ohg",
        "ug", "ev", "eg", "se", "sa", "sas", "sasu", "sarl", "eurl", "snc", "sca", "sl", "slu", "sau", "sll", "spzoo",
        "spolkazoo", "spk", "spj", "as", "asa", "aps", "ab", "oy", "oyj", "ou", "bv", "nv", "bvba", "srl", "sprl",
        "spa", "sapi", "sapidecv", "sadecv", "sderldecv", "srldecv", "kk", "gk", "yk",
        "pty", "ptyltd", "pvt", "pvtltd", "privatelimited", "pte", "pteltd", "sdnbhd", "bhd", "tbk", "pjsc", "jsc",
        "ojsc", "cjsc", "fze", "fzco", "fzllc", "wll", "doo", "dd", "ad", "ead", "eood", "ood", "kft", "zrt", "nyrt",
        "bt", "sro", "vos", "ks", "uab", "sia", "ike", "epe", "ae", "ooo", "ооо", "оао", "зао", "пао", "ао",
        "тов", "еоод", "оод", "ад", "αε", "επε", "ικε", "anonimsirketi", "ltdsti", "sti", "limitedsirketi",
    ]

    static let first: Set<String> = [
        "pt", "ooo", "ооо", "оао", "зао", "пао", "ао", "тов", "ab", "oy", "as", "sia", "uab", "ou", "firma",
    ]

    /// Written without a space before or after the name.
    static let unspaced = [
        "株式会社", "(株)", "有限会社", "合同会社", "股份有限公司", "有限责任公司", "有限責任公司", "有限公司", "주식회사", "(주)", "유한회사",
    ].map { $0.decomposedStringWithCompatibilityMapping.precomposedStringWithCanonicalMapping }

    /// Letters that Unicode does not take apart, and `&`.
    static let letters: [Unicode.Scalar: String] = [
        "&": " and ", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i",
        "ħ": "h", "ŧ": "t", "ς": "σ",
    ]
}
