//! Other words for a target picture, suggested without an account; what became of them is told.

use crate::{
    common::Browser,
    steering::target_picture::{agreed, begun},
    work::village::{Village, fill, read, refused},
};
use axum::http::StatusCode;

/// A target picture with an agreed version: where it lies, and its first part.
async fn picture(lead: &mut Browser) -> (String, String) {
    let path = begun(lead).await;
    agreed(lead, &path, 1).await;
    let page = read(lead, &format!("{path}/suggest")).await;
    let part = page.split("suggest?part=").nth(1).unwrap().split('"').next().unwrap().to_owned();
    (path, part)
}

fn fields<'a>(part: &'a str, words: &'a str, instead: &'a str, why: &'a str) -> [(&'a str, &'a str); 6] {
    [("part", part), ("number", "1"), ("words", words), ("instead", instead), ("why", why), ("thanks", "Åsa i Fageråsen")]
}

#[tokio::test]
async fn whoever_suggests_gets_a_code_and_reads_by_it_what_became_of_the_words() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let (path, part) = picture(&mut lead).await;
    let (form, to) = (format!("{path}/suggest?part={part}"), format!("{path}/suggest"));
    let mut resident = village.resident();
    let elsewhere = fields(&part, "i min stad", "på min ö", "");
    assert!(refused(&mut resident, &form, &to, &elsewhere).await.body.contains("på min ö"));
    let own = fill(&mut resident, &form, &to, &fields(&part, "i min by", "på min ö", "Jag bor på en ö")).await;
    assert!(own.starts_with("/suggestions?code="), "{own}");
    assert!(read(&mut resident, &own).await.contains("Det är mottaget."));
    let code = own.rsplit('=').next().unwrap();
    let found = village.resident().get(&format!("/code?code={code}")).await;
    assert_eq!(found.header("location"), Some(own.as_str()), "the box for codes finds it too");

    let list = format!("{path}/suggestions");
    let page = read(&mut lead, &list).await;
    let settle =
        page.split("action=\"").find(|rest| rest.contains("/settle\"")).unwrap().split('"').next().unwrap().to_owned();
    fill(&mut lead, &list, &settle, &[("verdict", "taken"), ("why", "Orden kommer med i nästa version.")]).await;
    for (browser, at) in [(&mut village.resident(), own.as_str()), (&mut village.resident(), list.as_str())] {
        let page = read(browser, at).await;
        assert!(page.contains("Orden kommer med i nästa version.") && page.contains("kom med"), "{page}");
    }
    fill(&mut resident, &own, "/suggestions/take-back", &[("code", code)]).await;
    assert!(!read(&mut village.resident(), &list).await.contains("Jag bor på en ö"));
    assert!(read(&mut resident, &own).await.contains("orden är borta"));
}

#[tokio::test]
async fn what_may_tell_who_somebody_is_is_seen_by_nobody_else_until_it_was_looked_at() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let (path, part) = picture(&mut lead).await;
    let (form, to) = (format!("{path}/suggest?part={part}"), format!("{path}/suggest"));
    let typed = fields(&part, "i min by", "på min ö", "Ring mig på 070-123 45 67");
    fill(&mut village.resident(), &form, &to, &typed).await;
    let list = format!("{path}/suggestions");
    assert!(!read(&mut village.resident(), &list).await.contains("070-123"));
    let page = read(&mut lead, &list).await;
    assert!(page.contains("070-123"));
    let mask = page.split("action=\"").find(|rest| rest.contains("/mask\"")).unwrap().split('"').next().unwrap().to_owned();
    let still = refused(&mut lead, &list, &mask, &[("instead", "på min ö"), ("why", "Ring 070-123 45 67")]).await;
    assert_eq!(still.status, StatusCode::UNPROCESSABLE_ENTITY);
    fill(&mut lead, &list, &mask, &[("instead", "på min ö"), ("why", "Ring mig")]).await;
    let page = read(&mut village.resident(), &list).await;
    assert!(page.contains("Ring mig") && !page.contains("070-123"), "{page}");
}
