//! A language that we publish in, and the direction that it reads.

use std::fmt;

use serde::Serialize;

/// A language tag (BCP 47), such as `pl`, `sr-Latn`. Ordered as text, which makes every listing of
/// languages the same on every run.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(transparent)]
pub struct Language(String);

impl Language {
    /// Reads a tag; `None` where it is not well formed.
    pub fn parse(tag: &str) -> Option<Self> {
        tag.parse::<unic_langid::LanguageIdentifier>().ok().map(|id| Self(id.to_string()))
    }

    /// The language that addresses and telephone numbers are marked with, as Latin text.
    pub fn of_addresses() -> Self {
        Self("en".to_owned())
    }

    /// The tag as it is written in `lang` attributes and folder names.
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// The direction that CLDR gives for the language's script.
    pub fn direction(&self) -> Direction {
        match self.identifier().character_direction() {
            unic_langid::CharacterDirection::RTL => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }

    /// The pseudo-language that the tag names, where it names one.
    pub fn pseudo(&self) -> Option<Pseudo> {
        match self.tag() {
            "en-XA" => Some(Pseudo::Accented),
            "ar-XB" => Some(Pseudo::Mirrored),
            _ => None,
        }
    }

    /// The tag as Fluent's own type.
    pub fn identifier(&self) -> unic_langid::LanguageIdentifier {
        self.0.parse().expect("`parse` let well-formed tags in only")
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A language that nobody speaks: another's texts, set so that an eye sees what does not fit and what
/// no translation reaches. CLDR keeps these tags for them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Pseudo {
    /// `en-XA`: accented, longer, in brackets.
    Accented,
    /// `ar-XB`: set from right to left.
    Mirrored,
}

/// Which way a text reads; printed as HTML and Typst spell it.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    Ltr,
    Rtl,
}

impl Direction {
    /// `ltr` or `rtl`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}
