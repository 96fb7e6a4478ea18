//! Words that promise something, in texts about what somebody still has to weigh. Which words those are, the texts say.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey};
use fluent_syntax::parser;

use crate::finding::{Finding, Place, Problem};
use crate::text::syntax::{self, span};
use crate::text::{Catalogue, Language, READERS};

use super::index::{Index, Name};
use super::{Needed, is_own};

/// The message that lists, with commas, the phrases that no text about an open norm may hold.
const WORDS: &str = "promise-words";
/// The message that lists the phrases that no text of the rules may hold.
const NEVER: &str = "promise-words-never";

/// How many phrases of a list are looked for, and how long one may be in characters.
const MOST_PHRASES: usize = 100;
const LONGEST_PHRASE: usize = 100;

type Spoken<'s> = &'s Pattern<&'s str>;

/// Looks for promises: in all texts those that are never right, in texts that are `weighed` all of them.
pub(super) fn check(index: &Index, catalogues: &[Catalogue], needed: &[Needed<'_>], findings: &mut Vec<Finding>) {
    let sources: Vec<Vec<File>> = catalogues.iter().map(files).collect();
    let languages: Vec<Sentences<'_>> = sources.iter().map(|files| Sentences::of(files)).collect();
    for (at, catalogue) in catalogues.iter().enumerate() {
        let lineage: Vec<&Sentences<'_>> = index.lineage(at).map(|language| &languages[language]).collect();
        let never = phrases(&lineage, NEVER);
        let all = [phrases(&lineage, WORDS), never.clone()].concat();
        let weighed = weighed(index, at, needed);
        for (file, name, pattern) in &languages[at].all {
            let phrases = if weighed.contains(name) {
                &all
            } else if file.own {
                continue;
            } else {
                &never
            };
            if phrases.is_empty() {
                continue;
            }
            let said = READERS.iter().flat_map(|reader| said(pattern, reader, phrases, &file.text, &lineage));
            for (phrase, span) in said {
                let (language, key) = (catalogue.language.to_string(), name.written());
                let place = Place { file: Arc::clone(&file.name), span };
                findings.push(Problem::Promise { language, key, phrase }.at(&place));
            }
        }
    }
}

/// The phrases that no text may hold, in words that do not come from a Fluent file.
pub fn never(catalogues: &[Catalogue], language: &Language, said_there: &str) -> Vec<String> {
    let chain = std::iter::once(language.as_str()).chain(language.parents());
    let own = |name: &str| catalogues.iter().find(|catalogue| catalogue.language.as_str() == name);
    let files: Vec<Vec<File>> =
        chain.filter_map(own).map(|it| files(it).into_iter().filter(|it| it.own).collect()).collect();
    let languages: Vec<Sentences<'_>> = files.iter().map(|files| Sentences::of(files)).collect();
    let lineage: Vec<&Sentences<'_>> = languages.iter().collect();
    let pattern = Pattern { elements: vec![PatternElement::TextElement { value: said_there }] };
    let found = said(&pattern, READERS[0], &phrases(&lineage, NEVER), said_there, &lineage);
    found.into_iter().map(|(phrase, _)| phrase).collect()
}

/// A file, without what cannot be parsed.
struct File {
    name: Arc<str>,
    own: bool,
    text: String,
}

fn files(catalogue: &Catalogue) -> Vec<File> {
    let small = catalogue.files.iter().filter(|(_, source)| source.len() <= syntax::MAX_FILE);
    small
        .map(|(name, source)| {
            let own = is_own(name);
            File { name: Arc::clone(name), own, text: syntax::bounded(source).source }
        })
        .collect()
}

/// All sentences of a language; the first of two equal names can be looked up.
struct Sentences<'s> {
    all: Vec<(&'s File, Name, Pattern<&'s str>)>,
    messages: HashMap<&'s str, Pattern<&'s str>>,
}

impl<'s> Sentences<'s> {
    fn of(files: &'s [File]) -> Self {
        let mut language = Self { all: Vec::new(), messages: HashMap::new() };
        for file in files {
            let (Ok(resource) | Err((resource, _))): Result<Resource<&str>, _> = parser::parse(file.text.as_str());
            for entry in resource.body {
                let (term, id, value, attributes) = match entry {
                    Entry::Message(message) => (false, message.id.name, message.value, message.attributes),
                    Entry::Term(term) => (true, term.id.name, Some(term.value), term.attributes),
                    _ => continue,
                };
                if let (false, Some(value)) = (term, &value) {
                    language.messages.entry(id).or_insert_with(|| value.clone());
                }
                let of = |attribute: Option<&str>| Name { term, ..Name::message(id, attribute) };
                language.all.extend(value.map(|value| (file, of(None), value)));
                let attributes = attributes.into_iter().map(|it| (file, of(Some(it.id.name)), it.value));
                language.all.extend(attributes);
            }
        }
        language
    }
}

/// The phrases in a message, in small letters and with one space between words.
fn phrases(lineage: &[&Sentences<'_>], id: &str) -> Vec<String> {
    let Some(pattern) = lineage.iter().find_map(|language| language.messages.get(id)) else { return Vec::new() };
    let texts = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    });
    let list: String = texts.collect::<String>().to_lowercase();
    let phrases = list.split(',').map(|phrase| phrase.split_whitespace().collect::<Vec<_>>().join(" "));
    let fit = |phrase: &String| !phrase.is_empty() && phrase.chars().count() <= LONGEST_PHRASE;
    phrases.filter(fit).take(MOST_PHRASES).collect()
}

