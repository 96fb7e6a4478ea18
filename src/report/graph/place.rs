//! Where each box of a drawing stands. A rule is laid out as a page is: a box, beside it a column of its parts, in their
//! own order, so that the picture reads from top to bottom as the law does. The flexbox of `taffy` does the arithmetic.

use taffy::prelude::{AlignItems, FlexDirection, NodeId, Rect, Size, Style, TaffyMaxContent, TaffyTree, length, zero};

use super::{Graph, Kind};
use crate::wrap;

/// Sizes of letters in pixels: what a box says, and what stands above it or at an arrow.
pub(super) const LETTER: f32 = 13.0;
pub(super) const SMALL: f32 = 11.0;
/// Heights of lines.
pub(super) const LINE: f32 = 17.0;
pub(super) const SMALL_LINE: f32 = 14.0;
/// From a box to where its arrows part.
pub(super) const STEM: f32 = 10.0;
/// Between a root with its parts and the next.
const ROOTS: f32 = 30.0;
/// The edge around a drawing.
const MARGIN: f32 = 4.0;
/// Letters on a line in a box.
const COLUMNS: usize = 28;
/// Letters on a line at an arrow.
const EDGE_COLUMNS: usize = 16;

/// A drawing: how large it is, and what stands where.
#[derive(Debug, Default)]
pub(super) struct Placed {
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) boxes: Vec<Box>,
    pub(super) arrows: Vec<Arrow>,
}

/// A box; `x` and `y` are its upper left corner.
#[derive(Debug)]
pub(super) struct Box {
    pub(super) node: usize,
    /// Drawn in full elsewhere in the picture.
    pub(super) elsewhere: bool,
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) caption: Vec<String>,
    pub(super) label: Vec<String>,
}

/// An arrow from the right of one box to the left of another.
#[derive(Debug)]
pub(super) struct Arrow {
    pub(super) from: (f32, f32),
    pub(super) to: (f32, f32),
    pub(super) label: Vec<String>,
}

/// Places every box: each root with its parts, one below the other.
pub(super) fn place(graph: &Graph) -> Placed {
    let mut parts: Vec<Vec<usize>> = vec![Vec::new(); graph.nodes.len()];
    let mut is_root = vec![false; graph.nodes.len()];
    graph.edges.iter().enumerate().for_each(|(number, edge)| parts[edge.from].push(number));
    graph.roots.iter().for_each(|root| is_root[*root] = true);
    let mut placed = Placed { height: MARGIN, ..Placed::default() };
    let mut page = Page { graph, parts: &parts, is_root: &is_root, flex: TaffyTree::new() };
    for &root in &graph.roots {
        let block = page.block(root, None, 0.0);
        placed.width = placed.width.max(block.size.0 + 2.0 * MARGIN);
        let top = placed.height;
        placed.height += block.size.1 + ROOTS;
        collect(block, (MARGIN, top), None, &mut placed);
    }
    placed.height = (placed.height - ROOTS + MARGIN).max(MARGIN);
    placed
}

struct Page<'g> {
    graph: &'g Graph,
    parts: &'g [Vec<usize>],
    is_root: &'g [bool],
    flex: TaffyTree<()>,
}

/// A box with its parts beside it, and where they stand in it.
struct Block {
    size: (f32, f32),
    /// The words at its arrow.
    arrow: Vec<String>,
    own: Box,
    parts: Vec<((f32, f32), Block)>,
}

