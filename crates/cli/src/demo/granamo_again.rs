//! Granåmo again, a year later: somebody to talk to, the same people at the door, food one chooses oneself. The work
//! is under way, and the pages show how far it has come.

use super::{
    evening::{Evening, Held},
    ground::Ground,
    road::Try,
    story::Story,
};
use samskapa_domain::{
    NeedId, VoiceId,
    action::Ground as Reason,
    decision::Verdict,
    group::Role,
    meeting::{Band, Channel},
    need::{self, Mandate},
    notes::VoiceKind,
    proposal,
    reply::What,
    voice::{self, Draft, Origin},
};

/// Tells it.
pub fn told(story: &mut Story, ground: &Ground) {
    let evening = Evening {
        name: "Granåmo 2",
        days: -128,
        place: ground.granamo,
        series: Some(ground.series),
        venue: "Granåmo bygdegård",
        title: "Soppa och samtal i Granåmo, andra kvällen",
        channel: Channel::Hall,
        questions: &["Vad är viktigt nu?"],
        influence: "Ni påverkar hur vi provar och vad nämnden får på sitt bord.",
    };
    let heads = [
        (Band::Under18, 5),
        (Band::From18To29, 2),
        (Band::From30To64, 9),
        (Band::From65To79, 6),
        (Band::Over80, 2),
        (Band::Elected, 2),
        (Band::Staff, 5),
    ];
    let at = evening.held(story, &heads);
    at.promise(story, "Vi återkommer i byabladet och på skärmen i affären", 160, &["Byabladet", "Skärmen i affären"]);
    at.notes(story, "granamo_andra_kvallen.txt", include_str!("notes/granamo_2.txt"), 160);
    at.masked(story, "grannens pojke", "En ung person i byn har inte gått till skolan sedan i höstas");
    at.kinds(story, VoiceKind::Need, &["matlåda är bra"]);
    at.kinds(story, VoiceKind::Idea, &["Handla tillsammans"]);
    at.published(story);
    let (talk, phone) = sorted(story, ground, at);
    let (home, food) = (door(story, ground, at), food(story, ground, at));
    story.round(
        -120,
        "Prickar i Granåmo, andra kvällen",
        at,
        (24, 3),
        &[(talk, 28, 3), (home, 19, 3), (food, 19, 3), (phone, 6, 0)],
    );
    somebody_to_talk_to(story, ground, talk);
    same_people(story, ground, home);
    replies(story, at);
    on_other_ways(story, ground, talk);
}

fn sorted(story: &mut Story, ground: &Ground, at: Held) -> (NeedId, NeedId) {
    let place = ground.granamo;
    let talk = story.hear(
        -122,
        "Någon att prata med",
        place,
        &[
            "kuratorn är på skolan",
            "vänta sju månader",
            "utan att mamma",
            "En ung person i byn",
            "en vuxen som är kvar",
            "kuratorn syns på",
        ],
        at,
    );
    let phone = story.hear(-122, "Komma fram till hälsocentralen", place, &["Hälsocentralens telefon", "Knappvalet"], at);
    let computer = story.hear(-122, "Tid hos doktorn utan dator", place, &["behöva dator", "uppringd tid"], at);
    story.hear(-122, "En plats att vara på", place, &["nånstans att hänga"], at);
    story.formulate(
        -121,
        talk,
        "Någon att prata med",
        "Unga ska kunna prata med en vuxen när det behövs, inte när schemat säger det.",
        Mandate::Shared,
    );
    story.formulate(
        -121,
        phone,
        "Komma fram till hälsocentralen",
        "Den som ringer hälsocentralen ska få tala med en människa.",
        Mandate::Ours,
    );
    story.formulate(
        -121,
        computer,
        "Tid hos doktorn utan dator",
        "Den som inte har dator ska kunna få tid på samma dag som den som har.",
        Mandate::Ours,
    );
    story.on(-121).tell(need::Command::Merge {
        into: phone,
        other: computer,
        why: "Båda handlar om att inte komma fram.".to_owned(),
    });
    story.on(-114).tell(need::Command::Unmerge {
        id: computer,
        why: "Byalaget sade: den ena frågan är telefonen, den andra är att slippa datorn. De hör inte ihop.".to_owned(),
    });
    story.assign(-118, talk, ("Petra Lindmo", "Enhetschef elevhälsan", "0000-12 34 10"), Some(24));
    story.assign(-118, phone, ("Helena Brandt", "Verksamhetschef hälsocentralen", "0000-12 34 20"), Some(30));
    (talk, phone)
}

