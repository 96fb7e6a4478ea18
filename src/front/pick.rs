//! Which answer a key or a word means, and what is chosen so far.

use std::collections::BTreeSet;

use super::{Choice, Command, Does, Entry, Given, Prompt};

/// The choices of a prompt by their position on the screen: the options, then "weet ik niet".
pub(super) fn choices(prompt: &Prompt) -> Vec<&Choice> {
    let options: &[Choice] = match &prompt.entry {
        Entry::One(options) | Entry::Many { options, .. } => options,
        Entry::Typed { .. } => &[],
    };
    options.iter().chain(&prompt.unknown).collect()
}

/// The digit that means the choice at a position: 1–9 for options, 0 for "weet ik niet".
pub(super) fn digit(prompt: &Prompt, position: usize) -> Option<char> {
    if prompt.unknown.is_some() && position + 1 == choices(prompt).len() {
        return Some('0');
    }
    let number = u32::try_from(position + 1).ok()?;
    if number > 9 { None } else { char::from_digit(number, 10) }
}

/// The choice that a key means: its digit, or its first letter when no other choice and no command has that letter.
pub(super) fn by_key(prompt: &Prompt, key: char) -> Option<usize> {
    let choices = choices(prompt);
    if key.is_ascii_digit() {
        return (0..choices.len()).find(|position| digit(prompt, *position) == Some(key));
    }
    // A capital A–D is more often the rest of an arrow than a letter.
    if ('A'..='D').contains(&key) || command_by_key(&prompt.commands, key).is_some() {
        return None;
    }
    only(choices.iter().map(|choice| initial(&choice.label) == Some(lower(key)) && key.is_alphabetic()))
}

/// The command that a key means.
pub(super) fn command_by_key(commands: &[Command], key: char) -> Option<&Command> {
    commands.iter().find(|command| lower(command.key) == lower(key))
}

/// The command that Escape means.
pub(super) fn command_by_escape(commands: &[Command]) -> Option<&Command> {
    commands.iter().find(|command| command.escapes)
}

/// The command that a typed word means: its word or its key.
pub(super) fn command_by_word(commands: &[Command], typed: &str) -> Option<Does> {
    let typed = folded(typed);
    let means = |command: &&Command| typed == folded(&command.word) || typed == folded(&command.key.to_string());
    commands.iter().find(means).map(|command| command.does)
}

/// The command that was typed. Where any text will do, that is its word with `/` before it and nothing else: a person can be
/// called "T", and a note can be "Stop".
pub(super) fn command_typed(prompt: &Prompt, typed: &str) -> Option<Does> {
    if !prompt.is_free() {
        return command_by_word(&prompt.commands, typed);
    }
    let word = folded(typed.trim().strip_prefix(SLASH)?);
    prompt.commands.iter().find(|command| folded(&command.word) == word).map(|command| command.does)
}

/// The word of a command as it is typed here.
pub(super) fn word(prompt: &Prompt, command: &Command) -> String {
    if prompt.is_free() { format!("{SLASH}{}", command.word) } else { command.word.clone() }
}

/// Before the word of a command where any text will do.
const SLASH: char = '/';

/// The choice that a typed word means: its number, label, another word for it, or its first letter when unique.
pub(super) fn by_word(prompt: &Prompt, typed: &str) -> Option<usize> {
    // Nobody types the full stop, and a label may end in one.
    let bare = |text: &str| folded(text.trim_end_matches(['.', ')']));
    let typed = bare(typed);
    let choices = choices(prompt);
    let mut letters = typed.chars();
    if let (Some(key), None) = (letters.next(), letters.next())
        && let Some(position) = by_key(prompt, key)
    {
        return Some(position);
    }
    let number = typed.parse::<usize>().ok().filter(|number| (10..=choices.len()).contains(number));
    number.map(|number| number - 1).filter(|position| !is_unknown(prompt, *position)).or_else(|| {
        choices.iter().position(|choice| {
            !typed.is_empty() && (bare(&choice.label) == typed || choice.words.iter().any(|word| folded(word) == typed))
        })
    })
}

/// Whether the choice at a position is "weet ik niet".
pub(super) fn is_unknown(prompt: &Prompt, position: usize) -> bool {
    prompt.unknown.is_some() && position + 1 == choices(prompt).len()
}

