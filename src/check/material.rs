//! All that was read of a rule set, as text: rules, people, words, places, and what could not be read.

use std::path::Path;
use std::sync::Arc;

use crate::document::{self, Document};
use crate::finding::{Finding, Place, Problem};
use crate::text::Catalogue;
use crate::tree::Trees;

/// Names and contents of files.
pub type Files = Vec<(Arc<str>, Arc<str>)>;

/// The folder, anywhere among the rules, whose files are about people.
const SCENARIOS: &str = "scenarios";

/// Everything that was read.
#[derive(Debug, Default)]
pub struct Material {
    /// Rule files.
    pub rules: Files,
    /// Scenario files.
    pub scenarios: Files,
    /// Texts in every language.
    pub catalogues: Vec<Catalogue>,
    /// The list of places.
    pub places: Files,
    /// What a gemeente lays over the rules.
    pub local: Option<(Arc<str>, Arc<str>)>,
    /// Files that could not be read.
    pub findings: Vec<Finding>,
    /// Whether some of those may hold rules.
    pub incomplete: bool,
}

impl Material {
    /// The text of a file, by its name in a finding.
    pub fn source(&self, name: &str) -> Option<Arc<str>> {
        let texts = self.catalogues.iter().flat_map(|catalogue| &catalogue.files);
        let all = self.rules.iter().chain(&self.scenarios).chain(&self.places).chain(texts).chain(&self.local);
        let found = all.into_iter().find(|(known, _)| **known == *name);
        found.map(|(_, text)| text.strip_prefix('\u{feff}').map_or_else(|| Arc::clone(text), Arc::from))
    }

    /// The trees of all days, or everything that keeps the rules from being read.
    pub fn trees(&self) -> Result<Trees, Vec<Finding>> {
        let (document, mut findings) = self.document();
        findings.extend(self.findings.iter().cloned());
        let trees = Trees::new(document);
        if findings.is_empty() {
            return Ok(trees);
        }
        // What does not hold together is told along with what cannot be read.
        findings.extend(trees.all().err().unwrap_or_default());
        Err(findings)
    }

    pub(super) fn document(&self) -> (Document, Vec<Finding>) {
        let (mut document, mut findings) = document::read(&self.rules);
        document.doubts.incomplete = self.incomplete;
        if self.rules.is_empty() && !self.incomplete {
            findings.push(Problem::NoFiles.at(&Place { file: "".into(), span: 0..0 }));
            // Nothing is missing from what is not there.
            document.doubts.incomplete = true;
        }
        (document, findings)
    }

    /// Puts a YAML file with the rules or with the scenarios.
    pub fn sort(&mut self, name: Arc<str>, text: Arc<str>) {
        if is_list(&name) {
            self.places.push((name, text));
            return;
        }
        let about_people = Path::new(&*name).parent().is_some_and(|folder| folder.ends_with(SCENARIOS));
        if about_people { &mut self.scenarios } else { &mut self.rules }.push((name, text));
    }
}

/// True for a file of the list of places.
pub(crate) fn is_list(name: &str) -> bool {
    is_ending(name, "csv")
}

pub(super) fn is_ending(name: &str, wanted: &str) -> bool {
    Path::new(name).extension().is_some_and(|ending| ending == wanted)
}

/// Name of the folder in which a file lies.
pub(crate) fn folder(name: &str) -> Option<String> {
    Path::new(name).parent().and_then(Path::file_name).map(|folder| folder.to_string_lossy().into_owned())
}
