//! What can be wrong with a rule file or a text, and at which place in it. Data only: no prose, no language.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// A place in a file: the exact bytes a finding is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place {
    /// The file as the author knows it, for instance `rules/zorg/wlz.yaml`.
    pub file: Arc<str>,
    /// Bytes from the start of the file.
    pub span: Range<usize>,
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The rules cannot be used.
    Error,
    /// The rules work, but somebody should look.
    Warning,
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
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Declares [`Problem`] and, beside each variant, its severity and its Fluent key; the fields are the arguments.
macro_rules! problems {
    ($( $(#[doc = $doc:literal])+ $severity:ident $key:literal $name:ident $({ $($field:ident),+ })? ; )+) => {
        /// Everything that can be wrong. The fields are the names and words a sentence about it needs.
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs)]
        pub enum Problem {
            $( $(#[doc = $doc])+ $name $({ $($field: String),+ })?, )+
        }

        impl Problem {
            /// The Fluent keys of all problems: each has a message `finding-<key>` with an attribute `.help`.
            pub const KEYS: &'static [&'static str] = &[$($key),+];

            /// The Fluent key of this problem, without `finding-`.
            pub fn key(&self) -> &'static str {
                match self { $( Self::$name { .. } => $key, )+ }
            }

            /// Whether the rules can still be used.
            pub fn severity(&self) -> Severity {
                match self { $( Self::$name { .. } => Severity::$severity, )+ }
            }

            /// The words its sentence needs, by name.
            pub fn facts(&self) -> Vec<(&'static str, &str)> {
                match self {
                    $( Self::$name $({ $($field),+ })? => vec![$($((stringify!($field), $field.as_str())),+)?], )+
                }
            }
        }
    };
}

