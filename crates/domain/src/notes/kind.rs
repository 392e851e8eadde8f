//! The kinds of voice, and the words that tell one kind from another.

use serde::{Deserialize, Serialize};

use super::Why;
use super::cues::{
    ASKS_FOR_FEEDBACK, ASKS_FOR_IDEAS, ASKS_FOR_OFFERS, EVENING, FEEDBACK, HISTORY, IDEAS, JUDGED, LOOKING_BACK, NEEDS,
    NOT_OFFERS, OFFERS, PROCESS,
};
use super::fold::{begins, fold, says};

/// What sort of thing somebody said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VoiceKind {
    /// Something that is missing, or hinders, or matters.
    Need,
    /// A way to do something about it.
    Idea,
    /// Something that somebody can do or give.
    Offer,
    /// What the evening itself was like.
    #[serde(rename = "feedback")]
    EventFeedback,
    /// How people want to be asked, met and told.
    ProcessWish,
    /// What became of what was said before?
    HistoryQuestion,
}

/// A kind, what told it, and whether anything spoke against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Told {
    pub kind: VoiceKind,
    pub why: Why,
    pub sure: bool,
}

/// How many characters tell the kind; whoever writes more says it in the beginning.
const LOOKED_AT: usize = 1500;

/// The text without the hours of the day: "på kvällen" says when a bus goes, "kvällen" what the meeting was like.
fn without_hours(folded: &str) -> String {
    const HOURS: [&str; 6] =
        [" på kvällen ", " om kvällen ", " om aftenen ", " på kvelden ", " om kvelden ", " in the evening "];
    HOURS.iter().fold(folded.to_owned(), |text, hour| text.replace(hour, " "))
}

/// Tells the kind of a voice from its words, and failing that from the question it answers.
pub(super) fn kind(text: &str, question: Option<&str>) -> Told {
    let folded = fold(text.char_indices().nth(LOOKED_AT).map_or(text, |(end, _)| &text[..end]));
    let told = |kind, sure| Told { kind, why: Why::Words, sure };
    if speaks_of_the_past(&folded) {
        return told(VoiceKind::HistoryQuestion, true);
    }
    if offers(&folded) {
        return told(VoiceKind::Offer, !says(&folded, &[" mangler ", " saknas ", " puuttuu "]));
    }
    let evening = says(&without_hours(&folded), &EVENING);
    if says(&folded, &FEEDBACK) || (evening && says(&folded, &JUDGED) && !says(&folded, &[" fiket ", " café"])) {
        return told(VoiceKind::EventFeedback, evening || says(&folded, &FEEDBACK));
    }
    if says(&folded, &PROCESS) {
        return told(VoiceKind::ProcessWish, !says(&folded, &IDEAS));
    }
    let needed = says(&folded, &NEEDS);
    if says(&folded, &IDEAS) {
        return told(VoiceKind::Idea, !needed);
    }
    let asked = question.map(fold).unwrap_or_default();
    let of_question = |kind| Told { kind, why: Why::Question, sure: !needed };
    if says(&asked, &ASKS_FOR_FEEDBACK) {
        return Told { sure: false, ..of_question(VoiceKind::EventFeedback) };
    }
    if says(&asked, &ASKS_FOR_OFFERS) {
        return Told { sure: false, ..of_question(VoiceKind::Offer) };
    }
    if says(&asked, &ASKS_FOR_IDEAS) {
        return of_question(VoiceKind::Idea);
    }
    if needed { told(VoiceKind::Need, true) } else { Told { kind: VoiceKind::Need, why: Why::Listed, sure: true } }
}

fn offers(folded: &str) -> bool {
    // "Spørg os hvad vi kan – vi vil gerne bidrage" asks to be used; the offer is the rest of it.
    let taken_back = says(folded, &NOT_OFFERS);
    let strong = says(
        folded,
        &[" gärna ", " gerne bidrage ", " gjerne ", " mielellä", " kan hjälpa till ", " brug det ", " happy to "],
    );
    let asks_for_help =
        begins(folded, &[" vem kan ", " kan ni ", " kan någon ", " hvem kan ", " kan i ", " kan dere ", " who can "]);
    says(folded, &OFFERS)
        && (!taken_back || (strong && !folded.contains(" inte ") && !folded.contains(" ikke ")))
        && !asks_for_help
}

/// A year gone by together with words about having been asked, or the plain question what became of it.
fn speaks_of_the_past(folded: &str) -> bool {
    let year = folded
        .split(' ')
        .any(|word| word.len() == 4 && word.starts_with("20") && word.bytes().all(|byte| byte.is_ascii_digit()));
    let before = says(
        folded,
        &[
            " här ",
            " frågade ",
            " förra ",
            " senast ",
            " sist ",
            " sidst ",
            " her ",
            " viimeksi ",
            " täällä ",
            " here ",
            " last time ",
        ],
    );
    let question = says(folded, &HISTORY);
    question || (says(folded, &LOOKING_BACK) && (year || before) && (year || folded.contains(" utan "))) || (year && before)
}

#[cfg(test)]
mod tests {
    use super::*;
    use VoiceKind::{EventFeedback, HistoryQuestion, Idea, Need, Offer, ProcessWish};

    #[test]
    fn the_words_tell_the_kind_in_five_languages() {
        for (text, expected) in [
            ("Kan hjälpa till: Rut har släpkärra, kör gärna på lördagar", Offer),
            ("Vi stiller gerne lokaler til rådighed, vi vil gerne bidrage", Offer),
            ("forsamlingshuset er tomt, brug det", Offer),
            ("voimme pitää kerhoa torstaisin", Offer),
            ("We can drive people on Fridays", Offer),
            ("Jag kan inte ta mig till apoteket", Need),
            ("vi kan aldrig nå doktorn", Need),
            ("Bussen saknas på söndagar", Need),
            ("bussen saknas på kvällen", Need),
            ("Det mangler en bus om aftenen", Need),
            ("Kvällen var bra", EventFeedback),
            ("mangler et sted å møtes", Need),
            ("Lääkäriin pääsy kestää", Need),
            ("Soppan var god", EventFeedback),
            ("Ljudet i lokalen var dåligt", EventFeedback),
            ("Tak for i aften, kaffen var kold", EventFeedback),
            ("Kom tillbaka och berätta, håll oss informerade", ProcessWish),
            ("Spørg os før I beslutter", ProcessWish),
            ("Ni var här 2021 och lovade en bänk. Vad blev det av den?", HistoryQuestion),
            ("Hva ble det av skyssordningen?", HistoryQuestion),
            ("Tänk om skolan kunde vara öppen på kvällen", Idea),
            ("Why not a shared minibus", Idea),
        ] {
            assert_eq!(kind(text, None).kind, expected, "{text}");
        }
    }

    #[test]
    fn the_question_tells_where_the_words_do_not() {
        let told = kind("turgruppe", Some("Gruppearbeid 1 b) Muligheter"));
        assert_eq!((told.kind, told.why), (Idea, Why::Question));
        assert_eq!(kind("bussen", Some("Hinder")).kind, Need);
    }
}
