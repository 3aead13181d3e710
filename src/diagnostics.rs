//! What we tell the person whose file is at fault: a value, never a print.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::language::Language;

/// How much a fault weighs: an error stops the build, a warning does not.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Severity {
    Error,
    Warning,
}

impl Severity {
    /// The word that every message format prints.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

macro_rules! faults {
    ($($(#[doc = $doc:literal])+ $name:ident $code:literal $severity:ident;)+) => {
        /// Every kind of fault that twinpress reports. The table in the README is this list.
        #[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
        pub enum Fault {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Fault {
            /// All kinds, in the order of the README's table.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The stable name of the kind, as `short`, `json` and `github` print it.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)+ }
            }

            /// Whether the kind stops a build.
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)+ }
            }

            /// The kind in one sentence.
            pub fn meaning(self) -> &'static str {
                match self { $(Self::$name => concat!($($doc),+),)+ }
            }
        }
    };
}

faults! {
    /// A file or folder that cannot be read, is too large, or is not UTF-8.
    Unreadable "unreadable" Error;
    /// YAML that is broken, repeats a key, or uses an anchor or a tag.
    YamlSyntax "yaml-syntax" Error;
    /// A key that the dataset does not have.
    UnknownKey "unknown-key" Error;
    /// A key that the dataset needs and the file lacks.
    MissingKey "missing-key" Error;
    /// A value of the wrong type, form or range.
    BadValue "bad-value" Error;
    /// Two files or two items with one id, or one place in the order.
    DuplicateId "duplicate-id" Error;
    /// A file whose name is not the id in it.
    FileName "file-name" Error;
    /// A photograph or coat of arms that is missing, cannot be read, or has too few pixels.
    Picture "picture" Error;
    /// An id in the dataset that names nothing.
    UnknownId "unknown-id" Error;
    /// Fluent that cannot be read.
    FluentSyntax "fluent-syntax" Error;
    /// A language without a file that the source language has.
    MissingFile "missing-file" Error;
    /// A message, term or attribute that a language lacks.
    MissingMessage "missing-message" Error;
    /// A message, term or attribute that nothing asks for.
    ObsoleteMessage "obsolete-message" Warning;
    /// An id that stands twice in one language.
    DuplicateMessage "duplicate-message" Error;
    /// Messages in another order than in the source language.
    MessageOrder "message-order" Warning;
    /// A text that says nothing.
    EmptyMessage "empty-message" Error;
    /// A variable that the message is not given.
    UnknownVariable "unknown-variable" Error;
    /// A function that twinpress does not have.
    UnknownFunction "unknown-function" Error;
    /// An option or argument that the function or term does not have.
    UnknownOption "unknown-option" Error;
    /// A reference to a message, term or attribute that does not exist.
    UnknownReference "unknown-reference" Error;
    /// A message that leads back to itself.
    CyclicMessage "cyclic-message" Error;
    /// Placeables or references nested too deep.
    TooDeep "too-deep" Error;
    /// A select that lacks the plural category of a value in the dataset.
    PluralMissing "plural-missing" Error;
    /// A variant that no value can choose.
    VariantUnreachable "variant-unreachable" Warning;
    /// A value of the dataset that no message of a language says.
    UnusedValue "unused-value" Error;
    /// A figure typed by hand that the dataset has.
    TypedFigure "typed-figure" Error;
    /// A text equal to the source language's.
    SameAsSource "same-as-source" Warning;
    /// A translation of a source text that has changed since it was accepted.
    StaleTranslation "stale-translation" Warning;
    /// A line of a ledger that cannot be read, or that a merge has left.
    Ledger "ledger" Error;
    /// A workbook, or a cell of it, that cannot be read.
    Workbook "workbook" Error;
    /// A row of a workbook whose source text or translation has changed since.
    OutdatedRow "outdated-row" Error;
    /// Inline markup that is not one of the four elements, or is not closed.
    Markup "markup" Error;
    /// A straight quotation mark or apostrophe, or one of another language.
    Quotes "quotes" Warning;
    /// Two spaces in a row.
    DoubleSpace "double-space" Warning;
    /// A hyphen that stands for a dash.
    HyphenForDash "hyphen-for-dash" Warning;
    /// A direction mark typed by hand.
    DirectionMark "direction-mark" Error;
    /// Text that is not in Unicode's composed form (NFC).
    NotNfc "not-nfc" Warning;
    /// A character that texts may not hold: control, private use, zero width.
    BadCharacter "bad-character" Error;
    /// A layout that cannot be read or set.
    Layout "layout" Error;
    /// A character that no font of the layouts has.
    MissingGlyph "missing-glyph" Error;
    /// Text outside its page or box, or a map without room.
    Overflow "overflow" Error;
    /// Text past the pages that the publication states.
    TooManyPages "too-many-pages" Error;
    /// A paragraph whose last line stands alone at the head of a page or column.
    LastLineAlone "last-line-alone" Warning;
    /// What a press cannot print well: type too small, words too near the edge, too much ink, a colour
    /// that is not mixed of its inks.
    Press "press" Error;
    /// A fact that a brochure says and its fragment does not, or the other way round.
    Parity "parity" Error;
    /// Facts older than courtesy lets them be.
    OutdatedFacts "outdated-facts" Warning;
    /// A round anniversary this year or next, of whom a publication shows.
    Anniversary "anniversary" Warning;
    /// A partner who comes after one of a later year.
    Precedence "precedence" Warning;
    /// A guest without a form of its name that the host's language needs.
    GuestName "guest-name" Warning;
    /// A delegation in a language that is incomplete or stale.
    GuestLanguage "guest-language" Warning;
    /// A waiver that has run out.
    WaiverEnded "waiver-ended" Warning;
    /// A layout that prints a word of its own.
    WordInLayout "word-in-layout" Error;
}

