//! Typed names and small files, and the places of the shipped rules.

use super::*;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::LazyLock;

const GEMEENTEN: &str = include_str!("../../rules/places/gemeenten.csv");
const WOONPLAATSEN: &str = include_str!("../../rules/places/woonplaatsen.csv");
const REGIONS: &str = include_str!("../../rules/places/regions.csv");

static PLACES: LazyLock<Places> = LazyLock::new(|| Places::read(GEMEENTEN, WOONPLAATSEN, REGIONS).unwrap());

/// How a place is told apart: woonplaats, or `-` for the gemeente as a whole, and gemeente.
fn short(place: &Match) -> String {
    format!("{}/{}", place.woonplaats.unwrap_or("-"), place.gemeente)
}

/// One place as it is, several with `or` between them, likely ones behind `like`.
fn find(typed: &str) -> String {
    match PLACES.find(typed) {
        Found::One(place) => short(&place),
        Found::Several(places) => places.iter().map(short).collect::<Vec<_>>().join(" or "),
        Found::Like(places) => format!("like {}", places.iter().map(short).collect::<Vec<_>>().join(" or ")),
        Found::None => "none".into(),
    }
}

/// Every place that is in the files, by its own name.
fn every_place() -> impl Iterator<Item = Match<'static>> {
    let gemeenten = (0..PLACES.gemeenten.len()).map(Spot::Gemeente);
    gemeenten.chain((0..PLACES.woonplaatsen.len()).map(Spot::Woonplaats)).map(|spot| PLACES.at(spot))
}

#[test]
fn a_place_comes_with_its_gemeente_province_and_region() {
    let Found::One(place) = PLACES.find("Scheemda") else { panic!("one place") };
    assert_eq!((place.woonplaats, place.gemeente), (Some("Scheemda"), "Oldambt"));
    assert_eq!((place.province, place.region, place.holder), ("Groningen", "Groningen", "Menzis"));
    assert!(!place.holder_verified);
}

#[test]
fn case_accents_apostrophes_hyphens_and_spaces_make_no_difference() {
    for typed in ["'s-Gravenhage", "s gravenhage", "’S GRAVENHAGE", " 'sGravenhage "] {
        assert_eq!(find(typed), "-/'s-Gravenhage", "{typed}");
    }
    for typed in ["Súdwest-Fryslân", "sudwest fryslan", "Su\u{301}dwest Frysla\u{302}n"] {
        assert_eq!(find(typed), "-/Súdwest-Fryslân", "{typed}");
    }
    assert_eq!(find("sint annaparochie"), "St.-Annaparochie/Waadhoeke");
    assert_eq!(find("St Jansteen"), "Sint Jansteen/Hulst");
    assert_eq!(find("nieuwerkerk a/d ijssel"), "Nieuwerkerk aan den IJssel/Zuidplas");
}

#[test]
fn other_names_are_known() {
    assert_eq!(find("Den Haag"), "-/'s-Gravenhage");
    assert_eq!(find("Den Bosch"), "-/'s-Hertogenbosch");
    assert_eq!(find("Ljouwert"), "-/Leeuwarden");
    assert_eq!(find("Nuenen"), "-/Nuenen, Gerwen en Nederwetten");
}

#[test]
fn places_of_one_name_are_asked_apart() {
    assert_eq!(find("Bergen"), "Bergen (NH)/Bergen (NH.) or Bergen L/Bergen (L.)");
    assert_eq!(find("Hengelo"), "-/Hengelo (O.) or Hengelo (Gld)/Bronckhorst");
    assert_eq!(find("Nes"), "Nes/Ameland or Nes/Heerenveen or Nes/Noardeast-Fryslân");
    assert_eq!(find("Bavel"), "Bavel/Breda or Bavel AC/Alphen-Chaam");
}

