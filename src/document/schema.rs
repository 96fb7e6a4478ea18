//! What can stand in a rule file, as the author writes it: names, not yet the things they name.

use serde::Deserialize;

use super::located::{At, Items};
use super::word::{Euro, RawDate};
use crate::id::Id;

/// The keys that a struct of the schema cannot do without, by its name. Serde tells only the first that is missing.
pub(super) fn required(name: &str) -> &'static [&'static str] {
    match name {
        "RawTree" => &["format", "id", "version", "topics"],
        "RawQuestion" => &["id", "kind"],
        "RawReferral" => &["id", "when", "desk"],
        "RawPromise" | "RawRight" | "RawAdvice" | "RawDesk" | "RawSource" => &["id"],
        "RawChannel" => &["kind", "value", "checked"],
        "RawDeskPlace" => &["question", "level"],
        "RawLaw" => &["id", "bwb", "version", "checked"],
        _ => &[],
    }
}

/// One rule file.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
#[allow(missing_docs)]
pub struct RawFile {
    pub tree: Option<At<RawTree>>,
    pub topic: Option<At<Id>>,
    pub questions: Items<At<RawQuestion>>,
    pub rules: Items<At<RawBody>>,
    pub referrals: Items<At<RawReferral>>,
    pub promises: Items<At<RawPromise>>,
    pub rights: Items<At<RawRight>>,
    pub advice: Items<At<RawAdvice>>,
    pub desks: Items<At<RawDesk>>,
    pub norms: Items<At<RawNorm>>,
    pub guide: Items<At<RawGuide>>,
    pub laws: Items<At<RawLaw>>,
    pub sources: Items<At<RawSource>>,
}

/// What the rule set as a whole is.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawTree {
    /// Version of the format of rule files.
    pub format: At<u32>,
    pub id: At<Id>,
    /// Date of the content.
    pub version: RawDate,
    /// The order in which the questions of the files are asked.
    pub topics: Items<At<Id>>,
    /// The days whose law the rules know.
    #[serde(default)]
    pub covers: Option<At<RawSpan>>,
    /// After how many months something counts as not checked lately.
    #[serde(default)]
    pub stale_after: Option<u32>,
    /// The talks that the preparation sheet is about, as referrals.
    #[serde(default)]
    pub sheet: Items<At<Id>>,
    /// What people can be to each other in a conversation about several of them; it begins with the first.
    #[serde(default)]
    pub roles: Items<At<Id>>,
}

/// A stretch of days, both ends included.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawSpan {
    #[serde(default)]
    pub from: Option<At<RawDate>>,
    #[serde(default)]
    pub until: Option<At<RawDate>>,
}

/// A question.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawQuestion {
    pub id: At<Id>,
    pub kind: At<RawKind>,
    #[serde(default)]
    pub answers: Option<At<Items<At<Id>>>>,
    #[serde(default)]
    pub none: Option<At<Id>>,
    #[serde(default)]
    pub min: Option<At<i32>>,
    #[serde(default)]
    pub max: Option<At<i32>>,
    #[serde(default)]
    pub source: Option<At<Id>>,
    #[serde(default)]
    pub known_by: Items<At<Id>>,
    /// Whether its answer is a fact that nobody can change.
    #[serde(default)]
    pub fixed: bool,
    #[serde(default)]
    pub about: About,
}

/// Whether something is so of one person, or of a whole household.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// Each person for themselves.
    #[default]
    Person,
    /// Once for everybody.
    Household,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
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

/// A rule, or a bare word: a yes-no question answered yes, or `always`.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum RawRule {
    Word(Id),
    Body(Box<RawBody>),
}

