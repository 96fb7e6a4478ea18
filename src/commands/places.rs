//! The list of places, read when it is first needed.

use std::cell::OnceCell;

use super::load::Files;
use crate::place::Places;
use crate::report::Local;

/// The files of the list, by the end of their names.
const FILES: [&str; 3] = ["gemeenten.csv", "woonplaatsen.csv", "regions.csv"];

/// Places that are read at the first question about one.
pub(super) struct Lazy {
    files: Files,
    places: OnceCell<Option<Places>>,
}

impl Lazy {
    /// From the files of the list.
    pub(super) fn new(files: Files) -> Self {
        Self { files, places: OnceCell::new() }
    }

    /// The list, unless its files are missing or wrong: then a place is taken as it was typed.
    pub(super) fn get(&self) -> Option<&Places> {
        let read = || {
            let file = |end: &str| self.files.iter().find(|(name, _)| name.ends_with(end)).map(|(_, text)| &**text);
            let [Some(gemeenten), Some(woonplaatsen), Some(regions)] = FILES.map(file) else { return None };
            Places::read(gemeenten, woonplaatsen, regions).ok()
        };
        self.places.get_or_init(read).as_ref()
    }

    /// What the list calls a place that somebody wrote down; nothing when it is not in it, or not sure which one it is.
    /// Without a list it is what was written.
    pub(super) fn name(&self, written: &str) -> Option<String> {
        let Some(places) = self.get() else { return Some(written.trim().to_owned()).filter(|name| !name.is_empty()) };
        match places.find(written) {
            crate::place::Found::One(found) => Some(places.name(&found)),
            _ => None,
        }
    }

    /// What the list says of a place that was found in it.
    pub(super) fn local(&self, place: &str) -> Option<Local> {
        match self.get()?.find(place) {
            crate::place::Found::One(found) => Some(Local {
                gemeente: found.gemeente.to_owned(),
                region: found.region.to_owned(),
                holder: found.holder.to_owned(),
                holder_verified: found.holder_verified,
            }),
            _ => None,
        }
    }
}
