//! `twinpress export`: a language's texts into a workbook for a translator without Git.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::path::PathBuf;

use crate::args;
use crate::budgets;
use crate::budgets::Budget;
use crate::commands::Exit;
use crate::commands::import;
use crate::commands::stopped;
use crate::content;
use crate::content::Content;
use crate::content::Locale;
use crate::content::changes;
use crate::content::keys;
use crate::content::sheet;
use crate::content::sheet::Group;
use crate::content::units;
use crate::content::units::Unit;
use crate::content::workbook as returned;
use crate::diagnostics::Fault;
use crate::diagnostics::any_error;
use crate::edition::explain::explain;
use crate::edition::maps::Coast;
use crate::edition::resolve::Speaker;
use crate::edition::wording::Wording;
use crate::pipeline;
use crate::pipeline::Report;
use crate::pipeline::Stop;
use crate::plan::ExportPlan;
use crate::render;
use crate::render::layouts;
use crate::render::typesetter::Embedded;
use crate::terminal::Terminal;
use crate::workbook::Origin;
use crate::workbook::Row;
use crate::workbook::State;
use crate::workbook::Workbook;
use crate::write::replace::replace;

/// Runs the command; an error is one of printing.
pub fn run(terminal: &Terminal, project: PathBuf, typed: args::Export) -> io::Result<Exit> {
    let plan = ExportPlan::new(project, typed);
    match plan.map_err(Stop::Command).and_then(|plan| Ok((export(&plan)?, plan))) {
        Ok((book, plan)) => {
            terminal.say(&summary(&book, &plan.to))?;
            Ok(Exit::Made)
        }
        Err(stop) => stopped(terminal, &stop),
    }
}

/// Writes the workbook that the plan asks for.
fn export(plan: &ExportPlan) -> Result<Workbook, Stop> {
    let languages = std::slice::from_ref(&plan.language);
    let loaded = content::load(&plan.project, languages, true);
    let report = |diagnostics| Stop::Content(Report { diagnostics, texts: loaded.texts.clone() });
    let Some(content) = loaded.content else {
        return Err(report(loaded.diagnostics));
    };
    pipeline::known_languages(languages, &content.locales).map_err(Stop::Command)?;
    known_entries(plan, &content).map_err(Stop::Command)?;
    // What nobody can read would be taken for missing, and written a second time.
    let mut faults = loaded.diagnostics;
    faults.retain(|fault| {
        use Fault::DuplicateMessage;
        use Fault::FluentSyntax;
        use Fault::TooDeep;
        use Fault::Unreadable;
        matches!(fault.fault, FluentSyntax | TooDeep | Unreadable | DuplicateMessage)
    });
    if !faults.is_empty() {
        return Err(report(faults));
    }
    let book = workbook(plan, &content)?;
    may_replace(&plan.to, &book).map_err(Stop::Command)?;
    let bytes = render::workbook::render(&book).map_err(Stop::Machine)?;
    let failed = |failure| pipeline::stop(&failure, &plan.to);
    replace(&[(plan.to.clone(), bytes)]).map_err(failed)?;
    Ok(book)
}

fn known_entries(plan: &ExportPlan, content: &Content) -> Result<(), String> {
    let ids: Vec<&str> =
        content.dataset.entries.iter().map(|entry| entry.id().value.as_str()).collect();
    match plan.entries.iter().find(|id| !ids.contains(&id.as_str())) {
        Some(unknown) => Err(format!("no entry `{unknown}`; there are: {}", ids.join(", "))),
        None => Ok(()),
    }
}

