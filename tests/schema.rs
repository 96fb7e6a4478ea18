//! The JSON Schema that an editor gets says the same of a file as the reader, as far as it can.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::sync::Arc;

use boon::{Compiler, Schemas};
use loketwijzer::finding::Finding;
use loketwijzer::{document, local, scenario, tree};
use serde_json::Value;

use faults::{FAULTS, Fault};

use crate::common::shipped;
use crate::common::transcript;
use crate::findings::base;
use crate::findings::faults;

/// A schema as the program writes it: whether a value keeps to it.
fn schema(files: &str) -> impl Fn(&Value) -> Result<(), String> {
    schema_of(files, "")
}

/// One of the types in it.
fn schema_of(files: &str, kind: &str) -> impl Fn(&Value) -> Result<(), String> {
    let folder = transcript::folder();
    let output = transcript::run(&format!("loketwijzer schema {files}"), &[], folder.path());
    assert!(output.status.success());
    let schema: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    let mut schemas = Schemas::new();
    let mut compiler = Compiler::new();
    let address = format!("https://loket.example/{files}");
    compiler.add_resource(&address, schema).unwrap();
    let known = compiler.compile(&format!("{address}{kind}"), &mut schemas).unwrap();
    move |value| schemas.validate(value, known).map_err(|error| format!("{error:#}"))
}

/// A file as an editor sees it.
fn yaml(text: &str) -> Option<Value> {
    let options = serde_saphyr::options! { strict_booleans: true };
    serde_saphyr::from_str_with_options(text, options).ok()
}

fn is_about_people(name: &str) -> bool {
    name.contains("/scenarios/")
}

#[test]
fn every_file_that_is_right_keeps_to_the_schema() {
    let (rules, people) = (schema("rules"), schema("scenarios"));
    let folders = ["rules", "tests/cmd", "src/commands/explain/examples/base/rules"];
    let mut files: shipped::Files = folders.iter().flat_map(|folder| shipped::files(folder, "yaml")).collect();
    files.push(("regels-schrijven.md".into(), example(0).into()));
    files.push(("new/rules.yaml".into(), include_str!("../src/commands/new/rules.yaml").into()));
    files.push(("new/scenarios/people.yaml".into(), include_str!("../src/commands/new/people.yaml").into()));
    assert!(files.len() > 20);
    for (name, text) in &files {
        let value = yaml(text).unwrap_or_else(|| panic!("{name}"));
        if let Err(error) = if is_about_people(name) { people(&value) } else { rules(&value) } {
            panic!("{name}: {error}");
        }
    }
    let gemeente = schema("local");
    for text in [example(1), include_str!("../src/commands/explain/examples/base/utrecht.yaml").to_owned()] {
        gemeente(&yaml(&text).unwrap()).unwrap();
    }
}

/// The so manieth block of YAML in the page that teaches to write rules.
fn example(number: usize) -> String {
    let text = std::fs::read_to_string(shipped::root().join("docs/regels-schrijven.md")).unwrap();
    let block = text.split("```yaml\n").nth(number + 1).unwrap();
    block.split("```").next().unwrap().to_owned()
}

/// What an editor can see without knowing what the names in the files stand for.
const VISIBLE: &[&str] = &["unknown-key", "wrong-type", "unknown-word", "bad-name", "empty-value", "missing-key"];

/// What the reader sees and the schema does not: keys that only some things of a kind need, and a term of nothing or of half
/// a lifetime.
const UNSEEN: &[&str] = &[
    "law: wet",
    "{ id: «pagina», page: \"https://voorbeeld.nl/x\" }",
    "  - «source»",
    "weeks: «0»",
    "weeks: «60000»",
    "years: «50»",
];

#[test]
fn what_is_wrong_with_a_key_or_a_value_is_refused_by_the_schema_too() {
    let (rules, people) = (schema("rules"), schema("scenarios"));
    let refused = |fault: &Fault| {
        base::edited(fault.edits).files.iter().filter(|(name, _)| name.starts_with("rules/")).any(|(name, text)| {
            let Some(value) = yaml(text) else { return true };
            if is_about_people(name) { people(&value).is_err() } else { rules(&value).is_err() }
        })
    };
    let of_rules = |fault: &&Fault| {
        VISIBLE.contains(&fault.keys[0]) && fault.edits.iter().all(|(file, ..)| file.starts_with("rules/"))
    };
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut missed = Vec::new();
    for fault in FAULTS.iter().filter(of_rules) {
        if refused(fault) {
            seen.insert(fault.keys[0]);
        } else {
            missed.push(fault.edits[0].2);
        }
    }
    assert_eq!(missed, UNSEEN);
    assert_eq!(seen, VISIBLE.iter().copied().collect());
}

