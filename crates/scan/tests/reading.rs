//! Generated pages, read: each way of becoming a picture at least three times. `examples/measure.rs` does the same with
//! hundreds and keeps the figures.

mod printed;

use printed::hand::Done;
use samskapa_scan::{Limits, PageCode, Picture, Plan, Unreadable, Verdict, Warning, code::SheetNumber};

fn read_pages(numbers: impl Iterator<Item = u64>) -> (usize, usize) {
    let (mut boxes, mut right) = (0, 0);
    for number in numbers {
        let sample = printed::sample(number);
        let page = samskapa_scan::find(&sample.picture).unwrap_or_else(|why| panic!("page {number}: {why}"));
        assert_eq!(page.code, sample.code, "page {number}");
        let read = page.read(&sample.layout);
        for truth in &sample.truth {
            let marked = truth.done.is_marked();
            let opposite = if marked { Verdict::Empty } else { Verdict::Marked };
            let verdict = match truth.column {
                Some(column) => {
                    let mark = read.marks.iter().find(|mark| (mark.row, mark.column) == (truth.row, column));
                    mark.expect("every box is read").verdict
                }
                None => read.lines.iter().find(|line| line.row == truth.row).expect("every line is read").verdict,
            };
            assert_ne!(verdict, opposite, "page {number}, {truth:?}: wrong without a warning");
            boxes += 1;
            right += usize::from(verdict != Verdict::Unsure);
        }
    }
    (boxes, right)
}

#[test]
fn what_is_read_is_right_and_what_is_not_right_is_unsure() {
    let (boxes, right) = read_pages(0..18);
    assert!(right * 100 >= boxes * 98, "{right} of {boxes} were read");
}

#[test]
fn another_eighteen_pages_are_read_as_well() {
    let (boxes, right) = read_pages(1_000..1_018);
    assert!(right * 100 >= boxes * 98, "{right} of {boxes} were read");
}

#[test]
fn a_line_that_strayed_across_a_box_is_never_a_mark() {
    let mut board = printed::board::Board::new();
    let plan = Plan::ballot(4, 3, 40, false);
    let layout = plan.page(1).expect("a first page");
    let code = PageCode::new(SheetNumber::from_bytes([7; 5]), 1, 1);
    let mut chance = printed::Chance::new(1);
    board.print(&layout, &code, &mut chance);
    let from = layout.rows[1].boxes[0].middle();
    let to = layout.rows[1].boxes[2].middle();
    let at = |x: f64, y: f64| samskapa_scan::layout::Point { x, y };
    board.stroke(at(from.x - 9.0, from.y - 1.0), at(to.x + 9.0, to.y + 1.0), 0.5, [0.1, 0.1, 0.5], 0.95);
    let picture = printed::camera::photograph(&board, printed::Way::Scan300, &mut chance);
    let read = samskapa_scan::find(&picture).expect("the page is found").read(&layout);
    for mark in read.marks {
        assert_eq!(mark.verdict == Verdict::Unsure, mark.row == 2, "{mark:?}");
    }
}

#[test]
fn a_sticker_beside_the_boxes_is_told_of() {
    let mut board = printed::board::Board::new();
    let plan = Plan::dots(4, 13, 40, false);
    let layout = plan.page(1).expect("a first page");
    let mut chance = printed::Chance::new(2);
    board.print(&layout, &PageCode::new(SheetNumber::from_bytes([8; 5]), 1, 1), &mut chance);
    let at = samskapa_scan::layout::Point { x: 100.0, y: layout.rows[2].text.y + 1.0 };
    board.disc(at, 4.0, [0.9, 0.1, 0.1], 0.95);
    let picture = printed::camera::photograph(&board, printed::Way::Photo, &mut chance);
    let read = samskapa_scan::find(&picture).expect("the page is found").read(&layout);
    let told = read.warnings.iter().any(|warning| match warning {
        Warning::Beside(point) => (point.x - at.x).hypot(point.y - at.y) < 6.0,
        _ => false,
    });
    assert!(told, "{:?}", read.warnings);
}

#[test]
fn what_is_no_page_says_why() {
    let opened = |file: &[u8]| Picture::open(file, Limits::default());
    assert_eq!(opened(b"words").err(), Some(Unreadable::NotAPicture));
    assert_eq!(opened(b"\x89PNG\r\n\x1a\n").err(), Some(Unreadable::Damaged));
    let white = Picture::from_points(1200, 1600, vec![255; 1200 * 1600 * 3]).expect("as many points as said");
    assert_eq!(samskapa_scan::find(&white).err(), Some(Unreadable::NoMarks));
    let file = white.jpeg(80).expect("a file in memory");
    assert!(opened(&file[..file.len() / 2]).is_err() || opened(&file[..200]).is_err());
    let small = Limits { side: 800, ..Limits::default() };
    assert_eq!(Picture::open(&file, small).err(), Some(Unreadable::TooLarge { width: 1200, height: 1600 }));
}

#[test]
fn a_page_whose_code_is_covered_is_not_guessed() {
    let mut board = printed::board::Board::new();
    let plan = Plan::ballot(4, 3, 40, false);
    let layout = plan.page(1).expect("a first page");
    let mut chance = printed::Chance::new(3);
    board.print(&layout, &PageCode::new(SheetNumber::from_bytes([9; 5]), 1, 1), &mut chance);
    let code = layout.frame.code();
    board.fill(samskapa_scan::layout::Rect { width: code.width * 0.6, ..code }, [0.9, 0.8, 0.2]);
    let picture = printed::camera::photograph(&board, printed::Way::Scan300, &mut chance);
    assert_eq!(samskapa_scan::find(&picture).err(), Some(Unreadable::NoCode));
}

#[test]
fn every_sort_of_mark_is_among_the_generated_ones() {
    let mut seen: Vec<Done> = Vec::new();
    let mut chance = printed::Chance::new(4);
    for _ in 0..12 {
        for (plan, kind) in [
            (Plan::dots(8, 13, 40, false), Plan::dots(1, 1, 1, false).kind),
            (Plan::ballot(9, 5, 40, false), Plan::ballot(1, 1, 1, false).kind),
        ] {
            let mut board = printed::board::Board::new();
            let layout = plan.page(1).expect("a first page");
            let truths = printed::hand::fill(&mut board, &layout, kind, printed::Way::Photo, &mut chance);
            seen.extend(truths.into_iter().map(|truth| truth.done));
        }
    }
    for done in [
        Done::Sticker,
        Done::PenDot,
        Done::Tick,
        Done::Cross,
        Done::Slash,
        Done::Filled,
        Done::RubbedOut,
        Done::Stray,
        Done::Speck,
    ] {
        assert!(seen.contains(&done), "{done:?}");
    }
}
