//! What a proof-reader would mark in a text itself: quotes, spaces, dashes, marks, markup, figures.

use std::borrow::Cow;

use fluent_syntax::ast;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::is_nfc;

use crate::content::keys::Given;
use crate::content::keys::Variable;
use crate::content::markup;
use crate::content::settings::Settings;
use crate::content::translations::File;
use crate::content::translations::Inline;
use crate::content::translations::Item;
use crate::content::translations::Part;
use crate::content::translations::Pattern;
use crate::content::translations::visit;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::diagnostics::Place;

/// Every character that some language of the world quotes with, apostrophes left out.
const QUOTES: &str = "“”„‟«»‹›‘‚‛";

/// Checks the texts of one language. `variables` gives what a message is given.
pub fn check<'v>(
    settings: &Settings,
    files: &[File<'_>],
    items: &[Item<'_, '_>],
    variables: &dyn Fn(&Item<'_, '_>) -> &'v [Variable],
) -> Vec<Diagnostic> {
    let mut faults: Vec<Diagnostic> = files.iter().flat_map(characters).collect();
    for item in items {
        let given = if item.is_term() { &[][..] } else { variables(item) };
        for (_, _, pattern) in item.patterns() {
            visit(pattern, &mut |part| match part {
                Part::Text(text) => {
                    faults.extend(signs(settings, item.file, text));
                    faults.extend(figures(given, item.file, text));
                }
                Part::Inline(Inline::StringLiteral { value }) => {
                    faults.extend(figures(given, item.file, value));
                }
                _ => {}
            });
            check_markup(item, pattern, &mut faults);
        }
    }
    faults
}

/// Characters that no text of the file may hold, wherever they stand.
fn characters(file: &File<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for (at, character) in file.text.char_indices() {
        let slice = &file.text[at..at + character.len_utf8()];
        let code = u32::from(character);
        let fault = match character {
            '\u{200e}'
            | '\u{200f}'
            | '\u{061c}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => Diagnostic::new(
                Fault::DirectionMark,
                file.place(slice),
                format!("a direction mark (U+{code:04X})"),
            )
            .hint("remove it: write `<span lang=\"…\">` around words in another language"),
            '\u{200b}'..='\u{200d}' | '\u{feff}' | '\u{e000}'..='\u{f8ff}' | '\u{fffd}' => {
                Diagnostic::new(
                    Fault::BadCharacter,
                    file.place(slice),
                    format!("a character that texts may not hold (U+{code:04X})"),
                )
                .hint("remove it; it may have come with a copied text")
            }
            '\n' | '\r' => continue,
            c if c.is_control() => Diagnostic::new(
                Fault::BadCharacter,
                file.place(slice),
                format!("a control character (U+{code:04X})"),
            )
            .hint("remove it; indent with spaces"),
            _ => continue,
        };
        faults.push(fault);
    }
    let mut offset = 0;
    for line in file.text.split_inclusive('\n') {
        if !is_nfc(line) {
            let composed: String = line.nfc().collect();
            let same = line
                .char_indices()
                .zip(composed.chars())
                .find(|((_, a), b)| a != b)
                .map_or(line.trim_end().len(), |((at, _), _)| at);
            let start = file.base + offset + same;
            let place = Place { file: file.path.clone(), range: start..start };
            faults.push(
                Diagnostic::new(Fault::NotNfc, place, "text that is not in composed form (NFC)")
                    .hint("type the letter again, or let the editor normalize the file to NFC"),
            );
        }
        offset += line.len();
    }
    faults
}

