//! Decision diagrams to reason with: the referrals' own, brought under one roof, and whatever is made from them.
//!
//! The same reduced ordered multi-valued diagrams as `tree::Diagrams` (Bryant 1986), with more than three ends, so that
//! one diagram can also tell *two* values at once, which is what a comparison needs.

use std::collections::BTreeSet;

use indexmap::IndexSet;
use num_bigint::BigUint;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use super::scope::Side;
use crate::tree::{Diagrams, NodeId};
use crate::value::Value;

/// How many ends there are: no, unknown, yes; and above them room for pairs of values.
pub(super) const ENDS: u32 = 16;

pub(super) const NO: NodeId = 0;
pub(super) const UNKNOWN: NodeId = 1;
pub(super) const YES: NodeId = 2;

/// A diagram outgrew its bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TooBig;

pub(super) type Made = Result<NodeId, TooBig>;

/// A question and what is left after each class of its answers.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Node {
    question: u32,
    children: Box<[NodeId]>,
}

/// How two diagrams become one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Op {
    /// The minimum.
    All,
    /// The maximum.
    Any,
    /// The first without the second; both are yes or no.
    Except,
    /// Both at once: the end is three times the first plus the second.
    Pair,
}

impl Op {
    /// What comes of it without looking further down.
    fn settle(self, a: NodeId, b: NodeId) -> Option<NodeId> {
        match self {
            Self::All if a == NO || b == NO => Some(NO),
            Self::All if a == YES || a == b => Some(b),
            Self::All if b == YES => Some(a),
            Self::Any if a == YES || b == YES => Some(YES),
            Self::Any if a == NO || a == b => Some(b),
            Self::Except if a == NO || b == YES || a == b => Some(NO),
            Self::Any | Self::Except if b == NO => Some(a),
            Self::Pair if a < ENDS && b < ENDS => Some(3 * a + b),
            _ => None,
        }
    }
}

/// Diagrams over one set of questions and classes, equal ones only once.
#[derive(Debug)]
pub(super) struct Forest {
    /// How many classes of answers each question has.
    classes: Vec<usize>,
    nodes: IndexSet<Node, FxBuildHasher>,
    /// Which ends can be reached from each node, one bit each.
    ends: Vec<u16>,
    combined: FxHashMap<(Op, NodeId, NodeId), NodeId>,
    given: FxHashMap<(NodeId, u32, u32), NodeId>,
    /// The most branches all nodes together may have.
    limit: usize,
    branches: usize,
}

impl Forest {
    pub(super) fn new(classes: Vec<usize>, limit: usize) -> Self {
        Self {
            classes,
            nodes: IndexSet::default(),
            ends: Vec::new(),
            combined: FxHashMap::default(),
            given: FxHashMap::default(),
            limit,
            branches: 0,
        }
    }

    /// The question a diagram begins with, and what is left after each class of its answers.
    pub(super) fn node(&self, id: NodeId) -> Option<(usize, &[NodeId])> {
        let node = self.nodes.get_index(id.checked_sub(ENDS)? as usize)?;
        Some((node.question as usize, &node.children))
    }

    /// The question a diagram begins with.
    pub(super) fn first(&self, id: NodeId) -> Option<usize> {
        self.node(id).map(|(question, _)| question)
    }

    /// Which ends can be reached, one bit each.
    pub(super) fn ends(&self, id: NodeId) -> u16 {
        if id < ENDS { 1 << id } else { self.ends[(id - ENDS) as usize] }
    }

    /// Whether some answers lead to that end.
    pub(super) fn can_be(&self, id: NodeId, value: Value) -> bool {
        self.ends(id) >> (value as u16) & 1 == 1
    }

    pub(super) fn intern(&mut self, question: usize, children: Box<[NodeId]>) -> Made {
        if children.iter().all(|child| *child == children[0]) {
            return Ok(children[0]);
        }
        let ends = children.iter().fold(0, |ends, child| ends | self.ends(*child));
        let size = children.len();
        let question = u32::try_from(question).map_err(|_| TooBig)?;
        let (at, new) = self.nodes.insert_full(Node { question, children });
        if new {
            self.branches += size;
            self.ends.push(ends);
            if self.branches > self.limit {
                return Err(TooBig);
            }
        }
        u32::try_from(at).ok().and_then(|at| at.checked_add(ENDS)).ok_or(TooBig)
    }

