//! The lineage of a case as a picture and as a list: from the first case to everybody who tries it, and what they wrote of it.
//!
//! The picture is plain SVG in the look of the thread; each line of the tree is a row, moved in under the one that it grows
//! from. The list beside it tells the same, with the reasons.

use crate::{adoption, frame::page::Frame, terms, work};
use samskapa_domain::{
    CaseId, World,
    case::lineage::{self, Twig, What},
};

const WIDTH: i32 = 420;
const LINE: i32 = 46;
const STEP: i32 = 22;
const FIRST: i32 = 20;
/// Deeper than this is drawn at the same depth.
const DEEPEST: i32 = 5;
/// A label is cut at so many characters; the whole is in the list.
const LABEL: usize = 38;

/// The tree, ready to be written out.
pub struct Tree {
    /// Its width.
    pub width: i32,
    /// Its height.
    pub height: i32,
    /// The branches, as SVG paths.
    pub branches: Vec<String>,
    /// The rows, from the root on.
    pub rows: Vec<Row>,
}

/// One row of the tree.
pub struct Row {
    /// Where its knot is.
    pub x: i32,
    /// Where its knot is.
    pub y: i32,
    /// What it is called.
    pub title: String,
    /// The same, cut for the picture.
    pub short: String,
    /// The language of the title, where it is not ours.
    pub language: Option<String>,
    /// How it fares.
    pub state: String,
    /// The house it is in, if it is not ours.
    pub house: String,
    /// Why it ended so.
    pub because: String,
    /// Where its page lies; empty where it is told of elsewhere.
    pub href: String,
    /// The shape of its knot.
    pub shape: &'static str,
    /// Whether it is the case that the page is about.
    pub here: bool,
    /// Whether anything grows out of it.
    pub has_children: bool,
    /// How many lists end with it.
    pub closes: usize,
}

impl Tree {
    /// The tree in which a case stands.
    pub fn of(frame: &Frame, world: &World, case: CaseId) -> Self {
        let mut tree = Self { width: WIDTH, height: 0, branches: Vec::new(), rows: Vec::new() };
        let mut drawing = Drawing { frame, world, here: case, tree: &mut tree };
        drawing.grow(&lineage::tree(world, case), 0, None);
        tree.height = i32::try_from(tree.rows.len()).unwrap_or(1) * LINE;
        tree
    }
}

struct Drawing<'a> {
    frame: &'a Frame,
    world: &'a World,
    here: CaseId,
    tree: &'a mut Tree,
}

impl Drawing<'_> {
    fn grow(&mut self, twig: &Twig, depth: i32, from: Option<(i32, i32)>) {
        let Some(row) = self.row(&twig.what) else { return };
        let nth = i32::try_from(self.tree.rows.len()).unwrap_or(0);
        let (x, y) = (FIRST + STEP * depth.min(DEEPEST), LINE / 2 + LINE * nth);
        if let Some((from_x, from_y)) = from {
            self.tree.branches.push(format!("M{from_x} {from_y}V{}Q{from_x} {y} {} {y}H{x}", y - 10, from_x + 10));
        }
        let at = self.tree.rows.len();
        self.tree.rows.push(Row { x, y, ..row });
        for child in &twig.children {
            self.grow(child, depth + 1, Some((x, y)));
        }
        let grew = self.tree.rows.len() > at + 1;
        if let Some(row) = self.tree.rows.get_mut(at) {
            row.has_children = grew;
        }
        // The list of what grew out of it ends with its last row.
        if grew && let Some(last) = self.tree.rows.last_mut() {
            last.closes += 1;
        }
    }

    /// A row without its place; none for a case that this reader may not see.
    fn row(&self, what: &What) -> Option<Row> {
        let (frame, world) = (self.frame, self.world);
        let row = match what {
            What::Case(id) => {
                let case = world.cases.get(id).filter(|case| case.is_public() || work::leads(&frame.visitor))?;
                let state = terms::key("case-state", &case.state());
                Row {
                    title: case.title().to_owned(),
                    language: super::language(case),
                    state: format!("{} · {}", frame.t("work-kind-case"), frame.t(state)),
                    house: super::house_of(world, case).unwrap_or_default(),
                    because: case.outdated.as_ref().map_or_else(String::new, |(_, why)| why.clone()),
                    href: format!("/cases/{id}"),
                    shape: "done",
                    here: *id == self.here,
                    ..Row::empty()
                }
            }
            What::Adoption(result) => {
                let place = if result.place.is_empty() { String::new() } else { format!(", {}", result.place) };
                let is_here = world.adoptions.has(&result.adoption);
                Row {
                    title: format!("{}{place}", result.who),
                    state: frame.t(terms::key("adoption-standing", &result.standing)).to_string(),
                    house: result.house.clone(),
                    because: result.because.clone(),
                    href: if is_here { format!("/adoptions/{}", result.adoption) } else { String::new() },
                    shape: adoption::shape(result.standing),
                    ..Row::empty()
                }
            }
        };
        Some(Row { short: cut(&row.title), ..row })
    }
}

impl Row {
    fn empty() -> Self {
        Self {
            x: 0,
            y: 0,
            title: String::new(),
            short: String::new(),
            language: None,
            state: String::new(),
            house: String::new(),
            because: String::new(),
            href: String::new(),
            shape: "",
            here: false,
            has_children: false,
            closes: 0,
        }
    }
}

fn cut(text: &str) -> String {
    if text.chars().count() <= LABEL {
        return text.to_owned();
    }
    let short: String = text.chars().take(LABEL - 1).collect();
    let at = short.rfind(char::is_whitespace).unwrap_or(short.len());
    format!("{}…", &short[..at])
}
