//! A village in which anything may be asked, in any order: the rules decide, and every event is kept, so that a
//! test can look at the world after each step and tell the story again from its beginning.

use jiff::{Timestamp, ToSpan, civil::Date};
use proptest::prelude::*;
use samskapa_domain::{
    ActionId, AnswerId, BallotId, Branch, ChangeId, Command, DecisionId, DocumentId, Event, GroupId, HandOverId, MeetingId,
    Moment, NeedId, OrganisationId, PlaceId, ProposalId, Refusal, RoundId, Stamp, TrialId, VoiceId, WordsId, World,
    action::{self, Ground},
    answer::{self, Parts},
    change,
    claim::{self, Arrow, Thing},
    decide, decision, document, fold, group, hand_over, late,
    meeting::{self, Channel, Level, Plan, Promise, Sort},
    need::{self, Basis, Mandate, Owner},
    notes::{Sheet, VoiceKind},
    organisation, place, proposal, reply, round, trial,
    voice::{self, Correction, Draft},
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The village and all that happened in it.
#[derive(Clone)]
pub struct Village {
    /// What is known.
    pub world: World,
    /// Everything that happened.
    pub history: Vec<(Event, Stamp)>,
    /// The words kept, and those erased.
    pub words: BTreeMap<WordsId, Option<String>>,
    /// Who asks.
    pub actor: String,
    asked: u64,
    /// Which side of a fork this is; 0 for a village that is whole.
    side: u8,
    /// What both sides of the fork know.
    common: String,
}

/// One thing asked for, as chance has it: what, of whom, and how.
pub type Step = (u8, u8, u8, u8);

/// A row of things asked for, most of them sensible and some not.
pub fn steps() -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec(any::<Step>(), 1..90)
}

/// A name of some kind, the same each time.
pub fn id(kind: u8, nth: u8) -> Uuid {
    Uuid::from_bytes([kind, 0, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, 0, nth])
}

/// The day on which everything starts.
pub fn first_day() -> Date {
    Date::constant(2026, 3, 2)
}

const NOTES: [&str; 3] = [
    "Dialogmöte i Granliden, 12 mars 2026\nNärvarande: 18 invånare\n\nBORD 1\n- Bussen går inte på kvällen\n- Vi vill träffa samma sköterska\nBORD 2\n- Ring mig på 070-174 06 35 om trygghetslarmet\n- Det saknas en mötesplats för unga\n",
    "Bord 1\n- Bussen går inte på kvällen\n- Jag kan köra skjuts på tisdagar\n- Kaffet var gott\n",
    "",
];

impl Default for Village {
    fn default() -> Self {
        let mut village = Self {
            world: World::default(),
            history: Vec::new(),
            words: BTreeMap::new(),
            actor: "lead:test".to_owned(),
            asked: 0,
            side: 0,
            common: String::new(),
        };
        for nth in 0..2 {
            let name = format!("Plats {nth}");
            village.must(place::Command::Add { id: PlaceId(id(1, nth)), name, municipality: None });
            village.must(organisation::Command::Add {
                id: OrganisationId(id(2, nth)),
                name: format!("Region {nth}"),
                sort: organisation::Sort::Region,
            });
            village.must(meeting::Command::Plan(plan(nth)));
            for to in [meeting::State::Invited, meeting::State::Held] {
                village.must(meeting::Command::Advance { id: MeetingId(id(3, nth)), to });
            }
        }
        village
    }
}

/// A meeting that lies ahead.
pub fn plan(nth: u8) -> Plan {
    Plan {
        id: MeetingId(id(3, nth)),
        series: None,
        place: PlaceId(id(1, nth)),
        venue: "Bygdegården".to_owned(),
        date: first_day(),
        hours: "18–20".to_owned(),
        title: format!("Möte {nth}"),
        sort: Sort::Dialogue,
        level: Level::Dialogue,
        influence: String::new(),
        channel: Channel::Hall,
        questions: Vec::new(),
        blocks: Vec::new(),
        contact: String::new(),
    }
}

impl Village {
    /// Plays steps; what the rules refuse leaves everything as it was.
    pub fn played(steps: &[Step]) -> Self {
        let mut village = Self::default();
        for step in steps {
            village.step(*step);
        }
        village
    }

