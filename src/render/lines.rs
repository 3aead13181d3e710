//! The lines of texts as they were set, and how many characters of them are too many.

use crate::render::places::Rect;

/// What stands in one line of a page, of one origin.
#[derive(Clone, Debug)]
pub struct Line {
    /// The mark of its text: the language, then the origin.
    pub origin: String,
    /// From 1 on.
    pub page: usize,
    /// The letters' box: left, top, right, bottom in points.
    pub rect: Rect,
    pub text: String,
    /// The box of fixed size that it stands in.
    pub room: Option<Rect>,
}

/// The distance of two lines by the height of their letters, where nothing tells it.
const PITCH: f64 = 1.4;
/// Lines that differ by less than this stand at one height, in points.
const LEVEL: f64 = 1.0;

impl Line {
    /// Characters that a reader sees, and the space or line end behind them.
    pub fn characters(&self) -> usize {
        let seen = |c: &char| {
            !matches!(c, '\u{ad}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')
        };
        self.text.trim_end().chars().filter(seen).count() + 1
    }

    fn height(&self) -> f64 {
        self.rect[3] - self.rect[1]
    }

    /// Whether both stand in one column.
    pub fn shares_column(&self, other: &Self) -> bool {
        self.rect[0] < other.rect[2] && other.rect[0] < self.rect[2]
    }

    /// Whether both are pieces of one line of type.
    pub fn is_level_with(&self, other: &Self) -> bool {
        self.page == other.page && (self.rect[3] - other.rect[3]).abs() < LEVEL
    }

    /// Takes in what was set next, where it goes on in this line.
    pub fn joins(&mut self, next: &Self) -> bool {
        let same = self.origin == next.origin && self.page == next.page;
        let least = self.height().min(next.height());
        let shared = self.rect[3].min(next.rect[3]) - self.rect[1].max(next.rect[1]);
        // What another place on the page says at the same height is no part of the line.
        let gap = (next.rect[0] - self.rect[2]).max(self.rect[0] - next.rect[2]);
        if !same || shared <= least / 2.0 || gap > 2.0 * least {
            return false;
        }
        self.rect = [
            self.rect[0].min(next.rect[0]),
            self.rect[1].min(next.rect[1]),
            self.rect[2].max(next.rect[2]),
            self.rect[3].max(next.rect[3]),
        ];
        self.text.push_str(&next.text);
        true
    }
}

/// The lines of a text.
pub fn of<'s, 'l>(lines: &'s [&'l Line], origin: &'s str) -> impl Iterator<Item = &'l Line> + 's {
    lines.iter().copied().filter(move |line| line.origin == origin)
}

/// The characters of a text.
pub fn length(lines: &[&Line], origin: &str) -> usize {
    of(lines, origin).map(Line::characters).sum()
}

/// The column of a text down to its last line: its own lines and those above them, in order.
pub fn column<'l>(lines: &[&'l Line], origin: &str) -> Vec<&'l Line> {
    let Some(last) = of(lines, origin).last() else { return Vec::new() };
    let end = (last.page, last.rect[3] + LEVEL);
    let shares = |line: &Line| of(lines, origin).any(|own| own.shares_column(line));
    let above = lines.iter().copied().filter(|line| (line.page, line.rect[3]) <= end);
    above.filter(|line| shares(line)).collect()
}

/// About how many characters at the end of a column take so much height, in points.
pub fn too_many_below(column: &[&Line], height: f64) -> usize {
    let steps = column.windows(2).filter(|pair| pair[0].origin == pair[1].origin);
    let mut steps: Vec<f64> =
        steps.map(|pair| pair[1].rect[3] - pair[0].rect[3]).filter(|step| *step > LEVEL).collect();
    steps.sort_by(f64::total_cmp);
    let usual = steps.get(steps.len() / 2).copied();
    let Some(pitch) = usual.or_else(|| column.last().map(|line| line.height() * PITCH)) else {
        return 0;
    };
    let rows = ((height / pitch).ceil() as usize).max(1);
    let known: usize = column.iter().rev().take(rows).map(|line| line.characters()).sum();
    let all: usize = column.iter().map(|line| line.characters()).sum();
    known + all * rows.saturating_sub(column.len()) / column.len().max(1)
}

/// About how many characters of a line take so much width, in points.
pub fn too_many_beside(line: &Line, width: f64) -> usize {
    let characters = line.characters() as f64;
    let each = (line.rect[2] - line.rect[0]) / characters;
    ((width / each).ceil() as usize).clamp(1, line.characters())
}
