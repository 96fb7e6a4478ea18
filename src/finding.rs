//! What can be wrong with a rule file or a text, and at which place in it. Data only: no prose, no language.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

pub use crate::spelling::near;

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

// A new problem gets the next free code of its hundred (the words `codes-…` say what each is about; a code is never used
// again), a line in `tests/findings/codes.txt`, a sentence in `app.ftl`, a page in `explain.ftl` and an example in
// `src/commands/explain/examples`. The tests say which of these is missing.
/// Declares [`Problem`] and, beside each variant, its severity, its code and its Fluent key; the fields are the arguments.
macro_rules! problems {
    ($( $(#[doc = $doc:literal])+ $severity:ident $code:ident $key:literal $name:ident $({ $($field:ident),+ })? ; )+) => {
        /// Everything that can be wrong. The fields are the names and words a sentence about it needs.
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs)]
        pub enum Problem {
            $( $(#[doc = $doc])+ $name $({ $($field: String),+ })?, )+
        }

        impl Problem {
            /// The Fluent keys of all problems: each has a message `finding-<key>` with an attribute `.help`.
            pub const KEYS: &'static [&'static str] = &[$($key),+];

            /// The codes of all problems, in the same order as the keys.
            pub const CODES: &'static [&'static str] = &[$(stringify!($code)),+];

            /// What this problem is called for ever: `E` for an error or `W` for a warning, and a number whose hundreds
            /// say what it is about.
            pub fn code(&self) -> &'static str {
                match self { $( Self::$name { .. } => stringify!($code), )+ }
            }

            /// The Fluent key of this problem, without `finding-`.
            pub fn key(&self) -> &'static str {
                match self { $( Self::$name { .. } => $key, )+ }
            }

            /// The severities of all problems, in the same order as the keys.
            pub const SEVERITIES: &'static [Severity] = &[$(Severity::$severity),+];

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
    Error E001 "unreadable" Unreadable { reason };
    /// There is no rule file at all.
    Error E002 "no-files" NoFiles;
    /// A file beside the rule files or texts whose name ends almost like theirs, so that nobody reads it.
    Error E003 "other-ending" OtherEnding { ending };
    /// A folder of texts that is not named after a language.
    Error E004 "no-language" NoLanguage { name };
    /// Not UTF-8.
    Error E005 "not-utf8" NotUtf8;
    /// Larger than the program is willing to read.
    Error E006 "too-big" TooBig { limit };
    /// A file with nothing in it.
    Error E007 "empty-file" EmptyFile;
    /// NUL, a terminal escape or another character that nobody sees.
    Error E008 "control-character" ControlCharacter { code };
    /// A word or sentence that is longer than any should be.
    Error E009 "too-long" TooLong { limit };
    /// Nested too deeply, or repeated too often through aliases.
    Error E010 "too-much" TooMuch;
    /// A tab where YAML wants spaces.
    Error E011 "tab" Tab;
    /// A quote that is never closed.
    Error E012 "open-quote" OpenQuote;
    /// Something behind a closing quote.
    Error E013 "after-quote" AfterQuote;
    /// A backslash inside double quotes that begins nothing.
    Error E014 "bad-escape" BadEscape;
    /// A bracket that is never closed.
    Error E015 "open-bracket" OpenBracket { bracket };
    /// A closing bracket that nothing opened.
    Error E016 "stray-bracket" StrayBracket;
    /// A bracket that is closed by one of another sort.
    Error E017 "wrong-bracket" WrongBracket { open, close };
    /// No comma, or no closing bracket, between brackets.
    Error E018 "missing-comma" MissingComma;
    /// A line that does not begin below the one it belongs to.
    Error E019 "bad-indent" BadIndent;
    /// A second colon in one line, or a line below a value that is complete.
    Error E020 "stray-colon" StrayColon;
    /// A line between keys that is no key.
    Error E021 "missing-colon" MissingColon;
    /// A list that begins behind a key, in the same line.
    Error E022 "stray-dash" StrayDash;
    /// `*x` where no `&x` came before.
    Error E023 "unknown-anchor" UnknownAnchor { name };
    /// `---` or `...`: one file is one document.
    Error E024 "several-documents" SeveralDocuments;
    /// A value that begins with a character that means something to YAML.
    Error E025 "reserved-character" ReservedCharacter { character };
    /// Something rarer that keeps it from being YAML; `detail` is the parser's own word for it, in English.
    Error E026 "syntax" Syntax { detail };
    /// The same key twice in one mapping.
    Error E051 "duplicate-key" DuplicateKey { key };
    /// A key that does not belong here.
    Error E052 "unknown-key" UnknownKey { key, expected, near };
    /// A key that should be here.
    Error E053 "missing-key" MissingKey { key };
    /// A key with nothing behind it.
    Error E054 "empty-value" EmptyValue;
    /// A value of another sort than expected.
    Error E055 "wrong-type" WrongType { expected };
    /// A word outside a closed list.
    Error E056 "unknown-word" UnknownWord { word, expected, near };
    /// A name that is not fit to be a key.
    Error E057 "bad-name" BadName { name, near };
    /// A name with a dot, which only sources can have.
    Error E058 "dotted-name" DottedName { name };
    /// A name that already means something.
    Error E059 "reserved-name" ReservedName { name };
    /// Not a date in the form 2026-11-22.
    Error E060 "bad-date" BadDate { word };
    /// An address, number or identification that cannot be one.
    Error E061 "bad-address" BadAddress { value, expected };
    /// A rule that is none or several of `all`, `any`, `not`, `at-least`, `question`, `rule`.
    Error E201 "rule-shape" RuleShape { found };
    /// A key of a rule without the key it belongs to.
    Error E202 "needs-key" NeedsKey { key, needs };
    /// A promise that claims nothing, or several things of different kinds.
    Error E209 "claim-shape" ClaimShape { found };
    /// A name on a rule that stands inside another one.
    Error E203 "nested-id" NestedId;
    /// A condition on a question without or with several of `any-of`, `only`, `from`/`below`.
    Error E204 "leaf-shape" LeafShape { question };
    /// A term without or with several of `days`, `working-days`, `weeks`, `months`, `years`.
    Error E205 "term-shape" TermShape { found };
    /// A source that is no article and no page, or both.
    Error E206 "source-shape" SourceShape;
    /// `any`, `all`, `any-of` and the like with nothing in it.
    Error E207 "empty-list" EmptyList { key };
    /// The same word twice in one list.
    Error E208 "repeated" Repeated { name };
    /// A name that is not declared anywhere.
    Error E301 "unknown-name" UnknownName { kind, name, near };
    /// A name of one kind of thing where another kind belongs.
    Error E302 "other-kind" OtherKind { kind, name, found };
    /// The same name twice for one kind of thing; `first` is a file and a line.
    Error E303 "duplicate-name" DuplicateName { kind, name, first };
    /// An answer that the question does not have.
    Error E304 "unknown-answer" UnknownAnswer { question, answer, choices, near };
    /// An answer that is no number, date or place, or not one of those; `low` and `high` only for numbers.
    Error E305 "unfit-answer" UnfitAnswer { question, answer, kind, low, high };
    /// A condition that does not fit the kind of question.
    Error E401 "wrong-kind" WrongKind { question, kind };
    /// A question that fills in a term or a desk, and is of another kind than that takes.
    Error E402 "wrong-detail" WrongDetail { question, kind, wanted };
    /// A key that does not fit the kind of question.
    Error E403 "wrong-question" WrongQuestion { question, kind, key };
    /// A key that this kind of question needs.
    Error E404 "bare-question" BareQuestion { question, kind, key };
    /// More answers than there are digits.
    Error E405 "too-many-answers" TooManyAnswers { question, limit };
    /// Fewer than two answers: nothing to choose.
    Error E406 "too-few-answers" TooFewAnswers { question };
    /// An answer that excludes the others and stands among them.
    Error E407 "none-listed" NoneListed { answer };
    /// Bounds between which there are no two numbers.
    Error E408 "no-range" NoRange { min, max };
    /// A threshold outside the question's own bounds.
    Error E409 "impossible-number" ImpossibleNumber { question, number, low, high };
    /// Thresholds between which there is no number.
    Error E410 "no-number" NoNumber { from, below };
    /// "Weet ik niet" as a signal under `not` would take a referral away.
    Error E411 "unknown-under-not" UnknownUnderNot { question };
    /// More needed than there are branches, or nothing needed.
    Error E412 "impossible-count" ImpossibleCount { count, of };
    /// Rules that refer to each other in a circle.
    Error E413 "circle" Circle { names };
    /// A question that no rule, right or desk uses, so nobody is ever asked it.
    Error E501 "never-asked" NeverAsked { name };
    /// A question that rules use, and whose answer can never change a referral.
    Error E101 "never-matters" NeverMatters { name };
    /// A referral whose rule cannot become yes, whatever is answered.
    Error E102 "never-referred" NeverReferred { name };
    /// A conversation that ends without a single referral with a right.
    Error E104 "dead-end" DeadEnd;
    /// A referral that comes out whatever is answered, although its rule asks something.
    Error E105 "always-referred" AlwaysReferred { name };
    /// A right that exists only on days on which no referral with it does.
    Error E106 "lost-right" LostRight { name };
    /// A part of a rule that can be left out: the other parts decide without it.
    Error E107 "needless" Needless;
    /// A part of a rule that is as good as always no or always yes where it stands.
    Error E108 "fixed" Fixed { value };
    /// A part of a rule that is never yes, or never no, because of what it is made of.
    Error E117 "one-sided" OneSided { value };
    /// A part of a rule that is never heard: what is above it is settled without it.
    Error E109 "unheard" Unheard;
    /// A condition that says the same without one of its answers.
    Error E110 "idle-option" IdleOption { answer };
    /// A condition that says the same without one of its thresholds.
    Error E111 "idle-threshold" IdleThreshold { number };
    /// An answer with or without which every result is the same.
    Error E112 "idle-answer" IdleAnswer { question, answer };
    /// Answers between which no result ever differs.
    Error E113 "same-answers" SameAnswers { question, answers };
    /// "Weet ik niet" takes a referral away.
    Error E114 "unknown-loses" UnknownLoses { name, question };
    /// A promise that somebody's answers break.
    Error E115 "promise-broken" PromiseBroken { name };
    /// A promise about nobody.
    Error E116 "promise-empty" PromiseEmpty { name };
    /// A promise that is too much to prove.
    Warning W101 "promise-unproven" PromiseUnproven { name };
    /// A thing that is declared and never used.
    Error E502 "unused" Unused { kind, name };
    /// A right, rule, referral or advice that does not say where it comes from.
    Error E503 "no-source" NoSource { kind, name };
    /// A referral without a single right.
    Error E504 "no-rights" NoRights { name };
    /// A rule set without any referral.
    Error E505 "no-referrals" NoReferrals;
    /// No `tree:` in any file.
    Error E506 "tree-missing" TreeMissing;
    /// A second `tree:`.
    Error E507 "tree-twice" TreeTwice { first };
    /// A format that is newer than this program.
    Error E508 "unknown-format" UnknownFormat { found, expected };
    /// A format that this program does not know any more; `change` is the number of what to do about it.
    Error E509 "older-format" OlderFormat { found, oldest, change };
    /// A file with questions that does not say what they are about.
    Error E510 "no-topic" NoTopic;
    /// Valid until before valid from.
    Error E511 "upside-down" UpsideDown { from, until };
    /// A referral whose norm is open but that names none, or the other way round.
    Error E512 "norm-mismatch" NormMismatch { name };
    /// A promise where somebody still has to weigh.
    Error E601 "promise" Promise { language, key, phrase };
    /// Something that has run out, with nothing in its place.
    Error E513 "expired" Expired { kind, name, until, forgotten };
    /// Something that was checked on a day that is still to come.
    Error E515 "checked-ahead" CheckedAhead { kind, name, checked };
    /// Something nobody has checked for long.
    Warning W551 "stale" Stale { kind, name, checked };
    /// A rule whose decision diagram outgrows what can be walked and proven.
    Error E103 "too-complex" TooComplex { name };
    /// A sentence that a language lacks.
    Error E602 "untold" Untold { language, key };
    /// A message that nothing in the rules uses.
    Error E603 "unused-message" UnusedMessage { language, key };
    /// A variable that the first language has and this one lacks.
    Error E604 "missing-placeable" MissingPlaceable { language, key, variable };
    /// A variable that nobody gives.
    Error E605 "unknown-placeable" UnknownPlaceable { key, variable };
    /// A message or term that a text refers to and that does not exist.
    Error E606 "unknown-reference" UnknownReference { key, reference };
    /// A line in a Fluent file that is no message.
    Error E607 "text-syntax" TextSyntax;
    /// The same message twice in one language.
    Error E608 "duplicate-message" DuplicateMessage { key };
    /// The same attribute twice in one message; the first is lost.
    Error E609 "duplicate-attribute" DuplicateAttribute { key, attribute };
    /// A right that somebody owes for being late, without a penalty or without the time there still is.
    Error E514 "no-penalty" NoPenalty { name };
    /// A term, an amount or a penalty of a right that its sentence does not say.
    Error E610 "unshown" Unshown { language, key, variable };
    /// A file of the list of places that is not there while the others are.
    Error E701 "place-file" PlaceFile { file };
    /// A file of the list of places that does not begin with its columns.
    Error E702 "place-header" PlaceHeader { expected };
    /// A row with more or fewer columns.
    Error E703 "place-columns" PlaceColumns { expected };
    /// Nothing where a name should be.
    Error E704 "place-empty" PlaceEmpty;
    /// Spaces too many around or in a name.
    Error E705 "place-spaces" PlaceSpaces;
    /// A character that does not belong in a name of a place.
    Error E706 "place-character" PlaceCharacter;
    /// A place for the second time.
    Error E707 "place-twice" PlaceTwice { first };
    /// A name that another file of the list does not have.
    Error E708 "place-unknown" PlaceUnknown { file };
    /// Neither yes nor no.
    Error E709 "place-flag" PlaceFlag;
    /// A region or gemeente that nothing lies in.
    Error E710 "place-childless" PlaceChildless { file };
    /// Another number of rows than the file says.
    Error E711 "place-rows" PlaceRows { found };
    /// A gemeente that the list of places does not have.
    Error E712 "unknown-gemeente" UnknownGemeente { name, near };
    /// A desk that is the same in every gemeente.
    Error E713 "not-local" NotLocal { name, choices };
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
