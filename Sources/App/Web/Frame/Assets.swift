import Crypto
import Foundation

/// The files that browsers keep.
package struct Assets {
    let folder: String

    package init(folder: String) { self.folder = folder }

    /// Changes whenever a file does, so that no browser shows yesterday's style.
    package var version: String {
        var hash = SHA256()
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder))?.sorted() ?? [] {
            hash.update(data: FileManager.default.contents(atPath: folder + "/" + name) ?? Data())
        }
        return hash.finalize().prefix(6).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}
