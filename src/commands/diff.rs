//! Who gets another referral under other rules, or on another day?

use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::thread;

use super::{Setting, load, places, tree_at};
use crate::calendar::{self, Date};
use crate::check::Material;
use crate::cli::Format;
use crate::failure::{Exit, Failure};
use crate::id::Id;
use crate::proof;
use crate::report;
use crate::report::diff::Side;
use crate::scenario::{self, Otherwise, Scenario};
use crate::terminal;
use crate::text::Text;
use crate::tree::{Doubts, Tree};
use crate::value::Value;
use crate::walk::Standing;
use crate::wrap;

/// What is compared: two folders of rules; one, against the built-in rules; or the built-in rules on two days.
pub(super) struct Sides<'a> {
    pub(super) dirs: &'a [PathBuf],
    pub(super) old_date: Option<&'a str>,
    pub(super) new_date: Option<&'a str>,
}

/// Compares two rule sets, each as of a day.
pub(super) fn run(sides: &Sides<'_>, format: Format, setting: &mut Setting) -> Result<Exit, Failure> {
    let (old_dir, new_dir) = match sides.dirs {
        [] => (None, None),
        [new] => (None, Some(new.as_path())),
        [old, new, ..] => (Some(old.as_path()), Some(new.as_path())),
    };
    let own = load::material(None, None)?;
    let text = setting.speak(&own.catalogues)?;
    let read = |dir: Option<&Path>| load::material(dir, setting.locales.as_deref().filter(|_| dir.is_none()));
    let (before, after) = (read(old_dir)?, read(new_dir)?);
    let (old_day, new_day) = (day(sides.old_date, setting)?, day(sides.new_date, setting)?);
    let old_trees = super::rules(&before, &text, setting)?;
    let new_trees = super::rules(&after, &text, setting)?;
    let old = tree_at(&old_trees, old_day, &before, &text, setting)?;
    let new = tree_at(&new_trees, new_day, &after, &text, setting)?;
    // The people of the scenarios go their own way meanwhile.
    let (difference, people) = thread::scope(|scope| {
        let people = scope.spawn(|| people(&after, old, new));
        (proof::diff(old, new, proof::LIMIT), people.join().unwrap_or_else(|panic| resume_unwind(panic)))
    });
    let difference = difference.map_err(|_| Failure::new("failure-diff-beyond", &[]))?;
    let touched = |id: &Id, was: Option<Value>, is: Option<Value>| {
        people.iter().filter(|(then, now)| (value(then, id), value(now, id)) == (was, is)).count()
    };
    let asked = |material: &Material| Text::new(&material.catalogues, text.language(), setting.reader.as_str());
    let (old_words, new_words) = (asked(&before), asked(&after));
    match format {
        Format::Json => {
            terminal::out(&format!("{:#}", report::diff::as_json(&difference, old, new, &touched)));
        }
        Format::Human => {
            let sides = (Side { tree: old, asked: &old_words }, Side { tree: new, asked: &new_words });
            let page = report::diff::page(&difference, sides.0, sides.1, &touched, &text);
            terminal::out(&wrap::whole_words(&page, setting.terminal.width).join("\n"));
        }
    }
    Ok(if difference.is_none() { Exit::Well } else { Exit::Findings })
}

/// The day of a side: its own, else the one that goes for both.
fn day(typed: Option<&str>, setting: &Setting) -> Result<Date, Failure> {
    match typed {
        None => setting.day(),
        Some(typed) => calendar::iso(typed).ok_or_else(|| Failure::new("failure-date", &[("date", typed)])),
    }
}

/// Where each person of the new rules' scenarios arrives, under the old and under the new rules.
fn people<'t>(after: &Material, old: &'t Tree, new: &'t Tree) -> Vec<(Standing<'t>, Standing<'t>)> {
    let lazy = places::Lazy::new(after.places.clone());
    // What one side does not know is not told here: `check` does.
    let read = |tree: &Tree| scenario::read(tree, &Doubts::default(), &after.scenarios, &|place| lazy.name(place)).0;
    let arrive = |tree: &'t Tree, mut scenario: Scenario| {
        scenario.otherwise = scenario.otherwise.or(Some(Otherwise::WeetNiet));
        scenario::arrive(tree, &scenario).ok()
    };
    let pairs = read(old).into_iter().zip(read(new));
    pairs.filter_map(|(then, now)| Some((arrive(old, then)?, arrive(new, now)?))).collect()
}

/// What a referral comes to for somebody; nothing where a rule set does not have it.
fn value(standing: &Standing<'_>, id: &Id) -> Option<Value> {
    standing.tree.referral(id.as_str()).map(|referral| standing.value(referral))
}
