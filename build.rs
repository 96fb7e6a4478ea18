//! Rules and texts are built in: a new file among them makes the program new.

fn main() {
    println!("cargo:rerun-if-changed=rules");
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=src/commands/explain/examples");
}
