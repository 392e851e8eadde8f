//! The map itself: people where they stand, and a soft area around each group.

use super::{
    Stands, Table, escaped, head,
    hull::hull,
    letter,
    shape::{SHAPES, outline},
    wrapped,
};
use crate::{
    Map,
    number::{floor, real},
    result::NO_GROUP,
};
use std::{collections::BTreeMap, fmt::Write};

/// What stands beside the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Legend {
    /// What it shows.
    pub title: String,
    /// What can be seen in it, in a sentence or two.
    pub about: String,
    /// What each group is called, with the number of its people, in the order of the map's groups.
    pub groups: Vec<String>,
    /// What those are called who are in no group that is shown, with their number; empty where there are none.
    pub others: String,
    /// The headings of the table: group, people, and its middle across and up.
    pub head: [String; 4],
    /// The number of people in each group, and its middle across and up, as they are written.
    pub numbers: Vec<[String; 3]>,
}

/// People where they stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Landscape {
    /// The groups that are drawn: the number of each, and its marks.
    groups: Vec<(usize, Vec<Mark>)>,
    /// Marks of those in no group that is shown.
    others: Vec<Mark>,
    /// Whether a mark stands for one person.
    one_each: bool,
}

/// People who stand at the same spot, as far as can be seen.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Mark {
    at: [f64; 2],
    people: usize,
}

const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 460.0;
const EDGE: f64 = 26.0;
const ROW: f64 = 24.0;
/// More people than this are drawn together with those beside them.
const FEW: usize = 600;
/// Into how many columns and rows the plane is then divided.
const CELLS: [usize; 2] = [56, 36];
/// What share of a group's people its area is drawn around: those nearest its middle.
const CORE: f64 = 0.9;

impl Landscape {
    /// Where people stand on this map. People without a place, and groups that are not shown, are left out.
    pub fn of(map: &Map) -> Self {
        let view = View::around(&map.places);
        let one_each = map.places.len() <= FEW;
        let mut cells: BTreeMap<(u16, usize, usize), ([f64; 2], usize)> = BTreeMap::new();
        for (person, place) in map.places.iter().enumerate() {
            let Some([x, y]) = view.seen(*place) else { continue };
            let group = map.membership.get(person).copied().unwrap_or(NO_GROUP);
            let shown = map.groups.get(usize::from(group)).is_some_and(|group| group.shown);
            let group = if shown { group } else { NO_GROUP };
            let key = if one_each {
                (group, person, 0)
            } else {
                (group, floor(x / WIDTH * real(CELLS[0])), floor(y / HEIGHT * real(CELLS[1])))
            };
            let (sum, people) = cells.entry(key).or_default();
            *sum = [sum[0] + x, sum[1] + y];
            *people += 1;
        }
        let mut groups: Vec<(usize, Vec<Mark>)> =
            map.groups.iter().filter(|group| group.shown).map(|group| (group.id, Vec::new())).collect();
        let mut others = Vec::new();
        for ((group, ..), (sum, people)) in cells {
            let mark = Mark { at: sum.map(|sum| sum / real(people)), people };
            match groups.iter_mut().find(|(id, _)| *id == usize::from(group)) {
                Some((_, marks)) => marks.push(mark),
                None => others.push(mark),
            }
        }
        Self { groups, others, one_each }
    }

    /// The picture.
    pub fn svg(&self, legend: &Legend, stands: Stands) -> String {
        let by = if stands == Stands::OnTelephone { 2.0 } else { 1.0 };
        let said = self.explanations(legend, by);
        let rows: usize = said.iter().map(|(_, lines)| lines.len()).sum();
        let height = HEIGHT + by * (ROW * real(rows) + 14.0);
        let mut svg = head(WIDTH, height, &legend.title, &legend.about, stands);
        let most =
            self.groups.iter().flat_map(|(_, marks)| marks).chain(&self.others).map(|mark| mark.people).max().unwrap_or(1);
        let radius = |mark: &Mark| if self.one_each { 4.2 } else { (real(mark.people) / real(most)).sqrt() * 9.0 + 1.2 };
        for (group, marks) in &self.groups {
            area(&mut svg, *group, marks);
        }
        let mut path = String::new();
        for mark in &self.others {
            outline(&mut path, 0, mark.at, radius(mark) * 0.7);
        }
        if !path.is_empty() {
            let _ = write!(svg, "<path class=\"rest\" opacity=\".55\" d=\"{path}\"/>");
        }
        for (group, marks) in &self.groups {
            let mut path = String::new();
            for mark in marks {
                outline(&mut path, *group, mark.at, radius(mark));
            }
            let _ = write!(svg, "<path class=\"f{}\" opacity=\".8\" d=\"{path}\"/>", group % SHAPES);
        }
        for (group, marks) in &self.groups {
            if let Some([x, y]) = middle(marks) {
                let name = letter(*group);
                let half = by * (11.0 + 5.0 * real(name.len() - 1));
                let _ = write!(
                    svg,
                    "<rect class=\"paper s{0}\" x=\"{1:.1}\" y=\"{2:.1}\" width=\"{3:.1}\" height=\"{5:.0}\" rx=\"5\" stroke-width=\"2\"/>\
                     <text class=\"ink\" x=\"{x:.1}\" y=\"{4:.1}\" text-anchor=\"middle\" font-size=\"{6:.0}\" font-weight=\"700\">{name}</text>",
                    group % SHAPES,
                    x - half,
                    y - 13.0 * by,
                    2.0 * half,
                    y + 6.5 * by,
                    26.0 * by,
                    18.0 * by,
                );
            }
        }
        explained(&mut svg, said, by);
        svg.push_str("</svg>");
        svg
    }

