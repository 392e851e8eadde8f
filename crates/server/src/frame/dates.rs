//! Dates, times, numbers and alphabetical order as each language writes them: "lördag 7 november", "kl. 17.00",
//! "1 250", and å ä ö after z in Swedish.

use super::locale::{Clock, Locale};
use icu_calendar::Iso;
use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_datetime::{DateTimeFormatter, fieldsets, input::Date as CalendarDate};
use icu_decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use jiff::{
    Timestamp, Zoned,
    civil::{Date, Time},
    tz::TimeZone,
};
use std::{cmp::Ordering, sync::LazyLock};

/// "7 november 2026".
pub fn date(locale: Locale, date: Date) -> String {
    match (&of(locale).date, calendar(date)) {
        (Some(formatter), Some(day)) => formatter.format(&day).to_string(),
        _ => date.to_string(),
    }
}

/// "lördag 7 november 2026".
pub fn weekday(locale: Locale, date: Date) -> String {
    match (&of(locale).weekday, calendar(date)) {
        (Some(formatter), Some(day)) => formatter.format(&day).to_string(),
        _ => date.to_string(),
    }
}

/// "17.00", as signs and invitations write it in each country.
pub fn time(locale: Locale, time: Time) -> String {
    let (hour, minute) = (time.hour(), time.minute());
    match locale.clock() {
        Clock::Colon => format!("{hour}:{minute:02}"),
        Clock::Short => format!("{hour}.{minute:02}"),
        Clock::Padded => format!("{hour:02}.{minute:02}"),
    }
}

/// "lördag 7 november 2026 17.00".
pub fn moment(locale: Locale, moment: &Zoned) -> String {
    format!("{} {}", weekday(locale, moment.date()), time(locale, moment.time()))
}

/// The same for a point in time, in the zone of the house.
pub fn timestamp(locale: Locale, zone: &TimeZone, at: Timestamp) -> String {
    moment(locale, &at.to_zoned(zone.clone()))
}

/// "1 250" with the thousands mark of the language.
pub fn number(locale: Locale, number: i64) -> String {
    match &of(locale).number {
        Some(formatter) => formatter.format(&Decimal::from(number)).to_string(),
        None => number.to_string(),
    }
}

/// "12,5": a number with decimals, given with a point, as the language writes it.
pub fn decimal(locale: Locale, number: &str) -> String {
    match (&of(locale).number, number.parse::<Decimal>()) {
        (Some(formatter), Ok(decimal)) => formatter.format(&decimal).to_string(),
        _ => number.to_owned(),
    }
}

/// Which of two words comes first in the alphabet of the language.
pub fn order(locale: Locale, one: &str, other: &str) -> Ordering {
    match &of(locale).collator {
        Some(collator) => collator.compare(one, other).then_with(|| one.cmp(other)),
        None => one.cmp(other),
    }
}

/// Sorts by a word of each thing, in the alphabet of the language.
pub fn sort_by_word<T>(locale: Locale, things: &mut [T], word: impl Fn(&T) -> &str) {
    things.sort_by(|one, other| order(locale, word(one), word(other)));
}

struct Customs {
    date: Option<DateTimeFormatter<fieldsets::YMD>>,
    weekday: Option<DateTimeFormatter<fieldsets::YMDE>>,
    number: Option<DecimalFormatter>,
    collator: Option<CollatorBorrowed<'static>>,
}

static CUSTOMS: LazyLock<[Customs; Locale::ALL.len()]> = LazyLock::new(|| Locale::ALL.map(customs));

fn of(locale: Locale) -> &'static Customs {
    &CUSTOMS[locale as usize]
}

fn customs(locale: Locale) -> Customs {
    let Ok(language) = locale.customs().parse::<icu_locale_core::Locale>() else {
        return Customs { date: None, weekday: None, number: None, collator: None };
    };
    Customs {
        date: DateTimeFormatter::try_new((&language).into(), fieldsets::YMD::long()).ok(),
        weekday: DateTimeFormatter::try_new((&language).into(), fieldsets::YMDE::long()).ok(),
        number: DecimalFormatter::try_new((&language).into(), DecimalFormatterOptions::default()).ok(),
        collator: Collator::try_new((&language).into(), CollatorOptions::default()).ok(),
    }
}

/// The same day as ICU4X counts it; none for a year that no calendar has.
fn calendar(date: Date) -> Option<CalendarDate<Iso>> {
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    CalendarDate::try_new_iso(i32::from(date.year()), month, day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil;

    #[test]
    fn dates_are_written_as_each_country_writes_them() {
        let day = civil::date(2026, 11, 7);
        let all = Locale::ALL.map(|locale| weekday(locale, day));
        assert_eq!(
            all,
            [
                "lördag 7 november 2026",
                "lørdag 7. november 2026",
                "lørdag 7. november 2026",
                "laurdag 7. november 2026",
                "lauantai 7. marraskuuta 2026",
                "Saturday, 7 November 2026",
            ]
        );
        assert_eq!(date(Locale::Sv, day), "7 november 2026");
    }

    #[test]
    fn times_are_written_as_each_country_writes_them() {
        let early = civil::time(7, 5, 0, 0);
        assert_eq!(Locale::ALL.map(|locale| time(locale, early)), ["07.05", "07.05", "07.05", "07.05", "7.05", "7:05"]);
    }

    #[test]
    fn thousands_are_grouped_as_each_country_groups_them() {
        let all = Locale::ALL.map(|locale| number(locale, 12_500));
        assert_eq!(all, ["12\u{a0}500", "12.500", "12\u{a0}500", "12\u{a0}500", "12\u{a0}500", "12,500"]);
    }

    #[test]
    fn decimals_are_written_as_each_country_writes_them() {
        let all = Locale::ALL.map(|locale| decimal(locale, "1250.5"));
        assert_eq!(all[0], "1\u{a0}250,5");
        assert_eq!(all[Locale::ALL.len() - 1], "1,250.5");
    }

    #[test]
    fn villages_stand_in_the_alphabet_of_the_language() {
        let mut villages = ["Östby", "Ånäs", "Ängersjö", "Zinkgruvan", "Alby"];
        sort_by_word(Locale::Sv, &mut villages, |village| village);
        assert_eq!(villages, ["Alby", "Zinkgruvan", "Ånäs", "Ängersjö", "Östby"]);
        let mut villages = ["Århus", "Ærø", "Øster", "Zoo", "Aså"];
        sort_by_word(Locale::Da, &mut villages, |village| village);
        assert_eq!(villages, ["Aså", "Zoo", "Ærø", "Øster", "Århus"]);
    }
}
