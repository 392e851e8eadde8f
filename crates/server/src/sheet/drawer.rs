//! What is kept of pictures while somebody works with them: in drawers of the store, which are no part of the ledger.
//!
//! Two drawers with the same names: what was read, and the picture of the page, straightened. The original is not
//! kept at all, and with it goes what telephones write into pictures: place, time, owner.

use super::reading::Read;
use crate::house::House;
use axum::body::Bytes;
use base64::{Engine, engine::general_purpose::STANDARD};
use jiff::ToSpan;
use samskapa_domain::{MeetingId, SheetId, VoiceId, World};
use samskapa_ledger::{Error, Kept};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

const SCANS: &str = "scan";
const PICTURES: &str = "scan-picture";
/// Hours until a picture is thrown away by itself: thirty days.
pub(super) const KEPT_DAYS: i64 = 30;

/// A picture that came to the desk.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Scan {
    /// Its name.
    pub id: Uuid,
    /// The meeting at whose desk it came.
    pub meeting: MeetingId,
    /// The name of the file.
    pub name: String,
    /// The fingerprint of the file, so that the same one is recognised.
    pub sha256: String,
    /// What was read in it.
    pub read: Read,
}

/// Puts a picture away with what was read.
pub(super) async fn put(house: &House, scan: &Scan, picture: &[u8]) -> Result<(), Error> {
    let until = house.now().checked_add((KEPT_DAYS * 24).hours()).ok();
    house.drawers().put(PICTURES, &scan.id.to_string(), &STANDARD.encode(picture), until).await?;
    change(house, scan).await
}

/// Puts away anew what was read.
pub(super) async fn change(house: &House, scan: &Scan) -> Result<(), Error> {
    let until = house.now().checked_add((KEPT_DAYS * 24).hours()).ok();
    let value = serde_json::to_string(scan).unwrap_or_default();
    house.drawers().put(SCANS, &scan.id.to_string(), &value, until).await
}

/// The picture of that name.
pub(super) async fn get(house: &House, id: Uuid) -> Result<Option<Scan>, Error> {
    let kept = house.drawers().get(SCANS, &id.to_string()).await?;
    Ok(kept.filter(|kept| counts(house, kept)).and_then(|kept| serde_json::from_str(&kept.value).ok()))
}

/// The page itself, as a JPEG file.
pub(super) async fn picture(house: &House, id: Uuid) -> Result<Option<Bytes>, Error> {
    let kept = house.drawers().get(PICTURES, &id.to_string()).await?;
    Ok(kept.filter(|kept| counts(house, kept)).and_then(|kept| STANDARD.decode(kept.value).ok()).map(Bytes::from))
}

/// All that came to the desk of a meeting, in order.
pub(super) async fn of(house: &House, meeting: MeetingId) -> Result<Vec<Scan>, Error> {
    let kept = house.drawers().list(SCANS).await?;
    let mut scans: Vec<Scan> =
        kept.iter().filter(|kept| counts(house, kept)).filter_map(|kept| serde_json::from_str(&kept.value).ok()).collect();
    scans.retain(|scan: &Scan| scan.meeting == meeting);
    scans.sort_by_key(|scan| scan.id);
    Ok(scans)
}

/// Whether it is still within its time: what is past it may lie there until the drawers are swept.
fn counts(house: &House, kept: &Kept) -> bool {
    kept.until.is_none_or(|until| until > house.now())
}

/// Throws a picture away.
pub(super) async fn forget(house: &House, id: Uuid) -> Result<(), Error> {
    house.drawers().remove(PICTURES, &id.to_string()).await?;
    house.drawers().remove(SCANS, &id.to_string()).await?;
    Ok(())
}

/// Throws away the pictures of the sheet on which a voice was written, when its words are erased for good.
pub(crate) async fn forget_pictures_of(house: &House, world: &World, voice: VoiceId) -> Result<(), Error> {
    let Some(voice) = world.voices.get(&voice) else { return Ok(()) };
    let Some(meeting) = voice.meeting else { return Ok(()) };
    let sheets: Vec<SheetId> = samskapa_domain::sheet::of(world, meeting)
        .filter(|sheet| sheet.issued.codes.contains(&voice.code))
        .map(|sheet| sheet.issued.id)
        .collect();
    if sheets.is_empty() {
        return Ok(());
    }
    for scan in of(house, meeting).await? {
        // A page that nobody could name may be of any sheet.
        if scan.read.sheet().is_none_or(|sheet| sheets.contains(&sheet)) {
            forget(house, scan.id).await?;
        }
    }
    Ok(())
}
