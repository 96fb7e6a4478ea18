//! A date as a person types it, and as a file holds it.

use super::Date;

/// Why what was typed is no date. It holds nothing of what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unreadable {
    /// Not a day, a month and a year.
    Form,
    /// The year lacks its century: it could be a year of birth or a year to come.
    ShortYear,
    /// A day the calendar does not have, for instance 31 February.
    NoSuchDay,
    /// Before 1900 or after 2199: a slip of the pen.
    FarYear,
}

impl Unreadable {
    /// Its Fluent key, without `date-`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::ShortYear => "short-year",
            Self::NoSuchDay => "no-such-day",
            Self::FarYear => "far-year",
        }
    }
}

/// Longer than any date in any language.
const LONGEST: usize = 100;

/// The date in what a person typed: day, month, year, or year, month, day; with hyphens, slashes, dots or spaces.
///
/// `months` are the twelve months; each text holds the names of one month in the languages that are understood,
/// with spaces between. The first three letters of a name are enough, as long as no other month begins with them.
pub fn typed(typed: &str, months: &[impl AsRef<str>]) -> Result<Date, Unreadable> {
    if typed.len() > LONGEST {
        return Err(Unreadable::Form);
    }
    let words = words(typed).ok_or(Unreadable::Form)?;
    let [first, second, third] = words.as_slice() else { return Err(Unreadable::Form) };
    let (day, month, year) = match (first.number(), second.number(), third.number()) {
        (Some(_), Some(month), Some(day)) if first.is_year() => (day, month, first),
        (Some(day), Some(month), Some(_)) => (day, month, third),
        (Some(day), None, Some(_)) => (day, second.month(months).ok_or(Unreadable::Form)?, third),
        (None, Some(day), Some(_)) => (day, first.month(months).ok_or(Unreadable::Form)?, third),
        _ => return Err(Unreadable::Form),
    };
    match year.0.len() {
        4 => {}
        1 | 2 => return Err(Unreadable::ShortYear),
        _ => return Err(Unreadable::Form),
    }
    let year = year.number().filter(|year| (1900..=2199).contains(year)).ok_or(Unreadable::FarYear)?;
    let (Ok(day), Ok(month)) = (i8::try_from(day), i8::try_from(month)) else { return Err(Unreadable::NoSuchDay) };
    Date::new(year, month, day).map_err(|_| Unreadable::NoSuchDay)
}

