use super::*;

fn catalogue(language: &str, source: &str) -> Catalogue {
    let file = format!("locales/{language}/app.ftl").as_str().into();
    Catalogue { language: Language::new(language).unwrap(), files: vec![(file, source.into())] }
}

fn text(sources: &[(&str, &str)], language: &str) -> Text {
    let catalogues: Vec<_> = sources.iter().map(|(language, source)| catalogue(language, source)).collect();
    Text::new(&catalogues, &Language::new(language).unwrap(), "naaste")
}

fn shipped(language: &str) -> Text {
    let nl = include_str!("../../locales/nl/app.ftl");
    let en = include_str!("../../locales/en/app.ftl");
    text(&[("nl", nl), ("en", en)], language)
}

#[test]
fn a_missing_sentence_shows_its_key() {
    assert_eq!(text(&[("nl", "a = b\n")], "nl").say("question-x"), "[question-x]");
    assert_eq!(text(&[("nl", "a = b\n")], "nl").attr("a", "kort"), None);
}

#[test]
fn the_first_language_of_the_chain_that_has_it_speaks() {
    let sources =
        [("nl", "a = nl { x }\n    .kort = kort\nx = lang\nb = alleen nl"), ("nl-simple", "a = simpel { x }")];
    let text = text(&sources, "nl-simple");
    assert_eq!(text.say("a"), "simpel lang");
    assert_eq!(text.attr("a", "kort").as_deref(), Some("kort"));
    assert_eq!(text.say("b"), "alleen nl");
}

#[test]
fn a_variety_may_change_a_word_that_its_language_uses() {
    let text = text(&[("nl", "-loket = loket\na = Het { -loket }"), ("nl-simple", "-loket = kantoor")], "nl-simple");
    assert_eq!(text.say("a"), "Het kantoor");
}

#[test]
fn each_sentence_knows_its_reader() {
    let source = "who = { $reader ->\n    [client] u\n   *[other] uw naaste\n}\nwho-capital = Uw naaste\na = { $Who } zegt: { $who }";
    assert_eq!(text(&[("nl", source)], "nl").say("a"), "Uw naaste zegt: uw naaste");
}

#[test]
fn a_number_chooses_its_plural_and_a_variable_may_be_missing() {
    let text = text(&[("nl", "a = { $n ->\n    [one] een week\n   *[other] { $n } weken\n} { $x }")], "nl");
    assert_eq!(text.say_with("a", &[("n", 1_usize.into()), ("x", "lang".into())]), "een week lang");
    assert_eq!(text.say_with("a", &[("n", 6_i64.into()), ("x", String::from("lang").into())]), "6 weken lang");
    assert_eq!(text.say("a"), "{$n} weken {$x}");
}

#[test]
fn amounts_are_written_as_the_language_does() {
    let (nl, en) = (shipped("nl"), shipped("en"));
    assert_eq!((nl.amount(2180), en.amount(2180)), ("€ 21,80".into(), "€21.80".into()));
    assert_eq!((nl.amount(123_456_705), en.amount(123_456_705)), ("€ 1.234.567,05".into(), "€1,234,567.05".into()));
    assert_eq!((nl.amount(2300), en.amount(100_000)), ("€ 23".into(), "€1,000".into()));
    assert_eq!(nl.amount(7), "€ 0,07");
}

#[test]
fn dates_are_written_as_the_language_does() {
    let (nl, en) = (shipped("nl"), shipped("en"));
    assert_eq!(nl.date(2026, 12, 28, 1), "maandag 28 december 2026");
    assert_eq!(en.date(2026, 12, 28, 1), "Monday 28 December 2026");
    assert_eq!((nl.short_date(2027, 5, 1), en.short_date(2027, 5, 1)), ("1 mei 2027".into(), "1 May 2027".into()));
}

#[test]
fn what_would_break_the_reader_is_left_out_and_the_rest_is_read() {
    let deep = format!("a = goed\nb = {}\nc = ook goed\n", "{".repeat(100_000));
    let calls = format!("a = goed\nb = {{ F({} }}\nc = ook goed\n", "a(".repeat(100_000));
    let choices = format!("a = goed\nb = {}\nc = ook goed\n", "{ $x ->\n *[a] ".repeat(100_000));
    let panics = format!("a = goed\nb = {{ \"x\" ->\n   *[y] {}\n}}\nc = ook goed\n", "{ $v }".repeat(101));
    let nested = format!("a = goed\nd = {}\nb = {{ {{ d }} }}\nc = ook goed\n", "{ $v }".repeat(101));
    let circle = "a = goed\nb = { b }\nc = ook goed\n".to_owned();
    let bom = "\u{feff}a = goed\r\nc = ook goed\r\n".to_owned();
    for source in [deep, calls, choices, panics, nested, circle, bom] {
        let text = text(&[("nl", &source)], "nl");
        assert_eq!((text.say("a"), text.say("c")), ("goed".into(), "ook goed".into()));
        text.say("b");
    }
}
