//! Decision diagrams: reduced, ordered and shared, with several values per variable and several terminals.
//!
//! A node tests one variable and has a child for each of its values; a terminal ends a path. Variables are tested in one order
//! on every path and equal nodes are shared, so equal functions are one node, and a function depends on exactly the variables
//! in its diagram. R. E. Bryant, "Graph-Based Algorithms for Boolean Function Manipulation", IEEE Trans. Computers C-35 (1986);
//! A. Srinivasan, T. Kam, S. Malik and R. K. Brayton, "Algorithms for Discrete Function Manipulation", ICCAD (1990) for the
//! multi-valued form.

mod apply;
mod count;
mod path;
mod support;
mod table;

pub use apply::Operation;
pub use path::cheapest_path;
pub use support::Support;
pub use table::{Made, NO, NodeId, TERMINALS, Table, TooLarge, UNKNOWN, YES};

#[cfg(test)]
mod tests;
