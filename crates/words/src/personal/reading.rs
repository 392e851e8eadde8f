//! A text as the scanner sees it: plain signs, words and groups of digits.
//!
//! People paste from Word, from phones and from scanned paper: dashes of six kinds, spaces that may not break, digits as wide
//! as Chinese signs, letters put together from two characters. All of it is flattened to one plain form here, once, and every
//! sign remembers which characters of the original it stands for.

use std::ops::Range;

/// One plain sign and the characters of the original that it stands for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Glyph {
    /// The sign in its plain form, upper or lower case as written.
    pub(super) sign: char,
    start: usize,
    end: usize,
}

/// A run of letters, in lower case, with its place among the signs.
#[derive(Clone, Debug)]
pub(super) struct Word {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) lower: String,
}

/// What stands between two groups of digits that may belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Gap {
    /// The one sign between them, if there is one besides spaces and parentheses.
    pub(super) sign: Option<char>,
    /// Whether a parenthesis opens or closes there.
    pub(super) parenthesis: bool,
}

/// A text in plain signs.
pub(super) struct Reading {
    pub(super) glyphs: Vec<Glyph>,
    /// The runs of digits, in signs.
    pub(super) groups: Vec<Range<usize>>,
    pub(super) words: Vec<Word>,
    /// The runs of digits that were spelled out in words, in signs.
    pub(super) spelled: Vec<Range<usize>>,
}

impl Glyph {
    /// A sign that stands for some characters of the original, written otherwise there.
    pub(super) fn standing_for(sign: char, start: usize, end: usize) -> Self {
        Self { sign, start, end }
    }
}

/// What a sign becomes when a finding has been lifted out: no letter, no digit, no space.
pub(super) const LIFTED: char = '\u{1}';

/// Longest distance, in signs, over which two groups of digits are still one number: `) - ` and the like.
pub(super) const WIDEST_GAP: usize = 4;

/// The longest of the words that stand in brackets for a sign: "[punkt]".
const HIDES: usize = 5;

impl Reading {
    pub(super) fn of(text: &str) -> Self {
        let mut glyphs: Vec<Glyph> = Vec::with_capacity(text.len());
        for (place, character) in text.chars().enumerate() {
            if let ('\u{300}'..='\u{36f}', Some(last)) = (character, glyphs.last_mut()) {
                last.sign = composed(last.sign, character);
                last.end = place + 1;
            } else if let Some(sign) = plain(character) {
                glyphs.push(Glyph { sign, start: place, end: place + 1 });
            }
        }
        Self::from(glyphs)
    }

    /// The reading of a run of signs.
    pub(super) fn from(glyphs: Vec<Glyph>) -> Self {
        let mut groups: Vec<Range<usize>> = Vec::new();
        let mut words: Vec<Word> = Vec::new();
        for (place, glyph) in glyphs.iter().enumerate() {
            if glyph.sign.is_ascii_digit() {
                match groups.last_mut() {
                    Some(group) if group.end == place => group.end += 1,
                    _ => groups.push(place..place + 1),
                }
            } else if glyph.sign.is_alphabetic() {
                match words.last_mut() {
                    Some(word) if word.end == place => word.end += 1,
                    _ => words.push(Word { start: place, end: place + 1, lower: String::new() }),
                }
                if let Some(word) = words.last_mut() {
                    word.lower.extend(glyph.sign.to_lowercase());
                }
            }
        }
        // A long word in brackets of its own stands in place of what was masked before, and speaks for nothing beside it; a
        // short one, "[at]", hides an address.
        let sign = |place: Option<usize>| place.and_then(|place| glyphs.get(place)).map(|glyph: &Glyph| glyph.sign);
        words.retain(|word| {
            word.end - word.start <= HIDES
                || (sign(word.start.checked_sub(1)), sign(Some(word.end))) != (Some('['), Some(']'))
        });
        Self { glyphs, groups, words, spelled: Vec::new() }
    }

    /// The characters of the original for a run of signs.
    pub(super) fn place(&self, signs: Range<usize>) -> (usize, usize) {
        let start = self.glyphs.get(signs.start).map_or(0, |glyph| glyph.start);
        let end = signs.end.checked_sub(1).and_then(|last| self.glyphs.get(last)).map_or(start, |glyph| glyph.end);
        (start, end)
    }

    /// The sign at a place; a line break where the text has ended.
    pub(super) fn sign(&self, place: usize) -> char {
        self.glyphs.get(place).map_or('\n', |glyph| glyph.sign)
    }

    /// The sign just before a place; a line break at the start of the text.
    pub(super) fn sign_before(&self, place: usize) -> char {
        place.checked_sub(1).map_or('\n', |before| self.sign(before))
    }

