//! Lövtjärnsbo: the ride home from hospital that nobody has answered for yet, and a light in the hall that somebody
//! did. The second evening has just been, and its notes wait to be checked.

use super::{
    evening::{Evening, Held},
    ground::Ground,
    road::Try,
    story::{Story, said},
};
use samskapa_domain::{
    NeedId, QuestionId, SeatId, SheetId,
    action::Ground as Reason,
    answer::Parts,
    barrier,
    claim::Thing,
    decision::{self, Verdict},
    group::Role,
    hand_over,
    live::{self, Screen},
    meeting::{Band, Channel},
    milestone,
    need::Mandate,
    notes::VoiceKind,
    question::{self, Kind, Saying},
    reply::What,
    round::SEAT,
    series,
    sheet::{self, Order},
    trial::Conclusion,
    voice,
};
use samskapa_server::sheet::table_print;

const BOARD: [&str; 2] = ["Anslagstavlan vid Folkets hus", "Radiopratet på torsdagar"];

/// Tells it.
pub fn told(story: &mut Story, ground: &Ground) {
    let evening = Evening {
        name: "Lövtjärnsbo 1",
        days: -245,
        place: ground.lovtjarnsbo,
        series: Some(ground.series),
        venue: "Folkets hus i Lövtjärnsbo",
        title: "Soppa och samtal i Lövtjärnsbo",
        channel: Channel::Hall,
        questions: &["Vad är viktigt för dig?", "Vad hindrar?"],
        influence: "Ni påverkar vad vi provar. Sjukresorna upphandlas av regionen; vi för er talan där.",
    };
    let heads = [
        (Band::Under18, 1),
        (Band::From18To29, 4),
        (Band::From30To64, 16),
        (Band::From65To79, 10),
        (Band::Over80, 4),
        (Band::Elected, 4),
        (Band::Staff, 4),
    ];
    let at = evening.held(story, &heads);
    at.promise(story, "Besked om sjukresorna på anslagstavlan vid Folkets hus", 80, &BOARD);
    at.notes(story, "lovtjarnsbo_dialog.txt", include_str!("notes/lovtjarnsbo_1.txt"), 80);
    at.kinds(story, VoiceKind::EventFeedback, &["politikerna satt still"]);
    at.kinds(story, VoiceKind::Idea, &["Låt skolsköterskan"]);
    at.published(story);
    let needs = sorted(story, ground, at);
    let dots = [(needs.rides, 39, 6), (needs.home, 31, 6), (needs.school, 21, 1), (needs.numbers, 14, 2)];
    story.round(-239, "Prickar i Lövtjärnsbo", at, (35, 5), &dots);
    rides(story, needs.rides);
    home(story, ground, needs.home);
    school(story, needs.school);
    numbers(story, needs.numbers);
    road(story, ground, needs.road);
    replies(story, at);
    story.on(-160).tell(series::Command::Deviate {
        id: ground.series,
        what: "Svaret om sjukresorna i Lövtjärnsbo kom inte i tid".to_owned(),
        why: "Regionens upphandling är överklagad. Vi borde ha sagt det den dag vi visste det.".to_owned(),
    });
    again(story, ground, needs.rides);
}

struct Needs {
    rides: NeedId,
    home: NeedId,
    school: NeedId,
    numbers: NeedId,
    road: NeedId,
}

