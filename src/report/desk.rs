//! A desk as a person finds it: its name in their own place, what it does, and how to reach it.

use std::sync::Arc;

use super::paper::Block;
use super::words;
use crate::document::{ChannelKind, PlaceLevel};
use crate::local::{Gemeente, Words};
use crate::text::Text;
use crate::tree::{Answer, Channel};
use crate::walk::Standing;

/// What a place says about a desk that is another one in each place.
#[derive(Debug, Clone, Default)]
pub struct Local {
    /// The gemeente.
    pub gemeente: String,
    /// The zorgkantoorregio.
    pub region: String,
    /// The organisation that holds the region, as far as known.
    pub holder: String,
    /// Whether that was read in a source.
    pub holder_verified: bool,
    /// What the gemeente says of its own desks.
    pub own: Option<Arc<Gemeente>>,
}

/// Looks up the place a person named.
pub(super) type Places<'p> = dyn Fn(&str) -> Option<Local> + 'p;

/// Where somebody stands, whom the paper is for and where they live: what every part of the paper needs.
#[derive(Clone, Copy)]
pub(super) struct Around<'a> {
    pub(super) standing: &'a Standing<'a>,
    pub(super) text: &'a Text,
    pub(super) places: &'a Places<'a>,
}

/// What the desk is called, with the person's own place where that decides which one it is.
pub(super) fn name(around: Around<'_>, desk: usize) -> String {
    let name = general_name(around, desk);
    let Some((level, local)) = local(around, desk) else { return name };
    if let Some(own) = local.own.as_ref().and_then(|own| own_name(around, own, desk)) {
        return own.to_owned();
    }
    let (key, place) = match level {
        PlaceLevel::Gemeente => ("local-gemeente", local.gemeente),
        PlaceLevel::Zorgkantoor => ("local-zorgkantoor", local.region),
    };
    around.text.say_with(key, &[("desk", name.into()), ("place", place.into())])
}

/// What the desk does, when it is there, and how to reach it.
pub(super) fn described(around: Around<'_>, desk: usize) -> Vec<Block> {
    let Around { standing, text, .. } = around;
    let id = &standing.tree.desks[desk].id;
    let key = format!("desk-{}", id.key());
    let gemeente = gemeente(around, desk);
    let own = gemeente.as_ref().and_then(|gemeente| gemeente.desk(id));
    let said = |words: Option<&Words>| words.map(|words| words.said(text.language()).to_owned());
    let role = gemeente.as_ref().filter(|gemeente| own_name(around, gemeente, desk).is_some()).map(|gemeente| {
        let args = [("place", (&gemeente.name).into()), ("desk", general_name(around, desk).into())];
        text.say_with("local-role", &args)
    });
    let words = [
        role,
        own.and_then(|own| said(own.what.as_ref())).or_else(|| text.attr(&key, "wat")),
        own.and_then(|own| own.support).map(|support| text.say(&format!("support-{}", support.as_str()))),
        own.and_then(|own| said(own.hours.as_ref())).or_else(|| text.attr(&key, "uren")),
    ];
    let mut blocks: Vec<Block> = words.into_iter().flatten().map(Block::Text).collect();
    blocks.extend(channels(around, desk));
    blocks.extend(gemeente.as_ref().map(|gemeente| {
        let checked = words::short_day(gemeente.checked, text).into();
        Block::Text(text.say_with("local-source", &[("place", (&gemeente.name).into()), ("checked", checked)]))
    }));
    blocks.extend(holder(around, desk));
    blocks
}

/// The telephone number of the desk, when it was read in a source.
pub(super) fn phone(around: Around<'_>, desk: usize) -> Option<String> {
    let number = reached_by(around, desk, &|channel| {
        (channel.kind == ChannelKind::Phone && channel.verified).then(|| channel.value.clone())
    });
    number.into_iter().flatten().next()
}

/// The ways to reach the desk on that day; those of the person's own gemeente take the place of others of their kind.
pub(super) fn channels(around: Around<'_>, desk: usize) -> Vec<Block> {
    reached_by(around, desk, &|channel| words::contact(0, channel, around.text))
}

fn reached_by<T>(around: Around<'_>, desk: usize, each: &dyn Fn(&Channel) -> T) -> Vec<T> {
    let standing = around.standing;
    let desk_of_rules = &standing.tree.desks[desk];
    let gemeente = gemeente(around, desk);
    let own = gemeente.as_ref().and_then(|gemeente| gemeente.desk(&desk_of_rules.id));
    let valid = |channel: &&Channel| channel.valid.holds(standing.day);
    let own: Vec<&Channel> = own.into_iter().flat_map(|own| &own.channels).filter(valid).collect();
    let general = desk_of_rules.channels.iter().filter(valid);
    let general = general.filter(|channel| own.iter().all(|own| own.kind != channel.kind));
    own.iter().copied().chain(general).map(each).collect()
}

fn general_name(around: Around<'_>, desk: usize) -> String {
    around.text.say(&format!("desk-{}", around.standing.tree.desks[desk].id.key()))
}

/// What this gemeente itself calls the desk.
fn own_name<'g>(around: Around<'_>, gemeente: &'g Gemeente, desk: usize) -> Option<&'g str> {
    let own = gemeente.desk(&around.standing.tree.desks[desk].id)?;
    own.name.as_ref().map(|name| name.said(around.text.language()))
}

/// The person's own gemeente, when it says something of the desk.
fn gemeente(around: Around<'_>, desk: usize) -> Option<Arc<Gemeente>> {
    let id = &around.standing.tree.desks[desk].id;
    local(around, desk)?.1.own.filter(|own| own.desk(id).is_some())
}

/// What the person's place says about a desk that is another one in each place.
fn local(around: Around<'_>, desk: usize) -> Option<(PlaceLevel, Local)> {
    let (question, level) = around.standing.tree.desks[desk].local?;
    match around.standing.answer(question) {
        Some(Answer::Place(place)) => Some((level, (around.places)(place)?)),
        _ => None,
    }
}

/// The region is sure; the organisation that holds it is said with care.
fn holder(around: Around<'_>, desk: usize) -> Option<Block> {
    let (level, local) = local(around, desk)?;
    (level == PlaceLevel::Zorgkantoor && !local.holder.is_empty()).then(|| {
        let key = if local.holder_verified { "local-holder" } else { "local-holder-unverified" };
        Block::Text(around.text.say_with(key, &[("holder", local.holder.into())]))
    })
}
