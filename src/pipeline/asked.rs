//! The editions that a plan asks for, and where their artifacts go.

use std::collections::BTreeSet;

use crate::content::Content;
use crate::content::Locale;
use crate::content::courtesy::Shown;
use crate::content::dataset::Entry;
use crate::content::delegations::Visit;
use crate::edition::resolve::Publication;
use crate::language::Language;
use crate::pipeline::Stop;
use crate::plan::Plan;

/// One language, or the guest's and the host's.
#[derive(Clone, Copy)]
pub enum Voices {
    One(usize),
    Two([usize; 2]),
}

impl Voices {
    /// Each of them.
    pub fn all(self) -> impl Iterator<Item = usize> {
        let (first, second) = match self {
            Self::One(own) => (own, None),
            Self::Two([guest, host]) => (guest, Some(host)),
        };
        std::iter::once(first).chain(second)
    }
}

/// The editions that a plan asks for.
pub struct Asked<'c> {
    /// Pseudo-languages last.
    pub locales: Vec<&'c Locale>,
    /// What speaks in each edition, as indices of `locales`.
    pub voices: Vec<Voices>,
    pub publications: Vec<Publication>,
}

impl<'c> Asked<'c> {
    /// What is asked for; an error where it is not there.
    pub fn of(plan: &Plan, content: &'c Content) -> Result<Self, Stop> {
        let locales = content.locales.iter().chain(&content.pseudo);
        known_languages(&plan.languages, locales.clone()).map_err(Stop::Command)?;
        for id in &plan.entries {
            entry(id, content).map_err(Stop::Command)?;
        }
        for id in &plan.visits {
            visit(id, plan, content).map_err(Stop::Command)?;
        }
        let ids: Vec<&str> =
            content.dataset.entries.iter().map(|entry| entry.id().value.as_str()).collect();
        let wanted = |id: &str| plan.entries.is_empty() || plan.entries.iter().any(|e| e == id);
        let catalogue = plan.catalogue.then_some(Publication::Catalogue);
        let leaflets = ids
            .iter()
            .enumerate()
            .filter(|(_, id)| plan.leaflets && wanted(id))
            .map(|(index, _)| Publication::Leaflet(index));
        let asked = |locale: &&Locale| {
            plan.languages.is_empty() || plan.languages.contains(&locale.language)
        };
        let locales: Vec<&Locale> = locales.filter(asked).collect();
        let index = |language: &Language| {
            let at = locales.iter().position(|locale| locale.language == *language);
            at.expect("the languages of a pair are known")
        };
        let pairs = plan.pairs.iter().map(|pair| Voices::Two([index(&pair[0]), index(&pair[1])]));
        let voices: Vec<Voices> = match &*plan.pairs {
            [] => (0..locales.len()).map(Voices::One).collect(),
            _ => pairs.collect(),
        };
        let visits = content.dataset.delegations.iter().map(|visit| &visit.record);
        let named = |id: &str| plan.visits.is_empty() || plan.visits.iter().any(|v| v == id);
        let visits = visits
            .enumerate()
            .filter(|(_, visit)| plan.delegations && named(visit.id.value.as_str()))
            .map(|(index, _)| Publication::Delegation(index));
        let publications = catalogue.into_iter().chain(leaflets).chain(visits).collect();
        let mut asked = Self { locales, voices, publications };
        let makes_visit = |voices: &Voices| {
            asked.publications_in(content, *voices).any(|p| matches!(p, Publication::Delegation(_)))
        };
        if plan.delegations && !asked.voices.iter().any(makes_visit) {
            return Err(Stop::Command(no_visit(plan, content)));
        }
        let mut voices = std::mem::take(&mut asked.voices);
        voices.retain(|voices| asked.publications_in(content, *voices).next().is_some());
        Ok(Self { voices, ..asked })
    }

