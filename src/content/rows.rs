//! A pattern as a translator's rows: its selects taken apart, and put together again.
//!
//! A select is no sight for somebody who knows languages and not Fluent. Each of its variants is a row
//! of its own, and where the select stood the text around it says `{ $number … }`. Lines of a pattern
//! are one line of a row, as they are on the page; what a row does not change keeps its lines.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::ops::Range;

/// The longest line that is written, in characters.
const LONGEST_LINE: usize = 112;
/// How far the lines of a variant are indented behind the line that it begins on.
const INDENT: usize = 4;
/// What parts the choices of a row's name.
const BETWEEN: &str = " · ";
/// What parts a selector from the key of its variant.
const IS: &str = " = ";

/// One text of a pattern: what stands around its selects, or a variant.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Row {
    /// Which variants lead to it, such as `$number = few`; empty for the text around all selects.
    pub name: String,
    /// The selector of the select that it is a variant of; empty for the text around all selects.
    pub selector: String,
    /// The key of that variant.
    pub key: String,
    /// The text in one line.
    pub text: String,
    /// Whether it is for every value that has no row of its own.
    pub is_usual: bool,
    /// What stands in the text for its selects, each once.
    pub marks: Vec<String>,
    /// Where each byte of the text stands in the pattern.
    origins: Vec<usize>,
}

impl Row {
    /// The name of the select that it is a variant of; none of the text around all selects.
    pub fn select(&self) -> Option<&str> {
        self.name.rsplit_once(IS).map(|(select, _)| select)
    }

    /// Where in the row's text a byte of the pattern stands; `None` where it is none of this row's.
    pub fn offset(&self, at: usize) -> Option<usize> {
        let of = |at: usize| self.origins.iter().position(|&origin| origin == at);
        // The place behind the last sign of a stretch is the stretch's too.
        of(at).or_else(|| of(at.checked_sub(1)?).map(|found| found + 1))
    }
}

/// The rows of a pattern, the text around its selects first. A pattern that cannot be taken apart is
/// one row, as it is written.
pub fn rows(pattern: &str) -> Vec<Row> {
    match Frame::read(pattern) {
        Some(frame) => frame.rows(pattern),
        None => vec![Row {
            name: String::new(),
            selector: String::new(),
            key: String::new(),
            text: pattern.to_owned(),
            is_usual: true,
            marks: Vec::new(),
            origins: (0..pattern.len()).collect(),
        }],
    }
}

/// The pattern with the texts of some rows, by their names, replaced. A row whose text says the same
/// as before keeps its lines. `None` where a text does not hold each mark of its row once.
pub fn put(pattern: &str, texts: &BTreeMap<&str, &str>) -> Option<String> {
    match Frame::read(pattern) {
        Some(frame) => {
            let (before, behind) = (&pattern[..frame.range.start], &pattern[frame.range.end..]);
            Some(format!("{before}{}{behind}", frame.put(pattern, "", texts)?))
        }
        None => Some(texts.get("").map_or(pattern, |text| text).to_owned()),
    }
}

/// A pattern with the selects of another and texts of its own, by the names of the rows. A variant
/// without a text is left out, and a select that has only its default is that text. `None` where a
/// default has no text, or a text does not hold each mark of its row once.
pub fn written(model: &str, texts: &BTreeMap<&str, &str>) -> Option<String> {
    match Frame::read(model) {
        Some(frame) => frame.written("", 0, texts),
        None => texts.get("").map(|text| (*text).to_owned()),
    }
}

/// A text in one line, as pages have it.
pub fn folded(text: &str) -> String {
    let lines = text.split('\n').map(|line| line.trim_matches(BLANK));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What Fluent takes for nothing at the end of a line. An unbreakable space is text.
const BLANK: [char; 3] = [' ', '\t', '\r'];

/// A text with its selects: a whole pattern, or a variant's.
struct Frame<'p> {
    range: Range<usize>,
    /// How far its lines behind the first are to be indented.
    indent: usize,
    selects: Vec<Select<'p>>,
}

struct Select<'p> {
    range: Range<usize>,
    selector: String,
    /// What stands for it in the text around it.
    mark: String,
    /// Its place among the selects by the same selector in the text, where it is not the first.
    again: Option<usize>,
    variants: Vec<Variant<'p>>,
}

struct Variant<'p> {
    key: &'p str,
    is_default: bool,
    frame: Frame<'p>,
}

