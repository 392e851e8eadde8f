//! Other ways of meeting than an evening around tables: staff on their own, a kitchen table, a workshop, a café about
//! money, what the region means to do next; and a round that is still open.

use super::{
    alike::Told,
    gratarnskar::BY_JOSEF,
    kielojankka::BY_SIV,
    region::{JOSEF, Region, SIV},
    story::{Lead, Plot, Story},
};
use samskapa_domain::{
    BallotId, MeetingId, NeedId, PlaceId, PrintId, RoundId, SeriesId, VoiceId,
    invitation::{self, Access, Paper, Wording},
    meeting::{self, Channel, Level, Plan, Sort, State},
    need::{self, Basis, Mandate},
    notes::VoiceKind,
    proposal,
    reply::What,
    round,
    voice::{self, Draft, Origin},
};

/// A meeting that is no evening.
struct Other {
    days: i32,
    place: PlaceId,
    series: Option<SeriesId>,
    venue: &'static str,
    title: &'static str,
    sort: Sort,
    level: Level,
    channel: Channel,
    influence: &'static str,
    question: &'static str,
    lead: Lead,
}

impl Other {
    /// The day on which it was planned.
    fn planned_on(&self) -> i32 {
        (self.days - 30).min(-2)
    }

    fn plan(&self, story: &Story) -> Plan {
        Plan {
            id: story.name(self.planned_on(), self.title),
            series: self.series,
            place: self.place,
            venue: self.venue.to_owned(),
            date: story.evening(self.days),
            hours: "13.00–15.00".to_owned(),
            title: self.title.to_owned(),
            sort: self.sort,
            level: self.level,
            influence: self.influence.to_owned(),
            channel: self.channel,
            questions: vec![self.question.to_owned()],
            blocks: Vec::new(),
            contact: self.lead.contact(),
        }
    }

    fn planned(&self, story: &mut Story) -> MeetingId {
        story.led_by(self.lead);
        let plan = self.plan(story);
        let id = plan.id;
        story.on(self.planned_on()).tell(meeting::Command::Plan(plan));
        id
    }

