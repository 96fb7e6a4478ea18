//! A question of the tree as a prompt in the person's language, and what comes back as an answer.

use crate::calendar::{self, Date};
use crate::front::{Act, Choice, Command, Entry, Given, Prompt, Words};
use crate::report::words;
use crate::terminal::Way;
use crate::text::Text;
use crate::tree::{Answer, QuestionKind, Tree, UNKNOWN};
use crate::walk::{Standing, asked_for};

/// More referrals than this are counted, not listed, when somebody asks why.
const MOST_REASONS: usize = 6;

/// What can be done at a question, the least needed last.
const AT_A_QUESTION: [Act; 15] = [
    Act::Help,
    Act::Why,
    Act::Back,
    Act::Later,
    Act::Finish,
    Act::Stop,
    Act::Language,
    Act::People,
    Act::Answers,
    Act::Note,
    Act::FindOut,
    Act::Criteria,
    Act::Lookup,
    Act::Save,
    Act::Reader,
];

/// What a person had entered at a question, and not given yet.
#[derive(Debug, Clone)]
pub(super) enum Draft {
    /// A line.
    Typed(String),
    /// The positions of what was marked.
    Marked(Vec<usize>),
}

/// The prompt for a question; `given` is what was answered before, `draft` what was not.
pub(super) fn prompt(
    standing: &Standing<'_>,
    question: usize,
    given: Option<&Answer>,
    draft: Option<&Draft>,
    text: &Text,
    way: Way,
) -> Prompt {
    let tree = standing.tree;
    let asked = &tree.questions[question];
    let key = format!("question-{}", asked.id.key());
    let choice = |option: &str| {
        let label = words::option(tree, question, option, text);
        let words = text.attr(&format!("answer-{option}"), "words").unwrap_or_default();
        let mut also: Vec<String> = words.split(", ").filter(|word| !word.is_empty()).map(str::to_owned).collect();
        also.push(option.to_owned());
        Choice { label, words: also }
    };
    let options = asked.kind.options();
    let unknown = choice(UNKNOWN);
    let at = match (given, &asked.kind) {
        (Some(Answer::Unknown), QuestionKind::Many(all)) => Some(all.len()),
        (Some(Answer::Unknown), _) => Some(options.len()),
        (Some(Answer::One(one)), _) => options.iter().position(|option| option == one),
        _ => None,
    };
    let entry = match &asked.kind {
        QuestionKind::YesNo | QuestionKind::Choice(_) => {
            Entry::One(options.iter().map(|option| choice(option.as_str())).collect())
        }
        QuestionKind::Many(all) => {
            let chosen = given.map(Answer::options).unwrap_or_default();
            Entry::Many {
                options: options.iter().map(|option| choice(option.as_str())).collect(),
                none: Some(all.len() - 1),
                chosen: match draft {
                    Some(Draft::Marked(marked)) => marked.clone(),
                    _ => (0..all.len()).filter(|at| chosen.contains(&all[*at])).collect(),
                },
            }
        }
        kind => Entry::Typed {
            hint: hint(kind, text),
            draft: match draft {
                Some(Draft::Typed(typed)) => typed.clone(),
                _ => given.map(|given| as_typed(given, unknown.words.first(), text)).unwrap_or_default(),
            },
            empty: false,
            free: false,
        },
    };
    Prompt {
        heading: text.say(&format!("topic-{}", tree.topics[asked.topic].key())),
        banner: Vec::new(),
        notice: None,
        ahead: None,
        question: words::question(tree, question, text),
        entry,
        given: at,
        unknown: Some(unknown),
        help: text.attr(&key, "uitleg"),
        why: Some(why(standing, question, text)),
        commands: commands(text, &AT_A_QUESTION),
        words: fixed(text, way),
    }
}

/// An answer as somebody would type it.
fn as_typed(given: &Answer, unknown: Option<&String>, text: &Text) -> String {
    match given {
        Answer::Date(date) => words::short_day(*date, text),
        Answer::Number(_) | Answer::Place(_) => given.words().concat(),
        Answer::Unknown => unknown.cloned().unwrap_or_default(),
        Answer::One(_) | Answer::Some(_) => String::new(),
    }
}

