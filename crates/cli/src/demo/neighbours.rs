//! Two other houses and what came from them, each in its own language and signed with its own key: a region by the sea and
//! one behind the forest. They send cases of their own and tell what became of ours.

use super::{
    cases,
    spread::Cases,
    story::{MARIA, Plot, Story},
};
use jiff::{Timestamp, tz::TimeZone};
use samskapa_domain::{
    AdoptionId, CaseId, NeighbourId,
    adoption::Standing,
    bundle::{self, CaseFile, Content, House, ParentLine, QuoteLine, ResultFile, TagLine, What, seal},
    case::{self, Conditions, Facts, Licence, Parent, evidence},
};

/// A region that is on no map, and the key with which it signs. It guards nothing.
struct Neighbour {
    name: &'static str,
    address: &'static str,
    language: &'static str,
    key: [u8; 32],
    /// The place that its cases tell of, how many live there, how far it is to care, and what else matters.
    place: (&'static str, u32, u32, &'static str),
    contact: &'static str,
    /// What its framework is called.
    framework: &'static str,
}

const FJORD: Neighbour = Neighbour {
    name: "Region Fjordalen",
    address: "https://samskap.fjordalen.example",
    language: "nb",
    key: *b"fjordalen finnes ikke, heller ik",
    place: ("Fjordalen", 640, 72, "Ferje"),
    contact: "Rådgiver, 000 00 000 (oppdiktet)",
    framework: "Det gode møtet",
};
const FOREST: Neighbour = Neighbour {
    name: "Koivurannan hyvinvointialue",
    address: "https://koivuranta.example",
    language: "fi",
    key: *b"koivurantaa ei ole, eika avainta",
    place: ("Koivuranta", 510, 58, "Kirjastoauto joka kolmas viikko"),
    contact: "Suunnittelija, 000 000 0000 (keksitty)",
    framework: "Hyvä kohtaaminen",
};

/// A case of theirs.
struct Theirs {
    title: &'static str,
    problem: &'static str,
    for_whom: &'static str,
    core: &'static str,
    may_vary: &'static str,
    prerequisites: &'static str,
    cost: &'static str,
    effect: &'static str,
    failures: &'static str,
    quote: &'static str,
    licence: Licence,
    facts: Facts,
    outdated: Option<&'static str>,
    /// The element of their framework: what it is called, and what it means.
    tag: (&'static str, &'static str),
}

const BREAKFAST: Theirs = Theirs {
    title: "Frokostbordet på kaia",
    problem: "Mange eldre langs fjorden spiser alene og sier fra for sent.",
    for_whom: "De som bor alene og har langt til legen",
    core: "Et frokostbord hver tirsdag, der hjemmesykepleien sitter med og hører etter.",
    may_vary: "Dagen, maten og huset.",
    prerequisites: "Et hus med kjøkken og en som koker kaffe.",
    cost: "To timer i uka, og brød.",
    effect: "Førtiseks fikk hjelp tidligere enn året før.",
    failures: "Mennene kom ikke før noen spurte dem om å bære stoler.",
    quote: "Jeg kom for kaffen.",
    licence: Licence::Cc0,
    facts: Facts { places: 3, people: 96, before_after: true, comparison: true, independent: false },
    outdated: None,
    tag: ("Bli hørt", "Noen hører ferdig før de svarer."),
};
const QUAY: Theirs = Theirs {
    title: "Sykepleier ved verftsporten og på kaia",
    problem: "Skiftet bytter om natta, og den som kommer med båt, rekker aldri legekontoret.",
    for_whom: "De som jobber skift på verftet, og de som kommer over vannet",
    core: "En sykepleier står ved porten når skiftet bytter, og går ned på kaia når båten legger til.",
    may_vary: "Porten. Ikke klokka: den bestemmer skiftet.",
    prerequisites: "Et rom med dør, og en vaktmester som ser en annen vei.",
    cost: "Tre netter i uka av én stilling.",
    effect: "Trettito kom de første to månedene. Fire ble sendt videre samme natt.",
    failures: "Vinden tok teltet på kaia. Nå sitter hun i billettluka.",
    quote: "Hun spurte før jeg rakk å si at det ikke var noe.",
    licence: Licence::CcBy4,
    facts: Facts { places: 2, people: 32, before_after: true, comparison: false, independent: false },
    outdated: None,
    tag: ("Nå fram", "Møtet er der jeg er, når jeg er der."),
};
const LIBRARY: Theirs = Theirs {
    title: "Hoitaja kirjastoautossa",
    problem: "Kylissä ei ole enää kahvilaa eikä asemaa, mutta kirjastoauto pysähtyy niissä yhä.",
    for_whom: "Ne, jotka lainaavat kirjoja mutta eivät varaa aikaa",
    core: "Hoitaja istuu kirjastoauton takapenkillä ja mittaa verenpaineen, kun muut valitsevat kirjoja.",
    may_vary: "Auto ja kirjat. Ei se, että saa tulla muullakin asialla.",
    prerequisites: "Penkki, verho ja kuljettaja, joka ei kysele.",
    cost: "Yksi työpäivä viikossa. Auto kulkee joka tapauksessa.",
    effect: "Kolmekymmentäneljä kävi kahdellakymmenellä pysäkillä. Viisi sai ajan lääkärille.",
    failures: "Dekkarit loppuivat kesken, ja jono pysähtyi.",
    quote: "Tulin palauttamaan kirjan ja lähdin reseptin kanssa.",
    licence: Licence::CcBySa4,
    facts: Facts { places: 4, people: 34, before_after: true, comparison: false, independent: false },
    outdated: None,
    tag: ("Päästä perille", "Kohtaaminen on siellä missä minäkin."),
};
const TABLETS: Theirs = Theirs {
    title: "Tabletti joka mökkiin",
    problem: "Yksin asuvat eivät pääse ryhmiin, jotka kokoontuvat kirkonkylässä.",
    for_whom: "Yksin asuvat vanhat ihmiset",
    core: "Jokaiselle tabletti, ja kerran viikossa kahvihetki ruudulla.",
    may_vary: "Kahvi.",
    prerequisites: "Verkko, joka toimii. Sitä ei ollut.",
    cost: "Neljäkymmentä tablettia. Yksi on nyt leikkuulautana.",
    effect: "Ensimmäisellä viikolla mukana oli yhdeksän, viidennellä kaksi. Nämä kaksi soittavat nyt toisilleen puhelimella.",
    failures: "Laite sammui, ja ihminen luuli sitä omaksi viakseen. Aloittakaa puhelimesta.",
    quote: "Se pyysi salasanaa. Minä pyysin seuraa.",
    licence: Licence::Cc0,
    facts: Facts { places: 1, people: 40, before_after: true, comparison: false, independent: false },
    outdated: Some("Laitteet sammuivat, eikä kukaan soittanut ja kysynyt miksi. Lopetimme."),
    tag: ("Tulla kuulluksi", "Joku kuuntelee loppuun asti."),
};

