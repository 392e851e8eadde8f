//! Seeks in a million voices, and tells how soon the answers come beside what a plain walk through all the texts takes.
//!
//!     cargo bench -p samskapa-words --bench search [-- VOICES QUESTIONS]
//!
//! The voices are made by a generator with a fixed seed: words of the field, joined to compounds and given endings, drawn by
//! Zipf's law, so that a few words are in every other voice and most are said once. The questions are drawn from the words
//! that are said, one to four of them, whole, begun, misspelled, without dots, taken apart or joined.

#![allow(clippy::cast_precision_loss, clippy::cast_possible_truncation)]

use samskapa_words::{
    language::Language,
    search::{Index, Total},
};
use std::{collections::HashSet, env, fs, hint::black_box, time::Instant};

fn main() {
    let mut numbers = env::args().skip(1).filter_map(|argument| argument.parse().ok());
    // Where it is only tried, among the tests, a small hall will do.
    let measured = env::args().any(|argument| argument == "--bench");
    let (voices, questions) = if measured { (1_000_000, 2_000) } else { (2_000, 100) };
    let (voices, questions): (usize, usize) = (numbers.next().unwrap_or(voices), numbers.next().unwrap_or(questions));
    let mut dice = Dice(20_240_607);
    let tongues: Vec<Tongue> =
        TONGUES.iter().map(|(language, text)| Tongue::of(*language, text, voices, &mut dice)).collect();
    let texts: Vec<(u64, String, Language)> = (0..voices as u64).map(|key| voice(key, &tongues, &mut dice)).collect();
    let bytes: usize = texts.iter().map(|(_, text, _)| text.len()).sum();
    let words: usize = texts.iter().map(|(_, text, _)| text.split(' ').count()).sum();
    println!(
        "voices {voices}, words {words}, {:.1} a voice, text {:.1} bytes a voice",
        share(words, voices),
        share(bytes, voices)
    );

    let before = resident();
    let begun = Instant::now();
    let mut index = Index::of_many(&texts);
    let built = begun.elapsed();
    let taken = resident().saturating_sub(before);
    println!("built in {:.1} s", built.as_secs_f64());
    println!("different words {}", different(&texts));
    println!("memory {:.0} MB, {:.0} bytes a voice", share(taken, 1_000_000), share(taken, voices));

    let mut all = Vec::new();
    for (kind, ask) in KINDS {
        let mut times = Vec::new();
        let mut none = 0;
        for _ in 0..questions / KINDS.len() {
            let asked = ask(&texts, &tongues, &mut dice);
            let begun = Instant::now();
            let found = black_box(index.find(&asked, 20));
            times.push((begun.elapsed().as_micros(), asked));
            none += usize::from(matches!(found.total, Total::Exactly(0)));
        }
        told(kind, &mut times);
        println!("             without any voice: {none}");
        all.append(&mut times);
    }
    told("all", &mut all);

    let begun = Instant::now();
    let walked = KINDS.len();
    for (_, ask) in KINDS {
        let asked = ask(&texts, &tongues, &mut dice);
        black_box(texts.iter().filter(|(_, text, _)| text.contains(&*asked)).count());
    }
    let plain = begun.elapsed().as_micros() / walked as u128;
    let median = all[all.len() / 2].0.max(1);
    println!("a plain walk for the same bytes {plain} µs, {:.0} times the median", plain as f64 / median as f64);

    let mut times = Vec::new();
    for (key, text, language) in texts.iter().step_by((voices / 1_000).max(1)) {
        let begun = Instant::now();
        index.remove(*key);
        index.put(*key, text, *language);
        times.push((begun.elapsed().as_micros(), String::new()));
    }
    told("changed", &mut times);
}

fn different(texts: &[(u64, String, Language)]) -> usize {
    let words: HashSet<(&str, Language)> =
        texts.iter().flat_map(|(_, text, language)| text.split(' ').map(|word| (word, *language))).collect();
    words.len()
}

type Ask = fn(&[(u64, String, Language)], &[Tongue], &mut Dice) -> String;

