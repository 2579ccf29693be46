extension String {
    /// For the middle of a sentence: "Name" as "name", "MSP partners" as it is.
    var lowercasedFirst: String {
        let isAcronym = dropFirst().first?.isUppercase ?? false
        return isAcronym ? self : prefix(1).lowercased() + dropFirst()
    }
}