/// What became of a case there.
#[derive(Clone, Copy)]
struct Became {
    who: &'static str,
    keeps: &'static str,
    changes: &'static str,
    why: &'static str,
    standing: Standing,
    because: &'static str,
    learning: &'static str,
}

const GATE_THERE: Became = Became {
    who: "Bedriftshelsetjenesten ved verftet",
    keeps: "En sykepleier ved porten.",
    changes: "Også for dem som kommer med båt.",
    why: "Vi har et skift som bytter om natta.",
    standing: Standing::Adopted,
    because: "Den første uka fant vi tre som burde ha kommet før.",
    learning: "Spør hvem som ser døra.",
};
const BOATS_THERE: Became = Became {
    who: "Båtlaget ytterst i fjorden",
    keeps: "Naboer kjører naboer, og en melding før klokka tre.",
    changes: "Én har vakt om gangen, og får betalt også for å si nei.",
    why: "Dere skrev at snille folk kjører med feber.",
    standing: Standing::Adapted,
    because: "Ingen har kjørt syk. To har sagt nei, og fikk takk for det.",
    learning: "Det dere ga opp, var det nyttigste vi fikk lese.",
};
const BEGUN_IN_THE_BUS: Became = Became {
    who: "Kirjastoauto ja kotisairaanhoito",
    keeps: "Hoitaja siellä, missä muutenkin ollaan, ilman ajanvarausta.",
    changes: "Kirjat kahvin sijasta.",
    why: "Meillä kahvila on suljettu, mutta auto kulkee.",
    standing: Standing::UnderWay,
    because: "",
    learning: "",
};
const IN_THE_BUS: Became = Became {
    standing: Standing::Adopted,
    because: "Viisi sai ajan lääkärille. Hoitaja jää autoon.",
    learning: "Verho riittää oveksi, kunhan radio on päällä.",
    ..BEGUN_IN_THE_BUS
};
const THURSDAYS_THERE: Became = Became {
    who: "Kotihoidon iltaryhmä",
    keeps: "Yksi päivä viikossa omalla kielellä.",
    changes: "Ruotsi suomen sijasta, torstaisin.",
    why: "Meillä kieli katoaa toiseen suuntaan.",
    ..BEGUN_IN_THE_BUS
};
const BOXES_THERE: Became = Became {
    who: "Koivurannan kylätoimikunta",
    keeps: "Laatikko ja lista.",
    changes: "Laatikot kylätalossa, ei kotona.",
    why: "Kylätalossa on lämmin varasto.",
    standing: Standing::Abandoned,
    because: "Kylätalon ovi jäätyi kiinni ensimmäisenä myrsky-yönä.",
    learning: "Kotona tarkoitti kotona. Lukekaa loppuun asti, me emme lukeneet.",
};