const KINDS: [(&str, Ask); 10] = [
    ("one word", |texts, _, dice| said(texts, 1, dice)),
    ("two words", |texts, _, dice| said(texts, 2, dice)),
    ("four words", |texts, _, dice| said(texts, 4, dice)),
    ("common", |_, tongues, dice| (0..=dice.below(4)).map(|_| dice.of(tongues).common(dice)).collect::<Vec<_>>().join(" ")),
    ("small words", |_, tongues, dice| {
        (0..=dice.below(4)).map(|_| dice.of(tongues).small(dice)).collect::<Vec<_>>().join(" ")
    }),
    ("begun", |texts, _, dice| {
        let word = said(texts, 1 + dice.below(2), dice);
        let (most, few) = (word.chars().count(), 2 + dice.below(5));
        word.chars().take(most.saturating_sub(few).max(2)).collect()
    }),
    ("misspelled", |texts, _, dice| misspelled(&said(texts, 1 + dice.below(3), dice), dice)),
    ("bare letters", |texts, _, dice| said(texts, 1 + dice.below(3), dice).chars().map(bare).collect()),
    ("a part", |_, tongues, dice| (0..=dice.below(3)).map(|_| dice.of(tongues).part(dice)).collect::<Vec<_>>().join(" ")),
    ("joined", |_, tongues, dice| {
        let tongue = dice.of(tongues);
        format!("{}{}", tongue.part(dice), tongue.part(dice))
    }),
];

/// Words that stand together in some voice.
fn said(texts: &[(u64, String, Language)], many: usize, dice: &mut Dice) -> String {
    let words: Vec<&str> = dice.of(texts).1.split(' ').collect();
    let from = dice.below(words.len().saturating_sub(many).max(1));
    words.iter().skip(from).take(many).copied().collect::<Vec<_>>().join(" ")
}

fn misspelled(asked: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = asked.chars().collect();
    for _ in 0..=dice.below(2) {
        let at = dice.below(letters.len().saturating_sub(1).max(1));
        match dice.below(4) {
            0 if letters.len() > 1 => drop(letters.remove(at)),
            1 => letters.insert(at, dice.letter()),
            2 if at + 1 < letters.len() => letters.swap(at, at + 1),
            _ => letters[at] = dice.letter(),
        }
    }
    letters.into_iter().collect()
}

const fn bare(letter: char) -> char {
    match letter {
        'å' | 'ä' | 'æ' => 'a',
        'ö' | 'ø' => 'o',
        other => other,
    }
}

/// A language's words as the generator knows them.
struct Tongue {
    language: Language,
    small: Vec<&'static str>,
    parts: Vec<&'static str>,
    endings: Vec<&'static str>,
    /// Compounds with their endings, the most common first, and the sum of their shares up to each.
    words: Vec<String>,
    sums: Vec<f64>,
}

impl Tongue {
    fn of(language: Language, text: &'static str, voices: usize, dice: &mut Dice) -> Self {
        let mut rows = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
        let mut next = || rows.next().unwrap_or_default();
        let (small, parts, links, endings) = (next(), next(), next(), next());
        let mut words = Vec::new();
        let mut sums = Vec::new();
        let mut sum = 0.0;
        for rank in 0..(voices / 4).max(1_000) {
            let compounded = if rank < 300 { 1 } else { 1 + dice.below(3) + usize::from(rank > 50_000) };
            let mut word = String::new();
            for nth in 0..compounded {
                if nth > 0 {
                    word.push_str(dice.of(&links).trim_matches('-'));
                }
                if dice.below(4) == 0 && rank > 300 {
                    word.push_str(&dice.syllables());
                } else {
                    let part: &&str = dice.of(&parts);
                    word.push_str(part);
                }
            }
            word.push_str(dice.of(&endings).trim_matches('-'));
            words.push(word);
            sum += 1.0 / (rank as f64 + 30.0);
            sums.push(sum);
        }
        Self { language, small, parts, endings, words, sums }
    }

    fn word(&self, dice: &mut Dice) -> &str {
        let at = dice.share() * self.sums.last().copied().unwrap_or_default();
        &self.words[self.sums.partition_point(|sum| *sum < at).min(self.words.len() - 1)]
    }

    fn common(&self, dice: &mut Dice) -> String {
        self.words[dice.below(40)].clone()
    }

    fn small(&self, dice: &mut Dice) -> String {
        self.small[dice.below(self.small.len())].to_owned()
    }

    fn part(&self, dice: &mut Dice) -> String {
        format!("{}{}", dice.of(&self.parts), dice.of(&self.endings).trim_matches('-'))
    }
}

