//! What is found when somebody seeks, and what is not.

use Language::{Bokmal, Danish, English, Finnish, Nynorsk, Swedish};
use samskapa_words::{
    language::Language,
    search::{Found, How, Index, Total},
};

const VOICES: [(&str, Language); 36] = [
    ("Distriktssköterskan borde komma hem till de äldre oftare", Swedish),
    ("Sjukhusbussen går bara två gånger om dagen", Swedish),
    ("Det behövs en buss till sjukhuset på kvällarna", Swedish),
    ("Busshållplatsen vid skolan är mörk och otrygg", Swedish),
    ("Skolgården saknar träd och skugga", Swedish),
    ("Vi saknar ett servicehus för äldre i byn", Swedish),
    ("Hemtjänsten byter personal hela tiden", Swedish),
    ("Biblioteket stänger för tidigt", Swedish),
    ("Kyrkogården behöver fler bänkar", Swedish),
    ("Fixa gatubelysningen på Storgatan, jag är rädd att gå hem", Swedish),
    ("Mer ljus i parken!", Swedish),
    ("Klädde av sig och badade fast skylten förbjöd det", Swedish),
    ("Parkeringen vid stationen är alltid full", Swedish),
    ("Larmet går varje natt", Swedish),
    ("Sygeplejersken kommer aldrig til tiden", Danish),
    ("Der mangler cykelstier ved skolen", Danish),
    ("Børnehaven har for få pædagoger", Danish),
    ("Bussen til sygehuset kører for sjældent", Danish),
    ("Ældreboligerne ligger for langt fra byen", Danish),
    ("Sykehjemmet trenger flere ansatte", Bokmal),
    ("Skoleveien er farlig om vinteren", Bokmal),
    ("Vi ønsker oss en ny svømmehall", Bokmal),
    ("Barnehageplass til alle barn", Bokmal),
    ("Ungdomane treng ein stad å vere om kvelden", Nynorsk),
    ("Sjukeheimen har for få tilsette", Nynorsk),
    ("Skulevegen er ikkje trygg", Nynorsk),
    ("Terveyskeskuksen jonot ovat liian pitkät", Finnish),
    ("Kirjastoauto kulkee kylällä liian harvoin", Finnish),
    ("Lastentarha tarvitsee lisää hoitajia", Finnish),
    ("Leikkipuistossa ei ole valaistusta", Finnish),
    ("Bussit eivät kulje iltaisin", Finnish),
    ("The library closes too early", English),
    ("We need safer crossings near the school", English),
    ("Buses never run on Sundays", English),
    ("A playground for the smallest children", English),
    ("Street lights are broken", English),
];

fn index() -> Index<usize> {
    let mut index = Index::new();
    for (key, (text, language)) in VOICES.iter().enumerate() {
        index.put(key, text, *language);
    }
    index
}

/// The texts of what is found, best first.
fn texts(asked: &str) -> Vec<&'static str> {
    index().find(asked, 20).hits.iter().map(|hit| VOICES[hit.key].0).collect()
}

/// How a question meets the voice that begins so, and the marked places of that voice.
fn met(asked: &str, beginning: &str) -> Option<(How, Vec<&'static str>)> {
    let found = index().find(asked, 20);
    let hit = found.hits.iter().find(|hit| VOICES[hit.key].0.starts_with(beginning))?;
    Some((hit.how, hit.matched.iter().map(|found| &VOICES[hit.key].0[found.at.clone()]).collect()))
}

fn all_met(how: How, cases: &[(&str, &str, &str)]) {
    for (asked, beginning, marked) in cases {
        let met = met(asked, beginning);
        assert_eq!(met, Some((how, marked.split('|').collect())), "{asked} in {beginning}");
    }
}

#[test]
fn a_word_is_found_as_it_stands_whatever_its_capitals() {
    all_met(
        How::Exact,
        &[
            ("personal", "Hemtjänsten", "personal"),
            ("LJUS", "Mer ljus", "ljus"),
            ("storgatan", "Fixa", "Storgatan"),
            ("cykelstier", "Der mangler", "cykelstier"),
            ("svømmehall", "Vi ønsker", "svømmehall"),
            ("trygg", "Skulevegen", "trygg"),
            ("valaistusta", "Leikkipuistossa", "valaistusta"),
            ("library", "The library", "library"),
        ],
    );
}

