//! A round that is set up by a method, through its pages: set up in one form, typed in by two, voted in from home and from
//! phones, closed; and nothing told before.

use crate::{
    common::{Answer, Browser, open},
    village::{Village, village},
};
use axum::http::StatusCode;
use samskapa_domain::{
    RoundId,
    round::{self, Round, Which, entry, setting::Tier},
};
use samskapa_server::rights::Role;
use samskapa_tally::{
    format::{Options, any},
    record,
};

const IDEAS: &str = "Bänkar längs vägen; 12 000\r\nSkjuts till läkaren; 40 000 kr\r\nBussur vid torget;8.000";

/// What the form of a round over money says.
fn equal_shares(village: &Village) -> Vec<(&'static str, String)> {
    let fields = [
        ("title", "Bygdens pengar"),
        ("method", "mes-cost+add1"),
        ("between", "ideas"),
        ("ideas", IDEAS),
        ("budget", "50 000"),
        ("way", "paper"),
        ("way", "home"),
        ("together", "hand"),
        ("together", "slip"),
        ("until", "2026-11-20"),
    ];
    let at = [("meeting", village.meeting.to_string()), ("place", village.place.to_string())];
    fields.into_iter().map(|(name, value)| (name, value.to_owned())).chain(at).collect()
}

async fn send(browser: &mut Browser, page: &Answer, path: &str, fields: &[(&str, String)]) -> Answer {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    browser.send(page, path, &fields).await
}

fn led_to(answer: &Answer) -> String {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.header("location").unwrap_or_default().to_owned()
}

/// Opens a page and sends its form.
async fn does(browser: &mut Browser, path: &str, to: &str, fields: &[(&str, &str)]) -> Answer {
    let page = browser.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
    browser.send(&page, to, fields).await
}

/// A round over money, set up by somebody who leads.
async fn set_up(village: &Village, lead: &mut Browser) -> RoundId {
    let page = lead.get(&format!("/rounds/new?meeting={}", village.meeting)).await;
    let path = led_to(&send(lead, &page, "/rounds/new", &equal_shares(village)).await);
    path.trim_start_matches("/rounds/").parse().expect("it is a round")
}

fn round(village: &Village, id: RoundId) -> Round {
    village.open.house.world().rounds.get(&id).expect("the round is there").clone()
}

