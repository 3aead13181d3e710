//! What will be done: the only door for time, environment and current folder.

use std::env;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::process::Stdio;
use std::thread::available_parallelism;
use std::time::SystemTime;
use std::time::UNIX_EPOCH;

use icu::calendar::Iso;
use icu::calendar::types::RataDie;

use crate::args;
use crate::args::Deny;
use crate::args::Format;
use crate::args::ProfileName;
use crate::args::PublicationName;
use crate::args::TypesetterName;
use crate::content::values::Date;
use crate::content::values::Tag;
use crate::diagnostics::Fault;
use crate::language::Language;
use crate::render::Profile;
use crate::write::manifest::Commit;

/// A build, decided. Nothing after this asks what was typed.
#[derive(Debug)]
pub struct Plan {
    pub project: PathBuf,
    pub out: PathBuf,
    /// Empty: all languages.
    pub languages: Vec<Language>,
    /// The languages, the guest's and the host's, whose brochures are made on facing pages; where there
    /// are any, nothing else is made, and `languages` are theirs.
    pub pairs: Vec<[Language; 2]>,
    pub catalogue: bool,
    pub leaflets: bool,
    /// Empty: all entries.
    pub entries: Vec<String>,
    pub delegations: bool,
    /// Empty: all visits.
    pub visits: Vec<String>,
    /// What the brochures are made for, in this order; empty: no brochures.
    pub profiles: Vec<Profile>,
    pub html: bool,
    /// Whether each publication has a map of its places.
    pub map: bool,
    pub draft: bool,
    /// The warnings that are errors in this run.
    pub deny: Vec<Fault>,
    /// The external program, where it was asked for.
    pub external: Option<PathBuf>,
    pub jobs: usize,
    /// Whether a part was asked for, so that the rest of the out folder stays.
    pub partial: bool,
    /// Whether brochures and fragments are read back and compared.
    pub parity: bool,
    /// The commit that the project's folder stands at, for the manifest.
    pub commit: Option<Commit>,
    /// The day of the build; none where the clock tells none.
    pub today: Option<Date>,
}

/// A check, decided.
#[derive(Debug)]
pub struct CheckPlan {
    pub project: PathBuf,
    /// Empty: all languages.
    pub languages: Vec<Language>,
    /// The warnings that are errors in this run.
    pub deny: Vec<Fault>,
}

/// A look at the state of translations, decided.
#[derive(Debug)]
pub struct StatusPlan {
    pub project: PathBuf,
    /// Empty: all but the source language.
    pub languages: Vec<Language>,
    /// Whether the work is listed to people too.
    pub work: bool,
    /// Whether the texts' budgets are measured.
    pub budget: bool,
    /// Threads that measure.
    pub jobs: usize,
}

/// What is to be accepted, decided.
#[derive(Debug)]
pub struct AcceptPlan {
    pub project: PathBuf,
    pub language: Language,
    /// Empty: all that is translated.
    pub keys: Vec<String>,
    pub by: String,
    pub on: Date,
}

/// A proof, decided.
#[derive(Debug)]
pub struct ProofPlan {
    pub project: PathBuf,
    pub language: Language,
    /// None: the catalogue.
    pub entry: Option<String>,
    /// The folder that the file is put in.
    pub out: PathBuf,
}

/// Which language to lay out, decided.
#[derive(Debug)]
pub struct ScaffoldPlan {
    pub project: PathBuf,
    pub language: Language,
}

/// An export, decided.
#[derive(Debug)]
pub struct ExportPlan {
    pub project: PathBuf,
    pub language: Language,
    pub to: PathBuf,
    /// Empty: all texts.
    pub entries: Vec<String>,
    /// Whether the texts' budgets are measured.
    pub budget: bool,
    /// Threads that measure.
    pub jobs: usize,
}

impl ExportPlan {
    /// Decides an export; the error is what to tell who typed it.
    pub fn new(project: PathBuf, typed: args::Export) -> Result<Self, String> {
        let language = Language::parse(&typed.language)
            .ok_or_else(|| format!("`{}` is no language tag", typed.language))?;
        let to = typed.to.unwrap_or_else(|| PathBuf::from(format!("{language}.xlsx")));
        let is_workbook = to.extension().is_some_and(|name| name.eq_ignore_ascii_case("xlsx"));
        if !is_workbook {
            return Err(format!("`{}` is no name of a workbook: it ends in .xlsx", to.display()));
        }
        let jobs = available_parallelism().map_or(1, std::num::NonZero::get);
        Ok(Self { project, language, to, entries: typed.entry, budget: typed.budget, jobs })
    }
}

/// What the brochures are made for; the error is what to tell who typed it.
fn profiles(typed: &args::Build) -> Result<Vec<Profile>, String> {
    let mut profiles: Vec<Profile> = typed
        .profile
        .iter()
        .map(|name| match name {
            ProfileName::Screen => Profile::Screen,
            ProfileName::Office => Profile::Office,
            ProfileName::Press => Profile::Press,
        })
        .collect();
    profiles.sort_unstable();
    profiles.dedup();
    if let Some(strict) = profiles.iter().find(|profile| **profile != Profile::Screen) {
        let name = strict.name();
        if typed.draft {
            return Err(format!("a draft is not for `--profile {name}`: what is printed stays"));
        }
        if typed.format == Some(Format::Html) {
            return Err(format!(
                "`--profile {name}` makes brochures, and only fragments were asked for"
            ));
        }
    }
    if typed.format == Some(Format::Html) {
        return Ok(Vec::new());
    }
    if profiles.is_empty() {
        profiles.push(Profile::Screen);
    }
    Ok(profiles)
}

