//! The ledger's folder: whether there is a ledger in it, how one is started, and the snapshot beside it.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use sqlx::{ConnectOptions, Connection};

use super::{APPLICATION, FILE, LAYOUT, TABLES, faults, options};
use crate::error::Error;

const SNAPSHOT: &str = "snapshot";

/// Whether the folder holds a ledger. An empty file, or a log without its file, is a damaged ledger and not a new one.
pub(super) fn exists(dir: &Path) -> Result<bool, Error> {
    let path = dir.join(FILE);
    match fs::metadata(&path) {
        Ok(file) if !file.is_file() => Err(Error::Unusable { path, reason: "it is not a file".to_owned() }),
        Ok(file) if file.len() == 0 => Err(Error::Torn { path, detail: "it is empty".to_owned() }),
        Ok(_) => Ok(true),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let log = dir.join(format!("{FILE}-wal"));
            if log.exists() {
                return Err(Error::Torn { path, detail: "its log is there, but the file itself is missing".to_owned() });
            }
            Ok(false)
        }
        Err(error) => Err(faults::io(&path, &error)),
    }
}

/// Looks at the first bytes before the database does: it takes a very short file for a new one, and fills it.
pub(super) fn look_at_title(path: &Path) -> Result<(), Error> {
    let mut title = [0; 72];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut title));
    match read {
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => {
            Err(Error::Torn { path: path.to_owned(), detail: "almost nothing of it is left".to_owned() })
        }
        Err(error) => Err(faults::io(path, &error)),
        // Where these stand is fixed for ever: sqlite.org/fileformat.html, section 1.3.
        Ok(()) if title.starts_with(b"SQLite format 3\0") && title[68..72] == APPLICATION.to_be_bytes() => Ok(()),
        Ok(()) => Err(Error::Foreign { path: path.to_owned() }),
    }
}

/// Starts a ledger: under another name first, so that nobody ever meets a half-made one.
pub(super) async fn create(dir: &Path) -> Result<(), Error> {
    make_folder(dir).map_err(|error| faults::io(dir, &error))?;
    let unfinished = unfinished(dir, FILE);
    private(&unfinished).map_err(|error| faults::io(&unfinished, &error))?;
    let made = make_tables(&unfinished).await.map_err(|error| faults::read(&unfinished, &error));
    let finished = made.and_then(|()| finish(&unfinished, dir));
    discard(&unfinished);
    match finished {
        // Somebody else has started one in the same instant.
        Err(Error::AlreadyThere { .. }) => Ok(()),
        other => other,
    }
}

/// A name for a file that is being made, different from that of anybody else who is making one.
pub(super) fn unfinished(dir: &Path, name: &str) -> PathBuf {
    static MADE: AtomicU64 = AtomicU64::new(0);
    let path = dir.join(format!("{name}.{}-{}.new", std::process::id(), MADE.fetch_add(1, Ordering::Relaxed)));
    // An earlier process of the same number may have been stopped in the middle.
    discard(&path);
    path
}

async fn make_tables(path: &Path) -> Result<(), sqlx::Error> {
    let mut connection = options(path).connect().await?;
    let settings = format!("PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {LAYOUT};");
    sqlx::raw_sql(sqlx::AssertSqlSafe(settings)).execute(&mut connection).await?;
    sqlx::raw_sql(TABLES).execute(&mut connection).await?;
    connection.close().await
}

/// Gives a finished ledger its name, unless there is one already.
pub(super) fn finish(unfinished: &Path, dir: &Path) -> Result<(), Error> {
    let path = dir.join(FILE);
    let named = match fs::hard_link(unfinished, &path) {
        // Some file systems, on memory sticks above all, know no second names.
        Err(error) if error.kind() != ErrorKind::AlreadyExists && !path.exists() => fs::rename(unfinished, &path),
        other => other,
    };
    match named {
        Ok(()) => sync_folder(dir).map_err(|error| faults::io(dir, &error)),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(Error::AlreadyThere { dir: dir.to_owned() }),
        Err(error) => Err(faults::io(&path, &error)),
    }
}

