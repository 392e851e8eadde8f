//! A map as one page that stands by itself: nothing in it asks anybody else for anything, and it can be printed.

use super::{Teller, chosen, pictures::Drawn};
use crate::frame::{locale::Locale, texts::Texts};
use askama::Template;
use samskapa_opinion::{
    Map, Method,
    picture::{STYLE, Stands, Table},
    result::FEWEST,
};
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "opinion/report.html")]
struct Report<'a> {
    teller: Teller<'a>,
    style: &'static str,
    heading: String,
    how: Vec<String>,
    landscape: Figure,
    unites: Figure,
    groups: Vec<Told>,
    divides: Vec<Figure>,
    wanting: Vec<(String, String)>,
    next: Vec<(String, String)>,
    drawn: Vec<Figure>,
    all: Table,
}

/// A picture as it is drawn where there is room, and as it is on a telephone.
struct Figure {
    broad: Drawn,
    slim: String,
}

impl Figure {
    fn of(draw: impl Fn(Stands) -> Drawn) -> Self {
        Self { broad: draw(Stands::InPage), slim: draw(Stands::OnTelephone).svg }
    }

    fn both(&self) -> String {
        format!("<div class=\"broad\">{}</div><div class=\"slim\">{}</div>", self.broad.svg, self.slim)
    }
}

/// What is typical of a group.
struct Told {
    name: String,
    typical: Vec<(String, String)>,
}

/// How many statements to show next are told of.
const NEXT: usize = 10;

/// The page. `heading` is what the conversation is called.
pub fn report(texts: &Texts, locale: Locale, map: &Map, heading: &str) -> Result<String, askama::Error> {
    let teller = Teller { texts, locale, map };
    let dividing = chosen::dividing(map);
    // What is typical, and what unites, is drawn as well; what divides has a place of its own.
    let mut drawn: BTreeSet<usize> = chosen::uniting(map).iter().map(|found| found.statement).collect();
    for group in teller.groups() {
        drawn.extend(map.typical.get(group.id).into_iter().flatten().map(|typical| typical.statement));
    }
    drawn.retain(|at| !dividing.contains(at) && !map.statements[*at].statement.is_out());
    let answers = |at: usize| Figure::of(|stands| teller.answers(at, stands));
    let report = Report {
        teller,
        style: STYLE,
        heading: heading.to_owned(),
        how: teller.how(),
        landscape: Figure::of(|stands| teller.landscape(stands)),
        unites: Figure::of(|stands| teller.uniting(stands)),
        groups: teller.groups().map(|group| Told { name: teller.group(group), typical: teller.typical(group) }).collect(),
        divides: dividing.into_iter().map(answers).collect(),
        wanting: teller.wanting(),
        next: teller.next().into_iter().take(NEXT).collect(),
        drawn: drawn.into_iter().map(answers).collect(),
        all: teller.all(),
    };
    report.render()
}

impl Report<'_> {
    fn t(&self, key: &str) -> String {
        self.teller.text(key)
    }

    fn tag(&self) -> &'static str {
        self.teller.locale.tag()
    }

    fn method(&self) -> String {
        self.t(match self.teller.map.method {
            Method::Samskapa => "opinion-how-samskapa",
            Method::Polis => "opinion-how-polis",
        })
    }

    fn few(&self) -> String {
        self.teller.texts.t(self.teller.locale, "opinion-how-few").n("fewest", FEWEST).to_string()
    }
}
