/// `template.format(values)` of the extension "strings".
enum Format {
    static func apply(_ template: Value, _ values: Value) -> Value {
        guard case .string(let template) = template, case .list(let values) = values else {
            return Operators.noOverload("format", template, values)
        }
        var writer = Writer(bytes: Array(template.utf8), values: values)
        do throws(Failure) {
            return .string(String(decoding: try writer.run(), as: UTF8.self))
        } catch {
            return Operators.fail(error.code)
        }
    }

    private struct Failure: Error {
        let code: EvaluationError.Code
    }

    private struct Writer {
        let bytes: [UInt8]
        let values: [Value]
        var out: [UInt8] = []
        var at = 0
        var used = 0

        init(bytes: [UInt8], values: [Value]) {
            self.bytes = bytes
            self.values = values
        }

        mutating func run() throws(Failure) -> [UInt8] {
            while at < bytes.count {
                let byte = bytes[at]
                at += 1
                guard byte == 0x25 else {
                    out.append(byte)
                    continue
                }
                guard at < bytes.count else { throw bad("%") }
                if bytes[at] == 0x25 {
                    out.append(0x25)
                    at += 1
                    continue
                }
                let digits = try precision()
                guard at < bytes.count else { throw bad("%") }
                let clause = bytes[at]
                at += 1
                guard used < values.count else { throw Failure(code: .indexOutOfRange(String(used))) }
                try write(clause, values[used], digits)
                used += 1
                if out.count > Limits.resultSize { throw Failure(code: .resultTooLarge) }
            }
            return out
        }

        private func bad(_ reason: String) -> Failure { Failure(code: .badFormat(reason)) }

        /// `.3`
        private mutating func precision() throws(Failure) -> Int {
            guard bytes[at] == 0x2E else { return 6 }
            at += 1
            var digits = 0
            let start = at
            while at < bytes.count, Lexer.isDigit(bytes[at]) {
                digits = digits * 10 + Int(bytes[at] - 0x30)
                if digits > 100 { throw bad("> .100") }
                at += 1
            }
            guard at > start else { throw bad(".") }
            return digits
        }

        private mutating func write(_ clause: UInt8, _ value: Value, _ digits: Int) throws(Failure) {
            switch clause {
            case 0x73: try text(value, depth: 0)
            case 0x64: append(try decimal(value))
            case 0x66: append(NumberText.fixed(try number(value, "%f"), digits: digits, scientific: false))
            case 0x65: append(NumberText.fixed(try number(value, "%e"), digits: digits, scientific: true))
            case 0x62: append(try binary(value))
            case 0x6F: append(try integer(value, radix: 8, "%o"))
            case 0x78: append(try hexadecimal(value, uppercase: false))
            case 0x58: append(try hexadecimal(value, uppercase: true))
            default: throw bad("%" + String(decoding: [clause], as: UTF8.self))
            }
        }

        private mutating func append(_ text: String) { out.append(contentsOf: text.utf8) }

        private func refused(_ clause: String, _ value: Value) -> Failure { bad("\(clause): \(value.type)") }

        private func decimal(_ value: Value) throws(Failure) -> String {
            if case .double(let number) = value, !number.isFinite { return NumberText.double(number) }
            return try integer(value, radix: 10, "%d")
        }

        private func integer(_ value: Value, radix: Int, _ clause: String) throws(Failure) -> String {
            switch value {
            case .int(let number): return String(number, radix: radix)
            case .uint(let number): return String(number, radix: radix)
            default: throw refused(clause, value)
            }
        }

        private func binary(_ value: Value) throws(Failure) -> String {
            if case .bool(let value) = value { return value ? "1" : "0" }
            return try integer(value, radix: 2, "%b")
        }

        private func hexadecimal(_ value: Value, uppercase: Bool) throws(Failure) -> String {
            let bytes: [UInt8]
            switch value {
            case .int(let number): return String(number, radix: 16, uppercase: uppercase)
            case .uint(let number): return String(number, radix: 16, uppercase: uppercase)
            case .string(let text): bytes = Array(text.utf8)
            case .bytes(let content): bytes = content
            default: throw refused("%x", value)
            }
            let digits = Array((uppercase ? "0123456789ABCDEF" : "0123456789abcdef").utf8)
            var out: [UInt8] = []
            out.reserveCapacity(2 * bytes.count)
            for byte in bytes {
                out.append(digits[Int(byte >> 4)])
                out.append(digits[Int(byte & 15)])
            }
            return String(decoding: out, as: UTF8.self)
        }

        private func number(_ value: Value, _ clause: String) throws(Failure) -> Double {
            guard let number = value.asNumber else { throw refused(clause, value) }
            return number
        }

        /// `%s`: texts without quotes, also within lists; entries of maps by the text of their keys.
        private mutating func text(_ value: Value, depth: Int) throws(Failure) {
            guard depth < 64, out.count <= Limits.resultSize else { throw Failure(code: .resultTooLarge) }
            switch value {
            case .string(let text): append(text)
            case .bytes(let bytes): out.append(contentsOf: Array(String(decoding: bytes, as: UTF8.self).utf8))
            case .null: append("null")
            case .bool(let value): append(value ? "true" : "false")
            case .int(let number): append(String(number))
            case .uint(let number): append(String(number))
            case .double(let number): append(NumberText.double(number))
            case .timestamp(let moment): append(TimeText.timestamp(moment))
            case .duration(let elapsed): append(TimeText.duration(elapsed))
            case .type(let box): append(box.type.runtimeName)
            case .list(let elements):
                append("[")
                for (position, element) in elements.enumerated() {
                    if position > 0 { append(", ") }
                    try text(element, depth: depth + 1)
                }
                append("]")
            case .map(let map): try entries(map, depth: depth)
            case .optional(let box):
                guard let inner = box.value else {
                    append("optional.none()")
                    return
                }
                append("optional.of(")
                try text(inner, depth: depth + 1)
                append(")")
            case .object(let record): append(record.type.name)
            case .error(let error): throw Failure(code: error.code)
            }
        }

        private mutating func entries(_ map: Map, depth: Int) throws(Failure) {
            let keys = map.keys.map { key in
                if case .uint(let number) = key { String(number) } else { key.asString ?? Show.text(key) }
            }
            let order = keys.indices.sorted { orderBytes(keys[$0], keys[$1]) == .less }
            append("{")
            for (position, index) in order.enumerated() {
                if position > 0 { append(", ") }
                try text(map.keys[index], depth: depth + 1)
                append(": ")
                try text(map.values[index], depth: depth + 1)
            }
            append("}")
        }
    }
}
