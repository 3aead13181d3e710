//! YAML read to its end: a tree in which every key and value knows its place, and the reader that
//! turns it into types and gathers every fault on the way.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Deref;
use std::ops::Range;
use std::sync::Arc;

use saphyr_parser::Event;
use saphyr_parser::Parser;
use saphyr_parser::ScalarStyle;
use saphyr_parser::Span;
use schemars::JsonSchema;
use schemars::Schema;
use schemars::SchemaGenerator;
use schemars::json_schema;

use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::diagnostics::Place;
use crate::diagnostics::did_you_mean;

/// Deeper than any dataset nests; what nests deeper is refused before it can exhaust the stack.
const DEEPEST: usize = 16;

/// A value and its byte range in the file.
#[derive(Debug)]
pub struct Node {
    pub range: Range<usize>,
    pub value: Value,
}

/// What a value is, before any type reads it.
#[derive(Debug)]
pub enum Value {
    /// The text, and whether it stood without quotes (and so may be a number or a word such as `true`).
    Scalar {
        text: String,
        plain: bool,
    },
    Sequence(Vec<Node>),
    Mapping(Vec<(Key, Node)>),
}

/// A key of a mapping.
#[derive(Debug)]
pub struct Key {
    pub range: Range<usize>,
    pub text: String,
}

/// A collection that is still being filled.
struct Open {
    start: usize,
    key: Option<Key>,
    value: Value,
}

/// Reads one document. Anchors, aliases and tags are refused (the dataset needs none, and an alias
/// can multiply itself); a repeated key is a fault at the second one.
pub fn parse(file: &Arc<str>, text: &str) -> (Option<Node>, Vec<Diagnostic>) {
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let base = text.len() - body.len();
    let offsets: Vec<usize> =
        body.char_indices().map(|(at, _)| at + base).chain([text.len()]).collect();
    let bytes = |span: Span| {
        let end = offsets.len() - 1;
        offsets[span.start.index().min(end)]..offsets[span.end.index().min(end)]
    };
    let mut faults = Vec::new();
    let mut stack: Vec<Open> = Vec::new();
    let mut root = None;
    let mut documents = 0;
    for event in Parser::new_from_str(body) {
        let (event, span) = match event {
            Ok(event) => event,
            Err(error) => {
                let at = offsets[error.marker().index().min(offsets.len() - 1)];
                let place = Place { file: file.clone(), range: at..at };
                faults.push(Diagnostic::new(Fault::YamlSyntax, place, error.info()).hint(
                    "look here and on the line before for a missing quotation mark, bracket, colon \
                     or space",
                ));
                return (None, faults);
            }
        };
        let place = Place { file: file.clone(), range: bytes(span) };
        let mut refuse = |what: &str, hint: &str| {
            faults.push(Diagnostic::new(Fault::YamlSyntax, place.clone(), what).hint(hint));
        };
        match &event {
            Event::Alias(_) => refuse("an alias", "write the value out"),
            Event::Scalar(_, _, anchor, tag) => {
                refuse_marks(*anchor, tag.is_some(), &mut refuse);
            }
            Event::SequenceStart(anchor, tag) | Event::MappingStart(anchor, tag) => {
                refuse_marks(*anchor, tag.is_some(), &mut refuse);
            }
            _ => {}
        }
        if stack.len() >= DEEPEST {
            refuse("values nested too deep", "the dataset never nests as deep as this");
            return (None, faults);
        }
        let done = match event {
            Event::DocumentStart(_) => {
                documents += 1;
                if documents > 1 {
                    refuse("a second document", "put one document into a file");
                    return (None, faults);
                }
                None
            }
            Event::Scalar(text, style, ..) => {
                let plain = style == ScalarStyle::Plain;
                // YAML's words for an absent value.
                let null = plain && matches!(&*text, "~" | "null" | "Null" | "NULL");
                let text = if null { String::new() } else { text.into_owned() };
                Some(Node { range: place.range, value: Value::Scalar { text, plain } })
            }
            Event::Alias(_) => {
                let value = Value::Scalar { text: String::new(), plain: false };
                Some(Node { range: place.range, value })
            }
            Event::SequenceStart(..) => {
                let value = Value::Sequence(Vec::new());
                stack.push(Open { start: place.range.start, key: None, value });
                None
            }
            Event::MappingStart(..) => {
                let value = Value::Mapping(Vec::new());
                stack.push(Open { start: place.range.start, key: None, value });
                None
            }
            Event::SequenceEnd | Event::MappingEnd => stack.pop().map(|open| {
                // A block ends where the next token starts: leave out the white space before it.
                let end =
                    open.start + text[open.start..place.range.end.max(open.start)].trim_end().len();
                Node { range: open.start..end, value: open.value }
            }),
            _ => None,
        };
        let Some(node) = done else { continue };
        match stack.last_mut() {
            None => root = Some(node),
            Some(Open { value: Value::Sequence(items), .. }) => items.push(node),
            Some(open) => match (open.key.take(), &mut open.value) {
                (Some(key), Value::Mapping(entries)) => {
                    if entries.iter().any(|(known, _)| known.text == key.text) {
                        let place = Place { file: file.clone(), range: key.range.clone() };
                        faults.push(
                            Diagnostic::new(
                                Fault::YamlSyntax,
                                place,
                                format!("the key `{}` stands twice", key.text),
                            )
                            .hint("keep one of the two"),
                        );
                    } else {
                        entries.push((key, node));
                    }
                }
                (_, _) => {
                    let range = node.range;
                    let text = match node.value {
                        Value::Scalar { text, .. } => text,
                        _ => {
                            let place = Place { file: file.clone(), range: range.clone() };
                            faults.push(
                                Diagnostic::new(Fault::YamlSyntax, place, "a key that is no text")
                                    .hint("write a word before the colon"),
                            );
                            String::new()
                        }
                    };
                    open.key = Some(Key { range, text });
                }
            },
        }
    }
    if root.is_none() && faults.is_empty() {
        faults.push(
            Diagnostic::new(Fault::YamlSyntax, Place::top(file), "an empty file")
                .hint("write the keys that the schema names, or remove the file"),
        );
    }
    (root, faults)
}

