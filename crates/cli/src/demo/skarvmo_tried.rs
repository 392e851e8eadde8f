//! Skarvmo station, what was tried: letters of three lines, swimming behind a curtain, a house with light in its windows.

use super::{alike::Told, gratarnskar::BY_JOSEF, region::Region, road::Try, skarvmo::STATION, story::Story};
use samskapa_domain::{NeedId, action::Ground as Reason, claim::Thing, decision::Verdict, group::Role, trial::Conclusion};

/// Five letters in two languages, and somebody to ring together with.
pub fn readable(story: &mut Story, region: &Region, need: NeedId) {
    let members = [
        ("Amal Haddad", Role::Resident, ""),
        ("Gerd Näslund", Role::Resident, "Stationsvägen"),
        ("Henrik Vall", Role::Official, "vårdcentralen"),
        ("Långbordets styrelse", Role::Association, ""),
    ];
    let task =
        ("Brev som går att läsa", "Skriva om fem brev så att Gerd och Amal förstår dem.", "Gruppen ändrar inget i lagen.");
    let group = story.group(-450, region.skarvmo, task, -300, &[need], &members);
    story.met(
        -440,
        group,
        "Gerd läste kallelsen högt två gånger och frågade: är det jag som ska göra något, eller ni?",
        Some(-425),
    );
    let trial = story.plan_trial(
        -435,
        &Try {
            title: "Fem brev på två språk, och en ringa-hjälp på torsdagar",
            place: region.skarvmo,
            group: Some(group),
            question: "Kommer fler i tid om brevet är kort och någon ringer tillsammans med dem?",
            guess: "Vi tror att uteblivna besök halveras.",
            what: "Fem brev skrivs om på svenska och arabiska. På torsdagar sitter en hjälpare på språkkaféet med telefon.",
            measure: "Andel besök där ingen kom.",
            stop_rule: "Vi slutar om någon får fel besked två gånger.",
            span: (-430, -392),
        },
        &[need],
    );
    story.start_trial(-430, trial);
    story.study(
        -391,
        trial,
        "Var femte kom inte förut, nu en av elva. Hälften av dem som använde hjälpen är födda här.",
        "Korta brev är bra för alla. Hjälparen behöver en till, hon tappar rösten.",
    );
    story.conclude(-390, trial, Conclusion::Adopted, "Breven används nu i hela kommunen.");
    let asked = "Kan tolk på telefon gå att boka också kvällar och helger, och till rätt stad?";
    let over = story.hand_over(-428, need, (region.interpreters, "Bokningen"), asked, -395);
    story.receipt(-420, over, "Bokningen, grupp två", "TF 2025-58");
    let change = story.change(
        -388,
        ("Brev på lätt svenska och arabiska, och hjälp att ringa på torsdagar", "Alla som kallas till vårdcentralen"),
        &[],
        &[trial],
    );
    let told = Told {
        said: "Ni sade att telefonen är tyst på alla språk och att barn får tolka.",
        done: "Fem brev är omskrivna, på två språk. På torsdagar kan du ringa tillsammans med någon. Barn får inte tolka.",
        others: "Tolk på kvällar råder tolkförmedlingen över. De har frågan och har inte svarat.",
        easy: "Breven är kortare nu. På torsdagar får du hjälp att ringa.",
        ..Told::default()
    };
    story.tell_back(
        -386,
        need,
        BY_JOSEF,
        told,
        &[Thing::Trial(trial), Thing::Change(change), Thing::HandOver(over)],
        &STATION,
    );
    story.respond(
        -290,
        need,
        true,
        "Språkkaféet, trettioen personer",
        "Min son slapp sitta bredvid. Det var finare än brevet.",
    );
    story.celebrate(
        -385,
        region.skarvmo,
        (
            "Ett brev på sju rader blev tre",
            "Gerd, Amal och vårdcentralens sekreterare",
            "Tack till den som strök paragrafen.",
        ),
        &[need],
    );
}

