//! The conversation: set up, held with the acts of [`talk::ASK`], and ended with what that means for who started it.

use std::convert::Infallible;
use std::io;

use super::outside::World;
use super::paper::Format;
use super::places::Lazy;
use super::{Setting, load, local};
use crate::cli::Ask;
use crate::failure::{Exit, Failure, reason};
use crate::front::{Front, Lines, Screen};
use crate::report;
use crate::talk::{self, End, Ground, Talk, Wishes};
use crate::terminal::{self, Way};
use crate::tree::Trees;
use crate::wrap;

/// Holds a conversation.
pub(super) fn run(args: &Ask, setting: &mut Setting) -> Result<Exit, Failure> {
    let mut material = load::material(setting.rules.as_deref(), setting.locales.as_deref())?;
    local::add(&mut material, setting)?;
    let text = setting.speak(&material.catalogues)?;
    let day = setting.day()?;
    let wishes = wishes(args, setting)?;
    let trees = super::rules(&material, &text, setting)?;
    let tree = super::tree_at(&trees, day, &material, &text, setting)?;
    let places = Lazy::new(material.places.clone());
    let own = local::laid_over(&material, tree, &places, &text, setting)?;
    let places = places.with(own);
    let outside = World::new(tree, &material, &places, day);
    let way = setting.terminal.choose(args.plain);
    let mut front: Box<dyn Front> = match way {
        Way::Screen => Box::new(Screen::open(setting.terminal.colour).map_err(|error| broken(way, &error))?),
        Way::Lines => Box::new(Lines::new(io::stdin().lock(), io::stdout().lock(), setting.terminal.width)),
    };
    let ground = Ground { tree, catalogues: &material.catalogues, day, outside: &outside, way };
    let mut talk = Talk::new(ground, text, setting.reader, wishes);
    if let Some(Some(typed)) = &args.code {
        let household = talk.read_code(typed, &trees)?;
        talk.take(household);
    }
    let code = matches!(args.code, Some(None)).then_some(&trees);
    let Err(end) = held(&mut talk, &mut *front, code);
    // Nobody left to tell, and nothing that was asked for beforehand.
    let unread = front.unread() && args.report.is_empty() && args.scenario.is_none();
    drop(front);
    ended(end, talk, unread, setting)
}

/// What was asked for beforehand, as far as it can be had.
fn wishes(args: &Ask, setting: &Setting) -> Result<Wishes, Failure> {
    for path in &args.report {
        Format::of(path, Format::ALL)?;
    }
    talk::fits(args.scenario.as_deref())?;
    let wishes = Wishes {
        spoken: setting.lang.is_some(),
        report: args.report.clone(),
        report_for: args.report_for,
        scenario: args.scenario.clone(),
        overwrite: args.overwrite,
        discreet: args.discreet,
        ..Wishes::default()
    };
    #[cfg(feature = "save")]
    let wishes = super::outside::kept(wishes, args.resume.as_deref(), args.save.clone())?;
    Ok(wishes)
}

fn held(talk: &mut Talk<'_>, front: &mut dyn Front, code: Option<&Trees>) -> Result<Infallible, End> {
    talk.begin(front)?;
    if let Some(trees) = code {
        talk.take_over(front, trees)?;
    }
    talk::hold(talk, &talk::ASK, front)
}

/// What an end leaves on the terminal, and the exit it means.
fn ended(end: End, mut talk: Talk<'_>, unread: bool, setting: &mut Setting) -> Result<Exit, Failure> {
    let unsaved = talk.unsaved();
    if let Some(unsaved) = &unsaved {
        terminal::error(unsaved);
    }
    let well = if unsaved.is_some() { Exit::Unsaved } else { Exit::Well };
    match end {
        // What was on the screen is gone with it; leave the paper where it can be read back.
        End::Shown if talk.way() == Way::Screen => {
            terminal::out(&wrap::whole_words(&report::plain(&talk.paper()), setting.terminal.width).join("\n"));
        }
        End::Stopped if unsaved.is_none() => terminal::error(&talk.with_file("ask-stopped", "ask-stopped-saved")),
        // A pipe that its reader closed.
        End::Input if unread => {}
        End::Input => {
            terminal::error(&match unsaved {
                Some(_) => talk.text().say("ask-input-ended-only"),
                None => talk.with_file("ask-input-ended", "ask-input-ended-saved"),
            });
            return Ok(Exit::InputEnded);
        }
        End::Interrupted => return Ok(Exit::Interrupted),
        End::Broken(error) => return Err(broken(talk.way(), &error)),
        End::Failed(failure) => {
            setting.text = Some(talk.into_text());
            return Err(failure);
        }
        End::Shown | End::Stopped => {}
    }
    Ok(well)
}

/// Why a conversation cannot be held on.
fn broken(way: Way, error: &io::Error) -> Failure {
    match way {
        Way::Screen => Failure::new("failure-terminal", &[("reason", reason(error))]),
        // Of lines only the writing can fail.
        Way::Lines => super::unwritten(error),
    }
}
