//! What speaks for a name before and after it.

use super::super::health::tells_of_health;
use super::super::lists::{
    ALONE, CALLINGS, CALLS, CONJUNCTIONS, DEEDS, GREETINGS, NAMES_FOLLOW, NEVER, POSSESSIVES, PRESENCE, RECEIVES, RELATIONS,
    SAINTS, TITLES,
};
use super::token::{Link, Names};

/// How much the surroundings say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Support {
    None,
    /// It can be a person.
    Loose,
    /// It is a person.
    Firm,
    /// It is not.
    Forbids,
}

/// What the words before say.
pub(super) fn leads(names: &Names, at: usize) -> Support {
    let Some(before) = at.checked_sub(1) else { return Support::None };
    let word = names.words[before].lower.as_str();
    let own = &names.tokens[at];
    let link = names.tokens[before].link;
    if own.traits.place && !own.traits.first && !own.traits.surname() {
        return Support::None;
    }
    if is_signed(names, at) {
        return if own.traits.first || own.opens || !NEVER.has(&names.words[at].lower) {
            Support::Firm
        } else {
            Support::None
        };
    }
    if !matches!(link, Link::Space | Link::Point) {
        // "Saint-Georges".
        let saint = link == Link::Hyphen && SAINTS.has(word);
        return if saint { Support::Forbids } else { aside(names, at) };
    }
    if word == "t" && before > 0 && names.words[before - 1].lower == "s" {
        return Support::Forbids;
    }
    if TITLES.has(word) {
        return Support::Firm;
    }
    if link == Link::Point {
        return if matches!(word, "st" | "sct" | "skt" | "s") { Support::Forbids } else { Support::None };
    }
    if SAINTS.has(word) {
        return Support::Forbids;
    }
    if CALLINGS.has(word) {
        return if own.traits.first || own.traits.surname() { Support::Firm } else { Support::None };
    }
    if RELATIONS.has(word) {
        let possessed = before > 0 && POSSESSIVES.has(&names.words[before - 1].lower);
        let of_its_own = word.len() > 5 || word.ends_with("ni");
        return if possessed || own.traits.first || (of_its_own && own.traits.surname()) {
            Support::Firm
        } else {
            Support::None
        };
    }
    // "mannen min Odd", as Norwegians say it.
    if POSSESSIVES.has(word) && before > 0 && RELATIONS.has(&names.words[before - 1].lower) {
        return Support::Firm;
    }
    if NAMES_FOLLOW.has(word) || is_said_of_oneself(names, before) {
        let person = own.traits.first || own.traits.surname() || tells_of_person(names, before);
        return if person { Support::Firm } else { Support::None };
    }
    if CALLS.has(word) && own.traits.first {
        let in_place = own.traits.place || own.traits.word && matches!(word, "i" | "in");
        return if in_place { Support::None } else { Support::Loose };
    }
    Support::None
}

/// What the words before say of a name in small letters: only the firmest count.
pub(super) fn leads_small(names: &Names, at: usize) -> Support {
    let Some(before) = at.checked_sub(1) else { return Support::None };
    let word = names.words[before].lower.as_str();
    let close = names.tokens[before].link == Link::Space;
    let relative = RELATIONS.has(word) && before > 0 && POSSESSIVES.has(&names.words[before - 1].lower);
    let titled = matches!(
        word,
        "herr" | "fru" | "hr" | "doktor" | "rouva" | "herra" | "tohtori" | "mr" | "mrs" | "fröken" | "frøken"
    );
    let told = NAMES_FOLLOW.has(word) && tells_of_person(names, before);
    if is_signed(names, at) || (close && (relative || titled || told)) { Support::Firm } else { Support::None }
}

/// What the words after say: "på nr 12" makes it one person, a verb of what people do a person.
pub(super) fn follows(names: &Names, last: usize) -> Support {
    let Some(next) = names.words.get(last + 1) else { return Support::None };
    if is_aged(names, last) {
        return Support::Firm;
    }
    // "Dawn's car", "Dags bil".
    let possessed = names.tokens[last].link == Link::Apostrophe && next.lower == "s";
    if possessed || (names.words[last].lower.ends_with(['s', 'n']) && is_belonging(&next.lower)) {
        return Support::Loose;
    }
    if names.tokens[last].link != Link::Space {
        return Support::None;
    }
    if names.words[last + 1..].iter().take(3).any(|word| is_house_number(names, word)) {
        return Support::Firm;
    }
    if DEEDS.has(&next.lower) { Support::Loose } else { Support::None }
}

