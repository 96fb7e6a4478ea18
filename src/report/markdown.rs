//! A paper as Markdown.

use super::paper::Block;
use super::together::together;

/// Markdown that shows every text as it is.
pub fn markdown(blocks: &[Block]) -> String {
    let mut out = String::new();
    let mut after_item = false;
    for block in &together(blocks) {
        let item = block.in_list();
        let joined = item && after_item;
        if !out.is_empty() && !joined {
            out.push('\n');
        }
        let before = match block {
            Block::Title(_) => "# ".to_owned(),
            Block::Heading(_) => "## ".to_owned(),
            Block::Subheading(_) => "### ".to_owned(),
            Block::Text(_) | Block::Code { .. } => String::new(),
            Block::Receipt { about, .. } => escaped(about) + "\n\n",
            Block::Item(depth, _) | Block::Contact(depth, ..) => format!("{}- ", "  ".repeat(*depth)),
            Block::Todo(_) | Block::Call(..) => "- [ ] ".to_owned(),
        };
        out.push_str(&before);
        out.push_str(&escaped(block.text()));
        out.push('\n');
        after_item = item;
    }
    out
}

/// Signs that Markdown would take for its own.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let word = line.trim_start();
        let ordinal = word.trim_start_matches(|c: char| c.is_ascii_digit());
        let list =
            word.starts_with(['-', '+', '#', '>']) || (ordinal.len() < word.len() && ordinal.starts_with(['.', ')']));
        for (at, c) in line.char_indices() {
            let first = at == line.len() - word.len();
            let mark = matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '|');
            let number = list && matches!(c, '.' | ')') && at == line.len() - ordinal.len();
            if mark || (list && first && !c.is_ascii_digit()) || number {
                out.push('\\');
            }
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_stays_what_it_is() {
        assert_eq!(escaped("a*b_c [d] <e>"), "a\\*b\\_c \\[d\\] \\<e>");
        assert_eq!(escaped("1. een"), "1\\. een");
        assert_eq!(escaped("- een\n# twee"), "\\- een\n\\# twee");
        assert_eq!(escaped("art. 3.2.1 - lid 1"), "art. 3.2.1 - lid 1");
    }

    #[test]
    fn depth_is_indentation() {
        assert_eq!(markdown(&[Block::Item(0, "a".into()), Block::Item(1, "b".into())]), "- a\n  - b\n");
    }

    #[test]
    fn what_is_to_do_has_a_box() {
        assert_eq!(markdown(&[Block::Todo("[a]".into())]), "- [ ] \\[a\\]\n");
    }
}
