//! A list to choose from that is longer than there are digits: page by page.

use std::io;

use super::ask::End;
use crate::front::{Act, Front, Given, Prompt, Reply};
use crate::wrap;

/// As many choices as there are digits, and one digit for what follows.
pub(super) const A_PAGE: usize = 8;
/// Longer lines, in columns, are no help in a list to choose from.
const LONGEST: usize = 150;

/// What came of a list.
pub(super) enum Chosen {
    /// The line at this position.
    At(usize),
    /// The last choice of the last page, which is no line of the list.
    Other,
    /// The person went back.
    Back,
    End(End),
}

/// A list to choose from.
pub(super) struct List<'a> {
    pub(super) lines: &'a [String],
    /// The words for the page that follows.
    pub(super) next: String,
    /// The words for the choice that ends the last page, if there is one.
    pub(super) other: Option<String>,
}

impl List<'_> {
    /// Lets the person choose; `page` is the page it begins with, and the one it ended on. `ask` makes a question of labels.
    pub(super) fn choose(
        &self,
        page: &mut usize,
        front: &mut dyn Front,
        ask: &dyn Fn(Vec<String>) -> Prompt,
    ) -> io::Result<Chosen> {
        // Without a line there is still what ends the last page.
        let pages: Vec<&[String]> = match self.lines {
            [] => vec![&[]],
            lines => lines.chunks(A_PAGE).collect(),
        };
        loop {
            let here = pages[*page];
            let mut labels: Vec<String> = here.iter().map(|line| wrap::cut(line, LONGEST)).collect();
            let last = *page + 1 == pages.len();
            labels.extend(if last { self.other.clone() } else { Some(self.next.clone()) });
            match front.ask(&ask(labels))? {
                Reply::Given(Given::One(at)) if at < here.len() => return Ok(Chosen::At(*page * A_PAGE + at)),
                Reply::Given(_) if last => return Ok(Chosen::Other),
                Reply::Given(_) => *page += 1,
                Reply::Act(act) if act != Act::Stop && *page > 0 => *page -= 1,
                reply => return Ok(End::of(&reply).map_or(Chosen::Back, Chosen::End)),
            }
        }
    }
}