/// What people have, after a name in the genitive.
fn is_belonging(word: &str) -> bool {
    matches!(
        word,
        "bil"
            | "bilen"
            | "moped"
            | "cykel"
            | "mamma"
            | "pappa"
            | "son"
            | "dotter"
            | "fru"
            | "hund"
            | "katt"
            | "häst"
            | "båt"
            | "trailer"
            | "tomt"
            | "trädgård"
            | "mor"
            | "far"
            | "søn"
            | "datter"
            | "kone"
            | "mand"
            | "mann"
            | "kona"
            | "sønn"
            | "sykkel"
            | "have"
            | "hage"
            | "auto"
            | "koira"
            | "äiti"
            | "isä"
            | "poika"
            | "tytär"
            | "vaimo"
            | "mies"
            | "vene"
    )
}

/// "Soraya, 15 år, vill ha telefontid": what is so many years old is a person.
fn is_aged(names: &Names, last: usize) -> bool {
    let end = names.words[last].end;
    let number = names.reading.after_spaces(end + 1);
    let comma = names.reading.sign(end) == ',' || names.reading.sign(end) == '(';
    let Some(group) = names.reading.group_at(number).filter(|_| comma).map(|group| &names.reading.groups[group]) else {
        return names.words.get(last + 1).is_some_and(|next| comma && next.lower == "aged");
    };
    let years = names.reading.word_at(names.reading.after_spaces(group.end));
    group.len() <= 2 && years.is_some_and(|years| matches!(years.lower.as_str(), "år" | "vuotta" | "years"))
}

/// Whether the words around a capitalised word that stands in no list make it a person: "i går satt Xerxes ensam", "det var
/// Xerxes som", "enligt Xerxes".
pub(super) fn is_presence(names: &Names, at: usize, last: usize) -> bool {
    let Some(before) = at.checked_sub(1).filter(|&before| names.words[at].start - names.words[before].end <= 2) else {
        return false;
    };
    let word = names.words[before].lower.as_str();
    let earlier = before.checked_sub(1).map_or("", |at| names.words[at].lower.as_str());
    let present = PRESENCE.has(word)
        || CALLINGS.has(word)
        || matches!(
            (earlier, word),
            ("thank", "you")
                | ("according", "to")
                | ("antecknat" | "skrivet" | "skrevet" | "noteret", "av" | "af")
                | ("written" | "taken" | "signed", "by")
        );
    let next =
        names.words.get(last + 1).filter(|_| names.tokens[last].link == Link::Space).map_or("", |next| next.lower.as_str());
    let shown = matches!(word, "var" | "är" | "er" | "was" | "is" | "oli" | "on") && ALONE.has(next);
    // "kan inte Xerxes få komma hem?"
    let asked = matches!(
        word,
        "inte" | "ikke" | "ikkje" | "kan" | "can't" | "t" | "får" | "should" | "borde" | "burde" | "skal" | "ska"
    ) && is_wish(next);
    // "fra Lions og Rotary hjælper": what stands in a row of things or after a preposition is none.
    let surname = last > at && names.tokens[last].traits.surname() && !names.tokens[last].traits.place;
    let acts = DEEDS.has(next) && surname && !CALLS.has(word) && !CONJUNCTIONS.has(word);
    // "när Soraya och jag var där".
    let beside_me = CONJUNCTIONS.has(next)
        && names
            .words
            .get(last + 2)
            .is_some_and(|me| matches!(me.lower.as_str(), "jag" | "jeg" | "eg" | "i" | "minä" | "me"));
    // "svar från Soraya Granlund": two names after a word that leads to people.
    let two = last > at
        && matches!(
            word,
            "från"
                | "fra"
                | "frå"
                | "from"
                | "av"
                | "af"
                | "by"
                | "med"
                | "with"
                | "hos"
                | "att"
                | "at"
                | "that"
                | "että"
                | "när"
                | "da"
                | "når"
                | "when"
                | "kun"
        );
    present
        || shown
        || asked
        || acts
        || beside_me
        || (two && surname && !names.words[at].lower.ends_with('s'))
        || is_aged(names, last)
}

