//! What a paper is written from: the world, the reader's language, and the parts that every paper shares.

use super::{Unwritten, Wish};
use crate::{
    frame::{
        dates,
        texts::{Text, Whole},
    },
    house::House,
    place,
};
use jiff::civil::{Date, Time};
use samskapa_domain::{MeetingId, World, meeting::Meeting};
use samskapa_paper::{Form, Letterhead, Qr, Sheet};

/// Everything at hand when a paper is written.
pub struct Writing<'a> {
    /// The house: its texts, its name, its clock.
    pub house: &'a House,
    /// The world as it was when the paper was asked for.
    pub world: &'a World,
    /// How it is wanted.
    pub wish: Wish,
    /// The day.
    pub today: Date,
}

impl<'a> Writing<'a> {
    /// At hand for one paper.
    pub fn new(house: &'a House, world: &'a World, wish: Wish) -> Self {
        Self { house, world, wish, today: house.today() }
    }

    /// The text of a key in the language of the paper.
    pub fn t(&self, key: impl AsRef<str>) -> Text<'a> {
        self.house.texts.t(self.wish.locale, key)
    }

    /// The same as a string.
    pub fn say(&self, key: impl AsRef<str>) -> String {
        self.house.texts.t(self.wish.locale, key).to_string()
    }

    /// "7 november 2026".
    pub fn date(&self, date: Date) -> String {
        dates::date(self.wish.locale, date)
    }

    /// "lördag 7 november 2026".
    pub fn weekday(&self, date: Date) -> String {
        dates::weekday(self.wish.locale, date)
    }

    /// "17.00".
    pub fn time(&self, time: Time) -> String {
        dates::time(self.wish.locale, time)
    }

    /// "1 250".
    pub fn number(&self, number: impl Whole) -> String {
        dates::number(self.wish.locale, number.whole())
    }

    /// A form in the language and size that were wished for.
    pub fn sheet(&self, form: impl Into<Form>) -> Sheet {
        Sheet { form: form.into(), language: self.wish.locale.tag().to_owned(), size: self.wish.size }
    }

    /// The meeting of an id as it stands in an address.
    pub fn meeting(&self, id: &str) -> Result<&'a Meeting, Unwritten> {
        let id: MeetingId = id.parse().map_err(|_| Unwritten::NotThere)?;
        self.world.meetings.get(&id).ok_or(Unwritten::NotThere)
    }

    /// What stands on every form, with whom to ask about this one; empty takes the contact of the house.
    pub fn head(&self, asks: impl Into<String>, contact: &str) -> Letterhead {
        let settings = &self.house.settings;
        let date = self.date(self.today);
        let printed = match self.wish.number {
            Some(number) => self.t("paper-printed-number").s("date", date).s("number", number).to_string(),
            None => self.t("paper-printed").s("date", date).to_string(),
        };
        let day = (self.today.year(), self.today.month(), self.today.day());
        Letterhead {
            asks: asks.into(),
            work: settings.name.clone(),
            contact: self.contact_of(contact),
            printed,
            pages: self.t("paper-pages").s("page", "{page}").s("pages", "{pages}").to_string(),
            day,
        }
    }

    /// Whom to ask; where a thing names nobody, the contact of the house.
    pub fn contact_of(&self, contact: &str) -> String {
        if contact.trim().is_empty() { self.house.settings.contact.clone() } else { contact.trim().to_owned() }
    }

    /// The head of a paper about a meeting: its municipality asks, unless the invitation says who does.
    pub fn head_of(&self, meeting: &Meeting) -> Letterhead {
        self.head(crate::invitation::asks(self.world, meeting), &meeting.contact)
    }

    /// A page of the house as a square to scan. Without an address of the house there is none.
    pub fn qr(&self, path: &str) -> Option<Qr> {
        if self.wish.address.is_empty() {
            return None;
        }
        let address = format!("{}{path}", self.wish.address);
        let alt = self.t("paper-qr-alt").s("address", &address).to_string();
        Qr::of(&address, &alt)
    }

    /// "lördag 7 november 2026, 17.00–19.30".
    pub fn when(&self, meeting: &Meeting) -> String {
        joined([self.weekday(meeting.date), meeting.hours.clone()])
    }

    /// "Bygdegården, Granåmo".
    pub fn place(&self, meeting: &Meeting) -> String {
        joined([meeting.venue.clone(), place::name(self.world, meeting.place)])
    }
}

/// What there is of several things, with commas.
pub fn joined(parts: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.trim().is_empty()).collect();
    parts.join(", ")
}

/// The name of a file from words: `inbjudan-granamo-2026-11-07`. Plain letters, since a file travels through programs
/// that know no others.
pub fn stem<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let mut stem = String::new();
    for letter in words.into_iter().flat_map(|word| word.chars().chain([' '])) {
        match letter.to_lowercase().next().unwrap_or(letter) {
            letter @ ('a'..='z' | '0'..='9') => stem.push(letter),
            'å' | 'ä' | 'á' | 'à' | 'â' => stem.push('a'),
            'ö' | 'ø' | 'ó' | 'ô' => stem.push('o'),
            'æ' => stem.push_str("ae"),
            'é' | 'è' | 'ê' | 'ë' => stem.push('e'),
            'ü' => stem.push('u'),
            'č' => stem.push('c'),
            'đ' => stem.push('d'),
            'ŋ' => stem.push('n'),
            'š' => stem.push('s'),
            'ŧ' => stem.push('t'),
            'ž' => stem.push('z'),
            _ if stem.ends_with('-') || stem.is_empty() => {}
            _ => stem.push('-'),
        }
        if stem.len() >= 80 {
            break;
        }
    }
    let stem = stem.trim_matches('-');
    if stem.is_empty() { "samskapa".to_owned() } else { stem.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn a_file_has_a_name_that_every_program_can_write() {
        assert_eq!(stem(["Inbjudan", "Östra Ånäs", "2026-11-07"]), "inbjudan-ostra-anas-2026-11-07");
        assert_eq!(stem(["../..\"\r\n", "ærø"]), "aero");
        assert_eq!(stem(["中文"]), "samskapa");
        assert!(stem([&*"å".repeat(500)]).len() <= 80);
    }
}
