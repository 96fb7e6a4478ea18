//! Gemeente, province, region and zorgkantoor of a place.

use super::places::Lazy;
use super::{Setting, load};
use crate::cli::Format;
use crate::failure::{Exit, Failure};
use crate::place::{Found, Match};
use crate::report;
use crate::terminal;
use crate::wrap;

/// Writes what is known of every place of this name. A name that is only like others is not taken for one of them.
pub(super) fn run(name: &[String], format: Format, setting: &mut Setting) -> Result<Exit, Failure> {
    let material = load::material(setting.rules.as_deref(), setting.locales.as_deref())?;
    let text = setting.speak(&material.catalogues)?;
    let day = setting.day()?;
    let trees = super::rules(&material, &text, setting)?;
    let tree = super::tree_at(&trees, day, &material, &text, setting)?;
    let list = Lazy::new(material.places.clone());
    let Some(places) = list.get() else { return Err(Failure::new("failure-places", &[])) };
    let found = places.find(&name.join(" "));
    match format {
        Format::Json => {
            let name = |place: &Match<'_>| places.name(place);
            terminal::out(&format!("{:#}", report::place::as_json(&found, &name, tree, day, &text)));
        }
        Format::Human => {
            let page = report::plain(&report::place::page(&found, tree, day, &text));
            terminal::out(&wrap::whole_words(&page, setting.terminal.width).join("\n"));
        }
    }
    Ok(if matches!(found, Found::One(_) | Found::Several(_)) { Exit::Well } else { Exit::Nothing })
}
