//! A rule as a picture: its parts as boxes, what they mean together as arrows. DOT, Mermaid and SVG draw the same boxes.

mod condition;
mod dot;
mod mermaid;
mod place;
mod svg;

pub use condition::{answers, condition};
pub use dot::dot;
pub use mermaid::mermaid;
pub use svg::{STYLE, figure, svg};

use super::words;
use crate::text::Text;
use crate::tree::{Rule, Shape, Tree};

/// What the picture is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// All referrals and all named rules.
    Whole,
    /// One named rule.
    Rule(usize),
    /// One referral.
    Referral(usize),
}

/// How far a picture goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// The named rules that it refers to are drawn too, each once.
    Through,
    /// A named rule that it refers to is only a box with its name.
    Names,
}

/// Boxes and arrows, in the order in which the law says them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Graph {
    /// What the picture is of.
    pub title: String,
    /// How to read it.
    pub description: String,
    /// The language of the words, as in BCP 47.
    pub language: String,
    /// What stands on a box that is drawn in full elsewhere in the picture.
    pub elsewhere: String,
    /// The boxes.
    pub nodes: Vec<Node>,
    /// The arrows.
    pub edges: Vec<Edge>,
    /// Positions of the boxes that are not part of another one: a referral or a named rule.
    pub roots: Vec<usize>,
}

/// A box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// `referral/` or `rule/` and the name in the rule files; the parts are numbered after another slash.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// What it is in words, and the article it comes from.
    pub caption: String,
    /// What it says.
    pub label: String,
}

/// What a box is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Where to go.
    Referral,
    /// A rule with a name.
    Rule,
    /// All parts must hold.
    All,
    /// One part is enough.
    Any,
    /// The part must not hold.
    Not,
    /// So many parts must hold.
    AtLeast,
    /// A condition on the answer to one question.
    Leaf,
}

/// An arrow from a box to a part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edge {
    /// Position of the box it leaves.
    pub from: usize,
    /// Position of the box it points at.
    pub to: usize,
    /// How the part counts.
    pub label: String,
}

/// The picture of a subject.
pub fn graph(tree: &Tree, subject: Subject, reach: Reach, text: &Text) -> Graph {
    let mut drawing = Drawing::new(tree, text);
    let (title, name, own) = match subject {
        Subject::Whole => {
            (0..tree.referrals.len()).for_each(|number| drawing.referral(number));
            // A rule that no referral needs is drawn too: somebody wrote it.
            (0..tree.rules.len()).for_each(|number| _ = drawing.named(number));
            ("graph-title-whole", format!("tree-{}", tree.id.key()), tree.rules.len())
        }
        Subject::Rule(number) => {
            drawing.named(number);
            ("graph-title-rule", format!("rule-{}", tree.rules[number].id.key()), 1)
        }
        Subject::Referral(number) => {
            drawing.referral(number);
            ("graph-title-referral", format!("referral-{}", tree.referrals[number].id.key()), 0)
        }
    };
    let limit = if reach == Reach::Through { usize::MAX } else { own };
    let mut drawn = 0;
    // Drawing a rule can name more rules.
    while drawn < drawing.order.len().min(limit) {
        drawing.rule(drawing.order[drawn]);
        drawn += 1;
    }
    drawing.done(title, &text.say(&name))
}

/// Which named rules some referrals look at, and which rules those look at in their turn, without the rest of what is in
/// them. What looks at no named rule is left out.
pub fn overview(tree: &Tree, referrals: &[usize], name: &str, text: &Text) -> Graph {
    let mut drawing = Drawing::new(tree, text);
    for &number in referrals {
        let when = &tree.referrals[number].when;
        if names_any(when) {
            let own = drawing.referral_box(number);
            drawing.names_in(own, when);
        }
    }
    let mut drawn = 0;
    while drawn < drawing.order.len() {
        let number = drawing.order[drawn];
        let own = drawing.named(number);
        // A rule that looks at no other one is complete where it is named.
        if names_any(&tree.rules[number].rule) {
            drawing.graph.roots.push(own);
            drawing.names_in(own, &tree.rules[number].rule);
        }
        drawn += 1;
    }
    drawing.done("graph-title-topic", name)
}

/// Whether a rule refers to a named one.
fn names_any(rule: &Rule) -> bool {
    matches!(rule.shape, Shape::Named(_)) || rule.parts().iter().any(names_any)
}

struct Drawing<'a> {
    tree: &'a Tree,
    text: &'a Text,
    /// The box of each named rule, once it has one.
    named: Vec<Option<usize>>,
    /// The named rules that have a box, in the order in which they got it.
    order: Vec<usize>,
    graph: Graph,
}

impl<'a> Drawing<'a> {
    fn new(tree: &'a Tree, text: &'a Text) -> Self {
        let (language, elsewhere) = (text.language().to_string(), text.say("graph-elsewhere"));
        let graph = Graph { language, elsewhere, ..Graph::default() };
        Self { tree, text, named: vec![None; tree.rules.len()], order: Vec::new(), graph }
    }

