//! What can stand in a rule file, as the author writes it: names, not yet the things they name.

use schemars::JsonSchema;
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
        "RawDanger" => &["id", "desks"],
        "RawPromise" | "RawRight" | "RawAdvice" | "RawDesk" | "RawSource" => &["id"],
        "RawChannel" => &["kind", "value", "checked"],
        "RawDeskPlace" => &["question", "level"],
        "RawLaw" => &["id", "bwb", "version", "checked"],
        _ => &[],
    }
}

/// One rule file.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
#[allow(missing_docs)]
pub struct RawFile {
    /// What the rule set as a whole is; in exactly one file.
    pub tree: Option<At<RawTree>>,
    /// What the questions of this file are about.
    pub topic: Option<At<Id>>,
    /// The questions, in the order in which they are asked.
    pub questions: Items<At<RawQuestion>>,
    /// Conditions with a name.
    pub rules: Items<At<RawBody>>,
    /// Where people can go.
    pub referrals: Items<At<RawReferral>>,
    /// What holds for everybody, whatever they answer; it is proven.
    pub promises: Items<At<RawPromise>>,
    /// What somebody may count on.
    pub rights: Items<At<RawRight>>,
    /// What not to do.
    pub advice: Items<At<RawAdvice>>,
    /// Bodies and people to turn to.
    pub desks: Items<At<RawDesk>>,
    /// What somebody at a desk has to weigh.
    pub norms: Items<At<RawNorm>>,
    /// What people ask, words explained, and lists.
    pub guide: Items<At<RawGuide>>,
    /// Laws, in the version that was read.
    pub laws: Items<At<RawLaw>>,
    /// Where things are written.
    pub sources: Items<At<RawSource>>,
}

/// What the rule set as a whole is.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawTree {
    /// Version of the format of rule files.
    pub format: At<u32>,
    /// What the rule set is called in the texts.
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
    /// Dangers and who to call about each, the one that cannot wait a minute first.
    #[serde(default)]
    pub danger: Items<At<RawDanger>>,
}

/// A danger that somebody may be in.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawDanger {
    /// The name of the danger.
    pub id: At<Id>,
    /// Who to call, the first choice first: another when that one is closed.
    pub desks: At<Items<At<Id>>>,
}

/// A stretch of days, both ends included.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawSpan {
    /// The first day.
    #[serde(default)]
    pub from: Option<At<RawDate>>,
    /// The last day.
    #[serde(default)]
    pub until: Option<At<RawDate>>,
}

/// A question.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawQuestion {
    /// The name of the question.
    pub id: At<Id>,
    /// How it is answered.
    pub kind: At<RawKind>,
    /// What can be answered, for `choice` and `many`; "weet ik niet" is always there.
    #[serde(default)]
    pub answers: Option<At<Items<At<Id>>>>,
    /// The answer that none of them holds, for `many`.
    #[serde(default)]
    pub none: Option<At<Id>>,
    /// The lowest number, for `number`.
    #[serde(default)]
    pub min: Option<At<i32>>,
    /// The highest number, for `number`.
    #[serde(default)]
    pub max: Option<At<i32>>,
    /// Where it is written.
    #[serde(default)]
    pub source: Option<At<Id>>,
    /// Desks that know it if the person does not.
    #[serde(default)]
    pub known_by: Items<At<Id>>,
    /// Whether its answer is a fact that nobody can change.
    #[serde(default)]
    pub fixed: bool,
    /// Whether its answer stands on no paper unless the person says so.
    #[serde(default)]
    pub private: bool,
    /// Whether it is asked for each person, or once for a household.
    #[serde(default)]
    pub about: About,
}

/// Whether something is so of one person, or of a whole household.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// Each person for themselves.
    #[default]
    Person,
    /// Once for everybody.
    Household,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
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
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
#[allow(missing_docs)]
pub enum RawRule {
    Word(Id),
    Body(Box<RawBody>),
}

