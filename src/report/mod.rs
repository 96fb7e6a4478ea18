//! Outcomes and findings as words: a paper for a person, lines for a machine. Data in, text out; nothing is written here.
pub mod coverage;
mod dates;
mod desk;
mod entries;
pub mod finding;
mod glance;
mod html;
mod ics;
pub mod json;
mod links;
pub mod lookup;
mod markdown;
mod paper;
#[cfg(feature = "pdf")]
mod pdf;
mod people;
pub mod place;
mod plain;
mod reasons;
pub mod scenario;
mod sheet;
pub mod story;
mod summary;
mod terms;
pub mod words;
pub use dates::{Due, dates};
pub use desk::Local;
pub use html::html;
pub use ics::ics;
pub use markdown::markdown;
pub use paper::{Block, Link};
#[cfg(feature = "pdf")]
pub use pdf::{Head, pdf};
pub use people::{Voice, name};
pub use plain::plain;
pub use reasons::reasons;
pub use sheet::sheet;
pub use summary::{guide_entry, paper, summary, urgent};
