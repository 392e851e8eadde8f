//! The form by which a place begins to try a case: what is kept, what is changed and why, and the trial in which it is done.
//! What the case holds is filled in, to be changed to fit.

use crate::{
    frame::{
        error::Problem,
        form::Form,
        key::derived,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    work::{self, Again, Choice, Ticks, Undone, Was},
};
use askama::Template;
use axum::extract::{Query, State};
use samskapa_domain::{
    AdoptionId, CaseId, GroupId, NeedId, PlaceId, TrialId,
    adoption::{Command, Plan},
    case::Source,
    trial::{Design, Trial},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "adoption/new.html")]
struct NewPage {
    frame: Frame,
    was: Was,
    case: CaseId,
    title: String,
    needs: Ticks,
    places: Vec<Choice>,
    groups: Vec<Choice>,
}

/// What the form is opened for.
#[derive(Deserialize)]
pub(super) struct For {
    case: CaseId,
    place: Option<PlaceId>,
    need: Option<NeedId>,
}

#[derive(Deserialize)]
pub(super) struct Fields {
    case: CaseId,
    #[serde(default)]
    needs: Vec<NeedId>,
    #[serde(default, deserialize_with = "work::chosen")]
    place: Option<PlaceId>,
    #[serde(default, deserialize_with = "work::chosen")]
    group: Option<GroupId>,
    #[serde(flatten)]
    words: Words,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Words {
    who: String,
    keeps: String,
    changes: String,
    why: String,
    title: String,
    question: String,
    guess: String,
    what: String,
    from: String,
    to: String,
    measure: String,
    stop_rule: String,
}

pub(super) async fn form(State(house): State<House>, visitor: Visitor, Query(asked): Query<For>) -> Answer {
    let (world, frame) = (house.world(), house.frame(&visitor));
    let case = world.cases.get(&asked.case).ok_or(Problem::NotFound)?;
    let story = &case.published().ok_or(Problem::NotFound)?.story;
    let need = asked.need.and_then(|id| world.needs.get(&id));
    let mut was = Was::default()
        .with("keeps", &story.core)
        .with("title", &story.title)
        .with("question", frame.t("adoption-question-usual").to_string())
        .with("guess", &story.effect)
        .with("what", &story.core)
        .with("from", house.today().to_string());
    if let Some(Source::Trial(trial)) = case.source
        && let Some(Trial { design, .. }) = world.trials.get(&trial)
    {
        was = was.with("measure", &design.measure).with("stop_rule", &design.stop_rule);
    }
    if let Some(place) = asked.place.or(need.map(|need| need.place)) {
        was = was.with("place", place.to_string());
    }
    if let Some(need) = need {
        was = was.with("needs", need.id.to_string());
    }
    shown(&house, &visitor, asked.case, Again::filled(was))
}

fn shown(house: &House, visitor: &Visitor, case: CaseId, again: Again) -> Answer {
    let (world, frame) = (house.world(), again.frame(house, visitor));
    let place = again.was.of("place").parse().ok();
    let page = NewPage {
        title: world.cases.get(&case).map_or_else(String::new, |case| case.title().to_owned()),
        case,
        needs: Ticks::of(work::needs(&world, &frame, place), &again.was, "needs"),
        places: work::places(&world, frame.locale()),
        groups: work::groups(&world, frame.locale()),
        was: again.was,
        frame,
    };
    work::send(&page.frame, &page)
}

pub(super) async fn begin(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let (id, case) = (AdoptionId(form.key), form.fields.case);
    let told = match design(&house, &visitor, &form.fields) {
        Ok(design) => {
            let Words { who, keeps, changes, why, .. } = &form.fields.words;
            let plan = Plan { who: who.clone(), keeps: keeps.clone(), changes: changes.clone(), why: why.clone() };
            let (trial, needs) = (TrialId(derived(form.key, ["trial"])), form.fields.needs.clone());
            let command = Command::Begin { id, case, plan, trial, design, needs };
            house.tell(&visitor, form.key, command).await.map_err(Undone::from)
        }
        Err(undone) => Err(undone),
    };
    let path = (format!("/adoptions/{id}"), "notice-adoption-begun");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, case, again))
}

fn design(house: &House, visitor: &Visitor, fields: &Fields) -> Result<Design, Undone> {
    let place = fields.place.ok_or_else(|| Undone::No(house.texts.t(visitor.locale, "work-place-missing").to_string()))?;
    let words = &fields.words;
    Ok(Design {
        title: words.title.clone(),
        place,
        group: fields.group,
        question: words.question.clone(),
        guess: words.guess.clone(),
        what: words.what.clone(),
        from: work::day(house, visitor, &words.from)?,
        to: work::day(house, visitor, &words.to)?,
        measure: words.measure.clone(),
        stop_rule: words.stop_rule.clone(),
    })
}
