//! Granåmo: the first evening. The bus home, the same nurse, the alarm that does not ring, a light that was asked for
//! before. Everybody who spoke that evening has an answer, and not everybody likes it.

use super::{
    evening::{Evening, Held},
    ground::Ground,
    road::Try,
    story::Story,
};
use samskapa_domain::{
    NeedId,
    action::Ground as Reason,
    answer::Parts,
    barrier,
    claim::{Arrow, Thing},
    decision::Verdict,
    group::Role,
    hand_over,
    meeting::{self, Band, Channel, State},
    milestone,
    need::{self, Mandate},
    notes::VoiceKind,
    reply::What,
    trial::Conclusion,
    voice,
};

const MARIA: (&str, &str, &str) = ("Maria Ek", "Samordnare Nära vård", "0000-12 34 00");
const PAPER: [&str; 3] = ["Anslagstavlan vid affären", "Byabladet", "Brev"];

/// Tells it; gives the need of the same nurse, on which others lean later.
pub fn told(story: &mut Story, ground: &Ground) -> Held {
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
        (Band::Under18, 2), (Band::From18To29, 3), (Band::From30To64, 11), (Band::From65To79, 10), (Band::Over80, 5),
        (Band::Elected, 3), (Band::Staff, 4),
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
    bus(story, ground, &needs);
    nurse(story, ground, &needs);
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
    at
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
    let bus = story.hear(-384, "Ta sig hem efter klockan tre", place, &["Sista bussen hem", "ledigt en hel dag", "in till stan på em", "bussen till träningen"], at);
    let nurse = story.hear(-384, "Samma distriktssköterska", place, &["Ny distriktssköterska", "mitt ben för elva", "SAMMA sköterska", "Sköterskan som kände oss"], at);
    let alarm = story.hear(-384, "Telefon och larm som går fram", place, &["Mobilen är död", "larmet till mormor", "täckningen är noll"], at);
    let heart = story.hear(-384, "Hjärtstartare i byn", place, &["Hjärtstartare saknas", "hjärtstartaren i stan"], at);
    let light = story.hear(-384, "Ljus och en bänk på vägen", place, &["mörkt längs gångvägen", "ungarna cyklar", "En bänk halvvägs"], at);
    let stay = story.hear(-384, "Våga bo kvar ensam", place, &["våga bo kvar"], at);
    story.formulate(-383, bus, "Ta sig hem efter klockan tre", "Den som är i stan på eftermiddagen ska kunna ta sig hem samma dag utan egen bil.", Mandate::Ours);
    story.formulate(-383, nurse, "Samma distriktssköterska", "Vi behöver möta samma sköterska, så att vi slipper börja om från början varje gång.", Mandate::Ours);
    story.formulate(-383, alarm, "Telefon och larm som går fram", "Trygghetslarm och telefon ska fungera i hela byn, också när nätet är svagt.", Mandate::Others);
    story.formulate(-383, heart, "Hjärtstartare i byn", "En hjärtstartare ska finnas så nära att den hinner göra nytta.", Mandate::Ours);
    story.formulate(-383, light, "Ljus och en bänk på vägen", "Vägen till affären ska gå att gå på vintern: ljus, och något att vila på.", Mandate::Ours);
    for need in [bus, nurse] {
        story.owned(-381, need, "Lästes upp på bytorget, elva personer, två ord ändrades");
    }
    story.on(-382).tell(need::Command::Merge { into: alarm, other: stay, why: "Det är larmet som gör att man vågar bo kvar.".to_owned() });
    story.draw(-382, Thing::Need(light), Arrow::Returns, Thing::Need(ground.light_then), "Samma väg och samma mörker som 2019.");
    story.against(-382, at, "för få för buss", bus, "En röst vill hellre lägga pengarna på hemtjänsten.");
    for need in [bus, nurse, alarm, heart, light] {
        story.assign(-379, need, MARIA, Some(-300));
    }
    Needs { bus, nurse, alarm, heart, light }
}

