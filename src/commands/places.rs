//! The list of places, read when it is first needed.

use std::cell::OnceCell;
use std::path::Path;
use std::sync::Arc;

use super::load::Files;
use crate::finding::{Finding, Place, Problem};
use crate::keep::Numbered;
use crate::local::Gemeente;
use crate::place::{self, Fault, File, Found, Places};
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
        self.places.get_or_init(|| read(&self.files)?.ok()).as_ref()
    }

    /// What the list calls a place that somebody wrote down; nothing when it is not in it, or not sure which one it is.
    /// Without a list it is what was written.
    pub(super) fn name(&self, written: &str) -> Option<String> {
        let Some(places) = self.get() else { return Some(written.trim().to_owned()).filter(|name| !name.is_empty()) };
        match places.find(written) {
            Found::One(found) => Some(places.name(&found)),
            _ => None,
        }
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

/// The three files of the list as one, or what is wrong with them; nothing when one of them is not there.
fn read(files: &Files) -> Option<Result<Places, Vec<Fault>>> {
    let [Some((_, gemeenten)), Some((_, woonplaatsen)), Some((_, regions))] = File::ALL.map(|file| find(files, file))
    else {
        return None;
    };
    Some(Places::read(gemeenten, woonplaatsen, regions))
}

fn find(files: &Files, file: File) -> Option<&(Arc<str>, Arc<str>)> {
    files.iter().find(|(name, _)| Path::new(&**name).file_name().is_some_and(|end| end == file.name()))
}

/// Everything that is wrong with the list of places.
pub(super) fn check(files: &Files) -> Vec<Finding> {
    match read(files) {
        Some(Ok(_)) => Vec::new(),
        Some(Err(faults)) => faults.iter().filter_map(|fault| finding(files, fault)).collect(),
        None => {
            let missing = File::ALL.into_iter().filter(|file| find(files, *file).is_none());
            let beside = files.first().map(|(name, _)| Arc::clone(name)).unwrap_or_default();
            let place = Place { file: beside, span: 0..0 };
            missing.map(|file| Problem::PlaceFile { file: file.name().into() }.at(&place)).collect()
        }
    }
}

/// A fault in a file of the list, as a finding at its place.
fn finding(files: &Files, fault: &Fault) -> Option<Finding> {
    let (name, text) = find(files, fault.file)?;
    // Findings count from behind the byte order mark.
    let mark = text.len() - text.trim_start_matches('\u{feff}').len();
    let span = fault.start.saturating_sub(mark)..fault.end.saturating_sub(mark);
    Some(problem(fault).at(&Place { file: Arc::clone(name), span }))
}

fn problem(fault: &Fault) -> Problem {
    let header = || fault.file.header().to_owned();
    match fault.problem {
        place::Problem::Header => Problem::PlaceHeader { expected: header() },
        place::Problem::Columns => Problem::PlaceColumns { expected: header() },
        place::Problem::Empty => Problem::PlaceEmpty,
        place::Problem::Spaces => Problem::PlaceSpaces,
        place::Problem::Character => Problem::PlaceCharacter,
        place::Problem::Twice { first } => Problem::PlaceTwice { first: first.to_string() },
        place::Problem::Unknown { file } => Problem::PlaceUnknown { file: file.name().into() },
        place::Problem::Flag => Problem::PlaceFlag,
        place::Problem::Childless { file } => Problem::PlaceChildless { file: file.name().into() },
        place::Problem::Rows { found } => Problem::PlaceRows { found: found.to_string() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_fault_is_a_finding_of_its_name() {
        let file = File::Regions;
        for (wrong, key) in [
            place::Problem::Header,
            place::Problem::Columns,
            place::Problem::Empty,
            place::Problem::Spaces,
            place::Problem::Character,
            place::Problem::Twice { first: 3 },
            place::Problem::Unknown { file },
            place::Problem::Flag,
            place::Problem::Childless { file },
            place::Problem::Rows { found: 3 },
        ]
        .into_iter()
        .zip(place::Problem::KEYS)
        {
            let found = problem(&Fault { file, line: 1, start: 0, end: 0, problem: wrong });
            assert_eq!(found.key(), format!("place-{key}"));
        }
    }

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
        assert_eq!(check(&material.places), []);
        let half: Files = material.places[..1].to_vec();
        assert_eq!(check(&half).iter().map(|finding| finding.problem.key()).collect::<Vec<_>>(), ["place-file"; 2]);
    }
}