/// The keys of a rule; exactly one of `all`, `any`, `not`, `at-least`, `question`, `rule` makes sense.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawBody {
    /// A name, for the rules of the list `rules` only.
    #[serde(default)]
    pub id: Option<At<Id>>,
    #[serde(default)]
    pub source: Option<At<Id>>,
    #[serde(default)]
    pub all: Option<At<Items<At<RawRule>>>>,
    #[serde(default)]
    pub any: Option<At<Items<At<RawRule>>>>,
    #[serde(default)]
    pub not: Option<Box<At<RawRule>>>,
    #[serde(default)]
    pub at_least: Option<At<u32>>,
    #[serde(default)]
    pub of: Option<At<Items<At<RawRule>>>>,
    #[serde(default)]
    pub question: Option<At<Id>>,
    #[serde(default)]
    pub any_of: Option<At<Items<At<Id>>>>,
    #[serde(default)]
    pub only: Option<At<Items<At<Id>>>>,
    #[serde(default)]
    pub from: Option<At<i64>>,
    #[serde(default)]
    pub below: Option<At<i64>>,
    #[serde(default)]
    pub rule: Option<At<Id>>,
    #[serde(default)]
    pub valid_from: Option<At<RawDate>>,
    #[serde(default)]
    pub valid_until: Option<At<RawDate>>,
}

/// Where to go.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawReferral {
    pub id: At<Id>,
    pub when: At<RawRule>,
    #[serde(default)]
    pub source: Option<At<Id>>,
    pub desk: At<Id>,
    #[serde(default)]
    pub decides: Option<At<Id>>,
    #[serde(default)]
    pub norm: Option<Norm>,
    #[serde(default)]
    pub find_out: Option<At<Id>>,
    #[serde(default)]
    pub urgency: Urgency,
    #[serde(default)]
    pub about: About,
    #[serde(default)]
    pub rights: Items<At<Id>>,
    #[serde(default)]
    pub bring: Items<At<Id>>,
    #[serde(default)]
    pub avoid: Items<At<Id>>,
    #[serde(default)]
    pub open_norms: Items<At<Id>>,
    #[serde(default)]
    pub guide: Items<At<Id>>,
    #[serde(default)]
    pub valid_from: Option<At<RawDate>>,
    #[serde(default)]
    pub valid_until: Option<At<RawDate>>,
}

/// How much room the deciding body has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Norm {
    /// The law says it.
    Hard,
    /// Somebody weighs.
    Open,
    /// The gemeente has rules of its own.
    Local,
}

/// The order in which referrals are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Urgency {
    /// Safety: on the screen the moment it can no longer be no.
    Now,
    /// Before the others.
    Soon,
    /// As it comes.
    #[default]
    Normal,
    /// When nothing else helps.
    Last,
}

/// What must hold for everybody for whom `when` holds; at least one of the claims makes sense.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawPromise {
    pub id: At<Id>,
    #[serde(default)]
    pub source: Option<At<Id>>,
    /// For whom; without it, for everybody.
    #[serde(default)]
    pub when: Option<At<RawRule>>,
    /// These referrals do not come out, not even to find out.
    #[serde(default)]
    pub never: Option<At<RawNames>>,
    /// These referrals come out, to do or to find out.
    #[serde(default)]
    pub always: Option<At<RawNames>>,
    /// This referral comes out, and nothing less urgent is asked before it.
    #[serde(default)]
    pub first: Option<At<Id>>,
    /// These referrals are to do.
    #[serde(default)]
    pub to_do: Option<At<RawNames>>,
    /// These referrals are not to do; they may be to find out.
    #[serde(default)]
    pub not_to_do: Option<At<RawNames>>,
    /// At least one of these referrals comes out.
    #[serde(default)]
    pub one_of: Option<At<Items<At<Id>>>>,
    /// No referral with one of these rights comes out.
    #[serde(default)]
    pub never_right: Option<At<RawNames>>,
    /// For each of these rights, a referral with it comes out.
    #[serde(default)]
    pub always_right: Option<At<RawNames>>,
    #[serde(default)]
    pub valid_from: Option<At<RawDate>>,
    #[serde(default)]
    pub valid_until: Option<At<RawDate>>,
}

/// A name, or a list of them.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum RawNames {
    One(Id),
    Several(Items<At<Id>>),
}

