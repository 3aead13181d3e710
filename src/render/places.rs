//! What the set pages show: where each origin stands, and what is wrong there: missing glyphs, text
//! outside its page or box, words without an origin.
//!
//! Layouts print through `say` and `para` only, which label a text `m:<origin>`. A group of that
//! label owns what is in it; where there is none, the innermost open tag of such a label does. Boxes
//! of fixed size carry `fit:<name>`.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use typst::foundations::Label;
use typst::foundations::StyleChain;
use typst::introspection::Tag;
use typst::layout::Abs;
use typst::layout::Frame;
use typst::layout::FrameItem;
use typst::layout::Point;
use typst::layout::Transform;
use typst::model::FigureElem;
use typst::text::TextItem;
use typst_layout::PagedDocument;

use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::edition::Edition;

/// The origin of page numbers and of figures on an axis, which are no message.
const NO_MESSAGE: &str = "page-number";
/// Nothing is off a page or out of a box by less than this: half a point is below what an eye sees.
const TOLERANCE: f64 = 0.5;
/// How far shapes may reach over the page's edge: the bleed of the layouts, 3 mm.
const BLEED: f64 = 3.0 * 72.0 / 25.4;

/// Where the texts of an edition stand in its brochure.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// Width and height of each page in points.
    pub pages: Vec<[f64; 2]>,
    /// By page; on a page in the order in which they are first set.
    pub texts: Vec<PlacedText>,
    /// The origins that the file holds and none of its pages shows: alternative texts, and a title
    /// that is not printed. (A bookmark is a heading, and has its box.)
    pub off_page: Vec<String>,
    /// The origins that the edition holds and this brochure does not say: they are for another
    /// publication or for the fragment.
    pub unsaid: Vec<String>,
}

/// Where an origin stands on one page.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedText {
    /// A unit's key, or a path in the dataset.
    pub origin: String,
    /// From 1 on.
    pub page: usize,
    /// Left, top, right, bottom in points from the page's left top corner: a box for each line, and
    /// for each place where the page says it.
    pub boxes: Vec<Rect>,
}

/// What the pages of a brochure show.
pub struct Reading {
    pub findings: Vec<Diagnostic>,
    pub places: Places,
}

/// A walk over the frames of all pages.
struct Walk<'e> {
    edition: &'e Edition,
    page: usize,
    width: f64,
    height: f64,
    faults: Vec<Diagnostic>,
    /// What has been reported: page, origin, kind.
    seen: BTreeSet<(usize, String, &'static str)>,
    /// Labels of open tags, with the location that closes each.
    tags: Vec<(typst::introspection::Location, Option<String>)>,
    /// The first message on each page.
    first: Vec<Option<String>>,
    /// The last paragraph that was printed: what can be shortened where a box lacks room.
    last_paragraph: Option<String>,
    /// The origins of all paragraphs.
    paragraphs: BTreeSet<&'e str>,
    /// The boxes of each stretch of text on this page, as it was set.
    stretches: Stretches,
    /// The alternative texts of all figures.
    alternatives: BTreeSet<String>,
}

/// Reads the pages of a brochure: everything that is wrong on them, and where each text stands.
pub fn read(document: &PagedDocument, edition: &Edition) -> Reading {
    let mut walk = Walk {
        edition,
        page: 0,
        width: 0.0,
        height: 0.0,
        faults: Vec::new(),
        seen: BTreeSet::new(),
        tags: Vec::new(),
        first: vec![None; document.pages().len()],
        last_paragraph: None,
        paragraphs: edition
            .own
            .entries
            .iter()
            .flat_map(|entry| &entry.paragraphs)
            .map(|paragraph| paragraph.body.origin.as_str())
            .collect(),
        stretches: Stretches::default(),
        alternatives: BTreeSet::new(),
    };
    let mut places = Places::default();
    for (index, page) in document.pages().iter().enumerate() {
        walk.page = index + 1;
        walk.width = page.frame.width().to_pt();
        walk.height = page.frame.height().to_pt();
        walk.frame(&page.frame, Transform::identity(), None, None);
        places.pages.push([walk.width, walk.height].map(rounded));
        places.texts.extend(std::mem::take(&mut walk.stretches).on_page(walk.page));
    }
    places.note_unprinted(edition, &walk.alternatives);
    let mut faults = walk.faults;
    faults.extend(wrong_count(edition, document.pages().len(), &walk.first));
    Reading { findings: faults, places }
}

