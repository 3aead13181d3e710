//! The typography pass: what is mechanical in setting a language, by its switches.
//!
//! It runs after Fluent and before the renderers, never inside web addresses or text of another
//! language, and changes nothing that it has changed already.

use crate::content::settings::Settings;
use crate::edition::Kind;
use crate::edition::Run;
use crate::language::Language;

/// No-break space.
const NBSP: char = '\u{a0}';
/// Non-breaking hyphen.
const HYPHEN: char = '\u{2011}';
/// Word joiner.
const JOINER: char = '\u{2060}';
/// Hebrew maqaf.
const MAQAF: char = '\u{5be}';

/// A rule of the pass, for those who ask why a text changed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Rule {
    /// `tie_words`: no line ends after a one-letter word.
    TieWord,
    /// `tie_after`: no line ends after an abbreviation.
    TieAfter,
    /// `tie_before`: no line ends between a figure and its word.
    TieBefore,
    /// No line begins with a dash.
    Dash,
    /// `paired_dashes`: no line ends inside of two dashes that enclose, next to one of them.
    PairedDash,
    /// No line ends inside of a range.
    Range,
    /// `space_before`: the space before a punctuation mark.
    SpaceBefore,
    /// `space_inside_quotes`: the space between a quotation mark and its text.
    SpaceInsideQuotes,
    /// `maqaf`: the hyphen after a letter.
    Maqaf,
    /// No name is divided at its hyphen.
    NameHyphen,
}

/// One change: the rule, and the character index in the text as it is afterwards.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Change {
    pub rule: Rule,
    pub at: usize,
}

/// A character and the run that it belongs to.
#[derive(Clone, Copy)]
struct Glyph {
    character: char,
    run: usize,
    /// Whether the pass may change it: not in addresses, not in other languages' text.
    own: bool,
    /// Whether it stands in a name, in whichever language.
    name: bool,
    /// Whether it is raised, as the ending of an ordinal: no part of the figure before it.
    raised: bool,
}

impl Glyph {
    /// A character that the pass puts in.
    fn put_in(character: char, run: usize) -> Self {
        Self { character, run, own: true, name: false, raised: false }
    }
}

/// Applies the pass to the runs of one text; says what it changed.
pub fn apply(runs: &mut Vec<Run>, settings: &Settings, language: &Language) -> Vec<Change> {
    let mut text: Vec<Glyph> = Vec::new();
    for (index, run) in runs.iter().enumerate() {
        let own = run.kind != Kind::Address && run.lang == *language;
        let (name, raised) = (run.kind == Kind::Name, run.kind == Kind::Sup);
        let glyph = |character| Glyph { character, run: index, own, name, raised };
        text.extend(run.text.chars().map(glyph));
    }
    let mut changes = Vec::new();
    spaces(&mut text, settings, &mut changes);
    ties(&mut text, settings, &mut changes);
    marks(&mut text, settings, &mut changes);
    joins(&mut text, &mut changes);
    for run in runs.iter_mut() {
        run.text.clear();
    }
    for glyph in text {
        runs[glyph.run].text.push(glyph.character);
    }
    runs.retain(|run| !run.text.is_empty());
    changes
}

fn is_space(character: char) -> bool {
    matches!(character, ' ' | NBSP | '\u{202f}')
}

