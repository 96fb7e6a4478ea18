//! Questions, as written.

use schemars::JsonSchema;

use crate::document::{At, Faults, Items, Node, word};
use crate::id::Id;

/// A question.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RawQuestion {
    /// The name of the question.
    pub id: At<Id>,
    /// How it is answered.
    pub kind: At<RawKind>,
    /// What can be answered, for `choice` and `many`; "weet ik niet" is always there.
    pub answers: Option<At<Items<At<Id>>>>,
    /// The answer that none of them holds, for `many`.
    pub none: Option<At<Id>>,
    /// The lowest number, for `number`.
    pub min: Option<At<i32>>,
    /// The highest number, for `number`.
    pub max: Option<At<i32>>,
    /// Where it is written.
    pub source: Option<At<Id>>,
    /// Desks that know it if the person does not.
    #[schemars(default)]
    pub known_by: Items<At<Id>>,
    /// Whether its answer is a fact that nobody can change.
    #[schemars(default)]
    pub fixed: bool,
    /// Whether its answer stands on no paper unless the person says so.
    #[schemars(default)]
    pub private: bool,
    /// Whether it is asked for each person, or once for a household.
    #[schemars(default)]
    pub about: About,
}

/// Whether something is so of one person, or of a whole household.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, JsonSchema)]
#[schemars(rename_all = "kebab-case")]
pub enum About {
    /// Each person for themselves.
    #[default]
    Person,
    /// Once for everybody.
    Household,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, JsonSchema)]
#[schemars(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum RawKind {
    YesNo,
    Choice,
    Many,
    Number,
    Date,
    Place,
}

impl RawKind {
    const ALL: [Self; 6] = [Self::YesNo, Self::Choice, Self::Many, Self::Number, Self::Date, Self::Place];

    /// The word in the rule file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::YesNo => "yes-no",
            Self::Choice => "choice",
            Self::Many => "many",
            Self::Number => "number",
            Self::Date => "date",
            Self::Place => "place",
        }
    }
}

pub(super) fn question(node: &Node, faults: &mut Faults) -> Option<RawQuestion> {
    let mut map = node.map(faults)?;
    let id = map.required("id", word::id);
    let kind = map.required("kind", self::kind);
    let answers = map.optional("answers", word::ids);
    let none_of_them = map.optional("none", word::id);
    let min = map.optional("min", word::number);
    let max = map.optional("max", word::number);
    let source = map.optional("source", word::id);
    let known_by = map.list("known-by", word::id);
    let fixed = map.flag("fixed", false);
    let private = map.flag("private", false);
    let about = map.optional("about", self::about).map(At::into_value).unwrap_or_default();
    map.end()?;
    let (id, kind) = (id?, kind?);
    Some(RawQuestion { id, kind, answers, none: none_of_them, min, max, source, known_by, fixed, private, about })
}

pub(super) fn about(node: &Node, faults: &mut Faults) -> Option<About> {
    node.one_of(faults, &[("person", About::Person), ("household", About::Household)])
}

fn kind(node: &Node, faults: &mut Faults) -> Option<RawKind> {
    node.one_of(faults, &RawKind::ALL.map(|kind| (kind.as_str(), kind)))
}