impl Page<'_> {
    /// A box: as a root, or as a part at the end of an arrow of that width. The parts are laid out before the whole, so
    /// that a deep rule needs no deep stack.
    fn block(&mut self, node: usize, arrow: Option<Vec<String>>, arrow_width: f32) -> Block {
        let elsewhere = arrow.is_some() && self.is_root[node];
        let mut own = self.measured(node, elsewhere);
        let numbers: &[usize] = if elsewhere { &[] } else { &self.parts[node] };
        let edges = numbers.iter().map(|number| &self.graph.edges[*number]);
        let edges: Vec<_> = edges.map(|edge| (edge.to, wrap::text(&edge.label, EDGE_COLUMNS))).collect();
        // All arrows of a box are as long as the longest, so that its parts stand in line.
        let label = edges.iter().map(|(_, label)| widest(label, SMALL)).fold(0.0, f32::max);
        let width = 2.0 * STEM + SMALL + label;
        let parts: Vec<Block> = edges.into_iter().map(|(to, label)| self.block(to, Some(label), width)).collect();

        self.flex.clear();
        // The words of the arrow stand above its line, so they need as much room below it to keep the line in the middle.
        let label_height = arrow.as_ref().map_or(0.0, |label| rows(label) * 2.0 * SMALL_LINE);
        let above = ((label_height - own.height) / 2.0).max(0.0);
        let margin = Rect { left: length(arrow_width), right: zero(), top: length(above), bottom: length(above) };
        let place = self.leaf((own.width, own.height), margin);
        let places: Vec<NodeId> = parts.iter().map(|part| self.leaf(part.size, Rect::zero())).collect();
        let gap = Size { width: zero(), height: length(SMALL) };
        let column = Style { flex_direction: FlexDirection::Column, gap, ..Style::default() };
        let column = self.flex.new_with_children(column, &places).expect("a column of boxes");
        let row = Style { align_items: AlignItems::CENTER, ..Style::default() };
        let row = self.flex.new_with_children(row, &[place, column]).expect("a box and its column");
        self.flex.compute_layout(row, Size::MAX_CONTENT).expect("a page of boxes");

        let at = |node: NodeId| {
            let layout = self.flex.layout(node).expect("a box that was placed");
            ((layout.location.x, layout.location.y), (layout.size.width, layout.size.height))
        };
        let ((own_x, own_y), (column_x, column_y)) = (at(place).0, at(column).0);
        (own.x, own.y) = (own_x, own_y);
        let corner = |place: NodeId| (column_x + at(place).0.0, column_y + at(place).0.1);
        let parts = places.iter().map(|place| corner(*place)).zip(parts).collect();
        Block { size: at(row).1, arrow: arrow.unwrap_or_default(), own, parts }
    }

    fn leaf(&mut self, (width, height): (f32, f32), margin: Rect<taffy::LengthPercentageAuto>) -> NodeId {
        let size = Size { width: length(width), height: length(height) };
        self.flex.new_leaf(Style { size, margin, flex_shrink: 0.0, ..Style::default() }).expect("a box")
    }

    fn measured(&self, node: usize, elsewhere: bool) -> Box {
        let told = &self.graph.nodes[node];
        let mut caption = told.caption.clone();
        if elsewhere {
            caption = format!("{caption} · {}", self.graph.elsewhere);
        }
        let (caption, label) = (wrap::text(&caption, COLUMNS + 8), wrap::text(&told.label, COLUMNS));
        let (beside, above) = match told.kind {
            Kind::AtLeast | Kind::Not | Kind::Any | Kind::Referral => (15.0, 8.0),
            Kind::Rule => (13.0, 8.0),
            Kind::All | Kind::Leaf => (10.0, 7.0),
        };
        let width = widest(&label, LETTER).max(widest(&caption, SMALL)) + 2.0 * beside;
        let height = rows(&label) * LINE + rows(&caption) * SMALL_LINE + 2.0 * above;
        Box { node, elsewhere, x: 0.0, y: 0.0, width: width.ceil(), height: height.ceil(), caption, label }
    }
}

/// Takes the places over: from places within each other to places on the page.
fn collect(block: Block, (x, y): (f32, f32), from: Option<(f32, f32)>, placed: &mut Placed) {
    let Block { arrow, own, parts, .. } = block;
    let own = Box { x: x + own.x, y: y + own.y, ..own };
    let middle = own.y + own.height / 2.0;
    placed.arrows.extend(from.map(|from| Arrow { from, to: (own.x, middle), label: arrow }));
    let right = own.x + own.width;
    placed.boxes.push(own);
    for ((part_x, part_y), part) in parts {
        collect(part, (x + part_x, y + part_y), Some((right, middle)), placed);
    }
}

fn rows(lines: &[String]) -> f32 {
    // A box has a handful of lines.
    f32::from(u16::try_from(lines.len()).unwrap_or(u16::MAX))
}

/// The width of the widest line: an estimate in the proportions of Arial, on the generous side.
fn widest(lines: &[String], size: f32) -> f32 {
    lines.iter().map(|line| line.chars().map(breadth).sum::<f32>() * size).fold(0.0, f32::max)
}

/// The width of a letter as part of its height.
fn breadth(letter: char) -> f32 {
    match letter {
        'i' | 'j' | 'l' | '\'' | '|' | '.' | ',' | ':' | ';' | '!' => 0.3,
        'f' | 't' | 'r' | ' ' | '(' | ')' | '[' | ']' | '-' | '/' | '“' | '”' | '·' => 0.37,
        'm' | 'w' | 'M' | 'W' | '@' | '%' => 0.95,
        letter if letter.is_ascii_uppercase() => 0.76,
        letter if letter.is_ascii() => 0.6,
        letter => {
            0.62 * f32::from(u8::try_from(unicode_width::UnicodeWidthChar::width(letter).unwrap_or(0)).unwrap_or(2))
        }
    }
}
