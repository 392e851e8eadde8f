//! The cases that were written here: what each tells beside what its trial or change tells already, and how it is written,
//! checked, published and tagged. Three of them tell of what was given up.
//!
//! Title, core and effect are the trial's own words, and the sentences are those that were said on the way to it.

use super::{
    pictures::{self, Picture},
    region::{JOSEF, SIV},
    spread::{change_called, tag, trial_called},
    story::{Lead, MARIA, Plot, Story},
};
use samskapa_domain::{
    CaseId, World,
    case::{self, Conditions, Facts, Licence, Source},
    claim::Thing,
    thread, voice,
};

/// Where a case begins.
#[derive(Clone, Copy)]
pub enum Beginning {
    /// The trial of that title.
    Trial(&'static str),
    /// The change in those words.
    Change(&'static str),
}

impl Beginning {
    /// Its words, which are the title of the case too.
    pub fn words(self) -> &'static str {
        let (Self::Trial(words) | Self::Change(words)) = self;
        words
    }
}

/// What a case tells, as far as its beginning does not hold it already.
#[derive(Clone, Copy)]
pub struct Told {
    /// Where it begins.
    pub from: Beginning,
    /// Whom to ring.
    pub lead: Lead,
    /// Who has made sure that those concerned agree.
    pub consent: &'static str,
    /// The problem; empty where the need says it.
    pub problem: &'static str,
    /// For whom it is one.
    pub for_whom: &'static str,
    /// What was done; empty where the trial says it.
    pub core: &'static str,
    /// What may be done otherwise.
    pub may_vary: &'static str,
    /// What has to be there.
    pub prerequisites: &'static str,
    /// What it costs.
    pub cost: &'static str,
    /// What came of it; empty where the trial says it.
    pub effect: &'static str,
    /// What did not work.
    pub failures: &'static str,
    /// What is known.
    pub facts: Facts,
    /// The elements of the good meeting that it has to do with, each with the reason.
    pub tags: &'static [(&'static str, &'static str)],
}

/// One place, before and after.
const fn followed(people: u32) -> Facts {
    Facts { places: 1, people, before_after: true, comparison: false, independent: false }
}

/// Those who did it tell of it.
const fn account(people: u32) -> Facts {
    Facts { before_after: false, ..followed(people) }
}

/// A nurse where people stand and wait.
pub const NURSE: Told = Told {
    from: Beginning::Trial("Sköterska vid port 3 klockan sex"),
    lead: JOSEF,
    consent: "Nasrin Karimi, sköterska",
    problem: "",
    for_whom: "De som arbetar skift och aldrig går till vårdcentralen",
    core: "",
    may_vary: "Platsen: där folk redan står och väntar. Tiden: när de gör det.",
    prerequisites: "Ett rum med dörr, en sköterska som får skriva remiss, och att ingen chef ser vem som kommer.",
    cost: "Två morgnar i veckan av en sköterskas tid. Kaffet betalar bruket.",
    effect: "",
    failures: "På fredagar blev kön för lång, och hörseltestet kom aldrig dit.",
    facts: followed(104),
    tags: &[("reach", "det är vad de som kom till porten berättade"), ("heard", "ingen hade frågat dem innan de ramlade")],
};

/// The same at the station, a generation further on.
pub const STATION: Told = Told {
    from: Beginning::Trial("Sköterska i stationshuset på tisdagar"),
    consent: "Henrik Vall, chef för Vårdcentralen Salthamra",
    problem: "Den som väntar på bussen har tid att prata, men inte tid att resa till hälsocentralen.",
    for_whom: "De som reser med bussen",
    prerequisites: "Ett rum med dörr, en kamin och en tidtabell som någon tror på.",
    cost: "En dag i veckan av en sköterskas tid, och ved.",
    failures: "När bussen kom i tid hann ingen bli färdig.",
    facts: Facts { places: 2, ..followed(112) },
    tags: &[("reach", "hon sitter där man ändå väntar")],
    ..NURSE
};

/// The same over coffee, a generation further still.
pub const COFFEE: Told = Told {
    from: Beginning::Trial("Sköterska vid kaffebordet på onsdagar"),
    lead: MARIA,
    consent: "Byalaget i Kornsjövallen, på ett möte",
    problem: "Den som går på kaffe går inte till doktorn. Den som går till doktorn har ingen att fika med.",
    for_whom: "De som sitter hemma mellan två onsdagar",
    may_vary: "Drycken. Inte att det är någon man får prata med om annat först.",
    prerequisites: "Ett bord som redan är dukat. Börja inte med att bjuda in till hälsosamtal.",
    cost: "Två timmar i veckan. Kakorna står byalaget för.",
    failures: "Manschetten låg i kakburken, och en gång låg den kvar där till nästa onsdag.",
    facts: Facts { places: 3, ..followed(131) },
    tags: &[("heard", "hon lyssnar klart, och sedan mäter hon"), ("known", "det är samma sköterska varje onsdag")],
    ..STATION
};

/// Given up: the water was fourteen degrees.
pub const POND: Told = Told {
    from: Beginning::Trial("Simskola i dammen, juni"),
    consent: "De nio barnens föräldrar, uppringda",
    for_whom: "Sjuåringarna och deras föräldrar",
    may_vary: "Månaden.",
    prerequisites: "Vatten över arton grader. Det hade vi inte.",
    cost: "Två simlärare i två veckor.",
    failures: "Dammen är för kall och för djup. Efter tre dagar stod ingen kvar.",
    facts: followed(9),
    tags: &[],
    ..NURSE
};

/// Given up: somebody drove with a fever.
pub const NEIGHBOURS: Told = Told {
    from: Beginning::Trial("Sms-båten: grannar kör hem grannar"),
    consent: "Alfhild Söderskär, Kvällsbåtsgruppen",
    for_whom: "De som bor på öar och vill hem efter klockan fyra",
    may_vary: "Nästan allt. Det här är ett exempel på hur snällt folk är, inte på hur man kör båt.",
    prerequisites: "Grannar som kan säga nej. Det har vi inte.",
    cost: "Bensin, och en veckas feber.",
    failures: "En man körde fast han var sjuk, för att han hade lovat. Tjugotre fick sova i land.",
    facts: account(42),
    tags: &[("reach", "det handlar om att komma hem samma kväll")],
    ..NURSE
};

/// What came instead.
pub const LATE_BOAT: Told = Told {
    from: Beginning::Trial("En tur till: båten 21.15"),
    consent: "Petronella Öhr, regionens båttrafik",
    for_whom: "De som vill ha ett jobb eller en hobby på andra sidan vattnet",
    may_vary: "Kvällarna. Fråga först vilka som redan är tagna av träning.",
    prerequisites: "En båt som ändå går, och en skeppare som kan sluta senare.",
    cost: "Två turer i veckan med båten som finns. Mindre än vi hade gissat, och mycket mindre än en färja.",
    failures: "Väntkuren var kall, klockan i den gick fel, och rullstolen kom inte ombord.",
    facts: followed(14),
    tags: &[("reach", "båten går när man vill hem"), ("next", "tiden står i tidtabellen och inte i ett sms")],
    ..NURSE
};

/// A curtain, where an hour of one's own was refused.
pub const CURTAIN: Told = Told {
    from: Beginning::Change("Simskola för vuxna bakom förhänge på tisdagar"),
    consent: "Pia Mo, chef för simhallen",
    for_whom: "Vuxna som inte kan simma, och inte vill bli sedda medan de lär sig",
    core: "Förhänge runt lilla bassängen, egen bana och två kvinnliga simlärare på tisdagar. Öppet för alla, så att ingen \
           tid tas från någon.",
    may_vary: "Veckodagen, och färgen på förhänget.",
    prerequisites: "En liten bassäng i ett hörn, och skruvar i taket som tål fukt.",
    cost: "Ett förhänge, och fyra timmar i veckan av två simlärare.",
    effect: "Nio har lärt sig tio meter. En av dem är femtiofem.",
    failures: "Det blev inte den timme som de bad om. Några kom aldrig tillbaka efter nämndens nej.",
    facts: followed(11),
    tags: &[("heard", "de fick inte det de bad om, men någon hade lyssnat klart")],
    ..NURSE
};

/// A box in every house for when the road is shut.
pub const BOXES: Told = Told {
    from: Beginning::Trial("En låda i varje gård, en vinter"),
    lead: SIV,
    consent: "Maj Tjäder, Övre gården",
    for_whom: "De som bor där vägen stängs",
    may_vary: "Vad som ligger i den. Inte var den står: hemma.",
    prerequisites: "Någon som går runt varje höst och byter batterier, och en lista på vem som har bandvagn.",
    cost: "Niohundra kronor per gård det första året. Sedan ljus.",
    failures: "Ljusen tog slut i andra stormen. Godiset försvann innan den första.",
    facts: account(26),
    tags: &[("next", "den som vet vem som kommer är mindre rädd"), ("reach", "hjälpen är redan framme")],
    ..NURSE
};

/// One day a week in the language one dreams in.
pub const FINNISH: Told = Told {
    from: Beginning::Trial("Finska tisdagar i hemtjänsten"),
    lead: SIV,
    consent: "Helvi Kangas, Kielojänkkä",
    for_whom: "Den som har tappat det språk den lärde sig sist",
    may_vary: "Språket och dagarna. Två dagar är bättre än en.",
    prerequisites: "Två i laget som talar språket, och ett schema som skickar dem dit.",
    cost: "Inget mer än en kväll med schemat.",
    failures: "Larmen flyttade till onsdagarna. Alla sparade sina frågor till tisdagen.",
    facts: followed(21),
    tags: &[
        ("heard", "man blir hörd på det språk man drömmer på"),
        ("known", "den som säger huomenta behöver ingen journal för det"),
    ],
    ..NURSE
};

/// Given up: the laboratory is closed on Fridays.
pub const SAMPLES: Told = Told {
    from: Beginning::Trial("Provbuss vid skolan varannan fredag"),
    lead: MARIA,
    consent: "Helena Brandt, verksamhetschef hälsocentralen",
    for_whom: "De som kör nio mil för ett stick i fingret",
    may_vary: "Dagen. Fråga laboratoriet före kalendern.",
    prerequisites: "Ett laboratorium som är öppet när proven kommer fram.",
    cost: "Tre turer med regionens buss, och en tårta.",
    failures: "Laboratoriet stänger på fredagar, så proven fick tas om. Den som är sjukast går inte till en buss.",
    facts: followed(9),
    tags: &[("reach", "vi kom fram, fast på fel dag")],
    ..NURSE
};

/// A car to ring for; now a line like any other.
pub const CAR: Told = Told {
    from: Beginning::Trial("Anropsbil klockan halv sex"),
    lead: MARIA,
    consent: "Gunvor Stormlid, Hem efter tre",
    for_whom: "De som inte kör bil",
    may_vary: "Klockslaget.",
    prerequisites: "En förare och ett telefonnummer som någon svarar på.",
    cost: "En tur om dagen.",
    failures: "Den som inte hör i telefon kunde inte beställa.",
    facts: followed(31),
    tags: &[("reach", "det handlar om att komma hem")],
    ..NURSE
};

/// Somebody in the hall when one comes home from hospital.
pub const HALL: Told = Told {
    from: Beginning::Trial("Någon i hallen"),
    lead: MARIA,
    consent: "Stig-Ove Ås, Lövtjärnsbo",
    for_whom: "De som kommer hem från sjukhus till ett tomt hus",
    may_vary: "Vem som står där. Smörgåsen får vara en soppa.",
    prerequisites: "En lista med nio namn, och en utskrivning som ringer före klockan tre.",
    cost: "Ett telefonsamtal per hemgång, och smör.",
    failures: "Listan är nio namn lång. När två är bortresta är den sju.",
    facts: followed(11),
    tags: &[("next", "den som åker hem vet vem som står i hallen"), ("known", "den som möter har mött förut")],
    ..NURSE
};

/// A draft that waits: a house with light in its windows.
pub const LIGHT: Told = Told {
    from: Beginning::Trial("Ljus i stationshuset klockan 16–20"),
    for_whom: "De unga och de som väntar på bussen",
    may_vary: "Tiden på dagen.",
    prerequisites: "Nyckel, el och någon som tänder.",
    cost: "El och ved.",
    failures: "De första veckorna visste ingen om det.",
    facts: account(30),
    tags: &[],
    ..NURSE
};

/// A draft that was checked: letters that can be read.
pub const LETTERS: Told = Told {
    from: Beginning::Trial("Fem brev på två språk, och en ringa-hjälp på torsdagar"),
    consent: "Gerd Näslund, Brev som går att läsa",
    for_whom: "Alla som har fått ett brev från vården och läst det två gånger",
    may_vary: "Språken. Inte att någon utanför huset läser högt först.",
    prerequisites: "Någon som får stryka en paragraf.",
    cost: "Fem kvällar, och en röst på torsdagar.",
    failures: "Hjälparen tappade rösten. Ingen hade tänkt på att hon också skulle ha ledigt.",
    facts: followed(62),
    tags: &[],
    ..NURSE
};

/// Writes a draft.
pub fn written(story: &mut Story, days: i32, told: &'static Told) -> CaseId {
    let words = told.from.words();
    let id: CaseId = story.name(days, &format!("case {words}"));
    story.led_by(told.lead);
    story.on(days).make(move |world| {
        let begun = begun(world, told.from)?;
        let behind = thread::before(world, begun.thing);
        let need = behind.iter().find_map(|thing| match thing {
            Thing::Need(id) => world.needs.get(id),
            _ => None,
        });
        let quotes = behind.iter().filter_map(|thing| match thing {
            Thing::Voice(id) => world.voices.get(id).filter(|voice| voice::is_public(world, voice)).map(|voice| voice.id),
            _ => None,
        });
        let place = need.and_then(|need| world.places.get(&need.place));
        let problem = need.map_or("", |need| need.statement.as_deref().unwrap_or(&need.title));
        let story = case::Story {
            title: words.to_owned(),
            problem: either(told.problem, problem),
            for_whom: told.for_whom.to_owned(),
            core: either(told.core, &begun.core),
            may_vary: told.may_vary.to_owned(),
            prerequisites: told.prerequisites.to_owned(),
            cost: told.cost.to_owned(),
            effect: either(told.effect, &begun.effect),
            failures: told.failures.to_owned(),
            contact: told.lead.contact(),
            licence: Licence::CcBy4,
            facts: told.facts,
            conditions: Conditions {
                place: place.map(|place| place.name.clone()).unwrap_or_default(),
                population: place.and_then(|place| place.population),
                km: place.and_then(|place| place.km),
                notes: String::new(),
            },
        };
        Ok(case::Command::Write { id, source: begun.source, story, quotes: quotes.take(3).collect() }.into())
    });
    id
}

/// Somebody else than who wrote it looks at the facts.
pub fn checked(story: &mut Story, days: i32, id: CaseId, told: &Told) {
    let other = if told.lead.actor == MARIA.actor { SIV } else { MARIA };
    let (facts, consent) = (other.name.to_owned(), told.consent.to_owned());
    story.led_by(told.lead);
    story.on(days).tell(case::Command::Check { id, facts, consent });
}

/// Writes a case, has it checked, publishes and tags it.
pub fn published(story: &mut Story, days: i32, told: &'static Told) -> CaseId {
    let id = written(story, days, told);
    out(story, days, id, told);
    id
}

/// The same with a picture.
pub fn illustrated(story: &mut Story, days: i32, told: &'static Told, picture: &Picture) -> CaseId {
    let id = written(story, days, told);
    pictures::added(story, days, id, picture);
    out(story, days, id, told);
    id
}

fn out(story: &mut Story, days: i32, id: CaseId, told: &Told) {
    checked(story, days + 2, id, told);
    story.on(days + 4).tell(case::Command::Publish { id });
    for (element, why) in told.tags {
        tag(story, days + 6, Thing::Case(id), element, why);
    }
}

/// Writes a published case anew because more has gone wrong since; what it said before can still be read.
pub fn revised(story: &mut Story, days: i32, id: CaseId, told: &'static Told, failures: &'static str) {
    story.led_by(told.lead);
    story.on(days).make(move |world| {
        let before = world
            .cases
            .get(&id)
            .and_then(case::Case::published)
            .ok_or_else(|| Plot::WhoSaid { words: told.from.words().to_owned(), found: 0 })?;
        let story = case::Story { failures: failures.to_owned(), ..before.story.clone() };
        Ok(case::Command::Revise { id, story, quotes: before.quotes.clone() }.into())
    });
    checked(story, days + 2, id, told);
    story.on(days + 4).tell(case::Command::Publish { id });
}

/// The trial or change, and what it says itself.
struct Begun {
    source: Source,
    thing: Thing,
    core: String,
    effect: String,
}

fn begun(world: &World, from: Beginning) -> Result<Begun, Plot> {
    match from {
        Beginning::Trial(title) => {
            let trial = trial_called(world, title)?;
            let found = world.trials.get(&trial);
            Ok(Begun {
                source: Source::Trial(trial),
                thing: Thing::Trial(trial),
                core: found.map(|trial| trial.design.what.clone()).unwrap_or_default(),
                effect: found.and_then(|trial| trial.study()).map(|study| study.happened.clone()).unwrap_or_default(),
            })
        }
        Beginning::Change(what) => {
            let change = change_called(world, what)?;
            let (source, thing) = (Source::Change(change), Thing::Change(change));
            Ok(Begun { source, thing, core: String::new(), effect: String::new() })
        }
    }
}

fn either(told: &str, otherwise: &str) -> String {
    if told.is_empty() { otherwise.to_owned() } else { told.to_owned() }
}
