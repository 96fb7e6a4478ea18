//! Small random rule sets, written out as YAML, and an oracle that tries everything instead of thinking.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used)]

use std::fmt::Write;

use loketwijzer::tree::{Answer, QuestionKind, Tree};
use loketwijzer::value::Value;
use proptest::prelude::*;

/// What a question of a random rule set is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    YesNo,
    /// Options a, b, c.
    Choice,
    /// Options a, b and none.
    Many,
    /// From 0 to 3.
    Number,
    /// Options a, b, c, d: a choice with an option more.
    More,
    /// Options a, b, c and none.
    Several,
    /// From 0 to 9, cut nowhere but at 3 and 7.
    Wide,
}

/// A rule of a random rule set.
#[derive(Debug, Clone)]
pub enum Shape {
    All(Vec<Shape>),
    Any(Vec<Shape>),
    Not(Box<Shape>),
    AtLeast(usize, Vec<Shape>),
    /// A question and a number that picks a condition which fits its sort.
    Leaf(usize, usize),
    /// A named rule.
    Named(usize),
    /// A question and what to say of each of its answers; never written, only to see what would come of it.
    Told(usize, Vec<Value>),
}

/// A random rule set: questions, and a rule for each referral.
#[derive(Debug, Clone)]
pub struct Rules {
    pub sorts: Vec<Sort>,
    /// What the questions are called: q0, q1 and so on.
    pub names: Vec<usize>,
    /// Rules with a name, each an `all` made only of those before it.
    pub named: Vec<Shape>,
    pub whens: Vec<Shape>,
    /// What the referrals are called: r0, r1 and so on.
    pub referrals: Vec<usize>,
    /// What comes with each referral; nothing at all for rule sets that are only about the walk.
    pub extras: Vec<Extra>,
}

/// What comes with a referral.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extra {
    /// now, soon, normal or last.
    pub urgency: usize,
    /// One bit each: a plain right, one with a term from d0, one with a term from d1, one that is no more.
    pub rights: u8,
    /// Whether its desk is another one in each place.
    pub local: bool,
    /// Whether it exists.
    pub valid: bool,
}

/// The rights a referral can have.
pub const RIGHTS: [&str; 4] = ["plain", "from-d0", "from-d1", "no-more"];
/// The words for urgency.
pub const URGENCY: [&str; 4] = ["now", "soon", "normal", "last"];

pub fn rules() -> impl Strategy<Value = Rules> {
    let sort =
        prop_oneof![3 => Just(Sort::YesNo), 1 => Just(Sort::Choice), 1 => Just(Sort::Many), 1 => Just(Sort::Number)];
    prop::collection::vec(sort, 1..5).prop_flat_map(|sorts| {
        let leaf = (0..sorts.len(), 0..12_usize).prop_map(|(question, pick)| Shape::Leaf(question, pick));
        let shape = leaf.prop_recursive(3, 14, 3, |inner| {
            let parts = prop::collection::vec(inner.clone(), 1..4);
            prop_oneof![
                parts.clone().prop_map(Shape::All),
                parts.clone().prop_map(Shape::Any),
                inner.prop_map(|part| Shape::Not(Box::new(part))),
                (parts, 0..3_usize).prop_map(|(parts, n)| Shape::AtLeast(n % parts.len() + 1, parts)),
            ]
        });
        (Just(sorts), prop::collection::vec(shape, 1..4)).prop_map(|(sorts, whens)| Rules {
            names: (0..sorts.len()).collect(),
            named: Vec::new(),
            referrals: (0..whens.len()).collect(),
            extras: Vec::new(),
            sorts,
            whens,
        })
    })
}

/// Rule sets with everything: more sorts, named rules, dates, places, rights, urgency, validity.
pub fn rich() -> impl Strategy<Value = Rules> {
    rich_up_to(300)
}