#[test]
fn a_gemeente_includes_the_woonplaats_of_its_name_that_lies_in_it_and_no_other() {
    assert_eq!(find("Utrecht"), "-/Utrecht");
    assert_eq!(find("Hoorn"), "-/Hoorn or Hoorn/Terschelling");
    assert_eq!(find("Beuningen"), "-/Beuningen or Beuningen/Losser");
}

#[test]
fn what_stands_behind_a_name_tells_it_from_others() {
    for typed in ["Hengelo, Bronckhorst", "hengelo (gelderland)", "Hengelo Gelderland"] {
        assert_eq!(find(typed), "Hengelo (Gld)/Bronckhorst", "{typed}");
    }
    assert_eq!(find("Hoorn, Hoorn"), "-/Hoorn");
    assert_eq!(find("Voorst, Voorst"), "-/Voorst");
    assert_eq!(find("Nes Friesland"), find("Nes"));
    assert_eq!(find("Hengelo, Zeeland"), "none");
}

#[test]
fn a_former_gemeente_lies_in_another_now() {
    assert_eq!(find("Beemster"), "-/Purmerend");
    assert_eq!(find("Mill en Sint Hubert"), "-/Land van Cuijk");
    assert_eq!(find("Weesp"), "Weesp/Amsterdam");
    assert_eq!(find("Boxmeer"), "Boxmeer/Land van Cuijk");
}

#[test]
fn a_former_gemeente_that_was_split_is_asked_apart() {
    assert_eq!(find("Haaren"), "Biezenmortel/Tilburg or Esch/Boxtel or Haaren/Oisterwijk or Helvoirt/Vught");
}

#[test]
fn a_typing_error_is_asked_about() {
    assert_eq!(find("Amsterdm"), "like -/Amsterdam");
    assert_eq!(find("Rotetrdam"), "like -/Rotterdam");
    assert_eq!(find("Ysselstein"), "like -/IJsselstein");
    assert_eq!(find("gravenhage"), "like -/'s-Gravenhage");
}

#[test]
fn a_part_of_a_name_is_asked_about_when_few_have_it() {
    assert_eq!(find("Noardeast"), "like -/Noardeast-Fryslân");
    assert_eq!(find("Fryske Marren"), "like -/De Fryske Marren");
    assert_eq!(find("kerk"), "none");
}

#[test]
fn what_is_no_place_is_not_found() {
    for typed in ["", "  ", "'", "-", "q", "xyzzy", "Atlantis", "12", "\0\u{1b}[2J", "لاهاي"] {
        assert_eq!(find(typed), "none", "{typed:?}");
    }
    for part in ["a", " ", "Zwolle ", "é", "\u{301}"] {
        assert!(matches!(PLACES.find(&part.repeat(10_000)), Found::None), "{part:?}");
    }
}

#[test]
fn every_place_finds_itself_by_its_name() {
    for place in every_place() {
        let matches = match PLACES.find(place.woonplaats.unwrap_or(place.gemeente)) {
            Found::One(found) => vec![found],
            Found::Several(found) => found,
            Found::Like(_) | Found::None => panic!("{}", short(&place)),
        };
        let whole = Match { woonplaats: None, ..place };
        assert!(matches.contains(&place) || matches.contains(&whole), "{}", short(&place));
    }
}

#[test]
fn the_name_to_keep_finds_one_place_and_no_other() {
    for place in every_place() {
        let whole = Match { woonplaats: None, ..place };
        let found = PLACES.find(&PLACES.name(&place));
        assert!(found == Found::One(place) || found == Found::One(whole), "{}", PLACES.name(&place));
    }
    let name = |typed| match PLACES.find(typed) {
        Found::Several(places) => places.iter().map(|place| PLACES.name(place)).collect(),
        other => vec![format!("{other:?}")],
    };
    assert_eq!(name("Hengelo"), ["Hengelo (O.)", "Hengelo (Gld)"]);
    assert_eq!(name("Hoorn"), ["Hoorn, Hoorn", "Hoorn, Terschelling"]);
}

