//! Decisions, actions and changes: reasons for a no as for a yes, every sentence behind, and what came of it.

use crate::{
    common::Browser,
    work::village::{SAID, UNPUBLISHED, Village, fill, read, refused},
};
use axum::http::StatusCode;

async fn prepared(village: &Village, lead: &mut Browser) -> String {
    let (need, hidden) = (village.need.to_string(), village.hidden_need.to_string());
    let fields = [
        ("title", "Kvällsturer i Fageråsen"),
        ("body", "Omsorgsnämnden"),
        ("question", "Ska kommunen köra en kvällstur?"),
        ("needs", need.as_str()),
        ("needs", hidden.as_str()),
    ];
    fill(lead, &format!("/decisions/new?need={need}"), "/decisions/prepare", &fields).await
}

async fn taken(lead: &mut Browser, path: &str, verdict: &str) {
    let fields = [
        ("date", "2026-11-07"),
        ("paragraph", "§ 47"),
        ("dnr", "ON 2026/112"),
        ("verdict", verdict),
        ("reasons", "Turen får plats i årets budget"),
    ];
    fill(lead, path, &format!("{path}/take"), &fields).await;
}

#[tokio::test]
async fn a_decision_shows_every_published_sentence_behind_it_and_counts_the_rest() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let path = prepared(&village, &mut lead).await;
    let page = read(&mut village.resident(), &path).await;
    for said in SAID {
        assert!(page.contains(said), "{said} is not on {page}");
    }
    assert!(page.contains("7 röster") && page.contains("En röst till räknas, men visas inte för alla."), "{page}");
    assert!(page.contains("/threads/decision/"));
    for hidden in [UNPUBLISHED, "En bänk vid affären"] {
        assert!(!page.contains(hidden), "{hidden} is not published");
    }
    assert!(read(&mut lead, &path).await.contains(UNPUBLISHED));
}

#[tokio::test]
async fn a_no_to_one_need_is_read_at_once_by_those_who_said_it_and_by_nobody_else_as_theirs() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let path = prepared(&village, &mut lead).await;
    let (need, hidden) = (village.need.to_string(), village.hidden_need.to_string());
    let whole = [
        ("date", "2026-11-07"),
        ("paragraph", "§ 47"),
        ("verdict", "yes"),
        ("reasons", "Bänken ställs ut till våren"),
        ("item", hidden.as_str()),
        ("item_verdict", "as"),
        ("item_reasons", ""),
        ("item", need.as_str()),
        ("item_verdict", "no"),
    ];
    let wordless = [whole.as_slice(), &[("item_reasons", "")]].concat();
    let page = refused(&mut lead, &path, &format!("{path}/take"), &wordless).await;
    assert!(page.body.contains("<option value=\"no\" selected>"), "what was chosen is kept: {}", page.body);
    let said = [whole.as_slice(), &[("item_reasons", "En kvällstur kostar mer än vi har i år")]].concat();
    fill(&mut lead, &path, &format!("{path}/take"), &said).await;

    let world = village.open.house.world();
    let code = |voice| world.voices.get(&voice).unwrap().code.to_string();
    let slip = read(&mut village.resident(), &format!("/code?code={}", code(village.voices[0]))).await;
    assert!(slip.contains("En kvällstur kostar mer än vi har i år") && slip.contains("beslutat: nej"), "{slip}");
    assert!(!slip.contains("Bänken ställs ut till våren"), "{slip}");
    let other = world.voices.all().find(|voice| !village.voices.contains(&voice.id)).unwrap().id;
    let slip = read(&mut village.resident(), &format!("/code?code={}", code(other))).await;
    assert!(slip.contains("Bänken ställs ut till våren") && slip.contains("beslutat: ja"), "{slip}");
    let page = read(&mut village.resident(), &path).await;
    assert!(page.contains("En kvällstur kostar mer än vi har i år") && page.contains("Svar på vart och ett"), "{page}");
    // What whoever leads would write to them begins with the reasons of their own no.
    let answer = read(&mut lead, &format!("/answers/new?need={need}")).await;
    assert!(answer.contains("En kvällstur kostar mer än vi har i år"), "{answer}");
    assert!(read(&mut lead, &path).await.contains("/in-force"), "what was said yes to comes into force");
}

