//! A proof's sheets: the pages of a brochure small, each text on them numbered, and its row.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use serde::Serialize;

use crate::edition::proof::Form;
use crate::edition::proof::Row;
use crate::edition::proof::Words;
use crate::render::places::PlacedText;
use crate::render::places::Places;
use crate::render::places::Rect;

/// What the layout of a proof reads.
#[derive(Serialize)]
pub struct Proof {
    #[serde(flatten)]
    pub form: Form,
    pub pages: Vec<Page>,
    /// The rows of the texts that the file holds and no page shows.
    pub off_page: Vec<Row>,
}

impl Proof {
    /// How many texts it has to be signed.
    pub fn texts(&self) -> usize {
        let rows = self.pages.iter().flat_map(|page| &page.rows).chain(&self.off_page);
        rows.filter(|row| !row.continued).count()
    }
}

/// A page of the brochure.
#[derive(Serialize)]
pub struct Page {
    /// Its name.
    head: Words,
    /// Its name as alternative text of the picture.
    alt: Words,
    /// Width and height in points.
    size: [f64; 2],
    /// The page as SVG.
    picture: String,
    callouts: Vec<Callout>,
    /// The rows of the texts that no page before it shows.
    rows: Vec<Row>,
}

/// A number and what it outlines on the page.
#[derive(Serialize)]
struct Callout {
    number: usize,
    /// Whether the row stands with this page.
    here: bool,
    /// Left, top, right, bottom in points.
    region: Rect,
    /// The margin in which the number is hung.
    side: Side,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Side {
    Left,
    Right,
}

/// The keys of the units that a brochure prints, in the order of its pages; then those that no page
/// shows.
pub fn keys<'p>(places: &'p Places, is_unit: &dyn Fn(&str) -> bool) -> Vec<&'p str> {
    let printed = places.texts.iter().map(|text| &text.origin);
    let mut seen = BTreeSet::new();
    printed
        .chain(&places.off_page)
        .map(String::as_str)
        .filter(|key| is_unit(key) && seen.insert(*key))
        .collect()
}

/// The pages of a brochure with their rows. `rows` are numbered in the order of `keys`; `named` says
/// the name of a page, and the alternative text of its picture.
pub fn sheets(
    places: &Places,
    pictures: Vec<String>,
    keys: &[&str],
    rows: Vec<Row>,
    named: &dyn Fn(usize) -> [Words; 2],
) -> (Vec<Page>, Vec<Row>) {
    let numbers: BTreeMap<&str, usize> = (1..).zip(keys).map(|(at, key)| (*key, at)).collect();
    let mut first_page: BTreeMap<usize, usize> = BTreeMap::new();
    for text in &places.texts {
        if let Some(number) = numbers.get(text.origin.as_str()) {
            first_page.entry(*number).or_insert(text.page);
        }
    }
    let mut by_page: BTreeMap<Option<usize>, Vec<Row>> = BTreeMap::new();
    for row in rows {
        by_page.entry(first_page.get(&row.number).copied()).or_default().push(row);
    }
    let pages = (1..).zip(pictures).zip(&places.pages).map(|((page, picture), &size)| {
        let [head, alt] = named(page);
        let on_page = places.texts.iter().filter(|text| text.page == page);
        let callouts = callouts(
            size[0],
            on_page.filter_map(|text| {
                let number = *numbers.get(text.origin.as_str())?;
                Some((number, first_page.get(&number) == Some(&page), text))
            }),
        );
        let rows = by_page.remove(&Some(page)).unwrap_or_default();
        Page { head, alt, size, picture: without_links(&picture), callouts, rows }
    });
    let pages = pages.collect();
    (pages, by_page.remove(&None).unwrap_or_default())
}

/// A picture whose links lead nowhere: a sheet of paper asks for nothing outside.
fn without_links(svg: &str) -> String {
    let mut parts = svg.split("<a");
    let mut picture = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        if !part.starts_with([' ', '>']) {
            picture.push_str("<a");
            picture.push_str(part);
            continue;
        }
        picture.push_str("<g");
        picture.push_str(part.find('>').map_or(part, |end| &part[end..]));
    }
    picture.replace("</a>", "</g>")
}

/// The callouts of a page of this width. Of the texts in one line those at its left are numbered in
/// the left margin, the others in the right one; a text alone, in the nearer.
fn callouts<'t>(
    width: f64,
    texts: impl Iterator<Item = (usize, bool, &'t PlacedText)>,
) -> Vec<Callout> {
    let outlined: Vec<(usize, bool, Rect)> = texts
        .flat_map(|(number, here, text)| {
            regions(&text.boxes).into_iter().map(move |region| (number, here, region))
        })
        .collect();
    let callout = |&(number, here, region): &(usize, bool, Rect)| {
        let [left, top, right, bottom] = region;
        let beside = outlined.iter().filter(|(_, _, other)| {
            let shared = other[3].min(bottom) - other[1].max(top);
            *other != region && shared > (bottom - top).min(other[3] - other[1]) / 2.0
        });
        let (before, after): (Vec<Rect>, Vec<Rect>) =
            beside.map(|(_, _, other)| *other).partition(|other| other[0] < left);
        let side = match before.len().cmp(&after.len()) {
            std::cmp::Ordering::Less => Side::Left,
            std::cmp::Ordering::Greater => Side::Right,
            std::cmp::Ordering::Equal if left <= width - right => Side::Left,
            std::cmp::Ordering::Equal => Side::Right,
        };
        Callout { number, here, region, side }
    };
    outlined.iter().map(callout).collect()
}

/// One outline for lines that stand under each other.
fn regions(boxes: &[Rect]) -> Vec<Rect> {
    let mut regions: Vec<Rect> = Vec::new();
    for next in boxes {
        let joins = |region: &&mut Rect| {
            let gap = next[1] - region[3];
            gap < (next[3] - next[1]) / 2.0 && next[0] < region[2] && region[0] < next[2]
        };
        match regions.iter_mut().find(joins) {
            Some(region) => {
                region[0] = region[0].min(next[0]);
                region[2] = region[2].max(next[2]);
                region[3] = region[3].max(next[3]);
            }
            None => regions.push(*next),
        }
    }
    regions
}
