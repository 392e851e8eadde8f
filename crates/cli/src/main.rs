//! The one program, `samskapa`. All of it is in the library of the same name, so that its documentation is held to what every crate's is.

fn main() -> std::process::ExitCode {
    samskapa::run()
}