/// The spaces that punctuation asks for: put in where they are absent, corrected where they differ.
fn spaces(text: &mut Vec<Glyph>, settings: &Settings, changes: &mut Vec<Change>) {
    let inside = settings.space_inside_quotes.as_ref().and_then(|blank| blank.0.chars().next());
    let quote = |index: usize| settings.quotes.get(index).and_then(|mark| mark.chars().next());
    let (opening, closing) = (quote(0), quote(1));
    let mut at = 0;
    while at < text.len() {
        let Glyph { character, run, own, .. } = text[at];
        if own {
            let before = settings
                .space_before
                .0
                .iter()
                .find(|(mark, _)| *mark == character)
                .and_then(|(_, space)| space.chars().next())
                .map(|space| (Rule::SpaceBefore, space))
                .or(inside
                    .filter(|_| Some(character) == closing && opening != closing)
                    .map(|space| (Rule::SpaceInsideQuotes, space)));
            if let Some((rule, space)) = before
                && at > 0
                && wants_space(text, at, character)
            {
                at += put_space(text, at, space, run, rule, changes);
            }
            if let Some(space) = inside
                && Some(character) == opening
                && opening != closing
                && at + 1 < text.len()
            {
                let next = text[at + 1].character;
                if is_space(next) && next != space {
                    text[at + 1].character = space;
                    changes.push(Change { rule: Rule::SpaceInsideQuotes, at: at + 1 });
                } else if next != space {
                    text.insert(at + 1, Glyph::put_in(space, run));
                    changes.push(Change { rule: Rule::SpaceInsideQuotes, at: at + 1 });
                }
            }
        }
        at += 1;
    }
}

/// A colon inside of a figure (14:30) and a mark after another mark take no space.
fn wants_space(text: &[Glyph], at: usize, character: char) -> bool {
    let before = text[at - 1].character;
    let after = text.get(at + 1).map(|glyph| glyph.character);
    let in_figure = character == ':'
        && before.is_ascii_digit()
        && after.is_some_and(|next| next.is_ascii_digit());
    let after_mark = matches!(before, '!' | '?' | '…' | '(' | '[');
    !in_figure && !after_mark
}

/// Makes the character before `at` the given space; returns how many characters were put in.
fn put_space(
    text: &mut Vec<Glyph>,
    at: usize,
    space: char,
    run: usize,
    rule: Rule,
    changes: &mut Vec<Change>,
) -> usize {
    let before = text[at - 1].character;
    if before == space {
        return 0;
    }
    if is_space(before) {
        text[at - 1].character = space;
        changes.push(Change { rule, at: at - 1 });
        return 0;
    }
    text.insert(at, Glyph::put_in(space, run));
    changes.push(Change { rule, at });
    1
}

/// Spaces at which no line ends.
fn ties(text: &mut [Glyph], settings: &Settings, changes: &mut Vec<Change>) {
    let pairs = if settings.paired_dashes { pairs(text) } else { Vec::new() };
    for at in 0..text.len() {
        if text[at].character != ' ' || !text[at].own {
            continue;
        }
        let before = word_before(text, at);
        let after = word_after(text, at);
        let lower = before.to_lowercase();
        let is = |list: &[String], word: &str| list.iter().any(|known| known == word);
        let rule = if is(&settings.tie_words, &lower) {
            Rule::TieWord
        } else if is(&settings.tie_after, &lower) {
            Rule::TieAfter
        } else if is_figure(&before) && trimmed(&after).any(|word| is(&settings.tie_before, word)) {
            Rule::TieBefore
        } else if pairs.iter().any(|&(opening, closing)| at == opening + 1 || at + 1 == closing) {
            Rule::PairedDash
        } else if pairs.iter().any(|&(opening, _)| at + 1 == opening) {
            // A line may begin with what two dashes enclose.
            continue;
        } else if is_dash(trim_end(&after)) {
            Rule::Dash
        } else {
            continue;
        };
        text[at].character = NBSP;
        changes.push(Change { rule, at });
    }
}

/// The word that ends before the space at `at`, without opening marks.
fn word_before(text: &[Glyph], at: usize) -> String {
    let start = text[..at].iter().rposition(|g| is_space(g.character)).map_or(0, |space| space + 1);
    let word = text[start..at].iter().filter(|glyph| !glyph.raised).map(|glyph| glyph.character);
    word.collect::<String>().trim_start_matches(['(', '[', '„', '“', '«', '‘', '”']).to_owned()
}

fn word_after(text: &[Glyph], at: usize) -> String {
    text[at + 1..].iter().map(|glyph| glyph.character).take_while(|&c| !is_space(c)).collect()
}

fn trim_end(word: &str) -> &str {
    word.trim_end_matches([',', ';', ':', '!', '?', ')', '”', '»']).trim_end_matches("\u{2060}")
}

