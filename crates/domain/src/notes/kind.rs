//! The kinds of voice, and the words that tell one kind from another.

use serde::{Deserialize, Serialize};

use super::Why;
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

const OFFERS: [&str; 46] = [
    " kan hjälp", " hjälper gärna ", " kör gärna ", " ställer gärna upp ", " ställer upp ", " vi kan ", " jag kan ", " vill gärna bidra",
    " vill bidra ", " bidrar gärna ", " kan bidra", " kan låna ut ", " får låna ", " lånar ut ", " erbjuder ", " kan bjuda ", " kan ordna ",
    " kan köra ", " har minibuss ", " brug det ", " brug den ", " brug os ", " vil gerne bidrage ", " vil gerne hjælpe ", " kan hjælpe ",
    " kan bidrage ", " jeg kan ", " stiller op ", " stiller gerne ", " tilbyder ", " vil gjerne bidra", " vil gjerne hjelpe ",
    " kan hjelpe ", " stiller opp ", " tilbyr ", " bruk det ", " voimme pitää ", " voimme ", " voin ", " autan mielelläni ", " tarjoamme ",
    " we can ", " i can ", " happy to help ", " we could lend ", " you may use ",
];
const NOT_OFFERS: [&str; 26] = [
    " vi kan inte ", " jag kan inte ", " vi kan ej ", " jag kan ej ", " kan inte ", " jeg kan ikke ", " vi kan ikke ", " vi kan aldrig ",
    " jag kan aldrig ", " hvad vi kan vi ", " so that we can ", " så att vi kan ", " så att jag kan ", " så vi kan ", " så jag kan ",
    " att vi kan ", " att jag kan ", " at jeg kan ", " at vi kan ", " slik at ", " i can t ", " we can t ", " i cannot ", " we cannot ",
    " i can not ", " when i can ",
];
const EVENING: [&str; 52] = [
    " våffl", " smörgås", " bullar", " vaffel", " vafler ", " kagen ", " kager ", " boller ",
    " kaffe", " fika", " fikat ", " soppa", " pirog", " kakan ", " kakor", " ljudet ", " ljud ", " slinga ", " hörslinga ", " teleslinga ",
    " lokalen ", " möteslokal", " mikrofon", " kvällen ", " mötet ", " träffen ", " dialogen ", " arrangemang", " samtalsledar", " upplägget ",
    " maden ", " lyden ", " lokalet ", " mødet ", " aftenen ", " arrangement", " maten ", " lyd ", " møtet ", " kvelden ", " kahvi",
    " tilaisuu", " äänentoisto", " mikrofoni", " pulla", " illan ", " coffee ", " sound ", " microphone", " the evening ", " venue ",
    " the meeting ",
];
const JUDGED: [&str; 50] = [
    " var ", " gott ", " god ", " bra ", " dålig", " saknas ", " saknades ", " kall", " varm", " trång", " hördes ", " hör inte ", " trevlig",
    " roligt ", " lång ", " långt ", " för lite ", " för mycket ", " tack ", " godt ", " dårlig", " koldt ", " kold ", " hyggelig", " tak ",
    " manglede ", " mangler ", " manglet ", " kaldt ", " trivelig", " takk ", " oli ", " hyvä", " huono", " kylmä", " kiitos ", " kuulunut ",
    " puuttui ", " puuttuu ", " good ", " bad ", " poor ", " cold ", " great ", " nice ", " missing ", " loud ", " thank", " lovely ",
    " was ",
];
const FEEDBACK: [&str; 32] = [
    " bra möte ", " bra kväll ", " tack för i kväll ", " tack för ikväll ", " tack för en ", " trevlig kväll ", " godt møde ",
    " tak for i aften ", " god aften ", " godt møte ", " takk for i kveld ", " hyvä tilaisuus ", " kiitos illasta ", " good meeting ",
    " great evening ", " nu gjorde ni det ", " nu gör ni det ", " äntligen ", " roligt att bli frågad ", " kändes bra att ", " inspirerande ",
    " meningsfull", " engagerat arbete ", " mervärde ", " luddig", " givande ", " inspirerende ", " givende ", " innostav", " inspiring ",
    " positivt att ", " lärorik",
];
const PROCESS: [&str; 48] = [
    " fler möten ", " fler träffar ", " fler dialog", " återkom ", " återkoppl", " kom tillbaka ", " bjud in ", " fråga oss ", " lyssna på oss ",
    " håll oss ", " informera oss ", " vill veta hur det går ", " vara med och bestämma ", " vara med och besluta ", " medbestämm",
    " delaktig", " bli hörd", " förankring", " protokoll ut ", " spørg os ", " spørg folk ", " medbestemmelse ", " blive hørt ",
    " taget alvorligt ", " involver", " flere møder ", " kom igen ", " hold os ", " spør oss ", " medvirkning ", " bli hørt ",
    " flere møter ", " hold oss ", " kysykää ", " kuunnelkaa ", " pitäkää meidät ", " lisää tilaisuuksia ", " ottakaa mukaan ",
    " more meetings ", " ask us ", " listen to us ", " keep us ", " tell us what ", " come back ", " be heard ", " våga fira ", " våga göra ",
    " testar mest ",
];
const HISTORY: [&str; 24] = [
    " vad blev det av ", " vad hände med ", " vad har hänt med ", " vad blev av ", " blev det något av ", " hvad blev der af ",
    " hvad skete der med ", " hvad blev det til ", " hva ble det av ", " hva skjedde med ", " mitä siitä tuli ", " mitä tapahtui ",
    " miten siinä kävi ", " what became of ", " what happened to ", " what came of ", " frågade samma sak ", " ni var här ",
    " förra försöket ", " förra gången ", " lades ner utan ", " i var her ", " dere var her ", " olitte täällä ",
];
const IDEAS: [&str; 42] = [
    " förslag ", " idé ", " ide ", " idéer ", " skulle kunna ", " man kunde ", " kunde man ", " kan man inte ", " tänk om ", " varför inte ",
    " prova ", " prøv ", " starta ", " inför ", " bygg ", " ordna ", " anlita ", " lär av ", " forslag ", " hvad med ", " hvorfor ikke ",
    " kunne man ", " lav en ", " indfør ", " opret ", " hva med ", " hvorfor ikke bruke ", " lærer eldre ", " ehdotus ", " ehdotan ",
    " voisi ", " voitaisiin ", " entä jos ", " miksei ", " perustetaan ", " suggest", " what if ", " why not ", " could use ", " start a ",
    " samlokal", " låt oss ",
];
const NEEDS: [&str; 84] = [
    " saknas ", " saknar ", " behöv", " behov", " vill ha ", " vill träffa ", " vill bli ", " vill kunna ", " önskar", " önskas ", " ingen ",
    " inget ", " inga ", " ingenstans ", " noll ", " för långt ", " för få ", " för lite ", " svår", " krånglig", " krångligt ", " tröttande ",
    " hinner inte ", " fungerar inte ", " funkar inte ", " funkar ej ", " fungerar ej ", " svarar inte ", " svarar ej ", " otrygg", " ohälsa ",
    " ensam", " vänta", " olika personer ", " samma ", " fler ", " bättre ", " kan inte ", " mangler ", " mangel ", " savner ", " ingen ved ",
    " ikke ", " uden ", " bedre ", " flere ", " fast ", " ønske", " trættende ", " behøver ", " ventetid ", " gratis ", " få ", " dårlig",
    " slitne ", " slidte ", " ensomhe", " vanskelig", " for få ", " trenger ", " puute ", " puuttuu ", " puuttuvat ", " tarvit", " toivo",
    " vaike", " kestää ", " ei ole ", " liian ", " pitäisi ", " halua", " parempi ", " yksinäi", " missing ", " need", " no ", " not ",
    " too far ", " too few ", " lack", " difficult ", " lonely ", " better ", " tolk ",
];