/// The keys of a rule; exactly one of `all`, `any`, `not`, `at-least`, `question`, `rule` makes sense.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawBody {
    /// A name, for the rules of the list `rules` only.
    #[serde(default)]
    pub id: Option<At<Id>>,
    /// Where it is written.
    #[serde(default)]
    pub source: Option<At<Id>>,
    /// The least of these: yes when all of them are.
    #[serde(default)]
    pub all: Option<At<Items<At<RawRule>>>>,
    /// The most of these: yes when one of them is.
    #[serde(default)]
    pub any: Option<At<Items<At<RawRule>>>>,
    /// The reverse.
    #[serde(default)]
    pub not: Option<Box<At<RawRule>>>,
    /// So many of `of`.
    #[serde(default)]
    pub at_least: Option<At<u32>>,
    /// Of these, for `at-least`.
    #[serde(default)]
    pub of: Option<At<Items<At<RawRule>>>>,
    /// A question; with `any-of`, `only`, or `from` and `below`.
    #[serde(default)]
    pub question: Option<At<Id>>,
    /// One of these was answered.
    #[serde(default)]
    pub any_of: Option<At<Items<At<Id>>>>,
    /// These were answered and nothing else.
    #[serde(default)]
    pub only: Option<At<Items<At<Id>>>>,
    /// The answer is this or more.
    #[serde(default)]
    pub from: Option<At<i64>>,
    /// The answer is below this.
    #[serde(default)]
    pub below: Option<At<i64>>,
    /// A rule with a name.
    #[serde(default)]
    pub rule: Option<At<Id>>,
    /// The first day on which it counts.
    #[serde(default)]
    pub valid_from: Option<At<RawDate>>,
    /// The last day on which it counts.
    #[serde(default)]
    pub valid_until: Option<At<RawDate>>,
}

/// Where to go.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawReferral {
    /// The name of the referral.
    pub id: At<Id>,
    /// For whom it is: `always`, or a condition.
    pub when: At<RawRule>,
    /// Where it is written.
    #[serde(default)]
    pub source: Option<At<Id>>,
    /// Where to go.
    pub desk: At<Id>,
    /// The desk that decides, if any does.
    #[serde(default)]
    pub decides: Option<At<Id>>,
    /// How much room the deciding body has.
    #[serde(default)]
    pub norm: Option<Norm>,
    /// The desk that helps while it is unknown.
    #[serde(default)]
    pub find_out: Option<At<Id>>,
    /// Where it stands among the others.
    #[serde(default)]
    pub urgency: Urgency,
    /// Whether it is for each person, or once for a household.
    #[serde(default)]
    pub about: About,
    /// What somebody may count on there; at least one.
    #[serde(default)]
    pub rights: Items<At<Id>>,
    /// What to bring: names of texts.
    #[serde(default)]
    pub bring: Items<At<Id>>,
    /// What not to do: advice.
    #[serde(default)]
    pub avoid: Items<At<Id>>,
    /// What is weighed, when the norm is open.
    #[serde(default)]
    pub open_norms: Items<At<Id>>,
    /// What people ask about it.
    #[serde(default)]
    pub guide: Items<At<Id>>,
    /// The first day on which it counts.
    #[serde(default)]
    pub valid_from: Option<At<RawDate>>,
    /// The last day on which it counts.
    #[serde(default)]
    pub valid_until: Option<At<RawDate>>,
    /// True when nothing comes in its place after the last day, and that is known.
    #[serde(default)]
    pub lapses: bool,
}

/// How much room the deciding body has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
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
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
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
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawPromise {
    /// The name of the promise.
    pub id: At<Id>,
    /// Where it is written.
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
    /// The first day on which it counts.
    #[serde(default)]
    pub valid_from: Option<At<RawDate>>,
    /// The last day on which it counts.
    #[serde(default)]
    pub valid_until: Option<At<RawDate>>,
}

/// A name, or a list of them.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
#[allow(missing_docs)]
pub enum RawNames {
    One(Id),
    Several(Items<At<Id>>),
}

