extension SQL {
    /// Collects the text and the values of an interpolated statement.
    public struct StringInterpolation: StringInterpolationProtocol {
        var sql: SQL = SQL(stringLiteral: "")

        public init(literalCapacity: Int, interpolationCount: Int) {}

        public mutating func appendLiteral(_ literal: String) {
            sql.append(literal)
        }

        /// A value becomes a parameter, `nil` NULL.
        public mutating func appendInterpolation<Value: SQLValue>(_ value: Value?) {
            sql.append(parameter: value?.sqlText)
        }

        /// An enumeration is stored as its raw value.
        public mutating func appendInterpolation<Value: RawRepresentable<String>>(_ value: Value?) {
            sql.append(parameter: value?.rawValue)
        }

        /// A type that says its own text form keeps it, whatever its raw value.
        public mutating func appendInterpolation<Value: RawRepresentable<String> & SQLValue>(_ value: Value?) {
            sql.append(parameter: value?.sqlText)
        }

        /// Enumerations in an array are stored as their raw values.
        public mutating func appendInterpolation<Value: RawRepresentable<String>>(_ values: [Value]?) {
            sql.append(parameter: values?.map(\.rawValue).sqlText)
        }

        public mutating func appendInterpolation<Value: RawRepresentable<String> & SQLValue>(_ values: [Value]?) {
            sql.append(parameter: values?.sqlText)
        }

        /// Another statement or a part of one; its parameters come along and are numbered anew.
        public mutating func appendInterpolation(raw fragment: SQL) {
            sql += fragment
        }
    }
}
