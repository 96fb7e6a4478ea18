//! loketwijzer: a rule tree of care law, loaded, checked and walked as a conversation.
//!
//! ```text
//! rules/zorg/*.yaml ──▶ document ──▶ tree ──▶ walk ──▶ outcome ──▶ report ──▶ a person
//!    text               as written   it holds  answers  data        sentences
//! ```
//!
//! Data flows one way and each room does one thing to it. Before [`report`] there is no language, no terminal, no clock
//! and no file: texts, the day and the answers come in as arguments. Who may know whom is held by `tests/house.rs`; how to
//! add a check, a format, an act, a kind of question, a language or a law stands in `docs/house.md`.
//!
//! # Rooms
//!
//! - [`document`]: YAML text to what is written, each value with its place; [`tree`]: the same, resolved: names exist, rules
//!   are diagrams.
//! - [`diagram`]: the decision-diagram engine: unique table, apply, restrict, relabel, support, model count, paths.
//! - [`walk`]: answers in, question or outcome out; [`value`]: no, unknown, yes.
//! - [`check`]: everything that is checked, in one pipeline; [`proof`]: what holds for all answers; [`finding`]: what can be wrong.
//! - [`scenario`]: people by name, whether they arrive, and what of the rules they exercise.
//! - [`local`]: a gemeente's own file; [`place`]: woonplaats, gemeente, region; [`calendar`]: days and terms.
//! - [`text`]: Fluent, languages, lint; [`spelling`] and [`search`]: what people type, and what they mean by it.
//! - [`report`]: an outcome as blocks, and one file for each format; [`wrap`]: lines that fit.
//! - [`talk`]: the conversation as a state and acts, without a terminal; [`front`]: screen, lines and keys.
//! - [`keep`]: the file that a passphrase opens, the code to dictate, the receipt.
//! - [`cli`], [`commands`], [`terminal`], [`process`], [`failure`]: the edge: words in, files and streams, exit code out.
//!
//! # Glossary
//!
//! - Tree (boom): all rule files together. Walking it is the conversation.
//! - Question (vraag), answer (antwoord): asked once, and only while it can change the outcome; “weet ik niet” is unknown.
//! - Rule (regel): a condition in the shape of an article of law. Referral (verwijzing): where to go, when its rule is yes (to
//!   do) or unknown (to find out). Desk (loket): a body or a person to turn to.
//! - Right (recht), term (termijn), advice (advies), norm (norm): what somebody may count on, until when, what not to do, and
//!   what a desk has to weigh. Source (bron): an article, or a page with the day it was last checked.
//! - Promise (belofte): what must hold for everybody; `check` proves it, or shows a witness: answers for which it does not.
//! - Scenario: a person by name, their answers, and where they must arrive.
//! - Stretch: days in a row on which the rules do not change; each has a tree of its own.
//! - Paper (samenvatting): what a person takes home. Receipt: its answers in letters, so that `verify` can make it again.
//! - Naaste: somebody close. Gemeente: municipality. CIZ, zorgkantoor, zorgverzekeraar, OCO: who decides about Wlz care, who
//!   arranges it, who insures, who supports for free.
//! - Melding, aanvraag, beschikking, bezwaar, ingebrekestelling: report, application, decision, objection, notice of default.

pub mod calendar;
pub mod check;
pub mod cli;
pub mod commands;
pub mod diagram;
pub mod document;
pub mod failure;
pub mod finding;
pub mod front;
pub mod id;
pub mod keep;
pub mod local;
pub mod place;
pub mod process;
pub mod proof;
#[cfg(test)]
#[path = "../tests/common/random.rs"]
mod random;
pub mod report;
pub mod scenario;
pub mod search;
pub mod spelling;
pub mod talk;
pub mod terminal;
pub mod text;
pub mod tree;
pub mod value;
pub mod walk;
pub mod wrap;
