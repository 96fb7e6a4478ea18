//! What stands in a plan, in the order in which it stands there: each referral with the people it is for.

use crate::document::Urgency;
use crate::value::Value;
use crate::walk::{Advised, Shared, Standing};

/// So many referrals that are to find out are told in full; beyond that a paper says the same over and over.
const MOST_IN_FULL: usize = 8;

/// A referral of a plan.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    /// Its number in the paper, from 1.
    pub(super) number: usize,
    pub(super) referral: usize,
    pub(super) value: Value,
    /// The people it is for, the first of them the one whose answers explain it.
    pub(super) people: Vec<usize>,
    /// Whether it counts for the household as a whole.
    pub(super) shared: bool,
}

/// The referrals of a paper, each part in order of urgency.
pub(super) struct Entries {
    pub(super) to_do: Vec<Entry>,
    pub(super) to_find_out: Vec<Entry>,
    pub(super) in_brief: Vec<Entry>,
}

impl Entries {
    pub(super) fn of(standings: &[&Standing<'_>], shared: &[Shared]) -> Self {
        let mut all: Vec<Entry> = Vec::new();
        let add = |all: &mut Vec<Entry>, advised: Advised, people: Vec<usize>, shared| {
            all.push(Entry { number: 0, referral: advised.referral, value: advised.value, people, shared });
        };
        for (person, standing) in standings.iter().enumerate() {
            let own = |advised: &Advised| shared.iter().all(|shared| shared.referral != advised.referral);
            for advised in standing.advised().into_iter().filter(own) {
                // What is to find out is the same for everybody; what is to do has rights and days of each their own.
                let same = |it: &&mut Entry| it.referral == advised.referral && it.value == Value::Unknown;
                match all.iter_mut().find(same).filter(|_| advised.value == Value::Unknown) {
                    Some(entry) => entry.people.push(person),
                    None => add(&mut all, advised, vec![person], false),
                }
            }
        }
        for shared in shared {
            let advised = Advised { referral: shared.referral, value: shared.value };
            add(&mut all, advised, shared.people.clone(), true);
        }
        let tree = standings[0].tree;
        let urgency = |entry: &Entry| tree.referrals[entry.referral].urgency;
        if standings.len() > 1 {
            // What everybody shares comes after what is for one of them.
            all.sort_by_key(|entry| (urgency(entry), entry.shared, entry.people[0], entry.referral));
        } else {
            all.sort_by_key(|entry| entry.referral);
        }
        let (mut to_do, mut to_find_out): (Vec<Entry>, Vec<Entry>) =
            all.into_iter().partition(|entry| entry.value == Value::Yes);
        // Safety is never shortened.
        let now = to_find_out.iter().take_while(|entry| urgency(entry) == Urgency::Now).count();
        let mut in_brief = to_find_out.split_off(now.max(MOST_IN_FULL).min(to_find_out.len()));
        for (number, entry) in (1..).zip(to_do.iter_mut().chain(&mut to_find_out).chain(&mut in_brief)) {
            entry.number = number;
        }
        Self { to_do, to_find_out, in_brief }
    }
}
