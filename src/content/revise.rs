//! Byte-exact edits of an `.ftl`: bytes in, bytes out, and nothing else of the file changes.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;

use fluent_syntax::ast;
use fluent_syntax::parser;

use crate::content::translations;
use crate::content::translations::too_deep;

/// How far the lines of a pattern are indented where the file shows no habit of its own.
const INDENT: usize = 4;
const MARK: char = '\u{feff}';

/// Why an edit was not made: the text as it stands is untouched.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Refusal {
    /// What is wrong with what was typed: small letter, no full stop.
    pub message: String,
    /// What to do about it.
    pub hint: String,
}

impl Refusal {
    fn new(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { message: message.into(), hint: hint.into() }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} ({})", self.message, self.hint)
    }
}

/// The bytes of a unit's pattern in a file's text, from its first character to its last; `None`
/// where the file has no such unit, or nobody can read its entry.
pub fn pattern_range(text: &str, key: &str) -> Option<Range<usize>> {
    stand(text, key).map(|stand| stand.range)
}

/// A unit's pattern as a person would type it: the common indent taken off, lines ended by `\n`.
pub fn pattern(text: &str, key: &str) -> Option<String> {
    stand(text, key).map(|stand| stand.typed(text))
}

/// Every unit of a file in file order: its key, the bytes of its pattern, and the pattern as a
/// person would type it. A repeated key is listed once, as Fluent keeps the first.
pub fn patterns(text: &str) -> Vec<(String, Range<usize>, String)> {
    let stands = stands(text).into_iter();
    stands
        .map(|(key, stand)| {
            let typed = stand.typed(text);
            (key, stand.range, typed)
        })
        .collect()
}

/// The file's text with one unit's pattern replaced. Only the bytes of the pattern change, and the
/// blank before it where one line becomes several; line ends, indent and byte-order mark are kept. A
/// first character that Fluent would not take for text (`[`, `*`, `.`) is written as a string literal.
pub fn replace(text: &str, key: &str, pattern: &str) -> Result<String, Refusal> {
    let Some(stand) = stand(text, key) else {
        return Err(Refusal::new(
            format!("the file has no `{key}` that can be read"),
            "add the entry, or mend its syntax first",
        ));
    };
    let typed = plain(pattern);
    if typed == stand.typed(text) {
        return Ok(text.to_owned());
    }
    let written = writable(&typed)?;
    let newline = newline(text, stand.range.start);
    let indent = stand.base + usual_indent(text);
    let mut layouts: Vec<(Range<usize>, String)> = Vec::new();
    let mut layout = |start: usize, text: String| layouts.push((start..stand.range.end, text));
    let several = text[stand.range.clone()].contains('\n');
    // Behind `=` any character is text.
    if stand.indent.is_none() && !typed.contains('\n') {
        layout(stand.range.start, typed.clone());
    }
    if stand.indent.is_some() || several {
        let common = stand.indent.unwrap_or_else(|| stand.common(text));
        layout(stand.range.start, stand.kept_lines(text, &written, common, newline));
        layout(stand.range.start, lines(&written, common, newline));
        layout(stand.range.start, lines(&written, indent, newline));
    }
    let own_line = format!("{newline}{}", " ".repeat(indent));
    layout(stand.behind, own_line + &lines(&written, indent, newline));
    // The first layout that is read as what was typed: the file's own, where it can be kept.
    for (range, new) in layouts {
        let mut result = text.to_owned();
        result.replace_range(range, &new);
        let now = self::pattern(&result, key);
        let kept = now.is_some_and(|now| now == written || now == typed);
        if kept && same_but(text, &result, key) {
            return Ok(result);
        }
    }
    Err(Refusal::new(
        "the text would not be read as it was typed",
        "write it without indented first lines, or change the file in an editor",
    ))
}

/// The file's text with an entry (or a comment) put in after the entry of an id (a term's begins with
/// `-`), or at the end. A comment is kept apart by blank lines, so that it belongs to no other entry.
pub fn insert(text: &str, entry: &str, after: Option<&str>) -> String {
    let at = after.and_then(|id| end_of_entry(text, id)).unwrap_or(text.len());
    insert_at(text, entry, at)
}