/// The same, with at most so many ways to answer all questions.
pub fn rich_up_to(most: usize) -> impl Strategy<Value = Rules> {
    let sort = prop_oneof![
        4 => Just(Sort::YesNo), 1 => Just(Sort::Choice), 1 => Just(Sort::Many), 1 => Just(Sort::Number),
        1 => Just(Sort::More), 1 => Just(Sort::Several), 1 => Just(Sort::Wide)
    ];
    let extra = (0..4_usize, 0..16_u8, any::<bool>(), 0..8_u8).prop_map(|(urgency, rights, local, valid)| Extra {
        urgency,
        rights,
        local,
        valid: valid != 0,
    });
    let sets = (prop::collection::vec(sort, 1..6), 0..3_usize);
    sets.prop_flat_map(move |(mut sorts, named)| {
        // Few enough answers to try them all.
        while sorts.iter().map(|sort| atoms(*sort).len()).product::<usize>() > most && sorts.len() > 1 {
            sorts.pop();
        }
        let named: Vec<_> = (0..named).map(|number| shape(sorts.len(), number, 5)).collect();
        let called = (0..sorts.len()).collect();
        let whens = prop::collection::vec((shape(sorts.len(), named.len(), 10), extra.clone()), 1..5);
        (Just(sorts), Just(called), named, whens).prop_map(|(sorts, names, named, whens): (_, _, _, Vec<_>)| {
            let referrals = (0..whens.len()).collect();
            let (whens, extras) = whens.into_iter().unzip();
            let named = named.into_iter().map(|part| Shape::All(vec![part])).collect();
            Rules { sorts, names, named, whens, referrals, extras }
        })
    })
}

/// A rule over so many questions and named rules.
pub fn shape(questions: usize, named: usize, size: u32) -> BoxedStrategy<Shape> {
    let leaf = (0..questions + named, 0..12_usize)
        .prop_map(move |(at, pick)| if at < questions { Shape::Leaf(at, pick) } else { Shape::Named(at - questions) });
    let rule = leaf.prop_recursive(3, size, 3, |inner| {
        let parts = prop::collection::vec(inner.clone(), 1..4);
        prop_oneof![
            parts.clone().prop_map(Shape::All),
            parts.clone().prop_map(Shape::Any),
            inner.prop_map(|part| Shape::Not(Box::new(part))),
            (parts, 0..3_usize).prop_map(|(parts, n)| Shape::AtLeast(n % parts.len() + 1, parts)),
        ]
    });
    rule.boxed()
}

/// The conditions that fit a sort, as YAML and as what they say of each answer of [`atoms`].
pub fn conditions(sort: Sort, negated: bool) -> Vec<(&'static str, Vec<Value>)> {
    use Value::{No as N, Unknown as U, Yes as Y};
    let mut all = match sort {
        Sort::YesNo => vec![("any-of: [ja]", vec![Y, N, U]), ("any-of: [nee]", vec![N, Y, U])],
        Sort::Choice => vec![
            ("any-of: [a]", vec![Y, N, N, U]),
            ("any-of: [b, c]", vec![N, Y, Y, U]),
            ("any-of: [a, b, c]", vec![Y, Y, Y, U]),
        ],
        // a; b; a and b; none
        Sort::Many => vec![
            ("any-of: [a]", vec![Y, N, Y, N, U]),
            ("any-of: [a, b]", vec![Y, Y, Y, N, U]),
            ("only: [a]", vec![Y, N, N, N, U]),
            ("only: [none]", vec![N, N, N, Y, U]),
        ],
        Sort::Number => vec![
            ("from: 2", vec![N, N, Y, Y, U]),
            ("below: 1", vec![Y, N, N, N, U]),
            ("from: 1, below: 3", vec![N, Y, Y, N, U]),
        ],
        Sort::More => vec![
            ("any-of: [a]", vec![Y, N, N, N, U]),
            ("any-of: [b, c]", vec![N, Y, Y, N, U]),
            ("any-of: [b, d]", vec![N, Y, N, Y, U]),
        ],
        // a; b; a b; c; a c; b c; a b c; none
        Sort::Several => vec![
            ("any-of: [a]", vec![Y, N, Y, N, Y, N, Y, N, U]),
            ("any-of: [a, b]", vec![Y, Y, Y, N, Y, Y, Y, N, U]),
            ("only: [a, c]", vec![Y, N, N, Y, Y, N, N, N, U]),
            ("any-of: [none]", vec![N, N, N, N, N, N, N, Y, U]),
        ],
        Sort::Wide => vec![
            ("from: 7", vec![N, N, N, N, N, N, N, Y, Y, Y, U]),
            ("below: 3", vec![Y, Y, Y, N, N, N, N, N, N, N, U]),
            ("from: 3, below: 7", vec![N, N, N, Y, Y, Y, Y, N, N, N, U]),
        ],
    };
    if !negated {
        match sort {
            Sort::YesNo => all.push(("any-of: [ja, weet-niet]", vec![Y, N, Y])),
            Sort::Choice => all.push(("any-of: [a, weet-niet]", vec![Y, N, N, Y])),
            Sort::More => all.push(("any-of: [a, weet-niet]", vec![Y, N, N, N, Y])),
            _ => {}
        }
    }
    all
}

