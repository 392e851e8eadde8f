//! Kornsjövallen again: slips of paper for those who do not like to speak up. Medicine that lies with somebody who has
//! not answered yet, help with the digital that was decided to wait, and what a nurse has seen.

use super::{
    evening::{Evening, Held},
    ground::Ground,
    story::{Story, said},
};
use samskapa_domain::{
    NeedId,
    decision::Verdict,
    meeting::{Band, Channel},
    need::{self, Basis, Mandate},
    notes::VoiceKind,
    reply::What,
    voice::Correction,
};

/// Tells it.
pub fn told(story: &mut Story, ground: &Ground) {
    let evening = Evening {
        name: "Kornsjövallen 2",
        days: -112,
        place: ground.kornsjovallen,
        series: Some(ground.series),
        venue: "Församlingshemmet i Kornsjövallen",
        title: "Dialogträff i Kornsjövallen, andra kvällen",
        channel: Channel::Hall,
        questions: &["Vad är svårt i vardagen?", "Vad vill du säga som inte blev sagt?"],
        influence: "Ni påverkar vad vi tar vidare. Apotekens öppettider råder vi inte över.",
    };
    let heads = [(Band::From30To64, 5), (Band::From65To79, 11), (Band::Over80, 6), (Band::Elected, 1), (Band::Staff, 4)];
    let at = evening.held(story, &heads);
    at.promise(story, "Svar i brev till alla hushåll", 150, &["Brev till alla hushåll"]);
    at.notes(story, "kornsjovallen_lappar.txt", include_str!("notes/kornsjovallen_2.txt"), 150);
    at.masked(story, "Ring mig på", "Ring mig om ni vill veta hur det var med medicinen");
    at.kinds(story, VoiceKind::Idea, &["balansträning i matsalen"]);
    at.kinds(story, VoiceKind::Need, &["seniorgymnastik på plats"]);
    at.kinds(story, VoiceKind::EventFeedback, &["kaffeonsdagarna är det bästa"]);
    at.published(story);
    two_tables(story, at);
    let place = ground.kornsjovallen;
    let medicine = story.hear(
        -108,
        "Medicinen hem",
        place,
        &["Apoteksombudet slutade", "med fel buss", "delar tabletterna", "dosett hemkörd", "Ring mig om ni vill"],
        at,
    );
    let digital = story.hear(
        -108,
        "Hjälp med det digitala",
        place,
        &["recept på telefonen", "kommer aldrig in", "sitter bredvid", "barnbarnet loggar in", "Digital hjälp på"],
        at,
    );
    let bath = story.hear(
        -108,
        "Rörelse i vatten eller på plats",
        place,
        &["Bussen till badhuset", "seniorgymnastik på plats", "ryggen blev bra"],
        at,
    );
    let tablets = story.hear(-108, "Förstå sina tabletter", place, &["Mina tabletter heter"], at);
    let falls = observed(story, ground);
    story.formulate(
        -107,
        medicine,
        "Medicinen hem",
        "Medicin ska gå att hämta eller få hem utan sex mils resa.",
        Mandate::Others,
    );
    story.formulate(
        -107,
        digital,
        "Hjälp med det digitala",
        "Den som inte kommer in på 1177 ska kunna få hjälp av en människa på plats.",
        Mandate::Ours,
    );
    story.formulate(
        -107,
        bath,
        "Rörelse i vatten eller på plats",
        "Den som blev bättre av vattengympan ska kunna fortsätta röra sig.",
        Mandate::Shared,
    );
    story.formulate(-107, tablets, "Förstå sina tabletter", "Någon ska förklara när tabletten byter namn.", Mandate::Ours);
    story.owned(-106, tablets, "Kaffeonsdagen, elva personer, oförändrat");
    story.assign(-105, medicine, ("Maria Ek", "Samordnare Nära vård", "0000-12 34 00"), Some(-45));
    story.assign(-105, bath, ("Jonna Bäck", "Folkhälsostrateg", "0000-12 34 50"), Some(18));
    story.against(-106, at, "inget mer digitalt", digital, "Några vill inte ha mer digitalt, utan mer folk.");
    let dots = [(medicine, 29, 3), (bath, 18, 3), (digital, 15, 6), (falls, 0, 0)];
    story.round(-104, "Prickar i Kornsjövallen", at, (22, 4), &dots);
    let question = "Kan ni lägga ett ombud i Kornsjövallen, eller skicka medicin med hemtjänstens bil?";
    story.hand_over(-98, medicine, (ground.pharmacy, "Regionchef"), question, -50);
    waits(story, digital);
    at.reply(story, -95, "köra ut medicin", What::Thanked, "Tack. Medicin får bara lämnas av den som har uppdraget, så vi kan inte ta emot det. Fråga gärna om skjuts i stället.");
    at.reply(story, -95, "balansträning", What::TakenUp, "Börjar på kaffeonsdagen nästa månad, en kvart före kaffet.");
    at.reply(story, -95, "kaffeonsdagarna är det bästa", What::Noted, "Det läste vi högt för dem som bakar.");
    at.reply(
        story,
        -95,
        "Fråga oss INNAN",
        What::Yes,
        "Nämnden frågar byalaget innan något stängs. Det står nu i deras arbetsordning.",
    );
    at.reply(story, -95, "Trevlig kväll", What::Noted, "Lappar på varje bord nästa gång också.");
}

/// A voice that two tables had written in the same words is put right by hand.
fn two_tables(story: &mut Story, at: Held) {
    story.on(-110).make(move |world| {
        let id = said(world, at.id, "sitter bredvid")?;
        let as_it_is = world.voices.get(&id).map(Correction::none);
        let table = Some("Lapparna från bord 2".to_owned());
        Ok(match as_it_is {
            Some(correction) => {
                samskapa_domain::voice::Command::Correct { id, correction: Correction { table, ..correction } }.into()
            }
            None => samskapa_domain::voice::Command::Confirm { ids: vec![id] }.into(),
        })
    });
}

fn observed(story: &mut Story, ground: &Ground) -> NeedId {
    let id: NeedId = story.name(-108, "Fall i hemmet");
    story.on(-108).by("lead:eva-lotta").tell(need::Command::Hear {
        id,
        place: ground.kornsjovallen,
        title: "Färre fall i hemmet".to_owned(),
        voices: Vec::new(),
        basis: Basis::ProfessionalObservation,
    });
    story.formulate(
        -107,
        id,
        "Färre fall i hemmet",
        "Distriktssköterskan ser fler som har fallit hemma i vinter. Ingen nämnde det på mötet.",
        Mandate::Ours,
    );
    id
}

fn waits(story: &mut Story, digital: NeedId) {
    let title = (
        "Digital hjälp i byarna",
        "Omsorgsnämnden",
        "Ska det finnas en anställd som hjälper till i byarna en dag i veckan?",
    );
    let decision = story.prepare(-80, title, &[digital], &[]);
    story.decide(
        -46,
        decision,
        ("§ 55", "ON 2026/188"),
        Verdict::Later,
        "Nämnden vill se vad ungdomarnas tisdagar ger först, och tar upp frågan igen om ett halvår.",
    );
}
