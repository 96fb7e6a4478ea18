//! A desk as a person finds it: its name in their own place, what it does, and how to reach it.

use super::paper::Block;
use super::words;
use crate::document::PlaceLevel;
use crate::text::Text;
use crate::tree::Answer;
use crate::walk::Standing;

/// What a place says about a desk that is another one in each place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Local {
    /// The gemeente.
    pub gemeente: String,
    /// The zorgkantoorregio.
    pub region: String,
    /// The organisation that holds the region, as far as known.
    pub holder: String,
    /// Whether that was read in a source.
    pub holder_verified: bool,
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
    let name = around.text.say(&format!("desk-{}", around.standing.tree.desks[desk].id.key()));
    let Some((level, local)) = local(around, desk) else { return name };
    let (key, place) = match level {
        PlaceLevel::Gemeente => ("local-gemeente", local.gemeente),
        PlaceLevel::Zorgkantoor => ("local-zorgkantoor", local.region),
    };
    around.text.say_with(key, &[("desk", name.into()), ("place", place.into())])
}

/// What the desk does, when it is there, and how to reach it.
pub(super) fn described(around: Around<'_>, desk: usize) -> Vec<Block> {
    let key = format!("desk-{}", around.standing.tree.desks[desk].id.key());
    let words = ["wat", "uren"].map(|attribute| around.text.attr(&key, attribute));
    let mut blocks: Vec<Block> = words.into_iter().flatten().map(Block::Text).collect();
    blocks.extend(channels(around, desk));
    blocks.extend(holder(around, desk));
    blocks
}

/// The ways to reach the desk on that day.
pub(super) fn channels(around: Around<'_>, desk: usize) -> Vec<Block> {
    let Around { standing, text, .. } = around;
    let channels = standing.tree.desks[desk].channels.iter().filter(|channel| channel.valid.holds(standing.day));
    channels.map(|channel| Block::Item(0, words::channel(channel, text))).collect()
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
