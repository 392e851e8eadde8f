//! The pictures of a case: shown on its page, added and taken away by those who lead, and sent to whoever may see them.

use super::{page::shown, picture_file, taking};
use crate::{
    frame::{
        error::Problem,
        form::{Form, Typed, Upload},
        page::Answer,
        visitor::Visitor,
    },
    house::House,
    work::{self, Undone},
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::IntoResponse,
};
use samskapa_domain::{
    CaseId, PictureId, World,
    bundle::{self, CaseFile, What, seal},
    case::{
        Case, Command, Revision,
        picture::{self, LONGEST_DESCRIPTION, MOST},
    },
};
use samskapa_scan::Unreadable;
use serde::Deserialize;
use uuid::Uuid;

/// The pictures of a page, and whether one more may be added.
pub(super) struct Pictures {
    pub shown: Vec<Shown>,
    pub may_add: bool,
    pub has_room: bool,
    pub most: usize,
    pub longest: usize,
}

/// A picture as the page shows it.
pub(super) struct Shown {
    pub id: PictureId,
    pub description: String,
    pub width: u16,
    pub height: u16,
    /// Who agreed to its being shown; for those who lead in the house that asked them.
    pub agreed: Option<String>,
}

/// The pictures of a revision; `kept` is the bundle of a case from another house.
pub(super) fn of(world: &World, case: &Case, revision: &Revision, kept: Option<&CaseFile>, leads: bool) -> Pictures {
    let newest = case.foremost().into_iter().chain(case.newest()).any(|newest| newest.number == revision.number);
    let own = picture::shown(case, revision).map(|picture| Shown {
        id: picture.id,
        description: world.words(picture.description).unwrap_or_default().to_owned(),
        width: picture.width,
        height: picture.height,
        agreed: world.words(picture.agreed).filter(|_| leads).map(str::to_owned),
    });
    // Of a case of another house the last file is here, and with it the pictures of its last revision.
    let away = kept.filter(|file| file.revision == revision.number).into_iter().flat_map(|file| &file.pictures);
    let away = away.map(|line| Shown {
        id: line.picture,
        description: line.description.clone(),
        width: line.width,
        height: line.height,
        agreed: None,
    });
    Pictures {
        shown: own.chain(away).collect(),
        may_add: leads && newest && case.from_away.is_none() && case.outdated.is_none(),
        has_room: picture::left(case).count() < MOST,
        most: MOST,
        longest: LONGEST_DESCRIPTION,
    }
}

/// Takes a picture in, into the draft.
pub(super) async fn add(State(house): State<House>, visitor: Visitor, Path(id): Path<CaseId>, upload: Upload) -> Answer {
    house.world().cases.get(&id).ok_or(Problem::NotFound)?;
    let told = match jpeg(&house, &visitor, &upload).await {
        Ok(jpeg) => {
            let picture = PictureId(upload.key);
            let (description, agreed) = (upload.field("description").to_owned(), upload.field("agreed").to_owned());
            let command = Command::AddPicture { id, picture, description, agreed, jpeg };
            house.tell(&visitor, upload.key, command).await.map_err(Undone::from)
        }
        Err(undone) => Err(undone),
    };
    let typed = ["description", "agreed"].map(|name| (name.to_owned(), upload.field(name).to_owned()));
    let path = (newest(&house.world(), id), "notice-case-picture-added");
    work::done(&house, told, Typed(typed.to_vec()), path, |again| shown(&house, &visitor, id, None, again))
}

/// The file of an upload as it is kept, or the sentence that says why there is none.
async fn jpeg(house: &House, visitor: &Visitor, upload: &Upload) -> Result<String, Undone> {
    let text = |key: &str| house.texts.t(visitor.locale, key);
    let file = upload.files.iter().find(|file| !file.bytes.is_empty());
    let file = file.ok_or_else(|| Undone::No(text("case-picture-missing").to_string()))?;
    let made = picture_file::made(file.bytes.clone()).await;
    made.map(|file| picture::base64(&file)).map_err(|why| {
        Undone::No(match why {
            Unreadable::TooLarge { width, height } => {
                text("case-picture-too-large").n("width", width).n("height", height).to_string()
            }
            Unreadable::TooSmall { width, height } => {
                text("case-picture-too-small").n("width", width).n("height", height).to_string()
            }
            Unreadable::Damaged => text("case-picture-damaged").to_string(),
            _ => text("case-picture-unread").to_string(),
        })
    })
}

