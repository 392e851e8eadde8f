//! Finds people's names: "hemtjänsten skickade Berit Lindqvist", "hälsningar Kerstin", "doktor Virtanen", "Pekalle".
//!
//! A name is known by three things that lean on one another: the word itself (`lexicon`), what stands around it (a title, a
//! relative, a signature, a verb of what only people do) and what stands behind it (a surname, a house number). The more of
//! them, the surer. A word that may be something else, "Björn" or "Liv" at the start of a sentence, needs the second or third;
//! and what carries a name without being a person, "Sankt Olofs kyrka", "Lars Kagg-skolan", is let be.
//!
//! Sure is a name that tells who it is: first name and surname together, or a name after a title, a relation or a greeting.
//! A first name alone is a question.

mod lexicon;
mod surroundings;
mod token;

use std::collections::BTreeSet;
use std::ops::Range;

use super::lists::{CONJUNCTIONS, DEEDS, INSTITUTIONS, NEVER, PARTICLES, TITLES};
use super::reading::Reading;
use super::{Claim, Confidence, Kind};
pub(super) use lexicon::is_place;
use lexicon::{is_form_of, surname_by_ending};
use surroundings::{Support, falls_ill, follows, leads};
use token::Link;
pub(super) use token::Names;

/// Most words in one name: "Anna Karin Maria von Berg".
const LONGEST_NAME: usize = 5;

/// Claims the names of a text.
pub(super) fn read(reading: &Reading, names: &Names, claims: &mut Vec<Claim>) {
    let mut at = 0;
    let mut joined_to_name = false;
    while at < names.tokens.len() {
        if let Some((words, confidence)) = name_at(names, at, joined_to_name) {
            let (start, end) = (reading.words[words.start].start, reading.words[words.end - 1].end);
            claims.push(Claim { start, end, kind: Kind::Name, confidence, weight: 0 });
            at = words.end;
            joined_to_name = true;
        } else {
            joined_to_name = joined_to_name && CONJUNCTIONS.has(&reading.words[at].lower);
            at += 1;
        }
    }
}

/// Claims the words of names that were found elsewhere in the same text and stand again where nothing else tells them.
pub(super) fn mentioned_again(reading: &Reading, named: &BTreeSet<String>) -> Vec<Claim> {
    const SHORTEST: usize = 3;
    if named.is_empty() {
        return Vec::new();
    }
    let again = |lower: &str| {
        let stem: String = lower.chars().take(2).collect();
        named.range(stem.clone()..).take_while(|name| name.starts_with(&stem)).find(|name| is_form_of(lower, name))
    };
    let mut claims = Vec::new();
    for word in reading.words.iter().filter(|word| word.end - word.start >= SHORTEST) {
        let Some(name) = again(&word.lower) else { continue };
        let known = lexicon::traits(name, false);
        let plain = word.end - word.start > SHORTEST && known.first && !known.word && !known.place;
        if reading.is_capitalised(word) || plain {
            let (start, end) = (word.start, word.end);
            claims.push(Claim { start, end, kind: Kind::Name, confidence: Confidence::Low, weight: 0 });
        }
    }
    claims
}

/// The name that begins with a word, as a run of words, and how sure it is.
fn name_at(names: &Names, at: usize, joined: bool) -> Option<(Range<usize>, Confidence)> {
    let token = &names.tokens[at];
    let lower = &names.words[at].lower;
    if token.small() {
        return small_name(names, at);
    }
    // "Mvh Dnr 1990": what nobody can say is a shortening.
    if token.letters > 1 && lower.is_ascii() && !lower.contains(['a', 'e', 'i', 'o', 'u', 'y']) {
        return None;
    }
    // "Per person", "Aina on kiire": such words are names only beside another name.
    if NEVER.has(lower) && !(token.traits.first && names.is_name_after_all(at)) {
        return None;
    }
    // "Old Mrs Henderson": the title is no part of the name.
    if TITLES.has(lower) && !token.traits.first {
        return None;
    }
    let support = leads(names, at);
    if support == Support::Forbids {
        return None;
    }
    let words = extent(names, at, support);
    let last = words.end - 1;
    if words.len() == 1 && token.letters == 1 {
        return None;
    }
    if is_named_after_somebody(names, &words) {
        return None;
    }
    let surname = words.len() > 1 && names.tokens[words.start + 1..words.end].iter().any(|part| part.traits.surname());
    let initials = token.letters == 1;
    if initials {
        return (surname && names.tokens[last].traits.surname() && !token.opens_with_article(lower))
            .then_some((words, Confidence::High));
    }
    let firm = support == Support::Firm;
    let known = token.traits.first && !token.traits.place;
    let unmistakable = known && !token.traits.word;
    let either = token.traits.first || token.traits.surname();
    if firm && (either || (!token.traits.place && !INSTITUTIONS.ends(lower))) {
        return Some((words, Confidence::High));
    }
    let reversed = token.traits.sure_surname() && !token.traits.word && names.first_name_follows(at);
    if reversed && !token.traits.first {
        return Some((at..at + 2, Confidence::High));
    }
    let stranger = words.len() > 1 && !names.tokens[last].traits.first && names.tokens[last].letters > 1;
    if (unmistakable && (surname || stranger)) || (token.traits.first && surname) {
        return Some((words, Confidence::High));
    }
    if token.traits.first && stranger {
        return Some((words, Confidence::Low));
    }
    let followed = follows(names, last);
    if unmistakable {
        let sure = if followed == Support::Firm { Confidence::High } else { Confidence::Low };
        return (!token.shouted() || token.letters > 3).then_some((words, sure));
    }
    if token.traits.first {
        let told = joined
            || support == Support::Loose
            || followed != Support::None
            || names.joined_with_plain_name(last)
            || falls_ill(names, last);
        let capital_tells =
            !token.opens && !token.shouted() && !names.in_headline(at) && !token.traits.place && !names.stands_in(at);
        let sure = if followed == Support::Firm { Confidence::High } else { Confidence::Low };
        return ((told && !token.shouted()) || capital_tells).then_some((words, sure));
    }
    // Somebody whose first name stands in no list: a surname tells it.
    let unknown_first = !token.traits.place && !token.opens && token.letters > 2 && words.len() > 1;
    let sure =
        names.tokens.get(at + 1).is_some_and(|next| next.traits.sure_surname() && !next.traits.first && !next.traits.place);
    let thing = INSTITUTIONS.ends(lower) || INSTITUTIONS.has(&names.words[last].lower) || NEVER.has(lower);
    if unknown_first && sure && !token.shouted() && !thing {
        return Some((words, Confidence::Low));
    }
    if names.can_be_stranger(at) && surroundings::is_presence(names, at, last) {
        return Some((words, Confidence::Low));
    }
    let alone = token.traits.plain_surname() && !token.shouted() && !token.traits.place;
    (alone && words.len() == 1).then_some((words, Confidence::Low))
}

