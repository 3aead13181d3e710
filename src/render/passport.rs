//! The passport that a brochure carries in its metadata (XMP): what it says, and what made it.
//!
//! Nothing in it depends on a folder or a commit: two builds of the same content are the same bytes.
//! Typst writes neither the passport nor the opening view of a file for a screen. Rewriting a whole file
//! takes longer than setting a leaflet, and is not needed: the writer puts the metadata and the catalog
//! last, in this order, so that a new end with both takes the old one's place.

use std::fmt::Write;

use quick_xml::NsReader;
use quick_xml::escape::escape;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::Event;
use quick_xml::name::ResolveResult;
use serde::Serialize;

use crate::edition::Edition;
use crate::edition::conventions::CLDR_VERSION;
use crate::edition::pair::languages;
use crate::render::typesetter::TYPST_VERSION;

/// The namespace of the passport's properties.
pub const NAMESPACE: &str = "https://twinpress.example/ns/passport/1.0/";
/// The largest metadata that are read, in bytes. Ours have 6 kB.
const LARGEST_METADATA: usize = 1 << 20;
/// The longest value that is read, in characters.
const LONGEST_VALUE: usize = 1000;
/// How far into a file its head may stand.
const HEAD: usize = 1024;

/// What a brochure says of itself.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize)]
pub struct Passport {
    /// `catalogue`, `leaflet` or `delegation`.
    pub publication: String,
    /// The entry of a leaflet.
    pub entry: Option<String>,
    /// The visit of a delegation's brochure.
    pub delegation: Option<String>,
    /// The language, or both languages of a pair.
    pub language: String,
    /// The year whose state the facts describe.
    pub data_state: String,
    /// Whether texts may be missing in it.
    pub draft: bool,
    /// The hash of what it says of its edition, as the manifest has it.
    pub edition_sha256: String,
    pub twinpress: String,
    pub typst: String,
    pub cldr: String,
}

/// A property: its name, and what it says, for the schema.
const PROPERTIES: [(&str, &str); 10] = [
    (
        "Publication",
        "What is published: the catalogue of all entries, the leaflet of one, a delegation's brochure",
    ),
    ("Entry", "The entry of a leaflet"),
    ("Delegation", "The visit of a delegation's brochure"),
    ("Language", "The language of the texts, or both languages of a pair"),
    ("DataState", "The year whose state the facts describe"),
    ("Draft", "Whether texts of the language may be missing"),
    ("Edition", "SHA-256 of what is said: texts, addresses and places, without their looks"),
    ("Tool", "The version of twinpress"),
    ("Typst", "The version of Typst, which set the pages"),
    ("Cldr", "The version of CLDR, which numbers, dates and plural forms are made by"),
];

/// Why a file has no passport to show.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Unread {
    NoPdf,
    /// A PDF that twinpress did not make, or whose metadata somebody took out.
    NoPassport,
    /// A passport that cannot be trusted; why.
    Broken(String),
}

impl Passport {
    /// The passport of a brochure that says these origins of an edition, or of both editions of a pair.
    pub fn of(editions: &[&Edition], says: &dyn Fn(&str) -> bool) -> Self {
        let first = editions[0];
        let leaflet = match &*first.own.entries {
            [entry] if first.own.publication == "leaflet" => Some(entry.id.clone()),
            _ => None,
        };
        Self {
            publication: first.own.publication.to_owned(),
            entry: leaflet,
            delegation: first.own.visit.as_ref().map(|visit| visit.id.clone()),
            language: languages(editions),
            data_state: first.common.date.year.to_string(),
            draft: editions.iter().any(|edition| edition.common.draft),
            // Of a pair, both, one after the other.
            edition_sha256: editions.iter().map(|edition| edition.sha256(says)).collect(),
            twinpress: env!("CARGO_PKG_VERSION").to_owned(),
            typst: TYPST_VERSION.to_owned(),
            cldr: CLDR_VERSION.to_owned(),
        }
    }

    /// The values in the order of the properties.
    fn values(&self) -> [&str; 10] {
        [
            &self.publication,
            self.entry.as_deref().unwrap_or_default(),
            self.delegation.as_deref().unwrap_or_default(),
            &self.language,
            &self.data_state,
            if self.draft { "True" } else { "False" },
            &self.edition_sha256,
            &self.twinpress,
            &self.typst,
            &self.cldr,
        ]
    }