    /// Today: a day passes with every fifth thing asked.
    pub fn today(&self) -> Date {
        first_day().checked_add(i64::try_from(self.asked / 5).unwrap_or(0).days()).expect("a day in this century")
    }

    /// Asks for something.
    pub fn ask(&mut self, command: impl Into<Command>) -> Result<(), Refusal> {
        let command = command.into();
        self.asked += 1;
        let mut seed = [7; 32];
        seed[..8].copy_from_slice(&self.asked.to_be_bytes());
        seed[8] = self.side;
        let now: Timestamp = "2026-03-02T08:00:00Z".parse().expect("a time");
        let now = now.checked_add(i64::try_from(self.asked).unwrap_or(0).minutes()).expect("a time in this century");
        let mut moment = Moment::new(now, self.today(), self.actor.clone(), seed);
        let outcome = decide(&self.world, &command, &mut moment)
            .inspect_err(|refusal| assert!(!refusal.to_string().is_empty(), "a refusal says why"))?;
        for event in outcome.events {
            let sequence = u64::try_from(self.history.len()).unwrap_or(0) + 1;
            let stamp = Stamp { sequence, time: now, by: self.actor.clone(), branch: None };
            fold(&mut self.world, &event, &stamp);
            self.history.push((event, stamp));
        }
        for (id, text) in outcome.words {
            self.world.keep(id, text.clone());
            self.words.insert(id, Some(text));
        }
        for id in outcome.erase {
            self.world.forget(id);
            self.words.insert(id, None);
        }
        Ok(())
    }

    /// Asks for something that the rules allow.
    pub fn must(&mut self, command: impl Into<Command>) {
        self.ask(command).expect("the rules allow this");
    }

    /// The same village, going on by itself from here; `side` keeps what it makes apart from what others make.
    pub fn forked(&self, side: u8) -> Self {
        let common = serde_json::to_string(&self.world).expect("a world can be written");
        Self { side, common, ..self.clone() }
    }

    /// Names that are drawn from few mean the same on both sides only if they meant something before the fork.
    fn of_this_side(&self, command: &Command) -> Command {
        const REST: &str = "000000-0000-7000-8000-0000000000";
        if self.side == 0 {
            return command.clone();
        }
        let mut text = serde_json::to_string(command).expect("a command can be written");
        for at in 2..text.len().saturating_sub(REST.len() + 2) {
            if text.is_char_boundary(at) && text[at..].starts_with(REST) && !self.common.contains(&text[at - 2..at + 34]) {
                text.replace_range(at..at + 2, &format!("{:02x}", self.side));
            }
        }
        serde_json::from_str(&text).expect("and read again")
    }

    /// Joins what happened in another village since the fork at which both had so much history.
    pub fn join(&mut self, branch: &Self, seen: usize) {
        let mut gone = Vec::new();
        let id = Uuid::from_bytes([branch.side; 16]);
        for (event, stamp) in &branch.history[seen..] {
            let sequence = u64::try_from(self.history.len()).expect("few enough") + 1;
            let branch = Some(Branch { id, seen: u64::try_from(seen).expect("few enough") });
            let stamp = Stamp { sequence, branch, ..stamp.clone() };
            gone.extend(late::gone(&self.world, event, &stamp));
            fold(&mut self.world, event, &stamp);
            self.history.push((event.clone(), stamp));
        }
        for (id, text) in &branch.words {
            match text {
                Some(text) if !self.words.contains_key(id) => {
                    self.world.keep(*id, text.clone());
                    self.words.insert(*id, Some(text.clone()));
                }
                Some(_) => {}
                None => gone.push(*id),
            }
        }
        for id in gone {
            self.world.forget(id);
            self.words.insert(id, None);
        }
    }

    /// The world told again from the first event.
    pub fn retold(&self) -> World {
        let mut world = World::default();
        for (event, stamp) in &self.history {
            let json = serde_json::to_string(event).expect("an event can be written");
            let read: Event = serde_json::from_str(&json).expect("and read again");
            assert_eq!(&read, event, "an event is read as it was written");
            fold(&mut world, &read, stamp);
        }
        for (id, text) in &self.words {
            if let Some(text) = text {
                world.keep(*id, text.clone());
            }
        }
        world
    }

    fn nth_voice(&self, nth: u8) -> VoiceId {
        let ids: Vec<_> = self.world.voices.all().map(|voice| voice.id).collect();
        pick(&ids, nth).unwrap_or(VoiceId(id(9, nth)))
    }

