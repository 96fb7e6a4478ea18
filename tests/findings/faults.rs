//! The table: what is changed in rules that are right, and what must be found there.

use super::base::Edit;

/// Changes that make the rules wrong, and the keys of what must be found, in the order of the files and marks.
pub(crate) struct Fault {
    pub(crate) keys: &'static [&'static str],
    pub(crate) edits: &'static [Edit],
}

const TREE: &str = "rules/tree.yaml";
const WET: &str = "rules/wet.yaml";
const ANDER: &str = "rules/ander.yaml";
const NL: &str = "locales/nl/wet.ftl";
const EN: &str = "locales/en/wet.ftl";
const MENSEN: &str = "rules/scenarios/mensen.yaml";

macro_rules! faults {
    ($( $($key:literal)+ => $( $file:ident: $from:literal => $to:expr ),+ ; )+) => {
        &[$( Fault { keys: &[$($key),+], edits: &[$(($file, $from, $to)),+] } ),+]
    };
}

pub(crate) const FAULTS: &[Fault] = faults! {
    // Files.
    "empty-file" => ANDER: "# Nothing here is used by the other files.\nquestions: []\n" => "«»# niets\n";
    "control-character" => WET: "id: toezicht\n" => "id: toezicht«\u{1b}»[2J\n";
    "control-character" => WET: "topic: thuis\n" => "topic: thuis # «\u{202e}»\n";
    "control-character" => WET: "\"14 + netnummer\"" => "«\"14\\e[2J\"»";
    "control-character" => WET: "\"14 + netnummer\"" => "«\"14\\u200f\"»";
    "control-character" => MENSEN: "Mevrouw De Vries" => "«\"Vries\\x07\"»";
    "control-character" => NL: "Het loket" => "Het «\u{7}»loket";
    "too-long" => WET: "BWBR0035917" => concat!("«BWBR", include_str!("long.txt"), "»");
    "too-much" => WET: "[bezwaar]" => "&x [«*x»]";

    // YAML.
    "tab" => WET: "    kind: yes-no\n" => "«\t»kind: yes-no\n";
    "open-quote" => WET: "paragraph: \"2\"" => "paragraph: «\"»2";
    "after-quote" => WET: "\"14 + netnummer\"" => "'14' «netnummer»";
    "bad-escape" => WET: "\"14 + netnummer\"" => "\"14 «\\+» netnummer\"";
    "open-bracket" => ANDER: "[]" => "«[»";
    "stray-bracket" => WET: "[bezwaar]" => "[bezwaar]«]»";
    "wrong-bracket" => WET: "[bezwaar]" => "«[»bezwaar}";
    "missing-comma" => WET: "kind: number, min" => "kind: number min«:» 0, max";
    "missing-comma" => WET: "[brief]\n    avoid:" => "[brief\n    avoid«:»";
    "bad-indent" => WET: "    known-by:" => "   «known-by:»";
    "stray-colon" => WET: "id: wachten" => "id: wachten«:» ja";
    "missing-colon" => WET: "    kind: yes-no\n" => "    «kind yes-no»\n";
    "stray-dash" => WET: "topic: thuis" => "topic: «-» thuis";
    "unknown-anchor" => WET: "[bezwaar]" => "[«*bezwaar»]";
    "several-documents" => WET: "rules:\n" => "«---»\nrules:\n";
    "reserved-character" => WET: "id: wachten" => "id: «@»wachten";
    "reserved-character" => WET: "- toezicht\n" => "- «!»toezicht x\n";
    "syntax" => ANDER: "# Nothing here" => "«%YAML» 3.0\n---\n# Nothing here";
    "duplicate-key" => WET: "    bring: [brief]\n" => "    bring: [brief]\n    «rights»: [bezwaar]\n";
    "duplicate-key" => MENSEN: "vorm: alleen" => "vorm: alleen, «toezicht»: nee";
    "duplicate-key" => ANDER: "questions: []\n" => "questions: []\n«questions»: []\n";
    "unknown-key" => WET: "    avoid: [wachten]" => "    «avoidd»: [wachten]";
    "unknown-key" => WET: "rules:\n" => "«ruels»:\n";
    "unknown-key" => WET: "kind: yes-no" => "«knid»: yes-no";
    "unknown-key" => WET: "any-of: [alleen, samen] }" => "«any-ov»: [alleen, samen] }";
    "unknown-key" => WET: "    source: wet-1\n    known-by" => "    «<<»: wet-1\n    known-by";
    "unknown-key" => TREE: "  version" => "  «versie»: 2026-01-01\n  version";
    "unknown-key" => MENSEN: "    otherwise: nee" => "    «anders»: nee";
    "missing-key" => WET: "  - id: wachten\n    source: pagina" => "  - «source»: pagina";
    "missing-key" => TREE: "  version: 2026-01-01\n" => "", TREE: "id: t\n" => "id: «t»\n";
    "missing-key" "missing-key" => WET: "- { kind: phone, value: \"14 + netnummer\", checked: 2026-01-01 }" => "- «{» kind: phone }";
    "missing-key" => WET: "law: wet, article: \"1\", paragraph: \"2\"" => "law: wet", WET: "id: wet-1," => "id: «wet-1»,";
    "missing-key" => WET: "{ id: pagina, page: \"https://voorbeeld.nl/x?y=z#w\", checked: 2026-01-01 }" => "{ id: «pagina», page: \"https://voorbeeld.nl/x\" }";
    "missing-key" => WET: "  - id: toegang\n    source" => "  - «source»";
    "missing-key" => MENSEN: "    date: 2026-01-01\n" => "", MENSEN: "- name" => "- «name»";
    "empty-value" => WET: "    desk: loket" => "    «desk»:";
    "empty-value" => WET: "    source: wet-1\n    desk" => "    source: «~»\n    desk";
    "empty-value" => WET: "      - toezicht\n" => "      - toezicht\n      «-»\n";
    "wrong-type" => WET: "min: 0" => "min: «nul»";
    "wrong-type" => WET: "weeks: 6" => "weeks: «-6»";
    "wrong-type" => WET: "weeks: 6" => "weeks: «0»";
    "wrong-type" => WET: "weeks: 6" => "weeks: «60000»";
    "wrong-type" => WET: "weeks: 6" => "years: «50»";
    "wrong-type" => WET: "term: { weeks: 6, from: besluit }" => "term: { weeks: 6, from: besluit }\n    checked: 2026-01-01\n    amount: «0»", NL: "U hebt { $term }" => "U hebt { $amount } { $term }", EN: "You have { $term }" => "You have { $amount } { $term }";
    "wrong-type" => WET: "[bezwaar]" => "«bezwaar»";
    "wrong-type" => WET: "term: { weeks: 6, from: besluit }" => "term: { weeks: 6, from: besluit }\n    amount: «21,80»";
    "wrong-type" => WET: "term: { weeks: 6, from: besluit }" => "term: { weeks: 6, from: besluit }\n    legal: «nee»";
    "wrong-type" => TREE: "format: 1" => "format: «een»";
    "unknown-word" => WET: "kind: yes-no" => "kind: «ja-nee»";
    "unknown-word" => WET: "level: gemeente" => "level: «provincie»";
    "unknown-word" => WET: "kind: phone" => "kind: «fone»";
    "unknown-word" => MENSEN: "otherwise: nee" => "otherwise: «ja»";
    "unknown-word" => NL: "[client] Moet" => "[«klient»] Moet";
    "bad-name" => WET: "id: wachten" => "id: «Wachten»";
    "bad-name" => WET: "any-of: [alleen, samen] }" => "any-of: [«Alleen», samen] }";
    "bad-name" => WET: "      - toezicht\n" => "      - «toe zicht»\n";
    "dotted-name" => WET: "id: toegang\n" => "id: «toegang.x»\n", WET: "when: { rule: toegang }" => "when: { rule: toegang.x }", NL: "rule-toegang" => "rule-toegang-x", EN: "rule-toegang" => "rule-toegang-x";
    "reserved-name" => WET: "answers: [alleen, samen, anders]" => "answers: [alleen, samen, anders, «weet-niet»]";
    "reserved-name" => WET: "answers: [alleen, samen, anders]" => "answers: [alleen, samen, anders, «kort»]";
    "reserved-name" => WET: "id: toezicht\n" => "id: «always»\n", WET: "      - toezicht\n" => "      - { question: always, any-of: [ja] }\n", MENSEN: "toezicht: ja, " => "", NL: "question-toezicht" => "question-always", EN: "question-toezicht" => "question-always";
    "bad-date" => TREE: "2026-01-01" => "«2026-02-30»";
    "bad-date" => WET: "valid-until: 2027-01-01" => "valid-until: «1-1-2027»";
    "bad-address" => WET: "\"https://voorbeeld.nl\"" => "«\"www.voorbeeld.nl\"»";
    "bad-address" => WET: "\"https://voorbeeld.nl\"" => "«\"javascript://voorbeeld.nl\"»";
    "bad-address" => WET: "\"https://voorbeeld.nl/x?y=z#w\"" => "«\"ftp://voorbeeld.nl/x\"»";
    "bad-address" => WET: "\"info@voorbeeld.nl\"" => "«info voorbeeld.nl»";
    "bad-address" => WET: "\"14 + netnummer\"" => "«netnummer»";
    "bad-address" => WET: "BWBR0035917" => "«BWB35917»";

    // Rules.
    "rule-shape" => WET: "    any:\n      - {" => "    not: toezicht\n    «any»:\n      - {";
    "rule-shape" => WET: "      - toezicht\n" => "      - toezicht\n      - «{» source: wet-1 }\n";
    "claim-shape" => ANDER: "questions: []" => "promises:\n  - { id: «belofte», source: wet-1, when: toezicht }\n";
    "claim-shape" => ANDER: "questions: []" => "promises:\n  - { id: belofte, source: wet-1, when: { not: toezicht }, never: ga-erheen, «always-right»: bezwaar }\n";
    "needs-key" => WET: "term: { weeks: 6, from: besluit }" => "term: { weeks: 6, from: besluit }\n    «amount»: 21.80", NL: "U hebt { $term }" => "U hebt { $amount } { $term }", EN: "You have { $term }" => "You have { $amount } { $term }";
    "needs-key" => WET: "{ question: vorm, any-of: [alleen, samen] }" => "{ «any-of»: [alleen, samen] }";
    "needs-key" => WET: "      - at-least: 1\n        of:\n" => "      - «of»:\n";
    "nested-id" => WET: "{ question: vorm, any-of: [alleen, samen] }" => "{ «id»: wonen, question: vorm, any-of: [alleen, samen] }";
    "leaf-shape" => WET: "{ question: vorm, any-of: [alleen, samen] }" => "{ question: «vorm» }";
    "leaf-shape" => WET: "{ question: grond, only: [geest] }" => "{ question: grond, only: [geest], «any-of»: [lijf] }";
    "term-shape" => WET: "term: { weeks: 6, from: besluit }" => "«term»: { from: besluit }";
    "term-shape" => WET: "{ weeks: 6, from: besluit }" => "{ days: 6, «weeks»: 6, from: besluit }";
    "source-shape" => WET: "law: wet, article: \"1\", paragraph: \"2\"" => "law: wet, «page»: \"https://voorbeeld.nl\"";
    "source-shape" => WET: "page: \"https://voorbeeld.nl/x?y=z#w\"," => "page: \"https://voorbeeld.nl\", «part»: a,";
    "source-shape" => WET: "{ id: wet-1, law: wet, article: \"1\", paragraph: \"2\" }" => "{ id: «wet-1» }", WET: "{ id: pagina," => "{ id: wet-2, law: wet, article: \"2\" }\n  - { id: pagina,", WET: "id: bezwaar\n    source: wet-1" => "id: bezwaar\n    source: wet-2";
    "empty-list" => WET: "any-of: [alleen, samen] }" => "«any-of»: [] }";
    "empty-list" => WET: "    any:\n      - { question: grond, only: [geest] }\n" => "    any:\n      - { question: grond, only: [geest] }\n      - { «any»: [] }\n";
    "repeated" => WET: "rights: [bezwaar]" => "rights: [bezwaar, «bezwaar»]";
    "repeated" => WET: "any-of: [alleen, samen] }" => "any-of: [alleen, samen, «alleen»] }";
    "repeated" => WET: "known-by: [loket]" => "known-by: [loket, «loket»]";
    "repeated" => MENSEN: "rights: [bezwaar]" => "rights: [bezwaar, «bezwaar»]";

    // Names.
    "unknown-name" => WET: "      - toezicht\n" => "      - «toezigt»\n";
    "unknown-name" => WET: "rule: alleen-geest" => "rule: «aleen-geest»";
    "unknown-name" => WET: "desk: loket" => "desk: «lokket»";
    "unknown-name" => WET: "rights: [bezwaar]" => "rights: [«bezwar»]";
    "unknown-name" => WET: "avoid: [wachten]" => "avoid: [«wagten»]";
    "unknown-name" => WET: "law: wet," => "law: «wett»,";
    "unknown-name" => WET: "from: besluit" => "from: «besluid»";
    "unknown-name" => WET: "place: { question: woonplaats," => "place: { question: «woonplats»,";
    "unknown-name" => WET: "source: pagina" => "source: «paginas»";
    "unknown-name" => WET: "topic: thuis" => "topic: «tuis»";
    "unknown-name" => MENSEN: "tests: [wet-1]" => "tests: [«wet-2»]";
    "unknown-name" => MENSEN: "yes: [ga-erheen]" => "yes: [«ga-er-heen»]";
    "unknown-name" => MENSEN: "rights: [bezwaar]" => "no-rights: [«bezwaren»]";
    "unknown-name" => MENSEN: "toezicht: ja" => "«toezigt»: ja";
    "unknown-name" => ANDER: "questions: []" => "promises:\n  - { id: belofte, source: wet-1, when: { not: toezicht }, never: [«ga-erhen»] }\n";
    "unknown-name" => ANDER: "questions: []" => "promises:\n  - { id: belofte, source: wet-1, when: { rule: «toegan» }, always: ga-erheen }\n";
    "unknown-name" => ANDER: "questions: []" => "promises:\n  - { id: belofte, source: wet-1, when: { not: toezicht }, never-right: «bezwar» }\n";
    "other-kind" => ANDER: "questions: []" => "promises:\n  - { id: belofte, source: wet-1, when: { not: toezicht }, never: «bezwaar» }\n";
    "empty-list" => ANDER: "questions: []" => "promises:\n  - { id: belofte, source: wet-1, when: { not: toezicht }, «one-of»: [] }\n";
    "repeated" => ANDER: "questions: []" => "promises:\n  - { id: belofte, source: wet-1, when: { not: toezicht }, never: [ga-erheen, «ga-erheen»] }\n";
    "bad-name" => ANDER: "questions: []" => "promises:\n  - { id: belofte, source: wet-1, when: { not: toezicht }, never: «Ga» }\n";
    "no-source" => ANDER: "questions: []" => "promises:\n  - { id: «belofte», when: { not: toezicht }, never: ga-erheen }\n";
    "duplicate-name" => ANDER: "questions: []" => "promises:\n  - { id: belofte, source: wet-1, when: { not: toezicht }, never: ga-erheen }\n  - { id: «belofte», source: wet-1, when: { not: toezicht }, not-to-do: ga-erheen }\n";
    "other-kind" => WET: "- not: { rule: alleen-geest }" => "- not: «alleen-geest»";
    "other-kind" => WET: "source: wet-1\n    known-by" => "source: «wet»\n    known-by";
    "other-kind" => WET: "{ question: vorm, any-of: [alleen, samen] }" => "{ rule: «vorm» }";
    "duplicate-name" => WET: "  - { id: besluit, kind: date }\n" => "  - { id: besluit, kind: date }\n  - { id: «vorm», kind: date }\n";
    "duplicate-name" => WET: "answers: [lijf, geest]" => "answers: [lijf, geest, «lijf»]";
    "duplicate-name" => TREE: "topics: [thuis]" => "topics: [thuis, «thuis»]";
    "duplicate-name" => WET: "desks:\n" => "desks:\n  - id: loket\n", WET: "  - id: loket\n    channels" => "  - id: «loket»\n    channels";
    "duplicate-name" => ANDER: "questions: []" => "rights:\n  - { id: «bezwaar», source: wet-1 }";
    "duplicate-name" => WET: "{ id: pagina," => "{ id: pagina.a, page: \"https://voorbeeld.nl\", checked: 2026-01-01 }\n  - { id: «pagina-a»,", WET: "source: pagina" => "source: pagina.a", WET: "id: bezwaar\n    source: wet-1" => "id: bezwaar\n    source: pagina-a", NL: "source-pagina " => "source-pagina-a ", EN: "source-pagina " => "source-pagina-a ";
    "unknown-answer" => WET: "any-of: [alleen, samen] }" => "any-of: [«aleen», samen] }";
    "unknown-answer" => WET: "only: [geest]" => "only: [«weet-niet»]";
    "unknown-answer" => MENSEN: "toezicht: ja" => "toezicht: «yes»";
    "unfit-answer" => MENSEN: "[lijf, geest]" => "«[»lijf, geen]";
    "unfit-answer" => MENSEN: "woonplaats: Utrecht" => "woonplaats: «Utregt»";
    "unfit-answer" => MENSEN: "woonplaats: Utrecht" => "woonplaats: Utrecht, leeftijd: «121»";
    "unfit-answer" => MENSEN: "woonplaats: Utrecht" => "woonplaats: Utrecht, besluit: «20260101»";

    // Questions and conditions.
    "wrong-kind" => WET: "{ question: leeftijd, from: 18, below: 65 }" => "{ question: leeftijd, «any-of»: [x] }";
    "wrong-kind" => WET: "{ question: vorm, any-of: [alleen, samen] }" => "{ question: vorm, «from»: 1 }";
    "wrong-kind" => WET: "{ question: vorm, any-of: [alleen, samen] }" => "«vorm»";
    "wrong-kind" => WET: "{ question: vorm, any-of: [alleen, samen] }" => "{ question: besluit, «any-of»: [x] }";
    "wrong-detail" => WET: "from: besluit" => "from: «woonplaats»", WET: "  - { id: besluit, kind: date }\n" => "", NL: "question-besluit = Wanneer?\n    .kort = Besluit\n    .uitleg = De datum in de brief.\n" => "", EN: "question-besluit = When?\n    .kort = Decision\n    .uitleg = The date in the letter.\n" => "";
    "wrong-detail" => WET: "place: { question: woonplaats," => "place: { question: «vorm»,", WET: "  - { id: woonplaats, kind: place }\n" => "", NL: "question-woonplaats = Waar?\n    .kort = Woonplaats\n    .uitleg = Nu.\n" => "", EN: "question-woonplaats = Where?\n    .kort = Town\n    .uitleg = Now.\n" => "", MENSEN: ", woonplaats: Utrecht" => "";
    "wrong-question" => WET: "kind: yes-no\n" => "kind: yes-no\n    «answers»: [ja, nee]\n";
    "wrong-question" => WET: "{ id: besluit, kind: date }" => "{ id: besluit, kind: date, «min»: 3 }";
    "bare-question" => WET: "    kind: many\n" => "    kind: «many»\n", WET: "    none: geen\n" => "";
    "bare-question" "bare-question" => WET: "kind: number, min: 0, max: 120" => "kind: «number»";
    "too-many-answers" => WET: "    answers: [alleen, samen, anders]" => "    «answers»: [alleen, samen, anders, a, b, c, d, e, f, g]";
    "too-few-answers" => WET: "    answers: [alleen, samen, anders]" => "    «answers»: [alleen]";
    "none-listed" => WET: "answers: [lijf, geest]" => "answers: [lijf, geest, «geen»]";
    "no-range" => WET: "max: 120" => "max: «0»";
    "impossible-number" => WET: "from: 18, below: 65" => "from: «0», below: 65";
    "impossible-number" "impossible-number" => WET: "from: 18, below: 65" => "from: «121», below: «130»";
    "no-number" => WET: "from: 18, below: 65" => "from: 18, below: «18»";
    "unknown-under-not" => WET: "{ question: grond, only: [geest] }" => "{ question: grond, any-of: [geest, «weet-niet»] }";
    "impossible-count" => WET: "at-least: 1" => "at-least: «3»";
    "impossible-count" => WET: "at-least: 1" => "at-least: «0»";
    "circle" => WET: "      - { question: grond, only: [geest] }\n" => "      - { question: grond, only: [geest] }\n      - { rule: «toegang» }\n";
    "circle" => WET: "      - { question: grond, only: [geest] }\n" => "      - { question: grond, only: [geest] }\n      - { rule: «alleen-geest» }\n";
    "circle" => NL: "source-pagina = De pagina" => "source-pagina = De { desk-loket }", NL: "desk-loket = Het loket" => "«desk-loket» = Het { source-pagina }";

    // What is missing or too much.
    "never-asked" => ANDER: "questions: []" => "topic: thuis\nquestions:\n  - { id: «niemand», kind: yes-no }", NL: "rule-toegang" => "question-niemand = X\n    .kort = X\n    .uitleg = X\nrule-toegang", EN: "rule-toegang" => "question-niemand = X\n    .kort = X\n    .uitleg = X\nrule-toegang";
    "never-matters" => WET: "      - toezicht\n" => "      - any: [toezicht, { all: [toezicht, ander] }]\n", ANDER: "questions: []" => "topic: thuis\nquestions:\n  - { id: «ander», kind: yes-no }", NL: "rule-toegang" => "question-ander = X\n    .kort = X\n    .uitleg = X\nrule-toegang", EN: "rule-toegang" => "question-ander = X\n    .kort = X\n    .uitleg = X\nrule-toegang";
    "never-referred" => ANDER: "questions: []" => "referrals:\n  - { id: «nooit», when: { all: [{ question: leeftijd, below: 18 }, { question: leeftijd, from: 65 }] }, source: wet-1, desk: loket, rights: [bezwaar] }\n", NL: "rule-toegang" => "referral-nooit = X\n    .uitleg = X\n    .zeg = X\n    .uitzoeken = X\nrule-toegang", EN: "rule-toegang" => "referral-nooit = X\n    .uitleg = X\n    .zeg = X\n    .uitzoeken = X\nrule-toegang";
    "unused" => ANDER: "questions: []" => "desks:\n  - id: «ander»\n", NL: "rule-toegang" => "desk-ander = X\n    .wat = X\nrule-toegang", EN: "rule-toegang" => "desk-ander = X\n    .wat = X\nrule-toegang";
    "unused" => ANDER: "questions: []" => "rules:\n  - id: «ander»\n    source: wet-1\n    all: [{ rule: daaronder }]\n  - id: daaronder\n    source: wet-1\n    all: [toezicht]\n", NL: "rule-toegang" => "rule-ander = X\nrule-daaronder = X\nrule-toegang", EN: "rule-toegang" => "rule-ander = X\nrule-daaronder = X\nrule-toegang";
    "unused" => TREE: "topics: [thuis]" => "topics: [thuis, «buiten»]";
    "no-source" => WET: "  - id: bezwaar\n    source: wet-1\n" => "  - id: «bezwaar»\n";
    "no-source" => WET: "id: wachten\n    source: pagina" => "id: «wachten»", WET: "  - id: bezwaar\n    source: wet-1" => "  - id: bezwaar\n    source: pagina";
    "no-rights" => ANDER: "questions: []" => "referrals:\n  - { id: «rechteloos», when: always, source: wet-1, desk: loket, rights: [] }\n", NL: "rule-toegang" => "referral-rechteloos = X\n    .uitleg = X\n    .zeg = X\nrule-toegang", EN: "rule-toegang" => "referral-rechteloos = X\n    .uitleg = X\n    .zeg = X\nrule-toegang";
    "no-referrals" => WET: "referrals:\n  - id: ga-erheen\n    when: { rule: toegang }\n    source: wet-1\n    desk: loket\n    rights: [bezwaar]\n    bring: [brief]\n    avoid: [wachten]\n    valid-from: 2026-01-01\n    valid-until: 2027-01-01\n" => "", TREE: "tree:" => "«tree»:", NL: "referral-ga-erheen = Ga erheen\n    .uitleg = Daarom.\n    .zeg = Help mij.\n    .uitzoeken = Zoek dit uit.\n" => "", EN: "referral-ga-erheen = Go there\n    .uitleg = That is why.\n    .zeg = Help me.\n    .uitzoeken = Find this out.\n" => "", NL: "bring-brief = De brief\n" => "", EN: "bring-brief = The letter\n" => "";
    "no-topic" => WET: "topic: thuis\n" => "", WET: "  - id: toezicht\n    kind" => "  - id: «toezicht»\n    kind", ANDER: "questions: []" => "topic: thuis";
    "tree-missing" => TREE: "tree:\n  format: 1\n  id: t\n  version: 2026-01-01\n  topics: [thuis]\n" => "«»laws: []\n";
    "tree-twice" => WET: "topic: thuis\n" => "topic: thuis\n«tree»: { format: 1, id: t, version: 2026-01-01, topics: [thuis] }\n";
    "unknown-format" => TREE: "format: 1" => "format: «2»";
    "older-format" => TREE: "format: 1" => "format: «0»";
    "norm-mismatch" => WET: "  - id: ga-erheen\n" => "  - id: «ga-erheen»\n    norm: open\n";
    "expired" => WET: "  - id: ga-erheen\n" => "  - id: «ga-erheen»\n", WET: "valid-until: 2027-01-01" => "valid-until: 2026-06-30";
    "stale" "stale" "stale" => TREE: "topics: [thuis]\n" => "topics: [thuis]\n  stale-after: 6\n", WET: "  - id: loket\n    channels" => "  - id: «loket»\n    channels", WET: "id: wet, bwb" => "id: «wet», bwb", WET: "id: pagina, page" => "id: «pagina», page";
    "expired" => TREE: "topics: [thuis]\n" => "topics: [thuis]\n  covers: { until: 2027-12-31 }\n", WET: "  - id: ga-erheen\n" => "  - id: «ga-erheen»\n";
    "checked-ahead" => WET: "\"https://voorbeeld.nl/x?y=z#w\", checked: 2026-01-01" => "\"https://voorbeeld.nl/x?y=z#w\", checked: 2026-11-23", WET: "id: pagina, page" => "id: «pagina», page";
    "checked-ahead" => WET: "- id: loket\n    channels" => "- id: «loket»\n    channels", WET: "value: \"info@voorbeeld.nl\", checked: 2026-01-01" => "value: \"info@voorbeeld.nl\", checked: 2062-01-01";
    "upside-down" => WET: "valid-until: 2027-01-01" => "valid-until: «2025-12-31»";

    // Texts.
    "untranslated" => EN: "rule-toegang = Access\n" => "", NL: "rule-toegang" => "«rule-toegang»";
    "untranslated" => EN: "    .zeg = Help me.\n" => "", NL: "    .zeg" => "    .«zeg»";
    "untold" => EN: "rule-toegang = Access\n" => "", NL: "rule-toegang = Toegang\n" => "", WET: "id: toegang\n" => "id: «toegang»\n";
    "unused-message" => EN: "rule-toegang" => "«rule-weg» = Away\nrule-toegang";
    "unused-message" => EN: "    .zeg = Help me." => "    .zeg = Help me.\n    .«zegt» = Help me.";
    "unshown" "unshown" => EN: "right-bezwaar = You have { $term }." => "«right-bezwaar» = You have time.", NL: "right-bezwaar = U hebt { $term } de tijd." => "«right-bezwaar» = U hebt de tijd.";
    "unknown-placeable" => EN: "You have { $term }." => "You have { $term } for { $«amount» }.";
    "missing-placeable" => EN: "right-bezwaar = You have { $term }." => "«right-bezwaar» = You have time.";
    "unknown-placeable" => EN: "You have { $term }." => "You have { $term } { $«time» }.";
    "unknown-reference" => EN: "You have { $term }." => "You have { $term } { «nergens» }.";
    "text-syntax" => EN: "You have { $term }." => "You have { $term «.»";
    "duplicate-message" => EN: "law-wet = Act" => "«desk-loket» = X\nlaw-wet = Act";
    "duplicate-attribute" => EN: "    .zeg = Help me." => "    .zeg = Help me.\n    .«zeg» = Help me.";
};
