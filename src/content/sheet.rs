//! What a translator's sheet says: a row for each text of each unit.

use std::collections::BTreeMap;

use crate::content::Content;
use crate::content::Locale;
use crate::content::ledger::Mark;
use crate::content::rows;
use crate::content::rows::Row;
use crate::content::scaffold;
use crate::content::units;
use crate::content::units::State;
use crate::content::units::Unit;
use crate::workbook::Marks;

/// What parts a unit's key from the variant in the id of a row.
const BETWEEN: &str = " · ";
/// Stands for the mark of a text that is not there.
const NOTHING: &str = "-";

/// A unit with its rows.
#[derive(Clone, Debug)]
pub struct Group {
    pub unit: Unit,
    /// The pattern that the rows are of: the unit's own, or a model of what is to be written.
    pub pattern: String,
    pub lines: Vec<Line>,
}

/// A row of the sheet.
#[derive(Clone, Debug)]
pub struct Line {
    pub marks: Marks,
    /// The source text for this row; of a select that differs, its variants.
    pub source: String,
    /// The own text in one line; empty where it is still to be written.
    pub text: String,
    /// The row of the pattern.
    pub row: Row,
}

impl Group {
    /// Whether a row of a unit that is still to be written may stay empty: of a name, a language has the
    /// forms that it needs.
    pub fn may_lack(&self, line: &Line) -> bool {
        self.unit.key.starts_with('-') && !line.row.is_usual
    }
}

/// The groups of a language in the source language's file order, without what is obsolete.
pub fn sheet(content: &Content, locale: &Locale) -> Vec<Group> {
    let mut units = units::units(content, locale);
    units.retain(|unit| unit.state != State::Obsolete);
    let models = match units.iter().any(|unit| unit.own.is_none()) {
        true => scaffold::models(content, &locale.language),
        false => BTreeMap::new(),
    };
    units.into_iter().map(|unit| Group::of(unit, &models)).collect()
}

/// The key of the unit that a row's id names.
pub fn key_of(id: &str) -> &str {
    id.split(BETWEEN).next().unwrap_or(id)
}

/// What a text is known by, wherever its lines are broken.
pub fn mark(text: &str) -> String {
    Mark::of(&rows::folded(text)).to_string()
}

impl Group {
    fn of(unit: Unit, models: &BTreeMap<String, String>) -> Self {
        let source = unit.source.as_ref().map(|source| source.pattern.as_str());
        let pattern = match &unit.own {
            Some(own) => own.pattern.clone(),
            None => models.get(&unit.key).cloned().unwrap_or_default(),
        };
        let source_mark = source.map_or_else(|| NOTHING.to_owned(), mark);
        let own_mark =
            unit.own.as_ref().map_or_else(|| NOTHING.to_owned(), |own| mark(&own.pattern));
        let source_rows = source.map(rows::rows).unwrap_or_default();
        let own_rows = rows::rows(&pattern);
        let lines = own_rows
            .iter()
            .cloned()
            .map(|row| {
                let text = if unit.own.is_none() { String::new() } else { row.text.clone() };
                let between = if row.name.is_empty() { "" } else { BETWEEN };
                let marks = Marks {
                    id: format!("{}{between}{}", unit.key, row.name),
                    source: source_mark.clone(),
                    own: own_mark.clone(),
                    text: mark(&text),
                };
                let source = source_of(&row, &own_rows, &source_rows);
                Line { marks, source, text, row }
            })
            .collect();
        Self { unit, pattern, lines }
    }
}

/// The source text of a row: of the row of the same name where the source language tells the same
/// variants apart; of the whole select where it does not; or all of it.
fn source_of(row: &Row, own: &[Row], source: &[Row]) -> String {
    let of_select = |rows: &'_ [Row]| -> BTreeMap<String, String> {
        let siblings = rows.iter().filter(|known| known.select() == row.select());
        siblings.map(|known| (known.key.clone(), known.text.clone())).collect()
    };
    let (own_variants, variants) = (of_select(own), of_select(source));
    if own_variants.keys().eq(variants.keys()) && (own.len() > 1 || source.len() == 1) {
        return variants.get(&row.key).cloned().unwrap_or_default();
    }
    let lines = source.iter().filter_map(|known| match known.name.as_str() {
        _ if row.select().is_some() && !variants.is_empty() => {
            let of_it = known.select() == row.select();
            of_it.then(|| format!("{}: {}", known.key, known.text))
        }
        "" => Some(known.text.clone()),
        name => Some(format!("{name}: {}", known.text)),
    });
    lines.collect::<Vec<_>>().join("\n")
}