fn sorted(story: &mut Story, ground: &Ground, at: Held) -> Needs {
    let place = ground.lovtjarnsbo;
    let rides = story.hear(
        -241,
        "Sjukresor med värdighet",
        place,
        &["Sjukresan hem", "tre byar runt", "dialys tre dagar", "hellre ligga kvar", "be om ursäkt"],
        at,
    );
    let home = story.hear(
        -241,
        "Någon som möter när man kommer hem",
        place,
        &["utan mat i kylen", "Nyckeln låg", "Trygg hemgång finns", "hemsjukvården ringde", "tänder lampan"],
        at,
    );
    let school = story.hear(
        -241,
        "Skolsköterska mer än en förmiddag",
        place,
        &["en förmiddag i veckan", "hörselprov", "ont i magen", "elevhälsan finns"],
        at,
    );
    let numbers = story.hear(-241, "Ambulansen ska hitta fram", place, &["Ambulansen hittade inte"], at);
    let road = story.hear(-241, "En väg som bär året om", place, &["vägen är säsongsbunden", "brandväg in"], at);
    story.formulate(
        -240,
        rides,
        "Sjukresor med värdighet",
        "Den som har varit på sjukhus ska komma hem samma dag, utan omvägar och utan att be om ursäkt.",
        Mandate::Others,
    );
    story.formulate(
        -240,
        home,
        "Någon som möter när man kommer hem",
        "Den som skrivs ut ska mötas av en människa, en lampa och något i kylen.",
        Mandate::Ours,
    );
    story.formulate(
        -240,
        school,
        "Skolsköterska mer än en förmiddag",
        "Barn ska kunna träffa skolsköterskan den dag det gäller.",
        Mandate::Ours,
    );
    story.formulate(
        -240,
        numbers,
        "Ambulansen ska hitta fram",
        "Husnumren ska synas från vägen, också i mörker.",
        Mandate::Shared,
    );
    story.formulate(
        -240,
        road,
        "En väg som bär året om",
        "Vägen till byn ska gå att köra för ambulans året om.",
        Mandate::Others,
    );
    story.assign(-238, rides, ("Ulf Norrman", "Enhetschef sjukresor, Region Älvmark", "0000-12 34 60"), Some(-75));
    story.assign(-238, home, ("Karin Öst", "Områdeschef hemtjänst", "0000-12 34 30"), Some(-165));
    story.assign(-238, school, ("Petra Lindmo", "Enhetschef elevhälsan", "0000-12 34 10"), Some(-90));
    Needs { rides, home, school, numbers, road }
}

fn rides(story: &mut Story, need: NeedId) {
    let (id, due) = (story.name(-200, "Upphandlingen är överklagad"), story.day(-92));
    story.on(-200).tell(barrier::Command::Name {
        id,
        what: "Upphandlingen av sjukresor är överklagad, så inget nytt avtal gäller".to_owned(),
        ourselves: "Vi för bok över varje resa som tar mer än två timmar.".to_owned(),
        others: "Regionen behöver ett tillfälligt avtal till dess att domen kommer.".to_owned(),
        assigned_to: "Region Älvmark, enhetschefen för sjukresor".to_owned(),
        due,
        needs: vec![need],
    });
}

