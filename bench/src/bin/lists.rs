//! Long lists: a house with many needs, cases and bodies is filled in a folder, and a reader opens its lists one after the
//! other; how soon the first byte comes. Each page is asked for anew: nothing of it may be kept from before.
//!
//!     lists fill FOLDER [NEEDS CASES BODIES]     10 000, 1 000 and 300 unless said otherwise
//!     lists read ADDRESS LIST TIMES                reads the addresses in that file, each so many times

use jiff::ToSpan;
use samskapa_bench::told;
use samskapa_domain::{
    BodyId, CaseId, Command, CommitmentId, MeetingId, NeedId, PlaceId, ReferralId, TargetPictureId, TrialId, VoiceId, body,
    case::{self, Conditions, Story},
    commitment::{self, By},
    meeting::{self, Channel, Level, Plan, State},
    need::{self, Basis, Mandate},
    notes::VoiceKind,
    place, referral,
    target_picture::{self, Part},
    trial::{self, Conclusion, Design, Study},
    voice::{self, Draft},
};
use samskapa_server::{house::House, settings::Settings};
use std::{env, error::Error, fs, path::Path, sync::Arc, time::Instant};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    task::JoinSet,
};
use uuid::Uuid;

type Failure = Box<dyn Error + Send + Sync>;

/// Half of all that is told about is told in one of these words, so that words tell needs and cases apart.
const WORDS: [&str; 12] = [
    "bussen",
    "läkaren",
    "medicinen",
    "ambulansen",
    "hemtjänsten",
    "tandläkaren",
    "tolken",
    "bastun",
    "mottagningen",
    "larmet",
    "sköterskan",
    "färjan",
];
const WHERE: [&str; 7] = ["på kvällen", "i byn", "på ön", "vid skolan", "om natten", "på söndagar", "vid bruket"];

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["fill", folder] => fill(folder, 10_000, 1_000, 300).await,
        ["fill", folder, needs, cases, bodies] => fill(folder, needs.parse()?, cases.parse()?, bodies.parse()?).await,
        ["read", address, list, times] => read(address, list, times.parse()?).await,
        _ => Err("lists fill FOLDER [NEEDS CASES BODIES] | lists read ADDRESS LIST TIMES".into()),
    }
}

fn name(kind: u8, nth: u64) -> Uuid {
    let mut bytes = [0; 16];
    bytes[..6].copy_from_slice(&[1, 0x92, 0, 0, 0, kind]);
    bytes[8..].copy_from_slice(&nth.to_be_bytes());
    Uuid::from_bytes(bytes)
}

async fn tell(house: &House, command: impl Into<Command>) -> Result<(), Failure> {
    let key = house.fresh_key()?;
    house.order("lead:bench", key, command).await.map(|_| ()).map_err(|failure| format!("{failure:?}").into())
}

/// Does something so many times, many at once.
async fn many<F, T>(times: u64, make: F) -> Result<(), Failure>
where
    F: Fn(u64) -> T,
    T: Future<Output = Result<(), Failure>> + Send + 'static,
{
    let mut running = JoinSet::new();
    for nth in 0..times {
        running.spawn(make(nth));
        while running.len() > 256 {
            running.join_next().await.transpose()?.transpose()?;
        }
    }
    while let Some(done) = running.join_next().await {
        done??;
    }
    Ok(())
}

async fn fill(folder: &str, needs: u64, cases: u64, bodies: u64) -> Result<(), Failure> {
    let house = Arc::new(House::open(Path::new(folder), Settings::default()).await?);
    let (at, evening) = (PlaceId(name(1, 0)), MeetingId(name(2, 0)));
    tell(&house, place::Command::Add { id: at, name: "Granliden".to_owned(), municipality: None }).await?;
    tell(&house, meeting::Command::Plan(plan(evening, at, house.today()))).await?;
    tell(&house, meeting::Command::Advance { id: evening, to: State::Held }).await?;
    let held = house.world().meetings.get(&evening).cloned().ok_or("the evening was planned")?;
    let one = Arc::clone(&house);
    many(needs, move |nth| {
        let (house, held) = (Arc::clone(&one), held.clone());
        async move {
            let title = words(nth);
            let draft = Draft::said(&held, format!("Vi saknar {title}, sa nummer {nth}"), VoiceKind::Need);
            let (id, said) = (NeedId(name(4, nth)), VoiceId(name(3, nth)));
            tell(&house, voice::Command::Capture { id: said, draft }).await?;
            let title = format!("{title} {nth}");
            tell(
                &house,
                need::Command::Hear { id, place: at, title: title.clone(), voices: vec![said], basis: Basis::Voices },
            )
            .await?;
            let (statement, mandate) = (format!("Vi behöver {title}."), Mandate::Ours);
            tell(&house, need::Command::Formulate { id, title, statement, mandate }).await
        }
    })
    .await?;
    for to in [State::NotesIn, State::NotesChecked, State::Published] {
        tell(&house, meeting::Command::Advance { id: evening, to }).await?;
    }
    let one = Arc::clone(&house);
    many(cases, move |nth| {
        let house = Arc::clone(&one);
        async move { written(&house, nth, at).await }
    })
    .await?;
    let one = Arc::clone(&house);
    many(bodies, move |nth| {
        let house = Arc::clone(&one);
        async move {
            let (id, name) = (BodyId(name(7, nth)), format!("Fullmäktige nummer {nth}"));
            let (mandate, contact) = ("Beslutar".to_owned(), String::new());
            tell(&house, body::Command::Add { id, organisation: None, name, sort: body::Sort::Assembly, mandate, contact })
                .await
        }
    })
    .await?;
    sent(&house, bodies).await?;
    promised(&house).await?;
    house.ledger.snapshot().await?;
    house.ledger.close().await?;
    Ok(())
}

