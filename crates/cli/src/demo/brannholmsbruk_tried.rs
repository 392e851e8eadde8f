//! Brännholmsbruk, what was tried: a nurse at the gate when the shifts change, swimming in the pond, Fridays.

use super::{
    alike::Told,
    brannholmsbruk::GATE,
    gratarnskar::{BY_JOSEF, JOSEF},
    region::Region,
    road::Try,
    story::Story,
};
use samskapa_domain::{NeedId, claim::Thing, decision::Verdict, group::Role, need, trial::Conclusion};

/// A nurse where forty people stand still for twelve minutes; kept, and decided on.
pub fn nurse_at_the_gate(story: &mut Story, region: &Region, need: NeedId) {
    let members = [
        ("Roger Stålbrand", Role::Resident, "B-skiftet"),
        ("Nasrin Karimi", Role::Official, "företagssköterska"),
        ("Anki Forsell", Role::Association, "fackklubben"),
    ];
    let task = ("Skiftbytet", "Prova vård där folk redan står och väntar.", "Gruppen bestämmer inte om arbetstid.");
    let group = story.group(-500, region.brannholmsbruk, task, -200, &[need], &members);
    story.met(-492, group, "Roger mätte: vid skiftbytet står fyrtio man stilla i tolv minuter.", Some(-470));
    let trial = story.plan_trial(
        -488,
        &Try {
            title: "Sköterska vid port 3 klockan sex",
            place: region.brannholmsbruk,
            group: Some(group),
            question: "Kommer den som aldrig går till vårdcentralen om sköterskan står vid porten?",
            guess: "Vi tror att tio kommer, och att en av dem borde ha kommit för länge sedan.",
            what: "En sjuksköterska sitter i portvaktens kur vid skiftbytet, tisdag och fredag klockan 05.30–06.30.",
            measure: "Hur många som kommer, och hur många som får en tid vidare.",
            stop_rule: "Vi slutar om någon blir sedd av en chef mot sin vilja.",
            span: (-480, -440),
        },
        &[need],
    );
    story.start_trial(-480, trial);
    story.study(
        -438,
        trial,
        "Etthundrafyra kom. Elva hade högt blodtryck utan att veta det, två åkte in samma dag.",
        "Det är inte att män inte söker vård. Det är att vården är öppen när de sover.",
    );
    story.conclude(-436, trial, Conclusion::Adopted, "Blir kvar. Regionen betalar lönen, bruket betalar kaffet.");
    let title = ("Sköterska på skiftbytet", "Hälso- och sjukvårdsnämnden i Region Älvmark", "Ska det bli en fast tjänst?");
    let decision = story.prepare(-434, title, &[need], &[trial]);
    story.decide(
        -432,
        decision,
        ("§ 74", "HSN 2025/266"),
        Verdict::Yes,
        "Elva fynd på sex veckor är fler än vårdcentralen hittar på ett halvår i samma grupp.",
    );
    story.in_force(-420, decision);
    let told = Told {
        said: "Ni sade att det inte går att vara sjuk på f-skift.",
        done: "En sköterska står vid port 3 när skiften byter. Etthundrafyra av er har varit där.",
        planned: "Nämnden har sagt ja till en fast tjänst. Hörseltest kommer senare.",
        easy: "Sköterskan är vid porten tisdag och fredag klockan halv sex.",
        ..Told::default()
    };
    story.tell_back(-431, need, BY_JOSEF, told, &[Thing::Trial(trial), Thing::Decision(decision)], &GATE);
    story.respond(
        -330,
        need,
        true,
        "Två skift, handuppräckning i matsalen",
        "Första gången någon frågade innan jag ramlade.",
    );
    story.review(-120, decision, "Tjänsten är tillsatt. Kön är för lång på fredagar, och hörseltestet har inte kommit.");
    story.celebrate(
        -430,
        region.brannholmsbruk,
        (
            "Etthundrafyra blodtryck vid port 3",
            "Portvakten, sköterskan och skiftlagen",
            "Tack till den som gick först i kön.",
        ),
        &[need],
    );
}

