//! What a returned workbook changes: the texts of the project as they would be, and nothing written.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use fluent_syntax::parser;

use crate::content;
use crate::content::Content;
use crate::content::Loaded;
use crate::content::Locale;
use crate::content::outline::Outline;
use crate::content::revise;
use crate::content::revise::Refusal;
use crate::content::rows;
use crate::content::sheet;
use crate::content::sheet::Group;
use crate::content::sheet::Line;
use crate::content::sources;
use crate::content::sources::Sources;
use crate::content::translations;
use crate::content::units::Unit;
use crate::content::workbook::Returned;
use crate::content::workbook::ReturnedRow;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::diagnostics::Place;
use crate::diagnostics::SourceTexts;
use crate::diagnostics::line_column;

/// What a workbook changes, as far as its faults let it.
#[derive(Debug)]
pub struct Proposal {
    /// The rows that change, in the order of the sheet.
    pub changes: Vec<Change>,
    pub files: Vec<File>,
    /// What is wrong with the cells, and what the changes bring.
    pub diagnostics: Vec<Diagnostic>,
    pub texts: SourceTexts,
}

/// A row that changes.
#[derive(Clone, Debug)]
pub struct Change {
    pub cell: Arc<str>,
    pub id: String,
    /// The file that holds it or is to hold it.
    pub file: Arc<str>,
    /// The line where the old text begins; none where there is none.
    pub line: Option<usize>,
    pub old: String,
    pub new: String,
}

/// A file that changes.
#[derive(Clone, Debug)]
pub struct File {
    /// Path from the project's folder.
    pub path: Arc<str>,
    /// The text that it was read with; none where there is no such file yet.
    pub old: Option<Arc<str>>,
    pub new: String,
}

/// Why nothing can be proposed.
#[derive(Debug)]
pub enum NoProposal {
    /// The project itself is at fault.
    Project(Vec<Diagnostic>, SourceTexts),
    /// The workbook is for a language that the project does not have; its languages.
    Language(Vec<String>),
}

/// Compares a returned workbook with the project. With `merge`, rows that others have changed since are
/// left out instead of refused.
pub fn propose(project: &Path, returned: &Returned, merge: bool) -> Result<Proposal, NoProposal> {
    let (sources, unreadable) = sources::read(project, &SourceTexts::new());
    let before = content::examine(&sources, unreadable.clone(), &[], false);
    let Loaded { content: Some(content), diagnostics, .. } = before else {
        return Err(NoProposal::Project(before.diagnostics, before.texts));
    };
    let language = &returned.origin.language;
    let Some(locale) = content.locales.iter().find(|locale| locale.language == *language) else {
        let known = content.locales.iter().map(|locale| locale.language.to_string());
        return Err(NoProposal::Language(known.collect()));
    };
    let mut import = Import {
        content: &content,
        locale,
        merge,
        sources: sources.clone(),
        taken: Vec::new(),
        proposal: Proposal {
            changes: Vec::new(),
            files: Vec::new(),
            diagnostics: Vec::new(),
            texts: content.texts.clone(),
        },
    };
    import.proposal.texts.extend(returned.texts.clone());
    import.rows(&returned.rows);
    let after = content::examine(&import.sources, unreadable, &[], false);
    import.compare(&diagnostics, after);
    import.files(&sources);
    let mut proposal = import.proposal;
    // In the order of the sheet; what stands in no cell comes last.
    proposal.diagnostics.sort_by_key(|fault| {
        let file = fault.place.as_ref().map(|place| &place.file);
        let row = returned.rows.iter().position(|row| Some(&row.cell) == file);
        row.unwrap_or(returned.rows.len())
    });
    Ok(proposal)
}

/// A unit whose rows are taken over.
struct Taken<'r> {
    key: String,
    rows: Vec<(String, &'r ReturnedRow)>,
}

struct Import<'c, 'r> {
    content: &'c Content,
    locale: &'c Locale,
    merge: bool,
    /// The project's files as they become.
    sources: Sources,
    taken: Vec<Taken<'r>>,
    proposal: Proposal,
}

