//! What can be wrong with a rule file or a text, and at which place in it. Data only: no prose, no language.

mod problem;

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

pub use problem::{Problem, Severity};

pub use crate::spelling::near;

/// A place in a file: the exact bytes a finding is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place {
    /// The file as the author knows it, for instance `rules/zorg/wlz.yaml`.
    pub file: Arc<str>,
    /// Bytes from the start of the file.
    pub span: Range<usize>,
}

/// The sort of thing a name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Kind {
    Question,
    Answer,
    Rule,
    Referral,
    Desk,
    Right,
    Advice,
    Norm,
    Guide,
    Law,
    Source,
    Topic,
    Promise,
    Gemeente,
    Danger,
}

impl Kind {
    /// The word in a finding's Fluent arguments.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Answer => "answer",
            Self::Rule => "rule",
            Self::Referral => "referral",
            Self::Desk => "desk",
            Self::Right => "right",
            Self::Advice => "advice",
            Self::Norm => "norm",
            Self::Guide => "guide",
            Self::Law => "law",
            Self::Source => "source",
            Self::Topic => "topic",
            Self::Promise => "promise",
            Self::Gemeente => "gemeente",
            Self::Danger => "danger",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One thing that is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Finding {
    /// Where.
    pub place: Place,
    /// What.
    pub problem: Problem,
}

impl Problem {
    /// This problem, at that place.
    pub fn at(self, place: &Place) -> Finding {
        Finding { place: place.clone(), problem: self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_carries_the_words_its_sentence_needs() {
        let problem = Problem::DuplicateKey { key: "id".into() };
        assert_eq!((problem.key(), problem.facts()), ("duplicate-key", vec![("key", "id")]));
        assert_eq!(Problem::NoFiles.facts(), vec![]);
    }

    #[test]
    fn a_code_says_whether_the_rules_can_still_be_used() {
        assert_eq!((Problem::NoFiles.code(), Problem::NoFiles.severity()), ("E002", Severity::Error));
        let codes: std::collections::BTreeSet<&str> = Problem::CODES.iter().copied().collect();
        assert_eq!(codes.len(), Problem::CODES.len(), "each problem has a code of its own");
        let shaped = |code: &&str| code.len() == 4 && code[1..].bytes().all(|b| b.is_ascii_digit());
        assert!(codes.iter().all(shaped));
        for (code, severity) in Problem::CODES.iter().zip(Problem::SEVERITIES) {
            assert_eq!(code.starts_with('E'), *severity == Severity::Error, "{code}");
        }
    }
}
