//! The conversation: set up, and held with the acts of [`talk::ASK`].

use std::convert::Infallible;
use std::io;

use super::ended::{broken, ended};
use super::outside::World;
use super::paper::Format;
use super::places::Lazy;
use super::{Setting, load, local};
use crate::cli::Ask;
use crate::failure::{Exit, Failure};
use crate::front::{Front, Lines, Screen};
use crate::talk::{self, End, Ground, Talk, Wishes};
use crate::terminal::Way;
use crate::tree::Trees;

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
    talk::fits(args.scenario.as_deref())?;
    Ok(wishes)
}

fn held(talk: &mut Talk<'_>, front: &mut dyn Front, code: Option<&Trees>) -> Result<Infallible, End> {
    talk.begin(front)?;
    if let Some(trees) = code {
        talk.take_over(front, trees)?;
    }
    talk::hold(talk, &talk::ASK, front)
}
