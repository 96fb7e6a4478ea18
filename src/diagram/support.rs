//! Support: the variables that functions depend on.

use super::{NodeId, TERMINALS, Table};

/// Set of variables.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Support(Vec<bool>);

impl Support {
    /// True when a variable is among them.
    pub fn contains(&self, variable: usize) -> bool {
        self.0.get(variable).is_some_and(|within| *within)
    }

    /// The variables, in order.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.0.iter().enumerate().filter_map(|(variable, within)| within.then_some(variable))
    }

    fn insert(&mut self, variable: usize) {
        if self.0.len() <= variable {
            self.0.resize(variable + 1, false);
        }
        self.0[variable] = true;
    }
}

impl Table<'_> {
    /// Support of some functions together.
    pub fn support(&self, roots: &[NodeId]) -> Support {
        let mut support = Support::default();
        for id in self.nodes(roots) {
            if let Some(variable) = self.variable(id) {
                support.insert(variable);
            }
        }
        support
    }

    /// All nodes of some diagrams.
    pub fn nodes(&self, roots: &[NodeId]) -> Vec<NodeId> {
        let mut seen = vec![false; (self.end() - TERMINALS) as usize];
        let mut nodes = Vec::new();
        let mut stack: Vec<NodeId> = roots.to_vec();
        while let Some(id) = stack.pop() {
            if let Some((_, children)) = self.node(id)
                && !std::mem::replace(&mut seen[(id - TERMINALS) as usize], true)
            {
                nodes.push(id);
                stack.extend(children);
            }
        }
        nodes
    }
}
