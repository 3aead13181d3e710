//! What the set pages show: where each origin stands, and what is wrong there: missing glyphs, text
//! outside its page or box, words without an origin.
//!
//! Layouts print through `say` and `para` only, which label a text `m:<language>:<origin>`: its mark. A
//! group of that label owns what is in it; where there is none, the innermost open tag of such a label does. Boxes
//! of fixed size carry `fit:<name>`, and `fit:<name>:<points>` where they need so much height. Where a
//! new page begins, a mark `pages:<number>` says how many pages its texts may fill.

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
use typst::visualize::Color;
use typst::visualize::Paint;
use typst::visualize::ProcessColor;
use typst_layout::PagedDocument;

use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::edition::Edition;
use crate::edition::Entry;
use crate::edition::Text;
use crate::edition::pair;
use crate::render::Profile;
use crate::render::levels::Levels;
use crate::render::lines::Line;
use crate::render::lines::column;
use crate::render::lines::length;
use crate::render::lines::of;
use crate::render::lines::too_many_below;
use crate::render::lines::too_many_beside;
use crate::render::typesetter::Job;

/// What stands between the language and the origin of a mark.
const MARK: char = ':';
/// The origin of page numbers and of figures on an axis, which are no message.
const NO_MESSAGE: &str = "page-number";
/// Nothing is off a page or out of a box by less than this: half a point is below what an eye sees.
const TOLERANCE: f64 = 0.5;
/// How far shapes may reach over the page's edge: the bleed of the layouts, 3 mm.
const BLEED: f64 = 3.0 * 72.0 / 25.4;
/// The least sizes of type for a press, in points: in black, and in any colour that more than one ink makes.
const LEAST_TYPE: f64 = 6.0;
const LEAST_COLOURED_TYPE: f64 = 9.0;
/// How near to the edge of the cut page words may stand: 5 mm.
const SAFE: f64 = 5.0 * 72.0 / 25.4;

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
    /// The language of the edition that says it.
    pub language: String,
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
    editions: &'e [&'e Edition],
    /// Which texts make the room of facing pages.
    levels: Levels,
    profile: Profile,
    page: usize,
    width: f64,
    height: f64,
    faults: Vec<Diagnostic>,
    /// What has been reported: page, mark, kind.
    seen: BTreeSet<(usize, String, &'static str)>,
    /// Marks of open tags, with the location that closes each.
    tags: Vec<(typst::introspection::Location, Option<String>)>,
    /// The mark of the first message on each page.
    first: Vec<Option<String>>,
    /// The lines that were set so far.
    lines: Vec<Line>,
    /// What stands outside of its box or page, and has not been reported yet.
    outside: Vec<Outside>,
    /// The pages where a box lacks room.
    full: BTreeSet<usize>,
    /// Where new pages begin, and how many pages the texts from there on may fill.
    starts: Vec<(usize, usize)>,
    /// The height that a box of a page needs, in points.
    needs: BTreeMap<usize, f64>,
    /// The marks of all paragraphs.
    paragraphs: BTreeSet<String>,
    /// The marks of what stands in the entries' panels.
    panels: BTreeSet<String>,
    /// The boxes of each stretch of text on this page, as it was set.
    stretches: Stretches,
    /// The alternative texts of all figures.
    alternatives: BTreeSet<String>,
}

/// A text of which something stands outside.
struct Outside {
    /// Its mark.
    origin: String,
    /// What it must stand in.
    place: String,
    room: Rect,
    /// The first words outside.
    text: String,
}

/// Reads the pages of a brochure: everything that is wrong on them, and where each text stands.
pub fn read(document: &PagedDocument, job: &Job<'_>, profile: Profile) -> Reading {
    let levels = if job.editions.len() == 1 {
        Levels::default()
    } else {
        let (walk, _) = walk(document, job, profile, Levels::default());
        Levels::of(&walk.lines, |mark| parts(mark).1)
    };
    let (mut walk, mut places) = walk(document, job, profile, levels);
    for edition in &job.editions {
        places.note_unprinted(edition, &walk.alternatives);
    }
    walk.report_last_lines();
    let runs_over = walk.report_pages(document.pages().len());
    let first = std::mem::take(&mut walk.first);
    let mut faults = walk.faults;
    let wrong = wrong_count(job, document.pages().len(), &first);
    faults.extend(wrong.filter(|fault| !(runs_over && fault.fault == Fault::TooManyPages)));
    Reading { findings: faults, places }
}

