//! Reads the text back out of made bytes: a brochure's pages, a fragment's elements.
//!
//! A brochure holds glyphs at their places on the page. Their letters come from the fonts' own tables;
//! a line of a script from right to left is turned round into the order in which it is read.

use std::collections::BTreeMap;

use lopdf::Dictionary;
use lopdf::Document;
use lopdf::Object;
use lopdf::content::Content;

use crate::language::Direction;

/// Forms may hold forms, and a file may be made so that they never end.
const DEEPEST_FORM: usize = 8;
/// Glyphs this near to each other's base line, in points, stand on one line.
const SAME_LINE: f64 = 0.1;

/// A stretch of glyphs of one page.
struct Stretch {
    /// Where its base line begins, in points.
    at: (f64, f64),
    text: String,
}

/// The letters of a font by their code.
type Letters = BTreeMap<u16, String>;

/// The text of a brochure, lines in the order in which the file draws them, and the alternative texts
/// of its pictures behind.
///
/// # Errors
///
/// Why it cannot be read.
pub fn of_brochure(pdf: &[u8], direction: Direction) -> Result<String, String> {
    let document = Document::load_mem(pdf).map_err(|error| error.to_string())?;
    let mut walk = Walk { document: &document, stretches: Vec::new(), fonts: BTreeMap::new() };
    let mut text = String::new();
    for page in document.get_pages().into_values() {
        let resources = page_resources(&document, page).unwrap_or_default();
        let content = document.get_page_content(page);
        walk.content(&content, &resources, UNMOVED, 0).map_err(|error| error.to_string())?;
        text += &lines(std::mem::take(&mut walk.stretches), direction);
    }
    for object in document.objects.values() {
        let alternative = object.as_dict().ok().and_then(|dictionary| dictionary.get(b"Alt").ok());
        if let Some(alternative) = alternative.and_then(|text| lopdf::decode_text_string(text).ok())
        {
            text += &format!("{alternative}\n");
        }
    }
    Ok(text)
}

/// The text of a fragment: of its elements, and of the attributes that a reader hears or follows.
pub fn of_fragment(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        text += &rest[..start];
        let Some(end) = rest[start..].find('>') else { break };
        let tag = &rest[start..start + end];
        for name in ["alt", "aria-label"] {
            let value =
                tag.split_once(&format!(" {name}=\"")).and_then(|(_, at)| at.split('"').next());
            text += value.unwrap_or_default();
        }
        rest = &rest[start + end + 1..];
    }
    text += rest;
    // The templates write well-formed references only.
    quick_xml::escape::unescape(&text).map_or(text.clone(), std::borrow::Cow::into_owned)
}

/// The lines of a page.
fn lines(stretches: Vec<Stretch>, direction: Direction) -> String {
    let mut text = String::new();
    let mut line: Vec<Stretch> = Vec::new();
    let mut end = |line: &mut Vec<Stretch>| {
        if direction == Direction::Rtl {
            line.sort_by(|one, other| one.at.0.total_cmp(&other.at.0));
        }
        let drawn: String = line.drain(..).map(|stretch| stretch.text).collect();
        text += &match direction {
            Direction::Ltr => turned(drawn.chars().collect(), &from_the_right),
            Direction::Rtl => turned(drawn.chars().rev().collect(), &from_the_left),
        };
        text.push('\n');
    };
    for stretch in stretches {
        let same = |last: &Stretch| (last.at.1 - stretch.at.1).abs() < SAME_LINE;
        if !line.last().is_none_or(same) {
            end(&mut line);
        }
        line.push(stretch);
    }
    end(&mut line);
    text
}

/// A line, read in its own direction, with the stretches that read the other way turned round.
fn turned(mut line: Vec<char>, turns: &dyn Fn(char) -> bool) -> String {
    let mut from = 0;
    while from < line.len() {
        if !turns(line[from]) {
            from += 1;
            continue;
        }
        // To the last letter or figure before the next letter that reads the other way; two figures
        // with more than a mark between them are two.
        let mut to = from;
        for at in from + 1..line.len() {
            if !turns(line[at]) && line[at].is_alphanumeric() {
                break;
            }
            if !turns(line[at]) {
                continue;
            }
            let figures = line[from..=at].iter().all(|c| !c.is_alphabetic());
            if figures && at - to > 2 {
                break;
            }
            to = at;
        }
        line[from..=to].reverse();
        from = to + 1;
    }
    line.into_iter().collect()
}

/// Whether a letter or figure reads from left to right.
fn from_the_left(letter: char) -> bool {
    letter.is_alphanumeric() && !from_the_right(letter)
}

