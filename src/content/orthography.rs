//! What a proof-reader would mark in a text itself: quotes, spaces, dashes, marks, markup, figures.

use std::sync::Arc;

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
    variables: &dyn Fn(&Item<'_, '_>) -> Option<&'v [Variable]>,
) -> Vec<Diagnostic> {
    let mut faults: Vec<Diagnostic> =
        files.iter().flat_map(|file| characters(file.path, file.text, file.base, true)).collect();
    for item in items {
        let given = variables(item).filter(|_| !item.is_term()).unwrap_or(&[]);
        for (_, _, pattern) in item.patterns() {
            visit(pattern, &mut |part| match part {
                Part::Text(text) => {
                    faults.extend(signs(settings, item.file, text));
                    faults.extend(figures(given, item.file, text));
                }
                Part::Inline(Inline::StringLiteral { value }) => {
                    faults.extend(figures(given, item.file, value));
                    faults.extend(escapes(item.file, value));
                }
                _ => {}
            });
            check_markup(item, pattern, &mut faults);
        }
    }
    faults
}

/// The fault that a character is where no text may hold it.
fn refused(character: char, markup: bool, place: Place) -> Option<Diagnostic> {
    const COPIED: &str = "remove it; it may have come with a copied text";
    let code = u32::from(character);
    let (fault, what, hint) = match character {
        '\u{200e}'
        | '\u{200f}'
        | '\u{061c}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}' => (
            Fault::DirectionMark,
            "a direction mark",
            match markup {
                true => "remove it: write `<span lang=\"…\">` around words in another language",
                false => "remove it",
            },
        ),
        '\u{200b}'..='\u{200d}'
        | '\u{2060}'
        | '\u{feff}'
        | '\u{e000}'..='\u{f8ff}'
        | '\u{fffd}'
        | '\u{f0000}'.. => (Fault::BadCharacter, "a character that texts may not hold", COPIED),
        '\n' | '\r' => return None,
        c if c.is_control() => {
            (Fault::BadCharacter, "a control character", "remove it; indent with spaces")
        }
        _ => return None,
    };
    Some(Diagnostic::new(fault, place, format!("{what} (U+{code:04X})")).hint(hint))
}

/// The same, written as an escape in a string literal.
fn escapes(file: &File<'_>, literal: &str) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let mut from = 0;
    while let Some(at) = literal[from..].find('\\').map(|at| at + from) {
        let length = match literal.as_bytes().get(at + 1) {
            Some(b'u') => 6,
            Some(b'U') => 8,
            // A backslash or a quotation mark, which is two bytes and nobody's fault.
            _ => 2,
        };
        let Some(escape) = literal.get(at..at + length) else { break };
        from = at + length;
        let Ok(code) = u32::from_str_radix(&escape[2..], 16) else { continue };
        let place = file.place(escape);
        match char::from_u32(code) {
            Some(character) => faults.extend(refused(character, true, place)),
            None => faults.push(
                Diagnostic::new(
                    Fault::BadCharacter,
                    place,
                    format!("an escape of no character (U+{code:04X})"),
                )
                .hint("remove it; it may have come with a copied text"),
            ),
        }
    }
    faults
}

/// Characters that a source file may not hold, wherever they stand. `base` is where the text starts
/// in its file; `markup` says whether its texts know elements.
pub fn characters(path: &Arc<str>, text: &str, base: usize, markup: bool) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for (at, character) in text.char_indices() {
        let start = base + at;
        let place = Place { file: path.clone(), range: start..start + character.len_utf8() };
        faults.extend(refused(character, markup, place));
    }
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        if !is_nfc(line) {
            let composed: String = line.nfc().collect();
            let same = line
                .char_indices()
                .zip(composed.chars())
                .find(|((_, a), b)| a != b)
                .map_or(line.trim_end().len(), |((at, _), _)| at);
            let start = base + offset + same;
            let place = Place { file: path.clone(), range: start..start };
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
    let in_file = file.place(text).range.start - file.base;
    let hebrew = |c: Option<char>| c.is_some_and(|c| ('א'..='ת').contains(&c));
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
                match &*settings.quotes {
                    _ if hebrew(text[..at].chars().next_back())
                        && hebrew(text[at + 1..].chars().next()) =>
                    {
                        "between Hebrew letters write ״ (U+05F4)".to_owned()
                    }
                    [open, close, ..] => format!("this language quotes {open}…{close}"),
                    _ => "write the language's own marks".to_owned(),
                },
            ),
            '\'' => fault(
                Fault::Quotes,
                at,
                length,
                "a straight apostrophe".to_owned(),
                match settings.apostrophe.as_deref() {
                    Some(own) => format!("write {own}"),
                    None if hebrew(text[..at].chars().next_back()) => {
                        "after a Hebrew letter write ׳ (U+05F3)".to_owned()
                    }
                    None => "write the language's own".to_owned(),
                },
            ),
            c if QUOTES.contains(c) && !own.is_empty() && !own.contains(c) => fault(
                Fault::Quotes,
                at,
                length,
                format!("a quotation mark of another language ({c})"),
                format!("this language quotes {}", settings.quotes.join(" ")),
            ),
            ' ' if text[at + 1..].starts_with(' ') => {
                // Spaces at a line's start are indentation; behind a placeable they are not.
                let before = &file.text[..in_file + at];
                let line_start = before.rfind('\n').map_or(0, |nl| nl + 1);
                if !before[line_start..].trim().is_empty() && !before.ends_with(' ') {
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
    typed_figures(given, text)
        .into_iter()
        .map(|(figure, variable)| {
            Diagnostic::new(
                Fault::TypedFigure,
                file.place(figure),
                format!("the figure {figure} is typed by hand"),
            )
            .hint(format!("the dataset has it: write `{{ ${} }}`", variable.name))
        })
        .collect()
}

/// The figures of a text that a variable would say, each with its variable.
pub fn typed_figures<'s, 'v>(given: &'v [Variable], text: &'s str) -> Vec<(&'s str, &'v Variable)> {
    let mut typed = Vec::new();
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
            typed.push((&text[start..end], variable));
        }
    }
    typed
}

/// Markup is checked variant by variant: an element opened in one text is closed in the same.
fn check_markup(item: &Item<'_, '_>, pattern: &Pattern<'_>, faults: &mut Vec<Diagnostic>) {
    let mut whole = String::new();
    // Where each text begins in the whole, in characters.
    let mut texts: Vec<(usize, &str)> = Vec::new();
    let mut length = 0;
    let mut nested = Vec::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => {
                texts.push((length, value));
                length += value.chars().count();
                whole.extend(value.chars().map(|c| match c {
                    '<' => markup::OPEN,
                    '>' => markup::CLOSE,
                    // Typed by hand they are bad characters, and no markup.
                    markup::OPEN | markup::CLOSE => 'x',
                    other => other,
                }));
            }
            ast::PatternElement::Placeable { expression } => {
                length += 1;
                whole.push('x');
                if let ast::Expression::Select { variants, .. } = expression {
                    nested.extend(variants.iter().map(|variant| &variant.value));
                }
            }
        }
    }
    if let Err(faulty) = markup::parse(&whole)
        && let Some((start, text)) = texts.iter().rev().find(|(start, _)| *start <= faulty.at)
    {
        let at = text.char_indices().nth(faulty.at - start).map_or(text.len(), |(at, _)| at);
        faults.push(
            Diagnostic::new(
                Fault::Markup,
                item.file.place(&text[at..]),
                format!("faulty markup: {}", faulty.message),
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