/// Walks over all pages.
fn walk<'e>(
    document: &PagedDocument,
    job: &'e Job<'_>,
    profile: Profile,
    levels: Levels,
) -> (Walk<'e>, Places) {
    let editions = job.editions.as_slice();
    let mut walk = Walk {
        levels,
        editions,
        profile,
        page: 0,
        width: 0.0,
        height: 0.0,
        faults: Vec::new(),
        seen: BTreeSet::new(),
        tags: Vec::new(),
        first: vec![None; document.pages().len()],
        lines: Vec::new(),
        outside: Vec::new(),
        full: BTreeSet::new(),
        starts: Vec::new(),
        needs: BTreeMap::new(),
        paragraphs: marks(editions, |entry| {
            Box::new(entry.paragraphs.iter().map(|paragraph| &paragraph.body))
        }),
        panels: marks(editions, |entry| {
            Box::new(entry.panel.iter().flat_map(|row| [&row.label, &row.value]))
        }),
        stretches: Stretches::default(),
        alternatives: BTreeSet::new(),
    };
    let mut places = Places::default();
    for (index, page) in document.pages().iter().enumerate() {
        walk.page = index + 1;
        walk.width = page.frame.width().to_pt();
        walk.height = page.frame.height().to_pt();
        walk.frame(&page.frame, Transform::identity(), None, None);
        walk.report_outside();
        places.pages.push([walk.width, walk.height].map(rounded));
        places.texts.extend(std::mem::take(&mut walk.stretches).on_page(walk.page));
    }
    (walk, places)
}

/// The marks of some texts of all entries.
fn marks<'e>(
    editions: &[&'e Edition],
    texts: fn(&'e Entry) -> Box<dyn Iterator<Item = &'e Text> + 'e>,
) -> BTreeSet<String> {
    let of = |edition: &&'e Edition| {
        let language = &edition.common.language;
        let texts = edition.own.entries.iter().flat_map(texts);
        texts.map(move |text| format!("{language}{MARK}{}", text.origin))
    };
    editions.iter().flat_map(of).collect()
}

/// The language and the origin of a mark.
fn parts(mark: &str) -> (&str, &str) {
    mark.split_once(MARK).unwrap_or(("", mark))
}

/// A fault where a brochure has not the pages that its edition states.
fn wrong_count(job: &Job<'_>, pages: usize, first: &[Option<String>]) -> Option<Diagnostic> {
    let editions = job.editions.as_slice();
    let stated = job.pages().filter(|stated| *stated != pages)?;
    let publication = editions[0].own.publication;
    let message = format!("the {publication} has {pages} pages, not {stated}");
    Some(if pages > stated {
        let origin = first.get(stated).cloned().flatten();
        let at = origin.as_deref().map(|mark| parts(mark).1);
        let at = at.map(|origin| format!("; the first text past them is `{origin}`"));
        let message = message + &at.unwrap_or_default();
        let hint = "shorten the texts before it";
        with_origin(Fault::TooManyPages, origin.as_deref(), editions, message, hint)
    } else {
        let hint = "the layout must fill the pages that the edition states";
        with_origin(Fault::Layout, None, editions, message, hint)
    })
}

