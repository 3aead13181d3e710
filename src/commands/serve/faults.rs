//! Faults as the desk shows them: at the message that they are about, or above all messages.

use serde::Serialize;

use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::diagnostics::SourceTexts;
use crate::diagnostics::line_column;

/// A fault, ready to be shown.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Shown {
    pub severity: &'static str,
    pub code: &'static str,
    pub message: String,
    pub hints: Vec<String>,
    /// The unit that it is about, where it is about one.
    pub key: Option<String>,
    /// From the project's folder.
    pub file: Option<String>,
    pub line: usize,
    pub column: usize,
}

impl Shown {
    pub fn new(diagnostic: &Diagnostic, texts: &SourceTexts) -> Self {
        let text = diagnostic.place.as_ref().and_then(|place| texts.get(&place.file));
        let at = diagnostic
            .place
            .as_ref()
            .map(|place| line_column(text.map_or("", |text| text), place.range.start));
        Self {
            severity: diagnostic.severity.name(),
            code: diagnostic.fault.code(),
            message: diagnostic.message.clone(),
            hints: diagnostic.hints.clone(),
            key: diagnostic.origin.clone().or_else(|| unit(diagnostic, texts)),
            file: diagnostic.place.as_ref().map(|place| place.file.to_string()),
            line: at.map_or(0, |at| at.line),
            column: at.map_or(0, |at| at.column),
        }
    }
}

/// The unit in whose entry a fault stands.
fn unit(diagnostic: &Diagnostic, texts: &SourceTexts) -> Option<String> {
    let place = diagnostic.place.as_ref().filter(|place| place.file.ends_with(".ftl"))?;
    let text = texts.get(&place.file)?;
    // What is about a file as a whole stands at its top.
    if place.range == (0..0) {
        return None;
    }
    // An entry that is not closed is found out where the next one begins.
    let next = diagnostic.fault == Fault::FluentSyntax && text[..place.range.start].ends_with('\n');
    key_at(text, place.range.start - usize::from(next))
}

/// The key of the entry or attribute that a byte of a Fluent file belongs to. It is read from the
/// lines before it, so that entries that nobody can parse have one too.
pub fn key_at(text: &str, offset: usize) -> Option<String> {
    let end = text[offset..].find('\n').map_or(text.len(), |line| offset + line);
    let mut attribute = None;
    for line in text[..end].trim_start_matches('\u{feff}').lines().rev() {
        let name = |line: &str| {
            let name: &str = line.split('=').next().unwrap_or_default().trim_end();
            let plain =
                name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
            (plain && !name.is_empty() && line.contains('=')).then(|| name.to_owned())
        };
        let inner = line.trim_start();
        if inner.len() == line.len() {
            if line.starts_with('#') {
                return None;
            }
            if let Some(id) = name(line) {
                return Some(attribute.map_or(id.clone(), |attribute| format!("{id}.{attribute}")));
            }
        } else if let Some(found) = inner.strip_prefix('.').and_then(name)
            && attribute.is_none()
        {
            attribute = Some(found);
        }
    }
    None
}
