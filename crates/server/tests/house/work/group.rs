//! Working groups: who sees names, what few are, and that leaving erases.

use crate::work::village::{Village, fill, read, refused};
use axum::http::StatusCode;

async fn formed(village: &Village) -> (crate::common::Browser, String) {
    let mut lead = village.lead().await;
    let (need, place) = (village.need.to_string(), village.place.to_string());
    let path = fill(
        &mut lead,
        &format!("/groups/new?need={need}"),
        "/groups/form",
        &[
            ("needs", &need),
            ("title", "Kvällsbussen"),
            ("place", &place),
            ("task", "Ta fram ett förslag om kvällsturer"),
            ("limit", "Pengar avgör nämnden"),
            ("rule", "Vi pratar tills vi är överens"),
            ("ends", "2027-06-01"),
            ("contact", "Eva Norling, 0555-01 01 01"),
        ],
    )
    .await;
    (lead, path)
}

#[tokio::test]
async fn a_group_says_what_it_may_and_where_it_stands_in_the_thread() {
    let village = Village::new().await;
    let (_, path) = formed(&village).await;
    let page = read(&mut village.resident(), &path).await;
    for said in
        ["Kvällsbussen", "Pengar avgör nämnden", "1 juni 2027", "Hem på kvällen", "aria-current=\"step\"", "/threads/group/"]
    {
        assert!(page.contains(said), "{said} is not on {page}");
    }
    assert!(read(&mut village.resident(), "/groups").await.contains("Kvällsbussen"));
}

#[tokio::test]
async fn residents_see_how_many_and_never_who() {
    let village = Village::new().await;
    let (mut lead, path) = formed(&village).await;
    let mut resident = village.resident();
    for nth in 0..5 {
        let name = format!("Invånare Nummer{nth}");
        let fields = [("name", name.as_str()), ("contact", "0555-99 88 77"), ("role", "resident"), ("agreed", "yes")];
        fill(&mut resident, &path, &format!("{path}/join"), &fields).await;
    }
    fill(
        &mut resident,
        &path,
        &format!("{path}/join"),
        &[("name", "Nämndens Ordförande"), ("role", "elected"), ("agreed", "yes")],
    )
    .await;
    let (public, inside) = (read(&mut resident, &path).await, read(&mut lead, &path).await);
    assert!(public.contains("invånare: 5"), "{public}");
    assert!(public.contains("förtroendevald: färre än fem"), "{public}");
    for secret in ["Nummer3", "0555-99 88 77", "Ordförande", "6 personer"] {
        assert!(!public.contains(secret), "{secret} is on the public page");
    }
    for known in ["Nummer3", "0555-99 88 77", "Ordförande", "6 personer"] {
        assert!(inside.contains(known), "{known} is not shown to those who lead");
    }
}

#[tokio::test]
async fn nobody_is_written_down_without_saying_yes_and_nothing_typed_is_lost() {
    let village = Village::new().await;
    let (_, path) = formed(&village).await;
    let mut resident = village.resident();
    let answer =
        refused(&mut resident, &path, &format!("{path}/join"), &[("name", "Karin i Backen"), ("role", "resident")]).await;
    assert!(answer.body.contains("value=\"Karin i Backen\""), "{}", answer.body);
    assert!(answer.body.contains("id=\"refusals\""));
    assert!(!read(&mut village.resident(), &path).await.contains("Karin"));
}

#[tokio::test]
async fn whoever_leaves_is_forgotten() {
    let village = Village::new().await;
    let (mut lead, path) = formed(&village).await;
    fill(&mut lead, &path, &format!("{path}/join"), &[("name", "Karin i Backen"), ("role", "resident"), ("agreed", "yes")])
        .await;
    let page = lead.get(&path).await;
    let member = page.input("member");
    let gone = lead.send(&page, &format!("{path}/leave"), &[("member", &member)]).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER);
    assert!(!read(&mut lead, &path).await.contains("Karin"));
}

#[tokio::test]
async fn residents_see_when_a_group_met_and_not_what_it_noted() {
    let village = Village::new().await;
    let (mut lead, path) = formed(&village).await;
    let fields = [("date", "2026-11-07"), ("text", "Närvarande: Karin, Per"), ("next", "2026-12-01")];
    fill(&mut lead, &path, &format!("{path}/note"), &fields).await;
    let (public, inside) = (read(&mut village.resident(), &path).await, read(&mut lead, &path).await);
    assert!(public.contains("lördag 7 november 2026") && public.contains("tisdag 1 december 2026"), "{public}");
    assert!(!public.contains("Karin, Per"));
    assert!(inside.contains("Närvarande: Karin, Per"));
}

#[tokio::test]
async fn a_day_that_is_none_is_named_and_nothing_is_lost() {
    let village = Village::new().await;
    let (mut lead, path) = formed(&village).await;
    let fields = [("date", "i tisdags"), ("text", "Vi kom överens")];
    let answer = refused(&mut lead, &path, &format!("{path}/note"), &fields).await;
    assert!(answer.body.contains("”i tisdags” går inte att läsa som en dag"), "{}", answer.body);
    assert!(answer.body.contains("Vi kom överens"));
}

#[tokio::test]
async fn a_proposal_of_the_group_has_its_page_and_leads_on() {
    let village = Village::new().await;
    let (mut lead, path) = formed(&village).await;
    let (need, group) = (village.need.to_string(), path.rsplit('/').next().unwrap().to_owned());
    let fields =
        [("group", group.as_str()), ("title", "Kvällstur på onsdagar"), ("proposal", "En tur klockan 20"), ("needs", &need)];
    let proposal = fill(&mut lead, &path, "/proposals/make", &fields).await;
    assert!(read(&mut village.resident(), &proposal).await.contains("En tur klockan 20"));
    assert!(read(&mut village.resident(), &path).await.contains("Kvällstur på onsdagar"));
    let fields = [("group", group.as_str()), ("title", "Utan behov"), ("proposal", "En text som ska stå kvar")];
    let answer = refused(&mut lead, &path, "/proposals/make", &fields).await;
    assert!(answer.body.contains("En text som ska stå kvar"), "{}", answer.body);
}

#[tokio::test]
async fn an_ended_group_takes_nobody_in() {
    let village = Village::new().await;
    let (mut lead, path) = formed(&village).await;
    fill(&mut lead, &path, &format!("{path}/end"), &[("why", "Förslaget är lämnat till nämnden")]).await;
    let page = read(&mut village.resident(), &path).await;
    assert!(page.contains("Förslaget är lämnat till nämnden"));
    assert!(!page.contains(&format!("{path}/join")), "{page}");
}

#[tokio::test]
async fn residents_form_no_group() {
    let village = Village::new().await;
    assert_eq!(village.resident().get("/groups/new").await.status, StatusCode::FORBIDDEN);
}
