//! What holds of single questions, answers, referrals, rights and parts of rules.

use std::collections::BTreeSet;

use loketwijzer::id::Id;
use loketwijzer::proof::{DontCare, Vacuity};
use loketwijzer::tree::{Answer, QuestionKind, Test, Tree};
use loketwijzer::value::Value;
use proptest::prelude::*;

use super::oracle::{Oracle, proven};
use crate::common::rules::{RIGHTS, Rules, Shape, answer, rich, rich_up_to, tree};

proptest! {
    #![proptest_config(crate::common::random::cases(1_000))]

    #[test]
    fn facts_are_what_trying_everything_says(rules in rich()) {
        let tree = rules.tree();
        let oracle = Oracle::new(&rules);
        let talks = oracle.talks();
        let facts = proven(&tree).facts.unwrap();
        let count = rules.whens.len();
        let place = |referral: usize| oracle.place(&tree, referral);
        let ever = |holds: &dyn Fn(&[Value]) -> bool| oracle.values.iter().any(|values| holds(values));

        for question in 0..oracle.sizes.len() {
            let asked = talks.iter().any(|talk| talk.asked.iter().any(|(asked, _)| *asked == question));
            prop_assert_eq!(!facts.never_asked.contains(&question), asked);
        }
        let wanted: [&dyn Fn(usize) -> bool; 3] =
            [&|at| rules.rights(at).contains(&1), &|at| rules.rights(at).contains(&2), &|at| rules.extras[at].local];
        for (detail, wants) in wanted.into_iter().enumerate() {
            let asked = ever(&|values| (0..count).any(|at| wants(at) && values[at] != Value::No));
            prop_assert_eq!(!facts.never_asked.contains(&(oracle.sizes.len() + detail)), asked);
        }
        for referral in 0..count {
            let found = facts.referrals[place(referral)];
            let can_be = |value: Value| ever(&|values| values[referral] == value);
            prop_assert_eq!([found.no, found.unknown, found.yes], Value::ALL.map(can_be));
        }
        for (right, name) in RIGHTS.iter().enumerate() {
            let lost = !ever(&|values| (0..count).any(|at| values[at] != Value::No && rules.rights(at).contains(&right)));
            // What is no more is not lost.
            prop_assert_eq!(facts.lost_rights.contains(&tree.right(name).unwrap()), lost && right != 3);
        }
        for one in 0..count {
            for other in 0..count {
                let (a, b) = (place(one), place(other));
                if a >= b {
                    continue;
                }
                let comes = |values: &[Value], at: usize| values[at] != Value::No;
                let open = |at: usize| ever(&|values| comes(values, at)) && !oracle.values.iter().all(|values| comes(values, at));
                let together = !ever(&|values| comes(values, one) != comes(values, other));
                prop_assert_eq!(facts.together.contains(&(a, b)), together && open(one) && open(other));
                let open = |at: usize| ever(&|values| values[at] == Value::Yes) && ever(&|values| values[at] != Value::Yes);
                let apart = !ever(&|values| values[one] == Value::Yes && values[other] == Value::Yes);
                prop_assert_eq!(facts.apart.contains(&(a, b)), apart && open(one) && open(other));
            }
        }
        for question in (0..oracle.sizes.len()).filter(|question| !facts.never_asked.contains(question)) {
            let found = facts.dont_cares.iter().filter(|idle| question_of(idle) == question);
            prop_assert_eq!(found.cloned().collect::<Vec<_>>(), idle(&oracle, &tree, question));
        }
    }

    #[test]
    fn parts_are_idle_exactly_when_nothing_can_stand_in_their_place(rules in rich_up_to(60)) {
        let (yaml, places) = rules.yaml_with_places();
        let tree = tree(&yaml);
        let found = proven(&tree).vacuous.unwrap();
        let mut found: Vec<(usize, Vacuity)> = found.into_iter().map(|part| (part.place.span.start, part.vacuity)).collect();
        let mut expected = Parts::of(&rules, &tree).judge(&places);
        let sort = |list: &mut Vec<(usize, Vacuity)>| list.sort_by_key(|(place, idle)| (*place, format!("{idle:?}")));
        sort(&mut found);
        sort(&mut expected);
        prop_assert_eq!(found, expected, "{}", yaml);
    }

    #[test]
    fn parts_come_to_one_side_exactly_when_trying_everything_says_so(rules in rich()) {
        let (yaml, places) = rules.yaml_with_places();
        let tree = tree(&yaml);
        let sides = proven(&tree).one_sided;
        let found: BTreeSet<(usize, &str)> = sides.iter().map(|(place, value)| (place.span.start, value.as_str())).collect();
        prop_assert_eq!(found.len(), sides.len());
        prop_assert_eq!(found, Parts::of(&rules, &tree).one_sided(&places), "{}", yaml);
    }
}

