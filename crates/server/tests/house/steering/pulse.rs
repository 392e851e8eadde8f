//! A pulse: whatever fewer than five answered, everybody sees the very same pages, whoever leads included.

use crate::{
    common::{Answer, Browser},
    work::village::{Village, fill, read, refused},
};

const ITEM: &str = "Här får jag säga vad som inte fungerar";
const WORDS: &str = "Vi lärde oss att fråga";

async fn opened(village: &Village, invited: &str) -> (Browser, String, String) {
    let mut lead = village.lead().await;
    let fields =
        [("title", "Hur har vi det?"), ("group", "Hemtjänsten i norr"), ("items", ITEM), ("questions", "Vad har vi lärt?")];
    let path = fill(&mut lead, "/pulses", "/pulses", &fields).await;
    let few = [("invited", "4"), ("until", "2026-12-01")];
    refused(&mut lead, &path, &format!("{path}/open"), &few).await;
    fill(&mut lead, &path, &format!("{path}/open"), &[("invited", invited), ("until", "2026-12-01")]).await;
    let page = read(&mut lead, &path).await;
    let link = page.split("/answer?key=").nth(1).unwrap().split('"').next().unwrap();
    (lead, path.clone(), format!("{path}/answer?key={link}"))
}

async fn answer(village: &Village, link: &str, step: &str, words: &str) -> Browser {
    let mut somebody = village.resident();
    let page = somebody.get(link).await;
    let key = page.input("link");
    let to = link.split('?').next().unwrap();
    let sent = somebody.send(&page, to, &[("link", &key), ("item-0", step), ("words-0", words)]).await;
    assert!(sent.status.is_redirection(), "{}", sent.body);
    somebody
}

async fn close(lead: &mut Browser, path: &str) {
    let page = lead.get(path).await;
    let round = page.input("round");
    let sent = lead.send(&page, &format!("{path}/close"), &[("round", &round)]).await;
    assert!(sent.status.is_redirection(), "{}", sent.body);
}

/// A page without what differs from one house and one look to the next.
fn bare(page: &Answer, path: &str) -> String {
    let body = page.body.split("<main").nth(1).unwrap().replace(path, "");
    let mut kept = String::new();
    let mut rest = body.as_str();
    while let Some((before, after)) = rest.split_once("value=\"") {
        kept.push_str(before);
        rest = after.split_once('"').map_or("", |(_, after)| after);
    }
    kept + rest
}

#[tokio::test]
async fn what_few_answered_leaves_no_trace_on_any_page() {
    let mut pages = Vec::new();
    for (step, words) in [("1", "Chefen lyssnar inte"), ("5", "")] {
        let village = Village::new().await;
        let (mut lead, path, link) = opened(&village, "12").await;
        for _ in 0..4 {
            answer(&village, &link, step, words).await;
        }
        close(&mut lead, &path).await;
        let (inside, outside) = (lead.get(&path).await, village.resident().get(&path).await);
        assert!(outside.body.contains("färre än fem svar") && !outside.body.contains("<svg class=\"pulse\""));
        pages.push((bare(&inside, &path), bare(&outside, &path)));
        let words = village.open.house.world();
        let round = &words.pulses.all().next().unwrap().rounds[0];
        assert!(round.words.iter().all(|one| words.words(one.words).is_none()), "the words are erased");
    }
    let (one, two) = (&pages[0], &pages[1]);
    assert_eq!(one.1, two.1, "everybody sees the same, whatever was answered");
    assert_eq!(one.0, two.0, "and so does whoever leads");
}

#[tokio::test]
async fn a_round_is_answered_once_from_a_phone_and_shown_when_it_is_closed() {
    let village = Village::new().await;
    let (mut lead, path, link) = opened(&village, "20").await;
    let without = read(&mut village.resident(), &format!("{path}/answer")).await;
    assert!(without.contains("genom den länk") && !without.contains("name=\"item-0\""), "{without}");
    let mut last = answer(&village, &link, "4", WORDS).await;
    let again = read(&mut last, &link).await;
    assert!(again.contains("Ditt svar är med") && !again.contains("name=\"item-0\""), "{again}");
    for _ in 0..4 {
        answer(&village, &link, "4", "").await;
    }
    assert!(!read(&mut lead, &path).await.contains("<svg class=\"pulse\""), "nothing is seen while it is open");
    let page = lead.get(&path).await;
    let round = page.input("round");
    let paper = [("round", round.as_str()), ("answers", "5"), ("item-0-5", "5"), ("lines-0", "Ring 070-174 06 35")];
    let sent = lead.send(&page, &format!("{path}/count"), &paper).await;
    assert!(sent.status.is_redirection(), "{}", sent.body);
    close(&mut lead, &path).await;
    let seen = read(&mut village.resident(), &path).await;
    for said in ["4,5", "50 procent (10)", "4: 5 · 5: 5", "<svg class=\"pulse\"", "role=\"img\""] {
        assert!(seen.contains(said), "{said} is not on {seen}");
    }
    assert!(!seen.contains(WORDS) && !seen.contains("070-174 06 35"), "nobody has read them yet");
    let inside = lead.get(&path).await;
    assert!(inside.body.contains("telefonnummer"), "{}", inside.body);
    let form = inside.body.split("id=\"read\"").nth(1).unwrap().split(WORDS).next().unwrap();
    let words = form.rsplit("name=\"words\" value=\"").next().unwrap().split('"').next().unwrap().to_owned();
    let fields = [("round", round.as_str()), ("words", &words), ("instead", WORDS), ("do", "read")];
    let sent = lead.send(&inside, &format!("{path}/read"), &fields).await;
    assert!(sent.status.is_redirection(), "{}", sent.body);
    assert!(read(&mut village.resident(), &path).await.contains(WORDS));
    let ledger = village.open.house.world();
    assert!(ledger.pulses.all().next().unwrap().rounds[0].answers.number() == 10);
}
