//! A file that somebody uploads becomes a picture that can be shown: turned the way it was held, no larger than a page has
//! room for, and with nothing in it but its points. Place, time, owner and whatever else a camera writes are left behind, since
//! the points are drawn into a file of our own.

use samskapa_domain::case::picture::{LARGEST, LONGEST_SIDE};
use samskapa_scan::{Limits, Picture, Unreadable};
use tokio::sync::Semaphore;

/// What a file may ask for: the pictures of today's telephones have room, and a small file that would fill the memory has not.
const LIMITS: Limits = Limits { side: 12_000, points: 52_000_000, least: 200 };
/// From the best that is tried to the least that is still good to look at.
const QUALITIES: [u8; 6] = [85, 76, 68, 60, 50, 40];
/// Where no quality is small enough the picture gets smaller: leaves and gravel fill more than a road does.
const SIDES: [u32; 4] = [LONGEST_SIDE as u32, 900, 640, 400];

/// One after the other: each may take some hundred million bytes while it is open.
static TURN: Semaphore = Semaphore::const_new(1);

/// Makes a file into a JPEG that can be kept.
///
/// # Errors
/// Why it cannot be read, and with that what to do.
pub(super) async fn made(file: axum::body::Bytes) -> Result<Vec<u8>, Unreadable> {
    let turn = TURN.acquire().await;
    // Whoever asked may be gone before it is drawn; its turn ends when it is.
    let drawing = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        drawn(&file)
    });
    // A picture that makes the reader stumble is one that cannot be read, and no fault of the house.
    drawing.await.unwrap_or(Err(Unreadable::Damaged))
}

fn drawn(file: &[u8]) -> Result<Vec<u8>, Unreadable> {
    let picture = Picture::open(file, LIMITS)?;
    for side in SIDES {
        let smaller = picture.within(side);
        for quality in QUALITIES {
            let jpeg = smaller.jpeg(quality)?;
            if jpeg.len() <= LARGEST {
                return Ok(jpeg);
            }
        }
    }
    let (width, height) = picture.size();
    Err(Unreadable::TooLarge { width, height })
}

#[cfg(test)]
mod tests {
    use super::*;
    use samskapa_domain::case::picture;

    /// Points of which no two are alike: nothing takes more room.
    fn noise(width: u32, height: u32) -> Vec<u8> {
        let mut chance = 0x9e37_79b9_u32;
        let points = (0..width * height * 3).map(|_| {
            chance ^= chance << 13;
            chance ^= chance >> 17;
            chance ^= chance << 5;
            chance.to_be_bytes()[0]
        });
        Picture::from_points(width, height, points.collect()).unwrap().jpeg(100).unwrap()
    }

    #[test]
    fn whatever_it_shows_it_becomes_one_that_the_rules_keep() {
        for (width, height) in [(1600, 1200), (240, 2400), (200, 200)] {
            let made = drawn(&noise(width, height)).unwrap();
            let (wide, high) = picture::size(&picture::base64(&made)).expect("it is kept as it is made");
            assert_eq!(wide > high, width > height, "{wide} by {high}");
        }
    }
}