fn refuse_marks(anchor: usize, tagged: bool, refuse: &mut impl FnMut(&str, &str)) {
    if anchor != 0 {
        refuse("an anchor", "write the value out where it is needed");
    }
    if tagged {
        refuse("a tag", "leave the tag out: the schema knows each value's type");
    }
}

/// Reads nodes of one file and gathers the faults.
pub struct Reader<'a> {
    pub file: &'a Arc<str>,
    pub faults: Vec<Diagnostic>,
}

impl Reader<'_> {
    /// Records a fault at a node; returns `None`, so that a reading function can end with it.
    pub fn fault<T>(&mut self, fault: Fault, range: &Range<usize>, message: String) -> Option<T> {
        self.fault_with_hint(fault, range, message, None)
    }

    /// The same, with what to do about it.
    pub fn fault_with_hint<T>(
        &mut self,
        fault: Fault,
        range: &Range<usize>,
        message: String,
        hint: Option<String>,
    ) -> Option<T> {
        let place = Place { file: self.file.clone(), range: range.clone() };
        self.faults.push(Diagnostic::new(fault, place, message).maybe_hint(hint));
        None
    }

    /// The text of a scalar, or a fault that says what was expected.
    pub fn scalar<'n>(&mut self, node: &'n Node, expected: &str) -> Option<&'n str> {
        match &node.value {
            Value::Scalar { text, .. } => Some(text),
            _ => self.expected(node, expected),
        }
    }

    /// The text of a number, which stands without quotation marks, as the schema asks.
    pub fn number<'n>(&mut self, node: &'n Node, expected: &str) -> Option<&'n str> {
        match &node.value {
            Value::Scalar { text, plain: false } => self.fault_with_hint(
                Fault::BadValue,
                &node.range,
                format!("expected {expected}, found `{text}` in quotation marks"),
                Some("leave the quotation marks out".to_owned()),
            ),
            _ => self.scalar(node, expected),
        }
    }

    /// A fault: something else was expected here.
    pub fn expected<T>(&mut self, node: &Node, expected: &str) -> Option<T> {
        let found = match &node.value {
            Value::Scalar { text, .. } if text.is_empty() => "nothing".to_owned(),
            Value::Scalar { text, .. } => format!("`{text}`"),
            Value::Sequence(items) if items.is_empty() => "an empty list".to_owned(),
            Value::Sequence(_) => "a list".to_owned(),
            Value::Mapping(_) => "keys and values".to_owned(),
        };
        self.fault(Fault::BadValue, &node.range, format!("expected {expected}, found {found}"))
    }
}

