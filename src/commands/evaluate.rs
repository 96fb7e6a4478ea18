//! JSON Lines of answers in, JSON Lines of outcomes out: one line at a time, in the same order.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;

use super::places::Lazy;
use super::{Setting, load, local};
use crate::calendar::Date;
use crate::failure::{Exit, Failure, reason};
use crate::report::evaluate::Evaluation;

/// A longer line is refused: it holds more than any conversation can. In bytes.
const LONGEST: usize = 1 << 20;
/// What is read and written at a time, in bytes.
const BUFFER: usize = 1 << 16;

/// Evaluates a file, or standard input.
pub(super) fn run(file: Option<&Path>, setting: &mut Setting) -> Result<Exit, Failure> {
    let mut material = load::material(setting.rules.as_deref(), setting.locales.as_deref())?;
    local::add(&mut material, setting)?;
    let text = setting.speak(&material.catalogues)?;
    let day = setting.day()?;
    let trees = super::rules(&material, &text, setting)?;
    let tree = super::tree_at(&trees, day, &material, &text, setting)?;
    // An outcome names desks as the rules do; a file of a gemeente that is wrong is told all the same.
    local::laid_over(&material, tree, &Lazy::new(material.places.clone()), &text, setting)?;
    let file = file.filter(|path| *path != Path::new("-"));
    let shown = file.map_or_else(|| "-".into(), Path::to_string_lossy).into_owned();
    let unreadable = |error: &io::Error| Failure::new("failure-read", &[("path", &shown), ("reason", reason(error))]);
    let input: Box<dyn Read> = match file {
        None => Box::new(io::stdin()),
        Some(path) => Box::new(File::open(path).map_err(|error| unreadable(&error))?),
    };
    let places = Lazy::new(material.places.clone());
    let place = |written: &str| places.name(written);
    let evaluation = Evaluation::new(&trees, tree, &text, &place);
    let mut output = io::BufWriter::with_capacity(BUFFER, io::stdout().lock());
    match stream(BufReader::with_capacity(BUFFER, input), &mut output, &evaluation, day) {
        Ok(()) => Ok(Exit::Well),
        // When nobody reads any more, that is a quiet end.
        Err(Broken::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => Ok(Exit::Well),
        Err(Broken::Output(error)) => Err(super::unwritten(&error)),
        Err(Broken::Input(error)) => Err(unreadable(&error)),
    }
}

/// Which of the two streams failed.
#[derive(Debug)]
enum Broken {
    Input(io::Error),
    Output(io::Error),
}

/// Reads, evaluates and writes line by line, in constant memory. What is written can be read before the next line is
/// there: nothing is held back while we wait.
fn stream(
    mut input: BufReader<impl Read>,
    output: &mut impl Write,
    evaluation: &Evaluation<'_>,
    day: Date,
) -> Result<(), Broken> {
    let mut line = Vec::new();
    let mut first = true;
    loop {
        let length = next_line(&mut input, output, &mut line)?;
        let bytes = line.strip_prefix(b"\xef\xbb\xbf").filter(|_| first).unwrap_or(&line);
        first = false;
        let outcome = match length {
            None => break,
            Some(Length::Whole) if bytes.iter().all(u8::is_ascii_whitespace) => continue,
            Some(Length::Whole) => evaluation.outcome(bytes, day),
            Some(Length::TooLong) => evaluation.too_long(),
        };
        output.write_all(&outcome).map_err(Broken::Output)?;
    }
    output.flush().map_err(Broken::Output)
}

/// Whether all of a line was kept.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Length {
    Whole,
    TooLong,
}

/// The next line without its end; of a line that is too long the rest is passed over.
fn next_line(
    input: &mut BufReader<impl Read>,
    output: &mut impl Write,
    line: &mut Vec<u8>,
) -> Result<Option<Length>, Broken> {
    line.clear();
    let mut found = None;
    loop {
        if input.buffer().is_empty() {
            // From here on we may have to wait.
            output.flush().map_err(Broken::Output)?;
        }
        let buffer = match input.fill_buf() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            other => other.map_err(Broken::Input)?,
        };
        if buffer.is_empty() {
            return Ok(found);
        }
        let end = buffer.iter().position(|byte| *byte == b'\n');
        let part = &buffer[..end.unwrap_or(buffer.len())];
        if found == Some(Length::TooLong) || line.len() + part.len() > LONGEST {
            found = Some(Length::TooLong);
        } else {
            found = Some(Length::Whole);
            line.extend_from_slice(part);
        }
        let used = end.map_or(buffer.len(), |end| end + 1);
        input.consume(used);
        if end.is_some() {
            return Ok(found);
        }
    }
}
