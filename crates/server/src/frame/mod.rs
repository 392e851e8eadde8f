//! The frame that every page stands in: doors, visitors, languages, looks, forms, problems.
//!
//! # How to add a page
//!
//! A concept `need` has a folder `src/need/`, texts `locales/{sv,da,nb,nn,fi,en}/need.ftl` whose keys begin with
//! `need-`, and addresses under `/needs`. To add its page:
//!
//! 1. `src/need/page.html` begins with `{% extends "frame/frame.html" %}` and fills the blocks `title`
//!    (the name of the page alone), `crumbs` (optional) and `main`. Texts: `{{ frame.t("need-title") }}`,
//!    with arguments `{{ frame.t("need-voices").n("count", voices.len()).s("place", place) }}`. Dates and
//!    numbers: `{{ frame.date(day) }}`, `{{ frame.weekday(day) }}`, `{{ frame.number(n) }}`. What people wrote:
//!    `{{ frame.words(need.title) }}`, so that it keeps its language ([`passage`]).
//! 2. `src/need/mod.rs` has the struct, one function that fills it and one that answers:
//!    ```ignore
//!    #[derive(Template)]
//!    #[template(path = "need/page.html")]
//!    struct NeedPage { frame: Frame, title: String }
//!
//!    async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<Uuid>) -> Answer {
//!        let world = house.world();
//!        let need = world.needs.get(&NeedId(id)).ok_or(Problem::NotFound)?;
//!        page::show(&NeedPage { frame: house.frame(&visitor), title: need.title.clone() })
//!    }
//!    ```
//! 3. `pub fn doors() -> Doors` in the same file: `Doors::new().get("/needs/{id}", Right::Anyone, page)`;
//!    and one line in [`crate::doors`]. A door that takes a form is `.post(…)`, one with files `.upload(…)`.
//! 4. A form in a template: `<form method="post" action="…">{{ frame.hidden()|safe }} … </form>`
//!    (it carries the token and the key). Its fields come from `{% import "work/fields.html" as f %}`, such as
//!    `{{ f::line("title", "need-field-title") }}`, and hold what `was` typed. Its handler takes `form: `[`form::Form`]`<Fields>` **last**,
//!    where `Fields` is a `Deserialize` struct of strings with `#[serde(default)]`; it tells the house
//!    (`house.tell(&visitor, form.key, command).await`) and goes on with [`page::go_with_notice`]. New things
//!    are named by the key, `NeedId::from(form.key)`, so that a form sent twice leads to one and the same.
//!    When the rules say no, show the page again with what was typed: `frame.refusing(sentence)` and
//!    [`page::show_refused`]; or `.map_err(|no| no.with(form.typed))?`, which shows it plainly.
//! 5. All six languages, or the test `texts` fails; it also fails for a text that nobody asks for. Keys that
//!    are put together (`["need-state-", word].concat()`) have their beginning in its list `PUT_TOGETHER`.
//! 6. Parts to build with: the page `/design`. A part of one concept alone has its style sheet or script
//!    beside its page and a line in [`assets`]. Colours come from `css/tokens.css`, by name.

pub mod around;
pub mod assets;
pub mod choose;
pub mod contact;
pub mod cookie;
pub mod dates;
pub mod door;
pub mod error;
pub mod form;
pub mod key;
mod language;
pub mod locale;
pub mod look;
pub mod memory;
pub mod page;
pub mod passage;
pub mod reception;
pub mod refusal;
pub mod secret;
pub mod texts;
pub mod visitor;

use crate::rights::Right;
use door::Doors;

/// The doors of the frame itself.
pub fn doors() -> Doors {
    Doors::new().get("/assets/{name}", Right::Anyone, assets::send).get("/favicon.svg", Right::Anyone, assets::mark).post(
        "/look",
        Right::Anyone,
        choose::choose,
    )
}
