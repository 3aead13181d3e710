//! A publication in one language set for the desk: content → edition → pages, fragment, messages.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::panic::resume_unwind;
use std::thread;

use crate::commands::serve::desk::Side;
use crate::commands::serve::faults::Shown;
use crate::commands::serve::view::Choice;
use crate::commands::serve::view::Head;
use crate::commands::serve::view::Page;
use crate::commands::serve::view::Placed;
use crate::commands::serve::view::Sheets;
use crate::commands::serve::view::Spot;
use crate::commands::serve::view::Text;
use crate::commands::serve::view::Unit;
use crate::commands::serve::view::View;
use crate::content::Content;
use crate::content::Locale;
use crate::content::units;
use crate::content::units::State;
use crate::content::units::Stretch;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::diagnostics::Place;
use crate::diagnostics::Severity;
use crate::diagnostics::SourceTexts;
use crate::diagnostics::line_column;
use crate::edition::Edition;
use crate::edition::maps::Coast;
use crate::edition::resolve::Publication;
use crate::edition::resolve::Speaker;
use crate::edition::wording::Values;
use crate::edition::wording::Wording;
use crate::language::Language;
use crate::pipeline;
use crate::render::html::Fragments;
use crate::render::layouts;
use crate::render::layouts::Layouts;
use crate::render::looks;
use crate::render::outlines;
use crate::render::pictures;
use crate::render::typesetter::Embedded;
use crate::render::typesetter::Job;

/// Typst remembers what the last settings asked for: an edit is set in a tenth of the time then.
const FORGET_AGE: usize = 10;

/// All that a setting is made from.
pub struct Bench<'b> {
    pub content: &'b Content,
    /// What `check` finds in all files.
    pub diagnostics: &'b [Diagnostic],
    pub texts: &'b SourceTexts,
    pub layouts: &'b Layouts,
    pub embedded: &'b Embedded,
    /// The project's folder.
    pub root: &'b str,
}

/// What is to be shown.
#[derive(Clone, Copy)]
pub struct Wish<'w> {
    pub locale: &'w Locale,
    pub publication: Publication,
    pub side: Side,
}

/// Sheets, and what is wrong with them all the same.
struct Found {
    sheets: Sheets,
    findings: Vec<Diagnostic>,
}