#[test]
fn a_word_is_found_in_its_other_forms() {
    all_met(
        How::Inflected,
        &[
            ("bibliotek", "Biblioteket", "Biblioteket"),
            ("bänk", "Kyrkogården", "bänkar"),
            ("sjukhus", "Det behövs", "sjukhuset"),
            ("parkerna", "Mer ljus", "parken"),
            ("sygeplejerske", "Sygeplejersken", "Sygeplejersken"),
            ("pædagog", "Børnehaven", "pædagoger"),
            ("cykelstien", "Der mangler", "cykelstier"),
            ("sykehjem", "Sykehjemmet", "Sykehjemmet"),
            ("farlige", "Skoleveien", "farlig"),
            ("ungdom", "Ungdomane", "Ungdomane"),
            ("jonossa", "Terveyskeskuksen", "jonot"),
            ("hoitajat", "Lastentarha", "hoitajia"),
            ("crossing", "We need", "crossings"),
            ("light", "Street", "lights"),
        ],
    );
}

#[test]
fn a_part_finds_its_compounds_and_is_marked_within() {
    all_met(
        How::Part,
        &[
            ("sköterska", "Distriktssköterskan", "sköterska"),
            ("distrikt ", "Distriktssköterskan", "Distrikt"),
            ("buss ", "Sjukhusbussen", "buss"),
            ("sjukhus ", "Sjukhusbussen", "Sjukhus"),
            ("hållplats", "Busshållplatsen", "hållplats"),
            ("gård ", "Skolgården", "gård"),
            ("skola ", "Skolgården", "Skol"),
            ("kyrka ", "Kyrkogården", "Kyrk"),
            ("belysning", "Fixa", "belysning"),
            ("plejerske", "Sygeplejersken", "plejerske"),
            ("hjem", "Sykehjemmet", "hjem"),
            ("hall", "Vi ønsker", "hall"),
            ("vegen", "Skulevegen", "vegen"),
            ("auto", "Kirjastoauto", "auto"),
            ("kirjasto ", "Kirjastoauto", "Kirjasto"),
            ("puisto", "Leikkipuistossa", "puisto"),
        ],
    );
}

#[test]
fn a_compound_finds_its_parts_said_apart() {
    all_met(
        How::Apart,
        &[
            ("sjukhusbuss", "Det behövs", "buss|sjukhuset"),
            ("parkljus", "Mer ljus", "ljus|parken"),
            ("sygehusbus", "Bussen til", "Bussen|sygehuset"),
            ("skolecykelsti", "Der mangler", "cykelstier|skolen"),
            ("barnehageplassbarn", "Barnehageplass", "Barnehageplass|barn"),
        ],
    );
    assert!(met("sjukhusbuss", "Sjukhusbussen").is_some(), "and the compound itself");
}

#[test]
fn the_last_word_may_be_unfinished() {
    all_met(
        How::Beginning,
        &[
            ("hemtj", "Hemtjänsten", "Hemtj"),
            ("bibl", "Biblioteket", "Bibl"),
            ("distriktssk", "Distriktssköterskan", "Distriktssk"),
            ("ældreb", "Ældreboligerne", "Ældreb"),
            ("terveysk", "Terveyskeskuksen", "Terveysk"),
            ("playgr", "A playground", "playgr"),
        ],
    );
    assert!(met("bib", "Biblioteket").is_some() && met("bib ", "Biblioteket").is_none(), "a space finishes it");
}

#[test]
fn a_misspelled_word_is_found() {
    for (asked, beginning) in [
        ("kladde", "Klädde"),
        ("klede", "Klädde"),
        ("bibblioteket", "Biblioteket"),
        ("bibloteket", "Biblioteket"),
        ("biblotek", "Biblioteket"),
        ("vibliotek", "Biblioteket"),
        ("sjukuset", "Det behövs"),
        ("skugag", "Skolgården"),
        ("storgattan", "Fixa"),
        ("persnal", "Hemtjänsten"),
        ("distriktskoterskan", "Distriktssköterskan"),
        ("sygepljersken", "Sygeplejersken"),
        ("bornehaven", "Børnehaven"),
        ("paedagoger", "Børnehaven"),
        ("svommehall", "Vi ønsker"),
        ("svömmehall", "Vi ønsker"),
        ("barnehagplass", "Barnehageplass"),
        ("sjukeheimn", "Sjukeheimen"),
        ("kirjastauto", "Kirjastoauto"),
        ("valasitusta", "Leikkipuistossa"),
        ("playgruond", "A playground"),
        ("libary", "The library"),
    ] {
        assert!(met(asked, beginning).is_some(), "{asked} in {beginning}: {:?}", texts(asked));
        assert_eq!(texts(asked)[0].split(' ').next(), beginning.split(' ').next(), "{asked} before all others");
    }
}

