//! Is a paper as it was made, and does it still come out the same?

use std::path::Path;

use super::keep::{edition, file, paper};
use super::places::Lazy;
use super::{Setting, load};
use crate::failure::{Exit, Failure, reason};
use crate::keep::{Lost, Receipt, Unfit, read_receipt};
use crate::report::words;
use crate::terminal;
use crate::text::{Arg, Text};
use crate::tree::Tree;
use crate::value::Value;

/// Reads a paper, makes it again, and says what is the same and what is not.
pub(super) fn run(path: &Path, setting: &mut Setting) -> Result<Exit, Failure> {
    let material = load::material(setting.rules.as_deref(), setting.locales.as_deref())?;
    let text = setting.speak(&material.catalogues)?;
    let shown = path.to_string_lossy();
    let unreadable = |error| Failure::new("failure-read", &[("path", &shown), ("reason", reason(&error))]);
    let receipt = match read_receipt(&file::read(path).map_err(unreadable)?) {
        Ok(receipt) => receipt,
        Err(why) => {
            terminal::out(&text.say(match why {
                Unfit::Missing => "verify-missing",
                Unfit::Altered => "verify-altered",
                Unfit::Newer => "verify-newer",
            }));
            return Ok(Exit::Findings);
        }
    };
    let trees = super::rules(&material, &text, setting)?;
    let tree = super::tree_at(&trees, receipt.day, &material, &text, setting)?;
    if tree.id != receipt.edition.id {
        let facts = [("theirs", receipt.edition.id.as_str()), ("ours", tree.id.as_str())];
        return Err(Failure::new("failure-other-tree", &facts));
    }
    let places = Lazy::new(material.places.clone());
    let (household, lost) = receipt.household(tree, &|place| places.name(place));
    let edition = edition(tree, &material);
    let again = paper::receipt(tree, &edition, receipt.day, &household);
    let made = [("day", words::day(receipt.day, &text)), ("version", words::short_day(receipt.edition.version, &text))];
    let made: Vec<(&str, Arg<'_>)> = made.iter().map(|(name, word)| (*name, word.as_str().into())).collect();
    terminal::out(&text.say_with("verify-unaltered", &made));
    if !edition.hash.starts_with(&receipt.edition.hash) {
        let version = words::short_day(edition.version, &text);
        terminal::out(&text.say_with("verify-other-rules", &[("version", version.into())]));
    }
    let mut differences: Vec<String> = lost.iter().map(|lost| told(lost, tree, &text)).collect();
    differences.extend(compared(&receipt, &again, tree, &text));
    if differences.is_empty() && receipt.details != again.details {
        differences.push(text.say("verify-details"));
    }
    if differences.is_empty() {
        terminal::out(&text.say("verify-same"));
        return Ok(Exit::Well);
    }
    terminal::out(&text.say("verify-different"));
    for difference in differences {
        terminal::out(&format!("- {difference}"));
    }
    Ok(Exit::Findings)
}

/// What was kept and these rules do not know, in a sentence. Never the answer.
pub(super) fn told(lost: &Lost, tree: &Tree, text: &Text) -> String {
    match lost {
        Lost::Question(name) => text.say_with("lost-question", &[("question", name.as_str().into())]),
        Lost::Answer(question) => {
            let question = words::question(tree, *question, text);
            text.say_with("lost-answer", &[("question", question.into())])
        }
    }
}

/// A referral of somebody and what it came to.
type Ended<'r> = Vec<((&'r str, &'r str), Value)>;

fn ended(receipt: &Receipt) -> Ended<'_> {
    let all = receipt.outcome.iter();
    let each = all.flat_map(|(who, list)| list.iter().map(|(name, value)| ((who.as_str(), name.as_str()), *value)));
    each.collect()
}

/// The referrals that came, went, or changed.
fn compared(before: &Receipt, after: &Receipt, tree: &Tree, text: &Text) -> Vec<String> {
    let (before, after) = (ended(before), ended(after));
    let value = |list: &Ended<'_>, key| list.iter().find(|(known, _)| *known == key).map(|(_, value)| *value);
    let mut keys: Vec<(&str, &str)> = before.iter().chain(&after).map(|(key, _)| *key).collect();
    let mut seen = std::collections::HashSet::new();
    keys.retain(|key| seen.insert(*key));
    let differences = keys.into_iter().filter_map(|key @ (who, name)| {
        let (then, now) = (value(&before, key), value(&after, key));
        let title = match tree.referral(name) {
            Some(referral) => words::referral(tree, referral, text),
            None => name.to_owned(),
        };
        let title = match tree.roles.iter().find(|role| role.as_str() == who) {
            Some(role) => format!("{}: {title}", text.say(&format!("role-{}", role.key()))),
            None => title,
        };
        let says = |value: Value| text.say(&format!("value-{}", value.as_str()));
        Some(match (then, now) {
            (Some(then), Some(now)) if then == now => return None,
            (Some(then), Some(now)) => {
                let args = [("title", title.into()), ("then", says(then).into()), ("now", says(now).into())];
                text.say_with("verify-changed", &args)
            }
            (Some(_), None) => text.say_with("verify-gone", &[("title", title.into())]),
            (None, _) => text.say_with("verify-new", &[("title", title.into())]),
        })
    });
    differences.collect()
}
