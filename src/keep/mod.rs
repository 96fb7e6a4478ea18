//! A conversation to keep or to hand over, only when somebody asks for it: a locked file, a code to say over the phone, and a
//! receipt on a paper. Bytes and letters in and out; nothing is written here.

#[cfg(feature = "save")]
mod age;
mod checksum;
mod code;
mod kept;
mod letters;
mod number;
mod receipt;
mod rules;
mod seal;
#[cfg(feature = "save")]
mod vault;

pub use code::{Closed, Code, Key, Misread, Numbered, read as read_code, write as write_code};
pub use kept::{Kept, Lost, Note, Person, Said, Unread};
pub use letters::{ALPHABET, spelled};
pub use receipt::{Groups, MadeWith, Receipt, Unfit, details, read as read_receipt};
pub use rules::Edition;
pub use seal::{seal, unsealed};
#[cfg(feature = "save")]
pub use vault::{Closed as Locked, MOST_WORK, Vault, WORK};
