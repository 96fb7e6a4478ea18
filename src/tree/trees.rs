//! The rules through the years: a tree for each stretch of days in which they do not change, built when it is needed.

use std::cell::OnceCell;

use super::{Tree, Validity, build, eras, validity};
use crate::calendar::Date;
use crate::document::Document;
use crate::finding::Finding;

/// The trees of one document.
#[derive(Debug)]
pub struct Trees {
    document: Document,
    covers: Validity,
    eras: Vec<(Date, OnceCell<Built>)>,
}

type Built = Result<Tree, Vec<Finding>>;

/// Why there is no tree for a day.
#[derive(Debug)]
pub enum NoTree<'t> {
    /// The rules do not know the law of that day.
    Outside(Validity),
    /// The rules do not hold together.
    Broken(&'t [Finding]),
}

impl Trees {
    /// The trees of a document.
    pub fn new(document: Document) -> Self {
        let covers = document.files.iter().find_map(|(_, file)| file.tree.as_ref()?.value.covers.as_ref());
        let covers =
            covers.map(|covers| validity(covers.value.from.as_ref(), covers.value.until.as_ref())).unwrap_or_default();
        let eras = eras(&document).into_iter().map(|day| (day, OnceCell::new())).collect();
        Self { document, covers, eras }
    }

    /// The tree as the law stands on that day.
    pub fn at(&self, day: Date) -> Result<&Tree, NoTree<'_>> {
        if !self.covers.holds(day) {
            return Err(NoTree::Outside(self.covers));
        }
        let era = self.eras.partition_point(|(first, _)| *first <= day).saturating_sub(1);
        self.era(era).map_err(NoTree::Broken)
    }

    /// The trees of all stretches of days, or everything that keeps any of them from being one.
    pub fn all(&self) -> Result<Vec<&Tree>, Vec<Finding>> {
        let mut trees = Vec::new();
        let mut findings: Vec<Finding> = Vec::new();
        for era in 0..self.eras.len() {
            match self.era(era) {
                Ok(tree) => trees.push(tree),
                Err(more) => {
                    let new: Vec<Finding> = more.iter().filter(|it| !findings.contains(it)).cloned().collect();
                    findings.extend(new);
                }
            }
        }
        if findings.is_empty() { Ok(trees) } else { Err(findings) }
    }

    fn era(&self, number: usize) -> Result<&Tree, &[Finding]> {
        let (day, tree) = &self.eras[number];
        tree.get_or_init(|| build(&self.document, *day)).as_ref().map_err(Vec::as_slice)
    }
}
