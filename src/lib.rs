//! loketwijzer
pub mod finding;
pub mod front;
pub mod id;
pub mod report;
pub mod text;
pub mod value;