/// Removes an unfinished file, as far as there is one, with what a database leaves beside it.
pub(super) fn discard(unfinished: &Path) {
    for ending in ["", "-wal", "-shm", "-journal"] {
        let mut path = unfinished.as_os_str().to_owned();
        path.push(ending);
        drop(fs::remove_file(path));
    }
}

/// A folder of its own for a file that is being made. It goes with all that is in it when whoever made it is done, or has
/// gone away in the middle.
pub(super) struct Workroom(PathBuf);

impl Workroom {
    /// Beside the place where the file will lie, so that it can be given its name in one step.
    pub(super) fn beside(to: &Path) -> io::Result<Self> {
        let name = to.file_name().unwrap_or_default().to_string_lossy();
        let room = unfinished(&folder_of(to), &name);
        drop(fs::remove_dir_all(&room));
        fs::create_dir(&room)?;
        Ok(Self(room))
    }

    /// The file that is made in it.
    pub(super) fn file(&self) -> PathBuf {
        self.0.join("copy")
    }
}

impl Drop for Workroom {
    fn drop(&mut self) {
        // A database that is still at work may put something in while the room is being emptied.
        for _ in 0..3 {
            if fs::remove_dir_all(&self.0).is_ok() || !self.0.exists() {
                return;
            }
        }
    }
}

/// Overwrites and removes what a ledger has left in its folder, and the folder itself if it is empty then.
pub(super) fn destroy(dir: &Path) -> io::Result<()> {
    let ours = ["ledger.db", "ledger.db-wal", "ledger.db-shm", SNAPSHOT, "serve.lock"];
    for path in ours.map(|name| dir.join(name)) {
        let length = match fs::metadata(&path) {
            Ok(file) => file.len(),
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        let mut file = OpenOptions::new().write(true).open(&path)?;
        io::copy(&mut io::repeat(0).take(length), &mut file)?;
        file.sync_all()?;
        fs::remove_file(&path)?;
    }
    match fs::remove_dir(dir) {
        Err(error) if !matches!(error.kind(), ErrorKind::NotFound | ErrorKind::DirectoryNotEmpty) => Err(error),
        _ => Ok(()),
    }
}

/// The folder in which a file lies.
pub(super) fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// Makes the folder, for its owner's eyes only if it is new.
pub(super) fn make_folder(dir: &Path) -> io::Result<()> {
    if dir.is_dir() {
        return Ok(());
    }
    fs::create_dir_all(dir)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(dir, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}

/// Makes an empty file for its owner's eyes only, in place of any former one.
pub(super) fn private(path: &Path) -> io::Result<File> {
    let mut file = OpenOptions::new();
    file.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        file.mode(0o600);
    }
    file.open(path)
}

/// Waits until the disk has the folder's list of names.
pub(super) fn sync_folder(dir: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(dir)?.sync_all() } else { Ok(()) }
}

pub(super) async fn save_snapshot(dir: &Path, snapshot: Vec<u8>) -> Result<(), Error> {
    let dir = dir.to_owned();
    blocking(move || {
        let unfinished = unfinished(&dir, SNAPSHOT);
        let saved = private(&unfinished)
            .and_then(|mut file| file.write_all(&snapshot).and_then(|()| file.sync_all()))
            .and_then(|()| fs::rename(&unfinished, dir.join(SNAPSHOT)))
            .and_then(|()| sync_folder(&dir));
        saved.map_err(|error| {
            drop(fs::remove_file(&unfinished));
            faults::io(&unfinished, &error)
        })
    })
    .await
}

/// A snapshot that cannot be read is none: it is only ever a short cut.
pub(super) async fn load_snapshot(dir: &Path) -> Result<Option<Vec<u8>>, Error> {
    let path = dir.join(SNAPSHOT);
    blocking(move || Ok(fs::read(path).ok())).await
}

pub(super) fn remove_snapshot(dir: &Path) -> Result<(), Error> {
    match fs::remove_file(dir.join(SNAPSHOT)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(faults::io(&dir.join(SNAPSHOT), &error)),
        _ => Ok(()),
    }
}

/// Runs what waits for the disk where it keeps nobody else waiting.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    tokio::task::spawn_blocking(work).await.map_err(|_| Error::Stumbled)?
}
