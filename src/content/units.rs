//! What a translator answers for: every message, attribute and term of a language, and its state.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::ops::Range;

use crate::content::Content;
use crate::content::Locale;
use crate::content::coverage;
use crate::content::ledger;
use crate::content::ledger::Ledger;
use crate::content::ledger::Mark;
use crate::content::revise;
use crate::content::translations::File;
use crate::content::translations::Inline;
use crate::content::translations::Item;
use crate::content::translations::Part;
use crate::content::translations::Pattern;
use crate::content::translations::Texts;
use crate::content::translations::visit;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::diagnostics::Place;
use crate::language::Language;

/// A message's value, one of its attributes, a term, or one of a term's attributes.
#[derive(Clone, Debug)]
pub struct Unit {
    /// The id, with `.attribute` where it is one; a term's begins with `-`.
    pub key: String,
    /// The file that holds it, or is to hold it, from the language's folder.
    pub file: String,
    /// The comment above the source text (or above the own one, where there is no source text).
    pub comment: String,
    /// The source language's text; none where it has no such unit.
    pub source: Option<Stretch>,
    /// The language's own text; none where it is missing.
    pub own: Option<Stretch>,
    pub state: State,
    /// Whether the text equals the source text, and nobody said that it may.
    pub same_as_source: bool,
    /// What the source text is known by today, with the terms that it uses.
    pub source_mark: Option<Mark>,
    /// What the own text is known by today.
    pub own_mark: Option<Mark>,
    /// The words that a reader sees of the source text, those of all variants.
    pub source_words: usize,
    /// The normalized source text with the terms that it uses: what the history keeps.
    pub source_normal: String,
}

/// A pattern and where it stands.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Stretch {
    /// The pattern as a person would type it.
    pub pattern: String,
    /// The place of the whole pattern.
    pub place: Place,
}

/// How a translation stands to its source text.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum State {
    /// The language has no text, and must have one.
    Missing,
    /// Nobody ever accepted it.
    Unproved,
    /// The source text moved on since it was accepted.
    Stale,
    /// Its own text changed since it was accepted.
    Edited,
    /// It is as it was accepted, for the source text of today.
    Current,
    /// Nothing asks for it.
    Obsolete,
}

impl State {
    /// The state's name, as `status` prints it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Unproved => "unproved",
            Self::Stale => "stale",
            Self::Edited => "edited",
            Self::Current => "current",
            Self::Obsolete => "obsolete",
        }
    }
}

/// What each source text is known by today, with the terms that it uses, by key.
pub fn source_marks(texts: &Texts<'_, '_>) -> BTreeMap<String, Mark> {
    let items = by_id(&texts.items);
    let mark = |pattern| Mark::of(&ledger::normal_with_terms(pattern, &items));
    let patterns = texts.items.iter().flat_map(Item::patterns);
    patterns.map(|(key, _, pattern)| (key, mark(pattern))).collect()
}

/// A warning for each text of a language whose source text moved on since it was accepted. The same
/// answer as [`units`] gives, and far less work: every run asks for it.
pub fn stale(
    language: &Language,
    ledger: &Ledger,
    texts: &Texts<'_, '_>,
    source: &BTreeMap<String, Mark>,
    wanted: &Wanted,
) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for item in &texts.items {
        for (key, slice, _) in item.patterns() {
            let Some(row) = ledger.rows.get(&key) else { continue };
            let mark = source.get(&key).copied();
            if row.source == mark || !wanted.asks_for(&key, mark.is_some()) {
                continue;
            }
            // What begins with a hyphen is an option before `--`.
            let typed = if key.starts_with('-') { format!("-- {key}") } else { key.clone() };
            let message = format!("the source text of `{key}` has changed since it was accepted");
            let hint = format!(
                "`twinpress status {language}` shows the change; once the translation is right, \
                 `twinpress accept {language} {typed}`"
            );
            let place = item.file.place(slice);
            faults.push(Diagnostic::new(Fault::StaleTranslation, place, message).hint(hint));
        }
    }
    faults
}

/// The units of a language in the source language's file order; then the language's own terms, then
/// what is obsolete. In the source language itself every unit is current.
pub fn units(content: &Content, locale: &Locale) -> Vec<Unit> {
    let source = &content.locales[0];
    let source_files = source.read(content);
    let (source_texts, _) = Texts::of(&source_files);
    let files = locale.read(content);
    let (texts, _) = Texts::of(&files);
    let Content { dataset, keys, paragraphs, .. } = content;
    let wanted = coverage::wanted(&locale.language, dataset, keys, paragraphs);
    let desk = Desk {
        locale,
        is_source: locale.language == source.language,
        wanted: Wanted::of(&wanted, &texts, &source_texts),
        source: by_id(&source_texts.items),
        own: by_id(&texts.items),
        source_ranges: ranges(&source_files),
        own_ranges: ranges(&files),
    };
    let mut units: Vec<Unit> = source_texts
        .items
        .iter()
        .flat_map(|item| item.patterns().map(move |(key, ..)| (item, key)))
        .filter_map(|(item, key)| desk.unit(&key, item))
        .collect();
    let known: BTreeSet<String> = units.iter().map(|unit| unit.key.clone()).collect();
    units.extend(
        texts
            .items
            .iter()
            .flat_map(|item| item.patterns().map(move |(key, ..)| (item, key)))
            .filter(|(_, key)| !known.contains(key))
            .filter_map(|(item, key)| desk.unit(&key, item)),
    );
    // Stable: what is obsolete keeps its order.
    units.sort_by_key(|unit| unit.state == State::Obsolete);
    units
}