/// Where the newest revision is read, draft or not: what was added is seen there.
fn newest(world: &World, id: CaseId) -> String {
    let case = world.cases.get(&id);
    match case.filter(|case| case.is_public()).and_then(Case::draft) {
        Some(draft) => format!("/cases/{id}/revisions/{}#pictures", draft.number),
        None => format!("/cases/{id}#pictures"),
    }
}

#[derive(Deserialize)]
pub(super) struct Nothing {}

/// Takes a picture away, at once and for good.
pub(super) async fn remove(
    State(house): State<House>,
    visitor: Visitor,
    Path((id, picture)): Path<(CaseId, PictureId)>,
    form: Form<Nothing>,
) -> Answer {
    let Nothing {} = form.fields;
    let told = house.tell(&visitor, form.key, Command::RemovePicture { id, picture }).await;
    let path = (newest(&house.world(), id), "notice-case-picture-removed");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, None, again))
}

/// The file of a picture, for whoever may see it: of what is published everybody, of a draft those who lead.
pub(super) async fn send(
    State(house): State<House>,
    visitor: Visitor,
    Path((id, picture)): Path<(CaseId, PictureId)>,
    headers: HeaderMap,
) -> Answer {
    let world = house.world();
    let case = world.cases.get(&id).ok_or(Problem::NotFound)?;
    let revision = if work::leads(&visitor) { case.newest() } else { case.published() }.ok_or(Problem::NotFound)?;
    // Ours never changes under its name; of what comes from elsewhere that is not known.
    let tag = case.from_away.as_ref().map_or_else(|| picture.to_string(), |away| format!("{picture} {}", away.bundle));
    let file = if case.from_away.is_none() {
        let own = picture::shown(case, revision).find(|other| other.id == picture);
        own.and_then(|own| world.words(own.bytes)).and_then(picture::file)
    } else {
        let mut kept = bundle::kept(&world, case).into_iter().flat_map(|file| file.pictures);
        kept.find(|line| line.picture == picture).and_then(|line| picture::file(&line.jpeg))
    };
    answer(file.ok_or(Problem::NotFound)?, Some((&tag, &headers)))
}

/// A picture of a bundle that waits until somebody says that it is to be kept.
pub(super) async fn waiting(State(house): State<House>, Path((waiting, nth)): Path<(Uuid, usize)>) -> Answer {
    let kept = house.drawers().get(taking::DRAWER, &waiting.to_string()).await?;
    let kept = kept.filter(|kept| kept.until.is_none_or(|until| until > house.now())).ok_or(Problem::NotFound)?;
    let What::Case(file) = seal::opened(&kept.value).map_err(|_| Problem::NotFound)?.content.what else {
        return Err(Problem::NotFound);
    };
    let file = file.pictures.get(nth).and_then(|line| picture::file(&line.jpeg)).ok_or(Problem::NotFound)?;
    answer(file, None)
}

/// A picture on its way to a browser. A browser that has it asks each time whether it is still there: one that was taken away
/// is shown nowhere any more.
fn answer(file: Vec<u8>, known: Option<(&str, &HeaderMap)>) -> Answer {
    let keep = if known.is_some() { "private, no-cache" } else { "no-store" };
    let mut head = HeaderMap::new();
    head.insert(header::CONTENT_TYPE, HeaderValue::from_static("image/jpeg"));
    head.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static("inline"));
    head.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    if let Some((tag, asked)) = known {
        let tag = HeaderValue::from_str(&format!("\"{tag}\"")).map_err(Problem::fault)?;
        let has_it = asked.get(header::IF_NONE_MATCH) == Some(&tag);
        head.insert(header::ETAG, tag);
        if has_it {
            return Ok((StatusCode::NOT_MODIFIED, head).into_response());
        }
    }
    Ok((head, file).into_response())
}
