//! What holds of single questions, answers, referrals and rights: read off the diagrams, without any walk.

use std::collections::{BTreeSet, HashMap};

use rustc_hash::FxHashSet;

use super::forest::{ENDS, Forest, NO, Op, TooBig, YES};
use super::ground::Ground;
use super::scope::Side;
use crate::id::Id;
use crate::tree::{Answer, NodeId, QuestionKind, Test, Tree};
use crate::value::Value;
use crate::walk;

/// What holds whatever is answered.
#[derive(Debug, Default)]
pub struct Facts {
    /// Questions that no conversation asks.
    pub never_asked: Vec<usize>,
    /// Answers that change nothing anywhere.
    pub idle_answers: Vec<IdleAnswer>,
    /// Per referral, the values it can come to; on the day of the tree.
    pub referrals: Vec<Values>,
    /// Rights that exist on the day of the tree and come with no referral that can come out.
    pub lost_rights: Vec<usize>,
    /// Pairs of referrals of which one comes out exactly when the other does.
    pub together: Vec<(usize, usize)>,
    /// Pairs of referrals that are never both to do. ("Weet ik niet" can bring out both, to find out.)
    pub apart: Vec<(usize, usize)>,
}

/// The values that some answers lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Values {
    /// It can be no.
    pub no: bool,
    /// It can be unknown.
    pub unknown: bool,
    /// It can be yes.
    pub yes: bool,
}

impl Values {
    /// Whether it never comes out, not even to find out.
    pub fn is_never(self) -> bool {
        !self.unknown && !self.yes
    }

    /// Whether it always comes out, to do or to find out.
    pub fn is_always(self) -> bool {
        !self.no
    }
}

/// An answer that changes nothing anywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IdleAnswer {
    /// An option of a question of kind many: with or without it, the result is the same.
    Option {
        /// Position of the question.
        question: usize,
        /// The option.
        option: Id,
    },
    /// Options between which no result ever differs, though rules tell them apart, or though no rule names any of them.
    Same {
        /// Position of the question.
        question: usize,
        /// The options, at least two.
        options: Vec<Id>,
    },
    /// A threshold: on both of its sides the result is always the same.
    Threshold {
        /// Position of the question.
        question: usize,
        /// The lowest number above it.
        number: i64,
    },
}

/// Everything that can be read off the diagrams of one tree.
pub(super) fn facts(ground: &mut Ground, side: usize, tree: &Tree) -> Result<Facts, TooBig> {
    let roots = ground.roots[side].clone();
    let mut comes = Vec::with_capacity(roots.len());
    let mut to_do = Vec::with_capacity(roots.len());
    for root in roots {
        comes.push(ground.forest.comes(root)?);
        to_do.push(ground.forest.is(root, &[Value::Yes])?);
    }
    let forest = &ground.forest;
    let values = |root: &NodeId| Values {
        no: forest.can_be(*root, Value::No),
        unknown: forest.can_be(*root, Value::Unknown),
        yes: forest.can_be(*root, Value::Yes),
    };
    let referrals: Vec<Values> = ground.roots[side].iter().map(values).collect();
    let coming = || (0..referrals.len()).filter(|referral| !referrals[*referral].is_never());
    let mut reached = vec![false; tree.rights.len()];
    coming().flat_map(|referral| walk::rights_of(tree, referral, tree.day)).for_each(|right| reached[right] = true);
    let exists = |right: &usize| tree.rights[*right].valid.holds(tree.day);
    let lost_rights = (0..reached.len()).filter(|right| !reached[*right]).filter(exists).collect();
    let Side { question: places, class: classes } = &ground.scope.sides[side];
    let asked = questions_of(forest, &ground.roots[side]);
    let details: FxHashSet<usize> = coming().flat_map(|referral| walk::details_of(tree, referral, tree.day)).collect();
    let never_asked =
        (0..tree.questions.len()).filter(|own| !asked.contains_key(&places[*own]) && !details.contains(own));
    let of = |(own, place): (usize, &usize)| Some(idle_answers(tree, forest, own, &classes[*place], asked.get(place)?));
    let idle_answers = places.iter().enumerate().filter_map(of).flatten();
    let (together, apart) = (together(&comes), apart(forest, &to_do));
    Ok(Facts {
        never_asked: never_asked.collect(),
        idle_answers: idle_answers.collect(),
        referrals,
        lost_rights,
        together,
        apart,
    })
}

/// The questions that some diagram depends on, each with the nodes that ask it. Every one of them is asked: the answers
/// that lead to the node leave a remainder that begins with it.
fn questions_of(forest: &Forest, roots: &[NodeId]) -> HashMap<usize, Vec<NodeId>> {
    let mut asked: HashMap<usize, Vec<NodeId>> = HashMap::new();
    for id in forest.reached(roots) {
        if let Some(question) = forest.first(id) {
            asked.entry(question).or_default().push(id);
        }
    }
    asked
}

