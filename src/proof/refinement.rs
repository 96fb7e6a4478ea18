//! Common refinement: the questions of some trees, with their answers in blocks that none of the rules at hand tells apart.

use std::cmp::Reverse;
use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap, HashSet};

use indexmap::IndexMap;
use num_bigint::BigUint;

use crate::tree::{Answer, NO, QuestionKind, Rule, Test, Tree, UNKNOWN, atoms};
use crate::value::Value;

/// The questions of one or more trees, in one order, with the blocks of their answers.
#[derive(Debug)]
pub(super) struct Refinement {
    /// Per question, its blocks; none when it does not steer.
    pub(super) blocks: Vec<Vec<Block>>,
    /// Questions and blocks as each tree has them.
    pub(super) views: Vec<View>,
}

/// Answers that mean the same to every rule at hand.
#[derive(Debug)]
pub(super) struct Block {
    /// Number of answers.
    pub(super) size: u64,
    /// One of them, as each tree takes it; a plain no where there is one.
    pub(super) examples: Vec<Answer>,
    /// True when the examples are a plain no.
    plain: bool,
    /// True when "weet ik niet" is in it.
    pub(super) unknown: bool,
}

impl Block {
    /// True when there is nothing but "weet ik niet" in it. Beside an answer it is not what makes the example.
    fn is_unknown(&self) -> bool {
        self.unknown && self.size == 1
    }
}

/// Questions and blocks of a refinement as one tree has them.
#[derive(Debug)]
pub(super) struct View {
    /// Position in the refinement of each of the tree's questions.
    pub(super) question: Vec<usize>,
    /// Per question of the refinement, the class of the tree that each block lies in.
    pub(super) class: Vec<Vec<usize>>,
}

impl Refinement {
    /// Blocks of a question, the plainest example first: a plain no, then what most answers are, and "weet ik niet" last.
    pub(super) fn plainest(&self, question: usize) -> Vec<usize> {
        let blocks = &self.blocks[question];
        let mut order: Vec<usize> = (0..blocks.len()).collect();
        order.sort_by_key(|number| {
            let block = &blocks[*number];
            (!block.plain, block.is_unknown(), Reverse(block.size - u64::from(block.unknown)))
        });
        order
    }

    /// Cost of a block as an example: the less plain, the more.
    pub(super) fn oddness(&self, question: usize, number: usize) -> u64 {
        let block = &self.blocks[question][number];
        match (block.plain, block.is_unknown()) {
            (true, _) => 0,
            (false, false) => 1,
            (false, true) => 4,
        }
    }

    /// Number of combinations of answers to all questions that steer.
    pub(super) fn combinations(&self) -> BigUint {
        self.sizes().iter().map(|sizes| BigUint::from(sizes.iter().sum::<u64>().max(1))).product()
    }

    /// Number of answers in each block of each question.
    pub(super) fn sizes(&self) -> Vec<Vec<u64>> {
        self.blocks.iter().map(|blocks| blocks.iter().map(|block| block.size).collect()).collect()
    }

    /// Value of a condition of a tree for each block of a question.
    pub(super) fn values_of(&self, view: usize, question: usize, test: &Test) -> Vec<Value> {
        self.blocks[question].iter().map(|block| test.value(&block.examples[view])).collect()
    }
}

/// A condition on the answers of one of the trees.
type Extra<'t> = (usize, &'t Test);

/// The refinement of these trees; `extra` are more rules over each of them.
///
/// Questions and options are matched by name. An answer that a tree does not know (another option, a number outside its
/// bounds, another kind of question) is "weet ik niet" to that tree: whoever would give it cannot say it there.
pub(super) fn refine(trees: &[&Tree], extra: &[Vec<&Rule>]) -> Refinement {
    let names = order(trees);
    let places: HashMap<&str, usize> = names.iter().enumerate().map(|(at, name)| (*name, at)).collect();
    let mut views = Vec::new();
    let mut asked = vec![vec![None; trees.len()]; names.len()];
    for (view, tree) in trees.iter().enumerate() {
        let question: Vec<usize> = tree.questions.iter().map(|question| places[question.id.as_str()]).collect();
        question.iter().enumerate().for_each(|(question, at)| asked[*at][view] = Some(question));
        views.push(View { question, class: vec![Vec::new(); names.len()] });
    }
    let mut more: Vec<Vec<Extra<'_>>> = vec![Vec::new(); names.len()];
    for (at, ((tree, view), rules)) in trees.iter().zip(&views).zip(extra).enumerate() {
        for rule in rules {
            rule.leaves(&tree.rules, &mut |leaf, _| {
                let question = view.question[leaf.question];
                let alike =
                    |other: usize| asked[question][other].map(|question| &trees[other].questions[question].kind);
                // What another tree says of the same answers need not be said again.
                let known = |(other, test): &Extra<'_>| *test == &leaf.test && alike(*other) == alike(at);
                let cut = tree.domains[leaf.question].tests().contains(&leaf.test);
                if !cut && !more[question].iter().any(known) {
                    more[question].push((at, &leaf.test));
                }
            });
        }
    }
    let mut blocks = Vec::new();
    for (at, (asked, more)) in asked.iter().zip(&more).enumerate() {
        let (of_question, classes) = blocks_of(trees, asked, more);
        blocks.push(of_question);
        for (view, class) in views.iter_mut().zip(classes) {
            view.class[at] = class;
        }
    }
    Refinement { blocks, views }
}

/// Blocks of one question, and for each tree the class that each lies in; `asked` is where each tree has the question.
fn blocks_of(trees: &[&Tree], asked: &[Option<usize>], more: &[Extra<'_>]) -> (Vec<Block>, Vec<Vec<usize>>) {
    let pairs = || trees.iter().zip(asked);
    let kinds: Vec<Option<&QuestionKind>> =
        pairs().map(|(tree, asked)| asked.map(|asked| &tree.questions[asked].kind)).collect();
    let tests = pairs().filter_map(|(tree, asked)| Some(tree.domains[(*asked)?].tests())).flatten();
    let mut blocks: Vec<Block> = Vec::new();
    let mut classes = vec![Vec::new(); trees.len()];
    let mut known: HashMap<(Vec<Option<usize>>, Vec<Value>), usize> = HashMap::new();
    for (words, size) in answers(&kinds, tests.chain(more.iter().map(|(_, test)| *test))) {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let read = |kind: Option<&QuestionKind>| kind.and_then(|kind| Answer::read(&words, kind));
        let examples: Vec<Answer> = kinds.iter().map(|kind| read(*kind).unwrap_or(Answer::Unknown)).collect();
        let class: Vec<Option<usize>> = pairs()
            .zip(&examples)
            .map(|((tree, asked), example)| asked.and_then(|asked| tree.domains[asked].class(example)))
            .collect();
        let last = examples.last().cloned().unwrap_or(Answer::Unknown);
        let values: Vec<Value> = more.iter().map(|(view, test)| test.value(&examples[*view])).collect();
        let unknown = words == [UNKNOWN];
        let plain = is_plain_no(&last, kinds.last().copied().flatten());
        match known.entry((class, values)) {
            Entry::Occupied(place) => {
                let block = &mut blocks[*place.get()];
                block.size += size;
                block.unknown |= unknown;
                if plain {
                    block.examples = examples;
                    block.plain = true;
                }
            }
            Entry::Vacant(place) => {
                for (classes, class) in classes.iter_mut().zip(&place.key().0) {
                    classes.extend(class);
                }
                place.insert(blocks.len());
                blocks.push(Block { size, examples, plain, unknown });
            }
        }
    }
    (blocks, classes)
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
