//! Brännholmsbruk again, on the shift: an hour at the gate is too short, the bath is still dry, and one shift may go.
//! The answers are due; not all of them have come.

use super::{
    alike::{Told, Wish},
    brannholmsbruk::GATE,
    evening::{Evening, Held},
    gratarnskar::{BY_JOSEF, JOSEF},
    region::Region,
    story::Story,
};
use samskapa_domain::{
    NeedId,
    action::Ground as Reason,
    claim::Thing,
    group::Role,
    meeting::{Band, Channel},
    need::Mandate,
    notes::VoiceKind,
    reply::What,
    voice::{self, Origin},
};

/// Tells it.
pub fn told(story: &mut Story, region: &Region) {
    let evening = Evening {
        name: "Brännholmsbruk 2",
        days: -100,
        place: region.brannholmsbruk,
        series: Some(region.long_table),
        venue: "Matsalen vid port 3",
        title: "Dialog på skiftbytet i Brännholmsbruk",
        channel: Channel::Hall,
        questions: &["Vad har blivit bättre och vad är kvar?"],
        influence: "Ni påverkar sköterskans tider och vad nämnden får läsa. Om skiften beslutar bruket.",
    };
    let heads = [
        (Band::Under18, 5),
        (Band::From18To29, 8),
        (Band::From30To64, 18),
        (Band::From65To79, 7),
        (Band::Elected, 2),
        (Band::Staff, 5),
    ];
    let at = evening.held(story, &heads);
    at.promise(story, "Svar på bruksporten och i trapphusen", 75, &GATE);
    at.notes(story, "brannholmsbruk_skiftbytet.txt", include_str!("notes/brannholmsbruk_2.txt"), 75);
    at.kinds(story, VoiceKind::Offer, &["alla som vill svarva"]);
    at.kinds(story, VoiceKind::Idea, &["Sälj badet", "nej till badet"]);
    at.kinds(story, VoiceKind::Need, &["lägg in fredagar"]);
    at.published(story);
    let gate = story.wish(at, GATE_HOURS);
    let bath = story.wish(at, BATH);
    let young = story.wish(at, YOUNG);
    let age = story.wish(at, AGE);
    let shift = story.wish(at, LOST_SHIFT);
    story.against(-92, at, "nej till badet", bath, "En röst vill hellre ha en buss.");
    story.round(
        -91,
        "Prickar på skiftbytet",
        at,
        (38, 12),
        &[(gate, 33, 9), (bath, 30, 6), (shift, 28, 12), (young, 11, 0)],
    );
    for need in [gate, bath, young, age] {
        story.assign(-90, need, JOSEF, Some(-26));
    }
    story.assign(-90, shift, ("Anki Forsell", "Fackklubben, med kommunens krisgrupp", "0000-33 20 70"), Some(6));
    more_hours(story, gate);
    lost_shift(story, region, shift);
    the_rest(story, young, age);
    replies(story, at);
    by_other_ways(story, region, gate, shift);
}

const GATE_HOURS: Wish = Wish {
    title: "Sköterskan vid porten oftare",
    statement: "En timme räcker inte för fyrtio man, och hörseln ska också provas.",
    mandate: Mandate::Shared,
    tables: &["BORD 1", "BORD 2"],
    but: &[],
    words: &[],
};
const BATH: Wish = Wish {
    title: "Besked om badet, ja eller nej",
    statement: "Byn vill ha ett rakt svar innan barnen drunknar i dammen.",
    mandate: Mandate::Ours,
    tables: &["BORD 3"],
    but: &["nej till badet"],
    words: &[],
};
const YOUNG: Wish = Wish {
    title: "Fredagsöppet också på lovet",
    statement: "Det är på lovet det händer, och ledarna ska inte försvinna.",
    mandate: Mandate::Ours,
    tables: &["BORD 4"],
    but: &[],
    words: &[],
};
const AGE: Wish = Wish {
    title: "Det som fungerar ska få vara kvar",
    statement: "Bänk, såromläggning, dagplats och snickarbo ska inte bli projekt som tar slut.",
    mandate: Mandate::Ours,
    tables: &["BORD 5"],
    but: &[],
    words: &[],
};
const LOST_SHIFT: Wish = Wish {
    title: "Någon att prata med den dag skiftet försvinner",
    statement: "Den som får beskedet ska ha en människa samma dag, och ett rakt svar.",
    mandate: Mandate::Shared,
    tables: &["BORD 6"],
    but: &[],
    words: &[],
};

fn more_hours(story: &mut Story, need: NeedId) {
    let action = story.done(
        (-80, -45),
        ("Två timmar i stället för en, med bås och en kvinnlig sköterska varannan gång", "Vårdcentralen Salthamra"),
        Reason::Experience,
        None,
        &[need],
        "Från och med förra månaden. Regnet står man numera under tak.",
    );
    let told = Told {
        said: "Ni sade att kön går ut i regnet och att arbetsledarna säger olika.",
        done: "Sköterskan är vid porten i två timmar. Varannan gång är det en kvinna. Kön står under tak.",
        planned: "Hörseltest börjar när båset är ljudtätt. Det som byggdes var inte det.",
        others: "Om man får gå på arbetstid bestämmer bruket. De har svarat ja, muntligt.",
        easy: "Sköterskan stannar längre. Hörseltest kommer senare.",
        ..Told::default()
    };
    story.tell_back(-28, need, BY_JOSEF, told, &[Thing::Action(action)], &GATE);
}

