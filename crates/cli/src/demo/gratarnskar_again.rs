//! Gråtärnskär again: the boat is full on Thursdays, a ramp is locked, and nobody can be talked to without the whole
//! island knowing. Some of it is answered, some is late.

use super::{
    alike::{Told, Wish},
    evening::{Evening, Held},
    gratarnskar::{BY_JOSEF, JOSEF, QUAY},
    region::Region,
    road::Try,
    story::Story,
};
use samskapa_domain::{
    NeedId,
    action::Ground as Reason,
    claim::{Arrow, Thing},
    group::{self, Role},
    meeting::{Band, Channel},
    need::Mandate,
    notes::VoiceKind,
    proposal,
    reply::What,
    voice::Origin,
};

/// Tells it.
pub fn told(story: &mut Story, region: &Region) {
    let evening = Evening {
        name: "Gråtärnskär 2",
        days: -150,
        place: region.gratarnskar,
        series: Some(region.long_table),
        venue: "Föreningshuset Ankaret",
        title: "Pannkakor och framtid på Gråtärnskär",
        channel: Channel::Hybrid,
        questions: &["Vad har ändrats sedan sist, och vad gör du annorlunda nu?"],
        influence: "Ni påverkar turlistan och hur vi hjälps åt. Biljetterna bestämmer regionen.",
    };
    let heads = [
        (Band::Under18, 4),
        (Band::From18To29, 3),
        (Band::From30To64, 7),
        (Band::From65To79, 6),
        (Band::Over80, 4),
        (Band::Elected, 1),
        (Band::Staff, 3),
    ];
    let at = evening.held(story, &heads);
    at.promise(story, "Svar på anslagstavlan vid bryggan", 100, &["Anslagstavlan vid bryggan"]);
    at.notes(story, "gratarnskar_pannkakor.txt", include_str!("notes/gratarnskar_2.txt"), 100);
    at.kinds(story, VoiceKind::EventFeedback, &["pannkaka"]);
    at.kinds(story, VoiceKind::Need, &["kör den på lördagar"]);
    at.published(story);
    let seats = story.wish(at, SEATS);
    let ramp = story.wish(at, RAMP);
    let talk = story.wish(at, TALK);
    let wells = story.wish(at, WELLS);
    let night = story.wish(at, NIGHT);
    let light = story.wish(at, LIGHT);
    let summer = story.wish(at, SUMMER);
    let dots = [(seats, 21, 3), (talk, 15, 6), (light, 12, 3), (ramp, 0, 0)];
    story.round(-142, "Prickar på Gråtärnskär, andra kvällen", at, (24, 6), &dots);
    for need in [seats, ramp, wells, night, light] {
        story.assign(-141, need, JOSEF, Some(-52));
    }
    story.assign(-141, talk, ("Petra Lindvik", "Kurator vid Vårdcentralen Salthamra", "0000-33 20 40"), Some(12));
    boat_is_full(story, seats, ramp);
    talk_alone(story, region, talk);
    the_rest(story, wells, night, light, summer);
    replies(story, at);
    by_other_ways(story, region, seats, talk);
}

const SEATS: Wish = Wish {
    title: "Plats på kvällsbåten för alla",
    statement: "Den som har väntat på kajen ska få plats, alla tre kvällarna.",
    mandate: Mandate::Shared,
    tables: &["BORD 1"],
    but: &["ingen att prata med", "bakom glas", "vuxen som inte är släkt"],
    words: &[],
};
const TALK: Wish = Wish {
    title: "Prata utan att hela ön vet",
    statement: "Den som mår dåligt ska kunna tala med en vuxen utan att synas i receptionen.",
    mandate: Mandate::Shared,
    tables: &[],
    but: &[],
    words: &["ingen att prata med", "bakom glas", "vuxen som inte är släkt", "prata av sig"],
};
const RAMP: Wish = Wish {
    title: "Båten för den som sitter eller betalar med sedlar",
    statement: "Rampen ska gå att öppna när båten går, och biljett ska gå att köpa utan telefon.",
    mandate: Mandate::Shared,
    tables: &["BORD 2"],
    but: &[],
    words: &[],
};
const WELLS: Wish = Wish {
    title: "Siffror om vattnet som man kan använda",
    statement: "Den som bor på ön ska veta när det är dags att spara, och gästerna också.",
    mandate: Mandate::Ours,
    tables: &["BORD 3"],
    but: &[],
    words: &[],
};
const NIGHT: Wish = Wish {
    title: "Ett riktigt rum för den som sover över",
    statement: "Hjälpen ska hålla i längden: ett rum, ett skåp, en skärm som hörs.",
    mandate: Mandate::Ours,
    tables: &["BORD 4"],
    but: &["en granne säger"],
    words: &[],
};
const LIGHT: Wish = Wish {
    title: "Hjärtstartare och lampa som tål kyla",
    statement: "Det som ska rädda liv ska provas när det är kallt.",
    mandate: Mandate::Ours,
    tables: &[],
    but: &[],
    words: &["larmgruppen gick", "dött av kylan", "landningsplatsen går på en timer"],
};
const SUMMER: Wish = Wish {
    title: "Bli frågad fast man bara bor här om sommaren",
    statement: "De som bor här en del av året vill bli frågade, och de som flyttar vill bli saknade.",
    mandate: Mandate::Ours,
    tables: &[],
    but: &[],
    words: &["sommarboende", "jag flyttar i vår"],
};

