//! What a sentence wants of what it speaks of: wishes for it, tells that it is there, misses it, or will not have it.
//!
//! Two lines may have every telling word in common and say the contrary: "vi vill ha fler bussar", "vi vill inte ha fler
//! bussar"; "öppet", "stängt". But "bussen saknas" and "vi vill ha buss" have a no in one of them and say the same. So a no is
//! read with what it stands beside: clause by clause, a no beside a wish is a refusal, a no beside "there is" is a lack. That
//! is a reading by a handful of words; where it cannot tell, two lines are [perhaps](Against::Perhaps) against each other, and
//! a person has to look.
//!
//! The words stand in `data/stance`, the opposites in `data/opposites`, one file for each language. An opposite with a question
//! mark before its name is a hint only: "till" and "från" often stand for the same wish.

use crate::language::Language;
use std::{
    collections::{BTreeMap, HashMap},
    sync::LazyLock,
};

/// What a clause wants of what it speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Stance {
    /// It names it: "buss på kvällen".
    Bare,
    /// It wishes for it: "vi vill ha buss".
    Wish,
    /// It tells that it is so: "bussen går på kvällen".
    Statement,
    /// It tells that it is not so: "bussen går inte på kvällen".
    Not,
    /// It misses it: "bussen saknas", "det finns ingen buss".
    Lack,
    /// A no before a thing and no verb to go by: "ingen buss".
    NoSuch,
    /// It will not have it: "vi vill inte ha fler bussar", "stoppa bussen".
    Refusal,
}

/// Whether two lines on the same matter say the contrary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Against {
    /// Nothing tells that they do.
    #[default]
    No,
    /// They may: nobody should put them together unseen.
    Perhaps,
    /// They do.
    Yes,
}

impl Stance {
    /// Whether two clauses with these stances to the same thing say the contrary.
    pub(crate) fn against(self, other: Self) -> Against {
        use Stance::{Bare, Lack, NoSuch, Not, Refusal, Statement, Wish};
        match (self.min(other), self.max(other)) {
            (Bare | Wish, Refusal) | (Statement, Not | Lack | NoSuch) => Against::Yes,
            (Bare | Wish, Not | NoSuch) | (Statement | Lack, Refusal) => Against::Perhaps,
            _ => Against::No,
        }
    }
}

/// What part a word has in saying yes or no. A word may have several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Roles(u16);

impl Roles {
    pub(crate) const NOT: Self = Self(1);
    pub(crate) const NONE: Self = Self(1 << 1);
    pub(crate) const LACKS: Self = Self(1 << 2);
    pub(crate) const WITHOUT: Self = Self(1 << 3);
    pub(crate) const STOP: Self = Self(1 << 4);
    const WISH: Self = Self(1 << 5);
    const IS: Self = Self(1 << 6);
    const EXISTS: Self = Self(1 << 7);
    const MORE: Self = Self(1 << 8);
    const ONLY: Self = Self(1 << 9);
    const WHY: Self = Self(1 << 10);
    /// Begins a clause of its own: "men", "koska".
    pub(crate) const CLAUSE: Self = Self(1 << 11);
    /// Tells how or how many, and not of what: "fler", "bättre".
    pub(crate) const HOW: Self = Self(1 << 12);
    /// Says no in one way or another.
    pub(crate) const NO: Self = Self(Self::NOT.0 | Self::NONE.0 | Self::LACKS.0 | Self::WITHOUT.0 | Self::STOP.0);
    /// Says that, or whether, something is; not what.
    pub(crate) const SAYING: Self = Self(Self::NO.0 | Self::WISH.0 | Self::IS.0 | Self::EXISTS.0);

    /// Those of a folded word.
    pub(crate) fn of(word: &str, language: Language) -> Self {
        ROLES[place(language)].get(word).copied().unwrap_or_default()
    }

    /// Whether it has any of these.
    pub(crate) const fn any(self, roles: Self) -> bool {
        self.0 & roles.0 != 0
    }

    fn named(name: &str) -> Self {
        match name {
            "not" => Self::NOT,
            "none" => Self::NONE,
            "lacks" => Self::LACKS,
            "without" => Self::WITHOUT,
            "stop" => Self::STOP,
            "wish" => Self::WISH,
            "is" => Self::IS,
            "exists" => Self::EXISTS,
            "more" => Self::MORE,
            "only" => Self::ONLY,
            "why" => Self::WHY,
            "clause" => Self::CLAUSE,
            "how" => Self::HOW,
            _ => Self(0),
        }
    }
}

