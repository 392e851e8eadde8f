//! The ground on which the story stands: a region, a municipality and three villages that are on no map, a twin
//! village across the sound, and what was asked there once before.

use super::story::{Plot, Story, name_on, said};
use jiff::civil::{Date, date};
use samskapa_domain::{
    MeetingId, NeedId, OrganisationId, PlaceId, SeriesId,
    meeting::{self, Channel, Level, Plan, Sort as MeetingSort, State},
    need::{self, Basis, Mandate},
    notes::VoiceKind,
    organisation::{self, Sort},
    place,
    practice::{self, Status},
    series,
    voice::{self, Draft},
};

/// The day in 2019 on which the same was asked.
const THEN: Date = date(2019, 10, 17);

/// Places and organisations.
pub struct Ground {
    /// Where.
    pub granamo: PlaceId,
    /// Where.
    pub kornsjovallen: PlaceId,
    /// Where.
    pub lovtjarnsbo: PlaceId,
    /// Where, across the sound.
    pub moellekaersby: PlaceId,
    /// The row of meetings.
    pub series: SeriesId,
    /// Who builds masts and lays cables.
    pub broadband: OrganisationId,
    /// Who sells medicine.
    pub pharmacy: OrganisationId,
    /// Who keeps the forest road.
    pub road: OrganisationId,
    /// What was heard in 2019 and not answered.
    pub light_then: NeedId,
    /// The evening in 2019.
    pub then: MeetingId,
}

/// Lays the ground.
pub fn laid(story: &mut Story) -> Ground {
    let municipality = organisation(story, "Skogsälva kommun", Sort::Municipality);
    organisation(story, "Region Älvmark", Sort::Region);
    organisation(story, "Hälsocentralen i Skogsälva", Sort::HealthCentre);
    organisation(story, "Granåmo bygdegårdsförening", Sort::Association);
    organisation(story, "Pensionärsrådet i Skogsälva", Sort::Council);
    let broadband = organisation(story, "Älvmarks bredbandskansli", Sort::Authority);
    let pharmacy = organisation(story, "Apotekskedjan Linnean i Norr", Sort::Company);
    let road = organisation(story, "Lövtjärnsbo vägsamfällighet", Sort::Association);
    let twin = organisation(story, "Vestmarksø Kommune", Sort::Municipality);
    let granamo = place(story, "Granåmo", municipality);
    let (light_then, then) = in_2019(story, granamo);
    let ground = Ground {
        granamo,
        kornsjovallen: place(story, "Kornsjövallen", municipality),
        lovtjarnsbo: place(story, "Lövtjärnsbo", municipality),
        moellekaersby: place(story, "Møllekærsby", twin),
        series: story.name(-445, "Soppa och samtal"),
        broadband,
        pharmacy,
        road,
        light_then,
        then,
    };
    began(story, &ground);
    ground
}

fn organisation(story: &mut Story, name: &str, sort: Sort) -> OrganisationId {
    let id = name_on(THEN, name);
    story.at(THEN.saturating_sub(jiff::Span::new().days(30))).tell(organisation::Command::Add {
        id,
        name: name.to_owned(),
        sort,
    });
    id
}

fn place(story: &mut Story, name: &str, municipality: OrganisationId) -> PlaceId {
    let id = name_on(THEN, &format!("the village of {name}"));
    let day = THEN.saturating_sub(jiff::Span::new().days(30));
    story.at(day).tell(place::Command::Add { id, name: name.to_owned(), municipality: Some(municipality) });
    id
}

fn began(story: &mut Story, ground: &Ground) {
    story.on(-445).tell(series::Command::Start {
        id: ground.series,
        title: "Soppa och samtal".to_owned(),
        purpose: "Vad som är viktigt för att må bra och kunna bo kvar, frågat by för by och besvarat by för by.".to_owned(),
        places: vec![ground.granamo, ground.kornsjovallen, ground.lovtjarnsbo, ground.moellekaersby],
    });
    let practices = [
        (ground.granamo, "Träffpunkt för seniorer varannan tisdag", "Bygdegårdsföreningen", Status::Already),
        (ground.granamo, "Trygghetsringning varje morgon till den som vill", "Röda tråden, frivilliggruppen", Status::Begin),
        (ground.kornsjovallen, "Kallelse till provtagning utan att någon frågar om resan", "Hälsocentralen", Status::Stop),
        (ground.lovtjarnsbo, "Jaktlaget plogar fram till ambulansen när det behövs", "Lövtjärnsbo jaktlag", Status::Already),
    ];
    for (place, what, who, status) in practices {
        let id = story.name(-440, what);
        let (what, who) = (what.to_owned(), who.to_owned());
        story.on(-440).tell(practice::Command::Note { id, place, what, who, status });
    }
}

/// An evening about safety, once. Three said something about the dark road; nobody came back with an answer.
fn in_2019(story: &mut Story, place: PlaceId) -> (NeedId, MeetingId) {
    let id: MeetingId = name_on(THEN, "Trygghetskväll");
    let plan = Plan {
        id,
        series: None,
        place,
        venue: "Granåmo bygdegård".to_owned(),
        date: THEN,
        hours: "18.30–20.30".to_owned(),
        title: "Trygghetskväll i Granåmo".to_owned(),
        sort: MeetingSort::PublicMeeting,
        level: Level::Consultation,
        influence: String::new(),
        channel: Channel::Hall,
        questions: vec!["Vad gör dig otrygg i byn?".to_owned()],
        blocks: Vec::new(),
        contact: String::new(),
    };
    story.at(THEN.saturating_sub(jiff::Span::new().days(21))).tell(meeting::Command::Plan(plan));
    let mut evening = story.at(THEN);
    evening.tell(meeting::Command::Advance { id, to: State::Held });
    for (at, words) in (0..).zip([
        "Det är kolsvart mellan affären och servicehuset",
        "sätt upp två lampor så går jag mina promenader igen",
        "Och en bänk, benen räcker bara halva vägen",
    ]) {
        let voice = evening.named(&format!("2019 voice {at}"));
        evening.make(move |world| {
            let there = world.meetings.get(&id);
            let draft = there
                .map(|meeting| Draft::said(meeting, words, VoiceKind::Need))
                .ok_or_else(|| Plot::WhoSaid { words: words.to_owned(), found: 0 })?;
            Ok(voice::Command::Capture { id: voice, draft }.into())
        });
    }
    for to in [State::NotesIn, State::NotesChecked, State::Published] {
        evening.tell(meeting::Command::Advance { id, to });
    }
    let need: NeedId = name_on(THEN, "Ljus mellan affären och servicehuset");
    story.at(THEN.saturating_add(jiff::Span::new().days(12))).make(move |world| {
        let words = ["kolsvart", "två lampor", "en bänk, benen"];
        let voices = words.iter().map(|words| said(world, id, words)).collect::<Result<_, _>>()?;
        let title = "Ljus mellan affären och servicehuset".to_owned();
        Ok(need::Command::Hear { id: need, place, title, voices, basis: Basis::Voices }.into())
    });
    story.at(THEN.saturating_add(jiff::Span::new().days(13))).tell(need::Command::Formulate {
        id: need,
        title: "Ljus mellan affären och servicehuset".to_owned(),
        statement: "Den som går till affären på vintern behöver se var foten hamnar och kunna vila på vägen.".to_owned(),
        mandate: Mandate::Ours,
    });
    (need, id)
}
