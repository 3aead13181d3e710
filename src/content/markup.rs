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

/// Parses a text in which [`OPEN`] and [`CLOSE`] stand for markup. The error says what is wrong.
pub fn parse(text: &str) -> Result<Vec<Stretch>, String> {
    let mut xml = String::with_capacity(text.len() + 16);
    for character in text.chars() {
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
    reader.config_mut().check_end_names = true;
    let mut open: Vec<Element> = Vec::new();
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut say = |open: &[Element], text: &str| match stretches.last_mut() {
        Some((elements, said)) if elements == open => said.push_str(text),
        _ if text.is_empty() => {}
        _ => stretches.push((open.to_vec(), text.to_owned())),
    };
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(Event::Start(start)) => {
                let name = start.name().as_ref().to_owned();
                let mut language = None;
                for attribute in start.attributes() {
                    let attribute = attribute.map_err(|error| format!("in `<{name}>`: {error}"))?;
                    let key = attribute.key.as_ref().to_owned();
                    let value = attribute.value.into_owned();
                    if key != "lang" || !matches!(name.as_str(), "cite" | "span") {
                        return Err(format!("`<{name}>` takes no attribute `{key}`"));
                    }
                    let parsed = Language::parse(&value);
                    language = Some(parsed.ok_or_else(|| format!("`{value}` is no language tag"))?);
                }
                open.push(match (name.as_str(), language) {
                    ("em", _) => Element::Emphasis,
                    ("sup", _) => Element::Superscript,
                    ("cite", language) => Element::Cite(language),
                    ("span", Some(language)) => Element::Foreign(language),
                    ("span", None) => return Err("`<span>` needs `lang`".to_owned()),
                    _ => return Err(format!("`<{name}>` is not one of the four elements")),
                });
            }
            Ok(Event::End(_)) => {
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
                    _ => return Err("an unknown character reference".to_owned()),
                };
                say(&open, character);
            }
            Ok(_) => return Err("only elements and text are allowed".to_owned()),
            Err(error) => return Err(error.to_string()),
        }
    }
    if open.is_empty() { Ok(stretches) } else { Err("an element is not closed".to_owned()) }
}
