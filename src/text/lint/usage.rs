//! Whether each language says what is needed, nothing else, and with the variables there are.

use std::collections::{HashMap, HashSet};

use crate::finding::{Finding, Problem};
use crate::text::Catalogue;

use super::index::{Index, Name};
use super::{ALWAYS, Lack, Needed};

/// Fluent shows no more parts than this in one sentence, so nobody looks further.
const MAX_PARTS: usize = 100;

/// How many names of a circle are told.
const MAX_CIRCLE: usize = 8;

/// Compares the texts with what is needed of them.
pub(super) fn check(index: &Index, catalogues: &[Catalogue], needed: &[Needed<'_>], findings: &mut Vec<Finding>) {
    let graph = references(index, findings);
    let roots = roots(index, catalogues, needed);
    circles(index, &graph, findings);
    untold(index, catalogues, needed, findings);
    unused(index, catalogues, &graph, &roots, findings);
    unknown_placeables(index, &graph, &roots, findings);
    missing_placeables(index, catalogues, &graph, findings);
    unshown(index, catalogues, needed, &graph, findings);
}

/// For each sentence the sentences it refers to.
type Graph = Vec<Vec<usize>>;

/// A needed sentence as a language says it, and the variables it gets.
struct Root<'a> {
    sentence: usize,
    variables: &'a [&'a str],
}

fn references(index: &Index, findings: &mut Vec<Finding>) -> Graph {
    let mut graph = Graph::new();
    for sentence in &index.sentences {
        let mut targets = Vec::new();
        for reference in &sentence.references {
            if let Some(target) = index.find(sentence.language, &reference.to) {
                targets.push(target);
            } else if !index.is_broken(sentence.language, &reference.to.id) {
                let key = sentence.name.written();
                let problem = Problem::UnknownReference { key, reference: reference.to.written() };
                findings.push(problem.at(&reference.place));
            }
        }
        graph.push(targets);
    }
    graph
}

