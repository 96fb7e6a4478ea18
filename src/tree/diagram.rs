//! The rules as reduced ordered decision diagrams: equal remainders are one node, so what no longer matters is gone.
//!
//! A node asks one question and has a child for each class of its answers; the end nodes are no, unknown and yes. In
//! such a diagram, with questions in one fixed order and equal nodes shared, a function depends on exactly the
//! questions that occur in it. That makes "can this answer still change the result?" a look instead of a search.
//! R. E. Bryant, "Graph-Based Algorithms for Boolean Function Manipulation", IEEE Trans. Computers C-35 (1986);
//! with more than two children and three ends it is the multi-valued form.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::Tree;
use super::domain::Domain;
use super::rule::{NamedRule, Rule, Shape};
use crate::value::Value;

/// Position of a node in its table; the first three are no, unknown, yes.
pub type NodeId = u32;

const ENDS: u32 = 3;

/// What comes to no, whatever is answered.
pub const NEVER: NodeId = Value::No as NodeId;

/// A question and what is left of the rule after each class of its answers.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Node {
    /// Position of the question.
    question: u32,
    /// What is left, per class.
    children: Box<[NodeId]>,
}

/// With more branches than this a rule set is refused rather than let it eat the machine.
const LIMIT: usize = 4_000_000;

/// A rule set outgrew what can be walked and proven.
#[derive(Debug)]
pub(super) struct TooComplex;

/// Nodes, each once.
#[derive(Debug, Default, Clone)]
pub(super) struct Table {
    /// Nodes below this number are in the table this one builds on.
    base: u32,
    nodes: Vec<Node>,
    /// The ends that can be reached from each node, a bit for each.
    reach: Vec<u8>,
    ids: HashMap<Node, NodeId>,
}

impl Table {
    fn node(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(id.checked_sub(self.base + ENDS)? as usize)
    }

    fn reach(&self, id: NodeId) -> Option<u8> {
        if id < ENDS {
            return Some(1 << id);
        }
        self.reach.get(id.checked_sub(self.base + ENDS)? as usize).copied()
    }
}

/// All three ends.
const ALL_ENDS: u8 = 0b111;

/// The end node of a value.
fn end(value: Value) -> NodeId {
    value as NodeId
}

/// The value of an end node.
fn value_of(id: NodeId) -> Option<Value> {
    Value::ALL.get(id as usize).copied()
}

/// The diagrams of all referrals. Built once; never changed.
#[derive(Debug, Default)]
pub struct Diagrams {
    table: Table,
    /// How many questions there are.
    questions: usize,
    /// The diagram of each referral.
    pub roots: Vec<NodeId>,
}

/// A table on top of the diagrams, for what is left after some answers.
#[derive(Debug)]
pub struct Work<'d> {
    base: &'d Diagrams,
    own: Table,
    memo: HashMap<(NodeId, u32, u32), NodeId>,
}

impl Diagrams {
    /// A fresh table to work out remainders in.
    pub fn work(&self) -> Work<'_> {
        let base = u32::try_from(self.table.nodes.len()).unwrap_or(u32::MAX);
        Work { base: self, own: Table { base, ..Table::default() }, memo: HashMap::new() }
    }

    /// The question a remainder asks first, and what is left after each class of its answers; nothing when settled.
    pub fn node(&self, id: NodeId) -> Option<(usize, &[NodeId])> {
        self.table.node(id).map(|node| (node.question as usize, &*node.children))
    }

    /// How many nodes there are in all.
    pub fn len(&self) -> usize {
        self.table.nodes.len()
    }

    /// Whether the rule with this root comes to the same whatever is answered.
    pub fn is_settled(&self, root: NodeId) -> bool {
        value_of(root).is_some()
    }

    /// Whether some answers make the rule with this root come to that value.
    pub fn can_be(&self, root: NodeId, value: Value) -> bool {
        self.table.reach(root).unwrap_or(ALL_ENDS) >> end(value) & 1 == 1
    }

    /// Whether every rule is settled from the start.
    pub fn is_empty(&self) -> bool {
        self.table.nodes.is_empty()
    }
}

