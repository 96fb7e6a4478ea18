//! The tree that the rule files describe: it holds together, every name in it exists, and it can be walked.

mod answer;
mod build;
mod channel;
mod circle;
mod danger;
mod diagram;
mod domain;
mod format;
mod promise;
mod rule;
mod trees;
mod validity;

pub use answer::{Answer, NO, UNKNOWN, YES};
pub use build::{Draft, Head, build, draft, eras};
pub use channel::channel;
pub use danger::Danger;
pub use diagram::Diagrams;
pub(crate) use diagram::{assemble, build as diagram_of};
pub use domain::{Class, Domain, atoms};
pub use format::{FORMAT, OLDEST};
pub use promise::{Claim, Promise};
pub use rule::{Leaf, NamedRule, Rule, Shape, Test};
pub use trees::{NoTree, Trees};
pub use validity::Validity;
use validity::validity;

use crate::calendar::{self, Date};
pub use crate::document::{About, ChannelKind, Doubts, GuideKind, PlaceLevel, Urgency};
use crate::finding::Place;
use crate::id::Id;

/// A rule set that holds together, so that it can be walked.
#[derive(Debug)]
pub struct Tree {
    /// What the rule set is called in the texts.
    pub id: Id,
    /// The date of its content.
    pub version: Date,
    /// Where that is said.
    pub place: Place,
    /// Everything it declares.
    pub parts: Parts,
    /// Per question that steers, which of its answers the rules tell apart.
    pub domains: Vec<Domain>,
    /// The `when` of each referral as a decision diagram.
    pub diagrams: Diagrams,
}

/// The lists of a tree are its own.
impl std::ops::Deref for Tree {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.parts
    }
}

/// Everything that rule files declare. Things refer to each other by their position in these lists.
#[derive(Debug)]
pub struct Parts {
    /// Subjects, in the order in which they are asked.
    pub topics: Vec<Id>,
    /// What people can be to each other; a conversation begins with the first.
    pub roles: Vec<Id>,
    /// Dangers, the one that cannot wait a minute first.
    pub dangers: Vec<Danger>,
    /// Questions, in the order in which they are asked.
    pub questions: Vec<Question>,
    /// The day whose law this is.
    pub day: Date,
    /// The days whose law the rules know.
    pub covers: Validity,
    /// After how many months something counts as not checked lately.
    pub stale_after: Option<u32>,
    /// The referrals that the preparation sheet is about.
    pub sheet: Vec<usize>,
    /// Rules with a name.
    pub rules: Vec<NamedRule>,
    /// Referrals, the most urgent first.
    pub referrals: Vec<Referral>,
    /// What holds for everybody.
    pub promises: Vec<Promise>,
    /// Rights.
    pub rights: Vec<Right>,
    /// What not to do.
    pub advice: Vec<Advice>,
    /// Bodies and people to turn to.
    pub desks: Vec<Desk>,
    /// Norms that somebody has to weigh.
    pub norms: Vec<Norm>,
    /// What people ask, and words explained.
    pub guide: Vec<Guide>,
    /// Laws.
    pub laws: Vec<Law>,
    /// Articles and pages.
    pub sources: Vec<Source>,
}

/// One question.
#[derive(Debug)]
pub struct Question {
    /// Its name.
    pub id: Id,
    /// How it is answered.
    pub kind: QuestionKind,
    /// Position of its topic.
    pub topic: usize,
    /// The article it comes from.
    pub source: Option<usize>,
    /// Desks that can tell when the person does not know.
    pub known_by: Vec<usize>,
    /// Whether its answer is a fact that nobody can change, such as an age.
    pub fixed: bool,
    /// Whether its answer stands on no paper unless the person says so.
    pub private: bool,
    /// Whether it is asked of each person, or once for everybody.
    pub about: About,
    /// Where it is declared.
    pub place: Place,
}

/// How a question is answered; "weet ik niet" always can be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuestionKind {
    /// Yes or no.
    YesNo,
    /// Exactly one of these.
    Choice(Vec<Id>),
    /// Some of these; `none`, the last, excludes the others.
    Many(Vec<Id>),
    /// A whole number between these, both included.
    Number {
        /// Lowest.
        min: i64,
        /// Highest.
        max: i64,
    },
    /// A day; only for terms.
    Date,
    /// A town; only for desks.
    Place,
}

impl QuestionKind {
    /// The word in rule files and in Fluent keys.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::YesNo => "yes-no",
            Self::Choice(_) => "choice",
            Self::Many(_) => "many",
            Self::Number { .. } => "number",
            Self::Date => "date",
            Self::Place => "place",
        }
    }

    /// Whether rules can look at it; dates and places only fill in the result.
    pub fn steers(&self) -> bool {
        !matches!(self, Self::Date | Self::Place)
    }

    /// The answers that can be chosen from, without "weet ik niet".
    pub fn options(&self) -> Vec<Id> {
        match self {
            Self::YesNo => vec![answer::yes(), answer::no()],
            Self::Choice(options) | Self::Many(options) => options.clone(),
            _ => Vec::new(),
        }
    }
}