fn home(story: &mut Story, ground: &Ground, need: NeedId) {
    let members = [
        ("Stig-Ove Ås", Role::Resident, ""),
        ("Lisbet Kroon", Role::Resident, ""),
        ("Karin Öst", Role::Official, "hemtjänsten"),
    ];
    let task = (
        "Någon i hallen",
        "Möta den som kommer hem från sjukhuset.",
        "Gruppen ger ingen vård och bär inga nycklar utan lov.",
    );
    let group = story.group(-228, ground.lovtjarnsbo, task, 90, &[need], &members);
    story.met(-220, group, "Listan har nio namn. Stig-Ove tar första veckan.", Some(-205));
    let trial = story.plan_trial(
        -218,
        &Try {
            title: "Någon i hallen",
            place: ground.lovtjarnsbo,
            group: Some(group),
            question: "Räcker en granne, en lampa och en smörgås första kvällen?",
            guess: "Vi tror att färre åker tillbaka till sjukhuset samma vecka.",
            what: "Sjukhuset ringer byns lista när någon skrivs ut. En granne möter, och hemtjänsten kommer samma kväll.",
            measure: "Hur många som möttes, och hur många som åkte tillbaka inom sju dagar.",
            stop_rule: "Vi slutar om någon kommer hem utan att listan har fått veta det två gånger.",
            span: (-215, -172),
        },
        &[need],
    );
    story.start_trial(-215, trial);
    let parts = Parts {
        said: "Ni sade att man kommer hem en fredag till en kall kyl och en mörk hall.".to_owned(),
        planned: "Vi provar att någon möter er. Sjukhuset ringer byns lista.".to_owned(),
        easy: "När ni kommer hem möter en granne er.".to_owned(),
        ..Parts::default()
    };
    story.answer(-168, need, "Karin Öst, områdeschef hemtjänst", parts, &[Thing::Trial(trial)], &BOARD);
    story.study(
        -166,
        trial,
        "Elva kom hem, elva möttes. En åkte tillbaka, för hjärtat och inte för hallen.",
        "Det som räknas är att sjukhuset ringer före klockan tre. Smörgåsen är viktigare än vi trodde.",
    );
    story.conclude(-163, trial, Conclusion::Adopted, "Det fungerar, och det kostar ett telefonsamtal.");
    let title = ("Trygg hemgång i alla byar", "Omsorgsnämnden", "Ska någon möta i hallen i alla kommunens byar?");
    let decision = story.prepare(-150, title, &[need], &[trial]);
    story.decide(
        -135,
        decision,
        ("§ 23", "ON 2026/91"),
        Verdict::Yes,
        "Försöket visade att elva av elva möttes. Nämnden vill ha det i alla byar.",
    );
    story.in_force(-120, decision);
    let action = story.undertake(
        -132,
        ("Byns lista ligger hos sjukhusets utskrivning", "Hemtjänsten och sjukhuset"),
        -118,
        Reason::Evidence,
        Some(decision),
        &[],
    );
    story.finish(-119, action, "Listan ligger i utskrivningens pärm och i deras dator.");
    let change = story.change(
        -118,
        ("Den som skrivs ut möts hemma samma kväll", "Alla i Lövtjärnsbo som kommer hem från sjukhus"),
        &[action],
        &[],
    );
    let last = Parts {
        said: "Ni sade att ingen visste att ni kom hem.".to_owned(),
        done: "Nu ringer sjukhuset byns lista, och någon möter. Nämnden sade ja till det i alla byar.".to_owned(),
        easy: "Sjukhuset ringer. Någon står i hallen när du kommer.".to_owned(),
        ..Parts::default()
    };
    story.answer(
        -112,
        need,
        "Karin Öst, områdeschef hemtjänst",
        last,
        &[Thing::Decision(decision), Thing::Change(change)],
        &BOARD,
    );
    story.respond(-95, need, true, "Nio som har blivit mötta, uppringda", "Hon hade tänt i fönstret. Jag grät i bilen.");
    let date = story.day(-31);
    story.on(-31).tell(decision::Command::Review {
        id: decision,
        date,
        finding: "Fyra byar av sju är igång. Två saknar folk på listan; nämnden tar upp det på nästa möte.".to_owned(),
    });
    let (id, date) = (story.name(-110, "Elva av elva"), story.day(-110));
    story.on(-110).tell(milestone::Command::Celebrate {
        id,
        place: ground.lovtjarnsbo,
        what: "Elva av elva blev mötta".to_owned(),
        who: "Grannarna på listan, utskrivningen på sjukhuset och hemtjänsten".to_owned(),
        thanks: "Tack till er som tände.".to_owned(),
        date,
        needs: vec![need],
    });
}

fn school(story: &mut Story, need: NeedId) {
    let title = (
        "Skolsköterska två dagar i Lövtjärnsbo",
        "Barn- och utbildningsnämnden",
        "Ska skolsköterskan vara två dagar i byn?",
    );
    let decision = story.prepare(-180, title, &[need], &[]);
    story.decide(
        -151,
        decision,
        ("§ 17", "BUN 2026/44"),
        Verdict::No,
        "Tjänsten är vakant och räcker inte till en dag till. Nämnden vill hellre se en gemensam dag med barnmorskan.",
    );
}

