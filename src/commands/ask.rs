//! The conversation: ask what the walk wants to know, show what is urgent at once, and end with the paper.

use std::collections::HashSet;
use std::io;
use std::path::PathBuf;

use super::load::Material;
use super::paper::{Format, Paper};
use super::places::Lazy;
use super::prompt::{self, Draft, Read};
use super::{Setting, load, local, lookup};
use crate::calendar::Date;
use crate::cli::{Ask, Reader};
use crate::failure::{Exit, Failure, reason};
use crate::front::{Act, Front, Given, Lines, Page, Prompt, Reply, Screen};
use crate::place::Found;
use crate::report::{self, Block};
use crate::terminal::{self, Way};
use crate::text::{Language, Text};
use crate::tree::{Answer, Tree};
use crate::walk::{self, Answers, Standing, Step};
use crate::wrap;

/// As many places as there are digits, and one digit for "none of these".
const MOST_PLACES: usize = 8;

/// Holds a conversation.
pub(super) fn run(args: &Ask, setting: &mut Setting) -> Result<Exit, Failure> {
    let mut material = load::material(setting.rules.as_deref(), setting.locales.as_deref())?;
    local::add(&mut material, setting)?;
    let text = setting.speak(&material.catalogues)?;
    let day = setting.day()?;
    for path in &args.report {
        Format::of(path, Format::ALL)?;
    }
    let trees = super::rules(&material, &text, setting)?;
    let tree = super::tree_at(&trees, day, &material, &text, setting)?;
    let places = Lazy::new(material.places.clone());
    let own = local::laid_over(&material, tree, &places, &text, setting)?;
    let places = places.with(own);
    let width = setting.terminal.width;
    let open = |error: io::Error| Failure::new("failure-terminal", &[("reason", reason(&error))]);
    let way = setting.terminal.choose(args.plain);
    let front: Box<dyn Front> = match way {
        Way::Screen => Box::new(Screen::open(setting.terminal.colour).map_err(open)?),
        Way::Lines => Box::new(Lines::new(io::stdin().lock(), io::stdout().lock(), width)),
    };
    let mut talk = Talk {
        tree,
        material: &material,
        places: &places,
        day,
        text,
        reader: setting.reader,
        way,
        front,
        answers: Answers::default(),
        told: HashSet::new(),
        notice: None,
        draft: None,
        reports: &args.report,
        report_for: args.report_for,
        overwrite: args.overwrite,
    };
    let ended = talk.hold();
    let Talk { text, front, answers, .. } = talk;
    drop(front);
    let end = ended.map_err(open)?;
    match end {
        End::Shown if way == Way::Screen => {
            // What was on the screen is gone with it; leave the paper where it can be read back.
            let standing = walk::stand(tree, &answers, day);
            let paper = report::summary(&standing, &text, &|place| places.local(place));
            terminal::out(&wrap::whole_words(&report::plain(&paper), width).join("\n"));
            Ok(Exit::Well)
        }
        End::Shown => Ok(Exit::Well),
        End::Stopped => {
            terminal::error(&text.say("ask-stopped"));
            Ok(Exit::Well)
        }
        End::Input => {
            terminal::error(&text.say("ask-input-ended"));
            Ok(Exit::InputEnded)
        }
        End::Interrupted => Ok(Exit::Interrupted),
        End::NotWritten => {
            setting.text = Some(text);
            Err(Failure::new("failure-report", &[]))
        }
    }
}

/// How a conversation ended.
pub(super) enum End {
    Shown,
    Stopped,
    Input,
    Interrupted,
    NotWritten,
}

/// One conversation.
struct Talk<'a> {
    tree: &'a Tree,
    material: &'a Material,
    places: &'a Lazy,
    day: Date,
    text: Text,
    reader: Reader,
    way: Way,
    front: Box<dyn Front>,
    answers: Answers,
    /// Urgent referrals that have been on the screen.
    told: HashSet<usize>,
    notice: Option<String>,
    /// What was entered at a question and not taken or not given yet.
    draft: Option<(usize, Draft)>,
    reports: &'a [PathBuf],
    /// Who reads the papers, when that is not who answers.
    report_for: Option<Reader>,
    overwrite: bool,
}

/// What a step of the conversation leads to.
enum Turn {
    On,
    Finish,
    End(End),
}

