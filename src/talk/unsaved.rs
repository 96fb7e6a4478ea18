//! In a program that keeps nothing.

use std::convert::Infallible;
use std::path::Path;

use super::{End, Talk};
use crate::front::Front;

/// There is no way to keep a conversation.
pub(super) type Saving = Infallible;

#[allow(clippy::unused_self, clippy::unnecessary_wraps)]
impl Talk<'_> {
    /// There is no file to open.
    pub fn begin(&mut self, _: &mut dyn Front) -> Result<(), End> {
        Ok(())
    }

    pub(super) fn keep(&mut self, _: &mut dyn Front, _: bool) -> Result<(), End> {
        Ok(())
    }

    pub(super) fn save(&mut self, _: &mut dyn Front) -> Result<(), End> {
        Ok(())
    }

    /// Nothing is lost that was to be kept.
    pub fn unsaved(&mut self) -> Option<String> {
        None
    }

    pub(super) fn file(&self) -> Option<&Path> {
        None
    }

    pub(super) fn is_kept(&self) -> bool {
        self.saving.is_some()
    }
}
