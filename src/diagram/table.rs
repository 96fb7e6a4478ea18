//! The unique table: every node once, and what is left of it when a variable is known.

use indexmap::{Equivalent, IndexSet};
use rustc_hash::{FxBuildHasher, FxHashMap};

use super::Operation;
use crate::value::Value;

/// Position of a node in its table; the first ones are the terminals.
pub type NodeId = u32;

/// Number of terminals: no, unknown and yes, and above them room for every pair of these.
pub const TERMINALS: u32 = 9;

/// Terminal of functions that are never anything but no.
pub const NO: NodeId = Value::No as NodeId;
/// Terminal for unknown.
pub const UNKNOWN: NodeId = Value::Unknown as NodeId;
/// Terminal for yes.
pub const YES: NodeId = Value::Yes as NodeId;

/// A table outgrew its limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLarge;

/// A diagram, unless the table outgrew its limit.
pub type Made = Result<NodeId, TooLarge>;

/// A variable, and what is left of the function for each of its values.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Node {
    variable: u32,
    children: Box<[NodeId]>,
}

/// A node that may not be in a table yet; it hashes as [`Node`] does.
#[derive(Hash)]
struct Candidate<'a> {
    variable: u32,
    children: &'a [NodeId],
}

impl Equivalent<Node> for Candidate<'_> {
    fn equivalent(&self, node: &Node) -> bool {
        self.variable == node.variable && *self.children == *node.children
    }
}

/// Unique table: equal nodes only once. A table can lie over another one, whose nodes are then its own.
#[derive(Debug)]
pub struct Table<'b> {
    base: Option<&'b Table<'b>>,
    /// Position of the first node that is not in the base.
    first: NodeId,
    nodes: IndexSet<Node, FxBuildHasher>,
    /// Terminals that can be reached from each node, one bit each.
    reachable: Vec<u16>,
    /// Most branches that all nodes together may have.
    limit: usize,
    branches: usize,
    restricted: FxHashMap<(NodeId, u32, u32), NodeId>,
    pub(super) applied: FxHashMap<(Operation, NodeId, NodeId), NodeId>,
    /// Labels that terminals were given, and per labelling the node for each node.
    pub(super) labellings: Vec<[NodeId; TERMINALS as usize]>,
    pub(super) relabelled: FxHashMap<(usize, NodeId), NodeId>,
}

impl Table<'static> {
    /// Empty table; all its nodes together may have so many branches.
    pub fn new(limit: usize) -> Self {
        Self::with(None, TERMINALS, limit)
    }
}

impl<'b> Table<'b> {
    /// Table over another one, for what is left of its diagrams.
    pub fn over(base: &'b Table<'b>) -> Self {
        Self::with(Some(base), base.end(), usize::MAX)
    }

    fn with(base: Option<&'b Table<'b>>, first: NodeId, limit: usize) -> Self {
        Self {
            base,
            first,
            nodes: IndexSet::default(),
            reachable: Vec::new(),
            limit,
            branches: 0,
            restricted: FxHashMap::default(),
            applied: FxHashMap::default(),
            labellings: Vec::new(),
            relabelled: FxHashMap::default(),
        }
    }

    /// Position after the last node.
    pub(super) fn end(&self) -> NodeId {
        self.first + NodeId::try_from(self.nodes.len()).expect("fewer nodes than fit in memory")
    }

    /// Variable that a diagram tests first, and what is left for each of its values; nothing for a terminal.
    pub fn node(&self, id: NodeId) -> Option<(usize, &[NodeId])> {
        if id < self.first {
            return self.base.and_then(|base| base.node(id));
        }
        let node = self.nodes.get_index((id - self.first) as usize)?;
        Some((node.variable as usize, &node.children))
    }

    /// Variable that a diagram tests first; nothing for a terminal.
    pub fn variable(&self, id: NodeId) -> Option<usize> {
        self.node(id).map(|(variable, _)| variable)
    }

    /// Value of a terminal; nothing for a function that still depends on something.
    pub fn value(&self, id: NodeId) -> Option<Value> {
        Value::ALL.get(id as usize).copied()
    }

    /// Number of nodes.
    pub fn len(&self) -> usize {
        (self.end() - TERMINALS) as usize
    }

    /// True when there is nothing but terminals.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Terminals that can be reached, one bit each.
    pub(super) fn reachable(&self, id: NodeId) -> u16 {
        match self.base {
            _ if id < TERMINALS => 1 << id,
            Some(base) if id < self.first => base.reachable(id),
            _ => self.reachable[(id - self.first) as usize],
        }
    }

    /// True when some assignment leads to that terminal.
    pub fn reaches(&self, id: NodeId, terminal: NodeId) -> bool {
        self.reachable(id) >> terminal & 1 == 1
    }

    /// True when some assignment leads to that value.
    pub fn can_be(&self, id: NodeId, value: Value) -> bool {
        self.reaches(id, value as NodeId)
    }

    /// Lowest and highest value that can be reached.
    pub fn span(&self, id: NodeId) -> (Value, Value) {
        let mut values = Value::ALL.into_iter().filter(|value| self.can_be(id, *value));
        let low = values.next().unwrap_or(Value::No);
        (low, values.next_back().unwrap_or(low))
    }

    /// The node with this variable and these children, which test only later variables; when all children are one, that one.
    pub fn intern(&mut self, variable: usize, children: &[NodeId]) -> NodeId {
        if children.iter().all(|child| *child == children[0]) {
            return children[0];
        }
        let variable = u32::try_from(variable).expect("fewer variables than fit in memory");
        let candidate = Candidate { variable, children };
        if let Some(known) = self.find(&candidate) {
            return known;
        }
        let reachable = children.iter().fold(0, |all, child| all | self.reachable(*child));
        let id = self.end();
        self.nodes.insert(Node { variable, children: children.into() });
        self.reachable.push(reachable);
        self.branches += children.len();
        id
    }

    fn find(&self, candidate: &Candidate<'_>) -> Option<NodeId> {
        if let Some(known) = self.base.and_then(|base| base.find(candidate)) {
            return Some(known);
        }
        let at = self.nodes.get_index_of(candidate)?;
        Some(self.first + NodeId::try_from(at).expect("fewer nodes than fit in memory"))
    }

    /// Error once the table outgrew its limit.
    pub(super) fn check(&self) -> Result<(), TooLarge> {
        if self.branches > self.limit { Err(TooLarge) } else { Ok(()) }
    }

    /// Residual for a value of a variable when the diagram tests it first; otherwise the diagram itself.
    pub fn child(&self, id: NodeId, variable: usize, value: usize) -> NodeId {
        match self.node(id) {
            Some((first, children)) if first == variable => children[value],
            _ => id,
        }
    }

    /// Cofactor: the residual for a value of a variable, wherever the diagram tests it.
    pub fn restrict(&mut self, id: NodeId, variable: usize, value: usize) -> NodeId {
        let Some((first, children)) = self.node(id) else { return id };
        if first >= variable {
            return if first == variable { children[value] } else { id };
        }
        let short = |number: usize| u32::try_from(number).expect("fewer variables and values than fit in memory");
        let key = (id, short(variable), short(value));
        if let Some(known) = self.restricted.get(&key) {
            return *known;
        }
        let mut left = children.to_vec();
        for child in &mut left {
            *child = self.restrict(*child, variable, value);
        }
        let made = self.intern(first, &left);
        self.restricted.insert(key, made);
        made
    }
}
