//! Gråtärnskär: an island that wants to come home in the evening. One boat fails, a body says no with its reasons,
//! another boat stays; it is the thread that the guided tour follows.

use super::{
    alike::{Told, Wish},
    evening::{Evening, Held},
    gratarnskar_boat,
    region::Region,
    road::Try,
    story::{Story, said},
};
use samskapa_domain::{
    NeedId,
    action::Ground as Reason,
    claim::Thing,
    decision::Verdict,
    document,
    meeting::{self, Band, Channel, State},
    need::{self, Mandate},
    notes::VoiceKind,
    reply::What,
    trial::Conclusion,
};

/// How the island hears of things.
pub const QUAY: [&str; 2] = ["Anslagstavlan vid bryggan", "Brev till alla på ön"];
/// Who answers for most of it.
pub const JOSEF: (&str, &str, &str) = ("Josef Hamrin", "Samordnare Nära vård, Salthamra", "0000-33 20 00");
/// As it stands under an answer.
pub const BY_JOSEF: &str = "Josef Hamrin, samordnare i Salthamra";

/// Tells it.
pub fn told(story: &mut Story, region: &Region) {
    let evening = Evening {
        name: "Gråtärnskär 1",
        days: -560,
        place: region.gratarnskar,
        series: Some(region.long_table),
        venue: "Föreningshuset Ankaret",
        title: "Fisksoppa och framtid på Gråtärnskär",
        channel: Channel::Hall,
        questions: &["Vad behövs för att du ska kunna bo kvar på ön?", "Vad står i vägen?"],
        influence: "Ni påverkar vad vi provar i år. Båtarna betalar regionen, vattnet ett bolag; dit för vi er talan.",
    };
    let heads = [
        (Band::Under18, 3),
        (Band::From18To29, 2),
        (Band::From30To64, 10),
        (Band::From65To79, 9),
        (Band::Over80, 3),
        (Band::AgeUnknown, 2),
        (Band::Elected, 3),
        (Band::Staff, 4),
    ];
    let at = evening.held(story, &heads);
    at.promise(story, "Svar på anslagstavlan vid bryggan och i brev till alla på ön", 90, &QUAY);
    let notes = at.notes(story, "gratarnskar_bordsanteckningar.txt", include_str!("notes/gratarnskar_1.txt"), 90);
    at.kinds(story, VoiceKind::Offer, &["öppnar gärna förskolan", "nio som kan vara med"]);
    at.kinds(story, VoiceKind::EventFeedback, &["för lite fisk"]);
    at.kinds(story, VoiceKind::ProcessWish, &["på en söndag"]);
    at.kinds(story, VoiceKind::Idea, &["Inga fler båtar", "folket som är för många"]);
    at.published(story);
    let boat = story.wish(at, BOAT);
    let care = story.wish(at, CARE);
    let children = story.wish(at, CHILDREN);
    let water = story.wish(at, WATER);
    let alarm = story.wish(at, ALARM);
    story.against(-552, at, "Inga fler båtar", boat, "En röst vill ha tystnaden kvar.");
    story.against(
        -552,
        at,
        "folket som är för många",
        water,
        "En röst menar att gästerna är för många, inte vattnet för lite.",
    );
    // It lay with the children at first; what it lacks is a boat.
    story.on(-552).make(move |world| {
        let voices = vec![said(world, at.id, "dagis på fastlandet")?];
        Ok(need::Command::Move { from: children, to: boat, voices }.into())
    });
    // The dots do not add up, and the notes are asked about it.
    story.on(-556).tell(document::Command::Settle {
        id: notes,
        doubt: 0,
        answer: "Två gick hem till korna före prickarna. Det är rätt räknat.".to_owned(),
    });
    story.owned(-551, boat, "Upplästes på bryggan när båten lade till, nitton personer");
    let dots = [(boat, 35, 4), (water, 22, 6), (care, 16, 5), (alarm, 9, 0), (children, 0, 0)];
    story.round(-550, "Prickar på Gråtärnskär", at, (29, 5), &dots);
    for need in [boat, care, children, water, alarm] {
        story.assign(-549, need, JOSEF, Some(-470));
    }
    gratarnskar_boat::told(story, region, boat);
    when_it_blows(story, region, care);
    school(story, children);
    wells(story, region, water);
    lights(story, region, alarm);
    replies(story, at);
    story.on(-455).tell(meeting::Command::Advance { id: at.id, to: State::Answered });
}

