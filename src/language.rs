//! A language that we publish in, and the direction that it reads.

use std::fmt;

use icu::locale::LanguageIdentifier;
use icu::locale::LocaleDirectionality;
use icu::locale::LocaleExpander;
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

    /// The direction that CLDR gives for the script that the language is written in; left to right for a
    /// language that CLDR does not know.
    pub fn direction(&self) -> Direction {
        if LocaleDirectionality::new_extended().is_right_to_left(&self.subtags()) {
            Direction::Rtl
        } else {
            Direction::Ltr
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

    /// The script that the language is written in, as CLDR has it: `Cyrl`.
    pub fn script(&self) -> Option<String> {
        self.likely().script.map(|script| script.to_string())
    }

    /// The tags under which data of the language may be kept, the nearest first: with script and region
    /// as CLDR supposes them, with one of both, alone.
    pub fn ancestry(&self) -> Vec<String> {
        let LanguageIdentifier { language, script, region, .. } = self.likely();
        let with = |script: Option<String>, region: Option<String>| {
            let parts = [Some(language.to_string()), script, region];
            parts.into_iter().flatten().collect::<Vec<_>>().join("-")
        };
        let (script, region) = (script.map(|s| s.to_string()), region.map(|r| r.to_string()));
        let mut tags = vec![
            with(script.clone(), region.clone()),
            with(script, None),
            with(None, region),
            with(None, None),
        ];
        tags.dedup();
        tags
    }

    /// The subtags with those that CLDR supposes where they are left out.
    fn likely(&self) -> LanguageIdentifier {
        let mut subtags = self.subtags();
        LocaleExpander::new_extended().maximize(&mut subtags);
        subtags
    }

    fn subtags(&self) -> LanguageIdentifier {
        self.0.parse().unwrap_or(LanguageIdentifier::UNKNOWN)
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