/// What can be typed, with an example.
fn hint(kind: &QuestionKind, text: &Text) -> String {
    match kind {
        QuestionKind::Number { min, max } => {
            text.say_with("hint-number", &[("min", min.to_string().into()), ("max", max.to_string().into())])
        }
        other => text.say(&format!("hint-{}", other.as_str())),
    }
}

/// The referrals that the answer can still change, with the articles the question comes from.
fn why(standing: &Standing<'_>, question: usize, text: &Text) -> String {
    let tree = standing.tree;
    let reasons = asked_for(standing, question);
    let mut lines = vec![text.say("why-intro")];
    for (referral, sources) in reasons.iter().take(MOST_REASONS) {
        let title = words::referral(tree, *referral, text);
        let mut cited: Vec<String> = sources.iter().map(|source| words::cite(tree, *source, text)).collect();
        cited.dedup();
        let line = if cited.is_empty() {
            title
        } else {
            let source = cited.join(", ");
            text.say_with("summary-sourced", &[("sentence", title.into()), ("source", source.into())])
        };
        lines.push(format!("- {line}"));
    }
    if let Some(more) = reasons.len().checked_sub(MOST_REASONS).filter(|more| *more > 0) {
        lines.push(format!("- {}", text.say_with("why-more", &[("count", more.into())])));
    }
    if let Some(source) = tree.questions[question].source {
        let source = words::cite(tree, source, text);
        lines.push(text.say_with("why-source", &[("source", source.into())]));
    }
    lines.join("\n")
}

/// Keys and words for what can be done, and one more for all of it where not all of it is always in view.
pub(super) fn commands(text: &Text, acts: &[Act]) -> Vec<Command> {
    let mut commands: Vec<Command> = acts.iter().map(|act| command(text, *act)).collect();
    if commands.iter().any(|command| !command.stays) {
        commands.push(command(text, Act::More));
    }
    commands
}

fn command(text: &Text, act: Act) -> Command {
    let name = match act {
        Act::Help => "key-help",
        Act::Why => "key-why",
        Act::Back => "key-back",
        Act::Later => "key-later",
        Act::Finish => "key-finish",
        Act::Language => "key-language",
        Act::Reader => "key-reader",
        Act::Lookup => "key-lookup",
        Act::People => "key-people",
        Act::Answers => "key-answers",
        Act::Note => "key-note",
        Act::FindOut => "key-find-out",
        Act::Criteria => "key-criteria",
        Act::Reasons => "key-reasons",
        Act::Save => "key-save",
        Act::Code => "key-code",
        Act::Paper => "key-paper",
        Act::Print => "key-print",
        Act::Discreet => "key-discreet",
        Act::Stop => "key-stop",
        Act::Continue => "key-continue",
        Act::Questions => "key-questions",
        Act::Previous => "key-previous",
        Act::More => "key-more",
    };
    let word = text.attr(name, "word").unwrap_or_default();
    let label = text.attr(name, "label").unwrap_or_default();
    let about = text.attr(name, "wat").unwrap_or_default();
    let key = text.say(name).chars().next().unwrap_or('?');
    // Whoever does not read this language finds another one without looking for it.
    let stays = matches!(
        act,
        Act::Help
            | Act::Why
            | Act::Back
            | Act::Later
            | Act::Finish
            | Act::Language
            | Act::Paper
            | Act::Print
            | Act::Stop
            | Act::Continue
            | Act::Questions
            | Act::Previous
            | Act::More
    );
    Command { act, key, word, label, about, stays }
}

/// The front's own sentences for a page: it is left by going on, not by going back.
pub(super) fn on_a_page(text: &Text, way: Way) -> Words {
    let close = match way {
        Way::Screen => "front-close-page",
        Way::Lines => "front-close-page-lines",
    };
    Words { close: text.say(close), ..fixed(text, way) }
}

/// The front's own sentences; on a screen one presses keys, in lines one types.
pub(super) fn fixed(text: &Text, way: Way) -> Words {
    let say = |key: &str| match way {
        Way::Screen => text.say(key),
        Way::Lines => text.say(&format!("{key}-lines")),
    };
    Words {
        choose_one: say("front-choose-one"),
        choose_many: say("front-choose-many"),
        choose_typed: text.say("front-choose-typed"),
        choose_free: say("front-choose-free"),
        replaces: text.say("front-replaces"),
        too_soon: text.say("front-too-soon"),
        nothing_chosen: say("front-nothing-chosen"),
        no_such_answer: text.say("front-no-such-answer"),
        more: text.say("front-more"),
        close: text.say("front-close"),
        everything: text.say("front-everything"),
        chosen: text.say("front-chosen"),
    }
}