/// A right that comes with a referral.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawRight {
    /// The name of the right.
    pub id: At<Id>,
    /// Where it is written.
    #[serde(default)]
    pub source: Option<At<Id>>,
    /// How long something may take.
    #[serde(default)]
    pub term: Option<At<RawTerm>>,
    /// False for an agreement that is no term of the law.
    #[serde(default = "yes")]
    pub legal: bool,
    /// An amount in euro; `checked` says when it was looked up.
    #[serde(default)]
    pub amount: Option<At<Euro>>,
    /// What to do when the last day of the term has passed.
    #[serde(default)]
    pub passed: Option<At<Id>>,
    /// The right that says what somebody owes who is late with this.
    #[serde(default)]
    pub late: Option<At<Id>>,
    /// What somebody owes per day when they are late, stretch after stretch.
    #[serde(default)]
    pub penalty: Items<RawStretch>,
    /// False to tell people to check this first.
    #[serde(default = "yes")]
    pub verified: bool,
    /// The day on which it was last checked.
    #[serde(default)]
    pub checked: Option<RawDate>,
    /// The first day on which it counts.
    #[serde(default)]
    pub valid_from: Option<At<RawDate>>,
    /// The last day on which it counts.
    #[serde(default)]
    pub valid_until: Option<At<RawDate>>,
    /// True when nothing comes in its place after the last day, and that is known.
    #[serde(default)]
    pub lapses: bool,
}

/// So many days at so much a day.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawStretch {
    /// So many days.
    pub days: u16,
    /// In euro, for each of those days.
    pub amount: Euro,
}

/// How long; exactly one length, and at most one day to count from.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawTerm {
    /// In days.
    #[serde(default)]
    pub days: Option<At<u16>>,
    /// In working days.
    #[serde(default)]
    pub working_days: Option<At<u16>>,
    /// In weeks.
    #[serde(default)]
    pub weeks: Option<At<u16>>,
    /// In months.
    #[serde(default)]
    pub months: Option<At<u16>>,
    /// In years.
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
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawNorm {
    /// The name of the norm.
    pub id: At<Id>,
    /// The desk that weighs.
    pub weighed_by: At<Id>,
    /// Where it is written.
    #[serde(default)]
    pub source: Option<At<Id>>,
}

/// Something people ask, a word explained, or a list.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawGuide {
    /// The name of the entry.
    pub id: At<Id>,
    /// What it is.
    pub kind: GuideKind,
    /// Where it is written.
    #[serde(default)]
    pub source: Option<At<Id>>,
}

/// What a guide entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
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
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawAdvice {
    /// The name of the advice.
    pub id: At<Id>,
    /// Where it is written.
    #[serde(default)]
    pub source: Option<At<Id>>,
}

/// A body or person to turn to.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawDesk {
    /// The name of the desk.
    pub id: At<Id>,
    /// How to reach it.
    #[serde(default)]
    pub channels: Items<At<RawChannel>>,
    /// How it depends on where somebody lives.
    #[serde(default)]
    pub place: Option<RawDeskPlace>,
}

/// A way to reach a desk.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawChannel {
    /// Phone, web, email, post, chat, visit or brochure.
    pub kind: ChannelKind,
    /// The number or address.
    pub value: At<String>,
    /// The day on which it was last checked.
    pub checked: RawDate,
    /// False to tell people to check this first.
    #[serde(default = "yes")]
    pub verified: bool,
    /// The first day on which it counts.
    #[serde(default)]
    pub valid_from: Option<At<RawDate>>,
    /// The last day on which it counts.
    #[serde(default)]
    pub valid_until: Option<At<RawDate>>,
}

/// How a desk is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
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
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawDeskPlace {
    /// The question that asks for the place.
    pub question: At<Id>,
    /// What of the place decides.
    pub level: PlaceLevel,
}

/// What the place decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum PlaceLevel {
    Gemeente,
    Zorgkantoor,
}

/// A law, in the version that was read.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawLaw {
    /// The name of the law.
    pub id: At<Id>,
    /// Identification at wetten.overheid.nl.
    pub bwb: At<String>,
    /// The day of the version that was read.
    pub version: RawDate,
    /// The day on which it was last checked.
    pub checked: RawDate,
}

/// An article of a law, or a page.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawSource {
    /// The name of the source; it may have dots.
    pub id: At<Id>,
    /// The law.
    #[serde(default)]
    pub law: Option<At<Id>>,
    /// The article.
    #[serde(default)]
    pub article: Option<At<String>>,
    /// The paragraph (lid).
    #[serde(default)]
    pub paragraph: Option<At<String>>,
    /// The part (onder).
    #[serde(default)]
    pub part: Option<At<String>>,
    /// The address of a page, instead of an article.
    #[serde(default)]
    pub page: Option<At<String>>,
    /// The day on which the page was last checked.
    #[serde(default)]
    pub checked: Option<RawDate>,
}

fn yes() -> bool {
    true
}