    /// What each shape means, in lines that fit: the groups, then all others.
    fn explanations(&self, legend: &Legend, by: f64) -> Vec<(Option<usize>, Vec<String>)> {
        let lines = |said: &str| wrapped(said, floor(86.0 / by), 3);
        let group = |(group, _): &(usize, Vec<Mark>)| {
            (Some(*group), lines(legend.groups.get(*group).map(String::as_str).unwrap_or_default()))
        };
        let others = Some((None, lines(&legend.others))).filter(|(_, lines)| !lines.is_empty());
        self.groups.iter().map(group).chain(others).collect()
    }

    /// The same as a table.
    pub fn table(&self, legend: &Legend) -> Table {
        let row = |(group, _): &(usize, Vec<Mark>)| {
            let numbers = legend.numbers.get(*group).cloned().unwrap_or_default();
            [letter(*group)].into_iter().chain(numbers).collect()
        };
        Table { caption: legend.title.clone(), head: legend.head.to_vec(), rows: self.groups.iter().map(row).collect() }
    }
}

/// Tells what each shape means, below the map.
fn explained(svg: &mut String, said: Vec<(Option<usize>, Vec<String>)>, by: f64) {
    let mut y = HEIGHT + 12.0 * by;
    for (group, lines) in said {
        let mut path = String::new();
        outline(&mut path, group.unwrap_or(0), [14.0 * by, y - 5.0 * by], by * if group.is_some() { 6.0 } else { 4.0 });
        let _ = match group {
            Some(group) => write!(svg, "<path class=\"f{}\" d=\"{path}\"/>", group % SHAPES),
            None => write!(svg, "<path class=\"rest\" opacity=\".55\" d=\"{path}\"/>"),
        };
        let ink = if group.is_some() { "ink" } else { "soft" };
        for line in lines {
            let _ = write!(
                svg,
                "<text class=\"{ink}\" x=\"{:.0}\" y=\"{y:.1}\" font-size=\"{:.0}\">{}</text>",
                30.0 * by,
                15.0 * by,
                escaped(&line)
            );
            y += ROW * by;
        }
    }
}

/// A soft area around those who stand nearest the middle of a group.
fn area(svg: &mut String, group: usize, marks: &[Mark]) {
    let Some(middle) = middle(marks) else { return };
    let apart = |mark: &Mark| (mark.at[0] - middle[0]).hypot(mark.at[1] - middle[1]);
    let mut nearest: Vec<&Mark> = marks.iter().collect();
    nearest.sort_by(|one, other| apart(one).total_cmp(&apart(other)));
    let people: usize = marks.iter().map(|mark| mark.people).sum();
    let (mut within, mut core) = (0, Vec::new());
    for mark in nearest {
        if real(within) < CORE * real(people) {
            core.push(mark.at);
        }
        within += mark.people;
    }
    let mut path = String::new();
    for (at, [x, y]) in hull(&core).iter().enumerate() {
        let _ = write!(path, "{}{x:.1} {y:.1}", if at == 0 { 'M' } else { 'L' });
    }
    path.push('z');
    let class = group % SHAPES;
    // A wide outline with round corners makes an area of a hull, a line or a point alike.
    let _ = write!(
        svg,
        "<path class=\"f{class} s{class}\" opacity=\".16\" stroke-width=\"26\" stroke-linejoin=\"round\" stroke-linecap=\"round\" d=\"{path}\"/>"
    );
}

/// The mean place of all people in some marks.
fn middle(marks: &[Mark]) -> Option<[f64; 2]> {
    let people = real(marks.iter().map(|mark| mark.people).sum());
    let sum = |axis: usize| marks.iter().map(|mark| mark.at[axis] * real(mark.people)).sum::<f64>();
    (!marks.is_empty()).then(|| [sum(0) / people, sum(1) / people])
}

/// What part of the plane is seen, and how large.
struct View {
    middle: [f64; 2],
    scale: f64,
}

impl View {
    /// Around all but the outermost one in two hundred on each side, which are drawn at the edge; both directions to the same scale, since
    /// what is far apart should look so.
    fn around(places: &[[f64; 2]]) -> Self {
        let mut middle = [0.0; 2];
        let mut scale = f64::INFINITY;
        for axis in 0..2 {
            let mut along: Vec<f64> = places.iter().map(|place| place[axis]).filter(|place| place.is_finite()).collect();
            if along.is_empty() {
                continue;
            }
            let outermost = along.len() / 200;
            let last = along.len() - 1 - outermost;
            let (_, low, _) = along.select_nth_unstable_by(outermost, f64::total_cmp);
            let low = *low;
            let (_, high, _) = along.select_nth_unstable_by(last, f64::total_cmp);
            let high = *high;
            middle[axis] = f64::midpoint(low, high);
            let room = [WIDTH, HEIGHT][axis] - 2.0 * EDGE;
            if high > low {
                scale = scale.min(room / (high - low));
            }
        }
        Self { middle, scale: if scale.is_finite() { scale } else { 1.0 } }
    }

    /// Where a place is seen; up is up.
    fn seen(&self, [x, y]: [f64; 2]) -> Option<[f64; 2]> {
        if !(x.is_finite() && y.is_finite()) {
            return None;
        }
        let along = (WIDTH / 2.0 + (x - self.middle[0]) * self.scale).clamp(EDGE / 2.0, WIDTH - EDGE / 2.0);
        let down = (HEIGHT / 2.0 - (y - self.middle[1]) * self.scale).clamp(EDGE / 2.0, HEIGHT - EDGE / 2.0);
        Some([along, down])
    }
}