fn question_of(idle: &DontCare) -> usize {
    match idle {
        DontCare::Option { question, .. } | DontCare::Same { question, .. } | DontCare::Threshold { question, .. } => {
            *question
        }
    }
}

/// Idle answers by changing only the answer to this question in every complete answer.
fn idle(oracle: &Oracle<'_>, tree: &Tree, question: usize) -> Vec<DontCare> {
    let same = |one: &Answer, other: &Answer| {
        let (one, other) = (oracle.atom(tree, question, one), oracle.atom(tree, question, other));
        oracle.complete.iter().filter(|complete| complete[question] == one).all(|complete| {
            let mut changed = complete.clone();
            changed[question] = other;
            oracle.rules.values(complete) == oracle.rules.values(&changed)
        })
    };
    let domain = &tree.domains[question];
    match &tree.questions[question].kind {
        QuestionKind::YesNo | QuestionKind::Choice(_) => {
            let options = tree.questions[question].kind.options();
            let one = |option: &Id| Answer::One(option.clone());
            let listed = |option: &Id| {
                domain.tests().iter().any(|test| matches!(test, Test::AnyOf(listed) if listed.contains(option)))
            };
            let mut groups: Vec<Vec<Id>> = Vec::new();
            for option in options {
                match groups.iter_mut().find(|group| same(&one(&group[0]), &one(&option))) {
                    Some(group) => group.push(option),
                    None => groups.push(vec![option]),
                }
            }
            let told_apart =
                |group: &[Id]| group.iter().map(|option| domain.class(&one(option))).collect::<BTreeSet<_>>().len() > 1;
            let mut groups: Vec<Vec<Id>> = groups
                .into_iter()
                .filter(|group| group.len() > 1 && (told_apart(group) || !group.iter().any(listed)))
                .collect();
            groups.sort();
            groups.into_iter().map(|options| DontCare::Same { question, options }).collect()
        }
        QuestionKind::Many(options) => {
            let (none, others) = options.split_last().unwrap();
            let sets = |without: &Id| -> Vec<Vec<Id>> {
                let rest: Vec<&Id> = others.iter().filter(|option| *option != without).collect();
                let chosen = |set: usize| {
                    rest.iter().enumerate().filter(|(at, _)| set >> at & 1 == 1).map(|(_, id)| (*id).clone()).collect()
                };
                (0..1_usize << rest.len()).map(chosen).collect()
            };
            let is_idle = |option: &&Id| {
                sets(option).into_iter().all(|set| {
                    let with = others.iter().filter(|other| other == option || set.contains(other)).cloned().collect();
                    let without = if set.is_empty() { vec![none.clone()] } else { set };
                    same(&Answer::Some(with), &Answer::Some(without))
                })
            };
            others.iter().filter(is_idle).map(|option| DontCare::Option { question, option: option.clone() }).collect()
        }
        QuestionKind::Number { min, .. } => {
            let cuts = domain.tests().iter().flat_map(|test| match test {
                Test::Range { from, below } => [*from, *below],
                _ => [None, None],
            });
            let cuts: BTreeSet<i64> = cuts.flatten().filter(|cut| cut > min).collect();
            let idle = cuts.into_iter().filter(|cut| same(&Answer::Number(cut - 1), &Answer::Number(*cut)));
            idle.map(|number| DontCare::Threshold { question, number }).collect()
        }
        _ => Vec::new(),
    }
}

/// Where a part stands: in a named rule or in a referral, and which part of which part it is.
type Spot = (bool, usize, Vec<usize>);

/// All parts of all rules, and what would come of others in their place.
struct Parts<'r> {
    rules: &'r Rules,
    tree: &'r Tree,
    complete: Vec<Vec<usize>>,
    values: Vec<Vec<Value>>,
    /// In the order in which they are written.
    spots: Vec<Spot>,
}

