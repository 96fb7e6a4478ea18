//! What is needed to keep a conversation and to make its papers again: files, and the rules it was held with.

pub(super) mod file;
pub(super) mod paper;

use crate::check::Material;
use crate::keep::Edition;
use crate::tree::Tree;

/// The rules that were read, with the list of places: what a conversation is held with.
pub(super) fn edition(tree: &Tree, material: &Material) -> Edition {
    let files = material.rules.iter().chain(&material.places).map(|(name, text)| (&**name, &**text));
    Edition::new(tree.id.clone(), tree.version, files)
}
