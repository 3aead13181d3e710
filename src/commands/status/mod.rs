//! `twinpress status`: how far translations are and, of one language, what is to be done.

mod page;
mod table;

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;

use serde::Serialize;

use crate::args;
use crate::args::StatusFormat;
use crate::budgets;
use crate::budgets::Budget;
use crate::commands::Exit;
use crate::commands::stopped;
use crate::content;
use crate::content::Content;
use crate::content::Locale;
use crate::content::changes;
use crate::content::changes::Piece;
use crate::content::ledger::Accepted;
use crate::content::units;
use crate::content::units::State;
use crate::content::units::Unit;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::Place;
use crate::diagnostics::Severity;
use crate::diagnostics::any_error;
use crate::diagnostics::line_column;
use crate::language::Direction;
use crate::language::Language;
use crate::pipeline;
use crate::pipeline::Report;
use crate::pipeline::Stop;
use crate::plan::StatusPlan;
use crate::render::layouts;
use crate::render::typesetter::Embedded;
use crate::terminal::Terminal;

/// How far translations are. `--message-format json` prints this, under these names and in this order;
/// fields may be added, none is renamed or removed.
///
/// ```json
/// { "source_language": "pl", "source_direction": "ltr",
///   "languages": [ { "language": "he", "direction": "rtl", "ledger": true, "errors": 0,
///     "total": { "units": { "units": 300, "words": 4000, "percent": 100 }, "translated": {…}, … },
///     "files": [ { "file": "labels.ftl", "units": {…}, "translated": {…}, … } ],
///     "work": [ { "key": "antoing-p1", "state": "stale", … } ] } ] }
/// ```
#[derive(Debug, Serialize)]
pub struct Status {
    pub source_language: Language,
    pub source_direction: Direction,
    pub languages: Vec<Progress>,
}

/// How far one language is.
#[derive(Debug, Serialize)]
pub struct Progress {
    pub language: Language,
    pub direction: Direction,
    /// Whether it keeps a ledger. Where it keeps none every text is unproved, and `work` is silent
    /// about that.
    pub ledger: bool,
    /// How many errors `twinpress check` finds in the language's files, missing texts aside.
    pub errors: usize,
    pub total: Counts,
    /// In the order of the source language's files.
    pub files: Vec<FileCounts>,
    /// The units that somebody has to look at, in the order of the source texts.
    pub work: Vec<Work>,
    /// How long each text that a page prints by itself is and may be; asked for with `--budget`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub budgets: Option<BTreeMap<String, Budget>>,
}

/// The counts of one file.
#[derive(Debug, Serialize)]
pub struct FileCounts {
    /// From the language's folder.
    pub file: String,
    #[serde(flatten)]
    pub counts: Counts,
}

/// Units by what they are. Missing, unproved, stale, edited and current ones make up `units`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Counts {
    /// All that the language must have, or has and may have.
    pub units: Count,
    /// Those with a text.
    pub translated: Count,
    pub missing: Count,
    /// The source text has changed since the translation was accepted.
    pub stale: Count,
    /// The translation has changed since it was accepted.
    pub edited: Count,
    /// Never accepted.
    pub unproved: Count,
    /// As accepted, for the source text of today.
    pub current: Count,
    /// Those of the translated ones that equal the source text, and nobody said that they may.
    pub same_as_source: Count,
    /// Texts that nothing asks for; they are none of `units`.
    pub obsolete: Count,
}

/// A number of units, and what it amounts to.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Count {
    pub units: usize,
    /// Words of their source texts.
    pub words: usize,
    /// The share of all units, 0 to 100: 0 only for none of them, 100 only for all.
    pub percent: usize,
}

/// A unit that somebody has to look at.
#[derive(Debug, Serialize)]
pub struct Work {
    /// The message, attribute (`id.attribute`) or term (`-id`), as `accept` takes it.
    pub key: String,
    /// `missing`, `unproved`, `stale`, `edited` or `obsolete`.
    pub state: &'static str,
    pub same_as_source: bool,
    /// Why it is listed, in words.
    pub reason: String,
    /// From the project's folder.
    pub file: String,
    /// The line of the translation, or the one where it would go (1-based).
    pub line: usize,
    /// The comment above the source text; empty where there is none.
    pub comment: String,
    /// The source text of today as it was typed.
    pub source: Option<String>,
    /// The translation as it was typed.
    pub own: Option<String>,
    /// Who accepted the translation as it was then, and on which day (YYYY-MM-DD).
    pub accepted_by: Option<String>,
    pub accepted_on: Option<String>,
    /// Of a stale unit: the source text then and today, with the terms in it that changed. Empty
    /// where the history has lost the old one.
    pub change: Vec<Piece>,
}

