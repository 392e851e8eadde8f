//! Cases that travel between two houses that are open at the same time, as those who lead and residents meet them on the
//! real pages, without scripts.

mod pages;
mod pictures;
mod refused;
mod travel;

use crate::common::{Answer, Browser, open_with};
use crate::work::village::{Village, fill, read};
use axum::http::StatusCode;
use samskapa_server::settings::{Fetch, Settings};

/// A village in a house of that name.
async fn house(name: &str, fetch: Fetch) -> Village {
    Village::in_house(open_with(Settings { name: name.to_owned(), fetch, ..Settings::default() }).await).await
}

/// A trial that was concluded; its address.
async fn concluded(village: &Village, lead: &mut Browser, conclusion: &str) -> String {
    let (need, place) = (village.need.to_string(), village.place.to_string());
    let fields = [
        ("needs", need.as_str()),
        ("title", "Kvällstur på onsdagar"),
        ("question", "Åker någon med en kvällstur?"),
        ("guess", "Fem personer varje onsdag"),
        ("what", "Minibussen kör hem från vårdcentralen på kvällen"),
        ("place", place.as_str()),
        ("group", ""),
        ("from", "2026-11-07"),
        ("to", "2026-11-30"),
        ("measure", "Vi räknar huvuden"),
        ("stop_rule", "Ingen åker två veckor i rad"),
    ];
    let path = fill(lead, &format!("/trials/new?need={need}"), "/trials/plan", &fields).await;
    conclude(lead, &path, conclusion).await;
    path
}

/// Takes a trial from its start to its conclusion.
async fn conclude(lead: &mut Browser, path: &str, conclusion: &str) {
    fill(lead, path, &format!("{path}/start"), &[]).await;
    let study = [("happened", "Elva åkte i snitt"), ("learning", "Turen måste gå när apoteket stänger")];
    fill(lead, path, &format!("{path}/study"), &study).await;
    fill(lead, path, &format!("{path}/conclude"), &[("conclusion", conclusion), ("why", "Föraren räckte inte till")]).await;
}

/// What a form that writes a case holds, changed where a test wants it.
fn told<'a>(quote: &'a str, change: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("title", "Kvällstur på onsdagar"),
        ("problem", "Vi kommer inte hem från vårdcentralen på kvällen"),
        ("for_whom", "De utan bil"),
        ("core", "En minibuss kör hem på kvällen"),
        ("may_vary", "Dagen"),
        ("prerequisites", "En förare"),
        ("cost", "900 kr i veckan"),
        ("effect", "Elva åkte i snitt"),
        ("failures", "Ingen åkte de första veckorna"),
        ("contact", "Samordnaren, 0555-123 45"),
        ("licence", "cc_by4"),
        ("places", "1"),
        ("people", "1 200"),
        ("facts", "before_after"),
        ("place", "Fageråsen"),
        ("population", "420"),
        ("km", "61"),
        ("quotes", quote),
    ];
    for (name, value) in change {
        fields.retain(|(field, _)| field != name);
        fields.push((name, value));
    }
    fields
}

/// Writes, checks and publishes a case; its address.
async fn published(village: &Village, lead: &mut Browser) -> String {
    let trial = concluded(village, lead, "adopted").await;
    let id = trial.rsplit('/').next().unwrap_or_default();
    let (source, quote) = (format!("trial={id}"), village.voices[1].to_string());
    let mut fields = told(&quote, &[]);
    fields.push(("source", &source));
    let path = fill(lead, &format!("/cases/new?trial={id}"), "/cases/form", &fields).await;
    publish(lead, &path).await;
    path
}

async fn publish(lead: &mut Browser, path: &str) {
    let check = [("facts", "Eva, samordnare"), ("consent", "Moa, samordnare")];
    fill(lead, path, &format!("{path}/check"), &check).await;
    fill(lead, path, &format!("{path}/publish"), &[]).await;
}

/// Sends a file to the page that looks into it.
async fn upload(lead: &mut Browser, text: &str) -> Answer {
    let page = lead.get("/cases/import").await;
    let (csrf, key) = (page.input("csrf"), page.input("key"));
    let part =
        |name: &str, value: &str| format!("--grans\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    let file = format!(
        "--grans\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.samskapa.json\"\r\n\r\n{text}\r\n--grans--\r\n"
    );
    let body = [part("csrf", &csrf), part("key", &key), part("pasted", ""), file].concat();
    let origin = format!("http://{}", lead.address);
    let headers = [("content-type", "multipart/form-data; boundary=grans"), ("origin", origin.as_str())];
    lead.ask("POST", "/cases/import/file", &headers, &body).await
}

/// Keeps what a page shows of a file, after a person has compared the fingerprint.
async fn keep(lead: &mut Browser, look: &Answer) -> String {
    assert_eq!(look.status, StatusCode::OK, "{}", look.body);
    let waiting = look.input("waiting");
    let answer = lead.send(look, "/cases/import/keep", &[("waiting", &waiting), ("trusted", "yes")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.header("location").unwrap_or_default().to_owned()
}

/// The text of a bundle.
async fn bundle(reader: &mut Browser, path: &str) -> String {
    read(reader, &format!("{path}/bundle")).await
}

/// Begins to try a case; the address of the adoption, and of its trial.
async fn adopted(village: &Village, lead: &mut Browser, path: &str) -> (String, String) {
    let id = path.rsplit('/').next().unwrap_or_default();
    let (need, place) = (village.need.to_string(), village.place.to_string());
    let fields = [
        ("case", id),
        ("who", "Hälsocentralen i Fageråsen"),
        ("place", place.as_str()),
        ("keeps", "Minibussen"),
        ("changes", "Torsdag i stället för onsdag"),
        ("why", "Torgdagen är på torsdag"),
        ("needs", need.as_str()),
        ("title", "Kvällstur på torsdagar"),
        ("question", "Fungerar det hos oss också?"),
        ("guess", "Fem åker"),
        ("what", "En minibuss kör hem på kvällen"),
        ("group", ""),
        ("from", "2026-11-07"),
        ("to", "2026-11-30"),
        ("measure", "Vi räknar huvuden"),
        ("stop_rule", "Ingen åker två veckor i rad"),
    ];
    let adoption = fill(lead, &format!("/adoptions/new?case={id}"), "/adoptions/begin", &fields).await;
    let page = read(lead, &adoption).await;
    // The line of stages leads to the trial that the case was written from; its own stands below.
    let trial = page.rsplit("href=\"/trials/").next().and_then(|rest| rest.split('"').next()).unwrap_or_default();
    (adoption, format!("/trials/{trial}"))
}