const BOAT: Wish = Wish {
    title: "Hem till ön på kvällen",
    statement: "Den som är i land på kvällen ska kunna sova i sin egen säng.",
    mandate: Mandate::Shared,
    tables: &["BORD 1"],
    but: &["Inga fler båtar"],
    words: &[],
};
const CARE: Wish = Wish {
    title: "Hjälp på ön när det blåser",
    statement: "Den som behöver hjälp varje dag ska få den också när båten inte går.",
    mandate: Mandate::Ours,
    tables: &["BORD 2"],
    but: &[],
    words: &[],
};
const CHILDREN: Wish = Wish {
    title: "Barn som får vara öbor",
    statement: "Barnen ska kunna gå i förskola och leka på ön, också efter september.",
    mandate: Mandate::Ours,
    tables: &["BORD 3"],
    but: &[],
    words: &[],
};
const WATER: Wish = Wish {
    title: "Vatten som räcker till augusti",
    statement: "Det ska finnas vatten att dricka och diska i hela sommaren.",
    mandate: Mandate::Others,
    tables: &["BORD 4"],
    but: &["folket som är för många"],
    words: &[],
};
const ALARM: Wish = Wish {
    title: "Larm och ljus på landningsplatsen",
    statement: "Helikoptern ska kunna landa i mörker, och någon ska möta.",
    mandate: Mandate::Shared,
    tables: &["BORD 5"],
    but: &[],
    words: &[],
};

fn when_it_blows(story: &mut Story, region: &Region, need: NeedId) {
    let trial = story.plan_trial(
        -532,
        &Try {
            title: "Hemtjänsten sover över när det blåser",
            place: region.gratarnskar,
            group: None,
            question: "Blir ingen utan hjälp om en i laget sover på ön när prognosen är dålig?",
            guess: "Vi tror att det blir åtta nätter på en höst.",
            what: "När det väntas kuling åker en medarbetare ut dagen före och sover i församlingshemmet.",
            measure: "Antal besök som uteblev, och vad natten kostade.",
            stop_rule: "Vi slutar om medarbetaren inte får sova.",
            span: (-530, -485),
        },
        &[need],
    );
    story.start_trial(-530, trial);
    story.study(
        -484,
        trial,
        "Sju nätter, inget besök uteblev. Rummet var för kallt och luktade ljusstumpar.",
        "Det är inte natten som är dyr, det är ovissheten. Ett eget rum behövs.",
    );
    story.conclude(-482, trial, Conclusion::Adapted, "Vi fortsätter, med ett riktigt rum i prästgården.");
    let cupboard = story.done(
        (-500, -488),
        ("Medicinskåp i prästgården som sjuksköterskan öppnar på avstånd", "Kommunens sjuksköterskor och församlingen"),
        Reason::Evidence,
        None,
        &[need],
        "Skåpet sitter uppe, och två på ön har gått utbildningen.",
    );
    let change = story.change(
        -481,
        ("Någon från hemtjänsten sover på ön när det väntas kuling", "Elva hushåll som får hjälp varje dag"),
        &[cupboard],
        &[trial],
    );
    let told = Told {
        said: "Ni sade att hjälpen kommer när vågorna vill.",
        done: "Hemtjänsten sover på ön när det väntas kuling. Det finns ett låst skåp med medicin i prästgården.",
        planned: "Fotvård kommer en gång i kvartalet när vi har hittat någon som inte blir sjösjuk.",
        easy: "Hemtjänsten är kvar på ön när det blåser.",
        ..Told::default()
    };
    story.tell_back(-478, need, BY_JOSEF, told, &[Thing::Trial(trial), Thing::Change(change)], &QUAY);
    story.respond(-440, need, true, "Nio hushåll, uppringda", "I november kom hon före stormen. Vi spelade kort.");
}

fn school(story: &mut Story, need: NeedId) {
    let title =
        ("Förskola i prästgården", "Barn- och skolnämnden i Salthamra", "Ska kommunen öppna förskola på ön för sju barn?");
    let decision = story.prepare(-520, title, &[need], &[]);
    story.decide(
        -490,
        decision,
        ("§ 12", "BSN 2025/40"),
        Verdict::Later,
        "Sju barn räcker om de blir sju också nästa år. Nämnden tar upp frågan igen när höstens kö är känd.",
    );
    let told = Told {
        said: "Ni sade att barnen blir gäster på sin egen ö.",
        planned: "Nämnden tar upp förskolan igen när kön är känd. Till dess får skolbåten inte ställas in på sms efter klockan fem.",
        not_done: "Någon barnmorska att messa finns inte. Ring henne på torsdagar, då svarar hon.",
        easy: "Beslut om förskola kommer senare.",
        ..Told::default()
    };
    story.tell_back(-476, need, "Yrsa Lund, rektor för skolan i Salthamra", told, &[Thing::Decision(decision)], &QUAY);
    story.respond(
        -430,
        need,
        false,
        "Fem familjer, kring ett köksbord",
        "Senare är också ett svar, men vår äldsta hinner bli stor under tiden.",
    );
}

