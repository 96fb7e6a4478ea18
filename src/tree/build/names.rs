//! The names of all things, and the findings about names: twice the same, not fit, or one that does not exist.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use crate::document::{At, Document, Doubts, RawDate, Spot};
use crate::finding::{Finding, Kind, Problem, near};
use crate::id::Id;

/// What a rule is called that has no name.
pub(super) const NAMELESS: &str = "nameless";

/// More findings than this help nobody, and hostile files could have millions.
const MOST: usize = 10_000;
/// So many names are compared with others to find which one was meant.
const MOST_COMPARED: usize = 1_000_000;

/// What was found so far, and what is not to be judged for it.
pub(super) struct Log<'d> {
    pub(super) document: &'d Document,
    pub(super) findings: Vec<Finding>,
    pub(super) doubts: Doubts,
    /// Names that lead nowhere, and those that may have been meant by them: they are used.
    pub(super) used: HashSet<String>,
    /// The thing that is being put together.
    thing: Option<Id>,
    compared: usize,
}

impl<'d> Log<'d> {
    pub(super) fn new(document: &'d Document) -> Self {
        let doubts = document.doubts.clone();
        Self { document, findings: Vec::new(), doubts, used: HashSet::new(), thing: None, compared: 0 }
    }

    /// Begins with a thing: when something is found in it, or lost, it is not judged by what it lacks.
    pub(super) fn begin(&mut self, thing: &Id) {
        self.thing = Some(thing.clone());
    }

    fn doubt(&mut self) {
        self.doubts.names.extend(self.thing.as_ref().map(Id::to_string));
    }

    pub(super) fn note(&mut self, problem: Problem, spot: Spot) {
        self.doubt();
        if self.findings.len() < MOST {
            self.findings.push(problem.at(&self.document.place(spot)));
        }
    }

    /// Notes a stretch of days that ends before it begins.
    pub(super) fn upside_down(&mut self, from: Option<&At<RawDate>>, until: Option<&At<RawDate>>) {
        if let (Some(from), Some(until)) = (from, until)
            && until.value < from.value
        {
            let problem = Problem::UpsideDown { from: from.value.0.to_string(), until: until.value.0.to_string() };
            self.note(problem, until.spot);
        }
    }

    /// Notes every word that stands in a list for the second time.
    pub(super) fn repeated(&mut self, list: &[At<Id>]) {
        let mut seen = HashSet::new();
        for item in list {
            if !seen.insert(&item.value) {
                self.note(Problem::Repeated { name: item.value.to_string() }, item.spot);
            }
        }
    }

    /// Notes a name with a dot: in the texts it would be another name.
    pub(super) fn undotted(&mut self, name: &At<Id>) {
        if name.value.as_str().contains('.') {
            self.note(Problem::DottedName { name: name.value.to_string() }, name.spot);
        }
    }
}

/// The names of everything a rule file can refer to, with the positions of what they name.
#[derive(Default)]
pub(super) struct Names {
    positions: HashMap<Kind, HashMap<Id, usize>>,
}

impl Names {
    /// Collects the names of one kind of thing, in order.
    pub(super) fn collect<'a>(&mut self, kind: Kind, ids: impl Iterator<Item = Option<&'a At<Id>>>, log: &mut Log<'_>) {
        let positions = unique(kind, ids, log);
        self.positions.insert(kind, positions);
    }

    /// The position of what a name stands for.
    pub(super) fn find(&self, kind: Kind, id: &At<Id>, log: &mut Log<'_>) -> Option<usize> {
        let none = HashMap::new();
        let known = self.positions.get(&kind).unwrap_or(&none);
        let found = known.get(&id.value).copied();
        if found.is_none() {
            log.doubt();
            log.used.insert(id.value.to_string());
        }
        if found.is_none() && !log.doubts.is_doubtful(kind, &id.value) {
            let name = id.value.to_string();
            log.compared = log.compared.saturating_add(known.len());
            let near =
                if log.compared > MOST_COMPARED { String::new() } else { near(&name, known.keys().map(Id::as_str)) };
            let others = [
                Kind::Question,
                Kind::Rule,
                Kind::Source,
                Kind::Law,
                Kind::Desk,
                Kind::Referral,
                Kind::Right,
                Kind::Advice,
                Kind::Norm,
                Kind::Guide,
            ];
            let other = others
                .into_iter()
                .find(|other| self.positions.get(other).is_some_and(|all| all.contains_key(&id.value)));
            let problem = match other.filter(|_| near.is_empty()) {
                Some(found) => Problem::OtherKind { name, kind: kind.to_string(), found: found.to_string() },
                None => Problem::UnknownName { kind: kind.to_string(), name, near: near.clone() },
            };
            log.used.insert(near);
            log.note(problem, id.spot);
        }
        found
    }
}

/// The names of one kind of thing; the second of two equal ones is a finding, and so is one with a dot.
pub(super) fn unique<'a>(
    kind: Kind,
    ids: impl Iterator<Item = Option<&'a At<Id>>>,
    log: &mut Log<'_>,
) -> HashMap<Id, usize> {
    let mut positions: HashMap<Id, usize> = HashMap::new();
    let mut first: HashMap<&Id, Spot> = HashMap::new();
    for (position, id) in ids.enumerate() {
        let Some(id) = id else { continue };
        if kind != Kind::Source {
            log.undotted(id);
        }
        match first.entry(&id.value) {
            Entry::Vacant(place) => {
                place.insert(id.spot);
                positions.insert(id.value.clone(), position);
            }
            Entry::Occupied(place) => {
                let (name, first) = (id.value.to_string(), log.document.line(*place.get()));
                log.doubts.names.insert(name.clone());
                log.note(Problem::DuplicateName { kind: kind.to_string(), name, first }, id.spot);
            }
        }
    }
    positions
}
