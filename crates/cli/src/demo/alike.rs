//! What is told alike in every village, in few words: a need with its voices, what came by letter and telephone, an
//! answer, a hand-over, something in the way, a small win.

use super::{
    evening::Held,
    story::{Plot, Story, said, said_at},
};
use samskapa_domain::{
    ActionId, AnswerId, BarrierId, DecisionId, HandOverId, MilestoneId, NeedId, PlaceId, VoiceId, World,
    answer::Parts,
    barrier,
    claim::Thing,
    decision, hand_over,
    meeting::Channel,
    milestone,
    need::{self, Basis, Mandate},
    notes::VoiceKind,
    reply::{self, What},
    voice::{self, Draft, Origin},
};

/// A need, before it is told.
#[derive(Clone, Copy)]
pub struct Wish {
    /// What it is called.
    pub title: &'static str,
    /// What is needed.
    pub statement: &'static str,
    /// Whose it is to act.
    pub mandate: Mandate,
    /// The tables at which it was spoken of; every need said there is part of it.
    pub tables: &'static [&'static str],
    /// Voices at those tables that are about something else, or against it.
    pub but: &'static [&'static str],
    /// Voices from other tables.
    pub words: &'static [&'static str],
}

impl Wish {
    /// The voices that it is made of.
    fn voices(&self, world: &World, at: Held) -> Result<Vec<VoiceId>, Plot> {
        let but: Vec<VoiceId> = self.but.iter().map(|words| said(world, at.id, words)).collect::<Result<_, _>>()?;
        let mut voices = Vec::new();
        for table in self.tables {
            voices.extend(said_at(world, at.id, table)?.into_iter().filter(|voice| !but.contains(voice)));
        }
        for words in self.words {
            voices.push(said(world, at.id, words)?);
        }
        Ok(voices)
    }
}

/// What an answer says; what is left out is empty.
#[derive(Clone, Copy, Default)]
pub struct Told {
    /// What you said.
    pub said: &'static str,
    /// What we did.
    pub done: &'static str,
    /// What we plan.
    pub planned: &'static str,
    /// What we will not do, and why.
    pub not_done: &'static str,
    /// What others own, and their answer.
    pub others: &'static str,
    /// The same in easy words.
    pub easy: &'static str,
    /// Where to hear more.
    pub next: &'static str,
}

impl From<Told> for Parts {
    fn from(told: Told) -> Self {
        Self {
            said: told.said.to_owned(),
            done: told.done.to_owned(),
            planned: told.planned.to_owned(),
            not_done: told.not_done.to_owned(),
            others: told.others.to_owned(),
            easy: told.easy.to_owned(),
            next: told.next.to_owned(),
        }
    }
}

/// Something said outside of any meeting: when, by which way, by whom, in which language, in which words.
pub type Line = (i32, Channel, Origin, VoiceKind, &'static str, &'static str);

impl Story {
    /// Voices of an evening become a need, which is put into words the day after.
    pub fn wish(&mut self, at: Held, wish: Wish) -> NeedId {
        let (heard, place) = (at.days + 6, at.place);
        let id: NeedId = self.name(heard, wish.title);
        self.on(heard).make(move |world| {
            let (title, voices) = (wish.title.to_owned(), wish.voices(world, at)?);
            Ok(need::Command::Hear { id, place, title, voices, basis: Basis::Voices }.into())
        });
        self.formulate(heard + 1, id, wish.title, wish.statement, wish.mandate);
        id
    }

    /// What came by letter, telephone, web, on a slip or at the door.
    pub fn came(&mut self, place: PlaceId, lines: &[Line]) -> Vec<VoiceId> {
        let each = |(days, channel, origin, kind, language, words): &Line| {
            let id = self.name(*days, words);
            let language = Some((*language).to_owned());
            let sent = Draft::sent(place, *channel, *words);
            let draft = Draft { kind: *kind, sure: true, origin: *origin, language, to_check: false, ..sent };
            self.on(*days).tell(voice::Command::Capture { id, draft });
            id
        };
        lines.iter().map(each).collect()
    }

