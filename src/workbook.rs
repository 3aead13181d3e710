//! The workbook that goes to a translator without Git: what stands in which sheet and column.

use crate::language::Direction;
use crate::language::Language;

/// The form of the workbook; a reader of another form refuses it.
pub const FORM: &str = "twinpress workbook 1";
/// The sheet that says what to do.
pub const GUIDE: &str = "Guide";
/// The sheet that the translator writes in.
pub const TEXTS: &str = "Texts";
/// The hidden sheet that says what the workbook was made from.
pub const ORIGIN: &str = "Origin";
/// The row of the column heads in [`TEXTS`], counted from 0.
pub const HEAD_ROW: u32 = 0;
/// The row of the first marks in [`ORIGIN`], counted from 0.
pub const FIRST_MARKS: u32 = 6;

/// Set around what stands in braces in a text that reads from right to left, so that it does not come
/// out scrambled. No text of a project holds these marks: they are taken out again.
pub const ISOLATE: char = '\u{2066}';
pub const END_OF_ISOLATE: char = '\u{2069}';

/// The columns of [`TEXTS`], from the first.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
#[repr(u16)]
pub enum Column {
    Id,
    File,
    Source,
    Translation,
    Remark,
    State,
    Comment,
    Variables,
    Budget,
}

impl Column {
    /// All columns in their order.
    pub const ALL: [Self; 9] = [
        Self::Id,
        Self::File,
        Self::Source,
        Self::Translation,
        Self::Remark,
        Self::State,
        Self::Comment,
        Self::Variables,
        Self::Budget,
    ];

    /// The column's index, counted from 0.
    pub fn index(self) -> u16 {
        self as u16
    }
}

/// A cell as people name it, such as `D17`; row and column are counted from 0.
pub fn cell_name(row: u32, column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    let letters: String = letters.iter().rev().collect();
    format!("{letters}{}", row + 1)
}

/// What a workbook was made from.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Origin {
    /// The language that is translated into.
    pub language: Language,
    /// The version of twinpress.
    pub version: String,
    /// The year whose state the facts describe.
    pub year: u16,
    /// What all source texts together are known by.
    pub state: String,
}

/// What a row was made from.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Marks {
    /// The row's id: the key of its unit, and the variant where it is one.
    pub id: String,
    /// What the unit's source text is known by.
    pub source: String,
    /// What the unit's own text is known by, all its rows together.
    pub own: String,
    /// What the row's own text is known by.
    pub text: String,
}

/// A workbook to be written.
#[derive(Clone, Debug)]
pub struct Workbook {
    pub origin: Origin,
    pub direction: Direction,
    /// The name of the language in itself.
    pub language_name: String,
    pub source_language: Language,
    pub source_direction: Direction,
    pub rows: Vec<Row>,
}

/// A row of [`TEXTS`].
#[derive(Clone, Debug)]
pub struct Row {
    pub marks: Marks,
    /// The file that holds the unit, from the language's folder.
    pub file: String,
    pub source: String,
    pub text: String,
    pub state: State,
    pub comment: String,
    /// The variables and names in the text, each with what it becomes.
    pub variables: String,
    /// How many characters the unit has on its page, and how many have room as far as that was tried.
    pub budget: Option<(usize, Option<usize>)>,
}

/// What is to be done about a row, the most urgent first.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum State {
    Missing,
    Stale,
    Edited,
    Unproved,
    Current,
}
