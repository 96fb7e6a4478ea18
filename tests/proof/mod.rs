//! The proof against brute force: on thousands of small random rule sets, everything it says is tried out.
#![allow(clippy::unwrap_used, clippy::format_push_string, reason = "tests")]

mod bounds;
mod dated;
mod diff;
mod facts;
mod oracle;
mod promises;
