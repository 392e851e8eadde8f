//! The log of anchoring: who was not reached, and objections that are kept word for word without anybody being picked out.

use crate::{
    steering::target_picture::{agreed, begun},
    work::village::{Village, fill, read, refused},
};

fn fields<'a>(of: &'a str, sort: &'a str, people: &'a str, objections: &'a str) -> [(&'a str, &'a str); 9] {
    [
        ("of", of),
        ("sort", sort),
        ("form", "meeting"),
        ("name", ""),
        ("date", "2026-11-06"),
        ("place", "Samlingssalen"),
        ("people", people),
        ("response", "De kände igen sig"),
        ("objections", objections),
    ]
}

#[tokio::test]
async fn who_was_not_reached_stands_first_and_objections_stand_word_for_word() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let picture = begun(&mut lead).await;
    agreed(&mut lead, &picture, 1).await;
    let log = format!("{picture}/anchoring");
    let of = lead.get(&log).await.input("of");
    let aim = [("of", of.as_str()), ("groups", "youth"), ("groups", "pensioners_council"), ("own", "Jaktlaget")];
    fill(&mut lead, &log, "/anchorings/aim", &aim).await;
    let nobody = refused(&mut lead, &log, "/anchorings/log", &fields(&of, "youth", "många", "")).await;
    assert!(nobody.body.contains("De kände igen sig"), "nothing typed is lost");
    let objections = "Det här har vi hört förut\nRing mig på 070-174 06 35";
    fill(&mut lead, &log, "/anchorings/log", &fields(&of, "pensioners_council", "11", objections)).await;
    fill(&mut lead, &log, "/anchorings/log", &fields(&of, "staff", "3", "Chefen lyssnar inte")).await;
    let seen = read(&mut village.resident(), &log).await;
    let left = seen.split("id=\"not-reached\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert!(left.contains("unga") && left.contains("Jaktlaget") && !left.contains("pensionärsråd"), "{left}");
    assert!(seen.contains("Det här har vi hört förut") && seen.contains("11 personer"), "{seen}");
    for secret in ["070-174 06 35", "Chefen lyssnar inte", "3 personer"] {
        assert!(!seen.contains(secret), "{secret} is shown to everybody");
    }
    assert!(seen.contains("färre än fem personer") && seen.contains("En invändning finns, men visas inte för alla."));

    let page = lead.get(&log).await;
    assert!(page.body.contains("personuppgifter hittade"));
    let before = page.body.split("Ring mig på 070-174 06 35").next().unwrap();
    let (_, rest) = page.body.split_at(before.len());
    let to = rest.split("action=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    fill(&mut lead, &log, &to, &[("do", "mask"), ("instead", "Ring mig gärna")]).await;
    fill(&mut lead, &log, &to, &[("do", "heed"), ("what", "Vi ringde samma dag")]).await;
    let seen = read(&mut village.resident(), &log).await;
    assert!(seen.contains("Ring mig gärna") && seen.contains("Vi ringde samma dag"), "{seen}");
}
