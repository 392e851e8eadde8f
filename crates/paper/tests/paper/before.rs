//! What is printed before the evening, as it is read aloud.

use crate::common::{filled, golden, tags};
use samskapa_paper::{Form, Size, print};

fn both(form: impl Fn(Size) -> Form) {
    for size in [Size::Normal, Size::Large] {
        let form = form(size);
        let title = form.title().to_owned();
        tags::hold(&print(&[filled::sheet(form, size)]).unwrap(), &title, "sv");
    }
}

#[test]
fn a_poster_and_a_letter_can_be_read_by_everybody() {
    both(|_| filled::poster().into());
    both(|_| filled::letter().into());
}

#[test]
fn a_list_to_sign_up_on_can_be_read_by_everybody() {
    both(|size| filled::sign_up(if size == Size::Large { 10 } else { 12 }).into());
}

#[test]
fn on_a_run_sheet_each_column_and_each_part_has_its_heading() {
    both(|_| filled::run_sheet().into());
    let pdf = print(&[filled::sheet(filled::run_sheet(), Size::Normal)]).unwrap();
    assert_eq!(tags::told(&pdf).tree().named("TH").len(), 5 + 4);
}

#[test]
fn a_sheet_to_fill_in_can_be_read_by_everybody() {
    both(|_| filled::to_fill(0).into());
    both(|_| filled::to_fill(3).into());
}

#[test]
fn what_is_printed_before_the_evening_looks_as_it_did_when_it_was_looked_at() {
    let forms: [(&str, Form); 6] = [
        ("poster", filled::poster().into()),
        ("letter", filled::letter().into()),
        ("sign-up", filled::sign_up(12).into()),
        ("run-sheet", filled::run_sheet().into()),
        ("table-sheet", filled::to_fill(0).into()),
        ("ballot-sheet", filled::to_fill(3).into()),
    ];
    for (name, form) in forms {
        golden::compare(name, &print(&[filled::sheet(form, Size::Normal)]).unwrap());
    }
}
