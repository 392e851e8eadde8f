//! The tests of the pure crates, as a package of their own. Their crates are built for speed, in tests too, because pages and chance
//! evenings call them a million times; the tests themselves run once, and building them for speed took longer than all of them together.
//! Each suite lies beside its crate: `cargo test -p samskapa-tests --test rules`, `--test opinion`, `--test tally`,
//! `--test words`.