impl Work<'_> {
    fn node(&self, id: NodeId) -> Option<&Node> {
        if id >= self.own.base + ENDS { self.own.node(id) } else { self.base.table.node(id) }
    }

    /// Question a residual asks first, and what is left after each class of its answers; nothing when settled.
    pub fn branches(&self, id: NodeId) -> Option<(usize, &[NodeId])> {
        self.node(id).map(|node| (node.question as usize, &*node.children))
    }

    /// Whether some answers make a residual come to that value.
    pub fn can_be(&self, id: NodeId, value: Value) -> bool {
        self.reach(id) >> end(value) & 1 == 1
    }

    /// The value of a settled remainder.
    pub fn settled(&self, id: NodeId) -> Option<Value> {
        value_of(id)
    }

    /// The lowest and highest value that can still come out.
    pub fn span(&self, id: NodeId) -> (Value, Value) {
        let reach = self.reach(id);
        let mut within = Value::ALL.into_iter().filter(|value| reach >> end(*value) & 1 == 1);
        let low = within.next().unwrap_or(Value::No);
        (low, within.next_back().unwrap_or(low))
    }

    fn reach(&self, id: NodeId) -> u8 {
        if id >= self.own.base + ENDS { self.own.reach(id) } else { self.base.table.reach(id) }.unwrap_or(ALL_ENDS)
    }

    /// The first question in order that the remainder depends on.
    pub fn first(&self, id: NodeId) -> Option<usize> {
        self.node(id).map(|node| node.question as usize)
    }

    /// Which questions the remainders depend on, by position.
    pub fn depends(&self, roots: &[NodeId]) -> Vec<bool> {
        let mut found = vec![false; self.base.questions];
        let mut visited = vec![false; (self.own.base + ENDS) as usize + self.own.nodes.len()];
        let mut stack = roots.to_vec();
        while let Some(id) = stack.pop() {
            if let Some(node) = self.node(id)
                && !std::mem::replace(&mut visited[id as usize], true)
            {
                found[node.question as usize] = true;
                stack.extend(&node.children);
            }
        }
        found
    }

    /// What is left of a remainder after an answer of that class to that question.
    pub fn given(&mut self, id: NodeId, question: usize, class: usize) -> NodeId {
        let (question, class) = (u32::try_from(question).unwrap_or(u32::MAX), u32::try_from(class).unwrap_or(u32::MAX));
        let Some(node) = self.node(id) else { return id };
        if node.question > question {
            return id;
        }
        if node.question == question {
            return node.children[class as usize];
        }
        if let Some(known) = self.memo.get(&(id, question, class)) {
            return *known;
        }
        let node = node.clone();
        let children =
            node.children.iter().map(|child| self.given(*child, question as usize, class as usize)).collect();
        let left = self.intern(Node { question: node.question, children });
        self.memo.insert((id, question, class), left);
        left
    }

    fn intern(&mut self, node: Node) -> NodeId {
        if node.children.iter().all(|child| *child == node.children[0]) {
            return node.children[0];
        }
        if let Some(known) = self.base.table.ids.get(&node) {
            return *known;
        }
        let reach = node.children.iter().fold(0, |reach, child| reach | self.reach(*child));
        insert(&mut self.own, node, reach)
    }
}

fn insert(table: &mut Table, node: Node, reach: u8) -> NodeId {
    let next = table.base + ENDS + u32::try_from(table.nodes.len()).unwrap_or(u32::MAX);
    match table.ids.entry(node) {
        Entry::Occupied(known) => *known.get(),
        Entry::Vacant(place) => {
            table.nodes.push(place.key().clone());
            table.reach.push(reach);
            *place.insert(next)
        }
    }
}

/// Minimum or maximum of two diagrams.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Of {
    All,
    Any,
}

impl Tree {
    /// Diagrams of rules with no other conditions than the tree's own; nothing when they are too complex.
    pub fn diagrams_of(&self, rules: &[Rule]) -> Option<Diagrams> {
        diagrams(&self.domains, &self.rules, rules.iter()).ok()
    }
}

/// Builds the diagrams; the error names the first referral whose rule is too complex.
pub(super) fn diagrams<'t>(
    domains: &[Domain],
    rules: &[NamedRule],
    whens: impl Iterator<Item = &'t Rule>,
) -> Result<Diagrams, usize> {
    let mut maker = Maker {
        domains,
        rules,
        table: Table::default(),
        both: HashMap::new(),
        not: HashMap::new(),
        named: HashMap::new(),
        size: 0,
    };
    let mut roots = Vec::new();
    for (number, when) in whens.enumerate() {
        roots.push(maker.rule(when).map_err(|TooComplex| number)?);
    }
    Ok(Diagrams { table: maker.table, questions: domains.len(), roots })
}

