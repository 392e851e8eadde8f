//! The rest of the region: two more municipalities, on no map either, with five villages; one along a border river,
//! one under the mountains, one in the sea, one around a mill, one where the trains used to stop.

use super::story::{Lead, Story, name_on};
use jiff::civil::{Date, date};
use samskapa_domain::{
    OrganisationId, PlaceId, SeriesId,
    organisation::{self, Sort},
    place,
    practice::{self, Status},
    series,
};

/// The day on which the region and its municipalities began together.
const TOGETHER: Date = date(2023, 3, 6);

/// Who leads in Vidfjäll.
pub const SIV: Lead = Lead { actor: "lead:siv", name: "Siv Kallio, samordnare i Vidfjäll", phone: "0000-22 10 00" };
/// Who leads in Salthamra.
pub const JOSEF: Lead = Lead { actor: "lead:josef", name: "Josef Hamrin, samordnare i Salthamra", phone: "0000-33 20 00" };

/// Places and organisations of the rest of the region.
pub struct Region {
    /// A village along a border river, where many speak Finnish.
    pub kielojankka: PlaceId,
    /// A village under the mountains, nearer to a Norwegian doctor than to a Swedish one.
    pub tolvroset: PlaceId,
    /// An island.
    pub gratarnskar: PlaceId,
    /// A village around a mill.
    pub brannholmsbruk: PlaceId,
    /// A village where the trains used to stop.
    pub skarvmo: PlaceId,
    /// The row of meetings in Vidfjäll.
    pub coffee: SeriesId,
    /// The row of meetings in Salthamra.
    pub long_table: SeriesId,
    /// Who answers the emergency number.
    pub alarm: OrganisationId,
    /// Who lays pipes along the coast.
    pub water: OrganisationId,
    /// Who runs the mill.
    pub mill: OrganisationId,
    /// Who insures those who are ill.
    pub insurance: OrganisationId,
    /// Who orders interpreters for the whole region.
    pub interpreters: OrganisationId,
}

/// Lays the ground.
pub fn laid(story: &mut Story) -> Region {
    let vidfjall = organisation(story, "Vidfjälls kommun", Sort::Municipality);
    let salthamra = organisation(story, "Salthamra kommun", Sort::Municipality);
    organisation(story, "Hälsocentralen i Vidfjäll", Sort::HealthCentre);
    organisation(story, "Vårdcentralen Salthamra", Sort::HealthCentre);
    organisation(story, "Kielojänkkä byförening", Sort::Association);
    organisation(story, "Fjällräddningen i Tolvröset", Sort::Association);
    organisation(story, "Öföreningen Ankaret", Sort::Association);
    organisation(story, "Brukets fackklubb", Sort::Association);
    organisation(story, "Föreningen Långbordet", Sort::Association);
    organisation(story, "Ungdomsrådet i Salthamra", Sort::Council);
    let region = Region {
        alarm: organisation(story, "Larmcentralen för fjäll och kust", Sort::Authority),
        water: organisation(story, "Salthamra Kustvatten AB", Sort::Company),
        mill: organisation(story, "Brännholms Bruk AB", Sort::Company),
        insurance: organisation(story, "Försäkringskontoret, gränsfrågor", Sort::Authority),
        interpreters: organisation(story, "Tolkförmedlingen i Älvmark", Sort::Authority),
        kielojankka: place(story, "Kielojänkkä", vidfjall),
        tolvroset: place(story, "Tolvröset", vidfjall),
        gratarnskar: place(story, "Gråtärnskär", salthamra),
        brannholmsbruk: place(story, "Brännholmsbruk", salthamra),
        skarvmo: place(story, "Skarvmo station", salthamra),
        coffee: story.name(-700, "Kaffe och prat"),
        long_table: story.name(-615, "Långbordet"),
    };
    began(story, &region);
    practised(story, &region);
    region
}

fn organisation(story: &mut Story, name: &str, sort: Sort) -> OrganisationId {
    let id = name_on(TOGETHER, name);
    story.at(TOGETHER).tell(organisation::Command::Add { id, name: name.to_owned(), sort });
    id
}

