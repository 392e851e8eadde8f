//! The style sheet and the script, built into the program and named by what is in them, so that a browser
//! may keep them for ever and still never shows an old one.

use super::{error::Problem, secret};
use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

const STYLES: &[&str] = &[
    include_str!("css/tokens.css"),
    include_str!("css/elements.css"),
    include_str!("css/house.css"),
    include_str!("css/parts.css"),
    include_str!("css/story.css"),
    include_str!("css/forms.css"),
    include_str!("../thread/thread.css"),
    include_str!("../notes/review.css"),
    include_str!("../capture/capture.css"),
    include_str!("../hall/hall.css"),
    include_str!("../voice/voice.css"),
    include_str!("../work/work.css"),
    include_str!("../answer/answer.css"),
    include_str!("../need/need.css"),
    include_str!("../roadmap/roadmap.css"),
    include_str!("../goal_card/goal_card.css"),
    include_str!("../round/round.css"),
    include_str!("../live/live.css"),
    include_str!("../sorting/sorting.css"),
    include_str!("../desk/desk.css"),
    include_str!("../meeting/meeting.css"),
    include_str!("../sheet/sheet.css"),
    include_str!("../case/case.css"),
    include_str!("../target_picture/target_picture.css"),
    include_str!("../referral/referral.css"),
    include_str!("../barrier/barrier.css"),
    include_str!("../crosswalk/crosswalk.css"),
    include_str!("../pulse/pulse.css"),
    include_str!("../start/start.css"),
    include_str!("../search/search.css"),
    include_str!("../tour/tour.css"),
    include_str!("css/forced.css"),
    include_str!("css/print.css"),
];
const SCRIPTS: &[&str] = &[
    include_str!("app.js"),
    include_str!("../sorting/sorting.js"),
    include_str!("../notes/review.js"),
    include_str!("../capture/capture.js"),
    include_str!("../capture/queue.js"),
    include_str!("../reading/reading.js"),
    include_str!("../live/live.js"),
    include_str!("../sheet/sheet.js"),
    include_str!("../suggestion/choose.js"),
];
const MARK: &str = include_str!("mark.svg");

static CSS: LazyLock<Asset> = LazyLock::new(|| Asset::new(STYLES, "css", "text/css; charset=utf-8"));
static JS: LazyLock<Asset> = LazyLock::new(|| Asset::new(SCRIPTS, "js", "text/javascript; charset=utf-8"));

/// A file that pages refer to.
pub struct Asset {
    address: String,
    kind: &'static str,
    text: String,
}

impl Asset {
    fn new(parts: &[&str], ending: &str, kind: &'static str) -> Self {
        let text = parts.join("\n");
        let name = secret::hex(&Sha256::digest(&text)[..8]);
        Self { address: format!("/assets/app.{name}.{ending}"), kind, text }
    }

    /// Its address, which changes with its content.
    pub fn address(&self) -> &str {
        &self.address
    }
}

/// The style sheet.
pub fn css() -> &'static Asset {
    &CSS
}

/// The script.
pub fn js() -> &'static Asset {
    &JS
}

/// Sends a style sheet or a script.
pub async fn send(Path(name): Path<String>) -> Result<Response, Problem> {
    let wanted = |asset: &&&'static Asset| asset.address.rsplit('/').next() == Some(&name);
    let asset = [css(), js()].iter().find(wanted).copied().ok_or(Problem::NotFound)?;
    let forever = HeaderValue::from_static("public, max-age=31536000, immutable");
    let kind = HeaderValue::from_static(asset.kind);
    Ok(([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, forever)], asset.text.as_str()).into_response())
}

/// Sends the mark of the house for the tab of a browser.
pub async fn mark() -> Response {
    let week = HeaderValue::from_static("public, max-age=604800");
    let kind = HeaderValue::from_static("image/svg+xml");
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, week)], MARK).into_response()
}

#[cfg(test)]
mod tests;
