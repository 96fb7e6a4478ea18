//! The three files of places become one: what is wrong is told all at once, and nothing is used until it is right.

use super::fault::{Fault, File};
use super::spelling::key;
use super::table::{Cell, rows};
use super::{Gemeente, Places, Region, Spot, Woonplaats};
use crate::finding::Problem;
use std::collections::BTreeMap;

/// Where a name was first seen: its position and its line.
type Seen<K> = BTreeMap<K, (usize, usize)>;

/// See [`Places::read`].
pub(super) fn read(gemeenten: &str, woonplaatsen: &str, regions: &str) -> Result<Places, Vec<Fault>> {
    let mut faults = Vec::new();
    let gemeente_rows = rows(File::Gemeenten, gemeenten, &mut faults);
    let woonplaats_rows = rows(File::Woonplaatsen, woonplaatsen, &mut faults);
    let region_rows = rows(File::Regions, regions, &mut faults);
    // A file that is another file would make every name in the others unknown.
    let (Some(gemeente_rows), Some(woonplaats_rows), Some(region_rows)) = (gemeente_rows, woonplaats_rows, region_rows)
    else {
        return Err(faults);
    };
    let mut places = Places::default();
    let regions = read_regions(&region_rows, &mut places, &mut faults);
    let gemeenten = read_gemeenten(&gemeente_rows, &regions, &mut places, &mut faults);
    let woonplaatsen = read_woonplaatsen(&woonplaats_rows, &gemeenten, &mut places, &mut faults);
    read_former(&gemeente_rows, &gemeenten, &woonplaatsen, &mut places, &mut faults);
    let gemeente_in = |region| places.gemeenten.iter().any(|gemeente| gemeente.region == region);
    faults.extend(childless(&region_rows, &regions, File::Gemeenten, gemeente_in));
    let woonplaats_in = |gemeente| places.woonplaatsen.iter().any(|woonplaats| woonplaats.gemeente == gemeente);
    faults.extend(childless(&gemeente_rows, &gemeenten, File::Woonplaatsen, woonplaats_in));
    faults.sort_by_key(|fault| (fault.file, fault.span.start, fault.span.end));
    faults.dedup();
    if faults.is_empty() { Ok(places) } else { Err(faults) }
}

fn read_regions(rows: &[Vec<Cell>], places: &mut Places, faults: &mut Vec<Fault>) -> Seen<String> {
    let mut seen = Seen::new();
    for row in rows {
        let [name, holder, verified] = row[..] else { continue };
        if !matches!(verified.text, "yes" | "no") {
            faults.push(verified.fault(Problem::PlaceFlag));
        }
        if is_new(&mut seen, key(name.text), places.regions.len(), name, faults) {
            let verified = verified.text == "yes";
            places.regions.push(Region { name: name.text.into(), holder: holder.text.into(), verified });
        }
    }
    seen
}

fn read_gemeenten(
    rows: &[Vec<Cell>],
    regions: &Seen<String>,
    places: &mut Places,
    faults: &mut Vec<Fault>,
) -> Seen<String> {
    let mut seen = Seen::new();
    for row in rows {
        let [name, province, region, aliases, _] = row[..] else { continue };
        let at = places.gemeenten.len();
        if is_new(&mut seen, key(name.text), at, name, faults) {
            let region = position(regions, &key(region.text), region, File::Regions, faults);
            places.gemeenten.push(Gemeente { name: name.text.into(), province: province.text.into(), region });
            name_it(places, Spot::Gemeente(at), name, aliases, faults);
        }
    }
    seen
}

fn read_woonplaatsen(
    rows: &[Vec<Cell>],
    gemeenten: &Seen<String>,
    places: &mut Places,
    faults: &mut Vec<Fault>,
) -> Seen<(String, usize)> {
    let mut seen = Seen::new();
    for row in rows {
        let [name, gemeente, aliases] = row[..] else { continue };
        let at = places.woonplaatsen.len();
        let gemeente = position(gemeenten, &key(gemeente.text), gemeente, File::Gemeenten, faults);
        if is_new(&mut seen, (key(name.text), gemeente), at, name, faults) {
            places.woonplaatsen.push(Woonplaats { name: name.text.into(), gemeente });
            name_it(places, Spot::Woonplaats(at), name, aliases, faults);
        }
    }
    seen
}

/// Former gemeenten: the whole of it lies in this gemeente now, or only the woonplaats behind the colon.
fn read_former(
    rows: &[Vec<Cell>],
    gemeenten: &Seen<String>,
    woonplaatsen: &Seen<(String, usize)>,
    places: &mut Places,
    faults: &mut Vec<Fault>,
) {
    for row in rows {
        let [name, _, _, _, former] = row[..] else { continue };
        let Some((gemeente, _)) = gemeenten.get(&key(name.text)).copied() else { continue };
        for (former, part) in former.list().map(Cell::halves) {
            let spot = match part {
                None => Spot::Former(gemeente),
                Some(part) => {
                    let woonplaats = (key(part.text), gemeente);
                    Spot::Woonplaats(position(woonplaatsen, &woonplaats, part, File::Woonplaatsen, faults))
                }
            };
            name_one(places, spot, former, faults);
        }
    }
}

/// Whether this name was not seen before; then it is from now on.
fn is_new<K: Ord>(seen: &mut Seen<K>, key: K, at: usize, cell: Cell, faults: &mut Vec<Fault>) -> bool {
    if let Some((_, first)) = seen.get(&key) {
        faults.push(cell.fault(Problem::PlaceTwice { first: first.to_string() }));
        return false;
    }
    seen.insert(key, (at, cell.line));
    true
}

/// The position of the name in that file. The position of a name it lacks is of no use, nor is it used: a fault ends
/// the reading.
fn position<K: Ord>(seen: &Seen<K>, key: &K, cell: Cell, file: File, faults: &mut Vec<Fault>) -> usize {
    let found = seen.get(key).map(|(at, _)| *at);
    if found.is_none() && !cell.text.is_empty() {
        faults.push(cell.fault(Problem::PlaceUnknown { file: file.name().to_owned() }));
    }
    found.unwrap_or(usize::MAX)
}

/// Makes a place known by its name and its other names.
fn name_it(places: &mut Places, spot: Spot, name: Cell, aliases: Cell, faults: &mut Vec<Fault>) {
    for name in std::iter::once(name).chain(aliases.list()) {
        name_one(places, spot, name, faults);
    }
}

fn name_one(places: &mut Places, spot: Spot, name: Cell, faults: &mut Vec<Fault>) {
    let key = key(name.text);
    // A name of marks alone could never be found.
    if key.is_empty() {
        faults.push(name.fault(Problem::PlaceEmpty));
    }
    let spots = places.names.entry(key).or_default();
    if !spots.contains(&spot) {
        spots.push(spot);
    }
}

/// The names to which nothing in the other file belongs.
fn childless(rows: &[Vec<Cell>], seen: &Seen<String>, file: File, has_some: impl Fn(usize) -> bool) -> Vec<Fault> {
    let names = rows.iter().map(|row| row[0]).filter(|name| !name.text.is_empty());
    let alone = names.filter(|name| seen.get(&key(name.text)).is_some_and(|(at, _)| !has_some(*at)));
    alone.map(|name| name.fault(Problem::PlaceChildless { file: file.name().to_owned() })).collect()
}
