//! x
#![allow(clippy::print_stdout)]
use std::sync::Arc;
fn main() {
    let dir = std::env::args().nth(2).unwrap_or_default();
    let mut files: Vec<(Arc<str>, Arc<str>)> = Vec::new();
    let mut names: Vec<_> = std::fs::read_dir(format!("{dir}/rules/zorg"))
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.extension().is_some_and(|e| e == "yaml"))
        .collect();
    names.sort();
    for p in names {
        files.push((p.display().to_string().into(), std::fs::read_to_string(&p).unwrap().into()));
    }
    let (document, mut findings) = loketwijzer::document::read(&files);
    match loketwijzer::tree::build(&document) {
        Ok(tree) => println!(
            "tree ok: {} questions, {} referrals, {} nodes",
            tree.questions.len(),
            tree.referrals.len(),
            tree.diagrams.len()
        ),
        Err(more) => findings.extend(more),
    }
    if let Ok(tree) = loketwijzer::tree::build(&document) {
        let mut sc: Vec<(Arc<str>, Arc<str>)> = Vec::new();
        for e in std::fs::read_dir(format!("{dir}/rules/zorg/scenarios")).unwrap() {
            let p = e.unwrap().path();
            sc.push((p.display().to_string().into(), std::fs::read_to_string(&p).unwrap().into()));
        }
        let (scenarios, more) = loketwijzer::scenario::read(&tree, &sc);
        files.extend(sc);
        findings.extend(more);
        let mut bad = 0;
        for s in &scenarios {
            let misses = loketwijzer::scenario::play(&tree, s);
            if misses.is_empty() {
                continue;
            }
            bad += 1;
            println!("SCENARIO {} fails:", s.name);
            for m in misses {
                use loketwijzer::scenario::Miss::*;
                match m {
                    Unanswered(q) => println!("   asks {} which it does not answer", tree.questions[q].id),
                    Referral { referral, expected, found } => println!(
                        "   {}: expected {}, found {}",
                        tree.referrals[referral].id,
                        expected.as_str(),
                        found.as_str()
                    ),
                    NoRight(r) => println!("   right {} missing", tree.rights[r].id),
                    Right(r) => println!("   right {} should not be there", tree.rights[r].id),
                }
            }
        }
        println!("{} scenarios, {bad} fail", scenarios.len());
        let mut reached = vec![false; tree.referrals.len()];
        for s in &scenarios {
            for r in s.yes.iter().chain(&s.unknown) {
                reached[*r] = true;
            }
        }
        for (r, ok) in tree.referrals.iter().zip(reached) {
            if !ok {
                println!("no scenario expects referral {}", r.id);
            }
        }
        let mut used = vec![false; tree.rights.len()];
        for r in &tree.referrals {
            for x in &r.rights {
                used[*x] = true;
            }
        }
        for (r, ok) in tree.rights.iter().zip(used) {
            if !ok {
                println!("{}: right {} unused", r.place.file, r.id);
            }
        }
        for (q, d) in tree.questions.iter().zip(&tree.domains) {
            if q.kind.steers() && !d.is_used() {
                println!("{}: question {} never asked", q.place.file, q.id);
            }
        }
    }
    for f in findings {
        let text = &files.iter().find(|(n, _)| *n == f.place.file).map(|x| x.1.clone()).unwrap_or_default();
        let line = text[..f.place.span.start.min(text.len())].matches('\n').count() + 1;
        println!("{}:{line}: {:?}", f.place.file, f.problem);
    }
}
