//! What changed between two texts, word by word.

use std::collections::BTreeMap;

use serde::Serialize;
use similar::ChangeTag;
use similar::TextDiff;

/// A stretch of two texts that both have, or only one of them.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Piece {
    pub kind: Kind,
    pub text: String,
}

/// Which of two texts has a stretch.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Same,
    /// Only the old text.
    Removed,
    /// Only the new text.
    Added,
}

/// The pieces of two texts. Those of them that are not `Added` make the old text, those that are not
/// `Removed` the new one; words changed with but a space between are one change.
pub fn between(old: &str, new: &str) -> Vec<Piece> {
    let mut pieces = Pieces::default();
    for change in TextDiff::from_unicode_words(old, new).iter_all_changes() {
        match change.tag() {
            ChangeTag::Equal => pieces.same(change.value()),
            ChangeTag::Delete => pieces.changed(change.value(), ""),
            ChangeTag::Insert => pieces.changed("", change.value()),
        }
    }
    pieces.close();
    pieces.whole
}

/// Two texts as one, with the marks of a word diff: `[-old-]{+new+}`.
pub fn marked(pieces: &[Piece]) -> String {
    let pieces = pieces.iter().map(|piece| match piece.kind {
        Kind::Same => piece.text.clone(),
        Kind::Removed => format!("[-{}-]", piece.text),
        Kind::Added => format!("{{+{}+}}", piece.text),
    });
    pieces.collect()
}

/// The pieces of two source texts as the history keeps them, each with the terms that it uses below
/// it. A term that did not change, or that only one of the texts uses, is left out: the texts
/// themselves show that.
pub fn of_source(old: &str, new: &str) -> Vec<Piece> {
    let ((old, old_terms), (new, new_terms)) = (with_terms(old), with_terms(new));
    let mut pieces = between(old, new);
    for (term, new) in new_terms {
        let Some(old) = old_terms.get(term).filter(|old| **old != new) else { continue };
        pieces.push(Piece { kind: Kind::Same, text: format!("\n-{term} = ") });
        pieces.extend(between(old, new));
    }
    pieces
}

/// A source text of the history without its terms, and these by their names.
fn with_terms(text: &str) -> (&str, BTreeMap<&str, &str>) {
    let mut parts = text.split("\n-");
    let own = parts.next().unwrap_or_default();
    (own, parts.filter_map(|part| part.split_once(" = ")).collect())
}

/// The pieces so far, and the change that is not at its end yet.
#[derive(Default)]
struct Pieces {
    whole: Vec<Piece>,
    removed: String,
    added: String,
    /// White space since the last changed word.
    space: String,
}

impl Pieces {
    fn same(&mut self, text: &str) {
        let changing = !(self.removed.is_empty() && self.added.is_empty());
        if changing && text.trim().is_empty() {
            self.space += text;
        } else {
            self.close();
            self.push(Kind::Same, text);
        }
    }

    fn changed(&mut self, removed: &str, added: &str) {
        let space = std::mem::take(&mut self.space);
        self.removed += &format!("{space}{removed}");
        self.added += &format!("{space}{added}");
    }

    /// Ends the change.
    fn close(&mut self) {
        let taken = [&mut self.removed, &mut self.added, &mut self.space].map(std::mem::take);
        for (kind, text) in [Kind::Removed, Kind::Added, Kind::Same].into_iter().zip(taken) {
            self.push(kind, &text);
        }
    }

    fn push(&mut self, kind: Kind, text: &str) {
        match self.whole.last_mut() {
            _ if text.is_empty() => {}
            Some(last) if last.kind == kind => last.text += text,
            _ => self.whole.push(Piece { kind, text: text.to_owned() }),
        }
    }
}
