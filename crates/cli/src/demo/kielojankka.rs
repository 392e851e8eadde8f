//! Kielojänkkä: a river village where Finnish was there first. Care in one's own language, a sauna that leaks, and an
//! ambulance that stops in the middle of a bridge.

use super::{
    alike::{Told, Wish},
    evening::{Evening, Held},
    region::Region,
    road::Try,
    story::Story,
};
use samskapa_domain::{
    NeedId,
    action::Ground as Reason,
    claim::Thing,
    decision::Verdict,
    group::{self, Role},
    meeting::{self, Band, Channel, State},
    need::Mandate,
    notes::VoiceKind,
    reply::What,
    trial::Conclusion,
    voice::Origin,
};

/// How the village hears of things.
pub const SAUNA: [&str; 2] = ["Anslagstavlan vid bastun, på båda språken", "Paikallisradio"];
/// Who answers for most of it.
pub const SIV: (&str, &str, &str) = ("Siv Kallio", "Samordnare Nära vård, Vidfjäll", "0000-22 10 00");
/// As it stands under an answer.
pub const BY_SIV: &str = "Siv Kallio, samordnare i Vidfjäll";

/// Tells it.
pub fn told(story: &mut Story, region: &Region) {
    let evening = Evening {
        name: "Kielojänkkä 1",
        days: -640,
        place: region.kielojankka,
        series: Some(region.coffee),
        venue: "Folkets hus i Kielojänkkä",
        title: "Kaffe och prat i Kielojänkkä",
        channel: Channel::Hall,
        questions: &["Vad är viktigt för att du ska kunna bo kvar vid älven?", "Mikä on tärkeää, että voit asua täällä?"],
        influence: "Ni påverkar språket i vården och vad vi gör med bastun. Gränsen råder två länder över.",
    };
    let heads = [
        (Band::Under18, 5),
        (Band::From30To64, 9),
        (Band::From65To79, 15),
        (Band::Over80, 10),
        (Band::Elected, 2),
        (Band::Staff, 3),
    ];
    let at = evening.held(story, &heads);
    at.promise(story, "Svar på båda språken, på anslagstavlan vid bastun", 120, &SAUNA);
    at.notes(story, "kielojankka_svenska_borden.txt", include_str!("notes/kielojankka_1.txt"), 120);
    at.notes(story, "kielojankka_suomalaiset_poydat.txt", include_str!("notes/kielojankka_suomi.txt"), 120);
    at.kinds(story, VoiceKind::Offer, &["läser gärna högt", "fem som kan lägga tak"]);
    at.kinds(story, VoiceKind::EventFeedback, &["Kokkaffet var"]);
    at.kinds(story, VoiceKind::Idea, &["gör ett spa"]);
    at.published(story);
    translations(story, at);
    let tongue = story.wish(at, TONGUE);
    let sauna = story.wish(at, SAUNA_ROOF);
    let river = story.wish(at, RIVER);
    let young = story.wish(at, YOUNG);
    let evenings = story.wish(at, EVENINGS);
    story.against(-632, at, "gör ett spa", sauna, "En röst vill ha turister i bastun.");
    story.owned(-631, tongue, "Luettiin ääneen saunassa, kolmetoista ihmistä");
    let dots = [(tongue, 28, 12), (sauna, 21, 6), (river, 13, 3), (young, 0, 0)];
    story.round(-630, "Prickar i Kielojänkkä", at, (39, 8), &dots);
    for need in [tongue, sauna, river, young, evenings] {
        story.assign(-629, need, SIV, Some(-520));
    }
    own_language(story, region, tongue);
    roof(story, region, sauna);
    bridge(story, region, river);
    the_rest(story, young, evenings);
    replies(story, at);
    by_other_ways(story, region, tongue, evenings);
    story.on(-505).tell(meeting::Command::Advance { id: at.id, to: State::Answered });
    story.on(-400).tell(meeting::Command::Advance { id: at.id, to: State::Closed });
}

