//! A question of the tree: what stands with it, and what its answer does.

use super::act::commands;
use super::prompt::{self, Draft, Read};
use super::{End, Talk};
use crate::front::{Choice, Entry, Front, Given, Prompt, Reply};
use crate::place::Found;
use crate::proof::{Bounds, bounds};
use crate::report::danger::{Dangers, Sign};
use crate::report::{self, words};
use crate::terminal::Way;
use crate::tree::{Answer, UNKNOWN};
use crate::walk::Standing;
use crate::wrap;

/// So many states of the rules take less time than anybody notices.
const SOON: usize = 200;
/// An upper bound above this tells nobody how far along they are.
const FAR: usize = 25;
/// As much of an answer, in columns, as is said above the question that follows.
const SHORT: usize = 48;
/// As many places as there are digits, and one digit for "none of these".
const MOST_PLACES: usize = 8;

/// What came of an answer.
pub(super) enum Heard {
    Answer(Answer),
    /// None: the question is asked again, with this in it and with the notice that says why.
    Again(Option<Draft>),
}

/// Asks the question that is open, and takes the answer.
pub(super) fn ask(
    talk: &mut Talk<'_>,
    front: &mut dyn Front,
    standing: &Standing<'_>,
    question: usize,
) -> Result<(), End> {
    let draft = talk.draft.take().filter(|(of, _)| *of == question).map(|(_, draft)| draft);
    let prompt = talk.prompt(standing, question, draft.as_ref());
    let notice = talk.notice.take();
    let above = [talk.answered.take(), notice.clone(), talk.answer_here(question), talk.note_here(question)];
    let acts = talk.there(talk.acts.question);
    let reply = front.ask(&Prompt {
        notice: above.into_iter().flatten().reduce(|notice, note| format!("{notice}\n{note}")),
        ahead: talk.ahead(standing),
        commands: commands(&acts, &talk.text),
        ..prompt
    })?;
    let Reply::Given(given) = reply else {
        // Afterwards the question is as it was left.
        let marked = front.marked().map(|marked| Draft::Marked(marked.to_vec()));
        let typed = front.typed().filter(|typed| !typed.is_empty()).map(|typed| Draft::Typed(typed.to_owned()));
        talk.draft = marked.or(typed).or(draft).map(|draft| (question, draft));
        talk.asked = Some((question, notice));
        return talk.follow(front, &acts, &reply).map(drop);
    };
    match talk.hear(front, question, given)? {
        Heard::Answer(answer) => talk.give(question, answer),
        Heard::Again(draft) => talk.draft = draft.map(|draft| (question, draft)),
    }
    Ok(())
}

