//! Desks and how to reach them, as written.

use schemars::JsonSchema;

use crate::document::{At, Faults, Items, Node, RawDate, word};
use crate::id::Id;

/// A body or person to turn to.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RawDesk {
    /// The name of the desk.
    pub id: At<Id>,
    /// How to reach it.
    #[schemars(default)]
    pub channels: Items<At<RawChannel>>,
    /// How it depends on where somebody lives.
    pub place: Option<RawDeskPlace>,
}

/// A way to reach a desk.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RawChannel {
    /// Phone, web, email, post, chat, visit or brochure.
    pub kind: ChannelKind,
    /// The number or address.
    pub value: At<String>,
    /// The day on which it was last checked.
    pub checked: RawDate,
    /// False to tell people to check this first.
    #[schemars(default = "word::yes")]
    pub verified: bool,
    /// The first day on which it counts.
    pub valid_from: Option<At<RawDate>>,
    /// The last day on which it counts.
    pub valid_until: Option<At<RawDate>>,
}

/// How a desk is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, JsonSchema)]
#[schemars(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum ChannelKind {
    Phone,
    Web,
    Email,
    Post,
    Chat,
    Visit,
    Brochure,
}

impl ChannelKind {
    const ALL: [Self; 7] = [Self::Phone, Self::Web, Self::Email, Self::Post, Self::Chat, Self::Visit, Self::Brochure];

    /// The word in rule files and in Fluent keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Web => "web",
            Self::Email => "email",
            Self::Post => "post",
            Self::Chat => "chat",
            Self::Visit => "visit",
            Self::Brochure => "brochure",
        }
    }
}

/// A desk that is another one in each place.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RawDeskPlace {
    /// The question that asks for the place.
    pub question: At<Id>,
    /// What of the place decides.
    pub level: PlaceLevel,
}

/// What the place decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, JsonSchema)]
#[schemars(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum PlaceLevel {
    Gemeente,
    Zorgkantoor,
}

pub(super) fn desk(node: &Node, faults: &mut Faults) -> Option<RawDesk> {
    let mut map = node.map(faults)?;
    let id = map.required("id", word::id);
    let channels = map.list("channels", channel);
    let place = map.optional("place", desk_place).map(At::into_value);
    map.end()?;
    Some(RawDesk { id: id?, channels, place })
}

/// Reads a way to reach a desk, of the rules or of a gemeente.
pub(crate) fn channel(node: &Node, faults: &mut Faults) -> Option<RawChannel> {
    let mut map = node.map(faults)?;
    let kind = map.required("kind", self::kind).map(At::into_value);
    let value = map.required("value", word::text);
    let checked = map.required("checked", word::date).map(At::into_value);
    let verified = map.flag("verified", true);
    let valid_from = map.optional("valid-from", word::date);
    let valid_until = map.optional("valid-until", word::date);
    map.end()?;
    Some(RawChannel { kind: kind?, value: value?, checked: checked?, verified, valid_from, valid_until })
}

fn kind(node: &Node, faults: &mut Faults) -> Option<ChannelKind> {
    node.one_of(faults, &ChannelKind::ALL.map(|kind| (kind.as_str(), kind)))
}

fn desk_place(node: &Node, faults: &mut Faults) -> Option<RawDeskPlace> {
    let mut map = node.map(faults)?;
    let question = map.required("question", word::id);
    let level = map.required("level", self::level).map(At::into_value);
    map.end()?;
    Some(RawDeskPlace { question: question?, level: level? })
}

fn level(node: &Node, faults: &mut Faults) -> Option<PlaceLevel> {
    node.one_of(faults, &[("gemeente", PlaceLevel::Gemeente), ("zorgkantoor", PlaceLevel::Zorgkantoor)])
}