    fn nth_need(&self, nth: u8) -> NeedId {
        let ids: Vec<_> = self.world.needs.all().map(|need| need.id).collect();
        pick(&ids, nth).unwrap_or(NeedId(id(9, nth)))
    }

    fn nth_claim(&self, nth: u8) -> samskapa_domain::ClaimId {
        let ids: Vec<_> = self.world.claims.all().map(|claim| claim.id).collect();
        pick(&ids, nth).unwrap_or(samskapa_domain::ClaimId(id(9, nth)))
    }

    /// One step. Names are drawn from few, so that the same thing is asked of again and again.
    pub fn step(&mut self, (what, a, b, c): Step) {
        let (why, words) = ("därför".to_owned(), "Några ord om saken.".to_owned());
        let few = |nth: u8| nth % 3;
        let need = self.nth_need(a);
        let today = self.today();
        let command: Command = match what % 40 {
            0 => document::Command::Receive {
                id: DocumentId(id(10, few(a))),
                meeting: MeetingId(id(3, b % 3)),
                name: "anteckningar.txt".to_owned(),
                sheet: Sheet::plain(NOTES[usize::from(c % 3)]),
            }
            .into(),
            1..=3 => {
                let kinds = [VoiceKind::Need, VoiceKind::Need, VoiceKind::Idea, VoiceKind::Offer, VoiceKind::ProcessWish];
                let text = ["Bussen!", "Samma sköterska, tack", "Mitt nummer är 070-174 06 35", "  "][usize::from(c % 4)];
                let place = &self.world.meetings.get(&MeetingId(id(3, b % 2))).cloned().expect("two meetings");
                let draft = Draft::said(place, text, kinds[usize::from(a) % kinds.len()]);
                voice::Command::Capture { id: VoiceId(id(11, a)), draft }.into()
            }
            4 => voice::Command::Confirm { ids: vec![self.nth_voice(a), self.nth_voice(b)] }.into(),
            5 => voice::Command::SetAside { id: self.nth_voice(a), why }.into(),
            6 => voice::Command::BringBack { id: self.nth_voice(a), why }.into(),
            7 => voice::Command::Withdraw { id: self.nth_voice(a), why }.into(),
            8 => voice::Command::Weed { id: self.nth_voice(a), decision: "KS § 4, dnr 12".to_owned() }.into(),
            9 => {
                let text = if b.is_multiple_of(2) { "Ring om larmet" } else { "Ring 070-174 06 35" };
                voice::Command::Mask { id: self.nth_voice(a), text: text.to_owned() }.into()
            }
            10 => voice::Command::Clear { id: self.nth_voice(a), why }.into(),
            11 => self.corrected(a, b, c),
            12 => voice::Command::Split { id: self.nth_voice(a), new: VoiceId(id(12, b)), at: usize::from(c % 30) }.into(),
            13..=15 => need::Command::Hear {
                id: NeedId(id(13, a % 6)),
                place: PlaceId(id(1, b % 2)),
                title: "Bussen på kvällen".to_owned(),
                voices: (0..c % 4).map(|more| self.nth_voice(b.wrapping_add(more))).collect(),
                basis: if a.is_multiple_of(5) { Basis::ProfessionalObservation } else { Basis::Voices },
            }
            .into(),
            16 => need::Command::Gather { id: need, voices: vec![self.nth_voice(b), self.nth_voice(c)] }.into(),
            17 => need::Command::Move { from: need, to: self.nth_need(b), voices: vec![self.nth_voice(c)] }.into(),
            18 => {
                let mandate = [Mandate::Ours, Mandate::Shared, Mandate::Others][usize::from(b % 3)];
                need::Command::Formulate { id: need, title: "Buss".to_owned(), statement: words, mandate }.into()
            }
            19 => need::Command::ConfirmByOwners { id: need, how: words }.into(),
            20 => need::Command::Merge { into: need, other: self.nth_need(b), why }.into(),
            21 => need::Command::Unmerge { id: need, why }.into(),
            22 => {
                let words = if c.is_multiple_of(2) { words } else { String::new() };
                need::Command::Respond { id: need, confirmed: b.is_multiple_of(2), setting: "kod".to_owned(), words }.into()
            }
            23 | 24 => need::Command::Close { id: need, why }.into(),
            25 => need::Command::Reopen { id: need, why }.into(),
            26 | 27 => Self::answered(need, b, c),
            28 => match b % 5 {
                0 => round::Command::Open {
                    id: RoundId(id(14, few(c))),
                    title: "Prickar".to_owned(),
                    place: PlaceId(id(1, 0)),
                    meeting: None,
                    dots_each: 3,
                    needs: self.world.needs.all().map(|need| need.id).take(usize::from(c % 5)).collect(),
                }
                .into(),
                1 => round::Command::Close { id: RoundId(id(14, few(c))) }.into(),
                2 => round::Command::Cast {
                    id: RoundId(id(14, few(c))),
                    ballot: BallotId(id(24, a % 5)),
                    channel: Channel::Hall,
                    dots: vec![(need, u32::from(a % 3)), (self.nth_need(c), u32::from(b % 3))],
                }
                .into(),
                _ => round::Command::Count {
                    id: RoundId(id(14, few(c))),
                    need,
                    channel: [Channel::Hall, Channel::Paper][usize::from(b % 2)],
                    dots: u32::from(b),
                }
                .into(),
            },
            29 => Self::in_group(need, a, b, c),
            30 | 31 => Self::in_trial(need, a, b, today),
            32 | 33 => Self::in_decision(need, a, b, c, today),
            34 => action::Command::Undertake {
                id: ActionId(id(18, few(a))),
                what: words,
                who: "Hälsocentralen".to_owned(),
                due: today,
                ground: Ground::Experience,
                decision: b.is_multiple_of(2).then(|| DecisionId(id(17, few(c)))),
                needs: vec![need],
            }
            .into(),
            35 => change::Command::Note {
                id: ChangeId(id(19, few(a))),
                what: words,
                from: today,
                for_whom: "alla".to_owned(),
                actions: vec![ActionId(id(18, few(b)))],
                trials: Vec::new(),
            }
            .into(),
            36 => Self::handed_over(need, a, b, today),
            37 => claim::Command::Withdraw { id: self.nth_claim(a), why }.into(),
            38 => {
                let arrow = [Arrow::ExpressedIn, Arrow::Contradicts, Arrow::Returns][usize::from(b % 3)];
                let from =
                    if arrow == Arrow::Returns { Thing::Need(self.nth_need(c)) } else { Thing::Voice(self.nth_voice(c)) };
                claim::Command::Draw { from, arrow, to: Thing::Need(need), why }.into()
            }
            _ => {
                let all = [reply::What::TakenUp, reply::What::Thanked, reply::What::Yes, reply::What::Noted];
                reply::Command::Give { voice: self.nth_voice(a), what: all[usize::from(b % 4)], text: words }.into()
            }
        };
        let command = self.of_this_side(&command);
        let _ = self.ask(command);
        if what % 40 == 39 && c.is_multiple_of(4) {
            let promise = Promise { text: "Svar på anslagstavlan".to_owned(), due: today, channels: Vec::new() };
            let _ = self.ask(meeting::Command::MakePromise { id: MeetingId(id(3, a % 2)), promise });
            let owner = Owner { name: "Moa".to_owned(), role: "samordnare".to_owned(), contact: String::new() };
            let _ = self.ask(need::Command::Assign { id: need, owner, next: Some(today) });
        }
    }