fn door(story: &mut Story, ground: &Ground, at: Held) -> NeedId {
    let home = story.hear(
        -122,
        "Samma ansikten från hemtjänsten",
        ground.granamo,
        &["sjutton olika", "vem som kommer genom", "mamma med demens"],
        at,
    );
    story.formulate(
        -121,
        home,
        "Samma ansikten från hemtjänsten",
        "Vi vill veta vem som kommer, och det ska vara så få olika som möjligt.",
        Mandate::Ours,
    );
    story.assign(-118, home, ("Karin Öst", "Områdeschef hemtjänst", "0000-12 34 30"), Some(20));
    home
}

fn food(story: &mut Story, ground: &Ground, at: Held) -> NeedId {
    let food =
        story.hear(-122, "Mat hem som man själv väljer", ground.granamo, &["affären kör inte ut", "matlåda är bra"], at);
    story.formulate(
        -121,
        food,
        "Mat hem som man själv väljer",
        "Den som inte kan åka till affären ska ändå kunna välja sin mat.",
        Mandate::Shared,
    );
    let action = story.undertake(
        -100,
        ("Varukorg som följer med skolbilen på torsdagar", "Affären i Skogsälva och skolan"),
        -45,
        Reason::Untested,
        None,
        &[food],
    );
    story.finish(-48, action, "Beställ till onsdag kväll, på lapp eller telefon; korgen står på trappan på torsdagen.");
    story.change(-46, ("Varukorgar följer med skolbilen på torsdagar", "Alla längs skolbilens väg"), &[action], &[]);
    food
}

fn somebody_to_talk_to(story: &mut Story, ground: &Ground, need: NeedId) {
    let members = [
        ("Elin Vass", Role::Resident, ""),
        ("Noor Haidar", Role::Resident, ""),
        ("Petra Lindmo", Role::Official, "elevhälsan"),
        ("Byns ungdomsråd", Role::Association, ""),
    ];
    let task = (
        "Någon att prata med",
        "Prova sätt för unga att nå en vuxen utan att vänta.",
        "Gruppen bestämmer inte om tjänster.",
    );
    let group = story.group(-105, ground.granamo, task, 120, &[need], &members);
    story.met(-92, group, "Elin sade att dörren ska stå öppen och att ingen ska skriva upp vem som går in.", Some(-70));
    story.met(-28, group, "Fem kvällar har gått. Det kommer sex stycken, och de kommer igen.", Some(14));
    let evening = story.plan_trial(
        -75,
        &Try {
            title: "Kuratorskväll i bygdegården",
            place: ground.granamo,
            group: Some(group),
            question: "Kommer unga om kuratorn sitter i bygdegården på kvällen?",
            guess: "Vi tror att fem kommer varje gång, och att hälften inte kommer till skolans dörr.",
            what: "Kuratorn är i bygdegården varje onsdag 18–21. Ingen bokning, ingen lista.",
            measure: "Hur många som kommer, räknat utan namn, och hur många som kommer igen.",
            stop_rule: "Vi slutar om ingen kommer tre onsdagar i rad.",
            span: (-60, 45),
        },
        &[need],
    );
    story.start_trial(-60, evening);
    story.plan_trial(
        -30,
        &Try {
            title: "Chatt med kuratorn på kvällen",
            place: ground.granamo,
            group: Some(group),
            question: "Når en chatt dem som inte går in i bygdegården?",
            guess: "Vi tror att det mest blir frågor som går att svara på samma kväll.",
            what: "Chatt två kvällar i veckan, med samma kurator som sitter i bygdegården.",
            measure: "Antal samtal och hur många som sedan kommer på en onsdag.",
            stop_rule: "Vi slutar om någon inte får svar samma kväll.",
            span: (20, 80),
        },
        &[need],
    );
    let id = story.name(-26, "Förslag om kurator");
    story.on(-26).tell(proposal::Command::Make {
        id,
        title: "Halva kuratorstjänsten i byarna".to_owned(),
        text: "Vi föreslår att halva tjänsten ligger i byarna på kvällstid i stället för på skolan på dagtid.".to_owned(),
        group: Some(group),
        needs: vec![need],
    });
    story.prepare(
        -18,
        ("Kuratorns kvällar", "Barn- och utbildningsnämnden", "Ska halva kuratorstjänsten ligga på kvällstid i byarna?"),
        &[need],
        &[evening],
    );
}