/// Questions whose answers are of one kind.
const ASKS_FOR_OFFERS: [&str; 12] = [
    " själv bidra ", " bidra med ", " erbjud", " vad gör vi redan ", " resurser ", " bidrage med ", " tilbud ", " tilby", " itse tehdä ",
    " tarjo", " you contribute ", " offers ",
];
const ASKS_FOR_IDEAS: [&str; 30] = [
    " förslag", " idé", " lösning", " möjlighet", " åtgärd", " hur kan vi ", " vad kan vi ", " tillsammans ", " forslag", " ideer ", " løsning",
    " muligheder ", " muligheter ", " tiltak ", " indsats", " hvad kan vi ", " hva kan vi ", " hvordan kan vi ", " ehdotu", " idea", " ratkaisu",
    " mahdollisuu", " toimenpi", " solution", " suggestion", " opportunit", " how can we ", " what can we ", " kan bli bättre ", " hur kommer du ",
];
const ASKS_FOR_FEEDBACK: [&str; 16] = [
    " tar du med dig ", " vägen hit ", " kvällen ", " mötet ", " hur har du upplevt ", " hur upplevde ", " hur var ", " tager du med ",
    " hvordan var ", " oplevede du ", " tar du med deg ", " opplevde du ", " mitä jäi mieleen ", " millainen ", " take with you ", " how was ",
];

/// How many characters tell the kind; whoever writes more says it in the beginning.
const LOOKED_AT: usize = 1500;

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
    let evening = says(&folded, &EVENING);
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
    let strong = says(folded, &[" gärna ", " gerne bidrage ", " gjerne ", " mielellä", " kan hjälpa till ", " brug det ", " happy to "]);
    let asks_for_help = begins(folded, &[" vem kan ", " kan ni ", " kan någon ", " hvem kan ", " kan i ", " kan dere ", " who can "]);
    says(folded, &OFFERS) && (!taken_back || (strong && !folded.contains(" inte ") && !folded.contains(" ikke "))) && !asks_for_help
}

/// A year gone by together with words about having been asked, or the plain question what became of it.
fn speaks_of_the_past(folded: &str) -> bool {
    let year = folded.split(' ').any(|word| word.len() == 4 && word.starts_with("20") && word.bytes().all(|byte| byte.is_ascii_digit()));
    let before = says(folded, &[" här ", " frågade ", " förra ", " senast ", " sist ", " sidst ", " her ", " viimeksi ", " täällä ", " here ", " last time "]);
    let question = says(folded, &HISTORY[..15]);
    question || (says(folded, &HISTORY[15..]) && (year || before) && (year || folded.contains(" utan "))) || (year && before)
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
