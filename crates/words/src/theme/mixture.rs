//! Voices dealt onto tables until those who use the same words sit together: a Dirichlet mixture of word bags, one
//! theme a voice, which suits short texts better than many themes a text (the *movie group process*: Yin and Wang,
//! *A Dirichlet multinomial mixture model-based approach for short text clustering*, KDD 2014).

use super::chance::Chance;

/// How a mixture is sought.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sought {
    /// So many tables at the start; those that nobody wants stay empty.
    pub(super) tables: usize,
    /// How readily a voice sits down at an empty table.
    pub(super) alpha: f64,
    /// How much a word counts at a table where nobody has said it.
    pub(super) beta: f64,
    /// How often every voice chooses anew.
    pub(super) sweeps: usize,
}

/// The table each voice ends up at. `bags` hold numbers of words below `words`; a word said twice stands there twice.
pub(super) fn mixture(bags: &[Vec<u32>], words: usize, sought: Sought, seed: u64) -> Vec<u32> {
    let Sought { tables, alpha, beta, sweeps } = sought;
    let mut chance = Chance::seeded(seed);
    let mut state =
        State { tables, voices: vec![0.0; tables], lengths: vec![0.0; tables], counts: vec![0.0; words * tables] };
    let mut at: Vec<u32> = Vec::with_capacity(bags.len());
    #[expect(clippy::cast_possible_truncation, reason = "few tables")]
    for bag in bags {
        let table = chance.below(tables);
        state.seat(bag, table, 1.0);
        at.push(table as u32);
    }
    let spread = beta * number(words);
    let mut likely = vec![0.0_f64; tables];
    for sweep in 0..sweeps {
        let last = sweep + 1 == sweeps;
        for (bag, table) in bags.iter().zip(&mut at) {
            state.seat(bag, *table as usize, -1.0);
            for (likely, voices) in likely.iter_mut().zip(&state.voices) {
                *likely = voices + alpha;
            }
            let mut scaled = 0_usize;
            for (nth, word) in bag.iter().enumerate() {
                let again = bag[..nth].iter().filter(|before| *before == word).count();
                let counts = &state.counts[*word as usize * tables..(*word as usize + 1) * tables];
                let (said, read) = (beta + number(again), spread + number(nth));
                for ((likely, count), length) in likely.iter_mut().zip(counts).zip(&state.lengths) {
                    *likely *= (f64::from(*count) + said) / (length + read);
                }
                // Long voices would fall below what a double can hold.
                scaled += 1;
                if scaled == 16 {
                    scaled = 0;
                    let most = likely.iter().copied().fold(f64::MIN_POSITIVE, f64::max);
                    for likely in &mut likely {
                        *likely /= most;
                    }
                }
            }
            let chosen = if last { most(&likely) } else { drawn(&likely, &mut chance) };
            state.seat(bag, chosen, 1.0);
            #[expect(clippy::cast_possible_truncation, reason = "few tables")]
            {
                *table = chosen as u32;
            }
        }
    }
    at
}

struct State {
    tables: usize,
    /// How many sit at each table.
    voices: Vec<f64>,
    /// How many words they have said.
    lengths: Vec<f64>,
    /// How often each word was said at each table, the tables of a word side by side.
    counts: Vec<f32>,
}

impl State {
    fn seat(&mut self, bag: &[u32], table: usize, sign: f32) {
        self.voices[table] += f64::from(sign);
        self.lengths[table] += f64::from(sign) * number(bag.len());
        for word in bag {
            self.counts[*word as usize * self.tables + table] += sign;
        }
    }
}

fn drawn(likely: &[f64], chance: &mut Chance) -> usize {
    let mut rest = chance.share() * likely.iter().sum::<f64>();
    for (table, likely) in likely.iter().enumerate() {
        rest -= likely;
        if rest < 0.0 {
            return table;
        }
    }
    most(likely)
}

fn most(likely: &[f64]) -> usize {
    (0..likely.len()).max_by(|one, other| likely[*one].total_cmp(&likely[*other]).then(other.cmp(one))).unwrap_or_default()
}

#[expect(clippy::cast_precision_loss, reason = "counts of words are far below 2^52")]
fn number(count: usize) -> f64 {
    count as f64
}
