//! Themes: what is proposed can be trusted as far as it says, comes from people's own words, and is the same everywhere.

use proptest::prelude::*;
use samskapa_words::{
    language::Language::{self, Danish, Finnish, Swedish},
    normal::fold,
    theme::{Company, Learned, Seed, Space, Themes, Wanted, agreement, discover, seeded},
    thesaurus::Thesaurus,
    word::words,
};
use std::collections::BTreeSet;

/// What people in a village said, by what it was about.
const SAID: [&[&str]; 5] = [
    &[
        "Sista bussen går redan klockan sex",
        "Ingen buss på helgerna",
        "Vi behöver en kvällstur med bussen",
        "Busshållplatsen ligger mörkt",
        "Tidtabellen passar inte skolan",
        "Anropsstyrd buss så man kommer till stan",
        "Tåget stannar inte här längre",
        "Dyrt att ta taxi när bussen inte går",
    ],
    &[
        "Ny läkare varje gång på hälsocentralen",
        "Man kommer inte fram på telefon till vårdcentralen",
        "Vi vill ha en fast läkare",
        "Långt till akuten på natten",
        "Distriktssköterska i byn en dag i veckan",
        "Svårt att få tid hos doktorn",
        "Provtagning borde kunna göras här",
        "Vårdcentralen flyttade för långt bort",
    ],
    &[
        "Hemtjänsten har inte tid att prata",
        "Olika personal i hemtjänsten varje dag",
        "Äldreboendet är fullt",
        "Mamma är ensam på äldreboendet",
        "Trygghetsboende för äldre saknas i byn",
        "Maten från hemtjänsten är kall",
        "Anhöriga orkar inte vårda sina gamla själva",
    ],
    &[
        "Ungdomarna har ingenstans att vara",
        "En fritidsgård för tonåringar",
        "Ungdomsgården stänger för tidigt",
        "Unga vill ha en skatepark",
        "Något att göra för ungdomar på kvällen",
        "Fritidsledare som ser våra tonåringar",
    ],
    &[
        "Mobilen fungerar inte i halva byn",
        "Fiber till alla hus",
        "Dålig täckning på vägen",
        "Bredbandet ligger nere varje vecka",
        "Trygghetslarm utan täckning hjälper ingen",
        "Internet är för långsamt för att jobba hemma",
    ],
];

fn village() -> (Vec<(&'static str, Language)>, Vec<u32>) {
    let said = SAID.iter().zip(0..).flat_map(|(about, nth)| about.iter().map(move |text| ((*text, Swedish), nth)));
    said.unzip()
}

fn found(voices: &[(&str, Language)], wanted: Wanted) -> Themes {
    discover(&Space::of(voices, Thesaurus::of_the_field()), wanted)
}

fn numbers(themes: &Themes) -> Vec<u32> {
    let number = |theme: Option<usize>| theme.and_then(|theme| u32::try_from(theme).ok()).unwrap_or(u32::MAX);
    themes.assignments.iter().map(|assignment| number(assignment.theme)).collect()
}

#[test]
fn what_a_village_said_falls_into_what_it_was_about() {
    let (voices, about) = village();
    let themes = found(&voices, Wanted::Number(5));
    assert_eq!(themes.themes.len(), 5);
    let agreed = agreement(&numbers(&themes), &about);
    assert!(agreed > 0.3, "{agreed}: {:?}", themes.themes);
}

#[test]
fn a_theme_is_named_in_the_words_of_those_who_spoke() {
    let (voices, _) = village();
    let themes = found(&voices, Wanted::Number(5));
    for (nth, theme) in themes.themes.iter().enumerate() {
        let members = voices.iter().zip(&themes.assignments).filter(|(_, at)| at.theme == Some(nth));
        let spoken: BTreeSet<String> = members.flat_map(|((text, _), _)| words(text)).map(|word| fold(word.text)).collect();
        assert!(!theme.words.is_empty());
        for word in &theme.words {
            assert!(
                spoken.iter().any(|said| said.starts_with(word.chars().take(3).collect::<String>().as_str())),
                "{word}: {spoken:?}"
            );
        }
        for key in &theme.keys {
            assert_eq!(themes.assignments[*key].theme, Some(nth), "a key belongs to its theme");
        }
    }
}

#[test]
fn no_word_of_a_name_is_invented() {
    let (voices, _) = village();
    let spoken: BTreeSet<String> = voices.iter().flat_map(|(text, _)| words(text)).map(|word| fold(word.text)).collect();
    let themes = found(&voices, Wanted::Auto);
    assert!(themes.themes.iter().flat_map(|theme| &theme.words).all(|word| spoken.contains(word)));
}

#[test]
fn one_core_or_many_give_the_same_themes() {
    let (voices, _) = village();
    let with = |cores: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(cores).build().expect("a pool");
        pool.install(|| found(&voices, Wanted::Auto))
    };
    assert_eq!(with(1), with(4));
}

