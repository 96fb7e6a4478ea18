//! A question with choices: what stands on the screen, and what each key does to it.

use std::collections::BTreeSet;

use super::frame::{Body, Frame, Ink, Row, in_view, rows};
use super::keys::Key;
use super::strokes::{Heard, Stroke};
use super::{Does, Entry, Given, Prompt, Reply, pick};
use crate::wrap;

/// Where a person is in a question. Nothing has the focus and nothing is chosen until they do so.
#[derive(Debug)]
pub(super) struct Choosing<'a> {
    prompt: &'a Prompt,
    focus: Option<usize>,
    chosen: BTreeSet<usize>,
    /// What to say about the last key.
    pub(super) message: Option<&'a str>,
    /// The first row in view.
    pub(super) scroll: usize,
}

/// What a key led to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    Stay,
    Reply(Reply),
    /// Show the explanation, why it is asked, or all that can be done.
    Explain(Does),
}

impl Step {
    /// The step to what a command does.
    pub(super) fn to(does: Does) -> Self {
        match does {
            Does::Act(number) => Self::Reply(Reply::Act(number)),
            Does::Next => Self::Reply(Reply::Read),
            Does::Previous => Self::Stay,
            Does::Help | Does::Why | Does::More => Self::Explain(does),
        }
    }
}

impl<'a> Choosing<'a> {
    pub(super) fn new(prompt: &'a Prompt) -> Self {
        let chosen = match &prompt.entry {
            Entry::Many { options, chosen, .. } => chosen.iter().copied().filter(|at| *at < options.len()).collect(),
            _ => BTreeSet::new(),
        };
        Self { prompt, focus: None, chosen, message: None, scroll: 0 }
    }

    /// One key. `frame` is what the person sees while pressing it.
    pub(super) fn press(&mut self, stroke: Stroke, frame: &Frame) -> Step {
        self.message = None;
        self.scroll = frame.scroll;
        if stroke.heard == Heard::Again {
            self.message = Some(&self.prompt.words.too_soon);
            return Step::Stay;
        }
        match stroke.key {
            _ if stroke.heard == Heard::Together => {
                self.message = Some(&self.prompt.words.no_such_answer);
                Step::Stay
            }
            Key::Char(' ') if self.is_many() => match self.focus {
                Some(at) => self.pick(at),
                None => self.nothing(),
            },
            Key::Char(' ') | Key::Enter => self.enter(),
            Key::Char(letter) => self.letter(letter),
            Key::Paste => {
                self.message = Some(&self.prompt.words.no_such_answer);
                Step::Stay
            }
            key => {
                self.go(key, frame);
                Step::Stay
            }
        }
    }

    fn letter(&mut self, letter: char) -> Step {
        if let Some(at) = pick::by_key(self.prompt, letter) {
            return self.pick(at);
        }
        match pick::command_by_key(&self.prompt.commands, letter) {
            Some(command) if pick::available(self.prompt, command) => Step::to(command.does),
            _ => {
                self.message = Some(&self.prompt.words.no_such_answer);
                Step::Stay
            }
        }
    }

    /// Takes the choice at a position, or marks it where several can be chosen.
    fn pick(&mut self, at: usize) -> Step {
        if pick::is_unknown(self.prompt, at) {
            return Step::Reply(Reply::Given(Given::Unknown));
        }
        if !self.is_many() {
            return Step::Reply(Reply::Given(Given::One(at)));
        }
        self.focus = Some(at);
        pick::toggle(&mut self.chosen, at, pick::none(self.prompt));
        Step::Stay
    }

    fn enter(&mut self) -> Step {
        match self.focus {
            _ if !self.chosen.is_empty() => {
                Step::Reply(Reply::Given(Given::Many(self.chosen.iter().copied().collect())))
            }
            Some(at) if !self.is_many() || pick::is_unknown(self.prompt, at) => self.pick(at),
            _ => self.nothing(),
        }
    }

    fn nothing(&mut self) -> Step {
        self.message = Some(&self.prompt.words.nothing_chosen);
        Step::Stay
    }

