#![allow(clippy::unwrap_used)]
use loketwijzer::commands::load;
use loketwijzer::proof::*;
#[test]
fn shipped() {
    let material = load::material(None, None).unwrap();
    let trees = material.trees().unwrap();
    for tree in trees.all().unwrap() {
        let start = std::time::Instant::now();
        let proof = prove(tree, &[], &Limits::default());
        println!(
            "== {} questions {} referrals {} {:?}",
            tree.day,
            tree.questions.len(),
            tree.referrals.len(),
            start.elapsed()
        );
        let q = |at: usize| tree.questions[at].id.to_string();
        let r = |at: usize| tree.referrals[at].id.to_string();
        match &proof.conversations {
            Ok(c) => println!(
                "count {} states {} fewest {} most {} mean {} dead {:?}",
                c.count, c.states, c.fewest, c.most, c.mean, c.dead_end
            ),
            Err(b) => println!("{b:?}"),
        }
        let facts = proof.facts.as_ref().unwrap();
        println!("never asked {:?}", facts.never_asked.iter().map(|a| q(*a)).collect::<Vec<_>>());
        for idle in &facts.idle_answers {
            match idle {
                IdleAnswer::Option { question, option } => println!("idle option {} {option}", q(*question)),
                IdleAnswer::Same { question, options } => println!("same {} {options:?}", q(*question)),
                IdleAnswer::Threshold { question, number } => println!("threshold {} {number}", q(*question)),
            }
        }
        for (at, v) in facts.referrals.iter().enumerate() {
            if v.is_never() || v.is_always() || !v.yes {
                println!("{} {v:?}", r(at));
            }
        }
        println!("lost {:?}", facts.lost_rights.iter().map(|a| tree.rights[*a].id.to_string()).collect::<Vec<_>>());
        println!("together {:?}", facts.together.iter().map(|(a, b)| (r(*a), r(*b))).collect::<Vec<_>>());
        println!("apart {}", facts.apart.len());
        for part in proof.idle_parts.as_ref().unwrap() {
            let text = material.source(&part.place.file).unwrap();
            println!(
                "idle {}:{} {:?} {:?}",
                part.place.file,
                text[..part.place.span.start].lines().count(),
                &text[part.place.span.clone()],
                part.idle
            );
        }
        println!("lost by unknown {:?}", proof.lost_by_unknown.as_ref().map(Vec::len));
        println!("total {:?}", start.elapsed());
    }
}
