//! The table: in which file, what is written, what somebody makes of it, and how that is told.

/// One fault: the key of the finding of `check`, or `diff:` and the referral that comes out otherwise.
pub(crate) struct Fault {
    pub(crate) file: &'static str,
    pub(crate) from: &'static str,
    pub(crate) to: &'static str,
    pub(crate) told: &'static str,
}

macro_rules! faults {
    ($( $told:literal $file:literal: $from:literal => $to:literal ; )+) => {
        &[$( Fault { file: $file, from: $from, to: $to, told: $told } ),+]
    };
}

pub(crate) const FAULTS: &[Fault] = faults! {
    // The law turned around.
    "diff:ciz-aanvragen" "wlz": "          - any:\n              - { source: wlz-3.2.1-1-b-1" => "          - all:\n              - { source: wlz-3.2.1-1-b-1";
    "promise-broken" "wlz": "              - not: { rule: wlz-psychisch-jeugd }\n" => "";
    "diff:ciz-aanvragen" "wlz": "          - { question: leeftijd, below: 18 }\n          # De wet kent" => "          - { question: leeftijd, below: 19 }\n          # De wet kent";
    "diff:ciz-aanvragen" "wlz": "              - { question: leeftijd, from: 18 }\n              - { question: grondslag, any-of: [verstandelijk] }" => "              - { question: leeftijd, from: 19 }\n              - { question: grondslag, any-of: [verstandelijk] }";
    "promise-broken" "wlz": "          - { question: leeftijd, below: 18 }\n          - { question: grondslag, any-of: [somatisch, lichamelijk] }" => "          - { question: leeftijd, from: 18 }\n          - { question: grondslag, any-of: [somatisch, lichamelijk] }";
    "promise-broken" "wlz": "      - not: { rule: wlz-uitgesloten }\n" => "";
    "diff:ciz-aanvragen" "wlz": "any-of: [escalatie, ernstig-nadeel] }" => "any-of: [ernstig-nadeel] }";
    "diff:ciz-aanvragen" "wlz": "          - not: kan-hulp-inroepen\n" => "          - kan-hulp-inroepen\n";
    "diff:ciz-aanvragen" "wlz": "[somatisch, pg, psychisch, verstandelijk, lichamelijk, zintuiglijk] }\n              - wlz-blijvend" => "[somatisch, pg, verstandelijk, lichamelijk, zintuiglijk] }\n              - wlz-blijvend";
    "diff:ciz-voortgezet-verblijf" "wlz": "any-of: [instelling, gesloten, weg-van-huis] }\n          - { question: dag" => "any-of: [instelling, gesloten] }\n          - { question: dag";
    "diff:wijkverpleging-regelen" "zvw": "          - { question: hulp-bij, any-of: [verpleging] }\n          - source: bzv-2.10-a" => "          - { question: hulp-bij, any-of: [bewegen] }\n          - source: bzv-2.10-a";
    "diff:kindzorg-regelen" "zvw": "        - { question: leeftijd, below: 18 }\n        - rule: verpleging-en-verzorging" => "        - { question: leeftijd, below: 17 }\n        - rule: verpleging-en-verzorging";
    "diff:naar-skgz" "zvw": "        - rule: oneens-met-verzekeraar\n        - heroverweging-gedaan" => "        - rule: oneens-met-verzekeraar";
    "diff:jeugdhulp-verlengen" "jeugdwet": "from: 18, below: 21" => "from: 18, below: 20";
    "diff:jeugdhulp-verlengen" "jeugdwet": "from: 18, below: 23" => "from: 18, below: 24";
    "diff:jeugdhulp-gemeente" "jeugdwet": "        at-least: 2\n" => "        at-least: 3\n";
    "diff:bel-kindertelefoon" "jeugdwet": "from: 8, below: 18" => "from: 9, below: 18";
    "diff:bijna-18" "jeugdwet": "from: 16, below: 18" => "from: 17, below: 18";
    "diff:metgezel-aanmelden" "metgezel": "      - at-least: 2\n" => "      - at-least: 1\n";
    "diff:metgezel-aanmelden" "metgezel": "      - gewone-oco-te-weinig\n      - meer" => "      - meer";
    "diff:wmo-gesprek" "wmo": "      - overbelast\n      - not: zelf-op-te-lossen" => "      - not: zelf-op-te-lossen";

    // A promise broken.
    "promise-broken" "veiligheid": "    when: { question: acuut, any-of: [levensgevaar] }" => "    when: { question: acuut, any-of: [medische-spoed] }";
    "promise-broken" "veiligheid": "any-of: [ja, weet-niet] }" => "any-of: [ja] }";
    "promise-broken" "veiligheid": "    when: mishandeling\n" => "    when: { not: mishandeling }\n";
    "promise-broken" "veiligheid": "any-of: [medische-spoed, psychische-crisis] }" => "any-of: [medische-spoed] }";
    "promise-broken" "veiligheid": "    when: kan-niet-wachten\n" => "    when: { all: [kan-niet-wachten, mishandeling] }\n";
    "promise-broken" "oco": "any-of: [geen, aangevraagd, afgewezen, weet-niet] }" => "any-of: [geen, aangevraagd, weet-niet] }";
    "promise-broken" "tree": "topics: [veiligheid, situatie," => "topics: [situatie, veiligheid,";
    "promise-broken" "zvw": "    rights: [zvw-heroverweging, zvw-na-heroverweging, zvw-rechter, oco-gratis]" => "    rights: [bezwaar-awb, zvw-heroverweging, zvw-na-heroverweging, zvw-rechter, oco-gratis]";
    "promise-empty" "promises": "    when: { question: acuut, any-of: [geen] }\n    never: [bel-noodnummer" => "    when: { all: [{ question: acuut, any-of: [geen] }, { question: acuut, any-of: [levensgevaar] }] }\n    never: [bel-noodnummer";

    // Parts that no longer matter.
    "idle-threshold" "wlz": "              - { question: leeftijd, below: 30 }" => "              - { question: leeftijd, from: 18, below: 30 }";
    "fixed" "veiligheid": "        - { question: leeftijd, below: 18 }\n    source: jw-2.6" => "        - any:\n            - { question: leeftijd, below: 18 }\n            - { all: [{ question: leeftijd, below: 18 }, { question: leeftijd, from: 65 }] }\n    source: jw-2.6";
    "needless" "veiligheid": "    when: kan-niet-wachten\n" => "    when: { any: [kan-niet-wachten, { all: [kan-niet-wachten, mishandeling] }] }\n";
    "idle-option" "jeugdwet": "      - { question: hulp-bij, any-of: [regelen, dag] }" => "      - { question: hulp-bij, any-of: [regelen, dag, wonen] }";
    "idle-answer" "wlz": "    answers: [ernstig-nadeel, escalatie]" => "    answers: [ernstig-nadeel, escalatie, overlast]";
    "same-answers" "wlz": "    answers: [toezicht, nabij, niet]" => "    answers: [toezicht, nabij, soms, niet]";
    "never-asked" "veiligheid": "  - id: kan-niet-wachten\n    kind: yes-no\n" => "  - { id: hond, kind: yes-no }\n  - id: kan-niet-wachten\n    kind: yes-no\n";
    "always-referred" "veiligheid": "    when: mishandeling\n" => "    when: { any: [mishandeling, { not: mishandeling }] }\n";
    "unused" "wlz": "              - not: { rule: wlz-psychisch-jeugd }\n" => "";

    // Rights and sources.
    "diff:ciz-aanvragen" "wlz": "    rights: [ciz-beslistermijn, ciz-mondeling, ciz-in-persoon, hulp-loopt-door," => "    rights: [ciz-beslistermijn, ciz-mondeling, ciz-in-persoon,";
    "diff:jeugdhulp-gemeente" "jeugdwet": "term: { weeks: 8 } }" => "term: { weeks: 9 } }";
    "diff:naar-skgz" "zvw": "term: { months: 12 }, legal: false }" => "term: { months: 11 }, legal: false }";
    "diff:palliatieve-zorg" "zvw": "term: { months: 3 } }" => "term: { months: 2 } }";
    "no-rights" "veiligheid": "    rights: [jeugdhulp-bereikbaar]" => "    rights: []";
    "unused" "veiligheid": "    rights: [spoed-onverwijld, oco-gratis]\n    avoid: [spoed-duidelijk-zeggen]" => "    rights: [spoed-onverwijld, oco-gratis]";
    "no-source" "veiligheid": "    source: jw-2.6-1-b\n    desk: gemeente\n" => "    desk: gemeente\n";
    "stale" "veiligheid": "\"https://www.113.nl\", checked: 2026-11-21" => "\"https://www.113.nl\", checked: 2024-11-21";
    "expired" "metgezel": "    valid-from: 2024-01-01\n    valid-until: 2028-06-30\n\n  - id: metgezel-aanmelden" => "    valid-from: 2024-01-01\n    valid-until: 2026-06-30\n\n  - id: metgezel-aanmelden";
    "lost-right" "oco": "  - { id: oco-vooraf, source: wlz-4.2.4-5 }" => "  - { id: oco-vooraf, source: wlz-4.2.4-5, valid-until: 2023-06-30 }";
    "diff:bel-veilig-thuis" "veiligheid": "    rights: [veilig-thuis-gratis, veilig-thuis-anoniem]" => "    rights: [veilig-thuis-gratis]";
    "diff:ciz-bezwaar" "wlz": "    desk: ciz-bezwaar\n" => "    desk: ciz\n";
    "promise-broken" "veiligheid": "    urgency: now\n    rights: [noodnummer-altijd]" => "    urgency: normal\n    rights: [noodnummer-altijd]";

    // Names and shapes.
    "unknown-answer" "wlz": "    answers: [toezicht, nabij, niet]" => "    answers: [toezicht, niet]";
    "unknown-answer" "situatie": "    answers: [thuis, instelling, gesloten, weg-van-huis]" => "    answers: [thuis, instelling, weg-van-huis]";
    "unknown-name" "wlz": "        - { rule: wlz-voortgezet-verblijf }" => "        - { rule: wlz-voortgezetverblijf }";
    "unknown-name" "veiligheid": "    desk: noodnummer\n" => "    desk: noodnumer\n";
    "unknown-name" "promises": "    first: bel-noodnummer\n" => "    first: bel-noodnumer\n";
    "circle" "wlz": "    source: wlz-3.2.7\n    all:\n" => "    source: wlz-3.2.7\n    all:\n      - { rule: wlz-rust }\n";
    "circle" "wlz": "  - id: wlz-uitgesloten\n    source: blz-3.1.5\n    any:\n" => "  - id: wlz-uitgesloten\n    source: blz-3.1.5\n    any:\n      - { rule: wlz-toegang }\n";
    "unknown-under-not" "wlz": "          - not: kan-hulp-inroepen\n" => "          - not: { question: kan-hulp-inroepen, any-of: [ja, weet-niet] }\n";
    "no-number" "jeugdwet": "from: 16, below: 18" => "from: 18, below: 18";
    "impossible-number" "jeugdwet": "from: 8, below: 18" => "from: 8, below: 180";
    "impossible-count" "metgezel": "      - at-least: 2\n" => "      - at-least: 7\n";
    "claim-shape" "promises": "    first: bel-noodnummer\n" => "";
    "upside-down" "metgezel": "    valid-from: 2024-01-01\n    valid-until: 2028-06-30\n\n  - id: metgezel-aanmelden" => "    valid-from: 2024-01-01\n    valid-until: 2023-06-30\n\n  - id: metgezel-aanmelden";
    "never-referred" "jeugdwet": "    when: { rule: ouders-ontlasten }" => "    when: { all: [{ rule: ouders-ontlasten }, { question: leeftijd, from: 18 }] }";
};