fn bus(story: &mut Story, ground: &Ground, needs: &Needs) {
    let group = story.group(
        -372,
        ground.granamo,
        ("Hem efter tre", "Hitta ett sätt att ta sig hem som går att prova till våren.", "Gruppen råder inte över länsbussarna."),
        -120,
        &[needs.bus],
        &[
            ("Gunvor Stormlid", Role::Resident, "Granåmo 14"),
            ("Sigge Rask", Role::Resident, ""),
            ("Amina Warsamo", Role::Official, "kollektivtrafiken"),
            ("Tor-Björn Skog", Role::Elected, ""),
        ],
    );
    story.met(-360, group, "Vi ritade kartan på nytt. Gunvor hade räknat: nitton personer i veckan skulle åka.", Some(-340));
    story.met(-340, group, "Amina har frågat taxibolaget. Det går att prova med en bil som vi ringer till.", Some(-318));
    let trial = story.plan_trial(
        -338,
        &Try {
            title: "Anropsbil klockan halv sex",
            place: ground.granamo,
            group: Some(group),
            question: "Räcker en bil som man ringer till för att folk ska komma hem?",
            guess: "Vi tror att tolv åker varje vecka och att ingen behöver vänta mer än en kvart.",
            what: "En bil från hälsocentralen till byn klockan 17.30, måndag till torsdag, för samma pris som bussen.",
            measure: "Antal resor och hur länge man väntat, skrivet av föraren.",
            stop_rule: "Vi slutar om färre än fyra åker två veckor i rad.",
            span: (-335, -240),
        },
        &[needs.bus],
    );
    story.start_trial(-335, trial);
    let said = "Ni sade att sista bussen går för tidigt, och att en hel dag går åt till ett blodprov.";
    let first = Parts {
        said: said.to_owned(),
        done: "Vi provar en bil som man ringer till, halv sex varje kväll måndag till torsdag.".to_owned(),
        planned: "I mars räknar vi resorna och säger om den blir kvar. Arbetsgruppen håller i det.".to_owned(),
        easy: "Ni vill kunna åka hem på kvällen. Vi provar en bil. Ring så kommer den.".to_owned(),
        next: "Nästa möte i bygdegården".to_owned(),
        ..Parts::default()
    };
    story.answer(-305, needs.bus, "Maria Ek, samordnare Nära vård", first, &[Thing::Trial(trial)], &PAPER);
    story.study(-238, trial, "Fjorton resor i veckan. Två kvällar kom bilen inte, och då ringde föraren.", "Folk åker när de vet att bilen kommer. Det viktigaste var telefonnumret, inte tiden.");
    story.conclude(-235, trial, Conclusion::Adopted, "Fler åkte än vi trodde, och ingen blev stående.");
    let title = ("Anropsbil till Granåmo", "Kommunstyrelsen", "Ska anropsbilen bli kvar, och får ytterbyarna samma?");
    let decision = story.prepare(-225, title, &[], &[trial]);
    story.decide(-190, decision, ("§ 112", "KS 2025/318"), Verdict::Yes, "Försöket bar sig med god marginal och kostar mindre än sjukresorna det ersatte.");
    story.in_force(-160, decision);
    let action = story.undertake(-186, ("Teckna avtal om anropsbil för två år", "Kollektivtrafiken, Region Älvmark"), -160, Reason::Experience, Some(decision), &[]);
    story.finish(-160, action, "Avtalet är skrivet; numret står på alla hållplatser.");
    let change = story.change(-158, ("En bil går hem till Granåmo halv sex, måndag till torsdag", "Alla i Granåmo utan egen bil"), &[action], &[]);
    let second = Parts {
        said: "Ni sade att den som är i stan på eftermiddagen inte kommer hem.".to_owned(),
        done: "Bilen är kvar. Kommunstyrelsen sade ja, och avtalet gäller i två år.".to_owned(),
        planned: "I höst räknar vi igen och frågar om tiden ska vara en annan.".to_owned(),
        easy: "Bilen stannar kvar. Den går klockan halv sex. Ring numret på hållplatsen.".to_owned(),
        ..Parts::default()
    };
    story.answer(-150, needs.bus, "Maria Ek, samordnare Nära vård", second, &[Thing::Decision(decision), Thing::Change(change)], &PAPER);
    story.respond(-126, needs.bus, true, "Tjugofyra i bygdegården", "Äntligen. Jag har åkt varje tisdag sedan i mars.");
}

