//! Kornsjövallen: blood tests far away, a village without a place to meet, those who care for somebody at home. One
//! trial fails here, and is thanked for.

use super::{
    evening::{Evening, Held},
    ground::Ground,
    road::Try,
    story::{Story, said},
};
use samskapa_domain::{
    NeedId,
    action::Ground as Reason,
    answer::Parts,
    claim::Thing,
    group::Role,
    meeting::{self, Band, Channel, State},
    milestone,
    need::{self, Mandate},
    notes::VoiceKind,
    reply::What,
    series,
    trial::Conclusion,
    voice,
};

const LETTER: [&str; 1] = ["Brev till alla hushåll"];
const OWNER: (&str, &str, &str) = ("Maria Ek", "Samordnare Nära vård", "0000-12 34 00");

/// Tells it.
pub fn told(story: &mut Story, ground: &Ground) {
    let evening = Evening {
        name: "Kornsjövallen 1",
        days: -330,
        place: ground.kornsjovallen,
        series: Some(ground.series),
        venue: "Församlingshemmet i Kornsjövallen",
        title: "Vad är viktigt i Kornsjövallen?",
        channel: Channel::Hall,
        questions: &["Vad är viktigt i Kornsjövallen?"],
        influence: "Ni påverkar vad vi provar i byn. Apotek och affärer råder andra över.",
    };
    let heads = [
        (Band::From18To29, 1),
        (Band::From30To64, 8),
        (Band::From65To79, 13),
        (Band::Over80, 5),
        (Band::Elected, 2),
        (Band::Staff, 3),
    ];
    let at = evening.held(story, &heads);
    at.promise(story, "Svar med brev till alla hushåll", 90, &LETTER);
    at.notes(story, "kornsjovallen_bord.txt", include_str!("notes/kornsjovallen_1.txt"), 90);
    at.aside(story, "Avstämning med prickar", "En anteckning om mötet, ingen röst.");
    at.kinds(story, VoiceKind::Offer, &["Jag bakar gärna"]);
    at.kinds(story, VoiceKind::Need, &["En träff för oss som vårdar"]);
    at.kinds(story, VoiceKind::ProcessWish, &["Skicka hem anteckningarna"]);
    at.published(story);
    story.on(-327).tell(series::Command::Deviate {
        id: ground.series,
        what: "Inga prickar sattes i Kornsjövallen samma kväll".to_owned(),
        why: "Samtalen var viktigare än klockan. Ordningen fick växa fram ur svaren i stället.".to_owned(),
    });
    samples(story, ground, at);
    coffee(story, ground, at);
    carers(story, ground, at);
    snow(story, ground, at);
    replies(story, at);
    story.on(-236).tell(meeting::Command::Advance { id: at.id, to: State::Answered });
    // A retention decision: these words said too much about somebody who had not spoken.
    story.on(-30).make(move |world| {
        let id = said(world, at.id, "Min fru orkar inte resan")?;
        Ok(voice::Command::Weed { id, decision: "Omsorgsnämnden § 61, ON 2026/215: gallras på begäran".to_owned() }.into())
    });
}