/// The stance of a clause, by the roles of its words in order.
pub(crate) fn stance(words: &[Roles]) -> Stance {
    let has = |roles: Roles| words.iter().any(|word| word.any(roles));
    // "Inte bara bussen" wants the bus and more; "varför inte en buss" is a wish.
    let is_no = |nth: usize| {
        let only = words.get(nth + 1).is_some_and(|next| next.any(Roles::ONLY));
        let why = nth.checked_sub(1).and_then(|before| words.get(before)).is_some_and(|before| before.any(Roles::WHY));
        words[nth].any(Roles::NOT) && !only && !why
    };
    let nots = (0..words.len()).filter(|nth| is_no(*nth)).count();
    // "Ei mitään" is one no, not two.
    let negated = if nots > 0 { nots % 2 == 1 } else { has(Roles::NONE) };
    let wish = has(Roles::WISH);
    match (negated, has(Roles::STOP), has(Roles::LACKS)) {
        (true, true, _) => Stance::Wish,
        (false, true, _) => Stance::Refusal,
        (true, _, true) => Stance::Statement,
        (false, _, true) => Stance::Lack,
        (true, ..) if wish || (has(Roles::MORE) && !has(Roles::IS)) => Stance::Refusal,
        (true, ..) if has(Roles::EXISTS) || (nots == 0 && has(Roles::IS)) => Stance::Lack,
        (true, ..) if nots == 0 => Stance::NoSuch,
        (true, ..) => Stance::Not,
        _ if wish => Stance::Wish,
        _ if has(Roles::IS) => Stance::Statement,
        _ => Stance::Bare,
    }
}

/// One end of a pair of opposites.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct End {
    /// What they are the ends of: "open".
    pub(crate) of: &'static str,
    /// Which end.
    pub(crate) first: bool,
}

/// The opposites of which a folded word is one end.
pub(crate) fn ends(word: &str, language: Language) -> &'static [End] {
    ENDS[place(language)].get(word).map_or(&[], Vec::as_slice)
}

/// Whether a folded word says no in any of the languages; without those that are an article in another ("en", "et", "ei"
/// excepted, since nobody can read Finnish without it).
pub(crate) fn says_no(word: &str) -> bool {
    !["en", "et", "no", "utan", "inga"].contains(&word)
        && Language::ALL.into_iter().any(|language| Roles::of(word, language).any(Roles::NO))
}

/// Two folded words of which one is the other with a "not" grown on to it: "trygg", "otrygg".
pub(crate) fn is_contrary(one: &str, other: &str) -> bool {
    let grown = |long: &str, short: &str| {
        short.chars().count() >= 4
            && ["o", "u", "epä", "un", "in", "icke", "ikke", "ikkje"].iter().any(|not| long.strip_prefix(not) == Some(short))
    };
    grown(one, other) || grown(other, one)
}

fn place(language: Language) -> usize {
    Language::ALL.iter().position(|each| *each == language).unwrap_or_default()
}

static ROLES: LazyLock<[HashMap<&str, Roles>; 6]> = LazyLock::new(|| {
    [
        include_str!("../../data/stance/sv.txt"),
        include_str!("../../data/stance/da.txt"),
        include_str!("../../data/stance/nb.txt"),
        include_str!("../../data/stance/nn.txt"),
        include_str!("../../data/stance/fi.txt"),
        include_str!("../../data/stance/en.txt"),
    ]
    .map(|list| {
        let mut roles: HashMap<&str, Roles> = HashMap::new();
        for (name, words) in list.lines().filter_map(|line| line.split_once(':')) {
            for word in words.split_whitespace() {
                roles.entry(word).or_default().0 |= Roles::named(name).0;
            }
        }
        roles
    })
});

static ENDS: LazyLock<[HashMap<&str, Vec<End>>; 6]> = LazyLock::new(|| {
    [
        include_str!("../../data/opposites/sv.txt"),
        include_str!("../../data/opposites/da.txt"),
        include_str!("../../data/opposites/nb.txt"),
        include_str!("../../data/opposites/nn.txt"),
        include_str!("../../data/opposites/fi.txt"),
        include_str!("../../data/opposites/en.txt"),
    ]
    .map(|list| {
        let mut ends: HashMap<&str, Vec<End>> = HashMap::new();
        for (of, both) in list.lines().filter_map(|line| line.split_once(':')) {
            for (nth, side) in both.split('|').enumerate() {
                for word in side.split_whitespace() {
                    let end = End { of, first: nth == 0 };
                    let known = ends.entry(word).or_default();
                    if !known.contains(&end) {
                        known.push(end);
                    }
                }
            }
        }
        ends
    })
});

/// Of what a line tells, by opposites: for each, whether the first end is told of, and whether the second is.
pub(crate) type Ends = BTreeMap<&'static str, [bool; 2]>;

/// Of what one of two lines tells the one end and the other the other end, each of them that alone.
pub(crate) fn apart(one: &Ends, other: &Ends) -> impl Iterator<Item = &'static str> {
    let ends = one.iter().filter_map(|(of, ends)| Some((*of, *ends, *other.get(of)?)));
    ends.filter(|(_, one, other)| one[0] != one[1] && [one[1], one[0]] == *other).map(|(of, ..)| of)
}

/// Whether two lines are opposed by what they are [apart] in: surely, or by hints.
pub(crate) fn opposed(one: &Ends, other: &Ends) -> Against {
    apart(one, other).map(|of| if is_hint(of) { Against::Perhaps } else { Against::Yes }).max().unwrap_or_default()
}

/// Whether opposites of this only hint at a contrary.
pub(crate) fn is_hint(of: &str) -> bool {
    of.starts_with('?')
}