    fn corrected(&self, a: u8, b: u8, c: u8) -> Command {
        let id = self.nth_voice(a);
        let Some(voice) = self.world.voices.get(&id) else {
            return voice::Command::Confirm { ids: vec![id] }.into();
        };
        let passage = b.is_multiple_of(2).then(|| (usize::from(c), usize::from(c) + usize::from(b % 60)));
        let correction = Correction { support: u32::from(c % 4), passage, ..Correction::none(voice) };
        voice::Command::Correct { id, correction }.into()
    }

    fn answered(need: NeedId, b: u8, c: u8) -> Command {
        let part = |yes: bool| if yes { "Vi har pratat med bolaget.".to_owned() } else { String::new() };
        let parts = Parts {
            said: "Ni sa att bussen slutar för tidigt.".to_owned(),
            done: part(b.is_multiple_of(3)),
            planned: part(b % 3 == 1),
            not_done: part(b % 5 == 2),
            others: part(c.is_multiple_of(7)),
            ..Parts::default()
        };
        let reports = if c.is_multiple_of(3) { vec![Thing::Action(ActionId(id(18, c % 3)))] } else { Vec::new() };
        answer::Command::Give { id: AnswerId(id(20, b)), need, parts, reports, by_name: "Moa Lind, samordnare".to_owned() }
            .into()
    }

