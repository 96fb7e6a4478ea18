//! Is this rule set right? All findings, each with its line and a caret.

use std::path::Path;

use super::load::{self, Material};
use super::{Setting, local};
use crate::calendar::Date;
use crate::cli::Format;
use crate::failure::{Exit, Failure};
use crate::finding::Finding;
use crate::report;
use crate::terminal;
use crate::tree::Tree;

/// Checks the rules in a folder, or the built-in ones.
pub(super) fn run(dir: Option<&Path>, format: Format, setting: &mut Setting) -> Result<Exit, Failure> {
    let rules = dir.or(setting.rules.as_deref());
    let mut material = load::material(rules, setting.locales.as_deref())?;
    local::add(&mut material, setting)?;
    // The findings are told in the program's own words, which broken texts cannot break.
    let own = load::material(None, None)?;
    let text = setting.speak(&own.catalogues)?;
    let today = setting.day()?;
    let (tree, findings) = findings(&material, today);
    let source = |name: &str| material.source(name);
    match format {
        Format::Json => {
            let json = report::finding::as_json(&findings, &source, &text);
            terminal::out(&format!("{json:#}"));
        }
        Format::Human => {
            if !findings.is_empty() {
                let (colour, width) = (setting.terminal.colour, setting.terminal.width);
                terminal::out(&report::finding::render(&findings, &source, &text, colour, width));
            }
            let mut line = text.say_with("check-findings", &[("count", findings.len().into())]);
            if let Some(tree) = tree {
                let counts = [
                    ("files", material.rules.len().into()),
                    ("questions", tree.questions.len().into()),
                    ("rules", tree.rules.len().into()),
                    ("referrals", tree.referrals.len().into()),
                    ("rights", tree.rights.len().into()),
                    ("sources", tree.sources.len().into()),
                    ("languages", material.catalogues.len().into()),
                ];
                line = format!("{}\n{line}", text.say_with("check-counts", &counts));
            }
            terminal::out(&line);
            if let Some(finding) = findings.first() {
                terminal::out(&text.say_with("check-explain", &[("code", finding.problem.code().into())]));
            }
        }
    }
    Ok(if findings.is_empty() { Exit::Well } else { Exit::Findings })
}

/// Everything that is wrong or unwise; and the tree of the last days, when the rules are sound.
pub(super) fn findings(material: &Material, today: Date) -> (Option<Tree>, Vec<Finding>) {
    let (tree, mut findings) = material.check(today);
    findings.extend(local::check(material, tree.as_ref(), today));
    (tree, findings)
}
