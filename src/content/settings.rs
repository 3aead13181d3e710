//! How a language is set: the switches of `locales/<lang>/language.yaml`.

use std::borrow::Cow;
use std::ops::Deref;

use schemars::JsonSchema;
use schemars::Schema;
use schemars::SchemaGenerator;
use schemars::json_schema;

use crate::content::values::Tag;
use crate::content::yaml::FromYaml;
use crate::content::yaml::Node;
use crate::content::yaml::Reader;
use crate::content::yaml::Value;
use crate::content::yaml::closed_list;
use crate::content::yaml::record;
use crate::diagnostics::Fault;

record! {
    /// The switches of one language. What is absent follows CLDR.
    #[derive(Default)]
    pub struct Settings {
        /// The language's own name.
        pub name: Option<String>,
        /// The direction that it reads; absent: the one of its script.
        pub direction: Option<Reading>,
        /// The locale whose CLDR data it uses; absent: the language itself.
        pub locale: Option<Tag>,
        /// Opening and closing mark of the outer, then of the inner quotation.
        #[schemars(default)]
        pub quotes: Quotes,
        /// How whole figures are grouped in texts; absent: as CLDR groups them.
        pub grouping: Option<Grouping>,
        /// Whether approximate thousands are said as such (“6 tys.”).
        #[schemars(default)]
        pub thousands: bool,
        /// Words after which a line never ends.
        #[schemars(default, extend("uniqueItems" = true))]
        pub tie_words: Vec<String>,
        /// Abbreviations after which a line never ends.
        #[schemars(default, extend("uniqueItems" = true))]
        pub tie_after: Vec<String>,
        /// Words that a line never separates from the figure before them.
        #[schemars(default, extend("uniqueItems" = true))]
        pub tie_before: Vec<String>,
        /// The space before a punctuation mark, by mark.
        #[schemars(default)]
        pub space_before: Spaces,
        /// The space between a quotation mark and its text.
        pub space_inside_quotes: Option<Blank>,
        /// Whether words are divided at line ends.
        #[schemars(default)]
        pub hyphenate: bool,
        /// How emphasis shows; absent: in italics.
        pub emphasis: Option<Emphasis>,
        /// The apostrophe that texts are written with.
        pub apostrophe: Option<String>,
        /// Whether a hyphen after a letter becomes a maqaf (U+05BE).
        #[schemars(default)]
        pub maqaf: bool,
    }
}

closed_list! {
    /// The direction of a language's text.
    pub enum Reading {
        Ltr "ltr",
        Rtl "rtl",
    }
}

closed_list! {
    /// How emphasis shows.
    pub enum Emphasis {
        Italic "italic",
        /// Semibold and upright, for scripts that are never slanted.
        Weight "weight",
    }
}

record! {
    /// How whole figures are grouped by thousands.
    pub struct Grouping {
        pub separator: Blank,
        /// The least number of figures that is grouped.
        pub from_digits: u64,
    }
}

/// A short text that may be a space.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(transparent, extend("maxLength" = 1))]
pub struct Blank(pub String);

impl FromYaml for Blank {
    fn from_yaml(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node, "a character")?;
        match text.chars().count() {
            0 | 1 => Some(Self(text.to_owned())),
            _ => reader.expected(node, "one character"),
        }
    }
}

/// The quotation marks of a language in pairs: the outer one, then the inner one. Empty where a
/// language states none.
#[derive(Clone, Debug, Default)]
pub struct Quotes(Vec<String>);

impl Deref for Quotes {
    type Target = [String];

    fn deref(&self) -> &[String] {
        &self.0
    }
}

impl FromYaml for Quotes {
    fn from_yaml(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        const EXPECTED: &str = "two or four quotation marks";
        let Value::Sequence(marks) = &node.value else {
            return reader.expected(node, EXPECTED);
        };
        // Some languages open and close with one mark: a mark may stand twice.
        let read: Vec<Option<String>> =
            marks.iter().map(|mark| String::from_yaml(mark, reader)).collect();
        let found = match marks.len() {
            0 | 2 | 4 => return read.into_iter().collect::<Option<_>>().map(Self),
            1 => "one".to_owned(),
            number => number.to_string(),
        };
        reader.fault(Fault::BadValue, &node.range, format!("expected {EXPECTED}, found {found}"))
    }

    fn absent() -> Option<Self> {
        Some(Self::default())
    }
}

impl JsonSchema for Quotes {
    fn schema_name() -> Cow<'static, str> {
        "Quotes".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "array",
            "items": { "type": "string", "minLength": 1 },
            "anyOf": [
                { "maxItems": 0 },
                { "minItems": 2, "maxItems": 2 },
                { "minItems": 4, "maxItems": 4 },
            ],
        })
    }
}

/// Spaces by the character that they stand before.
#[derive(Clone, Debug, Default)]
pub struct Spaces(pub Vec<(char, String)>);

impl FromYaml for Spaces {
    fn from_yaml(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let Value::Mapping(entries) = &node.value else {
            return reader.expected(node, "spaces by punctuation mark");
        };
        let read: Vec<Option<(char, String)>> = entries
            .iter()
            .map(|(key, value)| {
                let space = Blank::from_yaml(value, reader).map(|space| space.0);
                let mut characters = key.text.chars();
                let (Some(mark), None) = (characters.next(), characters.next()) else {
                    let found = match key.text.as_str() {
                        "" => "nothing".to_owned(),
                        text => format!("`{text}`"),
                    };
                    let message = format!("expected one punctuation mark, found {found}");
                    return reader.fault(Fault::BadValue, &key.range, message);
                };
                Some((mark, space?))
            })
            .collect();
        read.into_iter().collect::<Option<Vec<_>>>().map(Self)
    }

    fn absent() -> Option<Self> {
        Some(Self::default())
    }
}

impl JsonSchema for Spaces {
    fn schema_name() -> Cow<'static, str> {
        "Spaces".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "propertyNames": { "minLength": 1, "maxLength": 1 },
            "additionalProperties": { "type": "string", "maxLength": 1 },
        })
    }
}
