//! Granåmo: the first evening. The bus home, the same nurse, the alarm that does not ring, a light that was asked for
//! before. Everybody who spoke that evening has an answer, and not everybody likes it.

use super::{
    evening::{Evening, Held},
    granamo_tried,
    ground::Ground,
    story::Story,
};
use samskapa_domain::{
    NeedId,
    action::Ground as Reason,
    answer::Parts,
    barrier,
    claim::{Arrow, Thing},
    decision::Verdict,
    hand_over,
    meeting::{self, Band, Channel, State},
    milestone,
    need::{self, Mandate},
    notes::VoiceKind,
    reply::What,
    voice,
};

const MARIA: (&str, &str, &str) = ("Maria Ek", "Samordnare Nära vård", "0000-12 34 00");
/// How Granåmo hears of things.
pub const PAPER: [&str; 3] = ["Anslagstavlan vid affären", "Byabladet", "Brev"];

/// Tells it.
pub fn told(story: &mut Story, ground: &Ground) {
    let evening = Evening {
        name: "Granåmo 1",
        days: -390,
        place: ground.granamo,
        series: Some(ground.series),
        venue: "Granåmo bygdegård",
        title: "Soppa och samtal i Granåmo",
        channel: Channel::Hall,
        questions: &[
            "Vad är viktigt för att du ska må bra och kunna bo kvar här?",
            "Vad hindrar?",
            "Vad kan vi göra tillsammans, och vad kan du själv bidra med?",
        ],
        influence: "Ni påverkar vad vi provar först. Statens vägar och mobilnätet råder vi inte över, men vi för det vidare.",
    };
    let heads = [
        (Band::Under18, 2),
        (Band::From18To29, 3),
        (Band::From30To64, 11),
        (Band::From65To79, 10),
        (Band::Over80, 5),
        (Band::Elected, 3),
        (Band::Staff, 4),
    ];
    let at = evening.held(story, &heads);
    at.promise(story, "Svar på anslagstavlan, i byabladet och i brev till dem som vill", 90, &PAPER);
    at.notes(story, "granamo_bordsanteckningar.txt", include_str!("notes/granamo_1.txt"), 90);
    at.kinds(story, VoiceKind::Offer, &["hjärt-lungräddning"]);
    at.kinds(story, VoiceKind::Idea, &["för få för buss"]);
    at.published(story);
    let needs = sorted(story, ground, at);
    let dots = [(needs.bus, 34, 3), (needs.nurse, 27, 10), (needs.alarm, 15, 3), (needs.heart, 9, 2), (needs.light, 8, 0)];
    story.round(-380, "Prickar i Granåmo", at, (31, 6), &dots);
    granamo_tried::bus(story, ground, needs.bus);
    granamo_tried::nurse(story, ground, needs.nurse);
    alarm(story, ground, &needs);
    heart(story, ground, &needs);
    light(story, ground, &needs);
    replies(story, at);
    story.on(-299).tell(meeting::Command::Advance { id: at.id, to: State::Answered });
    story.on(-200).tell(meeting::Command::Advance { id: at.id, to: State::Closed });
    // Somebody wants their words back long after they were counted in an answer.
    story.on(-90).by("resident").make(move |world| {
        let id = super::story::said(world, at.id, "Sköterskan som kände oss")?;
        Ok(voice::Command::Withdraw { id, why: "Jag vill inte stå på tavlan längre.".to_owned() }.into())
    });
}

struct Needs {
    bus: NeedId,
    nurse: NeedId,
    alarm: NeedId,
    heart: NeedId,
    light: NeedId,
}