/// A type that reads itself from YAML at its own place.
pub trait FromYaml: Sized {
    /// Reads the node; records a fault and returns `None` where it is not such a value.
    fn from_yaml(node: &Node, reader: &mut Reader<'_>) -> Option<Self>;

    /// The value where the key is absent; `None` where the key is required.
    fn absent() -> Option<Self> {
        None
    }
}

/// The keys of one mapping while a type takes them.
pub struct Fields<'n> {
    range: &'n Range<usize>,
    entries: &'n [(Key, Node)],
    asked: Vec<&'static str>,
}

impl<'n> Fields<'n> {
    /// The fields of a node that must be a mapping.
    pub fn of(node: &'n Node, reader: &mut Reader<'_>) -> Option<Self> {
        match &node.value {
            Value::Mapping(entries) => {
                Some(Self { range: &node.range, entries, asked: Vec::new() })
            }
            _ => reader.expected(node, "keys and values"),
        }
    }

    /// Takes one key. An absent key gives the type's value for that, or a fault.
    pub fn take<T: FromYaml>(&mut self, key: &'static str, reader: &mut Reader<'_>) -> Option<T> {
        self.asked.push(key);
        if let Some((_, node)) = self.entries.iter().find(|(known, _)| known.text == key) {
            return T::from_yaml(node, reader);
        }
        T::absent().or_else(|| {
            let start = self.range.start..self.range.start;
            reader.fault_with_hint(
                Fault::MissingKey,
                &start,
                format!("the key `{key}` is missing"),
                Some(format!("add `{key}:` here; the schema says what it holds")),
            )
        })
    }

    /// Reports the keys that nobody asked for.
    pub fn finish(self, reader: &mut Reader<'_>) {
        for (key, _) in self.entries {
            // A key that is no text was refused as such.
            if !key.text.is_empty() && !self.asked.contains(&key.text.as_str()) {
                // In a flow mapping a comma inside of a figure begins a key.
                let hint = if key.text.bytes().all(|byte| byte.is_ascii_digit()) {
                    "a figure is written without commas, with a point before its fraction"
                        .to_owned()
                } else {
                    did_you_mean(&key.text, self.asked.iter().copied())
                        .unwrap_or_else(|| format!("the keys here are: {}", self.asked.join(", ")))
                };
                let message = format!("unknown key `{}`", key.text);
                reader.fault_with_hint::<()>(Fault::UnknownKey, &key.range, message, Some(hint));
            }
        }
    }
}

/// Declares a struct, its JSON Schema and its reader from one list of fields, so that the three
/// cannot differ. A field may be absent where its type has a value for that.
macro_rules! record {
    ($(#[$meta:meta])* pub struct $name:ident {
        $($(#[$field_meta:meta])* pub $field:ident: $type:ty,)+
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, schemars::JsonSchema)]
        #[schemars(deny_unknown_fields)]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $type,)+
        }

        impl $crate::content::yaml::FromYaml for $name {
            fn from_yaml(
                node: &$crate::content::yaml::Node,
                reader: &mut $crate::content::yaml::Reader<'_>,
            ) -> Option<Self> {
                let mut fields = $crate::content::yaml::Fields::of(node, reader)?;
                $(let $field = fields.take::<$type>(stringify!($field), reader);)+
                fields.finish(reader);
                Some(Self { $($field: $field?,)+ })
            }
        }
    };
}
pub(crate) use record;

