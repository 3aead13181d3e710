//! `<publication>.map.json`: where each text stands, in the brochure and in the fragment.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use serde::Serialize;

use crate::edition::Edition;
use crate::render::html::Anchors;
use crate::render::places::Places;
use crate::render::places::Rect;

/// The version of the file's shape: a field that is added leaves it as it is, any other change does
/// not.
const VERSION: u8 = 1;

/// The file.
#[derive(Serialize)]
struct PlaceMap<'p> {
    version: u8,
    language: &'p str,
    publication: &'p str,
    /// The entry of a leaflet.
    #[serde(skip_serializing_if = "Option::is_none")]
    entry: Option<&'p str>,
    /// The visit of a delegation.
    #[serde(skip_serializing_if = "Option::is_none")]
    delegation: Option<&'p str>,
    /// The pages of the brochure, their size in points.
    pages: Vec<Size>,
    /// What a translator answers for: the texts of messages and terms, in the order of the pages; then
    /// those that no page shows.
    units: Vec<Placed<'p>>,
    /// What the dataset says by itself: figures, addresses, local names.
    data: Vec<Placed<'p>>,
    /// The keys of the units that are in the brochure and on none of its pages: alternative texts, and
    /// a title that is not printed.
    off_page: Vec<&'p str>,
}

#[derive(Serialize)]
struct Size {
    width: f64,
    height: f64,
}

/// A text and where it stands.
#[derive(Serialize)]
struct Placed<'p> {
    /// A unit's key (`id`, `id.attribute`, `-term`), or a path in the dataset.
    key: &'p str,
    places: Vec<OnPage<'p>>,
    /// Selectors of the elements of the fragment that hold it, as text or as an attribute.
    html: &'p [String],
}

/// A text on one page.
#[derive(Serialize)]
struct OnPage<'p> {
    /// From 1 on.
    page: usize,
    /// A box for each line, in points: left, top, right, bottom.
    boxes: &'p [Rect],
}

/// The file's text; `is_unit` tells a unit's key from a path in the dataset.
pub fn json(
    edition: &Edition,
    places: &Places,
    anchors: &Anchors,
    is_unit: &dyn Fn(&str) -> bool,
) -> String {
    let mut on_pages: BTreeMap<&str, Vec<OnPage<'_>>> = BTreeMap::new();
    for text in &places.texts {
        let place = OnPage { page: text.page, boxes: &text.boxes };
        on_pages.entry(&text.origin).or_default().push(place);
    }
    let printed = places.texts.iter().map(|text| text.origin.as_str());
    let unprinted = places.off_page.iter().map(String::as_str);
    let in_fragment = anchors.keys().map(String::as_str);
    let mut seen = BTreeSet::new();
    let (units, data) = printed
        .chain(unprinted)
        .chain(in_fragment)
        .filter(|key| seen.insert(*key))
        .map(|key| Placed {
            key,
            places: on_pages.remove(key).unwrap_or_default(),
            html: anchors.get(key).map_or(&[], Vec::as_slice),
        })
        .partition(|placed| is_unit(placed.key));
    let own = &edition.own;
    let map = PlaceMap {
        version: VERSION,
        language: edition.common.language.tag(),
        publication: own.publication,
        entry: own.entries.first().filter(|_| own.publication == "leaflet").map(|e| &*e.id),
        delegation: own.visit.as_ref().map(|visit| &*visit.id),
        pages: places.pages.iter().map(|&[width, height]| Size { width, height }).collect(),
        units,
        data,
        off_page: places.off_page.iter().map(String::as_str).collect(),
    };
    // Texts and finite numbers always serialize.
    serde_json::to_string(&map).expect("a map of places serializes") + "\n"
}