    /// The properties as elements of an RDF description.
    pub fn elements(&self) -> String {
        let mut xml = String::new();
        for ((name, _), value) in PROPERTIES.iter().zip(self.values()) {
            if !value.is_empty() {
                // A string takes whatever is written.
                let _ = write!(
                    xml,
                    "<twinpress:{name} xmlns:twinpress=\"{NAMESPACE}\">{}</twinpress:{name}>",
                    escape(value)
                );
            }
        }
        xml
    }

    /// A whole packet that holds the passport and the title, for a file whose own metadata are gone.
    pub fn packet(&self, title: &str) -> String {
        format!(
            "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\
             <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\
             <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
             <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\
             <dc:format>application/pdf</dc:format>\
             <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:title>\
             {}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>",
            escape(title),
            self.elements()
        )
    }

    /// Puts the passport and the opening view into a file for a screen.
    ///
    /// # Errors
    ///
    /// What of the file is not as Typst writes it.
    pub fn complete(&self, pdf: &[u8]) -> Result<Vec<u8>, &'static str> {
        let end = End::of(pdf)?;
        let metadata = between(&pdf[end.metadata.1..end.catalog.1], PACKET).ok_or("no metadata")?;
        let metadata = std::str::from_utf8(metadata).map_err(|_| "metadata that are no text")?;
        let (head, properties) = metadata.split_once(SCHEMAS_END).ok_or("no extension schema")?;
        let (properties, tail) =
            properties.split_once(DESCRIPTION_END).ok_or("no description in the metadata")?;
        let packet =
            [head, &schema(), SCHEMAS_END, properties, &self.elements(), DESCRIPTION_END, tail]
                .concat();
        let catalog = &pdf[end.catalog.1..end.table];
        let close = rfind(catalog, b">>").ok_or("no catalog")?;
        let mut made = Vec::with_capacity(pdf.len() + packet.len());
        made.extend_from_slice(&pdf[..end.metadata.1]);
        let length = packet.len();
        let number = end.metadata.0;
        let head =
            format!("{number} 0 obj\n<</Length {length}/Type/Metadata/Subtype/XML>>\nstream\n");
        made.extend_from_slice(head.as_bytes());
        made.extend_from_slice(packet.as_bytes());
        made.extend_from_slice(b"\nendstream\nendobj\n\n");
        let at_catalog = made.len();
        made.extend_from_slice(&catalog[..close]);
        made.extend_from_slice(b"/PageLayout/TwoPageRight");
        made.extend_from_slice(&catalog[close..]);
        let at_table = made.len();
        // The table keeps its length: only the catalog has moved.
        let mut table = pdf[end.table..end.start].to_vec();
        let entry = end.entries - end.table + end.catalog.0 * ENTRY;
        table[entry..entry + 10].copy_from_slice(format!("{at_catalog:010}").as_bytes());
        made.extend_from_slice(&table);
        made.extend_from_slice(format!("startxref\n{at_table}\n%%EOF").as_bytes());
        Ok(made)
    }

    /// Reads the passport of a file. What it takes does not depend on what the file claims of itself.
    ///
    /// # Errors
    ///
    /// Why it has none to show.
    pub fn read(file: &[u8]) -> Result<Self, Unread> {
        let head = &file[..file.len().min(HEAD)];
        if find(head, b"%PDF-").is_none() {
            return Err(Unread::NoPdf);
        }
        let mut found: Option<Self> = None;
        let mut rest = file;
        // Metadata are never packed, so that whoever knows no PDF finds them too.
        while let Some(packet) = between(rest, PACKET) {
            // A part of the file, so that it begins where this one does or further on.
            let from = packet.as_ptr() as usize - rest.as_ptr() as usize;
            rest = &rest[from + packet.len()..];
            if packet.len() > LARGEST_METADATA || find(packet, NAMESPACE.as_bytes()).is_none() {
                continue;
            }
            let passport = Self::in_packet(packet).map_err(Unread::Broken)?;
            if found.as_ref().is_some_and(|other| *other != passport) {
                return Err(Unread::Broken("it holds two that differ".to_owned()));
            }
            found = Some(passport);
        }
        found.ok_or(Unread::NoPassport)
    }

    fn in_packet(packet: &[u8]) -> Result<Self, String> {
        let xml = std::str::from_utf8(packet).map_err(|_| "it is no UTF-8".to_owned())?;
        let mut reader = NsReader::from_str(xml);
        let mut values: [Option<String>; 10] = Default::default();
        let mut open: Option<usize> = None;
        let property = |space: &ResolveResult<'_>, name: &str| match space {
            ResolveResult::Bound(space) if space.as_ref() == NAMESPACE => {
                PROPERTIES.iter().position(|(known, _)| *known == name)
            }
            _ => None,
        };
        let take = |values: &mut [Option<String>; 10], at: usize, text: &str| {
            let value = values[at].get_or_insert_default();
            value.push_str(text);
            match value.chars().count() > LONGEST_VALUE || value.contains(char::is_control) {
                true => Err(format!("its {} is no name", PROPERTIES[at].0)),
                false => Ok(()),
            }
        };
        loop {
            let event = reader.read_event().map_err(|error| error.to_string())?;
            match &event {
                Event::Start(start) | Event::Empty(start) => {
                    let (space, name) = reader.resolver().resolve_element(start.name());
                    let own = property(&space, name.as_ref());
                    if matches!(event, Event::Start(_)) {
                        open = own;
                    }
                    if let Some(at) = own.filter(|at| values[*at].is_some()) {
                        return Err(format!("it says its {} twice", PROPERTIES[at].0));
                    }
                    // Whoever writes the metadata anew may make attributes of elements.
                    for attribute in start.attributes().flatten() {
                        let (space, name) = reader.resolver().resolve_attribute(attribute.key);
                        if let Some(at) = property(&space, name.as_ref()) {
                            take(&mut values, at, attribute.value.as_ref())?;
                        }
                    }
                }
                Event::Text(text) => {
                    if let Some(at) = open {
                        take(&mut values, at, text)?;
                    }
                }
                Event::GeneralRef(name) => {
                    if let Some(at) = open {
                        take(&mut values, at, resolve_xml_entity(name).unwrap_or("\u{fffd}"))?;
                    }
                }
                Event::End(_) => open = None,
                Event::Eof => break,
                _ => {}
            }
        }
        let mut missing = Vec::new();
        let [publication, entry, delegation, language, state, draft, edition, tool, typst, cldr] =
            values;
        let mut need = |at: usize, value: Option<String>| {
            value.unwrap_or_else(|| {
                missing.push(PROPERTIES[at].0);
                String::new()
            })
        };
        let passport = Self {
            publication: need(0, publication),
            entry,
            delegation,
            language: need(3, language),
            data_state: need(4, state),
            draft: need(5, draft) == "True",
            edition_sha256: need(6, edition),
            twinpress: need(7, tool),
            typst: need(8, typst),
            cldr: need(9, cldr),
        };
        match missing.is_empty() {
            true => Ok(passport),
            false => Err(format!("it lacks: {}", missing.join(", "))),
        }
    }
}