impl<'r> Parts<'r> {
    fn of(rules: &'r Rules, tree: &'r Tree) -> Self {
        fn below(shape: &Shape, spot: &Spot, spots: &mut Vec<Spot>) {
            spots.push(spot.clone());
            for (at, part) in shape.parts().iter().enumerate() {
                below(part, &(spot.0, spot.1, [spot.2.clone(), vec![at]].concat()), spots);
            }
        }
        let mut spots = Vec::new();
        rules.named.iter().enumerate().for_each(|(at, shape)| below(shape, &(true, at, Vec::new()), &mut spots));
        rules.whens.iter().enumerate().for_each(|(at, shape)| below(shape, &(false, at, Vec::new()), &mut spots));
        let complete = rules.completions(&vec![None; rules.sorts.len()]);
        let values = complete.iter().map(|atoms| rules.values(atoms)).collect();
        Self { rules, tree, complete, values, spots }
    }

    fn shape(&self, spot: &Spot) -> &Shape {
        let top = if spot.0 { &self.rules.named[spot.1] } else { &self.rules.whens[spot.1] };
        spot.2.iter().fold(top, |shape, at| &shape.parts()[*at])
    }

    /// Whether all referrals stay as they are with this in the place of a part.
    fn same_with(&self, spot: &Spot, other: Shape) -> bool {
        let mut rules = self.rules.clone();
        let top = if spot.0 { &mut rules.named[spot.1] } else { &mut rules.whens[spot.1] };
        *spot.2.iter().fold(top, |shape, at| &mut shape.parts_mut()[*at]) = other;
        self.complete.iter().zip(&self.values).all(|(atoms, values)| rules.values(atoms) == *values)
    }

    /// What stands directly above a part; above a named rule, whatever refers to it.
    fn above(&self, spot: &Spot) -> Vec<Spot> {
        if let Some((_, path)) = spot.2.split_last() {
            return vec![(spot.0, spot.1, path.to_vec())];
        }
        let refers = |other: &&Spot| spot.0 && matches!(self.shape(other), Shape::Named(number) if *number == spot.1);
        self.spots.iter().filter(refers).filter(|other| self.exists(other)).cloned().collect()
    }

    /// Whether a part belongs to a referral that exists.
    fn exists(&self, spot: &Spot) -> bool {
        if spot.0 {
            return !self.above(&(true, spot.1, Vec::new())).is_empty();
        }
        self.rules.extras[spot.1].valid
    }

    fn judge(&self, places: &[usize]) -> Vec<(usize, Vacuity)> {
        let mut found = Vec::new();
        let mut quiet: Vec<Spot> = Vec::new();
        // Referrals first, then named rules from the last: whatever refers to a rule has had its turn.
        let mut order: Vec<usize> = (0..self.spots.len()).filter(|at| self.exists(&self.spots[*at])).collect();
        order.sort_by_key(|at| (self.spots[*at].0, std::cmp::Reverse(self.spots[*at].1), *at));
        for at in order {
            let spot = &self.spots[at];
            let above = self.above(spot);
            if !above.is_empty() && above.iter().all(|above| quiet.contains(above)) {
                quiet.push(spot.clone());
                continue;
            }
            let is_top = above.is_empty();
            let fixed = |value: Value| {
                let size = crate::common::rules::atoms(self.rules.sorts[0]).len();
                !is_top && self.same_with(spot, Shape::Told(0, vec![value; size]))
            };
            let under = |above: &Spot, value: Value| match self.shape(above) {
                Shape::All(_) => value == Value::Yes,
                Shape::Any(_) | Shape::AtLeast(..) => value == Value::No,
                _ => false,
            };
            let needless = |value: Value| above.iter().all(|above| under(above, value));
            let idle = match (fixed(Value::No), fixed(Value::Yes)) {
                (true, true) => Some(Vacuity::Unobservable),
                (true, false) => Some(if needless(Value::No) { Vacuity::Needless } else { Vacuity::Fixed(Value::No) }),
                (false, true) => {
                    Some(if needless(Value::Yes) { Vacuity::Needless } else { Vacuity::Fixed(Value::Yes) })
                }
                (false, false) => None,
            };
            if let Some(idle) = idle {
                quiet.push(spot.clone());
                if !self.is_constant(spot) {
                    found.push((places[at], idle));
                }
            } else if let Shape::Leaf(question, pick) = self.shape(spot) {
                for (values, idle) in self.without(spot, *question, *pick) {
                    if self.same_with(spot, Shape::Told(*question, values)) {
                        found.push((places[at], idle));
                    }
                }
            }
        }
        found
    }

