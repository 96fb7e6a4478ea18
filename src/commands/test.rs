//! Do the people in the scenarios arrive where they should, and what of the rules do they show?

use serde_json::{Value as Json, json};

use super::{Setting, load};
use crate::check;
use crate::cli::{Format, Test};
use crate::failure::{Exit, Failure};
use crate::finding::Finding;
use crate::report;
use crate::report::coverage::Told;
use crate::scenario::coverage::{Coverage, Played, Sort, coverage, played};
use crate::scenario::{self, Missed, Scenario};
use crate::terminal;
use crate::text::{READERS, Text};
use crate::tree::{Doubts, Tree, Trees};

/// Plays every scenario in a folder of rules, or the built-in ones.
pub(super) fn run(args: &Test, setting: &mut Setting) -> Result<Exit, Failure> {
    let required = args.require.as_deref().map(percent).transpose()?;
    let rules = args.dir.as_deref().or(setting.rules.as_deref());
    let material = load::material(rules, setting.locales.as_deref())?;
    let own = load::material(None, None)?;
    let text = setting.speak(&own.catalogues)?;
    let show = |findings: &[Finding]| {
        let source = |name: &str| material.source(name);
        let (colour, width) = (setting.terminal.colour, setting.terminal.width);
        terminal::out(&match args.format {
            Format::Human => report::finding::render(findings, &source, &text, colour, width),
            Format::Json => format!("{:#}", json!({ "findings": report::finding::as_json(findings, &source, &text) })),
        });
        Ok(Exit::Findings)
    };
    let trees = match material.trees() {
        Ok(trees) => trees,
        Err(findings) => return show(&findings),
    };
    let places = super::places::Lazy::new(material.places.clone());
    let all = match trees.all() {
        Ok(all) => all,
        Err(findings) => return show(&findings),
    };
    let (scenarios, findings) =
        scenario::read(all[0], &Doubts::default(), &material.scenarios, &|place| places.name(place));
    if !findings.is_empty() {
        return show(&findings);
    }
    let words = |reader: &str| Text::new(&material.catalogues, text.language(), reader);
    let asked = words(setting.reader.as_str());
    let Outcome { played, missed } = play(&trees, &scenarios);
    let covered = args.coverage.then(|| covered(&all, &played, &words));
    let people: Vec<&Scenario> = played.iter().map(|it| it.scenario).collect();
    let source = |name: &str| material.source(name);
    let told = covered.as_ref().map(|coverage| Told { coverage, tree: all[0], people: &people, sources: &source });
    match args.format {
        Format::Human => {
            for (scenario, tree, misses) in &missed {
                terminal::out(&match tree {
                    Some(tree) => report::scenario::missed(tree, scenario, misses, &text, &asked),
                    None => report::scenario::outside(scenario, &text),
                });
            }
            let (count, failed) = (scenarios.len(), missed.len());
            let counts = [("count", count.into()), ("failed", failed.into()), ("arrived", (count - failed).into())];
            terminal::out(&text.say_with(if failed == 0 { "test-arrived" } else { "test-failed" }, &counts));
            if let Some(told) = &told {
                terminal::out(&format!("\n{}", report::coverage::plain(told, &text)));
            }
        }
        Format::Json => {
            let missed: Vec<Json> =
                missed.iter().map(|(who, tree, misses)| report::scenario::as_json(*tree, who, misses)).collect();
            let mut json = json!({ "scenarios": scenarios.len(), "failed": missed.len(), "missed": missed });
            if let Some(told) = &told {
                json["coverage"] = report::coverage::as_json(told);
            }
            terminal::out(&format!("{json:#}"));
        }
    }
    let enough = match (required, &covered) {
        (Some(required), Some(coverage)) => {
            let count = coverage.count(Sort::Branch);
            let found = count.percent(count.guarded);
            if found < required && args.format == Format::Human {
                let facts = [("required", required.into()), ("found", found.into())];
                terminal::out(&format!("\n{}", text.say_with("coverage-required", &facts)));
            }
            found >= required
        }
        _ => true,
    };
    Ok(if missed.is_empty() && enough && !scenarios.is_empty() { Exit::Well } else { Exit::Findings })
}

/// What became of the scenarios.
struct Outcome<'t> {
    /// Those that came to an end, arrived or not.
    played: Vec<Played<'t>>,
    /// Those that did not arrive, with the tree of their day where there is one.
    missed: Vec<(&'t Scenario, Option<&'t Tree>, Vec<Missed>)>,
}

fn play<'t>(trees: &'t Trees, scenarios: &'t [Scenario]) -> Outcome<'t> {
    let mut outcome = Outcome { played: Vec::new(), missed: Vec::new() };
    for scenario in scenarios {
        let Ok(tree) = trees.at(scenario.date) else {
            outcome.missed.push((scenario, None, Vec::new()));
            continue;
        };
        let misses = scenario::play(tree, scenario);
        outcome.played.extend(played(tree, scenario));
        if !misses.is_empty() {
            outcome.missed.push((scenario, Some(tree), misses));
        }
    }
    outcome
}

/// What the scenarios exercise of the rules, and of the sentences that `words` has for each reader.
fn covered(trees: &[&Tree], played: &[Played<'_>], words: &dyn Fn(&str) -> Text) -> Coverage {
    let mut coverage = coverage(trees, played);
    let readers = READERS.map(|reader| words(reader).listening());
    for it in played {
        for text in &readers {
            report::coverage::hear(&it.standing, text);
        }
    }
    let heard = readers.iter().flat_map(Text::heard).collect();
    if let Some(tree) = trees.first() {
        let needed = check::needed(trees);
        coverage.sentences(report::coverage::sentences(tree, &needed, &readers[0], &heard));
    }
    coverage
}

/// A whole number from 0 to 100.
fn percent(typed: &str) -> Result<usize, Failure> {
    let number = typed.strip_suffix('%').unwrap_or(typed).parse().ok().filter(|number| *number <= 100);
    number.ok_or_else(|| Failure::new("failure-percent", &[("typed", typed)]))
}
