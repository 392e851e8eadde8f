//! Across the sound, and what lies ahead: an evening in the Danish twin village whose notes were just checked, an
//! open house, an invitation that is out, and a meeting by the harbour that is planned.

use super::{
    evening::Evening,
    ground::Ground,
    story::{Story, said},
};
use samskapa_domain::{
    meeting::{Band, Channel},
    need::Mandate,
    voice,
};

/// Tells it.
pub fn told(story: &mut Story, ground: &Ground) {
    twin_village(story, ground);
    let open_house = Evening {
        name: "Öppet hus",
        days: -3,
        place: ground.kornsjovallen,
        series: Some(ground.series),
        venue: "Skolans matsal",
        title: "Öppet hus på kaffeonsdagen",
        channel: Channel::Hybrid,
        questions: &["Vad undrar du?"],
        influence: "Kom och fråga. Det du säger skrivs ner om du vill.",
    };
    open_house.held(story, &[(Band::From65To79, 14), (Band::Over80, 7), (Band::Staff, 2)]);
    let next = Evening {
        name: "Kornsjövallen 3",
        days: 11,
        title: "Soppa och samtal i Kornsjövallen, tredje kvällen",
        venue: "Församlingshemmet i Kornsjövallen",
        channel: Channel::Hall,
        questions: &["Vad blev det av det ni sade?", "Vad är viktigast nu?"],
        ..open_house
    };
    next.invited(story);
    let outdoors = Evening {
        name: "Fiskehamnen",
        days: 38,
        place: ground.lovtjarnsbo,
        title: "Samtal vid fiskehamnen",
        venue: "Fiskehamnen, under presenning om det regnar",
        ..next
    };
    outdoors.planned(story);
}

fn twin_village(story: &mut Story, ground: &Ground) {
    let evening = Evening {
        name: "Møllekærsby",
        days: -40,
        place: ground.moellekaersby,
        series: Some(ground.series),
        venue: "Forsamlingshuset i Møllekærsby",
        title: "Borgermøde om sundhed i Møllekærsby",
        channel: Channel::Hall,
        questions: &["Hvad er vigtigt for dig?"],
        influence: "I har indflydelse på, hvad vi afprøver sammen med vores venskabsby.",
    };
    let heads = [(Band::From18To29, 6), (Band::From30To64, 8), (Band::From65To79, 12), (Band::Elected, 2), (Band::Staff, 4)];
    let at = evening.held(story, &heads);
    at.promise(story, "Opsamling på hjemmesiden", 100, &["Hjemmesiden"]);
    at.notes(story, "moellekaersby_flipover.txt", include_str!("notes/moellekaersby.txt"), 100);
    at.checked(story);
    let words = &["den samme historie", "udskrevet fredag aften", "fast kontaktperson"];
    let need = story.hear(-34, "Én fast kontaktperson", ground.moellekaersby, words, at);
    story.formulate(
        -33,
        need,
        "Én fast kontaktperson",
        "Vi har brug for ét menneske og ét telefonnummer, når forløbet går over flere steder.",
        Mandate::Shared,
    );
    story.on(-32).make(move |world| {
        Ok(voice::Command::Translate {
            id: said(world, at.id, "den samme historie")?,
            text: "Jag berättar samma historia på sjukhuset, i kommunen och hos läkaren".to_owned(),
            language: "sv".to_owned(),
            by_machine: false,
        }
        .into())
    });
}
