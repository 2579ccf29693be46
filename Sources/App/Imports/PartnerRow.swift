import Foundation
import PartnerProgram

/// The columns that a list of companies may have, in whatever order, under the names that people give them.
enum PartnerColumn: String, ImportColumn {
    case legalName = "legal name"
    case country
    case registrationNumber = "registration number"
    case vatNumber = "VAT number"
    case domain
    case street
    case postalCode = "postal code"
    case city
    case signedOn = "signed on"
    case manager = "channel manager"
    case status

    static let needed: [Self] = [.legalName, .country]

    var spellings: Set<String> {
        switch self {
        case .legalName:
            [
                "legalname", "name", "company", "companyname", "partner", "partnername", "firma", "empresa",
                "organisation", "organization",
            ]
        case .country: ["country", "countrycode", "location", "land", "pais", "país", "pays"]
        case .registrationNumber:
            ["registrationnumber", "registrationno", "companynumber", "companyno", "regno", "registration", "crn"]
        case .vatNumber: ["vatnumber", "vatno", "vat", "vatid", "taxid", "taxnumber", "nif", "ustid"]
        case .domain: ["domain", "webdomain", "website", "web", "url", "homepage", "site"]
        case .street: ["street", "address", "streetaddress", "addressline", "address1"]
        case .postalCode: ["postalcode", "postcode", "zip", "zipcode", "plz"]
        case .city: ["city", "town", "place", "ort", "cidade", "ciudad", "ville"]
        case .signedOn: ["signedon", "signed", "signaturedate", "datesigned", "membersince", "since", "contractdate"]
        case .manager:
            [
                "channelmanager", "channelmanageremail", "manager", "manageremail", "regionalchannelmanager", "owner",
                "owneremail",
            ]
        case .status: ["status", "state", "membership"]
        }
    }
}

/// What the database knows that a row is checked against.
struct ImportFacts: Sendable {
    /// Country codes by name, alias and code, in lower case.
    let countries: [String: String]
    /// Active channel managers by e-mail address in lower case.
    let managers: [String: Int]
    /// Who looks after a place: by country, else by GEO.
    let managersByCountry: [String: Int]
}

/// One company, as it will be written.
struct PartnerRow: Sendable, Equatable {
    var line = 0
    var legalName = ""
    var nameKey = ""
    var country = ""
    var registrationNumber: String?
    var vatNumber: String?
    var domain: String?
    var street: String?
    var postalCode: String?
    var city: String?
    var signedOn = Day.epoch
    var manager: Int?

    /// By what the same company is known again, each with the column that says it.
    var identities: [(key: String, column: PartnerColumn)] {
        var found: [(String, PartnerColumn)] = []
        if let number = registrationNumber.map({ RegistrationNumber.key($0, country: country) }), !number.isEmpty {
            found.append(("number \(country) \(number)", .registrationNumber))
        }
        if let domain, !DomainName.isShared(domain) { found.append(("domain \(domain)", .domain)) }
        found.append(("name \(country) \(nameKey)", .legalName))
        return found
    }
}
