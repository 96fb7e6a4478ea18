//! The days to remember as a calendar (RFC 5545), to be read by the calendar of a telephone or computer.
//!
//! Written by hand: the library for it brings a second set of dates, and takes the clock and chance for what has to be the
//! same each time.

use std::fmt::Write;

use super::dates::Due;
use crate::calendar::Date;
use crate::text::Text;

/// The longest line in bytes (RFC 5545, 3.1), without its end.
const LONGEST: usize = 75;
/// When it is told: at nine in the morning, a week before and a day before the day begins.
const BEFORE: [&str; 2] = ["-P6DT15H", "-PT15H"];

/// The calendar with the days from `today` on, or nothing when there are none. Days have no hour and so no time zone; a
/// name of an entry is made of the right and the day, and says nothing about a person. The receipt stands apart from them.
pub fn ics(dues: &[Due], today: Date, receipt: Option<&str>, named: bool, text: &Text) -> Option<String> {
    let title = if named { String::new() } else { text.say("discreet-title") };
    let mut out = String::new();
    line(&mut out, "BEGIN:VCALENDAR");
    line(&mut out, "VERSION:2.0");
    let language = text.language().as_str().to_uppercase();
    if named {
        let program = concat!("-//", env!("CARGO_PKG_NAME"), "//", env!("CARGO_PKG_VERSION"), "//");
        line(&mut out, &format!("PRODID:{program}{language}"));
    } else {
        line(&mut out, &format!("PRODID:-//{title}//1//{language}"));
        line(&mut out, &format!("X-WR-CALNAME:{}", escaped(&title)));
    }
    line(&mut out, "CALSCALE:GREGORIAN");
    if let Some(receipt) = receipt {
        words(&mut out, concat!("X-", env!("CARGO_PKG_NAME"), "-RECEIPT:").to_uppercase().as_str(), &escaped(receipt));
    }
    let empty = out.len();
    for due in dues.iter().filter(|due| due.day >= today) {
        entry(&mut out, due, today, named, text);
    }
    if out.len() == empty {
        return None;
    }
    line(&mut out, "END:VCALENDAR");
    Some(out)
}

fn entry(out: &mut String, due: &Due, today: Date, named: bool, text: &Text) {
    let summary = text.say_with("calendar-last-day", &[("what", due.what(text).into())]);
    line(out, "BEGIN:VEVENT");
    let by = if named { concat!("@", env!("CARGO_PKG_NAME")) } else { "" };
    line(out, &format!("UID:{}-{}{by}", due.name, basic(due.day)));
    line(out, &format!("DTSTAMP:{}T000000Z", basic(today)));
    line(out, &format!("DTSTART;VALUE=DATE:{}", basic(due.day)));
    line(out, &format!("SUMMARY:{}", escaped(&summary)));
    line(out, &format!("DESCRIPTION:{}", escaped(&due.more.join("\n"))));
    line(out, "CLASS:PRIVATE");
    line(out, "TRANSP:TRANSPARENT");
    for before in BEFORE {
        line(out, "BEGIN:VALARM");
        line(out, "ACTION:DISPLAY");
        line(out, &format!("TRIGGER:{before}"));
        line(out, &format!("DESCRIPTION:{}", escaped(&summary)));
        line(out, "END:VALARM");
    }
    line(out, "END:VEVENT");
}

