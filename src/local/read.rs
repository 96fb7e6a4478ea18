//! A gemeente's file to its data: everything in it exists in the rules, in the list of places and in every language.

use std::collections::HashSet;
use std::sync::Arc;

use super::schema::{self, RawLocal, RawLocalDesk, RawWords, Support};
use super::{Desk, Gemeente, Words};
use crate::document::{self, At, PlaceLevel, Read, Spot};
use crate::finding::{Finding, Kind, Place, Problem, near};
use crate::id::Id;
use crate::place::{Found, Match, Places};
use crate::text::{Catalogue, Language, lint};
use crate::tree::{Tree, channel};

/// What the file is laid over.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    /// The rules, when they hold together.
    pub tree: Option<&'a Tree>,
    /// The texts, for the languages there are.
    pub catalogues: &'a [Catalogue],
    /// The list of places, when it could be read.
    pub places: Option<&'a Places>,
}

/// Reads the file of a gemeente; everything that is wrong in it comes back at once.
pub fn read(name: &Arc<str>, text: &str, ground: Ground<'_>) -> Result<Gemeente, Vec<Finding>> {
    let Read { value, mut findings, .. } = document::read_file(0, name, text, schema::file);
    let mut reader = Reader { file: name, text, ground, findings: Vec::new() };
    let gemeente = value.local.as_ref().map(|raw| reader.gemeente(&raw.value));
    if gemeente.is_none() && findings.is_empty() {
        reader.note(Problem::MissingKey { key: "local".into() }, Spot { file: 0, start: 0, end: 0 });
    }
    findings.extend(reader.findings);
    gemeente.filter(|_| findings.is_empty()).ok_or(findings)
}

struct Reader<'a> {
    file: &'a Arc<str>,
    text: &'a str,
    ground: Ground<'a>,
    findings: Vec<Finding>,
}