fn voice(key: u64, tongues: &[Tongue], dice: &mut Dice) -> (u64, String, Language) {
    let tongue = dice.of(tongues);
    let length = 4 + dice.below(9) + dice.below(9);
    let mut words = Vec::with_capacity(length);
    for _ in 0..length {
        if dice.below(5) < 2 {
            let least = dice.below(tongue.small.len()).min(dice.below(tongue.small.len()));
            words.push(tongue.small[least].to_owned());
        } else if dice.below(60) == 0 {
            words.push(misspelled(tongue.word(dice), dice));
        } else {
            words.push(tongue.word(dice).to_owned());
        }
    }
    (key, words.join(" "), tongue.language)
}

/// Tells times in microseconds, in one line, and what took longest.
fn told(what: &str, times: &mut [(u128, String)]) {
    times.sort();
    let at =
        |share: usize| times.get((times.len() * share / 100).min(times.len().saturating_sub(1))).map_or(0, |time| time.0);
    let slowest = times.last().map(|(_, asked)| asked.as_str()).unwrap_or_default();
    println!(
        "{what:12} {:5} times  median {:6} µs  p99 {:6} µs  longest {:6} µs  {slowest}",
        times.len(),
        at(50),
        at(99),
        at(100)
    );
}

fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

/// Bytes of memory that this program has in use.
fn resident() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<usize>().ok()).unwrap_or_default() * 1024
}

/// Chance with a fixed seed (G. Marsaglia, "Xorshift RNGs", 2003).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, many: usize) -> usize {
        (self.next() >> 11) as usize % many.max(1)
    }

    fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn of<'c, T>(&mut self, choice: &'c [T]) -> &'c T {
        &choice[self.below(choice.len())]
    }

    fn letter(&mut self) -> char {
        char::from(b'a' + self.below(26) as u8)
    }

    fn syllables(&mut self) -> String {
        const BEGIN: [&str; 20] =
            ["b", "bl", "d", "f", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "r", "s", "sk", "st", "t", "tr", "v"];
        const MIDDLE: [&str; 9] = ["a", "e", "i", "o", "u", "å", "ä", "ö", "y"];
        const END: [&str; 12] = ["", "l", "n", "r", "s", "t", "ck", "ll", "nd", "ng", "rk", "st"];
        (0..=self.below(2)).map(|_| [self.of(&BEGIN), self.of(&MIDDLE), self.of(&END)].map(|part| *part).concat()).collect()
    }
}

