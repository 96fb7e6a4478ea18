//! Whoever types about danger reads first whom to call, in which words and with which typing errors they say it; and
//! nobody is frightened who types about something else.
#![allow(clippy::unwrap_used)]

use loketwijzer::calendar::Date;
use loketwijzer::report::danger::{Dangers, Sign, calm, foot};
use loketwijzer::report::lookup::{Item, name, register};
use loketwijzer::report::{self, Block};
use loketwijzer::text::{Catalogue, READERS, Text};
use loketwijzer::tree::{ChannelKind, Trees};

use crate::common::shipped;
use crate::common::transcript;

/// What people type, and the danger whose number stands first then.
const SURE: &[(&str, &[&str])] = &[
    (
        "direct-gevaar",
        &[
            "112",
            "noodgeval",
            "nood geval",
            "noodgevl",
            "brand",
            "er is brand",
            "brand in de keuken",
            "het huis staat in brand",
            "overdosis",
            "overdossis",
            "mijn zoon heeft alle pillen geslikt",
            "hij heeft te veel paracetamol ingenomen",
            "hartaanval",
            "mijn man ademt niet",
            "hij krijgt geen lucht",
            "bewusteloos",
            "bewustelos",
            "zij is buiten bewustzijn",
            "emergency",
            "emergancy",
            "there is a fire",
            "call an ambulance",
            "he has a knife",
            "he can't breathe",
            "unconscious",
            "overdose",
            "hij wil mij vermoorden",
            "he wants to kill me",
            "hij staat met een mes voor de deur",
            "levensgevaar",
            "alarmnummer",
            "bel een ambulance",
            "gaslucht",
        ],
    ),
    (
        "dokter-nodig",
        &[
            "huisartsenpost",
            "eerste hulp",
            "psychische crisis",
            "psychise crisis psychische crissis crisisdienst",
            "i need a doctor now",
        ],
    ),
    (
        "zelfdoding",
        &[
            "ik wil dood",
            "ik wil echt dood",
            "ik wil niet meer leven",
            "ik wil nie meer leve",
            "Mijn zoon wil niet meer leven en er is nergens plek",
            "suïcide",
            "suicide",
            "suicied",
            "suisides",
            "suïcidaal",
            "suicidaal",
            "zelfmoord",
            "zelfmoort",
            "zelfmort",
            "zelfmrood",
            "zelf moord",
            "zelf-moord",
            "zelfmoordgedachten",
            "zelfdoding",
            "zelfdodig",
            "zelfdooding",
            "een einde aan mijn leven",
            "ik denk eraan een eind aan mijn leven te maken",
            "ze maakt er een eind aan maken",
            "mijn dochter snijdt zichzelf",
            "mijn dochter snijd in haar armen",
            "ik snij mezelf",
            "mijn zoon doet zichzelf pijn",
            "hij wil zichzelf iets aandoen",
            "hij wil zich ophangen",
            "mijn broer wil van de brug springen",
            "ik spring voor de trein",
            "ze wil voor de trein springen",
            "mijn man zegt dat hij dood wil",
            "dat hij liever dood is",
            "ik was liever dood",
            "was ik maar dood",
            "iedereen is beter af zonder mij",
            "ik wil er niet meer zijn",
            "zij wil nooit meer wakker worden",
            "levensmoe",
            "ze is klaar met het leven",
            "mijn leven heeft geen zin meer",
            "ik zie het leven niet meer zitten",
            "113",
            "bel 113",
            "ikwilnietmeerleven",
            "ikwildood",
            "ik wil doooood",
            "IK WIL DOOD!!!",
            "kms",
            "I want to die",
            "i wanna die",
            "i dont want to live anymore",
            "I don't want to be here anymore",
            "kill myself",
            "i want to kill my self",
            "kil myself",
            "suicidal",
            "suicidle thoughts suicidal",
            "my son wants to end his life",
            "she wants to end it all",
            "my daughter cuts herself",
            "she is self-harming",
            "better off dead",
            "i wish i was dead",
            "my brother talks about suicid",
            "no reason to live",
            "automutilatie",
            "zelfbeschadiging",
            "afscheidsbrief gevonden",
            "mijn moeder zegt dat ze dood wil",
            "hij heeft een doodswens",
            "ik wil sterven",
            "wil doodgaan",
            "ik ga mezelf doodmaken",
        ],
    ),
    (
        "geweld-thuis",
        &[
            "mijn man slaat mij",
            "hij slaat mij",
            "hij slat me",
            "mijn kind wordt mishandeld",
            "mijn kind word mishandelt",
            "kindermishandeling",
            "kindermishandelling",
            "mishandeling",
            "mishandling",
            "huiselijk geweld",
            "huiselijk gewelt",
            "geweld",
            "bedreigd",
            "ik word bedreigt",
            "mijn ex bedreigt mij",
            "verkrachting",
            "verkracht",
            "ik ben verkracht",
            "verkrachtign",
            "incest",
            "seksueel misbruik",
            "mijn vader misbruikt mijn zusje",
            "mijn moeder wordt geslagen door de verzorger",
            "ik word thuis geslagen",
            "mijn zoon heeft mij geslagen",
            "hij sloeg haar",
            "hij heeft me geschopt",
            "mijn vriend schopt mij",
            "mijn papa slaat mij",
            "mijn buurman slaat zijn kinderen",
            "ze slaan mij",
            "ik sla mijn kind",
            "ik heb mijn kind geslagen",
            "losse handjes",
            "ik ben bang voor mijn man",
            "ik durf niet naar huis",
            "ik ben thuis niet veilig",
            "stalking",
            "ik word gestalkt",
            "verwaarlozing",
            "mijn oma wordt verwaarloosd",
            "veilig thuis",
            "my husband hits me",
            "he beats me",
            "my husbend hits me",
            "my child is being abused",
            "my child is abused",
            "domestic violence",
            "my father beats my mother",
            "my boyfriend threatens me",
            "he hit me",
            "I was raped",
            "I am being beaten",
            "my mother is neglected",
            "afraid of my husband",
            "he knijpt mij en slaat mij",
            "moet trouwen van mijn vader",
            "eerwraak",
            "vrouwenopvang",
        ],
    ),
];

