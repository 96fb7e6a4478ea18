//! A paper as a list of blocks, before it becomes plain text, Markdown, HTML or PDF.

/// One piece of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The one title.
    Title(String),
    /// A part of the paper.
    Heading(String),
    /// A part of a part.
    Subheading(String),
    /// A paragraph.
    Text(String),
    /// An item in a list, at a depth from 0.
    Item(usize, String),
    /// An item in which a part leads somewhere: a number to call, an address to open.
    Contact(usize, String, Link),
    /// An item with a box to tick.
    Todo(String),
    /// An item with a box to tick, in which a part leads somewhere.
    Call(String, Link),
    /// A code in letters; where a picture can be drawn it is a picture for a camera as well.
    Code {
        /// The letters.
        letters: String,
        /// What the picture is, for whoever cannot see it.
        picture: String,
    },
    /// What the paper is checked by.
    Receipt {
        /// How to check it, and what is in the line.
        about: String,
        /// For the program; in a PDF it is a file inside the file.
        line: String,
    },
}

/// A part of a text that leads somewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The part, as it stands in the text.
    pub part: String,
    /// Where it leads: `tel:`, `mailto:` or `https:`.
    pub target: String,
}

impl Block {
    /// Whether it belongs to a list.
    pub(super) fn in_list(&self) -> bool {
        matches!(self, Self::Item(..) | Self::Contact(..) | Self::Todo(_) | Self::Call(..))
    }

    /// Its words.
    pub fn text(&self) -> &str {
        match self {
            Self::Title(text)
            | Self::Heading(text)
            | Self::Subheading(text)
            | Self::Text(text)
            | Self::Item(_, text)
            | Self::Contact(_, text, _)
            | Self::Todo(text)
            | Self::Call(text, _)
            | Self::Code { letters: text, .. }
            | Self::Receipt { line: text, .. } => text,
        }
    }
}

/// A paper in the shape in which it is drawn: items are gathered in lists, and lists hang below items.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Part<'b> {
    /// A heading: 1 is the title.
    Heading(u8, &'b str),
    /// A paragraph.
    Text(&'b str),
    /// A line that says what the list behind it is.
    Lead(&'b str),
    /// A list.
    List(Vec<Entry<'b>>),
    /// The letters of a code, and what its picture is.
    Code(&'b str, &'b str),
    /// How to check the paper, and the receipt.
    Receipt(&'b str, &'b str),
}

/// An item of a list.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Entry<'b> {
    pub(super) text: &'b str,
    pub(super) link: Option<&'b Link>,
    /// Whether there is a box to tick.
    pub(super) tick: bool,
    pub(super) below: Vec<Entry<'b>>,
}

/// Gathers items that follow each other in lists.
pub(super) fn parts(blocks: &[Block]) -> Vec<Part<'_>> {
    let mut parts: Vec<Part<'_>> = Vec::new();
    for (number, block) in blocks.iter().enumerate() {
        let (depth, link, tick) = match block {
            Block::Title(text) => {
                parts.push(Part::Heading(1, text));
                continue;
            }
            Block::Heading(text) => {
                parts.push(Part::Heading(2, text));
                continue;
            }
            Block::Subheading(text) => {
                parts.push(Part::Heading(3, text));
                continue;
            }
            Block::Text(text) => {
                let leads = text.ends_with(':') && blocks.get(number + 1).is_some_and(Block::in_list);
                parts.push(if leads { Part::Lead(text) } else { Part::Text(text) });
                continue;
            }
            Block::Code { letters, picture } => {
                parts.push(Part::Code(letters, picture));
                continue;
            }
            Block::Receipt { about, line } => {
                parts.push(Part::Receipt(about, line));
                continue;
            }
            Block::Item(depth, _) => (*depth, None, false),
            Block::Contact(depth, _, link) => (*depth, Some(link), false),
            Block::Todo(_) => (0, None, true),
            Block::Call(_, link) => (0, Some(link), true),
        };
        if !matches!(parts.last(), Some(Part::List(_))) {
            parts.push(Part::List(Vec::new()));
        }
        if let Some(Part::List(entries)) = parts.last_mut() {
            hang(entries, depth, Entry { text: block.text(), link, tick, below: Vec::new() });
        }
    }
    parts
}

/// Hangs an item as deep as it says, or as deep as there is something to hang it on.
fn hang<'b>(entries: &mut Vec<Entry<'b>>, depth: usize, entry: Entry<'b>) {
    let mut list = entries;
    for _ in 0..depth {
        if list.is_empty() {
            break;
        }
        list = &mut list.last_mut().expect("an item").below;
    }
    list.push(entry);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(entries: &[Entry<'_>]) -> String {
        entries.iter().flat_map(|entry| [entry.text.to_owned(), "(".into(), shape(&entry.below), ")".into()]).collect()
    }

    fn item(depth: usize, text: &str) -> Block {
        Block::Item(depth, text.to_owned())
    }

    #[test]
    fn items_hang_below_the_item_before_them() {
        let blocks = [item(0, "a"), item(1, "b"), item(2, "c"), item(1, "d"), item(0, "e")];
        let parts = parts(&blocks);
        let [Part::List(entries)] = &parts[..] else { panic!("{parts:?}") };
        assert_eq!(shape(entries), "a(b(c())d())e()");
    }

    #[test]
    fn an_item_without_anything_above_it_stands_at_the_top() {
        let blocks = [item(2, "a"), item(2, "b"), Block::Text("t".to_owned()), item(1, "c")];
        let parts = parts(&blocks);
        let [Part::List(first), Part::Text("t"), Part::List(second)] = &parts[..] else { panic!("{parts:?}") };
        assert_eq!((shape(first), shape(second)), ("a(b())".to_owned(), "c()".to_owned()));
    }
}
