use proptest::prelude::*;

use super::*;
use crate::finding::Problem;
use crate::text::{Language, Text};

fn catalogue(language: &str, files: &[(&str, &str)]) -> Catalogue {
    let files = files.iter().map(|(name, source)| ((*name).into(), (*source).into())).collect();
    Catalogue { language: Language::new(language).unwrap(), files }
}

fn needed(key: &str, attribute: Option<&str>) -> Needed<'static> {
    Needed {
        key: key.into(),
        attribute: attribute.map(str::to_owned),
        required: true,
        variables: &["term"],
        shown: false,
        weighed: false,
        place: Place { file: "rules/x.yaml".into(), span: 3..5 },
    }
}

/// What is wrong: the key of the problem, the file and the text that is pointed at.
fn told(catalogues: &[Catalogue], needed: &[Needed<'_>]) -> Vec<(&'static str, String, String)> {
    let pointed = |finding: &Finding| {
        let files = catalogues.iter().flat_map(|catalogue| &catalogue.files);
        let source = files.clone().find(|(file, _)| *file == finding.place.file).map(|(_, source)| source);
        source.map_or_else(String::new, |source| source[finding.place.span.clone()].to_owned())
    };
    let told = |finding: &Finding| (finding.problem.key(), finding.place.file.to_string(), pointed(finding));
    lint(catalogues, needed).iter().map(told).collect()
}

/// What is wrong with one Dutch file in which `a` is needed, with `$term`.
fn alone(source: &str) -> Vec<(&'static str, String)> {
    let told = told(&[catalogue("nl", &[("x.ftl", source)])], &[needed("a", None)]);
    told.into_iter().map(|(key, _, pointed)| (key, pointed)).collect()
}

#[test]
fn texts_that_are_right_are_right() {
    assert_eq!(
        alone(
            "# een opmerking\n\na = Hallo { $who }, { $term } { b }\n\nb = { $reader ->\n    [client] u\n   *[other] { $who }\n}\n"
        ),
        []
    );
    assert_eq!(alone("\u{feff}a = een\r\n    twee\r\n"), []);
}

#[test]
fn a_sentence_that_one_language_lacks_is_pointed_at_where_another_has_it() {
    let nl = catalogue("nl", &[("nl/x.ftl", "a = ja\n    .kort = kort\n")]);
    let en = catalogue("en", &[("en/x.ftl", "a = yes\n")]);
    let wanted = [needed("a", None), needed("a", Some("kort")), needed("b", None)];
    let findings = lint(&[nl, en], &wanted);
    assert_eq!(
        findings,
        [
            Problem::Untranslated { language: "en".into(), key: "a.kort".into() }
                .at(&Place { file: "nl/x.ftl".into(), span: 12..16 }),
            // What nobody wrote at all is told of the first language only.
            Problem::Untold { language: "nl".into(), key: "b".into() }
                .at(&Place { file: "rules/x.yaml".into(), span: 3..5 }),
        ]
    );
}

#[test]
fn what_may_be_left_out_is_not_missed_and_not_too_much() {
    let optional = Needed { required: false, ..needed("a", Some("uren")) };
    let without = catalogue("nl", &[("x.ftl", "a = x\n")]);
    let with = catalogue("nl", &[("x.ftl", "a = x\n    .uren = y\n")]);
    for catalogue in [with, without] {
        assert_eq!(told(&[catalogue], &[needed("a", None), optional.clone()]), []);
    }
}

#[test]
fn a_variety_need_not_say_what_its_language_says() {
    let nl = catalogue("nl", &[("nl.ftl", "a = { -x } { $term }\nb = b\n-x = x\n")]);
    let simple = catalogue("nl-simple", &[("s.ftl", "a = { -x }\n")]);
    let told = told(&[nl, simple], &[needed("a", None), needed("b", None)]);
    assert_eq!(told, [("missing-placeable", "s.ftl".into(), "a".into())]);
}

#[test]
fn a_message_a_term_or_an_attribute_that_nobody_uses_is_too_much() {
    assert_eq!(alone("a = x\nb = y\n    .c = z\n"), [("unused-message", "b".into())]);
    assert_eq!(alone("a = x\n    .c = z\n"), [("unused-message", "c".into())]);
    assert_eq!(alone("a = x\n-b = y\n"), [("unused-message", "b".into())]);
    let own = catalogue("nl", &[("nl/app.ftl", "a = x\nb = y\n-c = z\n")]);
    assert_eq!(told(&[own], &[needed("a", None)]), []);
}

#[test]
fn a_variable_that_nobody_gives_is_pointed_at() {
    assert_eq!(alone("a = { $term } { $trm }\n"), [("unknown-placeable", "trm".into())]);
    assert_eq!(alone("a = { b }\nb = { $trm }\n"), [("unknown-placeable", "trm".into())]);
    let once_without = [needed("a", None), Needed { variables: &[], ..needed("c", None) }];
    let shared = catalogue("nl", &[("x.ftl", "a = { b }\nb = { $term }\nc = { b }\n")]);
    assert_eq!(told(&[shared], &once_without), [("unknown-placeable", "x.ftl".into(), "term".into())]);
}

#[test]
fn a_term_hears_only_what_is_handed_to_it() {
    assert_eq!(alone("a = { -t }\n-t = { $who }\n"), [("unknown-placeable", "who".into())]);
    assert_eq!(alone("a = { -t(kind: \"een\") }\n-t = { $kind }\n"), []);
}

#[test]
fn a_variable_that_a_translation_leaves_out_is_missed_there() {
    let nl = catalogue("nl", &[("nl.ftl", "a = { $term } { $who }\n")]);
    let without = catalogue("en", &[("en.ftl", "a = nothing\n")]);
    let through = catalogue("en", &[("en.ftl", "a = { b }\nb = { $term }\n")]);
    assert_eq!(
        told(&[nl.clone(), without], &[needed("a", None)]),
        [("missing-placeable", "en.ftl".into(), "a".into())]
    );
    assert_eq!(told(&[nl, through], &[needed("a", None)]), []);
}

#[test]
fn what_does_not_exist_cannot_be_referred_to() {
    assert_eq!(alone("a = { b } { -c } { a.d } { NUMBER(1) }\n").len(), 4);
    assert_eq!(alone("a = { b.c }\nb = x\n"), [("unknown-reference", "b".into()), ("unused-message", "b".into())]);
}

#[test]
fn sentences_in_a_circle_are_found() {
    assert_eq!(alone("a = { b }\nb = { a }\n"), [("circle", "a".into())]);
    assert_eq!(alone("a = { a }\n"), [("circle", "a".into())]);
    assert_eq!(alone("a = { b }{ c }\nb = { c }\nc = x\n"), []);
}

#[test]
fn the_second_of_two_equal_names_is_pointed_at() {
    assert_eq!(alone("a = x\na = y\n"), [("duplicate-message", "a".into())]);
    assert_eq!(alone("a = { -b }\n-b = x\nb = y\n"), [("duplicate-message", "b".into())]);
    let files = [("1.ftl", "a = x\n"), ("2.ftl", "a = y\n")];
    let across = told(&[catalogue("nl", &files)], &[needed("a", None)]);
    assert_eq!(across, [("duplicate-message", "2.ftl".into(), "a".into())]);
    let source = "a = x\n    .k = y\n    .k = z\n";
    let findings = lint(&[catalogue("nl", &[("x.ftl", source)])], &[needed("a", None), needed("a", Some("k"))]);
    assert_eq!((findings.len(), findings[0].place.span.clone()), (1, 22..23));
}

#[test]
fn a_message_that_is_swallowed_by_the_one_above_is_found() {
    assert_eq!(alone("a = x\n  b = y\n"), [("text-syntax", "b".into())]);
    assert_eq!(alone("a =\n    x\n    b-c = y\n"), [("text-syntax", "b-c".into())]);
    assert_eq!(alone("a = x = y\n"), []);
    assert_eq!(alone("a = { $who } b = y\n"), []);
}

#[test]
fn lines_that_are_no_message_are_found_where_the_parser_gave_up() {
    assert_eq!(alone("a = x\ndit is niets\n"), [("text-syntax", "i".into())]);
    assert_eq!(alone("a = x\nb\n"), [("text-syntax", "b".into())]);
    assert_eq!(
        alone("a = { $term\n\nb = x\n"),
        [("text-syntax", "a = { $term".into()), ("unused-message", "b".into())]
    );
    assert_eq!(alone("a = x }\n"), [("text-syntax", "}".into())]);
}

#[test]
fn what_could_not_be_read_is_not_missed_as_well() {
    let broken = catalogue("nl", &[("x.ftl", "a = x\n    .kort = {\n    .lang = y\n")]);
    let told = told(&[broken], &[needed("a", None), needed("a", Some("kort")), needed("a", Some("lang"))]);
    assert_eq!(told.iter().map(|(key, ..)| *key).collect::<Vec<_>>(), ["text-syntax"]);
}

#[test]
fn a_reader_that_does_not_exist_is_found() {
    let source = "a = { $reader ->\n    [clint] u\n   *[other] x\n}\n";
    assert_eq!(alone(source), [("unknown-word", "clint".into())]);
}

#[test]
fn control_characters_are_found_as_themselves_and_as_escapes() {
    assert_eq!(alone("a = x\u{1b}[2J\n"), [("control-character", "\u{1b}".into())]);
    assert_eq!(alone("a = { \"\\u001B\" }\n"), [("control-character", "\\u001B".into())]);
    assert_eq!(alone("a = x\n\t.b = y\n"), [("control-character", "\t".into())]);
    assert_eq!(alone("a = om\u{202e}gekeerd\n"), [("control-character", "\u{202e}".into())]);
    assert_eq!(alone("a = x\r\n# \tmag\r\n"), []);
}

#[test]
fn what_nests_too_deeply_or_is_too_big_is_refused_with_its_name() {
    assert_eq!(alone(&format!("a = {}\n", "{".repeat(100_000))), [("too-much", "a".into())]);
    assert_eq!(alone(&format!("a = {}\n", "x".repeat(5 << 20))), [("too-big", String::new())]);
    assert_eq!(alone("a = { { $term } }\n"), [("text-syntax", "term".into())]);
}

#[test]
fn what_nests_as_deeply_as_is_allowed_fits_a_small_stack() {
    let levels = 240;
    let choices = format!("a = {}x{}\n", "{ $term ->\n *[b] ".repeat(levels), "\n }".repeat(levels));
    let calls = format!("a = {{ F({}$term{}) }}\n", "F(".repeat(levels), ")".repeat(levels));
    let small = std::thread::Builder::new().stack_size(2 << 20);
    let read = move || {
        read(&choices);
        read(&calls);
        (alone(&choices), alone(&calls))
    };
    let (choices, calls) = small.spawn(read).unwrap().join().unwrap();
    assert_eq!((choices, calls), (vec![], vec![("unknown-reference", "F".into())]));
}

#[test]
fn a_large_file_of_references_takes_no_more_than_a_moment() {
    let many: Vec<_> = (0..50_000).map(|n| format!("a{n}={{a{}}}{{$v{n}}}{{a0}}{{a{}}}\n", n + 1, n / 2)).collect();
    let many = many.concat();
    let source = format!("a = {{ a0 }}\n{many}a50000 = {{ a }}\n");
    assert!(alone(&source).iter().any(|(key, _)| *key == "circle"));
}

const PROMISES: &str = "\
promise-words = u krijgt,
    heeft  u recht op
promise-words-never = u krijgt zeker
who = { $reader ->
    [client] u
   *[other] uw naaste
}
who-capital = { $reader ->
    [client] U
   *[other] Uw naaste
}
";

/// The promises in a Dutch file, `a` and its attribute being about what somebody weighs.
fn promised(source: &str) -> Vec<(String, String)> {
    let files = [catalogue("nl", &[("nl/app.ftl", PROMISES), ("nl/x.ftl", source)])];
    let weighed = |attribute| Needed { weighed: true, required: false, ..needed("a", attribute) };
    let findings = lint(&files, &[weighed(None), weighed(Some("zeg")), needed("b", None)]);
    let promised = findings.into_iter().filter_map(|finding| match finding.problem {
        Problem::Promise { language, key, phrase } => {
            assert_eq!((language.as_str(), &*finding.place.file), ("nl", "nl/x.ftl"), "{key}");
            Some((format!("{key}: {phrase}"), source[finding.place.span].to_owned()))
        }
        _ => None,
    });
    promised.collect()
}

fn promise(phrase: &str, said: &str) -> Vec<(String, String)> {
    vec![(phrase.to_owned(), said.to_owned())]
}

#[test]
fn a_promise_about_what_is_weighed_is_pointed_at() {
    assert_eq!(promised("a = Dan: U krijgt hulp.\n"), promise("a: u krijgt", "U krijgt"));
    assert_eq!(
        promised("a = x\n    .zeg = Soms. Heeft U recht op hulp\n"),
        promise("a.zeg: heeft u recht op", "Heeft U recht op")
    );
    assert_eq!(promised("a = wat u krijgt\n"), promise("a: u krijgt", "u krijgt"));
    assert_eq!(promised("a = u krijgt u krijgt\n").len(), 2);
}

#[test]
fn words_that_only_look_like_a_promise_are_none() {
    assert_eq!(promised("a = Zou krijgt u krijgtx nu krijgt. U zegt: krijgt u\n"), []);
    assert_eq!(promised("a = x\nb = U krijgt een brief.\n"), []);
}

#[test]
fn a_promise_over_two_lines_is_still_one() {
    assert_eq!(promised("a =\n    dan  u\n      krijgt dat\n"), promise("a: u krijgt", "u\n      krijgt"));
}

#[test]
fn a_promise_in_any_variant_or_put_together_from_them_is_found() {
    assert_eq!(
        promised("a = { $term ->\n    [one] u krijgt\n   *[other] x\n} dit\n"),
        promise("a: u krijgt", "u krijgt")
    );
    let across = "a = Dan { $reader ->\n    [client] u\n   *[other] uw naaste\n} krijgt\n";
    assert_eq!(promised(across), promise("a: u krijgt", "u\n   *[other] uw naaste\n} krijgt"));
    assert_eq!(promised("a = { $reader ->\n    [naaste] { $who } krijgt\n   *[other] x\n}\n"), []);
}

#[test]
fn who_is_spoken_to_counts_as_said() {
    assert_eq!(promised("a = { $Who } krijgt hulp\n"), promise("a: u krijgt", "Who } krijgt"));
    assert_eq!(promised("a = { $term } krijgt hulp\n"), []);
}

#[test]
fn what_a_text_is_made_of_may_promise_nothing_either() {
    assert_eq!(promised("a = { b } { -c }\nb = u krijgt\n-c = u krijgt\n").len(), 2);
}

#[test]
fn what_may_never_be_promised_is_found_in_every_text_of_the_rules() {
    assert_eq!(promised("a = x\nb = U krijgt zeker hulp.\n"), promise("b: u krijgt zeker", "U krijgt zeker"));
}

#[test]
fn a_variety_has_the_promises_of_its_language() {
    let simple = catalogue("nl-simple", &[("s.ftl", "a = u krijgt\n")]);
    let nl = catalogue("nl", &[("nl/app.ftl", PROMISES), ("nl/x.ftl", "a = x\n")]);
    let en = catalogue("en", &[("en.ftl", "a = u krijgt\n")]);
    let weighed = Needed { weighed: true, ..needed("a", None) };
    assert_eq!(told(&[nl, simple, en], &[weighed]), [("promise", "s.ftl".into(), "u krijgt".into())]);
}

/// Pieces that Fluent files are made of, and some that they are not.
fn fluent() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "a",
        "b",
        "-a",
        "a = ",
        "b = ",
        "-c = ",
        "x\n",
        "\n",
        "\r\n",
        " ",
        "    ",
        "\t",
        "    .k = ",
        ".k",
        "{ ",
        " }",
        "{",
        "}",
        "$term",
        "$reader",
        "$v",
        " ->\n",
        "[client] ",
        "[one] ",
        "   *[other] ",
        "*[",
        "]",
        "(",
        ")",
        "k: ",
        "\"",
        "\\u",
        "\\u001B",
        "\\",
        "1",
        "3.14",
        "-1",
        "NUMBER(",
        "F()",
        "-c",
        "#",
        "# x",
        "é",
        "日",
        "\u{feff}",
        "\0",
        "\u{1b}",
        "}\n",
        "{ a }",
        "{ b.k }",
        "{ -c(k: 1) }",
        "{ $v }",
    ]);
    prop::collection::vec(pieces, 0..60).prop_map(|pieces| pieces.concat())
}

fn read(source: &str) {
    let nl = catalogue("nl", &[("nl/x.ftl", source)]);
    let en = catalogue("en", &[("en/app.ftl", "a = x\nwho = y\npromise-words = x, é a\n"), ("en/x.ftl", source)]);
    let catalogues = [nl, en];
    let weighed = Needed { weighed: true, ..needed("a", None) };
    for finding in lint(&catalogues, &[weighed, needed("a", Some("k")), needed("b", None)]) {
        if finding.place.file.ends_with("x.ftl") {
            assert!(source.get(finding.place.span.clone()).is_some(), "{finding:?}");
        }
    }
    let text = Text::new(&catalogues, &catalogues[0].language, "client");
    for id in ["a", "b", "c"] {
        text.say_with(id, &[("v", 1_i64.into())]);
        text.attr(id, "k");
    }
}

proptest! {
    #![proptest_config(crate::random::cases(256))]
    #[test]
    fn no_fluent_breaks_the_reader(source in fluent()) {
        read(&source);
    }

    #[test]
    fn no_text_breaks_the_reader(source in any::<String>(), indent in 0..5_usize) {
        read(&source);
        read(&format!("a = {source}\n{}.k = {source}", " ".repeat(indent)));
    }
}
