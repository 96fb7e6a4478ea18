//! Model count: how many assignments lead to each terminal.

use std::ops::Range;

use num_bigint::BigUint;
use rustc_hash::FxHashMap;

use super::{NodeId, TERMINALS, Table};

impl Table<'_> {
    /// Number of assignments that lead to each terminal; `sizes` says how many there are for each value of each variable.
    pub fn count(&self, id: NodeId, sizes: &[Vec<u64>]) -> Vec<BigUint> {
        let all = |variables: Range<usize>| -> BigUint {
            variables.map(|variable| BigUint::from(sizes[variable].iter().sum::<u64>().max(1))).product()
        };
        let first = |id: NodeId| self.variable(id).unwrap_or(sizes.len());
        let only = |terminal: NodeId| -> Vec<BigUint> {
            (0..TERMINALS).map(|other| BigUint::from(u8::from(other == terminal))).collect()
        };
        let mut counts: FxHashMap<NodeId, Vec<BigUint>> = (0..TERMINALS).map(|it| (it, only(it))).collect();
        // A node is made after its children.
        let mut nodes = self.nodes(&[id]);
        nodes.sort_unstable();
        for node in nodes {
            let Some((variable, children)) = self.node(node) else { continue };
            let mut sums = vec![BigUint::ZERO; TERMINALS as usize];
            for (child, size) in children.iter().zip(&sizes[variable]) {
                let between = all(variable + 1..first(*child)) * *size;
                for (sum, count) in sums.iter_mut().zip(&counts[child]) {
                    *sum += count * &between;
                }
            }
            counts.insert(node, sums);
        }
        let before = all(0..first(id));
        counts.remove(&id).unwrap_or_default().into_iter().map(|count| count * &before).collect()
    }
}
