import PartnerProgram
import Testing

@Suite struct IdentityTests {
    @Test(arguments: [
        ("Nova Systems, Lda.", "nova systems"), ("NOVA SYSTEMS LDA", "nova systems"),
        ("Nóva Systems S.A.", "nova systems"),
        ("Nova Systems GmbH & Co. KG", "nova systems"), ("Nova Systems sp. z o.o.", "nova systems"),
        ("Nova Systems Pty. Ltd.", "nova systems"), ("Oy Nova Systems Ab", "nova systems"),
        ("Nova Systems A/S", "nova systems"), ("Nova Systems S.p.A.", "nova systems"),
        ("Nova & Systems Inc.", "nova and systems"),
        ("株式会社ノバ", "ノバ"), ("ノバ㈱", "ノバ"), ("ООО «Нова»", "нова"), ("Ælfred Ørsted ApS", "aelfred orsted"),
        ("Straße AG", "strasse"), ("Limited", "limited"), ("AB", "ab"), ("Nova™ Systems K.K.", "nova systems"),
        ("शक्ति Pvt. Ltd.", "शक्ति"), ("  ", ""), ("Nova.Systems SARL", "nova systems"), ("주식회사 노바", "노바"),
    ])
    func `a company's name is the same however it is written`(name: String, key: String) {
        #expect(CompanyName.key(name) == key)
    }

    @Test func `a key is its own key`() {
        for name in ["Nova Systems, Lda.", "ABC & Co. KG", "パン がく 株式会社", "Άλφα Α.Ε."] {
            let key = CompanyName.key(name)
            #expect(CompanyName.key(key) == key)
        }
    }

    @Test func `near names are near and others are not`() {
        #expect(CompanyName.similarity("Nova Systems Lda", "Nova Systems GmbH") == 1)
        #expect(CompanyName.similarity("Nova Systems", "Nova System") > 0.7)
        #expect(CompanyName.similarity("Nova Systems", "Borealis") < 0.1)
    }

    @Test(arguments: [
        ("https://www.Nova-Systems.pt/x", "nova-systems.pt"), ("nova-systems.pt.", "nova-systems.pt"),
        ("HTTP://nova.com:8080/a?b#c", "nova.com"), ("www.pt", "www.pt"), ("müller.de", "müller.de"),
        (" sub.nova.co.uk ", "sub.nova.co.uk"),
    ])
    func `a web domain is reduced to what names the company`(text: String, domain: String) throws {
        #expect(try DomainName.normalised(text) == domain)
    }

    @Test func `what is no web domain is refused with its reason`() {
        #expect(throws: DomainName.Unreadable.nothing) { try DomainName.normalised(" https:// ") }
        #expect(throws: DomainName.Unreadable.emailAddress) { try DomainName.normalised("mia@nova.pt") }
        #expect(throws: DomainName.Unreadable.noEnding) { try DomainName.normalised("localhost") }
        #expect(throws: DomainName.Unreadable.networkAddress) { try DomainName.normalised("http://127.0.0.1/") }
        #expect(throws: DomainName.Unreadable.letters("nova systems")) { try DomainName.normalised("nova systems.pt") }
        #expect(throws: DomainName.Unreadable.letters("-nova")) { try DomainName.normalised("-nova.pt") }
    }

    @Test(arguments: [
        ("PT 509.123-456", "PT", "509123456"), ("509 123 456", "PT", "509123456"), ("EL094259216", "GR", "94259216"),
        ("00123", "", "123"), ("HRB 1234 b", "DE", "HRB1234B"), ("DE", "DE", "DE"), ("１２３", "JP", "123"),
    ])
    func `a registration number is the same however it is written`(text: String, country: String, key: String) {
        #expect(RegistrationNumber.key(text, country: country.isEmpty ? nil : country) == key)
    }

    @Test func `an e-mail address is checked for its look`() throws {
        #expect(try EmailAddress.normalised(" Mia.O'Neil+x@Nova-Systems.PT ") == "Mia.O'Neil+x@nova-systems.pt")
        #expect(EmailAddress.key("Mia@Nova.PT ") == "mia@nova.pt")
        #expect(throws: EmailAddress.Unreadable.noAt) { try EmailAddress.normalised("mia.nova.pt") }
        #expect(throws: EmailAddress.Unreadable.name) { try EmailAddress.normalised("mia..x@nova.pt") }
        #expect(throws: EmailAddress.Unreadable.name) { try EmailAddress.normalised("mi a@nova.pt") }
        #expect(throws: EmailAddress.Unreadable.self) { try EmailAddress.normalised("mia@nova") }
        #expect(throws: EmailAddress.Unreadable.self) { try EmailAddress.normalised("mia@nova.pt\nBcc: x@y.z") }
    }
}