fn boat_is_full(story: &mut Story, seats: NeedId, ramp: NeedId) {
    let larger = story.done(
        (-130, -75),
        ("Större båt på torsdagar", "Regionens båttrafik"),
        Reason::Experience,
        None,
        &[seats],
        "Fyrtioåtta platser i stället för tjugo, och klockan i väntkuren går rätt.",
    );
    let told = Told {
        said: "Ni sade att sex stycken fick vänta kvar på kajen en torsdag.",
        done: "Torsdagens båt har nu fyrtioåtta platser. Klockan i väntkuren är ställd.",
        not_done: "Någon lördagsbåt blir det inte i vinter. Skepparen har en familj.",
        easy: "Båten på torsdag är större. Det går ingen båt på lördag.",
        ..Told::default()
    };
    story.tell_back(-60, seats, BY_JOSEF, told, &[Thing::Action(larger)], &QUAY);
    story.respond(-38, seats, false, "Ungdomarna, i väntkuren", "Skepparen kan väl få turas om. Lördag är hela grejen.");
    let key = story.done(
        (-128, -95),
        ("Nyckel till rampen hos den som bor närmast, och biljett mot kontanter ombord", "Hamnen och båttrafiken"),
        Reason::Untested,
        None,
        &[ramp],
        "Rampen öppnas med nyckel efter halv fem. Skepparen tar sedlar igen, om de är jämna.",
    );
    let change = story.change(-94, ("Rampen går att öppna så länge båten går", "Den som sitter i rullstol"), &[key], &[]);
    let told = Told {
        said: "Ni sade att rampen är låst och att kortet kräver en telefon.",
        done: "Grannen vid bryggan har nyckeln till rampen. Skepparen tar kontanter.",
        easy: "Rampen kan öppnas på kvällen. Du kan betala med sedlar.",
        ..Told::default()
    };
    story.tell_back(-58, ramp, BY_JOSEF, told, &[Thing::Action(key), Thing::Change(change)], &QUAY);
    story.respond(
        -37,
        ramp,
        true,
        "Tre hushåll vid bryggan",
        "Nu får min man komma hem efter halv fem. Mopeden är borta också.",
    );
}

fn talk_alone(story: &mut Story, region: &Region, need: NeedId) {
    let members = [
        ("Tindra Holm", Role::Resident, ""),
        ("Sixten Öberg", Role::Resident, "Södra viken"),
        ("Petra Lindvik", Role::Official, "vårdcentralen"),
    ];
    let task = ("Prata utan att hela ön vet", "Prova var och hur man kan prata.", "Gruppen ger ingen vård.");
    let group = story.group(-120, region.gratarnskar, task, 150, &[need], &members);
    story.met(
        -112,
        group,
        "Tindra sade att dörren ska vara en som man ändå går in genom. Biblioteket föreslogs.",
        Some(-90),
    );
    // One member leaves; name and contact are erased.
    let member = story.name(-120, "Prata utan att hela ön vet Sixten Öberg");
    story.on(-88).tell(group::Command::Leave { id: group, member });
    let id = story.name(-84, "Förslag om biblioteket");
    story.on(-84).tell(proposal::Command::Make {
        id,
        title: "Kuratorn i biblioteket, bakom lånedisken".to_owned(),
        text: "Alla går till biblioteket. Låt kuratorn sitta i lässalen varannan torsdag när kvällsbåten går.".to_owned(),
        group: Some(group),
        needs: vec![need],
    });
    let trial = story.plan_trial(
        -80,
        &Try {
            title: "Kurator i bibliotekets lässal",
            place: region.gratarnskar,
            group: Some(group),
            question: "Vågar man gå in genom en dörr som alla går in genom?",
            guess: "Vi tror att tre kommer varje gång, och att de lånar en bok för syns skull.",
            what: "Kuratorn sitter i lässalen i Salthamra varannan torsdag 18–20.30, så att man hinner båten.",
            measure: "Hur många som kommer, räknat utan namn.",
            stop_rule: "Vi slutar om någon blir utpekad.",
            span: (-66, 30),
        },
        &[need],
    );
    story.draw(-79, Thing::Proposal(id), Arrow::TriedIn, Thing::Trial(trial), "Förslaget provas som det står.");
    story.start_trial(-66, trial);
    story.met(-24, group, "Fyra gånger, elva samtal. Biblioteket har aldrig lånat ut så många kokböcker.", Some(18));
}

