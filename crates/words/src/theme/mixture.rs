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
    pub(super) alpha: f32,
    /// How much a word counts at a table where nobody has said it.
    pub(super) beta: f32,
    /// How often every voice chooses anew.
    pub(super) sweeps: usize,
}

/// Tables are weighed so many at once, as a machine does it best: there are places for a multiple of as many.
const ABREAST: usize = 8;
/// So many words are multiplied up before they are divided, for a division costs as much as many products: a single
/// precision number holds four of them, however many voices there are.
const AT_ONCE: usize = 4;
/// What is less likely than this beside the likeliest never happens, and numbers far smaller are slow.
const HARDLY: f32 = 1e-20;

/// The table each voice ends up at. `bags` hold numbers of words below `words`; a word said twice stands there twice.
pub(super) fn mixture(bags: &[Vec<u32>], words: usize, sought: Sought, seed: u64) -> Vec<u32> {
    let Sought { tables, beta, sweeps, .. } = sought;
    let mut chance = Chance::seeded(seed);
    let mut room = Room::empty(words, sought);
    let mut at: Vec<u32> = Vec::with_capacity(bags.len());
    #[expect(clippy::cast_possible_truncation, reason = "few tables")]
    for bag in bags {
        let table = chance.below(tables);
        room.seat(bag, table, 1.0);
        at.push(table as u32);
    }
    let spread = beta * number(words);
    let mut likely = vec![0.0; room.places()];
    let mut under = vec![1.0; room.places()];
    for sweep in 0..sweeps {
        let last = sweep + 1 == sweeps;
        for (bag, table) in bags.iter().zip(&mut at) {
            room.seat(bag, *table as usize, -1.0);
            for ((likely, voices), ready) in likely.iter_mut().zip(&room.voices).zip(&room.ready) {
                *likely = voices + ready;
            }
            for (nth, word) in bag.iter().enumerate() {
                let again = bag[..nth].iter().filter(|before| *before == word).count();
                let (said, read) = (beta + number(again), spread + number(nth));
                for (likely, count) in likely.iter_mut().zip(room.counts_of(*word)) {
                    *likely *= count + said;
                }
                for (under, length) in under.iter_mut().zip(&room.lengths) {
                    *under *= length + read;
                }
                if (nth + 1) % AT_ONCE == 0 {
                    divide(&mut likely, &mut under);
                }
            }
            divide(&mut likely, &mut under);
            let chosen = if last { most(&likely[..tables]) } else { drawn(&likely, tables, &mut chance) };
            room.seat(bag, chosen, 1.0);
            #[expect(clippy::cast_possible_truncation, reason = "few tables")]
            {
                *table = chosen as u32;
            }
        }
    }
    at
}

/// Divides what is likely by what it has to be divided by, the likeliest becoming 1.
fn divide(likely: &mut [f32], under: &mut [f32]) {
    for (likely, under) in likely.iter_mut().zip(under) {
        *likely /= *under;
        *under = 1.0;
    }
    let most = abreast(likely, |one, other| if one > other { one } else { other });
    for likely in likely {
        let share = *likely / most;
        *likely = if share > HARDLY { share } else { HARDLY };
    }
}

/// All numbers made into one, as many at a time as stand abreast.
fn abreast(numbers: &[f32], both: impl Fn(f32, f32) -> f32) -> f32 {
    let mut all = [0.0; ABREAST];
    for row in numbers.chunks_exact(ABREAST) {
        for (all, number) in all.iter_mut().zip(row) {
            *all = both(*all, *number);
        }
    }
    all.into_iter().fold(0.0, both)
}

/// Who sits where. Nobody ever sits at the places that only fill up the last of those that stand abreast.
struct Room {
    /// How readily one sits down at a table where nobody sits.
    ready: Vec<f32>,
    /// How many sit at each table.
    voices: Vec<f32>,
    /// How many words they have said.
    lengths: Vec<f32>,
    /// How often each word was said at each table, the tables of a word side by side.
    counts: Vec<f32>,
}

impl Room {
    fn empty(words: usize, sought: Sought) -> Self {
        let places = sought.tables.next_multiple_of(ABREAST);
        let mut ready = vec![0.0; places];
        ready[..sought.tables].fill(sought.alpha);
        Self { ready, voices: vec![0.0; places], lengths: vec![0.0; places], counts: vec![0.0; words * places] }
    }

    const fn places(&self) -> usize {
        self.voices.len()
    }

    fn counts_of(&self, word: u32) -> &[f32] {
        &self.counts[word as usize * self.places()..(word as usize + 1) * self.places()]
    }

    fn seat(&mut self, bag: &[u32], table: usize, sign: f32) {
        let places = self.places();
        self.voices[table] += sign;
        self.lengths[table] += sign * number(bag.len());
        for word in bag {
            self.counts[*word as usize * places + table] += sign;
        }
    }
}

fn drawn(likely: &[f32], tables: usize, chance: &mut Chance) -> usize {
    #[expect(clippy::cast_possible_truncation, reason = "a share")]
    let mut rest = chance.share() as f32 * abreast(likely, |one, other| one + other);
    for (table, likely) in likely[..tables].iter().enumerate() {
        rest -= likely;
        if rest < 0.0 {
            return table;
        }
    }
    most(&likely[..tables])
}

fn most(likely: &[f32]) -> usize {
    (0..likely.len()).max_by(|one, other| likely[*one].total_cmp(&likely[*other]).then(other.cmp(one))).unwrap_or_default()
}

#[expect(clippy::cast_precision_loss, reason = "counts of words are far below 2^24")]
fn number(count: usize) -> f32 {
    count as f32
}
