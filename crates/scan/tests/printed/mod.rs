//! Sheets printed, filled in and photographed, as far as a program can: the same for the same seed.
//!
//! Nothing here asks the reader how it reads. Paper, pens and light are made from geometry alone.

#![allow(dead_code, reason = "the test and the measurement use different parts of it")]
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    clippy::missing_panics_doc,
    clippy::many_single_char_names,
    missing_docs,
    reason = "a drawing board for tests"
)]

pub mod board;
pub mod camera;
pub mod hand;

use board::Board;
use hand::Truth;
use samskapa_scan::{PageCode, Picture, Plan, code::SheetNumber, layout::Layout};

/// Chance that is the same each time (`SplitMix64`).
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5ca1_ab1e)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Between two numbers.
    pub fn between(&mut self, least: f64, most: f64) -> f64 {
        least + (most - least) * (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// One of so many.
    pub fn below(&mut self, count: usize) -> usize {
        (self.next() % count.max(1) as u64) as usize
    }

    /// Whether something happens that happens in so many of a hundred cases.
    pub fn in_a_hundred(&mut self, cases: f64) -> bool {
        self.between(0.0, 100.0) < cases
    }

    /// About zero, spread by one (Irwin–Hall of four).
    pub fn around(&mut self) -> f64 {
        let drawn = self.next();
        let sum: u64 = (0..4).map(|part| drawn >> (16 * part) & 0xffff).sum();
        (sum as f64 / 65_536.0 - 2.0) * 3f64.sqrt()
    }
}

/// How a page came to be a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Way {
    Scan100,
    Scan300,
    Scan600,
    UpsideDown,
    Photo,
    Aslant,
    Shadow,
    Fold,
    Poor,
    Photocopy,
    CornerCovered,
    All,
}

impl Way {
    pub const ALL: [Self; 12] = [
        Self::Scan100,
        Self::Scan300,
        Self::Scan600,
        Self::UpsideDown,
        Self::Photo,
        Self::Aslant,
        Self::Shadow,
        Self::Fold,
        Self::Poor,
        Self::Photocopy,
        Self::CornerCovered,
        Self::All,
    ];
}

/// A page that was filled in and photographed, and what is true of it.
pub struct Sample {
    pub way: Way,
    pub plan: Plan,
    pub code: PageCode,
    pub layout: Layout,
    pub truth: Vec<Truth>,
    pub picture: Picture,
}

/// The page of a number.
pub fn sample(number: u64) -> Sample {
    let mut chance = Chance::new(number);
    let way = Way::ALL[number as usize % Way::ALL.len()];
    let large = chance.in_a_hundred(25.0);
    let plan = match (number as usize / Way::ALL.len()) % 5 {
        0 | 1 => Plan::dots(8, [13, 26][chance.below(2)], 60 + chance.below(60), large),
        2 | 3 => Plan::ballot(9, 1 + chance.below(7) as u16, 40 + chance.below(80), large),
        _ => Plan::table(14, large),
    };
    let page = 1 + chance.below(usize::from(plan.pages())) as u16;
    let sheet = SheetNumber::from_bytes(std::array::from_fn(|_| chance.next() as u8));
    let code = PageCode::new(sheet, page as u8, plan.pages() as u8);
    let layout = plan.page(page).expect("the page is one of the plan");
    let mut board = Board::new();
    board.print(&layout, &code, &mut chance);
    let truth = hand::fill(&mut board, &layout, plan.kind, way, &mut chance);
    let picture = camera::photograph(&board, way, &mut chance);
    Sample { way, plan, code, layout, truth, picture }
}
