// swift-tools-version: 6.2

import PackageDescription

// One section per room of the house (see Sources/README.md). The order is the direction of dependencies:
// a target may import only what stands above it. `make check` builds with
// `--explicit-target-dependency-import-check error`, so the compiler, not the reviewer, guards that direction.

let package = Package(
    name: "iku",
    products: [
        .executable(name: "iku", targets: ["iku"])
    ],
    targets: [
        // C libraries, from Debian
        .systemLibrary(name: "CYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CMd", pkgConfig: "libmd", providers: [.apt(["libmd-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        // Its header only: the library is opened at run time, where it is (Sources/CHunspell/shim.h)
        .systemLibrary(name: "CHunspell", providers: [.apt(["libhunspell-dev"])]),
        .systemLibrary(name: "CSystem"),
        .target(name: "RE2Shim", linkerSettings: [.linkedLibrary("re2")]),

        // The rooms
        .target(name: "Model"),
        .target(name: "Expression", dependencies: ["RE2Shim"]),
        .target(name: "Spelling", dependencies: ["CHunspell"]),
        .target(name: "Documents", dependencies: ["Model", "CExpat", "CZip", "CSystem"]),
        .target(name: "Engine", dependencies: ["Model", "Expression", "Spelling", "CYaml", "CMd"]),
        .target(name: "Reporting", dependencies: ["Model", "CXlsxWriter"]),
        .executableTarget(
            name: "iku",
            dependencies: ["Model", "Expression", "Spelling", "Documents", "Engine", "Reporting"]
        ),

        // Tests, one target per room; HouseTests guards the order of the house itself
        .target(name: "TestSupport", path: "Tests/Support"),
        .testTarget(name: "HouseTests", dependencies: ["TestSupport"]),
        .executableTarget(
            name: "iku-bench",
            dependencies: [
                "Model", "Expression", "Documents", "Engine", "Reporting", "TestSupport", "CExpat", "CZip", "CSystem",
            ],
            path: "Tests/Benchmarks",
            exclude: ["peers"]
        ),
        .testTarget(name: "ModelTests", dependencies: ["Model", "Engine"]),
        .executableTarget(name: "iku-conformance", dependencies: ["Expression"], path: "Tests/Conformance"),
        .testTarget(name: "ExpressionTests", dependencies: ["Expression", "iku-conformance"]),
        .testTarget(name: "SpellingTests", dependencies: ["Spelling"]),
        .testTarget(name: "DocumentsTests", dependencies: ["Documents", "Engine", "Model", "TestSupport"]),
        .testTarget(
            name: "EngineTests",
            dependencies: ["Engine", "Expression", "Spelling", "Documents", "Model", "TestSupport"]
        ),
        .testTarget(
            name: "ReportingTests",
            dependencies: ["Reporting", "Documents", "Engine", "Model", "TestSupport", "CYaml"]
        ),
        .testTarget(name: "ikuTests", dependencies: ["iku", "Spelling", "TestSupport"]),
    ],
    cxxLanguageStandard: .cxx17
)

for target in package.targets where target.type != .system {
    if target.name == "RE2Shim" { continue }
    target.swiftSettings = [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
    ]
}

// Fuzz targets need libFuzzer's own entry point and flags: made only for Tests/Fuzz/run.
if Context.environment["IKU_FUZZ"] != nil {
    for name in ["Expression", "Matches"] {
        package.targets.append(
            .executableTarget(
                name: "fuzz-\(name.lowercased())",
                dependencies: ["Expression"],
                path: "Tests/Fuzz/\(name)",
                exclude: name == "Expression" ? ["words.dict"] : ["seeds"],
                swiftSettings: [.swiftLanguageMode(.v6), .unsafeFlags(["-parse-as-library"])],
                linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]
            )
        )
    }
    package.targets.append(
        .executableTarget(
            name: "fuzz-documents",
            dependencies: ["Model", "Documents", "Engine", "TestSupport"],
            path: "Tests/Fuzz/Documents",
            exclude: ["words.dict", "readers.list", "seeds.py"],
            swiftSettings: [.swiftLanguageMode(.v6), .unsafeFlags(["-parse-as-library"])],
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]
        )
    )
}