/// How surely a finished word is met in a voice of one other, beside a voice that says it itself: 1 for the very same.
fn surely(asked: &str, said: &str) -> Option<f64> {
    let score = |text| {
        let mut index = Index::new();
        index.put(1, text, Swedish);
        index.find(&format!("{asked} "), 1).hits.first().map(|hit| hit.score)
    };
    Some(score(said)? / score(asked)?)
}

#[test]
fn slips_cost_less_than_mistakes_and_swapping_neighbours_is_one() {
    let surely = |asked, said| surely(asked, said).expect("it is found");
    let exact = surely("buss", "buss");
    let (ring, doubled) = (surely("kladde", "klädde"), surely("bibliotek", "biblliotek"));
    let heard = surely("vägen", "vegen");
    let (swapped, wrong) = (surely("skola", "sokla"), surely("skola", "skila"));
    let first_wrong = surely("skolan", "akolan");
    assert!((exact - 1.0).abs() < 1e-9 && exact > ring);
    let quarter = ring - heard;
    assert!(quarter > 0.0);
    for (one, other, quarters) in
        [(ring, doubled, 0.0), (ring, swapped, 3.0), (swapped, wrong, 0.0), (wrong, first_wrong, 1.0)]
    {
        assert!((one - other - quarters * quarter).abs() < 1e-9, "{one} {other}");
    }
    assert_eq!(self::surely("skola", "kyrkan"), None);
}

#[test]
fn what_is_one_mistake_away_is_met() {
    for (word, other) in [("skola", "sokla"), ("skola", "skla"), ("skola", "skojla"), ("skola", "stola"), ("buses", "buss")]
    {
        assert!(surely(word, other).is_some() && surely(other, word).is_some(), "{word} and {other}");
    }
}

#[test]
fn what_only_looks_alike_is_not_found() {
    for (asked, beginning) in [
        ("arm ", "Larmet"),
        ("ring ", "Parkeringen"),
        ("ko ", "Skolgården"),
        ("ark ", "Mer ljus"),
        ("bil ", "Biblioteket"),
        ("sol ", "Skolgården"),
        ("tal", "Larmet"),
        ("full ", "Skulevegen"),
        ("hus ", "Hemtjänsten"),
        ("kvast", "Det behövs"),
        ("port ", "Sygeplejersken"),
    ] {
        assert_eq!(met(asked, beginning), None, "{asked} in {beginning}");
    }
    let mut index = Index::new();
    index.put(1, "Vad gör vi nu", Swedish);
    index.put(2, "Dåligt väder", Swedish);
    let found: Vec<i32> = index.find("vader", 9).hits.iter().map(|hit| hit.key).collect();
    assert_eq!(found, [2], "a small word is never meant by another");
    assert_eq!(texts("zeppelinare"), [""; 0]);
    assert_eq!(texts("och zeppelinare"), [""; 0], "a small word is nothing to go by beside another");
}

#[test]
fn the_surer_comes_before_the_less_sure() {
    let mut index = Index::new();
    for (key, text) in ["bess", "bassäng", "sjukhusbuss", "bussar", "buss"].into_iter().enumerate() {
        index.put(key, &format!("{text} vid torget"), Swedish);
    }
    let found: Vec<usize> = index.find("buss ", 20).hits.iter().map(|hit| hit.key).collect();
    assert_eq!(found, [4, 3, 0, 2]);
}