    /// What is left when the question is the first of the diagram; otherwise the diagram itself.
    pub(super) fn child(&self, id: NodeId, question: usize, class: usize) -> NodeId {
        match self.node(id) {
            Some((first, children)) if first == question => children[class],
            _ => id,
        }
    }

    pub(super) fn combine(&mut self, op: Op, a: NodeId, b: NodeId) -> Made {
        if let Some(made) = op.settle(a, b) {
            return Ok(made);
        }
        let (a, b) = if matches!(op, Op::All | Op::Any) { (a.min(b), a.max(b)) } else { (a, b) };
        if let Some(known) = self.combined.get(&(op, a, b)) {
            return Ok(*known);
        }
        let Some(question) = [a, b].into_iter().filter_map(|id| self.first(id)).min() else { return Ok(a) };
        let mut children = Vec::with_capacity(self.classes[question]);
        for class in 0..self.classes[question] {
            let (a, b) = (self.child(a, question, class), self.child(b, question, class));
            children.push(self.combine(op, a, b)?);
        }
        let made = self.intern(question, children.into())?;
        self.combined.insert((op, a, b), made);
        Ok(made)
    }

    /// The same diagram with other ends.
    pub(super) fn map(&mut self, id: NodeId, ends: &[NodeId; ENDS as usize]) -> Made {
        self.rebuild(id, ends, &mut FxHashMap::default())
    }

    fn rebuild(&mut self, id: NodeId, ends: &[NodeId; ENDS as usize], known: &mut FxHashMap<NodeId, NodeId>) -> Made {
        if id < ENDS {
            return Ok(ends[id as usize]);
        }
        if let Some(known) = known.get(&id) {
            return Ok(*known);
        }
        let Some((question, children)) = self.node(id) else { return Ok(id) };
        let mut rebuilt = children.to_vec();
        for child in &mut rebuilt {
            *child = self.rebuild(*child, ends, known)?;
        }
        let made = self.intern(question, rebuilt.into())?;
        known.insert(id, made);
        Ok(made)
    }

    /// Yes and no swapped.
    pub(super) fn not(&mut self, id: NodeId) -> Made {
        self.map(id, &swap([YES, UNKNOWN, NO]))
    }

    /// Yes where the diagram comes to one of these values, otherwise no.
    pub(super) fn is(&mut self, id: NodeId, values: &[Value]) -> Made {
        let mut ends = [NO; ENDS as usize];
        for value in values {
            ends[*value as usize] = YES;
        }
        self.map(id, &ends)
    }

    /// Yes where a referral comes out, to do or to find out.
    pub(super) fn comes(&mut self, id: NodeId) -> Made {
        self.is(id, &[Value::Unknown, Value::Yes])
    }

    /// What is left of a diagram after an answer of that class, wherever the question stands in it.
    pub(super) fn given(&mut self, id: NodeId, question: usize, class: usize) -> Made {
        let Some((first, children)) = self.node(id) else { return Ok(id) };
        if first >= question {
            return Ok(if first == question { children[class] } else { id });
        }
        let key = (id, u32::try_from(question).map_err(|_| TooBig)?, u32::try_from(class).map_err(|_| TooBig)?);
        if let Some(known) = self.given.get(&key) {
            return Ok(*known);
        }
        let mut left = children.to_vec();
        for child in &mut left {
            *child = self.given(*child, question, class)?;
        }
        let made = self.intern(first, left.into())?;
        self.given.insert(key, made);
        Ok(made)
    }

    /// Whether some answers lead the two diagrams to a pair of ends that `clashes`. What was found free of that goes
    /// into `free`, for the next search with the same `clashes`.
    pub(super) fn clash(
        &self,
        a: NodeId,
        b: NodeId,
        clashes: fn(NodeId, NodeId) -> bool,
        free: &mut FxHashSet<(NodeId, NodeId)>,
    ) -> bool {
        if a < ENDS && b < ENDS {
            return clashes(a, b);
        }
        let reached = |ends: u16| (0..ENDS).filter(move |end| ends >> end & 1 == 1);
        let possible = |a: NodeId| reached(self.ends(b)).any(|b| clashes(a, b));
        if !reached(self.ends(a)).any(possible) || free.contains(&(a, b)) {
            return false;
        }
        let Some(question) = [a, b].into_iter().filter_map(|id| self.first(id)).min() else { return false };
        let found = (0..self.classes[question])
            .any(|class| self.clash(self.child(a, question, class), self.child(b, question, class), clashes, free));
        if !found {
            free.insert((a, b));
        }
        found
    }