    fn in_group(need: NeedId, a: u8, b: u8, c: u8) -> Command {
        let id_of = GroupId(id(15, a % 2));
        let mandate = group::Mandate {
            title: "Bussgruppen".to_owned(),
            place: PlaceId(id(1, 0)),
            task: "Pröva en kvällstur".to_owned(),
            limit: String::new(),
            rule: String::new(),
            ends: first_day().checked_add(200.days()).expect("a day"),
            contact: String::new(),
        };
        match b % 5 {
            0 | 1 => group::Command::Form { id: id_of, mandate, needs: vec![need] }.into(),
            2 => group::Command::Join {
                id: id_of,
                member: samskapa_domain::MemberId(id(21, c)),
                role: group::Role::Resident,
                name: "Kim".to_owned(),
                contact: String::new(),
                agreed: c.is_multiple_of(2),
            }
            .into(),
            3 => group::Command::TakeUp { id: id_of, need, why: "hör ihop".to_owned() }.into(),
            _ => proposal::Command::Make {
                id: ProposalId(id(22, c % 3)),
                title: "Kvällstur".to_owned(),
                text: "En tur klockan 19".to_owned(),
                group: Some(id_of),
                needs: vec![need],
            }
            .into(),
        }
    }

    fn in_trial(need: NeedId, a: u8, b: u8, today: Date) -> Command {
        let text = || "ord".to_owned();
        let id_of = TrialId(id(16, a % 3));
        match b % 4 {
            0 => {
                let design = trial::Design {
                    title: text(),
                    place: PlaceId(id(1, 0)),
                    group: None,
                    question: text(),
                    guess: text(),
                    what: text(),
                    from: today,
                    to: today,
                    measure: text(),
                    stop_rule: text(),
                };
                trial::Command::Plan { id: id_of, design, needs: vec![need] }.into()
            }
            1 => trial::Command::Start { id: id_of }.into(),
            2 => trial::Command::Study { id: id_of, study: trial::Study { happened: text(), learning: text() } }.into(),
            _ => trial::Command::Conclude { id: id_of, conclusion: trial::Conclusion::Abandoned, why: text() }.into(),
        }
    }

    fn in_decision(need: NeedId, a: u8, b: u8, c: u8, today: Date) -> Command {
        let text = || "ord".to_owned();
        let id_of = DecisionId(id(17, a % 3));
        match b % 3 {
            0 => decision::Command::Prepare {
                id: id_of,
                title: text(),
                body: text(),
                question: text(),
                needs: vec![need],
                trials: Vec::new(),
            }
            .into(),
            1 => decision::Command::Take {
                id: id_of,
                date: today,
                paragraph: "§ 7".to_owned(),
                dnr: String::new(),
                verdict: [decision::Verdict::Yes, decision::Verdict::No, decision::Verdict::Later][usize::from(c % 3)],
                reasons: text(),
                // One in three says something of its own about a need, which may not be one that it is about.
                items: if c.is_multiple_of(3) {
                    vec![decision::Item { need, verdict: decision::Verdict::Later, reasons: text() }]
                } else {
                    Vec::new()
                },
            }
            .into(),
            _ => decision::Command::PutInForce { id: id_of, from: today }.into(),
        }
    }

    fn handed_over(need: NeedId, a: u8, b: u8, today: Date) -> Command {
        let id_of = HandOverId(id(23, a % 3));
        match b % 3 {
            0 => hand_over::Command::Send {
                id: id_of,
                need,
                to: OrganisationId(id(2, 0)),
                contact: "trafikenheten".to_owned(),
                question: "Kan turen gå senare?".to_owned(),
                answer_by: today,
            }
            .into(),
            1 => hand_over::Command::Receipt { id: id_of, date: today, from: "registrator".to_owned(), dnr: String::new() }
                .into(),
            _ => hand_over::Command::Answer { id: id_of, date: today, text: "Ja".to_owned() }.into(),
        }
    }
}

fn pick<T: Copy>(things: &[T], nth: u8) -> Option<T> {
    if things.is_empty() { None } else { Some(things[usize::from(nth) % things.len()]) }
}
