//! The feast days on which no legal term ends: Algemene termijnenwet art. 3.

use jiff::civil::{Date, Weekday, date};

/// A generally recognised feast day (Algemene termijnenwet art. 3, first and second paragraph).
///
/// Easter Sunday and Whit Sunday are not among them: they are Sundays. Days that a decree puts on a par with these
/// (third paragraph) are not known here, so a computed last day is at most too early.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Holiday {
    NewYear,
    GoodFriday,
    EasterMonday,
    KingsDay,
    LiberationDay,
    Ascension,
    WhitMonday,
    Christmas,
    SecondChristmasDay,
}

impl Holiday {
    /// All of them, in the order of the year.
    pub const ALL: [Self; 9] = [
        Self::NewYear,
        Self::GoodFriday,
        Self::EasterMonday,
        Self::KingsDay,
        Self::LiberationDay,
        Self::Ascension,
        Self::WhitMonday,
        Self::Christmas,
        Self::SecondChristmasDay,
    ];

    /// Its Fluent key, without `holiday-`.
    pub fn key(self) -> &'static str {
        match self {
            Self::NewYear => "new-year",
            Self::GoodFriday => "good-friday",
            Self::EasterMonday => "easter-monday",
            Self::KingsDay => "kings-day",
            Self::LiberationDay => "liberation-day",
            Self::Ascension => "ascension",
            Self::WhitMonday => "whit-monday",
            Self::Christmas => "christmas",
            Self::SecondChristmasDay => "second-christmas-day",
        }
    }

    /// The day it falls on in a year. The King's birthday is celebrated on 27 April, or the day before when that is a
    /// Sunday: so it has been since 2014, and earlier years are reckoned the same way.
    ///
    /// # Panics
    /// When the calendar does not hold that year (it runs to 9999).
    pub fn in_year(self, year: i16) -> Date {
        let after_easter = |days: i32| easter(year).saturating_add(jiff::Span::new().days(days));
        match self {
            Self::NewYear => date(year, 1, 1),
            Self::GoodFriday => after_easter(-2),
            Self::EasterMonday => after_easter(1),
            Self::KingsDay if date(year, 4, 27).weekday() == Weekday::Sunday => date(year, 4, 26),
            Self::KingsDay => date(year, 4, 27),
            Self::LiberationDay => date(year, 5, 5),
            Self::Ascension => after_easter(39),
            Self::WhitMonday => after_easter(50),
            Self::Christmas => date(year, 12, 25),
            Self::SecondChristmasDay => date(year, 12, 26),
        }
    }
}

/// The feast day that falls on this day; the first in the order of the year when there are two.
pub fn holiday(day: Date) -> Option<Holiday> {
    Holiday::ALL.into_iter().find(|holiday| holiday.in_year(day.year()) == day)
}

/// Whether this is no Saturday, no Sunday and no feast day (Algemene termijnenwet art. 1).
pub fn is_ordinary(day: Date) -> bool {
    !is_weekend(day) && holiday(day).is_none()
}

/// Saturday or Sunday.
pub(super) fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// Easter Sunday of a Gregorian year, by the "anonymous" algorithm (Nature, 20 April 1876; Meeus, Astronomical
/// Algorithms, chapter 8). The letters are those of the source.
///
/// # Panics
/// When the calendar does not hold that year (it runs to 9999).
#[allow(clippy::many_single_char_names)]
pub fn easter(year: i16) -> Date {
    let y = i32::from(year);
    let a = y.rem_euclid(19);
    let (b, c) = (y.div_euclid(100), y.rem_euclid(100));
    let (d, e) = (b.div_euclid(4), b.rem_euclid(4));
    let f = (b + 8).div_euclid(25);
    let g = (b - f + 1).div_euclid(3);
    let h = (19 * a + b - d - g + 15).rem_euclid(30);
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k).rem_euclid(7);
    let m = (a + 11 * h + 22 * l) / 451;
    let days_after_22_march = h + l - 7 * m;
    date(year, 3, 22).saturating_add(jiff::Span::new().days(days_after_22_march))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn in_year(year: i16) -> Vec<String> {
        let mut days = Holiday::ALL.map(|holiday| holiday.in_year(year));
        days.sort();
        days.map(|day| day.to_string()[5..].to_owned()).to_vec()
    }

    #[test]
    fn the_feast_days_of_known_years() {
        assert_eq!(in_year(2026), ["01-01", "04-03", "04-06", "04-27", "05-05", "05-14", "05-25", "12-25", "12-26"]);
        assert_eq!(in_year(2027), ["01-01", "03-26", "03-29", "04-27", "05-05", "05-06", "05-17", "12-25", "12-26"]);
        assert_eq!(in_year(2024), ["01-01", "03-29", "04-01", "04-27", "05-05", "05-09", "05-20", "12-25", "12-26"]);
    }

    #[test]
    fn the_kings_birthday_is_never_celebrated_on_a_sunday() {
        assert_eq!(Holiday::KingsDay.in_year(2025), date(2025, 4, 26));
        assert_eq!(Holiday::KingsDay.in_year(2031), date(2031, 4, 26));
        assert_eq!(Holiday::KingsDay.in_year(2026), date(2026, 4, 27));
    }

    #[test]
    fn ascension_on_the_fifth_of_may_is_one_feast_day() {
        assert_eq!(holiday(date(2016, 5, 5)), Some(Holiday::LiberationDay));
        assert_eq!(Holiday::Ascension.in_year(2016), date(2016, 5, 5));
    }

    #[test]
    fn easter_at_its_earliest_and_latest() {
        assert_eq!(easter(1818), date(1818, 3, 22));
        assert_eq!(easter(2038), date(2038, 4, 25));
        assert_eq!(easter(2049), date(2049, 4, 18));
    }

    #[test]
    fn a_day_between_feast_and_weekend_is_ordinary() {
        assert!(is_ordinary(date(2026, 5, 15)));
        assert!(!is_ordinary(date(2026, 5, 14)));
        assert!(!is_ordinary(date(2026, 5, 16)));
    }

    proptest! {
        #![proptest_config(crate::random::cases(256))]

        #[test]
        fn easter_is_a_sunday_from_22_march_to_25_april(year in -9998_i16..=9999) {
            let easter = easter(year);
            prop_assert_eq!(easter.weekday(), Weekday::Sunday);
            prop_assert!(date(year, 3, 22) <= easter && easter <= date(year, 4, 25));
        }
    }
}
