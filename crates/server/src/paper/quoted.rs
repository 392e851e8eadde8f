//! Which of many sentences stands on a paper, and how it is told where it was said.

use super::Writing;
use crate::work;
use samskapa_domain::{
    MeetingId, World,
    voice::{self, Origin, Voice},
};
use samskapa_paper::{Passage, forms::told::Spoken};
use std::cmp::Reverse;

/// A sentence longer than this is passed over for a shorter one, or cut.
const LONG: usize = 140;

/// The published sentences that stand for many, best first: of a resident rather than of staff, short enough to be
/// read from a wall, of many rather than of one, and otherwise in the order they were said. Sentences of different
/// meetings come before a second one of the same.
pub fn published<'a>(writing: &Writing<'a>, voices: impl IntoIterator<Item = &'a Voice>, most: usize) -> Vec<Spoken> {
    let world = writing.world;
    let public = voices.into_iter().filter(|voice| voice.held.is_empty() && voice::is_public(world, voice));
    best(world, public, most).into_iter().map(|(voice, words)| spoken(writing, voice, words)).collect()
}

/// The one sentence that stands for many on the evening itself, in the hall where all of it was said: besides what
/// is published, those who lead may hang up what the table has confirmed. What is held, unchecked, put aside, taken
/// back or weeded hangs nowhere.
pub fn in_the_hall<'a>(
    writing: &Writing<'a>,
    meeting: MeetingId,
    voices: impl IntoIterator<Item = &'a Voice>,
) -> Option<Spoken> {
    let world = writing.world;
    let here = voices.into_iter().filter(|voice| voice.meeting == Some(meeting) && voice.held.is_empty());
    let may = here.filter(|voice| voice.is_confirmed());
    let (voice, words) = best(world, may, 1).pop()?;
    // Place and day stand at the head of the page: beside the sentence only its table is news.
    Some(Spoken { setting: voice.table.clone().unwrap_or_default(), ..spoken(writing, voice, words) })
}

fn best<'a>(world: &'a World, voices: impl Iterator<Item = &'a Voice>, most: usize) -> Vec<(&'a Voice, &'a str)> {
    let mut may: Vec<(&Voice, &str)> = voices.filter_map(|voice| Some((voice, world.words(voice.text)?))).collect();
    may.sort_by_key(|(voice, words)| {
        let elsewhere = matches!(voice.origin, Origin::Staff | Origin::Elected);
        (elsewhere, words.chars().count() > LONG, Reverse(voice.support), voice.captured.sequence, voice.id)
    });
    let mut chosen: Vec<(&Voice, &str)> = Vec::new();
    for again in [false, true] {
        for one in &may {
            let there = chosen.iter().any(|(voice, _)| voice.id == one.0.id);
            let same = chosen.iter().any(|(voice, _)| voice.meeting == one.0.meeting);
            if chosen.len() < most && !there && (again || !same) {
                chosen.push(*one);
            }
        }
    }
    chosen
}

fn spoken(writing: &Writing<'_>, voice: &Voice, words: &str) -> Spoken {
    let world = writing.world;
    let mark = voice.mark.map(|mark| writing.say(work::mark(mark)));
    let setting = Some(work::setting(world, writing.wish.locale, voice)).filter(|setting| !setting.is_empty());
    Spoken {
        words: passage(writing, voice, words, LONG * 2),
        setting: [setting, mark].into_iter().flatten().collect::<Vec<_>>().join(" · "),
    }
}

/// The words of a voice, no longer than so many letters, marked with their language where it is another than the
/// paper's.
pub fn passage(writing: &Writing<'_>, voice: &Voice, words: &str, most: usize) -> Passage {
    let language = voice.language.clone().filter(|language| language != writing.wish.locale.tag());
    Passage { text: cut(words, most), language }
}

/// Words cut between two words, with a mark that something follows.
pub fn cut(words: &str, most: usize) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() <= most {
        return words;
    }
    let short: String = words.chars().take(most).collect();
    let whole = short.rsplit_once(' ').map_or(short.as_str(), |(whole, _)| whole);
    format!("{} […]", whole.trim_end_matches([',', ';', ' ']))
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn words_are_cut_between_words_and_never_silently() {
        assert_eq!(cut("Bussen går  inte", 40), "Bussen går inte");
        assert_eq!(cut("Bussen går inte på kvällen", 17), "Bussen går inte […]");
        assert_eq!(cut("Ååååååååå", 3), "Ååå […]");
    }
}
