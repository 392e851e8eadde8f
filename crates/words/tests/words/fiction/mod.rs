//! Invents numbers that belong to nobody, for the tests to find.
//!
//! The check digits are computed here in another way than in the crate, so that one slip cannot hide another.

use samskapa_words::personal::Kind;

/// A small, repeatable source of chance (the `SplitMix64` sequence).
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub fn between(&mut self, low: u64, high: u64) -> u64 {
        low + self.roll() % (high - low + 1)
    }

    pub fn one<'a, T: ?Sized>(&mut self, choices: &[&'a T]) -> &'a T {
        let at = self.roll() % u64::try_from(choices.len()).expect("a list fits in 64 bits");
        choices[usize::try_from(at).expect("an index fits")]
    }
}

fn sum(digits: &str, weights: &[u32]) -> u32 {
    digits.chars().zip(weights).map(|(digit, weight)| digit.to_digit(10).expect("a digit") * weight).sum()
}

/// The check digit that makes the sum of ten digits, every other one doubled, end in zero.
fn luhn_digit(nine: &str) -> u32 {
    let doubled = sum(&nine.chars().step_by(2).collect::<String>(), &[2; 5]);
    let carried: u32 =
        u32::try_from(nine.chars().step_by(2).filter(|digit| *digit >= '5').count()).expect("at most five") * 9;
    let plain = sum(&nine.chars().skip(1).step_by(2).collect::<String>(), &[1; 4]);
    (10 - (doubled - carried + plain) % 10) % 10
}

fn eleven(digits: &str, weights: &[u32]) -> Option<u32> {
    match sum(digits, weights) % 11 {
        0 => Some(0),
        1 => None,
        rest => Some(11 - rest),
    }
}

/// Day, month and year of a date that exists in every year.
pub fn date(dice: &mut Dice) -> (u64, u64, u64) {
    (dice.between(1, 28), dice.between(1, 12), dice.between(1925, 2019))
}

/// A number that its country would accept, in one of the ways in which it is written, and its kind.
pub fn national_number(dice: &mut Dice, kind: Kind) -> String {
    loop {
        let (day, month, year) = date(dice);
        let short = year % 100;
        let serial = dice.between(2, 899);
        match kind {
            Kind::SwedishPersonalNumber | Kind::SwedishCoordinationNumber => {
                let day = if kind == Kind::SwedishCoordinationNumber { day + 60 } else { day };
                let nine = format!("{short:02}{month:02}{day:02}{serial:03}");
                let check = luhn_digit(&nine);
                let (date, tail) = (format!("{short:02}{month:02}{day:02}"), format!("{serial:03}{check}"));
                return match dice.between(0, 6) {
                    0 => format!("{year}{month:02}{day:02}{tail}"),
                    1 => format!("{} {short:02} {month:02} {day:02} - {tail}", year / 100),
                    2 => format!("{date} {tail}"),
                    3 => format!("{date}\u{2013}{tail}"),
                    4 => format!("{year}-{month:02}-{day:02}-{tail}"),
                    5 => format!("{date}-{tail}"),
                    _ => format!("{year}{month:02}{day:02}-{tail}"),
                };
            }
            Kind::DanishCpr => {
                let serial = dice.between(0, 9999);
                return match dice.between(0, 2) {
                    0 => format!("{day:02}{month:02}{short:02}-{serial:04}"),
                    1 => format!("{day:02}{month:02}{short:02}\u{2011}{serial:04}"),
                    _ => format!("{day:02}.{month:02}.{short:02}-{serial:04}"),
                };
            }
            Kind::NorwegianBirthNumber | Kind::NorwegianDNumber => {
                let day = if kind == Kind::NorwegianDNumber { day + 40 } else { day };
                let month = if dice.between(0, 9) == 0 { month + 80 } else { month };
                let nine = format!("{day:02}{month:02}{short:02}{serial:03}");
                let Some(first) = eleven(&nine, &[3, 7, 6, 1, 8, 9, 4, 5, 2]) else {
                    continue;
                };
                let ten = format!("{nine}{first}");
                let Some(second) = eleven(&ten, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) else {
                    continue;
                };
                let whole = format!("{ten}{second}");
                return if dice.between(0, 2) == 0 { format!("{} {}", &whole[..6], &whole[6..]) } else { whole };
            }
            Kind::FinnishIdentityCode => {
                let sign = if year >= 2000 { dice.one(&["A", "B", "F"]) } else { dice.one(&["-", "Y", "U", "\u{2212}"]) };
                let nine = format!("{day:02}{month:02}{short:02}{serial:03}");
                let rest = nine.parse::<usize>().expect("nine digits") % 31;
                let closing = "0123456789ABCDEFHJKLMNPRSTUVWXY".chars().nth(rest).expect("31 signs");
                return format!("{}{sign}{serial:03}{closing}", &nine[..6]);
            }
            Kind::IcelandicKennitala => {
                let two = dice.between(20, 99);
                let eight = format!("{day:02}{month:02}{short:02}{two:02}");
                let Some(check) = eleven(&eight, &[3, 2, 7, 6, 5, 4, 3, 2]) else {
                    continue;
                };
                let century = if year >= 2000 { 0 } else { 9 };
                let gap = dice.one(&["-", "", " "]);
                return format!("{}{gap}{two:02}{check}{century}", &eight[..6]);
            }
            other => panic!("{other:?} is no national number"),
        }
    }
}