/// A day as `20261228`.
fn basic(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// A text value: signs that would end it are marked, a line end is `\n` (RFC 5545, 3.3.11); other signs nobody sees go.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push(' '),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A line, folded where it gets too long; a letter is never cut in two.
fn line(out: &mut String, content: &str) {
    let mut used = 0;
    for c in content.chars() {
        if used + c.len_utf8() > LONGEST {
            out.push_str("\r\n ");
            used = 1;
        }
        used += c.len_utf8();
        // Writing to memory does not fail.
        let _ = out.write_char(c);
    }
    out.push_str("\r\n");
}

/// A line of words that is folded between them, so that none is cut in two that fits.
fn words(out: &mut String, name: &str, content: &str) {
    let (mut used, mut bare) = (name.len(), true);
    out.push_str(name);
    // The space goes with the word behind it: at the end of a line some programs take it away.
    let starts = content.match_indices(' ').map(|(at, _)| at);
    let ends = starts.clone().chain([content.len()]);
    for (start, end) in std::iter::once(0).chain(starts).zip(ends) {
        let mut rest = &content[start..end];
        if !bare && used + rest.len() > LONGEST {
            out.push_str("\r\n ");
            used = 1;
        }
        while used + rest.len() > LONGEST {
            let (now, later) = rest.split_at(rest.floor_char_boundary(LONGEST - used));
            out.push_str(now);
            out.push_str("\r\n ");
            (rest, used) = (later, 1);
        }
        out.push_str(rest);
        used += rest.len();
        bare = false;
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Catalogue, Language};
    use jiff::civil::date;
    use proptest::prelude::*;

    fn text() -> Text {
        let nl = Language::new("nl").unwrap();
        let words = "calendar-last-day = Laatste dag: { $what }\n";
        let files = vec![("app.ftl".into(), words.into())];
        Text::new(&[Catalogue { language: nl.clone(), files }], &nl, "client")
    }

    fn due(day: Date, what: &str) -> Due {
        let more = vec![what.to_owned(), "Bel 030, of kom langs".to_owned()];
        Due { day, name: "bieb-bezwaar".into(), brief: None, sentence: what.into(), people: Vec::new(), more }
    }

    /// The lines as a reader of calendars unfolds them.
    fn unfolded(ics: &str) -> Vec<String> {
        ics.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn a_day_becomes_an_entry_with_two_reminders() {
        let ics = ics(&[due(date(2026, 12, 28), "Bezwaar; nu")], date(2026, 11, 21), None, true, &text()).unwrap();
        let lines = unfolded(&ics);
        for line in [
            "UID:bieb-bezwaar-20261228@loketwijzer",
            "DTSTAMP:20261121T000000Z",
            "DTSTART;VALUE=DATE:20261228",
            "SUMMARY:Laatste dag: Bezwaar\\; nu",
            "DESCRIPTION:Bezwaar\\; nu\\nBel 030\\, of kom langs",
        ] {
            assert_eq!(lines.iter().filter(|it| *it == line).count(), 1, "{line}\n{ics}");
        }
        assert_eq!(lines.iter().filter(|it| *it == "BEGIN:VALARM").count(), 2);
        assert_eq!(
            (lines.first().unwrap().as_str(), lines.last().unwrap().as_str()),
            ("BEGIN:VCALENDAR", "END:VCALENDAR")
        );
    }

    #[test]
    fn a_day_that_has_passed_is_no_reminder_and_today_is() {
        let today = date(2026, 11, 21);
        assert_eq!(ics(&[due(date(2026, 11, 20), "a")], today, None, true, &text()), None);
        assert!(ics(&[due(today, "a")], today, None, true, &text()).is_some());
    }

    proptest! {
        #![proptest_config(crate::random::cases(256))]

        #[test]
        fn a_receipt_comes_back_and_its_words_stay_whole(words in "[a-z0-9=%,./:-]{1,140}( [a-z0-9=%,./:-]{1,70}){0,20}") {
            let ics = ics(&[due(date(2026, 12, 28), "a")], date(2026, 11, 21), Some(&words), true, &text()).unwrap();
            prop_assert!(ics.split("\r\n").all(|line| line.len() <= LONGEST));
            let found = unfolded(&ics).into_iter().find_map(|line| Some(line.strip_prefix("X-LOKETWIJZER-RECEIPT:")?.to_owned()));
            prop_assert_eq!(found.unwrap().replace("\\,", ","), words.clone());
            // A space before each line but the first, and one before the word.
            let fits = |word: &&str| word.len() + word.matches(',').count() <= LONGEST - 2;
            for word in words.split(' ').skip(1).filter(fits) {
                prop_assert!(ics.contains(&word.replace(',', "\\,")), "{}", word);
            }
        }

        #[test]
        fn no_text_breaks_a_line_and_each_comes_back(what in "\\PC{0,300}") {
            let ics = ics(&[due(date(2026, 12, 28), &what)], date(2026, 11, 21), None, true, &text()).unwrap();
            prop_assert!(ics.split("\r\n").all(|line| line.len() <= LONGEST && !line.contains(['\r', '\n'])));
            let lines = unfolded(&ics);
            let summary = lines.iter().find_map(|line| line.strip_prefix("SUMMARY:Laatste dag: ")).unwrap();
            let mut back = String::new();
            let mut letters = summary.chars();
            while let Some(c) = letters.next() {
                match c {
                    '\\' => back.extend(letters.next().map(|c| if c == 'n' { '\n' } else { c })),
                    ';' | ',' => prop_assert!(false, "a bare {c}"),
                    c => back.push(c),
                }
            }
            prop_assert_eq!(back, what);
        }
    }
}
