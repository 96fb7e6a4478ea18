//! A paper on pages of A4: which lines stand where, and what each of them is part of.

use super::letters::{Letters, Weight};
use super::lines::{Line, Style, broken};
use crate::report::paper::{Entry, Link, Part};
use crate::report::qr;

/// The size of a page, in points.
pub(super) const PAGE: (f32, f32) = (595.28, 841.89);
/// White around the text: left and right, above, below.
pub(super) const SIDE: f32 = 57.0;
const TOP: f32 = 57.0;
const BOTTOM: f32 = 68.0;
/// The indentation of a list, and of what stands behind a box.
const INDENT: f32 = 18.0;
const BEHIND_BOX: f32 = 25.0;
/// The size of one module of a code for a camera, and the white between the code and the text beside it.
pub(super) const MODULE: f32 = 2.8;
const BESIDE: f32 = 18.0;
/// The height of a line, in parts of the size of its letters.
const LEADING: f32 = 1.42;

pub(super) const BODY: Style = Style { weight: Weight::Regular, size: 12.5 };
pub(super) const LEAD: Style = Style { weight: Weight::Bold, size: 12.5 };
const TITLE: Style = Style { weight: Weight::Bold, size: 23.0 };
const HEADING: Style = Style { weight: Weight::Bold, size: 17.0 };
const SUBHEADING: Style = Style { weight: Weight::Bold, size: 13.5 };

/// What something is to who reads it aloud.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Role {
    /// A heading: 1 is the title.
    Heading(u8, String),
    Paragraph,
    /// A list, with marks or with boxes before its items.
    List {
        marked: bool,
    },
    Item,
    Label,
    Body,
    /// A picture, and what it shows.
    Figure(String),
}

/// An element of the structure of the paper.
#[derive(Debug)]
pub(super) struct Element {
    pub(super) role: Role,
    pub(super) children: Vec<usize>,
}

/// What stands before an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Box,
    Bullet,
    Dash,
}

/// A line with everything that is drawn with it.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) line: Line,
    pub(super) style: Style,
    pub(super) x: f32,
    /// White above it, unless it is the first on a page.
    above: f32,
    height: f32,
    /// What is dark of a picture that begins here, at the right of the page, and its element.
    pub(super) picture: Option<(Vec<Vec<bool>>, usize)>,
    /// The mark, where it stands, and its element.
    pub(super) mark: Option<(Mark, f32, usize)>,
    /// A stroke over the whole width above it.
    pub(super) ruled: bool,
    /// The element it belongs to.
    pub(super) element: usize,
    /// Whether it stays on one page with the next row.
    keep: bool,
    /// The heading that begins here.
    pub(super) heading: Option<u8>,
}

/// A row, and how far its letters stand below the top of the page.
#[derive(Debug)]
pub(super) struct Placed {
    pub(super) row: Row,
    pub(super) baseline: f32,
}

/// A paper that is ready to be drawn.
#[derive(Debug, Default)]
pub(super) struct Layout {
    pub(super) elements: Vec<Element>,
    /// Those that are part of no other.
    pub(super) roots: Vec<usize>,
    pub(super) pages: Vec<Vec<Placed>>,
}

/// Lays a paper out.
pub(super) fn layout(letters: &Letters, parts: &[Part<'_>]) -> Layout {
    let mut flow = Flow { letters, rows: Vec::new(), elements: Vec::new(), beside: None };
    let roots = parts.iter().flat_map(|part| flow.part(part)).collect();
    flow.pass();
    let Flow { rows, elements, .. } = flow;
    Layout { elements, roots, pages: paged(rows) }
}

/// Rows as they follow each other, without pages.
struct Flow<'l> {
    letters: &'l Letters,
    rows: Vec<Row>,
    elements: Vec<Element>,
    /// How wide a picture at the right is, and how much of its height the text beside it has not taken.
    beside: Option<(f32, f32)>,
}