/// A fault where a brochure has not the pages that its edition states.
fn wrong_count(edition: &Edition, pages: usize, first: &[Option<String>]) -> Option<Diagnostic> {
    let stated = edition.own.pages.filter(|stated| *stated != pages)?;
    let publication = edition.own.publication;
    let message = format!("the {publication} has {pages} pages, not {stated}");
    Some(if pages > stated {
        let origin = first.get(stated).cloned().flatten();
        let at = origin.as_deref().map(|o| format!("; the first text past them is `{o}`"));
        let message = message + &at.unwrap_or_default();
        let hint = "shorten the texts before it";
        with_origin(Fault::TooManyPages, origin.as_deref(), edition, message, hint)
    } else {
        let hint = "the layout must fill the pages that the edition states";
        with_origin(Fault::Layout, None, edition, message, hint)
    })
}

impl Places {
    /// Lists the texts that no page shows.
    fn note_unprinted(&mut self, edition: &Edition, alternatives: &BTreeSet<String>) {
        let printed: BTreeSet<&str> = self.texts.iter().map(|t| t.origin.as_str()).collect();
        let mut seen = BTreeSet::new();
        for text in edition.texts() {
            if printed.contains(text.origin.as_str()) || !seen.insert(text.origin.as_str()) {
                continue;
            }
            let in_file =
                text.origin == edition.own.title.origin || alternatives.contains(&text.plain());
            let list = if in_file { &mut self.off_page } else { &mut self.unsaid };
            list.push(text.origin.clone());
        }
    }
}

/// The stretches of text of one page by their origin, in the order in which they are first set.
#[derive(Default)]
struct Stretches {
    order: Vec<String>,
    by_origin: BTreeMap<String, Vec<Rect>>,
}

impl Stretches {
    fn add(&mut self, origin: &str, rect: Rect) {
        match self.by_origin.get_mut(origin) {
            Some(boxes) => boxes.push(rect),
            None => {
                self.order.push(origin.to_owned());
                self.by_origin.insert(origin.to_owned(), vec![rect]);
            }
        }
    }

    fn on_page(mut self, page: usize) -> impl Iterator<Item = PlacedText> {
        self.order.into_iter().map(move |origin| {
            let boxes = lines(self.by_origin.remove(&origin).unwrap_or_default());
            PlacedText { origin, page, boxes }
        })
    }
}

/// One box for what stands in one line without a gap, from top to bottom and left to right.
fn lines(mut stretches: Vec<Rect>) -> Vec<Rect> {
    stretches.sort_by(|a, b| a[0].total_cmp(&b[0]));
    let mut lines: Vec<Rect> = Vec::new();
    for next in stretches {
        let joins = |line: &&mut Rect| {
            let least = (line[3] - line[1]).min(next[3] - next[1]);
            let shared = line[3].min(next[3]) - line[1].max(next[1]);
            // A box is about as high as its type is large: more than this is no word space.
            shared > least / 2.0 && next[0] - line[2] < least
        };
        match lines.iter_mut().find(joins) {
            Some(line) => {
                *line = [
                    line[0].min(next[0]),
                    line[1].min(next[1]),
                    line[2].max(next[2]),
                    line[3].max(next[3]),
                ];
            }
            None => lines.push(next),
        }
    }
    lines.sort_by(|a, b| a[1].total_cmp(&b[1]).then(a[0].total_cmp(&b[0])));
    lines.into_iter().map(|line| line.map(rounded)).collect()
}

