//! From which day until which day something is so.

use crate::calendar::Date;
use crate::document::{At, RawDate};

/// From and until, both included; open where nothing is said.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Validity {
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub until: Option<Date>,
}

/// From and until as a file gives them.
pub(super) fn validity(from: Option<&At<RawDate>>, until: Option<&At<RawDate>>) -> Validity {
    Validity { from: from.map(|date| date.value.0), until: until.map(|date| date.value.0) }
}

impl Validity {
    /// The days on which something begins or has just ended.
    pub(super) fn cuts(self) -> impl Iterator<Item = Date> {
        self.from.into_iter().chain(self.until.and_then(|until| until.tomorrow().ok()))
    }

    /// Whether that day lies within it.
    pub fn holds(self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}