/// The first and last words of a metadata packet (ISO 16684-1).
const PACKET: (&[u8], &[u8]) = (b"<?xpacket begin=", b"<?xpacket end=");
/// Where the list of schemas ends that PDF/A does not know.
const SCHEMAS_END: &str = "</rdf:Bag></pdfaExtension:schemas>";
/// Where the properties end.
const DESCRIPTION_END: &str = "</rdf:Description></rdf:RDF>";
/// The bytes of an entry in a table of objects.
const ENTRY: usize = 20;

/// The description of the properties that PDF/A asks for (ISO 19005-2, 6.6.2.3.3).
fn schema() -> String {
    let mut xml = format!(
        "<rdf:li rdf:parseType=\"Resource\"><pdfaSchema:schema>Passport of a twinpress brochure\
         </pdfaSchema:schema><pdfaSchema:namespaceURI>{NAMESPACE}</pdfaSchema:namespaceURI>\
         <pdfaSchema:prefix>twinpress</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>"
    );
    for (name, description) in PROPERTIES {
        let kind = if name == "Draft" { "Boolean" } else { "Text" };
        // A string takes whatever is written.
        let _ = write!(
            xml,
            "<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>{name}</pdfaProperty:name>\
             <pdfaProperty:valueType>{kind}</pdfaProperty:valueType>\
             <pdfaProperty:category>internal</pdfaProperty:category>\
             <pdfaProperty:description>{description}</pdfaProperty:description></rdf:li>"
        );
    }
    xml + "</rdf:Seq></pdfaSchema:property></rdf:li>"
}

