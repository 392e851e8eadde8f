//! Sorting voices into needs, what everybody sees of a need, and counting what matters most; through the real
//! server, without a script.

use crate::common::{Answer, open};
use crate::village::{SAID, Village, village};
use axum::http::StatusCode;
use samskapa_domain::{
    AnswerId, DocumentId, HandOverId, NeedId, OrganisationId, RoundId, answer,
    claim::{Arrow, Thing},
    document, hand_over, meeting, need,
    notes::Sheet,
    organisation, round, voice,
};
use samskapa_server::rights::Role;
use uuid::Uuid;

fn place_of(answer: &Answer) -> String {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.header("location").unwrap_or_default().to_owned()
}

fn only_need(village: &Village) -> NeedId {
    village.open.house.world().needs.all().last().expect("a need was made").id
}

#[tokio::test]
async fn near_equal_voices_lie_beside_each_other_and_the_page_says_why() {
    let village = village(open().await).await;
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    let page = lead.get(&format!("/meetings/{}/sort", village.meeting)).await;
    assert_eq!(page.status, StatusCode::OK);
    let beside = page.body.split("<fieldset").find(|part| part.contains(SAID[0])).expect("it lies somewhere");
    assert!(
        beside.split("</fieldset>").next().is_some_and(|part| part.contains(SAID[1])),
        "the two about the bus lie together"
    );
    assert!(village.open.house.world().needs.is_empty(), "nothing is put together by itself");
}

