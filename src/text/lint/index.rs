//! All sentences of all languages with their places, and what is wrong with the Fluent they are written in.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast::{Attribute, CallArguments, Entry, Pattern};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::finding::{Finding, Place, Problem, near};
use crate::text::syntax::{self, Seen};
use crate::text::{Catalogue, READERS, is_empty};

use super::is_own;

/// How many control characters of one file are pointed at.
const MAX_CONTROLS: usize = 100;

/// A value or an attribute.
pub(super) struct Sentence {
    /// Position of its catalogue.
    pub(super) language: usize,
    pub(super) name: Name,
    pub(super) place: Place,
    /// Whether it is one of the program's own.
    pub(super) own: bool,
    pub(super) variables: Vec<(String, Place)>,
    pub(super) references: Vec<Reference>,
}

/// What a sentence is called in its language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Name {
    pub(super) term: bool,
    pub(super) id: String,
    pub(super) attribute: Option<String>,
}

impl Name {
    pub(super) fn message(id: &str, attribute: Option<&str>) -> Self {
        Self { term: false, id: id.to_owned(), attribute: attribute.map(str::to_owned) }
    }

    /// As the author writes it in a reference.
    pub(super) fn written(&self) -> String {
        let dash = if self.term { "-" } else { "" };
        match &self.attribute {
            Some(attribute) => format!("{dash}{}.{attribute}", self.id),
            None => format!("{dash}{}", self.id),
        }
    }
}

/// A message or a term that a sentence uses.
pub(super) struct Reference {
    pub(super) to: Name,
    pub(super) place: Place,
    /// The variables that are handed to a term.
    pub(super) gives: Vec<String>,
}

/// All sentences of all languages.
#[derive(Default)]
pub(super) struct Index {
    pub(super) sentences: Vec<Sentence>,
    by_name: Vec<HashMap<Name, usize>>,
    /// For each language the languages it is a variety of, nearest first.
    parents: Vec<Vec<usize>>,
    /// For each language the messages that could not be read, so that they are not missed as well.
    broken: Vec<HashSet<String>>,
    /// For each language whether a file of it could not be read at all.
    unread: Vec<bool>,
    /// For each language the names that have been given away, with where.
    taken: Vec<HashSet<String>>,
}

impl Index {
    /// The sentence as a language says it, by itself or by what it is a variety of.
    pub(super) fn find(&self, language: usize, name: &Name) -> Option<usize> {
        self.lineage(language).find_map(|language| self.by_name[language].get(name).copied())
    }

    /// The sentence, when this very language has it.
    pub(super) fn find_own(&self, language: usize, name: &Name) -> Option<usize> {
        self.by_name[language].get(name).copied()
    }

    /// Whether the message was there but could not be read.
    pub(super) fn is_broken(&self, language: usize, id: &str) -> bool {
        self.lineage(language).any(|language| self.unread[language] || self.broken[language].contains(id))
    }

    /// The language, and what it is a variety of.
    pub(super) fn lineage(&self, language: usize) -> impl Iterator<Item = usize> {
        std::iter::once(language).chain(self.parents[language].iter().copied())
    }
}

/// Reads all files of all languages.
pub(super) fn read(catalogues: &[Catalogue]) -> (Index, Vec<Finding>) {
    let mut index = Index::default();
    let mut findings = Vec::new();
    for (language, catalogue) in catalogues.iter().enumerate() {
        index.by_name.push(HashMap::new());
        index.broken.push(HashSet::new());
        index.taken.push(HashSet::new());
        index.unread.push(false);
        let parents = catalogue.language.parents();
        let position = |name| catalogues.iter().position(|other| other.language.as_str() == name);
        index.parents.push(parents.filter_map(position).collect());
        for (file, source) in &catalogue.files {
            File { name: file, source, language, index: &mut index, findings: &mut findings }.read();
        }
    }
    (index, findings)
}

/// One file while it is read.
struct File<'a> {
    name: &'a Arc<str>,
    source: &'a str,
    language: usize,
    index: &'a mut Index,
    findings: &'a mut Vec<Finding>,
}