    /// Moves the focus; text that is not in view scrolls into view first.
    fn go(&mut self, key: Key, frame: &Frame) {
        let count = frame.choices.len();
        let step = frame.view.saturating_sub(1).max(1);
        let rows = self.focus.and_then(|at| frame.choices.get(at)).cloned().unwrap_or_default();
        match (key, self.focus) {
            // The rest of a choice that is longer than the window.
            (Key::Down, Some(_)) if rows.end > frame.scroll + frame.view => self.look(frame.scroll + 1, frame),
            (Key::Up, Some(_)) if rows.start < frame.scroll => self.look(frame.scroll - 1, frame),
            (Key::Down, None) => match frame.choices.iter().position(|rows| frame.shows(rows)) {
                None if frame.scroll == frame.last => self.focus = count.checked_sub(1),
                None => self.look(frame.scroll + 1, frame),
                first => self.focus = first,
            },
            (Key::Down, Some(at)) if at + 1 < count => self.focus = Some(at + 1),
            (Key::Down, _) => self.look(frame.scroll + 1, frame),
            (Key::Up, Some(at)) if at > 0 => self.focus = Some(at - 1),
            (Key::Up, None) if frame.last == 0 => self.focus = count.checked_sub(1),
            (Key::Up, _) => self.look(frame.scroll.saturating_sub(1), frame),
            (Key::PageDown, _) => self.look(frame.scroll + step, frame),
            (Key::PageUp, _) => self.look(frame.scroll.saturating_sub(step), frame),
            (Key::Home, _) => self.look(0, frame),
            (Key::End, _) => self.look(frame.last, frame),
            _ => {}
        }
    }

    /// Scrolls. A choice that goes out of view loses the focus: Enter never takes what cannot be seen.
    fn look(&mut self, scroll: usize, frame: &Frame) {
        self.scroll = scroll.min(frame.last);
        let seen = |at: &usize| {
            let rows = frame.choices.get(*at);
            rows.is_some_and(|rows| in_view(rows, self.scroll, frame.view) == self.scroll)
        };
        self.focus = self.focus.filter(seen);
    }

    /// The question and its choices, for a width.
    pub(super) fn body(&self, width: usize) -> Body {
        let mut body = asked(self.prompt, width);
        let narrow = width < 24;
        let gap = if narrow { " " } else { "  " };
        for (at, choice) in pick::choices(self.prompt).into_iter().enumerate() {
            let focused = self.focus == Some(at);
            let digit = pick::digit(self.prompt, at).unwrap_or(' ');
            let box_ = match self.is_many() && !pick::is_unknown(self.prompt, at) {
                true if self.chosen.contains(&at) => "[x] ",
                true => "[ ] ",
                false => "",
            };
            let start = if focused { "> " } else { "  " };
            let lead = wrap::columns(start) + 1 + gap.len() + box_.len();
            let from = body.rows.len();
            let ink = if focused { Ink::Strong } else { Ink::Plain };
            let label = told(self.prompt, at, &choice.label);
            let mut label = wrap::line(&label, width.saturating_sub(lead).max(1)).into_iter();
            let first = label.next().unwrap_or_default();
            body.rows.push(vec![
                (Ink::Accent, format!("{start}{digit}")),
                (Ink::Plain, gap.to_owned()),
                (if box_ == "[x] " { Ink::Accent } else { Ink::Plain }, box_.to_owned()),
                (ink, first),
            ]);
            body.rows.extend(label.map(|line| vec![(Ink::Plain, " ".repeat(lead)), (ink, line)]));
            body.choices.push(from..body.rows.len());
        }
        body.focus = self.focus.and_then(|at| body.choices.get(at).cloned());
        body.column = 2;
        body
    }

    /// What to do now, or what went wrong with the last key.
    pub(super) fn advice(&self) -> &'a str {
        let words = &self.prompt.words;
        self.message.unwrap_or(if self.is_many() { &words.choose_many } else { &words.choose_one })
    }

    /// What is chosen so far.
    pub(super) fn marked(&self) -> Vec<usize> {
        self.chosen.iter().copied().collect()
    }

    fn is_many(&self) -> bool {
        matches!(self.prompt.entry, Entry::Many { .. })
    }
}