/// The sentences of a language that say what somebody still has to weigh, and those they are made of.
fn weighed(index: &Index, language: usize, needed: &[Needed<'_>]) -> HashSet<Name> {
    let weighed = needed.iter().filter(|needed| needed.weighed);
    let mut open: Vec<Name> = weighed.map(|needed| Name::message(&needed.key, needed.attribute.as_deref())).collect();
    let mut names = HashSet::new();
    while let Some(name) = open.pop() {
        let sentence = index.find(language, &name).filter(|_| !names.contains(&name));
        open.extend(sentence.into_iter().flat_map(|at| &index.sentences[at].references).map(|it| it.to.clone()));
        names.insert(name);
    }
    names
}

/// The phrases that this reader can read in a value, and where in the file.
fn said(
    pattern: Spoken<'_>,
    reader: &str,
    phrases: &[String],
    source: &str,
    lineage: &[&Sentences<'_>],
) -> Vec<(String, Range<usize>)> {
    let letters: Vec<Vec<char>> = phrases.iter().map(|phrase| phrase.chars().collect()).collect();
    let mut search = Search { phrases: &letters, reader, source, lineage, found: Vec::new() };
    let mut here = Here { begun: Vec::new(), between: true };
    search.pattern(pattern, None, &mut here);
    search.stop(&mut here);
    search.found.into_iter().map(|(phrase, span)| (phrases[phrase].clone(), span)).collect()
}

/// Goes through a value once, along all its variants side by side.
struct Search<'a> {
    phrases: &'a [Vec<char>],
    reader: &'a str,
    source: &'a str,
    lineage: &'a [&'a Sentences<'a>],
    found: Vec<(usize, Range<usize>)>,
}

/// What has been read up to here, on any way to it.
#[derive(Clone)]
struct Here {
    /// A phrase of which so many letters have been read, and where they stand.
    begun: Vec<(usize, usize, usize, usize)>,
    /// Whether a word can begin here.
    between: bool,
}

impl Search<'_> {
    /// `at` is where the words come from when they do not stand here themselves.
    fn pattern(&mut self, pattern: &Pattern<&str>, at: Option<&Range<usize>>, here: &mut Here) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value, at, here),
                PatternElement::Placeable { expression } => self.expression(expression, at, here),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>, at: Option<&Range<usize>>, here: &mut Here) {
        match expression {
            Expression::Select { selector, variants } => self.variants(selector, variants, at, here),
            Expression::Inline(InlineExpression::StringLiteral { value }) => self.text(value, at, here),
            Expression::Inline(InlineExpression::Placeable { expression }) => self.expression(expression, at, here),
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                let words = match id.name {
                    "who" => "who",
                    "Who" => "who-capital",
                    _ => return self.stop(here),
                };
                let lineage = self.lineage;
                match lineage.iter().find_map(|language| language.messages.get(words)) {
                    // What the reader is called does not itself name the reader.
                    Some(pattern) if at.is_none() => {
                        let span = span(self.source, id.name);
                        self.pattern(pattern, Some(&span), here);
                    }
                    _ => self.stop(here),
                }
            }
            Expression::Inline(_) => self.stop(here),
        }
    }

    fn variants(
        &mut self,
        selector: &InlineExpression<&str>,
        variants: &[Variant<&str>],
        at: Option<&Range<usize>>,
        here: &mut Here,
    ) {
        let by_reader = matches!(selector, InlineExpression::VariableReference { id } if id.name == "reader");
        let named = |variant: &&Variant<&str>| {
            by_reader && matches!(variant.key, VariantKey::Identifier { name } if name == self.reader)
        };
        let own = variants.iter().find(named);
        let chosen: Vec<&Variant<&str>> = match own {
            Some(own) => vec![own],
            None => variants.iter().filter(|variant| variant.default || !by_reader).collect(),
        };
        let mut after = Here { begun: Vec::new(), between: false };
        for variant in chosen {
            let mut way = here.clone();
            self.pattern(&variant.value, at, &mut way);
            after.begun.append(&mut way.begun);
            after.between |= way.between;
        }
        after.begun.sort_unstable();
        after.begun.dedup();
        *here = after;
    }

    fn text(&mut self, text: &str, at: Option<&Range<usize>>, here: &mut Here) {
        let from = if at.is_none() { span(self.source, text).start } else { 0 };
        for (offset, c) in text.char_indices() {
            let span = at.cloned().unwrap_or(from + offset..from + offset + c.len_utf8());
            for letter in c.to_lowercase() {
                self.letter(if letter.is_whitespace() { ' ' } else { letter }, &span, here);
            }
        }
    }

    fn letter(&mut self, letter: char, span: &Range<usize>, here: &mut Here) {
        let begun = std::mem::take(&mut here.begun);
        for (phrase, read, start, end) in begun {
            let letters = &self.phrases[phrase];
            if read == letters.len() {
                if !letter.is_alphanumeric() {
                    self.found.push((phrase, start..end));
                }
            } else if letters[read] == letter {
                here.begun.push((phrase, read + 1, start, span.end));
            } else if letter == ' ' && letters[read - 1] == ' ' {
                here.begun.push((phrase, read, start, end));
            }
        }
        if here.between {
            let first = self.phrases.iter().enumerate().filter(|(_, letters)| letters[0] == letter);
            here.begun.extend(first.map(|(phrase, _)| (phrase, 1, span.start, span.end)));
        }
        here.between = !letter.is_alphanumeric();
    }

    /// Something unknown comes in between, or nothing more comes.
    fn stop(&mut self, here: &mut Here) {
        for (phrase, read, start, end) in std::mem::take(&mut here.begun) {
            if read == self.phrases[phrase].len() {
                self.found.push((phrase, start..end));
            }
        }
        here.between = true;
    }
}
