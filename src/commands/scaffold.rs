//! `twinpress scaffold`: lay out what a language lacks, and take nothing away.

use std::io;
use std::path::PathBuf;

use crate::args;
use crate::commands::Exit;
use crate::commands::stopped;
use crate::content;
use crate::content::scaffold::Scaffold;
use crate::content::scaffold::scaffold;
use crate::content::sources;
use crate::diagnostics::Fault;
use crate::diagnostics::Severity;
use crate::pipeline;
use crate::pipeline::Report;
use crate::pipeline::Stop;
use crate::plan::ScaffoldPlan;
use crate::terminal::Terminal;
use crate::write::replace::replace;

/// Runs the command; an error is one of printing.
pub fn run(terminal: &Terminal, project: PathBuf, typed: &args::Scaffold) -> io::Result<Exit> {
    let plan = ScaffoldPlan::new(project, typed);
    match plan.map_err(Stop::Command).and_then(|plan| Ok((laid_out(&plan)?, plan))) {
        Ok((scaffold, plan)) => {
            let listed = sources::lists_language(&plan.project, &plan.language);
            let summary = summary(&scaffold, listed != Some(false), terminal.verbose > 0);
            terminal.say(&summary.join("\n"))?;
            Ok(Exit::Made)
        }
        Err(stop) => stopped(terminal, &stop),
    }
}

/// Lays out what the language lacks, and writes its files. Nothing is added to a file that cannot be
/// read to its end, nor from one.
fn laid_out(plan: &ScaffoldPlan) -> Result<Scaffold, Stop> {
    let ScaffoldPlan { project, language } = plan;
    let loaded = content::load(project, std::slice::from_ref(language), true);
    let is_broken = |fault: Fault| {
        matches!(
            fault,
            Fault::Unreadable | Fault::FluentSyntax | Fault::TooDeep | Fault::DuplicateMessage
        )
    };
    let (broken, others): (Vec<_>, Vec<_>) =
        loaded.diagnostics.into_iter().partition(|diagnostic| is_broken(diagnostic.fault));
    let Some(content) = loaded.content.filter(|_| broken.is_empty()) else {
        // What the language lacks is what it is asked for, and no fault here.
        let errors = others.into_iter().filter(|other| other.severity == Severity::Error);
        let diagnostics = if broken.is_empty() { errors.collect() } else { broken };
        return Err(Stop::Content(Report { diagnostics, texts: loaded.texts }));
    };
    if *language == content.locales[0].language {
        return Err(Stop::Command(format!(
            "`{language}` is the source language, from which the others are laid out; `twinpress \
             check` lists what it lacks"
        )));
    }
    let scaffold = scaffold(&content, language);
    let files = scaffold.files.iter().map(|file| (project.join(&file.path), file.text.clone()));
    let files: Vec<_> = files.map(|(path, text)| (path, text.into_bytes())).collect();
    replace(&files).map_err(|failure| pipeline::stop(&failure, project))?;
    Ok(scaffold)
}

/// What was laid out, where, and what to do next, a line each. Of a new file, only `verbose` lists the
/// entries.
fn summary(scaffold: &Scaffold, listed: bool, verbose: bool) -> Vec<String> {
    let language = &scaffold.language;
    let mut lines = Vec::new();
    for file in &scaffold.files {
        let path = &file.path;
        if file.is_new {
            let entries = match file.added.len() {
                0 => String::new(),
                number => format!(", {}", count(number, "entry", "entries")),
            };
            lines.push(format!("{path}: a new file{entries}"));
        }
        if !file.is_new || verbose {
            lines.extend(file.added.iter().map(|(key, line)| format!("{path}:{line}: {key}")));
        }
    }
    for id in &scaffold.without_text {
        lines.push(format!("`{id}` has attributes and no text: write it behind `=`"));
    }
    lines.push(match scaffold.files.iter().map(|file| file.added.len()).sum() {
        0 => format!("nothing to add to `{language}`"),
        added => format!(
            "added {} to `{language}`: translate the text, and take the `# ` away from its lines",
            count(added, "commented entry", "commented entries")
        ),
    });
    if scaffold.waiting > 0 {
        let waiting = count(scaffold.waiting, "entry", "entries");
        lines.push(format!("{waiting} laid out before: still comments"));
    }
    if scaffold.is_new {
        let categories = scaffold.categories.join(", ");
        lines.push(format!("the plural categories of `{language}`: {categories}"));
        lines.push(format!("see it: twinpress build --draft --language {language}"));
    }
    if !scaffold.known {
        lines.push(format!(
            "CLDR does not cover `{language}`: see that plural categories and quotation marks fit it"
        ));
    }
    if !listed {
        lines.push(format!(
            "l10n.toml does not list `{language}`: add it to `locales`, for translators' tools"
        ));
    }
    lines
}

/// A number with its word.
fn count(number: usize, one: &str, several: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { several })
}
