//! Prints a paper by the print command of the system, and only when somebody asks for it.

use std::env;
use std::io::{self, Write};
use std::process::{self, Stdio};

/// The command that prints what it reads; the variable names another one.
const PROGRAM: &str = "lp";
const VARIABLE: &str = "LOKETWIJZER_PRINT";

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Printed {
    /// It is with the printer.
    Sent,
    /// There is no print command on this computer.
    NoCommand,
    /// The print command did not take it: there is no printer, or it does not work.
    Refused,
}

impl Printed {
    /// The sentence that says so.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Sent => "print-sent",
            Self::NoCommand => "print-no-command",
            Self::Refused => "print-refused",
        }
    }
}

/// Hands the bytes to the print command. They are nowhere on the disk, and the name of the job is this one, or that of the
/// program.
pub(super) fn print(bytes: &[u8], job: Option<&str>) -> Printed {
    let named = env::var_os(VARIABLE).filter(|name| !name.is_empty());
    let mut command = process::Command::new(named.as_deref().unwrap_or(PROGRAM.as_ref()));
    if named.is_none() {
        command.args(["-t", job.unwrap_or(env!("CARGO_PKG_NAME"))]);
    }
    match hand(command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()), bytes) {
        Ok(true) => Printed::Sent,
        Err(error) if error.kind() == io::ErrorKind::NotFound => Printed::NoCommand,
        Ok(false) | Err(_) => Printed::Refused,
    }
}

/// Whether the command took everything and ended well.
fn hand(command: &mut process::Command, bytes: &[u8]) -> io::Result<bool> {
    let mut child = command.spawn()?;
    // One that stops reading says by its exit code whether that was well.
    let written = child.stdin.take().map_or(Ok(()), |mut input| input.write_all(bytes));
    let ended = child.wait()?;
    Ok(ended.success() && written.is_ok())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;
    use std::path::Path;
    use std::process::Command;

    use super::*;

    /// A print command that does this with what it reads.
    fn printer(folder: &Path, does: &str) -> Command {
        let path = folder.join("printer");
        fs::write(&path, format!("#!/bin/sh\n{does}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).unwrap();
        let mut command = Command::new("/bin/sh");
        command.arg(path).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    #[test]
    fn the_printer_gets_every_byte() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("out");
        let paper: Vec<u8> = (0..=255).cycle().take(200_000).collect();
        let mut command = printer(folder.path(), &format!("cat > '{}'", out.display()));
        assert!(hand(&mut command, &paper).unwrap());
        assert_eq!(fs::read(out).unwrap(), paper);
    }

    #[test]
    fn a_printer_that_refuses_is_no_success_however_much_it_read() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!hand(&mut printer(folder.path(), "cat > /dev/null; exit 1"), b"a").unwrap());
        assert!(!hand(&mut printer(folder.path(), "exit 1"), &vec![0; 1 << 20]).unwrap());
    }

    #[test]
    fn a_command_that_is_not_there_is_told_apart() {
        let mut command = Command::new("/no/such/printer");
        assert_eq!(hand(&mut command, b"a").unwrap_err().kind(), io::ErrorKind::NotFound);
    }
}
