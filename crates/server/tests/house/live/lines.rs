//! Two hundred open lines: all hear the same, those who come back miss nothing, and none holds the house.

use super::Evening;
use crate::common::{open, open_with};
use samskapa_domain::question::Kind;
use samskapa_server::{
    live::crowd::Present,
    serve,
    settings::{Limits, Settings},
};
use std::{net::SocketAddr, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

const PATIENCE: Duration = Duration::from_secs(30);
const PHONES: usize = 200;

/// An open line.
struct Line {
    stream: TcpStream,
    heard: String,
}

impl Line {
    async fn open(address: SocketAddr, path: &str, more: &str) -> Self {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let head = format!("GET {path} HTTP/1.1\r\nhost: {address}\r\naccept-encoding: gzip\r\n{more}\r\n");
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut line = Self { stream, heard: String::new() };
        line.until("retry: ").await;
        line
    }

    /// Reads on until something was heard.
    async fn until(&mut self, what: &str) {
        let mut bytes = [0; 4096];
        while !self.heard.contains(what) {
            let read = timeout(PATIENCE, self.stream.read(&mut bytes)).await.expect("the line is silent").unwrap();
            assert!(read > 0, "the line ended after {:?}", self.heard);
            self.heard.push_str(&String::from_utf8_lossy(&bytes[..read]));
        }
    }
}

/// Waits until the hall is as it should be.
async fn until_present(evening: &Evening, fits: impl Fn(Present) -> bool) {
    let crowd = &evening.village.open.house.crowd;
    let mut moves = crowd.moves();
    let wait = async {
        while !fits(crowd.present(evening.village.meeting)) {
            moves.changed().await.unwrap();
        }
    };
    timeout(PATIENCE, wait).await.expect("the hall is as it should be");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_phones_hear_the_same_and_leave_nothing_behind() {
    // A line lives longer than the header of a request may take and than an answer may stand still.
    let short = Duration::from_millis(900);
    let limits = Limits { header: short, write_pause: short, request: short, ..Limits::default() };
    let mut evening = Evening::in_house(open_with(Settings { limits, ..Settings::default() }).await).await;
    let (address, path) = (evening.village.open.address, format!("{}/events", evening.phones()));
    let mut lines = Vec::new();
    for _ in 0..PHONES {
        lines.push(Line::open(address, &format!("{path}?seen=999999"), "").await);
    }
    until_present(&evening, |present| present.connected == PHONES).await;
    tokio::time::sleep(short * 2).await;
    assert!(lines.iter().all(|line| !line.heard.contains("changed")), "nothing has happened yet");
    assert!(lines[0].heard.contains("text/event-stream") && !lines[0].heard.contains("gzip"));
    let id = evening.ask(&Kind::Word).await;
    for line in &mut lines {
        line.until("event: changed").await;
    }
    evening.answers(id, "word", "hopp").await;
    evening.press(&format!("close:{id}")).await;
    for line in &mut lines {
        line.heard.clear();
        line.until("event: changed").await;
        assert!(!line.heard.contains("hopp"), "an event says that something changed and not what");
    }
    drop(lines);
    until_present(&evening, |present| present.connected == 0).await;
}

#[tokio::test]
async fn an_answer_of_one_phone_does_not_wake_all_others() {
    let mut evening = Evening::begin().await;
    let id = evening.ask(&Kind::Word).await;
    let path = format!("{}/events?seen=999999", evening.phones());
    let mut line = Line::open(evening.village.open.address, &path, "").await;
    evening.answers(id, "word", "hopp").await;
    evening.press("show:thanks").await;
    line.until("event: changed").await;
    let sequence = evening.village.open.house.ledger.seen().0;
    assert!(line.heard.contains(&format!("id: {sequence}\n")), "only the second was told: {}", line.heard);
    assert_eq!(line.heard.matches("event: changed").count(), 1);
}

#[tokio::test]
async fn whoever_comes_back_is_told_at_once_if_anything_was_missed() {
    let mut evening = Evening::begin().await;
    let (address, path) = (evening.village.open.address, format!("{}/events", evening.phones()));
    let before = evening.village.open.house.ledger.seen().0;
    evening.press("show:notes").await;
    let now = evening.village.open.house.ledger.seen().0;
    let mut late = Line::open(address, &path, &format!("last-event-id: {before}\r\n")).await;
    late.until(&format!("id: {now}\n")).await;
    let mut loaded = Line::open(address, &format!("{path}?seen={before}"), "").await;
    loaded.until(&format!("id: {now}\n")).await;
    let mut up_to_date = Line::open(address, &path, &format!("last-event-id: {now}\r\n")).await;
    assert!(!up_to_date.heard.contains("changed"));
    evening.press("show:thanks").await;
    up_to_date.until("event: changed").await;
}

#[tokio::test]
async fn a_house_that_closes_waits_for_no_line() {
    let open = open().await;
    let evening = Evening::in_house(open).await;
    let house = evening.village.open.house.clone();
    let listener = serve::listen("127.0.0.1:0".parse().unwrap()).await.unwrap();
    let address = listener.local_addr().unwrap();
    let (close, closed) = tokio::sync::oneshot::channel::<()>();
    let serving = tokio::spawn(serve::serve(listener, house.clone(), async {
        let _ = closed.await;
    }));
    let mut line = Line::open(address, &format!("{}/events", evening.phones()), "").await;
    close.send(()).unwrap();
    // Less than what open requests get to finish: the line ends because it is told to.
    timeout(house.settings.limits.farewell / 2, serving).await.expect("the house closes").unwrap();
    let mut rest = Vec::new();
    timeout(PATIENCE, line.stream.read_to_end(&mut rest)).await.expect("the line ends").unwrap();
}
