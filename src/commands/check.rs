//! Is this rule set right? All findings, each with its line and a caret; and the proof, each with somebody who shows it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::load;
use super::{Setting, export, local};
use crate::calendar::Date;
use crate::check::{Checked, Days, Material, check};
use crate::cli::Format;
use crate::failure::{Exit, Failure};
use crate::finding::{Finding, Severity};
use crate::proof::Proof;
use crate::report;
use crate::terminal;
use crate::text::Text;
use crate::tree::Tree;
use crate::wrap;

/// What more is asked for.
pub(super) struct More<'a> {
    /// Warnings count as errors.
    pub(super) strict: bool,
    /// All that was proven.
    pub(super) proof: bool,
    /// Where to write the people who show what is wrong.
    pub(super) witness: Option<&'a Path>,
}

/// Checks the rules in a folder, or the built-in ones.
pub(super) fn run(dir: Option<&Path>, format: Format, more: &More<'_>, setting: &mut Setting) -> Result<Exit, Failure> {
    let rules = dir.or(setting.rules.as_deref());
    let mut material = load::material(rules, setting.locales.as_deref())?;
    local::add(&mut material, setting)?;
    // The findings are told in the program's own words, which broken texts cannot break.
    let own = load::material(None, None)?;
    let text = setting.speak(&own.catalogues)?;
    let today = setting.day()?;
    let checked = check(&material, Days { asked: today, clock: super::today() });
    let Checked { trees, findings, counted, proof } = &checked;
    let days = days(trees, *counted, today);
    let asked = Text::new(&material.catalogues, text.language(), setting.reader.as_str());
    let source = |name: &str| material.source(name);
    match format {
        Format::Json => {
            let mut all = report::finding::as_json(findings, &source, &text);
            for shown in checked.shown() {
                let one = report::finding::as_json(std::slice::from_ref(&shown.finding), &source, &text);
                if let (Some(all), Some(mut one)) = (all.as_array_mut(), one.get(0).cloned()) {
                    one["witness"] = report::proof::witness_as_json(shown, trees, days[shown.tree], &text).into();
                    all.push(one);
                }
            }
            if more.proof {
                let proof = proof.as_ref().and_then(|proof| report::proof::as_json(proof, trees));
                all = serde_json::json!({ "findings": all, "proof": proof });
            }
            terminal::out(&format!("{all:#}"));
        }
        Format::Human => {
            let (colour, width) = (setting.terminal.colour, setting.terminal.width);
            if !findings.is_empty() {
                terminal::out(&report::finding::render(findings, &source, &text, colour, width));
            }
            for shown in checked.shown() {
                let page = report::finding::render(std::slice::from_ref(&shown.finding), &source, &text, colour, width);
                let witness = report::proof::witness(shown, trees, days[shown.tree], &text, &asked);
                terminal::out(&match witness {
                    Some(witness) => {
                        format!("{}\n{}\n\n", page.trim_end(), wrap::whole_words(&witness, width).join("\n"))
                    }
                    None => page,
                });
            }
            let mut lines = Vec::new();
            if let (Some(tree), Some(proof)) = (trees.last(), proof) {
                lines.push(counts(tree, &material, &text));
                let summary = report::proof::summary(proof, trees, more.proof, &text, &asked);
                lines.extend(wrap::whole_words(&summary, width));
            }
            lines.push(text.say_with("check-findings", &[("count", checked.all().count().into())]));
            terminal::out(&lines.join("\n"));
            if let Some(finding) = checked.all().next() {
                terminal::out(&text.say_with("check-explain", &[("code", finding.problem.code().into())]));
            }
        }
    }
    if let (Some(dir), Some(proof)) = (more.witness, proof) {
        let written = write(dir, proof, trees, &days, &text);
        setting.text = Some(text);
        written?;
    }
    let counts = |finding: &Finding| more.strict || finding.problem.severity() == Severity::Error;
    Ok(if checked.all().any(counts) { Exit::Findings } else { Exit::Well })
}

fn counts(tree: &Tree, material: &Material, text: &Text) -> String {
    let counts = [
        ("files", material.rules.len().into()),
        ("questions", tree.questions.len().into()),
        ("rules", tree.rules.len().into()),
        ("referrals", tree.referrals.len().into()),
        ("rights", tree.rights.len().into()),
        ("sources", tree.sources.len().into()),
        ("languages", material.catalogues.len().into()),
    ];
    text.say_with("check-counts", &counts)
}

/// For each tree a day on which it holds: today where that fits, else its first day.
fn days(trees: &[Tree], counted: usize, today: Date) -> Vec<Date> {
    let day = |(at, tree): (usize, &Tree)| {
        let before_next = || trees.get(at + 1).and_then(|next| next.day.yesterday().ok());
        let first = if tree.day == Date::MIN { before_next().unwrap_or(today) } else { tree.day };
        if at == counted && tree.covers.holds(today) && tree.day <= today { today } else { first }
    };
    trees.iter().enumerate().map(day).collect()
}

/// Writes each person who shows something as a scenario that `test` can play.
fn write(dir: &Path, proof: &Proof, trees: &[Tree], days: &[Date], text: &Text) -> Result<(), Failure> {
    let mut files: BTreeMap<PathBuf, String> = BTreeMap::new();
    for shown in &proof.findings {
        if let Some(scenario) = report::proof::scenario(shown, trees, days[shown.tree], text) {
            // One promise can be broken in several ways.
            let title = report::proof::title(shown);
            let names = std::iter::once(title.clone()).chain((2..).map(|number| format!("{title}-{number}")));
            let mut paths = names.map(|name| PathBuf::from(name).with_extension("yaml"));
            if let Some(path) = paths.find(|path| !files.contains_key(path)) {
                files.insert(path, scenario);
            }
        }
    }
    let files: Vec<(PathBuf, &[u8])> = files.iter().map(|(path, text)| (path.clone(), text.as_bytes())).collect();
    export::write_all(dir, &files, false)
}