/// The names of all answers to a question of a sort, as in a file; the last is "weet ik niet".
pub fn atoms(sort: Sort) -> Vec<Vec<&'static str>> {
    match sort {
        Sort::YesNo => vec![vec!["ja"], vec!["nee"], vec!["weet-niet"]],
        Sort::Choice => vec![vec!["a"], vec!["b"], vec!["c"], vec!["weet-niet"]],
        Sort::Many => vec![vec!["a"], vec!["b"], vec!["a", "b"], vec!["none"], vec!["weet-niet"]],
        Sort::Number => vec![vec!["0"], vec!["1"], vec!["2"], vec!["3"], vec!["weet-niet"]],
        Sort::More => vec![vec!["a"], vec!["b"], vec!["c"], vec!["d"], vec!["weet-niet"]],
        Sort::Several => vec![
            vec!["a"],
            vec!["b"],
            vec!["a", "b"],
            vec!["c"],
            vec!["a", "c"],
            vec!["b", "c"],
            vec!["a", "b", "c"],
            vec!["none"],
            vec!["weet-niet"],
        ],
        Sort::Wide => ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "weet-niet"].map(|word| vec![word]).into(),
    }
}

pub fn answer(sort: Sort, atom: usize, kind: &QuestionKind) -> Answer {
    Answer::read(&atoms(sort)[atom], kind).expect("an answer of this sort")
}

/// Whether a rule stands under a `not`; nothing for a named rule, which can be used anywhere, so that it never takes
/// "weet ik niet" for a signal.
type Under = Option<bool>;

fn flipped(under: Under) -> Under {
    under.map(|negated| !negated)
}

impl Shape {
    /// Writes the rule down, and the word by which each of its parts is pointed at, from the top down.
    fn yaml(&self, rules: &Rules, under: Under, out: &mut String, places: &mut Vec<usize>) {
        let list = |key: &str, parts: &[Shape], out: &mut String, places: &mut Vec<usize>| {
            write!(out, "{key}: [").unwrap();
            for (at, part) in parts.iter().enumerate() {
                out.push_str(if at == 0 { "" } else { ", " });
                part.yaml(rules, under, out, places);
            }
            out.push(']');
        };
        let own = places.len();
        places.push(out.len());
        out.push_str("{ ");
        match self {
            Self::All(parts) => list("all", parts, out, places),
            Self::Any(parts) => list("any", parts, out, places),
            Self::Not(part) => {
                out.push_str("not: ");
                part.yaml(rules, flipped(under), out, places);
            }
            Self::AtLeast(n, parts) => {
                write!(out, "at-least: {n}, ").unwrap();
                list("of", parts, out, places);
            }
            Self::Leaf(question, pick) => {
                let all = conditions(rules.sorts[*question], under != Some(false));
                let name = rules.names[*question];
                let begin = out.len();
                write!(out, "question: q{name}, {}", all[pick % all.len()].0).unwrap();
                places[own] = begin + out[begin..].find("weet-niet").unwrap_or("question: ".len());
            }
            Self::Named(number) => {
                out.push_str("rule: ");
                places[own] = out.len();
                write!(out, "n{number}").unwrap();
            }
            Self::Told(..) => unreachable!("only looked at, never written"),
        }
        out.push_str(" }");
    }

