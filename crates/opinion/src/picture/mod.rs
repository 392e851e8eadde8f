//! Pictures of a map as SVG: where people stand, what each group answered, and what unites. Each has a title and a description that are
//! read aloud, is told apart by more than colour, follows light, dark and print, and says nothing that its table does not say.
//!
//! The words come in ready, in whatever language; numbers come in as they are to be written. Groups of fewer than
//! [`FEWEST`](crate::result::FEWEST) people are drawn nowhere.

mod answers;
mod hull;
mod landscape;
mod list;
mod shape;
mod table;

pub use answers::{Answers, Line};
pub use landscape::{Landscape, Legend};
pub use list::{Entry, List};
pub use shape::letter;
pub use table::Table;

/// Where a picture stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// In a file of its own: it brings its colours along, for light, dark and print.
    Alone,
    /// In a page that has taken in [`STYLE`].
    InPage,
    /// In such a page, where it is as narrow as a telephone: half as wide, so that letters stay as large.
    OnTelephone,
}

impl Stands {
    /// How wide a picture is that consists of words and bars.
    fn width(self) -> f64 {
        if self == Self::OnTelephone { 360.0 } else { 720.0 }
    }
}

/// Letters that mean something in XML, written so that they do not; those that XML forbids are left out.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\n' | '\r' | '\t' => safe.push(' '),
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => {}
            letter => safe.push(letter),
        }
    }
    safe
}

/// A text in lines of at most so many letters, broken between words where that is possible; what is more than `lines` is cut off with a
/// sign that it was.
fn wrapped(text: &str, letters: usize, lines: usize) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut long = 0;
    for word in text.split_whitespace() {
        let mut word: Vec<char> = word.chars().collect();
        while !word.is_empty() {
            let gap = usize::from(long > 0);
            if long + gap + word.len() <= letters {
                if gap == 1 {
                    line.push(' ');
                }
                line.extend(&word);
                long += gap + word.len();
                word.clear();
            } else if long > 0 {
                found.push(std::mem::take(&mut line));
                long = 0;
            } else {
                // A word longer than a line is broken where the line ends.
                let rest = word.split_off(letters.max(1).min(word.len()));
                found.push(word.into_iter().collect());
                word = rest;
            }
        }
    }
    if long > 0 {
        found.push(line);
    }
    if found.len() > lines {
        found.truncate(lines);
        if let Some(last) = found.last_mut() {
            if last.chars().count() >= letters {
                last.pop();
            }
            last.push('…');
        }
    }
    found
}

/// The head of a picture: its size, what is read aloud, and its colours if it stands alone.
fn head(width: f64, height: f64, title: &str, about: &str, stands: Stands) -> String {
    let style = if stands == Stands::Alone { format!("<style>{STYLE}</style>") } else { String::new() };
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 {width:.0} {height:.0}\" font-family=\"system-ui, sans-serif\" font-size=\"15\">\
         <title>{}</title><desc>{}</desc>{style}",
        escaped(title),
        escaped(about)
    )
}

/// The colours of all pictures here. `f0` to `f7` fill what belongs to a group, `s0` to `s7` are its outlines: eight colours that stand out
/// from the paper by more than 3 : 1, in light and in dark, and differ in lightness as well. In print all are black; the shapes tell
/// groups apart.
pub const STYLE: &str = ".ink{fill:#221d18}.soft{fill:#5d554c}.rest{fill:#8a7f72}.paper{fill:#fffdf9}.rule{stroke:#8a7f72}\
    .yes{fill:#1f5a8a}.no{fill:#a8481f}.skip{fill:#e4ddd1;stroke:#8a7f72}.reach{stroke:#221d18;fill:none}.stripe{stroke:#fffdf9}\
    .f0{fill:#9a1b30}.f1{fill:#1f5a8a}.f2{fill:#2f6b3a}.f3{fill:#8a5a00}.f4{fill:#6a3d8a}.f5{fill:#00686b}.f6{fill:#a0407a}.f7{fill:#4a4a4a}\
    .s0{stroke:#9a1b30}.s1{stroke:#1f5a8a}.s2{stroke:#2f6b3a}.s3{stroke:#8a5a00}.s4{stroke:#6a3d8a}.s5{stroke:#00686b}.s6{stroke:#a0407a}.s7{stroke:#4a4a4a}\
    @media (prefers-color-scheme:dark){.ink{fill:#f3ede4}.soft{fill:#c6bcae}.rest{fill:#a0968a}.paper{fill:#221d18}.rule{stroke:#a0968a}\
    .yes{fill:#8bbfe8}.no{fill:#f2a382}.skip{fill:#4a443d;stroke:#a0968a}.reach{stroke:#f3ede4}.stripe{stroke:#221d18}\
    .f0{fill:#f09aa5}.f1{fill:#8bbfe8}.f2{fill:#93cf9d}.f3{fill:#e6b85c}.f4{fill:#c9a3e6}.f5{fill:#72cdd0}.f6{fill:#f0a3d0}.f7{fill:#c4c4c4}\
    .s0{stroke:#f09aa5}.s1{stroke:#8bbfe8}.s2{stroke:#93cf9d}.s3{stroke:#e6b85c}.s4{stroke:#c9a3e6}.s5{stroke:#72cdd0}.s6{stroke:#f0a3d0}.s7{stroke:#c4c4c4}}\
    @media print{.ink,.f0,.f1,.f2,.f3,.f4,.f5,.f6,.f7{fill:#000}.soft,.rest{fill:#333}.paper{fill:#fff}.yes{fill:#000}.no{fill:#777}.skip{fill:#fff;stroke:#000}\
    .s0,.s1,.s2,.s3,.s4,.s5,.s6,.s7,.rule,.reach{stroke:#000}.stripe{stroke:#fff}}";