#[test]
fn the_shipped_places_are_those_of_the_country() {
    let mut provinces: BTreeMap<&str, usize> = BTreeMap::new();
    for gemeente in &PLACES.gemeenten {
        *provinces.entry(&gemeente.province).or_default() += 1;
    }
    let counted = [
        ("Drenthe", 12),
        ("Flevoland", 6),
        ("Fryslân", 18),
        ("Gelderland", 51),
        ("Groningen", 10),
        ("Limburg", 31),
        ("Noord-Brabant", 56),
        ("Noord-Holland", 44),
        ("Overijssel", 25),
        ("Utrecht", 26),
        ("Zeeland", 13),
        ("Zuid-Holland", 50),
    ];
    assert_eq!(provinces.into_iter().collect::<Vec<_>>(), counted);
    assert_eq!((PLACES.gemeenten.len(), PLACES.woonplaatsen.len(), PLACES.regions.len()), (342, 2501, 31));
}

/// The faults in three small files: file, line, the text they point at, and what is wrong.
fn faults(gemeenten: &str, woonplaatsen: &str, regions: &str) -> Vec<(File, usize, String, Problem)> {
    let texts = [gemeenten, woonplaatsen, regions];
    let faults = Places::read(gemeenten, woonplaatsen, regions).err().unwrap_or_default();
    let told = |fault: Fault| {
        let text = texts[File::ALL.iter().position(|file| *file == fault.file).unwrap()];
        let line = text[..fault.span.start].matches('\n').count() + 1;
        (fault.file, line, text[fault.span].to_owned(), fault.problem)
    };
    faults.into_iter().map(told).collect()
}

const G: &str = "# rows: 1\ngemeente;province;region;aliases;former\nUtrecht;Utrecht;Midden;;\n";
const W: &str = "# rows: 1\nwoonplaats;gemeente;aliases\nUtrecht;Utrecht;\n";
const R: &str = "# rows: 1\nregion;holder;verified\nMidden;Iemand;no\n";

#[test]
fn small_files_are_right() {
    assert_eq!(faults(G, W, R), []);
    assert_eq!(faults(&format!("\u{feff}{}", G.replace('\n', "\r\n")), W, &R.replace("rows: 1", "rows: 1;;")), []);
}

#[test]
fn another_file_is_told_at_once_and_alone() {
    let header = "region;holder;verified".to_owned();
    let wrong = |file: File| Problem::PlaceHeader { expected: file.header().into() };
    assert_eq!(faults(R, W, R), [(File::Gemeenten, 2, header, wrong(File::Gemeenten))]);
    assert_eq!(faults(G, "", R), [(File::Woonplaatsen, 1, String::new(), wrong(File::Woonplaatsen))]);
}

#[test]
fn each_fault_is_told_at_its_word() {
    let woonplaatsen = |row: &str| faults(G, &format!("{}{row}\n", W.replace("rows: 1", "rows: 2")), R);
    let told = |text: &str, problem| [(File::Woonplaatsen, 4, text.to_owned(), problem)];
    assert_eq!(
        woonplaatsen("De Meern;Utrecht"),
        told("De Meern;Utrecht", Problem::PlaceColumns { expected: File::Woonplaatsen.header().into() })
    );
    assert_eq!(woonplaatsen(";Utrecht;"), told("", Problem::PlaceEmpty));
    assert_eq!(woonplaatsen("De Meern;Utrecht;Meern,,M"), told("", Problem::PlaceEmpty));
    assert_eq!(woonplaatsen("De  Meern;Utrecht;"), told("De  Meern", Problem::PlaceSpaces));
    assert_eq!(woonplaatsen("De Meern; Utrecht;"), told(" Utrecht", Problem::PlaceSpaces));
    assert_eq!(woonplaatsen("\"De Meern\";Utrecht;"), told("\"De Meern\"", Problem::PlaceCharacter));
    assert_eq!(woonplaatsen("UTRECHT;Utrecht;"), told("UTRECHT", Problem::PlaceTwice { first: "3".into() }));
    assert_eq!(
        woonplaatsen("De Meern;Utregt;"),
        told("Utregt", Problem::PlaceUnknown { file: File::Gemeenten.name().into() })
    );
}