impl Talk<'_> {
    fn hold(&mut self) -> io::Result<End> {
        let intro = self.text.attr(&format!("tree-{}", self.tree.id.key()), "intro").unwrap_or_default();
        let title = self.text.say(&format!("tree-{}", self.tree.id.key()));
        if let Turn::End(end) = self.show(&title, &format!("{intro}\n\n{}", self.text.say("ask-intro")))? {
            return Ok(end);
        }
        loop {
            let standing = walk::stand(self.tree, &self.answers, self.day);
            let turn = if let Some(referral) = standing.urgent().into_iter().find(|it| !self.told.contains(it)) {
                self.urgent(&standing, referral)?
            } else {
                match standing.step() {
                    Step::Ask(question) => self.question(&standing, question)?,
                    Step::Done => Turn::Finish,
                }
            };
            match turn {
                Turn::On => {}
                Turn::Finish => {
                    if let Some(end) = self.finish()? {
                        return Ok(end);
                    }
                }
                Turn::End(end) => return Ok(end),
            }
        }
    }

    /// Shows a safety referral the moment it can no longer fall away.
    fn urgent(&mut self, standing: &Standing<'_>, referral: usize) -> io::Result<Turn> {
        self.told.insert(referral);
        let paper = report::urgent(standing, referral, &self.text, &|place| self.places.local(place));
        let body = format!("{}\n{}", report::plain(&paper), self.text.say("urgent-after"));
        self.show(&self.text.say("urgent-title"), &body)
    }

    fn show(&mut self, title: &str, body: &str) -> io::Result<Turn> {
        loop {
            let acts = [Act::Continue, Act::Lookup, Act::Back, Act::Language, Act::Stop];
            let commands = prompt::commands(&self.text, &acts);
            let words = prompt::on_a_page(&self.text, self.way);
            let reply = self.front.show(&Page { title: title.to_owned(), text: body.to_owned(), commands, words })?;
            return Ok(match reply {
                Reply::Act(Act::Language) => {
                    if let Some(end) = self.language()? {
                        return Ok(Turn::End(end));
                    }
                    continue;
                }
                Reply::Act(Act::Lookup) => {
                    if let Some(end) = self.look_up()? {
                        return Ok(Turn::End(end));
                    }
                    continue;
                }
                Reply::Act(act) => self.act(act, None),
                Reply::Given(_) => Turn::On,
                Reply::End => Turn::End(End::Input),
                Reply::Interrupted => Turn::End(End::Interrupted),
            });
        }
    }

    fn question(&mut self, standing: &Standing<'_>, question: usize) -> io::Result<Turn> {
        let draft = self.draft.take().filter(|(of, _)| *of == question).map(|(_, draft)| draft);
        let given = self.answers.get(question);
        let mut prompt = prompt::prompt(standing, question, given, draft.as_ref(), &self.text, self.way);
        prompt.banner = self.banner(standing);
        prompt.notice = self.notice.take();
        let reply = self.front.ask(&prompt)?;
        if let Reply::Act(Act::Language | Act::Reader | Act::Lookup) = reply {
            // Afterwards the question is as it was left.
            let marked = self.front.marked().map(|marked| Draft::Marked(marked.to_vec()));
            self.draft = marked.or(draft).map(|draft| (question, draft));
        }
        match reply {
            Reply::Given(given) => self.given(question, &given),
            Reply::Act(Act::Language) => Ok(self.language()?.map_or(Turn::On, Turn::End)),
            Reply::Act(Act::Reader) => Ok(self.who()?.map_or(Turn::On, Turn::End)),
            Reply::Act(Act::Lookup) => {
                self.notice = prompt.notice;
                Ok(self.look_up()?.map_or(Turn::On, Turn::End))
            }
            Reply::Act(act) => Ok(self.act(act, Some(question))),
            Reply::End => Ok(Turn::End(End::Input)),
            Reply::Interrupted => Ok(Turn::End(End::Interrupted)),
        }
    }

    fn given(&mut self, question: usize, given: &Given) -> io::Result<Turn> {
        match prompt::read(given, self.tree, question, &self.text) {
            Read::Answer(answer) => self.answers.give(question, answer),
            Read::Place(typed) => match self.place(&typed)? {
                Ok(Some(place)) => self.answers.give(question, Answer::Place(place)),
                Ok(None) => {
                    self.draft = Some((question, Draft::Typed(typed)));
                }
                Err(end) => return Ok(Turn::End(end)),
            },
            Read::Refused(why) => {
                self.notice = Some(why);
                if let Given::Text(typed) = given {
                    self.draft = Some((question, Draft::Typed(typed.clone())));
                }
            }
        }
        Ok(Turn::On)
    }

    /// The place that was meant, when it is in the list; asked apart when it can be several.
    fn place(&mut self, typed: &str) -> io::Result<Result<Option<String>, End>> {
        let Some(places) = self.places.get() else { return Ok(Ok(Some(typed.trim().to_owned()))) };
        let (question, matches) = match places.find(typed) {
            Found::One(found) => return Ok(Ok(Some(places.name(&found)))),
            Found::None => {
                self.notice = Some(self.text.say("place-none"));
                return Ok(Ok(None));
            }
            Found::Several(matches) => ("place-several", matches),
            Found::Like(matches) => ("place-like", matches),
        };
        let matches = &matches[..matches.len().min(MOST_PLACES)];
        let mut labels: Vec<String> = matches.iter().map(|found| report::place::option(found, &self.text)).collect();
        labels.push(self.text.say("place-other"));
        let asked = prompt::choice(&self.text, self.way, self.text.say(question), labels, &[Act::Back, Act::Stop]);
        Ok(match self.front.ask(&asked)? {
            Reply::Given(Given::One(at)) => Ok(matches.get(at).map(|found| places.name(found))),
            Reply::Given(_) | Reply::Act(Act::Back) => Ok(None),
            Reply::Act(_) => Err(End::Stopped),
            Reply::End => Err(End::Input),
            Reply::Interrupted => Err(End::Interrupted),
        })
    }

    fn act(&mut self, act: Act, question: Option<usize>) -> Turn {
        match act {
            Act::Back => {
                if walk::back(self.tree, &mut self.answers, self.day).is_none() {
                    self.notice = Some(self.text.say("ask-first"));
                }
                Turn::On
            }
            Act::Later => {
                if let Some(question) = question {
                    self.answers.put_off(question);
                    self.notice = Some(self.text.say("ask-later"));
                }
                Turn::On
            }
            Act::Finish => Turn::Finish,
            Act::Stop => Turn::End(End::Stopped),
            Act::Help | Act::Why | Act::Language | Act::Reader | Act::Lookup | Act::Continue => Turn::On,
        }
    }

    /// Lets the person choose a language; the conversation goes on where it was.
    fn language(&mut self) -> io::Result<Option<End>> {
        let languages: Vec<Language> = self.material.catalogues.iter().map(|it| it.language.clone()).collect();
        let reader = self.reader.as_str();
        // Each language names itself, so that whoever reads only that one finds it.
        let names = languages
            .iter()
            .map(|language| Text::new(&self.material.catalogues, language, reader).say("language-name"));
        let question = self.text.say("ask-language");
        let (at, end) = self.pick(question, names.collect())?;
        if let Some(language) = at.and_then(|at| languages.get(at)) {
            self.text = Text::new(&self.material.catalogues, language, reader);
        }
        Ok(end)
    }

    /// Lets the person choose for whom the questions are worded.
    fn who(&mut self) -> io::Result<Option<End>> {
        let labels = Reader::ALL.iter().map(|reader| self.text.say(&format!("reader-{}", reader.as_str()))).collect();
        let question = self.text.say("ask-reader");
        let (at, end) = self.pick(question, labels)?;
        if let Some(reader) = at.and_then(|at| Reader::ALL.get(at)) {
            self.reader = *reader;
            let language = self.text.language().clone();
            self.text = Text::new(&self.material.catalogues, &language, reader.as_str());
        }
        Ok(end)
    }

    /// Lets the person look something up; the conversation goes on where it was.
    fn look_up(&mut self) -> io::Result<Option<End>> {
        let banner = self.banner(&walk::stand(self.tree, &self.answers, self.day));
        let Self { tree, day, text, way, front, .. } = self;
        lookup::during(&lookup::Aside { tree, day: *day, text, way: *way, banner }, &mut **front)
    }

    fn pick(&mut self, question: String, labels: Vec<String>) -> io::Result<(Option<usize>, Option<End>)> {
        let asked: Prompt = prompt::choice(&self.text, self.way, question, labels, &[Act::Back, Act::Stop]);
        Ok(match self.front.ask(&asked)? {
            Reply::Given(Given::One(at)) => (Some(at), None),
            Reply::Act(Act::Stop) => (None, Some(End::Stopped)),
            Reply::Given(_) | Reply::Act(_) => (None, None),
            Reply::End => (None, Some(End::Input)),
            Reply::Interrupted => (None, Some(End::Interrupted)),
        })
    }

    /// The paper; nothing when the person goes back to the questions.
    fn finish(&mut self) -> io::Result<Option<End>> {
        loop {
            let standing = walk::stand(self.tree, &self.answers, self.day);
            let mut paper = report::summary(&standing, &self.text, &|place| self.places.local(place));
            let title = match paper.first() {
                Some(Block::Title(title)) => title.clone(),
                _ => String::new(),
            };
            paper.remove(0);
            let commands = prompt::commands(&self.text, &[Act::Continue, Act::Lookup, Act::Back, Act::Language]);
            let page =
                Page { title, text: report::plain(&paper), commands, words: prompt::on_a_page(&self.text, self.way) };
            return Ok(match self.front.show(&page)? {
                Reply::Act(Act::Language) => {
                    if let Some(end) = self.language()? {
                        return Ok(Some(end));
                    }
                    continue;
                }
                Reply::Act(Act::Lookup) => {
                    if let Some(end) = self.look_up()? {
                        return Ok(Some(end));
                    }
                    continue;
                }
                Reply::Act(Act::Back) => {
                    // Finishing early is undone by going back; a finished walk by taking back the last answer.
                    if standing.open().is_empty() {
                        walk::back(self.tree, &mut self.answers, self.day);
                    }
                    None
                }
                Reply::End => Some(End::Input),
                Reply::Interrupted => Some(End::Interrupted),
                Reply::Act(_) | Reply::Given(_) => Some(self.write()?),
            });
        }
    }

    /// Writes the papers that were asked for; a file that is there is only replaced when the person says so.
    fn write(&mut self) -> io::Result<End> {
        let standing = walk::stand(self.tree, &self.answers, self.day);
        let mut all = true;
        for path in self.reports {
            let shown = path.to_string_lossy().into_owned();
            let mut replace = self.overwrite;
            if path.exists() && !replace {
                let question = self.text.say_with("report-exists", &[("path", shown.as_str().into())]);
                let labels = vec![self.text.say("report-replace"), self.text.say("report-leave")];
                match self.pick(question, labels)? {
                    (_, Some(end)) => return Ok(end),
                    (at, None) => replace = at == Some(0),
                }
                if !replace {
                    continue;
                }
            }
            let Ok(format) = Format::of(path, Format::ALL) else { continue };
            let other = self
                .report_for
                .map(|reader| Text::new(&self.material.catalogues, self.text.language(), reader.as_str()));
            let text = other.as_ref().unwrap_or(&self.text);
            let paper = Paper {
                blocks: report::summary(&standing, text, &|place| self.places.local(place)),
                outcome: serde_json::Value::Object(report::json::outcome(&standing)),
                dues: report::dates(&standing, text, &|place| self.places.local(place)),
                text,
                day: self.day,
            };
            if let Err(error) = paper.write(path, format, replace) {
                let body = error.told(path, &self.text);
                self.show(&self.text.say("report-title"), &body)?;
                all = false;
            }
        }
        Ok(if all { End::Shown } else { End::NotWritten })
    }

    /// The safety referrals told so far, one line each.
    fn banner(&self, standing: &Standing<'_>) -> Vec<String> {
        let urgent = standing.urgent().into_iter().map(|referral| {
            let referral = &self.tree.referrals[referral];
            let title = self.text.say(&format!("referral-{}", referral.id.key()));
            let mut channels = self.tree.desks[referral.desk].channels.iter();
            let channel = channels.find(|channel| channel.valid.holds(self.day));
            match channel.map(|channel| channel.value.as_str()) {
                Some(value) => self.text.say_with("banner", &[("title", title.into()), ("value", value.into())]),
                None => title,
            }
        });
        urgent.collect()
    }
}