struct Maker<'a> {
    domains: &'a [Domain],
    rules: &'a [NamedRule],
    table: Table,
    both: HashMap<(Of, NodeId, NodeId), NodeId>,
    not: HashMap<NodeId, NodeId>,
    named: HashMap<usize, NodeId>,
    /// Branches of all nodes so far.
    size: usize,
}

type Made = Result<NodeId, TooComplex>;

impl Maker<'_> {
    fn rule(&mut self, rule: &Rule) -> Made {
        match &rule.shape {
            Shape::All(parts) => self.fold(Of::All, Value::Yes, parts),
            Shape::Any(parts) => self.fold(Of::Any, Value::No, parts),
            Shape::Not(part) => {
                let part = self.rule(part)?;
                self.not(part)
            }
            Shape::AtLeast(n, parts) => self.at_least(*n, parts),
            Shape::Named(number) => {
                if let Some(known) = self.named.get(number) {
                    return Ok(*known);
                }
                let made = self.rule(&self.rules[*number].rule)?;
                self.named.insert(*number, made);
                Ok(made)
            }
            Shape::Leaf(leaf) => {
                let values = self.domains[leaf.question].values_of(&leaf.test);
                let children = values.into_iter().map(end).collect();
                self.intern(Node { question: u32::try_from(leaf.question).unwrap_or(u32::MAX), children })
            }
        }
    }

    fn fold(&mut self, of: Of, start: Value, parts: &[Rule]) -> Made {
        let mut made = end(start);
        for part in parts {
            let part = self.rule(part)?;
            made = self.both(of, made, part)?;
        }
        Ok(made)
    }

    /// `best[k]` is the (k+1)-th largest of the parts so far.
    fn at_least(&mut self, n: usize, parts: &[Rule]) -> Made {
        if n == 0 {
            return Ok(end(Value::Yes));
        }
        let mut best = vec![end(Value::No); n];
        for part in parts {
            let part = self.rule(part)?;
            for k in (0..n).rev() {
                let pushed = if k == 0 { part } else { self.both(Of::All, best[k - 1], part)? };
                best[k] = self.both(Of::Any, best[k], pushed)?;
            }
        }
        Ok(best[n - 1])
    }

    fn both(&mut self, of: Of, a: NodeId, b: NodeId) -> Made {
        let (stops, passes) = match of {
            Of::All => (end(Value::No), end(Value::Yes)),
            Of::Any => (end(Value::Yes), end(Value::No)),
        };
        if a == stops || b == stops {
            return Ok(stops);
        }
        if a == passes || a == b {
            return Ok(b);
        }
        if b == passes {
            return Ok(a);
        }
        let key = (of, a.min(b), a.max(b));
        if let Some(known) = self.both.get(&key) {
            return Ok(*known);
        }
        // Not two ends: unknown with unknown was `a == b`.
        let question =
            [a, b].into_iter().filter_map(|id| self.table.node(id)).map(|node| node.question).min().unwrap_or(0);
        let classes = self.domains[question as usize].classes.len();
        let mut children = Vec::with_capacity(classes);
        for class in 0..classes {
            let (a, b) = (self.child(a, question, class), self.child(b, question, class));
            children.push(self.both(of, a, b)?);
        }
        let made = self.intern(Node { question, children: children.into() })?;
        self.both.insert(key, made);
        Ok(made)
    }

    fn not(&mut self, id: NodeId) -> Made {
        if let Some(value) = value_of(id) {
            return Ok(end(!value));
        }
        if let Some(known) = self.not.get(&id) {
            return Ok(*known);
        }
        let Some(node) = self.table.node(id).cloned() else { return Ok(id) };
        let children = node.children.iter().map(|child| self.not(*child)).collect::<Result<_, _>>()?;
        let made = self.intern(Node { question: node.question, children })?;
        self.not.insert(id, made);
        Ok(made)
    }

    fn child(&self, id: NodeId, question: u32, class: usize) -> NodeId {
        match self.table.node(id) {
            Some(node) if node.question == question => node.children[class],
            _ => id,
        }
    }

    fn intern(&mut self, node: Node) -> Made {
        if node.children.iter().all(|child| *child == node.children[0]) {
            return Ok(node.children[0]);
        }
        self.size += node.children.len();
        if self.size >= LIMIT {
            return Err(TooComplex);
        }
        let reach = node.children.iter().fold(0, |reach, child| reach | self.table.reach(*child).unwrap_or(ALL_ENDS));
        Ok(insert(&mut self.table, node, reach))
    }
}
