//! What many voices are about, in three ways that work together.
//!
//! No way of finding themes without help is good on short Nordic sentences, so none is trusted alone. Themes may be
//! [seeded](seed): the process has named them, and each voice is put where it most belongs or left unsure. They may be
//! [discovered](discover): voices that keep the same company are put together and named in their own words. And they are
//! [learned](learn) while a person sorts: every move makes the next proposals better, at once.
//!
//! All three read the same two things: what voices are made of ([`Space`]), and with whom each keeps ending up
//! ([`Company`]). Whatever they propose is a draft with its confidence; a person decides. The same voices in the same
//! order give the same proposals on every machine.
//!
//! ```
//! use samskapa_words::{language::Language::Swedish, theme::{Company, Learned, Space}, thesaurus::Thesaurus};
//!
//! let voices = ["Sista bussen går för tidigt", "Ingen buss på kvällen", "Läkaren byts varje gång", "Alltid ny läkare"];
//! let space = Space::of(&voices.map(|text| (text, Swedish)), Thesaurus::of_the_field());
//! let company = Company::of(&space, 2);
//! let learned = Learned::from(&space, &company, &[(0, 0), (2, 1)], 2);
//! assert_eq!(learned.proposal(1).theme, Some(0));
//! assert_eq!(learned.proposal(3).theme, Some(1));
//! ```

mod chance;
mod company;
mod discover;
mod latent;
mod learn;
mod mixture;
mod name;
mod partition;
mod seed;
mod space;
mod sparse;
mod trust;
mod vectors;

pub use company::Company;
pub use discover::{Assignment, Theme, Themes, Wanted, agreement, discover, discover_with};
pub use learn::{Learned, Proposal};
pub use seed::{Seed, Seeded, seeded, seeded_with};
pub use space::Space;
pub use vectors::Vectors;
