//! Reads generated pages and says how well: `cargo run --release -p samskapa-scan --example measure -- [PAGES] [FOLDER] [FIRST]`.
//!
//! With a folder, every page with something wrong is put there as a picture, with the boxes in question framed.

#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "figures for people"
)]

#[path = "../tests/printed/mod.rs"]
mod printed;

use printed::{
    Sample, Way,
    hand::{Done, Truth},
};
use samskapa_scan::{Doubt, Mark, Verdict, Warning};
use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

#[derive(Default, Debug)]
struct Sum {
    pages: usize,
    found: usize,
    boxes: usize,
    right: usize,
    unsure: usize,
    wrong: usize,
    meant: usize,
    meant_right: usize,
    lines: usize,
    lines_right: usize,
    lines_wrong: usize,
    healed: usize,
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let pages: u64 = arguments.next().and_then(|count| count.parse().ok()).unwrap_or(600);
    let folder = arguments.next();
    let mut sums: BTreeMap<Way, Sum> = BTreeMap::new();
    let mut by_done: BTreeMap<Done, [usize; 3]> = BTreeMap::new();
    let mut doubts: BTreeMap<String, usize> = BTreeMap::new();
    let mut warnings: BTreeMap<String, usize> = BTreeMap::new();
    let (mut finding, mut reading) = (Vec::new(), Vec::new());
    let first: u64 = arguments.next().and_then(|number| number.parse().ok()).unwrap_or(0);
    for number in first..first + pages {
        let sample = printed::sample(number);
        let sum = sums.entry(sample.way).or_default();
        sum.pages += 1;
        let start = Instant::now();
        let page = samskapa_scan::find(&sample.picture);
        finding.push(start.elapsed());
        let page = match page {
            Ok(page) if page.code == sample.code => page,
            Ok(page) => {
                println!("{number}: WRONG PAGE {:?} for {:?}", page.code, sample.code);
                continue;
            }
            Err(why) => {
                println!("{number} {:?} {:?}: {why}", sample.way, sample.plan);
                if let Some(folder) = &folder {
                    std::fs::write(format!("{folder}/{number}-lost.jpg"), sample.picture.jpeg(85).expect("a picture"))
                        .expect("written");
                }
                continue;
            }
        };
        sum.found += 1;
        sum.healed = sum.healed.max(page.healed);
        let start = Instant::now();
        let read = page.read(&sample.layout);
        reading.push(start.elapsed());
        for warning in &read.warnings {
            let name = format!("{warning:?}");
            *warnings.entry(name.split('(').next().unwrap_or_default().to_owned()).or_default() += 1;
        }
        let mut odd = Vec::new();
        for truth in sample.truth.iter().copied() {
            count(truth, &read, &sample, sum, &mut by_done, &mut doubts, &mut odd, number);
        }
        if let Some(folder) = &folder
            && !odd.is_empty()
        {
            draw(&page, &odd, &format!("{folder}/{number}-{:?}.jpg", sample.way));
        }
        if read
            .warnings
            .iter()
            .any(|warning| matches!(warning, Warning::Beside(_) | Warning::Crooked | Warning::AnotherSheet))
        {
            println!("{number} {:?}: {:?}", sample.way, read.warnings);
        }
    }
    report(&sums, &by_done, &doubts, &warnings, finding, reading);
}