    /// The languages of an edition, the guest's first.
    pub fn said(&self, voices: Voices) -> Vec<&'c Locale> {
        voices.all().map(|own| self.locales[own]).collect()
    }

    /// The publications that are made in a language, or in both of a pair.
    pub fn publications_in<'a>(
        &'a self,
        content: &'a Content,
        voices: Voices,
    ) -> impl Iterator<Item = Publication> + 'a {
        let said = self.said(voices);
        let made = move |what: &Publication| said.iter().all(|own| is_in(content, *what, own));
        self.publications.iter().copied().filter(made)
    }

    /// The folder of an edition: `he`, `he+pl`.
    pub fn tag(&self, voices: Voices) -> String {
        let said = self.said(voices);
        said.iter().map(|locale| locale.language.tag()).collect::<Vec<_>>().join("+")
    }

    /// The visits whose brochures are made, each with its languages.
    pub fn visits(&self, content: &'c Content) -> Vec<(&'c Visit, Vec<&'c Locale>)> {
        let visits = self.publications.iter().filter_map(|publication| match publication {
            Publication::Delegation(index) => Some((*publication, *index)),
            Publication::Catalogue | Publication::Leaflet(_) => None,
        });
        let told = visits.map(|(publication, index)| {
            let mut said: Vec<&Locale> = Vec::new();
            for voices in &self.voices {
                for locale in self.said(*voices) {
                    let known = said.iter().any(|other| other.language == locale.language);
                    if !known && is_in(content, publication, locale) {
                        said.push(locale);
                    }
                }
            }
            (&content.dataset.delegations[index], said)
        });
        told.collect()
    }

    /// The entries that the publications show in full, in the order of the plan.
    pub fn shown(&self, content: &'c Content) -> Vec<Shown<'c>> {
        let dataset = &content.dataset;
        let quiet = |entry: &'c Entry| Shown { entry, told: None };
        let mut shown: Vec<Shown<'c>> = Vec::new();
        for publication in &self.publications {
            match publication {
                Publication::Catalogue => shown.extend(dataset.entries.iter().map(quiet)),
                Publication::Leaflet(own) => shown.push(quiet(&dataset.entries[*own])),
                Publication::Delegation(index) => {
                    let visit = &dataset.delegations[*index].record;
                    shown.extend(visit.entries(dataset).into_iter().map(|entry| Shown {
                        entry,
                        told: entry.partner().is_some().then(|| visit.from.value.year()),
                    }));
                }
            }
        }
        shown
    }

    /// The paths of all artifacts, in the order of the plan.
    pub fn paths(&self, plan: &Plan, content: &Content) -> Vec<String> {
        let mut paths = Vec::new();
        for voices in &self.voices {
            let tag = self.tag(*voices);
            for publication in self.publications_in(content, *voices) {
                let stem = stem(content, publication);
                for profile in &plan.profiles {
                    paths.push(format!("{tag}/{stem}.{}", profile.suffix()));
                }
                if plan.html {
                    paths.push(format!("{tag}/{stem}.html"));
                }
                if plan.map {
                    paths.push(format!("{tag}/{stem}.map.json"));
                }
            }
        }
        paths
    }
}

/// Refuses a language that is not among these, and says which are.
pub fn known_languages<'c>(
    asked: &[Language],
    locales: impl IntoIterator<Item = &'c Locale>,
) -> Result<(), String> {
    let known: BTreeSet<&Language> = locales.into_iter().map(|locale| &locale.language).collect();
    match asked.iter().find(|language| !known.contains(language)) {
        Some(pseudo) if pseudo.pseudo().is_some() => {
            Err(format!("`{pseudo}` is a pseudo-language, which only `build` makes"))
        }
        Some(unknown) => {
            let known: Vec<&str> = known.iter().map(|language| language.tag()).collect();
            Err(format!("no language `{unknown}`; there are: {}", known.join(", ")))
        }
        None => Ok(()),
    }
}

/// The index of an entry in the dataset.
pub fn entry(id: &str, content: &Content) -> Result<usize, String> {
    let ids: Vec<&str> = content.dataset.entries.iter().map(|e| e.id().value.as_str()).collect();
    ids.iter()
        .position(|known| *known == id)
        .ok_or_else(|| format!("no entry `{id}`; there are: {}", ids.join(", ")))
}

/// Whether a publication is made in a language: a visit's brochure has languages of its own, none of them
/// a pseudo-language.
pub fn is_in(content: &Content, publication: Publication, locale: &Locale) -> bool {
    let Publication::Delegation(index) = publication else { return true };
    content.dataset.delegations[index].record.languages().any(|tag| *tag == locale.language)
}

/// Refuses a visit that is not there, or a language that it does not have.
fn visit(id: &str, plan: &Plan, content: &Content) -> Result<(), String> {
    let visits = content.dataset.delegations.iter().map(|visit| &visit.record);
    let known = visits.clone().find(|record| record.id.value.as_str() == id);
    let Some(record) = known else {
        let ids: Vec<&str> = visits.map(|record| record.id.value.as_str()).collect();
        let ids = if ids.is_empty() { "none".to_owned() } else { ids.join(", ") };
        return Err(format!("no delegation `{id}`; there are: {ids}"));
    };
    match plan.languages.iter().find(|asked| !record.languages().any(|own| own == *asked)) {
        Some(other) => Err(format!(
            "the delegation `{id}` is not made in `{other}`; its languages are: {}",
            tags(record.languages())
        )),
        None => Ok(()),
    }
}

/// Why no visit's brochure can be made.
fn no_visit(plan: &Plan, content: &Content) -> String {
    let visits = content.dataset.delegations.iter().map(|visit| &visit.record);
    let known: Vec<String> = visits
        .map(|record| format!("{} in {}", record.id.value, tags(record.languages())))
        .collect();
    if known.is_empty() {
        return "there is no delegation: `data/delegations/` holds none".to_owned();
    }
    let asked = tags(plan.languages.iter());
    format!("no delegation is made in {asked}; there are: {}", known.join("; "))
}

fn tags<'l>(languages: impl Iterator<Item = &'l Language>) -> String {
    languages.map(Language::tag).collect::<Vec<_>>().join(", ")
}

/// The path of a publication's artifacts below its language, without the format.
pub fn stem(content: &Content, publication: Publication) -> String {
    match publication {
        Publication::Catalogue => "catalogue".to_owned(),
        Publication::Leaflet(index) => {
            format!("leaflet/{}", content.dataset.entries[index].id().value)
        }
        Publication::Delegation(index) => {
            format!("delegation/{}", content.dataset.delegations[index].record.id.value)
        }
    }
}
