//! Looks something up.

use super::{Setting, load};
use crate::failure::{Exit, Failure};
use crate::report::danger::{Dangers, Sign};
use crate::report::lookup::{answers, contents, nothing};
use crate::report::{self, Block};
use crate::terminal;
use crate::wrap;

/// Writes what the words are about; without words, everything there is to read by its title.
pub(super) fn run(words: &[String], setting: &mut Setting) -> Result<Exit, Failure> {
    let material = load::material(setting.rules.as_deref(), setting.locales.as_deref())?;
    let text = setting.speak(&material.catalogues)?;
    let day = setting.day()?;
    let trees = super::rules(&material, &text, setting)?;
    let tree = super::tree_at(&trees, day, &material, &text, setting)?;
    let typed = words.join(" ");
    let (found, otherwise) = match typed.trim() {
        "" => (contents(tree, &text), vec![Block::Text(text.say("found-empty"))]),
        typed => (answers(tree, day, typed, &text), nothing(tree, &text)),
    };
    // Whom to call comes first, whatever else there is; and then something was found.
    let (first, otherwise) = match Dangers::new(tree, &material.catalogues).read(&typed, tree, day, &text) {
        Sign::None => (Vec::new(), otherwise),
        Sign::Maybe(line) => (vec![Block::Text(line)], otherwise),
        Sign::Sure(numbers) => (numbers, Vec::new()),
    };
    let well = !found.is_empty() || !first.is_empty();
    let below = if found.is_empty() { otherwise } else { found };
    let (page, exit) =
        (first.into_iter().chain(below).collect::<Vec<_>>(), if well { Exit::Well } else { Exit::Nothing });
    terminal::out(&wrap::whole_words(&report::plain(&page), setting.terminal.width).join("\n"));
    Ok(exit)
}