/// The answers to a question that change nothing; `classes` are the tree's own of each class in the forest, `nodes` all
/// that begin with the question.
fn idle_answers(tree: &Tree, forest: &Forest, question: usize, classes: &[usize], nodes: &[NodeId]) -> Vec<IdleAnswer> {
    let domain = &tree.domains[question];
    let mut groups = vec![0; classes.len()];
    for children in nodes.iter().filter_map(|node| forest.node(*node)).map(|(_, children)| children) {
        // Classes stay in one group only while every node takes them to the same remainder.
        let mut fresh: HashMap<(usize, NodeId), usize> = HashMap::new();
        for (group, child) in groups.iter_mut().zip(children) {
            let next = fresh.len();
            *group = *fresh.entry((*group, *child)).or_insert(next);
        }
    }
    // What is one class to the tree, the forest may take apart for others.
    let group = |answer: &Answer| {
        let own = domain.class(answer)?;
        classes.iter().position(|class| *class == own).map(|class| groups[class])
    };
    let kind = &tree.questions[question].kind;
    match kind {
        QuestionKind::YesNo | QuestionKind::Choice(_) => {
            let named: BTreeSet<Id> = domain.tests().iter().flat_map(listed).collect();
            let mut alike: HashMap<Option<usize>, Vec<Id>> = HashMap::new();
            for option in kind.options() {
                alike.entry(group(&Answer::One(option.clone()))).or_default().push(option);
            }
            let told_apart = |options: &Vec<Id>| {
                let class = |option: &Id| domain.class(&Answer::One(option.clone()));
                options.iter().any(|option| class(option) != class(&options[0]))
            };
            let unnamed = |options: &Vec<Id>| !options.iter().any(|option| named.contains(option));
            let idle = alike.into_values().filter(|it| it.len() > 1 && (told_apart(it) || unnamed(it)));
            let mut idle: Vec<Vec<Id>> = idle.collect();
            idle.sort();
            idle.into_iter().map(|options| IdleAnswer::Same { question, options }).collect()
        }
        QuestionKind::Many(options) => {
            let Some((none, others)) = options.split_last() else { return Vec::new() };
            let chosen = |set: u32| {
                let chosen: Vec<Id> =
                    (0..).zip(others).filter(|(at, _)| set >> at & 1 == 1).map(|(_, id)| id.clone()).collect();
                group(&Answer::Some(if chosen.is_empty() { vec![none.clone()] } else { chosen }))
            };
            let is_idle = |at: u32| {
                (0..1_u32 << others.len())
                    .filter(|set| set >> at & 1 == 0)
                    .all(|set| chosen(set) == chosen(set | 1 << at))
            };
            let idle = (0..).zip(others).filter(|(at, _)| is_idle(*at));
            idle.map(|(_, option)| IdleAnswer::Option { question, option: option.clone() }).collect()
        }
        QuestionKind::Number { min, .. } => {
            let cuts = domain.tests().iter().filter_map(|test| match test {
                Test::Range { from, below } => Some([*from, *below]),
                _ => None,
            });
            let cuts: BTreeSet<i64> = cuts.flatten().flatten().filter(|cut| cut > min).collect();
            let same = |cut: &i64| group(&Answer::Number(cut - 1)) == group(&Answer::Number(*cut));
            cuts.into_iter().filter(same).map(|number| IdleAnswer::Threshold { question, number }).collect()
        }
        QuestionKind::Date | QuestionKind::Place => Vec::new(),
    }
}

fn listed(test: &Test) -> Vec<Id> {
    match test {
        Test::AnyOf(listed) | Test::Only(listed) => listed.clone(),
        Test::Range { .. } => Vec::new(),
    }
}

/// Referrals that always come out together; those that always or never come out at all are no news.
fn together(comes: &[NodeId]) -> Vec<(usize, usize)> {
    pairs(comes).filter(|(one, other)| comes[*one] == comes[*other]).collect()
}

/// Referrals that are never both to do.
fn apart(forest: &Forest, to_do: &[NodeId]) -> Vec<(usize, usize)> {
    let mut free = FxHashSet::default();
    let mut meet = |(one, other): &(usize, usize)| {
        let (a, b) = (to_do[*one].min(to_do[*other]), to_do[*one].max(to_do[*other]));
        forest.clash(a, b, |a, b| a == YES && b == YES, &mut free)
    };
    pairs(to_do).filter(|pair| !meet(pair)).collect()
}

/// All pairs of what is not settled.
fn pairs(nodes: &[NodeId]) -> impl Iterator<Item = (usize, usize)> {
    let open: Vec<usize> = (0..nodes.len()).filter(|at| nodes[*at] >= ENDS).collect();
    let pairs = |at: usize| open[at + 1..].iter().map(|other| (open[at], *other)).collect::<Vec<_>>();
    (0..open.len()).flat_map(pairs).collect::<Vec<_>>().into_iter()
}

/// Answers with which a referral comes out and with "weet ik niet" instead of one of them does not: yes exactly there,
/// with the question. Nothing when "weet ik niet" never loses the referral, which is so when no node of its diagram has
/// a child that comes out where the child of "weet ik niet" does not.
pub(super) fn lost_by_unknown(
    ground: &mut Ground,
    side: usize,
    referral: usize,
) -> Result<Option<(usize, NodeId)>, TooBig> {
    let comes = ground.forest.comes(ground.roots[side][referral])?;
    let unknown: Vec<usize> =
        ground.scope.cells.iter().map(|cells| cells.iter().position(|cell| cell.unknown).unwrap_or(0)).collect();
    let mut free = FxHashSet::default();
    let nodes = questions_of(&ground.forest, &[comes]);
    let mut bad: Vec<usize> = Vec::new();
    for (question, nodes) in &nodes {
        let forest = &ground.forest;
        let loses = |node: &NodeId| {
            let (_, children) = forest.node(*node)?;
            let unsure = children[unknown[*question]];
            let lost =
                |child: &NodeId| forest.clash(*child, unsure, |sure, unsure| sure == YES && unsure == NO, &mut free);
            Some(children.to_vec().iter().any(lost))
        };
        if nodes.iter().filter_map(loses).any(|lost| lost) {
            bad.push(*question);
        }
    }
    let Some(place) = bad.into_iter().min() else { return Ok(None) };
    let unsure = ground.forest.given(comes, place, unknown[place])?;
    let goal = ground.forest.combine(Op::Except, comes, unsure)?;
    let own = ground.scope.sides[side].question.iter().position(|question| *question == place);
    Ok(own.map(|question| (question, goal)))
}
