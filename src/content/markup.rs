//! Inline markup in a pattern's text: `<em>`, `<sup>`, `<cite lang>`, `<span lang>`, nothing else.

use quick_xml::Reader;
use quick_xml::events::Event;

use crate::language::Language;

/// Stands for `<` where it opens markup. Fluent's transform puts it into pattern text only, so that
/// a `<` in a value or in a string literal stays what it is: a character.
pub const OPEN: char = '\u{e000}';
/// Stands for `>` in pattern text.
pub const CLOSE: char = '\u{e001}';

/// What an element says of its text.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Element {
    Emphasis,
    Superscript,
    /// The title of a work, in the language given.
    Cite(Option<Language>),
    /// Words in another language.
    Foreign(Language),
}

/// A stretch of text and the elements around it, outermost first.
pub type Stretch = (Vec<Element>, String);

/// What is wrong with markup, and at which character of the text.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Faulty {
    pub at: usize,
    pub message: String,
}

/// Parses a text in which [`OPEN`] and [`CLOSE`] stand for markup.
pub fn parse(text: &str) -> Result<Vec<Stretch>, Faulty> {
    let mut xml = String::with_capacity(text.len() + 16);
    // Where each character begins in the XML, to find it again from an event's place.
    let mut places = Vec::new();
    let mut characters = text.chars().enumerate().peekable();
    while let Some((at, character)) = characters.next() {
        places.push(xml.len() as u64);
        let opens = |next: char| next.is_alphabetic() || next == '/';
        if character == OPEN && !characters.peek().is_some_and(|(_, next)| opens(*next)) {
            return Err(Faulty { at, message: "`<` opens no element".to_owned() });
        }
        match character {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            OPEN => xml.push('<'),
            CLOSE => xml.push('>'),
            other => xml.push(other),
        }
    }
    let mut reader = Reader::from_str(&xml);
    // Ends are compared below, where their place is known.
    reader.config_mut().check_end_names = false;
    reader.config_mut().allow_unmatched_ends = true;
    let mut open: Vec<Element> = Vec::new();
    let mut names: Vec<(String, usize)> = Vec::new();
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut say = |open: &[Element], text: &str| match stretches.last_mut() {
        Some((elements, said)) if elements == open => said.push_str(text),
        _ if text.is_empty() => {}
        _ => stretches.push((open.to_vec(), text.to_owned())),
    };
    loop {
        let start = reader.buffer_position();
        let at = places.partition_point(|place| *place < start);
        let faulty = |message: String| Faulty { at, message };
        match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(Event::Start(start)) => {
                let name = start.name().as_ref().to_owned();
                let mut language = None;
                for attribute in start.attributes() {
                    let attribute =
                        attribute.map_err(|error| faulty(format!("in `<{name}>`: {error}")))?;
                    let key = attribute.key.as_ref().to_owned();
                    let value = attribute.value.into_owned();
                    if key != "lang" || !matches!(name.as_str(), "cite" | "span") {
                        let message = format!("`<{name}>` takes no attribute `{key}`");
                        return Err(faulty(message));
                    }
                    let parsed = Language::parse(&value);
                    language = Some(
                        parsed.ok_or_else(|| faulty(format!("`{value}` is no language tag")))?,
                    );
                }
                open.push(match (name.as_str(), language) {
                    ("em", _) => Element::Emphasis,
                    ("sup", _) => Element::Superscript,
                    ("cite", language) => Element::Cite(language),
                    ("span", Some(language)) => Element::Foreign(language),
                    ("span", None) => return Err(faulty("`<span>` needs `lang`".to_owned())),
                    _ => {
                        return Err(faulty(format!("`<{name}>` is not one of the four elements")));
                    }
                });
                names.push((name, at));
            }
            Ok(Event::End(end)) => {
                let name = end.name().as_ref().to_owned();
                match names.pop() {
                    Some((opened, _)) if opened == name => {}
                    Some((opened, _)) => {
                        let message = format!("`</{name}>` stands where `</{opened}>` belongs");
                        return Err(faulty(message));
                    }
                    None => {
                        return Err(faulty(format!("`</{name}>` closes what was not opened")));
                    }
                }
                open.pop();
            }
            Ok(Event::Text(text)) => {
                say(&open, &text);
            }
            Ok(Event::GeneralRef(reference)) => {
                let character = match &*reference {
                    "amp" => "&",
                    "lt" => "<",
                    "gt" => ">",
                    _ => return Err(faulty("an unknown character reference".to_owned())),
                };
                say(&open, character);
            }
            Ok(_) => return Err(faulty("only elements and text are allowed".to_owned())),
            Err(error) => return Err(faulty(error.to_string())),
        }
    }
    match names.pop() {
        None => Ok(stretches),
        Some((name, at)) => Err(Faulty { at, message: format!("`<{name}>` is not closed") }),
    }
}
