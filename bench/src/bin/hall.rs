//! Two hundred phones in a hall: each opens the page to write on, thinks, writes a note, and thinks again, for a minute;
//! before that, the same number of connections ask a bare server for one word at the same pace.
//!
//!     hall ADDRESS LINK BARE [PHONES] [SECONDS]
//!
//! The phones keep their connection, as phones do, and wait between one and five seconds between two steps. Prints how long
//! pages and notes took (median and 99th of a hundred), the same of the bare server, and every answer that was no success.

use samskapa_bench::{
    phone::{Failure, Phone, field},
    told,
};
use std::{
    collections::BTreeMap,
    env,
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::{
    sync::Mutex,
    time::{sleep, sleep_until},
};

/// What was measured: the times of one kind of request, in microseconds, and the answers that were no success.
#[derive(Default)]
struct Measured {
    times: BTreeMap<&'static str, Vec<u64>>,
    wrong: BTreeMap<String, usize>,
}

#[tokio::main(flavor = "multi_thread", worker_threads = 1)]
async fn main() -> Result<(), Failure> {
    let mut arguments = env::args().skip(1);
    let mut next = |what: &str| arguments.next().ok_or_else(|| Failure::from(what.to_owned()));
    let (address, link, bare) = (next("the address")?, next("the path of the link")?, next("the bare server's address")?);
    let phones: u64 = next("").ok().and_then(|number| number.parse().ok()).unwrap_or(200);
    let seconds: u64 = next("").ok().and_then(|number| number.parse().ok()).unwrap_or(60);
    let measured = Arc::new(Mutex::new(Measured::default()));

    let until = Instant::now() + Duration::from_secs(seconds.min(20));
    let asking = (0..phones).map(|nth| tokio::spawn(asks(bare.clone(), nth, until, Arc::clone(&measured))));
    for one in asking.collect::<Vec<_>>() {
        one.await??;
    }
    let until = Instant::now() + Duration::from_secs(seconds);
    let writing =
        (0..phones).map(|nth| tokio::spawn(writes(address.clone(), link.clone(), nth, until, Arc::clone(&measured))));
    for one in writing.collect::<Vec<_>>() {
        one.await??;
    }
    let measured = measured.lock().await;
    for (what, times) in &measured.times {
        println!("{}", told(what, times));
    }
    if measured.wrong.is_empty() {
        println!("no answer was anything but a success");
    }
    for (what, times) in &measured.wrong {
        println!("{times} times {what}");
    }
    Ok(())
}

async fn asks(bare: String, nth: u64, until: Instant, measured: Arc<Mutex<Measured>>) -> Result<(), Failure> {
    let mut line = Phone::open(&bare, nth).await?;
    let mut lot = Lot(nth);
    while Instant::now() < until {
        think(&mut lot, until).await;
        let begun = Instant::now();
        let (status, ..) = line.ask("GET", "/hello", "").await?;
        note(&measured, "bare", begun, status).await;
    }
    Ok(())
}

async fn writes(
    address: String,
    link: String,
    nth: u64,
    until: Instant,
    measured: Arc<Mutex<Measured>>,
) -> Result<(), Failure> {
    let mut phone = Phone::open(&address, nth).await?;
    let mut lot = Lot(nth);
    let path = phone.sit_down(&link, &format!("Bord {}", nth % 25)).await?;
    for note_number in 0u64.. {
        think(&mut lot, until).await;
        if Instant::now() >= until {
            break;
        }
        let begun = Instant::now();
        let (status, _, page) = phone.ask("GET", &path, "").await?;
        note(&measured, "page", begun, status).await;
        think(&mut lot, until).await;
        let body = format!(
            "csrf={}&key=019aa000-0000-7000-8000-{nth:04x}{note_number:08x}&kind=need&support=2&question=&text=Telefon+{nth}+vill+n%C3%A5got,+sak+{note_number}",
            field(&page, "csrf")
        );
        let begun = Instant::now();
        let (status, ..) = phone.ask("POST", &path, &body).await?;
        note(&measured, "note", begun, status).await;
    }
    Ok(())
}

async fn note(measured: &Mutex<Measured>, what: &'static str, begun: Instant, status: u16) {
    let took = u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX);
    let mut measured = measured.lock().await;
    measured.times.entry(what).or_default().push(took);
    if status != 200 {
        *measured.wrong.entry(format!("{what} was answered with {status}")).or_default() += 1;
    }
}

/// Between one and five seconds, and never past the end.
async fn think(lot: &mut Lot, until: Instant) {
    let pause = Instant::now() + Duration::from_millis(1_000 + lot.draw() % 4_000);
    if pause < until {
        sleep_until(pause.into()).await;
    } else {
        sleep(until.saturating_duration_since(Instant::now())).await;
    }
}

/// The same thinking time for the same phone in every run (a linear congruential generator, Knuth's constants).
struct Lot(u64);

impl Lot {
    fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }
}
