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
    include_str!("../voice/voice.css"),
    include_str!("../work/work.css"),
    include_str!("../answer/answer.css"),
    include_str!("../need/need.css"),
    include_str!("../round/round.css"),
    include_str!("../sorting/sorting.css"),
    include_str!("../desk/desk.css"),
    include_str!("../meeting/meeting.css"),
    include_str!("../start/start.css"),
    include_str!("css/forced.css"),
    include_str!("css/print.css"),
];
const SCRIPTS: &[&str] = &[
    include_str!("app.js"),
    include_str!("../sorting/sorting.js"),
    include_str!("../notes/review.js"),
    include_str!("../capture/capture.js"),
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
mod tests {
    //! That colours can be told apart (WCAG 2.2: 1.4.3 for text, 1.4.11 for edges and rings).

    use super::STYLES;
    use std::collections::BTreeMap;

    type Colours = BTreeMap<&'static str, [f64; 3]>;

    /// The colours of each theme, as the style sheet has them: light, dark by the device, dark by choice.
    fn themes() -> Vec<Colours> {
        let tokens = STYLES[0].split("prefers-contrast").next().unwrap_or_default();
        let blocks = tokens.split("  color-scheme: ").skip(1);
        blocks.map(|block| block.lines().filter_map(colour).collect()).collect()
    }

    fn colour(line: &'static str) -> Option<(&'static str, [f64; 3])> {
        let (name, value) = line.trim().strip_prefix("--")?.split_once(": #")?;
        let channel = |at: usize| u8::from_str_radix(value.get(at..at + 2)?, 16).ok().map(|c| f64::from(c) / 255.0);
        Some((name, [channel(0)?, channel(2)?, channel(4)?]))
    }

    /// Relative luminance and contrast as WCAG 2.2 defines them.
    fn luminance(colour: [f64; 3]) -> f64 {
        let linear = colour.map(|c| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) });
        0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn text_can_be_read_in_every_theme() {
        let themes = themes();
        assert_eq!(themes.len(), 3);
        for (nth, theme) in themes.iter().enumerate() {
            for (text, grounds) in [
                ("ink", &["paper", "card", "sunk", "thread-wash", "good-wash", "care-wash"][..]),
                ("ink-soft", &["paper", "card", "sunk", "care-wash"]),
                ("link", &["paper", "card", "sunk", "thread-wash", "good-wash", "care-wash"]),
                ("thread", &["paper", "card", "thread-wash"]),
                ("thread-deep", &["thread-wash", "card"]),
                ("good", &["good-wash", "paper", "card"]),
                ("care", &["care-wash", "paper", "card"]),
                ("on-thread", &["thread", "thread-deep"]),
            ] {
                for ground in grounds {
                    let ratio = contrast(theme[text], theme[ground]);
                    assert!(ratio >= 4.5, "theme {nth}: {text} on {ground} has {ratio:.2}");
                }
            }
        }
    }

    #[test]
    fn edges_and_rings_can_be_seen_in_every_theme() {
        for (nth, theme) in themes().iter().enumerate() {
            for line in ["edge", "focus", "thread", "care", "good"] {
                for ground in ["paper", "card", "sunk"] {
                    let ratio = contrast(theme[line], theme[ground]);
                    assert!(ratio >= 3.0, "theme {nth}: {line} on {ground} has {ratio:.2}");
                }
            }
        }
    }

    #[test]
    fn dark_is_the_same_dark_whoever_chose_it() {
        let themes = themes();
        assert_eq!(themes[1], themes[2]);
        assert_ne!(themes[0], themes[1]);
    }
}
