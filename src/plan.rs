//! What will be done: the only door for time, environment and current folder.

use std::path::PathBuf;
use std::thread::available_parallelism;

use crate::args;
use crate::args::Format;
use crate::args::PublicationName;
use crate::args::TypesetterName;
use crate::content::values::Date;
use crate::language::Language;

/// A build, decided. Nothing after this asks what was typed.
#[derive(Debug)]
pub struct Plan {
    pub project: PathBuf,
    pub out: PathBuf,
    /// Empty: all languages.
    pub languages: Vec<Language>,
    pub catalogue: bool,
    pub leaflets: bool,
    /// Empty: all entries.
    pub entries: Vec<String>,
    pub pdf: bool,
    pub html: bool,
    /// Whether each publication has a map of its places.
    pub map: bool,
    pub draft: bool,
    /// The external program, where it was asked for.
    pub external: Option<PathBuf>,
    pub jobs: usize,
    /// Whether a part was asked for, so that the rest of the out folder stays.
    pub partial: bool,
}

/// A check, decided.
#[derive(Debug)]
pub struct CheckPlan {
    pub project: PathBuf,
    /// Empty: all languages.
    pub languages: Vec<Language>,
}

impl Plan {
    /// Decides a build; the error is what to tell who typed it.
    pub fn new(project: PathBuf, typed: args::Build) -> Result<Self, String> {
        let languages = languages(&typed.language)?;
        if let Some(today) = &typed.today {
            date(today)?;
        }
        if typed.typst.is_some() && typed.typesetter == TypesetterName::Embedded {
            return Err("`--typst` goes with `--typesetter external`".to_owned());
        }
        let all = typed.publication.is_empty();
        let asked = |name| typed.publication.contains(&name);
        let leaflets = all || asked(PublicationName::Leaflet);
        let catalogue = (all && typed.entry.is_empty()) || asked(PublicationName::Catalogue);
        if !leaflets && !typed.entry.is_empty() {
            return Err(
                "`--entry` chooses leaflets, and only the catalogue was asked for".to_owned()
            );
        }
        let partial =
            !(all && languages.is_empty() && typed.entry.is_empty()) || typed.format.is_some();
        let jobs = typed
            .jobs
            .map_or_else(|| available_parallelism().map_or(1, std::num::NonZero::get), usize::from);
        Ok(Self {
            project,
            out: typed.out,
            languages,
            catalogue,
            leaflets,
            entries: typed.entry,
            pdf: typed.format != Some(Format::Html),
            html: typed.format != Some(Format::Pdf),
            map: typed.map,
            draft: typed.draft,
            external: (typed.typesetter == TypesetterName::External)
                .then(|| typed.typst.unwrap_or_else(|| PathBuf::from("typst"))),
            jobs,
            partial,
        })
    }
}

impl CheckPlan {
    /// Decides a check; the error is what to tell who typed it.
    pub fn new(project: PathBuf, typed: &args::Check) -> Result<Self, String> {
        Ok(Self { project, languages: languages(&typed.language)? })
    }
}

fn languages(tags: &[String]) -> Result<Vec<Language>, String> {
    tags.iter()
        .map(|tag| Language::parse(tag).ok_or_else(|| format!("`{tag}` is no language tag")))
        .collect()
}

fn date(typed: &str) -> Result<Date, String> {
    Date::parse(typed).ok_or_else(|| format!("`{typed}` is no day: write it as YYYY-MM-DD"))
}