const TONGUE: Wish = Wish {
    title: "Vård på språket man drömmer på",
    statement: "Den som har finska kvar och svenska borta ska förstå sin vård.",
    mandate: Mandate::Ours,
    tables: &["PÖYTÄ 1"],
    but: &[],
    words: &["säga huomenta", "svenskan försvann först", "kissnödig på finska", "tiger på svenska"],
};
const SAUNA_ROOF: Wish = Wish {
    title: "Tak på bastun",
    statement: "Byns vardagsrum ska hålla tätt.",
    mandate: Mandate::Shared,
    tables: &["BORD 2"],
    but: &["gör ett spa"],
    words: &["sauna vuotaa"],
};
const RIVER: Wish = Wish {
    title: "Över älven när det är bråttom",
    statement: "Ambulansen ska köra till närmaste sjukhus, vilken sida det än ligger på.",
    mandate: Mandate::Others,
    tables: &["BORD 1"],
    but: &[],
    words: &["joella on kaikki tiet", "aika on kesäkuussa"],
};
const YOUNG: Wish = Wish {
    title: "Någon som frågar hur man mår",
    statement: "Den som är femton ska ha en vuxen att prata med innan flytten till stan.",
    mandate: Mandate::Ours,
    tables: &["BORD 3"],
    but: &[],
    words: &["nuoret muuttaa"],
};
const EVENINGS: Wish = Wish {
    title: "Kvällar och söndagar utan folk",
    statement: "Den som är ensam på kvällen ska höra en röst som frågar något.",
    mandate: Mandate::Ours,
    tables: &["PÖYTÄ 3"],
    but: &["aika on kesäkuussa"],
    words: &["biblioteksbussen", "kirkko on sunnuntaina", "hissiä mäkeen"],
};

/// What was said in Finnish stands beside itself in Swedish, by hand where somebody had the time.
fn translations(story: &mut Story, at: Held) {
    let by_hand = [
        ("minä nyökkään", "Läkaren talar svenska och jag nickar, och sedan åker jag hem och gråter."),
        ("väärän lääkkeen", "Sköterskan frågade något och jag sade jo, och fick fel medicin."),
        ("äiti ei osaa", "Mor kan inte svenska längre, den försvann först."),
        ("sauna vuotaa", "Bastun läcker och vi blir blöta från fel håll."),
    ];
    for (words, text) in by_hand {
        story.translated(-634, at, words, false, text);
    }
    story.translated(-634, at, "puhelin oli taskussa", true, "Tolken var i telefonen och telefonen var i fickan.");
    story.translated(-634, at, "maistuu laatikolle", true, "Maten kommer i en låda och smakar låda.");
}

fn own_language(story: &mut Story, region: &Region, need: NeedId) {
    let members = [
        ("Helvi Kangas", Role::Resident, "soittakaa aamulla"),
        ("Rune Isaksson", Role::Resident, ""),
        ("Tarja Lund", Role::Official, "hemtjänsten"),
        ("Birger Niemi", Role::Elected, ""),
    ];
    let task = ("Omalla kielellä", "Prova finska i vården där den behövs mest.", "Gruppen anställer ingen.");
    let group = story.group(-620, region.kielojankka, task, -420, &[need], &members);
    story.met(-610, group, "Helvi: jag vill inte ha tolk, jag vill ha någon som säger huomenta.", Some(-595));
    let trial = story.plan_trial(
        -605,
        &Try {
            title: "Finska tisdagar i hemtjänsten",
            place: region.kielojankka,
            group: Some(group),
            question: "Mår den som har tappat svenskan bättre om besöken är på finska en dag i veckan?",
            guess: "Vi tror att färre larm kommer på tisdagsnätterna.",
            what: "Alla tisdagsbesök görs av de två i laget som talar finska eller meänkieli.",
            measure: "Antal larm, och vad de säger själva.",
            stop_rule: "Vi slutar om någon får vänta på hjälp för språkets skull.",
            span: (-600, -550),
        },
        &[need],
    );
    story.start_trial(-600, trial);
    story.study(
        -548,
        trial,
        "Larmen blev hälften på tisdagarna och något fler på onsdagarna.",
        "Alla sparade sina frågor till tisdagen. En dag är för lite, men det syns.",
    );
    story.conclude(-546, trial, Conclusion::Adapted, "Två dagar i veckan, och en tavla med bilder och ord på sjukhuset.");
    let title = ("Finska i hemtjänsten", "Omsorgsnämnden i Vidfjäll", "Ska två tjänster kräva finska eller meänkieli?");
    let decision = story.prepare(-544, title, &[need], &[trial]);
    story.decide(
        -530,
        decision,
        ("§ 14", "OVN 2025/22"),
        Verdict::Yes,
        "Larmen blev hälften. Det är billigare att förstå varandra.",
    );
    story.in_force(-515, decision);
    let change = story.change(
        -528,
        ("Besök på finska tisdag och fredag, och en bildtavla på sjukhuset", "Tjugoen personer i byn"),
        &[],
        &[trial],
    );
    let told = Told {
        said: "Ni sade att den som tappat svenskan nickar och sedan gråter hemma.",
        done: "På tisdagar och fredagar kommer någon som talar finska. På sjukhuset finns en tavla med ord och bilder.",
        planned: "Nämnden har sagt ja till två tjänster. Natten är kvar att lösa.",
        easy: "Någon som talar finska kommer två dagar i veckan.",
        ..Told::default()
    };
    story.tell_back(
        -524,
        need,
        BY_SIV,
        told,
        &[Thing::Trial(trial), Thing::Decision(decision), Thing::Change(change)],
        &SAUNA,
    );
    story.respond(
        -450,
        need,
        true,
        "Kaksitoista saunan terassilla",
        "Tyttö sanoo huomenta. Sen jälkeen kaikki on helpompaa.",
    );
    story.on(-420).tell(group::Command::End { id: group, why: "Uppdraget är klart; tjänsterna finns.".to_owned() });
}