impl File<'_> {
    fn read(mut self) {
        if self.source.len() > syntax::MAX_FILE {
            self.index.unread[self.language] = true;
            self.find(0..0, Problem::TooBig { limit: syntax::MAX_FILE.to_string() });
            return;
        }
        self.control_characters();
        let bounded = syntax::bounded(self.source);
        for name in bounded.left_out {
            let id = &self.source[name.clone()];
            self.index.broken[self.language].insert(id.to_owned());
            self.find(name, Problem::TooMuch);
        }
        let source = bounded.source.as_str();
        let (resource, errors) = match parser::parse(source) {
            Ok(resource) => (resource, Vec::new()),
            Err(broken) => broken,
        };
        for error in errors {
            self.junk(source, error.slice.unwrap_or(0..0), error.pos.start);
        }
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    self.entry(source, false, message.id.name, message.value.as_ref(), &message.attributes);
                }
                Entry::Term(term) => self.entry(source, true, term.id.name, Some(&term.value), &term.attributes),
                _ => {}
            }
        }
    }

    fn entry(
        &mut self,
        source: &str,
        term: bool,
        id: &str,
        value: Option<&Pattern<&str>>,
        attributes: &[Attribute<&str>],
    ) {
        let place = syntax::span(source, id);
        // Messages and terms share their names: the second of the two is never heard.
        if !self.index.taken[self.language].insert(id.to_owned()) {
            let key = Name { term, id: id.to_owned(), attribute: None }.written();
            self.find(place, Problem::DuplicateMessage { key });
            return;
        }
        if let Some(value) = value.filter(|value| !is_empty(value)) {
            self.sentence(source, Name { term, id: id.to_owned(), attribute: None }, place, value);
        }
        let mut seen = HashSet::new();
        for attribute in attributes {
            let name = Name { term, id: id.to_owned(), attribute: Some(attribute.id.name.to_owned()) };
            let place = syntax::span(source, attribute.id.name);
            if seen.insert(attribute.id.name) {
                if !is_empty(&attribute.value) {
                    self.sentence(source, name, place, &attribute.value);
                }
            } else {
                let key = Name { attribute: None, ..name }.written();
                self.find(place, Problem::DuplicateAttribute { key, attribute: attribute.id.name.to_owned() });
            }
        }
    }

    fn sentence(&mut self, source: &str, name: Name, span: Range<usize>, value: &Pattern<&str>) {
        let place = |part: &str| Place { file: Arc::clone(self.name), span: syntax::span(source, part) };
        let mut sentence = Sentence {
            language: self.language,
            name,
            place: Place { file: Arc::clone(self.name), span },
            own: is_own(self.name),
            variables: Vec::new(),
            references: Vec::new(),
        };
        let mut found = Vec::new();
        syntax::walk(value, &mut |seen| match seen {
            Seen::Text(text) => {
                found.extend(swallowed(source, text).map(|name| (place(name), Problem::TextSyntax)));
            }
            Seen::Literal(text) => {
                let code = unescape_unicode_to_string(text).chars().find_map(control);
                // What stands there as itself has been found already.
                let code = code.filter(|_| text.chars().find_map(control).is_none());
                found.extend(code.map(|code| (place(text), Problem::ControlCharacter { code })));
            }
            Seen::Variable(id) => sentence.variables.push((id.to_owned(), place(id))),
            Seen::Message { id, attribute } => {
                let to = Name::message(id, attribute);
                sentence.references.push(Reference { to, place: place(id), gives: Vec::new() });
            }
            Seen::Term { id, attribute, arguments } => {
                let to = Name { term: true, ..Name::message(id, attribute) };
                sentence.references.push(Reference { to, place: place(id), gives: names(arguments) });
            }
            Seen::Function(id) => {
                let problem = Problem::UnknownReference { key: sentence.name.written(), reference: format!("{id}()") };
                found.push((place(id), problem));
            }
            Seen::Variant { variable: "reader", key } if key != "other" && !READERS.contains(&key) => {
                let expected = format!("{}, other", READERS.join(", "));
                let problem = Problem::UnknownWord { word: key.to_owned(), expected, near: near(key, READERS) };
                found.push((place(key), problem));
            }
            Seen::Variant { .. } => {}
            Seen::Harmful(word) => found.push((place(word), Problem::TextSyntax)),
        });
        self.findings.extend(found.into_iter().map(|(place, problem)| problem.at(&place)));
        let at = self.index.sentences.len();
        self.index.by_name[self.language].insert(sentence.name.clone(), at);
        self.index.sentences.push(sentence);
    }

    /// Lines that are no message. `at` is where the parser gave up.
    fn junk(&mut self, source: &str, lines: Range<usize>, at: usize) {
        let junk = source.get(lines.clone()).unwrap_or_default();
        if let Some(name) = syntax::head(junk) {
            self.index.broken[self.language].insert(junk[name].to_owned());
        } else if junk.trim_start_matches(' ').starts_with('.') {
            // An attribute that cannot be read takes those after it along.
            let before = source[..lines.start].split('\n').rev();
            if let Some(name) = before
                .filter(|line| !line.starts_with('.'))
                .find_map(|line| syntax::head(line).map(|name| line[name].to_owned()))
            {
                self.index.broken[self.language].insert(name);
            }
        }
        let before = self.findings.iter().rev().take_while(|finding| finding.place.file == *self.name);
        let mut controls = before.filter(|finding| matches!(finding.problem, Problem::ControlCharacter { .. }));
        if controls.any(|finding| lines.contains(&finding.place.span.start)) {
            return;
        }
        // At the end of a line there is nothing to point at but the line.
        let here = source.get(at..).and_then(|rest| rest.chars().next()).filter(|c| !c.is_whitespace());
        let span = match here {
            Some(c) if lines.contains(&at) => at..at + c.len_utf8(),
            _ => {
                let end = at.clamp(lines.start, lines.end).min(source.len());
                let until = source[lines.start..].find('\n').map_or(source.len(), |length| lines.start + length);
                let line = if end <= until { lines.start..until } else { line_before(source, lines.start, end) };
                let text = source[line.clone()].trim();
                if text.is_empty() { lines.start..lines.start } else { syntax::span(source, text) }
            }
        };
        self.find(span, Problem::TextSyntax);
    }

    fn control_characters(&mut self) {
        let mut found = 0;
        let mut comment = false;
        let mut line_start = true;
        let mut previous = false;
        let mut characters = self.source.char_indices().peekable();
        while let Some((at, c)) = characters.next() {
            if std::mem::replace(&mut line_start, c == '\n') {
                comment = c == '#';
            }
            let harmless = match c {
                '\r' => characters.peek().is_some_and(|(_, next)| *next == '\n'),
                '\t' => comment,
                _ => false,
            };
            let code = control(c).filter(|_| !harmless);
            let first = code.is_some() && !previous;
            previous = code.is_some();
            if let Some(code) = code.filter(|_| first) {
                self.find(at..at + c.len_utf8(), Problem::ControlCharacter { code });
                found += 1;
                if found == MAX_CONTROLS {
                    return;
                }
            }
        }
    }

    fn find(&mut self, span: Range<usize>, problem: Problem) {
        self.findings.push(problem.at(&Place { file: Arc::clone(self.name), span }));
    }
}