impl Flow<'_> {
    fn element(&mut self, role: Role) -> usize {
        self.elements.push(Element { role, children: Vec::new() });
        self.elements.len() - 1
    }

    fn part(&mut self, part: &Part<'_>) -> Vec<usize> {
        if !matches!(part, Part::Text(_) | Part::Receipt(..)) {
            self.pass();
        }
        match part {
            Part::Heading(level, text) => {
                let words = self.letters.writable(text);
                if words.trim().is_empty() {
                    return Vec::new();
                }
                let element = self.element(Role::Heading(*level, words));
                let (style, above) = match level {
                    1 => (TITLE, 0.0),
                    2 => (HEADING, 26.0),
                    _ => (SUBHEADING, 16.0),
                };
                let first = self.rows.len();
                self.text(text, None, style, SIDE, above, element);
                for row in &mut self.rows[first..] {
                    row.keep = true;
                }
                if let Some(row) = self.rows.get_mut(first) {
                    row.heading = Some(*level);
                    row.ruled = *level == 2;
                }
                vec![element]
            }
            Part::Text(text) => {
                let paragraphs = text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty());
                let mut elements = Vec::new();
                for paragraph in paragraphs {
                    let element = self.element(Role::Paragraph);
                    self.text(paragraph, None, BODY, SIDE, 7.0, element);
                    elements.push(element);
                }
                elements
            }
            Part::Lead(text) => {
                let element = self.element(Role::Paragraph);
                self.text(text, None, LEAD, SIDE, 9.0, element);
                if let Some(row) = self.rows.last_mut() {
                    row.keep = true;
                }
                vec![element]
            }
            Part::List(entries) => vec![self.list(entries, 0, SIDE)],
            Part::Code(letters, picture) => {
                // It stays with the words that say what it is.
                if let Some(row) = self.rows.last_mut() {
                    row.keep = true;
                }
                let element = self.element(Role::Paragraph);
                let first = self.rows.len();
                let shows = self.letters.writable(picture);
                // A picture without words would be nothing to who hears the paper.
                let modules = qr::modules(letters).filter(|_| !shows.trim().is_empty());
                self.beside = modules.as_ref().map(|modules| (dark(modules) + BESIDE, dark(modules)));
                self.text(letters, None, LEAD, SIDE, 9.0, element);
                let (Some(modules), Some(row)) = (modules, self.rows.get_mut(first)) else {
                    self.beside = None;
                    return vec![element];
                };
                self.elements.push(Element { role: Role::Figure(shows), children: Vec::new() });
                row.picture = Some((modules, self.elements.len() - 1));
                vec![element, self.elements.len() - 1]
            }
            // The receipt itself is a file inside the file.
            Part::Receipt(about, _) => self.part(&Part::Text(about)),
        }
    }

    /// What follows stands below the picture.
    fn pass(&mut self) {
        let (Some((_, height)), Some(last)) = (self.beside.take(), self.rows.last()) else { return };
        let (style, element) = (last.style, last.element);
        self.rows.push(Row { height, ..Row::new(Line::new(), style, SIDE, element) });
    }

    fn list(&mut self, entries: &[Entry<'_>], depth: usize, x: f32) -> usize {
        let list = self.element(Role::List { marked: entries.iter().any(|entry| !entry.tick) });
        for entry in entries {
            let item = self.element(Role::Item);
            let label = self.element(Role::Label);
            let body = self.element(Role::Body);
            let text = self.element(Role::Paragraph);
            let (mark, indent) = match (entry.tick, depth) {
                (true, _) => (Mark::Box, BEHIND_BOX),
                (false, 0) => (Mark::Bullet, INDENT),
                (false, _) => (Mark::Dash, INDENT),
            };
            let first = self.rows.len();
            let above = if entry.tick { 6.0 } else { 3.0 };
            self.text(entry.text, entry.link, BODY, x + indent, above, text);
            if let Some(row) = self.rows.get_mut(first) {
                row.mark = Some((mark, x, label));
            }
            self.elements[body].children.push(text);
            if !entry.below.is_empty() {
                // An item does not stand at the end of a page with what hangs below it on the next.
                if let Some(row) = self.rows.last_mut() {
                    row.keep = true;
                }
                let below = self.list(&entry.below, depth + 1, x + indent);
                self.elements[body].children.push(below);
            }
            // A box is white on the page, and says nothing.
            let labelled = (mark != Mark::Box).then_some(label);
            self.elements[item].children.extend(labelled.into_iter().chain([body]));
            self.elements[list].children.push(item);
        }
        list
    }

    /// Rows for a text. A short one stays together; of a long one no single line is left alone on a page.
    fn text(&mut self, text: &str, link: Option<&Link>, style: Style, x: f32, above: f32, element: usize) {
        let taken = self.beside.map_or(0.0, |(width, _)| width);
        let lines = broken(self.letters, text, link, style, PAGE.0 - SIDE - x - taken);
        let count = lines.len();
        for (number, line) in lines.into_iter().enumerate() {
            let together = count <= 4 || number == 0 || number + 2 == count;
            let above = if number == 0 { above } else { 0.0 };
            let row = Row { above, keep: together && number + 1 < count, ..Row::new(line, style, x, element) };
            self.beside = self.beside.and_then(|(width, left)| {
                let left = left - row.above - row.height;
                (left > 0.0).then_some((width, left))
            });
            self.rows.push(Row { keep: row.keep || self.beside.is_some(), ..row });
        }
    }
}

