//! A body: who sits in it is public while they sit, and a name is erased when there is no more reason to keep it.

use crate::{
    steering::target_picture::bodies,
    work::village::{Village, fill, read, refused},
};

#[tokio::test]
async fn a_name_is_shown_while_its_holder_sits_and_gone_when_it_was_erased() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let path = format!("/bodies/{}", bodies(&mut lead, &["Samordningsgruppen"]).await[0]);
    let seat = [("role", "Ordförande"), ("holder", "Kerstin Vik"), ("since", "2026-01-01")];
    fill(&mut lead, &path, &format!("{path}/seat"), &seat).await;
    let mut resident = village.resident();
    let page = read(&mut resident, &path).await;
    assert!(page.contains("Kerstin Vik") && page.contains("Ordförande"), "{page}");
    let page = read(&mut lead, &path).await;
    let office = page.split("<option value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let aside = [("office", office.as_str()), ("matter", "Äger mark vid vägen"), ("aside_day", "2026-11-01")];
    fill(&mut lead, &path, &format!("{path}/stand-aside"), &aside).await;
    fill(&mut lead, &path, &format!("{path}/leave"), &[("office", office.as_str()), ("until", "2026-11-02")]).await;
    let page = read(&mut resident, &path).await;
    assert!(!page.contains("Kerstin Vik") && page.contains("Äger mark vid vägen"), "{page}");
    assert!(read(&mut lead, &path).await.contains("Kerstin Vik"));
    fill(&mut lead, &path, &format!("{path}/forget"), &[("office", office.as_str())]).await;
    assert!(!read(&mut lead, &path).await.contains("Kerstin Vik"));
}

#[tokio::test]
async fn two_bodies_are_never_in_one_box_of_the_map() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let bodies = bodies(&mut lead, &["Norra", "Södra"]).await;
    let put = |body: &str| (format!("/bodies/{body}"), format!("/bodies/{body}/put"));
    let (page, to) = put(&bodies[0]);
    fill(&mut lead, &page, &to, &[("column", "2"), ("row", "3")]).await;
    let (page, to) = put(&bodies[1]);
    assert!(refused(&mut lead, &page, &to, &[("column", "2"), ("row", "3")]).await.body.contains("Norra"));
    assert!(refused(&mut lead, &page, &to, &[("column", "0"), ("row", "3")]).await.body.contains("12 rutor"));
    fill(&mut lead, &page, &to, &[("column", "3"), ("row", "3")]).await;
}
