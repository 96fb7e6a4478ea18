//! Dangers: each with a name of its own and somebody to call.

use super::Builder;
use super::names::{Names, unique};
use crate::document::{RawDanger, RawTree};
use crate::finding::{Kind, Problem};
use crate::tree::Danger;

impl Builder<'_> {
    /// Dangers, each with somebody to call.
    pub(super) fn dangers(&mut self, head: Option<&RawTree>, names: &Names) -> Vec<Danger> {
        let Some(head) = head else { return Vec::new() };
        unique(Kind::Danger, head.danger.iter().map(|raw| Some(&raw.value.id)), &mut self.log);
        let mut dangers = Vec::new();
        for RawDanger { id, desks } in head.danger.iter().map(|raw| &raw.value) {
            self.log.repeated(&desks.value);
            if desks.value.is_empty() && desks.value.whole {
                self.log.note(Problem::EmptyValue, desks.key);
            }
            let found = desks.value.iter().filter_map(|desk| names.find(Kind::Desk, desk, &mut self.log)).collect();
            dangers.push(Danger { id: id.value.clone(), desks: found, place: self.document.place(id.spot) });
        }
        dangers
    }
}
