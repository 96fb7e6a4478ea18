//! A second reckoning of terms, one day at a time on a list of days, to hold the first against.

use super::{Date, Holiday, Length, Term, deadline, is_ordinary};
use jiff::civil::date;
use proptest::prelude::*;
use std::sync::LazyLock;

/// Easter Sunday from 2015 on, as printed in almanacs: month and day.
const EASTER: [(i16, i8, i8); 31] = [
    (2015, 4, 5),
    (2016, 3, 27),
    (2017, 4, 16),
    (2018, 4, 1),
    (2019, 4, 21),
    (2020, 4, 12),
    (2021, 4, 4),
    (2022, 4, 17),
    (2023, 4, 9),
    (2024, 3, 31),
    (2025, 4, 20),
    (2026, 4, 5),
    (2027, 3, 28),
    (2028, 4, 16),
    (2029, 4, 1),
    (2030, 4, 21),
    (2031, 4, 13),
    (2032, 3, 28),
    (2033, 4, 17),
    (2034, 4, 9),
    (2035, 3, 25),
    (2036, 4, 13),
    (2037, 4, 5),
    (2038, 4, 25),
    (2039, 4, 10),
    (2040, 4, 1),
    (2041, 4, 21),
    (2042, 4, 6),
    (2043, 3, 29),
    (2044, 4, 17),
    (2045, 4, 9),
];

/// 1 January 2015 up to and including 31 December 2040: the days on which a term starts.
const STARTS: std::ops::Range<usize> = 0..9497;

struct Day {
    year: i16,
    month: i8,
    number: i8,
    ordinary: bool,
}

impl Day {
    fn date(&self) -> Date {
        date(self.year, self.month, self.number)
    }
}

/// Every day from 1 January 2015, a Thursday, to 31 December 2045.
static DAYS: LazyLock<Vec<Day>> = LazyLock::new(|| {
    let mut days: Vec<Day> = Vec::new();
    for (year, _, _) in EASTER {
        for month in 1..=12 {
            for day in 1..=month_length(year, month) {
                let is_weekday = !matches!(days.len() % 7, 2 | 3);
                days.push(Day { year, month, number: day, ordinary: is_weekday });
            }
        }
    }
    for (year, month, day) in EASTER {
        let at = |month, day| days.iter().position(|d| (d.year, d.month, d.number) == (year, month, day)).unwrap();
        let easter = at(month, day);
        let queen_or_king = if at(4, 27) % 7 == 3 { at(4, 26) } else { at(4, 27) };
        let feasts = [at(1, 1), easter - 2, easter + 1, queen_or_king, at(5, 5), easter + 39, easter + 50, at(12, 25)];
        for feast in feasts.into_iter().chain([at(12, 26)]) {
            days[feast].ordinary = false;
        }
    }
    days
});

fn month_length(year: i16, month: i8) -> i8 {
    match month {
        2 if year % 4 == 0 => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The position of the bare and of the real last day.
fn reckon(start: usize, term: Term) -> (usize, usize) {
    let walk = |count: usize, counts: &dyn Fn(usize) -> bool| {
        let (mut at, mut counted) = (start, 0);
        while counted < count {
            at += 1;
            counted += usize::from(counts(at));
        }
        at
    };
    let months_later = |months: u16| {
        let mut at = start;
        for _ in 0..months {
            at += 1;
            while DAYS[at].number != 1 {
                at += 1;
            }
        }
        let wanted = DAYS[start].number.min(month_length(DAYS[at].year, DAYS[at].month));
        while DAYS[at].number != wanted {
            at += 1;
        }
        at - start
    };
    let (bare, limit_in_days, days) = match term.length {
        Length::WorkingDays(n) => {
            let last = walk(usize::from(n), &|at| DAYS[at].ordinary);
            return (last, last);
        }
        Length::Days(n) => (start + usize::from(n), n <= 90, n),
        Length::Weeks(n) => (start + usize::from(n) * 7, n <= 12, n * 7),
        Length::Months(0) => (start, true, 0),
        Length::Months(n) => (start + months_later(n), n <= 3, n * 28),
        Length::Years(n) => (start + months_later(n * 12), false, n * 365),
    };
    let mut last = bare;
    if term.legal && limit_in_days {
        let needed = if days >= 3 { 2 } else { 0 };
        while !DAYS[last].ordinary || (start + 1..=last).filter(|at| DAYS[*at].ordinary).count() < needed {
            last += 1;
        }
    }
    (bare, last)
}

fn dates((bare, last): (usize, usize)) -> (Date, Date) {
    (DAYS[bare].date(), DAYS[last].date())
}

#[test]
fn the_list_of_days_is_the_calendar() {
    assert_eq!(DAYS[STARTS.end - 1].date(), date(2040, 12, 31));
    for pair in DAYS.windows(2) {
        assert_eq!(pair[0].date().tomorrow().unwrap(), pair[1].date());
    }
}

#[test]
fn ordinary_days_are_those_of_the_almanac() {
    for day in DAYS.iter() {
        assert_eq!(is_ordinary(day.date()), day.ordinary, "{}", day.date());
    }
    let feasts_on_weekdays = |year| {
        let days = Holiday::ALL.map(|holiday| holiday.in_year(year));
        days.into_iter().filter(|day| day.weekday().to_monday_one_offset() <= 5).count()
    };
    assert_eq!([2025, 2026, 2027].map(feasts_on_weekdays), [8, 8, 7]);
}

#[test]
fn six_weeks_from_any_day_of_26_years_end_as_counted_by_hand() {
    let term = Term { length: Length::Weeks(6), legal: true };
    for start in STARTS {
        let found = deadline(DAYS[start].date(), &term);
        assert_eq!((found.bare, found.last), dates(reckon(start, term)), "{}", DAYS[start].date());
    }
}

fn length() -> impl Strategy<Value = Length> {
    prop_oneof![
        (0_u16..=14).prop_map(Length::Days),
        (0_u16..=120).prop_map(Length::Days),
        (0_u16..=30).prop_map(Length::WorkingDays),
        (0_u16..=26).prop_map(Length::Weeks),
        (0_u16..=14).prop_map(Length::Months),
        (0_u16..=2).prop_map(Length::Years),
    ]
}

proptest! {
    #![proptest_config(crate::random::cases(4000))]

    #[test]
    fn any_term_ends_as_counted_by_hand(start in STARTS, length in length(), legal: bool) {
        let term = Term { length, legal };
        let found = deadline(DAYS[start].date(), &term);
        prop_assert_eq!((found.bare, found.last), dates(reckon(start, term)));
        prop_assert_eq!(found.moved.is_some(), found.last != found.bare);
    }
}
