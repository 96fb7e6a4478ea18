//! The table: in which file, what is written, what somebody makes of it, and how that is told.

/// One fault.
pub(crate) struct Fault {
    /// What `check` tells: the key of the finding and the words in it; empty when only a comparison shows it.
    pub(crate) told: &'static str,
    /// The keys of what it tells besides.
    pub(crate) besides: &'static [&'static str],
    /// What `diff` tells: a referral and what changes; empty when it is the same for everybody.
    pub(crate) differs: &'static str,
    pub(crate) file: &'static str,
    pub(crate) from: &'static str,
    pub(crate) to: &'static str,
}

macro_rules! faults {
    ($( $told:literal $($besides:literal)* | $differs:literal; $file:literal: $from:literal => $to:literal; )+) => {
        &[$( Fault {
            told: $told, besides: &[$($besides),*], differs: $differs, file: $file, from: $from, to: $to,
        } ),+]
    };
}

/// The law turned around: a condition more or less, a threshold moved, `any` for `all`.
pub(crate) const LAW: &[Fault] = faults! {
    "promise-broken nabij-door-het-lichaam-naar-ciz" | "ciz-aanvragen yes>no"; "wlz": "          - any:\n              - { source: wlz-3.2.1-1-b-1" => "          - all:\n              - { source: wlz-3.2.1-1-b-1";
    "promise-broken psychisch-onder-18-nooit-ciz" "unused" | "ciz-aanvragen no>yes"; "wlz": "              - not: { rule: wlz-psychisch-jeugd }\n" => "";
    "promise-broken vanaf-18-telt-psychisch-mee" | "ciz-aanvragen yes>no"; "wlz": "          - { question: leeftijd, below: 18 }\n          # De wet kent" => "          - { question: leeftijd, below: 19 }\n          # De wet kent";
    "promise-broken lid-3-tijdelijk-mag" | "ciz-aanvragen yes>no"; "wlz": "              - { question: leeftijd, from: 18 }\n              - { question: grondslag, any-of: [verstandelijk] }" => "              - { question: leeftijd, from: 19 }\n              - { question: grondslag, any-of: [verstandelijk] }";
    "promise-broken kind-vooral-verpleging-geen-wlz" | "ciz-aanvragen no>yes"; "wlz": "          - { question: leeftijd, below: 18 }\n          - { question: grondslag, any-of: [somatisch, lichamelijk] }" => "          - { question: leeftijd, from: 18 }\n          - { question: grondslag, any-of: [somatisch, lichamelijk] }";
    "promise-broken laatste-fase-uit-de-zorgverzekering" "unused" | "ciz-aanvragen no>yes"; "wlz": "      - not: { rule: wlz-uitgesloten }\n" => "";
    "promise-broken toezicht-en-escalatie-naar-ciz" "idle-answer" | "ciz-aanvragen yes>no"; "wlz": "any-of: [escalatie, ernstig-nadeel] }" => "any-of: [ernstig-nadeel] }";
    "promise-broken zelf-hulp-inroepen-is-oproepbaar" | "ciz-aanvragen no>yes"; "wlz": "          - not: kan-hulp-inroepen\n" => "          - kan-hulp-inroepen\n";
    "promise-broken vanaf-18-telt-psychisch-mee" "needless" | "ciz-aanvragen yes>no"; "wlz": "[somatisch, pg, psychisch, verstandelijk, lichamelijk, zintuiglijk] }\n              - wlz-blijvend" => "[somatisch, pg, verstandelijk, lichamelijk, zintuiglijk] }\n              - wlz-blijvend";
    "promise-broken voortgezet-verblijf-na-de-langste-tijd" | "ciz-voortgezet-verblijf yes>no"; "wlz": "any-of: [instelling, gesloten, weg-van-huis] }\n          - { question: dag" => "any-of: [instelling, gesloten] }\n          - { question: dag";
    "promise-broken geen-verpleging-geen-wijkverpleging" | "wijkverpleging-regelen no>yes"; "zvw": "          - { question: hulp-bij, any-of: [verpleging] }\n          - source: bzv-2.10-a" => "          - { question: hulp-bij, any-of: [bewegen] }\n          - source: bzv-2.10-a";
    "promise-broken verpleging-kind-kindzorg" | "kindzorg-regelen yes>no"; "zvw": "        - { question: leeftijd, below: 18 }\n        - rule: verpleging-en-verzorging" => "        - { question: leeftijd, below: 17 }\n        - rule: verpleging-en-verzorging";
    "promise-broken zonder-heroverweging-geen-skgz" | "naar-skgz no>yes"; "zvw": "        - rule: oneens-met-verzekeraar\n        - heroverweging-gedaan" => "        - rule: oneens-met-verzekeraar";
    "promise-broken pleegzorg-tot-21" | "jeugdhulp-verlengen yes>no"; "jeugdwet": "from: 18, below: 21" => "from: 18, below: 20";
    "promise-broken geen-verlenging-vanaf-23" | "jeugdhulp-verlengen no>yes"; "jeugdwet": "from: 18, below: 23" => "from: 18, below: 24";
    "promise-broken bij-meer-oorzaken-levert-de-gemeente" | "jeugdhulp-gemeente yes>no"; "jeugdwet": "        at-least: 2\n" => "        at-least: 3\n";
    "promise-broken kindertelefoon-bij-zorgen" | "bel-kindertelefoon yes>no"; "jeugdwet": "from: 8, below: 18" => "from: 9, below: 18";
    "promise-broken plan-voor-18-op-tijd" | "bijna-18 yes>no"; "jeugdwet": "from: 16, below: 18" => "from: 17, below: 18";
    "promise-broken metgezel-niet-bij-een-gebied" | "metgezel-aanmelden no>yes"; "metgezel": "      - at-least: 2\n" => "      - at-least: 1\n";
    "promise-broken metgezel-alle-criteria-nodig" "never-asked" | "metgezel-aanmelden no>yes"; "metgezel": "      - gewone-oco-te-weinig\n      - meer" => "      - meer";
    "promise-broken overbelasting-is-niet-zelf-op-te-lossen" | "wmo-gesprek yes>no"; "wmo": "      - overbelast\n      - not: zelf-op-te-lossen" => "      - not: zelf-op-te-lossen";
};

