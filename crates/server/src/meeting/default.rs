//! A good evening to begin with: a run sheet in which people talk with each other most of the time and nobody
//! lectures for more than a third of it.

use crate::frame::page::Frame;
use samskapa_domain::meeting::{Block, BlockSort};

/// The parts of a dialogue meeting of two hours, with the keys of their texts.
const EVENING: [(BlockSort, u16, &str, &str); 9] = [
    (BlockSort::Information, 10, "meeting-evening-welcome", "meeting-role-host"),
    (BlockSort::Information, 10, "meeting-evening-before", "meeting-role-host"),
    (BlockSort::Dialogue, 30, "meeting-evening-matters", "meeting-role-table-host"),
    (BlockSort::Pause, 15, "meeting-evening-pause", "meeting-role-caretaker"),
    (BlockSort::Dialogue, 25, "meeting-evening-together", "meeting-role-table-host"),
    (BlockSort::Dialogue, 10, "meeting-evening-dots", "meeting-role-host"),
    (BlockSort::Information, 5, "meeting-evening-group", "meeting-role-host"),
    (BlockSort::Information, 5, "meeting-evening-promise", "meeting-role-host"),
    (BlockSort::Dialogue, 10, "meeting-evening-evaluation", "meeting-role-table-host"),
];

/// The evening in the reader's language.
pub fn blocks(frame: &Frame) -> Vec<Block> {
    EVENING
        .iter()
        .map(|(sort, minutes, title, who)| Block {
            sort: *sort,
            title: frame.t(title).to_string(),
            minutes: *minutes,
            who: frame.t(who).to_string(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_lectures_for_more_than_a_third_of_the_evening() {
        let minutes =
            |wanted| -> u16 { EVENING.iter().filter(|(sort, ..)| *sort == wanted).map(|(_, minutes, ..)| *minutes).sum() };
        let (tell, talk) = (minutes(BlockSort::Information), minutes(BlockSort::Dialogue));
        assert!(tell * 3 <= tell + talk, "{tell} of {} minutes are information", tell + talk);
        assert_eq!(tell + talk + minutes(BlockSort::Pause), 120);
    }
}