#[expect(clippy::too_many_arguments, reason = "a tally")]
fn count(
    truth: Truth,
    read: &samskapa_scan::Reading,
    sample: &Sample,
    sum: &mut Sum,
    by_done: &mut BTreeMap<Done, [usize; 3]>,
    doubts: &mut BTreeMap<String, usize>,
    odd: &mut Vec<Mark>,
    number: u64,
) {
    let marked = truth.done.is_marked();
    let Some(column) = truth.column else {
        let line = read.lines.iter().find(|line| line.row == truth.row).expect("a line of the page");
        sum.lines += 1;
        sum.lines_right += usize::from(line.verdict == if marked { Verdict::Marked } else { Verdict::Empty });
        sum.lines_wrong += usize::from(line.verdict == if marked { Verdict::Empty } else { Verdict::Marked });
        return;
    };
    let mark = read.marks.iter().find(|mark| (mark.row, mark.column) == (truth.row, column)).expect("a box of the page");
    let right = if marked { Verdict::Marked } else { Verdict::Empty };
    let tally = by_done.entry(truth.done).or_default();
    sum.boxes += 1;
    sum.meant += usize::from(marked);
    if mark.verdict == right {
        sum.right += 1;
        sum.meant_right += usize::from(marked);
        tally[0] += 1;
    } else if mark.verdict == Verdict::Unsure {
        sum.unsure += 1;
        tally[1] += 1;
        *doubts.entry(format!("{:?} {:?}", truth.done, mark.doubt.unwrap_or(Doubt::Page))).or_default() += 1;
        if marked || truth.done == Done::Nothing {
            odd.push(mark.clone());
        }
    } else {
        sum.wrong += 1;
        tally[2] += 1;
        println!("{number} {:?} {:?}: WRONG {mark:?} {truth:?}", sample.way, sample.plan.kind);
        odd.push(mark.clone());
    }
}

fn report(
    sums: &BTreeMap<Way, Sum>,
    by_done: &BTreeMap<Done, [usize; 3]>,
    doubts: &BTreeMap<String, usize>,
    warnings: &BTreeMap<String, usize>,
    mut finding: Vec<Duration>,
    mut reading: Vec<Duration>,
) {
    println!("\n| Picture | Pages | Found | Boxes | Right | Unsure | Wrong unwarned | Bytes of the code healed, at most |");
    println!("|---|---|---|---|---|---|---|---|");
    let mut all = Sum::default();
    for (way, sum) in sums {
        println!(
            "| {way:?} | {} | {} | {} | {} | {} | {} | {} |",
            sum.pages, sum.found, sum.boxes, sum.right, sum.unsure, sum.wrong, sum.healed
        );
        all.pages += sum.pages;
        all.found += sum.found;
        all.boxes += sum.boxes;
        all.right += sum.right;
        all.unsure += sum.unsure;
        all.wrong += sum.wrong;
        all.meant += sum.meant;
        all.meant_right += sum.meant_right;
        all.lines += sum.lines;
        all.lines_right += sum.lines_right;
        all.lines_wrong += sum.lines_wrong;
    }
    println!("\n{all:?}");
    println!(
        "boxes right {:.3} %, marks right {:.3} %, pages {:.2} %",
        100.0 * all.right as f64 / all.boxes as f64,
        100.0 * all.meant_right as f64 / all.meant as f64,
        100.0 * all.found as f64 / all.pages as f64
    );
    println!("right, unsure, wrong: {by_done:?}");
    println!("doubts: {doubts:?}");
    println!("warnings: {warnings:?}");
    for (name, times) in [("find", &mut finding), ("read", &mut reading)] {
        times.sort_unstable();
        println!("{name}: median {:?}, 95 % within {:?}", times[times.len() / 2], times[times.len() * 95 / 100]);
    }
}

fn draw(page: &samskapa_scan::Page, odd: &[Mark], path: &str) {
    let picture = page.picture();
    let (width, height) = picture.size();
    let mut points = picture.points().to_vec();
    for mark in odd {
        let place = mark.place.grown(1.0);
        let to = |mm: f64| (mm * 8.0).max(0.0) as usize;
        for y in to(place.y)..to(place.y + place.height).min(height as usize) {
            for x in to(place.x)..to(place.x + place.width).min(width as usize) {
                let edge = y < to(place.y) + 4
                    || x < to(place.x) + 4
                    || y + 4 > to(place.y + place.height)
                    || x + 4 > to(place.x + place.width);
                if edge {
                    points[(y * width as usize + x) * 3..][..3].copy_from_slice(&[255, 0, 255]);
                }
            }
        }
    }
    let file = samskapa_scan::Picture::from_points(width, height, points).and_then(|picture| picture.jpeg(85).ok());
    std::fs::write(path, file.expect("a picture")).expect("written");
}
