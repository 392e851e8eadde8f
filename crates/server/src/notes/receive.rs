//! Receiving notes: files from a table, a tablet or a whiteboard, or text that somebody pastes. A file that cannot
//! be taken in says why in one sentence; the others are taken in all the same, and what was pasted stays.

use super::{file, review};
use crate::{
    frame::{
        error::Problem,
        form::Upload,
        key::derived,
        page::{self, Answer, Frame, go},
        visitor::Visitor,
    },
    house::{House, Untold},
};
use askama::Template;
use axum::extract::{Path, State};
use jiff::{Timestamp, civil::Date};
use samskapa_domain::{DocumentId, MeetingId, World, document, meeting::Meeting, notes::Sheet, voice::State as VoiceState};

#[derive(Template)]
#[template(path = "notes/receive.html")]
struct ReceivePage {
    frame: Frame,
    meeting: MeetingId,
    title: String,
    date: Date,
    received: Vec<Received>,
    refused: Vec<(String, String)>,
    taken: usize,
    pasted: String,
    name: String,
}

/// Notes that were received.
struct Received {
    id: DocumentId,
    name: String,
    when: Timestamp,
    voices: usize,
    checked: usize,
    open: usize,
}

/// Shows the form and what was received.
pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<MeetingId>) -> Answer {
    let world = house.world();
    let meeting = world.meetings.get(&id).ok_or(Problem::NotFound)?;
    page::show(&filled(&world, house.frame(&visitor), meeting))
}

fn filled(world: &World, frame: Frame, meeting: &Meeting) -> ReceivePage {
    let mut documents: Vec<_> = world.documents.all().filter(|document| document.meeting == meeting.id).collect();
    documents.sort_by_key(|document| document.received.sequence);
    let received = documents
        .into_iter()
        .map(|document| {
            let voices = document::voices(world, document.id);
            let waiting =
                voices.iter().filter(|voice| matches!(voice.state, VoiceState::Captured | VoiceState::Held)).count();
            Received {
                id: document.id,
                name: document.name.clone(),
                when: document.received.time,
                voices: voices.len(),
                checked: voices.len() - waiting,
                open: review::open_doubts(world, document),
            }
        })
        .collect();
    ReceivePage {
        frame,
        meeting: meeting.id,
        title: meeting.title.clone(),
        date: meeting.date,
        received,
        refused: Vec::new(),
        taken: 0,
        pasted: String::new(),
        name: String::new(),
    }
}

/// Takes in all that can be taken in.
pub(super) async fn take(State(house): State<House>, visitor: Visitor, Path(id): Path<MeetingId>, upload: Upload) -> Answer {
    house.world().meetings.get(&id).ok_or(Problem::NotFound)?;
    let frame = house.frame(&visitor);
    let pasted = upload.field("text").to_owned();
    let name = upload.field("name").trim().to_owned();
    let (mut taken, mut refused) = (Vec::new(), Vec::new());
    let nothing = upload.files.is_empty() && pasted.trim().is_empty();
    for (nth, sent) in upload.files.into_iter().enumerate() {
        let file_name = if sent.name.trim().is_empty() { frame.t("notes-file-nameless").to_string() } else { sent.name };
        match sheets(&file_name, sent.bytes).await? {
            Ok(sheets) => {
                let several = sheets.len() > 1;
                for (page, sheet) in sheets.into_iter().enumerate() {
                    let shown = match (&sheet.name, several) {
                        (Some(sheet), true) => format!("{file_name} – {sheet}"),
                        (None, true) => format!("{file_name} – {}", page + 1),
                        _ => file_name.clone(),
                    };
                    let key = derived(upload.key, [format!("{nth} {page}")]);
                    match receive(&house, &visitor, id, key, &shown, sheet).await? {
                        Ok(document) => taken.push(document),
                        Err(why) => refused.push((shown, why)),
                    }
                }
            }
            Err(why) => refused.push((file_name, sentence(&frame, &why))),
        }
    }
    let mut unsaved = String::new();
    if !pasted.trim().is_empty() {
        let shown = if name.is_empty() { frame.t("notes-pasted-name").to_string() } else { name.clone() };
        // Browsers send pasted lines with carriage returns that nobody typed.
        let sheet = Sheet::plain(pasted.replace("\r\n", "\n"));
        match receive(&house, &visitor, id, derived(upload.key, ["pasted"]), &shown, sheet).await? {
            Ok(document) => taken.push(document),
            Err(why) => {
                refused.push((shown, why));
                unsaved.clone_from(&pasted);
            }
        }
    }
    if let ([only], true) = (taken.as_slice(), refused.is_empty()) {
        return go(format!("/notes/{only}#next"));
    }
    let world = house.world();
    let meeting = world.meetings.get(&id).ok_or(Problem::NotFound)?;
    let mut page = ReceivePage { taken: taken.len(), pasted: unsaved, name, ..filled(&world, frame, meeting) };
    if nothing {
        page.frame = page.frame.clone().refusing(page.frame.t("notes-nothing-sent").to_string());
    }
    if refused.is_empty() && !nothing {
        return go(format!("/meetings/{id}/notes#received"));
    }
    page.refused = refused;
    page::show_refused(&page)
}

/// The sheets of a file, or one sentence about why there are none.
async fn sheets(name: &str, bytes: axum::body::Bytes) -> Result<Result<Vec<Sheet>, file::Unreadable>, Problem> {
    let name = name.to_owned();
    // Unpacking and reading can take a while; other pages are answered meanwhile.
    tokio::task::spawn_blocking(move || file::open(&name, &bytes)).await.map_err(Problem::fault)
}

/// Why a file cannot be taken in, in the reader's language.
fn sentence(frame: &Frame, why: &file::Unreadable) -> String {
    use file::Unreadable::{Damaged, Empty, Locked, Noise, Other, Picture, Scanned, Swells, TooLarge, TooManyCells};
    match why {
        Empty { .. } => frame.t("notes-file-empty"),
        TooLarge { size, most, .. } => frame.t("notes-file-too-large").n("size", size).n("most", most),
        Swells { .. } => frame.t("notes-file-swells"),
        TooManyCells { most, .. } => frame.t("notes-file-cells").n("most", most),
        Picture { .. } => frame.t("notes-file-picture"),
        Scanned { .. } => frame.t("notes-file-scanned"),
        Locked { .. } => frame.t("notes-file-locked"),
        Other { format: "a packed archive", .. } => frame.t("notes-file-archive"),
        Other { instead, .. } => frame.t("notes-file-other").s("instead", instead),
        Damaged { .. } => frame.t("notes-file-damaged"),
        Noise { .. } => frame.t("notes-file-noise"),
    }
    .to_string()
}

async fn receive(
    house: &House,
    visitor: &Visitor,
    meeting: MeetingId,
    key: uuid::Uuid,
    name: &str,
    sheet: Sheet,
) -> Result<Result<DocumentId, String>, Problem> {
    let id = DocumentId(key);
    let name: String = name.chars().take(200).collect();
    let command = document::Command::Receive { id, meeting, name, sheet };
    match house.tell(visitor, key, command).await {
        Ok(_) => Ok(Ok(id)),
        Err(Untold::Refused { sentence, .. }) => Ok(Err(sentence)),
        Err(untold @ Untold::Fault(_)) => Err(untold.into()),
    }
}