impl Reader<'_> {
    fn gemeente(&mut self, raw: &RawLocal) -> Gemeente {
        let name = &raw.gemeente;
        if let Err(near) = self.exists(&name.value) {
            self.note(Problem::UnknownGemeente { name: name.value.clone(), near }, name.spot);
        }
        let mut seen = HashSet::new();
        for id in raw.desks.iter().map(|desk| &desk.value.id).filter(|id| !seen.insert(id.value.clone())) {
            let first = raw.desks.iter().find(|desk| desk.value.id.value == id.value);
            let first = first.map(|desk| self.line(desk.value.id.spot)).unwrap_or_default();
            let (kind, name) = (Kind::Desk.to_string(), id.value.to_string());
            self.note(Problem::DuplicateName { kind, name, first }, id.spot);
        }
        Gemeente {
            name: name.value.clone(),
            checked: raw.checked.0,
            desks: raw.desks.iter().map(|desk| self.desk(&desk.value)).collect(),
            place: self.place(name.spot),
        }
    }

    /// Whether the list of places has a gemeente with exactly this name; otherwise the one that may be meant.
    fn exists(&self, name: &str) -> Result<(), String> {
        let meant: Vec<Match<'_>> = match self.ground.places.map(|places| places.find(name)) {
            Some(Found::One(found)) => vec![found],
            Some(Found::Several(found) | Found::Like(found)) => found,
            Some(Found::None) | None => Vec::new(),
        };
        if meant.iter().any(|found| found.woonplaats.is_none() && found.gemeente == name) {
            return Ok(());
        }
        Err(meant.first().map(|found| found.gemeente.to_owned()).unwrap_or_default())
    }

    fn desk(&mut self, raw: &RawLocalDesk) -> Desk {
        let RawLocalDesk { id, name, what, hours, channels, support } = raw;
        self.known(id);
        let nothing = [name, what, hours].iter().all(|words| words.is_none());
        if nothing && channels.is_empty() && support.is_none() {
            self.note(Problem::MissingKey { key: "name | what | hours | channels | support".into() }, id.spot);
        }
        Desk {
            id: id.value.clone(),
            name: self.maybe(name.as_ref()),
            what: self.maybe(what.as_ref()),
            hours: self.maybe(hours.as_ref()),
            channels: channels
                .iter()
                .map(|raw| channel(&raw.value, &mut |problem, spot| self.note(problem, spot)))
                .collect(),
            support: support.as_ref().and_then(|word| self.support(word)),
            place: self.place(id.spot),
        }
    }

    /// A desk must be in the rules, and be another one in each gemeente: nobody moves what is the same everywhere.
    fn known(&mut self, id: &At<Id>) {
        let Some(tree) = self.ground.tree else { return };
        let local = |level: Option<PlaceLevel>| level == Some(PlaceLevel::Gemeente);
        let level = |desk: &crate::tree::Desk| desk.local.map(|(_, level)| level);
        let name = id.value.to_string();
        match tree.desks.iter().find(|desk| desk.id == id.value) {
            Some(desk) if local(level(desk)) => {}
            Some(_) => {
                let choices = tree.desks.iter().filter(|desk| local(level(desk))).map(|desk| desk.id.as_str());
                let choices = choices.collect::<Vec<_>>().join(", ");
                self.note(Problem::NotLocal { name, choices }, id.spot);
            }
            None => {
                let near = near(&name, tree.desks.iter().map(|desk| desk.id.as_str()));
                self.note(Problem::UnknownName { kind: Kind::Desk.to_string(), name, near }, id.spot);
            }
        }
    }

    /// Read here and not by the schema, so that the rest of the desk is looked at whatever stands there.
    fn support(&mut self, word: &At<String>) -> Option<Support> {
        let found = Support::ALL.into_iter().find(|support| support.as_str() == word.value);
        if found.is_none() {
            let all = Support::ALL.map(Support::as_str);
            let (near, expected) = (near(&word.value, all), all.join(", "));
            self.note(Problem::UnknownWord { word: word.value.clone(), expected, near }, word.spot);
        }
        found
    }

    fn maybe(&mut self, words: Option<&At<RawWords>>) -> Option<Words> {
        words.map(|words| self.words(words))
    }

    /// Each language once; a variety may leave them to its language.
    fn words(&mut self, raw: &At<RawWords>) -> Words {
        let languages: Vec<&Language> = self.ground.catalogues.iter().map(|catalogue| &catalogue.language).collect();
        let expected = languages.iter().map(|language| language.as_str()).collect::<Vec<_>>();
        let mut words: Vec<(Language, String)> = Vec::new();
        for (key, said) in &raw.value.0 {
            let Some(language) = languages.iter().find(|language| language.as_str() == key) else {
                let near = near(key, expected.iter().copied());
                self.note(Problem::UnknownKey { key: key.clone(), expected: expected.join(", "), near }, said.key);
                continue;
            };
            if said.value.trim().is_empty() {
                self.note(Problem::EmptyValue, said.key);
            }
            for phrase in lint::never(self.ground.catalogues, language, &said.value) {
                let (language, key) = (language.to_string(), key.clone());
                self.note(Problem::Promise { language, key, phrase }, said.spot);
            }
            words.push(((*language).clone(), said.value.clone()));
        }
        for language in &languages {
            let has = |name: &str| raw.value.0.iter().any(|(key, _)| key == name);
            let parent = language.parents().any(|parent| expected.contains(&parent));
            if !parent && !has(language.as_str()) {
                self.note(Problem::MissingKey { key: language.to_string() }, raw.key);
            }
        }
        Words(words)
    }

    /// Where a spot is, for a person.
    fn line(&self, spot: Spot) -> String {
        let before = self.text.bytes().take(spot.start as usize);
        format!("{}:{}", self.file, before.filter(|byte| *byte == b'\n').count() + 1)
    }

    fn place(&self, spot: Spot) -> Place {
        Place { file: self.file.clone(), span: spot.start as usize..spot.end as usize }
    }

    fn note(&mut self, problem: Problem, spot: Spot) {
        self.findings.push(problem.at(&self.place(spot)));
    }
}
