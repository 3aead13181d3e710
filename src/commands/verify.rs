//! `twinpress verify`: whether an out folder is as its manifest says.

use std::io;

use serde_json::json;

use crate::args;
use crate::args::AnswerFormat;
use crate::commands::Exit;
use crate::commands::printable;
use crate::terminal::Terminal;
use crate::write::verify;
use crate::write::verify::Difference;

/// Runs the command; an error is one of printing.
pub fn run(terminal: &Terminal, typed: &args::Verify) -> io::Result<Exit> {
    let folder = &typed.folder;
    let shown = folder.display();
    if !folder.is_dir() {
        terminal.refuse(&format!("there is no folder `{shown}`"));
        return Ok(Exit::Command);
    }
    let manifest = match verify::manifest_of(folder) {
        Ok(manifest) => manifest,
        Err(message) => {
            terminal.refuse(&message);
            return Ok(Exit::Content);
        }
    };
    let differences = match verify::differences(folder, &manifest) {
        Ok(differences) => differences,
        Err(error) => {
            terminal.refuse(&format!("`{shown}` cannot be read: {error}"));
            return Ok(Exit::Machine);
        }
    };
    let files = manifest.artifacts.len();
    let text = match typed.message_format {
        AnswerFormat::Human if differences.is_empty() && terminal.quiet => String::new(),
        AnswerFormat::Human => text(&differences, files),
        AnswerFormat::Json => {
            format!("{:#}\n", json!({ "files": files, "differences": differences }))
        }
    };
    terminal.print(&text)?;
    Ok(if differences.is_empty() { Exit::Made } else { Exit::Content })
}

fn text(differences: &[Difference], files: usize) -> String {
    let rows = differences.iter();
    let mut text: String =
        rows.map(|row| format!("{:<11} {}\n", row.what.name(), printable(&row.path))).collect();
    text += &match differences.len() {
        0 => format!("{files} files, each as the manifest says\n"),
        1 => format!("1 difference; the manifest lists {files} files\n"),
        number => format!("{number} differences; the manifest lists {files} files\n"),
    };
    text
}