    /// What the rule says when every question is answered; written apart from the program on purpose.
    pub fn value(&self, rules: &Rules, atoms: &[usize], under: Under) -> Value {
        let all = |parts: &[Shape], under| -> Vec<Value> {
            parts.iter().map(|part| part.value(rules, atoms, under)).collect()
        };
        match self {
            Self::All(parts) => {
                let values = all(parts, under);
                if values.contains(&Value::No) {
                    Value::No
                } else if values.contains(&Value::Unknown) {
                    Value::Unknown
                } else {
                    Value::Yes
                }
            }
            Self::Any(parts) => {
                let values = all(parts, under);
                if values.contains(&Value::Yes) {
                    Value::Yes
                } else if values.contains(&Value::Unknown) {
                    Value::Unknown
                } else {
                    Value::No
                }
            }
            Self::Not(part) => match part.value(rules, atoms, flipped(under)) {
                Value::No => Value::Yes,
                Value::Unknown => Value::Unknown,
                Value::Yes => Value::No,
            },
            Self::AtLeast(n, parts) => {
                let values = all(parts, under);
                let yes = values.iter().filter(|value| **value == Value::Yes).count();
                let not_no = values.iter().filter(|value| **value != Value::No).count();
                if yes >= *n {
                    Value::Yes
                } else if not_no >= *n {
                    Value::Unknown
                } else {
                    Value::No
                }
            }
            Self::Leaf(question, pick) => {
                let conditions = conditions(rules.sorts[*question], under != Some(false));
                conditions[pick % conditions.len()].1[atoms[*question]]
            }
            Self::Named(number) => rules.named[*number].value(rules, atoms, None),
            Self::Told(question, values) => values[atoms[*question]],
        }
    }

    /// The rules directly below this one.
    pub fn parts(&self) -> &[Shape] {
        match self {
            Self::All(parts) | Self::Any(parts) | Self::AtLeast(_, parts) => parts,
            Self::Not(part) => std::slice::from_ref(part),
            _ => &[],
        }
    }

    /// The rules directly below this one, to change them.
    pub fn parts_mut(&mut self) -> &mut [Shape] {
        match self {
            Self::All(parts) | Self::Any(parts) | Self::AtLeast(_, parts) => parts,
            Self::Not(part) => std::slice::from_mut(part),
            _ => &mut [],
        }
    }
}

impl Rules {
    pub fn yaml(&self) -> String {
        self.yaml_with_places().0
    }