/// How wide and how high a picture is, with its margin and without.
#[allow(clippy::cast_precision_loss)]
pub(super) fn side(modules: &[Vec<bool>]) -> f32 {
    modules.len() as f32 * MODULE
}

fn dark(modules: &[Vec<bool>]) -> f32 {
    side(modules) - 2.0 * f32::from(qr::MARGIN) * MODULE
}

impl Row {
    fn new(line: Line, style: Style, x: f32, element: usize) -> Self {
        Self {
            line,
            style,
            x,
            above: 0.0,
            height: style.size * LEADING,
            picture: None,
            mark: None,
            ruled: false,
            element,
            keep: false,
            heading: None,
        }
    }

    /// How far below its top its letters stand.
    fn ascent(&self) -> f32 {
        f32::midpoint(self.style.size * LEADING, self.style.size * 0.72)
    }

    /// Where the dark of a picture begins: with the capitals of its first line, and at the end of the lines.
    pub(super) fn corner(&self, modules: &[Vec<bool>], baseline: f32) -> (f32, f32) {
        let margin = f32::from(qr::MARGIN) * MODULE;
        (PAGE.0 - SIDE - side(modules) + margin, baseline - self.style.size * 0.72 - margin)
    }
}

/// Rows on pages: what must stay together goes to the next page together, if it fits on one.
fn paged(rows: Vec<Row>) -> Vec<Vec<Placed>> {
    let mut needs: Vec<f32> = Vec::with_capacity(rows.len());
    let mut need = 0.0;
    for row in rows.iter().rev() {
        need = row.above + row.height + if row.keep { need } else { 0.0 };
        needs.push(need);
    }
    needs.reverse();
    let room = PAGE.1 - TOP - BOTTOM;
    let mut pages: Vec<Vec<Placed>> = vec![Vec::new()];
    let mut used = 0.0;
    for (row, need) in rows.into_iter().zip(needs) {
        let page = pages.last().map_or(0, Vec::len);
        // What does not fit on any page breaks where it must.
        let wanted = if need > room { row.above + row.height } else { need };
        if page > 0 && used + wanted > room {
            pages.push(Vec::new());
            used = 0.0;
        }
        let Some(page) = pages.last_mut() else { continue };
        if !page.is_empty() {
            used += row.above;
        }
        let baseline = TOP + used + row.ascent();
        used += row.height;
        page.push(Placed { row, baseline });
    }
    pages
}
