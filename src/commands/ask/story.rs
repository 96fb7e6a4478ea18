//! A changing story: all answers to look back at, another answer with what it changes, and why a referral comes or not.

use std::io;

use super::End;
use super::talk::Talk;
use crate::commands::pages::{Chosen, List};
use crate::commands::prompt::{self, Draft, Read};
use crate::front::{Act, Given, Page, Prompt, Reply};
use crate::report::{self, Block, story};
use crate::tree::{Answer, Tree};
use crate::walk::{self, Standing};

/// What came of a question of our own.
enum Turn<T> {
    Chosen(T),
    /// The person went back.
    Back,
    End(End),
}

impl Talk<'_> {
    /// Shows all answers and lets the person change them; the conversation goes on where that leads.
    pub(super) fn overview(&mut self) -> io::Result<Option<End>> {
        loop {
            let standing = self.session.standing(self.tree, self.day);
            let answers = self.session.household.answers(self.session.current);
            let given = story::given(&standing, &answers, self.voice(self.session.current));
            if given.is_empty() && !self.session.is_shared() {
                self.notice = Some(self.text.say("story-none"));
                return Ok(None);
            }
            let lines: Vec<String> = given.iter().map(|given| given.line.clone()).collect();
            match self.among("story-title", "story-choose", &lines)? {
                Turn::Chosen(at) => {
                    let ended = match given.get(at) {
                        Some(given) => self.otherwise(&standing, given.question)?,
                        None => self.somebody_else()?,
                    };
                    if ended.is_some() {
                        return Ok(ended);
                    }
                }
                Turn::Back => return Ok(None),
                Turn::End(end) => return Ok(Some(end)),
            }
        }
    }

    /// Asks a question about one of the people again, and takes the answer; the conversation stays about whom it was.
    pub(super) fn answer_about(&mut self, person: usize, question: usize) -> io::Result<Option<End>> {
        let current = std::mem::replace(&mut self.session.current, person);
        let standing = self.session.standing(self.tree, self.day);
        let ended = self.otherwise(&standing, question);
        self.session.current = current;
        ended
    }

    /// Asks a question again, and shows what another answer changes before it takes effect.
    fn otherwise(&mut self, standing: &Standing<'_>, question: usize) -> io::Result<Option<End>> {
        let answer = match self.again(standing, question)? {
            Turn::Chosen(answer) => answer,
            Turn::Back => return Ok(None),
            Turn::End(end) => return Ok(Some(end)),
        };
        if self.session.given(question).as_ref() == Some(&answer) {
            return Ok(None);
        }
        let mut other = self.session.clone();
        other.give(self.tree, question, answer);
        let change = walk::change(standing, &other.standing(self.tree, self.day), question);
        let changed = format!("{}\n", report::plain(&story::changed(self.tree, &change, &self.text)).trim_end());
        let labels = ["story-confirm-yes", "story-confirm-no"].map(|key| self.text.say(key)).to_vec();
        let acts = [Act::Back, Act::Stop];
        let asked = prompt::choice(&self.text, self.way, self.text.say("story-confirm"), labels, &acts);
        let heading = self.text.say("story-change-title");
        match chosen(self.front.ask(&Prompt { heading, notice: Some(changed), ..asked })?) {
            Turn::Chosen(Given::One(0)) => {
                self.session = other;
                // The list can stay open for long.
                #[cfg(feature = "save")]
                return self.keep(false);
            }
            Turn::Chosen(_) | Turn::Back => {}
            Turn::End(end) => return Ok(Some(end)),
        }
        Ok(None)
    }

    /// The answer to a question that was answered before.
    fn again(&mut self, standing: &Standing<'_>, question: usize) -> io::Result<Turn<Answer>> {
        let given = self.session.given(question);
        let (mut draft, mut notice) = (None, None);
        loop {
            let prompt = prompt::prompt(
                standing,
                question,
                given.as_ref(),
                draft.as_ref(),
                self.voice(self.session.current),
                self.way,
            );
            let commands = prompt::commands(&self.text, &[Act::Help, Act::Why, Act::Back, Act::Stop]);
            let banner = self.banner();
            let prompt = Prompt { heading: self.headed(prompt.heading), ..prompt };
            let given = match chosen(self.front.ask(&Prompt { commands, banner, notice: notice.take(), ..prompt })?) {
                Turn::Chosen(given) => given,
                Turn::Back => return Ok(Turn::Back),
                Turn::End(end) => return Ok(Turn::End(end)),
            };
            match prompt::read(&given, self.tree, question, &self.text, self.day) {
                Read::Answer(answer) => return Ok(Turn::Chosen(answer)),
                Read::Place(typed) => match self.place(&typed)? {
                    Ok(Some(place)) => return Ok(Turn::Chosen(Answer::Place(place))),
                    Ok(None) => {
                        notice = self.notice.take();
                        draft = Some(Draft::Typed(typed));
                    }
                    Err(end) => return Ok(Turn::End(end)),
                },
                Read::Refused(why) => {
                    notice = Some(why);
                    if let Given::Text(typed) = given {
                        draft = Some(Draft::Typed(typed));
                    }
                }
            }
        }
    }

    /// Lets the person choose a referral, reached or not, and tells why it comes or does not and what would change that.
    pub(super) fn reasons(&mut self) -> io::Result<Option<End>> {
        loop {
            let standing = self.session.standing(self.tree, self.day);
            let order = by_outcome(self.tree, &standing);
            let state = |referral: &usize| {
                let title = report::words::referral(self.tree, *referral, self.voice(self.session.current));
                story::state(&standing, *referral, &title, &self.text)
            };
            let lines: Vec<String> = order.iter().map(state).collect();
            let referral = match self.among("story-why", "story-which", &lines)? {
                Turn::Chosen(at) if at == order.len() => match self.somebody_else()? {
                    None => continue,
                    ended => return Ok(ended),
                },
                Turn::Chosen(at) => order[at],
                Turn::Back => return Ok(None),
                Turn::End(end) => return Ok(Some(end)),
            };
            let blocks =
                story::why(&standing, referral, self.voice(self.session.current), &|place| self.places.local(place));
            let ended = self.told(blocks)?;
            if ended.is_some() {
                return Ok(ended);
            }
        }
    }

    /// Shows the rules and articles that hang on a question.
    pub(super) fn criteria(&mut self, standing: &Standing<'_>, question: usize) -> io::Result<Option<End>> {
        self.told(report::criteria(standing, question, self.voice(self.session.current)))
    }

    /// Shows something to read, that begins with its title.
    fn told(&mut self, mut blocks: Vec<Block>) -> io::Result<Option<End>> {
        let title = blocks.remove(0).text().to_owned();
        let commands = prompt::commands(&self.text, &[Act::Continue, Act::Back, Act::Stop]);
        let words = prompt::on_a_page(&self.text, self.way);
        let page = Page { title, text: report::plain(&blocks), commands, words, stays: false };
        Ok(End::of(&self.front.show(&page)?))
    }

    /// Lets the person choose from a list about everybody; nothing when they went back.
    pub(super) fn chosen_from(
        &mut self,
        heading: &str,
        question: &str,
        lines: &[String],
    ) -> io::Result<Result<Option<usize>, End>> {
        let heading = self.text.say(heading);
        Ok(match self.listed(&heading, question, lines, None)? {
            Turn::Chosen(at) => Ok(Some(at)),
            Turn::Back => Ok(None),
            Turn::End(end) => Err(end),
        })
    }

    /// Lets the person choose from a list about the person it is about now; behind its end stands the list of somebody else.
    fn among(&mut self, heading: &str, question: &str, lines: &[String]) -> io::Result<Turn<usize>> {
        let heading = self.headed(self.text.say(heading));
        let other = self.session.is_shared().then(|| self.text.say("story-somebody-else"));
        self.listed(&heading, question, lines, other)
    }

    fn listed(
        &mut self,
        heading: &str,
        question: &str,
        lines: &[String],
        other: Option<String>,
    ) -> io::Result<Turn<usize>> {
        let Self { text, way, front, .. } = self;
        let ask = |labels| {
            let asked = prompt::choice(text, *way, text.say(question), labels, &[Act::Back, Act::Stop]);
            Prompt { heading: heading.to_owned(), ..asked }
        };
        let list = List { lines, next: text.say("story-next"), other };
        Ok(match list.choose(&mut 0, &mut **front, &ask)? {
            Chosen::At(at) => Turn::Chosen(at),
            Chosen::Other => Turn::Chosen(lines.len()),
            Chosen::Back => Turn::Back,
            Chosen::End(end) => Turn::End(end),
        })
    }
}

/// All referrals that exist that day: those to do, to find out and still open first, in their order of urgency.
fn by_outcome(tree: &Tree, standing: &Standing<'_>) -> Vec<usize> {
    let exists = |referral: &usize| tree.referrals[*referral].valid.holds(standing.day);
    let mut order: Vec<usize> = (0..tree.referrals.len()).filter(exists).collect();
    order.sort_by_key(|referral| std::cmp::Reverse(standing.value(*referral)));
    order
}

/// What came of a reply.
fn chosen(reply: Reply) -> Turn<Given> {
    match (End::of(&reply), reply) {
        (Some(end), _) => Turn::End(end),
        (None, Reply::Given(given)) => Turn::Chosen(given),
        (None, _) => Turn::Back,
    }
}