/// What is promised no longer holds, or says nothing.
pub(crate) const PROMISES: &[Fault] = faults! {
    "promise-broken levensgevaar-eerst" "idle-answer" | "bel-noodnummer yes>no"; "veiligheid": "    when: { question: acuut, any-of: [levensgevaar] }" => "    when: { question: acuut, any-of: [medische-spoed] }";
    "promise-broken gedachten-aan-zelfdoding-nu-praten" | "bel-zelfmoordpreventie yes>unknown"; "veiligheid": "any-of: [ja, weet-niet] }" => "any-of: [ja] }";
    "promise-broken mishandeling-nu-bellen" | "bel-veilig-thuis yes>no"; "veiligheid": "    when: mishandeling\n" => "    when: { not: mishandeling }\n";
    "promise-broken crisis-huisarts-en-post" | "bel-huisartsenpost yes>no"; "veiligheid": "any-of: [medische-spoed, psychische-crisis] }" => "any-of: [medische-spoed] }";
    "promise-broken spoed-altijd-naar-de-gemeente" | "spoed-gemeente yes>no"; "veiligheid": "    when: kan-niet-wachten\n" => "    when: { all: [kan-niet-wachten, mishandeling] }\n";
    "promise-broken altijd-clientondersteuning" | "oco-gemeente yes>no"; "oco": "any-of: [geen, aangevraagd, afgewezen, weet-niet] }" => "any-of: [geen, aangevraagd, weet-niet] }";
    "promise-broken gedachten-aan-zelfdoding-eerst" | ""; "tree": "topics: [veiligheid, situatie," => "topics: [situatie, veiligheid,";
    "promise-broken verzekeraar-nooit-bezwaar" | "vraag-heroverweging +bezwaar-awb"; "zvw": "    rights: [zvw-heroverweging, zvw-na-heroverweging, zvw-rechter, oco-gratis]" => "    rights: [bezwaar-awb, zvw-heroverweging, zvw-na-heroverweging, zvw-rechter, oco-gratis]";
    "promise-empty geen-acute-nood-geen-noodnummer" | ""; "promises": "    when: { question: acuut, any-of: [geen] }\n    never: [bel-noodnummer" => "    when: { all: [{ question: acuut, any-of: [geen] }, { question: acuut, any-of: [levensgevaar] }] }\n    never: [bel-noodnummer";
    "promise-broken levensgevaar-eerst" | "bel-noodnummer urgency"; "veiligheid": "    urgency: now\n    rights: [noodnummer-altijd]" => "    urgency: normal\n    rights: [noodnummer-altijd]";
};

