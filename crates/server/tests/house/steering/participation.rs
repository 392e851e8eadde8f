//! Residents in every step of a series, read out of what happened and noted by hand.

use crate::work::village::{Village, fill, read, refused};
use samskapa_domain::{SeriesId, series};
use uuid::Uuid;

#[tokio::test]
async fn a_step_without_residents_is_marked_and_wants_a_reason() {
    let village = Village::new().await;
    let id = SeriesId(Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0099));
    let (title, purpose, places) = ("Runt bygden".to_owned(), String::new(), vec![village.place]);
    village.tell(series::Command::Start { id, title, purpose, places }).await;
    let path = format!("/series/{id}/participation");
    let seen = read(&mut village.resident(), &path).await;
    assert!(seen.contains("inte än") && !seen.contains(">invånare var med<"), "{seen}");
    let mut lead = village.lead().await;
    let note = [("step", "decide"), ("what", "Två invånare satt med"), ("level", "influence"), ("date", "2026-11-06")];
    fill(&mut lead, &path, &format!("{path}/note"), &note).await;
    fill(&mut lead, &path, &format!("{path}/explain"), &[("explained", "trial"), ("why", "Inget test behövdes")]).await;
    refused(&mut lead, &path, &format!("{path}/explain"), &[("explained", "decide"), ("why", "de var ju med")]).await;
    let seen = read(&mut village.resident(), &path).await;
    for said in ["invånare var med", "Två invånare satt med", "inflytande", "Inget test behövdes", "utan invånare, med skäl"]
    {
        assert!(seen.contains(said), "{said} is not on {seen}");
    }
}
