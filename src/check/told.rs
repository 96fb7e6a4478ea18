//! The sentences that a tree needs in every language.

use std::collections::HashSet;

use crate::document::Norm;
use crate::finding::Place;
use crate::id::Id;
use crate::text::lint::Needed;
use crate::tree::{Cites, Diagrams, Doubts, Parts, QuestionKind, Right, Start, Tree, UNKNOWN};

/// The data of a right that its sentence names, each when the right has it: a term, an amount, a penalty.
fn of_a_right(right: &Right) -> &'static [&'static str] {
    match (right.term.is_some(), right.amount.is_some(), right.penalty.is_empty()) {
        (false, false, true) => &[],
        (true, false, true) => &["term"],
        (false, true, true) => &["amount"],
        (true, true, true) => &["term", "amount"],
        (false, false, false) => &["penalty", "penalty-first"],
        (true, false, false) => &["term", "penalty", "penalty-first"],
        (false, true, false) => &["amount", "penalty", "penalty-first"],
        (true, true, false) => &["term", "amount", "penalty", "penalty-first"],
    }
}

/// The sentence of a danger, its attributes, and which of them each language must have.
const OF_A_DANGER: &[(Option<&str>, bool)] =
    &[(None, true), (Some("kort"), true), (Some("woorden"), true), (Some("misschien"), false), (Some("niet"), false)];
/// The ways to reach the first desk of a danger that its sentence can name.
const OF_A_DESK: &[&str] = &["number", "numbers", "chat"];

/// Every message and attribute that rules without a fault use; `trees` are those of all days.
pub(crate) fn needed(trees: &[&Tree]) -> Vec<Needed<'static>> {
    let Some(tree) = trees.first() else { return Vec::new() };
    let diagrams: Vec<&Diagrams> = trees.iter().map(|tree| &tree.diagrams).collect();
    told(Some((&tree.id, &tree.place)), &tree.parts, &diagrams)
}

/// Every message and attribute that the rules use. `title` is what the rule set is called, and where; `diagrams` are
/// those of all days; without them nobody knows which referrals depend on any answer.
pub(super) fn told(title: Option<(&Id, &Place)>, tree: &Parts, diagrams: &[&Diagrams]) -> Vec<Needed<'static>> {
    let mut list = List::default();
    if let Some((title, place)) = title {
        list.add(&format!("tree-{}", title.key()), &["intro", "disclaimer"], &[], place);
        for role in &tree.roles {
            list.add(&format!("role-{}", role.key()), &[], &[], place);
        }
    }
    let mut topics = HashSet::new();
    for question in &tree.questions {
        let key = format!("question-{}", question.id.key());
        let options = question.kind.options();
        let options: Vec<&str> = options.iter().map(crate::id::Id::as_str).collect();
        if question.kind == QuestionKind::YesNo {
            list.add(&key, &["kort", "uitleg"], &[&options[..], &[UNKNOWN]].concat(), &question.place);
        } else {
            list.add(&key, &[&["kort", "uitleg"], &options[..]].concat(), &[UNKNOWN], &question.place);
        }
        if let Some(topic) = tree.topics.get(question.topic).filter(|_| topics.insert(question.topic)) {
            list.add(&format!("topic-{}", topic.key()), &[], &[], &question.place);
        }
    }
    for danger in &tree.dangers {
        let key = format!("danger-{}", danger.id.key());
        for (attribute, required) in OF_A_DANGER {
            list.message(key.clone(), attribute.map(str::to_owned), *required, OF_A_DESK, false, &danger.place);
        }
    }
    for named in &tree.rules {
        list.add(&format!("rule-{}", named.id.key()), &[], &[], &named.rule.place);
    }
    for (at, referral) in tree.referrals.iter().enumerate() {
        let key = format!("referral-{}", referral.id.key());
        list.add(&key, &["uitleg", "zeg"], &[], &referral.place);
        // A referral that does not depend on any answer is never to find out.
        if diagrams.is_empty() {
            list.add(&key, &[], &["uitzoeken"], &referral.place);
        } else if diagrams.iter().any(|diagrams| diagrams.table.value(diagrams.roots[at]).is_none()) {
            list.add(&key, &["uitzoeken"], &[], &referral.place);
        }
        list.add(&key, &[], &["twijfel", "ook"], &referral.place);
        if referral.norm == Some(Norm::Open) {
            list.needed.iter_mut().filter(|needed| needed.key == key).for_each(|needed| needed.weighed = true);
        }
        for item in &referral.bring {
            list.add(&format!("bring-{}", item.key()), &[], &[], &referral.place);
        }
    }
    for (number, right) in tree.rights.iter().enumerate() {
        let key = format!("right-{}", right.id.key());
        list.message(key.clone(), None, true, of_a_right(right), true, &right.place);
        // A term with a last day, or that others come after, may have a name of its own.
        let dated = right.term.is_some_and(|term| term.start.is_some());
        if dated || tree.rights.iter().any(|it| it.term.is_some_and(|it| it.start == Some(Start::Right(number)))) {
            list.message(key, Some("kort".to_owned()), false, &[], false, &right.place);
        }
    }
    for advice in &tree.advice {
        list.add(&format!("advice-{}", advice.id.key()), &[], &[], &advice.place);
    }
    for norm in &tree.norms {
        list.add(&format!("norm-{}", norm.id.key()), &["kijkt"], &[], &norm.place);
    }
    for entry in &tree.guide {
        list.add(&format!("guide-{}", entry.id.key()), &["tekst"], &["ook"], &entry.place);
    }
    for desk in &tree.desks {
        list.add(&format!("desk-{}", desk.id.key()), &["wat"], &["uren", "ook"], &desk.place);
    }
    for law in &tree.laws {
        list.add(&format!("law-{}", law.id.key()), &["vol"], &[], &law.place);
    }
    for source in tree.sources.iter().filter(|source| matches!(&source.cites, Cites::Page(page) if !page.is_empty())) {
        list.add(&format!("source-{}", source.id.key()), &[], &[], &source.place);
    }
    list.needed
}

