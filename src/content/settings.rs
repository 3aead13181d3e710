//! How a language is set: the switches of `locales/<lang>/language.yaml`.

use std::borrow::Cow;
use std::ops::Deref;

use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::DecimalFormatterOptions;
use schemars::JsonSchema;
use schemars::Schema;
use schemars::SchemaGenerator;
use schemars::json_schema;
use schemars::schema_for;
use serde_json::Value as Json;

use crate::content::cldr;
use crate::content::values::Tag;
use crate::content::yaml::FromYaml;
use crate::content::yaml::Node;
use crate::content::yaml::Reader;
use crate::content::yaml::Value;
use crate::content::yaml::closed_list;
use crate::content::yaml::record;
use crate::diagnostics::Fault;
use crate::language::Language;

/// Scripts with capitals: they stress by italics, and are divided at line ends.
const WITH_CAPITALS: [&str; 4] = ["Latn", "Cyrl", "Grek", "Armn"];

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
        /// Opening and closing mark of the outer, then of the inner quotation; absent: CLDR's.
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
        /// Whether two dashes in a sentence enclose: no line ends between one of them and what they enclose.
        #[schemars(default)]
        pub paired_dashes: bool,
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

impl Settings {
    /// The switches of a language, with its quotation marks from CLDR where the file states none.
    pub fn completed(mut self, language: &Language) -> Self {
        let locale = self.locale.as_ref().map_or(language, |tag| &tag.0);
        if self.quotes.0.is_none() {
            let marks = cldr::known(locale).map(|known| known.quotes.map(str::to_owned).to_vec());
            self.quotes = Quotes(marks);
        }
        self
    }
}

/// `language.yaml` of a new language: every switch with its meaning, stated where CLDR gives a value
/// that is not followed by itself. `model` is the source language's file.
pub fn laid_out(language: &Language, model: &str) -> String {
    let known = cldr::known(language);
    let name = known.and_then(|known| known.name);
    let capitals = language.script().is_some_and(|script| WITH_CAPITALS.contains(&script.as_str()));
    let mut text = String::new();
    // The schema for editors, which lies as far from each language's folder.
    let schema = model.lines().next().filter(|line| line.starts_with("# yaml-language-server"));
    if let Some(line) = schema {
        text += &format!("{line}\n");
    }
    text += &format!(
        "# How {} is set: the switches of the typography pass. A switch in a comment shows what holds\n\
         # without it; take the `# ` away to state another value.\n",
        name.unwrap_or(language.tag())
    );
    let schema = schema_for!(Settings);
    let switches = schema.get("properties").and_then(Json::as_object);
    for (switch, property) in switches.into_iter().flatten() {
        let (stated, value) = match switch.as_str() {
            "name" => (name.is_some(), quoted(name.unwrap_or_default())),
            "direction" => (false, language.direction().name().to_owned()),
            "locale" => (false, quoted(language.tag())),
            "quotes" => {
                let marks = known.map(|known| known.quotes.map(quoted).join(", "));
                (false, format!("[{}]", marks.unwrap_or_default()))
            }
            "grouping" => (false, grouping(language)),
            "space_before" => (false, "{}".to_owned()),
            "space_inside_quotes" => (false, quoted("")),
            "hyphenate" => (capitals, capitals.to_string()),
            "emphasis" => (!capitals, if capitals { "italic" } else { "weight" }.to_owned()),
            _ => (false, property.get("default").unwrap_or(&Json::Null).to_string()),
        };
        let meaning = property.get("description").and_then(Json::as_str).unwrap_or_default();
        let mark = if stated { "" } else { "# " };
        text += &format!("\n# {meaning}\n{mark}{switch}: {value}\n");
    }
    text
}

/// A text as YAML reads it in any place, spaces of the kinds that look alike as their numbers.
fn quoted(text: &str) -> String {
    let text = Json::from(text).to_string();
    ['\u{a0}', '\u{202f}']
        .iter()
        .fold(text, |text, space| text.replace(*space, &format!("\\u{:04X}", u32::from(*space))))
}

/// How CLDR groups whole figures, as the switch would state it.
fn grouping(language: &Language) -> String {
    let locale: icu::locale::Locale =
        language.tag().parse().unwrap_or(icu::locale::Locale::UNKNOWN);
    let formatter = DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default())
        .expect("CLDR's data, its root included, is compiled in");
    let grouped = (4..=7_u32).find_map(|digits| {
        let figure = formatter.format(&Decimal::from(10_u32.pow(digits - 1))).to_string();
        let separator = figure.chars().find(|c| !c.is_numeric())?;
        Some((separator.to_string(), digits))
    });
    grouped.map_or_else(
        || Json::Null.to_string(),
        |(separator, digits)| {
            format!("{{ separator: {}, from_digits: {digits} }}", quoted(&separator))
        },
    )
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
/// language has none; none where its file states nothing.
#[derive(Clone, Debug, Default)]
pub struct Quotes(Option<Vec<String>>);

impl Deref for Quotes {
    type Target = [String];

    fn deref(&self) -> &[String] {
        self.0.as_deref().unwrap_or_default()
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
            0 | 2 | 4 => {
                return read.into_iter().collect::<Option<_>>().map(|marks| Self(Some(marks)));
            }
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
