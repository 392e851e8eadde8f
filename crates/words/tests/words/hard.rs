//! The hard ones, written by hand in five languages before the scanner was tuned: more than half of them hold nothing at all.
//!
//! `cargo test -p samskapa-tests --test words -- --nocapture hard::` prints each sentence that is read wrongly.

use std::collections::BTreeMap;

use crate::marked::{Score, Sort, judge, lines, read};

const FILES: [(&str, &str); 6] = [
    ("sv", include_str!("hard/sv.txt")),
    ("da", include_str!("hard/da.txt")),
    ("nb", include_str!("hard/nb.txt")),
    ("fi", include_str!("hard/fi.txt")),
    ("en", include_str!("hard/en.txt")),
    ("slips", include_str!("hard/slips.txt")),
];

#[test]
fn hard_sentences_are_read_rightly() {
    let mut scores: BTreeMap<Sort, Score> = BTreeMap::new();
    let (mut sentences, mut empty, mut wronged) = (0, 0, 0);
    for (language, file) in FILES {
        for line in lines(file) {
            let marked = read(line);
            let outcome = judge(&marked);
            sentences += 1;
            empty += usize::from(marked.wanted.is_empty());
            wronged += usize::from(marked.wanted.is_empty() && !outcome.findings.is_empty());
            for (sort, found) in outcome.marks {
                let score = scores.entry(sort).or_default();
                score.wanted += 1;
                score.found += usize::from(found);
            }
            for (sort, right) in outcome.findings {
                let score = scores.entry(sort).or_default();
                score.reported += 1;
                score.right += usize::from(right);
            }
            if let Some(complaint) = outcome.complaint {
                println!("{language} {complaint}");
            }
        }
    }
    for (sort, score) in &scores {
        println!("{sort} {score:?} recall {:.3} precision {:.3}", score.recall(), score.precision());
    }
    println!("{sentences} sentences, {empty} with nothing in them, {wronged} of those wronged");
    assert!(sentences >= 300 && empty * 2 >= sentences);
    assert!(wronged * 20 <= empty, "{wronged} of {empty} sentences with nothing in them were wronged");
    for (sort, score) in &scores {
        assert!(score.recall() >= 0.95 && score.precision() >= 0.9, "{sort} {score:?}");
    }
}
