//! What stands around the target picture: promises and how they are kept, plans held against its parts, who has been
//! reached with it, residents in every step, a barrier whose day was moved, and a pulse taken over two years.

use super::{
    county::{County, organisation_called},
    direction::{need_called, part, picture},
    story::{MARIA, Plot, Story},
};
use samskapa_domain::{
    AnchoringId, BarrierId, BodyId, CommitmentId, PartId, PassageId, PracticeId, PulseId, PulseRoundId, SeriesId,
    SteeringDocumentId, World,
    anchoring::{self, Form, Group, Occasion, Of},
    barrier,
    claim::{self, Arrow, Thing},
    commitment::{self, By, Standing},
    meeting::Level,
    participation::{self, Step},
    practice::{self, Status},
    pulse::{self, Scores},
    steering_document::{self, Sort},
};

/// Tells it.
pub fn told(story: &mut Story, county: &County) {
    story.led_by(MARIA);
    promised(story, county);
    steered(story, county);
    anchored(story);
    took_part(story);
    in_the_way(story);
    taken(story);
}

/// A promise: its heading, what it says, the need it came from, the part it leads to, and how it went.
type Promise = (&'static str, &'static str, &'static str, &'static str, &'static [(i32, Standing, &'static str)]);

const PROMISES: [Promise; 5] = [
    (
        "Nära och tillgängligt",
        "Vi ska se till att det går att ta sig hem från hälsocentralen.",
        "Komma fram till hälsocentralen",
        "reach",
        &[
            (-110, Standing::UnderWay, "Tiderna läggs nu efter bussen i två byar."),
            (-30, Standing::Kept, "Det gäller i alla byar med buss."),
        ],
    ),
    (
        "Nära och tillgängligt",
        "Vi ska svara på varje fråga från ett möte inom nittio dagar.",
        "Bli frågad före beslutet",
        "answer",
        &[(-40, Standing::UnderWay, "De flesta svar kommer i tid. Alla som dröjer står öppet.")],
    ),
    (
        "Samma människor",
        "Vi ska se till att ingen möter fler än sex olika i hemtjänsten på två veckor.",
        "Samma ansikten från hemtjänsten",
        "known",
        &[(-25, Standing::NotKept, "I sommar blev det elva som mest. Vi säger varför i svaret till byn.")],
    ),
    ("Samma människor", "Vi ska ha ett nummer att ringa, dag som natt.", "", "home", &[]),
    ("Tryggt hemma", "Vi ska pröva en digital larmklocka i varje hem.", "", "digital", &[]),
];

fn promised(story: &mut Story, county: &County) {
    let assembly = county.assembly;
    for (nth, (heading, text, need, towards, told)) in PROMISES.into_iter().enumerate() {
        let id: CommitmentId = story.name(-130, text);
        let parts = vec![part(story, towards)];
        story.on(-130).make(move |world| {
            let by = if nth % 2 == 0 {
                By::Body(assembly)
            } else {
                By::Organisation(organisation_called(world, "Region Älvmark")?)
            };
            let (heading, text) = (heading.to_owned(), text.to_owned());
            Ok(commitment::Command::Promise { id, by, heading, text, needs: Vec::new(), parts }.into())
        });
        if !need.is_empty() {
            story.on(-19).make(move |world| {
                let (from, to) = (Thing::Need(need_called(world, need)?), Thing::Commitment(id));
                let why = "löftet kommer ur det som sades där".to_owned();
                Ok(claim::Command::Draw { from, arrow: Arrow::Carries, to, why }.into())
            });
        }
        for (days, standing, words) in told {
            let (standing, date, words) = (*standing, story.day(*days), (*words).to_owned());
            story.on(*days).tell(commitment::Command::Tell { id, standing, date, story: words });
        }
    }
    let id = story.name(-130, PROMISES[4].1);
    let why = "De som skulle ha klockan ville hellre ha någon som ringer. Vi lyssnade på det.".to_owned();
    story.on(-50).tell(commitment::Command::Withdraw { id, why });
}

