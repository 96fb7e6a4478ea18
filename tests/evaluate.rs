//! `evaluate`: a line of answers in, a line with the outcome out, in the same order, whatever the line is.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::format_collect, clippy::format_push_string, reason = "tests")]

use std::fs;
use std::io::{BufRead, BufReader, Read as _, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::findings::base;

/// `evaluate` on the small rules of the table of faults, on a fixed day.
struct Evaluate {
    _rules: TempDir,
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Evaluate {
    fn start() -> Self {
        let rules = tempfile::tempdir().unwrap();
        for (name, text) in base::FILES {
            let path = rules.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let mut command = Command::new(env!("CARGO_BIN_EXE_loketwijzer"));
        command.args(["evaluate", "--lang", "en", "--date", "2026-11-22", "--rules"]).arg(rules.path());
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let (input, output) = (child.stdin.take(), BufReader::new(child.stdout.take().unwrap()));
        Self { _rules: rules, child, input, output }
    }

    fn give(&mut self, bytes: &[u8]) {
        self.input.as_mut().unwrap().write_all(bytes).unwrap();
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.output.read_line(&mut line).unwrap();
        line
    }

    /// Everything that comes out when this is all that goes in.
    fn all(mut self, bytes: &[u8]) -> Vec<String> {
        let mut input = self.input.take().unwrap();
        let bytes = bytes.to_owned();
        let writer = std::thread::spawn(move || input.write_all(&bytes));
        let lines = self.output.by_ref().lines().map(Result::unwrap).collect();
        writer.join().unwrap().unwrap();
        assert_eq!(self.child.wait().unwrap().code(), Some(0));
        lines
    }
}

/// The outcome of each line.
fn outcomes(lines: &[&str]) -> Vec<Value> {
    let out = Evaluate::start().all((lines.join("\n") + "\n").as_bytes());
    out.iter().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn outcome(line: &str) -> Value {
    let mut outcomes = outcomes(&[line]);
    assert_eq!(outcomes.len(), 1);
    outcomes.remove(0)
}

#[test]
fn a_conversation_that_is_done_comes_to_referrals_with_rights_and_reasons() {
    let answers = r#"{"toezicht":"ja","vorm":"alleen","grond":["lijf"],"besluit":"2026-11-02","woonplaats":"Utrecht"}"#;
    assert_eq!(
        outcome(&format!(r#"{{"id":7,"answers":{answers}}}"#)),
        json!({
            "id": 7,
            "status": "done",
            "open": [],
            "referrals": [{
                "id": "ga-erheen",
                "value": "yes",
                "desk": "loket",
                "rights": [{ "id": "bezwaar", "source": "wet-1", "until": "2026-12-14" }],
                "because": ["toezicht=ja", "vorm=alleen", "grond=lijf"],
            }],
        })
    );
}

#[test]
fn a_conversation_that_is_open_says_what_is_next() {
    let open = outcome(r#"{"answers":{"vorm":"samen"}}"#);
    assert_eq!((&open["status"], &open["next"]), (&json!("open"), &json!("toezicht")));
    assert_eq!(open["open"], json!(["toezicht", "grond", "leeftijd"]));
    assert_eq!(open["referrals"][0]["value"], "unknown");
}

#[test]
fn the_day_of_a_line_counts() {
    let on = |day| outcome(&format!(r#"{{"date":"{day}","answers":{{}}}}"#));
    assert_eq!(on("2027-01-01")["status"], "open");
    assert_eq!((&on("2027-01-02")["status"], &on("2027-01-02")["referrals"]), (&json!("done"), &json!([])));
}

#[test]
fn every_id_comes_back_as_it_was_written() {
    for id in ["1", "\"a\\u00e9\"", "null", "true", "1.0", "123456789012345678901234567890", "{\"b\":1,\"a\":[1,2]}"] {
        for rest in [r#""answers":{}"#, r#""answers":{"niets":"ja"}"#, r#""answers":{"toezicht":3}"#, r#""answers":{,"#]
        {
            let out = Evaluate::start().all(format!("{{\"id\":{id},{rest}}}\n").as_bytes());
            assert!(out.len() == 1 && out[0].starts_with(&format!("{{\"id\":{id},")), "{out:?}");
        }
    }
    assert_eq!(outcome(r#"{"answers":{}}"#)["id"], Value::Null);
}

#[test]
fn a_bad_line_is_one_error_line_and_the_rest_goes_on() {
    let good = r#"{"id":"good","answers":{}}"#;
    let long = format!(r#"{{"id":1,"answers":{{"vorm":"{}"}}}}"#, "x".repeat(2 << 20));
    let deep = format!(r#"{{"answers":{}{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    let bad = [
        "x",
        "null",
        "3",
        "[]",
        "\"a\"",
        "{",
        "{}",
        r#"{"answers":null}"#,
        r#"{"answers":[]}"#,
        r#"{"answers":"ja"}"#,
        r#"{"answers":{},"andere":1}"#,
        r#"{"answers":{},"answers":{}}"#,
        r#"{"id":1,"id":2,"answers":{}}"#,
        r#"{"answers":{"toezicht":"ja","toezicht":"nee"}}"#,
        r#"{"answers":{"toezigt":"ja"}}"#,
        r#"{"answers":{"toezicht":null}}"#,
        r#"{"answers":{"toezicht":true}}"#,
        r#"{"answers":{"toezicht":["ja"]}}"#,
        r#"{"answers":{"vorm":"weg"}}"#,
        r#"{"answers":{"grond":["lijf","geen"]}}"#,
        r#"{"answers":{"grond":[]}}"#,
        r#"{"answers":{"grond":[1]}}"#,
        r#"{"date":null,"answers":{}}"#,
        r#"{"date":"22-11-2026","answers":{}}"#,
        r#"{"answers":{}} x"#,
        "{\"answers\":{\"toezicht\":\"j\0\"}}",
        &long,
        &deep,
    ];
    let lines: Vec<&str> = bad.iter().flat_map(|bad| [*bad, good]).collect();
    for (line, outcome) in lines.iter().zip(outcomes(&lines)) {
        if *line == good {
            assert_eq!((&outcome["id"], &outcome["status"]), (&json!("good"), &json!("open")));
        } else {
            let said = outcome["error"].as_str().unwrap_or_default();
            assert!(outcome["status"] == "error" && !said.is_empty() && !said.contains('['), "{line:.80}: {outcome}");
        }
    }
    let out = Evaluate::start().all(b"\xff\n{\"answers\":{}}\n");
    assert!(out.len() == 2 && out[0].contains("\"error\"") && out[1].contains("\"open\""), "{out:?}");
}

#[test]
fn blank_lines_a_byte_order_mark_and_windows_line_ends_do_no_harm() {
    let out =
        Evaluate::start().all("\u{feff}{\"id\":1,\"answers\":{}}\r\n\r\n  \n{\"id\":2,\"answers\":{}}".as_bytes());
    let ids: Vec<bool> =
        out.iter().enumerate().map(|(at, line)| line.starts_with(&format!("{{\"id\":{},", at + 1))).collect();
    assert_eq!(ids, [true, true], "{out:?}");
}

#[test]
fn numbers_dates_and_places_are_what_they_are() {
    let good = [
        r#""leeftijd":18"#,
        r#""leeftijd":18.0"#,
        r#""leeftijd":1e1"#,
        r#""leeftijd":"18""#,
        r#""leeftijd":"weet-niet""#,
        r#""besluit":"2028-02-29""#,
        r#""woonplaats":"utrecht""#,
        r#""woonplaats":"Hengelo, Bronckhorst""#,
        r#""woonplaats":"weet-niet""#,
        r#""grond":"lijf""#,
        r#""grond":["geest","lijf"]"#,
    ];
    let bad = [
        r#""leeftijd":18.5"#,
        r#""leeftijd":-1"#,
        r#""leeftijd":121"#,
        r#""leeftijd":1e300"#,
        r#""leeftijd":99999999999999999999"#,
        r#""leeftijd":"+18""#,
        r#""leeftijd":" 18""#,
        r#""leeftijd":"""#,
        r#""besluit":"2026-02-29""#,
        r#""besluit":"20261122""#,
        r#""besluit":"2026-11-22T10:00""#,
        r#""besluit":20261122"#,
        r#""woonplaats":"Utregt""#,
        r#""woonplaats":"Hengelo""#,
        r#""woonplaats":"""#,
        r#""woonplaats":3"#,
    ];
    let lines: Vec<String> = good.iter().chain(&bad).map(|answer| format!("{{\"answers\":{{{answer}}}}}")).collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    for (at, (line, outcome)) in lines.iter().zip(outcomes(&lines)).enumerate() {
        assert_eq!(outcome["status"] == "error", at >= good.len(), "{line}: {outcome}");
    }
}

#[test]
fn no_answer_gets_into_an_error() {
    const CANARY: &str = "kanarie";
    let lines = [
        format!(r#"{{"answers":{{"toezicht":"{CANARY}"}}}}"#),
        format!(r#"{{"answers":{{"vorm":"{CANARY}","{CANARY}":"{CANARY}"}}}}"#),
        format!(r#"{{"answers":{{"grond":["lijf","{CANARY}"]}}}}"#),
        format!(r#"{{"answers":{{"besluit":"{CANARY}"}}}}"#),
        format!(r#"{{"answers":{{"woonplaats":"{CANARY}"}}}}"#),
        format!(r#"{{"answers":{{"toezicht":{{"{CANARY}":"{CANARY}"}}}}}}"#),
        format!(r#"{{"answers":"{CANARY}"}}"#),
        format!(r#"{{"{CANARY}":"{CANARY}"}}"#),
        format!(r#"{{"date":"{CANARY}","answers":{{}}}}"#),
        format!(r#"{{"answers":{{"toezicht":"{CANARY}"#),
        format!(r#"{{"answers":{{"toezicht":{CANARY}}}}}"#),
    ];
    let mut evaluate = Evaluate::start();
    let mut errors = evaluate.child.stderr.take().unwrap();
    let out = evaluate.all((lines.join("\n") + "\n").as_bytes());
    let mut said = String::new();
    std::io::Read::read_to_string(&mut errors, &mut said).unwrap();
    assert_eq!(out.len(), lines.len());
    for line in out.iter().chain([&said]) {
        assert!(!line.contains(CANARY), "{line}");
    }
}

#[test]
fn an_outcome_can_be_read_before_the_next_line_is_there() {
    let mut evaluate = Evaluate::start();
    for number in 0..3 {
        evaluate.give(format!("{{\"id\":{number},\"answers\":{{}}}}\n").as_bytes());
        assert!(evaluate.line().starts_with(&format!("{{\"id\":{number},")));
    }
    // Also when the next line is half there.
    evaluate.give(b"{\"id\":3,\"answers\":{}}\n{\"id\":4,");
    assert!(evaluate.line().starts_with("{\"id\":3,"));
    evaluate.give(b"\"answers\":{}}\n");
    assert!(evaluate.line().starts_with("{\"id\":4,"));
}

#[test]
fn memory_does_not_grow_with_the_lines() {
    let mut evaluate = Evaluate::start();
    let status = format!("/proc/{}/status", evaluate.child.id());
    let peak = || -> Option<u64> {
        let status = fs::read_to_string(&status).ok()?;
        status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.trim().strip_suffix(" kB")?.parse().ok()
    };
    let mut peaks = Vec::new();
    for hundred in 0..1_000 {
        let lines: String =
            (0..100).map(|at| format!("{{\"id\":{},\"answers\":{{}}}}\n", hundred * 100 + at)).collect();
        evaluate.give(lines.as_bytes());
        for at in 0..100 {
            assert!(evaluate.line().starts_with(&format!("{{\"id\":{},", hundred * 100 + at)));
        }
        if hundred == 10 || hundred == 999 {
            peaks.extend(peak());
        }
    }
    // Where the system does not tell, there is only the order to see.
    if let [early, late] = peaks[..] {
        assert!(late < early + 4_000, "{early} kB, then {late} kB");
    }
}

#[test]
fn a_reader_that_goes_away_is_a_quiet_end() {
    let mut evaluate = Evaluate::start();
    drop(std::mem::replace(&mut evaluate.output, BufReader::new(Evaluate::start().output.into_inner())));
    let _ = evaluate.input.as_mut().unwrap().write_all(b"{\"answers\":{}}\n");
    drop(evaluate.input.take());
    assert_eq!(evaluate.child.wait().unwrap().code(), Some(0));
    let mut said = String::new();
    std::io::Read::read_to_string(&mut evaluate.child.stderr.take().unwrap(), &mut said).unwrap();
    assert_eq!(said, "");
}

#[test]
fn a_file_that_cannot_be_read_is_typed_wrongly() {
    let dir = tempfile::tempdir().unwrap();
    for path in [dir.path().join("weg.jsonl"), dir.path().to_owned()] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_loketwijzer"));
        let output = command.args(["evaluate", "--lang", "en"]).arg(path).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        assert!(!output.stderr.is_empty() && output.stdout.is_empty());
    }
}
