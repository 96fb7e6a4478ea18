//! Promises about things that begin and end, against brute force over every day on which something changes.

use jiff::civil::Date;
use loketwijzer::finding::Problem;
use loketwijzer::proof::{LIMIT, Shown, prove};
use loketwijzer::tree::{Answer, Tree, Trees};
use loketwijzer::value::Value;
use loketwijzer::walk::{Answers, Standing, stand};
use proptest::prelude::*;

use crate::common::shipped;

/// On these days things begin; the day before, others end. The first and the last are those the rules know.
const DAYS: [&str; 5] = ["2021-01-01", "2023-07-01", "2025-01-01", "2027-01-01", "2028-12-31"];
const WHENS: [&str; 6] = [
    "always",
    "{ question: q0, any-of: [ja] }",
    "{ question: q0, any-of: [ja, weet-niet] }",
    "{ all: [q0, q1] }",
    "{ any: [q0, q1] }",
    "{ not: q1 }",
];
const ANSWERS: [&str; 3] = ["ja", "nee", "weet-niet"];

/// From and until, as positions in the days; until is the day before.
type Span = (Option<usize>, Option<usize>);

#[derive(Debug, Clone)]
struct Case {
    /// When each right exists.
    rights: Vec<Span>,
    /// Of each referral its condition, one bit for each right, and when it exists.
    referrals: Vec<(usize, u8, Span)>,
    /// What is promised, of what, for whom (nobody in particular, or who answers q0 with yes), and when.
    promise: (usize, usize, usize, bool, Span),
}

fn span() -> impl Strategy<Value = Span> {
    let day = || prop::option::weighted(0.4, 1..4_usize);
    (day(), day()).prop_map(|(from, until)| match (from, until) {
        (Some(from), Some(until)) if until <= from => (Some(from), None),
        both => both,
    })
}

