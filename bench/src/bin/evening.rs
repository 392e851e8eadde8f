//! Fills a folder with one evening of 150 notes, so that the papers of it can be printed and timed:
//!
//!     evening FOLDER
//!
//! prints the name of the meeting for `samskapa paper summary NAME --data FOLDER --out FILE`.

use jiff::ToSpan;
use samskapa_domain::{
    Command, MeetingId, NeedId, PlaceId, RoundId, VoiceId,
    claim::{self, Arrow, Thing},
    meeting::{self, Band, Block, BlockSort, Channel, Heads, Level, Plan, Promise, Sort, State},
    need::{self, Basis},
    notes::VoiceKind,
    place, round,
    voice::{self, Draft},
};
use samskapa_server::{house::House, settings::Settings};
use std::{env, error::Error, path::Path};
use uuid::Uuid;

type Told = Result<(), Box<dyn Error>>;

const NEEDS: [(&str, &str); 8] = [
    ("Buss hem på kvällen", "Sista bussen går klockan 18, ingen kommer hem på kvällen"),
    ("Samma läkare två gånger", "Ny läkare varje gång, man får berätta allt igen"),
    ("Täckning vid sjön", "Ingen täckning för trygghetslarmet vid sjön"),
    ("Gångvägen till servicehuset", "Snöröjning på gångvägen till servicehuset, så att rollatorn går"),
    ("Någonstans att träffas", "Det finns ingenstans att träffas för unga"),
    ("Hjärtstartare i byn", "Hjärtstartare saknas, och ambulansen har fyra mil hit"),
    ("Medicin hem till byn", "Det är sexton mil till apoteket och tillbaka"),
    ("Hemtjänst av samma personer", "Det kom elva olika på en vecka, man vet aldrig vem som har nyckeln"),
];

#[tokio::main]
async fn main() -> Told {
    let folder = env::args().nth(1).ok_or("say in which empty folder")?;
    let house = House::open(Path::new(&folder), Settings::default()).await?;
    let meeting = filled(&house).await?;
    house.ledger.close().await?;
    println!("{meeting}");
    Ok(())
}

async fn filled(house: &House) -> Result<MeetingId, Box<dyn Error>> {
    let (at, id, round) = (PlaceId(house.fresh_key()?), MeetingId(house.fresh_key()?), RoundId(house.fresh_key()?));
    let today = house.today();
    tell(house, place::Command::Add { id: at, name: "Granliden".to_owned(), municipality: None }).await?;
    tell(house, meeting::Command::Plan(plan(id, at, today))).await?;
    tell(house, meeting::Command::Advance { id, to: State::Held }).await?;
    let heads = [(Band::From30To64, 14), (Band::From65To79, 17), (Band::Over80, 3), (Band::Elected, 2), (Band::Staff, 5)];
    let heads = heads.into_iter().map(|(band, count)| Heads { band, count }).collect();
    tell(house, meeting::Command::CountHeads { id, heads }).await?;
    let due = today.saturating_add(60.days());
    let text = "Alla som har sagt något får ett svar, eller besked om när det kommer.".to_owned();
    let channels = vec!["anslagstavlan i affären".to_owned(), "nästa möte".to_owned()];
    tell(house, meeting::Command::MakePromise { id, promise: Promise { text, due, channels } }).await?;
    let voices = said(house, id).await?;
    let mut needs = Vec::new();
    for (nth, (title, _)) in NEEDS.iter().enumerate() {
        let need = NeedId(house.fresh_key()?);
        let members = voices.iter().skip(nth).step_by(NEEDS.len()).take(14 - nth).copied().collect();
        let (title, basis) = ((*title).to_owned(), Basis::Voices);
        tell(house, need::Command::Hear { id: need, place: at, title, voices: members, basis }).await?;
        needs.push(need);
    }
    let (from, to) = (Thing::Voice(voices[149]), Thing::Need(needs[0]));
    tell(house, claim::Command::Draw { from, arrow: Arrow::Contradicts, to, why: "säger emot".to_owned() }).await?;
    let title = "Prickar".to_owned();
    let open = round::Command::Open { id: round, title, place: at, meeting: Some(id), dots_each: 3, needs: needs.clone() };
    tell(house, open).await?;
    for (need, dots) in needs.into_iter().zip([31u32, 24, 15, 11, 9, 6, 4, 2]) {
        tell(house, round::Command::Count { id: round, need, channel: Channel::Hall, dots }).await?;
    }
    tell(house, round::Command::Close { id: round }).await?;
    Ok(id)
}

/// 150 notes of five tables: four in five needs, the others ideas, offers and words about the evening.
async fn said(house: &House, meeting: MeetingId) -> Result<Vec<VoiceId>, Box<dyn Error>> {
    let held = house.world().meetings.get(&meeting).cloned().ok_or("the meeting is not there")?;
    let mut voices = Vec::new();
    for nth in 0..150usize {
        let id = VoiceId(house.fresh_key()?);
        let kind = match nth {
            0..=119 => VoiceKind::Need,
            120..=131 => VoiceKind::Idea,
            132..=139 => VoiceKind::Offer,
            _ => VoiceKind::EventFeedback,
        };
        let words =
            if nth < NEEDS.len() { NEEDS[nth].1.to_owned() } else { format!("{} ({nth})", NEEDS[nth % NEEDS.len()].1) };
        let draft = Draft { table: Some(format!("Bord {}", nth % 5 + 1)), ..Draft::said(&held, words, kind) };
        tell(house, voice::Command::Capture { id, draft }).await?;
        voices.push(id);
    }
    Ok(voices)
}

fn plan(id: MeetingId, place: PlaceId, date: jiff::civil::Date) -> Plan {
    let block = |sort, title: &str, minutes| Block { sort, title: title.to_owned(), minutes, who: String::new() };
    Plan {
        id,
        series: None,
        place,
        venue: "Bygdegården".to_owned(),
        date,
        hours: "18.00–20.00".to_owned(),
        title: "Vad är viktigt för dig?".to_owned(),
        sort: Sort::Dialogue,
        level: Level::Dialogue,
        influence: String::new(),
        channel: Channel::Hall,
        questions: vec!["Vad är viktigt för dig?".to_owned()],
        blocks: vec![
            block(BlockSort::Information, "Välkomna", 20),
            block(BlockSort::Dialogue, "Borden", 75),
            block(BlockSort::Pause, "Fika", 15),
        ],
        contact: "Anna Ek, 0555-123 45".to_owned(),
    }
}

async fn tell(house: &House, command: impl Into<Command>) -> Told {
    let key: Uuid = house.fresh_key()?;
    house.order("lead:anna", key, command).await.map(drop).map_err(|why| format!("{why:?}").into())
}
