//! What the scenarios exercise: a table, and the list of what they leave alone, each with its line.

use std::collections::{BTreeSet, HashSet};

use serde_json::{Map, Value as Json, json};
use unicode_width::UnicodeWidthStr;

use super::danger;
use super::finding::Sources;
use super::summary::summary;
use super::words;
use crate::finding::Place;
use crate::scenario::Scenario;
use crate::scenario::coverage::{Count, Coverage, Item, Sort, State};
use crate::scenario::write;
use crate::text::lint::Needed;
use crate::text::{Said, Text};
use crate::tree::{Tree, UNKNOWN};
use crate::walk::Standing;

/// What the coverage of a rule set is told with.
pub struct Told<'a> {
    /// What is exercised.
    pub coverage: &'a Coverage,
    /// The tree of any day: names stand in the same order in all.
    pub tree: &'a Tree,
    /// The people it was measured with, in that order.
    pub people: &'a [&'a Scenario],
    /// The texts of the files.
    pub sources: Sources<'a>,
}

/// Has everything said that the person sees who stands there: the questions with what explains them, and the paper.
pub fn hear(standing: &Standing<'_>, text: &Text) {
    let tree = standing.tree;
    let own = format!("tree-{}", tree.id.key());
    text.say(&own);
    text.attr(&own, "intro");
    for (number, question) in tree.questions.iter().enumerate().filter(|(at, _)| standing.answer(*at).is_some()) {
        text.say(&format!("topic-{}", tree.topics[question.topic].key()));
        words::question(tree, number, text);
        text.attr(&format!("question-{}", question.id.key()), "uitleg");
        for option in question.kind.options() {
            words::option(tree, number, option.as_str(), text);
        }
        words::option(tree, number, UNKNOWN, text);
        if let Some(source) = question.source {
            words::cite(tree, source, text);
        }
    }
    summary(standing, text, &|_| None);
    // Of danger everybody may read all.
    danger::calm(tree, standing.day, text, &(0..tree.dangers.len()).collect::<Vec<_>>());
}

/// The sentences of the rules' own texts that a conversation can say, each by name with its place and whether it was
/// said, that is whether it is in `heard`. Not those that are only looked up, or searched by.
pub fn sentences(
    tree: &Tree,
    needed: &[Needed<'_>],
    text: &Text,
    heard: &BTreeSet<Said>,
) -> Vec<(String, Place, bool)> {
    let attached: HashSet<usize> = tree.referrals.iter().flat_map(|referral| referral.guide.iter().copied()).collect();
    let looked_up = tree.guide.iter().enumerate().filter(|(entry, _)| !attached.contains(entry));
    let looked_up: HashSet<String> = looked_up.map(|(_, entry)| format!("guide-{}", entry.id.key())).collect();
    let told = |needed: &&Needed<'_>| match needed.attribute.as_deref() {
        // Words to search by, and the names of laws in full, which stand in the rule book.
        Some("ook" | "vol" | "woorden" | "misschien" | "niet") => false,
        Some(attribute) => !looked_up.contains(&needed.key) && text.attr(&needed.key, attribute).is_some(),
        None => !looked_up.contains(&needed.key) && text.get(&needed.key).is_some(),
    };
    let sentence = |needed: &Needed<'_>| {
        let name = match &needed.attribute {
            Some(attribute) => format!("{}.{attribute}", needed.key),
            None => needed.key.clone(),
        };
        (name, needed.place.clone(), heard.contains(&(needed.key.clone(), needed.attribute.clone())))
    };
    needed.iter().filter(told).map(sentence).collect()
}

/// The table and the lists, for a person.
pub fn plain(told: &Told<'_>, text: &Text) -> String {
    let mut lines = table(told.coverage, text);
    for sort in Sort::ALL {
        let left = |item: &&Item| item.sort == sort && !matches!(item.state, State::Guarded | State::Impossible);
        let items: Vec<&Item> = told.coverage.items.iter().filter(left).collect();
        if !items.is_empty() {
            let facts = [("sort", label(sort, text).into()), ("count", items.len().into())];
            lines.extend([String::new(), text.say_with("coverage-left", &facts)]);
            lines.extend(items.into_iter().flat_map(|item| one(told, item, text)));
        }
    }
    let impossible: Vec<&Item> = told.coverage.items.iter().filter(|item| item.state == State::Impossible).collect();
    if !impossible.is_empty() {
        lines.extend([String::new(), text.say_with("coverage-impossible", &[("count", impossible.len().into())])]);
        lines.extend(impossible.into_iter().flat_map(|item| one(told, item, text)));
    }
    if !told.coverage.unasked.is_empty() {
        lines.extend([String::new(), text.say("coverage-unasked")]);
        for of_one in told.coverage.unasked.chunk_by(|a, b| a.0 == b.0) {
            let questions: Vec<&str> =
                of_one.iter().map(|(_, question)| told.tree.questions[*question].id.as_str()).collect();
            let who = told.people[of_one[0].0];
            let facts = [
                ("name", who.name.as_str().into()),
                ("place", spot(told, &who.place).shown().into()),
                ("questions", questions.join(", ").into()),
            ];
            lines.push(format!("  {}", text.say_with("coverage-unasked-by", &facts)));
        }
    }
    lines.join("\n")
}

fn label(sort: Sort, text: &Text) -> String {
    text.say(&format!("coverage-{}", sort.as_str()))
}