/// An hour for women was refused; a curtain and two teachers came of it.
pub fn bathing(story: &mut Story, region: &Region, need: NeedId) {
    let title = (
        "Badtimme för kvinnor",
        "Kultur- och fritidsnämnden i Salthamra",
        "Ska simhallen ha en timme i veckan bara för kvinnor?",
    );
    let decision = story.prepare(-440, title, &[need], &[]);
    story.decide(
        -412,
        decision,
        ("§ 37", "KFN 2025/88"),
        Verdict::No,
        "Simhallen ska vara öppen för alla på samma tider. Nämnden vill i stället ha förhänge, egen bana och kvinnliga simlärare.",
    );
    let screens = story.done(
        (-410, -393),
        ("Förhänge runt lilla bassängen och två kvinnliga simlärare på tisdagar", "Simhallen"),
        Reason::Untested,
        Some(decision),
        &[need],
        "Nio har lärt sig tio meter. En av dem är femtiofem.",
    );
    let change = story.change(
        -392,
        ("Simskola för vuxna bakom förhänge på tisdagar", "Alla som vill lära sig simma"),
        &[screens],
        &[],
    );
    let told = Told {
        said: "Ni sade att ni vill lära er simma utan att bli sedda.",
        done: "På tisdagar finns förhänge och två kvinnor som lär ut.",
        not_done: "Det blir ingen egen timme. Nämnden vill att tiderna är lika för alla. Alla var inte eniga.",
        easy: "Nämnden sade nej till en egen timme. På tisdagar finns förhänge och simlärare.",
        ..Told::default()
    };
    story.tell_back(
        -383,
        need,
        "Pia Mo, chef för simhallen",
        told,
        &[Thing::Decision(decision), Thing::Change(change)],
        &STATION,
    );
    story.respond(-288, need, true, "Elva kvinnor, efter badet", "Vi fick inte det vi bad om. Vi fick vatten.");
    story.celebrate(
        -300,
        region.skarvmo,
        ("Tio meter vid femtiofem", "Simlärarna och alla som svalde vatten", "Tack till den som vågade först."),
        &[need],
    );
}

/// A house that nobody is employed in.
pub fn house(story: &mut Story, region: &Region, need: NeedId) {
    let trial = story.plan_trial(
        -432,
        &Try {
            title: "Ljus i stationshuset klockan 16–20",
            place: region.skarvmo,
            group: None,
            question: "Håller ett hus med läxhjälp, kamin och språkkafé om ingen är anställd?",
            guess: "Vi tror att det håller fyra dagar i veckan.",
            what: "Föreningen Långbordet har nyckeln. Två vuxna varje dag, en gammal och en ny.",
            measure: "Hur många dagar det var öppet, och för hur många.",
            stop_rule: "Vi slutar om någon får vara ensam vuxen tre gånger.",
            span: (-428, -396),
        },
        &[need],
    );
    story.start_trial(-428, trial);
    story.study(
        -395,
        trial,
        "Öppet nitton dagar av tjugofyra. Trettio i snitt. En fysiklärare i pension blev läxhjälp.",
        "De gamla kommer för de unga, de unga för maten. Veden är det svåra.",
    );
    story.conclude(-394, trial, Conclusion::Adapted, "Fortsätter tre dagar i veckan, och ungdomarna bär veden.");
    let change =
        story.change(-393, ("Stationshuset är öppet måndag, onsdag och torsdag 16–20", "Alla i Skarvmo"), &[], &[trial]);
    let told = Told {
        said: "Ni sade att kiosken är enda stället, och att man får vara två.",
        done: "Stationshuset är öppet tre dagar i veckan. Det finns läxhjälp, kamin och mål till fotbollsplanen.",
        planned: "Ungdomarna får egen nyckel när vi har provat en termin.",
        easy: "Stationshuset är öppet måndag, onsdag och torsdag.",
        ..Told::default()
    };
    story.tell_back(-382, need, BY_JOSEF, told, &[Thing::Trial(trial), Thing::Change(change)], &STATION);
}
