//! What a person can answer.

use crate::calendar::{self, Date};

use super::QuestionKind;
use crate::id::Id;

/// The answer yes to a yes-no question.
pub const YES: &str = "ja";
/// The answer no to a yes-no question.
pub const NO: &str = "nee";
/// "Weet ik niet": every question has it.
pub const UNKNOWN: &str = "weet-niet";

pub(super) fn yes() -> Id {
    Id::new(YES).expect("a name")
}

pub(super) fn no() -> Id {
    Id::new(NO).expect("a name")
}

/// An answer to one question. It has no `Display` and no `Serialize`, so that it cannot slip into a log or a message.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Answer {
    /// "Weet ik niet".
    Unknown,
    /// One option; also yes and no.
    One(Id),
    /// Some options, in the order of the question, at least one.
    Some(Vec<Id>),
    /// A number.
    Number(i64),
    /// A day.
    Date(Date),
    /// A town, as found in the list of places.
    Place(String),
}

/// Says only that there is an answer: what it is stays out of every debug line and panic message.
impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Answer(…)")
    }
}

impl Answer {
    /// The options that were chosen.
    pub fn options(&self) -> &[Id] {
        match self {
            Self::One(option) => std::slice::from_ref(option),
            Self::Some(options) => options,
            _ => &[],
        }
    }

    /// The answer that these words, as they stand in a file, give to such a question. A place is taken as it is.
    pub fn read(words: &[&str], kind: &QuestionKind) -> Option<Self> {
        let answer = match (words, kind) {
            ([UNKNOWN], _) => Self::Unknown,
            ([word], QuestionKind::YesNo | QuestionKind::Choice(_)) => Self::One(Id::new(word)?),
            (_, QuestionKind::Many(options)) => {
                let known = |word: &&str| options.iter().any(|option| option.as_str() == *word);
                let chosen = || options.iter().filter(|option| words.contains(&option.as_str())).cloned();
                words.iter().all(known).then(|| Self::Some(chosen().collect()))?
            }
            ([word], QuestionKind::Number { .. }) if !word.starts_with('+') => Self::Number(word.parse().ok()?),
            ([word], QuestionKind::Date) => Self::Date(calendar::iso(word)?),
            ([word], QuestionKind::Place) => Self::Place((*word).to_owned()),
            _ => return None,
        };
        answer.fits(kind).then_some(answer)
    }

    /// The words that leave the program: option names, a number, a date as 2026-11-22.
    pub fn words(&self) -> Vec<String> {
        match self {
            Self::Unknown => vec![UNKNOWN.to_owned()],
            Self::One(_) | Self::Some(_) => self.options().iter().map(Id::to_string).collect(),
            Self::Number(number) => vec![number.to_string()],
            Self::Date(date) => vec![date.to_string()],
            Self::Place(place) => vec![place.clone()],
        }
    }

    /// Whether this can be an answer to such a question.
    pub fn fits(&self, kind: &QuestionKind) -> bool {
        match (self, kind) {
            (Self::Unknown, _) | (Self::Date(_), QuestionKind::Date) | (Self::Place(_), QuestionKind::Place) => true,
            (Self::One(option), QuestionKind::YesNo | QuestionKind::Choice(_)) => kind.options().contains(option),
            (Self::Some(chosen), QuestionKind::Many(options)) => {
                let places: Option<Vec<usize>> =
                    chosen.iter().map(|option| options.iter().position(|known| known == option)).collect();
                places.is_some_and(|places| {
                    let alone = places.len() == 1 || !places.contains(&(options.len() - 1));
                    !places.is_empty() && places.is_sorted_by(|a, b| a < b) && alone
                })
            }
            (Self::Number(number), QuestionKind::Number { min, max }) => (min..=max).contains(&number),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(names: &[&str]) -> Vec<Id> {
        names.iter().map(|name| Id::new(name).unwrap()).collect()
    }

    #[test]
    fn none_of_these_goes_with_nothing_else() {
        let kind = QuestionKind::Many(ids(&["a", "b", "geen"]));
        assert!(Answer::Some(ids(&["a", "b"])).fits(&kind));
        assert!(Answer::Some(ids(&["geen"])).fits(&kind));
        for bad in [vec!["a", "geen"], vec![], vec!["b", "a"], vec!["a", "a"], vec!["c"]] {
            assert!(!Answer::Some(ids(&bad)).fits(&kind), "{bad:?}");
        }
    }

    #[test]
    fn an_answer_does_not_show_itself() {
        assert_eq!(format!("{:?}", Answer::Number(84)), "Answer(…)");
    }
}