#[test]
fn whoever_says_all_the_words_comes_first_and_then_whoever_says_them_together() {
    let mut index = Index::new();
    index.put(1, "buss", Swedish);
    index.put(2, "sjukhus", Swedish);
    index.put(3, "En buss som alla i hela byn kan ta när de behöver komma till ett sjukhus", Swedish);
    index.put(4, "En buss till sjukhus är vad alla i hela byn säger att de vill ha och väntar", Swedish);
    index.put(5, "En bil", Swedish);
    let found = index.find("buss sjukhus", 20);
    let keys: Vec<i32> = found.hits.iter().map(|hit| hit.key).collect();
    assert_eq!(keys, [4, 3, 1, 2]);
    assert_eq!(found.total, Total::Exactly(4));
    assert_eq!(index.find("buss sjukhus", 1).hits.len(), 1);
}

#[test]
fn of_equals_the_lesser_key_comes_first() {
    let mut index = Index::new();
    for key in [7, 3, 9, 1] {
        index.put(key, "Mer ljus", Swedish);
    }
    let keys: Vec<i32> = index.find("ljus", 3).hits.iter().map(|hit| hit.key).collect();
    assert_eq!(keys, [1, 3, 7]);
}

#[test]
fn small_words_are_sought_only_when_there_is_nothing_else() {
    let found = index().find("och på", 20);
    assert!(!found.hits.is_empty() && found.sought.iter().all(|sought| !sought.passed_over));
    let found = index().find("bussen och", 20);
    let passed: Vec<bool> = found.sought.iter().map(|sought| sought.passed_over).collect();
    assert_eq!(passed, [false, true]);
    assert!(found.hits.iter().all(|hit| VOICES[hit.key].0.to_lowercase().contains("bus")));
}

#[test]
fn it_is_told_how_a_word_was_understood() {
    let Found { sought, total, .. } = index().find("buss  skola", 20);
    assert_eq!((sought[0].at.clone(), sought[1].at.clone()), (0..4, 6..11));
    assert!(sought[0].taken_for.contains(&("bussen".to_owned(), How::Inflected)), "{:?}", sought[0].taken_for);
    assert!(sought[0].taken_for.contains(&("sjukhusbussen".to_owned(), How::Part)), "{:?}", sought[0].taken_for);
    assert!(sought[0].voices >= 4);
    assert!(matches!(total, Total::Exactly(voices) if voices >= sought[0].voices));
}

#[test]
fn several_words_of_one_compound_are_each_marked() {
    assert_eq!(met("distrikt sköterska", "Distrikts"), Some((How::Part, vec!["Distrikt", "sköterska"])));
    assert_eq!(met("buss hållplats", "Busshållplatsen"), Some((How::Part, vec!["Buss", "hållplats"])));
}

#[test]
fn letters_put_together_from_two_signs_are_found_and_marked_whole() {
    let mut index = Index::new();
    let text = "Ga\u{30a}rdsbutik o\u{308}ppnar";
    index.put(1, text, Swedish);
    let hit = index.find("gård", 1).hits.remove(0);
    assert_eq!(&text[hit.matched[0].at.clone()], "Ga\u{30a}rdsbutik");
    assert_eq!(index.find("öppnar", 1).hits[0].how, How::Exact);
}

#[test]
fn a_changed_voice_is_found_by_what_it_says_now() {
    let mut index = Index::new();
    index.put("a", "Mer ljus i parken", Swedish);
    index.put("a", "Fler bänkar på torget", Swedish);
    assert_eq!((index.len(), index.find("ljus", 9).hits.len(), index.find("bänk", 9).hits.len()), (1, 0, 1));
    index.remove("a");
    assert!(index.is_empty() && index.find("bänk", 9).hits.is_empty() && !index.contains("a"));
}

#[test]
fn a_pasted_page_is_answered_by_its_first_words() {
    let page = format!("Kyrkogården {}", "bänkar saknas överallt i byn ".repeat(20_000));
    let found = index().find(&page, 1);
    assert!(VOICES[found.hits[0].key].0.starts_with("Kyrkogården") && found.sought.len() < 10);
}

#[test]
fn nothing_asked_is_nothing_found() {
    for asked in ["", " ", "…", "?!", "\u{308}"] {
        assert!(index().find(asked, 20).hits.is_empty(), "{asked:?}");
    }
    assert!(Index::<u32>::new().find("buss", 20).hits.is_empty());
    assert!(index().find("buss", 0).hits.is_empty());
}
