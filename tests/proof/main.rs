//! The proof against brute force: on thousands of small random rule sets, everything it says is tried out.
#![allow(clippy::unwrap_used)]

#[path = "../common/mod.rs"]
mod common;
mod conversations;
mod diff;
mod facts;
mod oracle;
mod promises;
#[path = "../common/shipped.rs"]
mod shipped;

use proptest::prelude::*;

/// So many random rule sets per property.
fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 2000, ..ProptestConfig::default() }
}