/// A pond of fourteen degrees, and a roof that nobody has looked at.
pub fn swim(story: &mut Story, region: &Region, need: NeedId) {
    let title = ("Öppna badhuset igen", "Kultur- och fritidsnämnden i Salthamra", "Ska badhuset i Brännholmsbruk öppnas?");
    let decision = story.prepare(-485, title, &[need], &[]);
    story.decide(
        -452,
        decision,
        ("§ 29", "KFN 2025/71"),
        Verdict::Later,
        "Pannrummet är bra men taket bär inte snö. Nämnden vill ha en besiktning innan den säger ja eller nej.",
    );
    let trial = story.plan_trial(
        -480,
        &Try {
            title: "Simskola i dammen, juni",
            place: region.brannholmsbruk,
            group: None,
            question: "Kan sjuåringarna lära sig simma i dammen?",
            guess: "Vi tror att hälften klarar tio meter.",
            what: "Två simlärare står i dammen två veckor i juni.",
            measure: "Hur många som simmar tio meter.",
            stop_rule: "Vi slutar om vattnet är under sexton grader eller om någon hostar av flis.",
            span: (-470, -456),
        },
        &[need],
    );
    story.start_trial(-470, trial);
    story.study(
        -455,
        trial,
        "Vattnet var fjorton grader. Nio barn stod i tre dagar, sedan stod ingen.",
        "Dammen är för kall och för djup. Buss till varmt vatten är nästa sak att prova.",
    );
    story.conclude(
        -454,
        trial,
        Conclusion::Abandoned,
        "Stoppregeln slog till på dag tre. Barnen var tappra, vi var för ivriga.",
    );
    let told = Told {
        said: "Ni sade att badet stängdes i mars och knäna i april.",
        done: "Simskola i dammen provades och lades ner. Fjorton grader är för kallt.",
        planned: "Taket besiktas. Nämnden tar upp badet igen efter det. Vi söker pengar till en buss till simhallen.",
        easy: "Badet är inte öppet än. Taket ska undersökas.",
        ..Told::default()
    };
    story.tell_back(-436, need, BY_JOSEF, told, &[Thing::Trial(trial), Thing::Decision(decision)], &GATE);
    story.on(-110).tell(need::Command::Reopen {
        id: need,
        why: "Besiktningen har inte kommit, och vårens simskola är inställd igen. Svaret håller inte.".to_owned(),
    });
    story.assign(-109, need, JOSEF, Some(-15));
}

/// A room with popcorn and two grown-ups who wait for the answer.
pub fn friday(story: &mut Story, region: &Region, need: NeedId) {
    let trial = story.plan_trial(
        -478,
        &Try {
            title: "Fredagsöppet i gamla replokalen",
            place: region.brannholmsbruk,
            group: None,
            question: "Kommer unga om det finns popcorn, kortlek och två vuxna som inte tjatar?",
            guess: "Vi tror att femton kommer, och att grannarna klagar en gång.",
            what: "Öppet fredagar 18–23 med en fältsekreterare och en från brandkåren.",
            measure: "Antal som kommer, och antal samtal som blev längre än en kvart.",
            stop_rule: "Vi slutar om någon säljer något därinne.",
            span: (-475, -430),
        },
        &[need],
    );
    story.start_trial(-475, trial);
    story.study(
        -441,
        trial,
        "Tjugosex i snitt. Sju samtal blev långa. Grannarna klagade inte en enda gång, de lånade ut högtalare.",
        "Det är väntan som gör det: den vuxne väntar på svaret.",
    );
    story.conclude(-439, trial, Conclusion::Adopted, "Fredagsöppet är nu en fast kväll.");
    let change = story.change(
        -438,
        ("Öppet varje fredag 18–23 i gamla replokalen", "Alla unga i byn och byarna runtom"),
        &[],
        &[trial],
    );
    let told = Told {
        said: "Ni sade att ni vill bli märkta innan ni säger det.",
        done: "Det är öppet varje fredag, med två vuxna som kan spela kort.",
        not_done: "Vi sätter ingen vakt vid skolan. Polisen vet, och ni sade att luvor inte är farliga.",
        easy: "Det är öppet på fredagar. Två vuxna är där.",
        ..Told::default()
    };
    story.tell_back(-434, need, "Mirjam Ask, fältsekreterare", told, &[Thing::Trial(trial), Thing::Change(change)], &GATE);
    story.respond(
        -328,
        need,
        true,
        "Nitton på fredagsöppet, lappar i en burk",
        "Hon kommer ihåg vad man heter. Det är liksom allt.",
    );
}