fn nurse(story: &mut Story, ground: &Ground, needs: &Needs) {
    let first = Parts {
        said: "Ni sade att ni berättar samma sak för en ny sköterska varje gång.".to_owned(),
        planned: "Vi söker en sköterska som vill ha Granåmo som sin by.".to_owned(),
        ..Parts::default()
    };
    story.answer(-306, needs.nurse, "Helena Brandt, verksamhetschef hälsocentralen", first, &[], &["Anslagstavlan vid affären"]);
    story.respond(-292, needs.nurse, false, "Referensgruppen, åtta personer", "Söker gör ni alltid. Vem kommer på måndag?");
    let trial = story.plan_trial(
        -285,
        &Try {
            title: "En sköterska, två tisdagar i månaden",
            place: ground.granamo,
            group: None,
            question: "Är samma person viktigare än att någon kommer ofta?",
            guess: "Vi tror att folk hellre väntar en vecka på rätt person.",
            what: "Samma sköterska i bygdegården varannan tisdag, i stället för olika varje vecka.",
            measure: "Hur många som bokar om till henne, och vad de säger efteråt.",
            stop_rule: "Vi slutar om någon måste vänta mer än tre veckor på ett sår.",
            span: (-280, -200),
        },
        &[needs.nurse],
    );
    story.start_trial(-280, trial);
    story.study(-198, trial, "Trettioen besök hos samma person. Två sår fick inte vänta och togs av en annan.", "Folk väntar gärna på den de känner, men inte med sår. Det behövs en till som också är bekant.");
    story.conclude(-195, trial, Conclusion::Adapted, "Vi behåller tisdagarna och lägger till en känd ersättare för sår.");
    let change = story.change(-190, ("Samma två sköterskor varannan tisdag i bygdegården", "Alla i Granåmo som går till distriktssköterska"), &[], &[trial]);
    let second = Parts {
        said: "Ni sade att samma sköterska är viktigare än att någon kommer ofta.".to_owned(),
        done: "Eva-Lotta kommer varannan tisdag, och Per tar såren när hon är ledig. Inga andra.".to_owned(),
        not_done: "Vi öppnar inte filialen varje dag. Det finns ingen som kan bemanna den, och då skulle det bli olika igen.".to_owned(),
        easy: "Det kommer två sköterskor. Det är alltid samma två.".to_owned(),
        ..Parts::default()
    };
    story.answer(-180, needs.nurse, "Helena Brandt, verksamhetschef hälsocentralen", second, &[Thing::Trial(trial), Thing::Change(change)], &PAPER);
    story.respond(-170, needs.nurse, true, "Referensgruppen, åtta personer", "Nu vet hon hur benet såg ut i våras. Det räcker.");
    story.on(-100).tell(need::Command::Close { id: needs.nurse, why: "Byn har samma två sköterskor, och referensgruppen är nöjd.".to_owned() });
}

