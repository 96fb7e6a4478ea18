//! Do the people in the scenarios arrive where they should?

use std::path::Path;

use super::{Setting, load};
use crate::failure::{Exit, Failure};
use crate::finding::Finding;
use crate::report;
use crate::scenario;
use crate::terminal;
use crate::text::Text;

/// Plays every scenario in a folder of rules, or the built-in ones.
pub(super) fn run(dir: Option<&Path>, setting: &mut Setting) -> Result<Exit, Failure> {
    let rules = dir.or(setting.rules.as_deref());
    let material = load::material(rules, setting.locales.as_deref())?;
    let own = load::material(None, None)?;
    let text = setting.speak(&own.catalogues)?;
    let show = |findings: &[Finding]| {
        let (colour, width) = (setting.terminal.colour, setting.terminal.width);
        let source = |name: &str| material.source(name);
        terminal::out(&report::finding::render(findings, &source, &text, colour, width));
        Ok(Exit::Findings)
    };
    let trees = match material.trees() {
        Ok(trees) => trees,
        Err(findings) => return show(&findings),
    };
    let places = super::places::Lazy::new(material.places.clone());
    let (scenarios, findings) = match trees.all() {
        Ok(all) => scenario::read(all[0], &material.scenarios, &|place| places.name(place)),
        Err(findings) => return show(&findings),
    };
    if !findings.is_empty() {
        return show(&findings);
    }
    let asked = Text::new(&material.catalogues, text.language(), setting.reader.as_str());
    let mut failed = 0_usize;
    for scenario in &scenarios {
        let Ok(tree) = trees.at(scenario.date) else {
            failed += 1;
            let facts = [("name", scenario.name.as_str().into()), ("date", scenario.date.to_string().into())];
            terminal::out(&text.say_with("test-outside", &facts));
            continue;
        };
        let misses = scenario::play(tree, scenario);
        if !misses.is_empty() {
            failed += 1;
            terminal::out(&report::scenario::missed(tree, scenario, &misses, &text, &asked));
        }
    }
    let counts =
        [("count", scenarios.len().into()), ("failed", failed.into()), ("arrived", (scenarios.len() - failed).into())];
    terminal::out(&text.say_with(if failed == 0 { "test-arrived" } else { "test-failed" }, &counts));
    Ok(if failed == 0 && !scenarios.is_empty() { Exit::Well } else { Exit::Findings })
}
