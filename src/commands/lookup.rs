//! Looks something up: as a command, and during a conversation.

use std::io;

use super::ask::End;
use super::pages::{A_PAGE, Chosen, List};
use super::{Setting, load, prompt};
use crate::calendar::Date;
use crate::document::GuideKind;
use crate::failure::{Exit, Failure};
use crate::front::{Act, Entry, Front, Given, Page, Prompt, Reply};
use crate::report::danger::{Dangers, Sign};
use crate::report::lookup::{Item, answers, card, contents, guide, nothing, register, title};
use crate::report::{self, Block};
use crate::terminal::{self, Way};
use crate::text::Text;
use crate::tree::Tree;
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

/// What is the same from the first word to the last page of a lookup.
pub(super) struct Aside<'a> {
    pub(super) tree: &'a Tree,
    pub(super) day: Date,
    pub(super) text: &'a Text,
    pub(super) way: Way,
    /// The signs of danger in what is typed.
    pub(super) dangers: &'a Dangers,
    /// Numbers to call first; they stay on the screen.
    pub(super) banner: Vec<String>,
}

impl Aside<'_> {
    /// A question of the lookup itself; back and stop are always there.
    fn prompt(&self, question: &str, labels: Vec<String>) -> Prompt {
        let Self { text, way, .. } = *self;
        let asked = prompt::choice(text, way, text.say(question), labels, &[Act::Back, Act::Stop]);
        Prompt { heading: text.say("lookup-title"), banner: self.banner.clone(), ..asked }
    }
}

/// What came of a list.
enum Turn {
    /// Something was read.
    Read,
    /// Something else is looked for.
    Other,
    End(End),
}

/// Looks something up during a conversation, until something was read or the person goes back. Gives an end only when the
/// conversation ended there.
pub(super) fn during(aside: &Aside<'_>, front: &mut dyn Front) -> io::Result<Option<End>> {
    let Aside { tree, day, text, .. } = *aside;
    let register = register(tree, day, text);
    let mut notice = None;
    loop {
        let entry = Entry::Typed { hint: text.say("lookup-hint"), draft: String::new(), empty: true, free: true };
        let asked = aside.prompt("lookup-ask", Vec::new());
        let asked = Prompt { notice: notice.take(), entry, ..asked };
        let mut calm = None;
        let items = match front.ask(&asked)? {
            Reply::Given(Given::Text(typed)) if typed.trim().is_empty() => guide(tree, GuideKind::Question),
            Reply::Given(Given::Text(typed)) => {
                let items: Vec<Item> = register.find(&typed).iter().take(A_PAGE).map(|found| found.item).collect();
                match aside.dangers.read(&typed, tree, day, text) {
                    Sign::None => {}
                    Sign::Maybe(line) => calm = Some(line),
                    Sign::Sure(numbers) => match first(&numbers, text, aside.way, front)? {
                        Reply::Act(Act::Back) => continue,
                        reply => match End::of(&reply) {
                            None if items.is_empty() => return Ok(None),
                            None => {}
                            end => return Ok(end),
                        },
                    },
                }
                items
            }
            reply => return Ok(End::of(&reply)),
        };
        if items.is_empty() {
            notice = Some(calm.into_iter().chain([text.say("found-nothing")]).collect::<Vec<_>>().join("\n"));
            continue;
        }
        match choose(aside, front, &items, calm.as_deref())? {
            Turn::Read => return Ok(None),
            Turn::Other => {}
            Turn::End(end) => return Ok(Some(end)),
        }
    }
}

/// Lets the person choose from a list, and shows what is chosen.
fn choose(aside: &Aside<'_>, front: &mut dyn Front, items: &[Item], above: Option<&str>) -> io::Result<Turn> {
    let Aside { tree, text, .. } = *aside;
    let lines: Vec<String> = items.iter().map(|item| title(tree, *item, text)).collect();
    let list = List { lines: &lines, next: text.say("lookup-next"), other: Some(text.say("lookup-other")) };
    let mut page = 0;
    loop {
        match list.choose(&mut page, front, &|labels| Prompt {
            notice: above.map(str::to_owned),
            ..aside.prompt("lookup-which", labels)
        })? {
            Chosen::At(at) => match read(aside, front, items[at])? {
                Reply::Act(Act::Back) => {}
                reply => return Ok(End::of(&reply).map_or(Turn::Read, Turn::End)),
            },
            Chosen::Other | Chosen::Back => return Ok(Turn::Other),
            Chosen::End(end) => return Ok(Turn::End(end)),
        }
    }
}

/// Shows whom to call about the danger that somebody typed of, before all else.
pub(super) fn first(numbers: &[Block], text: &Text, way: Way, front: &mut dyn Front) -> io::Result<Reply> {
    front.show(&Page {
        title: text.say("danger-title"),
        text: report::plain(numbers),
        commands: prompt::commands(text, &[Act::Continue, Act::Back, Act::Stop]),
        words: prompt::on_a_page(text, way),
        stays: false,
    })
}

/// Shows one thing on a page of its own.
fn read(aside: &Aside<'_>, front: &mut dyn Front, item: Item) -> io::Result<Reply> {
    let Aside { tree, day, text, way, .. } = *aside;
    let mut blocks = card(tree, day, item, text);
    let title = match blocks.first() {
        Some(Block::Subheading(title)) => title.clone(),
        _ => String::new(),
    };
    blocks.remove(0);
    let commands = prompt::commands(text, &[Act::Continue, Act::Back, Act::Stop]);
    front.show(&Page {
        title,
        text: report::plain(&blocks),
        commands,
        words: prompt::on_a_page(text, way),
        stays: false,
    })
}
