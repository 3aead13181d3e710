//! What a page of the desk shows, and what of it changed since it was last told.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::commands::serve::faults::Shown;
use crate::render::places::Rect;

/// A publication in one language, ready to be shown.
#[derive(Clone, Debug, Default)]
pub struct View {
    pub head: Head,
    pub pages: Vec<Page>,
    /// The HTML fragment, its texts marked with their keys.
    pub fragment: String,
    /// The maps beside the fragment, by the addresses that it has for them.
    pub maps: BTreeMap<String, String>,
    /// In the order of the source language's files.
    pub units: Vec<Unit>,
    /// What the pages show besides messages: where each value of the dataset stands.
    pub data: BTreeMap<String, Spot>,
    pub faults: Vec<Shown>,
    /// The saved edit that can be undone next.
    pub undo: Option<Undo>,
    /// Whether pages and fragment show the files as they are now; else as they last could be set.
    pub fresh: bool,
}

/// What a publication looks like: its pages, and its fragment where that was wished.
#[derive(Clone, Debug, Default)]
pub struct Sheets {
    pub pages: Vec<Page>,
    pub fragment: String,
    pub maps: BTreeMap<String, String>,
}

impl View {
    /// What it looks like.
    pub fn sheets(&self) -> Sheets {
        let (pages, fragment) = (self.pages.clone(), self.fragment.clone());
        Sheets { pages, fragment, maps: self.maps.clone() }
    }
}

/// What is shown, and what else could be.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Head {
    pub language: String,
    pub direction: &'static str,
    pub source: String,
    pub source_direction: &'static str,
    pub publication: String,
    pub languages: Vec<Choice>,
    pub publications: Vec<Choice>,
    /// The project's folder, for links to editors.
    pub root: String,
    /// The style sheet of the fragment.
    pub style: String,
}

/// One of several, by its id.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Choice {
    pub id: String,
    pub name: String,
}

/// A set page, in points.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Page {
    pub width: f64,
    pub height: f64,
    /// The page as SVG.
    pub picture: String,
    /// What it looks like.
    #[serde(skip)]
    pub look: u128,
    pub texts: Vec<Placed>,
}

/// A text on a page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Placed {
    /// A unit's key, or a path in the dataset.
    pub key: String,
    pub boxes: Vec<Rect>,
}

/// What a translator answers for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Unit {
    pub key: String,
    pub comment: String,
    pub state: &'static str,
    pub same_as_source: bool,
    pub source: Option<Text>,
    pub own: Option<Text>,
    /// Where a missing text is to be written.
    pub file: String,
    /// The variables, as the language prints their values.
    pub given: Vec<(String, String)>,
    /// Whether its entry cannot be read: it is to be mended in its file.
    pub broken: bool,
}

/// A text as a person would type it, and where it stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Text {
    pub text: String,
    #[serde(flatten)]
    pub spot: Spot,
}

/// A line of a file of the project.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Spot {
    pub file: String,
    pub line: usize,
    pub column: usize,
}

/// A saved edit.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Undo {
    pub id: u64,
    pub key: String,
    pub language: String,
    /// Whether the file is as the edit left it.
    pub possible: bool,
}

/// What differs between two views: a field that is absent stays as it was.
#[derive(Serialize)]
pub struct Change<'v> {
    #[serde(skip_serializing_if = "Option::is_none")]
    head: Option<&'v Head>,
    page_count: usize,
    /// By index.
    pages: BTreeMap<usize, &'v Page>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fragment: Option<&'v str>,
    /// By address, those that changed.
    maps: BTreeMap<&'v str, &'v str>,
    /// All keys in their order, where that changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    keys: Option<Vec<&'v str>>,
    units: Vec<&'v Unit>,
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<&'v BTreeMap<String, Spot>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    faults: Option<&'v [Shown]>,
    undo: Option<&'v Undo>,
    fresh: bool,
}

impl<'v> Change<'v> {
    /// From what was told last (nothing at first) to what is.
    pub fn between(old: Option<&View>, new: &'v View) -> Self {
        let pages = new.pages.iter().enumerate().filter(|(index, page)| {
            old.and_then(|old| old.pages.get(*index)).is_none_or(|known| known != *page)
        });
        let known: BTreeMap<&str, &Unit> =
            old.iter().flat_map(|old| &old.units).map(|unit| (&*unit.key, unit)).collect();
        let keys = |view: &'v View| view.units.iter().map(|unit| &*unit.key).collect::<Vec<_>>();
        let same_keys = old.is_some_and(|old| {
            old.units.iter().map(|unit| &unit.key).eq(new.units.iter().map(|unit| &unit.key))
        });
        Self {
            head: Some(&new.head).filter(|head| old.is_none_or(|old| old.head != **head)),
            page_count: new.pages.len(),
            pages: pages.collect(),
            fragment: Some(&*new.fragment)
                .filter(|fragment| old.is_none_or(|old| old.fragment != *fragment)),
            maps: new
                .maps
                .iter()
                .filter(|(address, map)| {
                    old.and_then(|old| old.maps.get(*address)).is_none_or(|known| known != *map)
                })
                .map(|(address, map)| (&**address, &**map))
                .collect(),
            keys: (!same_keys).then(|| keys(new)),
            units: new
                .units
                .iter()
                .filter(|unit| known.get(&*unit.key).is_none_or(|known| known != unit))
                .collect(),
            data: Some(&new.data).filter(|data| old.is_none_or(|old| old.data != **data)),
            faults: Some(&*new.faults)
                .filter(|faults| old.is_none_or(|old| old.faults != **faults)),
            undo: new.undo.as_ref(),
            fresh: new.fresh,
        }
    }
}