impl<'p> Frame<'p> {
    /// Takes a pattern apart; `None` where its rows would not be told apart, or it is no pattern.
    fn read(pattern: &'p str) -> Option<Self> {
        let mut scan = Scan { text: pattern, at: 0 };
        let frame = scan.frame(0, false)?;
        let names: Vec<String> = frame.rows(pattern).into_iter().map(|row| row.name).collect();
        let apart = names.iter().collect::<BTreeSet<_>>().len() == names.len();
        (scan.at == pattern.len() && apart).then_some(frame)
    }

    /// Whether it is a select and nothing else.
    fn is_bare_select(&self) -> bool {
        matches!(self.selects.as_slice(), [only] if only.range == self.range)
    }

    fn rows(&self, pattern: &str) -> Vec<Row> {
        let mut rows = Vec::new();
        self.collect(pattern, "", None, true, &mut rows);
        rows
    }

    fn collect(
        &self,
        pattern: &str,
        name: &str,
        choice: Option<(&Select<'_>, &Variant<'_>)>,
        is_usual: bool,
        rows: &mut Vec<Row>,
    ) {
        if !self.is_bare_select() {
            let (text, origins) = self.text(pattern);
            let selector = choice.map_or(String::new(), |(select, _)| select.selector.clone());
            let key = choice.map_or(String::new(), |(_, variant)| variant.key.to_owned());
            let marks = self.selects.iter().map(|select| select.mark.clone()).collect();
            let name = name.to_owned();
            rows.push(Row { name, selector, key, text, is_usual, marks, origins });
        }
        for select in &self.selects {
            for variant in &select.variants {
                let name = select.name_of(name, variant);
                let is_usual = is_usual && variant.is_default;
                variant.frame.collect(pattern, &name, Some((select, variant)), is_usual, rows);
            }
        }
    }

    /// The text as it stands, a mark for each select.
    fn raw(&self, pattern: &str) -> (String, Vec<usize>) {
        let mut raw = String::new();
        let mut origins = Vec::new();
        let mut at = self.range.start;
        for select in &self.selects {
            raw.push_str(&pattern[at..select.range.start]);
            origins.extend(at..select.range.start);
            raw.push_str(&select.mark);
            origins.extend(std::iter::repeat_n(select.range.start, select.mark.len()));
            at = select.range.end;
        }
        raw.push_str(&pattern[at..self.range.end]);
        origins.extend(at..self.range.end);
        (raw, origins)
    }

    /// The text in one line, and where each of its bytes stands.
    fn text(&self, pattern: &str) -> (String, Vec<usize>) {
        let (raw, places) = self.raw(pattern);
        let mut text = String::new();
        let mut origins = Vec::new();
        let mut start = 0;
        for whole in raw.split_inclusive('\n') {
            let line = whole.trim_end_matches('\n').trim_matches(BLANK);
            if !line.is_empty() {
                let at = start + (line.as_ptr() as usize - whole.as_ptr() as usize);
                if !text.is_empty() {
                    text.push(' ');
                    origins.push(places[at]);
                }
                text.push_str(line);
                origins.extend(&places[at..at + line.len()]);
            }
            start += whole.len();
        }
        (text, origins)
    }

    fn put(&self, pattern: &str, name: &str, texts: &BTreeMap<&str, &str>) -> Option<String> {
        let (raw, _) = self.raw(pattern);
        let mut written = match texts.get(name).filter(|_| !self.is_bare_select()) {
            Some(text) => relaid(&raw, &folded(text), self.indent),
            None => raw,
        };
        if self.selects.iter().any(|select| written.matches(&select.mark).count() != 1) {
            return None;
        }
        for select in &self.selects {
            let mut whole = String::new();
            let mut at = select.range.start;
            for variant in &select.variants {
                let range = &variant.frame.range;
                whole.push_str(&pattern[at..range.start]);
                whole += &variant.frame.put(pattern, &select.name_of(name, variant), texts)?;
                at = range.end;
            }
            whole.push_str(&pattern[at..select.range.end]);
            written = written.replacen(&select.mark, &whole, 1);
        }
        Some(written)
    }

    /// The text that texts make of it, its lines behind the first indented.
    fn written(&self, name: &str, indent: usize, texts: &BTreeMap<&str, &str>) -> Option<String> {
        if self.is_bare_select() {
            return self.selects.first()?.written(name, indent, texts);
        }
        let text = folded(texts.get(name).filter(|text| !folded(text).is_empty())?);
        let between = format!("\n{:indent$}", "");
        let mut written = broken(&text, LONGEST_LINE.saturating_sub(indent)).join(&between);
        for select in &self.selects {
            if text.matches(&select.mark).count() != 1 {
                return None;
            }
            let whole = select.written(name, indent, texts)?;
            written = written.replacen(&select.mark, &whole, 1);
        }
        Some(written)
    }
}

