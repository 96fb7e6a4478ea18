//! Laws and where things are written.

use schemars::JsonSchema;

use crate::document::{At, Faults, Node, RawDate, word};
use crate::id::Id;

/// A law, in the version that was read.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RawLaw {
    /// The name of the law.
    pub id: At<Id>,
    /// Identification at wetten.overheid.nl.
    pub bwb: At<String>,
    /// The day of the version that was read.
    pub version: RawDate,
    /// The day on which it was last checked.
    pub checked: RawDate,
}

/// An article of a law, or a page.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RawSource {
    /// The name of the source; it may have dots.
    pub id: At<Id>,
    /// The law.
    pub law: Option<At<Id>>,
    /// The article.
    pub article: Option<At<String>>,
    /// The paragraph (lid).
    pub paragraph: Option<At<String>>,
    /// The part (onder).
    pub part: Option<At<String>>,
    /// The address of a page, instead of an article.
    pub page: Option<At<String>>,
    /// The day on which the page was last checked.
    pub checked: Option<RawDate>,
}

pub(super) fn law(node: &Node, faults: &mut Faults) -> Option<RawLaw> {
    let mut map = node.map(faults)?;
    let id = map.required("id", word::id);
    let bwb = map.required("bwb", word::text);
    let version = map.required("version", word::date).map(At::into_value);
    let checked = map.required("checked", word::date).map(At::into_value);
    map.end()?;
    Some(RawLaw { id: id?, bwb: bwb?, version: version?, checked: checked? })
}

pub(super) fn source(node: &Node, faults: &mut Faults) -> Option<RawSource> {
    let mut map = node.map(faults)?;
    let id = map.required("id", word::id);
    let law = map.optional("law", word::id);
    let article = map.optional("article", word::text);
    let paragraph = map.optional("paragraph", word::text);
    let part = map.optional("part", word::text);
    let page = map.optional("page", word::text);
    let checked = map.optional("checked", word::date).map(At::into_value);
    map.end()?;
    Some(RawSource { id: id?, law, article, paragraph, part, page, checked })
}
