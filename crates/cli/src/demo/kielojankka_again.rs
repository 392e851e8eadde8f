//! Kielojänkkä again, in Finnish alone: the night is left, and the border, and the firewood. The village's own
//! measure of a good year is that thirteen sat in the sauna and one of them wept.

use super::{
    alike::{Told, Wish},
    evening::{Evening, Held},
    kielojankka::{BY_SIV, SAUNA, SIV},
    region::Region,
    road::Try,
    story::Story,
};
use samskapa_domain::{
    NeedId,
    action::Ground as Reason,
    claim::Thing,
    group::Role,
    meeting::{self, Band, Channel, State},
    need::Mandate,
    notes::VoiceKind,
    reply::What,
    voice::Origin,
};

/// Tells it.
pub fn told(story: &mut Story, region: &Region) {
    let evening = Evening {
        name: "Kielojänkkä 2",
        days: -210,
        place: region.kielojankka,
        series: Some(region.coffee),
        venue: "Rantasauna",
        title: "Kahvit ja puhe Kielojänkässä, toinen ilta",
        channel: Channel::Hall,
        questions: &["Mikä on muuttunut ja mitä vielä puuttuu?"],
        influence: "Te vaikutatte siihen, mitä kokeilemme seuraavaksi. Rajasta päättää kaksi maata.",
    };
    let heads = [
        (Band::Under18, 1),
        (Band::From30To64, 6),
        (Band::From65To79, 10),
        (Band::Over80, 8),
        (Band::Elected, 1),
        (Band::Staff, 3),
    ];
    let at = evening.held(story, &heads);
    at.promise(story, "Vastaus ilmoitustaululle saunan seinään, kahdella kielellä", 110, &SAUNA);
    at.notes(story, "kielojankka_toinen_ilta.txt", include_str!("notes/kielojankka_2.txt"), 110);
    at.kinds(story, VoiceKind::Need, &["saunalla pitäisi"]);
    at.published(story);
    translations(story, at);
    let night = story.wish(at, NIGHT);
    let wood = story.wish(at, WOOD);
    let number = story.wish(at, NUMBER);
    let alone = story.wish(at, ALONE);
    story.round(
        -203,
        "Pisteet Kielojänkässä",
        at,
        (25, 4),
        &[(night, 31, 6), (number, 22, 3), (wood, 14, 3), (alone, 0, 0)],
    );
    for need in [night, wood, number, alone] {
        story.assign(-202, need, SIV, Some(-110));
    }
    by_night(story, region, night);
    firewood(story, region, wood);
    one_number(story, region, number, alone);
    at.reply(story, -190, "kahvi oli hyvää", What::Noted, "Kiitos, jatkamme. Pullaa tulee myös ensi kerralla.");
    at.reply(
        story,
        -190,
        "ennen kuin suljette",
        What::Yes,
        "Lupaamme: mitään ei suljeta ennen kuin kylältä on kysytty. Se on kirjattu lautakunnan sääntöihin.",
    );
    by_other_ways(story, region, night, number);
    story.on(-100).tell(meeting::Command::Advance { id: at.id, to: State::Answered });
}

const NIGHT: Wish = Wish {
    title: "Joku joka puhuu suomea yöllä",
    statement: "Yöllä pelottaa eniten, ja silloin pitää saada puhua suomea.",
    mandate: Mandate::Ours,
    tables: &["PÖYTÄ 1"],
    but: &[],
    words: &[],
};
const WOOD: Wish = Wish {
    title: "Puut saunalle ja kaide portaille",
    statement: "Sauna on auki niin kauan kuin puita riittää ja joku pysyy pystyssä.",
    mandate: Mandate::Shared,
    tables: &["PÖYTÄ 2"],
    but: &[],
    words: &[],
};
const NUMBER: Wish = Wish {
    title: "Yksi numero, ei kahta maata",
    statement: "Kun tulee kiire, pitää olla yksi numero johon soittaa.",
    mandate: Mandate::Others,
    tables: &["PÖYTÄ 3"],
    but: &[],
    words: &[],
};
const ALONE: Wish = Wish {
    title: "Illat joina joku soittaa",
    statement: "Soittorinki jatkuu, ja kirjastoauto käy joka viikko.",
    mandate: Mandate::Ours,
    tables: &["PÖYTÄ 4"],
    but: &[],
    words: &[],
};