impl Select<'_> {
    /// The name of a variant's row in a text of this name.
    fn name_of(&self, text: &str, variant: &Variant<'_>) -> String {
        let between = if text.is_empty() { "" } else { BETWEEN };
        let again = self.again.map_or(String::new(), |again| format!(" …{again}"));
        format!("{text}{between}{}{again}{IS}{}", self.selector, variant.key)
    }

    fn written(&self, name: &str, indent: usize, texts: &BTreeMap<&str, &str>) -> Option<String> {
        let column = indent + INDENT;
        let of = |variant: &Variant<'_>| {
            variant.frame.written(&self.name_of(name, variant), column + INDENT, texts)
        };
        let usual = of(self.variants.iter().find(|variant| variant.is_default)?)?;
        let others = self.variants.iter().filter(|variant| !variant.is_default);
        if others.clone().all(|variant| of(variant).is_none()) {
            return Some(usual);
        }
        let mut written = format!("{{ {} ->\n", self.selector);
        for variant in &self.variants {
            let Some(text) = of(variant) else { continue };
            let (star, space) = if variant.is_default { ("*", column - 1) } else { ("", column) };
            written += &format!("{:space$}{star}[{}] {text}\n", "", variant.key);
        }
        Some(written + &format!("{:indent$}}}", ""))
    }
}

/// Reads what Fluent's parser has read before; anything else only has to come to an end.
struct Scan<'p> {
    text: &'p str,
    at: usize,
}

impl<'p> Scan<'p> {
    fn rest(&self) -> &'p str {
        &self.text[self.at..]
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start_matches(SPACE).len();
    }

    /// Reads a text to its end: the next variant or the end of the select inside of one, else the end.
    fn frame(&mut self, indent: usize, inside: bool) -> Option<Frame<'p>> {
        self.skip_space();
        let start = self.at;
        let mut end = start;
        let mut selects: Vec<Select<'p>> = Vec::new();
        while let Some(byte) = self.byte() {
            match byte {
                b'{' => {
                    self.placeable(indent, &mut selects)?;
                    end = self.at;
                    continue;
                }
                b'}' if inside => break,
                b'\n' if inside && self.line_ends_text() => break,
                b' ' | b'\t' | b'\r' | b'\n' => {}
                _ => end = self.at + 1,
            }
            self.at += 1;
        }
        Some(Frame { range: start..end, indent, selects })
    }

    /// Whether the line behind this line end is the next variant's, or ends the select.
    fn line_ends_text(&self) -> bool {
        let next = self.rest().trim_start_matches(SPACE);
        next.starts_with(['[', '}']) || next.starts_with("*[")
    }

    /// Reads a placeable. The selects in it are noted; the rest of it is text as it is written.
    fn placeable(&mut self, indent: usize, selects: &mut Vec<Select<'p>>) -> Option<()> {
        let start = self.at;
        if let Some(arrow) = self.arrow() {
            let selector = folded(&self.text[start + 1..arrow]);
            let again = selects.iter().filter(|select| select.selector == selector).count();
            let again = (again > 0).then_some(again + 1);
            let number = again.map_or(String::new(), |again| again.to_string());
            let mark = format!("{{ {selector} …{number} }}");
            self.at = arrow + "->".len();
            let variants = self.variants(indent)?;
            selects.push(Select { range: start..self.at, selector, mark, again, variants });
            return Some(());
        }
        self.at += 1;
        loop {
            match self.byte()? {
                b'{' => self.placeable(indent, selects)?,
                b'"' => self.string()?,
                b'}' => {
                    self.at += 1;
                    return Some(());
                }
                _ => self.at += 1,
            }
        }
    }

    /// Where the arrow of a select stands, if the placeable that begins here is one.
    fn arrow(&self) -> Option<usize> {
        let mut ahead = Scan { text: self.text, at: self.at + 1 };
        let mut depth = 0;
        loop {
            match ahead.byte()? {
                b'"' => {
                    ahead.string()?;
                    continue;
                }
                b'{' => depth += 1,
                b'}' if depth == 0 => return None,
                b'}' => depth -= 1,
                b'-' if depth == 0 && ahead.rest().starts_with("->") => return Some(ahead.at),
                _ => {}
            }
            ahead.at += 1;
        }
    }

    /// Reads a string literal.
    fn string(&mut self) -> Option<()> {
        self.at += 1;
        loop {
            match self.byte()? {
                b'"' => {
                    self.at += 1;
                    return Some(());
                }
                b'\\' if self.rest().starts_with("\\\"") => self.at += 2,
                b'\\' if self.rest().starts_with("\\\\") => self.at += 2,
                b'\n' => return None,
                _ => self.at += 1,
            }
        }
    }

    /// Reads the variants of a select and its end.
    fn variants(&mut self, indent: usize) -> Option<Vec<Variant<'p>>> {
        let mut variants = Vec::new();
        loop {
            self.skip_space();
            let line = self.text[..self.at].rfind('\n').map_or(0, |at| at + 1);
            let column = self.text[line..self.at].chars().count();
            let is_default = self.byte()? == b'*';
            if is_default {
                self.at += 1;
            }
            match self.byte()? {
                b'}' if !is_default => {
                    self.at += 1;
                    return Some(variants);
                }
                b'[' => {}
                _ => return None,
            }
            let close = self.at + self.rest().find(']')?;
            let key = self.text[self.at + 1..close].trim_matches(SPACE);
            self.at = close + 1;
            let frame = self.frame(indent.max(column) + INDENT, true)?;
            variants.push(Variant { key, is_default, frame });
        }
    }
}

