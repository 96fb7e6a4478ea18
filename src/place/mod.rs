//! A typed name becomes a woonplaats, its gemeente and its zorgkantoorregio. Knows no language and reads no file itself.

mod fault;
mod read;
mod spelling;
mod table;
#[cfg(test)]
mod tests;

pub use fault::{Fault, File};
use spelling::{key, slip};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::finding::{Finding, Place, Problem};

/// Every place there is.
#[derive(Debug, Clone, Default)]
pub struct Places {
    regions: Vec<Region>,
    gemeenten: Vec<Gemeente>,
    woonplaatsen: Vec<Woonplaats>,
    /// What each name can mean, by its key.
    names: BTreeMap<String, Vec<Spot>>,
}

#[derive(Debug, Clone)]
struct Region {
    name: String,
    holder: String,
    verified: bool,
}

#[derive(Debug, Clone)]
struct Gemeente {
    name: String,
    province: String,
    region: usize,
}

#[derive(Debug, Clone)]
struct Woonplaats {
    name: String,
    gemeente: usize,
}

/// What a name can mean, by position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spot {
    Gemeente(usize),
    Woonplaats(usize),
    /// A gemeente that was there before, and lies in this one now.
    Former(usize),
}

impl Spot {
    /// Which of two meanings in one gemeente is the one: the lowest.
    fn rank(self) -> u8 {
        match self {
            Self::Gemeente(_) => 0,
            Self::Woonplaats(_) => 1,
            Self::Former(_) => 2,
        }
    }
}

/// A place, with everything a referral needs to know of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Match<'p> {
    /// None when the name is that of the gemeente as a whole.
    pub woonplaats: Option<&'p str>,
    /// The gemeente it lies in.
    pub gemeente: &'p str,
    /// The province it lies in.
    pub province: &'p str,
    /// The zorgkantoorregio it lies in.
    pub region: &'p str,
    /// Who holds that region: the zorgkantoor.
    pub holder: &'p str,
    /// Whether somebody has looked up who holds it. If not, it has to be shown as unsure.
    pub holder_verified: bool,
}