#[tokio::test]
async fn a_round_is_set_up_in_one_form_that_keeps_what_was_typed() {
    let village = village(open().await).await;
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    let meeting = lead.get(&format!("/meetings/{}", village.meeting)).await;
    let path = format!("/rounds/new?meeting={}", village.meeting);
    assert!(meeting.body.contains(&path), "the meeting leads to it");
    let page = lead.get(&path).await;
    assert!(page.body.contains("En by med 40 personer får sällan något när orten har 4\u{a0}000"), "{}", page.body);
    let mut fields = equal_shares(&village);
    fields.retain(|(name, _)| *name != "budget");
    let refused = send(&mut lead, &page, "/rounds/new", &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Skriv hur mycket det finns"), "{}", refused.body);
    assert!(
        refused.body.contains("Bänkar längs vägen; 12 000")
            && refused.body.contains("value=\"mes-cost+add1\" aria-describedby=\"m8\" checked")
    );
    fields.push(("budget", "femtio".to_owned()));
    let refused = send(&mut lead, &refused, "/rounds/new", &fields).await;
    assert!(refused.body.contains("”femtio” är ingen summa"), "{}", refused.body);
    let id = set_up(&village, &mut lead).await;
    let round = round(&village, id);
    assert_eq!(round.setting.ideas.iter().filter_map(|idea| idea.cost).collect::<Vec<_>>(), [12_000, 40_000, 8_000]);
    assert_eq!((round.setting.budget, round.dots_each), (Some(50_000), 3));
}

#[tokio::test]
async fn two_people_type_papers_and_only_what_both_read_or_somebody_settled_counts() {
    let village = village(open().await).await;
    let mut anna = village.open.signed_in("anna", Role::Lead).await;
    let mut bo = village.open.signed_in("bo", Role::Lead).await;
    let id = set_up(&village, &mut anna).await;
    let at = |rest: &str| format!("/rounds/{id}{rest}");
    let printed = does(&mut anna, &at("/papers"), &at("/papers"), &[("count", "3")]).await;
    let sheets = anna.get(&led_to(&printed)).await;
    assert_eq!(sheets.body.matches("class=\"ballot-paper\"").count(), 3, "{}", sheets.body);
    let (first, second) = (at("/entry/first"), at("/entry/second"));
    let desk = anna.get(&first).await;
    assert!(desk.input("paper") == "1" && desk.body.contains("autofocus"), "{}", desk.body);
    let wrong = anna.send(&desk, &first, &[("paper", "1"), ("line", "1 9")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        wrong.body.contains("Inget på sedeln har nummer 9") && wrong.body.contains("value=\"1 9\""),
        "what was typed stays"
    );
    let next = led_to(&does(&mut anna, &first, &first, &[("paper", "1"), ("line", "1 2")]).await);
    assert_eq!(anna.get(&next).await.input("paper"), "2", "Enter goes on to the next");
    led_to(&does(&mut anna, &first, &first, &[("paper", "2"), ("line", "2")]).await);
    led_to(&does(&mut anna, &first, &first, &[("paper", "3"), ("line", "3")]).await);
    let same = does(&mut anna, &second, &second, &[("paper", "1"), ("line", "1 2")]).await;
    assert!(same.body.contains("Låt någon annan skriva in den nu"), "{}", same.body);
    let other = bo.get(&second).await;
    assert!(!other.body.contains("<code>1 2</code>"), "nobody sees what the other typed");
    led_to(&does(&mut bo, &second, &second, &[("paper", "1"), ("line", "2, 1")]).await);
    led_to(&does(&mut bo, &second, &second, &[("paper", "2"), ("line", "3")]).await);
    let early = does(&mut anna, &at(""), &at("/close"), &[("early", "1")]).await;
    assert!(early.body.contains("Sedlar lästa på två sätt: 1"), "{}", early.body);
    let compare = bo.get(&at("/compare")).await;
    assert!(compare.body.contains("anna läste") && compare.body.contains("Sedel nummer 2"), "{}", compare.body);
    led_to(&bo.send(&compare, &at("/compare"), &[("paper", "2"), ("reading", "3")]).await);
    let kept = round(&village, id);
    let typing = entry::typing(&kept);
    assert_eq!((typing.agreed, typing.settled, typing.single), (1, 1, vec![3]));
    let waiting = does(&mut anna, &at(""), &at("/close"), &[]).await;
    assert!(waiting.body.contains("Sedlar får komma hemifrån till 20 november 2026"), "{}", waiting.body);
    led_to(&does(&mut anna, &at(""), &at("/close"), &[("early", "1")]).await);
    let world = village.open.house.world();
    let election = round::election_of(&world, world.rounds.get(&id).unwrap(), Which::Together).unwrap().unwrap();
    assert_eq!(election.votes(), [1, 1, 1], "the paper that only one has typed is left out");
    let public = village.open.visitor().get(&at("")).await;
    assert!(public.body.contains("Resultatet visas här när det är publicerat"), "{}", public.body);
}

#[tokio::test]
async fn a_slip_is_one_ballot_from_home_until_the_day_and_is_told_from_nobody() {
    let village = village(open().await).await;
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    let id = set_up(&village, &mut lead).await;
    let path = format!("/rounds/{id}/slips");
    let page = lead.get(&path).await;
    let slips = lead.send(&page, &path, &[("count", "2")]).await;
    assert_eq!(slips.status, StatusCode::OK, "{}", slips.body);
    let codes: Vec<&str> =
        slips.body.split("ballot-slip__code\">").skip(1).filter_map(|rest| rest.split('<').next()).collect();
    assert_eq!(codes.len(), 2);
    let again = lead.send(&page, &path, &[("count", "2")]).await;
    assert!(again.body.contains("De här lapparna är redan gjorda"), "{}", again.body);

    let mut home = village.open.visitor();
    let unknown = does(&mut home, "/ballot", "/ballot", &[("code", "K7M-2QP-4XWD")]).await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", unknown.body);
    let ballot = does(&mut home, "/ballot", "/ballot", &[("code", codes[0])]).await;
    assert!(ballot.body.contains("Bänkar längs vägen") && ballot.body.contains("12\u{a0}000 kronor"), "{}", ballot.body);
    let kept = round(&village, id);
    let yes: Vec<String> = kept.setting.choices.iter().map(|choice| format!("yes-{choice}")).collect();
    let cast = home.send(&ballot, "/ballot/cast", &[("code", codes[0]), (&yes[0], "1"), (&yes[2], "1")]).await;
    assert!(cast.body.contains("Din röstsedel är lämnad"), "{}", cast.body);
    let changed = does(&mut home, "/ballot", "/ballot", &[("code", codes[0])]).await;
    assert_eq!(changed.body.matches("value=\"1\" checked").count(), 2, "what was cast can be seen and changed");
    home.send(&changed, "/ballot/cast", &[("code", codes[0]), (&yes[1], "1")]).await;
    let kept = round(&village, id);
    assert_eq!(round::came(&kept).get(&Tier::Slip), Some(&1), "one slip, one ballot");
    let written = serde_json::to_string(&kept).unwrap();
    assert!(codes.iter().all(|code| !written.contains(code)), "no code is kept");
    let open_round = home.get(&format!("/rounds/{id}")).await;
    assert!(open_round.body.contains("färre än fem"), "few ballots are not told to the public: {}", open_round.body);
    village.open.clock.forward(jiff::SignedDuration::from_hours(24 * 30));
    let late = does(&mut home, "/ballot", "/ballot", &[("code", codes[1])]).await;
    assert!(late.body.contains("Tiden för att rösta hemifrån är ute"), "{}", late.body);
}

#[tokio::test]
async fn phones_in_the_room_put_needs_in_order() {
    let village = village(open().await).await;
    let (bus, care) = (village.need(1, "Bussen", &[0]).await, village.need(2, "Läkaren", &[2]).await);
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    let (meeting, place) = (village.meeting.to_string(), village.place.to_string());
    let (one, other) = (bus.to_string(), care.to_string());
    let fields = [
        ("meeting", meeting.as_str()),
        ("place", &place),
        ("title", "Ordningen"),
        ("method", "schulze"),
        ("between", "needs"),
        ("need", &one),
        ("need", &other),
        ("way", "room"),
        ("together", "seat"),
    ];
    let from = format!("/rounds/new?meeting={meeting}");
    let id: RoundId =
        led_to(&does(&mut lead, &from, "/rounds/new", &fields).await).trim_start_matches("/rounds/").parse().unwrap();
    let desk = format!("/meetings/{meeting}/live");
    led_to(&does(&mut lead, &desk, &desk, &[("do", "begin")]).await);
    led_to(&does(&mut lead, &desk, &desk, &[("do", &format!("show:dots:{id}"))]).await);
    let code = village.open.house.world().lives.get(&village.meeting).unwrap().code.clone();
    let phones = format!("/live/{code}");
    let mut phone = village.open.visitor();
    let page = phone.get(&phones).await;
    assert!(page.body.contains(&format!("name=\"place-{bus}\"")), "{}", page.body);
    let round_id = id.to_string();
    let (first, second) = (format!("place-{bus}"), format!("place-{care}"));
    let fields = [("round", round_id.as_str()), (first.as_str(), "2"), (second.as_str(), "1")];
    led_to(&phone.send(&page, &format!("{phones}/dots"), &fields).await);
    let kept = round(&village, id);
    let cast = kept.ballots.all().next().expect("it is cast");
    assert_eq!(cast.tier, Tier::Seat);
    assert_eq!(cast.marks.line(&kept.setting.choices), if kept.setting.choices[0].0 == care.0 { "1>2" } else { "2>1" });
    let early = does(&mut lead, &desk, &desk, &[("do", &format!("show:ranking:{id}"))]).await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY, "no order is on the screen while people choose");
}

/// Tells the house something in somebody's name.
async fn order(village: &Village, actor: &str, command: round::Command) {
    village.open.house.order(actor.to_owned(), village.open.house.fresh_key().unwrap(), command).await.unwrap();
}

/// A closed round over money: seven papers in two hands, all alike.
async fn closed(village: &Village, lead: &mut Browser) -> RoundId {
    let id = set_up(village, lead).await;
    let place = village.place;
    let choices = round(village, id).setting.choices;
    village.tell(round::Command::PrintPapers { id, papers: 7, place: Some(place) }).await;
    for (paper, numbers) in (1..).zip([&[0usize][..], &[0], &[0, 2], &[0, 2], &[1], &[1], &[]]) {
        for hand in [entry::Hand::First, entry::Hand::Second] {
            let marks = round::Marks::Approvals(numbers.iter().map(|number| choices[*number]).collect());
            let actor = if hand == entry::Hand::First { "lead:anna" } else { "lead:bo" };
            order(village, actor, round::Command::TypeIn { id, paper, hand, marks }).await;
        }
    }
    village.tell(round::Command::Close { id }).await;
    id
}

#[tokio::test]
async fn what_a_closed_round_came_to_is_published_with_its_reasons_and_stands() {
    let village = village(open().await).await;
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    let id = closed(&village, &mut lead).await;
    let path = format!("/rounds/{id}");
    let mut anybody = village.open.visitor();
    let before = anybody.get(&path).await;
    assert!(!before.body.contains("round-picture") && !before.body.contains("Varför det blev så"), "{}", before.body);
    assert_eq!(
        anybody.get(&format!("{path}/result")).await.status,
        StatusCode::NOT_FOUND,
        "no result before it is published"
    );
    assert_eq!(anybody.get(&format!("{path}/ballots")).await.status, StatusCode::NOT_FOUND);
    led_to(&does(&mut lead, &path, &format!("{path}/publish"), &[]).await);
    let told = anybody.get(&path).await;
    for words in [
        "Lika delar, inom en budget",
        "Bänkar längs vägen kostar 12\u{a0}000\u{a0}kr. 4 ville ha det, och 4 betalade 3\u{a0}000\u{a0}kr var.",
        "Skjuts till läkaren kostar 40\u{a0}000\u{a0}kr. De 2 som ville ha det hade",
        "<title>Röster på varje alternativ</title>",
        "Samma röster med en annan metod",
    ] {
        assert!(told.body.contains(words), "{words}: {}", told.body);
    }
    let again = does(&mut lead, &path, &format!("{path}/what-if"), &[]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "what is tried is one of the methods");
}

#[tokio::test]
async fn anybody_can_count_a_published_round_again_from_its_two_files() {
    let village = village(open().await).await;
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    let id = closed(&village, &mut lead).await;
    led_to(&does(&mut lead, &format!("/rounds/{id}"), &format!("/rounds/{id}/publish"), &[]).await);
    let mut anybody = village.open.visitor();
    let ballots = anybody.get(&format!("/rounds/{id}/ballots")).await.body;
    let result: serde_json::Value = serde_json::from_str(&anybody.get(&format!("/rounds/{id}/result")).await.body).unwrap();
    assert!(!ballots.contains("Bänkar"), "choices go by their numbers: {ballots}");
    let (_, reading) = any::read(ballots.as_bytes(), Options::default()).unwrap();
    let found = record::recount(&reading.election, &record::hash(ballots.as_bytes()), &result).unwrap();
    assert_eq!(found, record::Recount::Same);
    let published = round(&village, id).published.expect("it is published");
    assert_eq!(result["result_sha256"], published.count.result.as_str());
}

#[tokio::test]
async fn what_is_tried_by_another_method_is_logged_with_its_reason_and_never_the_result() {
    let village = village(open().await).await;
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    let id = closed(&village, &mut lead).await;
    let path = format!("/rounds/{id}");
    led_to(&does(&mut lead, &path, &format!("{path}/publish"), &[]).await);
    let form = format!("{path}/what-if");
    let to = led_to(&does(&mut lead, &form, &form, &[("rule", "greedy"), ("why", "Nämnden frågade")]).await);
    let told = village.open.visitor().get(&to).await;
    assert!(told.body.contains("Nämnden frågade") && told.body.contains("Det är inte resultatet"), "{}", told.body);
    let kept = round(&village, id);
    assert_eq!(kept.tried.len(), 1);
    assert_eq!(kept.published.expect("it stands").count.rule, "mes-cost+add1");
    assert_ne!(village.open.visitor().get(&form).await.status, StatusCode::OK, "only who leads may try");
}