    /// The parts made of others that are never yes or never no; of those that are so because of a part of them, that part.
    fn one_sided(&self, places: &[usize]) -> BTreeSet<(usize, &'static str)> {
        let side = |spot: &Spot| {
            let values: BTreeSet<&str> = self
                .complete
                .iter()
                .map(|atoms| self.shape(spot).value(self.rules, atoms, self.under(spot)).as_str())
                .collect();
            let has = |value: Value| values.contains(value.as_str());
            match (values.len() > 1, has(Value::No), has(Value::Yes)) {
                (true, true, false) => Some(Value::No.as_str()),
                (true, false, true) => Some(Value::Yes.as_str()),
                _ => None,
            }
        };
        let below = |spot: &Spot, at: usize| {
            let part = (spot.0, spot.1, [spot.2.clone(), vec![at]].concat());
            if let Shape::Named(number) = self.shape(&part) { (true, *number, Vec::new()) } else { part }
        };
        let mut found = BTreeSet::new();
        for (spot, place) in self.spots.iter().zip(places) {
            // The whole rule of a referral is told of in another way, and so is a rule that nothing hangs on.
            let told = if spot.0 { self.is_used(spot.1) } else { !spot.2.is_empty() };
            let parts = match self.shape(spot) {
                Shape::All(parts) | Shape::Any(parts) | Shape::AtLeast(_, parts) if told => parts.len(),
                _ => continue,
            };
            if (0..parts).all(|at| side(&below(spot, at)).is_none()) {
                found.extend(side(spot).map(|side| (*place, side)));
            }
        }
        found
    }

    fn is_used(&self, number: usize) -> bool {
        let refers = |spot: &&Spot| matches!(self.shape(spot), Shape::Named(other) if *other == number);
        self.spots.iter().filter(refers).any(|spot| !spot.0 || self.is_used(spot.1))
    }

    /// Whether a part comes to the same whatever is answered.
    fn is_constant(&self, spot: &Spot) -> bool {
        let mut values = self.complete.iter().map(|atoms| self.shape(spot).value(self.rules, atoms, self.under(spot)));
        let first = values.next();
        values.all(|value| Some(value) == first)
    }

    fn under(&self, spot: &Spot) -> Option<bool> {
        let not = |length: usize| matches!(self.shape(&(spot.0, spot.1, spot.2[..length].to_vec())), Shape::Not(_));
        (!spot.0).then(|| (0..spot.2.len()).filter(|length| not(*length)).count() % 2 == 1)
    }

    /// A condition without each of the things it names, as what it says of each answer.
    fn without(&self, spot: &Spot, question: usize, pick: usize) -> Vec<(Vec<Value>, Vacuity)> {
        let sort = self.rules.sorts[question];
        let all = crate::common::rules::conditions(sort, self.under(spot) != Some(false));
        let words = all[pick % all.len()].0;
        let list = |key: &str| -> Option<Vec<Id>> {
            let inner = words.strip_prefix(key)?.strip_prefix(": [")?.strip_suffix(']')?;
            Some(inner.split(", ").map(|word| Id::new(word).unwrap()).collect())
        };
        let mut tests: Vec<(Test, Vacuity)> = Vec::new();
        for (key, make) in [("any-of", Test::AnyOf as fn(Vec<Id>) -> Test), ("only", Test::Only)] {
            for option in list(key).filter(|options| options.len() > 1).iter().flatten() {
                let rest = list(key).unwrap().into_iter().filter(|other| other != option).collect();
                tests.push((make(rest), Vacuity::Option(option.clone())));
            }
        }
        if let Some((from, below)) = words.strip_prefix("from: ").and_then(|rest| rest.split_once(", below: ")) {
            let (from, below): (i64, i64) = (from.parse().unwrap(), below.parse().unwrap());
            tests.push((Test::Range { from: None, below: Some(below) }, Vacuity::Threshold(from)));
            tests.push((Test::Range { from: Some(from), below: None }, Vacuity::Threshold(below)));
        }
        let kind = &self.tree.questions[question].kind;
        let values = |test: &Test| -> Vec<Value> {
            (0..crate::common::rules::atoms(sort).len()).map(|atom| test.value(&answer(sort, atom, kind))).collect()
        };
        tests.into_iter().map(|(test, idle)| (values(&test), idle)).collect()
    }
}