fn numbers(story: &mut Story, need: NeedId) {
    let action = story.undertake(
        -230,
        ("Skyltar med husnummer som lyser i strålkastarljus", "Byalaget sätter upp, kommunen betalar plåten"),
        -100,
        Reason::Experience,
        None,
        &[need],
    );
    story.finish(-104, action, "Norra sidan är klar; södra sidan görs när tjälen gått ur.");
    let change = story.change(
        -103,
        ("Husnumren syns från vägen på norra sidan", "Ambulans och alla som ska hitta fram"),
        &[action],
        &[],
    );
    let parts = Parts {
        said: "Ni sade att ambulansen inte hittade fram.".to_owned(),
        done: "Skyltarna sitter på norra sidan.".to_owned(),
        planned: "Södra sidan tas när tjälen gått ur, av samma två.".to_owned(),
        easy: "Nu syns husnumren på norra sidan.".to_owned(),
        ..Parts::default()
    };
    story.answer(
        -101,
        need,
        "Maria Ek, samordnare Nära vård",
        parts,
        &[Thing::Action(action), Thing::Change(change)],
        &BOARD,
    );
}

fn road(story: &mut Story, ground: &Ground, need: NeedId) {
    let over =
        story.hand_over(-225, need, (ground.road, "Ordföranden"), "Kan vägen bära ambulans under tjällossningen?", -180);
    let date = story.day(-214);
    story.on(-214).tell(hand_over::Command::Receipt { id: over, date, from: "Kassören".to_owned(), dnr: String::new() });
}

fn replies(story: &mut Story, at: Held) {
    at.reply(story, -225, "lista på folk", What::Used, "Ni blev nio. Så började Någon i hallen.");
    at.reply(story, -225, "skylta om hela byn", What::Used, "Plåten är betald. Norra sidan är din.");
    at.reply(
        story,
        -225,
        "drönare med hjärtstartare",
        What::Later,
        "Regionen provar i kusten. Vi frågar igen när de vet hur det gick.",
    );
    at.reply(
        story,
        -225,
        "Låt skolsköterskan",
        What::Parked,
        "Nämnden nämnde det själv när den sade nej. Vi tar upp det när tjänsten är tillsatt.",
    );
    at.reply(story, -225, "Ljudet var dåligt", What::Noted, "Högtalaren flyttas till mitten.");
    at.reply(story, -225, "politikerna satt still", What::Noted, "Det sade vi till dem.");
    at.reply(story, -225, "Fler möten", What::Yes, "Nästa kväll blir vid fiskehamnen.");
}

/// The second evening, three weeks ago. Its notes are half checked, one voice is held, and nobody has sorted them.
fn again(story: &mut Story, ground: &Ground, rides: NeedId) {
    let evening = Evening {
        name: "Lövtjärnsbo 2",
        days: -16,
        place: ground.lovtjarnsbo,
        series: Some(ground.series),
        venue: "Folkets hus i Lövtjärnsbo",
        title: "Soppa och samtal i Lövtjärnsbo, andra kvällen",
        channel: Channel::Hall,
        questions: &["Vad har blivit bättre?", "Vad är kvar?"],
        influence: "Ni påverkar vad vi tar vidare till regionen.",
    };
    let heads = [
        (Band::Under18, 1),
        (Band::From30To64, 7),
        (Band::From65To79, 8),
        (Band::Over80, 3),
        (Band::Elected, 2),
        (Band::Staff, 3),
    ];
    let at = evening.held(story, &heads);
    at.promise(story, "Svar på anslagstavlan vid Folkets hus", 75, &BOARD);
    at.notes(story, "lovtjarnsbo_andra_kvallen.txt", include_str!("notes/lovtjarnsbo_2.txt"), 75);
    let words = ["precis lika dåliga", "avbokar", "egen taxi", "tandläkaren har slutat", "närmaste stol"];
    story.on(-13).make(move |world| {
        let ids = words.iter().map(|words| said(world, at.id, words)).collect::<Result<_, _>>()?;
        Ok(voice::Command::Confirm { ids }.into())
    });
    on_screen(story, at);
    on_paper(story, at);
    story.gather(-12, rides, (at, &["precis lika dåliga", "avbokar", "egen taxi"]));
    story.hear(-12, "Tandvård som går att nå", ground.lovtjarnsbo, &["tandläkaren har slutat", "närmaste stol"], at);
}

