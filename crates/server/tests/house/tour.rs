//! The guided tour: ten steps along one thread, each a page that shows what the step promises; and no tour where no
//! demonstration is shown.

use crate::common::{Browser, open, open_with};
use crate::village::{SAID, Village, village};
use axum::http::StatusCode;
use jiff::civil::date;
use samskapa_domain::{
    ActionId, AnswerId, ChangeId, DecisionId, GroupId, MemberId, NeedId, RoundId, TrialId,
    action::{self, Ground},
    answer::{self, Parts},
    change,
    decision::{self, Verdict},
    group::{self, Mandate, Role as As},
    meeting::Channel,
    round,
    trial::{self, Conclusion, Design, Study},
};
use samskapa_server::{rights::Role, settings::Settings};
use uuid::Uuid;

/// A house that shows a demonstration: one need that has gone all the way, and one that has not.
async fn demonstration() -> Village {
    let village = village(open_with(Settings { tour: true, ..Settings::default() }).await).await;
    village.publish().await;
    let (short, need) = (village.need(1, "Samma läkare", &[2, 3]).await, village.need(2, "Hem på kvällen", &[0, 1]).await);
    ranked(&village, &[short, need]).await;
    worked_with(&village, need).await;
    village
}

async fn ranked(village: &Village, needs: &[NeedId]) {
    let id = RoundId(Uuid::from_u128(20));
    let (title, place) = ("Prickarna den kvällen".to_owned(), village.place);
    village.tell(round::Command::Open { id, title, place, meeting: None, dots_each: 3, needs: needs.to_vec() }).await;
    village.tell(round::Command::Count { id, need: needs[1], channel: Channel::Hall, dots: 7 }).await;
    village.tell(round::Command::Close { id }).await;
}

async fn worked_with(village: &Village, need: NeedId) {
    let (group, trial, decision) =
        (GroupId(Uuid::from_u128(21)), TrialId(Uuid::from_u128(22)), DecisionId(Uuid::from_u128(23)));
    let (action, change, answer) =
        (ActionId(Uuid::from_u128(24)), ChangeId(Uuid::from_u128(25)), AnswerId(Uuid::from_u128(26)));
    let text = str::to_owned;
    let mandate = Mandate {
        title: text("Kvällsbussen"),
        place: village.place,
        task: text("Prova en sen buss."),
        limit: text("Köper inga bussar."),
        rule: String::new(),
        ends: date(2027, 5, 1),
        contact: String::new(),
    };
    village.tell(group::Command::Form { id: group, mandate, needs: vec![need] }).await;
    let member = MemberId(Uuid::from_u128(27));
    village
        .tell(group::Command::Join {
            id: group,
            member,
            role: As::Resident,
            name: text("Anna"),
            contact: String::new(),
            agreed: true,
        })
        .await;
    let design = Design {
        title: text("Grannar kör grannar"),
        place: village.place,
        group: None,
        question: text("Räcker det?"),
        guess: text("Vi tror det."),
        what: text("Sex bilar."),
        from: date(2026, 11, 1),
        to: date(2026, 11, 6),
        measure: text("Resor."),
        stop_rule: text("Ingen kör sjuk."),
    };
    village.tell(trial::Command::Plan { id: trial, design, needs: vec![need] }).await;
    village.tell(trial::Command::Start { id: trial }).await;
    let study = Study { happened: text("Någon körde med feber."), learning: text("Snällhet räcker inte.") };
    village.tell(trial::Command::Study { id: trial, study }).await;
    village.tell(trial::Command::Conclude { id: trial, conclusion: Conclusion::Abandoned, why: text("Stopp.") }).await;
    let (title, body, question) = (text("Egen buss"), text("Nämnden"), text("Ska vi köpa en buss?"));
    village
        .tell(decision::Command::Prepare { id: decision, title, body, question, needs: vec![need], trials: vec![] })
        .await;
    let (paragraph, dnr, reasons) = (text("§ 4"), String::new(), text("En buss kostar för mycket."));
    let taken = date(2026, 11, 7);
    let items = Vec::new();
    let verdict = Verdict::No;
    village.tell(decision::Command::Take { id: decision, date: taken, paragraph, dnr, verdict, reasons, items }).await;
    let (what, who) = (text("En tur till"), text("Bolaget"));
    let (due, ground) = (date(2026, 12, 1), Ground::Experience);
    village.tell(action::Command::Undertake { id: action, what, who, due, ground, decision: None, needs: vec![need] }).await;
    let (what, for_whom) = (text("Bussen går 21.15"), text("Alla i byn"));
    let actions = vec![action];
    village.tell(change::Command::Note { id: change, what, from: taken, for_whom, actions, trials: vec![] }).await;
    let parts = Parts { said: text("Ni ville hem."), done: text("Nu går en buss till."), ..Parts::default() };
    village.tell(answer::Command::Give { id: answer, need, parts, reports: vec![], by_name: text("Anna") }).await;
}