    /// Held, with what was said written down by whoever hosted it, and published.
    fn held(
        &self,
        story: &mut Story,
        origin: Origin,
        setting: &'static str,
        said: &[(VoiceKind, &'static str)],
    ) -> Vec<VoiceId> {
        let id = self.planned(story);
        story.on(self.days).tell(meeting::Command::Advance { id, to: State::Held });
        let each = |(kind, words): &(VoiceKind, &'static str)| {
            let (voice, kind, words): (VoiceId, _, _) = (story.name(self.days, words), *kind, *words);
            story.on(self.days).make(move |world| {
                let meeting = world.meetings.get(&id).ok_or_else(|| Plot::WhoSaid { words: words.to_owned(), found: 0 })?;
                let draft = Draft { origin, setting: Some(setting.to_owned()), ..Draft::said(meeting, words, kind) };
                Ok(voice::Command::Capture { id: voice, draft }.into())
            });
            voice
        };
        let voices = said.iter().map(each).collect();
        for to in [State::NotesIn, State::NotesChecked, State::Published] {
            story.on(self.days + 1).tell(meeting::Command::Advance { id, to });
        }
        voices
    }
}

/// Tells it.
pub fn told(story: &mut Story, region: &Region) {
    staff(story, region);
    kitchen_table(story, region);
    workshop(story, region);
    money(story, region);
    the_region_next(story, region);
    open_round(story, region);
    super::shares::published(story, region);
    super::shares::told(story, region);
}

fn staff(story: &mut Story, region: &Region) {
    use VoiceKind::{Idea, Need};
    let group = Other {
        days: -240,
        place: region.brannholmsbruk,
        series: None,
        venue: "Ambulansstationen, fikarummet",
        title: "Fokusgrupp med dem som kör",
        sort: Sort::FocusGroup,
        level: Level::Consultation,
        channel: Channel::Hall,
        influence: "Det ni säger går till ledningen utan namn. Schemat råder ledningen över.",
        question: "Vad hindrar dig från att göra ett bra jobb?",
        lead: JOSEF,
    };
    let said = [
        (Need, "vi äter middag i en backspegel"),
        (Need, "efter ett barn behöver man mer än en kopp kaffe och nästa larm"),
        (Need, "kartan slutar där grusvägen börjar"),
        (Need, "det är samma nio adresser varje natt, de behöver ett samtal och får en ambulans"),
        (Idea, "låt oss ringa tillbaka dagen efter, bara för att få veta hur det gick"),
    ];
    let voices = group.held(story, Origin::Staff, "personal, sex deltagare", &said);
    let id: NeedId = story.name(-234, "Vila mellan larmen");
    let (place, title) = (region.brannholmsbruk, "Vila mellan larmen".to_owned());
    story.on(-234).tell(need::Command::Hear { id, place, title, voices: voices[..4].to_vec(), basis: Basis::Voices });
    let statement = "Den som har varit med om något svårt ska få en timme innan nästa larm.";
    story.formulate(-233, id, "Vila mellan larmen", statement, Mandate::Shared);
    let told = Told {
        said: "Ni sade att ni äter middag i en backspegel.",
        done: "Efter ett svårt larm står bilen en timme. Det är bestämt av ledningen.",
        planned: "De nio adresserna får ett samtal på eftermiddagen, från i höst.",
        easy: "Efter ett svårt larm får ni vila en timme.",
        ..Told::default()
    };
    story.tell_back(-170, id, BY_JOSEF, told, &[], &["Fikarummet"]);
    story.reply(-170, voices[4], What::TakenUp, "Ni ringer tillbaka på fredagar. Två har gråtit, båda av lättnad.");
}

fn kitchen_table(story: &mut Story, region: &Region) {
    use VoiceKind::{Need, Offer};
    let visit = Other {
        days: -230,
        place: region.tolvroset,
        series: None,
        venue: "Ett köksbord på övre gården",
        title: "Vid köksbordet i Tolvröset",
        sort: Sort::HomeVisit,
        level: Level::Influence,
        channel: Channel::Door,
        influence: "Ni bestämmer vad vi pratar om och vad som skrivs ner.",
        question: "Vad är viktigt för dig?",
        lead: SIV,
    };
    let said = [
        (Need, "jag hör bäst vid mitt eget bord"),
        (Need, "sist ni var här pratade ni med min son, han bor inte ens här"),
        (Offer, "sylten på hyllan är till den som kommer tillbaka"),
    ];
    let voices = visit.held(story, Origin::Resident, "vid ett köksbord", &said);
    let id: NeedId = story.name(-225, "Prata med mig, inte om mig");
    let (place, title) = (region.tolvroset, "Prata med mig, inte om mig".to_owned());
    story.on(-225).tell(need::Command::Hear { id, place, title, voices: voices[..2].to_vec(), basis: Basis::Voices });
    let statement = "Den som är gammal ska bli tilltalad själv, hemma om det behövs.";
    story.formulate(-224, id, "Prata med mig, inte om mig", statement, Mandate::Ours);
    let told = Told {
        said: "Ni sade att vi pratade med er son.",
        done: "Vi frågar dig först, och vi kommer hem till den som vill. Det står nu på första raden i vår lista.",
        easy: "Vi pratar med dig. Vi kan komma hem till dig.",
        ..Told::default()
    };
    story.tell_back(-160, id, BY_SIV, told, &[], &["Brev"]);
    story.reply(-160, voices[2], What::Used, "Vi kom tillbaka. Hjortron, och en burk fick vi med oss.");
    let proposed = story.name(-150, "Förslag från rådet");
    story.on(-150).tell(proposal::Command::Make {
        id: proposed,
        title: "Köksbordet först".to_owned(),
        text: "Pensionärsrådet föreslår att den som fyllt åttio alltid tillfrågas hemma innan något ändras.".to_owned(),
        group: None,
        needs: vec![id],
    });
}

fn workshop(story: &mut Story, region: &Region) {
    let workshop = Other {
        days: -515,
        place: region.gratarnskar,
        series: None,
        venue: "Båthuset",
        title: "Verkstad: rita om turlistan",
        sort: Sort::Workshop,
        level: Level::CoDecision,
        channel: Channel::Hall,
        influence: "Den turlista ni ritar är den som provas.",
        question: "Hur ser en vecka ut som går ihop?",
        lead: JOSEF,
    };
    let said = [(VoiceKind::EventFeedback, "första mötet där pennan låg på vår sida")];
    let voices = workshop.held(story, Origin::Resident, "öbor och båttrafiken", &said);
    story.reply(-500, voices[0], What::Noted, "Pennan är er. Turlistan provades som ni ritade den.");
}

fn money(story: &mut Story, region: &Region) {
    let cafe = Other {
        days: -300,
        place: region.kielojankka,
        series: None,
        venue: "Folkets hus",
        title: "Kafé om pengarna",
        sort: Sort::WorldCafe,
        level: Level::Information,
        channel: Channel::Hybrid,
        influence: "Inget är att påverka i kväll. Vi visar vad det kostar, och ni får räkna efter.",
        question: "Vad undrar du?",
        lead: SIV,
    };
    let said = [(VoiceKind::EventFeedback, "vi räknade efter och fick samma summa, det var nästan synd")];
    let voices = cafe.held(story, Origin::Unknown, "i salen och på skärm", &said);
    story.reply(-290, voices[0], What::Noted, "Säg till om ni hittar ett fel nästa gång.");
}

/// The region's own round has just begun: one evening is planned, the other places wait.
fn the_region_next(story: &mut Story, region: &Region) {
    let series: SeriesId = story.name(-52, "Älvmark lyssnar");
    let next = Other {
        days: 25,
        place: region.skarvmo,
        series: Some(series),
        venue: "Gamla stationshuset",
        title: "Älvmark lyssnar i Skarvmo",
        sort: Sort::Dialogue,
        level: Level::Influence,
        channel: Channel::Hybrid,
        influence: "Ni påverkar vart man ringer när man mår dåligt, och vad som händer när någon svarar.",
        question: "Vart ringde du, och vem svarade?",
        lead: JOSEF,
    };
    let id = next.planned(story);
    invited(story, id, &next);
}

/// The invitation goes out; then the hall turns out to be double-booked. The posters are printed anew, the invitations
/// are taken down, and the letters lie in letterboxes with the old hour.
fn invited(story: &mut Story, meeting: MeetingId, next: &Other) {
    let wording = Wording {
        host: "Region Älvmark och Föreningen Långbordet".to_owned(),
        food: "Linssoppa och bröd från kamin".to_owned(),
        cost: "Inget".to_owned(),
        allergies: "Säg till vid dörren, grytan är utan nötter.".to_owned(),
        access: vec![Access::StepFree, Access::Toilet, Access::HearingLoop, Access::Interpreter, Access::ChildCare],
        access_more: "Tolk på arabiska och engelska. Andra språk: ring en vecka före.".to_owned(),
        way: "Gula huset vid spåret. Gå mot ljuset.".to_owned(),
        transport: "Buss 14 stannar utanför. Tre bilar kör hem dem som bor i höghuset.".to_owned(),
        absent: "Ring Josef, eller lägg en lapp i lådan vid dörren.".to_owned(),
        sign_up: "Behövs inte. Kom som du är.".to_owned(),
        sign_up_by: None,
        known: "I våras sade ni att psykologens kö är ett år. Det är den fortfarande.".to_owned(),
    };
    let print = |story: &mut Story, days: i32, paper: Paper, copies: u32| {
        let id: PrintId = story.name(days, &format!("{paper:?} {copies}"));
        story.on(days).tell(invitation::Command::Print { id, meeting, paper, copies });
        id
    };
    let signed = "Josef Hamrin, samordnare i Salthamra".to_owned();
    story.on(-5).tell(invitation::Command::Write { meeting, wording, signed });
    print(story, -4, Paper::Poster, 40);
    let invitations = print(story, -4, Paper::Invitation, 25);
    print(story, -4, Paper::Letter, 180);
    let plan = next.plan(story);
    story.on(-3).tell(meeting::Command::Replan(Plan { hours: "17.00–19.00".to_owned(), ..plan }));
    print(story, -2, Paper::Poster, 44);
    story.on(-2).tell(invitation::Command::TakeDown { id: invitations });
}

/// A round on ballots that is open until Sunday: six have cast theirs, one of them blank.
fn open_round(story: &mut Story, region: &Region) {
    story.led_by(JOSEF);
    let needs: [NeedId; 3] = [
        story.name(-64, "Egen nyckel till stationshuset"),
        story.name(-64, "Tolk på kvällar och helger"),
        story.name(-64, "En söndag som hörs"),
    ];
    let id: RoundId = story.name(-6, "Vad börjar vi med i vår?");
    let title = "Vad börjar vi med i vår?".to_owned();
    let place = region.skarvmo;
    story.on(-6).tell(round::Command::Open { id, title, place, meeting: None, dots_each: 3, needs: needs.to_vec() });
    let ballots: [&[(usize, u32)]; 6] = [&[(0, 2), (1, 1)], &[(1, 3)], &[(2, 1), (0, 1), (1, 1)], &[], &[(2, 3)], &[(0, 3)]];
    for (nth, dots) in ballots.iter().enumerate() {
        let ballot: BallotId = story.name(-5, &format!("ballot {nth}"));
        let dots = dots.iter().map(|(need, dots)| (needs[*need], *dots)).collect();
        let channel = if nth % 2 == 0 { Channel::Paper } else { Channel::Web };
        story.on(-5).by(round::SEAT).tell(round::Command::Cast { id, ballot, channel, dots });
    }
}