/// The end of a file as its writer leaves it: metadata, catalog, table, trailer, each right behind the other.
struct End {
    /// Number and place of the metadata.
    metadata: (usize, usize),
    /// Number and place of the catalog.
    catalog: (usize, usize),
    /// Where the table begins, and where its first entry does.
    table: usize,
    entries: usize,
    /// Where the last word begins, which tells where the table does.
    start: usize,
}

impl End {
    fn of(pdf: &[u8]) -> Result<Self, &'static str> {
        const NO_TABLE: &str = "no plain table of objects";
        let start = rfind(pdf, b"startxref").ok_or(NO_TABLE)?;
        let table = number(&pdf[start + 9..]).map(|(table, _)| table).ok_or(NO_TABLE)?;
        let head = pdf.get(table..start).ok_or(NO_TABLE)?;
        let head = head.strip_prefix(b"xref\n0 ").ok_or(NO_TABLE)?;
        let (objects, digits) = number(head).ok_or(NO_TABLE)?;
        let entries = table + 7 + digits + 1;
        let trailer = objects.checked_mul(ENTRY).and_then(|length| entries.checked_add(length));
        let trailer = trailer.and_then(|at| pdf.get(at..start)).ok_or(NO_TABLE)?;
        let place = |object: usize| {
            let at = (object < objects).then(|| entries + object * ENTRY)?;
            number(pdf.get(at..at + ENTRY)?).map(|(place, _)| place)
        };
        let root = reference(trailer, b"/Root").ok_or("no catalog")?;
        let at_root = place(root).filter(|at| *at < table).ok_or("no catalog")?;
        let metadata = reference(&pdf[at_root..table], b"/Metadata").ok_or("no metadata")?;
        let at_metadata = place(metadata).filter(|at| *at < at_root).ok_or("no metadata")?;
        // Nothing else lies behind the metadata.
        let behind = (1..objects).filter_map(place).filter(|at| *at >= at_metadata).count();
        if behind != 2 {
            return Err("metadata that are not at its end");
        }
        Ok(Self {
            metadata: (metadata, at_metadata),
            catalog: (root, at_root),
            table,
            entries,
            start,
        })
    }
}

/// The number of the object that a key refers to.
fn reference(dictionary: &[u8], key: &[u8]) -> Option<usize> {
    let at = find(dictionary, key)? + key.len();
    number(&dictionary[at..]).map(|(object, _)| object)
}

/// The whole number that a text begins with, white space aside, and how many bytes both take.
fn number(text: &[u8]) -> Option<(usize, usize)> {
    let space = text.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    let digits = text[space..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let number = std::str::from_utf8(&text[space..space + digits]).ok()?;
    Some((number.parse().ok()?, space + digits))
}

/// What lies between two words, with the first of them.
fn between<'f>(file: &'f [u8], (first, last): (&[u8], &[u8])) -> Option<&'f [u8]> {
    let start = find(file, first)?;
    let end = find(&file[start..], last)?;
    // To the end of the last word's own instruction: `<?xpacket end="r"?>`.
    let close = find(&file[start + end..], b"?>").map_or(0, |close| close + 2);
    Some(&file[start..start + end + close])
}

fn find(text: &[u8], word: &[u8]) -> Option<usize> {
    let first = *word.first()?;
    let mut from = 0;
    while let Some(at) = text[from..].iter().position(|byte| *byte == first) {
        let at = from + at;
        if text[at..].starts_with(word) {
            return Some(at);
        }
        from = at + 1;
    }
    None
}

fn rfind(text: &[u8], word: &[u8]) -> Option<usize> {
    (0..=text.len().checked_sub(word.len())?).rev().find(|&at| text[at..].starts_with(word))
}
