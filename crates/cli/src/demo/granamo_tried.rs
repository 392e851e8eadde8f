//! Granåmo, what was tried: a ride home in the evening, and the same nurse every time.

use super::{granamo::PAPER, ground::Ground, road::Try, story::Story};
use samskapa_domain::{
    NeedId, action::Ground as Reason, answer::Parts, claim::Thing, decision::Verdict, group::Role, need, trial::Conclusion,
};

/// A ride home that could be tried, was kept, and was decided on.
pub fn bus(story: &mut Story, ground: &Ground, need: NeedId) {
    let group = story.group(
        -372,
        ground.granamo,
        (
            "Hem efter tre",
            "Hitta ett sätt att ta sig hem som går att prova till våren.",
            "Gruppen råder inte över länsbussarna.",
        ),
        -120,
        &[need],
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
        &[need],
    );
    story.start_trial(-335, trial);
    let said = "Ni sade att sista bussen går för tidigt, och att en hel dag går åt till ett blodprov.";
    let first = Parts {
        said: said.to_owned(),
        done: "Vi provar en bil som man ringer till, halv sex varje kväll måndag till torsdag.".to_owned(),
        planned: "Om tre månader räknar vi resorna och säger om den blir kvar. Arbetsgruppen håller i det.".to_owned(),
        easy: "Ni vill kunna åka hem på kvällen. Vi provar en bil. Ring så kommer den.".to_owned(),
        next: "Nästa möte i bygdegården".to_owned(),
        ..Parts::default()
    };
    story.answer(-305, need, "Maria Ek, samordnare Nära vård", first, &[Thing::Trial(trial)], &PAPER);
    story.study(
        -238,
        trial,
        "Fjorton resor i veckan. Två kvällar kom bilen inte, och då ringde föraren.",
        "Folk åker när de vet att bilen kommer. Det viktigaste var telefonnumret, inte tiden.",
    );
    story.conclude(-235, trial, Conclusion::Adopted, "Fler åkte än vi trodde, och ingen blev stående.");
    let title = ("Anropsbil till Granåmo", "Kommunstyrelsen", "Ska anropsbilen bli kvar, och får ytterbyarna samma?");
    let decision = story.prepare(-225, title, &[], &[trial]);
    story.decide(
        -190,
        decision,
        ("§ 112", "KS 2025/318"),
        Verdict::Yes,
        "Försöket bar sig med god marginal och kostar mindre än sjukresorna det ersatte.",
    );
    story.in_force(-160, decision);
    let action = story.undertake(
        -186,
        ("Teckna avtal om anropsbil för två år", "Kollektivtrafiken, Region Älvmark"),
        -160,
        Reason::Experience,
        Some(decision),
        &[],
    );
    story.finish(-160, action, "Avtalet är skrivet; numret står på alla hållplatser.");
    let change = story.change(
        -158,
        ("En bil går hem till Granåmo halv sex, måndag till torsdag", "Alla i Granåmo utan egen bil"),
        &[action],
        &[],
    );
    let second = Parts {
        said: "Ni sade att den som är i stan på eftermiddagen inte kommer hem.".to_owned(),
        done: "Bilen är kvar. Kommunstyrelsen sade ja, och avtalet gäller i två år.".to_owned(),
        planned: "Efter ett år räknar vi igen och frågar om tiden ska vara en annan.".to_owned(),
        easy: "Bilen stannar kvar. Den går klockan halv sex. Ring numret på hållplatsen.".to_owned(),
        ..Parts::default()
    };
    story.answer(
        -150,
        need,
        "Maria Ek, samordnare Nära vård",
        second,
        &[Thing::Decision(decision), Thing::Change(change)],
        &PAPER,
    );
    story.respond(-126, need, true, "Tjugofyra i bygdegården", "Äntligen. Jag har åkt varje tisdag sedan den började gå.");
}

/// A nurse that people know. The first answer was not good enough, and they said so.
pub fn nurse(story: &mut Story, ground: &Ground, need: NeedId) {
    let first = Parts {
        said: "Ni sade att ni berättar samma sak för en ny sköterska varje gång.".to_owned(),
        planned: "Vi söker en sköterska som vill ha Granåmo som sin by.".to_owned(),
        ..Parts::default()
    };
    story.answer(-306, need, "Helena Brandt, verksamhetschef hälsocentralen", first, &[], &["Anslagstavlan vid affären"]);
    story.respond(-292, need, false, "Referensgruppen, åtta personer", "Söker gör ni alltid. Vem kommer på måndag?");
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
        &[need],
    );
    story.start_trial(-280, trial);
    story.study(
        -198,
        trial,
        "Trettioen besök hos samma person. Två sår fick inte vänta och togs av en annan.",
        "Folk väntar gärna på den de känner, men inte med sår. Det behövs en till som också är bekant.",
    );
    story.conclude(-195, trial, Conclusion::Adapted, "Vi behåller tisdagarna och lägger till en känd ersättare för sår.");
    let change = story.change(
        -190,
        ("Samma två sköterskor varannan tisdag i bygdegården", "Alla i Granåmo som går till distriktssköterska"),
        &[],
        &[trial],
    );
    let second = Parts {
        said: "Ni sade att samma sköterska är viktigare än att någon kommer ofta.".to_owned(),
        done: "Eva-Lotta kommer varannan tisdag, och Per tar såren när hon är ledig. Inga andra.".to_owned(),
        not_done:
            "Vi öppnar inte filialen varje dag. Det finns ingen som kan bemanna den, och då skulle det bli olika igen."
                .to_owned(),
        easy: "Det kommer två sköterskor. Det är alltid samma två.".to_owned(),
        ..Parts::default()
    };
    story.answer(
        -180,
        need,
        "Helena Brandt, verksamhetschef hälsocentralen",
        second,
        &[Thing::Trial(trial), Thing::Change(change)],
        &PAPER,
    );
    story.respond(
        -170,
        need,
        true,
        "Referensgruppen, åtta personer",
        "Nu vet hon hur benet såg ut förra gången. Det räcker.",
    );
    story.on(-100).tell(need::Command::Close {
        id: need,
        why: "Byn har samma två sköterskor, och referensgruppen är nöjd.".to_owned(),
    });
}