const SPACE: [char; 4] = [' ', '\t', '\r', '\n'];

/// A text laid into lines. The lines of the old text that the new one begins and ends with stay; what
/// is between them is broken at the usual length.
fn relaid(old: &str, new: &str, indent: usize) -> String {
    if folded(old) == new {
        return old.to_owned();
    }
    let lines: Vec<&str> = old.split('\n').collect();
    let folds: Vec<&str> = lines.iter().map(|line| line.trim_matches(BLANK)).collect();
    let mut rest = new;
    let mut first = 0;
    while let Some(fold) = folds.get(first) {
        let Some(behind) = rest.strip_prefix(fold) else { break };
        match behind.strip_prefix(' ') {
            _ if fold.is_empty() => {}
            Some(behind) => rest = behind,
            None => break,
        }
        first += 1;
    }
    let mut last = folds.len();
    while last > first {
        let fold = folds[last - 1];
        let Some(before) = rest.strip_suffix(fold) else { break };
        match before.strip_suffix(' ') {
            _ if fold.is_empty() => {}
            Some(before) => rest = before,
            None => break,
        }
        last -= 1;
    }
    // What was put in between two lines joins one of them where there is room.
    let longest = folds.iter().map(|fold| fold.chars().count()).max().unwrap_or(0);
    let longest = longest.max(LONGEST_LINE.saturating_sub(indent));
    let length = rest.chars().count() + 1;
    let room = |fold: &str| !fold.is_empty() && fold.chars().count() + length <= longest;
    let mut rest = rest.to_owned();
    if first > 0 && room(folds[first - 1]) {
        first -= 1;
        rest = format!("{} {rest}", folds[first]);
    } else if last < folds.len() && room(folds[last]) {
        rest = format!("{rest} {}", folds[last]);
        last += 1;
    }
    // The new lines stand as the old ones do.
    let model = lines.iter().skip(1).find(|line| !line.trim_matches(BLANK).is_empty());
    let indent = model.map_or(indent, |line| line.len() - line.trim_start_matches(' ').len());
    let middle = broken(&rest, longest);
    let mut written: Vec<String> = lines[..first].iter().map(|&line| line.to_owned()).collect();
    for line in middle {
        // The first line has its place already.
        let space = if written.is_empty() { 0 } else { indent };
        written.push(format!("{:space$}{line}", ""));
    }
    written.extend(lines[last..].iter().map(|&line| line.to_owned()));
    written.join("\n")
}

/// A line broken at spaces into lines of the usual length. A placeable stays whole, and no line begins
/// with what Fluent would not take for text.
fn broken(text: &str, longest: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut depth = 0usize;
    let mut width = 0;
    for (index, word) in text.split(' ').enumerate() {
        let length = word.chars().count();
        let may_begin = depth == 0 && !word.is_empty() && !word.starts_with(['[', '*', '.', '}']);
        if index > 0 {
            if may_begin && width + 1 + length > longest {
                lines.push(String::new());
                width = 0;
            } else {
                lines.last_mut().expect("there is a first line").push(' ');
                width += 1;
            }
        }
        lines.last_mut().expect("there is a first line").push_str(word);
        width += length;
        for letter in word.chars() {
            match letter {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
    }
    lines
}