fn case() -> impl Strategy<Value = Case> {
    let referral = (0..WHENS.len(), 0..8_u8, span());
    let promise = (0..7_usize, 0..3_usize, 0..3_usize, any::<bool>(), span());
    let parts = (prop::collection::vec(span(), 3), prop::collection::vec(referral, 3), promise);
    parts.prop_map(|(rights, referrals, promise)| Case { rights, referrals, promise })
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn validity((from, until): Span) -> String {
    let from = from.map(|at| format!(", valid-from: {}", DAYS[at])).unwrap_or_default();
    let until = until.map(|at| format!(", valid-until: {}", day(DAYS[at]).yesterday().unwrap())).unwrap_or_default();
    from + &until
}

impl Case {
    fn yaml(&self) -> String {
        let mut out = format!(
            "tree: {{ format: 1, id: t, version: 2026-01-01, topics: [t], covers: {{ from: {}, until: {} }} }}
topic: t
questions:
  - {{ id: q0, kind: yes-no }}
  - {{ id: q1, kind: yes-no }}
desks: [{{ id: d }}]
rights:
",
            DAYS[0], DAYS[4]
        );
        for (at, span) in self.rights.iter().enumerate() {
            out += &format!("  - {{ id: right{at}{} }}\n", validity(*span));
        }
        out += "referrals:\n";
        for (at, (when, rights, span)) in self.referrals.iter().enumerate() {
            let rights: Vec<String> =
                (0..3).filter(|right| rights >> right & 1 == 1).map(|it| format!("right{it}")).collect();
            let (when, rights) = (WHENS[*when], rights.join(", "));
            out += &format!("  - {{ id: r{at}, desk: d, when: {when}, rights: [{rights}]{} }}\n", validity(*span));
        }
        let (kind, one, other, all, span) = self.promise;
        let claim = match kind {
            0 => format!("never: r{one}"),
            1 => format!("not-to-do: r{one}"),
            2 => format!("always: r{one}"),
            3 => format!("to-do: r{one}"),
            4 if one == other => format!("one-of: [r{one}]"),
            4 => format!("one-of: [r{one}, r{other}]"),
            5 => format!("never-right: right{one}"),
            _ => format!("always-right: right{one}"),
        };
        let when = if all { "" } else { ", when: q0" };
        out + &format!("promises:\n  - {{ id: p, {claim}{when}{} }}\n", validity(span))
    }

    /// Whether somebody is promised something that does not come true for them.
    fn breaks(&self, standing: &Standing<'_>, q0: &str) -> bool {
        let tree = standing.tree;
        let (kind, one, other, all, (from, until)) = self.promise;
        let made = from.is_none_or(|from| day(DAYS[from]) <= standing.day)
            && until.is_none_or(|until| standing.day < day(DAYS[until]));
        let value = |at: usize| standing.value(tree.referral(&format!("r{at}")).unwrap());
        let right = tree.right(&format!("right{one}")).unwrap();
        let has = || standing.advised().iter().any(|advised| standing.rights(advised.referral).contains(&right));
        let holds = match kind {
            0 => value(one) == Value::No,
            1 => value(one) != Value::Yes,
            2 => value(one) != Value::No,
            3 => value(one) == Value::Yes,
            4 => value(one) != Value::No || value(other) != Value::No,
            5 => !has(),
            _ => has(),
        };
        made && (all || q0 == "ja") && !holds
    }
}

fn answers(tree: &Tree, words: [&str; 2]) -> Answers {
    (0..2).map(|at| (at, Answer::read(&[words[at]], &tree.questions[at].kind).unwrap())).collect()
}

proptest! {
    #![proptest_config(crate::common::random::cases(500))]

    /// A promise is broken exactly when on some day that the rules know somebody goes without what it promises; who is
    /// shown, goes without it on the day that is shown.
    #[test]
    fn a_promise_about_something_that_ends_is_broken_on_the_days_without_it(case in case()) {
        let (document, findings) = loketwijzer::document::read(&[("t.yaml".into(), case.yaml().into())]);
        prop_assert!(findings.is_empty(), "{findings:?}");
        let trees = Trees::new(document);
        let days = DAYS[1..4].iter().flat_map(|at| [day(at).yesterday().unwrap(), day(at)]);
        let mut broken = false;
        for at in days.chain([day(DAYS[0]), day(DAYS[4])]) {
            let tree = trees.at(at).unwrap();
            for q0 in ANSWERS {
                broken |= ANSWERS.iter().any(|q1| case.breaks(&stand(tree, &answers(tree, [q0, q1]), at), q0));
            }
        }
        let all = trees.all().unwrap();
        let found = prove(&all, 0, LIMIT);
        let shown: Vec<&Shown> =
            found.findings.iter().filter(|it| matches!(it.finding.problem, Problem::PromiseBroken { .. })).collect();
        prop_assert_eq!(!shown.is_empty(), broken, "{}", case.yaml());
        for shown in shown {
            let tree = all[shown.tree];
            let witness = shown.witness.as_ref().unwrap();
            let told: Vec<(usize, Answer)> = witness.answers.iter().chain(&witness.besides).cloned().collect();
            let word = |at: usize| {
                let told = told.iter().find(|(question, _)| *question == at).map(|(_, answer)| answer.words().join(""));
                ANSWERS.iter().find(|word| Some(**word) == told.as_deref()).copied().unwrap_or("nee")
            };
            let words = [word(0), word(1)];
            prop_assert!(case.breaks(&stand(tree, &answers(tree, words), tree.day), words[0]), "{}", case.yaml());
        }
    }
}

/// The shipped rules, in which things that are there for everybody's safety end.
#[test]
fn help_that_ends_breaks_the_promise_that_it_comes_first() {
    let names = ["bel-noodnummer", "bel-zelfmoordpreventie", "bel-veilig-thuis"];
    let mut ended = 0;
    let files = shipped::files("rules", "yaml").into_iter().filter(|(name, _)| !name.contains("scenarios"));
    let files: shipped::Files = files
        .map(|(name, text)| {
            let mut text = text.to_string();
            for name in names {
                let head = format!("  - id: {name}\n");
                ended += text.matches(&head).count();
                text = text.replace(&head, &format!("{head}    valid-until: 2026-12-31\n"));
            }
            (name, text.into())
        })
        .collect();
    assert_eq!(ended, names.len());
    let (document, findings) = loketwijzer::document::read(&files);
    assert!(findings.is_empty(), "{findings:?}");
    // The days without it alone; the others are proven elsewhere.
    let trees = Trees::new(document);
    let all = [trees.at(day("2027-01-01")).unwrap()];
    let found = prove(&all, 0, LIMIT);
    let broken: Vec<&Shown> =
        found.findings.iter().filter(|it| matches!(it.finding.problem, Problem::PromiseBroken { .. })).collect();
    assert!(broken.len() >= names.len(), "{}", broken.len());
    for shown in broken {
        assert_eq!(all[shown.tree].day, day("2027-01-01"));
        assert!(shown.witness.is_some());
    }
}
