//! Bytes that bear being damaged: Reed–Solomon over the field of 256 elements.
//!
//! Fourteen bytes of parity after the message heal any seven bytes that were read wrongly. Syndromes, Berlekamp–Massey for
//! the places, Chien's search, Forney for the values (Blahut, *Algebraic Codes for Data Transmission*, chapter 7). The field is
//! built on x⁸ + x⁴ + x³ + x² + 1, as in QR codes.

/// Bytes of parity.
pub const PARITY: usize = 14;

struct Field {
    power: [u8; 510],
    log: [u8; 256],
}

static FIELD: Field = field();

const fn field() -> Field {
    let mut field = Field { power: [0; 510], log: [0; 256] };
    let mut value: u16 = 1;
    let mut at: u8 = 0;
    while at < 255 {
        field.power[at as usize] = value.to_le_bytes()[0];
        field.power[at as usize + 255] = value.to_le_bytes()[0];
        field.log[value as usize] = at;
        value <<= 1;
        if value > 255 {
            value ^= 0x11d;
        }
        at += 1;
    }
    field
}

fn times(left: u8, right: u8) -> u8 {
    if left == 0 || right == 0 {
        return 0;
    }
    FIELD.power[usize::from(FIELD.log[usize::from(left)]) + usize::from(FIELD.log[usize::from(right)])]
}

fn over(left: u8, right: u8) -> u8 {
    if left == 0 {
        return 0;
    }
    FIELD.power[usize::from(FIELD.log[usize::from(left)]) + 255 - usize::from(FIELD.log[usize::from(right)])]
}

/// Two to so many.
fn power(exponent: usize) -> u8 {
    FIELD.power[exponent % 255]
}

/// A polynomial at a point; the coefficients from the lowest.
fn at(polynomial: &[u8], x: u8) -> u8 {
    polynomial.iter().rev().fold(0, |sum, coefficient| times(sum, x) ^ coefficient)
}

/// The parity of a message.
pub fn parity(message: &[u8]) -> [u8; PARITY] {
    // The generator, its leading one left out, from the highest.
    let mut generator = [0u8; PARITY + 1];
    generator[0] = 1;
    for root in 0..PARITY {
        for place in (1..=root + 1).rev() {
            generator[place] ^= times(generator[place - 1], power(root));
        }
    }
    let mut rest = [0u8; PARITY];
    for byte in message {
        let lead = byte ^ rest[0];
        rest.rotate_left(1);
        rest[PARITY - 1] = 0;
        for (place, coefficient) in rest.iter_mut().zip(&generator[1..]) {
            *place ^= times(lead, *coefficient);
        }
    }
    rest
}

/// Heals a message that is followed by its parity; the number of bytes that were wrong, or none when there were too many.
pub fn heal(word: &mut [u8]) -> Option<usize> {
    let syndromes: [u8; PARITY] =
        std::array::from_fn(|root| word.iter().fold(0, |sum, byte| times(sum, power(root)) ^ byte));
    if syndromes.iter().all(|syndrome| *syndrome == 0) {
        return Some(0);
    }
    let locator = locator(&syndromes)?;
    let wrong = locator.len() - 1;
    let places: Vec<usize> = (0..word.len()).filter(|place| at(&locator, power(255 - place % 255)) == 0).collect();
    if places.len() != wrong {
        return None;
    }
    // Forney: the evaluator is syndromes times locator, cut at the parity.
    let evaluator: Vec<u8> = (0..PARITY)
        .map(|sum| (0..=sum.min(wrong)).fold(0, |total, place| total ^ times(locator[place], syndromes[sum - place])))
        .collect();
    let derivative: Vec<u8> = (0..wrong).map(|place| if place % 2 == 0 { locator[place + 1] } else { 0 }).collect();
    let length = word.len();
    for place in places {
        let inverse = power(255 - place % 255);
        let below = at(&derivative, inverse);
        if below == 0 {
            return None;
        }
        word[length - 1 - place] ^= times(over(at(&evaluator, inverse), below), power(place));
    }
    let healed = (0..PARITY).all(|root| word.iter().fold(0, |sum, byte| times(sum, power(root)) ^ byte) == 0);
    healed.then_some(wrong)
}

/// Berlekamp–Massey: the shortest polynomial whose roots tell where the wrong bytes are.
fn locator(syndromes: &[u8; PARITY]) -> Option<Vec<u8>> {
    let mut current = vec![1u8];
    let mut before = vec![1u8];
    let (mut errors, mut gap, mut before_difference) = (0usize, 1usize, 1u8);
    for step in 0..PARITY {
        let difference = (1..current.len().min(step + 1))
            .fold(syndromes[step], |sum, place| sum ^ times(current[place], syndromes[step - place]));
        if difference == 0 {
            gap += 1;
            continue;
        }
        let factor = over(difference, before_difference);
        let mut next = current.clone();
        next.resize(next.len().max(before.len() + gap), 0);
        for (place, coefficient) in before.iter().enumerate() {
            next[place + gap] ^= times(factor, *coefficient);
        }
        if 2 * errors <= step {
            errors = step + 1 - errors;
            before = std::mem::replace(&mut current, next);
            before_difference = difference;
            gap = 1;
        } else {
            current = next;
            gap += 1;
        }
    }
    while current.last() == Some(&0) {
        current.pop();
    }
    (current.len() == errors + 1 && errors <= PARITY / 2).then_some(current)
}
