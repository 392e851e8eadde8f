//! Cases that travel: what is published stays readable, what is signed cannot be changed, what is sent comes back, and nobody
//! descends from themselves.

mod bundles;
mod framework;
mod lineage;
mod pictures;
mod writing;

use crate::common::{Village, id};
use samskapa_domain::{
    AdoptionId, CaseId, NeedId, NeighbourId, PictureId, PlaceId, TrialId, VoiceId,
    adoption::{self, Plan},
    bundle::{self, House, seal},
    case::{self, Conditions, Facts, Licence, Source, Story},
    meeting::{self, State},
    need::{self, Basis},
    notes::VoiceKind,
    trial::{self, Conclusion, Design, Study},
    voice::{self, Draft},
};

const KEY: [u8; 32] = [7; 32];

fn house(nth: u8) -> House {
    House { id: NeighbourId(id(60, nth)), name: format!("Region {nth}"), address: format!("https://region{nth}.example") }
}

fn trial(nth: u8) -> TrialId {
    TrialId(id(61, nth))
}

fn case(nth: u8) -> CaseId {
    CaseId(id(62, nth))
}

fn adoption(nth: u8) -> AdoptionId {
    AdoptionId(id(63, nth))
}

fn picture(nth: u8) -> PictureId {
    PictureId(id(66, nth))
}

fn need() -> NeedId {
    NeedId(id(64, 0))
}

fn said(nth: u8) -> VoiceId {
    VoiceId(id(65, nth))
}

/// A village where something was said in public, and is a need.
fn village() -> Village {
    let mut village = Village::default();
    let held = village.world.meetings.all().next().expect("a meeting").clone();
    for nth in 0..3 {
        let draft = Draft::said(&held, format!("Vi vill komma hem på kvällen {nth}"), VoiceKind::Need);
        village.must(voice::Command::Capture { id: said(nth), draft });
        village.must(voice::Command::Confirm { ids: vec![said(nth)] });
    }
    for to in [State::NotesIn, State::NotesChecked, State::Published] {
        village.must(meeting::Command::Advance { id: held.id, to });
    }
    let voices = (0..3).map(said).collect();
    let title = "Hem på kvällen".to_owned();
    village.must(need::Command::Hear { id: need(), place: held.place, title, voices, basis: Basis::Voices });
    village
}

fn design(village: &Village) -> Design {
    let text = || "Minibussen kör klockan 20".to_owned();
    let (from, to) = (village.today(), village.today());
    let (place, group) = (PlaceId(id(1, 0)), None);
    let (title, question, guess, what, measure, stop_rule) = (text(), text(), text(), text(), text(), text());
    Design { title, place, group, question, guess, what, from, to, measure, stop_rule }
}

fn planned(village: &mut Village, nth: u8) {
    let design = design(village);
    village.must(trial::Command::Plan { id: trial(nth), design, needs: vec![need()] });
}

fn concluded(village: &mut Village, nth: u8, conclusion: Conclusion) {
    let text = || "Två åkte, sedan ingen".to_owned();
    village.must(trial::Command::Start { id: trial(nth) });
    let study = Study { happened: text(), learning: text() };
    village.must(trial::Command::Study { id: trial(nth), study });
    village.must(trial::Command::Conclude { id: trial(nth), conclusion, why: text() });
}

fn story(title: &str) -> Story {
    let text = |words: &str| words.to_owned();
    Story {
        title: text(title),
        problem: text("Sista bussen går klockan tre"),
        for_whom: text("De utan bil"),
        core: text("En minibuss på onsdagar"),
        may_vary: text("Dagen"),
        prerequisites: text("En förare"),
        cost: text("900 kr i veckan"),
        effect: text("Elva åkte i snitt"),
        failures: text("Ingen åkte de två första veckorna"),
        contact: text("Samordnaren, 0555-123 45"),
        licence: Licence::CcBy4,
        facts: Facts { places: 1, people: 40, before_after: true, comparison: false, independent: false },
        conditions: Conditions { place: text("Granliden"), population: Some(420), km: Some(61), notes: text("En väg in") },
    }
}

fn written(village: &mut Village, nth: u8, source: u8) {
    let quotes = vec![said(0), said(1)];
    let source = Source::Trial(trial(source));
    village.must(case::Command::Write { id: case(nth), source, story: story("Kvällstur"), quotes });
}

fn published(village: &mut Village, nth: u8) {
    let (facts, consent) = ("Eva, samordnare".to_owned(), "Moa, samordnare".to_owned());
    village.must(case::Command::Check { id: case(nth), facts, consent });
    village.must(case::Command::Publish { id: case(nth) });
}

/// A village with a published case of a concluded trial.
fn with_case() -> Village {
    let mut village = village();
    planned(&mut village, 0);
    concluded(&mut village, 0, Conclusion::Adopted);
    written(&mut village, 0, 0);
    published(&mut village, 0);
    village
}

fn begun(village: &mut Village, nth: u8, of: u8, trial_nth: u8) {
    let text = |words: &str| words.to_owned();
    let plan = Plan { who: text("Hälsocentralen"), keeps: text("Bussen"), changes: text("Dagen"), why: text("Torgdag") };
    let (design, needs) = (design(village), vec![need()]);
    let (id, case, trial) = (adoption(nth), case(of), trial(trial_nth));
    village.must(adoption::Command::Begin { id, case, plan, trial, design, needs });
}

fn sealed(village: &Village, nth: u8) -> String {
    let content = bundle::of_case(&village.world, &house(0), "sv", case(nth)).expect("it is published");
    seal::sealed(&content, &KEY).expect("it can be written")
}

fn take(text: &str, trusted: bool) -> bundle::Command {
    bundle::Command::Take { text: text.to_owned(), trusted }
}
