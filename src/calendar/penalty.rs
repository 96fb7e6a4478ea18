//! What an authority owes for each day it is late, once it was told so: Awb 4:17. The amounts come from the rules.

use super::{Date, Term, deadline, next};
use jiff::Span;

/// So many days at so much a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Step {
    /// Calendar days.
    pub days: u16,
    /// In the smallest coin (cents).
    pub per_day: u64,
}

/// A step that has got its dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Stretch {
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub until: Date,
    /// In the smallest coin (cents).
    pub per_day: u64,
    /// What is owed in all at the end of its last day; of the last stretch the maximum.
    pub total: u64,
}

/// The first day that costs the authority money: the day after `grace` has gone by since it got the notice of default
/// (Awb 4:17, third paragraph). None when the notice came before the term for deciding had ended: it is too early,
/// and has to be sent again.
///
/// `due` is the last day for deciding, `received` the day the notice came in.
pub fn first_day(due: Date, received: Date, grace: &Term) -> Option<Date> {
    (received > due).then(|| next(deadline(received, grace).last))
}

/// The steps one after the other from `first`. Saturdays and feast days count: the Algemene termijnenwet does not
/// apply (Awb 4:17, first paragraph). A step of no days is left out.
pub fn stretches(first: Date, steps: &[Step]) -> Vec<Stretch> {
    let mut from = first;
    let mut total = 0_u64;
    let mut stretches = Vec::new();
    for step in steps.iter().filter(|step| step.days > 0) {
        let until = from.saturating_add(Span::new().days(step.days - 1));
        total = total.saturating_add(step.per_day.saturating_mul(u64::from(step.days)));
        stretches.push(Stretch { from, until, per_day: step.per_day, total });
        from = next(until);
    }
    stretches
}

/// What is owed at the end of a day, in the smallest coin (cents).
pub fn owed(first: Date, steps: &[Step], on: Date) -> u64 {
    let mut days = u64::try_from(super::days_between(first, on) + 1).unwrap_or(0);
    let mut owed = 0_u64;
    for step in steps {
        let here = days.min(u64::from(step.days));
        owed = owed.saturating_add(step.per_day.saturating_mul(here));
        days -= here;
    }
    owed
}

#[cfg(test)]
mod tests {
    use super::super::Length;
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    const STEPS: [Step; 3] =
        [Step { days: 14, per_day: 2300 }, Step { days: 14, per_day: 3500 }, Step { days: 14, per_day: 4500 }];
    const GRACE: Term = Term { length: Length::Weeks(2), legal: true };

    #[test]
    fn the_penalty_starts_when_two_weeks_have_gone_by() {
        assert_eq!(first_day(date(2026, 8, 31), date(2026, 9, 1), &GRACE), Some(date(2026, 9, 16)));
    }

    #[test]
    fn a_notice_on_the_last_day_for_deciding_is_too_early() {
        assert_eq!(first_day(date(2026, 8, 31), date(2026, 8, 31), &GRACE), None);
    }

    #[test]
    fn each_step_follows_the_one_before() {
        let found = stretches(date(2026, 9, 16), &STEPS);
        let days: Vec<_> = found.iter().map(|stretch| (stretch.from, stretch.until)).collect();
        assert_eq!(
            days,
            [
                (date(2026, 9, 16), date(2026, 9, 29)),
                (date(2026, 9, 30), date(2026, 10, 13)),
                (date(2026, 10, 14), date(2026, 10, 27)),
            ]
        );
        assert_eq!(found.last().unwrap().total, 144_200);
    }

    #[test]
    fn what_is_owed_grows_by_the_day_and_stops() {
        let on = |month, day| owed(date(2026, 9, 16), &STEPS, date(2026, month, day));
        assert_eq!([on(9, 15), on(9, 16), on(9, 29), on(9, 30)], [0, 2300, 32_200, 35_700]);
        assert_eq!([on(10, 27), on(10, 28), on(12, 31)], [144_200; 3]);
    }

    proptest! {
        #![proptest_config(crate::random::cases(256))]

        #[test]
        fn the_schedule_and_the_daily_sum_agree(days in prop::collection::vec((0_u16..40, 0_u64..10_000), 0..5)) {
            let first = date(2026, 1, 1);
            let steps: Vec<Step> = days.into_iter().map(|(days, per_day)| Step { days, per_day }).collect();
            for stretch in stretches(first, &steps) {
                prop_assert_eq!(owed(first, &steps, stretch.until), stretch.total);
            }
        }
    }
}
