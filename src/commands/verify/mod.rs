//! Is a paper as it was made, and does it still come out the same?

mod content;

use std::path::Path;

use super::keep::paper::Making;
use super::keep::{edition, file};
use super::paper::Format;
use super::places::Lazy;
use super::{Setting, load, local};
use crate::cli::Reader;
use crate::failure::{Exit, Failure, reason};
use crate::keep::{Edition, Receipt, Unfit, read_receipt};
use crate::report::words;
use crate::talk::{self, How};
use crate::terminal;
use crate::text::{Arg, Language, Text};
use crate::tree::Tree;
use crate::value::Value;
use crate::walk::{Disclosure, Household};
use content::{Compared, compare};

/// Reads a paper, makes it again, and says what is the same, what is not, and what nobody compared.
pub(super) fn run(path: &Path, setting: &mut Setting) -> Result<Exit, Failure> {
    let mut material = load::material(setting.rules.as_deref(), setting.locales.as_deref())?;
    local::add(&mut material, setting)?;
    let text = setting.speak(&material.catalogues)?;
    let shown = path.to_string_lossy();
    let unreadable = |error| Failure::new("failure-read", &[("path", &shown), ("reason", reason(&error))]);
    let bytes = file::read(path).map_err(unreadable)?;
    let receipt = match read_receipt(&bytes) {
        Ok(receipt) => receipt,
        Err(why) => {
            terminal::out(&text.say(match why {
                Unfit::Missing => "verify-missing",
                Unfit::Altered => "verify-altered",
                Unfit::OtherForm => "verify-other-form",
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
    let own = local::laid_over(&material, tree, &places, &text, setting)?;
    let places = places.with(own);
    let (household, lost) = receipt.household(tree, &|place| places.name(place));
    let edition = edition(tree, &material);
    let spoken = Language::new(&receipt.made.language)
        .filter(|language| material.catalogues.iter().any(|catalogue| catalogue.language == *language))
        .map(|language| Text::new(&material.catalogues, &language, text.reader()));
    let paper_text = spoken.as_ref().unwrap_or(&text);
    let making =
        Making { tree, material: &material, edition: &edition, places: &places, day: receipt.day, text: paper_text };
    let reader = Reader::ALL.into_iter().find(|reader| reader.as_str() == receipt.made.reader);
    let how = How { reader: reader.unwrap_or(Reader::Client), shown: receipt.made.shown, discreet: false };
    let again = making.receipt(&household, how, receipt.made.notes);

    let made = [("day", words::day(receipt.day, &text)), ("version", words::short_day(receipt.edition.version, &text))];
    let made: Vec<(&str, Arg<'_>)> = made.iter().map(|(name, word)| (*name, word.as_str().into())).collect();
    terminal::out(&text.say_with("verify-unaltered", &made));
    if other_rules(&receipt, &edition) {
        let version = words::short_day(edition.version, &text);
        terminal::out(&text.say_with("verify-other-rules", &[("version", version.into())]));
    }
    let mut differences: Vec<String> = lost.iter().map(|lost| talk::lost(lost, tree, &text)).collect();
    differences.extend(compared(&receipt, &again, tree, &text));
    if differences.is_empty() && receipt.details != again.details {
        differences.push(text.say("verify-details"));
    }
    let same = differences.is_empty();
    terminal::out(&text.say(if same { "verify-same" } else { "verify-different" }));
    for difference in differences {
        terminal::out(&format!("- {difference}"));
    }
    // Where the answers lead elsewhere the paper is another one; that is told already.
    let whole = same.then(|| whole(path, &bytes, &receipt, &making, &household, how));
    let mut not = Vec::new();
    match &whole {
        Some(Ok(Compared::Same)) => terminal::out(&text.say("verify-whole")),
        Some(Ok(Compared::SameButNotes)) => {
            terminal::out(&text.say("verify-whole-but-notes"));
            not.push("verify-not-notes");
        }
        Some(Ok(Compared::Other(line))) => {
            terminal::out(&text.say("verify-content"));
            if let Some(line) = line {
                let said = [("verify-content-found", &line.found), ("verify-content-expected", &line.expected)];
                for (key, words) in said {
                    terminal::out(&text.say_with(key, &[("words", words.into())]));
                }
            }
        }
        Some(Err(why)) => not.push(why),
        None => {}
    }
    if receipt.made.shown == Disclosure::Public && tree.questions.iter().any(|question| question.private) {
        not.push("verify-not-private");
    }
    if !not.is_empty() {
        terminal::out(&text.say("verify-not"));
    }
    for key in not {
        terminal::out(&format!("- {}", text.say(key)));
    }
    let well = same && !matches!(whole, Some(Ok(Compared::Other(_))));
    Ok(if well { Exit::Well } else { Exit::Findings })
}

fn other_rules(receipt: &Receipt, edition: &Edition) -> bool {
    !edition.hash.starts_with(&receipt.edition.hash)
}

/// The whole paper beside one that is made again; or the sentence that says why that cannot be.
fn whole(
    path: &Path,
    bytes: &[u8],
    receipt: &Receipt,
    making: &Making<'_>,
    household: &Household,
    how: How,
) -> Result<Compared, &'static str> {
    let made = &receipt.made;
    if other_rules(receipt, making.edition) {
        return Err("verify-not-rules");
    }
    if !making.texts().starts_with(&made.texts) || making.text.language().as_str() != made.language {
        return Err("verify-not-texts");
    }
    if making.local().as_ref() != made.local.as_ref() {
        return Err(if made.local.is_some() { "verify-not-local" } else { "verify-not-other-local" });
    }
    let format = Format::of(path, Format::ALL).map_err(|_| "verify-not-format")?;
    compare(bytes, format, making, household, how, made.notes)
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
