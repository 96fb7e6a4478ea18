//! Functions made from others: apply combines two of them, relabel gives the terminals of one other labels.

use rustc_hash::FxHashSet;

use super::table::{Made, NO, NodeId, TERMINALS, Table, UNKNOWN, YES};
use crate::value::Value;

/// Operation on two functions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Operation {
    /// The lower value.
    Min,
    /// The higher value.
    Max,
    /// The first without the second; both are yes or no.
    Difference,
    /// Both values: terminal three times the first plus the second.
    Pair,
}

impl Operation {
    /// Result that needs no look further down.
    fn settle(self, a: NodeId, b: NodeId) -> Option<NodeId> {
        match self {
            Self::Min if a == NO || b == NO => Some(NO),
            Self::Min if a == YES || a == b => Some(b),
            Self::Min if b == YES => Some(a),
            Self::Max if a == YES || b == YES => Some(YES),
            Self::Max if a == NO || a == b => Some(b),
            Self::Difference if a == NO || b == YES || a == b => Some(NO),
            Self::Max | Self::Difference if b == NO => Some(a),
            Self::Pair if a < TERMINALS && b < TERMINALS => Some(3 * a + b),
            _ => None,
        }
    }
}

impl Table<'_> {
    /// The function that comes of an operation on two others.
    pub fn apply(&mut self, operation: Operation, a: NodeId, b: NodeId) -> Made {
        if let Some(made) = operation.settle(a, b) {
            return Ok(made);
        }
        let ordered = matches!(operation, Operation::Min | Operation::Max);
        let (a, b) = if ordered { (a.min(b), a.max(b)) } else { (a, b) };
        if let Some(known) = self.applied.get(&(operation, a, b)) {
            return Ok(*known);
        }
        self.check()?;
        let Some((variable, values)) = self.first_of(a, b) else { return Ok(a) };
        let mut children = Vec::with_capacity(values);
        for value in 0..values {
            let (a, b) = (self.child(a, variable, value), self.child(b, variable, value));
            children.push(self.apply(operation, a, b)?);
        }
        let made = self.intern(variable, &children);
        self.applied.insert((operation, a, b), made);
        Ok(made)
    }

    /// First variable that either of two diagrams tests, and how many values it has.
    fn first_of(&self, a: NodeId, b: NodeId) -> Option<(usize, usize)> {
        let tests = [a, b].into_iter().filter_map(|id| self.node(id));
        tests.map(|(variable, children)| (variable, children.len())).min()
    }

    /// The lowest of some functions; yes when there are none.
    pub fn min(&mut self, functions: &[NodeId]) -> Made {
        functions.iter().try_fold(YES, |made, other| self.apply(Operation::Min, made, *other))
    }

    /// The highest of some functions; no when there are none.
    pub fn max(&mut self, functions: &[NodeId]) -> Made {
        functions.iter().try_fold(NO, |made, other| self.apply(Operation::Max, made, *other))
    }

    /// The n-th largest of some functions.
    pub fn nth_largest(&mut self, n: usize, functions: &[NodeId]) -> Made {
        // The (k+1)-th largest of the functions so far.
        let mut largest = vec![NO; n];
        for function in functions {
            for k in (0..n).rev() {
                let pushed = if k == 0 { *function } else { self.apply(Operation::Min, largest[k - 1], *function)? };
                largest[k] = self.apply(Operation::Max, largest[k], pushed)?;
            }
        }
        Ok(largest.last().copied().unwrap_or(YES))
    }

    /// The same diagram with other labels on its terminals: per terminal its new one.
    pub fn relabel(&mut self, id: NodeId, labels: &[NodeId; TERMINALS as usize]) -> Made {
        let number = self.labellings.iter().position(|known| known == labels).unwrap_or_else(|| {
            self.labellings.push(*labels);
            self.labellings.len() - 1
        });
        self.relabel_with(id, number)
    }

    fn relabel_with(&mut self, id: NodeId, number: usize) -> Made {
        if id < TERMINALS {
            return Ok(self.labellings[number][id as usize]);
        }
        if let Some(known) = self.relabelled.get(&(number, id)) {
            return Ok(*known);
        }
        self.check()?;
        let Some((variable, children)) = self.node(id) else { return Ok(id) };
        let mut children = children.to_vec();
        for child in &mut children {
            *child = self.relabel_with(*child, number)?;
        }
        let made = self.intern(variable, &children);
        self.relabelled.insert((number, id), made);
        Ok(made)
    }

    /// Yes and no swapped.
    pub fn not(&mut self, id: NodeId) -> Made {
        let mut labels: [NodeId; TERMINALS as usize] = std::array::from_fn(|at| NO + u32::try_from(at).unwrap_or(NO));
        (labels[NO as usize], labels[UNKNOWN as usize], labels[YES as usize]) = (YES, UNKNOWN, NO);
        self.relabel(id, &labels)
    }

    /// Yes where the function has one of these values, otherwise no.
    pub fn is(&mut self, id: NodeId, values: &[Value]) -> Made {
        let terminals: Vec<NodeId> = values.iter().map(|value| *value as NodeId).collect();
        self.indicator(id, &terminals)
    }

    /// Yes where the function comes to one of these terminals, otherwise no.
    pub fn indicator(&mut self, id: NodeId, terminals: &[NodeId]) -> Made {
        let mut labels = [NO; TERMINALS as usize];
        for terminal in terminals {
            labels[*terminal as usize] = YES;
        }
        self.relabel(id, &labels)
    }

    /// True when some assignment leads two diagrams to a pair of terminals that is `wanted`. Pairs of nodes for which none does are
    /// added to `free`, for the next search with the same `wanted`.
    pub fn reach_together(
        &self,
        a: NodeId,
        b: NodeId,
        wanted: fn(NodeId, NodeId) -> bool,
        free: &mut FxHashSet<(NodeId, NodeId)>,
    ) -> bool {
        if a < TERMINALS && b < TERMINALS {
            return wanted(a, b);
        }
        let reachable = |id: NodeId| (0..TERMINALS).filter(move |terminal| self.reaches(id, *terminal));
        if !reachable(a).any(|a| reachable(b).any(|b| wanted(a, b))) || free.contains(&(a, b)) {
            return false;
        }
        let Some((variable, values)) = self.first_of(a, b) else { return false };
        let found = (0..values).any(|value| {
            self.reach_together(self.child(a, variable, value), self.child(b, variable, value), wanted, free)
        });
        if !found {
            free.insert((a, b));
        }
        found
    }
}