impl Places {
    /// Lists the texts that no page shows.
    fn note_unprinted(&mut self, edition: &Edition, alternatives: &BTreeSet<String>) {
        let language = edition.common.language.tag();
        let own = self.texts.iter().filter(|text| text.language == language);
        let printed: BTreeSet<&str> = own.map(|text| text.origin.as_str()).collect();
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

/// The stretches of text of one page by their mark, in the order in which they are first set.
#[derive(Default)]
struct Stretches {
    order: Vec<String>,
    by_mark: BTreeMap<String, Vec<Rect>>,
}

impl Stretches {
    fn add(&mut self, mark: &str, rect: Rect) {
        match self.by_mark.get_mut(mark) {
            Some(boxes) => boxes.push(rect),
            None => {
                self.order.push(mark.to_owned());
                self.by_mark.insert(mark.to_owned(), vec![rect]);
            }
        }
    }

    fn on_page(mut self, page: usize) -> impl Iterator<Item = PlacedText> {
        self.order.into_iter().map(move |mark| {
            let boxes = lines(self.by_mark.remove(&mark).unwrap_or_default());
            let (language, origin) = parts(&mark);
            PlacedText { language: language.to_owned(), origin: origin.to_owned(), page, boxes }
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

/// A fault of the text with this mark, or of the editions as a whole.
fn with_origin(
    fault: Fault,
    mark: Option<&str>,
    editions: &[&Edition],
    message: String,
    hint: &str,
) -> Diagnostic {
    let (language, origin) = mark.map(parts).unzip();
    let own = editions.iter().map(|edition| &edition.common.language);
    let own = language.and_then(|language| own.into_iter().find(|own| own.tag() == language));
    let said = own.map_or_else(|| pair::languages(editions), |own| own.tag().to_owned());
    let mut diagnostic = Diagnostic::new(fault, None, format!("{message} ({said})")).hint(hint);
    diagnostic.origin = origin.map(str::to_owned);
    diagnostic.language = own.cloned().map(Box::new);
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
                    let (fit, needs) = match fit.and_then(|fit| fit.split_once(':')) {
                        Some((name, points)) => (Some(name), points.parse().ok()),
                        None => (fit, None),
                    };
                    self.needs.extend(needs.map(|needs: f64| (self.page, needs)));
                    if let Some(fit) = fit {
                        self.check_box(fit, rect);
                    }
                    let room = fit.map(|fit| (fit, rect)).or(room);
                    self.frame(&group.frame, here, own.or(owner), room);
                }
                FrameItem::Text(text) => self.text(text, here, owner, room),
                FrameItem::Tag(Tag::Start(content, _)) => {
                    let label = content.label().map(name);
                    let pages = label.as_deref().and_then(|label| label.strip_prefix("pages:"));
                    let pages = pages.and_then(|pages| pages.parse().ok());
                    self.starts.extend(pages.map(|pages| (self.page, pages)));
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

    /// A box that leaves the page has not got the room that it needs: the texts above it are too long.
    fn check_box(&mut self, name: &str, [left, top, right, bottom]: Rect) {
        let edge = BLEED + TOLERANCE;
        let outside = left < -2.0 * edge
            || top < -2.0 * edge
            || right > self.width + 2.0 * edge
            || bottom > self.height + edge;
        if !outside {
            return;
        }
        self.full.insert(self.page);
        // The facing page tells what is too long.
        if self.levels.yields(self.page) {
            return;
        }
        let over = (bottom - self.height - BLEED).max(0.0);
        let above = self.lines.iter().filter(|line| line.page == self.page && line.room.is_none());
        let above: Vec<&Line> = above.collect();
        let origin = self.to_shorten(&above);
        let column = column(&above, origin.as_deref().unwrap_or_default());
        let message = format!(
            "the box `{name}` on page {} lacks {:.0} mm of room{}",
            self.page,
            over * 25.4 / 72.0,
            too_many(too_many_below(&column, over))
        );
        self.report(Fault::Overflow, origin, message, "shorten the texts of this page", "box");
    }

    /// The message to name where texts take too much height: the last paragraph, unless a panel beside
    /// it reaches farther down; on a page without paragraphs the last long text or the lowest one above;
    /// where the dataset says what is lowest, the longest text. On facing pages, the last one that is
    /// longer than in the other language.
    fn to_shorten(&self, lines: &[&Line]) -> Option<String> {
        let is_higher = |line: &&&Line| self.levels.is_higher(line);
        if let Some(higher) = lines.iter().rfind(is_higher) {
            return Some(higher.origin.clone());
        }
        let depth = |line: &Line| (line.page, line.rect[3]);
        let lowest =
            lines.iter().copied().reduce(|a, b| if depth(b) > depth(a) { b } else { a })?;
        let in_panel = self.panels.contains(lowest.origin.as_str());
        let in_column =
            |line: &Line| of(lines, &line.origin).any(|line| line.shares_column(lowest));
        let is_long = |line: &Line| of(lines, &line.origin).count() > 2;
        let is_paragraph = |line: &Line| self.paragraphs.contains(line.origin.as_str());
        let messages = || lines.iter().copied().filter(|line| self.is_message(&line.origin));
        let named = messages()
            .rfind(|line| is_paragraph(line) && (in_column(line) || !in_panel))
            .or_else(|| messages().rfind(|line| is_long(line) && in_column(line)))
            .or_else(|| Some(lowest).filter(|lowest| self.is_message(&lowest.origin)))
            .or_else(|| {
                let candidates = messages().filter(|line| !in_panel || in_column(line));
                candidates.max_by_key(|line| length(lines, &line.origin))
            });
        Some(named.unwrap_or(lowest).origin.clone())
    }

    /// Whether the text of a mark comes from a message, and neither from a term nor from the dataset.
    fn is_message(&self, mark: &str) -> bool {
        let (_, origin) = parts(mark);
        let is_datum = origin.split_once('.').is_some_and(|(id, _)| {
            let (own, company) = (&self.editions[0].own, &self.editions[0].company);
            id == "home"
                || own.entries.iter().any(|entry| entry.id == id)
                || own.visit.as_ref().is_some_and(|visit| visit.id == id)
                || company.partners.iter().any(|row| row.id == id)
                || company.memberships.iter().any(|membership| membership.id == id)
        });
        !origin.starts_with('-') && !is_datum
    }

    /// Reports what stands outside on this page: each text that is too wide, and of texts that are
    /// too high for a box together the longest one.
    fn report_outside(&mut self) {
        let here = self.lines.iter().filter(|line| line.page == self.page).cloned();
        let here: Vec<Line> = here.collect();
        let mut told: Vec<Rect> = Vec::new();
        for Outside { origin, place, room, text } in std::mem::take(&mut self.outside) {
            let own: Vec<&Line> = here.iter().filter(|line| line.origin == origin).collect();
            let wide = |line: &Line| (room[0] - line.rect[0]).max(line.rect[2] - room[2]);
            let widest = own.iter().max_by(|a, b| wide(a).total_cmp(&wide(b)));
            let (origin, characters) = match widest {
                Some(line) if wide(line) > TOLERANCE => (origin, too_many_beside(line, wide(line))),
                // Where a box lacks room, what stands in it has no other cause.
                _ if self.full.contains(&self.page) || told.contains(&room) => continue,
                _ => {
                    told.push(room);
                    self.too_high(&here, &own, room).unwrap_or((origin, 0))
                }
            };
            let message = format!(
                "`{text}` stands outside {place}, page {}{}",
                self.page,
                too_many(characters)
            );
            let hint = "shorten this text, or those above it on the page";
            self.report(Fault::Overflow, Some(origin), message, hint, "overflow");
        }
    }

    /// The longest message of those that stand together in a room, or in the column of a text on a
    /// page, and how many of its characters are too many.
    fn too_high(&self, here: &[Line], own: &[&Line], room: Rect) -> Option<(String, usize)> {
        let first = own.first()?;
        let together = here.iter().filter(|line| match first.room {
            Some(room) => line.room == Some(room),
            None => line.room.is_none() && own.iter().any(|own| own.shares_column(line)),
        });
        let together: Vec<&Line> = together.collect();
        let top = together.iter().map(|line| room[1] - line.rect[1]).fold(0.0, f64::max);
        let bottom = together.iter().map(|line| line.rect[3] - room[3]).fold(0.0, f64::max);
        let messages = together.iter().copied().filter(|line| self.is_message(&line.origin));
        let longest = messages.max_by_key(|line| length(&together, &line.origin));
        let origin = longest.unwrap_or(first).origin.clone();
        let lines: Vec<&Line> = of(&together, &origin).collect();
        Some((origin, too_many_below(&lines, top + bottom)))
    }

    /// Reports the paragraphs whose last line stands alone at the head of a page or column.
    fn report_last_lines(&mut self) {
        let mut alone: Vec<Line> = Vec::new();
        for origin in &self.paragraphs {
            let mut lines = self.lines.iter().rev().filter(|line| line.origin == *origin);
            let Some(last) = lines.next() else { continue };
            let above = lines.find(|line| !line.is_level_with(last));
            if above.is_some_and(|above| above.page < last.page || above.rect[1] > last.rect[1]) {
                alone.push(last.clone());
            }
        }
        for last in alone {
            self.page = last.page;
            let message = format!(
                "the last line of this paragraph stands alone at the head of page {}{}",
                last.page,
                too_many(last.characters())
            );
            let hint = "shorten it by this line, or let it be a line longer";
            self.report(Fault::LastLineAlone, Some(last.origin), message, hint, "last line");
        }
    }

    /// Reports the texts that fill more pages than they may; tells whether there are any.
    fn report_pages(&mut self, pages: usize) -> bool {
        let starts = std::mem::take(&mut self.starts);
        let ends = starts.iter().skip(1).map(|(page, _)| *page).chain([pages + 1]);
        let mut any = false;
        for (&(start, room), end) in starts.iter().zip(ends) {
            if end > start + room {
                any = true;
                self.report_run_over(start, start + room, end);
            }
        }
        any
    }

    /// Reports texts that begin on the page `start`, must end before `limit` and end before `end`.
    fn report_run_over(&mut self, start: usize, limit: usize, end: usize) {
        let fills = |line: &&Line| (start..end).contains(&line.page) && line.room.is_none();
        let all: Vec<&Line> = self.lines.iter().filter(fills).collect();
        let mut height = 0.0;
        for page in limit..end {
            let here = all.iter().filter(|line| line.page == page);
            let top = here.clone().map(|line| line.rect[1]).reduce(f64::min);
            let bottom = here.map(|line| line.rect[3] + line.rect[3] - line.rect[1]);
            height += bottom.reduce(f64::max).zip(top).map_or(0.0, |(bottom, top)| bottom - top);
        }
        // The box below the texts must stand on the last page that they may fill.
        if let Some(needs) = (limit..end).find_map(|page| self.needs.get(&page)) {
            let last = all.iter().filter(|line| line.page + 1 == limit).map(|line| line.rect[3]);
            let lowest = last.reduce(f64::max).unwrap_or_default();
            height += (lowest + needs - self.height).max(0.0);
        }
        let origin = self.to_shorten(&all);
        let column = column(&all, origin.as_deref().unwrap_or_default());
        let message = format!(
            "the texts from page {start} on fill {} pages, not {}{}",
            end - start,
            limit - start,
            too_many(too_many_below(&column, height))
        );
        self.page = limit;
        let hint = "shorten this text, or those above it";
        self.report(Fault::TooManyPages, origin, message, hint, "pages");
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
        if first.is_none() && parts(&origin).1 != NO_MESSAGE {
            *first = Some(origin.clone());
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
        if parts(&origin).1 != NO_MESSAGE {
            self.stretches.add(&origin, [left, baseline - above, right, baseline - below]);
        }
        // Letters without ascent and descent of the font: these gave false alarms.
        let size = text.size.to_pt();
        let (top, bottom) = (baseline - 0.7 * size, baseline + 0.2 * size);
        if parts(&origin).1 != NO_MESSAGE {
            let rect = [left, top, right, bottom];
            let room = room.map(|(_, rect)| rect);
            let text = text.text.to_string();
            let next = Line { origin: origin.clone(), page: self.page, rect, text, room };
            if !self.lines.last_mut().is_some_and(|line| line.joins(&next)) {
                self.lines.push(next);
            }
        }
        if self.profile == Profile::Press {
            let height = (here.ky.get().powi(2) + here.sy.get().powi(2)).sqrt();
            self.check_for_press(text, size * height, &origin, [left, top, right, bottom]);
        }
        let page = [0.0, 0.0, self.width, self.height];
        let inside = |room: Rect| {
            left >= room[0] - TOLERANCE
                && top >= room[1] - TOLERANCE
                && right <= room[2] + TOLERANCE
                && bottom <= room[3] + TOLERANCE
        };
        let (place, room) = match room {
            Some((name, rect)) if !inside(rect) => (format!("its box `{name}`"), rect),
            _ if !inside(page) => ("the page".to_owned(), page),
            _ => return,
        };
        let known = self.outside.iter().any(|known| known.origin == origin);
        if !known {
            self.outside.push(Outside { origin, place, room, text: text.text.to_string() });
        }
    }

    /// What a press prints: no type too small for its inks, no words where the knife may fall.
    fn check_for_press(&mut self, text: &TextItem, size: f64, origin: &str, ink: Rect) {
        let least = if is_black(&text.fill) { LEAST_TYPE } else { LEAST_COLOURED_TYPE };
        let own = (parts(origin).1 != NO_MESSAGE).then(|| origin.to_owned());
        if size < least - 0.01 {
            let what = if least == LEAST_TYPE { "type" } else { "coloured type" };
            let message = format!(
                "`{}` is {what} of {size:.1} pt on page {}, and a press needs {least} pt",
                text.text, self.page
            );
            let hint = "set it larger in the layouts";
            self.report(Fault::Press, own.clone(), message, hint, "least type");
        }
        let [left, top, right, bottom] = ink;
        let edge = left.min(top).min(self.width - right).min(self.height - bottom);
        if edge < SAFE - 0.01 {
            let message = format!(
                "`{}` stands {:.1} mm from the edge of page {}, and a cut needs 5 mm",
                text.text,
                edge * 25.4 / 72.0,
                self.page
            );
            let hint = "shorten this text, or move it in the layouts";
            self.report(Fault::Press, own, message, hint, "safe area");
        }
    }

    /// Reports one fault of a kind for each mark and page.
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
            let diagnostic = with_origin(fault, origin.as_deref(), self.editions, message, hint);
            self.faults.push(diagnostic);
        }
    }
}

/// Whether a paint is made of black ink alone.
fn is_black(paint: &Paint) -> bool {
    let Paint::Solid(Color::Process(ProcessColor::Cmyk(inks))) = paint else { return false };
    inks.c == 0.0 && inks.m == 0.0 && inks.y == 0.0
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

/// What a message says of the characters that are too many.
fn too_many(characters: usize) -> String {
    match characters {
        0 => String::new(),
        1 => "; about 1 character too many".to_owned(),
        _ => format!("; about {characters} characters too many"),
    }
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
