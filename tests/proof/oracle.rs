//! Everything that can be answered, tried one by one.

use std::collections::HashMap;

use loketwijzer::proof::{LIMIT, Stretch, prove};
use loketwijzer::tree::{Answer, Tree};
use loketwijzer::value::Value;
use loketwijzer::walk::{Answers, Standing, Step, stand};

use crate::common::rules::{Rules, answer, atoms};

/// All complete answers and what comes of them. Answers and referrals are by their position in the rules, not in the tree.
pub(crate) struct Oracle<'r> {
    pub(crate) rules: &'r Rules,
    pub(crate) sizes: Vec<usize>,
    pub(crate) complete: Vec<Vec<usize>>,
    pub(crate) values: Vec<Vec<Value>>,
    /// Equal where the values are.
    same: Vec<usize>,
}

/// One conversation.
#[derive(Debug, Clone)]
pub(crate) struct Talk {
    /// What was asked, with the answers.
    pub(crate) asked: Vec<(usize, usize)>,
    /// What came of it.
    pub(crate) end: Vec<Value>,
}

impl<'r> Oracle<'r> {
    pub(crate) fn new(rules: &'r Rules) -> Self {
        let complete = rules.completions(&vec![None; rules.sorts.len()]);
        let values: Vec<Vec<Value>> = complete.iter().map(|atoms| rules.values(atoms)).collect();
        let mut known = HashMap::new();
        let same = values.iter().map(|values| {
            let next = known.len();
            *known.entry(values.clone()).or_insert(next)
        });
        let same = same.collect();
        Self { rules, sizes: rules.sorts.iter().map(|sort| atoms(*sort).len()).collect(), complete, values, same }
    }

    /// All conversations.
    pub(crate) fn talks(&self) -> Vec<Talk> {
        self.talks_after(&vec![None; self.sizes.len()])
    }

    /// All conversations that can follow when some questions are answered already.
    pub(crate) fn talks_after(&self, known: &[Option<usize>]) -> Vec<Talk> {
        let mut talks = Vec::new();
        self.talk(known, 0, 0..self.complete.len(), &mut Vec::new(), &mut talks);
        talks
    }

    /// All complete answers before `question` are chosen: those of `range` are left. The question is asked when what is
    /// left is not the same for all of its answers.
    fn talk(
        &self,
        known: &[Option<usize>],
        question: usize,
        range: std::ops::Range<usize>,
        asked: &mut Vec<(usize, usize)>,
        talks: &mut Vec<Talk>,
    ) {
        let Some(&size) = self.sizes.get(question) else {
            talks.push(Talk { asked: asked.clone(), end: self.values[range.start].clone() });
            return;
        };
        let width = range.len() / size;
        let block = |atom: usize| range.start + atom * width..range.start + (atom + 1) * width;
        if let Some(atom) = known[question] {
            self.talk(known, question + 1, block(atom), asked, talks);
            return;
        }
        // What is left of a block depends on the answers that are known already.
        let left = |atom: usize| -> Vec<usize> {
            let fits = |at: &usize| {
                self.complete[*at]
                    .iter()
                    .zip(known)
                    .skip(question + 1)
                    .all(|(atom, known)| known.is_none_or(|known| known == *atom))
            };
            block(atom).filter(fits).map(|at| self.same[at]).collect()
        };
        let first = left(0);
        if (1..size).all(|atom| left(atom) == first) {
            self.talk(known, question + 1, block(0), asked, talks);
            return;
        }
        for atom in 0..size {
            asked.push((question, atom));
            self.talk(known, question + 1, block(atom), asked, talks);
            asked.pop();
        }
    }

    /// The questions that fill in the result when these referrals come out: d0, d1, p0.
    pub(crate) fn wanted(&self, end: &[Value]) -> [bool; 3] {
        let mut wanted = [false; 3];
        for (at, _) in end.iter().enumerate().filter(|(_, value)| **value != Value::No) {
            let rights = self.rules.rights(at);
            wanted[0] |= rights.contains(&1);
            wanted[1] |= rights.contains(&2);
            wanted[2] |= self.rules.extras[at].local;
        }
        wanted
    }

    /// Whether a referral with a right that still exists comes out.
    pub(crate) fn has_right(&self, end: &[Value]) -> bool {
        let has = |at: usize| self.rules.rights(at).iter().any(|right| *right != 3);
        end.iter().enumerate().any(|(at, value)| *value != Value::No && has(at))
    }

    /// Where the tree has the referral.
    pub(crate) fn place(&self, tree: &Tree, referral: usize) -> usize {
        tree.referral(&format!("r{}", self.rules.referrals[referral])).unwrap()
    }

    /// The atom that an answer is.
    pub(crate) fn atom(&self, tree: &Tree, question: usize, given: &Answer) -> usize {
        let sort = self.rules.sorts[question];
        (0..self.sizes[question]).find(|atom| answer(sort, *atom, &tree.questions[question].kind) == *given).unwrap()
    }

    /// Answers as atoms; those to dates and places are left out.
    pub(crate) fn atoms(&self, tree: &Tree, answers: &[(usize, Answer)]) -> Vec<(usize, usize)> {
        let steering = answers.iter().filter(|(question, _)| *question < self.sizes.len());
        steering.map(|(question, given)| (*question, self.atom(tree, *question, given))).collect()
    }

    /// Whether another answer to the question ever changes the referral.
    pub(crate) fn matters_to(&self, question: usize, referral: usize) -> bool {
        let width: usize = self.sizes[question + 1..].iter().product();
        (0..self.complete.len()).any(|at| {
            let first = at - self.complete[at][question] * width;
            self.values[at][referral] != self.values[first][referral]
        })
    }

    /// The complete answers that hold these.
    pub(crate) fn holding(&self, atoms: &[(usize, usize)]) -> Vec<usize> {
        let holds = |at: &usize| atoms.iter().all(|(question, atom)| self.complete[*at][*question] == *atom);
        (0..self.complete.len()).filter(holds).collect()
    }
}

/// What is proven of one tree.
pub(crate) fn proven(tree: &Tree) -> Stretch {
    prove(&[tree], 0, LIMIT).stretches.remove(0)
}

/// Plays a conversation back: each answer must be to the question that is asked, and the last must end it.
pub(crate) fn replay<'t>(tree: &'t Tree, answers: &[(usize, Answer)]) -> Standing<'t> {
    let mut given = Answers::default();
    for (question, answer) in answers {
        assert_eq!(stand(tree, &given, tree.day).step(), Step::Ask(*question), "another question is asked");
        given.give(*question, answer.clone());
    }
    let standing = stand(tree, &given, tree.day);
    assert_eq!(standing.step(), Step::Done, "something more is asked");
    standing
}

/// What the rules' referrals come to.
pub(crate) fn outcome(oracle: &Oracle<'_>, tree: &Tree, standing: &Standing<'_>) -> Vec<Value> {
    (0..oracle.rules.whens.len()).map(|referral| standing.value(oracle.place(tree, referral))).collect()
}
