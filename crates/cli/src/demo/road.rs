//! The road of a need as it is told: heard, put into words, prioritised, worked with, answered.

use super::{
    evening::Held,
    story::{Story, said},
};
use samskapa_domain::{
    ActionId, AnswerId, ChangeId, Command, DecisionId, GroupId, HandOverId, MemberId, NeedId, OrganisationId, PlaceId,
    RoundId, TrialId, VoiceId, action,
    action::Ground,
    answer::{self, Parts},
    change,
    claim::{self, Arrow, Thing},
    decision::{self, Verdict},
    group::{self, Mandate as Task, Role},
    hand_over,
    meeting::Channel,
    need::{self, Basis, Mandate, Owner},
    round,
    trial::{self, Conclusion, Design, Study},
};

/// What some said at one evening.
pub type Words = (Held, &'static [&'static str]);

/// A trial, before it is told.
pub struct Try {
    /// Its title.
    pub title: &'static str,
    /// The place.
    pub place: PlaceId,
    /// The group that tries.
    pub group: Option<GroupId>,
    /// What we want to know.
    pub question: &'static str,
    /// What we think will happen.
    pub guess: &'static str,
    /// What we do.
    pub what: &'static str,
    /// How we see whether it works.
    pub measure: &'static str,
    /// When we stop early.
    pub stop_rule: &'static str,
    /// From and to, in days from today.
    pub span: (i32, i32),
}