fn roof(story: &mut Story, region: &Region, need: NeedId) {
    let action = story.done(
        (-615, -560),
        ("Nytt tak på bastun: kommunen betalar papp, fem i byn lägger", "Byföreningen"),
        Reason::Experience,
        None,
        &[need],
        "Lades på två lördagar. Den sjätte höll i stegen.",
    );
    let change = story.change(-559, ("Bastun håller tätt", "Hela byn, på lördagar"), &[action], &[]);
    story.celebrate(
        -558,
        region.kielojankka,
        (
            "Löyly under nytt tak: arton i bastun samtidigt",
            "De fem som lade tak och hon som kokade kaffe",
            "Kiitos. Nu tippar det bara från pannan.",
        ),
        &[need],
    );
    let told = Told {
        said: "Ni sade att bastun är byns vardagsrum och att den läcker.",
        done: "Taket är nytt. Kommunen betalade pappen och fem av er lade den.",
        not_done: "Det blir inget spa. Alla utom en sade nej.",
        easy: "Bastun har nytt tak. Det blir inget spa.",
        ..Told::default()
    };
    story.tell_back(-523, need, BY_SIV, told, &[Thing::Action(action), Thing::Change(change)], &SAUNA);
    story.respond(-448, need, true, "Tretton i bastun", "Nu blir man blöt åt rätt håll.");
    story.close(-410, need, "Taket håller.");
}

fn bridge(story: &mut Story, region: &Region, need: NeedId) {
    let asked = "Får vår ambulans köra till sjukhuset på andra sidan när det är livsfara?";
    let over = story.hand_over(-618, need, (region.alarm, "Chefen för gränsfrågor"), asked, -560);
    story.receipt(-600, over, "Registratorn", "LC 2025-9");
    story.others_say(
        -558,
        over,
        "Ja vid livsfara, om båda sidor har skrivit på samma papper. Papperet är inte påskrivet än.",
    );
    story.hinder(
        -556,
        "Två länder har var sitt papper om ambulanser, och de passar inte ihop",
        ("Vi följer med papperen över bron.", "Larmcentralen behöver få ett gemensamt papper påskrivet."),
        ("Larmcentralens chef", -100),
        &[need],
    );
    let told = Told {
        said: "Ni sade att det är fyra mil till akuten på andra sidan och elva på vår.",
        others: "Larmcentralen svarar att ambulansen får köra över vid livsfara när papperet är påskrivet. Det är det inte än.",
        planned: "Vi frågar igen varje kvartal och skriver svaret här.",
        easy: "Ambulansen får inte alltid köra över bron än.",
        ..Told::default()
    };
    story.tell_back(-522, need, BY_SIV, told, &[Thing::HandOver(over)], &SAUNA);
    story.respond(-446, need, false, "Åtta på bron, med kaffe", "Ett barn till är fött i en bil. Det är inget svar.");
}

