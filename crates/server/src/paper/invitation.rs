//! The invitation on paper: the sheet, the poster and the letter.

use super::{Body, Kind, Unwritten, Writing, Written, stem};
use crate::{
    frame::locale::Locale,
    invitation::{Mixed, Told, told},
    place,
    rights::Right,
};
use samskapa_domain::{
    invitation::{Paper, Print},
    meeting::Meeting,
};
use samskapa_paper::{
    Form, Passage, Qr,
    forms::{
        invitation::{Invitation, Part},
        letter::{Letter, Window},
        poster::Poster,
    },
};

/// The invitation as a sheet to hand out.
pub const INVITATION: Kind = Kind { path: "/paper/invitation/{id}", right: Right::Anyone, write: invitation };
/// The poster.
pub const POSTER: Kind = Kind { path: "/paper/poster/{id}", right: Right::Anyone, write: poster };
/// The letter to a household.
pub const LETTER: Kind = Kind { path: "/paper/letter/{id}", right: Right::Anyone, write: letter };

fn invitation(writing: &Writing<'_>, id: &str) -> Result<Written, Unwritten> {
    written(writing, id, Paper::Invitation, "invitation-title", |hung, told| {
        Invitation {
            head: hung.head(),
            title: hung.meeting.title.clone(),
            kind: writing.say("invitation-title"),
            replaces: hung.replaces.clone(),
            facts: facts(told.facts),
            parts: told.parts.into_iter().map(|one| part(writing, one)).collect(),
            qr: hung.qr(),
            qr_text: writing.say("invitation-qr"),
            signed: told.signed,
            contact_title: writing.say("invitation-contact"),
        }
        .into()
    })
}

fn poster(writing: &Writing<'_>, id: &str) -> Result<Written, Unwritten> {
    written(writing, id, Paper::Poster, "invitation-poster", |hung, told| {
        let (meeting, wording) = (hung.meeting, crate::invitation::wording(writing.world, hung.meeting));
        let lines = [wording.food, wording.cost, wording.transport].into_iter().filter(|line| !line.is_empty());
        let mut head = hung.head();
        head.asks = told.asks;
        Poster {
            head,
            title: meeting.title.clone(),
            replaces: hung.replaces.clone(),
            day: writing.weekday(meeting.date),
            hours: meeting.hours.clone(),
            place: writing.place(meeting),
            lines: lines.collect(),
            qr: hung.qr(),
            qr_text: writing.say("invitation-qr"),
            contact_title: writing.say("invitation-contact-short"),
        }
        .into()
    })
}

fn letter(writing: &Writing<'_>, id: &str) -> Result<Written, Unwritten> {
    written(writing, id, Paper::Letter, "invitation-letter", |hung, told| {
        let place = place::name(writing.world, hung.meeting.place);
        Letter {
            head: hung.head(),
            title: hung.meeting.title.clone(),
            window: if writing.wish.locale == Locale::Sv { Window::Right } else { Window::Left },
            to: vec![writing.say("invitation-letter-to"), place.clone()],
            date: writing.date(writing.today),
            replaces: hung.replaces.clone(),
            greeting: writing.t("invitation-letter-greeting").s("place", place).to_string(),
            facts: facts(told.facts),
            parts: told.parts.into_iter().map(|one| part(writing, one)).collect(),
            qr: hung.qr(),
            qr_text: writing.say("invitation-qr"),
            signed: told.signed,
            contact_title: writing.say("invitation-contact"),
        }
        .into()
    })
}

/// A paper that may hang: its meeting, its print when it is counted, and what it takes the place of.
struct Hung<'a> {
    writing: &'a Writing<'a>,
    meeting: &'a Meeting,
    print: Option<&'a Print>,
    replaces: String,
}

impl Hung<'_> {
    fn head(&self) -> samskapa_paper::Letterhead {
        self.writing.head_of(self.meeting)
    }

    /// A counted paper leads to the page that says whether it still holds; any other to the invitation.
    fn qr(&self) -> Option<Qr> {
        match self.print {
            Some(print) => self.writing.qr(&format!("/p/{}", print.number)),
            None => self.writing.qr(&format!("/m/{}", super::sms::short(self.meeting))),
        }
    }
}

fn written<'a>(
    writing: &'a Writing<'a>,
    id: &str,
    paper: Paper,
    name: &str,
    form: impl FnOnce(&Hung<'a>, Told) -> Form,
) -> Result<Written, Unwritten> {
    let meeting = writing.meeting(id)?;
    let print = counted(writing, meeting, paper)?;
    let hung = Hung { writing, meeting, print, replaces: replaces(writing, print) };
    let form = form(&hung, told(writing, meeting));
    let name = stem([&*writing.say(name), &meeting.title, &meeting.date.to_string()]);
    Ok(Written { name, body: Body::Sheets(vec![writing.sheet(form)]) })
}

/// The print of the number that was wished for. A number whose papers show another place or time is not printed again:
/// what came out would say that it holds.
fn counted<'a>(writing: &'a Writing<'_>, meeting: &Meeting, paper: Paper) -> Result<Option<&'a Print>, Unwritten> {
    let Some(number) = writing.wish.number else { return Ok(None) };
    let ours = |print: &&Print| print.meeting == meeting.id && print.paper == paper;
    let print = samskapa_domain::invitation::numbered(writing.world, number).find(ours).ok_or(Unwritten::NotThere)?;
    if print.is_superseded(writing.world) {
        return Err(Unwritten::NotReady(writing.t("invitation-print-old").n("number", number).to_string()));
    }
    Ok(Some(print))
}

fn replaces(writing: &Writing<'_>, print: Option<&Print>) -> String {
    let old: Vec<&Print> =
        print.into_iter().flat_map(|print| &print.replaces).filter_map(|id| writing.world.prints.get(id)).collect();
    let Some(last) = old.last() else { return String::new() };
    let numbers: Vec<String> = old.iter().map(|old| old.number.to_string()).collect();
    let day = last.printed.time.to_zoned(writing.house.settings.zone.clone()).date();
    writing.t("invitation-replaces").s("numbers", numbers.join(", ")).s("date", writing.date(day)).to_string()
}

fn facts(facts: Vec<(String, Mixed)>) -> Vec<(String, String)> {
    facts.into_iter().map(|(label, says)| (label, says.to_string())).collect()
}

fn part(writing: &Writing<'_>, part: crate::invitation::Part) -> Part {
    let written = writing.house.settings.written;
    let foreign = |text: &Mixed| text.is_written() && written != writing.wish.locale;
    let item = |text: Mixed| Passage { language: foreign(&text).then(|| written.tag().to_owned()), text: text.to_string() };
    let text: Vec<String> = part.text.iter().map(ToString::to_string).collect();
    Part { title: part.title, text: text.join("\n\n"), items: part.items.into_iter().map(|(text, _)| item(text)).collect() }
}
