//! What has run out with nothing in its place, and what nobody has checked for long.

use std::collections::HashSet;

use super::{Days, RuleSet};
use crate::calendar::Date;
use crate::finding::{Finding, Kind, Place, Problem};
use crate::id::Id;
use crate::local::Gemeente;
use crate::tree::{Channel, Cites, Parts, Referral, Validity};

/// Everything that is no longer what it was, or will not be while the rules say they know the law, seen from the day that
/// is asked for. Things in which something was found are not judged by their days.
pub(super) fn check(rules: &RuleSet<'_>) -> Vec<Finding> {
    let Some(&tree) = rules.parts().first() else { return Vec::new() };
    let (suspect, days) = (&rules.doubts.names, rules.days);
    let today = days.asked;
    let mut findings = Vec::new();
    let told =
        |until: Date, lapses: bool| until < today || !lapses && tree.covers.until.is_some_and(|last| until < last);
    let whole = |id: &Id| !suspect.contains(id.as_str());
    for referral in tree.referrals.iter().filter(|it| whole(&it.id)) {
        let Validity { until: Some(until), .. } = referral.valid else { continue };
        let others = || tree.referrals.iter().map(|other| other.valid);
        if told(until, referral.lapses) && !is_followed(until, others()) {
            findings.push(expired(Kind::Referral, referral.id.as_str(), until, "").at(&referral.place));
        }
    }
    for (at, right) in tree.rights.iter().enumerate().filter(|(_, it)| whole(&it.id)) {
        let Validity { until: Some(until), .. } = right.valid else { continue };
        // Where the referral itself ends with it, that is told of the referral.
        let left: Vec<&Referral> = tree
            .referrals
            .iter()
            .filter(|referral| referral.rights.contains(&at))
            .filter(|referral| until.tomorrow().is_ok_and(|next| referral.valid.holds(next)))
            .collect();
        let bare =
            |referral: &&&Referral| !is_followed(until, referral.rights.iter().map(|right| tree.rights[*right].valid));
        let bare: Vec<&str> = left.iter().filter(bare).map(|referral| referral.id.as_str()).collect();
        if told(until, right.lapses) && !bare.is_empty() {
            // Where something follows in other referrals, it was forgotten in these.
            let forgotten = if bare.len() < left.len() { bare.join(", ") } else { String::new() };
            findings.push(expired(Kind::Right, right.id.as_str(), until, &forgotten).at(&right.place));
        }
    }
    for desk in &tree.desks {
        unreachable(desk.id.as_str(), &desk.channels, &desk.place, tree, today, &mut findings);
    }
    findings.extend(unchecked(tree, suspect, days));
    let mut seen = HashSet::new();
    findings.retain(|finding| seen.insert(finding.clone()));
    findings
}

/// Everything in the file of a gemeente that is no longer what it was, seen from `today`. How long something may go
/// unchecked, the rules say.
pub(super) fn local(gemeente: &Gemeente, tree: &Parts, days: Days) -> Vec<Finding> {
    let today = days.asked;
    let mut findings = Vec::new();
    let limit = limit(tree, today);
    let mut judge = |kind: Kind, name: &str, checked: (Date, Date), place: &Place| {
        findings.extend(judged(kind, name, checked, limit, days.clock).map(|problem| problem.at(place)));
    };
    judge(Kind::Gemeente, &gemeente.name, (gemeente.checked, gemeente.checked), &gemeente.place);
    for desk in &gemeente.desks {
        let days = || desk.channels.iter().map(|channel| channel.checked);
        if let (Some(oldest), Some(newest)) = (days().min(), days().max()) {
            judge(Kind::Desk, desk.id.as_str(), (oldest, newest), &desk.place);
        }
    }
    for desk in &gemeente.desks {
        unreachable(desk.id.as_str(), &desk.channels, &desk.place, tree, today, &mut findings);
    }
    findings
}

/// What was checked before this day was not checked lately.
fn limit(tree: &Parts, today: Date) -> Option<Date> {
    Some(today.saturating_sub(jiff::Span::new().months(i64::from(tree.stale_after?))))
}

/// Whether something begins on the day after.
fn is_followed(until: Date, mut others: impl Iterator<Item = Validity>) -> bool {
    let next = until.tomorrow().ok();
    others.any(|other| other.from == next)
}

/// Something with a last day and nothing in its place; `forgotten` are the referrals in which, when it has a place in others.
fn expired(kind: Kind, name: &str, until: Date, forgotten: &str) -> Problem {
    let (kind, name, until) = (kind.to_string(), name.to_owned(), until.to_string());
    Problem::Expired { kind, name, until, forgotten: forgotten.to_owned() }
}

/// Ways to reach a desk whose last day has passed, or after which, while the rules know the law, there is no way at all.
fn unreachable(
    name: &str,
    channels: &[Channel],
    place: &Place,
    tree: &Parts,
    today: Date,
    findings: &mut Vec<Finding>,
) {
    for channel in channels {
        let Validity { until: Some(until), .. } = channel.valid else { continue };
        let next = until.tomorrow().ok();
        let known = tree.covers.until.is_some_and(|last| until < last);
        let ahead = known && !next.is_some_and(|next| channels.iter().any(|other| other.valid.holds(next)));
        if (until < today || ahead) && !is_followed(until, channels.iter().map(|other| other.valid)) {
            findings.push(expired(Kind::Desk, name, until, "").at(place));
        }
    }
}

/// Everything whose date of checking lies more than the tree's number of months back, or is still to come.
fn unchecked(tree: &Parts, suspect: &HashSet<String>, days: Days) -> Vec<Finding> {
    let limit = limit(tree, days.asked);
    let laws = tree.laws.iter().map(|law| (Kind::Law, &law.id, law.checked, law.checked, &law.place));
    // An article is as old as its law, which is told once.
    let pages = tree.sources.iter().filter(|source| matches!(source.cites, Cites::Page(_)));
    let sources = pages.map(|source| (Kind::Source, &source.id, source.checked, source.checked, &source.place));
    let rights = tree.rights.iter().filter_map(|right| {
        let checked = right.checked?;
        Some((Kind::Right, &right.id, checked, checked, &right.place))
    });
    let desks = tree.desks.iter().filter_map(|desk| {
        let days = || desk.channels.iter().map(|channel| channel.checked);
        Some((Kind::Desk, &desk.id, days().min()?, days().max()?, &desk.place))
    });
    let all = laws.chain(sources).chain(rights).chain(desks).filter(|(_, id, ..)| !suspect.contains(id.as_str()));
    all.filter_map(|(kind, id, oldest, newest, place)| {
        judged(kind, id.as_str(), (oldest, newest), limit, days.clock).map(|problem| problem.at(place))
    })
    .collect()
}

/// What is wrong with the first and the last day on which something was checked.
fn judged(kind: Kind, name: &str, (oldest, newest): (Date, Date), limit: Option<Date>, clock: Date) -> Option<Problem> {
    let (kind, name) = (kind.to_string(), name.to_owned());
    if newest > clock {
        return Some(Problem::CheckedAhead { kind, name, checked: newest.to_string() });
    }
    limit.is_some_and(|limit| oldest < limit).then(|| Problem::Stale { kind, name, checked: oldest.to_string() })
}