/// To a hundredth of a point, far below what an eye sees.
fn rounded(points: f64) -> f64 {
    (points * 100.0).round() / 100.0
}

fn with_origin(
    fault: Fault,
    origin: Option<&str>,
    edition: &Edition,
    message: String,
    hint: &str,
) -> Diagnostic {
    let message = format!("{message} ({})", edition.common.language);
    let mut diagnostic = Diagnostic::new(fault, None, message).hint(hint);
    diagnostic.origin = origin.map(str::to_owned);
    diagnostic
}

/// A rectangle on the page in points: left, top, right, bottom.
pub type Rect = [f64; 4];

impl Walk<'_> {
    fn frame(
        &mut self,
        frame: &Frame,
        transform: Transform,
        owner: Option<&str>,
        room: Option<(&str, Rect)>,
    ) {
        for (position, item) in frame.items() {
            let here = transform.pre_concat(Transform::translate(position.x, position.y));
            match item {
                FrameItem::Group(group) => {
                    let here = here.pre_concat(group.transform);
                    let label = group.label.map(name);
                    let own = label.as_deref().and_then(|label| label.strip_prefix("m:"));
                    let fit = label.as_deref().and_then(|label| label.strip_prefix("fit:"));
                    let rect = bounds(here, group.frame.width(), group.frame.height());
                    if let Some(fit) = fit {
                        self.check_box(fit, rect, owner);
                    }
                    let room = fit.map(|fit| (fit, rect)).or(room);
                    self.frame(&group.frame, here, own.or(owner), room);
                }
                FrameItem::Text(text) => self.text(text, here, owner, room),
                FrameItem::Tag(Tag::Start(content, _)) => {
                    let label = content.label().map(name);
                    let own = label.and_then(|l| l.strip_prefix("m:").map(str::to_owned));
                    if let Some(location) = content.location() {
                        self.tags.push((location, own));
                    }
                    let figure = content.to_packed::<FigureElem>();
                    let alternative = figure.map(|f| f.alt.get_cloned(StyleChain::default()));
                    self.alternatives.extend(alternative.flatten().map(String::from));
                }
                FrameItem::Tag(Tag::End(location, ..)) => {
                    self.tags.retain(|(open, _)| open != location);
                }
                _ => {}
            }
        }
    }

    /// A box that leaves the page has not got the room that it needs.
    fn check_box(&mut self, name: &str, [left, top, right, bottom]: Rect, owner: Option<&str>) {
        let edge = BLEED + TOLERANCE;
        let outside = left < -2.0 * edge
            || top < -2.0 * edge
            || right > self.width + 2.0 * edge
            || bottom > self.height + edge;
        if outside {
            let origin = owner.map(str::to_owned).or_else(|| self.last_paragraph.clone());
            let over = (bottom - self.height - BLEED).max(0.0) * 25.4 / 72.0;
            let message =
                format!("the box `{name}` on page {} lacks {over:.0} mm of room", self.page);
            self.report(Fault::Overflow, origin, message, "shorten the texts of this page", "box");
        }
    }

    fn text(
        &mut self,
        text: &TextItem,
        here: Transform,
        owner: Option<&str>,
        room: Option<(&str, Rect)>,
    ) {
        let tagged = self.tags.iter().rev().find_map(|(_, own)| own.clone());
        let Some(origin) = owner.map(str::to_owned).or(tagged) else {
            if !text.text.trim().is_empty() {
                let message =
                    format!("the layout prints `{}` on page {}", text.text.trim(), self.page);
                self.report(
                    Fault::WordInLayout,
                    None,
                    message,
                    "print texts of the edition only, with `say` or `para`",
                    "word",
                );
            }
            return;
        };
        let first = &mut self.first[self.page - 1];
        if first.is_none() && origin != NO_MESSAGE {
            *first = Some(origin.clone());
        }
        if self.paragraphs.contains(origin.as_str()) {
            self.last_paragraph = Some(origin.clone());
        }
        for glyph in text.glyphs.iter().filter(|glyph| glyph.id == 0) {
            let character = &text.text[glyph.range()];
            let codes: Vec<String> =
                character.chars().map(|c| format!("U+{:04X}", u32::from(c))).collect();
            let message = format!("no font has `{character}` ({})", codes.join(" "));
            self.report(
                Fault::MissingGlyph,
                Some(origin.clone()),
                message,
                "write it otherwise, or put a free font that has it into `layouts/fonts/`",
                "glyph",
            );
        }
        let Some((start, end)) = ink(text) else { return };
        let here = here.pre_concat(Transform::translate(start, Abs::zero()));
        let [left, _, right, baseline] = bounds(here, end - start, Abs::zero());
        let metrics = text.font.metrics();
        let above = metrics.ascender.at(text.size).to_pt();
        let below = metrics.descender.at(text.size).to_pt();
        if origin != NO_MESSAGE {
            self.stretches.add(&origin, [left, baseline - above, right, baseline - below]);
        }
        // Letters without ascent and descent of the font: these gave false alarms.
        let size = text.size.to_pt();
        let (top, bottom) = (baseline - 0.7 * size, baseline + 0.2 * size);
        let page = [0.0, 0.0, self.width, self.height];
        let inside = |room: Rect| {
            left >= room[0] - TOLERANCE
                && top >= room[1] - TOLERANCE
                && right <= room[2] + TOLERANCE
                && bottom <= room[3] + TOLERANCE
        };
        let place = match room {
            Some((name, rect)) if !inside(rect) => Some(format!("its box `{name}`")),
            _ if !inside(page) => Some("the page".to_owned()),
            _ => None,
        };
        if let Some(place) = place {
            let message = format!("`{}` stands outside {place}, page {}", text.text, self.page);
            let hint = "shorten this text, or those above it on the page";
            self.report(Fault::Overflow, Some(origin), message, hint, "overflow");
        }
    }

    /// Reports one fault of a kind for each message and page.
    fn report(
        &mut self,
        fault: Fault,
        origin: Option<String>,
        message: String,
        hint: &str,
        kind: &'static str,
    ) {
        let key = origin.clone().unwrap_or_else(|| message.clone());
        if self.seen.insert((self.page, key, kind)) {
            let diagnostic = with_origin(fault, origin.as_deref(), self.edition, message, hint);
            self.faults.push(diagnostic);
        }
    }
}

