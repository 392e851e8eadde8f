//! The road there and back: by file and by feed.

use super::{adopted, bundle, conclude, house, keep, published, upload};
use crate::work::village::{fill, read};
use axum::http::StatusCode;
use samskapa_server::settings::Fetch;

#[tokio::test]
async fn a_case_travels_by_file_is_tried_elsewhere_and_what_became_of_it_comes_back() {
    let (here, there) = (house("Region Väst", Fetch::Off).await, house("Region Öst", Fetch::Off).await);
    let (mut lead, mut other) = (here.lead().await, there.lead().await);
    let path = published(&here, &mut lead).await;
    let text = bundle(&mut here.resident(), &path).await;
    let look = upload(&mut other, &text).await;
    let key = read(&mut here.resident(), "/about/key").await;
    let fingerprint =
        look.body.split("class=\"fingerprint\">").nth(1).and_then(|rest| rest.split('<').next()).unwrap_or_default();
    assert!(fingerprint.len() == 39 && key.contains(fingerprint), "both houses show the same: {fingerprint}");
    assert!(read(&mut there.resident(), "/cases").await.contains("Inget exempel är publicerat än"), "nothing is kept yet");

    let waiting = look.input("waiting");
    let no = other.send(&look, "/cases/import/keep", &[("waiting", &waiting)]).await;
    assert_eq!(no.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(no.body.contains("Region Väst är ny här") && no.body.contains(fingerprint), "{}", no.body);
    assert_eq!(keep(&mut other, &look).await, path);
    let page = read(&mut there.resident(), &path).await;
    assert!(page.contains("Från Region Väst") && page.contains("Jag kommer inte hem från vårdcentralen"), "{page}");
    assert_eq!(bundle(&mut there.resident(), &path).await, text, "it is given on as it came");

    let describe = format!("/places/{}", there.place);
    fill(&mut other, &describe, &format!("{describe}/describe"), &[("population", "840"), ("km", "40")]).await;
    let compared = read(&mut there.resident(), &format!("{path}/compare?place={}", there.place)).await;
    assert!(compared.contains("200\u{a0}% av så många") || compared.contains("200 % av så många"), "{compared}");
    assert!(compared.contains("21 km kortare") || compared.contains("21\u{a0}km kortare"), "{compared}");

    let (adoption, trial) = adopted(&there, &mut other, &path).await;
    let early = bundle(&mut there.resident(), &adoption).await;
    conclude(&mut other, &trial, "abandoned").await;
    assert!(read(&mut there.resident(), &trial).await.contains("Prövar ett exempel:"));
    let late = bundle(&mut there.resident(), &adoption).await;
    for text in [&early, &late] {
        let look = upload(&mut lead, text).await;
        assert_eq!(keep(&mut lead, &look).await, path);
    }
    let page = read(&mut here.resident(), &path).await;
    assert!(page.contains("Nedlagt: 1") && page.contains("Föraren räckte inte till"), "{page}");
    assert!(page.contains("Hälsocentralen i Fageråsen, Fageråsen") && page.contains("från Region Öst"), "{page}");
    assert!(page.contains("<svg class=\"weave__picture\"") && page.contains("id=\"tree-desc\""), "{page}");
}

#[tokio::test]
async fn a_house_fetches_from_anothers_feed_when_it_was_turned_on() {
    let (here, there) = (house("Region Väst", Fetch::Off).await, house("Region Öst", Fetch::Anywhere).await);
    let (mut lead, mut other) = (here.lead().await, there.lead().await);
    let path = published(&here, &mut lead).await;
    let feed = format!("http://{}/cases/feed.atom", here.open.address);
    let page = other.get("/cases/import").await;
    let offered = other.send(&page, "/cases/import/feed", &[("address", &feed)]).await;
    assert_eq!(offered.status, StatusCode::OK, "{}", offered.body);
    assert!(offered.body.contains("Kvällstur på onsdagar"), "{}", offered.body);
    let address = offered.input("address");
    assert_eq!(address, format!("http://{}{path}/bundle", here.open.address));
    let look = other.send(&offered, "/cases/import/fetch", &[("address", &address)]).await;
    assert_eq!(keep(&mut other, &look).await, path);

    // What became of it stands in the other's feed in turn.
    let (adoption, trial) = adopted(&there, &mut other, &path).await;
    conclude(&mut other, &trial, "adopted").await;
    let feed = read(&mut there.resident(), "/cases/feed.atom").await;
    assert!(feed.contains(&format!("href=\"{adoption}/bundle\"")), "{feed}");
    assert!(!feed.contains(&format!("href=\"{path}/bundle\"")), "the cases of others are in their own feeds: {feed}");
}

#[tokio::test]
async fn a_later_revision_takes_its_place_and_a_voice_that_is_taken_back_is_gone_there_too() {
    let (here, there) = (house("Region Väst", Fetch::Off).await, house("Region Öst", Fetch::Off).await);
    let (mut lead, mut other) = (here.lead().await, there.lead().await);
    let path = published(&here, &mut lead).await;
    let first = bundle(&mut here.resident(), &path).await;
    let look = upload(&mut other, &first).await;
    keep(&mut other, &look).await;
    let taken_back = samskapa_domain::voice::Command::Withdraw { id: here.voices[1], why: String::new() };
    here.open.clock.forward(jiff::SignedDuration::from_mins(5));
    here.tell(taken_back).await;
    assert!(!read(&mut here.resident(), &path).await.contains("Jag kommer inte hem från vårdcentralen"));
    let second = bundle(&mut here.resident(), &path).await;
    let look = upload(&mut other, &second).await;
    assert!(look.body.contains("Vi känner dem"), "{}", look.body);
    keep(&mut other, &look).await;
    assert!(!read(&mut there.resident(), &path).await.contains("Jag kommer inte hem från vårdcentralen"));
    let back = upload(&mut other, &first).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(back.body.contains("En senare finns redan här"), "{}", back.body);
}
