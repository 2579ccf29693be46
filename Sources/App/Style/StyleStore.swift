import Postgres

struct StyleStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// The world map, a shape a country.
    func shapes() async throws -> [WorldMap.Shape] {
        try await database.all("SELECT code, shape, path_or_center FROM country_shapes ORDER BY code") { row in
            WorldMap.Shape(
                alpha2: try row.get("code"), shape: try row.get("shape"), pathOrCenter: try row.get("path_or_center"))
        }
    }
}
