//! Pages drawn with their structure: every letter is part of an element, every stroke and footer is of none.

use std::num::NonZeroU16;

use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::destination::XyzDestination;
use krilla::embed::EmbeddedFile;
use krilla::geom::{Path, PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, BBox, ContentTag, Identifier, ListNumbering, Node, SpanTag, Tag, TagGroup, TagKind, TagTree,
};
use krilla::{Document, SerializeSettings};

use super::Head;
use super::layout::{BODY, Element, LEAD, Layout, MODULE, Mark, PAGE, Placed, Role, SIDE, side};
use super::letters::{Letters, Weight};
use super::lines::{Run, Style};
use crate::report::qr;

const INK: (u8, u8, u8) = (17, 17, 17);
const STRONG: (u8, u8, u8) = (11, 61, 92);
const LEADS: (u8, u8, u8) = (11, 61, 145);
/// How far the footer stands above the end of the page.
const FOOTER: f32 = 36.0;
const SMALL: Style = Style { weight: Weight::Regular, size: 9.5 };

/// Something drawn, and the element it belongs to.
struct Leaf {
    element: usize,
    identifier: Identifier,
    /// Where it leads, what it says and where it stands.
    link: Option<(String, String, Rect)>,
    /// The place of a picture.
    picture: Option<Rect>,
}

/// Draws the pages; nothing when they do not make a right file.
pub(super) fn draw(
    layout: Layout,
    letters: &Letters,
    settings: SerializeSettings,
    metadata: Metadata,
    inside: Option<EmbeddedFile>,
    head: &Head<'_>,
) -> Option<Vec<u8>> {
    let Layout { elements, roots, pages } = layout;
    let mut document = Document::new_with(settings);
    document.set_metadata(metadata);
    document.set_outline(outline(&elements, &pages));
    if let Some(inside) = inside {
        document.embed_file(inside)?;
    }
    let mut boxes: Vec<Option<BBox>> = vec![None; elements.len()];
    let mut leaves: Vec<Vec<Node>> = elements.iter().map(|_| Vec::new()).collect();
    let count = pages.len();
    for (number, rows) in pages.iter().enumerate() {
        let mut page = document.start_page_with(PageSettings::from_wh(PAGE.0, PAGE.1)?);
        let mut surface = page.surface();
        let mut pen = Pen { surface: &mut surface, letters, leaves: Vec::new() };
        for row in rows {
            pen.row(row)?;
        }
        pen.footer(&(head.footer)(number + 1, count));
        let drawn = pen.leaves;
        surface.finish();
        for Leaf { element, identifier, link, picture } in drawn {
            boxes[element] = picture.map(|place| BBox::new(number, place));
            let node = match link {
                None => identifier.into(),
                Some((target, words, rect)) => {
                    let action = Target::Action(Action::Link(LinkAction::new(target)));
                    let annotation = Annotation::new_link(LinkAnnotation::new(rect, action), Some(words));
                    let annotation = page.add_tagged_annotation(annotation);
                    TagGroup::with_children(Tag::Link, vec![identifier.into(), annotation.into()]).into()
                }
            };
            leaves[element].push(node);
        }
        page.finish();
    }
    let mut tree = TagTree::new();
    for root in roots {
        tree.push(group(root, &elements, &boxes, &mut leaves));
    }
    document.set_tag_tree(tree);
    document.finish().ok()
}

/// The headings, each below the one it is part of.
fn outline(elements: &[Element], pages: &[Vec<Placed>]) -> Outline {
    let headings = pages.iter().enumerate().flat_map(|(page, rows)| {
        rows.iter().filter_map(move |placed| {
            let level = placed.row.heading?;
            let Role::Heading(_, words) = &elements[placed.row.element].role else { return None };
            let top = (placed.baseline - placed.row.style.size * 1.5).max(0.0);
            Some((level, words.clone(), XyzDestination::new(page, Point::from_xy(0.0, top))))
        })
    });
    let mut nodes: Vec<OutlineNode> = Vec::new();
    for (level, words, place) in headings {
        let node = OutlineNode::new(words, place).with_open(true);
        match nodes.last_mut() {
            Some(above) if level > 2 => above.push_child(node),
            _ => nodes.push(node),
        }
    }
    let mut outline = Outline::new();
    for node in nodes {
        outline.push_child(node);
    }
    outline
}

/// An element with everything in it.
fn group(element: usize, elements: &[Element], boxes: &[Option<BBox>], leaves: &mut [Vec<Node>]) -> Node {
    let tag: TagKind = match &elements[element].role {
        Role::Heading(level, words) => {
            let level = NonZeroU16::new(u16::from(*level)).unwrap_or(NonZeroU16::MIN);
            Tag::Hn(level, Some(words.clone())).into()
        }
        Role::Paragraph => Tag::P.into(),
        Role::List { marked: true } => Tag::L(ListNumbering::Disc).into(),
        Role::List { marked: false } => Tag::L(ListNumbering::None).into(),
        Role::Item => Tag::LI.into(),
        Role::Label => Tag::Lbl.into(),
        Role::Body => Tag::LBody.into(),
        Role::Figure(shows) => Tag::Figure(Some(shows.clone())).with_bbox(boxes[element]).into(),
    };
    let mut children = std::mem::take(&mut leaves[element]);
    children.extend(elements[element].children.iter().map(|child| group(*child, elements, boxes, leaves)));
    TagGroup::with_children(tag, children).into()
}

/// Draws on one page.
struct Pen<'p, 's> {
    surface: &'p mut Surface<'s>,
    letters: &'p Letters,
    leaves: Vec<Leaf>,
}

