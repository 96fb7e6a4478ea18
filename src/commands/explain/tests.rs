use super::*;

/// Codes without an example: rules cannot lose a referral by "weet ik niet", which the proof makes sure of; and what is too
/// large to prove is too large to read.
const WITHOUT_EXAMPLE: &[&str] = &["E114", "W101"];

#[test]
fn a_code_is_found_however_it_is_typed() {
    for typed in ["E301", "e301", " E301 ", "fout[E301]", "error[E301]", "unknown-name", "Unknown-Name"] {
        assert_eq!(find(typed).map(|number| Problem::CODES[number]), Some("E301"), "{typed}");
    }
    for typed in ["", "E", "E999", "301", "unknown"] {
        assert_eq!(find(typed), None, "{typed}");
    }
}

#[test]
fn every_code_has_an_example_that_is_wrong_in_that_way_only_and_right_without_it() {
    let mut failed = Vec::new();
    for code in Problem::CODES.iter().filter(|code| !WITHOUT_EXAMPLE.contains(code)) {
        let Some(example) = Example::of(code) else {
            failed.push(format!("{code} has no example"));
            continue;
        };
        for (side, wanted) in [(Side::Wrong, &[*code][..]), (Side::Right, &[])] {
            if example.fragments(side).is_empty() {
                failed.push(format!("{code} {side:?}: nothing to see"));
            }
            let Some(material) = example.material(side) else {
                failed.push(format!("{code} does not fit the rule set"));
                continue;
            };
            let findings: Vec<_> = check(&material, example::day().into()).all().cloned().collect();
            let found: Vec<&str> = findings.iter().map(|finding| finding.problem.code()).collect();
            if found != wanted {
                failed.push(format!("{code} {side:?}: {findings:?}"));
            }
        }
    }
    assert!(failed.is_empty(), "{}\n{} failed", failed.join("\n"), failed.len());
}

#[test]
fn every_example_belongs_to_a_code() {
    for code in example::codes() {
        assert!(Problem::CODES.contains(&code.as_str()), "{code}");
        assert!(!WITHOUT_EXAMPLE.contains(&code.as_str()), "{code}");
    }
}
