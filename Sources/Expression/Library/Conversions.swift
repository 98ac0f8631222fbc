extension StandardLibrary {
    static let conversions: [Function] = []
}
