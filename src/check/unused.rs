//! Questions nobody is asked, and things that are declared and never used.

use std::collections::HashSet;

use super::RuleSet;
use crate::finding::{Finding, Kind, Place, Problem, near};
use crate::tree::{Cites, Parts, Rule, Shape, Start};

/// With more words than this in what is broken, nobody compares them with names.
const MOST_MENTIONED: usize = 5000;

/// Everything that no referral leads to, but for what something broken may use. What is only used by something unused
/// is not told as well. Without a single referral nothing is used, and that is one fault.
pub(super) fn check(rules: &RuleSet<'_>) -> Vec<Finding> {
    let (parts, mentioned) = (rules.parts(), &rules.doubts.names);
    let any = !rules.doubts.incomplete && parts.first().is_some_and(|first| !first.referrals.is_empty());
    if any { unused(&parts, mentioned) } else { Vec::new() }
}

fn unused(parts: &[&Parts], mentioned: &HashSet<String>) -> Vec<Finding> {
    let Some(first) = parts.first() else { return Vec::new() };
    let mut graph = Graph::of(first);
    // All are of one document, so positions mean the same in each.
    for other in &parts[1..] {
        for (uses, more) in graph.uses.iter_mut().zip(Graph::of(other).uses) {
            uses.extend(more);
        }
    }
    let mut used = vec![false; graph.things.len()];
    let is_root = |thing: &Thing<'_>| {
        matches!(thing.kind, Kind::Referral | Kind::Guide | Kind::Promise | Kind::Danger)
            || mentioned.contains(thing.name)
    };
    graph.reach((0..graph.things.len()).filter(|at| is_root(&graph.things[*at])), &mut used);
    // A word in something broken can be misspelt as well.
    if mentioned.len() < MOST_MENTIONED {
        for at in 0..graph.things.len() {
            if !used[at] && !near(graph.things[at].name, mentioned.iter().map(String::as_str)).is_empty() {
                graph.reach(std::iter::once(at), &mut used);
            }
        }
    }
    let mut needed = vec![false; graph.things.len()];
    graph.uses.iter().flatten().for_each(|used| needed[*used] = true);
    let mut findings = Vec::new();
    // First what nothing at all uses; what is left after that uses each other.
    for with_needed in [false, true] {
        for at in 0..graph.things.len() {
            if !used[at] && (with_needed || !needed[at]) {
                graph.reach(std::iter::once(at), &mut used);
                findings.push(graph.things[at].finding());
            }
        }
    }
    findings
}

/// Something that is declared.
struct Thing<'p> {
    kind: Kind,
    name: &'p str,
    place: &'p Place,
}

impl Thing<'_> {
    fn finding(&self) -> Finding {
        let name = self.name.to_owned();
        let problem = match self.kind {
            Kind::Question => Problem::NeverAsked { name },
            kind => Problem::Unused { kind: kind.to_string(), name },
        };
        problem.at(self.place)
    }
}

/// All things, and for each the things it uses.
struct Graph<'p> {
    things: Vec<Thing<'p>>,
    uses: Vec<Vec<usize>>,
}

/// Where the things of each kind begin.
#[derive(Default)]
struct Begins {
    questions: usize,
    rules: usize,
    desks: usize,
    rights: usize,
    advice: usize,
    norms: usize,
    guide: usize,
    sources: usize,
    laws: usize,
}

impl<'p> Graph<'p> {
    fn of(parts: &'p Parts) -> Self {
        let mut things: Vec<Thing<'p>> = Vec::new();
        let mut begins = Begins::default();
        let mut add = |kind, names: Vec<(&'p str, &'p Place)>| {
            let begin = things.len();
            things.extend(names.into_iter().map(|(name, place)| Thing { kind, name, place }));
            begin
        };
        begins.questions = add(Kind::Question, parts.questions.iter().map(|it| (it.id.as_str(), &it.place)).collect());
        begins.rules = add(Kind::Rule, parts.rules.iter().map(|it| (it.id.as_str(), &it.rule.place)).collect());
        begins.rights = add(Kind::Right, parts.rights.iter().map(|it| (it.id.as_str(), &it.place)).collect());
        begins.advice = add(Kind::Advice, parts.advice.iter().map(|it| (it.id.as_str(), &it.place)).collect());
        begins.desks = add(Kind::Desk, parts.desks.iter().map(|it| (it.id.as_str(), &it.place)).collect());
        begins.norms = add(Kind::Norm, parts.norms.iter().map(|it| (it.id.as_str(), &it.place)).collect());
        begins.guide = add(Kind::Guide, parts.guide.iter().map(|it| (it.id.as_str(), &it.place)).collect());
        begins.sources = add(Kind::Source, parts.sources.iter().map(|it| (it.id.as_str(), &it.place)).collect());
        begins.laws = add(Kind::Law, parts.laws.iter().map(|it| (it.id.as_str(), &it.place)).collect());
        add(Kind::Referral, parts.referrals.iter().map(|it| (it.id.as_str(), &it.place)).collect());
        add(Kind::Promise, parts.promises.iter().map(|it| (it.id.as_str(), &it.place)).collect());
        add(Kind::Danger, parts.dangers.iter().map(|it| (it.id.as_str(), &it.place)).collect());
        let uses = begins.uses(parts);
        Self { things, uses }
    }

