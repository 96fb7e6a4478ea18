//! Files to go on with and to check, read with a bound.

use std::fs;
use std::io::{self, Read};
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