/// As `insert`, before the line that begins at a byte, or at the end.
pub fn insert_at(text: &str, entry: &str, at: usize) -> String {
    let newline = newline(text, 0);
    let entry = plain(entry);
    let (before, behind) = text.split_at(at);
    let blank = |line: Option<&str>| line.is_none_or(|line| line.trim().is_empty());
    let free = entry.lines().all(|line| line.starts_with('#') || line.is_empty());
    let apart = free
        || match behind.lines().next() {
            Some(line) => line.trim().is_empty(),
            None => last_block_entries(before) < 2,
        };
    let mut result = before.to_owned();
    if !before.trim_start_matches(MARK).is_empty() {
        if !before.ends_with('\n') {
            result.push_str(newline);
        }
        if apart && !blank(before.lines().next_back()) {
            result.push_str(newline);
        }
    }
    result.push_str(&entry.replace('\n', newline));
    result.push_str(newline);
    if apart && !blank(behind.lines().next()) {
        result.push_str(newline);
    }
    result + behind
}

/// The file's text with an attribute put in as the last of an entry; `None` where the file has no such
/// entry with a text.
pub fn insert_attribute(text: &str, id: &str, name: &str, pattern: &str) -> Option<String> {
    let at = end_of_entry(text, id).filter(|_| stand(text, id).is_some())?;
    let (before, behind) = text.split_at(at);
    let newline = newline(text, 0);
    let apart = if before.ends_with('\n') { "" } else { newline };
    let indent = " ".repeat(usual_indent(text));
    Some(format!("{before}{apart}{indent}.{name} = {pattern}{newline}{behind}"))
}

/// Where the line behind an entry begins.
pub fn end_of_entry(text: &str, id: &str) -> Option<usize> {
    let of_entry = |key: &str| key.split('.').next() == Some(id);
    let stands = stands(text).into_iter();
    let end = stands.filter(|(key, _)| of_entry(key)).map(|(_, stand)| stand.range.end).max()?;
    Some(text[end..].find('\n').map_or(text.len(), |at| end + at + 1))
}

/// How many entries stand in the last lines without a blank one between.
fn last_block_entries(text: &str) -> usize {
    let lines = text.trim_end().lines().rev().take_while(|line| !line.trim().is_empty());
    lines.filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-')).count()
}

/// What a person typed, with `\n` for line ends and without blank lines around it.
fn plain(typed: &str) -> String {
    let typed = typed.replace("\r\n", "\n");
    let lines =
        typed.split('\n').map(|line| if line.trim_matches(' ').is_empty() { "" } else { line });
    lines.collect::<Vec<_>>().join("\n").trim_matches('\n').to_owned()
}

/// The pattern in a form that Fluent reads as what was typed, wherever its lines begin.
fn writable(typed: &str) -> Result<String, Refusal> {
    let literal = "remove it, or write it as `{ \" \" }`";
    if typed.is_empty() {
        return Err(Refusal::new("the text is empty", "write what the reader is to read"));
    }
    if typed.starts_with(' ') {
        return Err(Refusal::new("the text begins with a space, which would be lost", literal));
    }
    if typed.ends_with(' ') {
        return Err(Refusal::new("the text ends in a space, which would be lost", literal));
    }
    if typed.starts_with('\r') || typed.ends_with('\r') {
        return Err(Refusal::new("a line end that Fluent does not know", "end lines with Enter"));
    }
    if too_deep(typed).is_some() {
        return Err(Refusal::new(
            "placeables nested too deep",
            "split the message, or move a part into a term",
        ));
    }
    let entry =
        |typed: &str| format!("k =\n{}{}\n", " ".repeat(INDENT), lines(typed, INDENT, "\n"));
    let whole = entry(typed);
    let mut scan = Scan::new(&whole, 3, true);
    scan.pattern(true);
    let mut written = typed.to_owned();
    // From the last to the first, so that the places of the others stay.
    for &(start, at) in scan.lines.iter().rev() {
        let sign = whole.as_bytes()[at];
        if !matches!(sign, b'[' | b'*' | b'.') {
            continue;
        }
        let line = whole[at..].lines().next().unwrap_or_default();
        if attribute_of(line) {
            return Err(Refusal::new(
                format!("`{line}` would become an attribute"),
                "attributes are units of their own: change them there",
            ));
        }
        let before = whole[..start].matches('\n').count() - 1;
        let line_start: usize = typed.split_inclusive('\n').take(before).map(str::len).sum();
        let at = line_start + spaces(&typed[line_start..]);
        written.replace_range(at..=at, &format!("{{ \"{}\" }}", char::from(sign)));
    }
    let whole = entry(&written);
    match parser::parse(whole.as_str()) {
        Ok(tree) => match tree.body.as_slice() {
            [ast::Entry::Message(ast::Message { value: Some(_), attributes, .. })]
                if attributes.is_empty() =>
            {
                Ok(written)
            }
            _ => Err(Refusal::new(
                "the text would be more than one message",
                "write one text, without ids and attributes",
            )),
        },
        Err((_, errors)) => {
            let (message, hint) = errors
                .first()
                .map_or_else(Default::default, |error| translations::explain(&whole, error));
            let at = errors.first().map_or(0, |error| error.pos.start.min(whole.len()));
            let line = whole.as_bytes()[..at].iter().filter(|&&byte| byte == b'\n').count().max(1);
            let line = line.min(typed.split('\n').count());
            let hint = hint.unwrap_or("mend it, and save again");
            Err(match typed.contains('\n') {
                true => Refusal::new(format!("line {line}: {message}"), hint),
                false => Refusal::new(message, hint),
            })
        }
    }
}