fn lost_shift(story: &mut Story, region: &Region, need: NeedId) {
    let asked = "Läggs C-skiftet ner vid jul, och när får de som berörs veta det?";
    story.hand_over(-82, need, (region.mill, "Platschefen"), asked, -40);
    let members = [
        ("Roger Stålbrand", Role::Resident, "B-skiftet"),
        ("Lovisa Dahl", Role::Official, "kommunens krisgrupp"),
        ("Sune Hult", Role::Elected, ""),
        ("Anki Forsell", Role::Association, "fackklubben"),
    ];
    let task = ("Samma dag", "Se till att ingen går hem ensam med beskedet.", "Gruppen förhandlar inte.");
    let group = story.group(-70, region.brannholmsbruk, task, 90, &[need], &members);
    story.met(-63, group, "Sex personer har lovat att vara lediga den dag beskedet kommer, vilken den än är.", Some(-20));
    story.hinder(
        -60,
        "Bruket får inte säga något före sin delårsrapport",
        ("Vi har folk beredda från i dag.", "Bruket behöver säga vilken dag beskedet kommer, om än inte vad."),
        ("Platschefen på bruket", 14),
        &[need],
    );
}

fn the_rest(story: &mut Story, young: NeedId, age: NeedId) {
    let told = Told {
        said: "Ni sade att det behövs på lovet, och att en ledare slutar.",
        planned: "Fredagsöppet har öppet hela jullovet, också på måndagar. En ny ledare börjar efter nyår, och den gamla lär upp.",
        not_done: "Replokalen får inte låta efter tio. Grannarna sover, de går skift.",
        easy: "Det är öppet på lovet. En ny ledare kommer.",
        ..Told::default()
    };
    story.tell_back(-27, young, "Mirjam Ask, fältsekreterare", told, &[], &GATE);
    story.respond(-9, young, true, "Sjutton på fredagsöppet", "Okej. Men replokalen glömmer vi inte.");
    let change = story.done(
        (-75, -50),
        ("Torsdagens såromläggning och dagplatserna in i nästa års budget", "Omsorgskontoret i Salthamra"),
        Reason::Evidence,
        None,
        &[age],
        "Står på egen rad. Snickarboa får el betald.",
    );
    story.change(-49, ("Såromläggning varje torsdag, utan slutdatum", "Trettio personer i byn"), &[change], &[]);
}

fn replies(story: &mut Story, at: Held) {
    at.reply(story, -70, "ta med frugan", What::TakenUp, "Ja. Två tog med frun. Den ena frun fick recept.");
    at.reply(
        story,
        -70,
        "Sälj badet",
        What::Later,
        "En krona är mer än det är värt i dag. Först besiktningen, sedan priset.",
    );
    at.reply(
        story,
        -70,
        "nej till badet",
        What::Later,
        "En buss räknas med i besiktningen, så att ja och nej kan jämföras.",
    );
    at.reply(story, -70, "Bjud in brukschefen", What::Yes, "Hon kommer i vår. Hon dricker te.");
    at.reply(story, -70, "klart innan bussen", What::Noted, "Vi slutar 17.40 nästa gång också.");
    at.reply(story, -70, "alla som vill svarva", What::Used, "Tre nya har kommit, en av dem sjutton år.");
}

fn by_other_ways(story: &mut Story, region: &Region, gate: NeedId, shift: NeedId) {
    use Channel::{Door, Letter, Paper, Phone, Web};
    use VoiceKind::Need;
    let came = story.came(
        region.brannholmsbruk,
        &[
            (
                -97,
                Paper,
                Origin::Resident,
                Need,
                "sv",
                "Jag är 24 och hör inte min dotter när maskinen går. Maskinen är diskmaskinen.",
            ),
            (
                -96,
                Paper,
                Origin::Staff,
                Need,
                "sv",
                "Jag är arbetsledare och vet inte heller vad som gäller. Skriv ner det så kan jag peka.",
            ),
            (
                -94,
                Web,
                Origin::Resident,
                Need,
                "sv",
                "Köpte hus i maj. Skiftet ryker i december. Är det ett behov eller en fråga?",
            ),
            (-93, Phone, Origin::NextOfKin, Need, "sv", "Pappa sitter i bilen en halvtimme innan han går in. Varje dag."),
            (
                -89,
                Letter,
                Origin::Resident,
                Need,
                "sv",
                "Jag har varit med om tre nedläggningar. Det värsta är inte dagen. Det är tisdagen efter.",
            ),
            (-86, Door, Origin::Resident, Need, "sv", "Vi vill att prästen är där också, fast vi inte går i kyrkan."),
            (
                -8,
                Web,
                Origin::Resident,
                Need,
                "sv",
                "Barnet under mig har hostat sedan mätaren flyttades. Ring 070-174 06 44 så berättar jag.",
            ),
            (-5, Phone, Origin::Unknown, Need, "sv", "Säg bara att nån ringde."),
            (
                -18,
                Web,
                Origin::Resident,
                Need,
                "sv",
                "Skriv till info@bruket.example och be dem svara rakt om C-skiftet. Jag har skrivit fyra gånger.",
            ),
        ],
    );
    story.join(-60, gate, &came[0..2]);
    story.join(-60, shift, &came[2..6]);
    // An address that belongs to nobody may stand.
    let why = "Det är brukets egen brevlåda och hör inte till någon människa.".to_owned();
    story.on(-17).tell(voice::Command::Clear { id: came[8], why });
    story.join(-16, shift, &came[8..9]);
}
