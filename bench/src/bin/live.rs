//! Two hundred phones that look at the same evening: whoever leads puts something else on the screen, every phone is told by
//! its open line and fetches its part anew. Beside it the same phones ask a bare server for one word, all at once.
//!
//!     live ADDRESS LINK BARE [PHONES] [ROUNDS]
//!
//! Counts from the press to the last byte that a phone has read, over all rounds and phones.

use samskapa_bench::{
    phone::{Failure, Phone, field},
    told,
};
use std::{
    env,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};
use tokio::{
    sync::{Barrier, Notify},
    time::sleep,
};

/// What is put on the screen in turn, and what a phone then reads.
const SCREENS: [(&str, &str); 3] =
    [("show:notes", "Det som har sagts"), ("show:welcome", "Du är med"), ("show:words", "Orden i kvällens röster")];

/// When the press was made, and what the phones noted.
struct Round {
    pressed: Mutex<Instant>,
    heard: Mutex<Vec<u64>>,
    seen: Mutex<Vec<u64>>,
    /// All phones and whoever leads wait for each other before and after each press.
    together: Barrier,
    /// Lets those who ask a bare server go at once.
    go: Notify,
}

impl Round {
    fn since(&self) -> u64 {
        let pressed = *self.pressed.lock().unwrap_or_else(PoisonError::into_inner);
        u64::try_from(pressed.elapsed().as_micros()).unwrap_or(u64::MAX)
    }

    fn note(&self, into: &Mutex<Vec<u64>>) {
        into.lock().unwrap_or_else(PoisonError::into_inner).push(self.since());
    }

    fn press(&self) {
        *self.pressed.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }
}

#[tokio::main(flavor = "multi_thread", worker_threads = 1)]
async fn main() -> Result<(), Failure> {
    let mut arguments = env::args().skip(1);
    let mut next = |what: &str| arguments.next().ok_or_else(|| Failure::from(what.to_owned()));
    let (address, link, bare) = (next("the address")?, next("the path of the link")?, next("the bare server's address")?);
    let phones: usize = next("").ok().and_then(|number| number.parse().ok()).unwrap_or(200);
    let rounds: usize = next("").ok().and_then(|number| number.parse().ok()).unwrap_or(30);

    let mut leader = Phone::open(&address, 60_000).await?;
    let table = leader.sit_down(&link, "Värd").await?;
    let desk = format!("{}/live", table.split("/capture").next().unwrap_or_default());
    let begun = keys(&mut leader, &desk).await?;
    press(&mut leader, &desk, &begun, "begin").await?;
    let (_, _, page) = leader.ask("GET", &desk, "").await?;
    let code = page.split("live-join__code\">").nth(1).and_then(|rest| rest.split('<').next()).ok_or("there is no code")?;

    let round = |size| {
        let now = Mutex::new(Instant::now());
        let (heard, seen) = (Mutex::default(), Mutex::default());
        Arc::new(Round { pressed: now, heard, seen, together: Barrier::new(size), go: Notify::new() })
    };
    let asked = round(phones + 1);
    let asking: Vec<_> =
        (0..phones).map(|nth| tokio::spawn(asks(bare.clone(), nth as u64, rounds, Arc::clone(&asked)))).collect();
    for _ in 0..rounds {
        // Only when all are there does the clock begin.
        asked.together.wait().await;
        sleep(Duration::from_millis(200)).await;
        asked.press();
        asked.go.notify_waiters();
        asked.together.wait().await;
    }
    for one in asking {
        one.await??;
    }
    let looked = round(phones + 1);
    let looking: Vec<_> = (0..phones)
        .map(|nth| tokio::spawn(looks(address.clone(), code.to_owned(), nth as u64, rounds, Arc::clone(&looked))))
        .collect();
    looked.together.wait().await;
    for nth in 0..rounds {
        // The hall looks at it for a moment.
        sleep(Duration::from_millis(200)).await;
        let keys = keys(&mut leader, &desk).await?;
        looked.press();
        press(&mut leader, &desk, &keys, SCREENS[nth % SCREENS.len()].0).await?;
        looked.together.wait().await;
    }
    for one in looking {
        one.await??;
    }
    for (what, times) in [("bare, at once", &asked.seen), ("told", &looked.heard), ("seen", &looked.seen)] {
        println!("{}", told(what, &times.lock().unwrap_or_else(PoisonError::into_inner)));
    }
    Ok(())
}

/// What a form of the desk carries along.
async fn keys(leader: &mut Phone, desk: &str) -> Result<String, Failure> {
    let (_, _, page) = leader.ask("GET", desk, "").await?;
    Ok(format!("csrf={}&key={}", field(&page, "csrf"), field(&page, "key")))
}

async fn press(leader: &mut Phone, desk: &str, keys: &str, what: &str) -> Result<(), Failure> {
    let (status, ..) = leader.ask("POST", desk, &format!("{keys}&do={what}")).await?;
    if matches!(status, 200 | 303) { Ok(()) } else { Err(format!("{what} was answered with {status}").into()) }
}

async fn asks(bare: String, nth: u64, rounds: usize, round: Arc<Round>) -> Result<(), Failure> {
    let mut phone = Phone::open(&bare, nth).await?;
    for _ in 0..rounds {
        let go = round.go.notified();
        round.together.wait().await;
        go.await;
        phone.ask("GET", "/hello", "").await?;
        round.note(&round.seen);
        round.together.wait().await;
    }
    Ok(())
}

async fn looks(address: String, code: String, nth: u64, rounds: usize, round: Arc<Round>) -> Result<(), Failure> {
    let (mut line, mut phone) = (Phone::open(&address, nth).await?, Phone::open(&address, nth).await?);
    line.listen(&format!("/live/{code}/events?seen=999999999")).await?;
    round.together.wait().await;
    for nth in 0..rounds {
        line.hear("event: changed").await?;
        round.note(&round.heard);
        let (status, _, part) = phone.ask("GET", &format!("/live/{code}/now"), "").await?;
        let shown = SCREENS[nth % SCREENS.len()].1;
        if status != 200 || !part.contains(shown) {
            return Err(format!("a phone was answered with {status}, and not with '{shown}'").into());
        }
        round.note(&round.seen);
        round.together.wait().await;
    }
    Ok(())
}
