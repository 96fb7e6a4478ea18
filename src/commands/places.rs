//! The list of places, read when it is first needed.

use std::cell::OnceCell;
use std::sync::Arc;

use crate::check::Files;
use crate::keep::Numbered;
use crate::local::Gemeente;
use crate::place::{Found, Places};
use crate::report::Local;

/// Places that are read at the first question about one.
pub(super) struct Lazy {
    files: Files,
    places: OnceCell<Option<Places>>,
    /// A gemeente that says something of its own.
    own: Option<Arc<Gemeente>>,
}

impl Lazy {
    /// From the files of the list.
    pub(super) fn new(files: Files) -> Self {
        Self { files, places: OnceCell::new(), own: None }
    }

    /// The same list, with what one gemeente says of itself.
    pub(super) fn with(self, own: Option<Arc<Gemeente>>) -> Self {
        Self { own, ..self }
    }

    /// The list, unless its files are missing or wrong: then a place is taken as it was typed.
    pub(super) fn get(&self) -> Option<&Places> {
        self.places.get_or_init(|| Places::of_files(&self.files).ok()).as_ref()
    }

    /// Name in the list of a place that somebody wrote down, as [`Places::name_in`].
    pub(super) fn name(&self, written: &str) -> Option<String> {
        Places::name_in(self.get(), written)
    }

    /// What the list says of a place that was found in it.
    pub(super) fn local(&self, place: &str) -> Option<Local> {
        match self.get()?.find(place) {
            Found::One(found) => Some(Local {
                gemeente: found.gemeente.to_owned(),
                region: found.region.to_owned(),
                holder: found.holder.to_owned(),
                holder_verified: found.holder_verified,
                own: self.own.clone().filter(|own| own.name == found.gemeente),
            }),
            _ => None,
        }
    }
}

/// The list as a hand-over code counts it; without a list no place is in a code.
impl Numbered for Lazy {
    fn count(&self) -> usize {
        self.get().map_or(0, Places::count)
    }

    fn number(&self, name: &str) -> Option<usize> {
        let places = self.get()?;
        match places.find(name) {
            Found::One(found) => places.number(&found),
            _ => None,
        }
    }

    fn name(&self, number: usize) -> Option<String> {
        let places = self.get()?;
        Some(places.name(&places.numbered(number)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_that_is_kept_has_a_number_of_its_own() {
        let places = Lazy::new(super::super::load::material(None, None).unwrap().places);
        for number in (0..places.count()).step_by(97) {
            // A gemeente includes the woonplaats of the same name in it, and is what is kept.
            let kept = places.name(&Numbered::name(&places, number).unwrap()).unwrap();
            let again = places.number(&kept).and_then(|number| Numbered::name(&places, number));
            assert_eq!(again, Some(kept));
        }
        assert_eq!(Numbered::name(&places, places.count()), None);
    }

    #[test]
    fn the_built_in_list_is_right_and_half_a_list_is_not() {
        let material = super::super::load::material(None, None).unwrap();
        assert!(Places::of_files(&material.places).is_ok());
        let half: Files = material.places[..1].to_vec();
        let findings = Places::of_files(&half).unwrap_err();
        assert_eq!(findings.iter().map(|finding| finding.problem.key()).collect::<Vec<_>>(), ["place-file"; 2]);
    }
}