fn words(nth: u64) -> String {
    let pick = |list: &[&str], nth: u64| list[usize::try_from(nth).unwrap_or(0) % list.len()].to_owned();
    format!("{} {}", pick(&WORDS, nth), pick(&WHERE, nth / 12))
}

fn plan(id: MeetingId, place: PlaceId, date: jiff::civil::Date) -> Plan {
    Plan {
        id,
        series: None,
        place,
        venue: String::new(),
        date,
        hours: String::new(),
        title: "Möte".to_owned(),
        sort: meeting::Sort::Dialogue,
        level: Level::Dialogue,
        influence: String::new(),
        channel: Channel::Hall,
        questions: Vec::new(),
        blocks: Vec::new(),
        contact: String::new(),
    }
}

/// A trial from its plan to its end, and the case written from it.
async fn written(house: &House, nth: u64, place: PlaceId) -> Result<(), Failure> {
    let (id, today, title) = (TrialId(name(5, nth)), house.today(), format!("{} {nth}", words(nth * 7)));
    let text = || title.clone();
    let design = Design {
        title: text(),
        place,
        group: None,
        question: text(),
        guess: text(),
        what: text(),
        from: today,
        to: today,
        measure: text(),
        stop_rule: text(),
    };
    tell(house, trial::Command::Plan { id, design, needs: vec![NeedId(name(4, nth))] }).await?;
    tell(house, trial::Command::Start { id }).await?;
    tell(house, trial::Command::Study { id, study: Study { happened: text(), learning: text() } }).await?;
    tell(house, trial::Command::Conclude { id, conclusion: Conclusion::Adopted, why: text() }).await?;
    let story = Story {
        title: text(),
        problem: format!("Det saknas {title}"),
        for_whom: "Alla i byn".to_owned(),
        core: text(),
        effect: text(),
        failures: text(),
        prerequisites: text(),
        cost: text(),
        may_vary: text(),
        contact: "Samordnaren, 0000-12 34 00".to_owned(),
        conditions: Conditions { place: "Granliden".to_owned(), ..Conditions::default() },
        ..Story::default()
    };
    let (source, id) = (case::Source::Trial(id), CaseId(name(6, nth)));
    tell(house, case::Command::Write { id, source, story, quotes: vec![VoiceId(name(3, nth))] }).await?;
    tell(house, case::Command::Check { id, facts: "Samordnaren".to_owned(), consent: "Samordnaren".to_owned() }).await?;
    tell(house, case::Command::Publish { id }).await
}

/// One promise, so that all needs are told about which nobody has promised anything.
async fn promised(house: &House) -> Result<(), Failure> {
    let (id, by, text) = (CommitmentId(name(11, 0)), By::Body(BodyId(name(7, 0))), "Vi vill komma dit folk är".to_owned());
    let needs = vec![NeedId(name(4, 0))];
    let command = commitment::Command::Promise { id, by, heading: "Nära".to_owned(), text, needs, parts: Vec::new() };
    tell(house, command).await
}

/// A target picture that all bodies are asked about.
async fn sent(house: &House, bodies: u64) -> Result<(), Failure> {
    let (id, today) = (TargetPictureId(name(8, 0)), house.today());
    let part = |nth| Part {
        id: samskapa_domain::PartId(name(9, nth)),
        sort: target_picture::Sort::Value,
        text: words(nth),
        from: String::new(),
    };
    let (title, who, parts) = ("Nära".to_owned(), "Alla".to_owned(), (0..20).map(part).collect());
    tell(house, target_picture::Command::Begin { id, title, who: who.clone(), parts }).await?;
    tell(house, target_picture::Command::Agree { id, who, date: today }).await?;
    let (to, due) = ((0..bodies).map(|nth| BodyId(name(7, nth))).collect(), today.saturating_add(30.days()));
    let referral = ReferralId(name(10, 0));
    tell(house, referral::Command::Send { id: referral, picture: id, number: 1, to, due, letter: String::new() }).await
}

/// Asks for each address so many times, by turns, and tells how soon the first byte came.
async fn read(address: &str, list: &str, times: usize) -> Result<(), Failure> {
    let paths: Vec<String> = fs::read_to_string(list)?.lines().map(str::to_owned).collect();
    let mut taken: Vec<Vec<u64>> = vec![Vec::new(); paths.len()];
    for nth in 0..=times {
        for (path, taken) in paths.iter().zip(&mut taken) {
            let took = first_byte(address, path, nth).await?;
            // The first round warms what every program keeps.
            if nth > 0 {
                taken.push(took);
            }
        }
    }
    for (path, taken) in paths.iter().zip(&taken) {
        println!("{path}\n  {}", told("first byte", taken));
    }
    Ok(())
}

/// On a connection of its own, and under an address that was never asked for, so that no page is found ready.
async fn first_byte(address: &str, path: &str, nth: usize) -> Result<u64, Failure> {
    let mut stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let mark = if path.contains('?') { '&' } else { '?' };
    let request = format!("GET {path}{mark}anew={nth} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n");
    let began = Instant::now();
    stream.write_all(request.as_bytes()).await?;
    let mut first = [0; 64];
    let read = stream.read(&mut first).await?;
    let took = u64::try_from(began.elapsed().as_micros())?;
    if !first[..read].starts_with(b"HTTP/1.1 200") {
        return Err(format!("{path} answers {}", String::from_utf8_lossy(&first[..read])).into());
    }
    let mut rest = Vec::new();
    stream.read_to_end(&mut rest).await?;
    Ok(took)
}
