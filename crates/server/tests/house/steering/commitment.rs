//! Promises: whose words they came from, what nobody asked for, and that none is taken away.

use crate::{
    steering::target_picture::bodies,
    work::village::{SAID, Village, fill, read, refused},
};

async fn promised(village: &Village, text: &str, needs: &[&str]) -> (crate::common::Browser, String) {
    let mut lead = village.lead().await;
    let body = bodies(&mut lead, &["Vårdnämnden"]).await.remove(0);
    let by = format!("body {body}");
    let mut fields = vec![("by", by.as_str()), ("heading", "Nära"), ("text", text)];
    fields.extend(needs.iter().map(|need| ("needs", *need)));
    let path = fill(&mut lead, "/commitments", "/commitments", &fields).await;
    (lead, path)
}

#[tokio::test]
async fn a_promise_shows_whose_words_it_came_from_and_how_it_goes() {
    let village = Village::new().await;
    let need = village.need.to_string();
    let (mut lead, path) = promised(&village, "Vi ska köra en kvällstur", &[&need]).await;
    let fields = [("standing", "under_way"), ("date", "2026-11-06"), ("happened", "Upphandlingen är ute")];
    fill(&mut lead, &path, &format!("{path}/tell"), &fields).await;
    let page = read(&mut village.resident(), &path).await;
    for said in ["Vi ska köra en kvällstur", "Vårdnämnden", "på väg", "Upphandlingen är ute", SAID[0], "Hem på kvällen"]
    {
        assert!(page.contains(said), "{said} is not on {page}");
    }
    assert!(!page.contains("<form class=\"form\" method=\"post\""), "only those who lead have forms");
    let list = read(&mut village.resident(), "/commitments").await;
    assert!(list.contains("Bakom varje löfte finns en röst.") && !list.contains("En bänk vid affären"), "{list}");
    assert!(list.contains("Varje behov har ett löfte."), "what nobody has spoken of in public is not told: {list}");
}

#[tokio::test]
async fn a_promise_that_nobody_asked_for_is_marked_until_a_voice_is_tied_to_it() {
    let village = Village::new().await;
    let (mut lead, path) = promised(&village, "Vi ska vara öppna", &[]).await;
    let list = read(&mut village.resident(), "/commitments").await;
    assert!(list.contains("ingen röst bakom") && list.contains("Hem på kvällen"), "{list}");
    let search = format!("{path}?find=taxi");
    let found = read(&mut lead, &search).await;
    assert!(found.contains(SAID[3]) && !found.contains(SAID[0]), "{found}");
    let voice = village.voices[3].to_string();
    refused(&mut lead, &search, &format!("{path}/tie"), &[("tie_why", "så")]).await;
    fill(&mut lead, &search, &format!("{path}/tie"), &[("voices", &voice), ("tie_why", "hon sa det")]).await;
    assert!(read(&mut village.resident(), &path).await.contains(SAID[3]));
    assert!(!read(&mut village.resident(), "/commitments").await.contains("ingen röst bakom"));
    let claim = lead.get(&path).await;
    let id = claim.body.split("<select id=\"claim\"").nth(1).unwrap().split("value=\"").nth(1).unwrap();
    let id = id.split('"').next().unwrap().to_owned();
    fill(&mut lead, &path, &format!("{path}/untie"), &[("claim", &id), ("untie_why", "det var en annan")]).await;
    assert!(read(&mut village.resident(), "/commitments").await.contains("ingen röst bakom"));
}

#[tokio::test]
async fn a_withdrawn_promise_stays_with_its_reason() {
    let village = Village::new().await;
    let (mut lead, path) = promised(&village, "Vi ska vara öppna", &[]).await;
    refused(&mut lead, &path, &format!("{path}/withdraw"), &[("why", " ")]).await;
    fill(&mut lead, &path, &format!("{path}/withdraw"), &[("why", "Pengarna räckte inte")]).await;
    let page = read(&mut village.resident(), &path).await;
    assert!(page.contains("Vi ska vara öppna") && page.contains("Pengarna räckte inte"), "{page}");
    assert!(read(&mut village.resident(), "/commitments").await.contains("tillbakadraget"));
}
