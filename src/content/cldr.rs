//! What CLDR knows of a language and ICU4X leaves out: its own name, its quotation marks.

use crate::language::Language;

/// One row a language: tag, own name (it may be empty), four marks. Made by `.ci/cldr.mjs`.
const TABLE: &str = include_str!("cldr.tsv");

/// What CLDR has of a language by itself.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Known {
    /// The language's own name.
    pub name: Option<&'static str>,
    /// Opening and closing mark of the outer, then of the inner quotation.
    pub quotes: [&'static str; 4],
}

/// What CLDR has of a language; `None` for one that it does not cover. A region or script without a
/// row of its own has what its language has.
pub fn known(language: &Language) -> Option<Known> {
    language.ancestry().iter().find_map(|tag| TABLE.lines().find_map(|line| row(line, tag)))
}

fn row(line: &'static str, tag: &str) -> Option<Known> {
    let mut cells = line.split('\t');
    if cells.next() != Some(tag) {
        return None;
    }
    let name = cells.next().filter(|name| !name.is_empty());
    let marks: Vec<&str> = cells.next()?.split(' ').collect();
    Some(Known { name, quotes: marks.try_into().ok()? })
}