fn samples(story: &mut Story, ground: &Ground, at: Held) {
    let words = &["Provtagning: nio mil", "en tank bensin", "Filialen hade öppet", "Min fru orkar inte resan"];
    let need = story.hear(-324, "Lämna prov nära", ground.kornsjovallen, words, at);
    story.formulate(
        -323,
        need,
        "Lämna prov nära",
        "Ett blodprov ska inte kosta en hel dag och en tank bensin.",
        Mandate::Ours,
    );
    story.assign(-322, need, ("Helena Brandt", "Verksamhetschef hälsocentralen", "0000-12 34 20"), Some(-240));
    let trial = story.plan_trial(
        -316,
        &Try {
            title: "Provbuss vid skolan varannan fredag",
            place: ground.kornsjovallen,
            group: None,
            question: "Räcker en buss varannan fredag för att slippa resan?",
            guess: "Vi tror att femton lämnar prov varje gång.",
            what: "Regionens buss står vid skolan varannan fredag klockan 8–11.",
            measure: "Antal prov, och hur många som ändå åkte till stan.",
            stop_rule: "Vi slutar om färre än fem kommer två gånger i rad, eller om prov blir förstörda.",
            span: (-305, -250),
        },
        &[need],
    );
    story.start_trial(-305, trial);
    story.study(
        -250,
        trial,
        "Tre, fyra och två personer kom. Fredagens prov hann inte fram före helgen och fick tas om.",
        "Fel dag och fel fordon: laboratoriet stänger på fredagar. Den som är sjukast går inte till en buss. Nästa försök börjar i hemmet.",
    );
    story.conclude(
        -247,
        trial,
        Conclusion::Abandoned,
        "Proven förstördes, och för få kom. Vi provar hellre hembesök än en större buss.",
    );
    let (id, date) = (story.name(-246, "Lärdomsfika"), story.day(-246));
    story.on(-246).tell(milestone::Command::Celebrate {
        id,
        place: ground.kornsjovallen,
        what: "Lärdomsfika: provbussen fick tårta, fast den inte fungerade".to_owned(),
        who: "Byalaget, laboratoriet och bussens förare".to_owned(),
        thanks: "Tack till er som vågade prova något som inte gick. Nu vet vi var nästa försök ska börja.".to_owned(),
        date,
        needs: vec![need],
    });
    let parts = Parts {
        said: "Ni sade att ett stick i fingret kostar nio mil.".to_owned(),
        done: "Vi provade en buss varannan fredag. Det gick inte: för få kom, och proven hann inte fram.".to_owned(),
        planned: "Nästa försök är prov vid hembesök, på måndagar. Vi söker två sjuksköterskor.".to_owned(),
        easy: "Bussen fungerade inte. Vi ska prova att ta prov hemma i stället.".to_owned(),
        ..Parts::default()
    };
    story.answer(-244, need, "Helena Brandt, verksamhetschef hälsocentralen", parts, &[Thing::Trial(trial)], &LETTER);
    story.on(-55).tell(need::Command::Reopen {
        id: need,
        why: "Hembesöken har inte börjat, och byn frågar. Svaret räcker inte längre.".to_owned(),
    });
    story.assign(-54, need, ("Helena Brandt", "Verksamhetschef hälsocentralen", "0000-12 34 20"), Some(9));
}

fn coffee(story: &mut Story, ground: &Ground, at: Held) {
    let words = &["Affären stängde", "dricka kaffe utan", "tyst i byn", "rösten rostig"];
    let need = story.hear(-324, "En plats att mötas på", ground.kornsjovallen, words, at);
    story.formulate(
        -323,
        need,
        "En plats att mötas på",
        "Byn behöver en plats där man kan träffas utan att vara anmäld eller troende.",
        Mandate::Shared,
    );
    story.owned(-318, need, "Lästes upp på syföreningen och i jaktstugan, nitton personer");
    story.assign(-318, need, OWNER, Some(-245));
    let action = story.undertake(
        -310,
        ("Kaffeonsdag i skolans matsal", "Byalaget, kommunen står för kaffet"),
        -285,
        Reason::Experience,
        None,
        &[need],
    );
    story.finish(-287, action, "Nycklarna finns hos byalaget; första onsdagen kom tjugosex.");
    let change =
        story.change(-286, ("Öppen matsal med kaffe varje onsdag klockan 13–15", "Alla i Kornsjövallen"), &[action], &[]);
    let (id, date) = (story.name(-279, "Första kaffeonsdagen"), story.day(-279));
    story.on(-279).tell(milestone::Command::Celebrate {
        id,
        place: ground.kornsjovallen,
        what: "Första kaffeonsdagen: tjugosex kom, och en som inte varit ute på ett år".to_owned(),
        who: "Byalaget och skolans vaktmästare".to_owned(),
        thanks: "Tack till den som bakade sju sorter.".to_owned(),
        date,
        needs: vec![need],
    });
    let parts = Parts {
        said: "Ni sade att det är tyst i byn från oktober till april.".to_owned(),
        done: "Skolans matsal är öppen varje onsdag, med kaffe. Byalaget har nycklarna.".to_owned(),
        easy: "Varje onsdag finns kaffe i skolan. Alla får komma.".to_owned(),
        ..Parts::default()
    };
    story.answer(
        -245,
        need,
        "Maria Ek, samordnare Nära vård",
        parts,
        &[Thing::Action(action), Thing::Change(change)],
        &LETTER,
    );
    story.respond(-109, need, true, "Tjugotvå i församlingshemmet", "Onsdagarna är det bästa som hänt på tio år.");
}

