//! Which source text each translation was made from, as `ledger.tsv` and `history.tsv` record it.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use fluent_syntax::ast;
use sha2::Digest;
use sha2::Sha256;

use crate::content::translations::Inline;
use crate::content::translations::Item;
use crate::content::translations::Part;
use crate::content::translations::Pattern;
use crate::content::translations::visit;
use crate::content::values::Date;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::diagnostics::Place;

/// The ledger's name in a language's folder.
pub const LEDGER: &str = "ledger.tsv";
/// The name of the old source texts in the source language's folder.
pub const HISTORY: &str = "history.tsv";

const LEDGER_HEAD: &str = "# Which source text each translation was made from, a unit a line: key, \
                           source text, translation, who accepted it, when. Written by `twinpress \
                           accept`; the texts of the source are in its history.tsv.";
const HISTORY_HEAD: &str = "# The source texts that translations were made from, a text a line, by \
                            their mark in the ledgers. Written by `twinpress accept`.";

/// What a text is known by: the first 64 bits of its SHA-256.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Mark(u64);

impl Mark {
    /// The mark of a normalized text.
    pub fn of(text: &str) -> Self {
        let digest = Sha256::digest(text);
        let bytes: [u8; 8] = std::array::from_fn(|index| digest[index]);
        Self(u64::from_be_bytes(bytes))
    }

    /// Reads 16 hexadecimal digits; `None` where the text is anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.len() == 16
            && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
        u64::from_str_radix(text, 16).ok().filter(|_| digits).map(Self)
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:016x}", self.0)
    }
}

/// What was accepted of one unit.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Accepted {
    /// The source text that the translation is right for, with the terms that it uses; none where the
    /// source language has no such unit.
    pub source: Option<Mark>,
    /// The translation.
    pub own: Mark,
    pub by: String,
    pub on: Date,
}

/// A language's ledger: what was accepted, by key.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Ledger {
    pub rows: BTreeMap<String, Accepted>,
}

impl Ledger {
    /// Reads a ledger to its end; every line that cannot be read is a fault.
    pub fn read(file: &Arc<str>, text: &str) -> (Self, Vec<Diagnostic>) {
        let mut ledger = Self::default();
        let mut lines_of: BTreeMap<&str, usize> = BTreeMap::new();
        let mut faults = Vec::new();
        for row in rows(file, text, 5, &mut faults) {
            let [key, source, own, by, on] = row.columns[..] else { continue };
            let mut mark = |column: usize, text: &str| {
                let mark = Mark::parse(text);
                if mark.is_none() {
                    faults.push(row.fault(column, "expected a mark of 16 hexadecimal digits"));
                }
                mark
            };
            let source = match source {
                NOTHING => Some(None),
                text => mark(1, text).map(Some),
            };
            let own = mark(2, own);
            let date = Date::parse(on);
            if !is_key(key) {
                faults.push(row.fault(0, "expected the key of a message, attribute or term"));
            }
            if by.trim().is_empty() {
                faults.push(row.fault(3, "nobody is named who accepted the translation"));
            }
            if date.is_none() {
                faults.push(row.fault(4, "expected a day, such as 2026-11-24"));
            }
            if let Some(first) = lines_of.get(key) {
                let message = format!("`{key}` stands twice; the first is on line {first}");
                faults.push(
                    Diagnostic::new(Fault::Ledger, row.place(0), message)
                        .hint("keep the row that is right"),
                );
                continue;
            }
            lines_of.insert(key, row.line);
            if let (Some(source), Some(own), Some(on)) = (source, own, date) {
                let accepted = Accepted { source, own, by: by.to_owned(), on };
                ledger.rows.insert(key.to_owned(), accepted);
            }
        }
        (ledger, faults)
    }

    /// The ledger as it is written: sorted, a unit a line.
    pub fn to_text(&self) -> String {
        let mut text = format!("{LEDGER_HEAD}\n");
        for (key, row) in &self.rows {
            let source = row.source.map_or(NOTHING.to_owned(), |mark| mark.to_string());
            text += &format!("{key}\t{source}\t{}\t{}\t{}\n", row.own, row.by, row.on);
        }
        text
    }
}

/// Stands for the source text of a unit that the source language has not.
const NOTHING: &str = "-";

/// The source texts that translations were made from, by their marks.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct History {
    texts: BTreeMap<Mark, String>,
}

