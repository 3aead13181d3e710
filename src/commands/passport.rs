//! `twinpress passport`: what a brochure says of itself.

use std::fs;
use std::io;
use std::io::Read;
use std::path::Path;

use serde_json::json;

use crate::args;
use crate::args::AnswerFormat;
use crate::commands::Exit;
use crate::commands::printable;
use crate::render::passport::Passport;
use crate::render::passport::Unread;
use crate::terminal::Terminal;

/// The largest file that is read, in bytes.
const LARGEST_FILE: u64 = 256 << 20;

/// Runs the command; an error is one of printing.
pub fn run(terminal: &Terminal, typed: &args::Passport) -> io::Result<Exit> {
    let shown = typed.file.display().to_string();
    let file = match bytes(&typed.file) {
        Ok(file) => file,
        Err(message) => {
            terminal.refuse(&format!("`{shown}` {message}"));
            return Ok(Exit::Command);
        }
    };
    let lack = match Passport::read(&file) {
        Ok(passport) => {
            let text = match typed.message_format {
                AnswerFormat::Human => text(&passport),
                AnswerFormat::Json => format!("{:#}\n", json!(passport)),
            };
            terminal.print(&text)?;
            return Ok(Exit::Made);
        }
        Err(Unread::NoPdf) => "is no PDF".to_owned(),
        Err(Unread::NoPassport) => {
            "has no passport: twinpress did not make it, or its metadata were taken out".to_owned()
        }
        Err(Unread::Broken(why)) => {
            format!("has a passport that cannot be trusted: {}", printable(&why))
        }
    };
    terminal.refuse(&format!("`{shown}` {lack}"));
    Ok(Exit::Content)
}

/// The bytes of a file; the error says what is wrong with it.
fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    let unread = |error: io::Error| format!("cannot be read: {error}");
    let file = fs::metadata(path).map_err(unread)?;
    // A pipe or a device would be waited for without an end.
    if !file.is_file() {
        return Err("is no file".to_owned());
    }
    if file.len() > LARGEST_FILE {
        return Err(format!("has more than {} MB", LARGEST_FILE >> 20));
    }
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(unread)?;
    file.take(LARGEST_FILE).read_to_end(&mut bytes).map_err(unread)?;
    Ok(bytes)
}

fn text(passport: &Passport) -> String {
    let one = passport.entry.as_deref().or(passport.delegation.as_deref());
    let entry = one.unwrap_or("all entries");
    let draft = if passport.draft { ", draft" } else { "" };
    let rows = [
        ("publication", format!("{}, {entry}{draft}", passport.publication)),
        ("language", passport.language.clone()),
        ("state of the data", passport.data_state.clone()),
        ("edition", passport.edition_sha256.clone()),
        ("twinpress", passport.twinpress.clone()),
        ("Typst", passport.typst.clone()),
        ("CLDR", passport.cldr.clone()),
    ];
    rows.iter().map(|(name, value)| format!("{name:<18} {}\n", printable(value))).collect()
}
