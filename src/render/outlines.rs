//! Pictures of pages that a browser reads fast: the glyphs of a line are one outline.
//!
//! Typst draws each glyph as a reference to a symbol, and of each of a thousand references a browser makes a
//! tree of its own: that takes it longer than the rest of the page.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::Writer;
use quick_xml::events::BytesStart;
use quick_xml::events::Event;

/// Where a glyph's outline begins; all that follows is relative to it.
const ORIGIN: &str = "M 0 0";

/// The same picture with each row of glyphs of one look as one path; as it is where it is no picture that
/// Typst draws.
pub fn joined(svg: String) -> String {
    match glyphs(&svg).and_then(|glyphs| rewritten(&svg, &glyphs)) {
        Some(joined) => joined,
        None => svg,
    }
}

/// The outlines of the symbols that are one path without a look of its own, and that all references do no more
/// than place and colour; by id, without their origin.
fn glyphs(svg: &str) -> Option<BTreeMap<String, String>> {
    let mut glyphs = BTreeMap::new();
    let mut reader = Reader::from_str(svg);
    let mut open: Option<(String, Vec<String>)> = None;
    let mut kept = Vec::new();
    loop {
        match (reader.read_event().ok()?, &mut open) {
            (Event::Eof, _) => {
                glyphs.retain(|id, _| !kept.contains(id));
                return Some(glyphs);
            }
            (Event::Empty(element), None)
                if element.name().as_ref() == "use" && Reference::of(&element).is_none() =>
            {
                kept.extend(attribute(&element, "xlink:href").map(|id| id.replace('#', "")));
            }
            (Event::Start(element), None) if element.name().as_ref() == "symbol" => {
                open = Some((attribute(&element, "id")?, Vec::new()));
            }
            (Event::End(element), Some((id, paths))) if element.name().as_ref() == "symbol" => {
                if let [outline] = &**paths
                    && let Some(outline) = outline.strip_prefix(ORIGIN)
                {
                    glyphs.insert(id.clone(), outline.to_owned());
                }
                open = None;
            }
            (Event::Empty(element), Some((_, paths))) => {
                let is_plain = element.attributes().count() == 1;
                let outline = attribute(&element, "d").filter(|_| is_plain);
                paths.push(outline.unwrap_or_default());
            }
            // Whatever else is in it, it is no glyph's outline.
            (Event::Start(_), Some((_, paths))) => paths.push(String::new()),
            _ => {}
        }
    }
}

/// The picture without these symbols, their outlines in the places of the references.
fn rewritten(svg: &str, glyphs: &BTreeMap<String, String>) -> Option<String> {
    let mut reader = Reader::from_str(svg);
    let mut writer = Writer::new(Vec::with_capacity(svg.len()));
    let mut row: Option<Row> = None;
    let mut in_glyph = false;
    loop {
        let event = reader.read_event().ok()?;
        match &event {
            Event::Start(element) if element.name().as_ref() == "symbol" => {
                in_glyph = attribute(element, "id").is_some_and(|id| glyphs.contains_key(&id));
                if in_glyph {
                    continue;
                }
            }
            Event::End(element) if in_glyph => {
                in_glyph = element.name().as_ref() != "symbol";
                continue;
            }
            _ if in_glyph => continue,
            Event::Empty(element) if element.name().as_ref() == "use" => {
                let reference = Reference::of(element);
                let outline = reference.as_ref().and_then(|to| glyphs.get(&to.glyph));
                if let (Some(Reference { look, start, .. }), Some(outline)) = (&reference, outline)
                {
                    let next = Row { look: look.clone(), outline: format!("{start}{outline}") };
                    match &mut row {
                        Some(row) if row.look == next.look => row.outline += &next.outline,
                        _ => flush(&mut writer, row.replace(next))?,
                    }
                    continue;
                }
            }
            _ => {}
        }
        flush(&mut writer, row.take())?;
        if event == Event::Eof {
            return String::from_utf8(writer.into_inner()).ok();
        }
        writer.write_event(event).ok()?;
    }
}

/// Attributes that a path has as the references had them.
type Look = Vec<(&'static str, String)>;

/// A reference that does no more than place and colour what it refers to.
struct Reference {
    glyph: String,
    look: Look,
    /// Where the outline begins.
    start: String,
}

impl Reference {
    fn of(element: &BytesStart<'_>) -> Option<Self> {
        let (mut glyph, mut look) = (None, Look::new());
        let (mut x, mut y) = ("0".to_owned(), "0".to_owned());
        for attribute in element.attributes() {
            let attribute = attribute.ok()?;
            let value = attribute.value.into_owned();
            match attribute.key.as_ref() {
                "xlink:href" => glyph = Some(value.strip_prefix('#')?.to_owned()),
                "x" => x = value,
                "y" => y = value,
                // What a gradient covers depends on what it fills.
                "fill" if value.starts_with("url") => return None,
                "fill" => look.push(("fill", value)),
                "fill-rule" => look.push(("fill-rule", value)),
                _ => return None,
            }
        }
        Some(Self { glyph: glyph?, look, start: format!("M {x} {y}") })
    }
}

/// Glyphs of one look that follow each other.
struct Row {
    look: Look,
    outline: String,
}

fn flush(writer: &mut Writer<Vec<u8>>, row: Option<Row>) -> Option<()> {
    let Some(Row { look, outline }) = row else { return Some(()) };
    let path = writer.create_element("path");
    let path = path.with_attributes(look.iter().map(|(name, value)| (*name, &**value)));
    path.with_attribute(("d", &*outline)).write_empty().ok()?;
    Some(())
}

/// An attribute's value, as it is written.
fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.try_get_attribute(name).ok()??;
    Some(found.value.into_owned())
}
