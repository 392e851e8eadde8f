//! From one kind of number to another, in one place, so that what may be lost is thought of once.

/// A count as a number with a decimal point. Exact below 2⁵³, which no count here reaches.
#[expect(clippy::cast_precision_loss, reason = "counts of votes and people are far below 2⁵³")]
pub(crate) fn real(count: usize) -> f64 {
    count as f64
}

/// A count of 64 bits as a number with a decimal point; exact below 2⁵³.
#[expect(clippy::cast_precision_loss, reason = "counts of votes and people are far below 2⁵³")]
pub(crate) fn real64(count: u64) -> f64 {
    count as f64
}

/// A number kept in half the room, where six or seven digits are enough.
#[expect(clippy::cast_possible_truncation, reason = "rounding is what is wanted")]
pub(crate) fn single(number: f64) -> f32 {
    number as f32
}

/// A position that is known to fit in 32 bits, because those who made the list refused more.
#[expect(clippy::cast_possible_truncation, reason = "lists are refused before they reach 2³²")]
pub(crate) fn short(position: usize) -> u32 {
    position as u32
}

/// The largest whole number that is not above `number`; 0 where it is negative or no number.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the cast saturates, and that is what is wanted"
)]
pub(crate) fn floor(number: f64) -> usize {
    number as usize
}

/// Runs code that is made for each small number, when it is known which it is: `with_number!(groups, K => fitting::<K>(field))`. From
/// eight on as for eight; nothing for 0.
macro_rules! with_number {
    ($number:expr, $constant:ident => $body:expr) => {
        match $number {
            0 => None,
            1 => with_number!(@ 1, $constant => $body),
            2 => with_number!(@ 2, $constant => $body),
            3 => with_number!(@ 3, $constant => $body),
            4 => with_number!(@ 4, $constant => $body),
            5 => with_number!(@ 5, $constant => $body),
            6 => with_number!(@ 6, $constant => $body),
            7 => with_number!(@ 7, $constant => $body),
            _ => with_number!(@ 8, $constant => $body),
        }
    };
    (@ $number:expr, $constant:ident => $body:expr) => {{
        const $constant: usize = $number;
        Some($body)
    }};
}
pub(crate) use with_number;
