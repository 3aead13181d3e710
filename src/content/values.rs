//! The values of the dataset: ids, years, places, addresses; each reads itself and refuses bad input.

use std::borrow::Cow;
use std::fmt;

use schemars::JsonSchema;
use schemars::Schema;
use schemars::SchemaGenerator;
use schemars::json_schema;
use url::Url;

use crate::content::yaml::FromYaml;
use crate::content::yaml::Node;
use crate::content::yaml::Reader;
use crate::language::Language;

/// Declares a type that reads itself from the text of a scalar.
macro_rules! scalar {
    ($name:ident, $schema_type:literal, $expected:literal, { $($schema:tt)* }, $read:expr) => {
        impl FromYaml for $name {
            fn from_yaml(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
                let text = match $schema_type {
                    "string" => reader.scalar(node, $expected)?,
                    _ => reader.number(node, $expected)?,
                };
                match $read(text) {
                    Some(value) => Some(value),
                    None => reader.expected(node, $expected),
                }
            }
        }

        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": $schema_type, "description": $expected, $($schema)* })
            }
        }
    };
}

/// An id: lower-case letters, figures and single hyphens. It is a file's name, a message's prefix
/// and a part of web addresses.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Id(String);

impl Id {
    /// The pattern of an id, for JSON Schema.
    pub const PATTERN: &'static str = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    /// Reads an id; `None` where the text is none.
    pub fn parse(text: &str) -> Option<Self> {
        let part = |part: &str| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        let valid = text.starts_with(|c: char| c.is_ascii_lowercase()) && text.split('-').all(part);
        valid.then(|| Self(text.to_owned()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

scalar!(
    Id,
    "string",
    "an id of lower-case letters, figures and single hyphens, such as `crepy-en-valois`",
    { "pattern": Id::PATTERN },
    Id::parse
);

/// The name of a picture's file: an id with the ending of a JPEG or PNG. It is no path.
#[derive(Clone, Debug)]
pub struct PictureFile(pub String);

impl PictureFile {
    /// The pattern of such a name, for JSON Schema.
    pub const PATTERN: &'static str = "^[a-z0-9]+(-[a-z0-9]+)*\\.(jpg|jpeg|png)$";

    fn parse(text: &str) -> Option<Self> {
        let part = |part: &str| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        let (stem, ending) = text.rsplit_once('.')?;
        let valid = matches!(ending, "jpg" | "jpeg" | "png") && stem.split('-').all(part);
        valid.then(|| Self(text.to_owned()))
    }
}

scalar!(
    PictureFile,
    "string",
    "the name of a JPEG or PNG file in `data/pictures/`, such as `antoing-castle.jpg`",
    { "pattern": PictureFile::PATTERN },
    PictureFile::parse
);

/// The name of a fact and of its variable: camel case.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct FactKey(pub String);

impl FactKey {
    /// The pattern of a key, for JSON Schema.
    pub const PATTERN: &'static str = "^[a-z][a-zA-Z0-9]*$";

    /// Reads a key; `None` where the text is none.
    pub fn parse(text: &str) -> Option<Self> {
        let valid = text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.bytes().all(|b| b.is_ascii_alphanumeric());
        valid.then(|| Self(text.to_owned()))
    }
}

scalar!(
    FactKey,
    "string",
    "the key of a fact, such as `areaKm2`",
    { "pattern": FactKey::PATTERN },
    FactKey::parse
);

/// A calendar year.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Year(pub u16);

fn figures(text: &str, most: usize) -> Option<u16> {
    let plain = !text.is_empty() && text.len() <= most && text.bytes().all(|b| b.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

fn year(text: &str) -> Option<Year> {
    figures(text, 4).filter(|year| (1000..=2100).contains(year)).map(Year)
}

scalar!(
    Year,
    "integer",
    "a year from 1000 to 2100",
    { "minimum": 1000, "maximum": 2100 },
    year
);

/// A month of a year.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Month {
    pub year: Year,
    /// 1 to 12.
    pub month: u8,
}

scalar!(
    Month,
    "string",
    "a month, such as `2013-10`",
    { "pattern": "^[12][0-9]{3}-(0[1-9]|1[0-2])$" },
    |text: &str| {
        let (y, month) = text.split_once('-')?;
        let month = figures(month, 2).filter(|m| (1..=12).contains(m) && text.len() == 7)?;
        Some(Month { year: year(y)?, month: month as u8 })
    }
);

/// A day of every year.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Day {
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

scalar!(
    Day,
    "string",
    "a month and a day, such as `09-21`",
    { "pattern": "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" },
    |text: &str| {
        const LENGTHS: [u16; 12] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let (month, day) = text.split_once('-')?;
        let month = figures(month, 2).filter(|m| (1..=12).contains(m) && text.len() == 5)?;
        let longest = LENGTHS[usize::from(month) - 1];
        let day = figures(day, 2).filter(|d| (1..=longest).contains(d))?;
        Some(Day { month: month as u8, day: day as u8 })
    }
);

/// A day of a certain year.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Date {
    year: u16,
    /// 1 to 12.
    month: u8,
    /// 1 to 31.
    day: u8,
}

impl Date {
    /// Reads `YYYY-MM-DD`; `None` where that is no day.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let mut part = |length: usize, most: u16| {
            let part = parts.next().filter(|part| part.len() == length)?;
            figures(part, length).filter(|number| (1..=most).contains(number))
        };
        let (year, month, day) = (part(4, 9999)?, part(2, 12)? as u8, part(2, 31)?);
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let longest = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        let whole = day <= longest && parts.next().is_none();
        whole.then_some(Self { year, month, day: day as u8 })
    }

    /// The year.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }
}

scalar!(
    Date,
    "string",
    "a day, such as `2027-05-14`",
    { "format": "date", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" },
    Date::parse
);

/// A number of years, at least one.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Years(pub u64);

scalar!(
    Years,
    "integer",
    "a number of years from 1 to 100",
    { "minimum": 1, "maximum": 100 },
    |text: &str| text.parse().ok().filter(|years| (1..=100).contains(years)).map(Years)
);

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A time of day, of 24 hours.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Time {
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

impl Time {
    /// Reads `HH:MM`; `None` where that is no time of day.
    pub fn parse(text: &str) -> Option<Self> {
        let (hour, minute) = text.split_once(':')?;
        let part = |part: &str, most: u16| {
            figures(part, 2).filter(|number| part.len() == 2 && *number <= most).map(|n| n as u8)
        };
        Some(Self { hour: part(hour, 23)?, minute: part(minute, 59)? })
    }
}

impl fmt::Display for Time {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:02}:{:02}", self.hour, self.minute)
    }
}

scalar!(
    Time,
    "string",
    "a time of day, such as `\"09:30\"`",
    { "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$" },
    Time::parse
);

/// A century of the common era: 13 is the years 1201 to 1300.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Century(pub u8);

scalar!(
    Century,
    "integer",
    "a century from 1 to 21",
    { "minimum": 1, "maximum": 21 },
    |text: &str| figures(text, 2).filter(|c| (1..=21).contains(c)).map(|c| Century(c as u8))
);

/// A share from 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Percent(pub f64);

scalar!(
    Percent,
    "number",
    "a share from 0 to 100",
    { "minimum": 0, "maximum": 100 },
    |text: &str| text.parse().ok().filter(|p| (0.0..=100.0).contains(p)).map(Percent)
);

/// A measure in the unit that its key names.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measure(pub f64);

scalar!(
    Measure,
    "number",
    "a number above 0, with a point before its fraction",
    { "exclusiveMinimum": 0 },
    |text: &str| text.parse().ok().filter(|m: &f64| m.is_finite() && *m > 0.0).map(Measure)
);

/// Degrees north of the equator.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Latitude(pub f64);

scalar!(
    Latitude,
    "number",
    "degrees of latitude from -90 to 90",
    { "minimum": -90, "maximum": 90 },
    |text: &str| text.parse().ok().filter(|d| (-90.0..=90.0).contains(d)).map(Latitude)
);

/// Degrees east of Greenwich.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Longitude(pub f64);

scalar!(
    Longitude,
    "number",
    "degrees of longitude from -180 to 180",
    { "minimum": -180, "maximum": 180 },
    |text: &str| text.parse().ok().filter(|d| (-180.0..=180.0).contains(d)).map(Longitude)
);

/// A country by its two letters (ISO 3166-1 alpha-2).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Country(String);

impl Country {
    /// The id of the term that names the country.
    pub fn term(&self) -> String {
        format!("country-{}", self.0.to_ascii_lowercase())
    }
}

scalar!(
    Country,
    "string",
    "a country's two capital letters (ISO 3166-1), such as `PL`",
    { "pattern": "^[A-Z]{2}$" },
    |text: &str| {
        let valid = text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase());
        valid.then(|| Country(text.to_owned()))
    }
);

/// A language tag in the dataset.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Tag(pub Language);

impl Tag {
    /// Reads a tag; `None` where it is not well formed. A word such as `english` would be one by
    /// BCP 47's reserve of five to eight letters, which registers no language.
    pub fn parse(text: &str) -> Option<Self> {
        let language = text.split('-').next().unwrap_or_default();
        let valid = (2..=3).contains(&language.len());
        Language::parse(text).filter(|_| valid).map(Self)
    }
}

scalar!(
    Tag,
    "string",
    "a language tag (BCP 47), such as `fr` or `sr-Latn`",
    { "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" },
    Tag::parse
);

/// A web address (http or https).
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Address(String);

impl Address {
    /// The address as a link needs it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address as a reader types it: without scheme, and without the slash of an empty path.
    pub fn shown(&self) -> &str {
        let shown = self.0.split_once("://").map_or(self.0.as_str(), |(_, rest)| rest);
        match shown.find('/') {
            Some(at) if at + 1 == shown.len() => &shown[..at],
            _ => shown,
        }
    }
}

scalar!(
    Address,
    "string",
    "a web address such as `https://www.example.org/`, without spaces",
    { "format": "uri", "pattern": "^https?://" },
    |text: &str| {
        let url = Url::parse(text).ok()?;
        let host = url.host_str()?;
        let valid = matches!(url.scheme(), "http" | "https")
            && text.starts_with(url.scheme())
            && host.contains('.')
            && url.username().is_empty()
            && !text.contains(|c: char| c.is_whitespace() || c.is_control());
        valid.then(|| Address(text.to_owned()))
    }
);
