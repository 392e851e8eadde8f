//! The page on which a resident says something: where it is about, the words, and nothing else that has to be filled
//! in. Whoever could not come to a meeting says it to that meeting.

use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{self, Answer, Frame, go},
        visitor::Visitor,
    },
    house::{House, Untold},
    meeting::choice::or_none,
    place,
    rate::Deed,
};
use askama::Template;
use axum::extract::{Query, State};
use jiff::civil::Date;
use samskapa_domain::{
    MeetingId, PlaceId, VoiceId, World,
    meeting::{Channel, Meeting, State as MeetingState},
    voice::{Command, Draft, Origin},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "say/web.html")]
struct WebPage {
    frame: Frame,
    meeting: Option<(MeetingId, String, Date)>,
    questions: Vec<String>,
    places: Vec<(PlaceId, String)>,
    said: Said,
}

/// What an address can ask for: `/say?meeting=ID` for those who could not come, `/say?place=ID` from a place's page.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    #[serde(deserialize_with = "or_none")]
    meeting: Option<MeetingId>,
    #[serde(deserialize_with = "or_none")]
    place: Option<PlaceId>,
}

/// What the form says.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Said {
    #[serde(deserialize_with = "or_none")]
    meeting: Option<MeetingId>,
    #[serde(deserialize_with = "or_none")]
    place: Option<PlaceId>,
    text: String,
    next_of_kin: String,
}

/// Shows the page.
pub(super) async fn page(State(house): State<House>, visitor: Visitor, Query(asked): Query<Asked>) -> Answer {
    let said = Said { meeting: asked.meeting, place: asked.place, ..Said::default() };
    page::show(&filled(&house.world(), house.frame(&visitor), said))
}

fn filled(world: &World, frame: Frame, said: Said) -> WebPage {
    let meeting = said.meeting.and_then(|id| listening(world, id));
    WebPage {
        meeting: meeting.map(|meeting| (meeting.id, meeting.title.clone(), meeting.date)),
        questions: meeting.map_or_else(Vec::new, |meeting| meeting.questions.clone()),
        places: place::choices(world, frame.locale()),
        said,
        frame,
    }
}

/// A meeting that words can still be said to.
fn listening(world: &World, id: MeetingId) -> Option<&Meeting> {
    world.meetings.get(&id).filter(|meeting| meeting.state < MeetingState::Answered)
}

/// Takes down what was said.
pub(super) async fn send(State(house): State<House>, visitor: Visitor, form: Form<Said>) -> Answer {
    house.rates.take(Deed::Say, visitor.address, house.now()).map_err(Problem::TooMany)?;
    let world = house.world();
    let said = form.fields;
    let meeting = said.meeting.and_then(|id| listening(&world, id));
    let Some(place) = meeting.map(|meeting| meeting.place).or(said.place) else {
        let frame = house.frame(&visitor);
        let sentence = frame.t("say-place-missing").to_string();
        return page::show_refused(&filled(&world, frame.refusing(sentence), said));
    };
    let draft = Draft {
        meeting: meeting.map(|meeting| meeting.id),
        origin: if said.next_of_kin.is_empty() { Origin::Resident } else { Origin::NextOfKin },
        ..Draft::sent(place, Channel::Web, said.text.clone())
    };
    let id = VoiceId(form.key);
    match house.tell(&visitor, form.key, Command::Capture { id, draft }).await {
        Ok(_) => match house.world().voices.get(&id) {
            Some(voice) => go(format!("/say/receipt?code={}", voice.code)),
            None => Err(Problem::fault("a voice that was taken down is not there")),
        },
        Err(Untold::Refused { sentence, .. }) => {
            page::show_refused(&filled(&world, house.frame(&visitor).refusing(sentence), said))
        }
        Err(untold) => Err(untold.with(form.typed)),
    }
}
