//! A picture as SVG: on its own, or as a figure in a page.

use maud::{Markup, html};

use super::place::{Arrow, Box, LETTER, LINE, Placed, SMALL, SMALL_LINE, STEM, place};
use super::{Graph, Kind};

/// How a drawing looks, also in the dark and in print. It has no colour that means something.
pub const STYLE: &str = "\
.graph { font-family: Arial, Helvetica, 'Liberation Sans', sans-serif; color: #1b1b1b; background: #fff }
.graph text { fill: currentColor; text-anchor: middle }
.graph .label { font-size: 13px }
.graph .caption, .graph .edge { font-size: 11px }
.graph .caption { fill: #4a4a4a }
.graph .box { fill: #fff; stroke: #1b1b1b; stroke-width: 1.25 }
.graph .referral .box { stroke-width: 2.5 }
.graph .rule .box { fill: #f0f3f7 }
.graph .elsewhere .box { stroke-dasharray: 5 3 }
.graph .arrow { fill: none; stroke: #4a4a4a }
.graph .head { fill: #4a4a4a }
@media (prefers-color-scheme: dark) {
.graph { color: #f0f0f0; background: #16181b }
.graph .caption { fill: #c4c8cc }
.graph .box { fill: #16181b; stroke: #f0f0f0 }
.graph .rule .box { fill: #262c34 }
.graph .arrow { stroke: #c4c8cc }
.graph .head { fill: #c4c8cc }
}
@media print {
.graph { color: #000; background: none }
.graph .caption, .graph .head { fill: #000 }
.graph .box, .graph .rule .box { fill: none; stroke: #000 }
.graph .arrow { stroke: #000 }
}
";

/// An SVG file.
pub fn svg(graph: &Graph) -> String {
    let placed = place(graph);
    drawing(graph, &placed, "picture", &html! { style { (maud::PreEscaped(STYLE)) } }).into_string()
}

/// The drawing as part of a page that has [`STYLE`]; nothing when it would be larger than this many pixels. `id` is the
/// beginning of the names in it.
pub fn figure(graph: &Graph, id: &str, (most_wide, most_high): (f32, f32)) -> Option<Markup> {
    let placed = place(graph);
    (placed.width <= most_wide && placed.height <= most_high).then(|| drawing(graph, &placed, id, &html! {}))
}

fn drawing(graph: &Graph, placed: &Placed, id: &str, style: &Markup) -> Markup {
    let Placed { width, height, boxes, arrows } = placed;
    let (title, description) = (format!("{id}-title"), format!("{id}-description"));
    html! {
        svg xmlns="http://www.w3.org/2000/svg" class="graph" role="img" lang=(graph.language)
            aria-labelledby=(title) aria-describedby=(description)
            width=(width) height=(height) viewBox={ "0 0 " (width) " " (height) } {
            title id=(title) { (clean(&graph.title)) }
            desc id=(description) { (clean(&graph.description)) }
            (style)
            @for arrow in arrows { (arrow_of(arrow)) }
            @for drawn in boxes { (box_of(graph, drawn)) }
        }
    }
}

fn box_of(graph: &Graph, drawn: &Box) -> Markup {
    let kind = graph.nodes[drawn.node].kind;
    let middle = drawn.x + drawn.width / 2.0;
    let text = rows(&drawn.caption) * SMALL_LINE + rows(&drawn.label) * LINE;
    let top = drawn.y + (drawn.height - text) / 2.0;
    let below = top + rows(&drawn.caption) * SMALL_LINE;
    let class = if drawn.elsewhere { format!("{} elsewhere", kind.as_str()) } else { kind.as_str().to_owned() };
    html! {
        g class=(class) {
            path class="box" d=(outline(kind, drawn)) {}
            @for (at, line) in drawn.caption.iter().enumerate() {
                text class="caption" x=(middle) y=(top + SMALL + nth(at) * SMALL_LINE) { (clean(line)) }
            }
            @for (at, line) in drawn.label.iter().enumerate() {
                text class="label" x=(middle) y=(below + LETTER + nth(at) * LINE) { (clean(line)) }
            }
        }
    }
}

/// A form of its own for each kind, so that nobody needs a colour.
fn outline(kind: Kind, drawn: &Box) -> String {
    let Box { x, y, width, height, .. } = drawn;
    let (right, bottom, middle) = (x + width, y + height, y + height / 2.0);
    let plain = format!("M{x} {y}H{right}V{bottom}H{x}Z");
    let round = |radius: f32| {
        let (left_in, right_in, wide, high) = (x + radius, right - radius, width - 2.0 * radius, height - 2.0 * radius);
        let turn = |dx: f32, dy: f32| format!("a{radius} {radius} 0 0 1 {dx} {dy}");
        let (a, b, c, d) = (turn(radius, radius), turn(-radius, radius), turn(-radius, -radius), turn(radius, -radius));
        format!("M{left_in} {y}H{right_in}{a}v{high}{b}h{}{c}v{}{d}Z", -wide, -high)
    };
    match kind {
        Kind::All => plain,
        Kind::Leaf => round(7.0),
        Kind::Any => round((height / 2.0).min(18.0)),
        Kind::Rule => format!("{plain}M{} {y}V{bottom}M{} {y}V{bottom}", x + 6.0, right - 6.0),
        Kind::Referral => format!("M{x} {y}H{}L{right} {middle}L{} {bottom}H{x}Z", right - 12.0, right - 12.0),
        Kind::AtLeast => {
            let (near, far) = (x + 12.0, right - 12.0);
            format!("M{near} {y}H{far}L{right} {middle}L{far} {bottom}H{near}L{x} {middle}Z")
        }
        Kind::Not => {
            let (near, far, high, low) = (x + 9.0, right - 9.0, y + 9.0, bottom - 9.0);
            format!("M{near} {y}H{far}L{right} {high}V{low}L{far} {bottom}H{near}L{x} {low}V{high}Z")
        }
    }
}

fn arrow_of(arrow: &Arrow) -> Markup {
    let ((from_x, from_y), (to_x, to_y)) = (arrow.from, arrow.to);
    // Places are whole pixels; an arrow that is straight but for rounding is straight.
    let to_y = if (from_y - to_y).abs() < 2.0 { from_y } else { to_y };
    let bend = from_x + STEM;
    let tip = to_x - 8.0;
    let words = f32::midpoint(bend, tip);
    html! {
        path class="arrow" d={ "M" (from_x) " " (from_y) "H" (bend) "V" (to_y) "H" (tip) } {}
        path class="head" d={ "M" (to_x) " " (to_y) "l-9 -4v8Z" } {}
        @for (at, line) in arrow.label.iter().enumerate() {
            text class="edge" x=(words) y=(to_y - 4.0 - nth(arrow.label.len() - 1 - at) * SMALL_LINE) { (clean(line)) }
        }
    }
}

fn rows(lines: &[String]) -> f32 {
    nth(lines.len())
}

/// A small number as a length.
fn nth(number: usize) -> f32 {
    f32::from(u16::try_from(number).unwrap_or(u16::MAX))
}

/// Without the signs that XML cannot hold, escaped or not.
fn clean(text: &str) -> String {
    let shown = |letter: char| if letter.is_control() { ' ' } else { letter };
    text.chars().filter(|letter| !matches!(letter, '\u{fffe}' | '\u{ffff}')).map(shown).collect()
}
