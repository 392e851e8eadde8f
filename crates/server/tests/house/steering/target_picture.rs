//! A target picture on its road: written, agreed, sent out, changed because two bodies wanted it, sent anew, in force.

use crate::{
    common::Browser,
    work::village::{SAID, UNPUBLISHED, Village, fill, read, refused},
};
use axum::http::StatusCode;

/// The parts of the first draft: sort, from, text.
const FIRST: [(&str, &str, &str); 3] =
    [("value", "", "Jag kan bo kvar i min by"), ("shift", "sjukhuset", "mig och min vardag"), ("guiding_word", "", "Nära")];

fn fields<'a>(parts: &[(&'a str, &'a str, &'a str, &'a str)], more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let rows = parts.iter().flat_map(|(id, sort, from, text)| {
        [("part", *id), ("nth", ""), ("sort", *sort), ("shift_from", *from), ("text", *text)]
    });
    rows.chain(more.iter().copied()).collect()
}

/// Begins one; gives where its page lies.
pub async fn begun(lead: &mut Browser) -> String {
    let parts = FIRST.map(|(sort, from, text)| ("", sort, from, text));
    let more = [("title", "Nära i Dalbygden"), ("who", "Regionen och kommunerna")];
    let path = fill(lead, "/target-pictures/new", "/target-pictures/begin", &fields(&parts, &more)).await;
    path.split('?').next().unwrap().to_owned()
}

/// Those who wrote it agree on the newest version.
pub async fn agreed(lead: &mut Browser, path: &str, number: u16) {
    let fields = [("who", "Samordningsgruppen"), ("date", "2026-11-06")];
    fill(lead, &format!("{path}?version={number}"), &format!("{path}/agree"), &fields).await;
}

/// Adds bodies; gives their names in the ledger.
pub async fn bodies(lead: &mut Browser, names: &[&str]) -> Vec<String> {
    let mut ids = Vec::new();
    for name in names {
        let fields = [("name", *name), ("sort", "assembly"), ("mandate", "Beslutar för kommunen"), ("organisation", "")];
        let at = fill(lead, "/bodies", "/bodies", &fields).await;
        ids.push(at.rsplit('/').next().unwrap().to_owned());
    }
    ids
}

async fn sent(lead: &mut Browser, path: &str, number: &str, to: &[String]) -> String {
    let mut fields = vec![("number", number), ("due", "2026-12-01"), ("letter", "")];
    fields.extend(to.iter().map(|body| ("to", body.as_str())));
    fill(lead, &format!("{path}/send"), &format!("{path}/send"), &fields).await
}

/// Where the form for the answer of a body lies.
fn note_path(board: &str, body: &str) -> String {
    let end = format!("/note?body={body}");
    let before = board.split(&end).next().unwrap();
    format!("{}{end}", &before[before.rfind('"').unwrap() + 1..])
}

async fn noted(lead: &mut Browser, board: &str, body: &str, verdict: &str, wording: &str) {
    let form = note_path(&read(lead, board).await, body);
    let to = form.split('?').next().unwrap().to_owned();
    assert!(read(lead, &form).await.contains(&format!("value=\"{verdict}\"")), "{verdict} can be chosen");
    let fields = [
        ("body", body),
        ("date", "2026-11-07"),
        ("paragraph", "§ 43"),
        ("dnr", "KS 2026/7"),
        ("verdict", verdict),
        ("wording", wording),
        ("votes_yes", "31"),
        ("votes_no", "4"),
    ];
    fill(lead, &form, &to, &fields).await;
}