/// Declares a closed list of names: the enum, its JSON Schema and its reader.
macro_rules! closed_list {
    ($(#[$meta:meta])* pub enum $name:ident {
        $($(#[$variant_meta:meta])* $variant:ident $text:literal,)+
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, schemars::JsonSchema)]
        pub enum $name {
            $($(#[$variant_meta])* #[schemars(rename = $text)] $variant,)+
        }

        impl $name {
            /// Every name of the list.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The name as the dataset and the message ids write it.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }
        }

        impl $crate::content::yaml::FromYaml for $name {
            fn from_yaml(
                node: &$crate::content::yaml::Node,
                reader: &mut $crate::content::yaml::Reader<'_>,
            ) -> Option<Self> {
                let names: Vec<&str> = Self::ALL.iter().map(|item| item.name()).collect();
                let text = reader.scalar(node, "a name")?;
                match Self::ALL.iter().find(|item| item.name() == text) {
                    Some(item) => Some(*item),
                    None => {
                        let hint = $crate::diagnostics::did_you_mean(text, names.iter().copied())
                            .unwrap_or_else(|| format!("one of: {}", names.join(", ")));
                        reader.fault_with_hint(
                            $crate::diagnostics::Fault::BadValue,
                            &node.range,
                            format!("unknown name `{text}`"),
                            Some(hint),
                        )
                    }
                }
            }
        }
    };
}
pub(crate) use closed_list;

/// A value together with its byte range in the file.
#[derive(Clone, Debug)]
pub struct Located<T> {
    pub value: T,
    pub range: Range<usize>,
}

impl<T: FromYaml> FromYaml for Located<T> {
    fn from_yaml(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        Some(Self { value: T::from_yaml(node, reader)?, range: node.range.clone() })
    }
}

impl<T> Deref for Located<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: JsonSchema> JsonSchema for Located<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

impl<T: FromYaml> FromYaml for Option<T> {
    fn from_yaml(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match &node.value {
            // YAML's null: as good as absent, as the schema says too.
            Value::Scalar { text, plain: true } if text.is_empty() => Some(None),
            _ => T::from_yaml(node, reader).map(Some),
        }
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: FromYaml> FromYaml for Vec<T> {
    fn from_yaml(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match &node.value {
            Value::Sequence(items) => {
                // Every item is read before the first faulty one decides: one run lists all faults.
                let read: Vec<Option<T>> =
                    items.iter().map(|item| T::from_yaml(item, reader)).collect();
                once_each(items, reader)?;
                read.into_iter().collect()
            }
            _ => reader.expected(node, "a list"),
        }
    }

    fn absent() -> Option<Self> {
        Some(Vec::new())
    }
}

/// No list of the dataset says a thing twice.
fn once_each(items: &[Node], reader: &mut Reader<'_>) -> Option<()> {
    let mut seen = BTreeSet::new();
    let mut whole = Some(());
    for item in items {
        if let Value::Scalar { text, .. } = &item.value
            && !seen.insert(text)
        {
            whole = reader.fault_with_hint(
                Fault::DuplicateId,
                &item.range,
                format!("`{text}` stands twice in the list"),
                Some("keep one of the two".to_owned()),
            );
        }
    }
    whole
}

/// A list that must be there and hold at least one item.
#[derive(Clone, Debug)]
pub struct Filled<T>(Vec<T>);

impl<T> Deref for Filled<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T: FromYaml> FromYaml for Filled<T> {
    fn from_yaml(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match &node.value {
            Value::Sequence(items) if items.is_empty() => {
                reader.expected(node, "a list of at least one item")
            }
            _ => Vec::from_yaml(node, reader).map(Self),
        }
    }
}

impl<T: JsonSchema> JsonSchema for Filled<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Filled_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let item = generator.subschema_for::<T>();
        json_schema!({ "type": "array", "items": item, "minItems": 1, "uniqueItems": true })
    }
}

impl FromYaml for bool {
    fn from_yaml(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match &node.value {
            Value::Scalar { text, plain: true } if text == "true" => Some(true),
            Value::Scalar { text, plain: true } if text == "false" => Some(false),
            _ => reader.expected(node, "true or false"),
        }
    }

    fn absent() -> Option<Self> {
        Some(false)
    }
}

impl FromYaml for u64 {
    fn from_yaml(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        const EXPECTED: &str = "a whole number, without spaces, points or commas";
        let text = reader.number(node, EXPECTED)?;
        if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return reader.expected(node, EXPECTED);
        }
        // Above 2^53 Fluent and JSON would round the number.
        match text.parse() {
            Ok(number) if number < (1 << 53) => Some(number),
            _ => reader.expected(node, "a whole number below 2^53"),
        }
    }
}

impl FromYaml for String {
    fn from_yaml(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node, "a text")?;
        if text.is_empty() { reader.expected(node, "a text") } else { Some(text.to_owned()) }
    }
}