/// A word without the marks behind it, then without a full stop: in “r.” it is the word's, in “ans.” the
/// sentence's.
fn trimmed(word: &str) -> impl Iterator<Item = &str> {
    let word = trim_end(word);
    [word, word.trim_end_matches('.')].into_iter()
}

fn is_dash(word: &str) -> bool {
    matches!(word, "–" | "—")
}

/// The two dashes of each sentence that has two, as indices: they enclose what stands between them.
fn pairs(text: &[Glyph]) -> Vec<(usize, usize)> {
    let (mut pairs, mut open) = (Vec::new(), Vec::new());
    for (at, glyph) in text.iter().enumerate() {
        let ends = matches!(glyph.character, '.' | '!' | '?')
            && text.get(at + 1).is_none_or(|next| is_space(next.character));
        let spaced = at > 0 && is_space(text[at - 1].character);
        if matches!(glyph.character, '–' | '—') && glyph.own && spaced {
            open.push(at);
        }
        if ends || at + 1 == text.len() {
            if let [opening, closing] = open[..] {
                pairs.push((opening, closing));
            }
            open.clear();
        }
    }
    pairs
}

/// A figure (1997, 1491,4, 15 000) or a Roman numeral.
fn is_figure(word: &str) -> bool {
    let figures = word.starts_with(|c: char| c.is_ascii_digit());
    let roman = !word.is_empty() && word.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L'));
    // The second half of a range, as in XIV–XVI.
    let range = word.rsplit('–').next().is_some_and(|last| {
        let last = last.trim_start_matches(JOINER);
        last != word && !last.is_empty() && is_figure(last)
    });
    figures || roman || range
}

/// Characters that a language spells otherwise.
fn marks(text: &mut [Glyph], settings: &Settings, changes: &mut Vec<Change>) {
    for at in 0..text.len() {
        if text[at].character != '-' || !(text[at].own || text[at].name) {
            continue;
        }
        let before = at.checked_sub(1).map(|before| text[before].character);
        let after = text.get(at + 1).map(|glyph| glyph.character);
        let (Some(before), Some(after)) = (before, after) else { continue };
        let hebrew = |c: char| ('\u{5d0}'..='\u{5ea}').contains(&c);
        if settings.maqaf && text[at].own && hebrew(before) && !is_space(after) {
            text[at].character = MAQAF;
            changes.push(Change { rule: Rule::Maqaf, at });
        } else if before.is_alphabetic() && after.is_alphabetic() && in_name(text, at) {
            text[at].character = HYPHEN;
            changes.push(Change { rule: Rule::NameHyphen, at });
        }
    }
}

/// Whether the hyphen at `at` stands in a name: its compound begins with a capital letter and a
/// later part does too (Crépy-en-Valois, Boutros-Ghali).
fn in_name(text: &[Glyph], at: usize) -> bool {
    let joins = |c: char| c.is_alphabetic() || matches!(c, '-' | HYPHEN);
    let start = text[..at].iter().rposition(|g| !joins(g.character)).map_or(0, |edge| edge + 1);
    let end = text[at..]
        .iter()
        .position(|g| !joins(g.character))
        .map_or(text.len(), |length| at + length);
    let compound: String = text[start..end].iter().map(|glyph| glyph.character).collect();
    let parts: Vec<&str> = compound.split(['-', HYPHEN]).collect();
    let capital = |part: &&str| part.starts_with(char::is_uppercase);
    parts.first().is_some_and(capital) && parts.last().is_some_and(capital)
}

/// Word joiners after the dash of a range, which otherwise lets a line end.
fn joins(text: &mut Vec<Glyph>, changes: &mut Vec<Change>) {
    let mut at = 1;
    while at + 1 < text.len() {
        let value = |glyph: Glyph| {
            glyph.character.is_ascii_digit() || matches!(glyph.character, 'I' | 'V' | 'X')
        };
        if text[at].character == '–' && text[at].own && value(text[at - 1]) && value(text[at + 1])
        {
            let run = text[at].run;
            text.insert(at + 1, Glyph::put_in(JOINER, run));
            changes.push(Change { rule: Rule::Range, at: at + 1 });
        }
        at += 1;
    }
}