/// Parts, answers and referrals that no longer matter.
pub(crate) const DEAD: &[Fault] = faults! {
    "idle-threshold 18" | ""; "wlz": "              - { question: leeftijd, below: 30 }" => "              - { question: leeftijd, from: 18, below: 30 }";
    "one-sided no" | ""; "veiligheid": "        - { question: leeftijd, below: 18 }\n    source: jw-2.6" => "        - any:\n            - { question: leeftijd, below: 18 }\n            - { all: [{ question: leeftijd, below: 18 }, { question: leeftijd, from: 65 }] }\n    source: jw-2.6";
    "needless" | ""; "veiligheid": "    when: kan-niet-wachten\n" => "    when: { any: [kan-niet-wachten, { all: [kan-niet-wachten, mishandeling] }] }\n";
    "idle-option wonen" | ""; "jeugdwet": "      - { question: hulp-bij, any-of: [regelen, dag] }" => "      - { question: hulp-bij, any-of: [regelen, dag, wonen] }";
    "idle-answer zonder-zorg" | "ciz-aanvragen unknown>no"; "wlz": "    answers: [ernstig-nadeel, escalatie]" => "    answers: [ernstig-nadeel, escalatie, overlast]";
    "same-answers dag-en-nacht" | "ciz-aanvragen unknown>no"; "wlz": "    answers: [toezicht, nabij, niet]" => "    answers: [toezicht, nabij, soms, niet]";
    "never-asked hond" | ""; "veiligheid": "  - id: kan-niet-wachten\n    kind: yes-no\n" => "  - { id: hond, kind: yes-no }\n  - id: kan-niet-wachten\n    kind: yes-no\n";
    "always-referred bel-veilig-thuis" "promise-broken" | "bel-veilig-thuis no>yes"; "veiligheid": "    when: mishandeling\n" => "    when: { any: [mishandeling, { not: mishandeling }] }\n";
    "never-referred jeugd-respijt" "promise-broken" | "jeugd-respijt yes>no"; "jeugdwet": "    when: { rule: ouders-ontlasten }" => "    when: { all: [{ rule: ouders-ontlasten }, { question: leeftijd, from: 18 }] }";
    "one-sided no" "promise-broken" | "ciz-aanvragen yes>no"; "wlz": "          - { question: dag-en-nacht, any-of: [toezicht] }\n" => "          - { question: dag-en-nacht, any-of: [toezicht] }\n          - { question: dag-en-nacht, any-of: [niet] }\n";
    "one-sided yes" "promise-broken" | "mantelzorgmakelaar no>yes"; "mantelzorg": "            - overbelast\n" => "            - overbelast\n            - not: overbelast\n";
    "unheard" "promise-broken" | "metgezel-aanmelden yes>no"; "metgezel": "          - { question: leefgebieden, any-of: [relatie] }\n          - { question: leefgebieden, any-of: [geld] }\n          - { question: leefgebieden, any-of: [werk] }\n          - { question: leefgebieden, any-of: [wonen] }\n          - { question: leefgebieden, any-of: [zorg] }\n" => "          - { question: leefgebieden, any-of: [studie] }\n          - { question: leefgebieden, any-of: [zorg] }\n";
    "never-matters gewone-oco-te-weinig" "needless" "promise-broken" | "metgezel-aanmelden no>yes"; "metgezel": "      - gewone-oco-te-weinig\n      - meer" => "      - any: [meer-dan-gemiddeld, { all: [meer-dan-gemiddeld, gewone-oco-te-weinig] }]\n      - meer";
};