fn roots<'a>(index: &Index, catalogues: &[Catalogue], needed: &'a [Needed<'a>]) -> Vec<Root<'a>> {
    let mut roots = Vec::new();
    for needed in needed {
        let name = Name::message(&needed.key, needed.attribute.as_deref());
        let sentences = (0..catalogues.len()).filter_map(|language| index.find_own(language, &name));
        roots.extend(sentences.map(|sentence| Root { sentence, variables: needed.variables }));
    }
    roots
}

/// Everything that can be reached from these sentences, themselves included.
fn reach(graph: &Graph, from: impl IntoIterator<Item = usize>, limit: usize) -> HashSet<usize> {
    let mut reached: HashSet<usize> = HashSet::new();
    let mut open: Vec<usize> = from.into_iter().collect();
    while let Some(sentence) = open.pop() {
        if reached.len() < limit && reached.insert(sentence) {
            open.extend(&graph[sentence]);
        }
    }
    reached
}

/// Sentences that refer to each other in a circle; a loop and no recursion, because files may be hostile.
fn circles(index: &Index, graph: &Graph, findings: &mut Vec<Finding>) {
    let mut done = vec![false; graph.len()];
    let mut on_path: Vec<Option<usize>> = vec![None; graph.len()];
    for start in 0..graph.len() {
        let mut path = vec![(start, 0)];
        while let Some((sentence, next)) = path.pop() {
            if next == 0 && done[sentence] {
                continue;
            }
            done[sentence] = true;
            let Some(&target) = graph[sentence].get(next) else {
                on_path[sentence] = None;
                continue;
            };
            on_path[sentence] = Some(path.len());
            path.push((sentence, next + 1));
            if let Some(from) = on_path[target] {
                let circle = &path[from..];
                let name = |sentence: usize| index.sentences[sentence].name.written();
                let mut names: Vec<_> = circle.iter().take(MAX_CIRCLE).map(|(other, _)| name(*other)).collect();
                names.extend((circle.len() > MAX_CIRCLE).then(|| "…".to_owned()));
                names.push(name(target));
                let problem = Problem::Circle { names: names.join(" → ") };
                findings.push(problem.at(&index.sentences[target].place));
            } else {
                path.push((target, 0));
            }
        }
    }
}

/// See [`super::lacking`].
pub(super) fn lacking(index: &Index, catalogues: &[Catalogue], needed: &[Needed<'_>]) -> Vec<Lack> {
    let mut lacking = Vec::new();
    for language in 0..catalogues.len() {
        for (at, needed) in needed.iter().enumerate().filter(|(_, needed)| needed.required) {
            let name = Name::message(&needed.key, needed.attribute.as_deref());
            if index.find(language, &name).is_none() && !index.is_broken(language, &needed.key) {
                let told = (0..catalogues.len()).find_map(|language| index.find_own(language, &name));
                let told = told.map(|sentence| index.sentences[sentence].place.clone());
                lacking.push(Lack { language, needed: at, told });
            }
        }
    }
    lacking
}

/// What the first language lacks is told of that one alone; what another lacks is shown in the first, until somebody
/// translates it.
fn untold(index: &Index, catalogues: &[Catalogue], needed: &[Needed<'_>], findings: &mut Vec<Finding>) {
    let lacking = lacking(index, catalogues, needed);
    let first: HashSet<usize> = lacking.iter().filter(|lack| lack.language == 0).map(|lack| lack.needed).collect();
    for lack in lacking.iter().filter(|lack| lack.language == 0 || !first.contains(&lack.needed)) {
        let needed = &needed[lack.needed];
        let name = Name::message(&needed.key, needed.attribute.as_deref());
        let (language, key) = (catalogues[lack.language].language.to_string(), name.written());
        let problem = match lack.language {
            0 => Problem::Untold { language, key },
            _ => Problem::Untranslated { language, key },
        };
        findings.push(problem.at(lack.told.as_ref().unwrap_or(&needed.place)));
    }
}

fn unused(index: &Index, catalogues: &[Catalogue], graph: &Graph, roots: &[Root<'_>], findings: &mut Vec<Finding>) {
    let own = (0..index.sentences.len()).filter(|sentence| index.sentences[*sentence].own);
    let used = reach(graph, roots.iter().map(|root| root.sentence).chain(own), usize::MAX);
    // A variety may say a sentence that only its language refers to.
    let used_names: HashSet<&Name> = used.iter().map(|sentence| &index.sentences[*sentence].name).collect();
    let used_ids: HashSet<(bool, &str)> = used_names.iter().map(|name| (name.term, name.id.as_str())).collect();
    let mut told = HashSet::new();
    for sentence in index.sentences.iter().filter(|sentence| !used_names.contains(&sentence.name)) {
        let message_used = used_ids.contains(&(sentence.name.term, sentence.name.id.as_str()));
        // Of a message that is used, only an attribute can be too much; of another one, all of it is.
        let key = match (message_used, &sentence.name.attribute) {
            (true, None) => continue,
            (true, Some(_)) => sentence.name.written(),
            (false, _) => Name { attribute: None, ..sentence.name.clone() }.written(),
        };
        if told.insert((sentence.language, key.clone())) {
            let language = catalogues[sentence.language].language.to_string();
            findings.push(Problem::UnusedMessage { language, key }.at(&sentence.place));
        }
    }
}

/// Variables in sentences that some use does not give.
fn unknown_placeables(index: &Index, graph: &Graph, roots: &[Root<'_>], findings: &mut Vec<Finding>) {
    let given: HashSet<&str> = roots.iter().flat_map(|root| root.variables).copied().collect();
    let all = reach(graph, roots.iter().map(|root| root.sentence), usize::MAX);
    let without: HashMap<&str, HashSet<usize>> = given
        .iter()
        .map(|variable| {
            let without = roots.iter().filter(|root| !root.variables.contains(variable));
            (*variable, reach(graph, without.map(|root| root.sentence), usize::MAX))
        })
        .collect();
    let mut handed: HashSet<(&str, &str)> = HashSet::new();
    for reference in index.sentences.iter().flat_map(|sentence| &sentence.references) {
        handed.extend(reference.gives.iter().map(|variable| (reference.to.id.as_str(), variable.as_str())));
    }
    for (at, sentence) in index.sentences.iter().enumerate() {
        for (variable, place) in &sentence.variables {
            let unknown = if sentence.name.term {
                // A term hears only what is handed to it: not the reader, not the variables of the sentence.
                !handed.contains(&(sentence.name.id.as_str(), variable.as_str()))
            } else {
                !ALWAYS.contains(&variable.as_str()) && without.get(variable.as_str()).unwrap_or(&all).contains(&at)
            };
            if unknown {
                let problem = Problem::UnknownPlaceable { key: sentence.name.written(), variable: variable.clone() };
                findings.push(problem.at(place));
            }
        }
    }
}

/// Variables that the first language uses and another one leaves out.
fn missing_placeables(index: &Index, catalogues: &[Catalogue], graph: &Graph, findings: &mut Vec<Finding>) {
    for sentence in index.sentences.iter().filter(|sentence| sentence.language == 0 && !sentence.name.term) {
        let variables: HashSet<&str> = sentence.variables.iter().map(|(variable, _)| variable.as_str()).collect();
        let mut variables: Vec<_> = variables.into_iter().filter(|variable| !ALWAYS.contains(variable)).collect();
        variables.sort_unstable();
        if variables.is_empty() {
            continue;
        }
        for (language, catalogue) in catalogues.iter().enumerate().skip(1) {
            let Some(other) = index.find_own(language, &sentence.name) else { continue };
            let parts = reach(graph, [other], MAX_PARTS);
            let parts = parts.iter().flat_map(|part| &index.sentences[*part].variables);
            let used: HashSet<&str> = parts.map(|(variable, _)| variable.as_str()).collect();
            for variable in variables.iter().filter(|variable| !used.contains(*variable)) {
                let problem = Problem::MissingPlaceable {
                    language: catalogue.language.to_string(),
                    key: sentence.name.written(),
                    variable: (*variable).to_owned(),
                };
                findings.push(problem.at(&index.sentences[other].place));
            }
        }
    }
}

/// What a sentence gets and does not say. What the first language does say, another one lacks: that is told already.
fn unshown(index: &Index, catalogues: &[Catalogue], needed: &[Needed<'_>], graph: &Graph, findings: &mut Vec<Finding>) {
    for needed in needed.iter().filter(|needed| needed.shown) {
        let name = Name::message(&needed.key, needed.attribute.as_deref());
        let says = |sentence: usize, variable: &str| {
            reach(graph, [sentence], MAX_PARTS)
                .iter()
                .flat_map(|part| &index.sentences[*part].variables)
                .any(|(said, _)| said == variable || said.strip_suffix("-first") == Some(variable))
        };
        let first = index.find_own(0, &name);
        for (language, catalogue) in catalogues.iter().enumerate() {
            let Some(sentence) = index.find_own(language, &name) else { continue };
            for variable in needed.variables.iter().filter(|variable| !variable.ends_with("-first")) {
                let missed = language > 0 && first.is_some_and(|first| says(first, variable));
                if !missed && !says(sentence, variable) {
                    let (language, key) = (catalogue.language.to_string(), name.written());
                    let problem = Problem::Unshown { language, key, variable: (*variable).to_owned() };
                    findings.push(problem.at(&index.sentences[sentence].place));
                }
            }
        }
    }
}
