//! That colours can be told apart wherever they may meet (WCAG 2.2: 1.4.3 for text, 1.4.11 for edges and rings), and
//! that the style sheet can be turned round for scripts that run from right to left.

use super::STYLES;
use std::collections::BTreeMap;

type Colours = BTreeMap<&'static str, [f64; 3]>;

/// What text may be written in, and what it may be written on: each of the first on each of the second.
const TEXTS: [&str; 7] = ["ink", "ink-soft", "link", "thread", "thread-deep", "good", "care"];
const GROUNDS: [&str; 6] = ["paper", "card", "sunk", "thread-wash", "good-wash", "care-wash"];
/// Light text on strong colours: only in rules that set both.
const TURNED: [(&str, &str); 3] = [("on-thread", "thread"), ("on-thread", "thread-deep"), ("paper", "ink")];
const LINES: [&str; 5] = ["edge", "focus", "thread", "care", "good"];
/// Words that are no colours of ours: what a device or the element around decides.
const OTHERS: [&str; 9] =
    ["inherit", "currentcolor", "transparent", "none", "Canvas", "CanvasText", "ButtonText", "LinkText", "#000"];

/// The colours of each theme, as the style sheet has them: light, dark by the device, dark by choice, paper.
fn themes() -> Vec<Colours> {
    let tokens = STYLES[0].split("prefers-contrast").next().unwrap_or_default();
    let on_paper = STYLES[STYLES.len() - 1];
    let blocks = tokens.split("  color-scheme: ").skip(1).chain(on_paper.split("  color-scheme: ").skip(1).take(1));
    let mut themes: Vec<Colours> = blocks.map(|block| block.lines().filter_map(colour).collect()).collect();
    let light = themes[0].clone();
    if let Some(paper) = themes.last_mut() {
        for (name, value) in light {
            paper.entry(name).or_insert(value);
        }
    }
    themes
}

fn colour(line: &'static str) -> Option<(&'static str, [f64; 3])> {
    let (name, value) = line.trim().strip_prefix("--")?.split_once(": #")?;
    let value = value.trim_end_matches(';');
    let digit = |at: usize| u8::from_str_radix(value.get(at..=at)?, 16).ok().map(f64::from);
    let channel = |at: usize| match value.len() {
        3 => digit(at).map(|c| c * 17.0 / 255.0),
        _ => Some((digit(2 * at)? * 16.0 + digit(2 * at + 1)?) / 255.0),
    };
    Some((name, [channel(0)?, channel(1)?, channel(2)?]))
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

/// The innermost rules of the whole style sheet: selector and declarations.
fn rules() -> Vec<(String, Vec<(&'static str, &'static str)>)> {
    let mut rules = Vec::new();
    for sheet in STYLES {
        for piece in sheet.split('}') {
            let Some((selector, body)) = piece.rsplit_once('{') else { continue };
            let selector = selector.rsplit(['{', ';']).next().unwrap_or_default().trim().to_owned();
            let declared = body.split(';').filter_map(|line| line.trim().split_once(':'));
            rules.push((selector, declared.map(|(name, value)| (name.trim(), value.trim())).collect()));
        }
    }
    assert!(rules.len() > 300, "the style sheet is read");
    rules
}

/// The name of the token that a value is, `var(--ink)` say.
fn token(value: &str) -> Option<&str> {
    value.strip_prefix("var(--")?.strip_suffix(')')
}

#[test]
fn text_can_be_read_in_every_theme_on_every_ground() {
    let themes = themes();
    assert_eq!(themes.len(), 4);
    let pairs = TEXTS.iter().flat_map(|text| GROUNDS.iter().map(|ground| (*text, *ground)));
    for (text, ground) in pairs.chain(TURNED) {
        for (nth, theme) in themes.iter().enumerate() {
            let ratio = contrast(theme[text], theme[ground]);
            assert!(ratio >= 4.5, "theme {nth}: {text} on {ground} has {ratio:.2}");
        }
    }
}

#[test]
fn edges_and_rings_can_be_seen_in_every_theme_on_every_ground() {
    for (nth, theme) in themes().iter().enumerate() {
        for (line, ground) in LINES.iter().flat_map(|line| GROUNDS.iter().map(move |ground| (line, ground))) {
            let ratio = contrast(theme[line], theme[ground]);
            assert!(ratio >= 3.0, "theme {nth}: {line} on {ground} has {ratio:.2}");
        }
    }
}

#[test]
fn no_rule_writes_in_or_on_any_other_colour() {
    for (selector, declared) in rules() {
        let value = |names: &[&str]| declared.iter().rev().find(|(name, _)| names.contains(name)).map(|(_, value)| *value);
        let (text, ground) = (value(&["color"]), value(&["background", "background-color"]));
        let turned = |text: &str, ground: &str| TURNED.contains(&(text, ground));
        match (text.and_then(token), ground.and_then(token)) {
            (Some(text), Some(ground)) => {
                let proven = turned(text, ground) || (TEXTS.contains(&text) && GROUNDS.contains(&ground));
                assert!(proven, "{selector} writes in {text} on {ground}");
            }
            (Some(text), None) => assert!(TEXTS.contains(&text), "{selector} writes in {text}"),
            // A strong ground without text: a bar, a dot, or the button whose text is turned already.
            (None, Some(ground)) => {
                let bare = selector.contains("::") || selector == ".button:hover";
                assert!(GROUNDS.contains(&ground) || bare, "{selector} has the ground {ground}");
            }
            (None, None) => {}
        }
        for value in [text, ground].into_iter().flatten().filter(|value| token(value).is_none()) {
            let drawn = value.contains("gradient(");
            assert!(drawn || OTHERS.contains(&value), "{selector}: {value} is no colour of the house");
        }
    }
}

#[test]
fn dark_is_the_same_dark_whoever_chose_it() {
    let themes = themes();
    assert_eq!(themes[1], themes[2]);
    assert_ne!(themes[0], themes[1]);
}

/// Left and right are where a line begins and ends in Latin script only.
#[test]
fn nothing_says_left_or_right() {
    for (selector, declared) in rules() {
        for (name, value) in declared {
            let sided = ["left", "right"].iter().any(|side| name == *side || name.ends_with(&format!("-{side}")));
            let turned = matches!(name, "float" | "clear" | "text-align") && ["left", "right"].contains(&value);
            let corners = name == "border-radius" && value.contains(' ');
            let around = ["margin", "padding"].contains(&name) && {
                let four: Vec<_> = value.split_whitespace().collect();
                four.len() == 4 && four[1] != four[3] && !value.contains('(')
            };
            assert!(!sided && !turned && !corners && !around, "{selector} {{ {name}: {value} }} stands on one side");
        }
    }
}