/// Four lines for each language: small words, parts of words, what joins them, endings.
const TONGUES: [(Language, &str); 5] = [
    (
        Language::Swedish,
        "och att det i på är som en för med till av inte vi den de har om jag man så ett vid från var när mer kan ska hos bara under efter där här \
        många alla mycket någon\n\
        buss skol sjukhus väg hus barn vård distrikt sköterska kommun bibliotek torg park lek plats gata cykel bil tåg kvarn by sjö ö hamn färja \
        tid morgon kväll natt helg sommar vinter snö is sand träd blom bänk lampa belysning trygg otrygg rädd ensam äldre ung familj förskola lärare \
        elev mat kök café butik apotek läkare tandläkare medicin mottagning kö telefon dator nät bredband sopor återvinning vatten avlopp värme el \
        hyra lägenhet trapp hiss ramp rullstol syn hörsel tolk språk möte råd politik val röst förslag budget skatt avgift kort biljett linje \
        hållplats station perrong bro tunnel korsning ljus buller luft rök hund katt skog mark strand bad sim hall idrott fotboll hockey ridning \
        musik dans teater bio konst slöjd förening kyrka grav minne historia slott museum turist arbete jobb praktik utbildning kurs granne gård\n\
        - - s s e u\n- - en et ar er arna erna an or orna s ens n",
    ),
    (
        Language::Danish,
        "og at det i på er som en for med til af ikke vi den de har om jeg man så et ved fra hvor når mere kan skal hos kun under efter der her \
        mange alle meget nogen\n\
        bus skole sygehus vej hus børn pleje distrikt sygeplejerske kommune bibliotek torv park lege plads gade cykel bil tog mølle by sø ø havn færge \
        tid morgen aften nat helg sommer vinter sne is sand træ blomst bænk lampe belysning tryg utryg bange ensom ældre ung familie børnehave lærer \
        elev mad køkken café butik apotek læge tandlæge medicin klinik kø telefon computer net bredbånd affald genbrug vand kloak varme el \
        husleje lejlighed trappe elevator rampe kørestol syn hørelse tolk sprog møde råd politik valg stemme forslag budget skat gebyr kort billet linje \
        stoppested station perron bro tunnel kryds lys støj luft røg hund kat skov mark strand bad svømme hal idræt fodbold håndbold ridning \
        musik dans teater biograf kunst forening kirke grav minde historie slot museum turist arbejde job praktik uddannelse kursus nabo gård\n\
        - - s s e\n- - en et er erne ene s ens e n r",
    ),
    (
        Language::Bokmal,
        "og at det i på er som en for med til av ikke vi den de har om jeg man så et ved fra hvor når mer kan skal hos bare under etter der her \
        mange alle mye noen\n\
        buss skole sykehus vei hus barn pleie distrikt sykepleier kommune bibliotek torg park leke plass gate sykkel bil tog mølle by sjø øy havn ferge \
        tid morgen kveld natt helg sommer vinter snø is sand tre blomst benk lampe belysning trygg utrygg redd ensom eldre ung familie barnehage lærer \
        elev mat kjøkken kafé butikk apotek lege tannlege medisin legevakt kø telefon datamaskin nett bredbånd søppel gjenvinning vann avløp varme strøm \
        leie leilighet trapp heis rampe rullestol syn hørsel tolk språk møte råd politikk valg stemme forslag budsjett skatt avgift kort billett linje \
        holdeplass stasjon perrong bru tunnel kryss lys støy luft røyk hund katt skog mark strand bad svømme hall idrett fotball ski ridning \
        musikk dans teater kino kunst forening kirke grav minne historie slott museum turist arbeid jobb praksis utdanning kurs nabo gård\n\
        - - s s e\n- - en et er ene a s ens e",
    ),
    (
        Language::Finnish,
        "ja on ei se että oli hän mutta ovat kuin myös niin kun jos tai me ne vain sen nyt jo voi koska aina kaikki hyvin paljon vielä olisi pitäisi \
        täällä siellä enemmän\n\
        bussi koulu sairaala tie talo lapsi hoito alue hoitaja kunta kirjasto tori puisto leikki paikka katu pyörä auto juna mylly kylä järvi saari \
        satama lautta aika aamu ilta yö kesä talvi lumi jää hiekka puu kukka penkki lamppu valaistus turva pelko yksin vanhus nuori perhe päiväkoti \
        opettaja oppilas ruoka keittiö kahvila kauppa apteekki lääkäri hammas lääke vastaanotto jono puhelin tietokone verkko jäte kierrätys vesi \
        viemäri lämpö sähkö vuokra asunto porras hissi luiska pyörätuoli näkö kuulo tulkki kieli kokous neuvosto vaali ääni ehdotus talousarvio vero \
        maksu kortti lippu linja pysäkki asema silta tunneli risteys valo melu ilma savu koira kissa metsä ranta uima halli liikunta jalkapallo jääkiekko \
        musiikki tanssi teatteri taide yhdistys kirkko hauta muisti historia linna museo matkailu työ harjoittelu koulutus kurssi naapuri piha\n\
        - - - n\n- - n a ssa sta lla lle t en ta ksi issa",
    ),
    (
        Language::English,
        "the and to of a in is it for that on we are with at be this have not more they from or by as there when all very should could would can only \
        after before here\n\
        bus school hospital road house child care district nurse council library square park play place street bike car train mill village lake island \
        harbour ferry time morning evening night weekend summer winter snow ice sand tree flower bench lamp lighting safe unsafe afraid lonely elder \
        young family nursery teacher pupil food kitchen cafe shop chemist doctor dentist medicine clinic queue phone computer network waste recycling \
        water sewer heat power rent flat stair lift ramp wheelchair sight hearing interpreter language meeting politics vote voice proposal budget tax \
        fee card ticket line stop station platform bridge tunnel crossing light noise air smoke dog cat forest field beach bath swim hall sport football \
        hockey riding music dance theatre cinema art club church grave memory history castle museum tourist work job training course neighbour yard\n\
        - - -\n- - s s ing ed er",
    ),
];