/// Whether a letter is of a script from right to left: Hebrew, Arabic and their neighbours.
fn from_the_right(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

type Matrix = [f64; 6];

const UNMOVED: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// What is drawn by the first matrix within the second.
fn within(inner: Matrix, outer: Matrix) -> Matrix {
    let [a, b, c, d, e, f] = inner;
    let [p, q, r, s, t, u] = outer;
    [
        a * p + b * r,
        a * q + b * s,
        c * p + d * r,
        c * q + d * s,
        e * p + f * r + t,
        e * q + f * s + u,
    ]
}

/// A walk over what draws.
struct Walk<'d> {
    document: &'d Document,
    stretches: Vec<Stretch>,
    /// The letters of the fonts seen so far, by the place of their table.
    fonts: BTreeMap<lopdf::ObjectId, Letters>,
}

/// A marked part that is open.
enum Mark {
    Plain,
    /// Page numbers, stamps: no part of the text.
    Artifact,
    /// Its glyphs stand for this text; whether that has been taken.
    Instead(String, bool),
}

impl Walk<'_> {
    fn content(
        &mut self,
        content: &[u8],
        resources: &Dictionary,
        moved: Matrix,
        depth: usize,
    ) -> Result<(), lopdf::Error> {
        let mut matrix = moved;
        let mut saved = Vec::new();
        let (mut line, mut at) = (UNMOVED, UNMOVED);
        let mut font = None;
        let mut marks: Vec<Mark> = Vec::new();
        for operation in Content::decode(content)?.operations {
            let operands = &operation.operands;
            match operation.operator.as_str() {
                "q" => saved.push(matrix),
                "Q" => matrix = saved.pop().unwrap_or(matrix),
                "cm" => matrix = within(numbers(operands), matrix),
                "BT" => (line, at) = (UNMOVED, UNMOVED),
                "Tm" => {
                    line = numbers(operands);
                    at = line;
                }
                "Td" | "TD" => {
                    let [x, y, ..]: Matrix = numbers(operands);
                    line = within([1.0, 0.0, 0.0, 1.0, x, y], line);
                    at = line;
                }
                "Tf" => font = operands.first().and_then(|name| self.font(resources, name)),
                "BMC" | "BDC" => marks.push(self.mark(operands, resources)),
                "EMC" => {
                    marks.pop();
                }
                "Tj" | "TJ" | "'" | "\"" => {
                    let letters = font.and_then(|font| self.fonts.get(&font));
                    let text = match marks.last_mut() {
                        Some(Mark::Instead(text, taken)) if !*taken => {
                            *taken = true;
                            text.clone()
                        }
                        Some(Mark::Instead(..)) => continue,
                        _ => letters.map(|letters| shown(operands, letters)).unwrap_or_default(),
                    };
                    if !marks.iter().any(|mark| matches!(mark, Mark::Artifact)) {
                        let [.., x, y] = within(at, matrix);
                        self.stretches.push(Stretch { at: (x, y), text });
                    }
                }
                "Do" if depth < DEEPEST_FORM => {
                    let Some((form, own, by)) = self.form(operands, resources) else { continue };
                    self.content(&form, &own, within(by, matrix), depth + 1)?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn mark(&self, operands: &[Object], resources: &Dictionary) -> Mark {
        let name = operands.first().and_then(|name| name.as_name().ok());
        let properties = operands.get(1).and_then(|properties| match properties {
            Object::Dictionary(dictionary) => Some(dictionary),
            Object::Name(name) => entry(self.document, resources, b"Properties", name),
            _ => None,
        });
        let instead = properties.and_then(|properties| properties.get(b"ActualText").ok());
        match (name, instead.and_then(|text| lopdf::decode_text_string(text).ok())) {
            (Some(b"Artifact"), _) => Mark::Artifact,
            (_, Some(text)) => Mark::Instead(text, false),
            _ => Mark::Plain,
        }
    }

    /// The font of a name, its letters read.
    fn font(&mut self, resources: &Dictionary, name: &Object) -> Option<lopdf::ObjectId> {
        let font = entry(self.document, resources, b"Font", name.as_name().ok()?)?;
        let id = font.get(b"ToUnicode").and_then(Object::as_reference).ok()?;
        if !self.fonts.contains_key(&id) {
            let table = self.document.get_object(id).and_then(Object::as_stream).ok()?;
            let table = table.decompressed_content().unwrap_or_else(|_| table.content.clone());
            self.fonts.insert(id, letters(&String::from_utf8_lossy(&table)));
        }
        Some(id)
    }

    /// The content, resources and matrix of a form.
    fn form(
        &self,
        operands: &[Object],
        resources: &Dictionary,
    ) -> Option<(Vec<u8>, Dictionary, Matrix)> {
        let name = operands.first()?.as_name().ok()?;
        let forms = resolved(self.document, resources.get(b"XObject").ok()?)?.as_dict().ok()?;
        let form = resolved(self.document, forms.get(name).ok()?)?.as_stream().ok()?;
        if form.dict.get(b"Subtype").and_then(Object::as_name).ok()? != b"Form" {
            return None;
        }
        let own = form.dict.get(b"Resources").ok().and_then(|own| resolved(self.document, own));
        let own = own.and_then(|own| own.as_dict().ok()).unwrap_or(resources).clone();
        let by = form.dict.get(b"Matrix").and_then(Object::as_array).ok();
        let by = by.map_or(UNMOVED, |by| numbers(by));
        let content = form.decompressed_content().unwrap_or_else(|_| form.content.clone());
        Some((content, own, by))
    }
}

/// The resources of a page, its own or those of a node above it.
fn page_resources(document: &Document, page: lopdf::ObjectId) -> Option<Dictionary> {
    let mut node = document.get_dictionary(page).ok()?;
    for _ in 0..64 {
        if let Ok(resources) = node.get(b"Resources") {
            return resolved(document, resources)?.as_dict().ok().cloned();
        }
        node = document.get_dictionary(node.get(b"Parent").ok()?.as_reference().ok()?).ok()?;
    }
    None
}

fn resolved<'d>(document: &'d Document, object: &'d Object) -> Option<&'d Object> {
    document.dereference(object).ok().map(|(_, object)| object)
}

/// A named dictionary among the resources.
fn entry<'d>(
    document: &'d Document,
    resources: &'d Dictionary,
    kind: &[u8],
    name: &[u8],
) -> Option<&'d Dictionary> {
    let all = resolved(document, resources.get(kind).ok()?)?.as_dict().ok()?;
    resolved(document, all.get(name).ok()?)?.as_dict().ok()
}

/// The numbers of an operator, zeros where there are too few.
fn numbers(operands: &[Object]) -> Matrix {
    let mut numbers = [0.0; 6];
    for (number, operand) in numbers.iter_mut().zip(operands) {
        *number = operand.as_float().map_or(0.0, f64::from);
    }
    numbers
}

/// What an operator shows, in letters; every font of Typst has codes of two bytes.
fn shown(operands: &[Object], letters: &Letters) -> String {
    let mut text = String::new();
    let mut take = |bytes: &[u8]| {
        for code in bytes.chunks_exact(2) {
            let code = u16::from_be_bytes([code[0], code[1]]);
            text += letters.get(&code).map_or("\u{fffd}", String::as_str);
        }
    };
    for operand in operands {
        match operand {
            Object::String(bytes, _) => take(bytes),
            Object::Array(parts) => {
                parts.iter().filter_map(|part| part.as_str().ok()).for_each(&mut take);
            }
            _ => {}
        }
    }
    text
}

/// Reads a table from codes to letters (`beginbfchar`, `beginbfrange`).
fn letters(table: &str) -> Letters {
    let mut letters = Letters::new();
    let code = |hex: &str| u16::from_str_radix(hex, 16).ok();
    let text = |hex: &str| {
        let units: Vec<u16> =
            (0..hex.len() / 4).filter_map(|at| code(hex.get(at * 4..at * 4 + 4)?)).collect();
        String::from_utf16_lossy(&units)
    };
    for (kind, per_row) in [("bfchar", 2), ("bfrange", 3)] {
        for part in table.split(&format!("begin{kind}")).skip(1) {
            let part = part.split(&format!("end{kind}")).next().unwrap_or_default();
            let hex: Vec<&str> =
                part.split('<').skip(1).filter_map(|word| word.split('>').next()).collect();
            for row in hex.chunks_exact(per_row) {
                let (Some(first), Some(last)) = (code(row[0]), code(row[per_row - 2])) else {
                    continue;
                };
                let Some(start) = text(row[per_row - 1]).chars().next() else { continue };
                if per_row == 2 {
                    letters.insert(first, text(row[1]));
                    continue;
                }
                let ends = u32::from(start)..;
                for (code, letter) in (first..=last).zip(ends) {
                    letters.extend(char::from_u32(letter).map(|letter| (code, letter.into())));
                }
            }
        }
    }
    letters
}
