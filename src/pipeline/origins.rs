//! Turns the origin that a finding carries into file and line.

use crate::content;
use crate::content::Content;
use crate::content::Locale;
use crate::content::delegations::Visit;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::Place;

/// Whether an origin is what a translator answers for, and not a path in the dataset.
pub fn is_unit(content: &Content, origin: &str) -> bool {
    content.locales.iter().any(|locale| locale.places.contains_key(origin))
}

/// Turns the origin that a finding carries into the line of the message or of the datum.
pub fn with_place(content: &Content, fault: Diagnostic, own: &Locale) -> Diagnostic {
    with_place_in(content, fault, &[own])
}

/// The same where a brochure says several languages: a message has its line in the one that said it.
pub fn with_place_in(content: &Content, mut fault: Diagnostic, said: &[&Locale]) -> Diagnostic {
    let own = said.iter().find(|locale| Some(&locale.language) == fault.language.as_deref());
    let own = own.or(said.first());
    if let Some((origin, own)) = fault.origin.as_deref().zip(own) {
        fault.place = place_of(content, origin, own);
    }
    fault
}

/// Where an origin stands: a message of the language (or of another), or a value of the dataset.
pub fn place_of(content: &Content, origin: &str, own: &Locale) -> Option<Place> {
    let mut locales = content.locales.iter();
    own.places
        .get(origin)
        .or_else(|| locales.find_map(|locale| locale.places.get(origin)))
        .cloned()
        .or_else(|| place_in_dataset(content, origin))
}

/// The line of a value: an origin such as `antoing.population`.
fn place_in_dataset(content: &Content, origin: &str) -> Option<Place> {
    let (id, key) = origin.split_once('.')?;
    let visits = &content.dataset.delegations;
    if let Some(visit) = visits.iter().find(|visit| visit.record.id.value.as_str() == id) {
        return place_in_visit(visit, key, content.texts.get(&visit.file)?);
    }
    let file = match content.dataset.entries.iter().find(|e| e.id().value.as_str() == id) {
        Some(entry) => entry.file.clone(),
        None => content::sources::HOME.into(),
    };
    let text = content.texts.get(&file)?;
    let key = key.rsplit('.').next()?;
    let start = text.find(&format!("{key}:"))?;
    Some(Place { file, range: start..start + key.len() })
}

/// The line of a value of a visit: an origin's `from`, or `time.<item>` of its programme.
fn place_in_visit(visit: &Visit, key: &str, text: &str) -> Option<Place> {
    let (key, item) = key.split_once('.').unwrap_or((key, ""));
    let event = visit.record.programme.iter().find(|event| event.id.value.as_str() == item);
    let range = match event {
        Some(event) if key == "day" => event.day.range.clone(),
        Some(event) => event.time.range.clone(),
        None => {
            let start = text.find(&format!("{key}:"))?;
            start..start + key.len()
        }
    };
    Some(Place { file: visit.file.clone(), range })
}
