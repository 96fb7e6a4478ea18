//! Prints a paper by the print command of the system, and only when somebody asks for it.

use std::env;
use std::io::{self, Write};
use std::path::Path;
use std::process::{self, Child, Stdio};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::front::Waited;
use crate::terminal;
use crate::text::Text;

/// The command that prints what it reads; the variable names another one.
const PROGRAM: &str = "lp";
const VARIABLE: &str = "LOKETWIJZER_PRINT";

/// A printer that takes longer to say anything does not answer.
pub(super) const LONGEST: Duration = Duration::from_secs(20);

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Printed {
    /// It is with the printer.
    Sent,
    /// There is no print command on this computer.
    NoCommand,
    /// The program that the variable names cannot be started.
    NoProgram(String),
    /// The print command did not take it: there is no printer, or it does not work.
    Refused,
    /// The person did not wait for it.
    GivenUp,
    /// The print command did not end.
    Silent,
}

impl Printed {
    /// In a sentence.
    pub(super) fn told(&self, text: &Text) -> String {
        match self {
            Self::Sent => text.say("print-sent"),
            Self::NoCommand => text.say("print-no-command"),
            Self::NoProgram(program) => {
                text.say_with("print-no-program", &[("program", program.into()), ("variable", VARIABLE.into())])
            }
            Self::Refused => text.say("print-refused"),
            Self::GivenUp => text.say("print-given-up"),
            Self::Silent => {
                let seconds = i64::try_from(LONGEST.as_secs()).unwrap_or_default();
                text.say_with("print-silent", &[("seconds", seconds.into())])
            }
        }
    }
}

/// Hands the bytes to the print command; `wait` waits until it took them. They are nowhere on the disk, and the name of the
/// job is this one, or that of the program.
pub(super) fn print(
    bytes: Vec<u8>,
    job: Option<&str>,
    wait: impl FnOnce(&mut dyn FnMut() -> bool) -> io::Result<Waited>,
) -> io::Result<Printed> {
    let named = env::var_os(VARIABLE).filter(|name| !name.is_empty());
    let mut command = process::Command::new(named.as_deref().unwrap_or(PROGRAM.as_ref()));
    if named.is_none() {
        command.args(["-t", job.unwrap_or(env!("CARGO_PKG_NAME"))]);
    }
    match Job::begin(command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()), bytes) {
        Ok(job) => job.end(wait),
        Err(error) => Ok(match named {
            Some(name) => Printed::NoProgram(terminal::shown(Path::new(&name)).to_string()),
            None if error.kind() == io::ErrorKind::NotFound => Printed::NoCommand,
            None => Printed::Refused,
        }),
    }
}

/// A print command at work. When it is dropped the command has ended, by itself or not.
struct Job {
    child: Child,
    /// Hands over the bytes, beside us: a command that does not read would hold us up.
    writing: Option<JoinHandle<io::Result<()>>>,
}

impl Job {
    fn begin(command: &mut process::Command, bytes: Vec<u8>) -> io::Result<Self> {
        let mut child = command.spawn()?;
        let input = child.stdin.take();
        let writing = thread::spawn(move || input.map_or(Ok(()), |mut input| input.write_all(&bytes)));
        Ok(Self { child, writing: Some(writing) })
    }

    /// Waits until the command took everything, and tells whether it ended well.
    fn end(mut self, wait: impl FnOnce(&mut dyn FnMut() -> bool) -> io::Result<Waited>) -> io::Result<Printed> {
        let mut ended = None;
        let waited = wait(&mut || {
            ended = ended.or_else(|| self.child.try_wait().ok().flatten());
            // One that stops reading says by its exit code whether that was well.
            ended.is_some_and(|ended| !ended.success() || self.writing.as_ref().is_none_or(JoinHandle::is_finished))
        })?;
        Ok(match (waited, ended) {
            (Waited::GivenUp, _) => Printed::GivenUp,
            (Waited::TooLong, _) | (Waited::Done, None) => Printed::Silent,
            (Waited::Done, Some(ended)) if ended.success() && self.took_all() => Printed::Sent,
            (Waited::Done, Some(_)) => Printed::Refused,
        })
    }

    /// Whether every byte was handed over.
    fn took_all(&mut self) -> bool {
        matches!(self.writing.take().map(JoinHandle::join), Some(Ok(Ok(()))))
    }
}

impl Drop for Job {
    fn drop(&mut self) {
        // Mostly it ended long ago.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
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

    /// What comes of it for who waits as long as it takes.
    fn hand(command: &mut Command, bytes: &[u8]) -> Printed {
        let patient = |done: &mut dyn FnMut() -> bool| {
            while !done() {
                thread::sleep(Duration::from_millis(5));
            }
            Ok(Waited::Done)
        };
        Job::begin(command, bytes.to_vec()).unwrap().end(patient).unwrap()
    }

    #[test]
    fn the_printer_gets_every_byte() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("out");
        let paper: Vec<u8> = (0..=255).cycle().take(200_000).collect();
        let mut command = printer(folder.path(), &format!("cat > '{}'", out.display()));
        assert_eq!(hand(&mut command, &paper), Printed::Sent);
        assert_eq!(fs::read(out).unwrap(), paper);
    }

    #[test]
    fn a_printer_that_refuses_is_no_success_however_much_it_read() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(hand(&mut printer(folder.path(), "cat > /dev/null; exit 1"), b"a"), Printed::Refused);
        assert_eq!(hand(&mut printer(folder.path(), "exit 1"), &vec![0; 1 << 20]), Printed::Refused);
        assert_eq!(hand(&mut printer(folder.path(), "exit 0"), &vec![0; 1 << 20]), Printed::Refused);
    }

    #[test]
    fn a_command_that_is_not_there_is_told_apart() {
        let mut command = Command::new("/no/such/printer");
        assert_eq!(Job::begin(&mut command, vec![]).err().unwrap().kind(), io::ErrorKind::NotFound);
    }

    #[test]
    fn a_printer_that_does_not_end_is_ended() {
        let folder = tempfile::tempdir().unwrap();
        for (waited, printed) in [(Waited::TooLong, Printed::Silent), (Waited::GivenUp, Printed::GivenUp)] {
            // One that reads nothing of more than a pipe holds.
            let job = Job::begin(&mut printer(folder.path(), "exec sleep 600"), vec![0; 1 << 20]).unwrap();
            let process = Path::new("/proc").join(job.child.id().to_string());
            let came = job.end(|done| {
                assert!(!done());
                Ok(waited)
            });
            assert_eq!(came.unwrap(), printed);
            assert!(!process.exists(), "the print command is still there");
        }
    }
}
