//! The board as a map: a box for each body, where readers look for it, with how it has answered in its shape, its colour and
//! a word. Bodies that were put nowhere fill the free boxes.

use super::board::Row;
use samskapa_domain::{
    World,
    body::{MAP, Spot},
    referral::Verdict,
};
use std::collections::BTreeSet;

/// How wide and how high a box is, and the space between two.
const WIDE: u32 = 120;
const HIGH: u32 = 92;
const GAP: u32 = 8;
/// So many boxes in a row where nothing was put on the map.
const ROW: u8 = 5;
/// A name is broken into lines of so many characters.
const LINE: usize = 12;

/// The map, ready to be written out.
pub(super) struct Map {
    /// Its width.
    pub(super) width: u32,
    /// Its height.
    pub(super) height: u32,
    /// Its boxes.
    pub(super) boxes: Vec<Box>,
}

/// One body on the map.
pub(super) struct Box {
    /// Where.
    pub(super) x: u32,
    /// Where.
    pub(super) y: u32,
    /// Its name in a few short lines.
    pub(super) lines: Vec<(u32, String)>,
    /// Its look.
    pub(super) look: &'static str,
    /// The sign in its corner, so that nobody needs to tell colours apart.
    pub(super) sign: &'static str,
}

impl Map {
    /// Draws the rows of a board.
    pub(super) fn of(world: &World, rows: &[Row]) -> Self {
        let put = |row: &Row| world.bodies.get(&row.body).and_then(|body| body.spot);
        let mut taken: BTreeSet<Spot> = rows.iter().filter_map(put).collect();
        let columns = taken.iter().map(|spot| spot.column + 1).max().unwrap_or(ROW).max(ROW);
        let mut by_name: Vec<&Row> = rows.iter().collect();
        by_name.sort_by(|one, other| one.name.cmp(&other.name));
        let spots: Vec<(&Row, Spot)> =
            by_name.into_iter().map(|row| (row, put(row).unwrap_or_else(|| free(&mut taken, columns)))).collect();
        let rows_of_boxes = spots.iter().map(|(_, spot)| u32::from(spot.row) + 1).max().unwrap_or(0);
        Self {
            width: u32::from(columns) * (WIDE + GAP) + GAP,
            height: rows_of_boxes * (HIGH + GAP) + GAP,
            boxes: spots.into_iter().map(|(row, spot)| drawn(world, row, spot)).collect(),
        }
    }
}

/// The first box, row by row, in which nobody is.
fn free(taken: &mut BTreeSet<Spot>, columns: u8) -> Spot {
    let every = (0..u8::MAX).flat_map(|row| (0..columns.max(1)).map(move |column| Spot { column, row }));
    let spot = every.into_iter().find(|spot| !taken.contains(spot)).unwrap_or(Spot { column: 0, row: MAP });
    taken.insert(spot);
    spot
}

fn drawn(world: &World, row: &Row, spot: Spot) -> Box {
    let owner = world.bodies.get(&row.body).and_then(|body| body.organisation);
    let owner = owner.and_then(|id| world.organisations.get(&id)).map(|owner| owner.name.clone());
    let (x, y) = (GAP + u32::from(spot.column) * (WIDE + GAP), GAP + u32::from(spot.row) * (HIGH + GAP));
    let (look, sign) = match row.noted.as_ref().map(|noted| noted.verdict) {
        None if row.late => ("late", "!"),
        None => ("waiting", "…"),
        Some(Verdict::Approved) => ("approved", "✓"),
        Some(Verdict::WithReservation) => ("reservation", "✓*"),
        Some(Verdict::ChangeRequested) => ("change", "↻"),
        Some(Verdict::Declined) => ("declined", "✕"),
    };
    let lines = broken(&short(owner.as_deref().unwrap_or(&row.name)));
    let lines = lines.into_iter().zip(0..).map(|(line, nth)| (y + 26 + nth * 18, line)).collect();
    Box { x, y, lines, look, sign }
}

/// On the map a municipality is called by its name alone.
fn short(name: &str) -> String {
    let ends = [" kommun", " kommune", "n kunta", " municipality"];
    ends.iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name).to_owned()
}

/// A name in at most three short lines.
fn broken(name: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in name.split_whitespace() {
        let word: String =
            if word.chars().count() > LINE { word.chars().take(LINE - 1).chain(['…']).collect() } else { word.to_owned() };
        let full = lines.len() == 3;
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= LINE => {
                line.push(' ');
                line.push_str(&word);
            }
            _ if full => break,
            _ => lines.push(word),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_free_box_is_nobody_elses() {
        let mut taken = BTreeSet::from([Spot { column: 0, row: 0 }, Spot { column: 2, row: 0 }]);
        let given: Vec<Spot> = (0..4).map(|_| free(&mut taken, 3)).collect();
        let at = |column, row| Spot { column, row };
        assert_eq!(given, [at(1, 0), at(0, 1), at(1, 1), at(2, 1)]);
    }

    #[test]
    fn a_long_name_is_broken_into_short_lines() {
        assert_eq!(broken("Region Älvmark"), ["Region", "Älvmark"]);
        assert_eq!(broken("Upplands Väsby"), ["Upplands", "Väsby"]);
        assert_eq!(broken("Hälsovalsnämndensutskott"), ["Hälsovalsnä…"]);
        assert_eq!(short("Åsvik kommun"), "Åsvik");
    }
}
