//! loketwijzer
pub mod calendar;
pub mod document;
pub mod finding;
pub mod front;
pub mod id;
pub mod scenario;
pub mod tree;
pub mod report;
pub mod text;
pub mod value;
pub mod walk;
pub mod terminal;
pub mod wrap;