/// The evening as it was seen on the screen and on the phones. It was never ended, and can be looked at.
fn on_screen(story: &mut Story, at: Held) {
    let meeting = at.id;
    let asked = [
        ("Har resan hem blivit bättre?", Kind::Scale { low: "inte alls".to_owned(), high: "mycket".to_owned() }),
        ("Vad vill du höra mer om nästa gång?", Kind::Choice { choices: MORE.map(str::to_owned).to_vec() }),
    ];
    let given: [&[u8]; 2] = [&[1, 1, 2, 2, 1, 3, 1, 2, 5, 1, 2, 1], &[1, 0, 0, 2, 0, 1, 0, 2, 0, 1]];
    story.on(-14).tell(live::Command::Begin { meeting });
    for ((text, kind), given) in asked.into_iter().zip(given) {
        let id: QuestionId = story.name(-14, text);
        let is_scale = matches!(kind, Kind::Scale { .. });
        let mut day = story.on(-14);
        day.tell(question::Command::Draft { id, meeting, text: text.to_owned(), kind }).tell(question::Command::Open { id });
        for (nth, saying) in given.iter().enumerate() {
            let saying = if is_scale { Saying::Step(*saying) } else { Saying::Choice(usize::from(*saying)) };
            let seat: SeatId = day.named(&format!("{text} {nth}"));
            day.by(SEAT).tell(question::Command::Answer { id, seat, saying });
        }
        if is_scale {
            day.by("lead:maria").tell(question::Command::Close { id }).tell(question::Command::Show { id });
        }
        day.by("lead:maria").tell(live::Command::Show { meeting, screen: Screen::Question(id) });
    }
    let (closed, drafted): (QuestionId, QuestionId) = (story.name(-14, "word"), story.name(-14, "drafted"));
    let text = "Kvällen med ett ord?".to_owned();
    let mut day = story.on(-14);
    day.tell(question::Command::Draft { id: closed, meeting, text, kind: Kind::Word })
        .tell(question::Command::Open { id: closed });
    for (nth, word) in ["hopp", "skeptisk", "Hopp", "soppa", "hopp", "resan"].iter().enumerate() {
        let seat: SeatId = day.named(&format!("word {nth}"));
        let saying = Saying::Word((*word).to_owned());
        day.by(SEAT).tell(question::Command::Answer { id: closed, seat, saying });
    }
    let text = "Vem saknades i kväll?".to_owned();
    day.by("lead:maria").tell(question::Command::Close { id: closed }).tell(question::Command::Draft {
        id: drafted,
        meeting,
        text,
        kind: Kind::Word,
    });
}

/// Three sheets for a table without a telephone. One came back filled in.
fn on_paper(story: &mut Story, at: Held) {
    let id: SheetId = story.name(-16, "sheets for table 3");
    let order = Order {
        id,
        kind: sheet::Kind::Table,
        meeting: at.id,
        round: None,
        table: Some("Bord 3".to_owned()),
        question: Some("Vad är kvar?".to_owned()),
        language: "sv".to_owned(),
        print: table_print(10),
        copies: 3,
    };
    story.on(-16).tell(sheet::Command::Issue(Box::new(order)));
    story.on(-14).tell(sheet::Command::Take { id, page: 1 });
}

const MORE: [&str; 3] = ["Sjukresorna", "Tandvården", "Mötesplatsen"];
