//! The three files of places: their names, their columns, and a fault at its place in one of them.

use std::ops::Range;

use crate::finding::Problem;

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

/// A fault in a file of places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file.
    pub file: File,
    /// The bytes of the file that it is about.
    pub span: Range<usize>,
    /// The problem.
    pub problem: Problem,
}
