//! An invented evening: many wishes, each said by some in their own way: mistyped, with other endings, in another order, with
//! small words dropped or added. Which lines are of the same wish is known.

use samskapa_words::language::Language::{self, Danish, Finnish, Swedish};

/// A small, repeatable source of chance (the `SplitMix64` sequence).
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % end as u64).expect("below an index")
    }

    fn one<'t>(&mut self, of: &[&'t str]) -> &'t str {
        of[self.below(of.len())]
    }
}

/// A line of the evening, and which wish it is.
pub struct Told {
    pub text: String,
    pub language: Language,
    pub wish: usize,
}

/// What is wished for, where and when, each in the forms it is written in.
struct Words {
    language: Language,
    openings: &'static [&'static str],
    things: &'static [&'static [&'static str]],
    places: &'static [&'static [&'static str]],
    times: &'static [&'static [&'static str]],
}

const EVENINGS: &[Words] = &[
    Words {
        language: Swedish,
        openings: &["Vi vill ha ", "Det behövs ", "Jag önskar ", "", "", "Kan vi få "],
        things: &[
            &["bänkar", "en bänk", "bänkarna"],
            &["cykelställ", "cykelstället", "ett cykelställ"],
            &["simlektioner", "simlektion"],
            &["odlingslotter", "odlingslott"],
            &["läxhjälp", "läxhjälpen"],
            &["hundrastgård", "en hundrastgård", "hundrastgårdar"],
            &["papperskorgar", "papperskorg"],
            &["matlådor", "matlåda"],
            &["teatergrupp", "en teatergrupp"],
            &["fotvård", "fotvården"],
            &["repetitionslokal", "repetitionslokaler"],
            &["verkstad", "en verkstad"],
        ],
        places: &[
            &["vid ishallen", "ishallen"],
            &["på torget", "vid torget"],
            &["i Granby", "Granby"],
            &["i Mårdsele"],
            &["på äldreboendet"],
            &["vid stationen", "på stationen"],
            &["i bygdegården", "bygdegården"],
            &["vid skogskyrkogården"],
            &["på Ekebyskolan", "Ekebyskolan"],
            &["i hamnen", "hamnen"],
        ],
        times: &[
            &["på kvällen", "kvällar"],
            &["på sommaren", "om sommaren"],
            &["på lördagar", "lördag"],
            &["under lovet", "på lovet"],
            &["", ""],
        ],
    },
    Words {
        language: Danish,
        openings: &["Vi vil gerne have ", "Der er brug for ", "Jeg ønsker ", "", "", "Vi mangler "],
        things: &[
            &["bænke", "en bænk"],
            &["cykelstativer", "et cykelstativ"],
            &["svømmeundervisning"],
            &["nyttehaver", "en nyttehave"],
            &["lektiehjælp", "lektiehjælpen"],
            &["en hundeskov", "hundeskov"],
            &["skraldespande", "en skraldespand"],
            &["et madfællesskab", "madfællesskab"],
            &["en teatergruppe", "teatergrupper"],
            &["fodpleje", "fodplejen"],
        ],
        places: &[
            &["ved skøjtehallen", "skøjtehallen"],
            &["på torvet", "ved torvet"],
            &["i Møllebro", "Møllebro"],
            &["på plejecentret"],
            &["ved stationen", "på stationen"],
            &["i forsamlingshuset", "forsamlingshuset"],
            &["på havnen", "havnen"],
            &["ved Kildeskolen", "på Kildeskolen"],
        ],
        times: &[&["om aftenen", "aften"], &["om sommeren"], &["om lørdagen", "lørdag"], &["i ferien", "ferien"], &["", ""]],
    },
    Words {
        language: Finnish,
        openings: &["Haluamme ", "Tarvitaan ", "Toivon ", "", "", "Voisiko saada "],
        things: &[
            &["penkkejä", "penkki"],
            &["pyörätelineitä", "pyöräteline"],
            &["uimakoulu", "uimakoulua"],
            &["viljelypalstoja", "viljelypalsta"],
            &["läksykerho", "läksykerhoa"],
            &["koirapuisto", "koirapuistoa"],
            &["roskakoreja", "roskakori"],
            &["yhteisruokailu", "yhteisruokailua"],
            &["teatteriryhmä", "teatteriryhmää"],
        ],
        places: &[
            &["jäähallille", "jäähallin luo"],
            &["torille", "torin laidalle"],
            &["Korpimäkeen"],
            &["asemalle", "aseman viereen"],
            &["seurantalolle"],
            &["satamaan", "sataman alueelle"],
            &["Harjun koululle"],
        ],
        times: &[
            &["iltaisin", "illalla"],
            &["kesäisin", "kesällä"],
            &["lauantaisin", "lauantaina"],
            &["lomalla", "loma-aikana"],
            &["", ""],
        ],
    },
];

/// So many lines, of about a fourth as many wishes.
pub fn evening(lines: usize, seed: u64) -> Vec<Told> {
    let mut dice = Dice(seed);
    let mut wishes: Vec<(usize, [usize; 3])> = Vec::new();
    let mut told = Vec::new();
    while told.len() < lines {
        let wish = if wishes.len() < 2 || dice.below(4) == 0 {
            let words = dice.below(EVENINGS.len());
            let of = &EVENINGS[words];
            let new = (words, [dice.below(of.things.len()), dice.below(of.places.len()), dice.below(of.times.len())]);
            wishes.iter().position(|wish| *wish == new).unwrap_or_else(|| {
                wishes.push(new);
                wishes.len() - 1
            })
        } else {
            dice.below(wishes.len())
        };
        let (words, said) = wishes[wish];
        told.push(Told { text: say(&EVENINGS[words], said, &mut dice), language: EVENINGS[words].language, wish });
    }
    told
}

fn say(words: &Words, [thing, place, time]: [usize; 3], dice: &mut Dice) -> String {
    let opening = dice.one(words.openings);
    let (thing, place, time) = (dice.one(words.things[thing]), dice.one(words.places[place]), dice.one(words.times[time]));
    let mut text = match dice.below(4) {
        0 => format!("{place} {time}: {opening}{thing}"),
        1 => format!("{opening}{thing} {time} {place}"),
        _ => format!("{opening}{thing} {place} {time}"),
    };
    if dice.below(3) == 0 {
        text = mistyped(&text, dice);
    }
    text.trim().to_owned() + dice.one(&["", "", "!", "!!", " 😊"])
}

/// One slip in one of the longer words: a letter dropped, doubled, or two in the wrong order, never the first.
fn mistyped(text: &str, dice: &mut Dice) -> String {
    let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
    let long: Vec<usize> = (0..words.len()).filter(|word| words[*word].chars().count() >= 6).collect();
    if let Some(word) = long.get(dice.below(long.len().max(1))) {
        let mut letters: Vec<char> = words[*word].chars().collect();
        let at = 1 + dice.below(letters.len() - 2);
        match dice.below(3) {
            0 => drop(letters.remove(at)),
            1 => letters.insert(at, letters[at]),
            _ => letters.swap(at, at + 1),
        }
        words[*word] = letters.into_iter().collect();
    }
    words.join(" ")
}
