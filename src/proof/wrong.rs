//! Findings of what goes wrong in some conversation, on any of the days.

use super::proven::{Shown, Stretch, Verdict};
use super::witness::Witness;
use crate::finding::{Place, Problem};
use crate::tree::{Claim, Tree};

/// Findings of what goes wrong in some conversation, on any of the days; each finding once.
pub(super) fn wrong(days: &[(&Tree, &Stretch)]) -> Vec<Shown> {
    let mut found: Vec<Shown> = Vec::new();
    let mut add = |tree: usize, problem: Problem, place: &Place, witness: Option<&Witness>, about: Vec<usize>| {
        let finding = problem.at(place);
        if !found.iter().any(|known| known.finding == finding) {
            found.push(Shown { finding, tree, witness: witness.cloned(), about });
        }
    };
    for (tree, stretch) in days {
        if let Ok(Some(witness)) = &stretch.dead_end {
            add(stretch.tree, Problem::DeadEnd, &tree.place, Some(witness), Vec::new());
        }
        for (referral, question, witness) in stretch.lost_by_unknown.iter().flatten() {
            let question = tree.questions[*question].id.to_string();
            let problem = Problem::UnknownLoses { name: tree.referrals[*referral].id.to_string(), question };
            add(stretch.tree, problem, &tree.referrals[*referral].place, Some(witness), vec![*referral]);
        }
        for (promise, verdicts) in tree.promises.iter().zip(&stretch.promises) {
            let name = promise.id.to_string();
            for ((claim, place), verdict) in promise.claims.iter().zip(verdicts) {
                match verdict {
                    Verdict::Kept | Verdict::Empty => {}
                    Verdict::Broken(witness) => {
                        let problem = Problem::PromiseBroken { name: name.clone() };
                        add(stretch.tree, problem, place, Some(witness), about(tree, claim));
                    }
                    Verdict::Beyond => {
                        add(stretch.tree, Problem::PromiseUnproven { name: name.clone() }, place, None, Vec::new());
                    }
                }
            }
        }
    }
    let Some((tree, first)) = days.first() else { return found };
    for (at, promise) in tree.promises.iter().enumerate() {
        let empty = |stretch: &Stretch| stretch.promises[at].iter().all(|verdict| matches!(verdict, Verdict::Empty));
        if days.iter().all(|(_, stretch)| empty(stretch)) {
            let finding = Problem::PromiseEmpty { name: promise.id.to_string() }.at(&promise.place);
            found.push(Shown { finding, tree: first.tree, witness: None, about: Vec::new() });
        }
    }
    found
}

/// Number of promises that are made on some day, and kept whenever they are.
pub(super) fn kept(days: &[(&Tree, &Stretch)]) -> usize {
    let count = days.first().map_or(0, |(tree, _)| tree.promises.len());
    let kept = |at: &usize| {
        let mut verdicts = days.iter().flat_map(|(_, stretch)| &stretch.promises[*at]);
        let all = verdicts.clone();
        verdicts.any(|verdict| matches!(verdict, Verdict::Kept))
            && all.clone().all(|verdict| matches!(verdict, Verdict::Kept | Verdict::Empty))
    };
    (0..count).filter(kept).count()
}

/// The referrals a claim is about.
fn about(tree: &Tree, claim: &Claim) -> Vec<usize> {
    match claim {
        Claim::Never(at) | Claim::NotToDo(at) | Claim::Always(at) | Claim::ToDo(at) | Claim::First(at) => vec![*at],
        Claim::OneOf(all) => all.clone(),
        Claim::NeverRight(right) | Claim::AlwaysRight(right) => {
            (0..tree.referrals.len()).filter(|at| tree.referrals[*at].rights.contains(right)).collect()
        }
    }
}