/// Tells of the key of a text whether it belongs to something that is only read in part: nobody knows which texts that
/// needs.
pub(super) fn doubtful(doubts: &Doubts) -> impl Fn(&str) -> bool + use<> {
    let names: HashSet<String> = doubts.names.iter().map(|name| name.replace('.', "-")).collect();
    let kinds: HashSet<&'static str> = doubts.kinds.iter().map(|kind| kind.as_str()).collect();
    move |key| {
        let message = key.split('.').next().unwrap_or_default();
        let (kind, name) = message.split_once('-').unwrap_or((message, message));
        kinds.contains(kind) || names.contains(name)
    }
}

#[derive(Default)]
struct List {
    needed: Vec<Needed<'static>>,
    known: HashSet<(String, Option<String>)>,
}

impl List {
    /// A message, the attributes it must have, and those it may have.
    fn add(&mut self, key: &str, must: &[&str], may: &[&str], place: &Place) {
        self.message(key.to_owned(), None, true, &[], false, place);
        for (names, required) in [(must, true), (may, false)] {
            for name in names {
                self.message(key.to_owned(), Some((*name).to_owned()), required, &[], false, place);
            }
        }
    }

    fn message(
        &mut self,
        key: String,
        attribute: Option<String>,
        required: bool,
        variables: &'static [&'static str],
        shown: bool,
        place: &Place,
    ) {
        if self.known.insert((key.clone(), attribute.clone())) {
            self.needed.push(Needed {
                key,
                attribute,
                required,
                variables,
                shown,
                weighed: false,
                place: place.clone(),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_texts_of_an_open_norm_are_weighed_and_no_others() {
        let rules = "\
tree: { format: 1, id: t, version: 2026-01-01, topics: [t] }
topic: t
desks: [{ id: d }]
norms: [{ id: n, weighed-by: d }]
referrals:
  - { id: open, desk: d, when: always, norm: open, open-norms: [n] }
  - { id: hard, desk: d, when: always, norm: hard }
";
        let (document, _) = crate::document::read(&[("t.yaml".into(), rules.into())]);
        let tree = crate::tree::build(&document, crate::calendar::Date::MIN).unwrap();
        let weighed = told(None, &tree, &[]).into_iter().filter(|needed| needed.weighed);
        let weighed: Vec<_> = weighed.map(|needed| (needed.key, needed.attribute.unwrap_or_default())).collect();
        let of = |attribute: &str| ("referral-open".to_owned(), attribute.to_owned());
        assert_eq!(weighed, ["", "uitleg", "zeg", "uitzoeken", "twijfel", "ook"].map(of));
    }
}