/// Everything that a unit is made from.
struct Desk<'d, 't, 's> {
    locale: &'d Locale,
    is_source: bool,
    wanted: Wanted,
    source: BTreeMap<&'d str, &'d Item<'t, 's>>,
    own: BTreeMap<&'d str, &'d Item<'t, 's>>,
    source_ranges: BTreeMap<String, (Range<usize>, String)>,
    own_ranges: BTreeMap<String, (Range<usize>, String)>,
}

impl<'t, 's> Desk<'_, 't, 's> {
    /// A unit; none where the language neither has nor needs it. `item` is one that has it.
    fn unit(&self, key: &str, item: &Item<'t, 's>) -> Option<Unit> {
        let source = find(&self.source, key);
        let own = find(&self.own, key);
        let normal = source.map(|(_, pattern)| ledger::normal_with_terms(pattern, &self.source));
        let source_mark = normal.as_deref().map(Mark::of);
        let own_mark = own.map(|(_, pattern)| Mark::of(&ledger::normal(pattern)));
        let state = match own_mark {
            None if !self.wanted.needed.contains(key) => return None,
            None => State::Missing,
            Some(_) if !self.wanted.asks_for(key, source.is_some()) => State::Obsolete,
            Some(_) if self.is_source => State::Current,
            Some(own) => self.state(key, source_mark, own),
        };
        let same_as_source = !self.is_source
            && source.zip(own).is_some_and(|((_, source), (item, own))| {
                coverage::is_same_as_source(item, own, source)
            });
        let comment = source.or(own).and_then(|(item, _)| item.comment);
        Some(Unit {
            key: key.to_owned(),
            file: own.or(source).map_or(item.file.name, |(item, _)| item.file.name).to_owned(),
            comment: comment.map_or(String::new(), |comment| comment.content.join("\n")),
            source: source.and_then(|(item, _)| stretch(&self.source_ranges, item, key)),
            own: own.and_then(|(item, _)| stretch(&self.own_ranges, item, key)),
            state,
            same_as_source,
            source_mark,
            own_mark,
            source_words: source.map_or(0, |(_, pattern)| words(pattern)),
            source_normal: normal.unwrap_or_default(),
        })
    }

    fn state(&self, key: &str, source: Option<Mark>, own: Mark) -> State {
        match self.locale.ledger.as_ref().and_then(|ledger| ledger.rows.get(key)) {
            None => State::Unproved,
            Some(row) if row.source != source => State::Stale,
            Some(row) if row.own != own => State::Edited,
            Some(_) => State::Current,
        }
    }
}

/// What a language must have, and what it may have.
pub struct Wanted {
    /// The keys that must have a text.
    needed: BTreeSet<String>,
    /// The terms that the source texts name: another language may do without.
    named: BTreeSet<String>,
}

impl Wanted {
    /// `wanted` is what the dataset asks every language for.
    pub fn of(wanted: &[coverage::Wanted], texts: &Texts<'_, '_>, source: &Texts<'_, '_>) -> Self {
        let mut needed = named_in(texts);
        for wanted in wanted {
            needed.extend(wanted.attributes.iter().map(|name| format!("{}.{name}", wanted.id)));
            needed.insert(wanted.id.clone());
        }
        Self { needed, named: named_in(source) }
    }

    /// Whether anything asks for a text that the language has.
    fn asks_for(&self, key: &str, in_source: bool) -> bool {
        let term = key.split('.').next().filter(|id| id.starts_with('-'));
        self.needed.contains(key)
            || match term {
                // A term's attributes are its own language's affair.
                Some(term) => self.needed.contains(term) || self.named.contains(term),
                None => in_source,
            }
    }
}

/// The terms, and the attributes of terms, that texts name.
fn named_in(texts: &Texts<'_, '_>) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for (_, _, pattern) in texts.items.iter().flat_map(Item::patterns) {
        visit(pattern, &mut |part| {
            if let Part::Inline(Inline::TermReference { id, attribute, .. }) = part {
                named.insert(format!("-{}", id.name));
                named.extend(attribute.iter().map(|name| format!("-{}.{}", id.name, name.name)));
            }
        });
    }
    named
}

/// The words of a pattern's texts.
fn words(pattern: &Pattern<'_>) -> usize {
    let mut words = 0;
    visit(pattern, &mut |part| {
        if let Part::Text(text) = part {
            let is_word = |word: &&str| word.contains(char::is_alphanumeric);
            words += text.split_whitespace().filter(is_word).count();
        }
    });
    words
}

fn by_id<'d, 't, 's>(items: &'d [Item<'t, 's>]) -> BTreeMap<&'d str, &'d Item<'t, 's>> {
    items.iter().map(|item| (item.id.as_str(), item)).collect()
}

/// The item and the pattern of a key.
fn find<'d, 't, 's>(
    items: &BTreeMap<&'d str, &'d Item<'t, 's>>,
    key: &str,
) -> Option<(&'d Item<'t, 's>, &'t Pattern<'s>)> {
    let id = key.split('.').next().unwrap_or(key);
    let item = *items.get(id)?;
    let (_, _, pattern) = item.patterns().find(|(name, ..)| name == key)?;
    Some((item, pattern))
}

fn ranges(files: &[File<'_>]) -> BTreeMap<String, (Range<usize>, String)> {
    let mut all = BTreeMap::new();
    for file in files {
        for (key, range, typed) in revise::patterns(file.text) {
            let range = range.start + file.base..range.end + file.base;
            all.entry(key).or_insert((range, typed));
        }
    }
    all
}

fn stretch(
    ranges: &BTreeMap<String, (Range<usize>, String)>,
    item: &Item<'_, '_>,
    key: &str,
) -> Option<Stretch> {
    let (range, pattern) = ranges.get(key)?;
    let place = Place { file: item.file.path.clone(), range: range.clone() };
    Some(Stretch { pattern: pattern.clone(), place })
}