    /// Voices join a need.
    pub fn join(&mut self, days: i32, id: NeedId, voices: &[VoiceId]) {
        self.on(days).tell(need::Command::Gather { id, voices: voices.to_vec() });
    }

    /// A voice that came outside of a meeting gets its own reply.
    pub fn reply(&mut self, days: i32, voice: VoiceId, what: What, text: &str) {
        self.on(days).tell(reply::Command::Give { voice, what, text: text.to_owned() });
    }

    /// A voice is put beside its words in another language.
    pub fn translated(&mut self, days: i32, at: Held, words: &'static str, by_machine: bool, text: &'static str) {
        self.on(days).make(move |world| {
            let (id, language) = (said(world, at.id, words)?, "sv".to_owned());
            Ok(voice::Command::Translate { id, text: text.to_owned(), language, by_machine }.into())
        });
    }

    /// Those who spoke are told.
    pub fn tell_back(
        &mut self,
        days: i32,
        need: NeedId,
        by: &str,
        told: Told,
        reports: &[Thing],
        channels: &[&str],
    ) -> AnswerId {
        self.answer(days, need, by, told.into(), reports, channels)
    }

    /// They say that they have it.
    pub fn receipt(&mut self, days: i32, id: HandOverId, from: &str, dnr: &str) {
        let (date, from, dnr) = (self.day(days), from.to_owned(), dnr.to_owned());
        self.on(days).tell(hand_over::Command::Receipt { id, date, from, dnr });
    }

    /// They answer.
    pub fn others_say(&mut self, days: i32, id: HandOverId, text: &str) {
        let (date, text) = (self.day(days), text.to_owned());
        self.on(days).tell(hand_over::Command::Answer { id, date, text });
    }

    /// Something stands in the way.
    pub fn hinder(
        &mut self,
        days: i32,
        what: &str,
        (ourselves, others): (&str, &str),
        (assigned_to, due): (&str, i32),
        needs: &[NeedId],
    ) -> BarrierId {
        let (id, due) = (self.name(days, what), self.day(due));
        self.on(days).tell(barrier::Command::Name {
            id,
            what: what.to_owned(),
            ourselves: ourselves.to_owned(),
            others: others.to_owned(),
            assigned_to: assigned_to.to_owned(),
            due,
            needs: needs.to_vec(),
        });
        id
    }

    /// Whoever was asked to take it away says how far that has come.
    pub fn hindrance_answered(&mut self, days: i32, id: BarrierId, removed: bool, text: &str) {
        self.on(days).tell(barrier::Command::Answer { id, text: text.to_owned(), removed });
    }

    /// A small win, and thanks.
    pub fn celebrate(&mut self, days: i32, place: PlaceId, (what, who, thanks): (&str, &str, &str), needs: &[NeedId]) {
        let (id, date): (MilestoneId, _) = (self.name(days, what), self.day(days));
        let (what, who, thanks, needs) = (what.to_owned(), who.to_owned(), thanks.to_owned(), needs.to_vec());
        self.on(days).tell(milestone::Command::Celebrate { id, place, what, who, thanks, date, needs });
    }

    /// A body looks at its decision again.
    pub fn review(&mut self, days: i32, id: DecisionId, finding: &str) {
        let (date, finding) = (self.day(days), finding.to_owned());
        self.on(days).tell(decision::Command::Review { id, date, finding });
    }

    /// Something done, from the day somebody undertook it to the day it was finished.
    pub fn done(
        &mut self,
        (from, until): (i32, i32),
        what: (&str, &str),
        ground: samskapa_domain::action::Ground,
        decision: Option<DecisionId>,
        needs: &[NeedId],
        how: &str,
    ) -> ActionId {
        let id = self.undertake(from, what, until + 7, ground, decision, needs);
        self.finish(until, id, how);
        id
    }

    /// Nothing more is to be done.
    pub fn close(&mut self, days: i32, id: NeedId, why: &str) {
        self.on(days).tell(need::Command::Close { id, why: why.to_owned() });
    }
}