impl<'r> Import<'_, 'r> {
    /// Goes through the rows unit by unit.
    fn rows(&mut self, returned: &'r [ReturnedRow]) {
        let mut by_key: BTreeMap<&str, Vec<&'r ReturnedRow>> = BTreeMap::new();
        for row in returned {
            by_key.entry(sheet::key_of(&row.marks.id)).or_default().push(row);
        }
        let groups = sheet::sheet(self.content, self.locale);
        let mut gone = by_key.clone();
        // The unit of the same file that a new one is put behind.
        let mut before: BTreeMap<&str, &str> = BTreeMap::new();
        for group in &groups {
            let id = group.unit.key.split('.').next().unwrap_or_default();
            if let Some(rows) = by_key.get(group.unit.key.as_str()) {
                gone.remove(group.unit.key.as_str());
                self.unit(group, rows, before.get(group.unit.file.as_str()).copied());
            }
            if group.unit.own.is_some() || self.has(group) {
                before.insert(&group.unit.file, id);
            }
        }
        for rows in gone.into_values() {
            let key = sheet::key_of(&rows[0].marks.id).to_owned();
            let message = format!("`{key}` is no text of the project any more");
            self.outdated(rows[0], message, "nothing of it is taken over");
        }
    }

    /// Whether the language has the unit now.
    fn has(&self, group: &Group) -> bool {
        let text = self.sources.texts.get(self.path(group).as_str());
        text.is_some_and(|text| revise::pattern_range(text, &group.unit.key).is_some())
    }

    /// The path of the file that holds a unit, or is to hold it.
    fn path(&self, group: &Group) -> String {
        match &group.unit.own {
            Some(own) => own.place.file.to_string(),
            None => self.locale.path(&group.unit.file),
        }
    }

    /// A row that cannot be taken over, as others have changed what it was made from.
    fn outdated(&mut self, row: &ReturnedRow, message: String, hint: &str) {
        let fault = Diagnostic::new(Fault::OutdatedRow, Place::top(&row.cell), message).hint(hint);
        self.proposal.diagnostics.push(match self.merge {
            true => fault.as_warning(),
            false => fault.hint("`--merge` takes the other rows over"),
        });
    }

    /// A fault at a byte of a cell's text.
    fn fault(&mut self, fault: Fault, row: &ReturnedRow, at: usize, message: String, hint: &str) {
        let place = Place { file: row.cell.clone(), range: at..at };
        self.proposal.diagnostics.push(Diagnostic::new(fault, place, message).hint(hint));
    }

    /// The rows of a unit, where the translator changed any.
    fn unit(&mut self, group: &Group, rows: &[&'r ReturnedRow], after: Option<&str>) {
        let key = &group.unit.key;
        let now = &group.lines[0].marks;
        let lines: BTreeMap<&str, &Line> =
            group.lines.iter().map(|line| (line.marks.id.as_str(), line)).collect();
        let line_of = |row: &ReturnedRow| lines.get(row.marks.id.as_str()).copied();
        // What says the same as the file does is there already.
        let touched: Vec<&ReturnedRow> = rows
            .iter()
            .copied()
            .filter(|row| sheet::mark(&row.text) != row.marks.text)
            .filter(|row| {
                line_of(row).is_none_or(|line| rows::folded(&row.text) != rows::folded(&line.text))
            })
            .collect();
        let shown = touched.first().or(rows.first()).copied();
        let Some(first) = shown else { return };
        if rows.iter().any(|row| row.marks.source != now.source) {
            let message = format!("the source text of `{key}` has changed since the export");
            let hint = "translate the new source text, in a new workbook";
            return self.outdated(first, message, hint);
        }
        if touched.is_empty() {
            return;
        }
        if rows.iter().any(|row| row.marks.own != now.own) {
            let message = format!("`{key}` was edited in the project since the export");
            let hint = "compare the two texts: neither is overwritten by the other";
            return self.outdated(first, message, hint);
        }
        let known = self.proposal.diagnostics.len();
        let missing = group.unit.own.is_none();
        let mut all = Vec::new();
        for row in rows.iter().copied() {
            let Some(line) = line_of(row) else { continue };
            let may_lack = missing && group.may_lack(line) && rows::folded(&row.text).is_empty();
            if missing && !may_lack || touched.iter().any(|touched| touched.cell == row.cell) {
                self.cell(row, line, missing);
            }
            all.push((line, row));
        }
        if self.proposal.diagnostics.len() == known {
            self.take(group, &all, after);
        }
    }

    /// Takes the rows of a unit over, which are without fault as far as each can be known by itself.
    fn take(&mut self, group: &Group, rows: &[(&Line, &'r ReturnedRow)], after: Option<&str>) {
        let (key, missing) = (&group.unit.key, group.unit.own.is_none());
        let Some(&(_, first)) = rows.first() else { return };
        let texts = rows.iter().map(|(line, row)| (line.row.name.as_str(), row.text.as_str()));
        let texts = texts.collect();
        let pattern = match missing {
            false => rows::put(&group.pattern, &texts),
            true => rows::written(&group.pattern, &texts),
        };
        let Some(pattern) = pattern else {
            let message = format!("the rows of `{key}` are not all in the workbook");
            let hint = "export it again, and fill in all";
            return self.fault(Fault::Workbook, first, 0, message, hint);
        };
        let path = self.path(group);
        let text = self.sources.texts.get(path.as_str()).map_or("", |text| text);
        let changed = match missing {
            false => revise::replace(text, key, &pattern),
            true => added(text, &group.unit, &pattern, after),
        };
        match changed {
            Err(refusal) => {
                self.fault(Fault::FluentSyntax, first, 0, refusal.message, &refusal.hint);
            }
            Ok(changed) => {
                let file: Arc<str> = path.into();
                self.sources.put(&self.locale.language, &file, changed);
                self.note(group, &file, rows);
                let rows = rows.iter().map(|(line, row)| (line.row.name.clone(), *row));
                self.taken.push(Taken { key: key.clone(), rows: rows.collect() });
            }
        }
    }

    /// Notes what changes, for those who read the diff.
    fn note(&mut self, group: &Group, file: &Arc<str>, rows: &[(&Line, &ReturnedRow)]) {
        let place = group.unit.own.as_ref().map(|own| &own.place);
        let line = place.and_then(|place| {
            let text = self.content.texts.get(&place.file)?;
            Some(line_column(text, place.range.start).line)
        });
        for (was, row) in rows {
            let (old, new) = (was.text.clone(), rows::folded(&row.text));
            if rows::folded(&old) != new {
                let (cell, id, file) = (row.cell.clone(), row.marks.id.clone(), file.clone());
                self.proposal.changes.push(Change { cell, id, file, line, old, new });
            }
        }
    }

    /// Checks what can be known of a cell by itself.
    fn cell(&mut self, row: &ReturnedRow, line: &Line, missing: bool) {
        let id = &row.marks.id;
        let text = rows::folded(&row.text);
        if text.is_empty() {
            let message = match missing {
                true => format!("`{id}` is still to be written"),
                false => format!("the text of `{id}` is gone"),
            };
            return self.fault(Fault::EmptyMessage, row, 0, message, "write the text");
        }
        if text.starts_with('=') {
            let message = "a text that begins with `=`, as a formula does".to_owned();
            return self.fault(Fault::Workbook, row, 0, message, "write the text itself");
        }
        let mut plain = text.clone();
        for mark in &line.row.marks {
            let found = text.matches(mark).count();
            if found != 1 {
                let message = format!("`{mark}` stands {found} times in the text of `{id}`");
                let hint = "it must stand there once: the rows below are what it becomes";
                return self.fault(Fault::Workbook, row, 0, message, hint);
            }
            // As long as the mark, so that the places behind it stay.
            let literal = format!("{{\"{}\"}}", "x".repeat(mark.len() - 4));
            plain = plain.replacen(mark, &literal, 1);
        }
        // A pattern that cannot be taken apart is checked as a whole.
        if line.row.text.contains('\n') {
            return;
        }
        let before = "k = ";
        let whole = format!("{before}{plain}\n");
        if translations::too_deep(&whole).is_some() {
            let message = "placeables nested too deep".to_owned();
            return self.fault(Fault::TooDeep, row, 0, message, "write braces only as they were");
        }
        if let Err((_, errors)) = parser::parse(whole.as_str()) {
            for error in errors.iter().take(1) {
                let (message, hint) = translations::explain(&whole, error);
                let at = error.pos.start.saturating_sub(before.len()).min(text.len());
                let at = in_cell(&row.text, &text, at);
                let hint =
                    hint.unwrap_or("what stands in braces stays as it is in the source text");
                self.fault(Fault::FluentSyntax, row, at, message, hint);
            }
        }
    }

    /// Takes over what the changed project is told that the old one was not, each fault in its cell.
    fn compare(&mut self, before: &[Diagnostic], after: Loaded) {
        let mut known: BTreeMap<(Fault, Option<Arc<str>>, &str), usize> = BTreeMap::new();
        let what = |fault: &Diagnostic| fault.place.as_ref().map(|place| place.file.clone());
        for fault in before {
            *known.entry((fault.fault, what(fault), fault.message.as_str())).or_default() += 1;
        }
        let places = after.content.as_ref().and_then(|content| {
            content.locales.iter().find(|locale| locale.language == self.locale.language)
        });
        let mut told = Vec::new();
        for fault in &after.diagnostics {
            if let Some(place) = self.place_in_cell(fault, &after.texts, places) {
                told.push(Diagnostic { place: Some(place), ..fault.clone() });
                continue;
            }
            match known.get_mut(&(fault.fault, what(fault), fault.message.as_str())) {
                Some(count) if *count > 0 => *count -= 1,
                _ => told.push(fault.clone().hint("the changes of the workbook bring this")),
            }
        }
        for path in self.sources.texts.keys() {
            if let Some(text) = after.texts.get(path) {
                self.proposal.texts.insert(path.clone(), text.clone());
            }
        }
        self.proposal.diagnostics.extend(told);
    }

    /// The place in the workbook of a fault in a text that it changes.
    fn place_in_cell(
        &self,
        fault: &Diagnostic,
        texts: &SourceTexts,
        locale: Option<&Locale>,
    ) -> Option<Place> {
        let place = fault.place.as_ref()?;
        let text = texts.get(&place.file)?;
        let locale = locale?;
        for taken in &self.taken {
            let Some(name) = locale.places.get(&taken.key).filter(|n| n.file == place.file) else {
                continue;
            };
            let Some(range) = revise::pattern_range(text, &taken.key) else { continue };
            let first = taken.rows.first()?;
            if name.range == place.range {
                return Some(Place::top(&first.1.cell));
            }
            let within = range.start <= place.range.start && place.range.start <= range.end;
            if !within {
                continue;
            }
            let at = place.range.start - range.start;
            for row in rows::rows(&text[range]) {
                let Some(start) = row.offset(at) else { continue };
                let end = row.offset(at + place.range.len()).unwrap_or(row.text.len());
                let Some((_, cell)) = taken.rows.iter().find(|(name, _)| *name == row.name) else {
                    continue;
                };
                let start = in_cell(&cell.text, &row.text, start);
                let end = in_cell(&cell.text, &row.text, end).max(start);
                return Some(Place { file: cell.cell.clone(), range: start..end });
            }
            return Some(Place::top(&first.1.cell));
        }
        None
    }

    /// Gathers the files that are not what they were.
    fn files(&mut self, old: &Sources) {
        for (path, text) in &self.sources.texts {
            let before = old.texts.get(path);
            if before != Some(text) {
                self.proposal.files.push(File {
                    path: path.clone(),
                    old: before.cloned(),
                    new: text.to_string(),
                });
            }
        }
    }
}

/// The file's text with a unit that it does not have yet: where a comment lays it out, or else behind the
/// entry of `after`.
fn added(text: &str, unit: &Unit, pattern: &str, after: Option<&str>) -> Result<String, Refusal> {
    let (id, attribute) = match unit.key.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (unit.key.as_str(), None),
    };
    // A text that is replaced at once by the real one, which may need lines of its own.
    let first = "x";
    let with_room = out_of_comment(text, &unit.key, first).or_else(|| match attribute {
        Some(attribute) => revise::insert_attribute(text, id, attribute, first),
        None => {
            let comment = unit.comment.lines().map(|line| match line {
                "" => "#\n".to_owned(),
                line => format!("# {line}\n"),
            });
            let entry = format!("{}{id} = {first}\n", comment.collect::<String>());
            Some(revise::insert(text, &entry, after))
        }
    });
    match with_room {
        Some(with_room) => revise::replace(&with_room, &unit.key, pattern),
        None => Err(Refusal {
            message: format!("`{id}` itself is still to be written"),
            hint: "write its own text first".to_owned(),
        }),
    }
}

/// The file's text with a unit in the place of the comment that lays it out; `None` where there is no
/// such comment, or no such place.
fn out_of_comment(text: &str, key: &str, pattern: &str) -> Option<String> {
    let laid = Outline::of(text).laid;
    let (start, _) = *laid.get(key)?;
    let mut end = start;
    for line in text[start..].split_inclusive('\n') {
        // The lines of a laid out text are indented, those that explain the next one are not.
        let is_of_it = line.starts_with("#  ") && !laid.values().any(|(other, _)| *other == end);
        if end > start && !is_of_it {
            break;
        }
        end += line.len();
    }
    let line_end = if text[start..end].ends_with("\r\n") { "\r\n" } else { "\n" };
    let entry = match key.split_once('.') {
        Some((_, attribute)) => format!("    .{attribute} = {pattern}"),
        None => format!("{key} = {pattern}"),
    };
    let result = format!("{}{entry}{line_end}{}", &text[..start], &text[end..]);
    revise::pattern_range(&result, key).is_some().then_some(result)
}

/// Where in a cell a byte of its text in one line stands.
fn in_cell(cell: &str, folded: &str, at: usize) -> usize {
    let is_text = |letter: char| !matches!(letter, ' ' | '\t' | '\n' | '\r');
    let before = folded.get(..at).unwrap_or(folded).chars().filter(|&c| is_text(c)).count();
    cell.char_indices().filter(|&(_, c)| is_text(c)).nth(before).map_or(cell.len(), |(at, _)| at)
}