fn sorted(story: &mut Story, ground: &Ground, at: Held) -> Needs {
    let place = ground.granamo;
    let bus = story.hear(
        -384,
        "Ta sig hem efter klockan tre",
        place,
        &["Sista bussen hem", "ledigt en hel dag", "in till stan på em", "bussen till träningen"],
        at,
    );
    let nurse = story.hear(
        -384,
        "Samma distriktssköterska",
        place,
        &["Ny distriktssköterska", "mitt ben för elva", "SAMMA sköterska", "Sköterskan som kände oss"],
        at,
    );
    let alarm = story.hear(
        -384,
        "Telefon och larm som går fram",
        place,
        &["Mobilen är död", "larmet till mormor", "täckningen är noll"],
        at,
    );
    let heart = story.hear(-384, "Hjärtstartare i byn", place, &["Hjärtstartare saknas", "hjärtstartaren i stan"], at);
    let light = story.hear(
        -384,
        "Ljus och en bänk på vägen",
        place,
        &["mörkt längs gångvägen", "ungarna cyklar", "En bänk halvvägs"],
        at,
    );
    let stay = story.hear(-384, "Våga bo kvar ensam", place, &["våga bo kvar"], at);
    story.formulate(
        -383,
        bus,
        "Ta sig hem efter klockan tre",
        "Den som är i stan på eftermiddagen ska kunna ta sig hem samma dag utan egen bil.",
        Mandate::Ours,
    );
    story.formulate(
        -383,
        nurse,
        "Samma distriktssköterska",
        "Vi behöver möta samma sköterska, så att vi slipper börja om från början varje gång.",
        Mandate::Ours,
    );
    story.formulate(
        -383,
        alarm,
        "Telefon och larm som går fram",
        "Trygghetslarm och telefon ska fungera i hela byn, också när nätet är svagt.",
        Mandate::Others,
    );
    story.formulate(
        -383,
        heart,
        "Hjärtstartare i byn",
        "En hjärtstartare ska finnas så nära att den hinner göra nytta.",
        Mandate::Ours,
    );
    story.formulate(
        -383,
        light,
        "Ljus och en bänk på vägen",
        "Vägen till affären ska gå att gå på vintern: ljus, och något att vila på.",
        Mandate::Ours,
    );
    for need in [bus, nurse] {
        story.owned(-381, need, "Lästes upp på bytorget, elva personer, två ord ändrades");
    }
    story.on(-382).tell(need::Command::Merge {
        into: alarm,
        other: stay,
        why: "Det är larmet som gör att man vågar bo kvar.".to_owned(),
    });
    story.draw(
        -382,
        Thing::Need(light),
        Arrow::Returns,
        Thing::Need(ground.light_then),
        "Samma väg och samma mörker som 2019.",
    );
    story.against(-382, at, "för få för buss", bus, "En röst vill hellre lägga pengarna på hemtjänsten.");
    for need in [bus, nurse, alarm, heart, light] {
        story.assign(-379, need, MARIA, Some(-300));
    }
    Needs { bus, nurse, alarm, heart, light }
}

fn alarm(story: &mut Story, ground: &Ground, needs: &Needs) {
    let asked = "Kan larmen få en reservväg när mobilnätet är svagt öster om kvarnen?";
    let over = story.hand_over(-370, needs.alarm, (ground.broadband, "Handläggare nät och larm"), asked, -318);
    let (received, answered) = (story.day(-362), story.day(-320));
    story.on(-362).tell(hand_over::Command::Receipt {
        id: over,
        date: received,
        from: "Registrator".to_owned(),
        dnr: "BK 2025-77".to_owned(),
    });
    story.on(-320).tell(hand_over::Command::Answer {
        id: over,
        date: answered,
        text: "En mast byggs på Storberget under nästa år. Till dess byter vi larmen mot sådana som har två nät.".to_owned(),
    });
    let parts = Parts {
        said: "Ni sade att telefonen är död öster om kvarnen, och att larmen då tiger.".to_owned(),
        done: "Fyra larm är bytta mot sådana som har två nät.".to_owned(),
        others: "Masten råder bredbandskansliet över. De svarar att den byggs under nästa år.".to_owned(),
        easy: "Larmen är bytta. En ny mast kommer nästa år.".to_owned(),
        ..Parts::default()
    };
    story.answer(-304, needs.alarm, "Maria Ek, samordnare Nära vård", parts, &[Thing::HandOver(over)], &PAPER);
}

fn heart(story: &mut Story, ground: &Ground, needs: &Needs) {
    let action = story.undertake(
        -365,
        ("Köpa och hänga upp en hjärtstartare på bygdegårdens vägg", "Bygdegårdsföreningen och kommunen"),
        -330,
        Reason::Evidence,
        None,
        &[needs.heart],
    );
    story.finish(-332, action, "Hänger i ett uppvärmt skåp vid ingången; tre brandmän har visat hur den används.");
    let change =
        story.change(-331, ("En hjärtstartare på bygdegårdens vägg, öppen dygnet runt", "Alla i Granåmo"), &[action], &[]);
    let id = story.name(-330, "Hjärtstartaren hänger");
    let date = story.day(-330);
    story.on(-330).tell(milestone::Command::Celebrate {
        id,
        place: ground.granamo,
        what: "Hjärtstartaren hänger, och fyrtioen har övat".to_owned(),
        who: "Bygdegårdsföreningen och brandvärnet".to_owned(),
        thanks: "Tack till er som kom två lördagar i rad.".to_owned(),
        date,
        needs: vec![needs.heart],
    });
    let parts = Parts {
        said: "Ni sade att hjärtstartaren i stan hjälper ingen här.".to_owned(),
        done: "Nu hänger en på bygdegårdens vägg, och fyrtioen har övat på den.".to_owned(),
        easy: "Det finns en hjärtstartare på bygdegården. Skåpet är aldrig låst.".to_owned(),
        ..Parts::default()
    };
    story.answer(
        -303,
        needs.heart,
        "Maria Ek, samordnare Nära vård",
        parts,
        &[Thing::Action(action), Thing::Change(change)],
        &PAPER,
    );
    story.respond(-290, needs.heart, true, "Genom kod, en person", "Den hängde där innan ni hann svara. Bra.");
    story.on(-202).tell(need::Command::Close { id: needs.heart, why: "Den hänger där, och byn sköter den.".to_owned() });
}