/// An answer in words; with a word more when it was taken before.
pub(super) fn told(prompt: &Prompt, at: usize, label: &str) -> String {
    if prompt.given == Some(at) { format!("{label} ({})", prompt.words.chosen) } else { label.to_owned() }
}

/// What is said above the answers: the notice and the question. The cursor starts at the question.
pub(super) fn asked(prompt: &Prompt, width: usize) -> Body {
    let mut above: Vec<Row> = Vec::new();
    if let Some(notice) = &prompt.notice {
        above.extend(rows(Ink::Accent, notice, width));
        above.push(Row::new());
    }
    let start = (above.len(), 0);
    above.extend(rows(Ink::Strong, &prompt.question, width));
    above.push(Row::new());
    Body { rows: above, start, ..Body::default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::front::frame::{Parts, compose, measure};
    use crate::front::{Choice, Words};
    use proptest::prelude::*;

    fn prompt(many: bool) -> Prompt {
        let choice = |label: &str| Choice { label: label.into(), words: vec![] };
        let options = ["Ja", "Nee", "Soms wel en soms niet, dat hangt van de dag af"].map(choice).to_vec();
        Prompt {
            heading: "Wlz".into(),
            banner: vec![],
            notice: None,
            ahead: None,
            question: "Is er toezicht nodig, ook op dagen dat het goed gaat?".into(),
            given: None,
            entry: if many { Entry::Many { options, none: Some(1), chosen: vec![] } } else { Entry::One(options) },
            unknown: Some(choice("Weet ik niet")),
            help: None,
            why: None,
            commands: vec![],
            words: Words {
                nothing_chosen: "niets".into(),
                no_such_answer: "geen".into(),
                chosen: "gekozen".into(),
                ..Words::default()
            },
        }
    }

    fn frame(choosing: &Choosing, window: (usize, usize)) -> Frame {
        let body = choosing.body(measure(window.0).1);
        compose(&Parts { heading: "Wlz", body, advice: choosing.advice(), ..Parts::default() }, window, choosing.scroll)
    }

    fn press(prompt: &Prompt, keys: &[Key]) -> (Vec<Step>, Option<String>) {
        let mut choosing = Choosing::new(prompt);
        let steps = keys.iter().map(|key| choosing.press(meant(*key), &frame(&choosing, (80, 24)))).collect();
        (steps, choosing.message.map(str::to_owned))
    }

    fn meant(key: Key) -> Stroke {
        Stroke { key, heard: Heard::Meant }
    }

    fn given(given: Given) -> Step {
        Step::Reply(Reply::Given(given))
    }

    #[test]
    fn enter_on_nothing_chooses_nothing_and_says_so() {
        for many in [false, true] {
            let expected = (vec![Step::Stay], Some("niets".to_owned()));
            assert_eq!(press(&prompt(many), &[Key::Enter]), expected);
            assert_eq!(press(&prompt(many), &[Key::Char(' ')]), expected);
        }
    }

    #[test]
    fn arrows_and_enter_choose() {
        let (steps, _) = press(&prompt(false), &[Key::Down, Key::Down, Key::Enter]);
        assert_eq!(steps[2], given(Given::One(1)));
        let (steps, _) = press(&prompt(false), &[Key::Up, Key::Enter]);
        assert_eq!(steps[1], given(Given::Unknown));
    }

    #[test]
    fn where_several_can_be_chosen_enter_only_goes_on() {
        let (steps, message) = press(&prompt(true), &[Key::Down, Key::Enter]);
        assert_eq!((&steps[1], message.as_deref()), (&Step::Stay, Some("niets")));
        let (steps, _) = press(&prompt(true), &[Key::Char('3'), Key::Char('1'), Key::Enter]);
        assert_eq!(steps[2], given(Given::Many(vec![0, 2])));
        let (steps, _) = press(&prompt(true), &[Key::Down, Key::Char(' '), Key::Up, Key::Enter]);
        assert_eq!(steps[3], given(Given::Many(vec![0])));
    }

    #[test]
    fn none_of_these_excludes_the_others() {
        let (steps, _) = press(&prompt(true), &[Key::Char('1'), Key::Char('2'), Key::Enter]);
        assert_eq!(steps[2], given(Given::Many(vec![1])));
    }

    #[test]
    fn a_command_without_a_text_is_no_key() {
        assert_eq!(press(&prompt(false), &[Key::Char('?')]), (vec![Step::Stay], Some("geen".into())));
    }

    #[test]
    fn a_choice_that_is_marked_already_stays_marked_when_a_person_comes_back() {
        let mut prompt = prompt(true);
        if let Entry::Many { chosen, .. } = &mut prompt.entry {
            chosen.extend([2, 9]);
        }
        assert_eq!(press(&prompt, &[Key::Enter]).0, [given(Given::Many(vec![2]))]);
    }

    #[test]
    fn a_key_that_comes_again_or_in_a_burst_marks_and_answers_nothing() {
        let prompt = prompt(true);
        let mut choosing = Choosing::new(&prompt);
        choosing.press(meant(Key::Char('1')), &frame(&choosing, (80, 24)));
        for heard in [Heard::Again, Heard::Together] {
            for key in [Key::Char('1'), Key::Char('3'), Key::Char(' '), Key::Enter] {
                assert_eq!(choosing.press(Stroke { key, heard }, &frame(&choosing, (80, 24))), Step::Stay);
            }
            assert_eq!(choosing.marked(), [0]);
        }
    }

    #[test]
    fn what_was_answered_before_is_told_and_not_taken_by_itself() {
        let prompt = Prompt { given: Some(3), ..prompt(false) };
        let body = Choosing::new(&prompt).body(70);
        let said: Vec<String> =
            body.rows.iter().map(|row| row.iter().map(|(_, text)| text.as_str()).collect()).collect();
        assert!(said.iter().any(|line| line == "  0  Weet ik niet (gekozen)"), "{said:?}");
        assert_eq!(press(&prompt, &[Key::Enter]).0, [Step::Stay]);
    }

    fn key() -> impl Strategy<Value = Key> {
        prop_oneof![
            Just(Key::Down),
            Just(Key::Up),
            Just(Key::PageDown),
            Just(Key::PageUp),
            Just(Key::Home),
            Just(Key::End),
            Just(Key::Enter),
        ]
    }

    proptest! {
        #![proptest_config(crate::random::cases(256))]

        #[test]
        fn enter_never_takes_what_is_not_in_view(
            keys in proptest::collection::vec(key(), 0..30), columns in 6_usize..60, rows in 1_usize..14,
        ) {
            let prompt = prompt(false);
            let mut choosing = Choosing::new(&prompt);
            for key in keys {
                let seen = frame(&choosing, (columns, rows));
                let at = match choosing.press(meant(key), &seen) {
                    Step::Stay => continue,
                    Step::Reply(Reply::Given(Given::One(at))) => at,
                    Step::Reply(Reply::Given(Given::Unknown)) => 3,
                    other => panic!("{other:?}"),
                };
                let rows = &seen.choices[at];
                prop_assert!(rows.start < seen.scroll + seen.view && rows.end > seen.scroll);
                break;
            }
        }

        #[test]
        fn down_reaches_every_choice_in_any_window(columns in 6_usize..60, rows in 1_usize..14) {
            let prompt = prompt(false);
            let mut choosing = Choosing::new(&prompt);
            for _ in 0..200 {
                choosing.press(meant(Key::Down), &frame(&choosing, (columns, rows)));
            }
            prop_assert_eq!(choosing.focus, Some(3));
            for _ in 0..200 {
                choosing.press(meant(Key::Up), &frame(&choosing, (columns, rows)));
            }
            prop_assert_eq!(choosing.scroll, 0);
        }
    }
}