/// Whether a line that begins with a full stop is an attribute's.
fn attribute_of(line: &str) -> bool {
    line.strip_prefix('.').and_then(|line| line.split_once('=')).is_some_and(|(name, _)| {
        let name = name.trim_end_matches(' ');
        name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
    })
}

/// Lines as they stand in a file; the first one has its place already.
fn lines(typed: &str, indent: usize, newline: &str) -> String {
    let mut written = String::new();
    for (index, line) in typed.split('\n').enumerate() {
        if index > 0 {
            written.push_str(newline);
            written.push_str(&indented(line, indent));
        } else {
            written.push_str(line);
        }
    }
    written
}

/// A line behind its indent. The star of a default variant stands one column before the other
/// variants; text that begins with a star is a literal by then.
fn indented(line: &str, indent: usize) -> String {
    let indent = match line.as_bytes().first() {
        None => 0,
        Some(b'*') => indent.saturating_sub(1),
        Some(_) => indent,
    };
    " ".repeat(indent) + line
}

/// The line end of a file, as it is behind `at` (or else before it).
pub fn newline(text: &str, at: usize) -> &'static str {
    let end = text[at..].find('\n').map(|end| end + at).or_else(|| text[..at].rfind('\n'));
    match end {
        Some(end) if text[..end].ends_with('\r') => "\r\n",
        _ => "\n",
    }
}

/// How far the file indents patterns that begin on a line of their own.
fn usual_indent(text: &str) -> usize {
    let stands = stands(text).into_iter().map(|(_, stand)| stand);
    stands
        .filter_map(|stand| stand.indent?.checked_sub(stand.base))
        .find(|&indent| indent > 0)
        .unwrap_or(INDENT)
}

/// Where a pattern stands.
struct Stand {
    /// The first byte behind `=`.
    behind: usize,
    range: Range<usize>,
    /// How far the line of its name is indented: none for messages and terms.
    base: usize,
    /// The column of its first character, where it begins on a line of its own.
    indent: Option<usize>,
    /// Lines outside of placeables, the first one left out where it follows `=`: the start of the line
    /// and its first character.
    lines: Vec<(usize, usize)>,
}

impl Stand {
    fn of(text: &str, name: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let start = name.as_ptr() as usize - text.as_ptr() as usize;
        let line = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let base = text[line..start].bytes().take_while(|&byte| byte == b' ').count();
        let equals = bytes[start + name.len()..].iter().position(|&byte| byte == b'=')?;
        let behind = start + name.len() + equals + 1;
        let mut scan = Scan::new(text, behind, false);
        let end = scan.pattern(true);
        let blank = bytes[behind..end].iter().take_while(|byte| b" \r\n".contains(byte)).count();
        let range = behind + blank..end;
        if range.is_empty() {
            return None;
        }
        let own_line = text[behind..range.start].rfind('\n').map(|at| behind + at + 1);
        let indent = own_line.map(|line| range.start - line);
        Some(Self { behind, range, base, indent, lines: scan.lines })
    }

    /// How far all lines are indented: those outside of placeables, or else those inside.
    fn common(&self, text: &str) -> usize {
        let outside = self.lines.iter().map(|(start, at)| at - start).min();
        outside.unwrap_or_else(|| {
            let lines = text[self.range.clone()].lines().skip(1);
            let lines = lines.filter(|line| !line.trim().is_empty());
            lines.map(spaces).min().unwrap_or(0)
        })
    }

