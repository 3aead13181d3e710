//! The editions that a plan asks for, and where their artifacts go.

use std::collections::BTreeSet;

use crate::content::Content;
use crate::content::Locale;
use crate::content::dataset::Entry;
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
        let voices = match &*plan.pairs {
            [] => (0..locales.len()).map(Voices::One).collect(),
            _ => pairs.collect(),
        };
        Ok(Self { locales, voices, publications: catalogue.into_iter().chain(leaflets).collect() })
    }

    /// The folder of an edition: `he`, `he+pl`.
    pub fn tag(&self, voices: Voices) -> String {
        match voices {
            Voices::One(own) => self.locales[own].language.to_string(),
            Voices::Two(both) => both.map(|own| self.locales[own].language.tag()).join("+"),
        }
    }

    /// The entries that the publications show in full, in the order of the dataset.
    pub fn entries(&self, content: &'c Content) -> Vec<&'c Entry> {
        let all = &content.dataset.entries;
        let shows = |index: usize| {
            self.publications.iter().any(|publication| match publication {
                Publication::Catalogue => true,
                Publication::Leaflet(own) => *own == index,
            })
        };
        all.iter().enumerate().filter(|(index, _)| shows(*index)).map(|(_, entry)| entry).collect()
    }

    /// The paths of all artifacts, in the order of the plan.
    pub fn paths(&self, plan: &Plan, content: &Content) -> Vec<String> {
        let mut paths = Vec::new();
        for voices in &self.voices {
            let tag = self.tag(*voices);
            for &publication in &self.publications {
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

/// The path of a publication's artifacts below its language, without the format.
pub fn stem(content: &Content, publication: Publication) -> String {
    match publication {
        Publication::Catalogue => "catalogue".to_owned(),
        Publication::Leaflet(index) => {
            format!("leaflet/{}", content.dataset.entries[index].id().value)
        }
    }
}
