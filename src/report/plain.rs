//! A paper as plain text that can be read aloud: no drawing, no abbreviation by layout.

use super::paper::Block;
use super::together::together;

/// Unwrapped lines; whoever shows them wraps them to the width there is, and not where a number would be cut in two.
pub fn plain(blocks: &[Block]) -> String {
    let mut out = String::new();
    let mut after_item = false;
    for block in &together(blocks) {
        let item = block.in_list();
        let joined = item && after_item;
        if !out.is_empty() && !joined {
            out.push('\n');
        }
        match block {
            Block::Title(text) => line(&mut out, &text.to_uppercase()),
            Block::Heading(text) => {
                line(&mut out, text);
                line(&mut out, &"=".repeat(text.chars().count().min(36)));
            }
            Block::Subheading(text) | Block::Text(text) | Block::Code { letters: text, .. } => line(&mut out, text),
            Block::Receipt { about, line: receipt } => line(&mut out, &format!("{about}\n\n{receipt}")),
            Block::Todo(text) | Block::Call(text, _) => line(&mut out, &format!("[ ] {text}")),
            Block::Item(depth, text) | Block::Contact(depth, text, _) => {
                line(&mut out, &format!("{}- {text}", "  ".repeat(*depth)));
            }
        }
        after_item = item;
    }
    out
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_stay_together_and_parts_stand_apart() {
        let blocks = [
            Block::Heading("Kop".into()),
            Block::Item(0, "een".into()),
            Block::Item(1, "twee".into()),
            Block::Todo("drie".into()),
            Block::Text("vier".into()),
        ];
        assert_eq!(plain(&blocks), "Kop\n===\n\n- een\n  - twee\n[ ] drie\n\nvier\n");
    }
}
