//! What a file must look like.

use super::*;

fn findings(text: &str) -> Vec<(&str, String)> {
    let (_, findings) = read(&[("a.yaml".into(), text.into())]);
    let shown = |finding: Finding| {
        let text = bare(text);
        (finding.problem.key(), text.get(finding.place.span).unwrap_or_default().to_owned())
    };
    findings.into_iter().map(shown).collect()
}

fn expect(text: &str, expected: &[(&str, &str)]) {
    let found = findings(text);
    let found: Vec<(&str, &str)> = found.iter().map(|(key, word)| (*key, word.as_str())).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn all_findings_come_at_once_each_at_its_word() {
    expect(
        "\
topic: wlz
questions:
  - { id: een, kind: yes-no, known: x }
  - { id: Twee, kind: yes-no }
  - { id: drie, kind: yesno }
  - { id: vier, id: vijf, kind: date }
  - { kind: date }
rules:
  - id: r
    all:
      - { question: een, any-ov: [ja] }
      - [1]
      - { at-least: x, of: [een] }
",
        &[
            ("unknown-key", "known"),
            ("bad-name", "Twee"),
            ("unknown-word", "yesno"),
            ("duplicate-key", "id"),
            ("missing-key", "{"),
            ("unknown-key", "any-ov"),
            ("wrong-type", "["),
            ("wrong-type", "x"),
        ],
    );
}

#[test]
fn all_findings_in_one_item_come_at_once() {
    expect(
        "questions: [{ id: Een, kind: yesno, min: x, max: 3, bron: y, source: Z }]\n",
        &[
            ("bad-name", "Een"),
            ("unknown-word", "yesno"),
            ("wrong-type", "x"),
            ("unknown-key", "bron"),
            ("bad-name", "Z"),
        ],
    );
    expect(
        "desks:\n  - id: d\n    channels:\n      - kind: phone\n",
        &[("missing-key", "kind"), ("missing-key", "kind")],
    );
}

#[test]
fn a_broken_key_takes_nothing_else_along() {
    expect(
        "topic: Wlz\ntree: 5\nquestions: { id: x }\nregels: []\nlaws:\n  - id: wlz\n    bwb: B\n",
        &[
            ("bad-name", "Wlz"),
            ("wrong-type", "5"),
            ("wrong-type", "{"),
            ("unknown-key", "regels"),
            ("missing-key", "wlz"),
            ("missing-key", "wlz"),
        ],
    );
}

#[test]
fn a_misspelt_key_is_not_missing_too() {
    expect("questions: [{ id: x, knid: date }]\n", &[("unknown-key", "knid")]);
}

#[test]
fn what_is_left_out_is_remembered() {
    let files: [(Arc<str>, Arc<str>); 2] = [
        ("a.yaml".into(), "rules:\n  - { id: r, not: q, al: [x] }\nquesions:\n  - { id: een }\n".into()),
        ("b.yaml".into(), "rules:\n  - id: s\n    all: [u, v\n".into()),
    ];
    let (document, findings) = read(&files);
    assert_eq!(findings.len(), 3, "{findings:?}");
    assert!(["r", "een", "s"].iter().all(|name| document.doubts.names.contains(*name)));
    assert!(["q", "x", "u", "v"].iter().all(|name| document.doubts.names.contains(*name)));
}

#[test]
fn characters_nobody_sees_are_refused() {
    expect("topic: \u{1b}[2J\nrules: \0", &[("control-character", "\u{1b}"), ("control-character", "\0")]);
    expect("topic: \"\\e[2J\"", &[("control-character", "\"\\e[2J\""), ("bad-name", "\"\\e[2J\"")]);
    expect("topic: a\rb: c", &[("control-character", "\r")]);
    expect("topic: a\u{200f}", &[("control-character", "\u{200f}")]);
}

#[test]
fn an_empty_value_is_a_slip() {
    expect("topic:\n", &[("empty-value", "topic")]);
    expect("rules:\n  - id: r\n    all:\n", &[("empty-value", "all")]);
    expect("rules:\n  -\n", &[("empty-value", "-")]);
}

#[test]
fn a_file_with_nothing_in_it_is_a_finding() {
    expect("", &[("empty-file", "")]);
    expect("# later\n", &[("empty-file", "")]);
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_do_no_harm() {
    let (document, findings) = read(&[("a.yaml".into(), "\u{feff}topic: wlz\r\nquestions: []\r\n".into())]);
    assert!(findings.is_empty(), "{findings:?}");
    assert_eq!(document.files[0].1.topic.as_ref().unwrap().value.as_str(), "wlz");
}

#[test]
fn a_spot_has_a_line() {
    let (document, _) = read(&[("a.yaml".into(), "\u{feff}# é\ntopic: wlz\n".into())]);
    assert_eq!(document.line(document.files[0].1.topic.as_ref().unwrap().spot), "a.yaml:2");
}

#[test]
fn broken_yaml_is_pointed_at() {
    for (text, key, word) in [
        ("a: 1\n\tb: 2\n", "tab", "\t"),
        ("a:\n\t- b\n", "tab", "\t"),
        ("a: x\nb: \"it's\nc: d\n", "open-quote", "\""),
        ("é: 'b\n", "open-quote", "'"),
        ("a: \"b", "open-quote", "\""),
        ("a: 'it's'\n", "after-quote", "s'"),
        ("a: \"x\" y\n", "after-quote", "y"),
        ("a: \"\\n\\q\"\n", "bad-escape", "\\q"),
        ("a: \"\\u00e9\\uD800\"\n", "bad-escape", "\\u"),
        ("a: [b, c", "open-bracket", "["),
        ("a: [b}\n", "wrong-bracket", "["),
        ("a: [b, c]]\n", "stray-bracket", "]"),
        ("a: ]\n", "stray-bracket", "]"),
        ("a: [b, c\nd: e\n", "missing-comma", ":"),
        ("é: {b: c d: e}\n", "missing-comma", ":"),
        ("a: [\n- b]\n", "missing-comma", "-"),
        ("a:\n  b: 1\n c: 2\n", "bad-indent", "c:"),
        ("  a: b\nc: d\n", "bad-indent", "c:"),
        ("a:\n  - id: x\n    kind: y\n   source: z\n", "bad-indent", "source:"),
        ("a: |2\n x\n", "bad-indent", "x"),
        ("a: b: c\n", "stray-colon", ":"),
        ("a: b\n  c: d\n", "stray-colon", ":"),
        ("a:\n  - id: x\n    kind yes-no # kind\n    b: y\n", "missing-colon", "kind yes-no"),
        ("a: - b\n", "stray-dash", "-"),
        ("topic: *x\n", "unknown-anchor", "*x"),
        ("a: 1\n---\nb: 2\n", "several-documents", "---"),
        ("a: 1\n...\nb: 2\n", "several-documents", "..."),
        ("a: @x\n", "reserved-character", "@"),
        ("a: `x`\n", "reserved-character", "`"),
        ("a: !ja b\n", "reserved-character", "!"),
        ("a: &x [*x]\n", "too-much", "*x"),
        ("%YAML 3.0\n---\na: b\n", "syntax", "%YAML"),
    ] {
        expect(text, &[(key, word)]);
    }
}

#[test]
fn what_grows_beyond_bounds_is_refused() {
    let long = "x".repeat(3000);
    expect(&format!("topic: {long}"), &[("too-long", &long)]);
    let line = |(before, now)| format!("{now}: &{now} [{}]\n", vec![format!("*{before}"); 9].join(", "));
    let bomb = String::from("a: &a [x, x, x]\n") + &('a'..='i').zip('b'..='j').map(line).collect::<String>();
    assert_eq!(findings(&bomb)[0].0, "too-much");
    assert_eq!(findings(&"[".repeat(100_000))[0].0, "too-much");
}