problems! {
    /// The file or folder cannot be read; `reason` is the word for why.
    Error "unreadable" Unreadable { reason };
    /// There is no rule file at all.
    Error "no-files" NoFiles;
    /// A file beside the rule files or texts whose name ends almost like theirs, so that nobody reads it.
    Error "other-ending" OtherEnding { ending };
    /// A folder of texts that is not named after a language.
    Error "no-language" NoLanguage { name };
    /// Not UTF-8.
    Error "not-utf8" NotUtf8;
    /// Larger than the program is willing to read.
    Error "too-big" TooBig { limit };
    /// A file with nothing in it.
    Error "empty-file" EmptyFile;
    /// NUL, a terminal escape or another character that nobody sees.
    Error "control-character" ControlCharacter { code };
    /// A word or sentence that is longer than any should be.
    Error "too-long" TooLong { limit };
    /// Nested too deeply, or repeated too often through aliases.
    Error "too-much" TooMuch;
    /// A tab where YAML wants spaces.
    Error "tab" Tab;
    /// A quote that is never closed.
    Error "open-quote" OpenQuote;
    /// Something behind a closing quote.
    Error "after-quote" AfterQuote;
    /// A backslash inside double quotes that begins nothing.
    Error "bad-escape" BadEscape;
    /// A bracket that is never closed.
    Error "open-bracket" OpenBracket { bracket };
    /// A closing bracket that nothing opened.
    Error "stray-bracket" StrayBracket;
    /// A bracket that is closed by one of another sort.
    Error "wrong-bracket" WrongBracket { open, close };
    /// No comma, or no closing bracket, between brackets.
    Error "missing-comma" MissingComma;
    /// A line that does not begin below the one it belongs to.
    Error "bad-indent" BadIndent;
    /// A second colon in one line, or a line below a value that is complete.
    Error "stray-colon" StrayColon;
    /// A line between keys that is no key.
    Error "missing-colon" MissingColon;
    /// A list that begins behind a key, in the same line.
    Error "stray-dash" StrayDash;
    /// `*x` where no `&x` came before.
    Error "unknown-anchor" UnknownAnchor { name };
    /// `---` or `...`: one file is one document.
    Error "several-documents" SeveralDocuments;
    /// A value that begins with a character that means something to YAML.
    Error "reserved-character" ReservedCharacter { character };
    /// Something rarer that keeps it from being YAML; `detail` is the parser's own word for it, in English.
    Error "syntax" Syntax { detail };
    /// The same key twice in one mapping.
    Error "duplicate-key" DuplicateKey { key };
    /// A key that does not belong here.
    Error "unknown-key" UnknownKey { key, expected, near };
    /// A key that should be here.
    Error "missing-key" MissingKey { key };
    /// A key with nothing behind it.
    Error "empty-value" EmptyValue;
    /// A value of another sort than expected.
    Error "wrong-type" WrongType { expected };
    /// A word outside a closed list.
    Error "unknown-word" UnknownWord { word, expected, near };
    /// A name that is not fit to be a key.
    Error "bad-name" BadName { name, near };
    /// A name with a dot, which only sources can have.
    Error "dotted-name" DottedName { name };
    /// A name that already means something.
    Error "reserved-name" ReservedName { name };
    /// Not a date in the form 2026-11-22.
    Error "bad-date" BadDate { word };
    /// An address, number or identification that cannot be one.
    Error "bad-address" BadAddress { value, expected };
    /// A rule that is none or several of `all`, `any`, `not`, `at-least`, `question`, `rule`.
    Error "rule-shape" RuleShape { found };
    /// A key of a rule without the key it belongs to.
    Error "needs-key" NeedsKey { key, needs };
    /// A promise that claims nothing, or several things of different kinds.
    Error "claim-shape" ClaimShape { found };
    /// A name on a rule that stands inside another one.
    Error "nested-id" NestedId;
    /// A condition on a question without or with several of `any-of`, `only`, `from`/`below`.
    Error "leaf-shape" LeafShape { question };
    /// A term without or with several of `days`, `working-days`, `weeks`, `months`, `years`.
    Error "term-shape" TermShape { found };
    /// A source that is no article and no page, or both.
    Error "source-shape" SourceShape;
    /// `any`, `all`, `any-of` and the like with nothing in it.
    Error "empty-list" EmptyList { key };
    /// The same word twice in one list.
    Error "repeated" Repeated { name };
    /// A name that is not declared anywhere.
    Error "unknown-name" UnknownName { kind, name, near };
    /// A name of one kind of thing where another kind belongs.
    Error "other-kind" OtherKind { kind, name, found };
    /// The same name twice for one kind of thing; `first` is a file and a line.
    Error "duplicate-name" DuplicateName { kind, name, first };
    /// An answer that the question does not have.
    Error "unknown-answer" UnknownAnswer { question, answer, choices, near };
    /// An answer that is no number, date or place, or not one of those; `low` and `high` only for numbers.
    Error "unfit-answer" UnfitAnswer { question, answer, kind, low, high };
    /// A condition that does not fit the kind of question.
    Error "wrong-kind" WrongKind { question, kind };
    /// A question that fills in a term or a desk, and is of another kind than that takes.
    Error "wrong-detail" WrongDetail { question, kind, wanted };
    /// A key that does not fit the kind of question.
    Error "wrong-question" WrongQuestion { question, kind, key };
    /// A key that this kind of question needs.
    Error "bare-question" BareQuestion { question, kind, key };
    /// More answers than there are digits.
    Error "too-many-answers" TooManyAnswers { question, limit };
    /// Fewer than two answers: nothing to choose.
    Error "too-few-answers" TooFewAnswers { question };
    /// An answer that excludes the others and stands among them.
    Error "none-listed" NoneListed { answer };
    /// Bounds between which there are no two numbers.
    Error "no-range" NoRange { min, max };
    /// A threshold outside the question's own bounds.
    Error "impossible-number" ImpossibleNumber { question, number, low, high };
    /// Thresholds between which there is no number.
    Error "no-number" NoNumber { from, below };
    /// "Weet ik niet" as a signal under `not` would take a referral away.
    Error "unknown-under-not" UnknownUnderNot { question };
    /// More needed than there are branches, or nothing needed.
    Error "impossible-count" ImpossibleCount { count, of };
    /// Rules that refer to each other in a circle.
    Error "circle" Circle { names };
    /// A question that no rule, right or desk uses, so nobody is ever asked it.
    Error "never-asked" NeverAsked { name };
    /// A question that rules use, and whose answer can never change a referral.
    Error "never-matters" NeverMatters { name };
    /// A referral whose rule cannot become yes, whatever is answered.
    Error "never-referred" NeverReferred { name };
    /// A conversation that ends without a single referral with a right.
    Error "dead-end" DeadEnd;
    /// A referral that comes out whatever is answered, although its rule asks something.
    Error "always-referred" AlwaysReferred { name };
    /// A right that exists only on days on which no referral with it does.
    Error "lost-right" LostRight { name };
    /// A part of a rule that can be left out: the other parts decide without it.
    Error "needless" Needless;
    /// A part of a rule that is as good as always no or always yes where it stands.
    Error "fixed" Fixed { value };
    /// A part of a rule that is never heard: what is above it is settled without it.
    Error "unheard" Unheard;
    /// A condition that says the same without one of its answers.
    Error "idle-option" IdleOption { answer };
    /// A condition that says the same without one of its thresholds.
    Error "idle-threshold" IdleThreshold { number };
    /// An answer with or without which every result is the same.
    Error "idle-answer" IdleAnswer { question, answer };
    /// Answers between which no result ever differs.
    Error "same-answers" SameAnswers { question, answers };
    /// "Weet ik niet" takes a referral away.
    Error "unknown-loses" UnknownLoses { name, question };
    /// A promise that somebody's answers break.
    Error "promise-broken" PromiseBroken { name };
    /// A promise about nobody.
    Error "promise-empty" PromiseEmpty { name };
    /// A promise that is too much to prove.
    Warning "promise-unproven" PromiseUnproven { name };
    /// A thing that is declared and never used.
    Error "unused" Unused { kind, name };
    /// A right, rule, referral or advice that does not say where it comes from.
    Error "no-source" NoSource { kind, name };
    /// A referral without a single right.
    Error "no-rights" NoRights { name };
    /// A rule set without any referral.
    Error "no-referrals" NoReferrals;
    /// No `tree:` in any file.
    Error "tree-missing" TreeMissing;
    /// A second `tree:`.
    Error "tree-twice" TreeTwice { first };
    /// A format this program does not know.
    Error "unknown-format" UnknownFormat { found, expected };
    /// A file with questions that does not say what they are about.
    Error "no-topic" NoTopic;
    /// Valid until before valid from.
    Error "upside-down" UpsideDown { from, until };
    /// A referral whose norm is open but that names none, or the other way round.
    Error "norm-mismatch" NormMismatch { name };
    /// A promise where somebody still has to weigh.
    Error "promise" Promise { language, key, phrase };
    /// Something that has run out, with nothing in its place.
    Error "expired" Expired { kind, name, until };
    /// Something nobody has checked for long.
    Warning "stale" Stale { kind, name, checked };
    /// A rule whose decision diagram outgrows what can be walked and proven.
    Error "too-complex" TooComplex { name };
    /// A sentence that a language lacks.
    Error "untold" Untold { language, key };
    /// A message that nothing in the rules uses.
    Error "unused-message" UnusedMessage { language, key };
    /// A variable that the first language has and this one lacks.
    Error "missing-placeable" MissingPlaceable { language, key, variable };
    /// A variable that nobody gives.
    Error "unknown-placeable" UnknownPlaceable { key, variable };
    /// A message or term that a text refers to and that does not exist.
    Error "unknown-reference" UnknownReference { key, reference };
    /// A line in a Fluent file that is no message.
    Error "text-syntax" TextSyntax;
    /// The same message twice in one language.
    Error "duplicate-message" DuplicateMessage { key };
    /// The same attribute twice in one message; the first is lost.
    Error "duplicate-attribute" DuplicateAttribute { key, attribute };
    /// A right that somebody owes for being late, without a penalty or without the time there still is.
    Error "no-penalty" NoPenalty { name };
    /// A file of the list of places that is not there while the others are.
    Error "place-file" PlaceFile { file };
    /// A file of the list of places that does not begin with its columns.
    Error "place-header" PlaceHeader { expected };
    /// A row with more or fewer columns.
    Error "place-columns" PlaceColumns { expected };
    /// Nothing where a name should be.
    Error "place-empty" PlaceEmpty;
    /// Spaces too many around or in a name.
    Error "place-spaces" PlaceSpaces;
    /// A character that does not belong in a name of a place.
    Error "place-character" PlaceCharacter;
    /// A place for the second time.
    Error "place-twice" PlaceTwice { first };
    /// A name that another file of the list does not have.
    Error "place-unknown" PlaceUnknown { file };
    /// Neither yes nor no.
    Error "place-flag" PlaceFlag;
    /// A region or gemeente that nothing lies in.
    Error "place-childless" PlaceChildless { file };
    /// Another number of rows than the file says.
    Error "place-rows" PlaceRows { found };
    /// A gemeente that the list of places does not have.
    Error "unknown-gemeente" UnknownGemeente { name, near };
    /// A desk that is the same in every gemeente.
    Error "not-local" NotLocal { name, choices };
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

/// The candidate most like `word`, when one is near enough to be a likely slip of the pen; otherwise empty.
pub fn near<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> String {
    let length = word.chars().count();
    let allowed = (length / 3).clamp(1, 4);
    candidates
        .into_iter()
        // Words that differ more in length than they may differ at all need no comparing, however long they are.
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= allowed)
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min()
        .map(|(_, candidate)| candidate.to_owned())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_is_near_and_another_word_is_not() {
        assert_eq!(near("blijvnd", ["blijvend", "toezicht"]), "blijvend");
        assert_eq!(near("zorgkantoor", ["ciz", "gemeente"]), "");
    }

    #[test]
    fn a_problem_carries_the_words_its_sentence_needs() {
        let problem = Problem::DuplicateKey { key: "id".into() };
        assert_eq!((problem.key(), problem.facts()), ("duplicate-key", vec![("key", "id")]));
        assert_eq!(Problem::NoFiles.facts(), vec![]);
    }
}