fn the_rest(story: &mut Story, wells: NeedId, night: NeedId, light: NeedId, summer: NeedId) {
    let told = Told {
        said: "Ni frågade vad vi gör med siffrorna om vattnet.",
        done: "Brunnarnas nivå står på en tavla med grönt, gult och rött vid vattenposten. På svenska, tyska och engelska.",
        planned: "Kranarna stängs inte mellan två och fyra i sommar. Vi ber er spara själva när det är rött.",
        easy: "En tavla visar om vattnet räcker. Rött betyder spara.",
        ..Told::default()
    };
    story.tell_back(-57, wells, BY_JOSEF, told, &[], &QUAY);
    let room = story.undertake(
        -125,
        ("Rum med fönster och säng i prästgården", "Församlingen och hemtjänsten"),
        -20,
        Reason::Experience,
        None,
        &[night],
    );
    let told = Told {
        said: "Ni sade att den som sover över behöver ett riktigt rum.",
        planned: "Rummet i prästgården byggs. Det skulle ha varit klart; snickaren har brutit armen.",
        easy: "Rummet blir klart senare.",
        ..Told::default()
    };
    story.tell_back(-54, night, BY_JOSEF, told, &[Thing::Action(room)], &QUAY);
    // The heart starter: nobody has answered yet, and the day has passed.
    story.hinder(
        -120,
        "Skåpet till hjärtstartaren har ingen värme, och elen på bryggan ägs av hamnbolaget",
        ("Vi bär in den när det blir kallare än tio grader.", "Hamnbolaget behöver dra en kabel på sex meter."),
        ("Hamnchefen", -30),
        &[light],
    );
    story.assign(-139, summer, JOSEF, Some(25));
}

fn replies(story: &mut Story, at: Held) {
    at.reply(story, -120, "rampnyckeln", What::Used, "Du har den. Ring om den fastnar i låset.");
    at.reply(
        story,
        -120,
        "får de missa båten",
        What::No,
        "Sjuttio personer får inte plats i Ankaret. Vi tar med dem ut en grupp i taget i stället.",
    );
    at.reply(story, -120, "pannkaka", What::Noted, "Kort möte och pannkaka står nu i körschemat.");
}

fn by_other_ways(story: &mut Story, region: &Region, seats: NeedId, talk: NeedId) {
    use Channel::{Door, Letter, Paper, Phone, Web};
    use VoiceKind::{HistoryQuestion, Idea, Need, Offer};
    let came = story.came(
        region.gratarnskar,
        &[
            (-148, Paper, Origin::Resident, Need, "sv", "torsdagar är det rena sillburken, jag stod på en fot hela vägen"),
            (-147, Paper, Origin::Resident, Need, "sv", "Min son fick stå kvar på kajen. Han är elva. Skepparen vinkade."),
            (-140, Web, Origin::Resident, Need, "sv", "Jag jobbar kväll på lördagar och sover i bilen. Det går, men skriv upp det."),
            (-138, Phone, Origin::Resident, Need, "sv", "Hördu, jag ringer för att jag inte kan med sådana där formulär. Sätt en stol vid landgången."),
            (-136, Letter, Origin::NextOfKin, Need, "sv", "Far har slutat fara i land, för han vet inte om han får plats hem. Han säger att han är nöjd. Det är han inte."),
            (-133, Web, Origin::Resident, Need, "sv", "Som fjortonåring: det enda värre än att må dåligt är att någon ser att man går till nån för att man mår dåligt."),
            (-131, Phone, Origin::NextOfKin, Need, "sv", "Min bror pratar bara med motorn. Finns det nån som kan prata motor?"),
            (-118, Letter, Origin::Resident, Need, "sv", "Efter fyrtio år som lots är jag van att se andra hem. Nu sitter jag här själv. Skicka gärna någon som kan spela cribbage."),
            (-117, Web, Origin::Resident, Idea, "sv", "Kan skepparen få en lampa som visar hur många platser som är kvar? Grön, gul, röd, som brunnen."),
            (-116, Door, Origin::Resident, Offer, "sv", "Vi har en gästsäng i båthuset. Den som missar båten får sova där om de tål katt."),
            (-115, Web, Origin::Resident, HistoryQuestion, "sv", "Vad hände med bryggans bänk som skulle lagas efter stormen 2022?"),
            (-101, Phone, Origin::Staff, Need, "sv", "Jag kör sjukresor ut hit. Det är inte avståndet, det är att ingen säger var de bor i förhållande till bryggan."),
            (-12, Web, Origin::Resident, Need, "sv", "Söndagsbåten gick tom i förrgår. Jag satt på den, så tom var den inte."),
            (-6, Letter, Origin::Resident, Need, "sv", "Jag är nittiofem om det är någon som räknar. Rummet i prästgården drar. Sätt en list."),
        ],
    );
    story.join(-100, seats, &came[0..5]);
    story.join(-100, talk, &came[5..8]);
    story.reply(-90, came[8], What::Parked, "Bra tänkt. Vi provar lampan när den nya båten är på plats.");
    story.reply(-90, came[9], What::Used, "Två har sovit där. Katten sov på den ena.");
    story.reply(
        -90,
        came[10],
        What::Explained,
        "Bänken lagades aldrig; virket låg kvar i hamnen. Nu är den hel, och vi borde ha sagt det då.",
    );
}