#[tokio::test]
async fn ticked_voices_become_a_need_in_the_words_of_the_most_central_one() {
    let village = village(open().await).await;
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    let path = format!("/meetings/{}/sort", village.meeting);
    let page = lead.get(&path).await;
    let (one, other) = (village.voices[0].to_string(), village.voices[1].to_string());
    let fields = [("do", "new"), ("voice", one.as_str()), ("voice", other.as_str()), ("title", "")];
    // The form that sorts has a key of its own, other than the forms in the frame.
    let form = page.body.split("data-sorting").nth(1).expect("the form is there");
    let key = form.split("name=\"key\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
    let csrf = page.input("csrf");
    let mut all = vec![("csrf", csrf.as_str()), ("key", key)];
    all.extend_from_slice(&fields);
    assert_eq!(place_of(&lead.post(&path, &all).await), path);
    assert_eq!(place_of(&lead.post(&path, &all).await), path, "a second press of the same form is no mistake");
    let world = village.open.house.world();
    assert_eq!(world.needs.len(), 1);
    let need = world.needs.get(&only_need(&village)).unwrap();
    assert!(SAID[..2].contains(&need.title.as_str()), "{}", need.title);
    assert_eq!(need::expressed(&world, need.id).len(), 2);
    let page = lead.get(&path).await;
    assert!(page.body.contains("7 röster är kvar att sortera"), "the page says how many are left");
}

#[tokio::test]
async fn voices_move_between_piles_and_piles_are_joined_and_taken_apart_without_loss() {
    let village = village(open().await).await;
    let (bus, care) = (village.need(1, "Buss på kvällen", &[0, 1, 2]).await, village.need(2, "Samma läkare", &[3]).await);
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    let path = format!("/places/{}/sort", village.place);
    let members = |need: NeedId| need::expressed(&village.open.house.world(), need).len();

    let page = lead.get(&path).await;
    let astray = format!("{bus}:{}", village.voices[2]);
    let press = format!("gather:{care}");
    place_of(&lead.send(&page, &path, &[("do", &press), ("member", &astray)]).await);
    assert_eq!((members(bus), members(care)), (2, 2));

    let page = lead.get(&path).await;
    let (press, with) = (format!("merge:{care}"), format!("{care}:{bus}"));
    place_of(&lead.send(&page, &path, &[("do", &press), ("with", ""), ("with", &with)]).await);
    assert_eq!(members(bus), 4);

    let page = lead.get(&path).await;
    assert!(page.body.contains("Samma läkare"), "the joined pile is still named");
    let press = format!("unmerge:{care}");
    place_of(&lead.send(&page, &path, &[("do", &press)]).await);
    assert_eq!((members(bus), members(care)), (2, 2));

    let page = lead.get(&path).await;
    let out = format!("{care}:{}", village.voices[2]);
    place_of(&lead.send(&page, &path, &[("do", "out"), ("member", &out)]).await);
    assert_eq!(members(care), 1);

    let page = lead.get(&path).await;
    let last = format!("{care}:{}", village.voices[3]);
    let refused = lead.send(&page, &path, &[("do", "out"), ("member", &last)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "a need keeps its last voice");
    assert!(refused.body.contains(&format!("value=\"{last}\" checked")), "what was ticked stays ticked");
    assert_eq!(members(care), 1);
}

#[tokio::test]
async fn a_form_that_is_refused_in_one_part_changes_nothing() {
    let village = village(open().await).await;
    let (bus, care) = (village.need(1, "Buss på kvällen", &[0, 1]).await, village.need(2, "Samma läkare", &[3]).await);
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    let path = format!("/places/{}/sort", village.place);
    let page = lead.get(&path).await;
    let (press, first, last) =
        ("new".to_owned(), format!("{bus}:{}", village.voices[0]), format!("{care}:{}", village.voices[3]));
    let refused = lead.send(&page, &path, &[("do", &press), ("title", "Nytt"), ("member", &first), ("member", &last)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("value=\"Nytt\""), "the title stays");
    let world = village.open.house.world();
    assert_eq!(world.needs.len(), 2, "no half of the form was done");
    assert_eq!(need::expressed(&world, bus).len(), 2);
}

#[tokio::test]
async fn residents_read_a_need_only_when_its_words_are_published() {
    let village = village(open().await).await;
    let bus = village.need(1, "Buss på kvällen", &[0, 1]).await;
    village.draw(Thing::Voice(village.voices[5]), Arrow::Contradicts, Thing::Need(bus)).await;
    let mut resident = village.open.visitor();
    assert_eq!(resident.get(&format!("/needs/{bus}")).await.status, StatusCode::NOT_FOUND);
    assert!(!resident.get("/needs").await.body.contains("Buss på kvällen"));
    village.publish().await;
    let page = resident.get(&format!("/needs/{bus}")).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains(SAID[0]) && page.body.contains("Bord 1"), "the words stand with their setting");
    assert!(page.body.contains(SAID[5]), "what speaks against it is shown");
    assert!(!page.body.contains("/work\""), "nothing to press for those who do not lead");
    assert!(page.body.find(SAID[0]) < page.body.find("id=\"answer\""), "the words of the people come first");
    assert!(resident.get("/needs").await.body.contains("Buss på kvällen"));
    assert_eq!(resident.get(&format!("/needs/{bus}/work")).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_withdrawn_or_held_voice_is_shown_to_nobody() {
    let village = village(open().await).await;
    let bus = village.need(1, "Buss på kvällen", &[0, 1]).await;
    village.publish().await;
    village.tell(voice::Command::Withdraw { id: village.voices[1], why: "vill inte".to_owned() }).await;
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    for path in [format!("/needs/{bus}"), format!("/needs/{bus}/voices"), format!("/needs/{bus}/history")] {
        let page = lead.get(&path).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(!page.body.contains(SAID[1]), "{path}");
    }
}

#[tokio::test]
async fn a_need_is_not_closed_without_an_answer_and_the_page_says_what_to_do() {
    let village = village(open().await).await;
    let bus = village.need(1, "Buss på kvällen", &[0]).await;
    village.publish().await;
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    let path = format!("/needs/{bus}/work");
    let page = lead.get(&path).await;
    let refused = lead.send(&page, &path, &[("step", "close"), ("close_why", "Vi är klara")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Vi är klara"), "the reason stays");
    assert!(refused.body.contains(&format!("class=\"button\" href=\"/answers/new?need={bus}\"")), "the next step is there");

    let parts = answer::Parts { said: "Bussen.".to_owned(), done: "En kvällstur.".to_owned(), ..answer::Parts::default() };
    let give = answer::Command::Give {
        id: AnswerId(Uuid::from_u128(50)),
        need: bus,
        parts: parts.clone(),
        reports: Vec::new(),
        by_name: "Anna".to_owned(),
    };
    village.tell(give).await;
    let formulate = |mandate| need::Command::Formulate {
        id: bus,
        title: "Buss på kvällen".to_owned(),
        statement: "Att komma hem på kvällen.".to_owned(),
        mandate,
    };
    village.tell(formulate(need::Mandate::Others)).await;
    let page = lead.get(&path).await;
    let refused = lead.send(&page, &path, &[("step", "close"), ("close_why", "Vi är klara")]).await;
    assert!(
        refused.body.contains(&format!("class=\"button\" href=\"/hand-overs/new?need={bus}\"")),
        "others own it: hand it over"
    );

    let region = OrganisationId(Uuid::from_u128(60));
    let add = organisation::Command::Add { id: region, name: "Regionen".to_owned(), sort: organisation::Sort::Region };
    village.tell(add).await;
    let id = HandOverId(Uuid::from_u128(61));
    let send = hand_over::Command::Send {
        id,
        need: bus,
        to: region,
        contact: "Trafik".to_owned(),
        question: "Kan bussen gå senare?".to_owned(),
        answer_by: "2026-12-01".parse().unwrap(),
    };
    village.tell(send).await;
    let date = "2026-11-07".parse().unwrap();
    village.tell(hand_over::Command::Receipt { id, date, from: "Trafik".to_owned(), dnr: String::new() }).await;
    let page = lead.get(&path).await;
    place_of(&lead.send(&page, &path, &[("step", "close"), ("close_why", "Vi är klara")]).await);
    let world = village.open.house.world();
    assert_eq!(need::standing_of(&world, bus), need::Standing::Closed);
    let page = village.open.visitor().get(&format!("/needs/{bus}")).await;
    assert!(page.body.contains("En kvällstur.") && page.body.contains("Kan bussen gå senare?"));
}

#[tokio::test]
async fn every_step_with_a_need_is_taken_from_its_page() {
    let village = village(open().await).await;
    let (old, bus) =
        (village.need(1, "Sista bussen går för tidigt", &[0]).await, village.need(2, "Bussen på kvällen", &[1]).await);
    village.publish().await;
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    let path = format!("/needs/{bus}/work");
    let page = lead.get(&path).await;
    assert!(page.body.contains("samma ord:"), "an earlier need with the same words is offered");
    let (earlier, contrary) = (old.to_string(), village.voices[4].to_string());
    let steps: [&[(&str, &str)]; 5] = [
        &[("step", "formulate"), ("title", "Bussen på kvällen"), ("statement", "Att komma hem."), ("mandate", "shared")],
        &[("step", "confirm"), ("how", "Referensgruppen, 6 av 8")],
        &[("step", "assign"), ("owner", "Eva"), ("role", "trafikplanerare"), ("contact", "0555-1"), ("next", "2026-12-01")],
        &[("step", "returns"), ("earlier", &earlier), ("earlier_why", "samma fråga")],
        &[("step", "against"), ("voice", &contrary), ("against_why", "vill hellre något annat")],
    ];
    for step in steps {
        let page = lead.get(&path).await;
        assert_eq!(place_of(&lead.send(&page, &path, step).await), path, "{step:?}");
    }
    let page = village.open.visitor().get(&format!("/needs/{bus}")).await;
    for shown in [
        "Att komma hem.",
        "Eva, trafikplanerare",
        "0555-1",
        "tisdag 1 december 2026",
        SAID[4],
        "Sista bussen går för tidigt",
    ] {
        assert!(page.body.contains(shown), "{shown}");
    }
    assert!(!page.body.contains("anna"), "who drew an arrow is a role to those outside");
    let history = lead.get(&format!("/needs/{bus}/history")).await;
    assert!(history.body.contains("samma fråga") && history.body.contains("anna"));
    let world = village.open.house.world();
    let returns = world.claims.between(Thing::Need(bus), Arrow::Returns, Thing::Need(old)).unwrap().id.to_string();
    let path = format!("/needs/{bus}/history");
    place_of(&lead.send(&history, &path, &[("claim", &returns), ("why", "det var en annan buss")]).await);
    let history = village.open.visitor().get(&path).await;
    assert!(history.body.contains("det var en annan buss"), "what was taken back stays in the history");
}

#[tokio::test]
async fn an_observation_by_staff_is_marked_as_such() {
    let village = village(open().await).await;
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    let page = lead.get(&format!("/needs/new?place={}", village.place)).await;
    assert!(page.body.contains(&format!("value=\"{}\" selected", village.place)));
    let refused = lead.send(&page, "/needs", &[("place", ""), ("title", "Ensamma nätter")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("value=\"Ensamma nätter\""), "what was typed stays");
    let place = village.place.to_string();
    let path = place_of(&lead.send(&page, "/needs", &[("place", &place), ("title", "Ensamma nätter")]).await);
    let shown = village.open.visitor().get(&path).await;
    assert!(shown.body.contains("Ingen har sagt det på ett möte"), "everybody is told what it rests on");
}

async fn noted(village: &Village) {
    let text = "Anteckningar\n\nPrioritering (3 klisterlappar/person): bussen 31, samma läkare 22, hjärtstartare 6\n";
    let sheet = Sheet { text: text.to_owned(), ..Sheet::default() };
    let receive = document::Command::Receive {
        id: DocumentId(Uuid::from_u128(70)),
        meeting: village.meeting,
        name: "blad".to_owned(),
        sheet,
    };
    village.tell(receive).await;
}

#[tokio::test]
async fn a_vote_in_the_notes_is_tied_to_needs_by_a_person_and_never_guessed() {
    let village = village(open().await).await;
    let bus = village.need(1, "Sista bussen på kvällen", &[0, 1]).await;
    let care = village.need(2, "Samma läkare", &[2, 3]).await;
    noted(&village).await;
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    let path = format!("/meetings/{}/round", village.meeting);
    let page = lead.get(&path).await;
    assert!(page.body.contains("31") && page.body.contains("bussen"), "labels and counts stand there");
    assert!(!page.body.contains("selected"), "no need is chosen for anybody");
    let (bus_id, care_id) = (bus.to_string(), care.to_string());
    let fields = [
        ("title", "Prickar"),
        ("dots_each", "3"),
        ("need", bus_id.as_str()),
        ("need", care_id.as_str()),
        ("line-0", bus_id.as_str()),
        ("line-1", ""),
    ];
    let round = place_of(&lead.send(&page, &path, &fields).await);
    assert_eq!(place_of(&lead.get(&path).await), round, "the meeting has one round");
    let world = village.open.house.world();
    let id: RoundId = round.trim_start_matches("/rounds/").parse().unwrap();
    let dots = &world.rounds.get(&id).unwrap().dots;
    assert_eq!(dots.as_slice(), [(bus, meeting::Channel::Hall, 31)], "only the line that a person tied is counted");
    let table = lead.get(&round).await;
    assert!(table.body.contains("hjärtstartare"), "lines that were not tied still stand there");
    let outside = village.open.visitor().get(&round).await;
    assert!(outside.body.contains("Räkningen pågår"));
    assert!(!outside.body.contains("<table") && !outside.body.contains(">31<"), "no numbers before the round is closed");
}

#[tokio::test]
async fn dots_are_checked_against_people_and_small_numbers_are_not_shown() {
    let village = village(open().await).await;
    let bus = village.need(1, "Sista bussen på kvällen", &[0, 1]).await;
    let care = village.need(2, "Samma läkare", &[2, 3]).await;
    let place = village.need(3, "En plats för unga", &[7]).await;
    village.publish().await;
    let id = RoundId(Uuid::from_u128(80));
    let begin = round::Command::Open {
        id,
        title: "Prickar".to_owned(),
        place: village.place,
        meeting: Some(village.meeting),
        dots_each: 3,
        needs: vec![bus, care, place],
    };
    village.tell(begin).await;
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    let path = format!("/rounds/{id}");
    let field = |need: NeedId, channel: &str| format!("dots-{need}-{channel}");
    let names = [field(bus, "hall"), field(care, "hall"), field(bus, "phone"), field(place, "hall")];
    let sheet = lead.get(&path).await;
    let many = [("do", "save"), ("channels", "hall phone"), (names[0].as_str(), "31"), ("people-hall", "10")];
    let refused = lead.send(&sheet, &path, &many).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "31 dots are more than 10 people with 3 each can give");
    assert!(refused.body.contains(&format!("name=\"{}\" value=\"31\"", names[0])), "what was typed stays");
    assert!(village.open.house.world().rounds.get(&id).unwrap().dots.is_empty(), "and nothing was kept");
    let wrong = lead.send(&sheet, &path, &[("do", "save"), ("channels", "hall"), (names[0].as_str(), "tolv")]).await;
    assert!(wrong.body.contains("tolv") && wrong.status == StatusCode::UNPROCESSABLE_ENTITY);

    let counts = [
        ("do", "close"),
        ("channels", "hall phone"),
        (names[0].as_str(), "20"),
        (names[1].as_str(), "22"),
        (names[2].as_str(), "2"),
        (names[3].as_str(), "4"),
        ("people-hall", "28"),
        ("people-phone", "3"),
    ];
    let sheet = lead.get(&path).await;
    place_of(&lead.send(&sheet, &path, &counts).await);
    let world = village.open.house.world();
    let ranks = round::ranking(&world, world.rounds.get(&id).unwrap());
    assert_eq!(
        ranks.iter().map(|rank| (rank.dots, rank.rank, rank.shared)).collect::<Vec<_>>(),
        [(22, 1, true), (22, 1, true), (4, 3, false)]
    );
    let page = village.open.visitor().get(&path).await;
    assert!(page.body.contains("delad"), "a shared rank is said");
    assert!(page.body.contains("färre än fem"), "three people on the phone are not told as three");
    assert!(!page.body.contains(">31<") && !page.body.contains("31 personer"), "nor can they be worked out from a sum");
    assert!(
        page.body.contains("<rect width=\"100\" height=\"8\" fill=\"currentColor\"/>"),
        "bars need no style of their own"
    );
    let again = lead.send(&sheet, &path, &counts).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "the same form again is no mistake");
}

#[tokio::test]
async fn dots_typed_anew_replace_those_before_in_either_direction() {
    let village = village(open().await).await;
    let (bus, care) = (village.need(1, "Bussen", &[0]).await, village.need(2, "Läkaren", &[2]).await);
    let id = RoundId(Uuid::from_u128(81));
    let begin = round::Command::Open {
        id,
        title: "Prickar".to_owned(),
        place: village.place,
        meeting: None,
        dots_each: 1,
        needs: vec![bus, care],
    };
    village.tell(begin).await;
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    let path = format!("/rounds/{id}");
    let (bus_hall, care_hall) = (format!("dots-{bus}-hall"), format!("dots-{care}-hall"));
    for (first, second, people, sum) in [("10", "0", "10", 10), ("2", "8", "10", 10), ("", "3", "3", 3), ("5", "", "5", 5)] {
        let page = lead.get(&path).await;
        let fields = [
            ("do", "save"),
            ("channels", "hall"),
            (bus_hall.as_str(), first),
            (care_hall.as_str(), second),
            ("people-hall", people),
        ];
        place_of(&lead.send(&page, &path, &fields).await);
        let world = village.open.house.world();
        let dots: u32 = round::ranking(&world, world.rounds.get(&id).unwrap()).iter().map(|rank| rank.dots).sum();
        assert_eq!(dots, sum, "{first:?} and {second:?} of {people}");
    }
}
