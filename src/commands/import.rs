//! `twinpress import`: the texts of a returned workbook into the files that they came from.

use std::fs;
use std::io;
use std::io::Read;
use std::path::Path;
use std::path::PathBuf;

use crate::args;
use crate::args::MessageFormat;
use crate::commands::Exit;
use crate::commands::stopped;
use crate::content::changes;
use crate::content::import;
use crate::content::import::NoProposal;
use crate::content::import::Proposal;
use crate::content::workbook;
use crate::content::workbook::Remark;
use crate::diagnostics::any_error;
use crate::pipeline;
use crate::pipeline::Report;
use crate::pipeline::Stop;
use crate::terminal::Terminal;
use crate::write::replace::replace;

/// Runs the command; an error is one of printing.
pub fn run(terminal: &Terminal, project: PathBuf, typed: args::Import) -> io::Result<Exit> {
    let (proposal, remarks) = match propose(&project, &typed) {
        Ok(proposed) => proposed,
        Err(Stop::Content(report)) => {
            terminal.report(&report, typed.message_format)?;
            return Ok(Exit::Content);
        }
        Err(stop) => return stopped(terminal, &stop),
    };
    let Proposal { changes, files, diagnostics, texts } = proposal;
    // What programs read holds faults alone.
    if matches!(typed.message_format, MessageFormat::Human | MessageFormat::Short) {
        for line in changes.iter().map(shown).chain(remarks.iter().map(remark)) {
            terminal.say(&line)?;
        }
    }
    let refused = any_error(&diagnostics);
    terminal.report(&Report { diagnostics, texts }, typed.message_format)?;
    if refused {
        terminal.refuse("nothing was written");
        return Ok(Exit::Content);
    }
    if !typed.dry_run
        && let Err(stop) = write(&project, &files)
    {
        return stopped(terminal, &stop);
    }
    if matches!(typed.message_format, MessageFormat::Human | MessageFormat::Short) {
        terminal.say(&summary(changes.len(), files.len(), typed.dry_run))?;
    }
    Ok(Exit::Made)
}

/// What the workbook changes, and what its translator remarks.
fn propose(project: &Path, typed: &args::Import) -> Result<(Proposal, Vec<Remark>), Stop> {
    let shown = typed.workbook.display().to_string();
    let bytes = bytes(&typed.workbook)
        .map_err(|error| Stop::Command(format!("`{shown}` cannot be read: {error}")))?;
    let name = typed.workbook.file_name().map_or(shown.clone(), |n| n.to_string_lossy().into());
    let report = |(diagnostics, texts)| Stop::Content(Report { diagnostics, texts });
    let returned = workbook::read(&name, &bytes).map_err(report)?;
    let proposal = import::propose(project, &returned, typed.merge).map_err(|no| match no {
        NoProposal::Project(diagnostics, texts) => report((diagnostics, texts)),
        NoProposal::Language(known) => Stop::Command(format!(
            "`{shown}` is for `{}`, which the project does not have; there are: {}",
            returned.origin.language,
            known.join(", ")
        )),
    })?;
    Ok((proposal, returned.remarks))
}

/// The bytes of a file, and one more than is read of a workbook where there are too many.
pub fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(workbook::LARGEST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Writes all files or none.
fn write(project: &Path, files: &[import::File]) -> Result<(), Stop> {
    let mut written = Vec::new();
    for file in files {
        let path = project.join(&*file.path);
        // Somebody may have saved the file since it was read.
        let now = fs::read(&path).ok();
        if now.as_deref() != file.old.as_ref().map(|old| old.as_bytes()) {
            let message = format!("`{}` was changed meanwhile; run it again", file.path);
            return Err(Stop::Machine(message));
        }
        written.push((path, file.new.clone().into_bytes()));
    }
    replace(&written).map_err(|failure| pipeline::stop(&failure, project))
}

/// A change as people read it.
fn shown(change: &import::Change) -> String {
    let import::Change { cell, id, file, line, old, new } = change;
    let line = line.map_or(String::new(), |line| format!(":{line}"));
    let diff = changes::marked(&changes::between(old, new));
    format!("{cell}  {id}  {file}{line}\n    {diff}")
}

fn remark(remark: &Remark) -> String {
    format!("{}  {}  remark: {}", remark.cell, remark.id, remark.text)
}

/// What was written, or would be, in a line.
fn summary(texts: usize, files: usize, dry_run: bool) -> String {
    let count = |number: usize, word: &str| match number {
        1 => format!("1 {word}"),
        _ => format!("{number} {word}s"),
    };
    let done = if dry_run { "would change" } else { "changed" };
    format!("{} in {} {done}", count(texts, "text"), count(files, "file"))
}