/// The date in a file: `2026-11-22` and nothing else.
pub fn iso(text: &str) -> Option<Date> {
    let bytes = text.as_bytes();
    let fits = bytes.len() == 10
        && bytes
            .iter()
            .enumerate()
            .all(|(at, byte)| if matches!(at, 4 | 7) { *byte == b'-' } else { byte.is_ascii_digit() });
    let number = |range: std::ops::Range<usize>| text.get(range)?.parse::<i16>().ok();
    let (year, month, day) = fits.then(|| Some((number(0..4)?, number(5..7)?, number(8..10)?))).flatten()?;
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// A run of digits or of letters.
struct Word(String);

impl Word {
    fn number(&self) -> Option<i16> {
        self.0.parse().ok()
    }

    fn is_year(&self) -> bool {
        self.0.len() == 4
    }

    /// The one month this is the name of, or the beginning of the name of.
    fn month(&self, months: &[impl AsRef<str>]) -> Option<i16> {
        let means = |names: &str| {
            names
                .split_whitespace()
                .map(str::to_lowercase)
                .any(|name| name == self.0 || (self.0.chars().count() >= 3 && name.starts_with(&self.0)))
        };
        let mut found = (1_i16..).zip(months).filter(|(_, names)| means(names.as_ref())).map(|(number, _)| number);
        found.next().filter(|_| found.next().is_none())
    }
}

/// The runs of digits and of letters, in lowercase; none when anything else is there but what stands between them.
fn words(typed: &str) -> Option<Vec<Word>> {
    let mut words: Vec<Word> = Vec::new();
    let mut last = None;
    for c in typed.to_lowercase().chars() {
        let kind = (c.is_ascii_digit(), c.is_alphabetic());
        match kind {
            (false, false) if c.is_whitespace() || "-–/.,".contains(c) => {}
            (false, false) => return None,
            _ if last == Some(kind) => words.last_mut()?.0.push(c),
            _ => words.push(Word(c.into())),
        }
        last = Some(kind);
    }
    Some(words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    const MONTHS: [&str; 12] = [
        "januari january",
        "februari february",
        "maart mrt march",
        "april",
        "mei may",
        "juni june",
        "juli july",
        "augustus august",
        "september",
        "oktober october",
        "november",
        "december",
    ];

    fn read(text: &str) -> Result<Date, Unreadable> {
        typed(text, &MONTHS)
    }

    #[test]
    fn a_date_can_be_typed_in_many_ways() {
        for text in [
            "22-11-2026",
            "22/11/2026",
            "22.11.2026",
            "2026-11-22",
            "22 november 2026",
            "22 nov 2026",
            "22 Nov. 2026",
            " 22 - 11 - 2026 ",
            "22 11 2026",
            "22nov2026",
            "November 22, 2026",
            "22–11–2026",
        ] {
            assert_eq!(read(text), Ok(date(2026, 11, 22)), "{text}");
        }
        assert_eq!(read("1-2-2026"), Ok(date(2026, 2, 1)));
        assert_eq!(read("1 mrt 2026"), Ok(date(2026, 3, 1)));
        assert_eq!(read("29 feb 2028"), Ok(date(2028, 2, 29)));
    }

    #[test]
    fn a_year_without_its_century_is_refused() {
        for text in ["22-11-26", "22 nov 26", "1/2/3"] {
            assert_eq!(read(text), Err(Unreadable::ShortYear), "{text}");
        }
    }

    #[test]
    fn a_day_that_does_not_exist_is_refused() {
        for text in ["31-2-2026", "29-02-2026", "11/22/2026", "0-1-2026", "2026-13-01", "300-1-2026"] {
            assert_eq!(read(text), Err(Unreadable::NoSuchDay), "{text}");
        }
    }

    #[test]
    fn a_slip_in_the_year_is_refused() {
        for text in ["22-11-0226", "1-1-1899", "2200-01-01"] {
            assert_eq!(read(text), Err(Unreadable::FarYear), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        let long = "2".repeat(10_000);
        for text in
            ["", "gisteren", "22-11", "22-11-2026-1", "22 ju 2026", "22 jux 2026", "22_11_2026", "1-1-20266", &long]
        {
            assert_eq!(read(text), Err(Unreadable::Form), "{}", text.len());
        }
    }

    #[test]
    fn letters_that_two_months_begin_with_are_refused() {
        assert_eq!(typed("1 jul 2026", &["julia", "julius"]), Err(Unreadable::Form));
    }

    #[test]
    fn a_file_holds_dates_in_one_form() {
        assert_eq!(iso("2026-11-22"), Some(date(2026, 11, 22)));
        for text in
            ["22-11-2026", "2026-11-22T00:00", "2026-1-2", "+026-11-22", "2026-02-30", "20261122", "", "２026-11-2"]
        {
            assert_eq!(iso(text), None, "{text}");
        }
    }

    proptest! {
        #![proptest_config(crate::random::cases(256))]

        #[test]
        fn no_text_breaks_the_reader(text in any::<String>()) {
            let _ = (read(&text), iso(&text));
        }

        #[test]
        fn every_day_is_read_back(year in 1900_i16..=2199, month in 1_i8..=12, day in 1_i8..=28) {
            let date = date(year, month, day);
            prop_assert_eq!(iso(&date.to_string()), Some(date));
            prop_assert_eq!(read(&date.to_string()), Ok(date));
            prop_assert_eq!(read(&format!("{day}/{month}/{year}")), Ok(date));
        }
    }
}
