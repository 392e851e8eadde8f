//! How long one paper takes once the press is warm. Each print has another address in its square, so that nothing can
//! come from the memory of what was printed before:
//!
//!     paper FOLDER MEETING
//!
//! with the folder that `evening` has filled and the meeting that it named.

use samskapa_paper::Size;
use samskapa_server::{
    frame::locale::Locale,
    house::House,
    paper::{Kind, Wish, print},
    settings::Settings,
};
use std::{env, error::Error, path::Path, time::Instant};

/// The papers of a meeting that fill one page.
const ONE_PAGE: [&str; 5] = ["invitation", "poster", "sign-up", "run-sheet", "summary"];
/// So many prints of each; the middle one is told, and the slowest.
const PRINTS: usize = 21;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let folder = arguments.next().ok_or("say which folder 'evening' has filled")?;
    let meeting = arguments.next().ok_or("say the meeting that 'evening' has named")?;
    let house = House::open(Path::new(&folder), Settings::default()).await?;
    for word in ONE_PAGE {
        let kind = Kind::from_word(word).ok_or("there is no such paper any more")?;
        let first = printed(&house, kind, &meeting, PRINTS).await?;
        let mut times = Vec::new();
        for nth in 0..PRINTS {
            times.push(printed(&house, kind, &meeting, nth).await?);
        }
        times.sort_by(f64::total_cmp);
        let (middle, slowest) = (times[PRINTS / 2], times[PRINTS - 1]);
        println!("{word:<12} first {first:6.0} ms   warm {middle:6.1} ms   slowest of {PRINTS} {slowest:6.1} ms");
    }
    house.ledger.close().await?;
    Ok(())
}

/// Milliseconds for one print.
async fn printed(house: &House, kind: &'static Kind, meeting: &str, nth: usize) -> Result<f64, Box<dyn Error>> {
    let address = format!("https://samskapa-{nth}.example");
    let wish = Wish { locale: Locale::Sv, size: Size::Normal, address, number: None, part: String::new() };
    let began = Instant::now();
    print(house, kind, meeting, wish).await?;
    Ok(began.elapsed().as_secs_f64() * 1000.0)
}
