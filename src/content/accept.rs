//! What accepting translations records: the new texts of a ledger and of the history.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use crate::content::Content;
use crate::content::Locale;
use crate::content::ledger;
use crate::content::ledger::Accepted;
use crate::content::units;
use crate::content::units::State;
use crate::content::units::Unit;
use crate::content::values::Date;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::diagnostics::Place;
use crate::diagnostics::Severity;
use crate::diagnostics::did_you_mean;
use crate::diagnostics::line_column;

/// What was accepted.
#[derive(Debug)]
pub struct Acceptance {
    /// The files that change: path from the project's folder, and text.
    pub files: Vec<(String, String)>,
    /// How many units are accepted by this.
    pub accepted: usize,
    /// How many of those asked for were accepted already, and stay as they are.
    pub already: usize,
    /// How many units of the language have no text.
    pub missing: usize,
}

/// Why nothing was accepted.
#[derive(Debug)]
pub enum Refusal {
    /// Keys that the language does not have: what to tell of each.
    Unknown(Vec<String>),
    /// Units that nobody may call right as they stand, and files that cannot be written.
    Faulty(Vec<Diagnostic>),
}

/// Accepts units of a language as they stand, all or none: those of `keys`, or all that are
/// translated where there is no key. `faults` is everything that is wrong with the project.
pub fn accept(
    content: &Content,
    locale: &Locale,
    faults: &[Diagnostic],
    keys: &[String],
    by: &str,
    on: Date,
) -> Result<Acceptance, Refusal> {
    let units = units::units(content, locale);
    let unknown = unknown(locale, &units, keys);
    if !unknown.is_empty() {
        return Err(Refusal::Unknown(unknown));
    }
    let errors = || faults.iter().filter(|fault| fault.severity == Severity::Error);
    // To write a ledger that was not understood would lose what it says; and the history keeps what
    // any of them names.
    let unread = errors().filter(|fault| {
        fault.place.as_ref().is_some_and(|place| {
            let name = place.file.rsplit('/').next();
            name == Some(ledger::LEDGER) || name == Some(ledger::HISTORY)
        })
    });
    let mut refused: Vec<Diagnostic> = unread.cloned().collect();
    let keys: BTreeSet<&str> = keys.iter().map(String::as_str).collect();
    let asked: Vec<&Unit> = units
        .iter()
        .filter(|unit| match keys.is_empty() {
            true => !matches!(unit.state, State::Missing | State::Obsolete | State::Current),
            false => keys.contains(unit.key.as_str()),
        })
        .collect();
    for unit in &asked {
        let state = refusal(locale, unit);
        refused.extend(state);
        let lines = lines(content, locale, unit);
        let own =
            errors().filter(|fault| lines.as_ref().is_some_and(|own| own.hold(content, fault)));
        let until = format!("`{}` can be accepted when this is mended", unit.key);
        refused.extend(own.map(|fault| fault.clone().hint(&until)));
    }
    if !refused.is_empty() {
        return Err(Refusal::Faulty(refused));
    }
    let mut new = locale.ledger.clone().unwrap_or_default();
    let mut accepted = 0;
    for unit in asked.iter().filter(|unit| unit.state != State::Current) {
        let Some(own) = unit.own_mark else { continue };
        let row = Accepted { source: unit.source_mark, own, by: by.to_owned(), on };
        new.rows.insert(unit.key.clone(), row);
        accepted += 1;
    }
    let mut history = content.history.clone();
    for unit in units.iter().filter(|unit| unit.source_mark.is_some()) {
        history.add(&unit.source_normal);
    }
    let others = content.locales.iter().filter(|other| other.language != locale.language);
    let others = others.filter_map(|other| other.ledger.as_ref());
    history.keep_named_by(others.chain([&new]));
    let files = [
        (locale.path(ledger::LEDGER), new.to_text()),
        (content.locales[0].path(ledger::HISTORY), history.to_text()),
    ];
    let count = |state| units.iter().filter(|unit| unit.state == state).count();
    let already = asked.iter().filter(|unit| unit.state == State::Current).count();
    Ok(Acceptance {
        files: if new.rows.is_empty() { Vec::new() } else { files.into() },
        accepted,
        already: if keys.is_empty() { count(State::Current) } else { already },
        missing: count(State::Missing),
    })
}

/// What to tell of keys that the language does not have.
fn unknown(locale: &Locale, units: &[Unit], keys: &[String]) -> Vec<String> {
    let known: BTreeSet<&str> = units.iter().map(|unit| unit.key.as_str()).collect();
    let unknown = keys.iter().filter(|key| !known.contains(key.as_str()));
    unknown
        .map(|key| {
            let hint = did_you_mean(key, known.iter().copied())
                .unwrap_or_else(|| format!("`twinpress status {}` lists them", locale.language));
            format!("`{}` has no text `{key}`; {hint}", locale.language)
        })
        .collect()
}

/// Why a unit cannot be accepted whatever its text says.
fn refusal(locale: &Locale, unit: &Unit) -> Option<Diagnostic> {
    let (fault, what, hint) = match unit.state {
        State::Missing => (Fault::MissingMessage, "is missing", "translate it first"),
        State::Obsolete => (Fault::ObsoleteMessage, "is asked for by nothing", "remove it"),
        _ => return None,
    };
    let place = locale.places.get(&unit.key).cloned();
    let message = format!("`{}` cannot be accepted: it {what}", unit.key);
    Some(Diagnostic::new(fault, place, message).as_error().hint(hint))
}

/// The lines of a file that a unit takes.
struct Lines<'p> {
    file: &'p str,
    lines: RangeInclusive<usize>,
}

fn lines<'p>(content: &Content, locale: &'p Locale, unit: &'p Unit) -> Option<Lines<'p>> {
    let own = unit.own.as_ref()?;
    let name = locale.places.get(&unit.key)?;
    let (first, last) = (first_line(content, name)?, last_line(content, &own.place)?);
    Some(Lines { file: &own.place.file, lines: first..=last })
}

impl Lines<'_> {
    /// Whether a fault stands on one of them.
    fn hold(&self, content: &Content, fault: &Diagnostic) -> bool {
        let Some(place) = fault.place.as_ref().filter(|place| *place.file == *self.file) else {
            return false;
        };
        let (first, last) = (first_line(content, place), last_line(content, place));
        // A line that does not parse may be the end of the text above it.
        let end = self.lines.end() + usize::from(fault.fault == Fault::FluentSyntax);
        first.is_some_and(|first| first <= end)
            && last.is_some_and(|last| last >= *self.lines.start())
    }
}

fn first_line(content: &Content, place: &Place) -> Option<usize> {
    Some(line_column(content.texts.get(&place.file)?, place.range.start).line)
}

fn last_line(content: &Content, place: &Place) -> Option<usize> {
    Some(line_column(content.texts.get(&place.file)?, place.range.end).line)
}
