//! How every random test is run, those in `src/` too: so many cases, and a case that failed stays in the repository.
//!
//! A failure prints its seed and writes it to a `.failed` file beside the source of the test. Commit that file: what is in
//! it is tried first whenever the test runs. `PROPTEST_CASES=1000000 cargo test` tries a million cases of every one.

use proptest::prelude::ProptestConfig;
use proptest::test_runner::FileFailurePersistence;

/// So many cases, unless `PROPTEST_CASES` says how many.
pub(crate) fn cases(usual: u32) -> ProptestConfig {
    let config = ProptestConfig::default();
    let cases = std::env::var_os("PROPTEST_CASES").map_or(usual, |_| config.cases);
    ProptestConfig {
        cases,
        failure_persistence: Some(Box::new(FileFailurePersistence::WithSource("failed"))),
        max_shrink_iters: 4000,
        // What does not fit a test is left out as often as it takes for that many cases.
        max_local_rejects: config.max_local_rejects.max(cases.saturating_mul(64)),
        max_global_rejects: config.max_global_rejects.max(cases.saturating_mul(4)),
        ..config
    }
}