    /// The rules written down, and where every part of every rule is pointed at: named rules first, from the top down.
    pub fn yaml_with_places(&self) -> (String, Vec<usize>) {
        let mut places = Vec::new();
        let mut out =
            String::from("tree: { format: 1, id: t, version: 2026-01-01, topics: [t] }\ntopic: t\nquestions:\n");
        for (name, sort) in self.names.iter().zip(&self.sorts) {
            let kind = match sort {
                Sort::YesNo => "kind: yes-no",
                Sort::Choice => "kind: choice, answers: [a, b, c]",
                Sort::Many => "kind: many, answers: [a, b], none: none",
                Sort::Number => "kind: number, min: 0, max: 3",
                Sort::More => "kind: choice, answers: [a, b, c, d]",
                Sort::Several => "kind: many, answers: [a, b, c], none: none",
                Sort::Wide => "kind: number, min: 0, max: 9",
            };
            writeln!(out, "  - {{ id: q{name}, {kind} }}").unwrap();
        }
        if self.extras.is_empty() {
            out.push_str("desks:\n  - id: d\n");
        } else {
            out.push_str("  - { id: d0, kind: date }\n  - { id: d1, kind: date }\n  - { id: p0, kind: place }\n");
            out.push_str("desks:\n  - id: d\n  - { id: local, place: { question: p0, level: gemeente } }\nrights:\n");
            out.push_str("  - { id: plain }\n  - { id: from-d0, term: { weeks: 6, from: d0 } }\n");
            out.push_str("  - { id: from-d1, term: { weeks: 2, from: d1 } }\n");
            out.push_str("  - { id: no-more, valid-until: 2020-12-31, term: { weeks: 2, from: d0 } }\n");
        }
        if !self.named.is_empty() {
            out.push_str("rules:\n");
        }
        for (number, rule) in self.named.iter().enumerate() {
            out.push_str("  - id: ");
            places.push(out.len());
            writeln!(out, "n{number}\n    all:").unwrap();
            for part in rule.parts() {
                out.push_str("      - ");
                part.yaml(self, None, &mut out, &mut places);
                out.push('\n');
            }
        }
        out.push_str("referrals:\n");
        for (at, when) in self.whens.iter().enumerate() {
            let extra = self.extras.get(at);
            let desk = if extra.is_some_and(|extra| extra.local) { "local" } else { "d" };
            write!(out, "  - id: r{}\n    desk: {desk}\n    when: ", self.referrals[at]).unwrap();
            when.yaml(self, Some(false), &mut out, &mut places);
            out.push('\n');
            if let Some(extra) = extra {
                let rights: Vec<&str> = self.rights(at).into_iter().map(|right| RIGHTS[right]).collect();
                writeln!(out, "    urgency: {}\n    rights: [{}]", URGENCY[extra.urgency], rights.join(", ")).unwrap();
                if !extra.valid {
                    out.push_str("    valid-until: 2020-12-31\n");
                }
            }
        }
        (out, places)
    }

    /// The rights of a referral, those included that are no more.
    pub fn rights(&self, referral: usize) -> Vec<usize> {
        (0..RIGHTS.len()).filter(|right| self.extras[referral].rights >> right & 1 == 1).collect()
    }

    pub fn tree(&self) -> Tree {
        tree(&self.yaml())
    }

    /// The value of every referral when every question is answered.
    pub fn values(&self, atoms: &[usize]) -> Vec<Value> {
        let value = |(at, when): (usize, &Shape)| {
            let exists = self.extras.get(at).is_none_or(|extra| extra.valid);
            if exists { when.value(self, atoms, Some(false)) } else { Value::No }
        };
        self.whens.iter().enumerate().map(value).collect()
    }

    /// Every way to answer the questions that `known` leaves open.
    pub fn completions(&self, known: &[Option<usize>]) -> Vec<Vec<usize>> {
        let mut all = vec![Vec::new()];
        for (sort, known) in self.sorts.iter().zip(known) {
            let choices: Vec<usize> = known.map_or_else(|| (0..atoms(*sort).len()).collect(), |atom| vec![atom]);
            all = all
                .into_iter()
                .flat_map(|start: Vec<usize>| choices.iter().map(move |atom| [start.clone(), vec![*atom]].concat()))
                .collect();
        }
        all
    }

    /// Whether some completion makes the answer to this question change some referral: by trying them all.
    pub fn matters(&self, known: &[Option<usize>], question: usize) -> bool {
        self.completions(known).iter().any(|complete| {
            (0..atoms(self.sorts[question]).len()).any(|atom| {
                let mut other = complete.clone();
                other[question] = atom;
                self.values(&other) != self.values(complete)
            })
        })
    }
}

/// A tree from one file, which must be right.
pub fn tree(yaml: &str) -> Tree {
    tree_of(yaml, jiff::civil::date(2026, 11, 22))
}

/// The tree as it is on a day.
pub fn tree_of(yaml: &str, day: jiff::civil::Date) -> Tree {
    let (document, findings) = loketwijzer::document::read(&[("test.yaml".into(), yaml.into())]);
    assert!(findings.is_empty(), "{findings:?}\n{yaml}");
    loketwijzer::tree::build(&document, day).unwrap_or_else(|findings| panic!("{findings:?}\n{yaml}"))
}
