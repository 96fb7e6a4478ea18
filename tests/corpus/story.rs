//! Whether a conversation shows what it is said to show: played again by the walk, which knows nothing of any proof.

use loketwijzer::finding::Problem;
use loketwijzer::proof::{Difference, Shown, Witness};
use loketwijzer::tree::{Answer, Claim, Leaf, Tree};
use loketwijzer::value::Value;
use loketwijzer::walk::{Answers, Standing, Step, rights_of, stand};

/// What somebody goes wrong for is shown by them; what never happens has nobody.
pub(crate) fn shows(shown: &Shown, trees: &[Tree]) {
    let tree = &trees[shown.tree];
    match (&shown.finding.problem, &shown.witness) {
        (Problem::PromiseBroken { name }, Some(witness)) => {
            let promise = tree.promises.iter().find(|promise| promise.id.as_str() == name).unwrap();
            let answer = |leaf: &Leaf| leaf.test.value(&given(witness, leaf.question));
            assert_eq!(promise.when.value(&tree.rules, &answer), Value::Yes, "{name} is made to somebody else");
            let claims = promise.claims.iter().filter(|(_, place)| *place == shown.finding.place);
            let standing = end(tree, &witness.answers.iter().cloned().collect());
            let breaks = |claim: &Claim| breaks(claim, &standing, tree);
            assert!(claims.into_iter().any(|(claim, _)| breaks(claim)), "{name} is kept: {witness:?}");
        }
        (Problem::PromiseBroken { .. } | Problem::DeadEnd | Problem::UnknownLoses { .. }, _) => {
            assert!(shown.witness.is_some(), "{:?} without anybody", shown.finding.problem);
        }
        (_, witness) => assert!(witness.is_none(), "{:?} happens to nobody", shown.finding.problem),
    }
}

/// Everybody in a comparison gets what is said, under the old and under the new rules.
pub(crate) fn differ(difference: &Difference, old: &Tree, new: &Tree) {
    for change in &difference.values {
        for (tree, witness, said) in [(old, &change.before, change.old), (new, &change.witness, change.new)] {
            assert_eq!(comes_to(tree, witness, change.referral.as_str()), said, "{}", change.referral);
        }
    }
    for change in &difference.contents {
        for (tree, witness) in [(old, &change.before), (new, &change.witness)] {
            assert_ne!(comes_to(tree, witness, change.referral.as_str()), Some(Value::No), "{}", change.referral);
        }
    }
}

fn comes_to(tree: &Tree, witness: &Witness, referral: &str) -> Option<Value> {
    let answers: Answers = witness.answers.iter().cloned().collect();
    tree.referral(referral).map(|referral| end(tree, &answers).value(referral))
}

/// Where the answers lead: to the end.
fn end<'t>(tree: &'t Tree, answers: &Answers) -> Standing<'t> {
    let standing = stand(tree, answers, tree.day);
    assert!(matches!(standing.step(), Step::Done), "the conversation goes on");
    standing
}

fn given(witness: &Witness, question: usize) -> Answer {
    let mut all = witness.answers.iter().chain(&witness.besides);
    all.find(|(asked, _)| *asked == question).map_or(Answer::Unknown, |(_, answer)| answer.clone())
}

fn breaks(claim: &Claim, standing: &Standing<'_>, tree: &Tree) -> bool {
    let value = |referral: &usize| standing.value(*referral);
    let comes = |referral: &usize| value(referral) != Value::No;
    let with =
        |right: usize| (0..tree.referrals.len()).filter(move |at| rights_of(tree, *at, tree.day).contains(&right));
    match claim {
        Claim::Never(at) => comes(at),
        Claim::NotToDo(at) => value(at) == Value::Yes,
        Claim::Always(at) => !comes(at),
        Claim::ToDo(at) => value(at) != Value::Yes,
        Claim::OneOf(all) => !all.iter().any(comes),
        Claim::NeverRight(right) => with(*right).any(|at| comes(&at)),
        Claim::AlwaysRight(right) => !with(*right).any(|at| comes(&at)),
        // What goes before it is a matter of the order in which things are asked.
        Claim::First(_) => true,
    }
}