fn signs(settings: &Settings, file: &File<'_>, text: &str) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let mut fault = |fault: Fault, at: usize, length: usize, message: String, hint: String| {
        let place = file.place(&text[at..at + length]);
        faults.push(Diagnostic::new(fault, place, message).hint(hint));
    };
    let own: String = settings.quotes.concat();
    let tags = tag_ranges(text);
    for (at, character) in text.char_indices() {
        if tags.iter().any(|tag| tag.contains(&at)) {
            continue;
        }
        let length = character.len_utf8();
        match character {
            '"' => fault(
                Fault::Quotes,
                at,
                length,
                "a straight quotation mark".to_owned(),
                match settings.quotes.as_slice() {
                    [open, close, ..] => format!("this language quotes {open}…{close}"),
                    _ => "write the language's own marks".to_owned(),
                },
            ),
            '\'' => fault(
                Fault::Quotes,
                at,
                length,
                "a straight apostrophe".to_owned(),
                format!("write {}", settings.apostrophe.as_deref().unwrap_or("the language's own")),
            ),
            c if QUOTES.contains(c) && !own.is_empty() && !own.contains(c) => fault(
                Fault::Quotes,
                at,
                length,
                format!("a quotation mark of another language ({c})"),
                format!("this language quotes {}", settings.quotes.join(" ")),
            ),
            ' ' if text[at + 1..].starts_with(' ')
                && !text[..at].trim_end_matches(' ').is_empty() =>
            {
                // Spaces at a line's start are indentation.
                let line_start = text[..at].rfind('\n').map_or(0, |nl| nl + 1);
                if !text[line_start..at].trim().is_empty() && !text[..at].ends_with(' ') {
                    let hint = "keep one".to_owned();
                    fault(Fault::DoubleSpace, at, 2, "two spaces in a row".to_owned(), hint);
                }
            }
            '-' if text[..at].ends_with(' ') && text[at + 1..].starts_with(' ') => fault(
                Fault::HyphenForDash,
                at,
                1,
                "a hyphen where a dash belongs".to_owned(),
                "write – (U+2013)".to_owned(),
            ),
            '—' => fault(
                Fault::HyphenForDash,
                at,
                length,
                "a long dash (U+2014)".to_owned(),
                "write – (U+2013) between spaces".to_owned(),
            ),
            _ => {}
        }
    }
    faults
}

/// The byte ranges of markup tags, whose attributes are quoted with straight marks.
fn tag_ranges(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut ranges = Vec::new();
    let mut from = 0;
    while let Some(open) = text[from..].find('<').map(|at| at + from) {
        let Some(close) = text[open..].find('>').map(|at| at + open + 1) else { break };
        ranges.push(open..close);
        from = close;
    }
    ranges
}

/// Figures that stand in the text although the dataset has them.
fn figures(given: &[Variable], file: &File<'_>, text: &str) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        let mut number = String::new();
        let mut end = at;
        for (offset, character) in text[start..].char_indices() {
            match character {
                '0'..='9' => {
                    number.push(character);
                    end = start + offset + 1;
                }
                // What separates thousands in some language, if three figures follow.
                ' ' | ',' | '.' | '\u{a0}' | '\u{202f}'
                    if text[start + offset + character.len_utf8()..]
                        .bytes()
                        .take_while(u8::is_ascii_digit)
                        .count()
                        == 3 => {}
                _ => break,
            }
        }
        at = end;
        // An escape such as \u00A0 in a string literal is no figure.
        if text[..start].ends_with('u') && text[..start - 1].ends_with('\\') {
            continue;
        }
        let Ok(value) = number.parse::<f64>() else { continue };
        let variable = given.iter().find(|variable| {
            variable.given.iter().any(|given| match given {
                Given::Number(number) => *number == value,
                Given::Year(year) => f64::from(year.0) == value,
                _ => false,
            })
        });
        if let Some(variable) = variable {
            faults.push(
                Diagnostic::new(
                    Fault::TypedFigure,
                    file.place(&text[start..end]),
                    format!("the figure {} is typed by hand", &text[start..end]),
                )
                .hint(format!("the dataset has it: write `{{ ${} }}`", variable.name)),
            );
        }
    }
    faults
}

/// Markup is checked variant by variant: an element opened in one text is closed in the same.
fn check_markup(item: &Item<'_, '_>, pattern: &Pattern<'_>, faults: &mut Vec<Diagnostic>) {
    let mut texts: Vec<Cow<'_, str>> = Vec::new();
    let mut first = None;
    let mut nested = Vec::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => {
                if first.is_none() && value.contains(['<', '>']) {
                    first = Some(*value);
                }
                texts.push(Cow::Owned(
                    value
                        .chars()
                        .map(|c| match c {
                            '<' => markup::OPEN,
                            '>' => markup::CLOSE,
                            other => other,
                        })
                        .collect(),
                ));
            }
            ast::PatternElement::Placeable { expression } => {
                texts.push(Cow::Borrowed("x"));
                if let ast::Expression::Select { variants, .. } = expression {
                    nested.extend(variants.iter().map(|variant| &variant.value));
                }
            }
        }
    }
    if let Some(text) = first
        && let Err(message) = markup::parse(&texts.concat())
    {
        let at = text.find(['<', '>']).unwrap_or(0);
        faults.push(
            Diagnostic::new(
                Fault::Markup,
                item.file.place(&text[at..at + 1]),
                format!("faulty markup: {message}"),
            )
            .hint(
                "the elements are <em>, <sup>, <cite lang> and <span lang>, closed in the same text; \
                 a literal < is written `{ \"<\" }`",
            ),
        );
    }
    for pattern in nested {
        check_markup(item, pattern, faults);
    }
}
