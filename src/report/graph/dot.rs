//! A picture as Graphviz DOT.

use std::fmt::Write;

use super::{Graph, Kind};

/// DOT that any Graphviz program draws. Every text is quoted, so that no word of it can be taken for DOT.
pub fn dot(graph: &Graph) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    _ = writeln!(out, "digraph loketwijzer {{");
    _ = writeln!(out, "  graph [rankdir=LR, label={}, tooltip={}];", quoted(&graph.title), quoted(&graph.description));
    _ = writeln!(out, "  node [fontname=\"sans-serif\"];");
    _ = writeln!(out, "  edge [fontname=\"sans-serif\"];");
    for node in &graph.nodes {
        let words: Vec<&str> =
            [node.caption.as_str(), node.label.as_str()].into_iter().filter(|words| !words.is_empty()).collect();
        let (id, label) = (quoted(&node.id), quoted(&words.join("\n")));
        _ = writeln!(out, "  {id} [shape={}, label={label}];", shape(node.kind));
    }
    for edge in &graph.edges {
        let (from, to) = (quoted(&graph.nodes[edge.from].id), quoted(&graph.nodes[edge.to].id));
        _ = writeln!(out, "  {from} -> {to} [label={}];", quoted(&edge.label));
    }
    out.push_str("}\n");
    out
}

/// A shape of its own for each kind, so that no colour is needed.
fn shape(kind: Kind) -> &'static str {
    match kind {
        Kind::Referral => "house",
        Kind::Rule => "component",
        Kind::All => "box",
        Kind::Any => "oval",
        Kind::Not => "octagon",
        Kind::AtLeast => "hexagon",
        Kind::Leaf => "note",
    }
}

/// A quoted string: quotes and backslashes escaped, a line end as DOT writes it, other control characters left out.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}
