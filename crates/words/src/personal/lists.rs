//! The word lists the readers know: titles, relatives, illnesses, houses, written one after the other in plain files.
//!
//! A list is a set of words in small letters; a word that ends with a star stands for every word that begins so. Lines that
//! begin with `#` speak to the reader of the file.

use std::collections::HashSet;
use std::sync::LazyLock;

/// A set of words, some of them only beginnings.
pub(super) struct List {
    whole: HashSet<&'static str>,
    beginnings: HashSet<&'static str>,
    /// The length in bytes of the shortest and longest beginning.
    lengths: (usize, usize),
}

impl List {
    fn read(text: &'static str) -> Self {
        let (mut whole, mut beginnings) = (HashSet::new(), HashSet::new());
        for word in entries(text) {
            match word.strip_suffix('*') {
                Some(beginning) => beginnings.insert(beginning),
                None => whole.insert(word),
            };
        }
        let shortest = beginnings.iter().map(|word| word.len()).min().unwrap_or(usize::MAX);
        let longest = beginnings.iter().map(|word| word.len()).max().unwrap_or(0);
        Self { whole, beginnings, lengths: (shortest, longest) }
    }

    /// Whether a word in small letters stands in the list.
    pub(super) fn has(&self, word: &str) -> bool {
        let (shortest, longest) = self.lengths;
        self.whole.contains(word)
            || (shortest..=longest.min(word.len()))
                .any(|length| word.get(..length).is_some_and(|beginning| self.beginnings.contains(beginning)))
    }

    /// Whether a word ends as one of the list of some length, with something before.
    pub(super) fn ends(&self, word: &str) -> bool {
        word.char_indices().skip(2).map(|(at, _)| &word[at..]).any(|end| end.len() > 3 && self.whole.contains(end))
    }
}

/// The words of a list's file.
pub(super) fn entries(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace)
}

macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident = $file:literal;)*) => {
        $($(#[$doc])* pub(super) static $name: LazyLock<List> =
            LazyLock::new(|| List::read(include_str!(concat!("../../data/personal/", $file))));)*
    };
}

lists! {
    /// Titles after which any capitalised word is a person.
    TITLES = "titles.txt";
    /// Trades and offices after which a name may stand.
    CALLINGS = "callings.txt";
    RELATIONS = "relations.txt";
    POSSESSIVES = "possessives.txt";
    /// What stands before a signature.
    GREETINGS = "greetings.txt";
    /// Words with which somebody is spoken to or of.
    CALLS = "calls.txt";
    /// "heter" and its like.
    NAMES_FOLLOW = "names_follow.txt";
    /// Verbs of what only people do.
    DEEDS = "deeds.txt";
    INSTITUTIONS = "institutions.txt";
    /// Words before a stranger's name.
    PRESENCE = "presence.txt";
    /// Words after a stranger's name.
    ALONE = "alone.txt";
    /// Saints, royalty and other words that make a name a public one.
    SAINTS = "saints.txt";
    /// Capitalised words that are never a name.
    NEVER = "never.txt";
    CONJUNCTIONS = "conjunctions.txt";
    /// Small words within a surname.
    PARTICLES = "particles.txt";
    ILLNESS = "illness.txt";
    CARE = "care.txt";
    /// How care is had.
    RECEIVES = "receives.txt";
    /// Endings of services that carry an illness in their name.
    SERVICES = "services.txt";
    /// Words after which an illness is a subject of talk.
    ABOUT = "about.txt";
    HOUSES = "houses.txt";
    LOOKS = "looks.txt";
    BESIDE = "beside.txt";
    DWELLS = "dwells.txt";
    FLATS = "flats.txt";
}