/// A choice that is not part of the tree: which of these, or nothing of the kind.
pub(super) fn choice(text: &Text, way: Way, question: String, labels: Vec<String>, acts: &[Act]) -> Prompt {
    let options = labels.into_iter().map(|label| Choice { label, words: Vec::new() }).collect();
    Prompt {
        heading: String::new(),
        banner: Vec::new(),
        notice: None,
        ahead: None,
        question,
        given: None,
        entry: Entry::One(options),
        unknown: None,
        help: None,
        why: None,
        commands: commands(text, acts),
        words: fixed(text, way),
    }
}

/// What came of a reply to a question.
pub(super) enum Read {
    /// An answer.
    Answer(Answer),
    /// The name of a place, still to be looked up.
    Place(String),
    /// What was typed is no answer: why not, in a sentence.
    Refused(String),
}

/// The answer in what was chosen or typed in a conversation on that day.
///
/// Every date that is asked is of something that has happened: a later day is a slip, and would give a last day that
/// is wrong.
pub(super) fn read(given: &Given, tree: &Tree, question: usize, text: &Text, day: Date) -> Read {
    let kind = &tree.questions[question].kind;
    let options = kind.options();
    let chosen = |positions: &[usize]| -> Option<Answer> {
        let words: Option<Vec<&str>> = positions.iter().map(|at| Some(options.get(*at)?.as_str())).collect();
        Answer::read(&words?, kind)
    };
    // What can be typed stands below.
    let refused = || Read::Refused(text.say("front-no-such-answer"));
    match (given, kind) {
        (Given::Unknown, _) => Read::Answer(Answer::Unknown),
        (Given::One(at), _) => chosen(&[*at]).map_or_else(refused, Read::Answer),
        (Given::Many(positions), _) => chosen(positions).map_or_else(refused, Read::Answer),
        (Given::Text(typed), QuestionKind::Place) => Read::Place(typed.clone()),
        (Given::Text(typed), QuestionKind::Date) => {
            let months: Vec<String> = (1..=12).map(|month| text.say(&format!("month-{month}"))).collect();
            match calendar::typed(typed, &months) {
                Ok(date) if date > day => Read::Refused(text.say("date-future")),
                Ok(date) => Read::Answer(Answer::Date(date)),
                Err(why) => Read::Refused(text.say(&format!("date-{}", why.key()))),
            }
        }
        (Given::Text(typed), _) => Answer::read(&[typed.trim()], kind).map_or_else(refused, Read::Answer),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::days_after;
    use crate::commands::load;
    use crate::text::Language;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 29);

    /// What comes of a day typed at a date question of the shipped rules.
    fn typed(tree: &Tree, question: usize, text: &Text, day: Date) -> Read {
        read(&Given::Text(day.to_string()), tree, question, text, TODAY)
    }

    #[test]
    fn a_day_still_to_come_is_asked_again_and_today_is_not() {
        let material = load::material(None, None).unwrap();
        let trees = material.trees().unwrap();
        let tree = trees.at(TODAY).ok().unwrap();
        let dates: Vec<usize> =
            (0..tree.questions.len()).filter(|at| matches!(tree.questions[*at].kind, QuestionKind::Date)).collect();
        assert!(!dates.is_empty());
        for language in ["nl", "en"] {
            let text = Text::new(&material.catalogues, &Language::new(language).unwrap(), "client");
            for question in &dates {
                for days in [1, 40, 3650] {
                    let later = days_after(TODAY, days).unwrap();
                    let Read::Refused(why) = typed(tree, *question, &text, later) else { panic!("{later} was taken") };
                    assert_eq!(why, text.say("date-future"));
                    assert!(!why.contains("date-future"), "{language} says nothing about it");
                }
                for days in [0, -1, -400] {
                    let day = days_after(TODAY, days).unwrap();
                    let Read::Answer(answer) = typed(tree, *question, &text, day) else { panic!("{day} was refused") };
                    assert_eq!(answer, Answer::Date(day));
                }
            }
        }
    }
}