/// The pairs of languages; the error is what to tell who typed them.
fn pairs(typed: &args::Build) -> Result<Vec<[Language; 2]>, String> {
    let mut pairs = Vec::new();
    for pair in &typed.pair {
        let Some((guest, host)) = pair.split_once('+') else {
            return Err(format!(
                "`{pair}` is no pair of languages: write the guest's and the host's, such as `he+pl`"
            ));
        };
        let both = [language(guest)?, language(host)?];
        if both[0] == both[1] {
            return Err(format!("the languages of `{pair}` are the same; leave `--pair` out"));
        }
        if !pairs.contains(&both) {
            pairs.push(both);
        }
    }
    if !pairs.is_empty() && typed.format == Some(Format::Html) {
        return Err("`--pair` makes brochures, and only fragments were asked for".to_owned());
    }
    if !pairs.is_empty() && typed.map {
        return Err(
            "`--map` tells where the texts of one language stand; it does not go with `--pair`"
                .to_owned(),
        );
    }
    Ok(pairs)
}

impl Plan {
    /// Decides a build; the error is what to tell who typed it.
    pub fn new(project: PathBuf, typed: args::Build) -> Result<Self, String> {
        let pairs = pairs(&typed)?;
        let of_pairs = !pairs.is_empty();
        let mut languages = languages(&typed.language)?;
        for language in pairs.iter().flatten() {
            if !languages.contains(language) {
                languages.push(language.clone());
            }
        }
        let today = match &typed.today {
            Some(typed) => Some(date(typed)?),
            None => today(),
        };
        if typed.typst.is_some() && typed.typesetter == TypesetterName::Embedded {
            return Err("`--typst` goes with `--typesetter external`".to_owned());
        }
        // A visit's brochure is made when somebody asks for it, and never by the way.
        let delegations = !typed.delegation.is_empty()
            || typed.publication.contains(&PublicationName::Delegation);
        let all = typed.publication.is_empty() && typed.delegation.is_empty();
        let asked = |name| typed.publication.contains(&name);
        let by_entry = typed.publication.is_empty() && !typed.entry.is_empty();
        let leaflets = all || by_entry || asked(PublicationName::Leaflet);
        let catalogue = (all && typed.entry.is_empty()) || asked(PublicationName::Catalogue);
        if !leaflets && !typed.entry.is_empty() {
            return Err("`--entry` chooses leaflets, and none were asked for".to_owned());
        }
        let profiles = profiles(&typed)?;
        let screen = typed.profile.is_empty() || typed.profile.contains(&ProfileName::Screen);
        let partial = !(all && screen && languages.is_empty() && typed.entry.is_empty())
            || typed.format.is_some();
        let mut deny = faults(&typed.deny);
        if profiles.iter().any(|profile| *profile != Profile::Screen) {
            // What is printed stays.
            deny.push(Fault::StaleTranslation);
        }
        let html = screen && typed.format != Some(Format::Pdf);
        if typed.parity && !(html && typed.format.is_none()) {
            return Err("`--parity` compares brochures with fragments, and both must be asked for"
                .to_owned());
        }
        let commit = commit(&project);
        let jobs = typed
            .jobs
            .map_or_else(|| available_parallelism().map_or(1, std::num::NonZero::get), usize::from);
        Ok(Self {
            project,
            out: typed.out,
            languages,
            pairs,
            catalogue,
            leaflets,
            entries: typed.entry,
            delegations,
            visits: typed.delegation,
            html: html && !of_pairs,
            profiles,
            map: typed.map,
            draft: typed.draft,
            deny,
            external: (typed.typesetter == TypesetterName::External)
                .then(|| typed.typst.unwrap_or_else(|| PathBuf::from("typst"))),
            jobs,
            partial,
            parity: typed.parity,
            commit,
            today,
        })
    }

    /// Whether what is made leaves the house on paper.
    pub fn is_printed(&self) -> bool {
        self.profiles.iter().any(|profile| *profile != Profile::Screen)
    }
}

/// A desk, decided.
#[derive(Debug)]
pub struct ServePlan {
    /// The project's folder, from the root of the file system: editors are led there.
    pub project: PathBuf,
    pub port: u16,
    /// The language to begin with.
    pub language: Option<Language>,
}

impl ServePlan {
    /// Decides a desk; the error is what to tell who typed it.
    pub fn new(project: &Path, typed: &args::Serve) -> Result<Self, String> {
        let language = typed.language.as_deref().map(language).transpose()?;
        let shown = project.display();
        let project = project
            .canonicalize()
            .map_err(|error| format!("the project's folder `{shown}` cannot be read: {error}"))?;
        Ok(Self { project, port: typed.port, language })
    }
}

