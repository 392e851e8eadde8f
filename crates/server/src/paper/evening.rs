//! Everything for Thursday: all papers of one evening as one file, in the order in which they are needed, each in as
//! many copies, in the language and in the size that were chosen. What was chosen is remembered for the next time.

use super::{Body, KINDS, Kind, Unwritten, Wish, Writing, Written, stem};
use crate::{
    frame::{
        error::Problem,
        form::Form,
        locale::Locale,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    rights::Right,
};
use askama::Template;
use axum::extract::{Path, State};
use jiff::civil::Date;
use samskapa_domain::{MeetingId, meeting::Meeting};
use samskapa_ledger::Error;
use samskapa_paper::{Sheet, Size};
use std::collections::BTreeMap;

/// The papers, under the name of a meeting; a part of them are those of a choice.
pub const KIND: Kind = Kind { path: "/paper/evening/{id}", right: Right::Lead, write };

/// The drawer in which choices lie, by meeting, and the last one under [`LAST`].
const DRAWER: &str = "papers";
const LAST: &str = "last";
/// More copies of one paper are better made by a copier.
const MOST: u8 = 60;

/// The papers that an evening can need, in the order in which they are: before it, at it, after it; and how many of
/// each are printed where nobody chose.
const EVENING: [(&str, u8); 10] = [
    ("invitation", 0),
    ("poster", 0),
    ("run-sheet", 2),
    ("sign-up", 2),
    ("village-sheet", 2),
    ("table-sheet", 5),
    ("dot-sheet", 1),
    ("ballot-sheet", 0),
    ("summary", 1),
    ("slips", 1),
];

/// One paper of the evening, as chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Chosen {
    word: &'static str,
    copies: u8,
    locale: Option<Locale>,
    size: Size,
}

impl Chosen {
    /// "run-sheet*2:fi:large", as it stands in an address and on the command line.
    fn written(&self) -> String {
        let locale = self.locale.map_or("", Locale::tag);
        format!("{}*{}:{locale}:{}", self.word, self.copies, self.size.word())
    }

    fn read(text: &str) -> Option<Self> {
        let (word, rest) = text.split_once('*')?;
        let word = EVENING.iter().map(|(known, _)| *known).find(|known| *known == word.trim())?;
        let mut rest = rest.split(':');
        let copies: u8 = rest.next()?.trim().parse().ok()?;
        let locale = rest.next().and_then(Locale::from_tag);
        let size = rest.next().and_then(Size::from_word).unwrap_or_default();
        Some(Self { word, copies: copies.min(MOST), locale, size })
    }
}

/// What was chosen, or else what an evening usually needs. A kind of paper that is new since then is not printed.
fn chosen(text: &str) -> Vec<Chosen> {
    if text.trim().is_empty() {
        let usual = |(word, copies)| Chosen { word, copies, locale: None, size: Size::Normal };
        return EVENING.into_iter().map(usual).collect();
    }
    let read: Vec<Chosen> = text.split(',').filter_map(Chosen::read).collect();
    let of = |(word, _): &(&'static str, u8)| {
        let kept = read.iter().find(|chosen| chosen.word == *word).cloned();
        kept.unwrap_or(Chosen { word, copies: 0, locale: None, size: Size::Normal })
    };
    EVENING.iter().map(of).collect()
}

fn write(writing: &Writing<'_>, id: &str) -> Result<Written, Unwritten> {
    let meeting = writing.meeting(id)?;
    let mut sheets: Vec<Sheet> = Vec::new();
    for one in chosen(&writing.wish.part).iter().filter(|one| one.copies > 0) {
        let Some(kind) = Kind::from_word(one.word) else { continue };
        let wish = Wish {
            locale: one.locale.unwrap_or(writing.wish.locale),
            size: one.size,
            part: String::new(),
            ..writing.wish.clone()
        };
        let own = Writing::new(writing.house, writing.world, wish);
        // What cannot be written yet, the slips before the evening for instance, is left out and not missed.
        let Ok(written) = (kind.write)(&own, &about(one.word, meeting)) else { continue };
        if let Body::Sheets(all) | Body::Batch(_, all) = written.body {
            sheets.extend(std::iter::repeat_n(all, one.copies.into()).flatten());
        }
    }
    if sheets.is_empty() {
        return Err(Unwritten::NotReady(writing.say("papers-none")));
    }
    let title = writing.t("papers-title-of").s("meeting", &meeting.title).s("date", writing.date(meeting.date)).to_string();
    let name = stem([&*writing.say("papers-title"), &meeting.title, &meeting.date.to_string()]);
    Ok(Written { name, body: Body::Batch(title, sheets) })
}

