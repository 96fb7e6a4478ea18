//! A picture as a Mermaid flowchart.

use std::fmt::Write;

use super::{Graph, Kind};

/// Mermaid that any page with Mermaid draws. Signs that mean something to Mermaid or to HTML become their numbers.
pub fn mermaid(graph: &Graph) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    _ = writeln!(out, "flowchart LR");
    _ = writeln!(out, "  accTitle: {}", one_line(&graph.title));
    _ = writeln!(out, "  accDescr: {}", one_line(&graph.description));
    for (number, node) in graph.nodes.iter().enumerate() {
        let (open, close) = brackets(node.kind);
        let words: Vec<String> = [&node.caption, &node.label]
            .into_iter()
            .filter(|words| !words.is_empty())
            .map(|words| safe(words))
            .collect();
        _ = writeln!(out, "  n{number}{open}\"{}\"{close}", words.join("<br>"));
    }
    for edge in &graph.edges {
        _ = writeln!(out, "  n{} -->|\"{}\"| n{}", edge.from, safe(&edge.label), edge.to);
    }
    out
}

/// A shape of its own for each kind, so that no colour is needed.
fn brackets(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Referral => (">", "]"),
        Kind::Rule => ("[[", "]]"),
        Kind::All => ("[", "]"),
        Kind::Any => ("([", "])"),
        Kind::Not => ("{", "}"),
        Kind::AtLeast => ("{{", "}}"),
        Kind::Leaf => ("(", ")"),
    }
}

/// A text inside quotes: only letters, digits, spaces and harmless signs stay as they are.
fn safe(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(safe_line).collect();
    lines.join("<br>")
}

fn safe_line(line: &str) -> String {
    let line = line.trim();
    // What would make the line an item of a Markdown list, which Mermaid refuses to draw.
    let ordinal = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let mut out = String::new();
    for (at, letter) in line.char_indices() {
        let harmless = letter.is_alphanumeric() || !letter.is_ascii() || " ,.:?!()/'-+".contains(letter);
        let marks_item = at == ordinal && ".)-+".contains(letter);
        match letter {
            letter if letter.is_control() => {}
            letter if harmless && !marks_item => out.push(letter),
            letter => _ = write!(out, "#{};", u32::from(letter)),
        }
    }
    out
}

/// A text that ends with its line, with nothing in it that Mermaid takes for its own.
fn one_line(text: &str) -> String {
    let line: Vec<&str> = text.split_whitespace().collect();
    line.join(" ")
        .replace(';', ",")
        .chars()
        .filter(|letter| !letter.is_control() && !"{}#%".contains(*letter))
        .collect()
}