    /// New lines, those at the start and at the end left byte by byte where they did not change.
    fn kept_lines(&self, text: &str, written: &str, indent: usize, newline: &str) -> String {
        let raw: Vec<&str> = text[self.range.clone()].split_inclusive('\n').collect();
        let typed = self.typed(text);
        let old: Vec<&str> = typed.split('\n').collect();
        let new: Vec<&str> = written.split('\n').collect();
        let same = |(a, b): &(&&str, &&str)| a == b;
        let most = old.len().min(new.len());
        let head = old.iter().zip(&new).take_while(same).count().min(most);
        let tail = old.iter().rev().zip(new.iter().rev()).take_while(same).count();
        let tail = tail.min(most - head).min(raw.len());
        let mut lines: Vec<String> = raw.iter().take(head).map(|line| (*line).to_owned()).collect();
        for (index, line) in new.iter().enumerate().take(new.len() - tail).skip(head) {
            lines.push(if index == 0 { (*line).to_owned() } else { indented(line, indent) });
        }
        lines.extend(raw[raw.len() - tail..].iter().map(|line| (*line).to_owned()));
        let last = lines.len().saturating_sub(1);
        for line in &mut lines[..last] {
            if !line.ends_with('\n') {
                line.push_str(newline);
            }
        }
        if let Some(line) = lines.last_mut() {
            line.truncate(line.trim_end_matches(['\r', '\n']).len());
        }
        lines.concat()
    }

    /// The pattern as a person would type it.
    fn typed(&self, text: &str) -> String {
        let own = &text[self.range.clone()];
        let common = self.common(text);
        let first = self.indent.map_or(0, |indent| indent.saturating_sub(common));
        let mut typed = " ".repeat(first);
        for (index, line) in own.split('\n').enumerate() {
            let line = line.strip_suffix('\r').unwrap_or(line);
            if index > 0 {
                typed.push('\n');
                if line.trim_matches(' ').is_empty() {
                    continue;
                }
            }
            let cut = if index == 0 { 0 } else { spaces(line).min(common) };
            typed.push_str(&line[cut..]);
        }
        typed
    }
}