#[test]
fn what_says_nothing_is_in_no_theme() {
    let (mut voices, _) = village();
    let from = voices.len();
    voices.extend([("", Swedish), ("…", Swedish), ("och så det där", Swedish), ("xqzvw", Swedish)]);
    let themes = found(&voices, Wanted::Number(5));
    assert!(
        themes.assignments[from..].iter().all(|at| at.theme.is_none() && at.score == 0.0),
        "{:?}",
        &themes.assignments[from..]
    );
    assert_eq!(themes.themes.iter().map(|theme| theme.size).sum::<usize>(), from);
}

#[test]
fn nobody_or_one_is_no_trouble() {
    assert_eq!(found(&[], Wanted::Auto).themes, []);
    assert_eq!(found(&[], Wanted::Number(3)).assignments, []);
    assert_eq!(found(&[("Bussen", Swedish)], Wanted::Number(7)).assignments.len(), 1);
    assert!(
        Learned::from(
            &Space::of(&[], Thesaurus::of_the_field()),
            &Company::of(&Space::of(&[], Thesaurus::of_the_field()), 0),
            &[],
            0
        )
        .proposals()
        .is_empty()
    );
}

#[test]
fn two_placed_voices_a_theme_go_a_long_way() {
    let (voices, about) = village();
    let space = Space::of(&voices, Thesaurus::of_the_field());
    let company = Company::of(&space, 5);
    let mut placed: Vec<(usize, usize)> = Vec::new();
    for theme in 0..5 {
        let of_it = about.iter().enumerate().filter(|(_, about)| usize::try_from(**about) == Ok(theme));
        placed.extend(of_it.take(2).map(|(voice, _)| (voice, theme)));
    }
    let learned = Learned::from(&space, &company, &placed, 5);
    let rest: Vec<usize> = (0..voices.len()).filter(|voice| placed.iter().all(|(other, _)| other != voice)).collect();
    let right =
        rest.iter().filter(|voice| learned.proposal(**voice).theme.map(u32::try_from) == Some(Ok(about[**voice]))).count();
    assert!(right * 4 >= rest.len() * 3, "{right} of {}", rest.len());
}

#[test]
fn a_move_changes_the_next_proposals_at_once() {
    let voices = [
        ("Bänkar längs gångvägen", Swedish),
        ("Gångvägen behöver bänkar att vila på", Swedish),
        ("Lampor på skolgården", Swedish),
        ("En bänk att vila på", Swedish),
    ];
    let space = Space::of(&voices, Thesaurus::of_the_field());
    let company = Company::of(&space, 2);
    let proposed = |placed: &[(usize, usize)]| Learned::from(&space, &company, placed, 2).proposal(3).theme;
    assert_eq!(proposed(&[(0, 0), (2, 1)]), Some(0));
    assert_eq!(proposed(&[(0, 1), (2, 0)]), Some(1), "it follows the person, not the words");
    assert_eq!(proposed(&[]), None);
}

#[test]
fn a_proposal_tells_which_voice_it_is_like_and_by_which_words() {
    let (voices, _) = village();
    let space = Space::of(&voices, Thesaurus::of_the_field());
    let company = Company::of(&space, 2);
    let learned = Learned::from(&space, &company, &[(0, 0), (2, 0), (8, 1)], 2);
    let (nearest, shared) = learned.why(1, 0).expect("something is in the theme");
    assert!(nearest == 0 || nearest == 2);
    assert_eq!(shared, ["buss"], "as the voice itself writes it");
    assert!(learned.why(1, 1).is_some_and(|(nearest, _)| nearest == 8));
}