const PLAN: &str = "1.1 Varje person som har hemtjänst får en fast kontakt.\n\
    1.2 Kvällar och nätter bemannas så att någon kommer inom trettio minuter.\n\
    2.1 Besöken planeras från centralorten.\n\
    2.2 Närstående erbjuds ett samtal var tredje månad.\n\
    3 Nämnden redovisar en gång om året vad som har ändrats.";

const BUDGET: &str = "§ 1 Lokalerna i byarna ses över för att minska kostnaden.\n\
    § 2 Det som kan ske digitalt ska ske digitalt.\n\
    § 3 Resor till vården samordnas med kommunerna.";

/// A line of the crosswalk: the number of the passage, whether it serves, the part, and why.
type Line = (&'static str, Arrow, &'static str, &'static str);

const OF_PLAN: [Line; 4] = [
    ("1.1", Arrow::Serves, "known", "en fast kontakt är det de bad om"),
    ("1.2", Arrow::Serves, "home", "någon kommer också om natten"),
    ("2.2", Arrow::Serves, "kin", "den som hjälper får hjälp"),
    ("3", Arrow::Serves, "yearly", "samma sak en gång om året"),
];

const OF_BUDGET: [Line; 3] = [
    ("§ 3", Arrow::Serves, "reach", "resan dit och hem"),
    ("§ 1", Arrow::WorksAgainst, "home", "stänger lokalen i byn blir det längre till hjälpen"),
    ("§ 2", Arrow::WorksAgainst, "digital", "målbilden säger att en telefon inte ska krävas"),
];

fn steered(story: &mut Story, county: &County) {
    let (plan, budget) = (story.name(-120, "Nämndplan"), story.name(-118, "Budgetdirektiv"));
    let (from, to) = (story.day(-200), story.day(500));
    story.on(-120).make(move |world| {
        let title = "Nämndplan för omsorgen".to_owned();
        let (body, reference) = (body_called(world, "Omsorgsnämnden i Skogsälva")?, "ON 2026/31".to_owned());
        let passages = steering_document::read(PLAN);
        let (id, sort, to) = (plan, Sort::Plan, Some(to));
        Ok(steering_document::Command::Enter { id, title, sort, body, from, to, reference, passages }.into())
    });
    story.on(-118).tell(steering_document::Command::Enter {
        id: budget,
        title: "Regionens budgetdirektiv".to_owned(),
        sort: Sort::Budget,
        body: county.assembly,
        from,
        to: None,
        reference: "RF 2026/8".to_owned(),
        passages: steering_document::read(BUDGET),
    });
    draw(story, plan, &OF_PLAN);
    draw(story, budget, &OF_BUDGET);
}

fn draw(story: &mut Story, document: SteeringDocumentId, lines: &[Line]) {
    for (number, arrow, towards, why) in lines {
        let (number, arrow, to, why) = (*number, *arrow, Thing::Part(part(story, towards)), (*why).to_owned());
        story.on(-115).make(move |world| {
            let from = Thing::Passage(numbered(world, document, number)?);
            Ok(claim::Command::Draw { from, arrow, to, why }.into())
        });
    }
}

fn numbered(world: &World, document: SteeringDocumentId, number: &str) -> Result<PassageId, Plot> {
    let passages = world.steering_documents.get(&document).into_iter().flat_map(|document| &document.passages);
    let mut found = passages.filter(|passage| passage.number == number).map(|passage| passage.id);
    found.next().ok_or_else(|| Plot::WhoSaid { words: number.to_owned(), found: 0 })
}

fn body_called(world: &World, name: &str) -> Result<BodyId, Plot> {
    let mut found = world.bodies.all().filter(|body| body.name == name).map(|body| body.id);
    found.next().ok_or_else(|| Plot::WhoSaid { words: name.to_owned(), found: 0 })
}

fn anchored(story: &mut Story) {
    use anchoring::Sort::{Associations, FirstLineManagers, Others, PensionersCouncil, Politicians, Staff, Youth};
    let of = Of::TargetPicture(picture(story));
    let group = |sort, name: &str| Group { sort, name: name.to_owned() };
    let groups = [Staff, FirstLineManagers, Politicians, PensionersCouncil, Associations, Youth]
        .map(|sort| group(sort, ""))
        .into_iter()
        .chain([group(Others, "Fiskarna på öarna")])
        .collect();
    story.on(-430).tell(anchoring::Command::Aim { of, groups });
    let log = [
        (
            -410,
            group(PensionersCouncil, "Rådet i Skogsälva"),
            Form::Meeting,
            14,
            "De kände igen sina egna ord.",
            "Det är fint skrivet, men var är pengarna?",
        ),
        (
            -395,
            group(Staff, "Hemtjänsten i Skogsälva"),
            Form::Visit,
            23,
            "De vill, och de undrar när.",
            "Vi hinner inte det här med den bemanning vi har.",
        ),
        (-380, group(FirstLineManagers, ""), Form::Meeting, 4, "Rädda för ännu ett dokument.", "Ännu en bild på väggen."),
        (-200, group(Politicians, "Gruppledarna i regionen"), Form::Meeting, 9, "Eniga om riktningen, inte om takten.", ""),
    ];
    for (days, group, form, people, response, objection) in log {
        let id: AnchoringId = story.name(days, "anchored");
        let (date, place, response) = (story.day(days), "Skogsälva".to_owned(), response.to_owned());
        let occasion = Occasion { group, date, place, form, people, response };
        let objections = Some(objection.to_owned()).filter(|text| !text.is_empty()).into_iter().collect();
        story.on(days).tell(anchoring::Command::Log { id, of, occasion, objections });
    }
    let id: AnchoringId = story.name(-395, "anchored");
    story.on(-300).make(move |world| {
        let first = world.anchorings.get(&id).and_then(|log| log.objections.first());
        let objection = first.ok_or_else(|| Plot::WhoSaid { words: "bemanning".to_owned(), found: 0 })?.id;
        let what = "Två tjänster på kvällen prövas från hösten, och frågan står i budgeten.".to_owned();
        Ok(anchoring::Command::Heed { id, objection, what }.into())
    });
}

fn took_part(story: &mut Story) {
    let (first, second): (SeriesId, SeriesId) = (story.name(-445, "Soppa och samtal"), story.name(-52, "Älvmark lyssnar"));
    let (what, date) = ("Två invånare från byarna talade i nämnden innan den beslutade.".to_owned(), story.day(-170));
    let (step, level) = (Step::Decide, Some(Level::Dialogue));
    story.on(-168).tell(participation::Command::Note { series: first, step, what, level, date });
    let why = "Inget är beslutat än. När det sker bjuds de som talade in till nämnden.".to_owned();
    story.on(-20).tell(participation::Command::Explain { series: second, step, why });
}

fn in_the_way(story: &mut Story) {
    let id: BarrierId = story.name(-100, "Två journaler");
    let (due, later) = (story.day(-40), story.day(35));
    story.on(-100).tell(barrier::Command::Name {
        id,
        what: "Kommunens och regionens journaler kan inte läsa varandra.".to_owned(),
        ourselves: "Vi ringer varandra före varje hemgång.".to_owned(),
        others: "Regionen behöver upphandla ett system som båda kan läsa.".to_owned(),
        assigned_to: "Regiondirektören".to_owned(),
        due,
        needs: Vec::new(),
    });
    let why = "Upphandlingen är överklagad. Domstolen svarar före jul.".to_owned();
    story.on(-45).tell(barrier::Command::Postpone { id, due: later, why });
    let practices = [
        ("Kvällsrundor med bil mellan byarna", "Hemtjänsten i Skogsälva", Status::Begin, "home"),
        ("Samma blankett i två exemplar till kommun och region", "Hälsocentralen", Status::Stop, "known"),
    ];
    for (what, who, status, towards) in practices {
        let (id, to): (PracticeId, PartId) = (story.name(-105, what), part(story, towards));
        let date = story.day(-60);
        story.on(-105).make(move |world| {
            let place = world.places.all().find(|place| place.name == "Granåmo").map(|place| place.id);
            let place = place.ok_or_else(|| Plot::WhoSaid { words: "Granåmo".to_owned(), found: 0 })?;
            Ok(practice::Command::Note { id, place, what: what.to_owned(), who: who.to_owned(), status }.into())
        });
        let (from, to, why) = (Thing::Practice(id), Thing::Part(to), "det är dit vi vill".to_owned());
        story.on(-104).tell(claim::Command::Draw { from, arrow: Arrow::Serves, to, why });
        story.on(-59).tell(practice::Command::Turn { id, date });
    }
}

/// A round on paper: days before today, how many were invited and answered, the steps of each item, and words.
type Paper = (i32, u32, u32, [Scores; 2], &'static str);

const ROUNDS: [Paper; 3] = [
    (-420, 28, 21, [[5, 6, 5, 5, 0], [6, 5, 5, 5, 0]], "Att ingen frågade oss först."),
    (-240, 27, 22, [[0, 5, 6, 6, 5], [5, 5, 6, 6, 0]], "Att vi får pröva utan att det måste lyckas."),
    (-55, 29, 25, [[0, 5, 5, 9, 6], [0, 6, 7, 7, 5]], "Att den som bor på ön visste mest."),
];

fn taken(story: &mut Story) {
    let id: PulseId = story.name(-425, "Tillit i hemtjänsten");
    story.on(-425).tell(pulse::Command::Begin {
        id,
        title: "Får man säga vad som inte fungerar?".to_owned(),
        group: "Medarbetarna i hemtjänsten i Skogsälva".to_owned(),
        series: None,
        items: vec!["Här får jag säga vad som inte fungerar".to_owned(), "Vi lär av det som gick fel".to_owned()],
        questions: vec!["Vad förvånade oss?".to_owned()],
    });
    for (days, invited, answers, scores, line) in ROUNDS {
        let words = vec![vec![line.to_owned()]];
        let round = counted(story, id, days, (invited, answers), (scores.to_vec(), words));
        story.on(days + 20).tell(pulse::Command::Close { id, round });
        story.on(days + 22).make(move |world| {
            let unread = world.pulses.get(&id).and_then(|pulse| pulse.round(round)).and_then(|round| round.words.first());
            let words = unread.ok_or_else(|| Plot::WhoSaid { words: line.to_owned(), found: 0 })?.words;
            Ok(pulse::Command::Read { id, round, words, instead: None }.into())
        });
    }
    let (round, until) = (story.name(-6, "pulse round"), story.day(15));
    story.on(-6).tell(pulse::Command::Open { id, round, invited: 29, until });
    let few: PulseId = story.name(-80, "Lärande i arbetsgruppen");
    story.on(-80).tell(pulse::Command::Begin {
        id: few,
        title: "Vad har arbetsgruppen lärt sig?".to_owned(),
        group: "De som är med i en arbetsgrupp i Granåmo".to_owned(),
        series: None,
        items: vec!["Vi lyssnar på varandra".to_owned()],
        questions: Vec::new(),
    });
    let round = counted(story, few, -80, (7, 3), (vec![[0, 0, 1, 1, 1]], Vec::new()));
    story.on(-60).tell(pulse::Command::Close { id: few, round });
}

/// A round that was answered on paper: how many were invited and answered, the steps of each item, words to each question.
fn counted(
    story: &mut Story,
    id: PulseId,
    days: i32,
    (invited, answers): (u32, u32),
    (scores, words): (Vec<Scores>, Vec<Vec<String>>),
) -> PulseRoundId {
    let (round, until) = (story.name(days, "pulse round"), story.day(days + 20));
    story.on(days).tell(pulse::Command::Open { id, round, invited, until });
    story.on(days + 8).tell(pulse::Command::Count { id, round, answers, scores, words });
    round
}