fn translations(story: &mut Story, at: Held) {
    let by_hand = [
        ("kaikki vaivat", "På tisdagar talar sköterskan finska, och då har jag alla krämpor."),
        ("kuulemma halvempaa", "Andra dagar är jag frisk, det lär vara billigare."),
        ("yöllä sitä pelkää", "Det saknas fortfarande någon som talar finska på natten. Det är på natten man är rädd."),
        ("yksi itki", "I lördags satt tretton i ångan och en grät, så ska det vara."),
        ("en kahta maata", "Jag vill ha ett nummer att ringa, inte två länder."),
    ];
    for (words, text) in by_hand {
        story.translated(-205, at, words, false, text);
    }
    story.translated(-205, at, "paperi oli väärä", true, "Ambulansen vände vid gränsen eftersom papperet var fel.");
    story.translated(-205, at, "söi taikinan", true, "Det bakades rieska i skolan, barnen åt upp degen.");
}

fn by_night(story: &mut Story, region: &Region, need: NeedId) {
    let trial = story.plan_trial(
        -190,
        &Try {
            title: "Nattelefon på finska",
            place: region.kielojankka,
            group: None,
            question: "Räcker en röst på finska i telefon när larmet går på natten?",
            guess: "Vi tror att varannan larmresa kan bli ett samtal.",
            what: "Nattlagets larm kopplas till en av fyra som talar finska, i hela kommunen.",
            measure: "Antal larm, antal resor, och om de somnade om.",
            stop_rule: "Vi slutar om någon ramlar medan vi pratar.",
            span: (-180, -120),
        },
        &[need],
    );
    story.start_trial(-180, trial);
    story.study(
        -118,
        trial,
        "Fyrtioen larm, tjugotre blev samtal. En gång pratade vi medan någon satt på golvet; hjälpen var redan på väg.",
        "Rösten är medicinen. Men den som svarar behöver sova nästa dag.",
    );
    let change =
        story.change(-116, ("Larmet svarar på finska på natten", "De som valt det, i hela kommunen"), &[], &[trial]);
    let told = Told {
        said: "Sanoitte, että yöllä pelottaa. Ni sade att det är på natten man är rädd.",
        done: "Larmet svarar nu på finska om du vill. Hälytykseen vastataan suomeksi.",
        planned: "Vi väljer i vår om det ska bli så för alltid.",
        easy: "Hälytys vastaa suomeksi yöllä. Larmet svarar på finska på natten.",
        ..Told::default()
    };
    story.tell_back(-108, need, BY_SIV, told, &[Thing::Trial(trial), Thing::Change(change)], &SAUNA);
    story.respond(-90, need, true, "Yhdeksän, puhelimessa", "Nukahdin uudestaan. Se on iso asia.");
}

fn firewood(story: &mut Story, region: &Region, need: NeedId) {
    let action = story.done(
        (-185, -130),
        ("Två skolklasser staplar ved, kommunen sätter kaide vid trappan", "Skolan i Vidfjäll och byföreningen"),
        Reason::Experience,
        None,
        &[need],
        "Elva kubik. Räcket är målat blått.",
    );
    story.celebrate(
        -129,
        region.kielojankka,
        (
            "Elva kubik ved på en eftermiddag",
            "Klass 7 och 8, och hon som bakade rieska",
            "Kiitos. Veden räcker till pingst.",
        ),
        &[need],
    );
    let told = Told {
        said: "Ni sade att veden tar slut i mars.",
        done: "Skolan har staplat elva kubik ved. Trappan har ett räcke.",
        easy: "Puut riittävät helluntaihin. Det finns ved till våren.",
        ..Told::default()
    };
    story.tell_back(-107, need, BY_SIV, told, &[Thing::Action(action)], &SAUNA);
    story.respond(-89, need, true, "Viisi saunan lauteilla", "Ensi vuonna me pinoamme, lapset saavat katsoa.");
}