    /// Where a run of signs ends when spaces at its end are left out.
    pub(super) fn trim_end(&self, signs: Range<usize>) -> usize {
        let mut end = signs.end;
        while end > signs.start && !self.sign(end - 1).is_alphanumeric() {
            end -= 1;
        }
        end
    }

    /// The first place from `place` on that is not a space.
    pub(super) fn after_spaces(&self, mut place: usize) -> usize {
        while self.sign(place) == ' ' {
            place += 1;
        }
        place
    }

    /// The digits of a run of groups, at most as many as a number can have.
    pub(super) fn digits(&self, groups: Range<usize>) -> Vec<u8> {
        let signs = self.groups[groups].iter().flat_map(|group| &self.glyphs[group.clone()]);
        signs.take(20).filter_map(|glyph| glyph.sign.to_digit(10).and_then(|digit| u8::try_from(digit).ok())).collect()
    }

    /// What stands between a group and the next; nothing if they cannot belong together.
    pub(super) fn gap_after(&self, group: usize) -> Option<Gap> {
        let (this, next) = (self.groups.get(group)?, self.groups.get(group + 1)?);
        let between = self.glyphs.get(this.end..next.start)?;
        if between.len() > WIDEST_GAP {
            return None;
        }
        let mut gap = Gap { sign: None, parenthesis: false };
        for glyph in between {
            match glyph.sign {
                ' ' => {}
                '(' | ')' => gap.parenthesis = true,
                sign @ ('-' | '+' | '/' | '.') if gap.sign.is_none() => gap.sign = Some(sign),
                _ => return None,
            }
        }
        Some(gap)
    }

    /// Which group of digits begins at a place.
    pub(super) fn group_at(&self, place: usize) -> Option<usize> {
        self.groups.binary_search_by_key(&place, |group| group.start).ok()
    }

    /// Which word begins at a place.
    pub(super) fn word_at(&self, place: usize) -> Option<&Word> {
        self.words.binary_search_by_key(&place, |word| word.start).ok().map(|found| &self.words[found])
    }

    /// The words that lie wholly within a run of signs.
    pub(super) fn words_within(&self, signs: Range<usize>) -> &[Word] {
        let first = self.words.partition_point(|word| word.start < signs.start);
        let last = self.words_until(signs.end).max(first);
        &self.words[first..last]
    }

    /// How many words end at or before a place.
    pub(super) fn words_until(&self, place: usize) -> usize {
        self.words.partition_point(|word| word.end <= place)
    }

    /// Whether a word begins with a capital letter.
    pub(super) fn is_capitalised(&self, word: &Word) -> bool {
        self.sign(word.start).is_uppercase()
    }
}

/// The plain form of a character; nothing for one that is not seen on paper.
fn plain(character: char) -> Option<char> {
    let sign = match character {
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' => {
            return None;
        }
        '\t' => '\t',
        '\n' | '\u{b}' | '\u{c}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
        space if space.is_whitespace() => ' ',
        '\u{2010}'..='\u{2015}'
        | '\u{2043}'
        | '\u{2212}'
        | '\u{58a}'
        | '\u{2e3a}'
        | '\u{2e3b}'
        | '\u{fe58}'
        | '\u{fe63}' => '-',
        wide @ '\u{ff01}'..='\u{ff5e}' => shifted(wide, 0xff01, '!'),
        arabic @ '\u{660}'..='\u{669}' => shifted(arabic, 0x660, '0'),
        persian @ '\u{6f0}'..='\u{6f9}' => shifted(persian, 0x6f0, '0'),
        other => other,
    };
    Some(sign)
}

fn shifted(character: char, from: u32, to: char) -> char {
    char::from_u32(u32::from(character) - from + u32::from(to)).unwrap_or(character)
}

/// A letter with its loose accent as the one letter of the Nordic alphabets, where there is one.
fn composed(letter: char, accent: char) -> char {
    let pairs: &[(char, char)] = match accent {
        '\u{308}' => &[('a', 'ä'), ('o', 'ö'), ('u', 'ü'), ('A', 'Ä'), ('O', 'Ö'), ('U', 'Ü')],
        '\u{30a}' => &[('a', 'å'), ('A', 'Å')],
        '\u{301}' => &[
            ('a', 'á'),
            ('e', 'é'),
            ('i', 'í'),
            ('o', 'ó'),
            ('u', 'ú'),
            ('y', 'ý'),
            ('E', 'É'),
            ('A', 'Á'),
            ('I', 'Í'),
            ('O', 'Ó'),
        ],
        _ => &[],
    };
    pairs.iter().find(|(plain, _)| *plain == letter).map_or(letter, |(_, whole)| *whole)
}