/// A schema as data.
fn written(files: &str) -> Value {
    let folder = transcript::folder();
    let output = transcript::run(&format!("loketwijzer schema {files}"), &[], folder.path());
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Everything found in a file of that kind, of which nothing but its shape is right.
fn found(files: &str, text: &str) -> Vec<Finding> {
    let (name, text): (Arc<str>, Arc<str>) = ("x.yaml".into(), text.into());
    match files {
        "rules" => document::read(&[(name, text)]).1,
        "scenarios" => {
            let (document, _) = document::read(&[]);
            let draft = tree::draft(&document, jiff::civil::date(2026, 1, 1));
            scenario::read(&draft.parts, &draft.doubts, &[(name, text)], &|_| None).1
        }
        _ => local::read(&name, &text, local::Ground { tree: None, catalogues: &[], places: None }).unwrap_err(),
    }
}

/// The facts of the findings of that sort that begin at that byte.
fn facts<'f>(findings: &'f [Finding], key: &str, fact: &str, start: usize) -> BTreeSet<&'f str> {
    let here = findings.iter().filter(|it| it.problem.key() == key && it.place.span.start == start);
    here.flat_map(|it| it.problem.facts())
        .filter(|(name, _)| *name == fact)
        .flat_map(|(_, fact)| fact.split(", "))
        .collect()
}

/// Visits each thing of a schema once; `around` is what stands before and behind it in a file.
fn visit(files: &str, schema: &Value, thing: &Value, around: (String, String), seen: &mut BTreeSet<String>) {
    let (before, behind) = around;
    if let Some(name) = thing["$ref"].as_str() {
        if seen.insert(name.to_owned()) {
            visit(files, schema, &schema["$defs"][name.trim_start_matches("#/$defs/")], (before, behind), seen);
        }
        return;
    }
    let list = |key: &str| thing[key].as_array().cloned().unwrap_or_default();
    for option in list("anyOf") {
        visit(files, schema, &option, (before.clone(), behind.clone()), seen);
    }
    let documented = list("oneOf").iter().map(|option| option["const"].clone()).collect::<Vec<_>>();
    let words = [list("enum"), documented].concat();
    let words: BTreeSet<&str> = words.iter().filter_map(Value::as_str).collect();
    // Who helps at a desk is looked at when the rest of the desk is there.
    if !words.is_empty() && files != "local" {
        let findings = found(files, &format!("{before}niets{behind}"));
        assert_eq!(facts(&findings, "unknown-word", "expected", before.len()), words, "{before}");
    }
    if thing["items"].is_object() {
        visit(files, schema, &thing["items"], (format!("{before}["), format!("]{behind}")), seen);
    }
    if thing["additionalProperties"].is_object() {
        let around = (format!("{before}{{ x: "), format!(" }}{behind}"));
        visit(files, schema, &thing["additionalProperties"], around, seen);
    }
    let Some(properties) = thing["properties"].as_object() else { return };
    let findings = found(files, &format!("{before}{{ niets: 1 }}{behind}"));
    let keys: BTreeSet<&str> = properties.keys().map(String::as_str).collect();
    assert_eq!(facts(&findings, "unknown-key", "expected", before.len() + 2), keys, "{before}");
    let required = list("required");
    let required: BTreeSet<&str> = required.iter().filter_map(Value::as_str).collect();
    assert_eq!(facts(&findings, "missing-key", "key", before.len()), required, "{before}");
    for (key, value) in properties {
        // Everything an author can fill in says what it is for.
        assert!(value["description"].is_string() || value["$ref"].is_string(), "{before}{key}");
        visit(files, schema, value, (format!("{before}{{ {key}: "), format!(" }}{behind}")), seen);
    }
}

#[test]
fn the_keys_and_words_of_each_schema_are_those_of_the_reader() {
    for (files, things) in [("rules", 20), ("scenarios", 4), ("local", 3)] {
        let (schema, mut seen) = (written(files), BTreeSet::new());
        visit(files, &schema, &schema, (String::new(), String::new()), &mut seen);
        assert!(seen.len() >= things, "{files}: {seen:?}");
    }
}

#[test]
fn the_lines_of_evaluate_keep_to_the_schema_in_both_directions() {
    let (incoming, outgoing) =
        (schema_of("evaluate", "#/$defs/AnswersLine"), schema_of("evaluate", "#/$defs/OutcomeLine"));
    let either = schema("evaluate");
    let texts = [include_str!("cmd/evaluate.txt"), include_str!("cmd/family_for_a_machine.txt")];
    let lines = texts.iter().flat_map(|text| text.lines());
    let (given, told): (Vec<&str>, Vec<&str>) =
        lines.filter(|line| line.starts_with(['<', '{'])).partition(|line| line.starts_with('<'));
    assert!(given.len() == told.len() && given.len() > 25);
    // What is wrong with the shape of a line, and not with a name in it.
    let mut refused = Vec::new();
    for (given, told) in given.iter().zip(told) {
        let told: Value = serde_json::from_str(told).unwrap();
        outgoing(&told).unwrap();
        either(&told).unwrap();
        let Ok(given) = serde_json::from_str(&given[2..]) else { continue };
        match incoming(&given) {
            Ok(()) => either(&given).unwrap(),
            Err(_) => refused.push(told),
        }
    }
    let refused: Vec<&str> = refused.iter().map(|told| told["error"].as_str().unwrap()).collect();
    assert_eq!(refused.len(), 8, "{refused:#?}");
}

#[test]
fn what_comes_out_of_evaluate_is_told_key_by_key() {
    let outgoing = schema_of("evaluate", "#/$defs/OutcomeLine");
    let right = serde_json::json!({ "id": null, "status": "done", "open": [], "referrals": [] });
    outgoing(&right).unwrap();
    for (key, wrong) in [("status", "well"), ("open", "lid"), ("referrals", "balie")] {
        let mut line = right.clone();
        line[key] = wrong.into();
        assert!(outgoing(&line).is_err(), "{key}");
    }
}