impl Talk<'_> {
    /// A question as it stands for the person it is about now.
    pub(super) fn prompt(&self, standing: &Standing<'_>, question: usize, draft: Option<&Draft>) -> Prompt {
        let (given, voice) = (self.session.given(question), self.voice(self.session.current));
        let prompt = prompt::prompt(standing, question, given.as_ref(), draft, voice, self.way);
        Prompt { heading: self.headed(prompt.heading), banner: self.banner(), ..prompt }
    }

    /// The answer in what was given.
    pub(super) fn hear(&mut self, front: &mut dyn Front, question: usize, given: Given) -> Result<Heard, End> {
        let read = prompt::read(&given, &self.tree.questions[question].kind, &self.text, self.day);
        let why = match read {
            Read::Answer(answer) => return Ok(Heard::Answer(answer)),
            Read::Place(typed) => match self.place(front, &typed)? {
                Some(place) => return Ok(Heard::Answer(Answer::Place(place))),
                None => None,
            },
            Read::Refused(why) => Some(why),
        };
        self.notice = why.or(self.notice.take());
        Ok(Heard::Again(match given {
            Given::Text(typed) => Some(Draft::Typed(typed)),
            _ => None,
        }))
    }

    /// The place that was meant, when it is in the list; asked apart when it can be several.
    fn place(&mut self, front: &mut dyn Front, typed: &str) -> Result<Option<String>, End> {
        let Some(places) = self.outside.places() else { return Ok(Some(typed.trim().to_owned())) };
        let (question, matches) = match places.find(typed) {
            Found::One(found) => return Ok(Some(places.name(&found))),
            Found::None => {
                self.notice = Some(self.text.say("place-none"));
                self.heed(front, typed)?;
                return Ok(None);
            }
            Found::Several(matches) => ("place-several", matches),
            Found::Like(matches) => ("place-like", matches),
        };
        let matches = &matches[..matches.len().min(MOST_PLACES)];
        let labels = matches.iter().map(|found| report::place::option(found, &self.text));
        let labels: Vec<String> = labels.chain([self.text.say("place-other")]).collect();
        let at = self.pick(front, self.text.say(question), labels)?;
        Ok(at.and_then(|at| matches.get(at)).map(|found| places.name(found)))
    }

    /// Shows whom to call when what somebody typed is about danger.
    pub(super) fn heed(&mut self, front: &mut dyn Front, typed: &str) -> Result<(), End> {
        match self.danger(typed) {
            Sign::None => {}
            Sign::Maybe(line) => self.add_notice(line),
            Sign::Sure(numbers) => {
                self.read(front, numbers)?;
            }
        }
        Ok(())
    }

    /// Sign of danger in what was typed; a sure one is a page with its title.
    pub(super) fn danger(&self, typed: &str) -> Sign {
        let dangers = self.dangers.get_or_init(|| Dangers::new(self.tree, self.catalogues));
        match dangers.read(typed, self.tree, self.day, &self.text) {
            Sign::Sure(mut numbers) => {
                numbers.insert(0, report::Block::Title(self.text.say("danger-title")));
                Sign::Sure(numbers)
            }
            sign => sign,
        }
    }

    /// A line below what is to be said at the question.
    pub(super) fn add_notice(&mut self, line: String) {
        self.notice = Some(self.notice.take().into_iter().chain([line]).collect::<Vec<_>>().join("\n"));
    }

    /// The answer to a question that is typed, where no line on a screen holds it.
    fn answer_here(&self, question: usize) -> Option<String> {
        let typed = self.tree.questions[question].kind.options().is_empty();
        let answer = self.session.given(question).filter(|_| typed && self.way == Way::Lines)?;
        let answer = words::answer(self.tree, question, &answer, self.voice(self.session.current));
        Some(self.text.say_with("answer-now", &[("answer", answer.into())]))
    }

    /// Takes an answer, and remembers it for the question that follows. In lines it stands there already.
    fn give(&mut self, question: usize, answer: Answer) {
        if self.way == Way::Screen {
            let said = words::answer(self.tree, question, &answer, self.voice(self.session.current));
            let said = wrap::cut(&said, SHORT);
            self.answered = Some(self.text.say_with("answered-before", &[("answer", said.into())]));
        }
        self.session.give(self.tree, question, answer);
    }

    /// Bounds on the questions still to come about this person, where they say something. Not before the first answer: it
    /// would only keep somebody waiting who has just begun.
    fn ahead(&self, standing: &Standing<'_>) -> Option<String> {
        if (0..self.tree.questions.len()).all(|question| standing.answer(question).is_none()) {
            return None;
        }
        let Bounds { fewest, most } = bounds(standing, SOON).filter(|bounds| bounds.most <= FAR)?;
        let args = [("fewest", fewest.into()), ("most", most.into())];
        let ahead = self.text.say_with(if fewest == most { "ahead-exact" } else { "ahead" }, &args);
        // On a screen the heading beside it says about whom.
        if !self.session.is_shared() || self.way == Way::Screen {
            return Some(ahead);
        }
        let person = self.called(self.session.current);
        Some(self.text.say_with("ahead-about", &[("ahead", ahead.into()), ("person", person.into())]))
    }

    /// Words that mean a choice, beside its label.
    pub(super) fn words(&self, key: &str) -> Vec<String> {
        let words = self.text.attr(key, "words").unwrap_or_default();
        words.split(", ").filter(|word| !word.is_empty()).map(str::to_owned).collect()
    }

    /// "Weet ik niet" to a question on the side.
    pub(super) fn unknown(&self, label: &str) -> Choice {
        let option = UNKNOWN;
        Choice { label: self.text.say(label), words: self.words(&format!("answer-{option}")) }
    }

    /// Puts other words for them with the choices of a question.
    pub(super) fn with_words(&self, mut asked: Prompt, keys: &[&str]) -> Prompt {
        if let Entry::One(options) = &mut asked.entry {
            options.iter_mut().zip(keys).for_each(|(option, key)| option.words = self.words(key));
        }
        asked
    }
}
