//! JSON Lines of answers in, JSON Lines of outcomes out: one line at a time, in the same order.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;

use serde_json::{Map, Value as Json};

use super::places::Lazy;
use super::{Setting, load, local};
use crate::calendar::{self, Date};
use crate::failure::{Exit, Failure};
use crate::finding::near;
use crate::report;
use crate::text::Text;
use crate::tree::{Answer, QuestionKind, Trees};
use crate::walk::{self, Answers};

/// A longer line is refused: it holds more than any conversation can.
const LONGEST: usize = 1 << 20;

/// Evaluates a file, or standard input.
pub(super) fn run(file: Option<&Path>, setting: &mut Setting) -> Result<Exit, Failure> {
    let mut material = load::material(setting.rules.as_deref(), setting.locales.as_deref())?;
    local::add(&mut material, setting)?;
    let text = setting.speak(&material.catalogues)?;
    let day = setting.day()?;
    let trees = super::rules(&material, &text, setting)?;
    let tree = super::tree_at(&trees, day, &material, &text, setting)?;
    // An outcome names desks as the rules do; a file that is wrong is told all the same.
    local::laid_over(&material, tree, &Lazy::new(material.places.clone()), &text, setting)?;
    let input: Box<dyn BufRead> = match file.filter(|path| *path != Path::new("-")) {
        None => Box::new(io::stdin().lock()),
        Some(path) => {
            let unreadable = |error: io::Error| {
                Failure::new(
                    "failure-read",
                    &[("path", &path.to_string_lossy()), ("reason", &error.kind().to_string())],
                )
            };
            Box::new(BufReader::new(File::open(path).map_err(unreadable)?))
        }
    };
    let mut output = io::BufWriter::new(io::stdout().lock());
    match stream(input, &mut output, &trees, &text, day) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::new("failure-read", &[("path", "-"), ("reason", &error.kind().to_string())]))
        }
        _ => Ok(Exit::Well),
    }
}

/// Reads, evaluates and writes line by line, in constant memory.
fn stream(mut input: impl BufRead, output: &mut impl Write, trees: &Trees, text: &Text, day: Date) -> io::Result<()> {
    let mut line = Vec::new();
    while let Some(whole) = next_line(&mut input, &mut line)? {
        if line.iter().all(u8::is_ascii_whitespace) && whole {
            continue;
        }
        let answer =
            if whole { evaluate(&line, trees, text, day) } else { failed(&Json::Null, &text.say("evaluate-too-long")) };
        serde_json::to_writer(&mut *output, &answer)?;
        output.write_all(b"\n")?;
    }
    output.flush()
}

/// The next line without its end, and whether it is whole; of a line that is too long the rest is passed over.
fn next_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<Option<bool>> {
    line.clear();
    let mut any = false;
    let mut whole = true;
    loop {
        let buffer = match input.fill_buf() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            other => other?,
        };
        if buffer.is_empty() {
            return Ok(any.then_some(whole));
        }
        any = true;
        let end = buffer.iter().position(|byte| *byte == b'\n');
        let part = &buffer[..end.unwrap_or(buffer.len())];
        whole &= line.len() + part.len() <= LONGEST;
        if whole {
            line.extend_from_slice(part);
        }
        let used = end.map_or(buffer.len(), |end| end + 1);
        input.consume(used);
        if end.is_some() {
            return Ok(Some(whole));
        }
    }
}

/// One line. Errors say where, never what: an answer does not end up in a message.
fn evaluate(line: &[u8], trees: &Trees, text: &Text, day: Date) -> Json {
    let parsed: Map<String, Json> = match serde_json::from_slice(line) {
        Ok(parsed) => parsed,
        Err(error) => {
            return failed(&Json::Null, &text.say_with("evaluate-json", &[("column", error.column().into())]));
        }
    };
    let id = parsed.get("id").cloned().unwrap_or(Json::Null);
    match outcome(&parsed, trees, text, day) {
        Ok(mut outcome) => {
            let mut whole = Map::new();
            whole.insert("id".into(), id);
            whole.append(&mut outcome);
            Json::Object(whole)
        }
        Err(error) => failed(&id, &error),
    }
}

fn failed(id: &Json, error: &str) -> Json {
    serde_json::json!({ "id": id, "status": "error", "error": error })
}

fn outcome(line: &Map<String, Json>, trees: &Trees, text: &Text, day: Date) -> Result<Map<String, Json>, String> {
    const KEYS: [&str; 3] = ["id", "date", "answers"];
    if let Some(at) = line.keys().position(|key| !KEYS.contains(&key.as_str())) {
        return Err(text.say_with("evaluate-key", &[("number", (at + 1).into()), ("keys", KEYS.join(", ").into())]));
    }
    let day = match line.get("date") {
        None => day,
        Some(Json::String(typed)) => calendar::iso(typed).ok_or_else(|| text.say("evaluate-date"))?,
        Some(_) => return Err(text.say("evaluate-date")),
    };
    let tree = trees.at(day).map_err(|_| text.say("evaluate-outside"))?;
    let Some(Json::Object(given)) = line.get("answers") else { return Err(text.say("evaluate-answers")) };
    let mut answers = Answers::default();
    for (number, (name, value)) in given.iter().enumerate() {
        let Some(question) = tree.question(name) else {
            let near = near(name, tree.questions.iter().map(|question| question.id.as_str()));
            let key = if near.is_empty() { "evaluate-question" } else { "evaluate-question-near" };
            return Err(text.say_with(key, &[("number", (number + 1).into()), ("near", near.into())]));
        };
        let kind = &tree.questions[question].kind;
        let answer = read(value, kind).ok_or_else(|| {
            let options = kind.options();
            let names: Vec<&str> = options.iter().map(crate::id::Id::as_str).chain([crate::tree::UNKNOWN]).collect();
            let (question, kind) = (name.as_str().into(), text.say(&format!("evaluate-kind-{}", kind.as_str())).into());
            text.say_with(
                "evaluate-answer",
                &[("question", question), ("kind", kind), ("choices", names.join(", ").into())],
            )
        })?;
        answers.give(question, answer);
    }
    Ok(report::json::outcome(&walk::stand(tree, &answers, day)))
}

/// An answer as JSON: a word, a list of words, a number.
fn read(value: &Json, kind: &QuestionKind) -> Option<Answer> {
    match (value, kind) {
        (Json::String(word), _) => Answer::read(&[word], kind),
        (Json::Array(words), QuestionKind::Many(_)) => {
            let words: Option<Vec<&str>> = words.iter().map(Json::as_str).collect();
            Answer::read(&words?, kind)
        }
        (Json::Number(number), QuestionKind::Number { .. }) => {
            Some(Answer::Number(number.as_i64()?)).filter(|answer| answer.fits(kind))
        }
        _ => None,
    }
}
