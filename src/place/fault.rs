//! What can be wrong with the files of places, and where. Data only.

/// Which of the three files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum File {
    Gemeenten,
    Woonplaatsen,
    Regions,
}

impl File {
    /// In the order of the arguments of [`super::Places::read`].
    pub const ALL: [Self; 3] = [Self::Gemeenten, Self::Woonplaatsen, Self::Regions];

    /// What the file is called, in the folder `places` of the rules.
    pub fn name(self) -> &'static str {
        match self {
            Self::Gemeenten => "gemeenten.csv",
            Self::Woonplaatsen => "woonplaatsen.csv",
            Self::Regions => "regions.csv",
        }
    }

    /// Its first row that is no comment.
    pub fn header(self) -> &'static str {
        match self {
            Self::Gemeenten => "gemeente;province;region;aliases;former",
            Self::Woonplaatsen => "woonplaats;gemeente;aliases",
            Self::Regions => "region;holder;verified",
        }
    }

    /// How many of its columns may not be empty: the first so many.
    pub(super) fn required(self) -> usize {
        match self {
            Self::Gemeenten | Self::Regions => 3,
            Self::Woonplaatsen => 2,
        }
    }
}

/// What can be wrong with a file of places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Problem {
    /// The first row is not the header of this file.
    Header,
    /// More or fewer columns than the header has.
    Columns,
    /// Nothing where something must be.
    Empty,
    /// Spaces around a name, or two in a row.
    Spaces,
    /// A character that does not belong in a name: a curly apostrophe, a quote, a control character.
    Character,
    /// The same place again.
    Twice {
        /// The line of the first, counted from 1.
        first: usize,
    },
    /// A name that is not in that file; for a former gemeente, a woonplaats that does not lie in this one.
    Unknown {
        /// Where the name should be.
        file: File,
    },
    /// Neither `yes` nor `no`.
    Flag,
    /// A gemeente without a woonplaats, or a region without a gemeente.
    Childless {
        /// Where at least one row should belong to it.
        file: File,
    },
    /// Another number of rows than the comment `# rows: <number>` says, or no such comment.
    Rows {
        /// How many rows there are.
        found: usize,
    },
}

impl Problem {
    /// The Fluent keys of all problems, without `place-fault-`.
    pub const KEYS: [&str; 10] =
        ["header", "columns", "empty", "spaces", "character", "twice", "unknown", "flag", "childless", "rows"];

    /// The Fluent key of this problem, without `place-fault-`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Header => "header",
            Self::Columns => "columns",
            Self::Empty => "empty",
            Self::Spaces => "spaces",
            Self::Character => "character",
            Self::Twice { .. } => "twice",
            Self::Unknown { .. } => "unknown",
            Self::Flag => "flag",
            Self::Childless { .. } => "childless",
            Self::Rows { .. } => "rows",
        }
    }
}

/// One thing that is wrong with a file of places, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fault {
    /// In which file.
    pub file: File,
    /// On which line, counted from 1.
    pub line: usize,
    /// At which byte of the file it starts.
    pub start: usize,
    /// At which byte of the file it has ended.
    pub end: usize,
    /// What.
    pub problem: Problem,
}
