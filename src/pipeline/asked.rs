//! The editions that a plan asks for, and where their artifacts go.

use std::collections::BTreeSet;

use crate::content::Content;
use crate::content::Locale;
use crate::edition::resolve::Publication;
use crate::language::Language;
use crate::pipeline::Stop;
use crate::plan::Plan;

/// The editions that a plan asks for.
pub struct Asked<'c> {
    /// Pseudo-languages last.
    pub locales: Vec<&'c Locale>,
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
        let visits = content.dataset.delegations.iter().map(|visit| &visit.record);
        let named = |id: &str| plan.visits.is_empty() || plan.visits.iter().any(|v| v == id);
        let visits = visits
            .enumerate()
            .filter(|(_, visit)| plan.delegations && named(visit.id.value.as_str()))
            .map(|(index, _)| Publication::Delegation(index));
        let publications: Vec<Publication> =
            catalogue.into_iter().chain(leaflets).chain(visits).collect();
        let locales = locales.filter(asked);
        let visits: Vec<Publication> = publications
            .iter()
            .copied()
            .filter(|p| matches!(p, Publication::Delegation(_)))
            .collect();
        let made = |publications: &[Publication], locale: &Locale| {
            publications.iter().any(|publication| is_in(content, *publication, locale))
        };
        if plan.delegations && !locales.clone().any(|locale| made(&visits, locale)) {
            return Err(Stop::Command(no_visit(plan, content)));
        }
        let locales = locales.filter(|locale| made(&publications, locale)).collect();
        Ok(Self { locales, publications })
    }

    /// The publications of one of the languages.
    pub fn publications_in<'a>(
        &'a self,
        content: &'a Content,
        locale: &'a Locale,
    ) -> impl Iterator<Item = Publication> + 'a {
        self.publications.iter().copied().filter(|publication| is_in(content, *publication, locale))
    }

    /// The paths of all artifacts, in the order of the plan.
    pub fn paths(&self, plan: &Plan, content: &Content) -> Vec<String> {
        let mut paths = Vec::new();
        for locale in &self.locales {
            let tag = locale.language.tag();
            for publication in self.publications_in(content, locale) {
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