/// What a typed name can mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found<'p> {
    /// This place and no other.
    One(Match<'p>),
    /// Places of the same name, to be asked apart: two at least.
    Several(Vec<Match<'p>>),
    /// Not a name, but like these: to be asked about, even when it is one place. At most [`MOST_LIKE`].
    Like(Vec<Match<'p>>),
    /// Nothing, or so much that more has to be typed.
    None,
}

/// More places than this are no help to someone who mistyped: each has one digit.
pub const MOST_LIKE: usize = 9;

/// Longer (in bytes) than any name of a place with its gemeente behind it.
const LONGEST: usize = 200;

impl Places {
    /// Reads the three files; the constants of [`File`] say what they hold. Either everything is right (each gemeente
    /// once and in one region, each woonplaats in a gemeente that exists, nothing without a place in it, as many rows
    /// as stated) or every fault is told, in the order of the files and lines.
    pub fn read(gemeenten: &str, woonplaatsen: &str, regions: &str) -> Result<Self, Vec<Fault>> {
        read::read(gemeenten, woonplaatsen, regions)
    }

    /// Reads the list from files with their names, or tells each fault at its place, a missing file as well.
    pub fn of_files(files: &[(Arc<str>, Arc<str>)]) -> Result<Self, Vec<Finding>> {
        let find = |file: File| files.iter().find(|(name, _)| Path::new(&**name).ends_with(file.name()));
        let [Some(gemeenten), Some(woonplaatsen), Some(regions)] = File::ALL.map(find) else {
            let beside = files.first().map_or_else(|| "".into(), |(name, _)| Arc::clone(name));
            let place = Place { file: beside, span: 0..0 };
            let missing = File::ALL.into_iter().filter(|file| find(*file).is_none());
            return Err(missing.map(|file| Problem::PlaceFile { file: file.name().into() }.at(&place)).collect());
        };
        let at = |fault: Fault| {
            let (name, text) = find(fault.file)?;
            // Findings count from behind the byte order mark.
            let mark = text.len() - text.trim_start_matches('\u{feff}').len();
            let span = fault.span.start.saturating_sub(mark)..fault.span.end.saturating_sub(mark);
            Some(fault.problem.at(&Place { file: Arc::clone(name), span }))
        };
        let read = Self::read(&gemeenten.1, &woonplaatsen.1, &regions.1);
        read.map_err(|faults| faults.into_iter().filter_map(at).collect())
    }

    /// Name in the list of a place that somebody wrote down; none when it is not in it, or not sure which one it is. Without
    /// a list it is what was written.
    pub fn name_in(list: Option<&Self>, written: &str) -> Option<String> {
        let Some(places) = list else { return Some(written.trim().to_owned()).filter(|name| !name.is_empty()) };
        match places.find(written) {
            Found::One(found) => Some(places.name(&found)),
            _ => None,
        }
    }

    /// What a typed name means: of a woonplaats, a gemeente, a former gemeente, or another name for one of these.
    /// Behind it may be its gemeente, province or region, to tell it from others of that name.
    ///
    /// Case, accents, marks and spaces make no difference. Where no name fits, one typing error or a part of a name
    /// gives [`Found::Like`]. A gemeente includes the woonplaats of the same name that lies in it.
    pub fn find(&self, typed: &str) -> Found<'_> {
        let typed = typed.trim();
        if typed.len() > LONGEST {
            return Found::None;
        }
        let key = key(typed);
        let mut matches = match self.names.get(&key) {
            Some(spots) => self.matches(spots),
            None => self.matches(&self.qualified(&key)),
        };
        match matches.len() {
            0 => self.like(&key),
            1 => Found::One(matches.remove(0)),
            _ => Found::Several(matches),
        }
    }

    /// The name by which [`Places::find`] finds this place and no other: to keep, and to read back later. It holds the
    /// gemeente where the name alone is not enough: `Zwolle`, but `Hoorn, Terschelling`.
    pub fn name(&self, place: &Match) -> String {
        let name = place.woonplaats.unwrap_or(place.gemeente);
        if self.find(name) == Found::One(*place) { name.to_owned() } else { format!("{name}, {}", place.gemeente) }
    }

    /// How many places there are: gemeenten, and woonplaatsen after them.
    pub fn count(&self) -> usize {
        self.gemeenten.len() + self.woonplaatsen.len()
    }

    /// The number of a place, below [`Places::count`].
    pub fn number(&self, place: &Match) -> Option<usize> {
        (0..self.count()).find(|number| self.numbered(*number).as_ref() == Some(place))
    }

    /// The place with this number.
    pub fn numbered(&self, number: usize) -> Option<Match<'_>> {
        let spot = match number.checked_sub(self.gemeenten.len()) {
            None => Spot::Gemeente(number),
            Some(woonplaats) => Spot::Woonplaats(woonplaats),
        };
        (number < self.count()).then(|| self.at(spot))
    }

    /// What a name with a gemeente, else a province or a region behind it can mean.
    fn qualified(&self, typed: &str) -> Vec<Spot> {
        let none = Vec::new();
        let (mut by_gemeente, mut by_area) = (Vec::new(), Vec::new());
        for (name, spots) in &self.names {
            let Some(rest) = typed.strip_prefix(name.as_str()) else { continue };
            let meant = self.names.get(rest).unwrap_or(&none);
            for spot in spots {
                let at = self.gemeente_of(*spot);
                let gemeente = &self.gemeenten[at];
                if meant.contains(&Spot::Gemeente(at)) {
                    by_gemeente.push(*spot);
                } else if rest == key(&gemeente.province) || rest == key(&self.regions[gemeente.region].name) {
                    by_area.push(*spot);
                }
            }
        }
        if by_gemeente.is_empty() { by_area } else { by_gemeente }
    }

    /// The places with the nearest names, when those are one typing error away, and those with this in their name.
    fn like(&self, typed: &str) -> Found<'_> {
        let letters = typed.chars().count();
        let mut near = Vec::new();
        if letters >= 3 {
            near.extend(self.names.keys().filter_map(|name| Some((slip(typed, name)?, name))));
        }
        let nearest = near.iter().map(|(distance, _)| *distance).min();
        let near = near.into_iter().filter(|(distance, _)| Some(*distance) == nearest).map(|(_, name)| name);
        let near = self.all(near);
        let mut like = near.clone();
        if letters >= 4 {
            let parts = self.all(self.names.keys().filter(|name| name.contains(typed)));
            like.extend(parts.into_iter().filter(|part| !near.contains(part)));
        }
        match [like, near].into_iter().find(|like| like.len() <= MOST_LIKE) {
            Some(like) if !like.is_empty() => Found::Like(like),
            _ => Found::None,
        }
    }

    /// What any of these names means, each place once.
    fn all<'n>(&self, names: impl Iterator<Item = &'n String>) -> Vec<Match<'_>> {
        let mut matches: Vec<_> = names.flat_map(|name| self.matches(&self.names[name])).collect();
        matches.sort_unstable();
        matches.dedup();
        matches
    }

    /// What one name means, each place once, gemeenten first; without what lies in a gemeente that has the name too.
    fn matches(&self, spots: &[Spot]) -> Vec<Match<'_>> {
        let included = |spot: Spot| {
            let at = self.gemeente_of(spot);
            spots.iter().any(|other| other.rank() < spot.rank() && self.gemeente_of(*other) == at)
        };
        let mut matches: Vec<_> = spots.iter().filter(|spot| !included(**spot)).map(|spot| self.at(*spot)).collect();
        matches.sort_unstable();
        matches.dedup();
        matches
    }

    fn gemeente_of(&self, spot: Spot) -> usize {
        match spot {
            Spot::Gemeente(at) | Spot::Former(at) => at,
            Spot::Woonplaats(at) => self.woonplaatsen[at].gemeente,
        }
    }

    fn at(&self, spot: Spot) -> Match<'_> {
        let gemeente = &self.gemeenten[self.gemeente_of(spot)];
        let region = &self.regions[gemeente.region];
        let woonplaats = match spot {
            Spot::Woonplaats(at) => Some(self.woonplaatsen[at].name.as_str()),
            Spot::Gemeente(_) | Spot::Former(_) => None,
        };
        Match {
            woonplaats,
            gemeente: &gemeente.name,
            province: &gemeente.province,
            region: &region.name,
            holder: &region.holder,
            holder_verified: region.verified,
        }
    }
}