fn same_people(story: &mut Story, ground: &Ground, need: NeedId) {
    let trial = story.plan_trial(
        -102,
        &Try {
            title: "Fast lag i Granåmo",
            place: ground.granamo,
            group: None,
            question: "Hur få olika kan det bli utan att någon blir utan hjälp?",
            guess: "Vi tror att sju räcker.",
            what: "Sju medarbetare delar på alla hembesök i byn i två månader.",
            measure: "Antal olika personer hos varje hushåll per två veckor.",
            stop_rule: "Vi slutar om ett besök uteblir.",
            span: (-98, -50),
        },
        &[need],
    );
    story.start_trial(-98, trial);
    story.study(
        -47,
        trial,
        "Från sjutton till åtta olika på två veckor. Inget besök uteblev, men två i laget gick på knäna.",
        "Sju är för få när någon är sjuk. Nio går.",
    );
    let decision =
        story.prepare(-44, ("Fasta lag i hemtjänsten", "Omsorgsnämnden", "Ska alla byar få fasta lag?"), &[need], &[trial]);
    story.decide(
        -32,
        decision,
        ("§ 58", "ON 2026/204"),
        Verdict::Yes,
        "Ja, med nio i varje lag, så att lagen håller också i influensatider.",
    );
    story.undertake(
        -30,
        ("Schemalägga fasta lag om nio i alla tre byarna", "Hemtjänsten"),
        30,
        Reason::Experience,
        Some(decision),
        &[],
    );
}

fn replies(story: &mut Story, at: Held) {
    at.reply(
        story,
        -100,
        "Handla tillsammans",
        What::TakenUp,
        "Varukorgen på torsdagar växte fram ur det här. Den gemensamma turen prövas i vår.",
    );
    at.reply(story, -100, "lämna varor på vägen", What::Used, "Fyra hushåll får sin korg av er. Tack.");
    at.reply(story, -100, "Prova en chatt", What::TakenUp, "Arbetsgruppen planerar den. Den börjar om några veckor.");
    at.reply(story, -100, "äldre med telefonen", What::Used, "Tisdagar efter skolan, i biblioteket. Fikat bjuder vi på.");
    at.reply(
        story,
        -100,
        "sluta fråga oss",
        What::Yes,
        "Rätt. Därför står det här vad som är gjort, och vi frågar inte om samma sak igen.",
    );
    at.reply(story, -100, "Bra möte", What::Noted, "Små bord nästa gång också.");
}

/// Not everybody comes to a meeting: a letter, two calls and somebody at the door.
fn on_other_ways(story: &mut Story, ground: &Ground, talk: NeedId) {
    let voices = [
        (
            -68,
            Channel::Letter,
            Origin::Resident,
            VoiceKind::Need,
            "Jag är nittiotre och skriver för hand. Jag vill ha någon som läser posten för mig en gång i veckan.",
        ),
        (
            -66,
            Channel::Phone,
            Origin::NextOfKin,
            VoiceKind::Need,
            "Pappa säger till er att allt är bra. Fråga en gång till.",
        ),
        (
            -64,
            Channel::Door,
            Origin::Resident,
            VoiceKind::Offer,
            "Jag går ändå förbi med hunden varje morgon och kan knacka på hos tre stycken.",
        ),
        (
            -63,
            Channel::Web,
            Origin::Resident,
            VoiceKind::Need,
            "Vi som pendlar hinner aldrig till era möten. Kan man prata med någon efter klockan åtta?",
        ),
    ];
    let mut last: Option<VoiceId> = None;
    for (days, channel, origin, kind, words) in voices {
        let (id, place): (VoiceId, _) = (story.name(days, words), ground.granamo);
        last = Some(id);
        story.on(days).make(move |_| {
            let language = Some("sv".to_owned());
            let sent = Draft::sent(place, channel, words);
            let draft = Draft { kind, sure: true, origin, language, to_check: false, ..sent };
            Ok(voice::Command::Capture { id, draft }.into())
        });
    }
    if let Some(id) = last {
        story.on(-58).tell(need::Command::Gather { id: talk, voices: vec![id] });
    }
}
