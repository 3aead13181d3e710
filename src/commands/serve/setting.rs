//! A publication in one language set for the desk: content → edition → pages, fragment, messages.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::panic::resume_unwind;
use std::thread;

use crate::commands::serve::faults::Shown;
use crate::commands::serve::view::Choice;
use crate::commands::serve::view::Head;
use crate::commands::serve::view::Page;
use crate::commands::serve::view::Placed;
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
use crate::edition::wording::Wording;
use crate::language::Language;
use crate::pipeline;
use crate::render::html::Fragments;
use crate::render::layouts;
use crate::render::layouts::Layouts;
use crate::render::looks;
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

/// The HTML of a fragment, and its maps by the addresses that it has for them.
type Fragment = (String, BTreeMap<String, String>);

impl Bench<'_> {
    /// Every publication that there is.
    pub fn publications(&self) -> impl Iterator<Item = Publication> {
        let leaflets = (0..self.content.dataset.entries.len()).map(Publication::Leaflet);
        std::iter::once(Publication::Catalogue).chain(leaflets)
    }

    /// The publication of an id, such as `catalogue` or `leaflet/antoing`.
    pub fn publication(&self, id: &str) -> Option<Publication> {
        self.publications().find(|publication| pipeline::stem(self.content, *publication) == id)
    }

    /// Sets a publication. Where the files are too broken for that, the pages of the last view stay.
    pub fn set(&self, locale: &Locale, publication: Publication, last: Option<&View>) -> View {
        let language = &locale.language;
        let mut diagnostics: Vec<Diagnostic> = self
            .diagnostics
            .iter()
            .filter(|fault| self.concerns(fault, language))
            .cloned()
            .collect();
        let broken = diagnostics.iter().any(|fault| self.breaks(fault, language));
        let missing = diagnostics.iter().any(|fault| self.lacks(fault, language));
        let draft = broken || missing;
        let source = Wording::new(self.content, &self.content.locales[0], None);
        let fallback = (draft && *language != source.locale.language).then_some(&source);
        let wording = Wording::new(self.content, locale, fallback);
        let coast = Coast::new(&self.content.dataset.coast);
        let speaker = Speaker::new(self.content, &wording, &coast, draft);
        let stem = pipeline::stem(self.content, publication);
        let prefix = format!("twinpress-{language}-{}", stem.replace('/', "-"));
        let last = last.filter(|last| !last.pages.is_empty());
        let edition = (!broken || last.is_none()).then(|| speaker.edition(publication));
        let (sheets, mut units) = thread::scope(|scope| {
            let beside = scope.spawn(|| {
                let fragment = edition.as_ref().map(|edition| self.fragment(edition, &prefix));
                (fragment, self.units(locale, &speaker, publication))
            });
            let pages = edition.as_ref().map(|edition| self.pages(edition, last));
            let (fragment, units) = beside.join().unwrap_or_else(|panic| resume_unwind(panic));
            (pages.zip(fragment), units)
        });
        comemo::evict(FORGET_AGE);
        let mut fresh = !broken;
        let mut shown =
            last.map(|last| (last.pages.clone(), (last.fragment.clone(), last.maps.clone())));
        if let Some((pages, fragment)) = sheets {
            let (pages, findings) = pages;
            let placed = |fault| pipeline::with_place(self.content, fault, locale);
            diagnostics.extend(findings.into_iter().map(placed));
            let fragment = fragment.map_err(|faults| diagnostics.extend(faults)).ok();
            fresh &= pages.is_some() && fragment.is_some();
            shown = pages.zip(fragment).or(shown);
        }
        let (pages, (fragment, maps)) = shown.unwrap_or_default();
        let faults: Vec<Shown> =
            diagnostics.iter().map(|fault| Shown::new(fault, self.texts)).collect();
        mark_broken(&mut units, &faults);
        let data = self.data(&pages, &fragment, &units, locale);
        View {
            head: self.head(locale, stem, prefix),
            pages,
            fragment,
            maps,
            units,
            data,
            faults,
            undo: None,
            fresh,
        }
    }

    /// The pages and what is wrong with them; no pages where they cannot be laid out. Drawing a page
    /// takes longer than laying it out: what looks as it did is not drawn again.
    fn pages(
        &self,
        edition: &Edition,
        last: Option<&View>,
    ) -> (Option<Vec<Page>>, Vec<Diagnostic>) {
        let set = match self.embedded.lay_out(&Job::new(edition)) {
            Ok(set) => set,
            Err(faults) => return (None, faults),
        };
        let mut texts: BTreeMap<usize, Vec<Placed>> = BTreeMap::new();
        for text in set.places.texts {
            let placed = Placed { key: text.origin, boxes: text.boxes };
            texts.entry(text.page).or_default().push(placed);
        }
        let drawn = |index: usize, look: u128| {
            last.and_then(|last| last.pages.get(index)).filter(|page| page.look == look)
        };
        let pages = looks::looks(&set.set).into_iter().zip(&set.places.pages).enumerate().map(
            |(index, (look, &[width, height]))| Page {
                width,
                height,
                picture: match drawn(index, look) {
                    Some(page) => page.picture.clone(),
                    None => Embedded::picture(&set.set, index),
                },
                look,
                texts: texts.remove(&(index + 1)).unwrap_or_default(),
            },
        );
        (Some(pages.collect()), set.findings)
    }

    /// The fragment, its texts marked, and its maps.
    fn fragment(&self, edition: &Edition, prefix: &str) -> Result<Fragment, Vec<Diagnostic>> {
        let fragments = Fragments::new(self.layouts);
        if !fragments.faults.is_empty() {
            return Err(fragments.faults);
        }
        let html = fragments.render_marked(edition, prefix, 0).map_err(|fault| vec![fault])?;
        Ok((html, maps(edition)))
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

    fn head(&self, locale: &Locale, publication: String, prefix: String) -> Head {
        let source = &self.content.locales[0];
        let name = |locale: &Locale| {
            let tag = locale.language.tag();
            Choice {
                id: tag.to_owned(),
                name: locale.settings.name.clone().unwrap_or_else(|| tag.to_owned()),
            }
        };
        let wording = Wording::new(self.content, locale, None);
        let publications = self.publications().map(|publication| Choice {
            id: pipeline::stem(self.content, publication),
            name: match publication {
                Publication::Catalogue => String::new(),
                Publication::Leaflet(entry) => {
                    let id = &self.content.dataset.entries[entry].id().value;
                    let name = wording.name(id.as_str()).plain();
                    if name.is_empty() { id.to_string() } else { name }
                }
            },
        });
        Head {
            language: locale.language.tag().to_owned(),
            direction: locale.direction().name(),
            source: source.language.tag().to_owned(),
            source_direction: source.direction().name(),
            publication,
            languages: self.content.locales.iter().map(name).collect(),
            publications: publications.collect(),
            root: self.root.to_owned(),
            prefix,
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
    fn data(
        &self,
        pages: &[Page],
        fragment: &str,
        units: &[Unit],
        locale: &Locale,
    ) -> BTreeMap<String, Spot> {
        let known: BTreeSet<&str> = units.iter().map(|unit| unit.key.as_str()).collect();
        let in_pages = pages.iter().flat_map(|page| &page.texts).map(|text| text.key.as_str());
        let in_fragment =
            fragment.split("data-origin=\"").skip(1).filter_map(|rest| rest.split('"').next());
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
    maps.insert(address("network"), pictures::network(edition));
    maps
}
