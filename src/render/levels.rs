//! Which texts of a pair take more room than the same text on the facing page: there the fault lies, where
//! both pages are too full.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use crate::render::lines::Line;

/// Texts that differ by less than this are of one height, in points.
const LEVEL: f64 = 1.0;

/// What the pages of a pair show of their texts' heights; nothing for a brochure in one language.
#[derive(Debug, Default)]
pub struct Levels {
    /// Page and mark of each text that is higher than its other.
    higher: BTreeSet<(usize, String)>,
    /// By how much the texts of a page are higher than their others, in points.
    excess: BTreeMap<usize, f64>,
}

/// The page that faces a page: two face each other from the second page on.
fn facing(page: usize) -> usize {
    page ^ 1
}

impl Levels {
    /// Compares the texts of facing pages; `origin` tells the origin of a mark.
    pub fn of(lines: &[Line], origin: fn(&str) -> &str) -> Self {
        let mut heights: BTreeMap<(usize, &str), [f64; 2]> = BTreeMap::new();
        let mut marks: BTreeMap<(usize, &str), &str> = BTreeMap::new();
        for line in lines.iter().filter(|line| line.room.is_none()) {
            let key = (line.page, origin(&line.origin));
            let height = heights.entry(key).or_insert([line.rect[1], line.rect[3]]);
            *height = [height[0].min(line.rect[1]), height[1].max(line.rect[3])];
            marks.insert(key, &line.origin);
        }
        let mut levels = Self::default();
        for (&(page, origin), own) in &heights {
            let Some(other) = heights.get(&(facing(page), origin)) else { continue };
            let more = (own[1] - own[0]) - (other[1] - other[0]);
            if more > LEVEL {
                *levels.excess.entry(page).or_default() += more;
                levels.higher.insert((page, marks[&(page, origin)].to_owned()));
            }
        }
        levels
    }

    /// Whether a line belongs to a text that is higher than its other.
    pub fn is_higher(&self, line: &Line) -> bool {
        // The key is owned, and a brochure in one language has none.
        !self.higher.is_empty() && self.higher.contains(&(line.page, line.origin.clone()))
    }

    /// Whether a page has the room that its own texts ask for, and lacks what the facing page's do.
    pub fn yields(&self, page: usize) -> bool {
        let excess = |page| self.excess.get(&page).copied().unwrap_or_default();
        excess(page) < excess(facing(page))
    }
}
