//! A term becomes a last day: Algemene wet bestuursrecht 4:15 and 6:8, Algemene termijnenwet art. 1 to 4.

use super::holidays::is_weekend;
use super::{Date, Holiday, holiday, is_ordinary, next};
use jiff::Span;

/// How long a term is, in the unit the law uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Length {
    /// Calendar days.
    Days(u16),
    /// Days that are no Saturday, Sunday or feast day.
    WorkingDays(u16),
    /// Weeks of seven days.
    Weeks(u16),
    /// To the day with the same number, or the last day of a month that lacks it.
    Months(u16),
    /// As with months.
    Years(u16),
}

impl Length {
    /// How many years that is, rounded down.
    pub fn years(self) -> u16 {
        match self {
            Self::Days(count) => count / 366,
            Self::WorkingDays(count) => count / 261,
            Self::Weeks(count) => count / 53,
            Self::Months(count) => count / 12,
            Self::Years(count) => count,
        }
    }
}

/// A term in a law, or one that was agreed on or is usual.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Term {
    /// How long it is.
    pub length: Length,
    /// Whether it is set in a law, so that the Algemene termijnenwet can apply.
    pub legal: bool,
}

/// Why the last day is not the bare one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Why {
    /// The bare last day is a Saturday or Sunday (art. 1).
    Weekend,
    /// The bare last day is this feast day, and no Saturday or Sunday (art. 1).
    Holiday(Holiday),
    /// The bare last day is an ordinary day, but the term held fewer than two of those (art. 2).
    TwoOrdinaryDays,
}

/// When a term ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Deadline {
    /// The last day by counting alone.
    pub bare: Date,
    /// The last day on which one is in time.
    pub last: Date,
    /// Why `last` is later than `bare`, when it is.
    pub moved: Option<Why>,
}

/// The last day of a term that starts the day after `start` (Awb 6:8), prolonged by the Algemene termijnenwet.
///
/// A day beyond the end of the calendar (the year 9999) becomes its last day.
pub fn deadline(start: Date, term: &Term) -> Deadline {
    let bare = match term.length {
        Length::WorkingDays(days) => after_working_days(start, days),
        length => after(start, length),
    };
    if term.is_covered() { prolonged(start, bare, term.length) } else { Deadline { bare, last: bare, moved: None } }
}

impl Term {
    /// Whether the Algemene termijnenwet applies: not to terms of more than 90 days, twelve weeks or three months, and
    /// not to years (art. 4). A term in working days ends on an ordinary day by itself.
    fn is_covered(self) -> bool {
        self.legal
            && match self.length {
                Length::Days(days) => days <= 90,
                Length::Weeks(weeks) => weeks <= 12,
                Length::Months(months) => months <= 3,
                Length::Years(_) | Length::WorkingDays(_) => false,
            }
    }
}

impl Length {
    /// Whether the term is at least three days, so that art. 2 holds.
    fn is_three_days(self) -> bool {
        match self {
            Self::Days(days) | Self::WorkingDays(days) => days >= 3,
            Self::Weeks(n) | Self::Months(n) | Self::Years(n) => n > 0,
        }
    }
}

/// The bare last day of a term.
fn after(start: Date, length: Length) -> Date {
    let span = Span::new();
    start.saturating_add(match length {
        Length::Days(days) | Length::WorkingDays(days) => span.days(days),
        Length::Weeks(weeks) => span.weeks(weeks),
        Length::Months(months) => span.months(months),
        // More years than the calendar holds make no span.
        Length::Years(years) => span.years(years.min(9999)),
    })
}

/// The n-th ordinary day after `start`.
fn after_working_days(start: Date, days: u16) -> Date {
    let (mut day, mut left) = (start, days);
    while left > 0 && day < Date::MAX {
        day = next(day);
        left -= u16::from(is_ordinary(day));
    }
    day
}

/// The Algemene termijnenwet itself: on to the first ordinary day (art. 1), and on until there are two (art. 2).
fn prolonged(start: Date, bare: Date, length: Length) -> Deadline {
    let mut moved = None;
    if is_weekend(bare) {
        moved = Some(Why::Weekend);
    } else if let Some(holiday) = holiday(bare) {
        moved = Some(Why::Holiday(holiday));
    }
    let mut last = ordinary_from(bare);
    if length.is_three_days() && !holds_two_ordinary_days(start, last) {
        last = ordinary_from(next(last));
        moved = moved.or(Some(Why::TwoOrdinaryDays));
    }
    Deadline { bare, last, moved }
}

/// This day, or the first ordinary day after it.
fn ordinary_from(mut day: Date) -> Date {
    while !is_ordinary(day) && day < Date::MAX {
        day = next(day);
    }
    day
}