    /// Brings a referral's own diagram in: its questions and classes become those of this forest.
    pub(super) fn import(
        &mut self,
        diagrams: &Diagrams,
        id: NodeId,
        side: &Side,
        known: &mut FxHashMap<NodeId, NodeId>,
    ) -> Made {
        let Some((question, children)) = diagrams.node(id) else { return Ok(id) };
        if let Some(known) = known.get(&id) {
            return Ok(*known);
        }
        let mut made = Vec::with_capacity(children.len());
        for child in children {
            made.push(self.import(diagrams, *child, side, known)?);
        }
        let question = side.question[question];
        let children: Vec<NodeId> = side.class[question].iter().map(|class| made[*class]).collect();
        let in_order = children.iter().all(|child| self.first(*child).is_none_or(|first| first > question));
        let made = if in_order { self.intern(question, children.into())? } else { self.choose(question, &children)? };
        known.insert(id, made);
        Ok(made)
    }

    /// For each class its diagram, also where those begin with an earlier question.
    fn choose(&mut self, question: usize, children: &[NodeId]) -> Made {
        let mut chosen = NO;
        let mut done: Vec<NodeId> = Vec::new();
        for child in children {
            if !done.contains(child) {
                done.push(*child);
                let here = children.iter().map(|other| if other == child { YES } else { NO }).collect();
                let here = self.intern(question, here)?;
                let part = self.combine(Op::All, here, *child)?;
                chosen = self.combine(Op::Any, chosen, part)?;
            }
        }
        Ok(chosen)
    }

    /// All nodes of these diagrams.
    pub(super) fn reached(&self, roots: &[NodeId]) -> FxHashSet<NodeId> {
        let mut seen: FxHashSet<NodeId> = FxHashSet::default();
        let mut stack = roots.to_vec();
        while let Some(id) = stack.pop() {
            if let Some((_, children)) = self.node(id)
                && seen.insert(id)
            {
                stack.extend(children);
            }
        }
        seen
    }

    /// The questions these diagrams depend on, in order.
    pub(super) fn questions(&self, roots: &[NodeId]) -> BTreeSet<usize> {
        self.reached(roots).into_iter().filter_map(|id| self.first(id)).collect()
    }

    /// In how many ways the questions that steer can all be answered so that each end comes out.
    pub(super) fn combinations(&self, id: NodeId, sizes: &[Vec<u64>]) -> Vec<BigUint> {
        let mut known: FxHashMap<NodeId, Vec<BigUint>> = FxHashMap::default();
        let all = |questions: std::ops::Range<usize>| -> BigUint {
            questions.map(|question| BigUint::from(sizes[question].iter().sum::<u64>().max(1))).product()
        };
        let mut stack = vec![id];
        while let Some(&top) = stack.last() {
            if known.contains_key(&top) {
                stack.pop();
            } else if let Some((question, children)) = self.node(top) {
                let open: Vec<NodeId> = children.iter().copied().filter(|child| !known.contains_key(child)).collect();
                if !open.is_empty() {
                    stack.extend(open);
                    continue;
                }
                let mut counts = vec![BigUint::ZERO; ENDS as usize];
                for (child, size) in children.iter().zip(&sizes[question]) {
                    let between = all(question + 1..self.first(*child).unwrap_or(sizes.len())) * *size;
                    for (count, more) in counts.iter_mut().zip(&known[child]) {
                        *count += more * &between;
                    }
                }
                known.insert(top, counts);
            } else {
                let mut counts = vec![BigUint::ZERO; ENDS as usize];
                counts[top as usize] = BigUint::from(1_u8);
                known.insert(top, counts);
            }
        }
        let before = all(0..self.first(id).unwrap_or(sizes.len()));
        known.remove(&id).unwrap_or_default().into_iter().map(|count| count * &before).collect()
    }
}

/// A table of ends for [`Forest::map`]: these for no, unknown and yes; the others stay.
fn swap(three: [NodeId; 3]) -> [NodeId; ENDS as usize] {
    let mut ends = [0; ENDS as usize];
    (0..ENDS).zip(&mut ends).for_each(|(end, place)| *place = three.get(end as usize).copied().unwrap_or(end));
    ends
}