/// What comes with a referral, where it is from and how long it holds.
pub(crate) const RIGHTS: &[Fault] = faults! {
    "" | "ciz-aanvragen -hulp-loopt-door"; "wlz": "    rights: [ciz-beslistermijn, ciz-mondeling, ciz-in-persoon, hulp-loopt-door," => "    rights: [ciz-beslistermijn, ciz-mondeling, ciz-in-persoon,";
    "" | "jeugdhulp-gemeente ~jeugd-beslistermijn"; "sources": "jeugd-beslistermijn, source: awb-4.13, term: { weeks: *redelijk }" => "jeugd-beslistermijn, source: awb-4.13, term: { weeks: 9 }";
    "" | "naar-skgz ~skgz-jaar"; "zvw": "skgz-pagina, term: { years: 1 }" => "skgz-pagina, term: { years: 2 }";
    "" | "palliatieve-zorg ~palliatief-zvw"; "zvw": "term: { months: 3 } }" => "term: { months: 2 } }";
    "no-rights spoed-jeugdhulp" "unused" | "spoed-jeugdhulp -jeugdhulp-bereikbaar"; "veiligheid": "    rights: [jeugdhulp-bereikbaar]" => "    rights: []";
    "unused advice spoed-duidelijk-zeggen" | ""; "veiligheid": "    rights: [spoed-onverwijld, oco-gratis]\n    avoid: [spoed-duidelijk-zeggen]" => "    rights: [spoed-onverwijld, oco-gratis]";
    "no-source referral spoed-jeugdhulp" | ""; "veiligheid": "    source: jw-2.6-1-b\n    desk: gemeente\n" => "    desk: gemeente\n";
    "stale source zelfmoordpreventie-pagina" | ""; "veiligheid": "\"https://www.113.nl\", checked: 2026-11-21" => "\"https://www.113.nl\", checked: 2024-11-21";
    "expired referral zevmb-paspoort" "promise-broken" | "zevmb-paspoort yes>no"; "metgezel": "    valid-from: 2024-01-01\n    valid-until: 2028-06-30\n    lapses: true\n\n  - id: metgezel-aanmelden" => "    valid-from: 2024-01-01\n    valid-until: 2026-06-30\n    lapses: true\n\n  - id: metgezel-aanmelden";
    "lost-right oco-vooraf" | "oco-zorgkantoor-vooraf -oco-vooraf"; "oco": "  - { id: oco-vooraf, source: wlz-4.2.4-5 }" => "  - { id: oco-vooraf, source: wlz-4.2.4-5, valid-until: 2023-06-30 }";
    "unused right veilig-thuis-anoniem" | "bel-veilig-thuis -veilig-thuis-anoniem"; "veiligheid": "    rights: [veilig-thuis-gratis, veilig-thuis-anoniem]" => "    rights: [veilig-thuis-gratis]";
    "unused desk ciz-bezwaar" | "ciz-bezwaar desk"; "wlz": "    desk: ciz-bezwaar\n" => "    desk: ciz\n";
    "lost-right zevmb-toets" | "zevmb-paspoort -zevmb-toets"; "metgezel": "source: copiloot-zevmb, legal: false, valid-until: 2028-06-30 }" => "source: copiloot-zevmb, legal: false, valid-from: 2029-01-01 }";
    "stale law jw" | ""; "jeugdwet": "version: 2026-01-01, checked: 2026-11-21 }" => "version: 2026-01-01, checked: 2025-11-20 }";
    "unused rule wmo-opvang" "promise-broken" | "opvang yes>no"; "wmo": "    when: { rule: wmo-opvang }" => "    when: { rule: wmo-beschermd-wonen }";
};

