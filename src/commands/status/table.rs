//! The state of translations as people read it in a terminal.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::budgets::Budget;
use crate::commands::status::Count;
use crate::commands::status::Counts;
use crate::commands::status::Progress;
use crate::commands::status::Status;
use crate::commands::status::Work;
use crate::content::changes;

/// A table for each language, and its work where it is asked for.
pub fn text(status: &Status, work: bool) -> String {
    let mut parts: Vec<String> = Vec::new();
    for progress in &status.languages {
        parts.push(table(progress));
        parts.extend(notes(status, progress));
        parts.extend(progress.budgets.as_ref().map(budgets));
        if work {
            parts.extend(progress.work.iter().map(|work| item(status, progress, work)));
        }
    }
    parts.join("\n")
}

/// A line for each text: the characters that it has, those that it may have, its key.
fn budgets(budgets: &BTreeMap<String, Budget>) -> String {
    let mut text = format!("{:>10}  {:>12}  text\n", "characters", "at most");
    for (key, Budget { used, most }) in budgets {
        let most = most.map_or("no limit met".to_owned(), |most| most.to_string());
        text += &format!("{used:>10}  {most:>12}  {key}\n");
    }
    text
}

/// What has to be known besides the counts.
fn notes(status: &Status, progress: &Progress) -> Option<String> {
    let language = &progress.language;
    let mut notes = String::new();
    if !progress.ledger && *language != status.source_language {
        notes += &format!(
            "{language} keeps no ledger, so that nothing is known to be stale; `twinpress accept \
             {language}` begins one\n"
        );
    }
    if progress.errors > 0 {
        let errors = progress.errors;
        let s = if errors == 1 { "" } else { "s" };
        notes += &format!("{errors} error{s}: `twinpress check --language {language}`\n");
    }
    (!notes.is_empty()).then_some(notes)
}

/// A row for each file, and two for all of them; units with the words of their source texts.
fn table(progress: &Progress) -> String {
    let names = Counts::default();
    let mut rows = vec![
        std::iter::once(progress.language.to_string())
            .chain(names.columns().map(|(name, _)| name.to_owned()))
            .collect::<Vec<String>>(),
    ];
    let mut row = |name: &str, counts: &Counts, cell: &dyn Fn(&str, Count) -> String| {
        let cells = counts.columns().map(|(column, count)| match count.units {
            0 => "-".to_owned(),
            _ => cell(column, count),
        });
        rows.push(std::iter::once(name.to_owned()).chain(cells).collect());
    };
    for file in &progress.files {
        row(&file.file, &file.counts, &|column, count| match column {
            "translated" | "current" => format!("{} % {}", count.percent, units_words(count)),
            _ => units_words(count),
        });
    }
    row("texts/words of source", &progress.total, &|_, count| units_words(count));
    row("percent of texts", &progress.total, &|_, count| format!("{} %", count.percent));
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max();
    let widths: Vec<usize> = (0..rows[0].len()).filter_map(width).collect();
    let mut text = String::new();
    for row in &rows {
        let mut line = format!("{:<1$}", row[0], widths[0]);
        for (cell, width) in row.iter().zip(&widths).skip(1) {
            line += &format!("  {cell:>width$}");
        }
        text += line.trim_end();
        text.push('\n');
    }
    text
}

fn units_words(count: Count) -> String {
    format!("{}/{}", count.units, count.words)
}

/// A unit that somebody has to look at.
fn item(status: &Status, progress: &Progress, work: &Work) -> String {
    let Work { key, state, reason, file, line, .. } = work;
    let mut text = format!("{file}:{line}: {key}\n  {state}: {reason}\n");
    let mut quote = |language: &str, quoted: &str| {
        for (index, line) in quoted.lines().enumerate() {
            let name = if index == 0 { language } else { "" };
            let line = format!("    {name:<8}{line}");
            // A string takes whatever is written.
            let _ = writeln!(text, "{}", line.trim_end());
        }
    };
    let source = if work.change.is_empty() {
        work.source.clone()
    } else {
        Some(changes::marked(&work.change))
    };
    if let Some(source) = source {
        quote(status.source_language.tag(), &source);
    }
    if let Some(own) = &work.own {
        quote(progress.language.tag(), own);
    }
    text
}