/// What can mean two things: one calm line stands above what is found.
const PERHAPS: &[&str] = &[
    "ik heb mezelf gesneden",
    "mijn stiefvader raakt me aan",
    "ze knijpen oma in het verpleeghuis",
    "dood",
    "doodgaan",
    "doodmoe",
    "ik kan niet meer",
    "ik kan echt niet meer",
    "ik zie het niet meer zitten",
    "zie het niet meer zitten",
    "ik trek het niet meer",
    "ik hou het niet meer vol",
    "ten einde raad",
    "radeloos",
    "euthanasie",
    "geslagen",
    "help",
    "help mij",
    "agressief",
    "spoed",
    "crisis",
    "I can't go on",
    "I can not cope any more",
    "hopeless",
    "mijn man is dood",
    "misbruik",
    "psychose",
    "verward",
    "brand en waterschade",
];

/// What is no danger, however much it looks like it.
const HARMLESS: &[&str] = &[
    "de gemeente slaat mijn aanvraag af",
    "bedreiging van ontruiming",
    "raak ik mijn pgb kwijt",
    "wie zit er aan tafel bij het gesprek",
    "doof",
    "ik ben doof",
    "brood",
    "rood",
    "slaap",
    "slaapt",
    "mijn man slaapt slecht",
    "mijn man slaapt slecht en mijn kind ook",
    "extra kosten thuis",
    "onze zoon zit al een jaar thuis van school",
    "hij slaat een maaltijd over",
    "de teller slaat op hol",
    "brandwond",
    "brandwonden verzorgen",
    "levensfase",
    "laatste levensfase",
    "huis verkopen",
    "dodelijk",
    "dodelijke ziekte",
    "woorden",
    "ik heb het gemeld bij de gemeente",
    "ik heb al gebeld met de gemeente",
    "ik wil doorgaan met de dagbesteding",
    "ik wil streven naar meer zelfstandigheid",
    "de behandeling van mijn kind stopt",
    "de hulp stopt voor mijn moeder",
    "welke stappen moet ik voor mijn kind nemen",
    "ik heb slecht geslapen",
    "traplift voor mijn moeder",
    "de trap op met mijn moeder lukt niet",
    "zij moest naar het ziekenhuis",
    "wat moest ik doen",
    "welke behandeling krijgt mijn kind",
    "medicijnen vergoed",
    "huishoudelijke hulp",
    "hulp bij douchen",
    "mijn moeder kan niet meer lopen",
    "mijn vader kan niet meer zelf koken",
    "wijkverpleging",
    "bezwaar maken",
    "wlz",
    "pgb",
    "mantelzorger",
    "dementie",
    "kind 17 autisme",
    "scootmobiel",
    "rolstoel",
    "eigen bijdrage",
    "klacht over gemeente",
    "down",
    "syndroom van down",
    "de rekening van het cak",
    "wat kost het",
    "kan ik een second opinion krijgen",
    "verhuizen naar andere gemeente",
    "wie betaalt de hulp",
    "hij verwacht een brief",
    "het huis is verkocht",
    "bedrijf aan huis",
    "ik ben bereid te helpen",
    "mijn zoon wil niet naar school",
    "mijn moeder wil niet naar een verpleeghuis",
    "ik wil weten hoe lang het duurt",
    "mijn man heeft een beperking",
    "investeren",
    "wheelchair",
    "help at home",
    "personal budget",
    "my mother needs a wheelchair",
    "hearing aid",
    "treatment for my child",
    "talking therapy",
    "how long does it take",
    "objection to decision",
    "I live alone",
    "she is eating with my mother",
    "heating costs for my mother",
    "my son is picked up by taxi",
    "hit the deadline",
    "the care office",
    "dat is de wet die mijn zorg regelt",
    "mag de gemeente dat weigeren",
    "poetshulp",
    "de was doen",
    "kapper",
    "vervoer naar de dagbesteding",
    "ziekenhuis",
    "wachtlijst",
    "jeugdhulp",
    "schulden",
    "tillift",
    "ze geeft goede zorg aan mijn vader",
    "gesprek met de gemeente",
    "eten met mes en vork",
    "misbruik van het pgb",
    "levenlang",
    "levenslang en levensbreed",
    "hij slaat mijn beurt over",
    "mijn dochter heeft een verstandelijke beperking",
    "zelfstandig wonen",
    "zelf regie",
    "zelfredzaam",
    "overlijden",
    "uitvaart",
];

