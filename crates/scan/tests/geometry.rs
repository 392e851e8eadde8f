//! What printing and reading agree on.

use proptest::prelude::*;
use samskapa_scan::{
    PageCode, Plan,
    code::SheetNumber,
    homography::Homography,
    layout::{Layout, MARK_RADII, PAPER_HEIGHT, PAPER_WIDTH, Point, Rect},
};

fn plans() -> impl Strategy<Value = Plan> {
    (0u8..3, 1u16..60, 1u16..45, 0usize..700, any::<bool>()).prop_map(|(kind, rows, columns, longest, large)| match kind {
        0 => Plan::table(rows, large),
        1 => Plan::dots(rows, columns, longest, large),
        _ => Plan::ballot(rows, columns, longest, large),
    })
}

fn overlap(left: Rect, right: Rect) -> bool {
    left.x < right.x + right.width
        && right.x < left.x + left.width
        && left.y < right.y + right.height
        && right.y < left.y + left.height
}

/// Everything on a page that must be kept apart.
fn places(page: &Layout) -> Vec<Rect> {
    let ring = MARK_RADII[2] + 1.0;
    let marks = page.frame.marks().map(|at| Rect::new(at.x - ring, at.y - ring, 2.0 * ring, 2.0 * ring));
    let fixed = [page.frame.code().grown(1.0), page.frame.head(), page.frame.foot()];
    let rows = page.rows.iter().flat_map(|row| row.boxes.iter().copied().chain([row.text, row.numeral]).chain(row.slip));
    marks.into_iter().chain(fixed).chain(rows).collect()
}

proptest! {
    #[test]
    fn nothing_on_a_page_overlaps_or_leaves_the_paper(plan in plans()) {
        for number in 1..=plan.pages() {
            let page = plan.page(number).expect("a page of the plan");
            let places = places(&page);
            for (at, place) in places.iter().enumerate() {
                prop_assert!(place.x >= 4.0 && place.x + place.width <= PAPER_WIDTH - 4.0, "{place:?}");
                prop_assert!(place.y >= 4.0 && place.y + place.height <= PAPER_HEIGHT - 4.0, "{place:?}");
                for other in &places[at + 1..] {
                    prop_assert!(!overlap(*place, *other), "{place:?} and {other:?} on page {number} of {plan:?}");
                }
            }
        }
    }

    #[test]
    fn the_pages_hold_every_row_once_and_in_order(plan in plans()) {
        let rows: Vec<u16> = (1..=plan.pages())
            .flat_map(|number| plan.page(number).expect("a page of the plan").rows.into_iter().map(move |row| (number, row.number)))
            .map(|(page, row)| { assert_eq!(plan.page_of(row), page); row })
            .collect();
        prop_assert_eq!(rows, (1..=plan.rows).collect::<Vec<_>>());
        prop_assert!(plan.page(plan.pages() + 1).is_none());
    }

    #[test]
    fn no_box_stands_where_paper_is_folded_in_two(plan in plans()) {
        prop_assume!(plan.text_lines <= 10);
        for number in 1..=plan.pages() {
            for (_, _, place) in plan.page(number).expect("a page of the plan").boxes() {
                let middle = PAPER_HEIGHT / 2.0;
                prop_assert!(place.y > middle + 3.0 || place.y + place.height < middle - 3.0, "{place:?}");
            }
        }
    }

    #[test]
    fn a_map_and_the_map_back_lead_to_the_same_point(
        moved in proptest::array::uniform8(-30.0..30.0f64), x in 0.0..210.0f64, y in 0.0..297.0f64,
    ) {
        let paper = [(0.0, 0.0), (210.0, 0.0), (210.0, 297.0), (0.0, 297.0)].map(|(x, y)| Point { x, y });
        let seen: Vec<Point> =
            paper.iter().zip(moved.chunks(2)).map(|(at, by)| Point { x: 9.0 * at.x + 9.0 * by[0], y: 9.0 * at.y + 9.0 * by[1] }).collect();
        let pairs: Vec<_> = paper.into_iter().zip(seen.iter().copied()).collect();
        let back: Vec<_> = pairs.iter().map(|(paper, seen)| (*seen, *paper)).collect();
        let there = Homography::through(&pairs).expect("four corners");
        let again = Homography::through(&back).expect("four corners");
        let point = again.seen(there.seen(Point { x, y }).expect("on the paper")).expect("in the picture");
        prop_assert!((point.x - x).abs() < 1e-3 && (point.y - y).abs() < 1e-3, "{point:?}");
    }

    #[test]
    fn a_code_is_read_back_and_a_damaged_one_is_healed_or_refused(
        bytes in proptest::array::uniform5(any::<u8>()), page in 1u8..9, damage in proptest::collection::btree_set(0usize..192, 0..70),
    ) {
        let code = PageCode::new(SheetNumber::from_bytes(bytes), page, 9);
        let mut squares = code.squares();
        for at in &damage {
            squares[*at] = !squares[*at];
        }
        let hurt = damage.iter().map(|at| at / 8).collect::<std::collections::BTreeSet<_>>().len();
        match PageCode::from_squares(&squares) {
            Some((read, healed)) => { prop_assert_eq!(read, code); prop_assert_eq!(healed, hurt); }
            None => prop_assert!(hurt > 7),
        }
    }

    #[test]
    fn seven_wrong_bytes_of_a_code_are_healed(
        bytes in proptest::array::uniform5(any::<u8>()), page in 1u8..9, pages in 9u8..,
        damage in proptest::collection::btree_map(0usize..24, 1u8.., 0..=7),
    ) {
        let code = PageCode::new(SheetNumber::from_bytes(bytes), page, pages);
        let mut squares = code.squares();
        for (byte, change) in &damage {
            for bit in (0..8).filter(|bit| change >> bit & 1 == 1) {
                squares[8 * byte + bit] = !squares[8 * byte + bit];
            }
        }
        prop_assert_eq!(PageCode::from_squares(&squares), Some((code, damage.len())));
    }

    #[test]
    fn the_number_of_a_sheet_is_typed_as_it_is_printed(bytes in proptest::array::uniform5(any::<u8>())) {
        let number = SheetNumber::from_bytes(bytes);
        prop_assert_eq!(number.to_string().parse(), Ok(number));
        prop_assert_eq!(number.to_string().to_lowercase().replace('-', " ").replace('0', "o").parse(), Ok(number));
    }
}

#[test]
fn points_in_line_make_no_map() {
    let line: Vec<_> =
        (0..4).map(|at| (Point { x: f64::from(at), y: 2.0 * f64::from(at) }, Point { x: f64::from(at), y: 1.0 })).collect();
    assert_eq!(Homography::through(&line), None);
}
