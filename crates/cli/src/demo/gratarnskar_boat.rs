//! The boat home to Gråtärnskär: volunteers first, which failed; a ferry of one's own, refused; the ordinary boat one
//! turn more, which stayed.

use super::{
    alike::Told,
    gratarnskar::{BY_JOSEF, QUAY},
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
    trial::Conclusion,
};

/// Tells it.
pub fn told(story: &mut Story, region: &Region, need: NeedId) {
    let members = [
        ("Alfhild Söderskär", Role::Resident, "Norra bryggan"),
        ("Mikael Bränn", Role::Resident, ""),
        ("Petronella Öhr", Role::Official, "regionens båttrafik"),
        ("Gun-Britt Sjöö", Role::Elected, ""),
        ("Öföreningen Ankaret", Role::Association, ""),
    ];
    let task = ("Kvällsbåten", "Hitta ett sätt att komma hem som håller i motvind.", "Gruppen får inte köpa båtar.");
    let group = story.group(-540, region.gratarnskar, task, -280, &[need], &members);
    story.met(-528, group, "Mikael räknade fartyg: elva öbor har båt som går i mörker. Sex av dem vill köra.", Some(-505));
    let volunteers = story.plan_trial(
        -525,
        &Try {
            title: "Sms-båten: grannar kör hem grannar",
            place: region.gratarnskar,
            group: Some(group),
            question: "Räcker det med sex grannar och ett sms för att komma hem efter klockan fyra?",
            guess: "Vi tror att någon kan köra tre kvällar av fyra.",
            what: "Den som vill hem skickar ett sms före klockan tre. Den som kan kör klockan nio.",
            measure: "Hur många som frågade, hur många som kom hem, och hur många som sov i land.",
            stop_rule: "Vi slutar om någon kör fast den inte borde.",
            span: (-520, -450),
        },
        &[need],
    );
    story.start_trial(-520, volunteers);
    story.study(
        -462,
        volunteers,
        "Fyrtiotvå frågade och nitton kom hem. En kväll körde en man med feber, för att han hade lovat.",
        "Grannar säger ja när de borde säga nej. Det som ska gå varje kväll kan inte bygga på snällhet.",
    );
    story.conclude(
        -459,
        volunteers,
        Conclusion::Abandoned,
        "Stoppregeln slog till: någon körde fast den inte borde. Ingen har gjort fel, men vi slutar här.",
    );
    let title =
        ("Egen färja till Gråtärnskär", "Trafiknämnden i Region Älvmark", "Ska regionen köpa en egen kvällsfärja till ön?");
    let ferry = story.prepare(-450, title, &[need], &[volunteers]);
    story.decide(
        -428,
        ferry,
        ("§ 31", "TRN 2025/118"),
        Verdict::No,
        "En egen färja kostar lika mycket som all annan kvällstrafik i länet. Nämnden vill hellre att båten som finns går en tur till.",
    );
    let first = Told {
        said: "Ni sade att sista båten går för tidigt, och att livet i land tar slut klockan fyra.",
        done: "Vi provade att grannar körde hem grannar. Det lade vi ner, för att ingen ska behöva köra med feber.",
        planned: "Båten som finns ska gå en tur till, två kvällar i veckan. Regionen räknar på det nu.",
        not_done: "Det blir ingen egen färja. Nämnden sade nej, för den kostar lika mycket som alla andra kvällsbussar.",
        easy: "Grannarnas båt fungerade inte. Nämnden sade nej till en ny färja. Vi provar en tur till.",
        ..Told::default()
    };
    story.tell_back(
        -474,
        need,
        BY_JOSEF,
        Told { not_done: "Vi har inte svar om en egen färja än. Nämnden tar upp den i höst.", ..first },
        &[Thing::Trial(volunteers)],
        &QUAY,
    );
    let late = story.plan_trial(
        -400,
        &Try {
            title: "En tur till: båten 21.15",
            place: region.gratarnskar,
            group: Some(group),
            question: "Räcker två sena turer i veckan för att kunna ha ett jobb och en hobby i land?",
            guess: "Vi tror att åtta åker varje kväll.",
            what: "Den vanliga båten går en gång till, 21.15 tisdag och torsdag.",
            measure: "Antal som åker, och vad de gjorde i land.",
            stop_rule: "Vi slutar om färre än tre åker fyra kvällar i rad.",
            span: (-390, -300),
        },
        &[need],
    );
    story.start_trial(-390, late);
    story.study(
        -298,
        late,
        "Fjorton åkte i snitt. Två tog kvällsjobb, en såg slutet på en hockeymatch.",
        "Torsdagen fylls av träning, tisdagen av jobb. Väntkuren behöver värme och rätt klocka.",
    );
    story.conclude(-295, late, Conclusion::Adapted, "Turen blir kvar och fler behövs i ryggen: tisdag, torsdag och söndag.");
    let action = story.done(
        (-294, -270),
        ("Skriva in båten 21.15 i tidtabellen, tisdag, torsdag och söndag", "Regionens båttrafik"),
        Reason::Experience,
        None,
        &[need],
        "Står i tidtabellen från och med isen gick.",
    );
    let change = story.change(
        -269,
        ("Båt hem klockan 21.15 tisdag, torsdag och söndag", "Alla på Gråtärnskär och alla som hälsar på"),
        &[action],
        &[late],
    );
    story.tell_back(
        -262,
        need,
        BY_JOSEF,
        Told {
            done: "Vi provade att grannar körde hem grannar, och lade ner det. Nu går den vanliga båten 21.15 tre kvällar i veckan.",
            planned: "I vår räknar vi platserna på torsdagarna. Är båten full ordnar vi en större.",
            easy: "Nu går en båt hem klockan 21.15. Den går tisdag, torsdag och söndag.",
            next: "Nästa kväll i Ankaret",
            ..first
        },
        &[Thing::Trial(volunteers), Thing::Trial(late), Thing::Decision(ferry), Thing::Change(change)],
        &QUAY,
    );
    story.respond(-250, need, true, "Tjugosju på bryggan, handuppräckning", "Nu kan man bli bjuden på middag igen.");
    story.celebrate(
        -268,
        region.gratarnskar,
        (
            "Första kvällsbåten kom hem med fjorton ombord och en tårta",
            "Kvällsbåtsgruppen, skepparen och den som såg slutet på matchen",
            "Tack till de sex som körde i mörker innan dess. Ni visade att det behövdes.",
        ),
        &[need],
    );
    story
        .on(-262)
        .tell(group::Command::End {
            id: group, why: "Båten går. Gruppen åt upp det som var kvar av tårtan.".to_owned()
        });
}
