//! Looking something up: the conversation goes on where it was.

use crate::document::GuideKind;
use crate::front::{Entry, Front, Given, Prompt};
use crate::report::danger::Sign;
use crate::report::lookup::{Item, card, guide, register, title};
use crate::talk::aside::{A_PAGE, ASIDE, Chosen, List};
use crate::talk::{Act, End, Talk};

/// Lets the person look something up, until something was read or they go back.
pub const LOOKUP: Act = Act::new("key-lookup", run);

fn run(talk: &mut Talk<'_>, front: &mut dyn Front) -> Result<(), End> {
    if let Some((_, above)) = talk.asked.take() {
        // What was to be said at the question is still to be said.
        talk.notice = above;
    }
    let register = register(talk.tree, talk.day, &talk.text);
    let mut notice = None;
    loop {
        let entry = Entry::Typed { hint: talk.text.say("lookup-hint"), draft: String::new(), empty: true, free: true };
        let (heading, banner) = (talk.text.say("lookup-title"), talk.banner());
        let asked = talk.choice(talk.text.say("lookup-ask"), Vec::new());
        let asked = Prompt { heading, banner, notice: notice.take(), entry, ..asked };
        let Some(Given::Text(typed)) = talk.ask(front, asked, ASIDE)? else { return Ok(()) };
        let mut calm = None;
        let items = if typed.trim().is_empty() {
            guide(talk.tree, GuideKind::Question)
        } else {
            let items: Vec<Item> = register.find(&typed).iter().take(A_PAGE).map(|found| found.item).collect();
            match talk.danger(&typed) {
                Sign::None => {}
                Sign::Maybe(line) => calm = Some(line),
                Sign::Sure(numbers) => {
                    if talk.read(front, numbers)? {
                        continue;
                    }
                    if items.is_empty() {
                        return Ok(());
                    }
                }
            }
            items
        };
        if items.is_empty() {
            notice = Some(calm.into_iter().chain([talk.text.say("found-nothing")]).collect::<Vec<_>>().join("\n"));
        } else if choose(talk, front, &items, calm)? {
            return Ok(());
        }
    }
}

/// Lets the person choose from a list, and shows what is chosen; tells whether it was read.
fn choose(talk: &mut Talk<'_>, front: &mut dyn Front, items: &[Item], notice: Option<String>) -> Result<bool, End> {
    let lines: Vec<String> = items.iter().map(|item| title(talk.tree, *item, &talk.text)).collect();
    let [heading, question, next, other] = talk.says(["lookup-title", "lookup-which", "lookup-next", "lookup-other"]);
    let list = List { heading, banner: talk.banner(), notice, question, lines: &lines, next, other: Some(other) };
    let mut page = 0;
    while let Chosen::At(at) = talk.choose(front, &list, &mut page)? {
        if !talk.read(front, card(talk.tree, talk.day, items[at], &talk.text))? {
            return Ok(true);
        }
    }
    Ok(false)
}
