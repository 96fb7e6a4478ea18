//! The proof against brute force: on thousands of small random rule sets, everything it says is tried out.

#[path = "../common/mod.rs"]
mod common;
mod conversations;
mod oracle;

use proptest::prelude::*;

/// So many random rule sets per property.
fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 2000, ..ProptestConfig::default() }
}