#[tokio::test]
async fn a_yes_to_one_need_comes_into_force_though_the_whole_is_a_no() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let path = prepared(&village, &mut lead).await;
    let need = village.need.to_string();
    let said = [
        ("date", "2026-11-07"),
        ("paragraph", "§ 47"),
        ("verdict", "no"),
        ("reasons", "Pengarna räcker inte till allt"),
        ("item", need.as_str()),
        ("item_verdict", "yes"),
        ("item_reasons", "Kvällsturen får plats"),
    ];
    fill(&mut lead, &path, &format!("{path}/take"), &said).await;
    let offered = format!("action=\"{path}/in-force\"");
    assert!(read(&mut lead, &path).await.contains(&offered), "what was said yes to can come into force");
    fill(&mut lead, &path, &format!("{path}/in-force"), &[("from", "2026-11-07")]).await;
    assert!(!read(&mut lead, &path).await.contains(&offered), "it is in force: nothing more is asked");
}

#[tokio::test]
async fn a_no_carries_its_reasons_and_never_comes_into_force() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let path = prepared(&village, &mut lead).await;
    taken(&mut lead, &path, "no").await;
    let page = read(&mut village.resident(), &path).await;
    assert!(
        page.contains("§ 47") && page.contains("ON 2026/112") && page.contains("Turen får plats i årets budget"),
        "{page}"
    );
    assert!(!read(&mut lead, &path).await.contains("/in-force"));
    let answer = refused(&mut lead, &path, &format!("{path}/in-force"), &[("from", "2027-01-01")]).await;
    assert!(answer.body.contains("id=\"refusals\""));
}

#[tokio::test]
async fn a_decision_of_tomorrow_is_not_taken_today() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let path = prepared(&village, &mut lead).await;
    let fields = [("date", "2026-11-20"), ("paragraph", "§ 47"), ("verdict", "yes"), ("reasons", "Skälen står kvar")];
    let answer = refused(&mut lead, &path, &format!("{path}/take"), &fields).await;
    assert!(
        answer.body.contains("Skälen står kvar") && answer.body.contains("value=\"yes\" required checked"),
        "{}",
        answer.body
    );
}

#[tokio::test]
async fn a_yes_leads_to_an_action_a_change_and_back_to_those_who_spoke() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let decision = prepared(&village, &mut lead).await;
    taken(&mut lead, &decision, "yes").await;
    fill(&mut lead, &decision, &format!("{decision}/in-force"), &[("from", "2027-01-01")]).await;
    let id = decision.rsplit('/').next().unwrap().to_owned();
    let fields = [
        ("what", "Köpa en kvällstur"),
        ("who", "Trafikenheten"),
        ("due", "2026-12-01"),
        ("ground", "experience"),
        ("decision", id.as_str()),
    ];
    let action = fill(&mut lead, &format!("/actions/new?decision={id}"), "/actions/undertake", &fields).await;
    assert!(read(&mut village.resident(), "/actions").await.contains("Köpa en kvällstur"));
    fill(&mut lead, &action, &format!("{action}/finish"), &[("how", "Turen är köpt för ett år")]).await;
    let id = action.rsplit('/').next().unwrap().to_owned();
    let fields = [
        ("what", "Bussen går hem klockan 20"),
        ("from", "2027-01-07"),
        ("for_whom", "Alla i Fageråsen"),
        ("actions", id.as_str()),
    ];
    let change = fill(&mut lead, &format!("/changes/new?action={id}"), "/changes/note", &fields).await;
    let page = read(&mut village.resident(), &change).await;
    assert!(page.contains("Alla i Fageråsen") && page.contains("Köpa en kvällstur") && page.contains(SAID[0]), "{page}");
    assert!(read(&mut village.resident(), &decision).await.contains("Köpa en kvällstur"));
}

#[tokio::test]
async fn an_action_comes_of_something() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let fields =
        [("what", "Något ur luften"), ("who", "Någon"), ("due", "2026-12-01"), ("ground", "untested"), ("decision", "")];
    let answer = refused(&mut lead, "/actions/new", "/actions/undertake", &fields).await;
    assert!(answer.body.contains("Något ur luften") && answer.body.contains("value=\"Någon\""), "{}", answer.body);
}

#[tokio::test]
async fn sending_a_form_twice_does_it_once() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let need = village.need.to_string();
    let form = lead.get("/actions/new").await;
    let fields = [
        ("what", "Ring trafikbolaget"),
        ("who", "Samordnaren"),
        ("due", "2026-12-01"),
        ("ground", "untested"),
        ("decision", ""),
        ("needs", need.as_str()),
    ];
    let first = lead.send(&form, "/actions/undertake", &fields).await;
    let second = lead.send(&form, "/actions/undertake", &fields).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER, "{}", first.body);
    assert_eq!(first.header("location"), second.header("location"), "{}", second.body);
    assert_eq!(village.open.house.world().actions.len(), 1);
}
