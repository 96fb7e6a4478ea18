//! A question of the tree as a prompt in the person's language, and what comes back as an answer.

use crate::calendar::{self, Date};
use crate::front::{Choice, Entry, Given, Prompt, Words};
use crate::report::words;
use crate::terminal::Way;
use crate::text::Text;
use crate::tree::{Answer, QuestionKind, UNKNOWN};
use crate::walk::{Standing, asked_for};

/// More referrals than this are counted, not listed, when somebody asks why.
const MOST_REASONS: usize = 6;

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
        commands: Vec::new(),
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
pub(super) fn read(given: &Given, kind: &QuestionKind, text: &Text, day: Date) -> Read {
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
    use crate::text::{Catalogue, Language};
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 29);

    /// What comes of a day typed at a date question.
    fn typed(text: &Text, day: Date) -> Read {
        read(&Given::Text(day.to_string()), &QuestionKind::Date, text, TODAY)
    }

    #[test]
    fn a_day_still_to_come_is_asked_again_and_today_is_not() {
        for (language, own) in
            [("nl", include_str!("../../locales/nl/app.ftl")), ("en", include_str!("../../locales/en/app.ftl"))]
        {
            let language = Language::new(language).unwrap();
            let files = vec![("app.ftl".into(), own.into())];
            let text = Text::new(&[Catalogue { language: language.clone(), files }], &language, "client");
            for days in [1, 40, 3650] {
                let later = days_after(TODAY, days).unwrap();
                let Read::Refused(why) = typed(&text, later) else { panic!("{later} was taken") };
                assert_eq!(why, text.say("date-future"));
                assert!(!why.contains("date-future"), "{language:?} says nothing about it");
            }
            for days in [0, -1, -400] {
                let day = days_after(TODAY, days).unwrap();
                let Read::Answer(answer) = typed(&text, day) else { panic!("{day} was refused") };
                assert_eq!(answer, Answer::Date(day));
            }
        }
    }
}