fn carers(story: &mut Story, ground: &Ground, at: Held) {
    let words = &[
        "Den som vårdar hemma",
        "sovit en hel natt",
        "avlösning går att få",
        "brister klockan två",
        "sex blanketter",
        "vem frågar mig",
        "En träff för oss",
    ];
    let need = story.hear(-324, "Stöd för den som vårdar hemma", ground.kornsjovallen, words, at);
    story.formulate(
        -323,
        need,
        "Stöd för den som vårdar hemma",
        "Den som vårdar någon hemma ska kunna få avlösning och någon att ringa, också på natten.",
        Mandate::Ours,
    );
    story.assign(-320, need, ("Ingalill Frost", "Anhörigkonsulent", "0000-12 34 40"), Some(-244));
    let members = [
        ("Birgitta Moos", Role::Resident, "Kornsjövägen"),
        ("Henning Å", Role::Resident, ""),
        ("Ingalill Frost", Role::Official, ""),
    ];
    let task = (
        "Vi som vårdar",
        "Göra en enkel väg till avlösning, och en träff varje månad.",
        "Gruppen fattar inga biståndsbeslut.",
    );
    let group = story.group(-302, ground.kornsjovallen, task, 60, &[need], &members);
    story.met(
        -280,
        group,
        "Henning har inte varit hemifrån på två år. Ingalill ordnade avlösning till nästa gång.",
        Some(-252),
    );
    let parts = Parts {
        said: "Ni sade att ingen frågar den som vårdar.".to_owned(),
        done: "En träff med promenad varje månad, och en blankett i stället för sex.".to_owned(),
        planned: "Avlösning på kvällen provas härnäst med två familjer.".to_owned(),
        not_done: "En telefon som svarar på natten blir det inte i år: larmcentralen har ingen som kan svara om avlösning."
            .to_owned(),
        easy: "Vi har träffar för er som vårdar. Ansökan är ett papper nu.".to_owned(),
        next: "Träffen första torsdagen varje månad".to_owned(),
        ..Parts::default()
    };
    story.answer(-243, need, "Ingalill Frost, anhörigkonsulent", parts, &[], &LETTER);
}

fn snow(story: &mut Story, ground: &Ground, at: Held) {
    let words = &[
        "Gångvägen till hållplatsen",
        "rollatorn fastnar",
        "skottar för varandra",
        "går med käpp",
        "stannar inne till mars",
    ];
    let need: NeedId = story.hear(-324, "Komma ut när det snöat", ground.kornsjovallen, words, at);
    story.formulate(
        -323,
        need,
        "Komma ut när det snöat",
        "Gångvägen ska vara plogad när bussen går, inte när bilarna fått sitt.",
        Mandate::Shared,
    );
    story.assign(-320, need, OWNER, Some(-242));
    let action = story.undertake(
        -312,
        ("Byta plogordning så att gångvägen tas före hållplatsens parkering", "Tekniska kontoret"),
        -290,
        Reason::Experience,
        None,
        &[need],
    );
    story.finish(-291, action, "Den nya körordningen gäller; föraren ringer byalaget när gångvägen är klar.");
    let parts = Parts {
        said: "Ni sade att gångvägen till hållplatsen plogas sist.".to_owned(),
        done: "Nu tas gångvägen först. Vallen vid hållplatsen skottas för hand samma morgon.".to_owned(),
        others: "Riksvägen sköter andra; vi har bett dem ploga tvärs över infarten.".to_owned(),
        easy: "Gångvägen plogas först.".to_owned(),
        ..Parts::default()
    };
    story.answer(-242, need, "Maria Ek, samordnare Nära vård", parts, &[Thing::Action(action)], &LETTER);
}

fn replies(story: &mut Story, at: Held) {
    at.reply(story, -310, "skolans matsal", What::Used, "Det blev kaffeonsdagarna. Tack för nycklarna.");
    at.reply(story, -310, "bakar gärna", What::Used, "Sju sorter första gången. Ni är bokade till nästa.");
    at.reply(
        story,
        -310,
        "provbussen",
        What::TakenUp,
        "Vi provade den i två månader. Läs vad som hände under Lämna prov nära.",
    );
    at.reply(story, -310, "ringlista", What::Parked, "Vi sparar den till dess att frivilliggruppen har fler än fyra.");
    at.reply(
        story,
        -308,
        "dagverksamheten 2018",
        What::Explained,
        "Den lades ner i en besparing utan att någon frågade er. Beslutet är § 77 från 2018, och det går att läsa hos oss.",
    );
    at.reply(story, -308, "Kaffet var kallt", What::Noted, "Termosar nästa gång.");
    at.reply(story, -308, "Skicka hem anteckningarna", What::Yes, "De kom med posten, och det gör de nästa gång också.");
}