struct Shipped {
    trees: Trees,
    catalogues: Vec<Catalogue>,
    day: Date,
}

impl Shipped {
    fn new() -> Self {
        Self { trees: shipped::trees("rules"), catalogues: shipped::catalogues(), day: shipped::day() }
    }

    /// The texts of every language.
    fn texts(&self) -> impl Iterator<Item = Text> {
        self.catalogues.iter().map(|it| Text::new(&self.catalogues, &it.language, READERS[0]))
    }
}

#[test]
fn the_right_number_stands_first_in_whatever_words_and_language() {
    let shipped = Shipped::new();
    let tree = shipped.trees.at(shipped.day).unwrap();
    let dangers = Dangers::new(tree, &shipped.catalogues);
    assert!(SURE.iter().map(|(_, typed)| typed.len()).sum::<usize>() >= 120);
    let mut wrong = Vec::new();
    for text in shipped.texts() {
        for (danger, typed) in SURE {
            let at = tree.dangers.iter().position(|it| it.id.as_str() == *danger).unwrap();
            let numbers = foot(tree, shipped.day, &text);
            let line = numbers[at + 1].text();
            for typed in *typed {
                match dangers.read(typed, tree, shipped.day, &text) {
                    Sign::Sure(blocks) => {
                        let all = report::plain(&blocks);
                        // Whatever the danger is, all numbers are there, and that for direct danger above all.
                        let whole = ["112", "113", "0800-0113", "0800-2000"].iter().all(|number| all.contains(number));
                        if blocks[0].text() != line || !whole {
                            wrong.push(format!("{typed}: {all}"));
                        }
                    }
                    other => wrong.push(format!("{typed}: {other:?}")),
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_can_mean_two_things_gives_one_calm_line() {
    let shipped = Shipped::new();
    let tree = shipped.trees.at(shipped.day).unwrap();
    let dangers = Dangers::new(tree, &shipped.catalogues);
    for text in shipped.texts() {
        for typed in PERHAPS {
            let Sign::Maybe(line) = dangers.read(typed, tree, shipped.day, &text) else { panic!("{typed}") };
            assert!(line.contains("112") && line.lines().count() == 1, "{typed}: {line}");
        }
    }
}

#[test]
fn nobody_is_frightened_who_types_about_something_else() {
    let shipped = Shipped::new();
    let tree = shipped.trees.at(shipped.day).unwrap();
    let dangers = Dangers::new(tree, &shipped.catalogues);
    let text = shipped.texts().next().unwrap();
    assert!(HARMLESS.len() >= 60);
    let read = |typed: &&&str| dangers.read(typed, tree, shipped.day, &text) != Sign::None;
    let frightening: Vec<&&str> = HARMLESS.iter().filter(read).collect();
    assert!(frightening.is_empty(), "{frightening:?}");
}

#[test]
fn who_cannot_go_on_finds_somebody_to_talk_to_first() {
    let shipped = Shipped::new();
    let tree = shipped.trees.at(shipped.day).unwrap();
    let text = shipped.texts().next().unwrap();
    let register = register(tree, shipped.day, &text);
    for typed in ["ik kan niet meer", "ik kan niet meer, wat nu", "ik trek het niet meer", "doodmoe"] {
        let first = register.find(typed).first().map(|found| found.item);
        let Some(Item::Desk(desk)) = first else { panic!("{typed}: {:?}", first.map(|it| name(tree, it, &text))) };
        assert_eq!(tree.desks[desk].id.as_str(), "mantelzorglijn", "{typed}");
    }
}

#[test]
fn every_line_has_its_number_on_every_day() {
    let shipped = Shipped::new();
    for tree in shipped.trees.all().unwrap() {
        let day = tree.day;
        for text in shipped.texts() {
            let lines = foot(tree, day, &text);
            assert_eq!(lines.len(), tree.dangers.len() + 1);
            for (danger, line) in tree.dangers.iter().zip(&lines[1..]) {
                let channels = danger.desks.iter().flat_map(|desk| &tree.desks[*desk].channels);
                for channel in channels.filter(|it| it.kind == ChannelKind::Phone && it.valid.holds(day)) {
                    assert!(line.text().contains(&channel.value), "{day}: {line:?}");
                }
            }
            assert!(calm(tree, day, &text, &[]).contains("112"));
        }
    }
}

/// Words for the number that is called when there is direct danger.
const EMERGENCY: &[&str] = &["alarmnummer", "emergency number"];

#[test]
fn the_emergency_number_is_never_spoken_of_without_its_digits() {
    let mut seen = 0;
    for (file, text) in shipped::files("locales", "ftl") {
        // The words that people type are no text to read.
        let read = text.lines().filter(|line| {
            let line = line.trim_start();
            !line.starts_with('#')
                && !["woorden", "misschien", "niet", "ook"].iter().any(|it| line.starts_with(&format!(".{it} =")))
        });
        for line in read {
            let lower = line.to_lowercase();
            for word in EMERGENCY {
                for (at, _) in lower.match_indices(word) {
                    let behind = lower[at + word.len()..].trim_start();
                    seen += 1;
                    let number = behind.starts_with("{ -number-") || behind.starts_with("{ $number");
                    assert!(number, "{file}: the number must stand beside it: {line}");
                }
            }
        }
    }
    assert!(seen >= 6);
}

#[test]
fn a_number_in_a_text_is_that_of_the_desk() {
    let shipped = Shipped::new();
    let tree = shipped.trees.at(shipped.day).unwrap();
    for (file, text) in shipped::files("locales", "ftl") {
        for line in text.lines().filter_map(|line| line.strip_prefix("-number-")) {
            let (desk, number) = line.split_once(" = ").unwrap();
            let desk = tree.desks.iter().find(|it| it.id.key() == desk).unwrap();
            let phones = desk.channels.iter().filter(|it| it.kind == ChannelKind::Phone);
            assert!(phones.map(|it| it.value.as_str()).any(|it| it == number), "{file}: {line}");
        }
    }
}

#[test]
fn every_sheet_ends_with_the_numbers() {
    let shipped = Shipped::new();
    let tree = shipped.trees.at(shipped.day).unwrap();
    for text in shipped.texts() {
        let sheet = report::sheet(tree, shipped.day, &text);
        let foot = foot(tree, shipped.day, &text);
        assert!(matches!(foot[0], Block::Heading(_)));
        assert!(sheet.windows(foot.len()).any(|blocks| blocks == foot));
    }
}

fn run(command: &str, input: &[&str]) -> (String, Option<i32>) {
    let folder = transcript::folder();
    let output = transcript::run(command, input, folder.path());
    (String::from_utf8(output.stdout).unwrap(), output.status.code())
}

#[test]
fn the_command_says_first_whom_to_call_and_finds_something_then() {
    let (said, code) = run("loketwijzer ask --lang nl --date 2026-11-21 suicide", &[]);
    assert!(said.starts_with("Denkt iemand aan zelfdoding") && code == Some(0), "{said}");
    let (said, _) = run("loketwijzer ask --lang nl --date 2026-11-21 I want to die", &[]);
    assert!(said.starts_with("Denkt iemand aan zelfdoding"), "{said}");
    let (said, _) = run("loketwijzer ask --lang en --date 2026-11-21 mijn man slaat mij", &[]);
    assert!(said.starts_with("Is there violence"), "{said}");
    let (said, _) = run("loketwijzer ask --lang nl --date 2026-11-21 doof", &[]);
    assert!(!said.contains("112"), "{said}");
}

/// A conversation with the shipped rules in lines.
fn talk(lines: &[&str]) -> String {
    run("loketwijzer --plain --lang nl --date 2026-11-21", lines).0
}

#[test]
fn who_does_not_know_if_there_is_danger_reads_one_calm_page() {
    let said = talk(&["", "0", ""]);
    assert!(!said.contains("Bel nu"), "{said}");
    assert_eq!(said.matches("Veilig Thuis: 0800-2000").count(), 1, "{said}");
    assert!(said.contains("Direct gevaar: 112."), "{said}");
}

#[test]
fn who_says_that_there_is_danger_is_told_to_call_now() {
    let said = talk(&["", "1", ""]);
    assert!(said.contains("Bel nu het alarmnummer 112"), "{said}");
    assert!(!said.contains("Veilig Thuis: 0800-2000"), "{said}");
}

#[test]
fn a_note_about_danger_stays_and_the_numbers_come_after_it() {
    for (note, expected) in
        [("hij slaat mij", "Bel Veilig Thuis: 0800-2000"), ("ik kan niet meer", "Direct gevaar: 112.")]
    {
        let said = talk(&["", "notitie", "1", note, "", "notitie", "1"]);
        let after = said.split_once(expected).unwrap_or_else(|| panic!("{said}")).1;
        assert!(after.contains(note), "{said}");
    }
}

#[test]
fn who_looks_up_danger_during_the_conversation_reads_whom_to_call_before_the_list() {
    let said = talk(&["", "naslag", "zelfmord", "", ""]);
    let at = |words: &str| said.find(words).unwrap_or_else(|| panic!("{words}: {said}"));
    assert!(at("Denkt iemand aan zelfdoding") < at("Wat wilt u lezen?"), "{said}");
    let said = talk(&["", "naslag", "ik kan niet meer", ""]);
    assert!(said.contains("Direct gevaar: 112. Denkt u aan zelfdoding: 113."), "{said}");
}

#[test]
fn every_paper_ends_with_the_same_numbers() {
    let said = talk(&["", "klaar"]);
    let foot = said.rfind("Nummers voor als er gevaar is").unwrap_or_else(|| panic!("{said}"));
    assert!(said[foot..].contains("0800-2000") && said[foot..].contains("huisartsenpost"), "{said}");
}
