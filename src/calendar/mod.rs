//! Dates: what a person types, which days are ordinary, and on which day a term ends. Knows no clock and no language.

mod holidays;
#[cfg(test)]
mod oracle;
mod penalty;
mod term;
mod typed;

pub use holidays::{Holiday, easter, holiday, is_ordinary};
/// A day of the civil calendar.
pub use jiff::civil::Date;
pub use penalty::{Step, Stretch, first_day, owed, stretches};
pub use term::{Deadline, Length, Term, Why, deadline};
pub use typed::{Unreadable, iso, typed};

/// The day after; the last day there is stays itself.
fn next(day: Date) -> Date {
    day.tomorrow().unwrap_or(day)
}

/// The day so many days after another, when there is one.
pub fn days_after(start: Date, days: i64) -> Option<Date> {
    start.checked_add(jiff::SignedDuration::from_hours(days.checked_mul(24)?)).ok()
}

/// Whole days from `start` to `end`; negative when `end` comes first.
pub fn days_between(start: Date, end: Date) -> i64 {
    end.duration_since(start).as_hours() / 24
}
