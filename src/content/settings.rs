//! How a language is set: the switches of `locales/<lang>/language.yaml`.

use std::borrow::Cow;

use schemars::JsonSchema;
use schemars::Schema;
use schemars::SchemaGenerator;
use schemars::json_schema;

use crate::content::dataset::Tag;
use crate::content::yaml::FromYaml;
use crate::content::yaml::Node;
use crate::content::yaml::Reader;
use crate::content::yaml::Value;
use crate::content::yaml::closed_list;
use crate::content::yaml::record;

record! {
    /// The switches of one language. What is absent follows CLDR.
    pub struct Settings {
        /// The language's own name.
        pub name: Option<String>,
        /// The direction that it reads; absent: the one of its script.
        pub direction: Option<Reading>,
        /// The locale whose CLDR data it uses; absent: the language itself.
        pub locale: Option<Tag>,
        /// Opening and closing mark of the outer, then of the inner quotation.
        #[schemars(default)]
        pub quotes: Vec<String>,
        /// How whole figures are grouped in texts; absent: as CLDR groups them.
        pub grouping: Option<Grouping>,
        /// Whether approximate thousands are said as such (“6 tys.”).
        #[schemars(default)]
        pub thousands: bool,
        /// Words after which a line never ends.
        #[schemars(default)]
        pub tie_words: Vec<String>,
        /// Abbreviations after which a line never ends.
        #[schemars(default)]
        pub tie_after: Vec<String>,
        /// Words that a line never separates from the figure before them.
        #[schemars(default)]
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
#[schemars(transparent)]
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
                let space = Blank::from_yaml(value, reader)?.0;
                Some((key.text.chars().next()?, space))
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
        json_schema!({ "type": "object", "additionalProperties": { "type": "string", "maxLength": 1 } })
    }
}
