//! The common direction: a target picture written from what was said in the villages, sent to sixteen councils and the
//! assembly of the region, sent anew after two of them wanted a change, and in force; with suggestions to the next version.

use super::{
    county::County,
    story::{MARIA, Plot, Story},
};
use samskapa_domain::{
    BodyId, NeedId, PartId, ReferralId, SuggestionId, TargetPictureId, World,
    claim::{self, Arrow, Thing},
    referral::{self, Noted, Verdict, Votes},
    suggestion,
    target_picture::{self, Part, Sort},
    voice,
};

/// The day on which it was begun.
const BEGUN: i32 = -460;

/// The name of the target picture.
pub fn picture(story: &Story) -> TargetPictureId {
    story.name(BEGUN, "Nära i Älvmark")
}

/// The name of a part.
pub fn part(story: &Story, key: &str) -> PartId {
    story.name(BEGUN, &format!("part {key}"))
}

/// The need of that title.
pub fn need_called(world: &World, title: &str) -> Result<NeedId, Plot> {
    let mut found = world.needs.all().filter(|need| need.title == title && need.merged_into.is_none()).map(|need| need.id);
    found.next().ok_or_else(|| Plot::WhoSaid { words: title.to_owned(), found: 0 })
}

/// A part as it is told: its key, its sort, what it says, and of a shift from where.
type Words = (&'static str, Sort, &'static str, &'static str);

const FIRST: [Words; 10] = [
    ("own-words", Sort::Value, "Jag blir frågad vad som är viktigt för mig, på ett språk jag förstår.", ""),
    ("known", Sort::Value, "Jag behöver inte berätta allt från början varje gång.", ""),
    ("home", Sort::Value, "Jag kan bo kvar i min by och ändå känna mig trygg om natten.", ""),
    ("reach", Sort::Value, "Jag kommer fram till vården, eller så kommer vården till mig.", ""),
    ("hospital", Sort::Shift, "mig och min vardag", "sjukhuset"),
    ("passive", Sort::Shift, "medskapare", "mottagare"),
    ("word-near", Sort::GuidingWord, "Nära", ""),
    ("word-together", Sort::GuidingWord, "Tillsammans", ""),
    ("yearly", Sort::FollowUp, "En gång om året visar vi för varje del vad som har ändrats, och för vem.", ""),
    ("digital", Sort::Value, "Jag klarar mina ärenden digitalt.", ""),
];

/// What the second version says in other words, adds and leaves out.
const SECOND: [Words; 12] = [
    ("own-words", Sort::Value, "Jag blir frågad vad som är viktigt för mig, på det språk jag drömmer på.", ""),
    ("known", Sort::Value, "Jag behöver inte berätta allt från början varje gång.", ""),
    ("home", Sort::Value, "Jag kan bo kvar i min by, på min ö eller vid min gränd och känna mig trygg dygnet runt.", ""),
    ("kin", Sort::Value, "Den som hjälper mig får också hjälp.", ""),
    ("reach", Sort::Value, "Jag kommer fram till vården, eller så kommer vården till mig.", ""),
    ("hospital", Sort::Shift, "mig och min vardag", "sjukhuset"),
    ("passive", Sort::Shift, "medskapare", "mottagare"),
    ("answer", Sort::Shift, "svar som går att läsa", "tystnad"),
    ("word-near", Sort::GuidingWord, "Nära", ""),
    ("word-together", Sort::GuidingWord, "Tillsammans", ""),
    (
        "yearly",
        Sort::FollowUp,
        "En gång om året visar vi för varje del vad som har ändrats, för vem, och vad som inte blev av.",
        "",
    ),
    ("digital", Sort::Value, "Jag klarar mina ärenden utan att äga en telefon, och med telefon om jag vill.", ""),
];

/// What the parts rest on.
const GROUND: [(&str, &str, &str); 14] = [
    ("own-words", "Vård på språket man drömmer på", "samma ord"),
    ("own-words", "Joku joka puhuu suomea yöllä", "på finska också om natten"),
    ("own-words", "Tolk på kvällar och helger", "språket behövs när det händer"),
    ("known", "Samma ansikten från hemtjänsten", "det är vad de bad om"),
    ("known", "Én fast kontaktperson", "också över gränsen"),
    ("home", "Hjälp på ön när det blåser", "tryggheten om natten"),
    ("home", "Kvällar och söndagar utan folk", "tryggheten om natten"),
    ("reach", "Komma fram till hälsocentralen", "vägen dit"),
    ("reach", "Sköterskan vid porten oftare", "vården kom till dem"),
    ("reach", "Hem till ön på kvällen", "vägen hem hör dit"),
    ("passive", "Bli frågad före beslutet", "att få vara med från början"),
    ("answer", "Besked om badet, ja eller nej", "de ville ha ett svar, vilket som"),
    ("digital", "Tid hos doktorn utan dator", "det motsatta av första versionen"),
    ("digital", "Hjälp med det digitala", "de som vill lära sig"),
];

/// Tells it.
pub fn told(story: &mut Story, county: &County) {
    story.led_by(MARIA);
    let id = picture(story);
    let first = parts(story, &FIRST);
    story.on(BEGUN).tell(target_picture::Command::Begin {
        id,
        title: "Nära i Älvmark".to_owned(),
        who: "Region Älvmark och de sexton kommunerna".to_owned(),
        parts: first,
    });
    agree(story, id, -434);
    let sent = send(story, id, 1, -430, -300, county.deciding());
    first_round(story, county, sent);
    suggested(story, id);
    let second = parts(story, &SECOND);
    let why = "Fullmäktige i Vargträska och i Fiskelanda ville ha med öarna och dem som hjälper. Invånare ville ha svaren med, \
               och en telefon ska inte krävas.";
    story.on(-296).tell(target_picture::Command::Write { id, parts: second, why: why.to_owned() });
    agree(story, id, -287);
    let sent = send(story, id, 2, -285, -150, county.deciding());
    second_round(story, county, sent);
    let from = story.day(-140);
    story.on(-139).tell(target_picture::Command::PutInForce { id, number: 2, from });
    grounded(story);
    suggested_again(story, id);
}

fn parts(story: &Story, words: &[Words]) -> Vec<Part> {
    let of = |(key, sort, text, from): &Words| Part {
        id: part(story, key),
        sort: *sort,
        text: (*text).to_owned(),
        from: (*from).to_owned(),
    };
    words.iter().map(of).collect()
}

fn agree(story: &mut Story, id: TargetPictureId, days: i32) {
    let (who, date) = ("Samordningsgruppen för nära vård".to_owned(), story.day(days));
    story.on(days + 1).tell(target_picture::Command::Agree { id, who, date });
}

fn send(story: &mut Story, picture: TargetPictureId, number: u16, days: i32, due: i32, to: Vec<BodyId>) -> ReferralId {
    let id = story.name(days, &format!("referral of version {number}"));
    let due = story.day(due);
    let letter =
        "Målbilden är skriven ur det som invånare har sagt i åtta byar. Vi ber er ta ställning till den som den står. \
                  Vill ni ändra något, skriv vilka ord och varför."
            .to_owned();
    story.on(days).tell(referral::Command::Send { id, picture, number, to, due, letter });
    id
}

/// How one body answered: the municipality, days before today, verdict, wording, votes.
type Answered = (&'static str, i32, Verdict, &'static str, Option<(u32, u32, u32)>);

fn note(story: &mut Story, id: ReferralId, body: BodyId, nth: usize, (_, days, verdict, wording, votes): Answered) {
    let noted = Noted {
        date: story.day(days),
        paragraph: format!("§ {}", 31 + nth * 7 % 64),
        dnr: format!("KS 2025-{:04}", 107 + nth * 83 % 900),
        verdict,
        wording: wording.to_owned(),
        votes: votes.map(|(yes, no, abstained)| Votes { yes, no, abstained }),
        document: String::new(),
    };
    story.on(days + 2).tell(referral::Command::Note { id, body, noted });
}

fn first_round(story: &mut Story, county: &County, sent: ReferralId) {
    use Verdict::{Approved, ChangeRequested};
    let answers: [Answered; 9] = [
        ("Skogsälva kommun", -398, Approved, "", None),
        ("Vidfjälls kommun", -391, Approved, "", None),
        ("Salthamra kommun", -390, Approved, "", None),
        ("Lillforsa kommun", -384, Approved, "", None),
        (
            "Vargträska kommun",
            -377,
            ChangeRequested,
            "Fullmäktige anser att anhöriga ska nämnas i målbilden och att trygghet ska gälla hela dygnet.",
            Some((31, 4, 0)),
        ),
        (
            "Fiskelanda kommun",
            -362,
            ChangeRequested,
            "Målbilden talar om byar. Halva kommunen bor på öar. Fullmäktige begär att det framgår.",
            Some((29, 0, 2)),
        ),
        ("Kvarnåsa kommun", -355, Approved, "", None),
        ("Ekorrbo kommun", -341, Approved, "", None),
        ("Region Älvmark", -330, Approved, "", Some((58, 11, 2))),
    ];
    for (nth, answer) in answers.into_iter().enumerate() {
        note(story, sent, county.council(answer.0), nth, answer);
    }
}

fn second_round(story: &mut Story, county: &County, sent: ReferralId) {
    use Verdict::{Approved, Declined, WithReservation};
    let waits = "Ripfjälla kommun";
    let special: [Answered; 3] = [
        (
            "Björnhamra kommun",
            -212,
            WithReservation,
            "Godkänns. Kommunen reserverar sig mot att dygnet runt kan läsas som ett löfte om bemanning på varje ort.",
            Some((24, 9, 2)),
        ),
        (
            "Stenvika kommun",
            -188,
            Declined,
            "Fullmäktige avslår. Kommunen har en egen målbild sedan 2023 och ser inte skäl till två.",
            Some((17, 14, 0)),
        ),
        ("Region Älvmark", -176, Approved, "", Some((66, 3, 2))),
    ];
    let deciding = county.councils.iter().map(|(_, name)| *name).chain(["Region Älvmark"]);
    for (nth, name) in deciding.filter(|name| *name != waits).enumerate() {
        let days = -262 + i32::try_from(nth).unwrap_or(0) * 5;
        let plain = (name, days, Approved, "", None);
        let answer = special.iter().find(|(of, ..)| *of == name).copied().unwrap_or(plain);
        note(story, sent, county.council(name), nth + 20, answer);
    }
    let body = county.council(waits);
    for days in [-146, -74] {
        story.on(days).tell(referral::Command::Remind { id: sent, body });
    }
}

fn grounded(story: &mut Story) {
    for (key, title, why) in GROUND {
        let to = Thing::Part(part(story, key));
        story.on(-20).make(move |world| {
            let from = Thing::Need(need_called(world, title)?);
            Ok(claim::Command::Draw { from, arrow: Arrow::Carries, to, why: why.to_owned() }.into())
        });
    }
}

/// A suggestion: days before today, the part, the words, instead, why, whom to thank.
type Suggested = (i32, &'static str, &'static str, &'static str, &'static str, &'static str);

fn suggest(story: &mut Story, picture: TargetPictureId, number: u16, suggested: Suggested) -> SuggestionId {
    let (days, key, words, instead, why, thanks) = suggested;
    let id = story.name(days, &format!("suggestion {instead}"));
    let part = part(story, key);
    story.on(days).by(voice::RESIDENT).tell(suggestion::Command::Make {
        id,
        picture,
        number,
        part,
        words: words.to_owned(),
        instead: instead.to_owned(),
        why: why.to_owned(),
        thanks: thanks.to_owned(),
    });
    id
}

fn settle(story: &mut Story, id: SuggestionId, days: i32, verdict: suggestion::Verdict, why: &str) {
    story.on(days).tell(suggestion::Command::Settle { id, verdict, why: why.to_owned() });
}

fn suggested(story: &mut Story, id: TargetPictureId) {
    use suggestion::Verdict::{NotTaken, Partly, Taken};
    let made: [(Suggested, suggestion::Verdict, &str); 3] = [
        (
            (
                -420,
                "own-words",
                "ett språk jag förstår",
                "det språk jag drömmer på",
                "Att förstå är inte att vara hemma.",
                "Kahvikerho i Kielojänkkä",
            ),
            Taken,
            "Orden står i den nya versionen.",
        ),
        (
            (-405, "digital", "digitalt", "utan att behöva äga en dator", "Alla har inte.", ""),
            Partly,
            "Vi skrev telefon, och lade till att den som vill ska kunna göra det digitalt.",
        ),
        (
            (-399, "word-near", "Nära", "Snabbt", "Nära hjälper inte om man väntar i sju timmar.", ""),
            NotTaken,
            "Det är en fråga om väntan och står i färdplanen. Ledordet får stå kvar.",
        ),
    ];
    for (suggested, verdict, why) in made {
        let made = suggest(story, id, 1, suggested);
        settle(story, made, -292, verdict, why);
    }
}

fn suggested_again(story: &mut Story, id: TargetPictureId) {
    let open: [Suggested; 3] = [
        (-44, "known", "varje gång", "för någon som inte kände mig i går", "Det är det som är svårt.", ""),
        (-31, "kin", "hjälp", "vila", "Hjälp har jag. Vila har jag inte.", "En som vakar, Brännholmsbruk"),
        (-12, "answer", "går att läsa", "går att läsa högt för någon", "Min mor ser inte.", ""),
    ];
    for suggested in open {
        suggest(story, id, 2, suggested);
    }
    // Somebody wrote a telephone number into it: it is kept from view until it has been looked at.
    suggest(
        story,
        id,
        2,
        (
            -6,
            "reach",
            "kommer vården till mig",
            "kommer vården till mig samma dag",
            "Ring mig på 0000-55 44 33 så berättar jag.",
            "",
        ),
    );
}
