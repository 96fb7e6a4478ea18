//! The conversation: ask what the walk wants to know, show what is urgent at once, and end with the paper.

mod asides;
#[cfg(feature = "save")]
mod filed;
mod finish;
mod handover;
mod notes;
mod papers;
mod people;
mod private;
#[cfg(feature = "save")]
mod saving;
mod session;
mod stopping;
mod story;
mod talk;
mod urgent;

use std::cell::OnceCell;
use std::io;

use super::paper::Format;
use super::places::Lazy;
use super::{Setting, load, local, scenario};
use crate::cli::Ask;
use crate::failure::{Exit, Failure, reason};
use crate::front::{Act, Front, Lines, Reply, Screen};
use crate::report;
use crate::terminal::{self, Way};
use crate::walk::Household;
use crate::wrap;
use session::Session;
use talk::Talk;

/// Holds a conversation.
pub(super) fn run(args: &Ask, setting: &mut Setting) -> Result<Exit, Failure> {
    let mut material = load::material(setting.rules.as_deref(), setting.locales.as_deref())?;
    local::add(&mut material, setting)?;
    let text = setting.speak(&material.catalogues)?;
    let day = setting.day()?;
    for path in &args.report {
        Format::of(path, Format::ALL)?;
    }
    #[cfg(feature = "save")]
    let files = saving::Files::read(args.resume.as_deref(), args.save.as_deref())?;
    scenario::fits(args.scenario.as_deref())?;
    let trees = super::rules(&material, &text, setting)?;
    let tree = super::tree_at(&trees, day, &material, &text, setting)?;
    let places = Lazy::new(material.places.clone());
    let own = local::laid_over(&material, tree, &places, &text, setting)?;
    let places = places.with(own);
    let width = setting.terminal.width;
    let way = setting.terminal.choose(args.plain);
    let open = |error: io::Error| broken(way, &error);
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
        beside: Vec::new(),
        reader: setting.reader,
        way,
        front,
        session: Session::new(Household::new(0)),
        notice: None,
        answered: None,
        draft: None,
        args,
        consent: None,
        edition: OnceCell::new(),
        dangers: OnceCell::new(),
        resumed: false,
        spoken: setting.lang.is_some(),
        #[cfg(feature = "save")]
        saving: None,
    };
    if let Some(Some(typed)) = &args.code {
        let household = talk.read_code(typed, &trees)?;
        talk.take(household);
    }
    let code = matches!(args.code, Some(None)).then_some(&trees);
    #[cfg(feature = "save")]
    let begun = talk.begin(files);
    #[cfg(not(feature = "save"))]
    let begun = Ok(None);
    let begun = match begun {
        Ok(None) => code.map_or(Ok(None), |trees| talk.take_over(trees)),
        ended => ended,
    };
    let ended = begun.and_then(|end| end.map_or_else(|| talk.hold(), Ok));
    // What was on the screen is gone with it; leave the paper where it can be read back.
    let paper = matches!(ended, Ok(End::Shown)).then(|| talk.for_everybody()).filter(|_| way == Way::Screen);
    // Nobody left to tell, and nothing that was asked for beforehand.
    let unread = talk.front.unread() && args.report.is_empty() && args.scenario.is_none();
    let unsaved = unsaved(&mut talk);
    let stopped = talk.with_file("ask-stopped", "ask-stopped-saved");
    let input_ended = talk.with_file("ask-input-ended", "ask-input-ended-saved");
    let Talk { text, front, .. } = talk;
    drop(front);
    if let Some(unsaved) = &unsaved {
        terminal::error(unsaved);
    }
    let well = if unsaved.is_some() { Exit::Unsaved } else { Exit::Well };
    let end = ended.map_err(open)?;
    match end {
        End::Shown => {
            if let Some(paper) = paper {
                terminal::out(&wrap::whole_words(&report::plain(&paper), width).join("\n"));
            }
            Ok(well)
        }
        End::Stopped => {
            if unsaved.is_none() {
                terminal::error(&stopped);
            }
            Ok(well)
        }
        // A pipe that its reader closed.
        End::Input if unread => Ok(well),
        End::Input => {
            terminal::error(&if unsaved.is_some() { text.say("ask-input-ended-only") } else { input_ended });
            Ok(Exit::InputEnded)
        }
        End::Interrupted => Ok(Exit::Interrupted),
        End::Failed(failure) => {
            setting.text = Some(text);
            Err(failure)
        }
        End::NotWritten => {
            setting.text = Some(text);
            Err(Failure::new("failure-report", &[]))
        }
    }
}

/// Why a conversation cannot be held on.
fn broken(way: Way, error: &io::Error) -> Failure {
    match way {
        Way::Screen => Failure::new("failure-terminal", &[("reason", reason(error))]),
        // Of lines only the writing can fail.
        Way::Lines => super::unwritten(error),
    }
}

/// What is not in the file that the conversation was to be kept in, in a sentence.
#[cfg(feature = "save")]
fn unsaved(talk: &mut Talk<'_>) -> Option<String> {
    talk.unsaved()
}

/// Nothing is kept in this program.
#[cfg(not(feature = "save"))]
fn unsaved(_: &mut Talk<'_>) -> Option<String> {
    None
}

/// How a conversation ended.
pub(in crate::commands) enum End {
    Shown,
    Stopped,
    Input,
    Interrupted,
    NotWritten,
    /// The conversation could not begin, and why.
    #[cfg_attr(not(feature = "save"), allow(dead_code))]
    Failed(Failure),
}

impl End {
    /// The end of the conversation, when that is what a reply means.
    pub(in crate::commands) fn of(reply: &Reply) -> Option<Self> {
        match reply {
            Reply::Given(_) => None,
            Reply::Act(act) => (*act == Act::Stop).then_some(Self::Stopped),
            Reply::End => Some(Self::Input),
            Reply::Interrupted => Some(Self::Interrupted),
        }
    }
}