/// The names of what is handed to a term.
fn names(arguments: Option<&CallArguments<&str>>) -> Vec<String> {
    arguments.iter().flat_map(|arguments| &arguments.named).map(|argument| argument.name.name.to_owned()).collect()
}

/// The name in a line of text that was meant as a message: `name = …`, but indented.
fn swallowed<'s>(source: &str, text: &'s str) -> Option<&'s str> {
    let start = syntax::span(source, text).start;
    let before = source[..start].rsplit('\n').next().unwrap_or_default();
    let line = text.trim_start_matches(' ');
    let name = syntax::head(line).filter(|_| before.chars().all(|c| c == ' '))?;
    let rest = line[name.end..].trim_start_matches(' ');
    (!rest.starts_with("==") && !rest.starts_with("=>")).then(|| &line[name])
}

/// The last line with text on it, before `end`.
fn line_before(source: &str, start: usize, end: usize) -> Range<usize> {
    let text = source[start..end].trim_end();
    let line = text.rfind('\n').map_or(0, |at| at + 1);
    start + line..start + text.len()
}

/// The code of a character that no text should hold: it moves a cursor or turns a line around.
fn control(c: char) -> Option<String> {
    let turns = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    (turns || c.is_control() && c != '\n').then(|| format!("U+{:04X}", u32::from(c)))
}
