//! A laptop comes home by way of a browser: its file is looked at first, with all that both sides changed; only then, when a
//! person has said so, is it joined. The same is shown afterwards, for as long as the ledger stands.

use super::{
    compare::{self, Compared},
    evening,
    values::Shown,
};
use crate::{
    book::Book,
    frame::{
        error::Problem,
        form::{Form, Upload},
        page::{self, Answer, Frame, go_with_notice},
        visitor::Visitor,
    },
    house::House,
};
use askama::Template;
use axum::extract::State;
use samskapa_domain::{VoiceId, World};
use samskapa_ledger::{Error, Hash, Joinable, Parting, SqliteStore, Store, Unjoinable};
use serde::Deserialize;
use std::{
    fs, io,
    path::{Path as FilePath, PathBuf},
    sync::Arc,
};
use uuid::Uuid;

#[derive(Template)]
#[template(path = "hall/joined.html")]
struct JoinedPage {
    frame: Frame,
    /// The name under which the file waits; none once it was joined.
    waiting: Option<Uuid>,
    fresh: u64,
    known: u64,
    notes: usize,
    conflicts: Vec<Shown>,
    alike: Vec<Pair>,
    last: Hash,
}

/// Two notes that may be one.
struct Pair {
    ours: (VoiceId, String),
    theirs: (VoiceId, String),
    same: bool,
}

/// Looks at a file and shows what joining it would bring.
pub(super) async fn look(State(house): State<House>, visitor: Visitor, upload: Upload) -> Answer {
    let Some(file) = upload.files.into_iter().next() else {
        let sentence = house.frame(&visitor).t("hall-back-missing").to_string();
        return evening::refuse(&house, &visitor, sentence).await;
    };
    let room = Room::of(upload.key);
    room.keep(&file.bytes).map_err(Problem::fault)?;
    match looked_at(&house, &room).await {
        Ok((joinable, parting)) => {
            let compared = compare::compared(&parting);
            page::show_once(&filled(house.frame(&visitor), &parting, &compared, &joinable, Some(room.name)))
        }
        Err(why) => {
            room.clear();
            evening::refuse(&house, &visitor, why.to_string()).await
        }
    }
}

async fn looked_at(house: &House, room: &Room) -> Result<(Joinable<Book>, Parting<Book>), Unjoinable> {
    let store = room.open().await?;
    let looked = async {
        let joinable = house.ledger.look_at(&store).await?;
        let parting = house.ledger.rehearse(&store, &joinable).await?;
        Ok((joinable, parting))
    };
    let looked = looked.await;
    store.close().await?;
    looked
}

/// What was looked at is to be joined.
#[derive(Deserialize)]
pub(super) struct Wanted {
    #[serde(default)]
    waiting: String,
}

/// Joins what was looked at.
pub(super) async fn join(State(house): State<House>, visitor: Visitor, form: Form<Wanted>) -> Answer {
    let gone = house.frame(&visitor).t("hall-back-gone").to_string();
    let Some(room) = form.fields.waiting.parse().ok().map(Room::of).filter(Room::holds) else {
        return evening::refuse(&house, &visitor, gone).await;
    };
    let joined = async {
        let store = room.open().await?;
        let joined = house.ledger.join(&store).await;
        store.close().await?;
        joined
    };
    let joined = joined.await;
    room.clear();
    match joined {
        Ok(joined) => match joined.branch {
            Some(branch) => go_with_notice(&house, format!("/hall?joined={branch}"), "notice-hall-joined"),
            None => go_with_notice(&house, "/hall", "notice-hall-nothing"),
        },
        Err(why) => evening::refuse(&house, &visitor, why.to_string()).await,
    }
}

/// Shows what a branch has brought, and what both sides had changed.
pub(super) async fn page(house: &House, visitor: &Visitor, branch: &str) -> Answer {
    let branch: Hash = branch.parse().map_err(|_| Problem::NotFound)?;
    let known = house.ledger.branches().await?.into_iter().find(|known| known.branch == branch);
    let (Some(known), Some(parting)) = (known, house.ledger.parting(branch).await?) else {
        return Err(Problem::NotFound);
    };
    let compared = compare::compared(&parting);
    let frame = house.frame(visitor);
    page::show_once(&JoinedPage {
        conflicts: Shown::all(&frame, &parting, &compared.conflicts),
        alike: pairs(&parting.joined, &compared),
        notes: compared.notes,
        waiting: None,
        fresh: 0,
        known: known.entries,
        last: known.last,
        frame,
    })
}

fn filled(
    frame: Frame,
    parting: &Parting<Book>,
    compared: &Compared,
    joinable: &Joinable<Book>,
    waiting: Option<Uuid>,
) -> JoinedPage {
    JoinedPage {
        conflicts: Shown::all(&frame, parting, &compared.conflicts),
        alike: pairs(&parting.joined, compared),
        notes: compared.notes,
        waiting,
        fresh: joinable.fresh,
        known: joinable.known,
        last: joinable.last,
        frame,
    }
}

fn pairs(world: &World, compared: &Compared) -> Vec<Pair> {
    let note = |id: VoiceId| {
        let words = world.voices.get(&id).filter(|voice| voice.held.is_empty()).and_then(|voice| world.words(voice.text));
        (id, words.unwrap_or_default().to_owned())
    };
    let pair = |alike: &compare::Alike| Pair { ours: note(alike.ours), theirs: note(alike.theirs), same: alike.same };
    compared.alike.iter().map(pair).collect()
}

/// Where a file waits between being looked at and being joined: a folder for this user's eyes only.
struct Room {
    name: Uuid,
    path: PathBuf,
}

impl Room {
    fn of(name: Uuid) -> Self {
        Self { name, path: std::env::temp_dir().join(format!("samskapa-joining-{name}")) }
    }

    fn file(&self) -> PathBuf {
        self.path.join("file")
    }

    fn holds(&self) -> bool {
        self.file().is_file()
    }

    fn keep(&self, bytes: &[u8]) -> io::Result<()> {
        Self::tidy();
        private(&self.path)?;
        fs::write(self.file(), bytes)
    }

    async fn open(&self) -> Result<Arc<dyn Store>, Error> {
        let ledger = self.path.join("ledger");
        SqliteStore::discard(&ledger)?;
        SqliteStore::restore(&self.file(), &ledger).await?;
        Ok(Arc::new(SqliteStore::open_existing(&ledger).await?))
    }

    fn clear(&self) {
        if let Err(why) = fs::remove_dir_all(&self.path) {
            tracing::warn!(%why, path = %self.path.display(), "a file that was to be joined could not be removed");
        }
    }

    /// Removes what others looked at and never joined: what people said has no business lying about.
    fn tidy() {
        let Ok(entries) = fs::read_dir(std::env::temp_dir()) else { return };
        let ours = |name: &str| name.starts_with("samskapa-joining-");
        for entry in entries.flatten().filter(|entry| entry.file_name().to_str().is_some_and(ours)) {
            let age = entry.metadata().and_then(|file| file.modified()).ok().and_then(|made| made.elapsed().ok());
            if age.is_some_and(|age| age.as_secs() > 3600) {
                drop(fs::remove_dir_all(entry.path()));
            }
        }
    }
}

fn private(path: &FilePath) -> io::Result<()> {
    let mut folder = fs::DirBuilder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        folder.mode(0o700);
    }
    match folder.create(path) {
        Err(why) if why.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        made => made,
    }
}
