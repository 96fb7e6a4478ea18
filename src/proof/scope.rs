//! Which questions and answers a proof speaks about: answers in classes that none of the rule sets at hand tells apart.

use std::cmp::Reverse;
use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap, HashSet};

use indexmap::IndexMap;
use num_bigint::BigUint;

use crate::tree::{Answer, NO, QuestionKind, Rule, Test, Tree, UNKNOWN, atoms};
use crate::value::Value;

/// The questions of one or more trees, in one order, with the classes of their answers.
#[derive(Debug)]
pub(super) struct Scope {
    /// Per question, its classes; none when it does not steer.
    pub(super) cells: Vec<Vec<Cell>>,
    /// How each tree sees the questions.
    pub(super) sides: Vec<Side>,
}

/// Answers that mean the same to every rule at hand.
#[derive(Debug)]
pub(super) struct Cell {
    /// How many answers there are in it.
    pub(super) size: u64,
    /// One of them, as each tree takes it; a plain no where there is one.
    pub(super) examples: Vec<Answer>,
    /// Whether the examples are a plain no.
    plain: bool,
    /// Whether "weet ik niet" is in it.
    pub(super) unknown: bool,
}

impl Cell {
    /// Whether there is nothing but "weet ik niet" in it. Beside an answer it is not what makes the example.
    fn is_unknown(&self) -> bool {
        self.unknown && self.size == 1
    }
}

/// How one tree sees the questions and classes of a scope.
#[derive(Debug)]
pub(super) struct Side {
    /// Position in the scope of each of the tree's questions.
    pub(super) question: Vec<usize>,
    /// Per question of the scope, the tree's own class of each class.
    pub(super) class: Vec<Vec<usize>>,
}

impl Scope {
    /// How many classes each question has.
    pub(super) fn classes(&self) -> Vec<usize> {
        self.cells.iter().map(Vec::len).collect()
    }

    /// Classes of a question, the plainest example first: a plain no, then what most answers are, and "weet ik niet" last.
    pub(super) fn plainest(&self, question: usize) -> Vec<usize> {
        let cells = &self.cells[question];
        let mut classes: Vec<usize> = (0..cells.len()).collect();
        classes.sort_by_key(|class| {
            let cell = &cells[*class];
            (!cell.plain, cell.is_unknown(), Reverse(cell.size - u64::from(cell.unknown)))
        });
        classes
    }

    /// How unusual the plainest answer of a class is as an example.
    pub(super) fn oddness(&self, question: usize, class: usize) -> u64 {
        let cell = &self.cells[question][class];
        match (cell.plain, cell.is_unknown()) {
            (true, _) => 0,
            (false, false) => 1,
            (false, true) => 4,
        }
    }

    /// In how many ways all questions that steer can be answered.
    pub(super) fn combinations(&self) -> BigUint {
        self.sizes().iter().map(|sizes| BigUint::from(sizes.iter().sum::<u64>().max(1))).product()
    }

    /// How many answers are in each class of each question.
    pub(super) fn sizes(&self) -> Vec<Vec<u64>> {
        self.cells.iter().map(|cells| cells.iter().map(|cell| cell.size).collect()).collect()
    }

    /// What a condition on a tree's answers says of each class of a question.
    pub(super) fn values_of(&self, side: usize, question: usize, test: &Test) -> Vec<Value> {
        self.cells[question].iter().map(|cell| test.value(&cell.examples[side])).collect()
    }
}

/// A condition on the answers of one of the trees.
type Extra<'t> = (usize, &'t Test);

/// The scope of these trees; `extra` are more rules over each of them.
///
/// Questions and options are matched by name. An answer that a tree does not know (another option, a number outside its
/// bounds, another kind of question) is "weet ik niet" to that tree: whoever would give it cannot say it there.
pub(super) fn scope(trees: &[&Tree], extra: &[Vec<&Rule>]) -> Scope {
    let names = order(trees);
    let places: HashMap<&str, usize> = names.iter().enumerate().map(|(at, name)| (*name, at)).collect();
    let mut sides = Vec::new();
    let mut asked = vec![vec![None; trees.len()]; names.len()];
    for (side, tree) in trees.iter().enumerate() {
        let question: Vec<usize> = tree.questions.iter().map(|question| places[question.id.as_str()]).collect();
        question.iter().enumerate().for_each(|(own, at)| asked[*at][side] = Some(own));
        sides.push(Side { question, class: vec![Vec::new(); names.len()] });
    }
    let mut more: Vec<Vec<Extra<'_>>> = vec![Vec::new(); names.len()];
    for (at, ((tree, side), rules)) in trees.iter().zip(&sides).zip(extra).enumerate() {
        for rule in rules {
            rule.leaves(&tree.rules, &mut |leaf, _| {
                let question = side.question[leaf.question];
                let alike = |other: usize| asked[question][other].map(|own| &trees[other].questions[own].kind);
                // What another tree says of the same answers need not be said again.
                let known = |(other, test): &Extra<'_>| *test == &leaf.test && alike(*other) == alike(at);
                let own = tree.domains[leaf.question].tests().contains(&leaf.test);
                if !own && !more[question].iter().any(known) {
                    more[question].push((at, &leaf.test));
                }
            });
        }
    }
    let mut cells = Vec::new();
    for (at, (asked, more)) in asked.iter().zip(&more).enumerate() {
        let (own, classes) = cells_of(trees, asked, more);
        cells.push(own);
        for (side, class) in sides.iter_mut().zip(classes) {
            side.class[at] = class;
        }
    }
    Scope { cells, sides }
}