fn place(story: &mut Story, name: &str, municipality: OrganisationId) -> PlaceId {
    let id = name_on(TOGETHER, &format!("the village of {name}"));
    story.at(TOGETHER).tell(place::Command::Add { id, name: name.to_owned(), municipality: Some(municipality) });
    id
}

fn began(story: &mut Story, region: &Region) {
    story.led_by(SIV);
    story.on(-700).tell(series::Command::Start {
        id: region.coffee,
        title: "Kaffe och prat – Kahvit ja puhe".to_owned(),
        purpose: "Att fråga där folk bor, på språket de drömmer på, och komma tillbaka med svar.".to_owned(),
        places: vec![region.kielojankka, region.tolvroset],
    });
    story.on(-575).tell(series::Command::Deviate {
        id: region.coffee,
        what: "I Tolvröset höll fjällräddningen i mötet i stället för kommunen".to_owned(),
        why: "Vägen var stängd och ingen av oss kom fram. De klarade det bättre än vi.".to_owned(),
    });
    story.on(-205).tell(series::Command::Deviate {
        id: region.coffee,
        what: "Andra kvällen i Kielojänkkä hölls bara på finska".to_owned(),
        why: "Byn bad om det. Vi som inte förstod fick tolk, och förstod hur det känns.".to_owned(),
    });
    story.led_by(JOSEF);
    story.on(-615).tell(series::Command::Start {
        id: region.long_table,
        title: "Långbordet".to_owned(),
        purpose: "Samma bord flyttas mellan ö, bruk och station, och ingen sitter vid kortändan.".to_owned(),
        places: vec![region.gratarnskar, region.brannholmsbruk, region.skarvmo],
    });
    story.on(-516).tell(series::Command::Deviate {
        id: region.long_table,
        what: "Bordet fick inte plats på båten till Gråtärnskär".to_owned(),
        why: "Vi lånade dörrar av öborna och lade dem på bockar. Det blev längre.".to_owned(),
    });
    story.on(-98).tell(series::Command::Deviate {
        id: region.long_table,
        what: "Andra kvällen i Brännholmsbruk flyttades till matsalen vid port 3".to_owned(),
        why: "Skiften ville bli frågade på arbetet. Trettioåtta kom, mot nitton av dem sist.".to_owned(),
    });
    let listens: SeriesId = story.name(-52, "Älvmark lyssnar");
    let places = vec![region.kielojankka, region.tolvroset, region.gratarnskar, region.brannholmsbruk, region.skarvmo];
    story.on(-52).by("lead:regionen").tell(series::Command::Start {
        id: listens,
        title: "Älvmark lyssnar".to_owned(),
        purpose: "Regionens egen runda om den som mår dåligt och inte vet vart man ringer.".to_owned(),
        places,
    });
}

fn practised(story: &mut Story, region: &Region) {
    let practices = [
        (region.kielojankka, "Lördagsbastun, där den som mår dåligt märks på att den inte kommer", "Byn", Status::Already),
        (region.kielojankka, "Finsktalande hemtjänst också på natten", "Hemtjänsten i Vidfjäll", Status::Begin),
        (region.tolvroset, "Bandvagnslista när vägen är stängd", "Fjällräddningen", Status::Already),
        (region.gratarnskar, "Ringa öbor och fråga varför de inte öppnar när båten inte går", "Hemtjänsten", Status::Stop),
        (region.brannholmsbruk, "Snickarboa, öppen tisdag och torsdag", "Sju gubbar och en gumma", Status::Already),
        (region.skarvmo, "Låta barn tolka i vården", "Vårdcentralen Salthamra", Status::Stop),
        (region.skarvmo, "Vedbärning mot pepparmyntste", "Fotbollslaget", Status::Already),
    ];
    for (place, what, who, status) in practices {
        let id = story.name(-600, what);
        let (what, who) = (what.to_owned(), who.to_owned());
        story.on(-600).tell(practice::Command::Note { id, place, what, who, status });
    }
}
