//! Paths: assignments of only the variables that a diagram tests on the way to a terminal.

use rustc_hash::FxHashMap;

use super::{NodeId, TERMINALS, Table};

/// Cheapest path to a terminal, as variables with their values in order; nothing when there is none. `cost` says what a value
/// of a variable costs; one without a cost is never taken. Of equal paths the one with the lower values is taken.
pub fn cheapest_path(
    table: &Table<'_>,
    root: NodeId,
    terminal: NodeId,
    cost: impl Fn(usize, usize) -> Option<u64>,
) -> Option<Vec<(usize, usize)>> {
    // Per node what the path costs, and with which value it goes on.
    let mut best: FxHashMap<NodeId, (u64, usize)> = FxHashMap::default();
    // A node is made after its children.
    let mut nodes = table.nodes(&[root]);
    nodes.sort_unstable();
    for node in nodes {
        let Some((variable, children)) = table.node(node) else { continue };
        let below = |child: NodeId| match child {
            _ if child == terminal => Some(0),
            _ if child < TERMINALS => None,
            _ => best.get(&child).map(|(cost, _)| *cost),
        };
        let ways = children.iter().enumerate().filter_map(|(value, child)| {
            let further = below(*child)?;
            Some((further.saturating_add(cost(variable, value)?), value))
        });
        if let Some(way) = ways.min() {
            best.insert(node, way);
        }
    }
    let mut path = Vec::new();
    let mut left = root;
    while let Some((variable, children)) = table.node(left) {
        let (_, value) = best.get(&left)?;
        path.push((variable, *value));
        left = children[*value];
    }
    (left == terminal).then_some(path)
}