fn alarm(story: &mut Story, ground: &Ground, needs: &Needs) {
    let asked = "Kan larmen få en reservväg när mobilnätet är svagt öster om kvarnen?";
    let over = story.hand_over(-370, needs.alarm, (ground.broadband, "Handläggare nät och larm"), asked, -318);
    let (received, answered) = (story.day(-362), story.day(-320));
    story.on(-362).tell(hand_over::Command::Receipt { id: over, date: received, from: "Registrator".to_owned(), dnr: "BK 2025-77".to_owned() });
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
    let action = story.undertake(-365, ("Köpa och hänga upp en hjärtstartare på bygdegårdens vägg", "Bygdegårdsföreningen och kommunen"), -330, Reason::Evidence, None, &[needs.heart]);
    story.finish(-332, action, "Hänger i ett uppvärmt skåp vid ingången; tre brandmän har visat hur den används.");
    let change = story.change(-331, ("En hjärtstartare på bygdegårdens vägg, öppen dygnet runt", "Alla i Granåmo"), &[action], &[]);
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
    story.answer(-303, needs.heart, "Maria Ek, samordnare Nära vård", parts, &[Thing::Action(action), Thing::Change(change)], &PAPER);
    story.respond(-290, needs.heart, true, "Genom kod, en person", "Den hängde där innan ni hann svara. Bra.");
    story.on(-202).tell(need::Command::Close { id: needs.heart, why: "Den hänger där, och byn sköter den.".to_owned() });
}

fn light(story: &mut Story, ground: &Ground, needs: &Needs) {
    let title = ("Belysning mellan affären och servicehuset", "Tekniska nämnden", "Ska kommunen sätta upp tolv lampor på sträckan?");
    let decision = story.prepare(-360, title, &[needs.light], &[]);
    story.decide(-325, decision, ("§ 41", "TN 2025/96"), Verdict::No, "Tolv lampor kostar mer än hela årets pott för gångvägar, och vägen ägs av samfälligheten.");
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
        next: "Vi tar frågan till nästa års budget, i september".to_owned(),
        ..Parts::default()
    };
    story.answer(-302, needs.light, "Maria Ek, samordnare Nära vård", parts, &[Thing::Decision(decision)], &PAPER);
    story.respond(-126, needs.light, false, "Tjugofyra i bygdegården", "Bänkarna är bra, men man ser dem inte. Ni har haft sex år på er.");
    // The question of 2019 gets its answer as well, late as it is.
    let late = Parts {
        said: "Ni sade 2019 att det var kolsvart mellan affären och servicehuset. Ni fick inget svar.".to_owned(),
        done: "Vi ber om ursäkt: anteckningarna blev liggande. Bänkarna som ni bad om står där nu.".to_owned(),
        not_done: "Lamporna sade nämnden nej till förra året, för pengarnas skull. Frågan lever vidare i det nya behovet.".to_owned(),
        ..Parts::default()
    };
    story.answer(-110, ground.light_then, "Maria Ek, samordnare Nära vård", late, &[], &["Anslagstavlan vid affären"]);
    story.on(-60).tell(need::Command::Close { id: ground.light_then, why: "Besvarat sent, och buret vidare i behovet från mötet med soppa.".to_owned() });
    story.on(-59).tell(meeting::Command::Advance { id: ground.then, to: State::Answered });
}

fn replies(story: &mut Story, at: Held) {
    at.reply(story, -370, "skotare o släp", What::Used, "Tack! Ditt nummer ligger hos hemtjänsten, och du blev ringd tre gånger i vintras.");
    at.reply(story, -370, "samåkning", What::Used, "Gruppen finns nu på ett papper i affären också, för den som inte har telefon.");
    at.reply(story, -370, "hjärt-lungräddning", What::Used, "Ni höll fyra kvällar. Tack för varje mun-mot-mun-docka som överlevde.");
    at.reply(story, -368, "skolskjutsen", What::TakenUp, "Arbetsgruppen Hem efter tre tog upp det. Försäkringen reds ut.");
    at.reply(story, -368, "för få för buss", What::Later, "Din invändning står bredvid behovet. Vi räknar efter vad bilen kostar, och det kommer du att kunna läsa.");
    at.reply(story, -368, "Soppan var god", What::Noted, "Slingan är lagad, och nästa gång står mikrofonen i mitten.");
    at.reply(story, -368, "Kom tillbaka", What::Yes, "Vi kommer tillbaka. Datumet står på anslagstavlan.");
    at.reply(story, -366, "Ni var här 2019", What::Explained, "Inget, och det var fel. Anteckningarna blev liggande. Nu finns frågan här med sina tre röster.");
}
