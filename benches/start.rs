//! How long it takes from the start to the first question, and from a line of answers to its outcome: `cargo bench --bench start`.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::hint::black_box;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use loketwijzer::document;
use loketwijzer::report;
use loketwijzer::text::Text;
use loketwijzer::tree::Trees;
use loketwijzer::walk::{self, Answers};

#[path = "../tests/common/shipped.rs"]
mod shipped;

fn main() {
    let rules: shipped::Files =
        shipped::files("rules", "yaml").into_iter().filter(|(name, _)| !name.contains("/scenarios/")).collect();
    let catalogues = shipped::catalogues();
    let day = shipped::day();
    let trees = Trees::new(document::read(&rules).0);
    let tree = trees.at(day).unwrap();
    let people = shipped::people("rules", tree);
    let visits: Vec<Answers> = people.iter().map(|person| person.answers.clone()).collect();

    show("reading the rules", 50, || document::read(&rules));
    show("building the tree of a day", 50, || {
        let trees = Trees::new(document::read(&rules).0);
        trees.at(day).is_ok()
    });
    show("reading the texts of a language", 50, || Text::new(&catalogues, &catalogues[0].language, "client"));
    show("the first question", 200, || walk::stand(tree, &Answers::default(), day).step());
    let mut next = visits.iter().cycle();
    show("evaluating a line", 500, || report::evaluate::Outcome::one(&walk::stand(tree, next.next().unwrap(), day)));
    show("the whole program, to its first question", 20, || {
        let mut program = Command::new(env!("CARGO_BIN_EXE_loketwijzer"));
        program.arg("--plain").stdin(Stdio::null()).stderr(Stdio::null()).output().unwrap()
    });
}

/// Times something so many times, and prints the middle and the slowest.
fn show<T>(what: &str, times: usize, mut work: impl FnMut() -> T) {
    black_box(work());
    let mut took: Vec<Duration> = (0..times)
        .map(|_| {
            let start = Instant::now();
            black_box(work());
            start.elapsed()
        })
        .collect();
    took.sort_unstable();
    println!("{what:42} {:>9.1?} in the middle, {:>9.1?} at most", took[times / 2], took[times - 1]);
}