/// The classes of one question, and for each tree its own class of each; `asked` is where each tree has the question.
fn cells_of(trees: &[&Tree], asked: &[Option<usize>], more: &[Extra<'_>]) -> (Vec<Cell>, Vec<Vec<usize>>) {
    let pairs = || trees.iter().zip(asked);
    let kinds: Vec<Option<&QuestionKind>> =
        pairs().map(|(tree, asked)| asked.map(|asked| &tree.questions[asked].kind)).collect();
    let own = pairs().filter_map(|(tree, asked)| Some(tree.domains[(*asked)?].tests())).flatten();
    let mut cells: Vec<Cell> = Vec::new();
    let mut classes = vec![Vec::new(); trees.len()];
    let mut known: HashMap<(Vec<Option<usize>>, Vec<Value>), usize> = HashMap::new();
    for (words, size) in answers(&kinds, own.chain(more.iter().map(|(_, test)| *test))) {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let read = |kind: Option<&QuestionKind>| kind.and_then(|kind| Answer::read(&words, kind));
        let examples: Vec<Answer> = kinds.iter().map(|kind| read(*kind).unwrap_or(Answer::Unknown)).collect();
        let class: Vec<Option<usize>> = pairs()
            .zip(&examples)
            .map(|((tree, asked), example)| asked.and_then(|asked| tree.domains[asked].class(example)))
            .collect();
        let last = examples.last().cloned().unwrap_or(Answer::Unknown);
        let values: Vec<Value> = more.iter().map(|(side, test)| test.value(&examples[*side])).collect();
        let unknown = words == [UNKNOWN];
        let plain = is_plain_no(&last, kinds.last().copied().flatten());
        match known.entry((class, values)) {
            Entry::Occupied(place) => {
                let cell = &mut cells[*place.get()];
                cell.size += size;
                cell.unknown |= unknown;
                if plain {
                    cell.examples = examples;
                    cell.plain = true;
                }
            }
            Entry::Vacant(place) => {
                for (classes, class) in classes.iter_mut().zip(&place.key().0) {
                    classes.extend(class);
                }
                place.insert(cells.len());
                cells.push(Cell { size, examples, plain, unknown });
            }
        }
    }
    (cells, classes)
}

/// The names of all questions in the order of the last tree; those of the others follow what they follow there.
fn order<'t>(trees: &[&'t Tree]) -> Vec<&'t str> {
    let mut names: Vec<&'t str> = Vec::new();
    for tree in trees.iter().rev() {
        let known: HashSet<&str> = names.iter().copied().collect();
        let mut after: HashMap<Option<&'t str>, Vec<&'t str>> = HashMap::new();
        let mut last = None;
        for question in &tree.questions {
            let name = question.id.as_str();
            if known.contains(name) {
                last = Some(name);
            } else {
                after.entry(last).or_default().push(name);
            }
        }
        let mut follow = |name: Option<&'t str>| after.remove(&name).unwrap_or_default();
        let first = follow(None);
        names = first
            .into_iter()
            .chain(names.into_iter().flat_map(|name| [vec![name], follow(Some(name))].concat()))
            .collect();
    }
    names
}

/// Every answer to a question in words, a stretch of numbers that no condition cuts as one, with how many it stands for.
fn answers<'t>(kinds: &[Option<&QuestionKind>], tests: impl Iterator<Item = &'t Test>) -> IndexMap<Vec<String>, u64> {
    let mut steering: Vec<&QuestionKind> = kinds.iter().copied().flatten().filter(|kind| kind.steers()).collect();
    steering.dedup();
    let mut bounds: Vec<(i64, i64)> = Vec::new();
    let mut found: IndexMap<Vec<String>, u64> = IndexMap::new();
    for kind in &steering {
        if let QuestionKind::Number { min, max } = kind {
            bounds.push((*min, *max));
            continue;
        }
        for (answer, size) in atoms(kind, &[]).into_iter().filter(|(answer, _)| *answer != Answer::Unknown) {
            found.entry(answer.words()).or_insert(size);
        }
    }
    let mut cuts: BTreeSet<i64> = bounds.iter().flat_map(|(min, max)| [*min, max + 1]).collect();
    for test in tests {
        if let Test::Range { from, below } = test {
            cuts.extend(from.iter().chain(below));
        }
    }
    let cuts: Vec<i64> = cuts.into_iter().collect();
    for pair in cuts.windows(2) {
        if bounds.iter().any(|(min, max)| (min..=max).contains(&&pair[0])) {
            // Below the first threshold the lowest number is seldom somebody to speak of: the one next to the threshold is.
            let example = if pair[0] == cuts[0] { pair[1] - 1 } else { pair[0] };
            found.insert(vec![example.to_string()], pair[1].abs_diff(pair[0]));
        }
    }
    if !steering.is_empty() {
        found.insert(Answer::Unknown.words(), 1);
    }
    found
}

/// No, or none of these.
fn is_plain_no(answer: &Answer, kind: Option<&QuestionKind>) -> bool {
    match (answer, kind) {
        (Answer::One(option), Some(QuestionKind::YesNo)) => option.as_str() == NO,
        (Answer::Some(chosen), Some(QuestionKind::Many(options))) => chosen.last() == options.last(),
        _ => false,
    }
}