    fn done(self, title: &str, name: &str) -> Graph {
        let (mut graph, text) = (self.graph, self.text);
        graph.title = text.say_with(title, &[("name", name.into())]);
        let counts = [("boxes", graph.nodes.len().into()), ("arrows", graph.edges.len().into())];
        graph.description = text.say_with("graph-description", &counts);
        graph
    }

    fn referral(&mut self, number: usize) {
        let own = self.referral_box(number);
        let id = format!("{}/1", self.graph.nodes[own].id);
        self.part(own, "graph-edge-when", &self.tree.referrals[number].when, &id);
    }

    fn referral_box(&mut self, number: usize) -> usize {
        let referral = &self.tree.referrals[number];
        let label = words::referral(self.tree, number, self.text);
        let own = self.add(&format!("referral/{}", referral.id), Kind::Referral, referral.source, label);
        self.graph.roots.push(own);
        own
    }

    /// A named rule with what is in it.
    fn rule(&mut self, number: usize) {
        let own = self.named(number);
        self.graph.roots.push(own);
        let id = format!("{}/1", self.graph.nodes[own].id);
        // The article stands on the name already.
        let body = Rule { source: None, ..self.tree.rules[number].rule.clone() };
        self.part(own, "graph-edge-rule", &body, &id);
    }

    /// The box of a named rule: one, however many rules refer to it.
    fn named(&mut self, number: usize) -> usize {
        if let Some(drawn) = self.named[number] {
            return drawn;
        }
        let named = &self.tree.rules[number];
        let label = self.text.say(&format!("rule-{}", named.id.key()));
        let own = self.add(&format!("rule/{}", named.id), Kind::Rule, named.rule.source, label);
        self.named[number] = Some(own);
        self.order.push(number);
        own
    }

    /// A part of the box `from`, with an arrow to it.
    fn part(&mut self, from: usize, edge: &str, rule: &Rule, id: &str) {
        let (tree, text) = (self.tree, self.text);
        let mut label = text.say(edge);
        let to = match &rule.shape {
            Shape::Named(number) => {
                // The box carries the article of the rule; that of this reference belongs to the arrow.
                if let Some(source) = rule.source.filter(|source| tree.rules[*number].rule.source != Some(*source)) {
                    let source = words::cite(tree, source, text);
                    label = text.say_with("graph-edge-cited", &[("edge", label.into()), ("source", source.into())]);
                }
                self.named(*number)
            }
            Shape::Leaf(leaf) => self.add(id, Kind::Leaf, rule.source, condition(tree, leaf, text)),
            shape => {
                let (kind, words, below) = together(shape, text);
                let own = self.add(id, kind, rule.source, words);
                for (at, part) in rule.parts().iter().enumerate() {
                    self.part(own, below, part, &format!("{id}/{}", at + 1));
                }
                own
            }
        };
        self.graph.edges.push(Edge { from, to, label });
    }

    /// Arrows from a box to the rules named in it, each once.
    fn names_in(&mut self, from: usize, rule: &Rule) {
        if let Shape::Named(number) = rule.shape {
            let to = self.named(number);
            let label = self.text.say("graph-edge-names");
            if !self.graph.edges.iter().any(|edge| (edge.from, edge.to) == (from, to)) {
                self.graph.edges.push(Edge { from, to, label });
            }
        }
        rule.parts().iter().for_each(|part| self.names_in(from, part));
    }

    fn add(&mut self, id: &str, kind: Kind, source: Option<usize>, label: String) -> usize {
        let word = self.text.get(&format!("graph-kind-{}", kind.as_str()));
        let cited = source.map(|source| words::cite(self.tree, source, self.text));
        let caption = [word, cited].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        self.graph.nodes.push(Node { id: id.to_owned(), kind, caption, label });
        self.graph.nodes.len() - 1
    }
}

/// What holds parts together: the kind of box, its words, and the sentence on the arrows to the parts.
pub(super) fn together(shape: &Shape, text: &Text) -> (Kind, String, &'static str) {
    match shape {
        Shape::All(parts) if parts.is_empty() => (Kind::All, text.say("graph-always"), "graph-edge-all"),
        Shape::Any(parts) if parts.is_empty() => (Kind::Any, text.say("graph-never"), "graph-edge-any"),
        Shape::Any(_) => (Kind::Any, text.say("graph-any"), "graph-edge-any"),
        Shape::Not(_) => (Kind::Not, text.say("graph-not"), "graph-edge-not"),
        Shape::AtLeast(n, _) => {
            let words = text.say_with("graph-at-least", &[("count", (*n).into())]);
            (Kind::AtLeast, words, "graph-edge-at-least")
        }
        _ => (Kind::All, text.say("graph-all"), "graph-edge-all"),
    }
}

impl Kind {
    /// The word in Fluent keys and in the classes of a drawing.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Referral => "referral",
            Self::Rule => "rule",
            Self::All => "all",
            Self::Any => "any",
            Self::Not => "not",
            Self::AtLeast => "at-least",
            Self::Leaf => "leaf",
        }
    }
}