impl Bench<'_> {
    /// Every publication of a language.
    pub fn publications(&self, locale: &Locale) -> impl Iterator<Item = Publication> {
        let leaflets = (0..self.content.dataset.entries.len()).map(Publication::Leaflet);
        let visits = (0..self.content.dataset.delegations.len()).map(Publication::Delegation);
        let visits = visits.filter(|visit| pipeline::is_in(self.content, *visit, locale));
        std::iter::once(Publication::Catalogue).chain(leaflets).chain(visits)
    }

    /// The publication of an id, such as `catalogue` or `leaflet/antoing`; none for a visit that has
    /// other languages than this.
    pub fn publication(&self, id: &str, locale: &Locale) -> Option<Publication> {
        let is = |publication: &Publication| pipeline::stem(self.content, *publication) == id;
        self.publications(locale).find(is)
    }

    /// Sets what is wished. Where the files are too broken for that, the sheets of the last view stay.
    pub fn set(&self, wish: &Wish<'_>, last: Option<&View>) -> View {
        let Wish { locale, publication, .. } = *wish;
        let language = &locale.language;
        let concerning = self.diagnostics.iter().filter(|fault| self.concerns(fault, language));
        let mut diagnostics: Vec<Diagnostic> = concerning.cloned().collect();
        let broken = diagnostics.iter().any(|fault| self.breaks(fault, language));
        let missing = diagnostics.iter().any(|fault| self.lacks(fault, language));
        let draft = broken || missing;
        let source = (draft && language != self.source())
            .then(|| Wording::new(self.content, &self.content.locales[0], None));
        let fallback = source.as_ref();
        let wording = Wording::new(self.content, locale, fallback);
        let coast = Coast::new(&self.content.dataset.coast);
        let speaker = Speaker::new(self.content, &wording, &coast, draft);
        let last = last.filter(|last| !last.pages.is_empty());
        let (sheets, mut units) = thread::scope(|scope| {
            let units = scope.spawn(|| self.units(locale, &speaker, publication));
            let edition = (!broken || last.is_none()).then(|| speaker.edition(publication));
            let sheets = edition.and_then(|edition| {
                self.sheets(&edition, wish, last).map_err(|faults| diagnostics.extend(faults)).ok()
            });
            (sheets, units.join().unwrap_or_else(|panic| resume_unwind(panic)))
        });
        comemo::evict(FORGET_AGE);
        let fresh = !broken && sheets.is_some();
        let sheets = match (sheets, last) {
            (Some(Found { sheets, findings }), _) => {
                let placed = |fault| pipeline::with_place(self.content, fault, locale);
                diagnostics.extend(findings.into_iter().map(placed));
                sheets
            }
            (None, Some(last)) => last.sheets(),
            (None, None) => Sheets::default(),
        };
        let faults: Vec<Shown> =
            diagnostics.iter().map(|fault| Shown::new(fault, self.texts)).collect();
        mark_broken(&mut units, &faults);
        let data = self.data(&sheets, &units, locale);
        let Sheets { pages, fragment, maps } = sheets;
        let head = self.head(wish, &wording);
        View { head, pages, fragment, maps, units, data, faults, undo: None, fresh }
    }

    /// Lays the pages out and makes what is to be seen of them: their pictures, or the fragment. The
    /// error is why it cannot be made.
    fn sheets(
        &self,
        edition: &Edition,
        wish: &Wish<'_>,
        last: Option<&View>,
    ) -> Result<Found, Vec<Diagnostic>> {
        let set = self.embedded.lay_out(&Job::new(edition))?;
        let mut texts: BTreeMap<usize, Vec<Placed>> = BTreeMap::new();
        for text in set.places.texts {
            let placed = Placed { key: text.origin, boxes: text.boxes };
            texts.entry(text.page).or_default().push(placed);
        }
        // To draw a page takes longer than to lay it out: what looks as it did is not drawn again.
        let picture = |index: usize, look: u128| {
            let drawn =
                last.and_then(|last| last.pages.get(index)).filter(|page| page.look == look);
            match (wish.side, drawn) {
                (Side::Fragment, _) => String::new(),
                (Side::Brochure, Some(page)) => page.picture.clone(),
                (Side::Brochure, None) => outlines::joined(Embedded::picture(&set.set, index)),
            }
        };
        let looks = looks::looks(&set.set).into_iter();
        let pages = looks.zip(&set.places.pages).enumerate().map(|(index, (look, &size))| {
            let [width, height] = size;
            let texts = texts.remove(&(index + 1)).unwrap_or_default();
            Page { width, height, picture: picture(index, look), look, texts }
        });
        let mut sheets = Sheets { pages: pages.collect(), ..Sheets::default() };
        if wish.side == Side::Fragment {
            let fragments = Fragments::new(self.layouts);
            if !fragments.faults.is_empty() {
                return Err(fragments.faults);
            }
            let rendered = fragments.render_marked(edition, &self.prefix(wish), 0);
            sheets.fragment = rendered.map_err(|fault| vec![fault])?;
            sheets.maps = maps(edition);
        }
        Ok(Found { sheets, findings: set.findings })
    }

    /// The prefix of every id in the fragment.
    fn prefix(&self, wish: &Wish<'_>) -> String {
        let stem = pipeline::stem(self.content, wish.publication);
        format!("twinpress-{}-{}", wish.locale.language, stem.replace('/', "-"))
    }

    /// Whether a fault is of a language's own files, of the source language's, or of none.
    fn concerns(&self, fault: &Diagnostic, language: &Language) -> bool {
        let Some(place) = &fault.place else { return true };
        match language_of(place) {
            Some(tag) => tag == language.tag() || tag == self.source().tag(),
            None => true,
        }
    }

    /// Whether nothing can be set right before the fault is mended.
    fn breaks(&self, fault: &Diagnostic, language: &Language) -> bool {
        fault.severity == Severity::Error
            && fault.fault != Fault::UnusedValue
            && !self.lacks(fault, language)
    }

    /// Whether the language lacks a text, so that the source language's is shown.
    fn lacks(&self, fault: &Diagnostic, language: &Language) -> bool {
        let own = fault.place.as_ref().and_then(language_of) == Some(language.tag());
        let missing = matches!(fault.fault, Fault::MissingFile | Fault::MissingMessage);
        own && missing && language != self.source()
    }

    fn source(&self) -> &Language {
        &self.content.locales[0].language
    }

    fn head(&self, wish: &Wish<'_>, wording: &Wording<'_>) -> Head {
        let locale = wish.locale;
        let source = &self.content.locales[0];
        let name = |locale: &Locale| {
            let tag = locale.language.tag();
            Choice {
                id: tag.to_owned(),
                name: locale.settings.name.clone().unwrap_or_else(|| tag.to_owned()),
            }
        };
        let publications = self.publications(locale).map(|publication| Choice {
            id: pipeline::stem(self.content, publication),
            name: match publication {
                Publication::Catalogue => String::new(),
                Publication::Leaflet(entry) => {
                    let id = &self.content.dataset.entries[entry].id().value;
                    let name = wording.name(id.as_str()).plain();
                    if name.is_empty() { id.to_string() } else { name }
                }
                Publication::Delegation(visit) => {
                    let record = &self.content.dataset.delegations[visit].record;
                    let title = wording.say(&record.message("title"), &Values::new()).plain();
                    if title.is_empty() { record.id.value.to_string() } else { title }
                }
            },
        });
        Head {
            language: locale.language.tag().to_owned(),
            direction: locale.direction().name(),
            source: source.language.tag().to_owned(),
            source_direction: source.direction().name(),
            publication: pipeline::stem(self.content, wish.publication),
            languages: self.content.locales.iter().map(name).collect(),
            publications: publications.collect(),
            root: self.root.to_owned(),
            style: self
                .layouts
                .texts
                .get(layouts::STYLE_SHEET)
                .map(|text| text.to_string())
                .unwrap_or_default(),
        }
    }

    fn units(&self, locale: &Locale, speaker: &Speaker<'_>, publication: Publication) -> Vec<Unit> {
        let text = |stretch: Stretch| Text {
            text: stretch.pattern,
            spot: spot(&stretch.place, self.texts),
        };
        units::units(self.content, locale)
            .into_iter()
            .map(|unit| Unit {
                given: speaker.given_in(&unit.key, publication),
                broken: false,
                file: format!("locales/{}/{}", locale.language, unit.file),
                key: unit.key,
                comment: unit.comment,
                state: state_name(unit.state),
                same_as_source: unit.same_as_source,
                source: unit.source.map(text),
                own: unit.own.map(text),
            })
            .collect()
    }

    /// Where each text stands that is no unit.
    fn data(&self, sheets: &Sheets, units: &[Unit], locale: &Locale) -> BTreeMap<String, Spot> {
        let known: BTreeSet<&str> = units.iter().map(|unit| unit.key.as_str()).collect();
        let in_pages =
            sheets.pages.iter().flat_map(|page| &page.texts).map(|text| text.key.as_str());
        let in_fragment = sheets
            .fragment
            .split("data-origin=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next());
        let origins: BTreeSet<&str> =
            in_pages.chain(in_fragment).filter(|key| !known.contains(key)).collect();
        origins
            .into_iter()
            .filter_map(|origin| {
                let place = pipeline::place_of(self.content, origin, locale)?;
                Some((origin.to_owned(), spot(&place, self.texts)))
            })
            .collect()
    }
}