/// One line for each sort of thing; what nothing can be expected of has no third number.
fn table(coverage: &Coverage, text: &Text) -> Vec<String> {
    let heads = ["coverage-possible", "coverage-comes-by", "coverage-guarded"].map(|key| text.say(key));
    let share = |count: Count, part: usize| format!("{part} ({} %)", count.percent(part));
    let row = |sort: Sort| {
        let count = coverage.count(sort);
        let expectable = matches!(sort, Sort::Branch | Sort::Referral | Sort::Right);
        let guarded = if expectable { share(count, count.guarded) } else { String::new() };
        [label(sort, text), count.possible.to_string(), share(count, count.come_by), guarded]
    };
    let mut rows = vec![[String::new()].into_iter().chain(heads).collect::<Vec<_>>()];
    rows.extend(Sort::ALL.map(row).map(Vec::from));
    let width = |column: usize| rows.iter().map(|row| row[column].width()).max().unwrap_or_default();
    let widths: Vec<usize> = (0..4).map(width).collect();
    let line = |row: &Vec<String>| {
        let cell = |(column, cell): (usize, &String)| {
            let room = " ".repeat(widths[column] - cell.width());
            if column == 0 { format!("{cell}{room}") } else { format!("{room}{cell}") }
        };
        row.iter().enumerate().map(cell).collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}

/// One thing that is not exercised: where, what, and how it can be.
fn one(told: &Told<'_>, item: &Item, text: &Text) -> Vec<String> {
    let within = item.within.as_ref().map(|within| format!("{within}: ")).unwrap_or_default();
    let come_to = item.come_to.map(|come_to| format!(" ({})", text.say(&format!("coverage-as-{come_to}"))));
    let name = format!("{within}{}{}", item.name, come_to.unwrap_or_default());
    let mut lines = vec![format!("  {}  {name}", spot(told, &item.place).shown())];
    let hint = match &item.state {
        State::ComesBy(scenario, expected) => {
            let who = told.people[*scenario];
            let facts = [
                ("name", who.name.as_str().into()),
                ("place", spot(told, &who.place).shown().into()),
                ("expect", write::expected(told.tree, *expected).into()),
            ];
            Some(text.say_with("coverage-expect", &facts))
        }
        State::Never(Some(attempt)) => {
            let scenario = write::attempt(told.tree, attempt);
            Some(text.say_with("coverage-try", &[("scenario", scenario.into())]))
        }
        State::Never(None) | State::Guarded | State::Impossible => None,
    };
    lines.extend(hint.map(|hint| format!("      {hint}")));
    lines
}

/// The same for a machine: `counts` by sort, `unexercised` with what would exercise it, `unasked` answers.
pub fn as_json(told: &Told<'_>) -> Json {
    let counts: Map<String, Json> = Sort::ALL
        .into_iter()
        .map(|sort| {
            let count = told.coverage.count(sort);
            let percent = count.percent(count.guarded);
            let Count { possible, come_by, guarded } = count;
            let count = json!({ "possible": possible, "comes-by": come_by, "guarded": guarded, "percent": percent });
            (sort.as_str().to_owned(), count)
        })
        .collect();
    let left = told.coverage.items.iter().filter(|item| item.state != State::Guarded);
    let unasked = told.coverage.unasked.chunk_by(|a, b| a.0 == b.0).map(|of_one| {
        let names = of_one.iter().map(|(_, question)| told.tree.questions[*question].id.as_str());
        let mut json = person(told, of_one[0].0);
        json["questions"] = names.collect();
        json
    });
    json!({
        "counts": counts,
        "unexercised": left.map(|item| as_value(told, item)).collect::<Vec<_>>(),
        "unasked": unasked.collect::<Vec<_>>(),
    })
}

fn as_value(told: &Told<'_>, item: &Item) -> Json {
    let spot = spot(told, &item.place);
    let mut json = json!({ "sort": item.sort.as_str(), "name": item.name, "file": spot.file });
    if let Some((line, column)) = spot.at {
        json["line"] = line.into();
        json["column"] = column.into();
    }
    if let Some(within) = &item.within {
        json["within"] = within.as_str().into();
    }
    if let Some(come_to) = item.come_to {
        json["as"] = come_to.into();
    }
    match &item.state {
        State::ComesBy(scenario, expected) => {
            json["state"] = "comes-by".into();
            json["scenario"] = person(told, *scenario);
            json["expect"] = write::expected(told.tree, *expected).into();
        }
        State::Never(attempt) => {
            json["state"] = "never".into();
            if let Some(attempt) = attempt {
                json["try"] = write::attempt(told.tree, attempt).into();
            }
        }
        State::Guarded => json["state"] = "guarded".into(),
        State::Impossible => json["state"] = "impossible".into(),
    }
    json
}

fn person(told: &Told<'_>, number: usize) -> Json {
    let who = told.people[number];
    let spot = spot(told, &who.place);
    let mut json = json!({ "name": who.name, "file": spot.file });
    if let Some((line, _)) = spot.at {
        json["line"] = line.into();
    }
    json
}

/// A place for a person to go to.
struct Spot<'a> {
    file: &'a str,
    /// Line and column, both from 1, the column in characters; nothing without the text of the file.
    at: Option<(usize, usize)>,
}

impl Spot<'_> {
    fn shown(&self) -> String {
        match self.at {
            Some((line, column)) => format!("{}:{line}:{column}", self.file),
            None => self.file.to_owned(),
        }
    }
}

fn spot<'a>(told: &Told<'_>, place: &'a Place) -> Spot<'a> {
    let source = (told.sources)(&place.file);
    let at = source.as_deref().and_then(|source| source.get(..place.span.start)).map(|before| {
        let line = before.rsplit('\n').next().unwrap_or_default();
        (before.matches('\n').count() + 1, line.chars().count() + 1)
    });
    Spot { file: &place.file, at }
}