/// Whether a typed text says "weet ik niet" in its own words. A zero does not: it can be an answer.
pub(super) fn says_unknown(prompt: &Prompt, typed: &str) -> bool {
    let typed = folded(typed);
    prompt
        .unknown
        .as_ref()
        .is_some_and(|choice| folded(&choice.label) == typed || choice.words.iter().any(|word| folded(word) == typed))
}

/// Several choices from one line: numbers or words, with commas or spaces between. `None` when any of them is no choice, or
/// when they contradict each other.
pub(super) fn by_words(prompt: &Prompt, typed: &str) -> Option<Given> {
    let whole = by_word(prompt, typed).map(|position| vec![position]);
    let split = |by: &dyn Fn(char) -> bool| -> Option<Vec<usize>> {
        let words = typed.split(by).map(str::trim).filter(|word| !word.is_empty());
        words.map(|word| by_word(prompt, word)).collect()
    };
    let positions = whole
        .or_else(|| split(&|letter| matches!(letter, ',' | ';')))
        .or_else(|| split(&|letter| matches!(letter, ',' | ';' | ' ')))?;
    let chosen: BTreeSet<usize> = positions.into_iter().collect();
    let excluding = |position: &usize| is_unknown(prompt, *position) || none(prompt) == Some(*position);
    match chosen.len() {
        0 => None,
        1 if chosen.iter().any(|position| is_unknown(prompt, *position)) => Some(Given::Unknown),
        count if count > 1 && chosen.iter().any(excluding) => None,
        _ => Some(Given::Many(chosen.into_iter().collect())),
    }
}

/// Puts an option in what is chosen, or takes it out. "Geen van deze" and the others exclude each other.
pub(super) fn toggle(chosen: &mut BTreeSet<usize>, position: usize, none: Option<usize>) {
    if chosen.remove(&position) {
        return;
    }
    if none == Some(position) {
        chosen.clear();
    } else if let Some(none) = none {
        chosen.remove(&none);
    }
    chosen.insert(position);
}

/// The position of "geen van deze".
pub(super) fn none(prompt: &Prompt) -> Option<usize> {
    match prompt.entry {
        Entry::Many { none, .. } => none,
        _ => None,
    }
}

/// Whether a command has something to show.
pub(super) fn available(prompt: &Prompt, command: &Command) -> bool {
    match command.does {
        Does::Help => prompt.help.is_some(),
        Does::Why => prompt.why.is_some(),
        _ => true,
    }
}

