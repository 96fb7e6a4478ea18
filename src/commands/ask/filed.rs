//! The file a conversation is kept in: written only while it is as we left it, in turns with other programs.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use crate::commands::keep::file;
use crate::commands::{files, whole};
use crate::failure::reason;
use crate::keep::{Kept, Vault};

/// What is needed to keep a conversation.
#[derive(Debug)]
pub(super) struct Saving {
    pub(super) path: PathBuf,
    pub(super) vault: Vault,
    /// The conversation that the file holds.
    pub(super) written: Kept,
    /// The bytes of the file as we read or wrote it last; none when what is there now may go.
    pub(super) ours: Vec<u8>,
    /// Whether the last write failed.
    pub(super) failing: bool,
}

/// Why a conversation could not be kept.
pub(super) enum Unkept {
    /// Somebody else wrote the file since we did.
    Elsewhere,
    Failed(io::Error),
}

impl Unkept {
    /// The word for it in the Fluent key `reason-…`.
    pub(super) fn reason(&self) -> &'static str {
        match self {
            Self::Elsewhere => "elsewhere",
            Self::Failed(error) => reason(error),
        }
    }
}

impl Saving {
    /// Writes the conversation down in the place of what the file holds, unless somebody else wrote that.
    pub(super) fn store(&mut self, kept: &Kept) -> Result<(), Unkept> {
        let _turn = Turns::wait(&self.path);
        self.failing = true;
        if matches!(file::read(&self.path), Ok(there) if !self.ours.is_empty() && there != self.ours) {
            return Err(Unkept::Elsewhere);
        }
        let bytes = self.vault.lock(kept.write().as_bytes());
        whole::write(&self.path, &bytes, true, whole::PRIVATE).map_err(Unkept::Failed)?;
        (self.written, self.ours, self.failing) = (kept.clone(), bytes, false);
        Ok(())
    }

    /// Whether the file is there as we left it.
    pub(super) fn is_there(&self) -> bool {
        file::read(&self.path).is_ok_and(|there| there == self.ours)
    }

    /// The name of the file the conversation is in.
    pub(super) fn holds(&self) -> Arc<str> {
        files::shown(&self.path)
    }
}

/// A lock on a folder while a file in it is looked at and written, so that two programs take turns. Where a folder cannot be
/// locked, and where another program does not let go, it is written all the same.
struct Turns(Option<fs::File>);

impl Turns {
    fn wait(path: &Path) -> Self {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let folder = fs::File::open(folder).ok();
        for _ in 0..20 {
            match folder.as_ref().map(fs::File::try_lock) {
                Some(Err(fs::TryLockError::WouldBlock)) => thread::sleep(Duration::from_millis(50)),
                _ => break,
            }
        }
        Self(folder)
    }
}

impl Drop for Turns {
    fn drop(&mut self) {
        if let Some(folder) = &self.0 {
            let _ = folder.unlock();
        }
    }
}

/// Whether two names are those of one file.
pub(super) fn same(a: &Path, b: &Path) -> bool {
    a == b || matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b)
}