fn light(story: &mut Story, ground: &Ground, needs: &Needs) {
    let title =
        ("Belysning mellan affären och servicehuset", "Tekniska nämnden", "Ska kommunen sätta upp tolv lampor på sträckan?");
    let decision = story.prepare(-360, title, &[needs.light], &[]);
    story.decide(
        -325,
        decision,
        ("§ 41", "TN 2025/96"),
        Verdict::No,
        "Tolv lampor kostar mer än hela årets pott för gångvägar, och vägen ägs av samfälligheten.",
    );
    let (id, due) = (story.name(-324, "Vägen ägs av andra"), story.day(-210));
    story.on(-324).tell(barrier::Command::Name {
        id,
        what: "Gångvägen ägs av en samfällighet som inte har sammanträtt på sex år".to_owned(),
        ourselves: "Vi hjälper till att kalla till stämma och lånar ut salen.".to_owned(),
        others: "Samfälligheten behöver en styrelse som kan säga ja till stolparna.".to_owned(),
        assigned_to: "Tekniska kontoret, enhetschefen".to_owned(),
        due,
        needs: vec![needs.light],
    });
    story.on(-212).by("lead:tekniska").tell(barrier::Command::Answer {
        id,
        text: "Stämma är hållen och en styrelse är vald. Stolpar får sättas, men pengarna saknas.".to_owned(),
        removed: true,
    });
    let parts = Parts {
        said: "Ni sade att vägen till servicehuset är mörk, och att ni sade det redan 2019.".to_owned(),
        done: "Två bänkar är utställda. Reflexer finns att hämta i affären.".to_owned(),
        not_done: "Det blir inga lampor i år. Nämnden sade nej: de kostar mer än årets hela pott för gångvägar.".to_owned(),
        easy: "Bänkarna finns. Lamporna kommer inte i år. De är för dyra.".to_owned(),
        next: "Vi tar frågan till nästa års budget".to_owned(),
        ..Parts::default()
    };
    story.answer(-302, needs.light, "Maria Ek, samordnare Nära vård", parts, &[Thing::Decision(decision)], &PAPER);
    story.respond(
        -126,
        needs.light,
        false,
        "Tjugofyra i bygdegården",
        "Bänkarna är bra, men man ser dem inte. Ni har haft sex år på er.",
    );
    // The question of 2019 gets its answer as well, late as it is.
    let late = Parts {
        said: "Ni sade 2019 att det var kolsvart mellan affären och servicehuset. Ni fick inget svar.".to_owned(),
        done: "Vi ber om ursäkt: anteckningarna blev liggande. Bänkarna som ni bad om står där nu.".to_owned(),
        not_done: "Lamporna sade nämnden nej till förra året, för pengarnas skull. Frågan lever vidare i det nya behovet."
            .to_owned(),
        ..Parts::default()
    };
    story.answer(-110, ground.light_then, "Maria Ek, samordnare Nära vård", late, &[], &["Anslagstavlan vid affären"]);
    story.on(-60).tell(need::Command::Close {
        id: ground.light_then,
        why: "Besvarat sent, och buret vidare i behovet från mötet med soppa.".to_owned(),
    });
    story.on(-59).tell(meeting::Command::Advance { id: ground.then, to: State::Answered });
}

fn replies(story: &mut Story, at: Held) {
    at.reply(
        story,
        -370,
        "skotare o släp",
        What::Used,
        "Tack! Ditt nummer ligger hos hemtjänsten, och du blev ringd tre gånger i vintras.",
    );
    at.reply(
        story,
        -370,
        "samåkning",
        What::Used,
        "Gruppen finns nu på ett papper i affären också, för den som inte har telefon.",
    );
    at.reply(
        story,
        -370,
        "hjärt-lungräddning",
        What::Used,
        "Ni höll fyra kvällar. Tack för varje mun-mot-mun-docka som överlevde.",
    );
    at.reply(story, -368, "skolskjutsen", What::TakenUp, "Arbetsgruppen Hem efter tre tog upp det. Försäkringen reds ut.");
    at.reply(
        story,
        -368,
        "för få för buss",
        What::Later,
        "Din invändning står bredvid behovet. Vi räknar efter vad bilen kostar, och det kommer du att kunna läsa.",
    );
    at.reply(story, -368, "Soppan var god", What::Noted, "Slingan är lagad, och nästa gång står mikrofonen i mitten.");
    at.reply(story, -368, "Kom tillbaka", What::Yes, "Vi kommer tillbaka. Datumet står på anslagstavlan.");
    at.reply(
        story,
        -366,
        "Ni var här 2019",
        What::Explained,
        "Inget, och det var fel. Anteckningarna blev liggande. Nu finns frågan här med sina tre röster.",
    );
}