/// The words of a name that begins at a word.
fn extent(names: &Names, at: usize, support: Support) -> Range<usize> {
    let mut end = at + 1;
    let mut strangers = 0;
    let begins = &names.tokens[at];
    let accepts_strangers = (begins.traits.first && !(begins.traits.word && names.in_headline(at)))
        || support == Support::Firm
        || names.can_be_stranger(at);
    while end < names.tokens.len() && end - at < LONGEST_NAME {
        let link = names.tokens[end - 1].link;
        let next = &names.tokens[end];
        let lower = &names.words[end].lower;
        if link == Link::None || (link == Link::Point && names.tokens[end - 1].letters != 1) {
            break;
        }
        if next.small() {
            let goes_on = PARTICLES.has(lower)
                && next.link != Link::None
                && names.tokens.get(end + 1).is_some_and(|after| !after.small());
            if goes_on {
                end += 2;
                strangers += 1;
                continue;
            }
            break;
        }
        let stands = next.traits.first || next.traits.surname() || next.letters == 1 || link == Link::Apostrophe;
        let told_already = names.tokens[at + 1..end].iter().any(|part| part.traits.surname() && !part.traits.first);
        let stranger = accepts_strangers
            && strangers == 0
            && !told_already
            && !next.traits.place
            && !NEVER.has(lower)
            && !INSTITUTIONS.has(lower);
        // "Erhverv Morten Jarlbæk": the name begins at the first name.
        let begins_there = support != Support::Firm
            && !begins.traits.first
            && next.traits.first
            && !next.traits.surname()
            && begins.letters > 1;
        if begins_there
            || NEVER.has(lower)
            || (next.traits.place && !next.traits.surname() && !next.traits.first)
            || !(stands || stranger)
        {
            break;
        }
        strangers += usize::from(!stands);
        end += 1;
    }
    at..end
}

/// A name in small letters, which only a greeting, a relation or a surname beside it makes one: "mvh kerstin".
fn small_name(names: &Names, at: usize) -> Option<(Range<usize>, Confidence)> {
    let token = &names.tokens[at];
    if !token.traits.first && !token.traits.surname() {
        return None;
    }
    let lower = &names.words[at].lower;
    let known = token.traits.first && !token.traits.place && token.letters > 2 && !NEVER.has(lower) && !DEEDS.has(lower);
    let plain = known && !token.traits.word;
    let surname_follows =
        token.link == Link::Space && names.tokens.get(at + 1).is_some_and(|next| next.traits.plain_surname());
    if plain && surname_follows {
        return Some((at..at + 2, Confidence::Low));
    }
    let support = surroundings::leads_small(names, at);
    let told = match support {
        Support::Firm => known || token.traits.plain_surname(),
        Support::Loose | Support::None => plain && follows(names, at) == Support::Firm,
        Support::Forbids => false,
    };
    told.then_some((at..at + 1, Confidence::Low))
}

/// Whether the words are the name of a church, a street, a school or a prize: "Lars Kagg-skolan", "Sofia kyrka".
fn is_named_after_somebody(names: &Names, words: &Range<usize>) -> bool {
    const PEOPLE: [&str; 10] = ["setä", "täti", "mummo", "mummi", "vaari", "ukki", "poika", "rouva", "eno", "bror"];
    let last = &names.tokens[words.end - 1];
    let Some(next) = names.words.get(words.end) else { return false };
    let follower = &names.tokens[words.end];
    match last.link {
        Link::Hyphen => follower.small() && follower.letters > 2 && !PEOPLE.contains(&next.lower.as_str()),
        Link::Space => {
            let own = names.words[words.end - 1].lower.as_str();
            let of = own.ends_with('s') || own.ends_with('n') || !follower.small() || last.traits.word || last.traits.place;
            INSTITUTIONS.has(&next.lower) && (of || !next.lower.ends_with('n')) && !surname_by_ending(own)
                || (own.ends_with('s') && INSTITUTIONS.ends(&next.lower))
        }
        Link::Apostrophe => {
            let possessed = names.tokens[words.end].link == Link::Space && next.lower == "s";
            possessed && names.words.get(words.end + 1).is_some_and(|thing| INSTITUTIONS.has(&thing.lower))
        }
        Link::None | Link::Point => false,
    }
}