/// Whether two of the days after `start`, up to and including `last`, are ordinary.
fn holds_two_ordinary_days(start: Date, last: Date) -> bool {
    let mut day = start;
    let mut ordinary = 0;
    while day < last && ordinary < 2 {
        day = next(day);
        ordinary += u8::from(is_ordinary(day));
    }
    ordinary >= 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const fn legal(length: Length) -> Term {
        Term { length, legal: true }
    }

    fn ends(start: &str, length: Length) -> (String, String) {
        let deadline = deadline(start.parse().unwrap(), &legal(length));
        (deadline.bare.to_string(), deadline.last.to_string())
    }

    #[test]
    fn terms_of_care_law_end_where_the_law_says() {
        use Length::{Days, Weeks};
        for (start, length, bare, last) in [
            ("2026-05-02", Weeks(6), "2026-06-13", "2026-06-15"),
            ("2026-06-09", Weeks(6), "2026-07-21", "2026-07-21"),
            ("2026-10-12", Weeks(6), "2026-11-23", "2026-11-23"),
            ("2026-11-13", Weeks(6), "2026-12-25", "2026-12-28"),
            ("2026-11-20", Weeks(6), "2027-01-01", "2027-01-04"),
            ("2027-02-12", Weeks(6), "2027-03-26", "2027-03-30"),
            ("2027-03-16", Weeks(6), "2027-04-27", "2027-04-28"),
            ("2027-03-24", Weeks(6), "2027-05-05", "2027-05-07"),
            ("2026-12-11", Weeks(2), "2026-12-25", "2026-12-28"),
            ("2026-12-18", Days(7), "2026-12-25", "2026-12-28"),
            ("2026-06-09", Weeks(8), "2026-08-04", "2026-08-04"),
            ("2026-06-13", Weeks(8), "2026-08-08", "2026-08-10"),
            ("2027-01-04", Weeks(21), "2027-05-31", "2027-05-31"),
        ] {
            assert_eq!(ends(start, length), (bare.to_owned(), last.to_owned()), "{start} {length:?}");
        }
    }

    #[test]
    fn the_reason_is_that_of_the_bare_last_day() {
        let why = |start, length| deadline(start, &legal(length)).moved;
        assert_eq!(why(date(2026, 5, 2), Length::Weeks(6)), Some(Why::Weekend));
        assert_eq!(why(date(2026, 11, 13), Length::Weeks(6)), Some(Why::Holiday(Holiday::Christmas)));
        assert_eq!(why(date(2026, 11, 14), Length::Weeks(6)), Some(Why::Weekend));
        assert_eq!(why(date(2026, 6, 9), Length::Weeks(6)), None);
    }

    #[test]
    fn three_days_hold_two_ordinary_days() {
        let over_a_weekend = deadline(date(2026, 11, 20), &legal(Length::Days(3)));
        assert_eq!((over_a_weekend.bare, over_a_weekend.last), (date(2026, 11, 23), date(2026, 11, 24)));
        assert_eq!(over_a_weekend.moved, Some(Why::TwoOrdinaryDays));
        let over_christmas = deadline(date(2026, 12, 24), &legal(Length::Days(3)));
        assert_eq!((over_christmas.bare, over_christmas.last), (date(2026, 12, 27), date(2026, 12, 29)));
        assert_eq!(over_christmas.moved, Some(Why::Weekend));
    }

    #[test]
    fn two_days_may_hold_one_ordinary_day() {
        assert_eq!(deadline(date(2026, 11, 21), &legal(Length::Days(2))).last, date(2026, 11, 23));
    }

    #[test]
    fn a_long_term_ends_on_a_sunday() {
        for (length, last) in [
            (Length::Days(91), date(2026, 6, 7)),
            (Length::Weeks(13), date(2026, 6, 7)),
            (Length::Months(4), date(2026, 7, 8)),
            (Length::Years(1), date(2027, 3, 8)),
        ] {
            let found = deadline(date(2026, 3, 8), &legal(length));
            assert_eq!((found.last, found.moved), (last, None), "{length:?}");
        }
        assert_eq!(deadline(date(2026, 3, 9), &legal(Length::Days(90))).bare, date(2026, 6, 7));
        assert_eq!(deadline(date(2026, 3, 9), &legal(Length::Days(90))).last, date(2026, 6, 8));
        assert_eq!(deadline(date(2026, 3, 15), &legal(Length::Weeks(12))).last, date(2026, 6, 8));
        assert_eq!(deadline(date(2026, 3, 7), &legal(Length::Months(3))).last, date(2026, 6, 8));
    }

    #[test]
    fn what_is_no_legal_term_ends_where_it_ends() {
        let practice = Term { length: Length::Weeks(6), legal: false };
        assert_eq!(deadline(date(2026, 11, 13), &practice).last, date(2026, 12, 25));
    }

    #[test]
    fn a_month_ends_on_the_last_day_that_exists() {
        assert_eq!(deadline(date(2027, 1, 31), &legal(Length::Months(1))).bare, date(2027, 2, 28));
        assert_eq!(deadline(date(2028, 2, 29), &legal(Length::Years(1))).bare, date(2029, 2, 28));
    }

    #[test]
    fn working_days_skip_weekends_and_feasts() {
        for is_legal in [true, false] {
            let three = Term { length: Length::WorkingDays(3), legal: is_legal };
            assert_eq!(deadline(date(2026, 12, 24), &three).last, date(2026, 12, 30));
        }
    }

    #[test]
    fn the_end_of_the_calendar_is_no_panic() {
        for length in [Length::Days(u16::MAX), Length::WorkingDays(9), Length::Years(u16::MAX), Length::Weeks(1)] {
            assert_eq!(deadline(Date::MAX, &legal(length)).last, Date::MAX);
        }
        assert!(deadline(Date::MIN, &legal(Length::Days(2))).last > Date::MIN);
    }
}
