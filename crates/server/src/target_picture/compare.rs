//! Two versions side by side, word by word: what was taken out, what came in, which parts are new or gone.

use super::{line, state};
use crate::{
    frame::{
        error::Problem,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    terms, work,
};
use askama::Template;
use axum::extract::{Path, Query, State};
use samskapa_domain::{
    TargetPictureId,
    target_picture::{Part, TargetPicture, Version},
};
use serde::Deserialize;
use similar::{ChangeTag, TextDiff};

#[derive(Template)]
#[template(path = "target_picture/compare.html")]
struct Compare<'a> {
    frame: Frame,
    picture: &'a TargetPicture,
    from: u16,
    to: u16,
    /// The versions that the reader may open, with where each stands.
    versions: Vec<(u16, &'static str)>,
    rows: Vec<Row>,
    same: usize,
}

/// One part that is not the same in both.
struct Row {
    /// The key of the word for what happened to it.
    what: &'static str,
    /// How its tag looks.
    tag: &'static str,
    sort: String,
    pieces: Vec<Piece>,
}

/// Words that stand in both versions, or in one of them.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// The words.
    pub(super) words: String,
    /// In which they stand.
    pub(super) side: Side,
}

/// In which version words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// In both.
    Both,
    /// In the former alone.
    Former,
    /// In the later alone.
    Later,
}

#[derive(Deserialize)]
pub(super) struct Which {
    from: Option<u16>,
    to: Option<u16>,
}

pub(super) async fn compare(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<TargetPictureId>,
    Query(which): Query<Which>,
) -> Answer {
    let (world, frame, leads) = (house.world(), house.frame(&visitor), work::leads(&visitor));
    let picture = world.target_pictures.get(&id).ok_or(Problem::NotFound)?;
    let open: Vec<&Version> = picture.versions.iter().filter(|version| leads || version.agreed.is_some()).collect();
    let newest = open.last().map(|version| version.number).ok_or(Problem::NotFound)?;
    let to = which.to.unwrap_or(newest);
    let from = which.from.unwrap_or_else(|| to.saturating_sub(1).max(1));
    let find = |number| open.iter().find(|version| version.number == number).copied().ok_or(Problem::NotFound);
    let (former, later) = (find(from)?, find(to)?);
    let rows = rows(former, later);
    let page = Compare {
        same: later.parts.iter().filter(|part| former.parts.contains(part)).count(),
        versions: open.iter().map(|version| (version.number, state(version))).collect(),
        picture,
        from,
        to,
        rows,
        frame,
    };
    page::show(&page)
}

/// The parts that are not the same, in the order of the later version; those that are gone last.
fn rows(former: &Version, later: &Version) -> Vec<Row> {
    let in_former = |part: &Part| former.parts.iter().find(|other| other.id == part.id);
    let row = |what, tag, part: &Part, pieces| Row { what, tag, sort: terms::key("part-sort", &part.sort), pieces };
    let there = later.parts.iter().filter_map(|part| match in_former(part) {
        None => Some(row("target-picture-part-new", "tag--done", part, pieces("", &line(part)))),
        Some(before) if before == part => None,
        Some(before) => Some(row("target-picture-part-changed", "tag--now", part, pieces(&line(before), &line(part)))),
    });
    let gone = former.parts.iter().filter(|part| !later.parts.iter().any(|other| other.id == part.id));
    let gone = gone.map(|part| row("target-picture-part-gone", "tag--no", part, pieces(&line(part), "")));
    there.chain(gone).collect()
}

/// A word or two that stand in both between words that do not are read as part of the change.
const TOO_FEW: usize = 2;

/// Two texts, word by word. What was taken out and what came in its place stand together, each as a whole.
pub(super) fn pieces(former: &str, later: &str) -> Vec<Piece> {
    let mut runs: Vec<(ChangeTag, String)> = Vec::new();
    for change in TextDiff::from_words(former, later).iter_all_changes() {
        match runs.last_mut() {
            Some((tag, words)) if *tag == change.tag() => words.push_str(change.value()),
            _ => runs.push((change.tag(), change.value().to_owned())),
        }
    }
    let last = runs.len().saturating_sub(1);
    let mut pieces = Pieces::default();
    for (at, (tag, words)) in runs.into_iter().enumerate() {
        let few = at > 0 && at < last && words.split_whitespace().count() <= TOO_FEW;
        match tag {
            ChangeTag::Delete => pieces.out.push_str(&words),
            ChangeTag::Insert => pieces.into.push_str(&words),
            ChangeTag::Equal if few => {
                pieces.out.push_str(&words);
                pieces.into.push_str(&words);
            }
            ChangeTag::Equal => pieces.both(words),
        }
    }
    pieces.whole()
}

/// Pieces as they are gathered: what was taken out and what came in since the last words that stand in both.
#[derive(Default)]
struct Pieces {
    done: Vec<Piece>,
    out: String,
    into: String,
}

impl Pieces {
    fn close(&mut self) {
        for (words, side) in [(&mut self.out, Side::Former), (&mut self.into, Side::Later)] {
            if !words.is_empty() {
                self.done.push(Piece { words: std::mem::take(words), side });
            }
        }
    }

    fn both(&mut self, words: String) {
        self.close();
        self.done.push(Piece { words, side: Side::Both });
    }

    fn whole(mut self) -> Vec<Piece> {
        self.close();
        self.done
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_apart_and_nothing_is_lost() {
        let (former, later) = ("Jag kan bo kvar i min by", "Jag kan bo kvar på min ö");
        let pieces = pieces(former, later);
        let of = |side: Side| -> String {
            pieces
                .iter()
                .filter(|piece| piece.side == side || piece.side == Side::Both)
                .map(|piece| piece.words.as_str())
                .collect()
        };
        assert_eq!((of(Side::Former), of(Side::Later)), (former.to_owned(), later.to_owned()));
        let words: Vec<&str> = pieces.iter().map(|piece| piece.words.as_str()).collect();
        assert_eq!(words, ["Jag kan bo kvar ", "i min by", "på min ö"]);
    }
}