fn one_number(story: &mut Story, region: &Region, number: NeedId, alone: NeedId) {
    let members = [
        ("Helvi Kangas", Role::Resident, "soittakaa aamulla"),
        ("Lars-Erik Palo", Role::Resident, ""),
        ("Tomas Bratt", Role::Official, "ambulansen"),
    ];
    let task = ("Yksi numero", "Prova ett nummer för hela älven.", "Gruppen ändrar ingen gräns.");
    let group = story.group(-180, region.kielojankka, task, 40, &[number], &members);
    story.met(-165, group, "Tomas ritade. Om båda centralerna ser samma karta räcker ett samtal.", Some(-150));
    let over = story.hand_over(
        -160,
        number,
        (region.alarm, "Chefen för gränsfrågor"),
        "Är papperet påskrivet nu, och när får ambulansen köra över?",
        -112,
    );
    story.receipt(-150, over, "Registratorn", "LC 2026-31");
    story.others_say(
        -113,
        over,
        "Papperet skrivs på nästa månad. Ett nummer blir det inte, men centralerna ser varandras karta.",
    );
    let told = Told {
        said: "Sanoitte: yksi numero, ei kahta maata.",
        others: "Larmcentralen svarar att papperet skrivs på nästa månad. Centralerna ser redan varandras karta.",
        not_done: "Ett gemensamt nummer blir det inte. Det är två länder.",
        easy: "Det blir två nummer, men de ser samma karta.",
        ..Told::default()
    };
    story.tell_back(-106, number, BY_SIV, told, &[Thing::HandOver(over)], &SAUNA);
    let told = Told {
        said: "Sanoitte, että kahdeksalta soi ja se on oikea ihminen.",
        done: "Ringen går vidare, nu med fjorton. Biblioteksbussen står kvar på varje vecka i budgeten.",
        easy: "Soittorinki jatkuu. Ringen fortsätter.",
        ..Told::default()
    };
    story.tell_back(-105, alone, BY_SIV, told, &[], &SAUNA);
}

fn by_other_ways(story: &mut Story, region: &Region, night: NeedId, number: NeedId) {
    use Channel::{Letter, Phone, Web};
    use VoiceKind::{Idea, Need};
    let came = story.came(
        region.kielojankka,
        &[
            (
                -207,
                Phone,
                Origin::Resident,
                Need,
                "fi",
                "Yöllä kello kolme soitin itselleni, että kuulisin jonkun. Varattu.",
            ),
            (
                -206,
                Letter,
                Origin::NextOfKin,
                Need,
                "fi",
                "Isä ei enää osaa sanoa mihin sattuu ruotsiksi. Hän näyttää ikkunaa.",
            ),
            (
                -204,
                Web,
                Origin::Staff,
                Need,
                "sv",
                "Jag kör ambulans. Jag vill ha ett papper i handskfacket som gäller på båda sidor. Ett.",
            ),
            (
                -199,
                Web,
                Origin::Resident,
                Need,
                "sv",
                "Vi som är sjutton har ingen klocka åtta-ring. Vi har gruppchatt. Den frågar inte heller hur man mår.",
            ),
            (
                -195,
                Phone,
                Origin::Resident,
                Idea,
                "sv",
                "Lägg nyckeln till bastun i brevlådan, så slipper folk ringa mig när jag bastar.",
            ),
        ],
    );
    story.join(-180, night, &came[0..2]);
    story.join(-180, number, &came[2..3]);
    story.reply(-170, came[4], What::TakenUp, "Lådan har kodlås. Koden är året då bron byggdes, det kan alla.");
}