/// The workbook of a language that the content has.
fn workbook(plan: &ExportPlan, content: &Content) -> Result<Workbook, Stop> {
    let source = &content.locales[0];
    let locale = content.locales.iter().find(|locale| locale.language == plan.language);
    let locale = locale.expect("the language is known");
    let mut groups = sheet::sheet(content, locale);
    groups.retain(|group| asked(plan, content, &group.unit.file));
    let budgets = budgets(plan, content, locale, &groups)?;
    let coast = Coast::new(&content.dataset.coast);
    let wording = Wording::new(content, locale, None);
    let speaker = Speaker::new(content, &wording, &coast, true);
    let mut rows = Vec::new();
    let mut sources = String::new();
    for group in &groups {
        let unit = &group.unit;
        let given = speaker.given(&unit.key);
        sources += &format!("{}\t{}\n", unit.key, group.lines[0].marks.source);
        for (index, line) in group.lines.iter().enumerate() {
            // What is about the unit stands in its first row.
            let first = index == 0;
            rows.push(Row {
                marks: line.marks.clone(),
                file: unit.file.clone(),
                source: line.source.clone(),
                text: line.text.clone(),
                state: state(unit.state),
                comment: if first { comment(content, locale, unit) } else { String::new() },
                variables: explain(group, line, &given, &wording, &locale.language),
                budget: budgets
                    .get(&unit.key)
                    .filter(|_| first)
                    .map(|budget| (budget.used, budget.most)),
            });
        }
    }
    Ok(Workbook {
        origin: Origin {
            language: plan.language.clone(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            year: content.dataset.home.as_of.0,
            state: sheet::mark(&sources),
        },
        direction: locale.direction(),
        language_name: name(locale),
        source_language: source.language.clone(),
        source_direction: source.direction(),
        rows,
    })
}

/// What is said about a unit; where the source text has moved on, what changed in it comes first.
fn comment(content: &Content, locale: &Locale, unit: &Unit) -> String {
    let accepted = locale.ledger.as_ref().and_then(|ledger| ledger.rows.get(&unit.key));
    let stale = accepted.filter(|_| unit.state == units::State::Stale);
    let old = stale.and_then(|row| content.history.get(row.source?));
    match old {
        Some(old) => {
            let change = changes::marked(&changes::of_source(old, &unit.source_normal));
            format!("{change}\n{}", unit.comment).trim_end().to_owned()
        }
        None => unit.comment.clone(),
    }
}

/// The budgets of the texts that go out, where they were asked for.
fn budgets(
    plan: &ExportPlan,
    content: &Content,
    locale: &Locale,
    groups: &[Group],
) -> Result<BTreeMap<String, Budget>, Stop> {
    if !plan.budget {
        return Ok(BTreeMap::new());
    }
    let (layouts, diagnostics) = layouts::read(&plan.project);
    if any_error(&diagnostics) {
        return Err(Stop::Content(Report { diagnostics, texts: layouts.texts }));
    }
    let embedded = Embedded::new(&layouts);
    let asked = |key: &str| groups.iter().any(|group| group.unit.key == key);
    budgets::budgets(content, locale, &embedded, plan.jobs, &asked).map_err(Stop::Machine)
}

fn name(locale: &Locale) -> String {
    locale.settings.name.clone().unwrap_or_else(|| locale.language.to_string())
}

/// Whether the texts of a file were asked for.
fn asked(plan: &ExportPlan, content: &Content, file: &str) -> bool {
    let entries = content.dataset.entries.iter();
    plan.entries.is_empty()
        || entries
            .filter(|entry| plan.entries.iter().any(|id| id == entry.id().value.as_str()))
            .any(|entry| keys::entry_file(entry) == file)
}

fn state(state: units::State) -> State {
    match state {
        units::State::Missing => State::Missing,
        units::State::Unproved => State::Unproved,
        units::State::Stale => State::Stale,
        units::State::Edited => State::Edited,
        units::State::Current | units::State::Obsolete => State::Current,
    }
}

/// Whether nothing is lost where the new workbook takes the place of the file of its name.
fn may_replace(to: &Path, book: &Workbook) -> Result<(), String> {
    if !to.exists() {
        return Ok(());
    }
    let shown = to.display();
    let other = "move it away, or name another file with `--to`";
    let old = import::bytes(to).ok().and_then(|bytes| returned::read("", &bytes).ok());
    let Some(old) = old else {
        return Err(format!("`{shown}` is no workbook that twinpress made; {other}"));
    };
    let kept = |row: &returned::ReturnedRow| {
        let now = book.rows.iter().find(|known| known.marks.id == row.marks.id);
        sheet::mark(&row.text) == row.marks.text
            || now.is_some_and(|now| sheet::mark(&row.text) == now.marks.text)
    };
    match old.remarks.is_empty() && old.rows.iter().all(kept) {
        true => Ok(()),
        false => {
            Err(format!("`{shown}` holds work that was not taken over; import it, or {other}"))
        }
    }
}

/// What was written, in a line.
fn summary(book: &Workbook, to: &Path) -> String {
    let open = book.rows.iter().filter(|row| row.state != State::Current).count();
    format!("wrote {}: {} rows, {open} of them to look at", to.display(), book.rows.len())
}
