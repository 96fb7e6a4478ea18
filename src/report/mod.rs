//! Outcomes and findings as words: a paper for a person, lines for a machine. Data in, text out; nothing is written here.
mod desk;
pub mod finding;
pub mod json;
mod markdown;
mod paper;
mod plain;
mod reasons;
pub mod scenario;
mod summary;
mod terms;
pub mod words;
pub use desk::Local;
pub use markdown::markdown;
pub use paper::Block;
pub use plain::plain;
pub use reasons::reasons;
pub use summary::{guide_entry, summary, urgent};