/// A right that comes with a referral.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawRight {
    pub id: At<Id>,
    #[serde(default)]
    pub source: Option<At<Id>>,
    #[serde(default)]
    pub term: Option<At<RawTerm>>,
    #[serde(default = "yes")]
    pub legal: bool,
    #[serde(default)]
    pub amount: Option<Euro>,
    /// What to do when the last day of the term has passed.
    #[serde(default)]
    pub passed: Option<At<Id>>,
    /// The right that says what somebody owes who is late with this.
    #[serde(default)]
    pub late: Option<At<Id>>,
    /// What somebody owes per day when they are late, stretch after stretch.
    #[serde(default)]
    pub penalty: Items<RawStretch>,
    #[serde(default = "yes")]
    pub verified: bool,
    #[serde(default)]
    pub checked: Option<RawDate>,
    #[serde(default)]
    pub valid_from: Option<At<RawDate>>,
    #[serde(default)]
    pub valid_until: Option<At<RawDate>>,
}

/// So many days at so much a day.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawStretch {
    pub days: u16,
    pub amount: Euro,
}

/// How long; exactly one length, and at most one day to count from.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawTerm {
    #[serde(default)]
    pub days: Option<At<u16>>,
    #[serde(default)]
    pub working_days: Option<At<u16>>,
    #[serde(default)]
    pub weeks: Option<At<u16>>,
    #[serde(default)]
    pub months: Option<At<u16>>,
    #[serde(default)]
    pub years: Option<At<u16>>,
    /// The date question it counts from.
    #[serde(default)]
    pub from: Option<At<Id>>,
    /// The right whose term must have ended first.
    #[serde(default)]
    pub after: Option<At<Id>>,
}

/// A norm of the law that somebody has to weigh.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawNorm {
    pub id: At<Id>,
    pub weighed_by: At<Id>,
    #[serde(default)]
    pub source: Option<At<Id>>,
}

/// Something people ask, a word explained, or a list.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawGuide {
    pub id: At<Id>,
    pub kind: GuideKind,
    #[serde(default)]
    pub source: Option<At<Id>>,
}

/// What a guide entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GuideKind {
    /// A question and its answer.
    Question,
    /// A word and what it means.
    Term,
    /// A list under a title.
    List,
}

/// What not to do.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawAdvice {
    pub id: At<Id>,
    #[serde(default)]
    pub source: Option<At<Id>>,
}

/// A body or person to turn to.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawDesk {
    pub id: At<Id>,
    #[serde(default)]
    pub channels: Items<At<RawChannel>>,
    #[serde(default)]
    pub place: Option<RawDeskPlace>,
}

/// A way to reach a desk.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawChannel {
    pub kind: ChannelKind,
    pub value: At<String>,
    pub checked: RawDate,
    #[serde(default = "yes")]
    pub verified: bool,
    #[serde(default)]
    pub valid_from: Option<At<RawDate>>,
    #[serde(default)]
    pub valid_until: Option<At<RawDate>>,
}

/// How a desk is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum ChannelKind {
    Phone,
    Web,
    Email,
    Post,
    Chat,
    Visit,
    Brochure,
}

impl ChannelKind {
    /// The word in rule files and in Fluent keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Web => "web",
            Self::Email => "email",
            Self::Post => "post",
            Self::Chat => "chat",
            Self::Visit => "visit",
            Self::Brochure => "brochure",
        }
    }
}

/// A desk that is another one in each place.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawDeskPlace {
    pub question: At<Id>,
    pub level: PlaceLevel,
}

/// What the place decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum PlaceLevel {
    Gemeente,
    Zorgkantoor,
}

/// A law, in the version that was read.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawLaw {
    pub id: At<Id>,
    /// Identification at wetten.overheid.nl.
    pub bwb: At<String>,
    pub version: RawDate,
    pub checked: RawDate,
}

/// An article of a law, or a page.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawSource {
    pub id: At<Id>,
    #[serde(default)]
    pub law: Option<At<Id>>,
    #[serde(default)]
    pub article: Option<At<String>>,
    #[serde(default)]
    pub paragraph: Option<At<String>>,
    #[serde(default)]
    pub part: Option<At<String>>,
    #[serde(default)]
    pub page: Option<At<String>>,
    #[serde(default)]
    pub checked: Option<RawDate>,
}

fn yes() -> bool {
    true
}