/// What a paper of an evening is about: the meeting, or the place where it is.
fn about(word: &str, meeting: &Meeting) -> String {
    if word == "village-sheet" { meeting.place.to_string() } else { meeting.id.to_string() }
}

/// A wish with what was chosen the last time, where it says nothing of its own.
pub(super) async fn recalled(house: &House, kind: &Kind, id: &str, wish: Wish) -> Result<Wish, Error> {
    if kind.word() != KIND.word() || !wish.part.is_empty() {
        return Ok(wish);
    }
    Ok(Wish { part: remembered(house, id).await?, ..wish })
}

/// What was chosen for this evening, or for the last one that papers were chosen for.
async fn remembered(house: &House, id: &str) -> Result<String, Error> {
    for key in [id, LAST] {
        if let Some(kept) = house.drawers().get(DRAWER, key).await? {
            return Ok(kept.value);
        }
    }
    Ok(String::new())
}

#[derive(Template)]
#[template(path = "paper/evening.html")]
struct EveningPage {
    frame: Frame,
    id: MeetingId,
    title: String,
    date: Date,
    rows: Vec<Row>,
    most: u8,
    sizes: [Size; 2],
}

/// One kind of paper on the page.
struct Row {
    word: &'static str,
    name: String,
    hint: String,
    about: String,
    copies: u8,
    locale: Locale,
    size: Size,
    ready: bool,
}

/// The page on which papers are chosen.
pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<MeetingId>) -> Answer {
    let text = remembered(&house, &id.to_string()).await?;
    let world = house.world();
    let meeting = world.meetings.get(&id).ok_or(Problem::NotFound)?;
    let frame = house.frame(&visitor);
    let wish = |one: &Chosen| Wish {
        locale: one.locale.unwrap_or(visitor.locale),
        size: one.size,
        address: String::new(),
        number: None,
        part: String::new(),
    };
    let row = |one: Chosen| {
        let kind = KINDS.iter().find(|kind| kind.word() == one.word)?;
        let about = about(one.word, meeting);
        let ready = (kind.write)(&Writing::new(&house, &world, wish(&one)), &about).is_ok();
        Some(Row {
            word: one.word,
            name: frame.t(format!("papers-kind-{}", one.word)).to_string(),
            hint: frame.t(format!("papers-hint-{}", one.word)).to_string(),
            about,
            copies: one.copies,
            locale: one.locale.unwrap_or(visitor.locale),
            size: one.size,
            ready,
        })
    };
    let rows = chosen(&text).into_iter().filter_map(row).collect();
    page::show(&EveningPage {
        id,
        title: meeting.title.clone(),
        date: meeting.date,
        rows,
        most: MOST,
        sizes: [Size::Normal, Size::Large],
        frame,
    })
}

/// Remembers what was chosen and sends it to the press.
pub(super) async fn choose(
    State(house): State<House>,
    Path(id): Path<MeetingId>,
    form: Form<BTreeMap<String, String>>,
) -> Answer {
    house.world().meetings.get(&id).ok_or(Problem::NotFound)?;
    let field = |name: &str, word: &str| form.fields.get(&format!("{name}-{word}")).map(String::as_str).unwrap_or_default();
    let all: Vec<String> = EVENING
        .into_iter()
        .map(|(word, _)| Chosen {
            word,
            copies: field("copies", word).trim().parse().unwrap_or(0).min(MOST),
            locale: Locale::from_tag(field("lang", word)),
            size: Size::from_word(field("size", word)).unwrap_or_default(),
        })
        .map(|one| one.written())
        .collect();
    let text = all.join(",");
    for key in [id.to_string().as_str(), LAST] {
        house.drawers().put(DRAWER, key, &text, None).await?;
    }
    page::go(format!("/paper/evening/{id}?part={text}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_remembered_as_it_was_made() {
        let one = Chosen { word: "run-sheet", copies: 3, locale: Some(Locale::Fi), size: Size::Large };
        assert_eq!(Chosen::read(&one.written()), Some(one.clone()));
        let all = chosen(&format!("{},no-such*4,slips*200::", one.written()));
        assert_eq!(all.iter().find(|other| other.word == "run-sheet"), Some(&one));
        let slips = all.iter().find(|other| other.word == "slips");
        assert_eq!(slips.map(|slips| (slips.copies, slips.locale)), Some((MOST, None)));
        assert!(all.iter().filter(|other| other.copies > 0).count() == 2, "{all:?}");
        assert!(chosen("").iter().any(|usual| usual.copies > 0));
    }
}