/// Runs the command; an error is one of printing.
pub fn run(terminal: &Terminal, project: PathBuf, typed: &args::Status) -> io::Result<Exit> {
    let plan = StatusPlan::new(project, typed).map_err(Stop::Command);
    let status = match plan.and_then(|plan| Ok((status(&plan)?, plan.work))) {
        Ok((status, work)) => match typed.message_format {
            StatusFormat::Human => table::text(&status, work),
            StatusFormat::Json => {
                let json = serde_json::to_string_pretty(&status);
                json.expect("every key is text") + "\n"
            }
            StatusFormat::Html => page::html(&status),
        },
        Err(stop) => return stopped(terminal, &stop),
    };
    terminal.print(&status)?;
    Ok(Exit::Made)
}

fn status(plan: &StatusPlan) -> Result<Status, Stop> {
    // As for a draft: what is missing is no error here, but what this is about.
    let loaded = content::load(&plan.project, &[], true);
    let Some(content) = loaded.content else {
        return Err(Stop::Content(Report { diagnostics: loaded.diagnostics, texts: loaded.texts }));
    };
    pipeline::known_languages(&plan.languages, &content.locales).map_err(Stop::Command)?;
    let source = &content.locales[0];
    let asked = |locale: &&Locale| match plan.languages.is_empty() {
        true => locale.language != source.language,
        false => plan.languages.contains(&locale.language),
    };
    let locales: Vec<&Locale> = content.locales.iter().filter(asked).collect();
    let mut languages: Vec<Progress> =
        locales.iter().map(|locale| progress(&content, locale, &loaded.diagnostics)).collect();
    if plan.budget {
        let (layouts, faults) = layouts::read(&plan.project);
        if any_error(&faults) {
            return Err(Stop::Content(Report { diagnostics: faults, texts: layouts.texts }));
        }
        let embedded = Embedded::new(&layouts);
        for (locale, progress) in locales.iter().zip(&mut languages) {
            let budgets = budgets::budgets(&content, locale, &embedded, plan.jobs, &|_| true);
            progress.budgets = Some(budgets.map_err(Stop::Machine)?);
        }
    }
    Ok(Status {
        source_language: source.language.clone(),
        source_direction: source.direction(),
        languages,
    })
}

fn progress(content: &Content, locale: &Locale, faults: &[Diagnostic]) -> Progress {
    let units = units::units(content, locale);
    let mut files: Vec<FileCounts> = Vec::new();
    for unit in &units {
        if !files.iter().any(|known| known.file == unit.file) {
            let of_file = units.iter().filter(|other| other.file == unit.file);
            files.push(FileCounts { file: unit.file.clone(), counts: Counts::of(of_file) });
        }
    }
    let folder = locale.path("");
    let errors = faults.iter().filter(|fault| {
        let own = |place: &Place| place.file.starts_with(&folder);
        fault.severity == Severity::Error && fault.place.as_ref().is_some_and(own)
    });
    let ledger = locale.ledger.is_some();
    let lines = lines(content, locale, &units);
    let is_work = |unit: &&Unit| match unit.state {
        State::Current => false,
        State::Unproved => ledger || unit.same_as_source,
        _ => true,
    };
    Progress {
        language: locale.language.clone(),
        direction: locale.direction(),
        ledger,
        errors: errors.count(),
        total: Counts::of(units.iter()),
        files,
        work: units
            .iter()
            .filter(is_work)
            .map(|unit| work(content, locale, unit, lines[unit.key.as_str()].clone()))
            .collect(),
        budgets: None,
    }
}