fn the_rest(story: &mut Story, young: NeedId, evenings: NeedId) {
    let told = Told {
        said: "Ni sade att alla frågar om ni ska stanna och ingen hur ni mår.",
        done: "Skolsköterskan ringer alla femtonåringar en gång i månaden det första året i stan. På det språk ni vill.",
        not_done: "En ungdomsledare blir det inte, för fyra ungdomar. Vaktmästaren har fått gå en kurs; han ville själv.",
        easy: "Någon ringer dig när du har flyttat till stan.",
        ..Told::default()
    };
    story.tell_back(-521, young, BY_SIV, told, &[], &SAUNA);
    let rings = story.done(
        (-612, -540),
        ("Soittorinki: en ring där alla ringer en och blir ringda av en", "Byföreningen och biblioteksbussen"),
        Reason::Evidence,
        None,
        &[evenings],
        "Nio är med. Klockan åtta på kvällen ringer det i byn.",
    );
    let told = Told {
        said: "Ni sade att radion svarar men inte frågar.",
        done: "Ringen Soittorinki börjar klockan åtta varje kväll. Biblioteksbussen kommer varje vecka.",
        not_done: "Bussen på söndagar blir det inte. Prästen hämtar den som vill till kyrkan.",
        easy: "Någon ringer dig klockan åtta om du vill.",
        ..Told::default()
    };
    story.tell_back(-520, evenings, BY_SIV, told, &[Thing::Action(rings)], &SAUNA);
    story.respond(-447, evenings, true, "Ringen själv, per telefon", "Kahdeksalta se soi. Se on oikea ihminen.");
}

fn replies(story: &mut Story, at: Held) {
    at.reply(story, -610, "läser gärna högt", What::Used, "Tre har bett om det. Ni läser Seitsemän veljestä, har vi hört.");
    at.reply(story, -610, "fem som kan lägga tak", What::Used, "Pappen är betald. Ni lade det på två lördagar.");
    at.reply(story, -610, "gör ett spa", What::No, "Alla utom en vill ha bastun som den är. Turisterna får fråga om lov.");
    at.reply(story, -610, "Kokkaffet var", What::Noted, "Samma kanna nästa gång.");
    at.reply(
        story,
        -608,
        "leipomaan rieskaa",
        What::Used,
        "Koulun taksi hakee sinut torstaina. Taikinaa on kahdeksan kiloa.",
    );
}

fn by_other_ways(story: &mut Story, region: &Region, tongue: NeedId, evenings: NeedId) {
    use Channel::{Door, Letter, Phone};
    use VoiceKind::{Need, Offer};
    let came = story.came(
        region.kielojankka,
        &[
            (-636, Phone, Origin::NextOfKin, Need, "fi", "Soitan äidin puolesta. Hän sanoo hoitajalle aina että kiitos hyvin. Ei ole hyvin."),
            (-635, Letter, Origin::Resident, Need, "fi", "Olen kirjoittanut tämän kolme kertaa, koska en tiedä sanotaanko teille te vai sinä. Haluan puhua lääkärin kanssa suomea."),
            (-633, Phone, Origin::Staff, Need, "sv", "Jag är född här men pratar inte finska på jobbet, för det stod i schemat att vi pratar svenska. Vem skrev det?"),
            (-628, Door, Origin::Resident, Need, "fi", "Tulkaa sisään. Kahvi on kuumaa ja minä olen yksin, siinä se."),
            (-627, Door, Origin::Resident, Offer, "sv", "Jag har hundspann och kan köra ut biblioteksböcker när bussen kört i diket. Det gör den i mars."),
        ],
    );
    story.join(-610, tongue, &came[0..3]);
    story.join(-610, evenings, &came[3..4]);
    story.reply(-600, came[4], What::Used, "Du körde två vändor i mars. Böckerna var bara lite hundiga.");
}