impl Pen<'_, '_> {
    /// Nothing when a place on the page is no number.
    fn row(&mut self, placed: &Placed) -> Option<()> {
        let Placed { row, baseline } = placed;
        if row.ruled {
            let y = baseline - row.style.size * 1.35;
            self.artifact(&rectangle(SIDE, y, PAGE.0 - 2.0 * SIDE, 1.6)?, STRONG);
        }
        if let Some((mark, x, label)) = row.mark {
            self.mark(mark, x, *baseline, label)?;
        }
        if let Some((modules, element)) = &row.picture {
            self.picture(modules, row.corner(modules, *baseline), *element)?;
        }
        let ink = if row.style == BODY || row.style == LEAD { INK } else { STRONG };
        let mut x = row.x;
        let last = row.line.len().saturating_sub(1);
        for (number, run) in row.line.iter().enumerate() {
            // The end of a line is a space to who reads it aloud.
            let ends = number == last && !run.text.ends_with(' ') && run.target.is_none();
            let words = if ends { format!("{} ", run.text) } else { run.text.clone() };
            x += self.run(
                &Run { text: words, target: run.target.clone() },
                row.style,
                ink,
                (x, *baseline),
                row.element,
            )?;
        }
        Some(())
    }

    /// Gives how wide it is.
    fn run(&mut self, stretch: &Run, style: Style, ink: (u8, u8, u8), at: (f32, f32), element: usize) -> Option<f32> {
        let (x, baseline) = at;
        let ink = if stretch.target.is_some() { LEADS } else { ink };
        let width = self.letters.shape(style.weight, &stretch.text).width * style.size;
        if stretch.target.is_some() {
            self.artifact(&rectangle(x, baseline + style.size * 0.12, width, 0.7)?, LEADS);
        }
        let identifier = self.surface.start_tagged(ContentTag::Span(SpanTag::empty()));
        self.words(&stretch.text, style, ink, at);
        self.surface.end_tagged();
        let leads = match &stretch.target {
            Some(target) => {
                let area = Rect::from_xywh(x, baseline - style.size, width, style.size * 1.3)?;
                Some((target.clone(), stretch.text.replace('\u{a0}', " "), area))
            }
            None => None,
        };
        self.leaves.push(Leaf { element, identifier, link: leads, picture: None });
        Some(width)
    }

    /// One path, so that no white shows between the modules.
    #[allow(clippy::cast_precision_loss)]
    fn picture(&mut self, modules: &[Vec<bool>], (x, y): (f32, f32), element: usize) -> Option<()> {
        let mut path = PathBuilder::new();
        for (row, column, length) in qr::stretches(modules) {
            let (left, top) = (x + column as f32 * MODULE, y + row as f32 * MODULE);
            path.push_rect(Rect::from_xywh(left, top, length as f32 * MODULE, MODULE)?);
        }
        let identifier = self.surface.start_tagged(ContentTag::Other);
        self.surface.set_stroke(None);
        self.surface.set_fill(Some(Fill { paint: colour(INK).into(), ..Fill::default() }));
        self.surface.draw_path(&path.finish()?);
        self.surface.end_tagged();
        let place = Rect::from_xywh(x, y, side(modules), side(modules))?;
        self.leaves.push(Leaf { element, identifier, link: None, picture: Some(place) });
        Some(())
    }

    fn mark(&mut self, mark: Mark, x: f32, baseline: f32, label: usize) -> Option<()> {
        let sign = match mark {
            Mark::Box => {
                let side = BODY.size;
                let path = rectangle(x + 1.0, baseline - side + 1.5, side, side)?;
                self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
                self.surface.set_fill(None);
                self.surface.set_stroke(Some(Stroke { paint: colour(INK).into(), width: 1.3, ..Stroke::default() }));
                self.surface.draw_path(&path);
                self.surface.set_stroke(None);
                self.surface.end_tagged();
                return Some(());
            }
            Mark::Bullet => "•",
            Mark::Dash => "–",
        };
        let identifier = self.surface.start_tagged(ContentTag::Span(SpanTag::empty()));
        self.words(sign, BODY, INK, (x + 3.0, baseline));
        self.surface.end_tagged();
        self.leaves.push(Leaf { element: label, identifier, link: None, picture: None });
        Some(())
    }

    fn footer(&mut self, words: &str) {
        let words = self.letters.writable(words);
        let width = self.letters.shape(SMALL.weight, &words).width * SMALL.size;
        self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Footer)));
        self.words(&words, SMALL, INK, (PAGE.0 - SIDE - width, PAGE.1 - FOOTER));
        self.surface.end_tagged();
    }

    fn words(&mut self, words: &str, style: Style, ink: (u8, u8, u8), at: (f32, f32)) {
        let shaped = self.letters.shape(style.weight, words);
        self.surface.set_stroke(None);
        self.surface.set_fill(Some(Fill { paint: colour(ink).into(), ..Fill::default() }));
        let font = self.letters.font(style.weight);
        self.surface.draw_glyphs(Point::from_xy(at.0, at.1), &shaped.glyphs, font, words, style.size, false);
    }

    fn artifact(&mut self, path: &Path, ink: (u8, u8, u8)) {
        self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
        self.surface.set_stroke(None);
        self.surface.set_fill(Some(Fill { paint: colour(ink).into(), ..Fill::default() }));
        self.surface.draw_path(path);
        self.surface.end_tagged();
    }
}

fn colour((red, green, blue): (u8, u8, u8)) -> rgb::Color {
    rgb::Color::new(red, green, blue)
}

fn rectangle(x: f32, y: f32, width: f32, height: f32) -> Option<Path> {
    let mut path = PathBuilder::new();
    path.push_rect(Rect::from_xywh(x, y, width, height)?);
    path.finish()
}