impl History {
    /// Reads a history to its end; every line that cannot be read is a fault.
    pub fn read(file: &Arc<str>, text: &str) -> (Self, Vec<Diagnostic>) {
        let mut history = Self::default();
        let mut faults = Vec::new();
        for row in rows(file, text, 2, &mut faults) {
            let [mark, escaped] = row.columns[..] else { continue };
            let text = unescape(escaped);
            match Mark::parse(mark) {
                None => faults.push(row.fault(0, "expected a mark of 16 hexadecimal digits")),
                Some(mark) if Mark::of(&text) != mark => {
                    faults.push(row.fault(1, "the text is not the one of its mark"));
                }
                // The same row twice is what a merge may leave, and says nothing wrong.
                Some(mark) => {
                    history.texts.insert(mark, text);
                }
            }
        }
        (history, faults)
    }

    /// The history as it is written: sorted, a text a line.
    pub fn to_text(&self) -> String {
        let mut text = format!("{HISTORY_HEAD}\n");
        for (mark, old) in &self.texts {
            text += &format!("{mark}\t{}\n", escape(old));
        }
        text
    }

    /// The normalized source text of a mark.
    pub fn get(&self, mark: Mark) -> Option<&str> {
        self.texts.get(&mark).map(String::as_str)
    }

    /// Keeps a source text.
    pub fn add(&mut self, text: &str) {
        self.texts.insert(Mark::of(text), text.to_owned());
    }

    /// Forgets the texts that no ledger names.
    pub fn keep_named_by<'l>(&mut self, ledgers: impl IntoIterator<Item = &'l Ledger>) {
        let named: BTreeSet<Mark> = ledgers
            .into_iter()
            .flat_map(|ledger| ledger.rows.values().filter_map(|row| row.source))
            .collect();
        self.texts.retain(|mark, _| named.contains(mark));
    }
}

/// A line of a file, cut into columns.
struct Row<'t> {
    file: &'t Arc<str>,
    /// 1-based.
    line: usize,
    /// Where the line begins in the file, in bytes.
    start: usize,
    columns: Vec<&'t str>,
}

impl Row<'_> {
    /// The place of a column.
    fn place(&self, column: usize) -> Place {
        let before: usize = self.columns[..column].iter().map(|text| text.len() + 1).sum();
        let start = self.start + before;
        Place { file: self.file.clone(), range: start..start + self.columns[column].len() }
    }

    /// A fault that makes the row worth nothing.
    fn fault(&self, column: usize, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(Fault::Ledger, self.place(column), message).hint(REMOVE)
    }
}

const REMOVE: &str = "remove the line, and accept the translation again with `twinpress accept`";

/// The rows of a file; a line with too few or too many columns, or one that a merge has left, is a
/// fault.
fn rows<'t>(
    file: &'t Arc<str>,
    text: &'t str,
    columns: usize,
    faults: &mut Vec<Diagnostic>,
) -> Vec<Row<'t>> {
    let mut rows = Vec::new();
    let mut start = 0;
    for (index, whole) in text.split_inclusive('\n').enumerate() {
        let line = whole.strip_suffix('\n').unwrap_or(whole);
        let line = line.strip_suffix('\r').unwrap_or(line);
        let bare = line.strip_prefix('\u{feff}').unwrap_or(line);
        let at = start + line.len() - bare.len();
        start += whole.len();
        if bare.trim().is_empty() || bare.starts_with('#') {
            continue;
        }
        let row = Row { file, line: index + 1, start: at, columns: bare.split('\t').collect() };
        let place = Place { file: file.clone(), range: at..at + bare.len() };
        let of_merge = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];
        if of_merge.iter().any(|mark| bare.starts_with(mark)) {
            faults.push(
                Diagnostic::new(Fault::Ledger, place, "a merge has left its mark")
                    .hint("remove the mark, and keep one row of each key"),
            );
        } else if row.columns.len() != columns {
            let message = format!(
                "expected {columns} columns with a tab between, found {}",
                row.columns.len()
            );
            faults.push(Diagnostic::new(Fault::Ledger, place, message).hint(REMOVE));
        } else {
            rows.push(row);
        }
    }
    rows
}

fn is_key(key: &str) -> bool {
    let name = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
    };
    let (id, attribute) = match key.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (key, None),
    };
    name(id.strip_prefix('-').unwrap_or(id)) && attribute.is_none_or(name)
}

fn escape(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\n', "\\n").replace('\t', "\\t").replace('\r', "\\r")
}

fn unescape(text: &str) -> String {
    let mut plain = String::new();
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('n') => plain.push('\n'),
                Some('t') => plain.push('\t'),
                Some('r') => plain.push('\r'),
                other => plain.extend(other),
            },
            letter => plain.push(letter),
        }
    }
    plain
}