impl CheckPlan {
    /// Decides a check; the error is what to tell who typed it.
    pub fn new(project: PathBuf, typed: &args::Check) -> Result<Self, String> {
        let languages = languages(&typed.language)?;
        Ok(Self { project, languages, deny: faults(&typed.deny) })
    }
}

impl ScaffoldPlan {
    /// Decides what to lay out; the error is what to tell who typed it.
    pub fn new(project: PathBuf, typed: &args::Scaffold) -> Result<Self, String> {
        // A folder is named by the tag as BCP 47 writes it, and by no longer word.
        let Some(Tag(language)) = Tag::parse(&typed.language) else {
            return Err(format!(
                "`{}` is no language tag: write it by BCP 47, such as `fr`",
                typed.language
            ));
        };
        if language.pseudo().is_some() {
            return Err(format!("`{language}` is no language: nobody translates into it"));
        }
        Ok(Self { project, language })
    }
}

impl StatusPlan {
    /// Decides a look; the error is what to tell who typed it.
    pub fn new(project: PathBuf, typed: &args::Status) -> Result<Self, String> {
        let asked = typed.work.as_ref().map_or(&*typed.language, std::slice::from_ref);
        let jobs = available_parallelism().map_or(1, std::num::NonZero::get);
        let languages = languages(asked)?;
        Ok(Self { project, languages, work: typed.work.is_some(), budget: typed.budget, jobs })
    }
}

impl AcceptPlan {
    /// Decides what to accept; the error is what to tell who typed it.
    pub fn new(project: PathBuf, typed: args::Accept) -> Result<Self, String> {
        let language = language(&typed.language)?;
        let by = typed.by.or_else(user).ok_or("nobody is named who accepts; add `--by NAME`")?;
        let by = by.trim().to_owned();
        // A ledger is a line for each unit, with tabs between its columns.
        if by.is_empty() || by.contains(char::is_control) {
            return Err("`--by` takes a name in one line".to_owned());
        }
        let on = match &typed.today {
            Some(today) => date(today)?,
            None => {
                today().ok_or("this computer's clock tells no day; add `--today YYYY-MM-DD`")?
            }
        };
        Ok(Self { project, language, keys: typed.keys, by, on })
    }
}

/// The commit that a folder stands at, as `git` tells it, and whether the files that a build reads are as
/// it has them; none without a repository or without the program, which is no fault.
fn commit(project: &Path) -> Option<Commit> {
    let output = Command::new("git")
        // A look must not wait for others, nor change anything.
        .arg("--no-optional-locks")
        .arg("-C")
        .arg(project)
        .args(["status", "--porcelain=v2", "--branch", "--untracked-files=normal", "--"])
        .args(["data", "locales", "layouts"])
        .stdin(Stdio::null())
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    let told = String::from_utf8_lossy(&output.stdout);
    let id = told.lines().find_map(|line| line.strip_prefix("# branch.oid "))?;
    let is_hash = id.len() >= 40 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    let changed = told.lines().any(|line| !line.starts_with('#'));
    is_hash.then(|| Commit { id: id.to_owned(), changed })
}

/// Who uses this computer, where the environment says so.
#[expect(clippy::disallowed_methods, reason = "the plan is where the environment enters")]
fn user() -> Option<String> {
    let named = ["USER", "USERNAME"].into_iter().filter_map(|name| env::var(name).ok());
    named.into_iter().find(|name| !name.trim().is_empty())
}

/// The day that the clock tells (UTC).
#[expect(clippy::disallowed_methods, reason = "the plan is where the time enters")]
fn today() -> Option<Date> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    let days = i64::try_from(since.as_secs() / (24 * 60 * 60)).ok()?;
    let day = icu::calendar::Date::from_rata_die(RataDie::new(EPOCH + days), Iso);
    let (year, month, day) =
        (day.year().extended_year(), day.month().ordinal, day.day_of_month().0);
    Date::parse(&format!("{year:04}-{month:02}-{day:02}"))
}

/// The first of January 1970, counted from the first day of the common era.
const EPOCH: i64 = 719_163;

fn faults(denied: &[Deny]) -> Vec<Fault> {
    denied
        .iter()
        .map(|denied| match denied {
            Deny::Stale => Fault::StaleTranslation,
        })
        .collect()
}

impl ProofPlan {
    /// Decides a proof; the error is what to tell who typed it.
    pub fn new(project: PathBuf, typed: args::Proof) -> Result<Self, String> {
        let args::Proof { language, entry, out } = typed;
        Ok(Self { project, language: self::language(&language)?, entry, out })
    }
}

fn languages(tags: &[String]) -> Result<Vec<Language>, String> {
    tags.iter().map(|tag| language(tag)).collect()
}

fn language(tag: &str) -> Result<Language, String> {
    Language::parse(tag).ok_or_else(|| format!("`{tag}` is no language tag"))
}

fn date(typed: &str) -> Result<Date, String> {
    Date::parse(typed).ok_or_else(|| format!("`{typed}` is no day: write it as YYYY-MM-DD"))
}
