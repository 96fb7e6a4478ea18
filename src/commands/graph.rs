//! The rule tree, one rule or one referral as a picture, on standard output.

use std::path::Path;

use super::{Setting, load, rules, tree_at};
use crate::cli::Drawing;
use crate::failure::{Exit, Failure};
use crate::finding::near;
use crate::id::Id;
use crate::report::graph::{self, Reach, Subject};
use crate::terminal;

/// Draws the rules in a folder, or the built-in ones, as the law stands on the day.
pub(super) fn run(
    dir: Option<&Path>,
    rule: Option<&str>,
    referral: Option<&str>,
    format: Drawing,
    setting: &mut Setting,
) -> Result<Exit, Failure> {
    let dir = dir.or(setting.rules.as_deref());
    let material = load::material(dir, setting.locales.as_deref())?;
    let text = setting.speak(&material.catalogues)?;
    let trees = rules(&material, &text, setting)?;
    let tree = tree_at(&trees, setting.day()?, &material, &text, setting)?;
    let subject = match (rule, referral) {
        (Some(name), _) => {
            let missing = ["failure-no-rule", "failure-no-rule-near"];
            Subject::Rule(find(name, tree.rules.iter().map(|rule| &rule.id), missing)?)
        }
        (_, Some(name)) => {
            let missing = ["failure-no-referral", "failure-no-referral-near"];
            Subject::Referral(find(name, tree.referrals.iter().map(|referral| &referral.id), missing)?)
        }
        (None, None) => Subject::Whole,
    };
    let graph = graph::graph(tree, subject, Reach::Through, &text);
    let drawn = match format {
        Drawing::Dot => graph::dot(&graph),
        Drawing::Mermaid => graph::mermaid(&graph),
        Drawing::Svg => graph::svg(&graph),
    };
    terminal::out(&drawn);
    Ok(Exit::Well)
}

/// The position of a name; one that does not exist is told along with the name that comes nearest.
fn find<'t>(
    name: &str,
    known: impl Iterator<Item = &'t Id> + Clone,
    [missing, missing_near]: [&'static str; 2],
) -> Result<usize, Failure> {
    known.clone().position(|known| known == name).ok_or_else(|| {
        let near = near(name, known.map(Id::as_str));
        let key = if near.is_empty() { missing } else { missing_near };
        Failure::new(key, &[("name", name), ("near", &near)])
    })
}