    /// Marks these and everything they lead to. A loop and no recursion: rules can refer to each other in a row as long
    /// as the files are.
    fn reach(&self, from: impl Iterator<Item = usize>, used: &mut [bool]) {
        let mut open: Vec<usize> = from.collect();
        while let Some(at) = open.pop() {
            if !std::mem::replace(&mut used[at], true) {
                open.extend(&self.uses[at]);
            }
        }
    }
}

impl Begins {
    /// For each thing, in the order of the things, what it uses.
    fn uses(&self, parts: &Parts) -> Vec<Vec<usize>> {
        let mut uses = Vec::new();
        let source = |at: Option<usize>| at.map(|at| self.sources + at);
        let known = |desk: &usize| *desk < parts.desks.len();
        let desk = |at: usize| self.desks + at;
        uses.extend(
            parts
                .questions
                .iter()
                .map(|question| question.known_by.iter().copied().map(desk).chain(source(question.source)).collect()),
        );
        uses.extend(parts.rules.iter().map(|named| self.of_rule(&named.rule)));
        uses.extend(parts.rights.iter().map(|right| {
            let start = right.term.and_then(|term| term.start).map(|start| match start {
                Start::Question(at) => self.questions + at,
                Start::Right(at) => self.rights + at,
            });
            let passed = right.passed.map(|at| self.advice + at);
            let late = right.late.map(|at| self.rights + at);
            source(right.source).into_iter().chain(start).chain(passed).chain(late).collect()
        }));
        uses.extend(parts.advice.iter().map(|advice| source(advice.source).into_iter().collect()));
        uses.extend(parts.desks.iter().map(|desk| desk.local.iter().map(|(at, _)| self.questions + at).collect()));
        uses.extend(parts.norms.iter().map(|norm| {
            let weighs = Some(norm.weighed_by).filter(known).map(desk);
            source(norm.source).into_iter().chain(weighs).collect()
        }));
        uses.extend(parts.guide.iter().map(|entry| source(entry.source).into_iter().collect()));
        uses.extend(parts.sources.iter().map(|source| match source.cites {
            Cites::Article { law, .. } => vec![self.laws + law],
            Cites::Page(_) => Vec::new(),
        }));
        uses.extend(parts.laws.iter().map(|_| Vec::new()));
        uses.extend(parts.referrals.iter().map(|referral| {
            // A desk that does not exist has its own finding.
            let desks = [Some(referral.desk), referral.decides, referral.find_out].into_iter().flatten().filter(known);
            let mut uses: Vec<usize> = desks.map(desk).chain(source(referral.source)).collect();
            uses.extend(self.of_rule(&referral.when));
            uses.extend(referral.rights.iter().map(|at| self.rights + at));
            uses.extend(referral.avoid.iter().map(|at| self.advice + at));
            uses.extend(referral.open_norms.iter().map(|at| self.norms + at));
            uses
        }));
        // A promise puts no question to anybody.
        uses.extend(parts.promises.iter().map(|promise| {
            let of_rule = self.of_rule(&promise.when).into_iter().filter(|used| !self.is_question(*used, parts));
            source(promise.source).into_iter().chain(of_rule).collect()
        }));
        uses.extend(parts.dangers.iter().map(|danger| danger.desks.iter().copied().map(desk).collect()));
        uses
    }

    fn is_question(&self, thing: usize, parts: &Parts) -> bool {
        (self.questions..self.questions + parts.questions.len()).contains(&thing)
    }

    fn of_rule(&self, rule: &Rule) -> Vec<usize> {
        let own = match &rule.shape {
            Shape::Leaf(leaf) => Some(self.questions + leaf.question),
            Shape::Named(other) => Some(self.rules + other),
            _ => None,
        };
        let source = rule.source.map(|at| self.sources + at);
        own.into_iter().chain(source).chain(rule.parts().iter().flat_map(|part| self.of_rule(part))).collect()
    }
}
