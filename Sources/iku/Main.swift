internal import Glibc

/// The program: finds the command, runs it, ends with its exit status.
@main
enum Main {
    static func main() {
        let code = Program.run(Array(CommandLine.arguments.dropFirst()))
        fflush(nil)
        exit(code.rawValue)
    }
}