#[test]
fn seeds_give_their_names_and_leave_the_unsure_unsure() {
    let (voices, about) = village();
    let names = ["Resor", "Vård", "Äldre", "Unga", "Bredband och mobil"];
    let words = [
        "buss tåg hållplats tidtabell",
        "läkare sköterska vårdcentral",
        "hemtjänst äldreboende anhörig",
        "ungdomar fritidsgård",
        "täckning fiber internet",
    ];
    let seeds: Vec<Seed> = names
        .iter()
        .zip(words)
        .map(|(name, words)| Seed { name, texts: vec![(words, Swedish)], language: Swedish })
        .collect();
    let themes = seeded(&voices, &seeds, Thesaurus::of_the_field());
    assert_eq!(themes.proposals.len(), voices.len());
    assert_eq!(themes.themes.len(), 5);
    let right =
        themes.proposals.iter().zip(&about).filter(|(at, about)| at.theme.map(u32::try_from) == Some(Ok(**about))).count();
    assert!(right * 5 >= voices.len() * 4, "{right} of {}", voices.len());
    let odd = seeded(&[("Tack för kaffet", Swedish), ("", Swedish)], &seeds, Thesaurus::of_the_field());
    assert!(odd.proposals.iter().all(|proposal| !proposal.sure), "{:?}", odd.proposals);
    assert_eq!(odd.proposals[1].theme, None);
}

#[test]
fn neighbouring_languages_meet_through_what_they_are_about() {
    let voices = [
        ("Sista bussen går för tidigt", Swedish),
        ("Der mangler en læge i byen", Danish),
        ("Bussi ei kulje illalla", Finnish),
        ("Ny läkare varje gång", Swedish),
        ("Ingen bus om aftenen", Danish),
        ("Lääkäri vaihtuu aina", Finnish),
    ];
    let seeds = [
        Seed { name: "Resor", texts: vec![(voices[0].0, Swedish)], language: Swedish },
        Seed { name: "Vård", texts: vec![(voices[3].0, Swedish)], language: Swedish },
    ];
    let at: Vec<_> =
        seeded(&voices, &seeds, Thesaurus::of_the_field()).proposals.into_iter().map(|proposal| proposal.theme).collect();
    assert_eq!(at, [0, 1, 0, 1, 0, 1].map(Some));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_is_said_every_voice_has_its_place_and_an_honest_share(
        texts in prop::collection::vec("(buss |läkare |ö |\\PC|[a-zåäö]{2,9} ){0,6}", 0..24),
        many in 0_usize..9,
    ) {
        let voices: Vec<(&str, Language)> = texts.iter().zip(Language::ALL.into_iter().cycle()).map(|(text, language)| (text.as_str(), language)).collect();
        let space = Space::of(&voices, Thesaurus::of_the_field());
        let themes = discover(&space, Wanted::Number(many));
        prop_assert_eq!(themes.assignments.len(), voices.len());
        prop_assert!(themes.themes.len() <= many.max(1));
        let mut sizes = vec![0; themes.themes.len()];
        for at in &themes.assignments {
            prop_assert!((0.0..=1.000_001).contains(&at.score) && at.margin.abs() <= 1.000_001);
            if let Some(theme) = at.theme {
                sizes[theme] += 1;
            }
        }
        prop_assert_eq!(sizes, themes.themes.iter().map(|theme| theme.size).collect::<Vec<_>>());
        let placed: Vec<(usize, usize)> = (0..voices.len()).step_by(3).map(|voice| (voice, voice % 4)).collect();
        for proposal in Learned::from(&space, &Company::of(&space, 4), &placed, 4).proposals() {
            prop_assert!(proposal.score.is_finite() && proposal.margin >= 0.0);
            prop_assert!(proposal.theme.is_none_or(|theme| theme < 4));
        }
    }
}
