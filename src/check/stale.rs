//! What has run out with nothing in its place, and what nobody has checked for long.

use crate::calendar::Date;
use crate::finding::{Finding, Kind, Place, Problem};
use crate::local::Gemeente;
use crate::tree::{Cites, Parts, Validity};

/// Everything that is no longer what it was, seen from `today`.
pub(super) fn stale(tree: &Parts, today: Date) -> Vec<Finding> {
    let mut findings = Vec::new();
    for referral in &tree.referrals {
        let others: Vec<Validity> = tree.referrals.iter().map(|other| other.valid).collect();
        expired(Kind::Referral, referral.id.as_str(), referral.valid, &others, today, &referral.place, &mut findings);
        let rights: Vec<Validity> = referral.rights.iter().map(|right| tree.rights[*right].valid).collect();
        for &right in &referral.rights {
            let right = &tree.rights[right];
            expired(Kind::Right, right.id.as_str(), right.valid, &rights, today, &right.place, &mut findings);
        }
    }
    for desk in &tree.desks {
        let channels: Vec<Validity> = desk.channels.iter().map(|channel| channel.valid).collect();
        for channel in &desk.channels {
            expired(Kind::Desk, desk.id.as_str(), channel.valid, &channels, today, &desk.place, &mut findings);
        }
    }
    findings.extend(unchecked(tree, today));
    let mut seen = std::collections::HashSet::new();
    findings.retain(|finding| seen.insert(finding.clone()));
    findings
}

/// Everything in the file of a gemeente that is no longer what it was, seen from `today`. How long something may go
/// unchecked, the rules say.
pub fn local(gemeente: &Gemeente, tree: &Parts, today: Date) -> Vec<Finding> {
    let mut findings = Vec::new();
    let limit = limit(tree, today);
    let mut old = |kind: Kind, name: &str, checked: Date, place: &Place| {
        if limit.is_some_and(|limit| checked < limit) {
            let (kind, name, checked) = (kind.to_string(), name.to_owned(), checked.to_string());
            findings.push(Problem::Stale { kind, name, checked }.at(place));
        }
    };
    old(Kind::Gemeente, &gemeente.name, gemeente.checked, &gemeente.place);
    for desk in &gemeente.desks {
        if let Some(oldest) = desk.channels.iter().map(|channel| channel.checked).min() {
            old(Kind::Desk, desk.id.as_str(), oldest, &desk.place);
        }
    }
    for desk in &gemeente.desks {
        let channels: Vec<Validity> = desk.channels.iter().map(|channel| channel.valid).collect();
        for channel in &desk.channels {
            expired(Kind::Desk, desk.id.as_str(), channel.valid, &channels, today, &desk.place, &mut findings);
        }
    }
    findings
}

/// What was checked before this day was not checked lately.
fn limit(tree: &Parts, today: Date) -> Option<Date> {
    Some(today.saturating_sub(jiff::Span::new().months(i64::from(tree.stale_after?))))
}

/// Something whose last day has passed and that nothing follows the day after.
fn expired(
    kind: Kind,
    name: &str,
    valid: Validity,
    others: &[Validity],
    today: Date,
    place: &Place,
    findings: &mut Vec<Finding>,
) {
    let Some(until) = valid.until.filter(|until| *until < today) else { return };
    let next = until.tomorrow().ok();
    if !others.iter().any(|other| other.from == next) {
        let (kind, name, until) = (kind.to_string(), name.to_owned(), until.to_string());
        findings.push(Problem::Expired { kind, name, until }.at(place));
    }
}

/// Everything whose date of checking lies more than the tree's number of months back.
fn unchecked(tree: &Parts, today: Date) -> Vec<Finding> {
    let Some(limit) = limit(tree, today) else { return Vec::new() };
    let laws = tree.laws.iter().map(|law| (Kind::Law, &law.id, law.checked, &law.place));
    // An article is as old as its law, which is told once.
    let pages = tree.sources.iter().filter(|source| matches!(source.cites, Cites::Page(_)));
    let sources = pages.map(|source| (Kind::Source, &source.id, source.checked, &source.place));
    let rights = tree.rights.iter().filter_map(|right| Some((Kind::Right, &right.id, right.checked?, &right.place)));
    let desks = tree.desks.iter().filter_map(|desk| {
        let oldest = desk.channels.iter().map(|channel| channel.checked).min()?;
        Some((Kind::Desk, &desk.id, oldest, &desk.place))
    });
    let all = laws.chain(sources).chain(rights).chain(desks);
    all.filter(|(_, _, checked, _)| *checked < limit)
        .map(|(kind, name, checked, place)| {
            let (kind, name, checked) = (kind.to_string(), name.to_string(), checked.to_string());
            Problem::Stale { kind, name, checked }.at(place)
        })
        .collect()
}