/// The names in the ledger of the parts of the newest version, in order.
async fn part_ids(lead: &mut Browser, path: &str) -> Vec<String> {
    let page = read(lead, &format!("{path}/write")).await;
    let ids = page.split("name=\"part\" value=\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned());
    ids.filter(|id| !id.is_empty()).collect()
}

#[tokio::test]
async fn two_requests_for_a_change_lead_to_a_new_version_and_a_fresh_round() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let path = begun(&mut lead).await;
    assert_eq!(village.resident().get(&path).await.status, StatusCode::NOT_FOUND, "a draft is for those who write");
    agreed(&mut lead, &path, 1).await;
    let bodies = bodies(&mut lead, &["Fullmäktige i Norra", "Fullmäktige i Södra", "Fullmäktige i Västra"]).await;
    let first = sent(&mut lead, &path, "1", &bodies).await;
    noted(&mut lead, &first, &bodies[0], "approved", "").await;
    noted(&mut lead, &first, &bodies[0], "with_reservation", "Kostnaden ska följas.").await;
    noted(&mut lead, &first, &bodies[1], "change_requested", "Fullmäktige begär att öarna nämns.").await;
    let board = read(&mut village.resident(), &first).await;
    assert!(board.contains("1 av 3 har godkänt version 1."), "{board}");
    assert!(board.contains("En vill ha en ändring.") && board.contains("En har inte svarat."), "{board}");
    assert!(board.contains("Fullmäktige begär att öarna nämns.") && board.contains("31 ja, 4 nej, 0 avstod"), "{board}");

    let ids = part_ids(&mut lead, &path).await;
    let parts = [
        (ids[0].as_str(), "value", "", "Jag kan bo kvar i min by eller på min ö"),
        (ids[1].as_str(), "shift", "sjukhuset", "mig och min vardag"),
        ("", "follow_up", "", "Varje år visar vi vad som har ändrats"),
    ];
    let why = [("why", "Södra ville ha med öarna")];
    fill(&mut lead, &format!("{path}/write"), &format!("{path}/write"), &fields(&parts, &why)).await;
    agreed(&mut lead, &path, 2).await;
    let second = sent(&mut lead, &path, "2", &bodies).await;
    for body in &bodies {
        noted(&mut lead, &second, body, "approved", "").await;
    }
    let force = [("number", "2"), ("from", "2026-11-07")];
    fill(&mut lead, &format!("{path}?version=2"), &format!("{path}/in-force"), &force).await;

    let mut resident = village.resident();
    assert!(read(&mut resident, &second).await.contains("3 av 3 har godkänt version 2."));
    let board = read(&mut resident, &first).await;
    assert!(board.contains("1 av 3 har godkänt version 1."), "what was answered to the first version stands: {board}");
    let page = read(&mut resident, &path).await;
    assert!(page.contains("på min ö") && page.contains("Varje år visar vi"), "{page}");
    let earlier = read(&mut resident, &format!("{path}?version=1")).await;
    assert!(earlier.contains("Jag kan bo kvar i min by<") && earlier.contains("Nära"), "{earlier}");
    let compared = read(&mut resident, &format!("{path}/compare?from=1&to=2")).await;
    assert!(compared.contains("<ins>") && compared.contains("eller på min ö"), "{compared}");
    assert!(compared.contains("<del>Nära</del>") && compared.contains("En del är oförändrad."), "{compared}");
    let table = read(&mut resident, &second.replace("/board", "/board/table.csv")).await;
    assert_eq!(table.lines().count(), 4, "{table}");
    assert!(table.contains("Fullmäktige i Norra,2,godkänd,2026-11-07,§ 43,KS 2026/7"), "{table}");
}

#[tokio::test]
async fn each_part_tells_what_it_rests_on_and_what_rests_on_nothing_is_listed() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let path = begun(&mut lead).await;
    agreed(&mut lead, &path, 1).await;
    let ids = part_ids(&mut lead, &path).await;
    let part = format!("/parts/{}", ids[0]);
    let need = village.need.to_string();
    let one = [("need", need.as_str()), ("meeting", ""), ("code", ""), ("why", "Det är vad de bad om")];
    fill(&mut lead, &part, &format!("{part}/rest"), &one).await;
    let again = refused(&mut lead, &part, &format!("{part}/rest"), &one).await;
    assert!(again.body.contains("Det är vad de bad om"), "what was typed is kept");
    let nothing = [("need", ""), ("meeting", ""), ("code", ""), ("why", "Så är det")];
    refused(&mut lead, &part, &format!("{part}/rest"), &nothing).await;

    let mut resident = village.resident();
    let page = read(&mut resident, &part).await;
    for said in SAID {
        assert!(page.contains(said), "{said} is not on {page}");
    }
    assert!(!page.contains(UNPUBLISHED));
    let ground = read(&mut resident, &format!("{path}/ground")).await;
    assert!(ground.contains("2 delar har ingen röst bakom sig än."), "{ground}");
    assert!(!ground.contains("En bänk vid affären"), "a need of an unpublished evening is named nowhere: {ground}");
    assert!(read(&mut lead, &format!("{path}/ground")).await.contains("En bänk vid affären"));

    let page = read(&mut lead, &part).await;
    let claim = page.split("name=\"claim\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let back = [("claim", claim.as_str()), ("why_not", "Det gällde något annat")];
    fill(&mut lead, &part, &format!("{part}/withdraw"), &back).await;
    assert!(read(&mut resident, &part).await.contains("Ingen röst står bakom detta än"));
}

#[tokio::test]
async fn nothing_is_sent_to_nobody_and_no_answer_comes_without_its_words() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let path = begun(&mut lead).await;
    agreed(&mut lead, &path, 1).await;
    let bodies = bodies(&mut lead, &["Fullmäktige i Norra"]).await;
    let to_nobody = [("number", "1"), ("due", "2026-12-01")];
    let send = format!("{path}/send");
    assert!(refused(&mut lead, &send, &send, &to_nobody).await.body.contains("Välj minst ett organ"));
    let board = sent(&mut lead, &path, "1", &bodies).await;
    let form = note_path(&read(&mut lead, &board).await, &bodies[0]);
    let to = form.split('?').next().unwrap().to_owned();
    let wordless = [("body", bodies[0].as_str()), ("date", "2026-11-07"), ("paragraph", "§ 1"), ("verdict", "declined")];
    assert!(refused(&mut lead, &form, &to, &wordless).await.body.contains("ord för ord"));
    let half = [wordless.as_slice(), &[("wording", "Avslås"), ("votes_yes", "många")]].concat();
    let page = refused(&mut lead, &form, &to, &half).await;
    assert!(page.body.contains("Avslås") && page.body.contains("många"), "what was typed is kept: {}", page.body);
    let remind = to.replace("/note", "/remind");
    fill(&mut lead, &board, &remind, &[("body", bodies[0].as_str())]).await;
    assert!(read(&mut village.resident(), &board).await.contains("Påmind"));
}