impl Story {
    /// Voices become a need.
    pub fn hear(
        &mut self,
        days: i32,
        title: &'static str,
        place: PlaceId,
        words: &'static [&'static str],
        at: Held,
    ) -> NeedId {
        let id: NeedId = self.name(days, title);
        self.on(days).make(move |world| {
            let voices = words.iter().map(|words| said(world, at.id, words)).collect::<Result<Vec<VoiceId>, _>>()?;
            Ok(need::Command::Hear { id, place, title: title.to_owned(), voices, basis: Basis::Voices }.into())
        });
        id
    }

    /// More voices join a need.
    pub fn gather(&mut self, days: i32, id: NeedId, (at, words): Words) {
        self.on(days).make(move |world| {
            let voices = words.iter().map(|words| said(world, at.id, words)).collect::<Result<Vec<VoiceId>, _>>()?;
            Ok(need::Command::Gather { id, voices }.into())
        });
    }

    /// It is said in a sentence what is needed.
    pub fn formulate(&mut self, days: i32, id: NeedId, title: &str, statement: &str, mandate: Mandate) {
        let (title, statement) = (title.to_owned(), statement.to_owned());
        self.on(days).tell(need::Command::Formulate { id, title, statement, mandate });
    }

    /// Those whose need it is say that it is put rightly.
    pub fn owned(&mut self, days: i32, id: NeedId, how: &str) {
        self.on(days).tell(need::Command::ConfirmByOwners { id, how: how.to_owned() });
    }

    /// Somebody answers for it, and says when there is news.
    pub fn assign(&mut self, days: i32, id: NeedId, (name, role, contact): (&str, &str, &str), next: Option<i32>) {
        let owner = named((name, role, contact));
        let next = next.map(|days| self.day(days));
        self.on(days).tell(need::Command::Assign { id, owner, next });
    }

    /// An arrow of the thread, with its reason.
    pub fn draw(&mut self, days: i32, from: Thing, arrow: Arrow, to: Thing, why: &str) {
        self.on(days).tell(claim::Command::Draw { from, arrow, to, why: why.to_owned() });
    }

    /// Somebody speaks against a need; that stands beside it.
    pub fn against(&mut self, days: i32, at: Held, words: &'static str, id: NeedId, why: &'static str) {
        self.on(days).make(move |world| {
            let (from, to) = (Thing::Voice(said(world, at.id, words)?), Thing::Need(id));
            Ok(claim::Command::Draw { from, arrow: Arrow::Contradicts, to, why: why.to_owned() }.into())
        });
    }

    /// A round with dots in the hall and on paper, counted and closed.
    pub fn round(
        &mut self,
        days: i32,
        title: &str,
        at: Held,
        (hall, paper): (u32, u32),
        dots: &[(NeedId, u32, u32)],
    ) -> RoundId {
        let id: RoundId = self.name(days, title);
        let needs = dots.iter().map(|(need, ..)| *need).collect();
        let (title, meeting) = (title.to_owned(), Some(at.id));
        let mut day = self.on(days);
        day.tell(round::Command::Open { id, title, place: at.place, meeting, dots_each: 3, needs });
        day.tell(round::Command::CountPeople { id, channel: Channel::Hall, people: hall });
        day.tell(round::Command::CountPeople { id, channel: Channel::Paper, people: paper });
        for (need, in_hall, on_paper) in dots {
            day.tell(round::Command::Count { id, need: *need, channel: Channel::Hall, dots: *in_hall });
            day.tell(round::Command::Count { id, need: *need, channel: Channel::Paper, dots: *on_paper });
        }
        day.tell(round::Command::Close { id });
        id
    }

    /// A working group is formed, and people join it.
    pub fn group(
        &mut self,
        days: i32,
        place: PlaceId,
        (title, task, limit): (&str, &str, &str),
        ends: i32,
        needs: &[NeedId],
        members: &[(&str, Role, &str)],
    ) -> GroupId {
        let id: GroupId = self.name(days, title);
        let mandate = Task {
            title: title.to_owned(),
            place,
            task: task.to_owned(),
            limit: limit.to_owned(),
            rule: "Vi pratar tills vi är överens; annars noterar vi båda meningarna.".to_owned(),
            ends: self.day(ends),
            contact: self.lead().contact(),
        };
        let joining: Vec<Command> = members
            .iter()
            .map(|(name, role, contact)| {
                let member: MemberId = self.name(days, &format!("{title} {name}"));
                let (name, contact) = ((*name).to_owned(), (*contact).to_owned());
                group::Command::Join { id, member, role: *role, name, contact, agreed: true }.into()
            })
            .collect();
        let mut day = self.on(days);
        day.tell(group::Command::Form { id, mandate, needs: needs.to_vec() });
        for join in joining {
            day.tell(join);
        }
        id
    }

    /// The group met.
    pub fn met(&mut self, days: i32, id: GroupId, text: &str, next: Option<i32>) {
        let (date, next) = (self.day(days), next.map(|days| self.day(days)));
        self.on(days).tell(group::Command::Note { id, date, text: text.to_owned(), next });
    }

    /// A trial is planned for needs.
    pub fn plan_trial(&mut self, days: i32, plan: &Try, needs: &[NeedId]) -> TrialId {
        let id: TrialId = self.name(days, plan.title);
        let design = Design {
            title: plan.title.to_owned(),
            place: plan.place,
            group: plan.group,
            question: plan.question.to_owned(),
            guess: plan.guess.to_owned(),
            what: plan.what.to_owned(),
            from: self.day(plan.span.0),
            to: self.day(plan.span.1),
            measure: plan.measure.to_owned(),
            stop_rule: plan.stop_rule.to_owned(),
        };
        self.on(days).tell(trial::Command::Plan { id, design, needs: needs.to_vec() });
        id
    }

    /// It starts.
    pub fn start_trial(&mut self, days: i32, id: TrialId) {
        self.on(days).tell(trial::Command::Start { id });
    }

    /// It is told what happened and what was learnt.
    pub fn study(&mut self, days: i32, id: TrialId, happened: &str, learning: &str) {
        let study = Study { happened: happened.to_owned(), learning: learning.to_owned() };
        self.on(days).tell(trial::Command::Study { id, study });
    }

    /// It is kept, changed or ended.
    pub fn conclude(&mut self, days: i32, id: TrialId, conclusion: Conclusion, why: &str) {
        self.on(days).tell(trial::Command::Conclude { id, conclusion, why: why.to_owned() });
    }

    /// A question is put before a body.
    pub fn prepare(
        &mut self,
        days: i32,
        (title, body, question): (&str, &str, &str),
        needs: &[NeedId],
        trials: &[TrialId],
    ) -> DecisionId {
        let id: DecisionId = self.name(days, title);
        let (title, body, question) = (title.to_owned(), body.to_owned(), question.to_owned());
        let (needs, trials) = (needs.to_vec(), trials.to_vec());
        self.on(days).tell(decision::Command::Prepare { id, title, body, question, needs, trials });
        id
    }

    /// The body decides.
    pub fn decide(&mut self, days: i32, id: DecisionId, (paragraph, dnr): (&str, &str), verdict: Verdict, reasons: &str) {
        let date = self.day(days);
        let (paragraph, dnr, reasons) = (paragraph.to_owned(), dnr.to_owned(), reasons.to_owned());
        self.on(days).tell(decision::Command::Take { id, date, paragraph, dnr, verdict, reasons, items: Vec::new() });
    }

    /// The decision comes into force.
    pub fn in_force(&mut self, days: i32, id: DecisionId) {
        let from = self.day(days);
        self.on(days).tell(decision::Command::PutInForce { id, from });
    }

    /// Somebody undertakes to do something.
    pub fn undertake(
        &mut self,
        days: i32,
        (what, who): (&str, &str),
        due: i32,
        ground: Ground,
        decision: Option<DecisionId>,
        needs: &[NeedId],
    ) -> ActionId {
        let id: ActionId = self.name(days, what);
        let (what, who, due, needs) = (what.to_owned(), who.to_owned(), self.day(due), needs.to_vec());
        self.on(days).tell(action::Command::Undertake { id, what, who, due, ground, decision, needs });
        id
    }

    /// It is done.
    pub fn finish(&mut self, days: i32, id: ActionId, how: &str) {
        self.on(days).tell(action::Command::Finish { id, how: how.to_owned() });
    }

    /// Something is different now.
    pub fn change(
        &mut self,
        days: i32,
        (what, for_whom): (&str, &str),
        actions: &[ActionId],
        trials: &[TrialId],
    ) -> ChangeId {
        let id: ChangeId = self.name(days, what);
        let (what, for_whom, from) = (what.to_owned(), for_whom.to_owned(), self.day(days));
        let (actions, trials) = (actions.to_vec(), trials.to_vec());
        self.on(days).tell(change::Command::Note { id, what, from, for_whom, actions, trials });
        id
    }

    /// Those who spoke are answered, in all the ways that were promised.
    pub fn answer(
        &mut self,
        days: i32,
        need: NeedId,
        by: &str,
        parts: Parts,
        reports: &[Thing],
        channels: &[&str],
    ) -> AnswerId {
        let id: AnswerId = self.name(days, &parts.said);
        let (by_name, reports, date) = (by.to_owned(), reports.to_vec(), self.day(days + 3));
        self.on(days).tell(answer::Command::Give { id, need, parts, reports, by_name }).make(move |world| {
            // What was to be told has been told; no further day is promised.
            let owner = world.needs.get(&need).and_then(|need| need.owner.clone());
            let owner = owner.unwrap_or_else(|| named(("Maria Ek", "Samordnare Nära vård", "0000-12 34 00")));
            Ok(need::Command::Assign { id: need, owner, next: None }.into())
        });
        for channel in channels {
            self.at(date).tell(answer::Command::Deliver { id, channel: (*channel).to_owned(), date });
        }
        id
    }

    /// Those whose need it is say what they think of the answer.
    pub fn respond(&mut self, days: i32, id: NeedId, confirmed: bool, setting: &str, words: &str) {
        let (setting, words) = (setting.to_owned(), words.to_owned());
        self.on(days).tell(need::Command::Respond { id, confirmed, setting, words });
    }

    /// Others own it, and get it.
    pub fn hand_over(
        &mut self,
        days: i32,
        need: NeedId,
        (to, contact): (OrganisationId, &str),
        question: &str,
        answer_by: i32,
    ) -> HandOverId {
        let id: HandOverId = self.name(days, question);
        let (contact, question, answer_by) = (contact.to_owned(), question.to_owned(), self.day(answer_by));
        self.on(days).tell(hand_over::Command::Send { id, need, to, contact, question, answer_by });
        id
    }
}

fn named((name, role, contact): (&str, &str, &str)) -> Owner {
    Owner { name: name.to_owned(), role: role.to_owned(), contact: contact.to_owned() }
}