/// Where the first and the last glyph that is no space begins and ends, from the text's left.
fn ink(text: &TextItem) -> Option<(Abs, Abs)> {
    let mut at = Abs::zero();
    let mut ink = None;
    for glyph in &text.glyphs {
        let end = at + glyph.x_advance.at(text.size);
        if !text.text[glyph.range()].chars().all(|c| c.is_whitespace() || c == '\u{ad}') {
            ink = Some((ink.map_or(at, |(start, _)| start), end));
        }
        at = end;
    }
    ink
}

fn name(label: Label) -> String {
    label.resolve().as_str().to_owned()
}

/// The box of a rectangle after a transformation.
fn bounds(transform: Transform, width: Abs, height: Abs) -> Rect {
    let corners = [
        Point::new(Abs::zero(), Abs::zero()),
        Point::new(width, Abs::zero()),
        Point::new(Abs::zero(), height),
        Point::new(width, height),
    ]
    .map(|corner| corner.transform(transform));
    let fold = |pick: fn(&Point) -> Abs, best: fn(f64, f64) -> f64| {
        corners.iter().map(|corner| pick(corner).to_pt()).reduce(best).unwrap_or_default()
    };
    [
        fold(|point| point.x, f64::min),
        fold(|point| point.y, f64::min),
        fold(|point| point.x, f64::max),
        fold(|point| point.y, f64::max),
    ]
}