/// Names that stand for nothing, and shapes that cannot be. Nothing can be compared with such rules.
pub(crate) const NAMES: &[Fault] = faults! {
    "unknown-answer dag-en-nacht nabij" | ""; "wlz": "    answers: [toezicht, nabij, niet]" => "    answers: [toezicht, niet]";
    "unknown-answer woont gesloten" | ""; "situatie": "    answers: [thuis, instelling, gesloten, weg-van-huis]" => "    answers: [thuis, instelling, weg-van-huis]";
    "unknown-name rule wlz-voortgezetverblijf" | ""; "wlz": "        - { rule: wlz-voortgezet-verblijf }" => "        - { rule: wlz-voortgezetverblijf }";
    "unknown-name desk noodnumer" | ""; "veiligheid": "    desk: noodnummer\n" => "    desk: noodnumer\n";
    "unknown-name referral bel-noodnumer" | ""; "promises": "    first: bel-noodnummer\n" => "    first: bel-noodnumer\n";
    "circle wlz-rust" | ""; "wlz": "    source: wlz-3.2.7\n    all:\n" => "    source: wlz-3.2.7\n    all:\n      - { rule: wlz-rust }\n";
    "circle wlz-toegang" | ""; "wlz": "  - id: wlz-uitgesloten\n    source: blz-3.1.5\n    any:\n" => "  - id: wlz-uitgesloten\n    source: blz-3.1.5\n    any:\n      - { rule: wlz-toegang }\n";
    "unknown-under-not kan-hulp-inroepen" | ""; "wlz": "          - not: kan-hulp-inroepen\n" => "          - not: { question: kan-hulp-inroepen, any-of: [ja, weet-niet] }\n";
    "no-number 18" | ""; "jeugdwet": "from: 16, below: 18" => "from: 18, below: 18";
    "impossible-number leeftijd" | ""; "jeugdwet": "from: 8, below: 18" => "from: 8, below: 180";
    "impossible-count 7" | ""; "metgezel": "      - at-least: 2\n" => "      - at-least: 7\n";
    "claim-shape " | ""; "promises": "    first: bel-noodnummer\n" => "";
    "upside-down 2024-01-01" | ""; "metgezel": "    valid-from: 2024-01-01\n    valid-until: 2028-06-30\n    lapses: true\n\n  - id: metgezel-aanmelden" => "    valid-from: 2024-01-01\n    valid-until: 2023-06-30\n    lapses: true\n\n  - id: metgezel-aanmelden";
    "other-kind desk veilig-thuis-gratis" | ""; "veiligheid": "    desk: veilig-thuis\n" => "    desk: veilig-thuis-gratis\n";
    "duplicate-name referral bel-huisarts-crisis" "unknown-name" | ""; "veiligheid": "  - id: bel-huisarts-spoed\n" => "  - id: bel-huisarts-crisis\n";
    "wrong-kind leeftijd" | ""; "veiligheid": "        - { question: leeftijd, below: 18 }\n    source: jw-2.6" => "        - { question: leeftijd, any-of: [kind] }\n    source: jw-2.6";
    "repeated ja" | ""; "veiligheid": "any-of: [ja, weet-niet] }" => "any-of: [ja, ja] }";
    "empty-list any-of" | ""; "veiligheid": "any-of: [levensgevaar] }" => "any-of: [] }";
};
