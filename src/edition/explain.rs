//! What a translator is told beside a text: each variable and each name in it, and what it becomes.

use crate::content::plurals::CATEGORIES;
use crate::content::plurals::OTHER;
use crate::content::plurals::Plurals;
use crate::content::sheet::Group;
use crate::content::sheet::Line;
use crate::edition::wording::Wording;
use crate::language::Language;

/// The explanations of a row of a unit, a line each. `given` is what the unit is given.
pub fn explain(
    unit: &Group,
    line: &Line,
    given: &[(String, String)],
    wording: &Wording<'_>,
    language: &Language,
) -> String {
    let mut told: Vec<String> = Vec::new();
    let row = &line.row;
    told.extend(numbers(unit, line, language));
    told.extend(row.marks.iter().map(|mark| format!("{mark} = ↓")));
    let texts = [row.selector.as_str(), &line.text, &line.source];
    for (name, value) in given {
        if texts.iter().any(|text| names(text, name)) {
            told.push(format!("{{ ${name} }} = {value}"));
        }
    }
    // Of a text that is still to be written, the source text tells the names.
    let shown = if line.text.is_empty() { &line.source } else { &line.text };
    for placeable in placeables(shown) {
        let inside = placeable.trim_matches(['{', '}', ' ']);
        if inside.starts_with('-')
            && let Some(value) = wording.piece(inside)
        {
            told.push(format!("{placeable} = {value}"));
        }
    }
    let mut once: Vec<String> = Vec::new();
    for line in told {
        if !once.contains(&line) {
            once.push(line);
        }
    }
    once.join("\n")
}

/// The first numbers that a variant of a plural is for, those left out that have a variant of their own.
fn numbers(unit: &Group, line: &Line, language: &Language) -> Option<String> {
    let row = &line.row;
    let siblings = unit.lines.iter().map(|other| &other.row);
    let keys: Vec<&str> = siblings
        .filter(|other| other.select() == row.select())
        .map(|other| other.key.as_str())
        .collect();
    let is_plural = keys.iter().any(|key| CATEGORIES.contains(key) && *key != OTHER)
        || keys.iter().any(|key| key.parse::<f64>().is_ok());
    if row.select().is_none() || !is_plural || !CATEGORIES.contains(&row.key.as_str()) {
        return None;
    }
    let ordinal = row.selector.contains("ordinal");
    let numbers = Plurals::of(language).examples(&row.key, ordinal);
    let mut shown: Vec<String> = numbers.iter().map(u16::to_string).collect();
    shown.retain(|number| !keys.contains(&number.as_str()));
    if shown.is_empty() {
        return None;
    }
    if shown.len() > SHOWN {
        shown.truncate(SHOWN);
        shown.push("…".to_owned());
    }
    Some(format!("{}: {}", row.key, shown.join(", ")))
}

/// How many numbers tell a plural category.
const SHOWN: usize = 5;

/// Whether a text names a variable.
fn names(text: &str, variable: &str) -> bool {
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    text.match_indices('$').any(|(at, _)| {
        let name = &text[at + 1..];
        name.strip_prefix(variable).is_some_and(|rest| !rest.starts_with(is_name))
    })
}

/// The placeables of a text in one line, with their braces.
fn placeables(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find('{') {
        let mut quoted = false;
        let end = rest[start..].char_indices().find(|&(_, letter)| {
            quoted ^= letter == '"';
            letter == '}' && !quoted
        });
        let Some((length, _)) = end else { break };
        found.push(&rest[start..=start + length]);
        rest = &rest[start + length + 1..];
    }
    found
}
