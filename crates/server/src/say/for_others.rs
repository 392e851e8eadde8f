//! Typing in what somebody says on the telephone, at the door, on a slip or in a letter, so that it counts like all
//! else and its code can be read to them or written on an answer.

use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{self, Answer, Frame, go},
        visitor::Visitor,
    },
    house::{House, Untold},
    meeting::choice::{Choice, choices, or_none, word},
    place,
};
use askama::Template;
use axum::extract::State;
use jiff::civil::Date;
use samskapa_domain::{
    PlaceId, VoiceId,
    meeting::Channel,
    voice::{Command, Draft, Origin},
};
use serde::Deserialize;

/// The ways by which words come to somebody who types them in.
const CHANNELS: [Channel; 5] = [Channel::Phone, Channel::Letter, Channel::Paper, Channel::Door, Channel::Web];
const ORIGINS: [Origin; 5] = [Origin::Resident, Origin::NextOfKin, Origin::Staff, Origin::Elected, Origin::Unknown];

#[derive(Template)]
#[template(path = "say/for_others.html")]
struct ForOthersPage {
    frame: Frame,
    channels: Vec<Choice>,
    origins: Vec<Choice>,
    places: Vec<(PlaceId, String)>,
    today: Date,
    taken: Taken,
}

/// What the form says.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Taken {
    channel: String,
    #[serde(deserialize_with = "or_none")]
    place: Option<PlaceId>,
    received: String,
    text: String,
    origin: String,
}

/// Shows the page.
pub(super) async fn page(State(house): State<House>, visitor: Visitor) -> Answer {
    page::show(&filled(&house, house.frame(&visitor), Taken::default()))
}

fn filled(house: &House, frame: Frame, taken: Taken) -> ForOthersPage {
    ForOthersPage {
        channels: choices("channel", &CHANNELS, &channel(&taken.channel)),
        origins: choices("origin", &ORIGINS, &origin(&taken.origin)),
        places: place::choices(&house.world(), frame.locale()),
        today: house.today(),
        taken,
        frame,
    }
}

fn channel(typed: &str) -> Channel {
    CHANNELS.into_iter().find(|channel| word(channel) == typed).unwrap_or(Channel::Phone)
}

fn origin(typed: &str) -> Origin {
    ORIGINS.into_iter().find(|origin| word(origin) == typed).unwrap_or_default()
}

/// Takes the words down and shows the code.
pub(super) async fn take_down(State(house): State<House>, visitor: Visitor, form: Form<Taken>) -> Answer {
    let taken = form.fields;
    let refused = |sentence: String, taken: Taken| {
        page::show_refused(&filled(&house, house.frame(&visitor).refusing(sentence), taken))
    };
    let Some(place) = taken.place else {
        return refused(house.frame(&visitor).t("say-place-missing").to_string(), taken);
    };
    let received = match taken.received.trim() {
        "" => None,
        typed => match typed.parse::<Date>() {
            Ok(day) => Some(day).filter(|day| *day != house.today()),
            Err(_) => {
                return refused(house.frame(&visitor).t("say-received-unclear").s("typed", typed).to_string(), taken);
            }
        },
    };
    let draft = Draft {
        origin: origin(&taken.origin),
        received,
        // Whoever types it in has looked at it.
        to_check: false,
        ..Draft::sent(place, channel(&taken.channel), taken.text.clone())
    };
    let id = VoiceId(form.key);
    match house.tell(&visitor, form.key, Command::Capture { id, draft }).await {
        Ok(_) => match house.world().voices.get(&id) {
            Some(voice) => go(format!("/say/receipt?code={}", voice.code)),
            None => Err(Problem::fault("a voice that was taken down is not there")),
        },
        Err(Untold::Refused { sentence, .. }) => refused(sentence, taken),
        Err(untold) => Err(untold.with(form.typed)),
    }
}
