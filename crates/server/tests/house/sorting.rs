//! The sorting desk: what lies in the hand and why, each press of a button without a script, and everything taken back.

use crate::common::{Answer, Browser, open};
use crate::village::{SAID, Village, village};
use axum::http::StatusCode;
use samskapa_domain::{NeedId, VoiceId, need};
use samskapa_server::rights::Role;

/// The form with what lies in the hand; none when nothing is left.
fn hand(page: &Answer) -> Option<&str> {
    page.body.split("data-hand>").nth(1)?.split("</form>").next()
}

fn values<'a>(part: &'a str, name: &str) -> Vec<&'a str> {
    let mark = format!("name=\"{name}\" value=\"");
    part.split(&mark).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

async fn shown(browser: &mut Browser, path: &str) -> Answer {
    let page = browser.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    page
}

/// Presses a button of the hand with all that lies in it.
async fn press(browser: &mut Browser, path: &str, button: &str, title: &str) -> Answer {
    let page = shown(browser, path).await;
    let form = hand(&page).expect("something lies in the hand");
    let (csrf, key) = (page.input("csrf"), values(form, "key")[0]);
    let mut fields = vec![("csrf", csrf.as_str()), ("key", key), ("do", button), ("title", title)];
    fields.extend(values(form, "voice").into_iter().map(|voice| ("voice", voice)));
    browser.post(path, &fields).await
}

async fn undo(browser: &mut Browser, path: &str) -> Answer {
    let page = shown(browser, path).await;
    let form = page.body.split("data-last>").nth(1).expect("there is something to take back");
    let button = values(form, "do")[0].to_owned();
    let (csrf, key) = (page.input("csrf"), values(form, "key")[0]);
    browser.post(path, &[("csrf", &csrf), ("key", key), ("do", &button)]).await
}

fn needs(village: &Village) -> Vec<NeedId> {
    village.open.house.world().needs.all().map(|need| need.id).collect()
}

fn lies_in(village: &Village, need: NeedId) -> Vec<VoiceId> {
    need::expressed(&village.open.house.world(), need).iter().map(|voice| voice.id).collect()
}

#[tokio::test]
async fn every_voice_passes_through_the_hand_once_and_each_press_needs_no_script() {
    let village = village(open().await).await;
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    let path = format!("/meetings/{}/sort", village.meeting);
    let mut presses = 0;
    loop {
        let page = shown(&mut lead, &path).await;
        let Some(form) = hand(&page) else { break };
        assert!(
            form.contains("autofocus") && form.contains("id=\"hand-why\""),
            "the likely button is at hand, with its reason"
        );
        let button = values(form, "do")[0].to_owned();
        let done = press(&mut lead, &path, &button, "").await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        presses += 1;
        assert!(presses <= SAID.len(), "it comes to an end");
    }
    let sorted: usize = needs(&village).into_iter().map(|need| lies_in(&village, need).len()).sum();
    assert_eq!(sorted, SAID.len(), "each lies in one need");
}

#[tokio::test]
async fn what_was_pressed_is_taken_back_step_by_step() {
    let village = village(open().await).await;
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    let path = format!("/places/{}/sort", village.place);
    let before = hand(&shown(&mut lead, &path).await).map(|form| values(form, "voice").join(" "));
    press(&mut lead, &path, "new", "Det första").await;
    press(&mut lead, &path, "park", "").await;
    assert!(shown(&mut lead, &path).await.body.contains("åt sidan"), "what is laid aside is still there");
    assert!(!village.open.house.world().parked.is_empty());
    assert_eq!(undo(&mut lead, &path).await.status, StatusCode::SEE_OTHER);
    assert!(village.open.house.world().parked.is_empty());
    assert_eq!(needs(&village).len(), 1);
    assert_eq!(undo(&mut lead, &path).await.status, StatusCode::SEE_OTHER);
    assert!(needs(&village).is_empty(), "the need that was made is gone");
    let page = shown(&mut lead, &path).await;
    assert!(!page.body.contains("data-last"), "nothing is left to take back");
    assert_eq!(hand(&page).map(|form| values(form, "voice").join(" ")), before, "the same come again");
}

#[tokio::test]
async fn two_who_sort_the_same_table_hold_different_voices_and_know_of_each_other() {
    let village = village(open().await).await;
    let (mut anna, mut bo) =
        (village.open.signed_in("anna", Role::Lead).await, village.open.signed_in("bo", Role::Lead).await);
    let path = format!("/meetings/{}/sort", village.meeting);
    let hers = shown(&mut anna, &path).await;
    let his = shown(&mut bo, &path).await;
    let voices = |page: &Answer| {
        values(hand(page).expect("something"), "voice").iter().map(|id| (*id).to_owned()).collect::<Vec<_>>()
    };
    assert!(voices(&hers).iter().all(|voice| !voices(&his).contains(voice)));
    assert!(his.body.contains("anna sorterar också här"), "{}", his.body);
    // Both take the same note from the table at the same time: it goes where the first put it.
    let fields = |page: &Answer| vec![("csrf".to_owned(), page.input("csrf"))];
    let one = voices(&his)[0].clone();
    let csrf = &fields(&his)[0].1;
    let first = bo
        .post(
            &path,
            &[
                ("csrf", csrf),
                ("key", "0192f0c1-0000-7000-8000-000000000001"),
                ("do", "new"),
                ("title", "Bos"),
                ("voice", &one),
            ],
        )
        .await;
    assert_eq!(first.status, StatusCode::SEE_OTHER, "{}", first.body);
    let csrf = &fields(&hers)[0].1;
    let late = anna
        .post(&path, &[("csrf", csrf), ("key", "0192f0c1-0000-7000-8000-000000000002"), ("do", "park"), ("voice", &one)])
        .await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.body.contains("hann någon annan före"), "{}", late.body);
}

#[tokio::test]
async fn the_hand_learns_from_each_press() {
    let village = village(open().await).await;
    let bus = village.need(1, "Buss på kvällen", &[0]).await;
    village.need(2, "Samma läkare", &[2]).await;
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    let path = format!("/meetings/{}/sort", village.meeting);
    // Whenever the other voice about the bus comes up, the need of the bus is proposed for it.
    for _ in 0..SAID.len() {
        let page = shown(&mut lead, &path).await;
        let form = hand(&page).expect("the other about the bus is left");
        if form.contains(SAID[1]) {
            assert!(
                values(form, "do")[0].ends_with(&bus.to_string())
                    || values(form, "do").contains(&format!("gather:{bus}").as_str())
            );
            return;
        }
        press(&mut lead, &path, "park", "").await;
    }
    panic!("it never came up");
}