/// A pattern without what the reader never sees: comments, indent, where its lines are broken.
pub fn normal(pattern: &Pattern<'_>) -> String {
    let mut text = String::new();
    write_pattern(pattern, &mut text);
    text
}

/// A source pattern as translations are made from it: itself, and below it every term that it uses,
/// directly or not, so that a changed name is a change of what prints it.
pub fn normal_with_terms<'t, 's>(
    pattern: &'t Pattern<'s>,
    items: &BTreeMap<&str, &Item<'t, 's>>,
) -> String {
    let mut used: BTreeMap<String, &Pattern<'s>> = BTreeMap::new();
    let mut open = vec![pattern];
    while let Some(next) = open.pop() {
        visit(next, &mut |part| {
            let Part::Inline(Inline::TermReference { id, attribute, .. }) = part else { return };
            let term = format!("-{}", id.name);
            let Some(item) = items.get(term.as_str()) else { return };
            let attribute =
                attribute.as_ref().map(|attribute| format!("{term}.{}", attribute.name));
            for (name, _, pattern) in item.patterns() {
                let wanted = name == term || attribute.as_ref() == Some(&name);
                if wanted && used.insert(name, pattern).is_none() {
                    open.push(pattern);
                }
            }
        });
    }
    let mut text = normal(pattern);
    for (name, pattern) in used {
        text += &format!("\n{name} = {}", normal(pattern));
    }
    text
}

fn write_pattern(pattern: &Pattern<'_>, out: &mut String) {
    let start = out.len();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => write_text(value, start, out),
            ast::PatternElement::Placeable { expression } => {
                out.push_str("{ ");
                write_expression(expression, out);
                out.push_str(" }");
            }
        }
    }
}

/// Text, its lines folded into one as the pages have it. `start` is where its pattern begins in `out`.
fn write_text(text: &str, start: usize, out: &mut String) {
    for (index, line) in text.split('\n').enumerate() {
        if index == 0 {
            out.push_str(line);
            continue;
        }
        out.truncate(start + out[start..].trim_end().len());
        if out.len() > start {
            out.push(' ');
        }
        out.push_str(line.trim_start());
    }
}

fn write_expression(expression: &ast::Expression<&str>, out: &mut String) {
    match expression {
        ast::Expression::Inline(inline) => write_inline(inline, out),
        ast::Expression::Select { selector, variants } => {
            write_inline(selector, out);
            out.push_str(" ->");
            for variant in variants {
                let (ast::VariantKey::Identifier { name: key }
                | ast::VariantKey::NumberLiteral { value: key }) = variant.key;
                let star = if variant.default { "*" } else { "" };
                // Texts hold no line ends here, so that none can be taken for a variant.
                *out += &format!("\n{star}[{key}] ");
                write_pattern(&variant.value, out);
            }
            out.push('\n');
        }
    }
}

fn write_inline(inline: &Inline<'_>, out: &mut String) {
    let attribute_of = |attribute: &Option<ast::Identifier<&str>>| {
        attribute.as_ref().map_or(String::new(), |attribute| format!(".{}", attribute.name))
    };
    match inline {
        Inline::StringLiteral { value } => *out += &format!("\"{value}\""),
        Inline::NumberLiteral { value } => out.push_str(value),
        Inline::VariableReference { id } => *out += &format!("${}", id.name),
        Inline::FunctionReference { id, arguments } => {
            out.push_str(id.name);
            write_arguments(arguments, out);
        }
        Inline::MessageReference { id, attribute } => {
            *out += &format!("{}{}", id.name, attribute_of(attribute));
        }
        Inline::TermReference { id, attribute, arguments } => {
            *out += &format!("-{}{}", id.name, attribute_of(attribute));
            if let Some(arguments) = arguments {
                write_arguments(arguments, out);
            }
        }
        Inline::Placeable { expression } => {
            out.push_str("{ ");
            write_expression(expression, out);
            out.push_str(" }");
        }
    }
}

fn write_arguments(arguments: &ast::CallArguments<&str>, out: &mut String) {
    out.push('(');
    for (index, argument) in arguments.positional.iter().enumerate() {
        out.push_str(if index > 0 { ", " } else { "" });
        write_inline(argument, out);
    }
    for (index, argument) in arguments.named.iter().enumerate() {
        let first = index == 0 && arguments.positional.is_empty();
        out.push_str(if first { "" } else { ", " });
        *out += &format!("{}: ", argument.name.name);
        write_inline(&argument.value, out);
    }
    out.push(')');
}
