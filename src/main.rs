//! Words in, exit code out.

use std::process::ExitCode;

fn main() -> ExitCode {
    loketwijzer::commands::run(std::env::args_os())
}