/// Tells it; gives the case that is tried here.
pub fn told(story: &mut Story, ours: &Cases) -> CaseId {
    story.led_by(MARIA);
    let breakfast = FJORD.sends(story, -170, &BREAKFAST, None);
    let gate = FJORD.tells(story, -110, ours.nurse, &cases::NURSE, 3, GATE_THERE);
    FJORD.sends(story, -98, &QUAY, Some((ours.nurse, gate, &cases::NURSE)));
    FJORD.tells(story, -75, ours.neighbours, &cases::NEIGHBOURS, 3, BOATS_THERE);

    FOREST.sends(story, -135, &TABLETS, None);
    FOREST.tells(story, -125, ours.boxes, &cases::BOXES, 3, BOXES_THERE);
    FOREST.tells(story, -70, ours.coffee, &cases::COFFEE, 1, BEGUN_IN_THE_BUS);
    FOREST.tells(story, -45, ours.finnish, &cases::FINNISH, 1, THURSDAYS_THERE);
    let bus = FOREST.tells(story, -30, ours.coffee, &cases::COFFEE, 3, IN_THE_BUS);
    FOREST.sends(story, -24, &LIBRARY, Some((ours.coffee, bus, &cases::COFFEE)));
    breakfast
}

impl Neighbour {
    fn house(&self, story: &Story) -> House {
        let id: NeighbourId = story.name(-170, self.name);
        House { id, name: self.name.to_owned(), address: self.address.to_owned() }
    }

    /// It sends a case; perhaps one that grew out of ours.
    fn sends(
        &self,
        story: &mut Story,
        days: i32,
        theirs: &Theirs,
        of_ours: Option<(CaseId, AdoptionId, &cases::Told)>,
    ) -> CaseId {
        let id: CaseId = story.name(days, theirs.title);
        let (place, population, km, notes) = self.place;
        let text = str::to_owned;
        let told = case::Story {
            title: text(theirs.title),
            problem: text(theirs.problem),
            for_whom: text(theirs.for_whom),
            core: text(theirs.core),
            may_vary: text(theirs.may_vary),
            prerequisites: text(theirs.prerequisites),
            cost: text(theirs.cost),
            effect: text(theirs.effect),
            failures: text(theirs.failures),
            contact: text(self.contact),
            licence: theirs.licence,
            facts: theirs.facts,
            conditions: Conditions { place: text(place), population: Some(population), km: Some(km), notes: text(notes) },
        };
        let (element_name, explanation) = theirs.tag;
        let tag = TagLine {
            framework: story.name(-400, self.framework),
            name: text(self.framework),
            version: 1,
            element: story.name(-400, element_name),
            element_name: text(element_name),
            explanation: text(explanation),
        };
        let parent = of_ours
            .map(|(case, adoption, told)| ParentLine { parent: Parent { case, adoption }, title: text(told.from.words()) });
        let quote = QuoteLine { words: text(theirs.quote), language: Some(text(self.language)), place: text(place) };
        let file = CaseFile {
            case: id,
            revision: 1,
            as_of: morning(story, days - 5),
            language: text(self.language),
            grade: evidence::grade(&told.facts),
            story: told,
            outdated: theirs.outdated.map(text),
            quotes: vec![quote],
            pictures: Vec::new(),
            tags: vec![tag],
            parent,
            results: Vec::new(),
        };
        self.taken(story, days, What::Case(Box::new(file)));
        id
    }

    /// It tells what became of a case of ours.
    fn tells(
        &self,
        story: &mut Story,
        days: i32,
        case: CaseId,
        told: &cases::Told,
        step: u16,
        became: Became,
    ) -> AdoptionId {
        // What is told later of the same bears the same name.
        let adoption: AdoptionId = story.name(-110, &format!("adoption {}", became.who));
        let text = str::to_owned;
        let result = bundle::Result {
            adoption,
            step,
            who: text(became.who),
            place: text(self.place.0),
            house: text(self.name),
            keeps: text(became.keeps),
            changes: text(became.changes),
            why: text(became.why),
            standing: became.standing,
            because: text(became.because),
            learning: text(became.learning),
            since: morning(story, days - 5),
        };
        let title = text(told.from.words());
        self.taken(story, days, What::Result(Box::new(ResultFile { case, title, result })));
        adoption
    }

    /// A file of theirs is taken in here; its key was compared by telephone.
    fn taken(&self, story: &mut Story, days: i32, what: What) {
        let (content, key) = (Content { house: self.house(story), what }, self.key);
        story.on(days).make(move |_| {
            let text = seal::sealed(&content, &key).map_err(|why| Plot::WhoSaid { words: why.to_string(), found: 0 })?;
            Ok(bundle::Command::Take { text, trusted: true }.into())
        });
    }
}

fn morning(story: &Story, days: i32) -> Timestamp {
    story.day(days).at(10, 0, 0, 0).to_zoned(TimeZone::UTC).map_or(Timestamp::UNIX_EPOCH, |at| at.timestamp())
}