/// Marks the units whose entries nobody can read.
fn mark_broken(units: &mut [Unit], faults: &[Shown]) {
    let id = |key: &str| key.split('.').next().unwrap_or(key).to_owned();
    let syntax = Fault::FluentSyntax.code();
    let broken: BTreeSet<String> = faults
        .iter()
        .filter(|fault| fault.code == syntax)
        .filter_map(|fault| fault.key.as_deref().map(id))
        .collect();
    for unit in units {
        unit.broken = unit.own.is_none() && broken.contains(&id(&unit.key));
    }
}

/// The language whose folder a place is in.
fn language_of(place: &Place) -> Option<&str> {
    place.file.strip_prefix("locales/").and_then(|rest| rest.split('/').next())
}

fn spot(place: &Place, texts: &SourceTexts) -> Spot {
    let at = line_column(texts.get(&place.file).map_or("", |text| text), place.range.start);
    Spot { file: place.file.to_string(), line: at.line, column: at.column }
}

fn state_name(state: State) -> &'static str {
    match state {
        State::Missing => "missing",
        State::Unproved => "unproved",
        State::Stale => "stale",
        State::Edited => "edited",
        State::Current => "current",
        State::Obsolete => "obsolete",
    }
}

/// The maps of a fragment, by the addresses that it has for them.
fn maps(edition: &Edition) -> BTreeMap<String, String> {
    let address = |name: &str| format!("map/{name}.svg");
    let mut maps: BTreeMap<String, String> = edition
        .own
        .entries
        .iter()
        .filter_map(|entry| {
            let (map, alt) = (entry.map.as_ref()?, entry.map_alt.as_ref()?);
            Some((address(&entry.id), pictures::entry_map(edition, map, alt)))
        })
        .collect();
    match &edition.own.visit {
        Some(visit) => maps.insert(address(&visit.id), pictures::network(edition)),
        None => maps.insert(address("network"), pictures::network(edition)),
    };
    maps
}
