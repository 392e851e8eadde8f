//! Tells cargo that the texts, the templates and the style sheets are part of the program, so that a changed
//! comma is never left out of a build.

fn main() {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=src");
    println!("cargo::rerun-if-changed=askama.toml");
}