fn wells(story: &mut Story, region: &Region, need: NeedId) {
    let asked = "När är de sista fyrahundra metrarna slang på plats, och vem kör vatten till dess?";
    let over = story.hand_over(-545, need, (region.water, "Driftchefen"), asked, -500);
    story.receipt(-538, over, "Kundtjänst", "KV 2025-301");
    story.others_say(
        -498,
        over,
        "Slangen kräver en dykare och tillstånd. Vi räknar med två år. Till dess kommer en tankbåt varannan vecka från midsommar.",
    );
    let barrier = story.hinder(
        -495,
        "Slangen får inte läggas förrän länsstyrelsen har sett på ålgräset",
        ("Vi mäter brunnarna varje måndag och sätter upp siffrorna.", "Länsstyrelsen behöver ta ärendet före sommaren."),
        ("Länsstyrelsen, vattenenheten", -410),
        &[need],
    );
    story.hindrance_answered(-405, barrier, false, "Vi hinner inte före sommaren. Ålgräset inventeras i augusti.");
    let told = Told {
        said: "Ni sade att brunnarna sinar i juli medan poolerna fylls.",
        done: "Brunnarna mäts varje måndag. Den som har spädbarn får vatten ur den djupa brunnen.",
        others: "Slangen råder vattenbolaget över. De svarar att den tar två år, och skickar tankbåt från midsommar.",
        easy: "Vattnet kommer med båt i sommar. Slangen dröjer två år.",
        ..Told::default()
    };
    story.tell_back(-473, need, BY_JOSEF, told, &[Thing::HandOver(over)], &QUAY);
}

fn lights(story: &mut Story, region: &Region, need: NeedId) {
    let action = story.done(
        (-530, -489),
        ("Åtta lampor runt fotbollsplanen och en larmgrupp på nio", "Öföreningen, sjöräddarna och kommunen"),
        Reason::Evidence,
        None,
        &[need],
        "Lamporna tänds från bryggan. Fåren går i en hage med grind.",
    );
    let change = story.change(-488, ("Helikoptern kan landa i mörker och blir mött", "Alla på Gråtärnskär"), &[action], &[]);
    story.celebrate(
        -487,
        region.gratarnskar,
        (
            "Ljus på plan: första landningen i mörker, på övning",
            "Larmgruppen på nio och fåren",
            "Tack till den som lånade ut hagen.",
        ),
        &[need],
    );
    let told = Told {
        said: "Ni sade att ni är rädda för att dö på en brygga.",
        done: "Åtta lampor lyser runt planen och nio av er larmas först. Båten från Salthamra går fortfarande en timme.",
        easy: "Nu finns lampor och nio som hjälper till först.",
        ..Told::default()
    };
    story.tell_back(-475, need, BY_JOSEF, told, &[Thing::Action(action), Thing::Change(change)], &QUAY);
    story.respond(-438, need, true, "Larmgruppen och elva till", "Vi har larmats två gånger. Det gick.");
    story.close(-410, need, "Lamporna lyser, gruppen övar i april och oktober.");
}

fn replies(story: &mut Story, at: Held) {
    at.reply(
        story,
        -535,
        "nyckelskåp vid bryggan",
        What::Used,
        "Skåpet hänger där ni sade, och hemtjänsten letar inte längre.",
    );
    at.reply(
        story,
        -535,
        "skoldagar hemma",
        What::TakenUp,
        "Fyra stormdagar om året får de ha skola hemma. Lärarna var för, barnen var tveksamma.",
    );
    at.reply(
        story,
        -535,
        "öppnar gärna förskolan",
        What::Thanked,
        "Tack. Nämnden behöver säga sitt först, men ert namn står överst.",
    );
    at.reply(story, -534, "vår djupborrade", What::Used, "Tre familjer hämtade vatten hos er i somras.");
    at.reply(story, -534, "nio som kan vara med", What::Used, "Ni blev larmgruppen. Utbildningen tog två lördagar.");
    at.reply(
        story,
        -533,
        "Inga fler båtar",
        What::Later,
        "Din invändning står bredvid behovet. Skepparen går på halv fart förbi norra viken efter nio.",
    );
    at.reply(story, -533, "folket som är för många", What::Parked, "Gästerna frågas i sommar, med samma frågor som ni.");
    at.reply(story, -533, "för lite fisk", What::Noted, "Nästa gång lagar fiskaren soppan och vi diskar.");
    at.reply(
        story,
        -533,
        "på en söndag",
        What::Later,
        "Nästa kväll är redan bokad på en tisdag. Den därefter blir en söndag.",
    );
    at.reply(
        story,
        -533,
        "Ni frågade om vattnet 2021",
        What::Explained,
        "Svaren från 2021 skickades till vattenbolaget och ingen hörde av sig till er. Frågan ligger nu hos dem med datum och kvitto.",
    );
}
