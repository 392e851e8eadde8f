//! What is not taken in, and that whoever sent it is told why.

use super::{bundle, house, keep, published, upload};
use axum::http::StatusCode;
use samskapa_domain::bundle::{What, seal};
use samskapa_server::settings::Fetch;

#[tokio::test]
async fn a_file_that_is_not_right_is_refused_with_a_sentence() {
    let (here, there) = (house("Region Väst", Fetch::Off).await, house("Region Öst", Fetch::Off).await);
    let (mut lead, mut other) = (here.lead().await, there.lead().await);
    let path = published(&here, &mut lead).await;
    let text = bundle(&mut here.resident(), &path).await;
    let look = upload(&mut other, &text).await;
    keep(&mut other, &look).await;

    let mut forged = seal::opened(&text).unwrap().content;
    if let What::Case(file) = &mut forged.what {
        file.revision = 9;
    }
    for (file, sentence) in [
        (text.replace("Elva åkte", "Elvahundra åkte"), "har ändrats sedan den undertecknades"),
        (text.chars().take(900).collect(), "tar slut mitt i"),
        (seal::sealed(&forged, &[3; 32]).unwrap(), "har en annan nyckel än deras"),
        ("a".repeat(700 * 1024), "kilobyte och får ha"),
        ("Hej, här kommer ett exempel".to_owned(), "Det är inget exempel"),
        (text.replace("samskapa-bundle/1", "samskapa-bundle/2"), "nyare version av programmet"),
        (text.clone(), "Just den här filen finns redan här"),
    ] {
        let answer = upload(&mut other, &file).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{sentence}");
        assert!(answer.body.contains(sentence), "{sentence}: {}", answer.body);
    }
    let own = upload(&mut lead, &text).await;
    assert!(own.body.contains("Det är skrivet här"), "{}", own.body);
}

#[tokio::test]
async fn nothing_is_fetched_unless_it_was_turned_on_and_never_from_inside() {
    for (fetch, sentence) in [(Fetch::Off, "avstängt här"), (Fetch::Public, "ligger på ett slutet nät")] {
        let there = house("Region Öst", fetch).await;
        let mut lead = there.lead().await;
        let page = lead.get("/cases/import").await;
        let address = format!("http://{}/cases/feed.atom", there.open.address);
        for door in ["/cases/import/feed", "/cases/import/fetch"] {
            let answer = lead.send(&page, door, &[("address", &address)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(answer.body.contains(sentence), "{}", answer.body);
        }
    }
}

#[tokio::test]
async fn what_is_no_feed_is_told_apart() {
    let there = house("Region Öst", Fetch::Anywhere).await;
    let mut lead = there.lead().await;
    let page = lead.get("/cases/import").await;
    for path in ["/cases", "/no-such-page"] {
        let address = format!("http://{}{path}", there.open.address);
        let answer = lead.send(&page, "/cases/import/feed", &[("address", &address)]).await;
        assert!(answer.body.contains("Där finns inget flöde"), "{}", answer.body);
    }
}