/// Where a fault stands: a file of the project and a byte range in its text.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Place {
    /// Path from the project's folder, with forward slashes.
    pub file: Arc<str>,
    /// Byte range in the file as it stands on the disk.
    pub range: Range<usize>,
}

impl Place {
    /// The range of `part`, which must be a slice of `text`; `base` is where `text` starts in the file.
    pub fn of_slice(file: &Arc<str>, text: &str, base: usize, part: &str) -> Self {
        let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize) + base;
        Self { file: file.clone(), range: start..start + part.len() }
    }

    /// The order in which faults are listed: by file, then by line.
    pub fn order(&self) -> (&str, usize, usize) {
        (&self.file, self.range.start, self.range.end)
    }

    /// The very beginning of a file.
    pub fn top(file: &Arc<str>) -> Self {
        Self { file: file.clone(), range: 0..0 }
    }
}

/// One fault: what is wrong, where, and what to do about it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Diagnostic {
    pub fault: Fault,
    pub severity: Severity,
    /// What is wrong: small letter, no full stop.
    pub message: String,
    /// Where; none for a fault of the project as a whole.
    pub place: Option<Place>,
    /// The message or datum that is at fault, where a page showed it; the pipeline knows its place.
    pub origin: Option<String>,
    /// The language whose text it is, where a page showed it; in a box, as few faults have one.
    pub language: Option<Box<Language>>,
    /// What to do, a line each.
    pub hints: Vec<String>,
}

impl Diagnostic {
    /// A fault of the kind's own severity.
    pub fn new(fault: Fault, place: impl Into<Option<Place>>, message: impl Into<String>) -> Self {
        Self {
            fault,
            severity: fault.severity(),
            message: message.into(),
            place: place.into(),
            origin: None,
            language: None,
            hints: Vec::new(),
        }
    }

    /// Adds what to do.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Adds what to do where there is something to say.
    pub fn maybe_hint(mut self, hint: Option<String>) -> Self {
        self.hints.extend(hint);
        self
    }

    /// The same fault as an error: it was denied.
    pub fn as_error(mut self) -> Self {
        self.severity = Severity::Error;
        self
    }

    /// The same fault as a warning: a draft is built all the same.
    pub fn as_warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }
}

/// Whether any of the faults stops a build.
pub fn any_error(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
}

/// “did you mean …?” for a misspelt name, where one of `known` is near enough.
pub fn did_you_mean<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(name, known).map(|candidate| format!("did you mean `{candidate}`?"))
}

/// The one of `known` that a misspelt name most likely means, where one is near enough.
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(name, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= (candidate.len().max(name.len()) / 3).max(1))
        .min()
        .map(|(_, candidate)| candidate)
}

/// The text of every file that a fault can stand in, by path from the project's folder.
pub type SourceTexts = BTreeMap<Arc<str>, Arc<str>>;

/// A 1-based line and column, the column in Unicode characters.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct LineColumn {
    pub line: usize,
    pub column: usize,
}

/// Line and column of a byte offset. A byte-order mark counts for nothing, as editors show it.
pub fn line_column(text: &str, offset: usize) -> LineColumn {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    let before = &text[..offset];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let line = before.matches('\n').count() + 1;
    let column = before[line_start..].chars().filter(|&c| c != '\u{feff}').count() + 1;
    LineColumn { line, column }
}