fn is_wish(word: &str) -> bool {
    matches!(
        word,
        "få" | "komma"
            | "komme"
            | "come"
            | "get"
            | "have"
            | "bli"
            | "blive"
            | "slippa"
            | "slippe"
            | "inte"
            | "ikke"
            | "ikkje"
            | "hjälpa"
            | "hjelpe"
            | "hjælpe"
    )
}

/// "Stein fikk gikt", "Tove har KOL": having an illness makes a person of a name that is also a word.
pub(super) fn falls_ill(names: &Names, last: usize) -> bool {
    const NEAR: usize = 5;
    let has =
        names.words.get(last + 1).is_some_and(|next| RECEIVES.has(&next.lower)) && names.tokens[last].link == Link::Space;
    has && (last + 2..names.words.len().min(last + 2 + NEAR)).any(|place| tells_of_health(names.reading, place))
}

/// Whether "nr 12" stands at a word.
fn is_house_number(names: &Names, word: &super::super::reading::Word) -> bool {
    matches!(word.lower.as_str(), "nr" | "nummer" | "number" | "nro" | "numero" | "numerosta" | "númer") && {
        let after = if names.reading.sign(word.end) == '.' { word.end + 1 } else { word.end };
        names.reading.sign(names.reading.after_spaces(after)).is_ascii_digit()
    }
}

/// "Mvh Kerstin", also on the line below, and "/Kerstin" at the end of a line.
fn is_signed(names: &Names, at: usize) -> bool {
    let word = &names.words[at];
    if let Some(before) = at.checked_sub(1) {
        let former = &names.words[before];
        let between = (former.end..word.start).map(|place| names.reading.sign(place));
        let close = word.start - former.end <= 5
            && between.clone().all(|sign| matches!(sign, ' ' | ',' | ':' | '.' | '!' | '\n' | '/' | '-'));
        if close && GREETINGS.has(&former.lower) {
            return true;
        }
    }
    let slash = names.reading.sign_before(word.start) == '/'
        && !names.reading.sign_before(word.start.saturating_sub(1)).is_alphanumeric();
    let line_ends = (word.end..word.end + 2).any(|place| names.reading.sign(place) == '\n');
    slash && (line_ends || names.tokens[at].traits.first) && !names.tokens[at].traits.place
}

/// "min man, Bengt," and "(Bengt)" behind a relation.
fn aside(names: &Names, at: usize) -> Support {
    let before = at - 1;
    let former = &names.words[before];
    let close = names.words[at].start - former.end <= 2
        && matches!(names.reading.sign(former.end), ',' | ' ')
        && names.reading.sign(former.end) != '\n';
    let relative = RELATIONS.has(&former.lower) && before > 0 && POSSESSIVES.has(&names.words[before - 1].lower);
    if close && relative && names.tokens[at].traits.first { Support::Firm } else { Support::None }
}

/// "Jag är Fatima", "I am Yusuf", "olen Abdi".
fn is_said_of_oneself(names: &Names, before: usize) -> bool {
    let word = names.words[before].lower.as_str();
    let earlier = before.checked_sub(1).map_or("", |at| names.words[at].lower.as_str());
    let said = matches!((earlier, word), ("jag", "är") | ("jeg" | "eg", "er") | ("i", "am" | "m") | (_, "olen"))
        || (NAMES_FOLLOW.has(earlier) && matches!(word, "is" | "on" | "er" | "är" | "var" | "oli" | "was"));
    said && names.tokens[before].link == Link::Space
}

/// Whether somebody is spoken of shortly before: then a name that no list holds is believed.
fn tells_of_person(names: &Names, before: usize) -> bool {
    names.words[before.saturating_sub(4)..=before].iter().any(|word| {
        let word = word.lower.as_str();
        matches!(
            word,
            "jag"
                | "han"
                | "hon"
                | "hen"
                | "jeg"
                | "eg"
                | "hun"
                | "ho"
                | "my"
                | "his"
                | "her"
                | "i"
                | "she"
                | "he"
                | "nimeni"
                | "hänen"
                | "nimensä"
                | "mitt"
                | "mit"
                | "navnet"
        ) || RELATIONS.has(word)
            || CALLINGS.has(word)
    })
}
