//! loketwijzer
pub mod calendar;
pub mod finding;
pub mod front;
pub mod id;
pub mod place;
pub mod value;