/// Lowercase, with single spaces.
pub(super) fn folded(text: &str) -> String {
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn initial(label: &str) -> Option<char> {
    label.chars().find(|letter| letter.is_alphanumeric()).map(lower)
}

fn lower(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

/// The position of the only true one.
fn only(found: impl Iterator<Item = bool>) -> Option<usize> {
    let mut positions = found.enumerate().filter(|(_, found)| *found).map(|(position, _)| position);
    let first = positions.next();
    if positions.next().is_none() { first } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::front::Words;

    fn choice(label: &str, words: &[&str]) -> Choice {
        Choice { label: label.into(), words: words.iter().map(|word| (*word).into()).collect() }
    }

    fn prompt(labels: &[&str]) -> Prompt {
        Prompt {
            heading: String::new(),
            banner: vec![],
            notice: None,
            ahead: None,
            question: String::new(),
            given: None,
            entry: Entry::Many {
                options: labels.iter().map(|label| choice(label, &[])).collect(),
                none: labels.iter().position(|label| *label == "Geen"),
                chosen: vec![],
            },
            unknown: Some(choice("Dat weet ik niet", &["weet ik niet", "weet niet"])),
            help: None,
            why: None,
            commands: vec![Command {
                does: Does::Act(3),
                key: 't',
                word: "terug".into(),
                label: "terug".into(),
                about: "terug".into(),
                stays: true,
                escapes: true,
            }],
            words: Words::default(),
        }
    }

    #[test]
    fn a_digit_is_its_own_answer_and_no_other() {
        let prompt = prompt(&["Ja", "Nee"]);
        assert_eq!(['1', '2', '3', '0'].map(|key| by_key(&prompt, key)), [Some(0), Some(1), None, Some(2)]);
    }

    #[test]
    fn the_tenth_option_has_no_digit() {
        let prompt = prompt(&["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]);
        assert_eq!([digit(&prompt, 8), digit(&prompt, 9), digit(&prompt, 10)], [Some('9'), None, Some('0')]);
        assert_eq!([by_word(&prompt, "10"), by_word(&prompt, "11")], [Some(9), None]);
    }

    #[test]
    fn a_first_letter_counts_when_it_is_unique() {
        let prompt = prompt(&["Ja", "Nee", "Nooit"]);
        assert_eq!(['j', 'J', 'n', 'd'].map(|key| by_key(&prompt, key)), [Some(0), Some(0), None, Some(3)]);
    }

    #[test]
    fn a_command_takes_its_letter() {
        assert_eq!(by_key(&prompt(&["Thuis", "Elders"]), 't'), None);
    }

    #[test]
    fn what_may_be_left_of_an_arrow_is_no_letter() {
        assert_eq!(by_key(&prompt(&["Andere", "Beide"]), 'A'), None);
    }

    #[test]
    fn words_are_compared_without_capitals_and_spaces() {
        let prompt = prompt(&["Ja", "Nee"]);
        for typed in ["ja", " JA ", "j", "1", "1."] {
            assert_eq!(by_word(&prompt, typed), Some(0), "{typed}");
        }
        assert_eq!(by_word(&prompt, "Weet  ik niet"), Some(2));
        assert_eq!(by_word(&prompt, ""), None);
        let ended = self::prompt(&["Gesloten (een gevangenis)", "Ja, dat klopt."]);
        for (typed, at) in [("gesloten (een gevangenis)", 0), ("Gesloten (een gevangenis", 0), ("ja, dat klopt", 1)] {
            assert_eq!(by_word(&ended, typed), Some(at), "{typed}");
        }
        assert_eq!(command_by_word(&prompt.commands, "Terug"), Some(Does::Act(3)));
    }

    #[test]
    fn where_any_text_will_do_only_a_slash_makes_a_command() {
        let entry = Entry::Typed { hint: String::new(), draft: String::new(), empty: true, free: true };
        let prompt = Prompt { entry, ..prompt(&[]) };
        for text in ["T", "t", "terug", "Terug", "/", "/t", "een/terug"] {
            assert_eq!(command_typed(&prompt, text), None, "{text}");
        }
        assert_eq!(command_typed(&prompt, "/Terug"), Some(Does::Act(3)));
    }

    #[test]
    fn several_are_numbers_or_words() {
        let prompt = prompt(&["Eten", "Wassen en kleden", "Geen"]);
        let both = Some(Given::Many(vec![0, 1]));
        for typed in ["1,2", "2 1", "1, 2, 2", "eten, wassen en kleden", "e w"] {
            assert_eq!(by_words(&prompt, typed), both, "{typed}");
        }
        assert_eq!(by_words(&prompt, "wassen en kleden"), Some(Given::Many(vec![1])));
        assert_eq!(by_words(&prompt, "0"), Some(Given::Unknown));
    }

    #[test]
    fn contradicting_choices_are_no_answer() {
        let prompt = prompt(&["Eten", "Geen"]);
        for typed in ["1 2", "1 0", "1 5", "1 iets", ",", ""] {
            assert_eq!(by_words(&prompt, typed), None, "{typed}");
        }
    }

    #[test]
    fn none_excludes_the_others_both_ways() {
        let mut chosen = BTreeSet::from([0, 1]);
        toggle(&mut chosen, 2, Some(2));
        assert_eq!(chosen, BTreeSet::from([2]));
        toggle(&mut chosen, 0, Some(2));
        assert_eq!(chosen, BTreeSet::from([0]));
        toggle(&mut chosen, 0, Some(2));
        assert!(chosen.is_empty());
    }

    #[test]
    fn a_typed_zero_is_no_unknown() {
        let prompt = prompt(&[]);
        assert_eq!([says_unknown(&prompt, "0"), says_unknown(&prompt, "weet niet")], [false, true]);
    }
}
