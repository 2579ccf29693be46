import Mustache

/// What a status means to the reader; always said by a word and a shape as well as a colour.
enum Tone: String, Sendable {
    case good, warn, bad, calm
}

/// A status in one word or a few: an adjective, never clickable.
struct Tag: Sendable {
    let word: String
    let tone: Tone

    init(_ word: String, _ tone: Tone = .calm) {
        self.word = word
        self.tone = tone
    }

    static func good(_ word: String) -> Tag { Tag(word, .good) }
    static func warn(_ word: String) -> Tag { Tag(word, .warn) }
    static func bad(_ word: String) -> Tag { Tag(word, .bad) }
    static func calm(_ word: String) -> Tag { Tag(word, .calm) }
}

extension Tag: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "word": word
        case "tone": tone.rawValue
        default: nil
        }
    }
}
