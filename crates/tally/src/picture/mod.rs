//! Pictures of a result as SVG: bars, and flows from step to step. Each has a title and a description that are read aloud, is told apart by
//! more than colour, follows light and dark, and says nothing that its table does not say.
//!
//! The words come in ready, in whatever language; numbers come in as they are to be written.

mod bars;
mod flow;

pub use bars::{Bar, Bars};
pub use flow::{Flow, Link, Node};

/// Letters that mean something in XML, written so that they do not.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A text cut to so many letters, with a sign that it was.
fn cut(text: &str, letters: usize) -> String {
    if text.chars().count() <= letters {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(letters.saturating_sub(1)).collect();
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}

/// Where a picture stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// In a file of its own: it brings its colours along, for light, dark and print.
    Alone,
    /// In a page, whose style sheet colours the classes `ink`, `soft`, `won`, `rest`, `limit`, `link` and `out`.
    InPage,
}

/// The head of a picture: its size, what is read aloud, and its colours if it stands alone.
fn head(width: u32, height: u32, title: &str, about: &str, stands: Stands) -> String {
    let style = if stands == Stands::Alone { STYLE } else { "" };
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" font-family=\"system-ui, sans-serif\" font-size=\"15\">\
         <title>{}</title><desc>{}</desc>{style}",
        escaped(title),
        escaped(about)
    )
}

const STYLE: &str = "<style>\
         .ink{fill:#221d18}.soft{fill:#5d554c}.won{fill:#9a1b30}.rest{fill:#cfc6b8;stroke:#5d554c;stroke-width:1}.limit{stroke:#8a2f1b;stroke-width:2}\
         .link{fill:#9a1b30;opacity:.35}.out{fill:#8a7f72;opacity:.35}\
         @media (prefers-color-scheme:dark){.ink{fill:#f3ede4}.soft{fill:#c6bcae}.won{fill:#e8929b}.rest{fill:#4a443d;stroke:#c6bcae}.limit{stroke:#f2a38f}.link{fill:#e8929b}.out{fill:#b5aa9c}}\
         @media print{.ink{fill:#000}.soft{fill:#333}.won{fill:#000}.rest{fill:#fff;stroke:#000}}\
         </style>";
