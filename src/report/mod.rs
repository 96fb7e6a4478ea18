//! Outcomes and findings as words: a paper for a person, lines for a machine. Data in, text out; nothing is written here.
pub mod finding;
pub mod json;
pub mod lookup;
mod markdown;
mod paper;
pub mod place;
mod plain;
mod reasons;
pub mod scenario;
mod summary;
pub mod words;
pub use markdown::markdown;
pub use paper::Block;
pub use plain::plain;
pub use reasons::reasons;
pub use summary::{Local, guide_entry, summary, urgent};