#[test]
fn counts_flags_and_empty_gemeenten_are_told() {
    let two = |text: &str, row: &str| format!("{}{row}\n", text.replace("rows: 1", "rows: 2"));
    assert_eq!(
        faults(&two(G, "Bunnik;Utrecht;Midden;;"), W, R),
        [(File::Gemeenten, 4, "Bunnik".into(), Problem::PlaceChildless { file: File::Woonplaatsen.name().into() })]
    );
    assert_eq!(
        faults(G, W, &two(R, "Noord;Iemand;yes")),
        [(File::Regions, 4, "Noord".into(), Problem::PlaceChildless { file: File::Gemeenten.name().into() })]
    );
    assert_eq!(faults(G, W, &R.replace(";no", ";nee")), [(File::Regions, 3, "nee".into(), Problem::PlaceFlag)]);
    assert_eq!(
        faults(&G.replace("Midden", "Zuid"), W, R),
        [
            (File::Gemeenten, 3, "Zuid".into(), Problem::PlaceUnknown { file: File::Regions.name().into() }),
            (File::Regions, 3, "Midden".into(), Problem::PlaceChildless { file: File::Gemeenten.name().into() }),
        ]
    );
    assert_eq!(
        faults(&G.replace("Midden;;", "Midden;;Rivierenland: Vleuten"), W, R),
        [(File::Gemeenten, 3, "Vleuten".into(), Problem::PlaceUnknown { file: File::Woonplaatsen.name().into() })]
    );
    let rows = Problem::PlaceRows { found: "1".into() };
    assert_eq!(
        faults(&G.replace("rows: 1", "rows: 2"), W, R),
        [(File::Gemeenten, 1, "# rows: 2".into(), rows.clone())]
    );
    assert_eq!(faults(G, &W.replace("# rows: 1", "#"), R)[0].3, rows);
}

proptest! {
    #![proptest_config(crate::random::cases(256))]

    #[test]
    fn no_typed_text_breaks_the_finding(typed in any::<String>()) {
        let _ = PLACES.find(&typed);
    }

    #[test]
    fn no_file_breaks_the_reading(text in "[a-zé;,:#\n\r \u{feff}\"0-9]{0,200}", at in 0_usize..3) {
        let mut texts = [G.to_owned(), W.to_owned(), R.to_owned()];
        texts[at].push_str(&text);
        for fault in Places::read(&texts[0], &texts[1], &texts[2]).err().unwrap_or_default() {
            let at = File::ALL.iter().position(|file| *file == fault.file).unwrap();
            prop_assert!(texts[at].get(fault.span).is_some());
        }
    }

    #[test]
    fn one_typing_error_still_leads_to_the_place(at in 0_usize..2501, letter in 0_usize..40, slip in 0..4) {
        let place = PLACES.at(Spot::Woonplaats(at));
        let mut letters: Vec<char> = key(place.woonplaats.unwrap()).chars().collect();
        let letter = letter % (letters.len() - 1);
        match slip {
            0 => _ = letters.remove(letter),
            1 => letters.insert(letter, 'x'),
            2 => letters[letter] = 'x',
            _ => letters.swap(letter, letter + 1),
        }
        let typed: String = letters.into_iter().collect();
        match PLACES.find(&typed) {
            // Mistyped into the name of another place.
            Found::One(_) | Found::Several(_) => {}
            Found::Like(matches) => {
                prop_assert!(matches.len() <= MOST_LIKE);
                prop_assert!(matches.iter().any(|found| found.gemeente == place.gemeente), "{}", typed);
            }
            Found::None => prop_assert!(typed.len() < 3, "{}", typed),
        }
    }
}
