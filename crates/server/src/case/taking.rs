//! Taking a bundle in: a file, pasted text, or what another house's feed offers. What it holds is shown before it is kept; a
//! house that is met for the first time is let in when a person has compared the fingerprint of its key.

use super::{
    fetch::{self, Offered, Unfetched},
    sending::say,
};
use crate::{
    frame::{
        error::Problem,
        form::{Form, Typed, Upload},
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    settings::Fetch,
    terms,
    work::{self, Again},
};
use askama::Template;
use axum::extract::State;
use jiff::ToSpan;
use samskapa_domain::{
    bundle::{self, Command, LARGEST, News, What, seal},
    case::evidence,
};
use serde::Deserialize;
use uuid::Uuid;

/// The drawer in which a bundle waits until somebody says that it is to be kept.
pub(super) const DRAWER: &str = "bundles waiting";

#[derive(Template)]
#[template(path = "case/taking.html")]
struct TakingPage {
    frame: Frame,
    may_fetch: bool,
    address: String,
    offered: Option<Vec<Offered>>,
    pasted: String,
}

#[derive(Template)]
#[template(path = "case/look.html")]
struct LookPage {
    frame: Frame,
    waiting: Uuid,
    house: bundle::House,
    fingerprint: String,
    is_neighbour: bool,
    is_later: bool,
    what: What,
    grade: String,
    standing: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Address {
    address: String,
}

#[derive(Deserialize)]
pub(super) struct Keeping {
    waiting: Uuid,
    #[serde(default)]
    trusted: Option<String>,
}

/// The page with the two ways in.
pub(super) async fn page(State(house): State<House>, visitor: Visitor) -> Answer {
    shown(&house, &visitor, None, &Again::default())
}

fn shown(house: &House, visitor: &Visitor, offered: Option<Vec<Offered>>, again: &Again) -> Answer {
    let page = TakingPage {
        may_fetch: house.settings.fetch != Fetch::Off,
        address: again.was.of("address").to_owned(),
        pasted: again.was.of("pasted").to_owned(),
        offered,
        frame: again.frame(house, visitor),
    };
    work::send(&page.frame, &page)
}

/// A file or pasted text, looked into.
pub(super) async fn look_into(State(house): State<House>, visitor: Visitor, upload: Upload) -> Answer {
    let pasted = upload.field("pasted").to_owned();
    let text = match upload.files.iter().find(|file| !file.bytes.is_empty()) {
        // What is no text at all is no bundle either; the size is told first, since that is what can be done about it.
        Some(file) if file.bytes.len() > LARGEST => " ".repeat(file.bytes.len()),
        Some(file) => String::from_utf8_lossy(&file.bytes).into_owned(),
        None => pasted.clone(),
    };
    looked_into(&house, &visitor, text, upload.key, Typed(vec![("pasted".to_owned(), pasted)])).await
}

/// Shows what a bundle holds, and lets it wait for an hour.
async fn looked_into(house: &House, visitor: &Visitor, text: String, key: Uuid, typed: Typed) -> Answer {
    let world = house.world();
    let weighed = match bundle::weigh(&world, &text) {
        Ok(weighed) => weighed,
        Err(no) => {
            let refused = Some(say(house, visitor, &samskapa_domain::Refusal::from(no)));
            return shown(house, visitor, None, &Again { refused, ..Again::typed(typed) });
        }
    };
    let until = house.now().checked_add(1.hour()).map_err(Problem::fault)?;
    house.drawers().put(DRAWER, &key.to_string(), &weighed.opened.text, Some(until)).await?;
    look(house, visitor, weighed, key, None)
}

fn look(house: &House, visitor: &Visitor, weighed: bundle::Weighed, waiting: Uuid, no: Option<String>) -> Answer {
    let (opened, is_later) = (weighed.opened, weighed.news == News::Later);
    let (grade, standing) = match &opened.content.what {
        What::Case(file) => (terms::key("grade", &evidence::grade(&file.story.facts)), String::new()),
        What::Result(file) => (String::new(), terms::key("adoption-standing", &file.result.standing)),
    };
    let frame = house.frame(visitor);
    let page = LookPage {
        frame: match no {
            Some(sentence) => frame.refusing(sentence),
            None => frame,
        },
        waiting,
        fingerprint: seal::fingerprint(&opened.key),
        house: opened.content.house,
        is_neighbour: weighed.is_neighbour,
        is_later,
        what: opened.content.what,
        grade,
        standing,
    };
    work::send(&page.frame, &page)
}

/// Keeps what was looked into.
pub(super) async fn keep(State(house): State<House>, visitor: Visitor, form: Form<Keeping>) -> Answer {
    let Keeping { waiting, trusted } = form.fields;
    let kept = house.drawers().get(DRAWER, &waiting.to_string()).await?;
    let Some(text) = kept.filter(|kept| kept.until.is_none_or(|until| until > house.now())).map(|kept| kept.value) else {
        let refused = Some(house.texts.t(visitor.locale, "case-import-gone").to_string());
        return shown(&house, &visitor, None, &Again { refused, ..Again::default() });
    };
    let world = house.world();
    let weighed = bundle::weigh(&world, &text);
    let command = Command::Take { text, trusted: trusted.is_some() };
    match house.tell(&visitor, form.key, command).await.map_err(work::Undone::from) {
        Ok(_) => {}
        Err(work::Undone::No(sentence)) => {
            return match weighed {
                Ok(weighed) => look(&house, &visitor, weighed, waiting, Some(sentence)),
                Err(_) => shown(&house, &visitor, None, &Again { refused: Some(sentence), ..Again::default() }),
            };
        }
        Err(work::Undone::Broken(untold)) => return Err(untold.into()),
    }
    house.drawers().remove(DRAWER, &waiting.to_string()).await?;
    let path = match weighed.map(|weighed| weighed.opened.content.what) {
        Ok(What::Case(file)) => format!("/cases/{}", file.case),
        Ok(What::Result(file)) => format!("/cases/{}", file.case),
        // The same form sent twice: it is here already.
        Err(_) => "/cases".to_owned(),
    };
    page::go_with_notice(&house, path, "notice-case-taken")
}

/// What the feed of another house offers.
pub(super) async fn read_feed(State(house): State<House>, visitor: Visitor, form: Form<Address>) -> Answer {
    /// A feed with two hundred entries is some hundred thousand bytes.
    const MOST: usize = 1024 * 1024;
    let fetched = fetch::get(house.settings.fetch, &form.fields.address, MOST).await;
    let read = fetched.and_then(|fetched| {
        fetch::read(&fetched.address, &String::from_utf8_lossy(&fetched.bytes)).ok_or(Unfetched::NotThere)
    });
    match read {
        Ok(offered) => shown(&house, &visitor, Some(offered), &Again::typed(form.typed)),
        Err(why) => refused(&house, &visitor, why, form.typed),
    }
}

/// A bundle from another house, looked into.
pub(super) async fn fetch_one(State(house): State<House>, visitor: Visitor, form: Form<Address>) -> Answer {
    match fetch::get(house.settings.fetch, &form.fields.address, LARGEST).await {
        Ok(fetched) => {
            let text = String::from_utf8_lossy(&fetched.bytes).into_owned();
            looked_into(&house, &visitor, text, form.key, form.typed).await
        }
        Err(why) => refused(&house, &visitor, why, form.typed),
    }
}

fn refused(house: &House, visitor: &Visitor, why: Unfetched, typed: Typed) -> Answer {
    let refused = Some(house.texts.t(visitor.locale, why.key()).to_string());
    shown(house, visitor, None, &Again { refused, ..Again::typed(typed) })
}