/// Where to go, when, and with which rights.
#[derive(Debug)]
pub struct Referral {
    /// Its name.
    pub id: Id,
    /// When it applies.
    pub when: Rule,
    /// Where that is written.
    pub source: Option<usize>,
    /// Where to go.
    pub desk: usize,
    /// Who decides.
    pub decides: Option<usize>,
    /// How much room the deciding body has.
    pub norm: Option<crate::document::Norm>,
    /// Which norms somebody has to weigh.
    pub open_norms: Vec<usize>,
    /// What people ask about it.
    pub guide: Vec<usize>,
    /// Who helps to find out when it is unknown.
    pub find_out: Option<usize>,
    /// Its place among the others.
    pub urgency: Urgency,
    /// Whether it stands in a plan for each person, or once for everybody.
    pub about: About,
    /// Its rights.
    pub rights: Vec<usize>,
    /// What to bring.
    pub bring: Vec<Id>,
    /// What not to do.
    pub avoid: Vec<usize>,
    /// When it exists.
    pub valid: Validity,
    /// Whether it is known that nothing comes in its place after its last day.
    pub lapses: bool,
    /// Where it is declared.
    pub place: Place,
}

/// A right.
#[derive(Debug)]
pub struct Right {
    /// Its name.
    pub id: Id,
    /// Where it is written.
    pub source: Option<usize>,
    /// How long something may take.
    pub term: Option<Term>,
    /// What to do when the last day has passed.
    pub passed: Option<usize>,
    /// The right that says what somebody owes who is late with this.
    pub late: Option<usize>,
    /// What somebody owes who is late; the term is then how long they still have once they are told so.
    pub penalty: Vec<calendar::Step>,
    /// An amount in euro cents.
    pub amount: Option<u32>,
    /// Whether it was read in its source.
    pub verified: bool,
    /// When it was last checked; otherwise its source tells.
    pub checked: Option<Date>,
    /// When it exists.
    pub valid: Validity,
    /// Whether it is known that nothing comes in its place after its last day.
    pub lapses: bool,
    /// Where it is declared.
    pub place: Place,
}

/// How long something may take, and from which day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// How long, and whether it is a term of the law; otherwise it is an agreement or practice.
    pub length: calendar::Term,
    /// What it counts from.
    pub start: Option<Start>,
}

/// What a term counts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// The day that answers this question.
    Question(usize),
    /// The last day of this right's term.
    Right(usize),
}

/// A norm of the law that somebody has to weigh.
#[derive(Debug)]
pub struct Norm {
    /// Its name.
    pub id: Id,
    /// The desk that weighs.
    pub weighed_by: usize,
    /// Where it is written.
    pub source: Option<usize>,
    /// Where it is declared.
    pub place: Place,
}

/// Something people ask, a word explained, or a list.
#[derive(Debug)]
pub struct Guide {
    /// Its name.
    pub id: Id,
    /// What it is.
    pub kind: GuideKind,
    /// Where it is written.
    pub source: Option<usize>,
    /// Where it is declared.
    pub place: Place,
}

/// What not to do.
#[derive(Debug)]
pub struct Advice {
    /// Its name.
    pub id: Id,
    /// Why.
    pub source: Option<usize>,
    /// Where it is declared.
    pub place: Place,
}

/// A body or person to turn to.
#[derive(Debug)]
pub struct Desk {
    /// Its name.
    pub id: Id,
    /// How to reach it.
    pub channels: Vec<Channel>,
    /// When it is another one in each place: the place question, and what the place decides.
    pub local: Option<(usize, PlaceLevel)>,
    /// Where it is declared.
    pub place: Place,
}

/// A way to reach a desk.
#[derive(Debug)]
pub struct Channel {
    /// Phone, web and so on.
    pub kind: ChannelKind,
    /// The number or address, the same in every language.
    pub value: String,
    /// When it was last checked.
    pub checked: Date,
    /// Whether it was read in a source.
    pub verified: bool,
    /// When it exists.
    pub valid: Validity,
}

/// A law, in the version that was read.
#[derive(Debug)]
pub struct Law {
    /// Its name.
    pub id: Id,
    /// Identification at wetten.overheid.nl.
    pub bwb: String,
    /// The day from which the text that was read is in force.
    pub version: Date,
    /// When it was read.
    pub checked: Date,
    /// Where it is declared.
    pub place: Place,
}

/// Where something is written.
#[derive(Debug)]
pub struct Source {
    /// Its name.
    pub id: Id,
    /// What it is.
    pub cites: Cites,
    /// When it was read.
    pub checked: Date,
    /// Where it is declared.
    pub place: Place,
}

/// An article or a page.
#[derive(Debug)]
pub enum Cites {
    /// An article of a law.
    Article {
        /// Position of the law.
        law: usize,
        /// Article.
        article: String,
        /// Lid.
        paragraph: Option<String>,
        /// Onderdeel.
        part: Option<String>,
    },
    /// A page with a name of its own in the texts.
    Page(String),
}

impl Parts {
    /// The date question a right's term counts from in the end.
    pub fn counts_from(&self, right: usize) -> Option<usize> {
        match self.rights[right].term?.start? {
            Start::Question(question) => Some(question),
            Start::Right(earlier) => self.counts_from(earlier),
        }
    }

    /// The position of a question by name.
    pub fn question(&self, name: &str) -> Option<usize> {
        self.questions.iter().position(|question| question.id.as_str() == name)
    }

    /// The position of a referral by name.
    pub fn referral(&self, name: &str) -> Option<usize> {
        self.referrals.iter().position(|referral| referral.id.as_str() == name)
    }

    /// The position of a right by name.
    pub fn right(&self, name: &str) -> Option<usize> {
        self.rights.iter().position(|right| right.id.as_str() == name)
    }

    /// The position of a source by name.
    pub fn source(&self, name: &str) -> Option<usize> {
        self.sources.iter().position(|source| source.id.as_str() == name)
    }
}
