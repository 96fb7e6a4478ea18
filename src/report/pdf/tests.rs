//! What holds for every PDF: it is what PDF/UA-1 asks, whatever is in it, and the same each time.

use jiff::civil::date;
use proptest::prelude::*;

use super::layout::{Layout, PAGE, SIDE, layout};
use super::letters::Letters;
use super::*;
use crate::report::paper::Link;

fn written(blocks: &[Block]) -> Option<Vec<u8>> {
    let footer = |page: usize, pages: usize| format!("{page}/{pages}");
    pdf(blocks, &Head { language: "nl", day: date(2026, 11, 21), footer: &footer, named: true })
}

fn laid_out(blocks: &[Block]) -> Layout {
    layout(&Letters::new().unwrap(), &parts(blocks))
}

fn any_block() -> impl Strategy<Value = Block> {
    let words = || "[ -~àëőŁ€”中\u{0}\u{202e}\u{1F600}\n]{0,60}|\\PC{0,200}|[a-z]{100,200}|https://[a-z/]{1,150}";
    prop_oneof![
        words().prop_map(Block::Heading),
        words().prop_map(Block::Subheading),
        words().prop_map(Block::Text),
        (0..4_usize, words()).prop_map(|(depth, text)| Block::Item(depth, text)),
        words().prop_map(Block::Todo),
        ("[0-9A-Z-]{0,60}|\\PC{0,99}", words()).prop_map(|(letters, picture)| Block::Code { letters, picture }),
        (words(), words()).prop_map(|(about, line)| Block::Receipt { about, line }),
        (0..3_usize, words(), words()).prop_map(|(depth, part, rest)| {
            let link = Link { part: part.clone(), target: "tel:112".into() };
            Block::Contact(depth, format!("{rest}{part}{rest}"), link)
        }),
    ]
}

#[test]
fn the_smallest_paper_is_a_file() {
    let file = written(&[Block::Title("Titel".into())]).unwrap();
    assert!(file.starts_with(b"%PDF-1.7") && file.ends_with(b"%%EOF"));
}

#[test]
fn the_same_paper_is_the_same_file() {
    let blocks = [Block::Title("Titel".into()), Block::Todo("Bel https://a.example/b".into())];
    assert_eq!(written(&blocks), written(&blocks));
}

#[test]
fn the_receipt_stands_in_the_file_as_it_is() {
    let line = "loketwijzer/1 bieb sha256:00";
    let receipt = Block::Receipt { about: "Om te controleren".into(), line: line.into() };
    let file = written(&[Block::Title("Titel".into()), receipt]).unwrap();
    let found = file.windows(line.len()).filter(|window| *window == line.as_bytes());
    assert_eq!(found.count(), 1);
}

#[test]
fn a_heading_stays_with_what_it_is_above() {
    for lines in 1..70 {
        let mut blocks: Vec<Block> = (0..lines).map(|_| Block::Text("regel".into())).collect();
        blocks.extend([Block::Heading("Kop".into()), Block::Subheading("Onder".into()), Block::Item(0, "een".into())]);
        let layout = laid_out(&blocks);
        let last = layout.pages.last().unwrap();
        let heads = last.iter().filter(|placed| placed.row.heading.is_some()).count();
        assert_eq!(heads, 2, "after {lines} lines");
    }
}

proptest! {
    #![proptest_config(crate::random::cases(64))]

    #[test]
    fn whatever_is_in_it_it_is_a_file(blocks in proptest::collection::vec(any_block(), 0..30)) {
        let mut paper = vec![Block::Title("Titel".into())];
        paper.extend(blocks);
        prop_assert!(written(&paper).is_some());
    }

    #[test]
    fn every_line_stands_on_the_page_and_below_the_one_before(blocks in proptest::collection::vec(any_block(), 0..60)) {
        let letters = Letters::new().unwrap();
        let layout = layout(&letters, &parts(&blocks));
        for page in &layout.pages {
            for placed in page {
                let text: String = placed.row.line.iter().map(|run| run.text.as_str()).collect();
                let width = letters.shape(placed.row.style.weight, text.trim_end()).width * placed.row.style.size;
                prop_assert!(text.chars().count() <= 1 || placed.row.x + width <= PAGE.0 - SIDE + 1.0, "{text}");
                prop_assert!(placed.baseline < PAGE.1 - 50.0);
            }
            prop_assert!(page.windows(2).all(|pair| pair[0].baseline < pair[1].baseline));
        }
    }
}
