//! Examples that need programs beside this one (python3, jq): run with `--features tools`.
#![allow(clippy::unwrap_used)]

use std::process::{Command, Stdio};

use crate::evaluate_docs::{Page, bytes_out, demo};

/// Runs a block of the page by another program, with this one on its path.
fn run(program: &str, arguments: &[&str], block: &str) -> String {
    let folder = demo();
    let here = std::path::Path::new(env!("CARGO_BIN_EXE_loketwijzer")).parent().unwrap();
    let path = std::env::var("PATH").unwrap();
    let mut command = Command::new(program);
    command.args(arguments).arg(block).current_dir(folder.path()).stdin(Stdio::null());
    bytes_out(command.env("PATH", format!("{}:{path}", here.display())))
}

#[test]
fn the_example_in_python_writes_what_the_page_says() {
    let page = Page::read();
    assert_eq!(run("python3", &["-c"], page.block("## In Python", "python", 0)), page.block("## In Python", "text", 0));
}

#[test]
fn the_example_with_jq_writes_what_the_page_says() {
    let page = Page::read();
    assert_eq!(run("sh", &["-c"], page.block("## With jq", "sh", 0)), page.block("## With jq", "text", 0));
}
