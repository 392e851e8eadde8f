//! Referrals: a version of a target picture goes out to bodies, and each answers. A board as a list and as a map shows who has
//! answered what, and whom to remind.

mod board;
mod map;
mod note;
mod send;

use crate::{frame::door::Doors, rights::Right, target_picture, terms};
use jiff::civil::Date;
use samskapa_domain::{
    BodyId, World,
    referral::{self, Answer, Noted, Verdict},
};

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/target-pictures/{id}/board", Right::Anyone, board::board)
        .get("/target-pictures/{id}/board/table.csv", Right::Anyone, board::table)
        .get("/target-pictures/{id}/send", Right::Lead, send::form)
        .post("/target-pictures/{id}/send", Right::Lead, send::send)
        .get("/referrals/{id}/note", Right::Lead, note::form)
        .post("/referrals/{id}/note", Right::Lead, note::note)
        .post("/referrals/{id}/remind", Right::Lead, note::remind)
}

/// What a body was asked, and how its answer stands.
pub struct Asked {
    /// Where the board lies.
    pub path: String,
    /// The target picture.
    pub title: String,
    /// The version.
    pub number: u16,
    /// By when an answer was wanted.
    pub due: Date,
    /// The key of the word for how it stands.
    pub standing: String,
    /// How its tag looks.
    pub tag: &'static str,
    /// The day of the answer.
    pub date: Option<Date>,
    /// The paragraph of the minutes.
    pub paragraph: String,
    /// What was decided, word for word.
    pub wording: String,
}

/// Everything that a body was asked, the latest first.
pub fn asked(world: &World, body: BodyId) -> Vec<Asked> {
    let mut asked: Vec<Asked> = world
        .referrals
        .all()
        .filter(|referral| referral.to.contains(&body))
        .map(|referral| {
            let answer = referral.answer_of(body);
            let noted = answer.map(|answer| &answer.noted);
            Asked {
                path: format!("{}/board?version={}", target_picture::path(referral.picture), referral.number),
                title: world.target_pictures.get(&referral.picture).map(|picture| picture.title.clone()).unwrap_or_default(),
                number: referral.number,
                due: referral.due,
                standing: standing(answer),
                tag: look(answer.map(|answer| answer.noted.verdict)),
                date: noted.map(|noted| noted.date),
                paragraph: noted.map(paragraph).unwrap_or_default(),
                wording: noted.map(|noted| noted.wording.clone()).unwrap_or_default(),
            }
        })
        .collect();
    asked.sort_by_key(|one| (std::cmp::Reverse(one.due), std::cmp::Reverse(one.number)));
    asked
}

/// The key of the word for how a body has answered.
fn standing(answer: Option<&Answer>) -> String {
    match answer {
        Some(answer) => terms::key("referral-verdict", &answer.noted.verdict),
        None => "referral-waiting".to_owned(),
    }
}

/// The paragraph of the minutes, never broken after its sign.
fn paragraph(noted: &Noted) -> String {
    noted.paragraph.replace("§ ", "§\u{a0}")
}

/// How the tag of an answer looks.
fn look(verdict: Option<Verdict>) -> &'static str {
    match verdict {
        None => "tag--plain",
        Some(Verdict::Approved | Verdict::WithReservation) => "tag--done",
        Some(Verdict::ChangeRequested) => "tag--now",
        Some(Verdict::Declined) => "tag--no",
    }
}

/// How many of those who were asked have answered how, for one version.
#[derive(Clone, Copy, Default)]
pub struct Count {
    /// Who were asked.
    pub asked: usize,
    /// Who approved, with or without a reservation.
    pub approved: usize,
    /// Who want a change.
    pub change: usize,
    /// Who said no.
    pub declined: usize,
}

impl Count {
    /// Counts the answers to a version.
    pub fn of(world: &World, picture: samskapa_domain::TargetPictureId, number: u16) -> Self {
        let referrals = referral::of_picture(world, picture).filter(|referral| referral.number == number);
        let asked: std::collections::BTreeSet<BodyId> = referrals.flat_map(|referral| referral.to.iter().copied()).collect();
        let mut count = Self { asked: asked.len(), ..Self::default() };
        for answer in referral::standing(world, picture, number) {
            match answer.noted.verdict {
                Verdict::Approved | Verdict::WithReservation => count.approved += 1,
                Verdict::ChangeRequested => count.change += 1,
                Verdict::Declined => count.declined += 1,
            }
        }
        count
    }

    /// Who have not answered.
    pub fn waiting(self) -> usize {
        self.asked.saturating_sub(self.approved + self.change + self.declined)
    }
}
