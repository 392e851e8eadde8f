//! Lines kept taken apart: the nearest first, and always as if made anew.

use super::swedish;
use proptest::prelude::*;
use samskapa_words::{
    language::Language,
    near::{Index, nearest, stems},
};

#[test]
fn the_nearest_comes_first_with_its_reason() {
    let mut index = Index::default();
    index.renew(["läkaren byts", "sista bussen", "buss på helgen saknas"].into_iter().enumerate(), |_| Language::Swedish);
    let asked = stems("buss till sjukhuset på helgen", Language::Swedish);
    assert_eq!(index.nearest(&asked).iter().map(|(name, _)| *name).collect::<Vec<_>>(), [2, 1]);
    assert!(index.shared(&asked, 2).contains(&"helgen".to_owned()));
    assert!(index.shared(&asked, 0).is_empty());
    assert!(index.shared(&asked, 9).is_empty(), "there is no such line");
}

#[test]
fn what_is_put_again_takes_the_place_of_what_was_there() {
    let mut index = Index::default();
    index.put(1, swedish("läkaren byts"));
    index.put(1, swedish("sista bussen"));
    let asked = |text| stems(text, Language::Swedish);
    assert_eq!(index.nearest(&asked("läkare")), []);
    assert_eq!(index.nearest(&asked("SISTA buss!")).iter().map(|(name, _)| *name).collect::<Vec<_>>(), [1]);
    index.remove(1);
    assert_eq!(index.nearest(&asked("bussen")), []);
}

#[test]
fn the_same_words_are_as_near_as_can_be() {
    let near = nearest(swedish("Läkaren byts jämt"), &["läkaren byts jämt", "läkaren är snäll"].map(swedish));
    assert!((near[0].score - 1.0).abs() < 1e-9, "{near:?}");
    assert!(near[1].score < 0.7);
}

proptest! {
    #[test]
    fn whatever_came_and_went_it_is_as_if_it_had_been_made_anew(
        rounds in prop::collection::vec(prop::collection::btree_map(0_usize..12, "(buss |läkare |tolk |kväll |ö ){0,4}", 0..12), 1..6),
        text in "(buss |läkare |tolk |kväll ){1,3}",
    ) {
        let asked = stems(&text, Language::Swedish);
        let mut kept = Index::default();
        for texts in &rounds {
            kept.renew(texts.iter().map(|(name, text)| (*name, text)), |_| Language::Swedish);
        }
        let mut anew = Index::default();
        anew.renew(rounds[rounds.len() - 1].iter().map(|(name, text)| (*name, text)), |_| Language::Swedish);
        prop_assert_eq!(kept.nearest(&asked), anew.nearest(&asked));
        for name in 0..12 {
            prop_assert_eq!(kept.shared(&asked, name), anew.shared(&asked, name));
        }
    }
}