fn spaces(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

fn stand(text: &str, key: &str) -> Option<Stand> {
    stands(text).into_iter().find(|(known, _)| known == key).map(|(_, stand)| stand)
}

/// Where every unit stands that can be read, in file order.
fn stands(text: &str) -> Vec<(String, Stand)> {
    let mut found: Vec<(String, Stand)> = Vec::new();
    let mut known = BTreeSet::new();
    let Some(tree) = tree(text) else { return found };
    for entry in &tree.body {
        let Some((id, name, value, attributes)) = parts(entry) else { continue };
        if !known.insert(id.clone()) {
            continue;
        }
        if value {
            found.extend(Stand::of(text, name).map(|stand| (id.clone(), stand)));
        }
        for attribute in attributes {
            let key = format!("{id}.{}", attribute.id.name);
            if known.insert(key.clone()) {
                found.extend(Stand::of(text, attribute.id.name).map(|stand| (key, stand)));
            }
        }
    }
    found
}

/// What can be read of a file; its slices are slices of `text`.
fn tree(text: &str) -> Option<ast::Resource<&str>> {
    let body = text.strip_prefix(MARK).unwrap_or(text);
    if too_deep(body).is_some() {
        return None;
    }
    Some(parser::parse(body).unwrap_or_else(|(tree, _)| tree))
}

/// The id of a message or term, the slice that names it, whether it has a value, its attributes.
fn parts<'t, 's>(
    entry: &'t ast::Entry<&'s str>,
) -> Option<(String, &'s str, bool, &'t [ast::Attribute<&'s str>])> {
    match entry {
        ast::Entry::Message(message) => {
            let name = message.id.name;
            Some((name.to_owned(), name, message.value.is_some(), &message.attributes))
        }
        ast::Entry::Term(term) => {
            Some((format!("-{}", term.id.name), term.id.name, true, &term.attributes))
        }
        _ => None,
    }
}

/// Whether two texts have the same entries, comments and broken parts, one unit's pattern left out.
fn same_but(old: &str, new: &str, key: &str) -> bool {
    let (Some(mut old), Some(mut new)) = (tree(old), tree(new)) else { return false };
    for tree in [&mut old, &mut new] {
        let elements = tree.body.iter_mut().find_map(|entry| elements_of(entry, key));
        elements.map(Vec::clear);
    }
    old == new
}

/// The elements of a unit's pattern, where the entry holds it.
fn elements_of<'t, 's>(
    entry: &'t mut ast::Entry<&'s str>,
    key: &str,
) -> Option<&'t mut Vec<ast::PatternElement<&'s str>>> {
    let (id, name) = key.split_once('.').unwrap_or((key, ""));
    if parts(entry).is_none_or(|(known, ..)| known != id) {
        return None;
    }
    let (value, attributes) = match entry {
        ast::Entry::Message(message) => (message.value.as_mut(), &mut message.attributes),
        ast::Entry::Term(term) => (Some(&mut term.value), &mut term.attributes),
        _ => return None,
    };
    let pattern = match name {
        "" => value,
        _ => attributes.iter_mut().find(|a| a.id.name == name).map(|found| &mut found.value),
    };
    pattern.map(|pattern| &mut pattern.elements)
}

/// Reads a pattern byte by byte, as the grammar of Fluent 1.0 has it. What it reads has been parsed, or
/// is parsed after it: broken text only has to come to an end.
struct Scan<'t> {
    bytes: &'t [u8],
    at: usize,
    /// Whether lines that begin with `[`, `*` or `.` are taken for text.
    loose: bool,
    /// The lines of the outermost pattern: the start of each and its first character.
    lines: Vec<(usize, usize)>,
}

impl<'t> Scan<'t> {
    fn new(text: &'t str, at: usize, loose: bool) -> Self {
        Self { bytes: text.as_bytes(), at, loose, lines: Vec::new() }
    }

    fn byte(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn spaces(&mut self) -> usize {
        let start = self.at;
        while self.byte() == Some(b' ') {
            self.at += 1;
        }
        self.at - start
    }

    /// Reads from behind a `=` or `]`; returns the end of the last character that is not blank.
    fn pattern(&mut self, outermost: bool) -> usize {
        let mut end = self.at;
        let mut line_start = false;
        loop {
            if line_start {
                let start = self.at;
                let indent = self.spaces();
                let ends = match self.byte() {
                    None => true,
                    Some(b'{' | b'\r' | b'\n') => false,
                    Some(_) if indent == 0 => true,
                    Some(b'[' | b'*' | b'.') => !(self.loose && outermost),
                    Some(byte) => byte == b'}',
                };
                if ends {
                    self.at = start;
                    return end;
                }
                if outermost && !matches!(self.byte(), Some(b'\r' | b'\n')) {
                    self.lines.push((start, self.at));
                }
                line_start = false;
            }
            match self.byte() {
                None | Some(b'}') => return end,
                Some(b'{') => {
                    self.at += 1;
                    self.placeable();
                    end = self.at;
                }
                Some(byte) => {
                    self.at += 1;
                    match byte {
                        b'\n' => line_start = true,
                        b' ' | b'\r' => {}
                        _ => end = self.at,
                    }
                }
            }
        }
    }

    /// Reads from behind a `{` to behind its `}`.
    fn placeable(&mut self) {
        while let Some(byte) = self.byte() {
            self.at += 1;
            match byte {
                b'}' => return,
                b'{' => self.placeable(),
                b'"' => self.string(),
                b'-' if self.byte() == Some(b'>') => {
                    self.at += 1;
                    return self.variants();
                }
                _ => {}
            }
        }
    }

    /// Reads from behind a `"` to behind the next one.
    fn string(&mut self) {
        while let Some(byte) = self.byte() {
            self.at += 1;
            match byte {
                b'"' | b'\n' => return,
                b'\\' => self.at += 1,
                _ => {}
            }
        }
    }

    /// Reads from behind a `->` to behind the `}` that ends the select.
    fn variants(&mut self) {
        while let Some(byte) = self.byte() {
            match byte {
                b' ' | b'\r' | b'\n' | b'*' => self.at += 1,
                b'[' => {
                    while self.byte().is_some_and(|byte| byte != b']') {
                        self.at += 1;
                    }
                    self.at = (self.at + 1).min(self.bytes.len());
                    self.pattern(false);
                }
                b'}' => {
                    self.at += 1;
                    return;
                }
                _ => return,
            }
        }
    }
}
