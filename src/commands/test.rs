//! Do the people in the scenarios arrive where they should?

use std::path::Path;

use super::{Setting, load};
use crate::failure::{Exit, Failure};
use crate::report;
use crate::scenario;
use crate::terminal;
use crate::tree::Doubts;

/// Plays every scenario in a folder of rules, or the built-in ones.
pub(super) fn run(dir: Option<&Path>, setting: &mut Setting) -> Result<Exit, Failure> {
    let rules = dir.or(setting.rules.as_deref());
    let material = load::material(rules, setting.locales.as_deref())?;
    let own = load::material(None, None)?;
    let text = setting.speak(&own.catalogues)?;
    let mut findings = material.findings.clone();
    let mut scenarios = Vec::new();
    let tree = material.tree();
    match &tree {
        Ok(tree) => {
            let places = super::places::Lazy::new(material.places.clone());
            let (read, more) =
                scenario::read(tree, &Doubts::default(), &material.scenarios, &|place| places.name(place));
            scenarios = read;
            findings.extend(more);
        }
        Err(more) => findings.extend(more.iter().cloned()),
    }
    if !findings.is_empty() {
        let (colour, width) = (setting.terminal.colour, setting.terminal.width);
        let source = |name: &str| material.source(name);
        terminal::out(&report::finding::render(&findings, &source, &text, colour, width));
        return Ok(Exit::Findings);
    }
    let Ok(tree) = tree else { return Ok(Exit::Findings) };
    let mut failed = 0_usize;
    for scenario in &scenarios {
        let misses = scenario::play(&tree, scenario);
        if !misses.is_empty() {
            failed += 1;
            terminal::out(&report::scenario::missed(&tree, scenario, &misses, &text));
        }
    }
    let counts =
        [("count", scenarios.len().into()), ("failed", failed.into()), ("arrived", (scenarios.len() - failed).into())];
    terminal::out(&text.say_with(if failed == 0 { "test-arrived" } else { "test-failed" }, &counts));
    Ok(if failed == 0 && !scenarios.is_empty() { Exit::Well } else { Exit::Findings })
}
