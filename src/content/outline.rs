//! How an `.ftl` lies: where its entries end, and what its comments lay out for a translator.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::content::revise;

/// How a file lies: where its entries end, what its comments lay out, where its groups begin. Offsets
/// are bytes of the text; an end is the beginning of the line behind.
#[derive(Debug, Default)]
pub struct Outline {
    /// Where each entry ends, with the attributes that are laid out right below it.
    pub ends: BTreeMap<String, usize>,
    /// What comments lay out, by key: the line, and the end of the comment.
    pub laid: BTreeMap<String, (usize, usize)>,
    /// The group comments (`##`).
    pub groups: Vec<Range<usize>>,
    /// Where the first line stands that belongs to no heading.
    pub first: usize,
    /// The beginnings of all lines that are not blank.
    lines: Vec<usize>,
}

impl Outline {
    /// Reads a text; where it is broken, so is its outline.
    pub fn of(text: &str) -> Self {
        let mut outline = Self { first: text.len(), ..Self::default() };
        let mut starts: BTreeMap<usize, String> = BTreeMap::new();
        for (key, range, _) in revise::patterns(text) {
            let id = key.split('.').next().unwrap_or_default().to_owned();
            let end = text[range.end..].find('\n').map_or(text.len(), |at| range.end + at + 1);
            let known = outline.ends.entry(id.clone()).or_default();
            *known = end.max(*known);
            starts.insert(range.start, id);
        }
        let mut at = text.len() - text.trim_start_matches('\u{feff}').len();
        let mut comment: Option<Comment> = None;
        for line in text[at..].split_inclusive('\n') {
            let range = at..at + line.len();
            at = range.end;
            let level = line.bytes().take_while(|&byte| byte == b'#').count();
            if comment.as_ref().is_some_and(|comment| comment.level != level) {
                outline.close(comment.take(), line, &starts);
            }
            if line.trim().is_empty() {
                continue;
            }
            outline.lines.push(range.start);
            if level < 2 {
                outline.first = outline.first.min(range.start);
            }
            if level > 0 {
                let open = comment.get_or_insert_with(|| Comment::new(level, range.start));
                open.end = range.end;
                let before = starts.range(..range.start).next_back().map(|(_, id)| id.as_str());
                open.read(line[level..].trim_end_matches(['\r', '\n']), range.start, before);
            }
        }
        outline.close(comment, "", &starts);
        outline
    }

    /// Takes in a comment; `next` is the line behind it.
    fn close(&mut self, comment: Option<Comment>, next: &str, starts: &BTreeMap<usize, String>) {
        let Some(comment) = comment else { return };
        if comment.level == 2 {
            self.groups.push(comment.start..comment.end);
        }
        // Right below an entry, the attributes of that entry.
        for end in self.ends.values_mut().filter(|end| **end == comment.start) {
            if comment.laid.keys().any(|key| key.contains('.')) {
                *end = comment.end;
            }
        }
        // Right above an entry, the comment is that entry's: what follows stands behind both.
        let entry = starts.range(comment.end..).next().filter(|_| !next.trim().is_empty());
        let end = entry.and_then(|(_, id)| self.ends.get(id)).copied().unwrap_or(comment.end);
        self.laid.extend(comment.laid.into_iter().map(|(key, start)| (key, (start, end))));
    }

    /// How many groups begin before a byte.
    pub fn group_before(&self, at: usize) -> usize {
        self.groups.iter().filter(|group| group.start < at).count()
    }

    /// The next line that is not blank.
    pub fn next(&self, at: usize) -> usize {
        self.lines.iter().copied().find(|&line| line >= at).unwrap_or(at)
    }
}

/// A comment that is being read.
struct Comment {
    level: usize,
    start: usize,
    end: usize,
    /// What it lays out, by key, with the line.
    laid: BTreeMap<String, usize>,
    /// The entry that it laid out last.
    id: Option<String>,
}

impl Comment {
    fn new(level: usize, start: usize) -> Self {
        Self { level, start, end: start, laid: BTreeMap::new(), id: None }
    }

    /// Reads a line behind its `#`; `before` is the entry that stands above the comment.
    fn read(&mut self, line: &str, start: usize, before: Option<&str>) {
        if self.level != 1 {
            return;
        }
        let line = line.strip_prefix(' ').unwrap_or(line);
        let Some((name, _)) = line.split_once('=') else { return };
        let is_name = |name: &str| {
            name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        };
        let name = name.trim_end_matches(' ');
        if let Some(attribute) = name.trim_start_matches(' ').strip_prefix('.') {
            if let Some(id) = self.id.as_deref().or(before).filter(|_| is_name(attribute)) {
                self.laid.insert(format!("{id}.{attribute}"), start);
            }
        } else if is_name(name.strip_prefix('-').unwrap_or(name)) {
            self.laid.insert(name.to_owned(), start);
            self.id = Some(name.to_owned());
        }
    }
}
