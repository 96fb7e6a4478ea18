//! What uses what, so that every link in the book leads back as well.

use super::people::Person;
use super::promise::claimed;
use super::thing::Thing;
use crate::tree::{Cites, Rule, Shape, Start, Tree};

/// Pairs of a thing and something that uses it.
pub(super) struct Uses(Vec<(Thing, Thing)>);

impl Uses {
    /// Everything that the tree and the people in the scenarios use.
    pub(super) fn of(tree: &Tree, people: &[Person<'_>]) -> Self {
        let mut uses = Self(Vec::new());
        for (number, referral) in tree.referrals.iter().enumerate() {
            let by = Thing::Referral(number);
            uses.rule(&referral.when, by);
            uses.all(by, referral.source.iter().map(|source| Thing::Source(*source)));
            uses.all(
                by,
                [Some(referral.desk), referral.decides, referral.find_out].into_iter().flatten().map(Thing::Desk),
            );
            uses.all(by, referral.open_norms.iter().map(|norm| Thing::Norm(*norm)));
            uses.all(by, referral.guide.iter().map(|entry| Thing::Guide(*entry)));
            uses.all(by, referral.rights.iter().map(|right| Thing::Right(*right)));
            uses.all(by, referral.avoid.iter().map(|advice| Thing::Advice(*advice)));
        }
        for (number, named) in tree.rules.iter().enumerate() {
            uses.rule(&named.rule, Thing::Rule(number));
        }
        for (number, promise) in tree.promises.iter().enumerate() {
            let by = Thing::Promise(number);
            uses.rule(&promise.when, by);
            uses.all(by, promise.source.iter().map(|source| Thing::Source(*source)));
            uses.all(by, claimed(promise));
        }
        for (number, question) in tree.questions.iter().enumerate() {
            let by = Thing::Question(number);
            uses.all(by, question.source.iter().map(|source| Thing::Source(*source)));
            uses.all(by, question.known_by.iter().map(|desk| Thing::Desk(*desk)));
        }
        for (number, right) in tree.rights.iter().enumerate() {
            let by = Thing::Right(number);
            uses.all(by, right.source.iter().map(|source| Thing::Source(*source)));
            uses.all(by, right.passed.iter().map(|advice| Thing::Advice(*advice)));
            uses.all(by, right.late.iter().map(|owed| Thing::Right(*owed)));
            let start = right.term.and_then(|term| term.start);
            uses.all(
                by,
                start.map(|start| match start {
                    Start::Question(question) => Thing::Question(question),
                    Start::Right(earlier) => Thing::Right(earlier),
                }),
            );
        }
        for (number, norm) in tree.norms.iter().enumerate() {
            let by = Thing::Norm(number);
            uses.all(by, norm.source.iter().map(|source| Thing::Source(*source)));
            uses.all(by, [Thing::Desk(norm.weighed_by)]);
        }
        for (number, entry) in tree.guide.iter().enumerate() {
            uses.all(Thing::Guide(number), entry.source.iter().map(|source| Thing::Source(*source)));
        }
        for (number, advice) in tree.advice.iter().enumerate() {
            uses.all(Thing::Advice(number), advice.source.iter().map(|source| Thing::Source(*source)));
        }
        for (number, desk) in tree.desks.iter().enumerate() {
            uses.all(Thing::Desk(number), desk.local.iter().map(|(question, _)| Thing::Question(*question)));
        }
        for (number, source) in tree.sources.iter().enumerate() {
            if let Cites::Article { law, .. } = source.cites {
                uses.all(Thing::Source(number), [Thing::Law(law)]);
            }
        }
        for (number, person) in people.iter().enumerate() {
            let by = Thing::Person(number);
            uses.all(by, person.scenario.tests.iter().map(|source| Thing::Source(*source)));
            uses.all(by, person.reached.iter().flatten().map(|(referral, _)| Thing::Referral(*referral)));
        }
        uses.0.sort_unstable();
        uses.0.dedup();
        uses
    }

    /// What uses a thing, in the order of the book.
    pub(super) fn by(&self, thing: Thing) -> Vec<Thing> {
        let first = self.0.partition_point(|(used, _)| *used < thing);
        self.0[first..].iter().take_while(|(used, _)| *used == thing).map(|(_, by)| *by).collect()
    }

    fn all(&mut self, by: Thing, used: impl IntoIterator<Item = Thing>) {
        self.0.extend(used.into_iter().map(|used| (used, by)));
    }

    /// What a rule looks at, not through the rules it names: those have an entry of their own.
    fn rule(&mut self, rule: &Rule, by: Thing) {
        self.all(by, rule.source.map(Thing::Source));
        match &rule.shape {
            Shape::Named(number) => self.all(by, [Thing::Rule(*number)]),
            Shape::Leaf(leaf) => self.all(by, [Thing::Question(leaf.question)]),
            _ => rule.parts().iter().for_each(|part| self.rule(part, by)),
        }
    }
}
