//! Every operation against trying all assignments, on small random functions.

use num_bigint::BigUint;
use proptest::prelude::*;
use rustc_hash::FxHashSet;

use super::{NodeId, Operation, TERMINALS, Table, TooLarge, YES, cheapest_path};
use crate::value::Value;

/// Number of values of each variable.
const VALUES: [usize; 4] = [2, 3, 2, 4];

/// A function as its terminal for every assignment, in order.
type Terminals = Vec<NodeId>;

fn assignments() -> Vec<[usize; 4]> {
    let size: usize = VALUES.iter().product();
    let digits = |mut number: usize| {
        std::array::from_fn(|at| {
            let rest: usize = VALUES[at + 1..].iter().product();
            let digit = number / rest;
            number %= rest;
            digit
        })
    };
    (0..size).map(digits).collect()
}

fn function() -> impl Strategy<Value = Terminals> {
    let size: usize = VALUES.iter().product();
    // Most functions of one value, so that diagrams skip variables.
    prop::collection::vec(prop_oneof![4 => Just(0), 1 => 0..3_u32], size)
}

/// Diagram of a function.
fn build(table: &mut Table<'_>, terminals: &[NodeId], variable: usize) -> NodeId {
    if variable == VALUES.len() {
        return terminals[0];
    }
    let rest = terminals.len() / VALUES[variable];
    let children: Vec<NodeId> = terminals.chunks(rest).map(|part| build(table, part, variable + 1)).collect();
    table.intern(variable, &children)
}

/// Terminal for an assignment.
fn evaluate(table: &Table<'_>, mut id: NodeId, assignment: &[usize; 4]) -> NodeId {
    while let Some((variable, children)) = table.node(id) {
        id = children[assignment[variable]];
    }
    id
}

fn all(table: &Table<'_>, id: NodeId) -> Terminals {
    assignments().iter().map(|assignment| evaluate(table, id, assignment)).collect()
}

proptest! {
    #![proptest_config(crate::random::cases(2000))]

    #[test]
    fn equal_functions_are_one_node_and_know_what_they_reach_and_depend_on(one in function()) {
        let mut table = Table::new(usize::MAX);
        let id = build(&mut table, &one, 0);
        prop_assert_eq!(all(&table, id), one.clone());
        prop_assert_eq!(build(&mut table, &one, 0), id);
        for terminal in 0..TERMINALS {
            prop_assert_eq!(table.reaches(id, terminal), one.contains(&terminal));
        }
        let sizes: Vec<Vec<u64>> = VALUES.iter().map(|values| vec![1; *values]).collect();
        for (terminal, count) in (0..).zip(table.count(id, &sizes)) {
            prop_assert_eq!(count, BigUint::from(one.iter().filter(|other| **other == terminal).count()));
        }
        for variable in 0..VALUES.len() {
            let differs = |value: usize| {
                let other = |mut it: [usize; 4]| { it[variable] = value; it };
                assignments().into_iter().any(|it| evaluate(&table, id, &it) != evaluate(&table, id, &other(it)))
            };
            prop_assert_eq!(table.support(&[id]).contains(variable), (0..VALUES[variable]).any(differs));
        }
        for terminal in [0, 1, YES] {
            let path = cheapest_path(&table, id, terminal, |_, _| Some(1));
            prop_assert_eq!(path.is_some(), one.contains(&terminal));
            if let Some(path) = path {
                let mut assignment = [0; 4];
                for (variable, value) in path {
                    assignment[variable] = value;
                }
                prop_assert_eq!(evaluate(&table, id, &assignment), terminal);
            }
        }
    }

    #[test]
    fn operations_do_what_they_do_to_each_value((one, other) in (function(), function()), (variable, value) in (0..4_usize, 0..2_usize)) {
        let mut table = Table::new(usize::MAX);
        let (a, b) = (build(&mut table, &one, 0), build(&mut table, &other, 0));
        let pairs = || one.iter().zip(&other);
        let lowest = table.min(&[a, b]).unwrap();
        prop_assert_eq!(all(&table, lowest), pairs().map(|(a, b)| *a.min(b)).collect::<Vec<_>>());
        let highest = table.nth_largest(1, &[a, b]).unwrap();
        prop_assert_eq!(all(&table, highest), pairs().map(|(a, b)| *a.max(b)).collect::<Vec<_>>());
        prop_assert_eq!(table.max(&[a, b]).unwrap(), highest);
        prop_assert_eq!(table.nth_largest(2, &[a, b]).unwrap(), lowest);
        let both = table.apply(Operation::Pair, a, b).unwrap();
        prop_assert_eq!(all(&table, both), pairs().map(|(a, b)| 3 * a + b).collect::<Vec<_>>());
        let opposite = table.not(a).unwrap();
        prop_assert_eq!(all(&table, opposite), one.iter().map(|a| 2 - a).collect::<Vec<_>>());
        let [sure, unsure] = [a, b].map(|id| table.is(id, &[Value::Yes]).unwrap());
        let rest = table.apply(Operation::Difference, sure, unsure).unwrap();
        prop_assert_eq!(all(&table, rest), pairs().map(|(a, b)| if *a == YES && *b != YES { YES } else { 0 }).collect::<Vec<_>>());
        let together = pairs().any(|(a, b)| *a == YES && *b == YES);
        prop_assert_eq!(table.reach_together(a, b, |a, b| a == YES && b == YES, &mut FxHashSet::default()), together);

        let mut over = Table::over(&table);
        let left = over.restrict(a, variable, value);
        let fixed = |mut it: [usize; 4]| { it[variable] = value; it };
        prop_assert_eq!(all(&over, left), assignments().into_iter().map(|it| evaluate(&table, a, &fixed(it))).collect::<Vec<_>>());
        // What is in the table below is not made again.
        prop_assert_eq!(build(&mut over, &one, 0), a);
    }
}

#[test]
fn a_table_that_outgrows_its_limit_says_so() {
    let mut table = Table::new(3);
    let [a, b] = [0, 1].map(|variable| table.intern(variable, &[0, YES]));
    assert_eq!(table.min(&[a, b]), Err(TooLarge));
}
