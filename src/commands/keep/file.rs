//! Files that only their owner may read, and that are whole whatever happens while they are written.

use std::fs;
use std::io::{self, Read, Write};
use std::path::Path;

/// Many times what a conversation takes, in bytes.
const MOST: u64 = 4 << 20;

/// All of a file; what is too long for a conversation is not read to its end.
pub(in crate::commands) fn read(path: &Path) -> io::Result<Vec<u8>> {
    // A pipe or a device would keep us waiting.
    if !fs::metadata(path)?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(MOST).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Writes a file beside the one that is there and puts it in its place at once, so that there always is one that is whole.
/// Without `replace` a file that is there is an error, also when it came only just now.
pub(in crate::commands) fn write(path: &Path, content: &[u8], replace: bool) -> io::Result<()> {
    // Behind a link lies the file that is meant.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // Only its owner may read and write it: that is how the crate makes them.
    let mut file = tempfile::Builder::new().prefix(".loketwijzer-").tempfile_in(folder)?;
    file.write_all(content)?;
    file.as_file().sync_all()?;
    if replace { file.persist(&path) } else { file.persist_noclobber(&path) }.map_err(|error| error.error)?;
    // The name is part of the folder.
    fs::File::open(folder)?.sync_all()
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_file_is_for_its_owner_alone_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("gesprek.age");
        write(&path, b"een", false).unwrap();
        assert_eq!(write(&path, b"twee", false).unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(read(&path).unwrap(), b"een");
        write(&path, b"twee", true).unwrap();
        assert_eq!(read(&path).unwrap(), b"twee");
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn behind_a_link_the_file_is_replaced_and_the_link_stays() {
        let folder = tempfile::tempdir().unwrap();
        let (path, link) = (folder.path().join("gesprek.age"), folder.path().join("link"));
        fs::write(&path, "een").unwrap();
        std::os::unix::fs::symlink(&path, &link).unwrap();
        write(&link, b"twee", true).unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read(&path).unwrap(), b"twee");
    }

    #[test]
    fn what_cannot_be_written_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("gesprek.age");
        fs::write(&path, "een").unwrap();
        assert!(write(&path.join("onder"), b"twee", false).is_err());
        assert!(read(folder.path()).is_err());
    }
}