impl Counts {
    fn of<'u>(units: impl Iterator<Item = &'u Unit>) -> Self {
        let mut counts = Self::default();
        for unit in units {
            let add = |count: &mut Count| {
                count.units += 1;
                count.words += unit.source_words;
            };
            if unit.state == State::Obsolete {
                add(&mut counts.obsolete);
                continue;
            }
            add(&mut counts.units);
            if unit.own.is_some() {
                add(&mut counts.translated);
            }
            if unit.same_as_source {
                add(&mut counts.same_as_source);
            }
            match unit.state {
                State::Missing => add(&mut counts.missing),
                State::Unproved => add(&mut counts.unproved),
                State::Stale => add(&mut counts.stale),
                State::Edited => add(&mut counts.edited),
                State::Current => add(&mut counts.current),
                State::Obsolete => {}
            }
        }
        let all = counts.units.units;
        for (_, count) in counts.columns_mut() {
            count.percent = percent(count.units, all);
        }
        counts
    }

    /// The columns of every table, in their order.
    fn columns_mut(&mut self) -> [(&'static str, &mut Count); 9] {
        [
            ("units", &mut self.units),
            ("translated", &mut self.translated),
            ("missing", &mut self.missing),
            ("stale", &mut self.stale),
            ("edited", &mut self.edited),
            ("unproved", &mut self.unproved),
            ("current", &mut self.current),
            ("same as source", &mut self.same_as_source),
            ("obsolete", &mut self.obsolete),
        ]
    }

    fn columns(&self) -> impl Iterator<Item = (&'static str, Count)> {
        let mut counts = self.clone();
        counts.columns_mut().map(|(name, count)| (name, *count)).into_iter()
    }
}

fn percent(part: usize, all: usize) -> usize {
    match part * 100 / all.max(1) {
        0 if part > 0 => 1,
        share => share,
    }
}

fn work(content: &Content, locale: &Locale, unit: &Unit, place: (String, usize)) -> Work {
    let row = locale.ledger.as_ref().and_then(|ledger| ledger.rows.get(&unit.key));
    // A unit that nothing asks for, or that is gone, may have a row all the same.
    let row = row.filter(|_| matches!(unit.state, State::Stale | State::Edited));
    let old = row.and_then(|row| row.source).filter(|_| unit.state == State::Stale);
    let old = old.and_then(|mark| content.history.get(mark));
    let typed = |stretch: &content::units::Stretch| stretch.pattern.clone();
    let (file, line) = place;
    Work {
        key: unit.key.clone(),
        state: unit.state.name(),
        same_as_source: unit.same_as_source,
        reason: reason(unit, row, old.is_some()),
        file,
        line,
        comment: unit.comment.clone(),
        source: unit.source.as_ref().map(typed),
        own: unit.own.as_ref().map(typed),
        accepted_by: row.map(|row| row.by.clone()),
        accepted_on: row.map(|row| row.on.to_string()),
        change: old.map_or(Vec::new(), |old| changes::of_source(old, &unit.source_normal)),
    }
}

fn reason(unit: &Unit, row: Option<&Accepted>, known: bool) -> String {
    let since = row.map_or(String::new(), |row| format!("{} accepted it on {}", row.by, row.on));
    let mut reason = match unit.state {
        State::Missing => "it has no translation".to_owned(),
        State::Unproved => "nobody has accepted it".to_owned(),
        State::Stale => format!("the source text has changed since {since}"),
        State::Edited => format!("the translation has changed since {since}"),
        State::Current => "it is as it was accepted".to_owned(),
        State::Obsolete => "nothing asks for it".to_owned(),
    };
    if unit.state == State::Stale {
        if row.map(|row| row.own) != unit.own_mark {
            reason += ", and so has the translation";
        }
        if !known {
            reason += "; the history has lost the old source text";
        }
    }
    if unit.same_as_source {
        reason += "; it equals the source text";
    }
    reason
}

/// The file and line of each unit: where it stands or, below what comes before it, would go.
fn lines<'u>(
    content: &Content,
    locale: &Locale,
    units: &'u [Unit],
) -> BTreeMap<&'u str, (String, usize)> {
    let line = |place: &Place, at: usize| {
        content.texts.get(&place.file).map_or(1, |text| line_column(text, at).line)
    };
    let mut below: BTreeMap<&str, usize> = BTreeMap::new();
    let mut lines = BTreeMap::new();
    for unit in units {
        let free = below.entry(&unit.file).or_insert(1);
        let named = locale.places.get(&unit.key);
        let own = unit.own.as_ref().zip(named).map(|(own, name)| {
            *free = line(&own.place, own.place.range.end) + 1;
            line(name, name.range.start)
        });
        lines.insert(&*unit.key, (locale.path(&unit.file), own.unwrap_or(*free)));
    }
    lines
}