/// What each step promises to show.
const SHOWN: [&str; 10] = [
    SAID[0],
    "Hem på kvällen",
    "Prickarna den kvällen",
    "Kvällsbussen",
    "Snällhet räcker inte.",
    "En buss kostar för mycket.",
    "Bussen går 21.15",
    "Nu går en buss till.",
    "<h1",
    "Granliden",
];

/// Walks from the page of the tour by the first link in each bar, and says what was seen on the way.
async fn walked(browser: &mut Browser) -> Vec<String> {
    let page = browser.get("/tour").await;
    assert_eq!(page.status, StatusCode::OK);
    let mut seen = Vec::new();
    let mut next = Some(link(&page.body, 1));
    while let Some(address) = next {
        let page = browser.get(&address).await;
        assert_eq!(page.status, StatusCode::OK, "{address}");
        let number = seen.len() + 1;
        assert!(page.body.contains(&format!("Steg {number} av 10")), "{address} says how far the tour has come");
        let bar = page.body.split("<aside class=\"tour").nth(1).and_then(|rest| rest.split("</aside>").next()).unwrap();
        next = bar.contains(&format!("?tour={}\"", number + 1)).then(|| link(bar, number + 1));
        seen.push(page.body.clone());
    }
    seen
}

/// The address that leads to a step.
fn link(body: &str, step: usize) -> String {
    let ending = format!("?tour={step}\"");
    let before = body.split(&ending).next().unwrap();
    format!("{}?tour={step}", before.rsplit("href=\"").next().unwrap())
}

#[tokio::test]
async fn ten_steps_lead_along_one_thread_and_each_shows_what_it_promises() {
    let village = demonstration().await;
    let seen = walked(&mut village.open.visitor()).await;
    assert_eq!(seen.len(), 10);
    for (page, shown) in seen.iter().zip(SHOWN) {
        let main = page.split("<main").nth(1).unwrap();
        assert!(main.contains(shown), "'{shown}' is on the page");
    }
    let list = village.open.visitor().get("/tour").await.body;
    for step in 1..=10 {
        assert!(list.contains(&format!("?tour={step}\"")), "the list leads to step {step}");
    }
    assert!(village.open.visitor().get("/").await.body.contains("href=\"/tour\""), "the start page leads to it");
}

#[tokio::test]
async fn whoever_leads_ends_at_the_desk() {
    let village = demonstration().await;
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    let seen = walked(&mut lead).await;
    assert_eq!(seen.len(), 10);
    assert!(lead.get("/tour").await.body.contains("href=\"/desk?tour=10\""));
}

#[tokio::test]
async fn the_tour_reads_in_the_language_of_the_visitor_and_needs_no_cookie() {
    let village = demonstration().await;
    let mut visitor = village.open.visitor();
    visitor.language = Some("fi");
    let page = visitor.get("/tour").await;
    assert!(page.body.contains("Opastettu kierros"));
    let page = visitor.get(&link(&page.body, 3)).await;
    assert!(page.body.contains("Askel 3 / 10"));
    assert!(visitor.cookies.is_empty());
}

#[tokio::test]
async fn a_house_of_ones_own_has_no_tour() {
    let village = village(open().await).await;
    let mut visitor = village.open.visitor();
    assert_eq!(visitor.get("/tour").await.status, StatusCode::NOT_FOUND);
    for path in ["/", "/needs?tour=2", "/overdue?tour=9"] {
        let page = visitor.get(path).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(!page.body.contains("/tour") && !page.body.contains("class=\"tour"), "{path}");
    }
}

#[tokio::test]
async fn a_step_that_is_none_shows_no_bar() {
    let village = demonstration().await;
    for path in ["/needs?tour=0", "/needs?tour=11", "/needs?tour=x", "/needs?tour=", "/needs"] {
        let page = village.open.visitor().get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(!page.body.contains("<aside class=\"tour"), "{path}");
    }
}
