//! Questions nobody is asked, and things that are declared and never used.

use crate::finding::{Finding, Kind, Place, Problem};
use crate::tree::{Cites, Rule, Shape, Start, Tree};

/// Everything that no referral leads to, on any day. All trees are of one document, so positions mean the same in each.
pub(super) fn unused(trees: &[&Tree]) -> Vec<Finding> {
    let Some(tree) = trees.first() else { return Vec::new() };
    let mut used = Used::of(tree);
    for tree in trees {
        used.tree = tree;
        used.walked.fill(false);
        used.follow();
    }
    let mut findings = Vec::new();
    for (at, question) in tree.questions.iter().enumerate() {
        if !used.questions[at] {
            findings.push(Problem::NeverAsked { name: question.id.to_string() }.at(&question.place));
        }
    }
    let things = [
        (Kind::Rule, used.rules, list(&tree.rules, |rule| (rule.id.as_str(), &rule.rule.place))),
        (Kind::Right, used.rights, list(&tree.rights, |right| (right.id.as_str(), &right.place))),
        (Kind::Advice, used.advice, list(&tree.advice, |advice| (advice.id.as_str(), &advice.place))),
        (Kind::Desk, used.desks, list(&tree.desks, |desk| (desk.id.as_str(), &desk.place))),
        (Kind::Norm, used.norms, list(&tree.norms, |norm| (norm.id.as_str(), &norm.place))),
        (Kind::Source, used.sources, list(&tree.sources, |source| (source.id.as_str(), &source.place))),
        (Kind::Law, used.laws, list(&tree.laws, |law| (law.id.as_str(), &law.place))),
    ];
    for (kind, used, declared) in things {
        let left = declared.into_iter().zip(used).filter(|(_, used)| !used);
        findings.extend(
            left.map(|((name, place), _)| Problem::Unused { kind: kind.to_string(), name: name.to_owned() }.at(place)),
        );
    }
    findings
}

fn list<'t, T>(things: &'t [T], name: fn(&'t T) -> (&'t str, &'t Place)) -> Vec<(&'t str, &'t Place)> {
    things.iter().map(name).collect()
}

/// What is used, by position.
struct Used<'t> {
    tree: &'t Tree,
    questions: Vec<bool>,
    rules: Vec<bool>,
    rights: Vec<bool>,
    advice: Vec<bool>,
    norms: Vec<bool>,
    /// Named rules already followed in this tree.
    walked: Vec<bool>,
    desks: Vec<bool>,
    sources: Vec<bool>,
    laws: Vec<bool>,
}

impl<'t> Used<'t> {
    fn of(tree: &'t Tree) -> Self {
        Self {
            tree,
            questions: vec![false; tree.questions.len()],
            rules: vec![false; tree.rules.len()],
            rights: vec![false; tree.rights.len()],
            advice: vec![false; tree.advice.len()],
            norms: vec![false; tree.norms.len()],
            walked: vec![false; tree.rules.len()],
            desks: vec![false; tree.desks.len()],
            sources: vec![false; tree.sources.len()],
            laws: vec![false; tree.laws.len()],
        }
    }

    /// From the referrals to everything they lead to. What people ask is there of itself.
    fn follow(&mut self) {
        let tree = self.tree;
        tree.guide.iter().for_each(|entry| self.source(entry.source));
        for referral in &tree.referrals {
            self.rule(&referral.when);
            self.source(referral.source);
            [Some(referral.desk), referral.decides, referral.find_out].into_iter().flatten().for_each(|d| self.desk(d));
            for &right in &referral.rights {
                self.right(right);
            }
            referral.avoid.iter().for_each(|advice| self.advice(*advice));
            for &norm in &referral.open_norms {
                self.norms[norm] = true;
                self.source(tree.norms[norm].source);
                self.desk(tree.norms[norm].weighed_by);
            }
        }
    }

    fn rule(&mut self, rule: &'t Rule) {
        self.source(rule.source);
        match &rule.shape {
            Shape::Leaf(leaf) => self.question(leaf.question),
            Shape::Named(number) => {
                self.rules[*number] = true;
                if !std::mem::replace(&mut self.walked[*number], true) {
                    self.rule(&self.tree.rules[*number].rule);
                }
            }
            _ => rule.parts().iter().for_each(|part| self.rule(part)),
        }
    }

    fn right(&mut self, number: usize) {
        if std::mem::replace(&mut self.rights[number], true) {
            return;
        }
        let right = &self.tree.rights[number];
        self.source(right.source);
        right.passed.into_iter().for_each(|advice| self.advice(advice));
        match right.term.and_then(|term| term.start) {
            Some(Start::Question(question)) => self.question(question),
            Some(Start::Right(earlier)) => self.right(earlier),
            None => {}
        }
    }

    fn advice(&mut self, number: usize) {
        self.advice[number] = true;
        self.source(self.tree.advice[number].source);
    }

    fn question(&mut self, number: usize) {
        if std::mem::replace(&mut self.questions[number], true) {
            return;
        }
        let question = &self.tree.questions[number];
        self.source(question.source);
        question.known_by.iter().for_each(|desk| self.desk(*desk));
    }

    fn desk(&mut self, number: usize) {
        if std::mem::replace(&mut self.desks[number], true) {
            return;
        }
        if let Some((question, _)) = self.tree.desks[number].local {
            self.question(question);
        }
    }

    fn source(&mut self, source: Option<usize>) {
        if let Some(source) = source {
            self.sources[source] = true;
            if let Cites::Article { law, .. } = self.tree.sources[source].cites {
                self.laws[law] = true;
            }
        }
    }
}
