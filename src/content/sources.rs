//! The only reader of `data/` and `locales/`.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use crate::content::ledger;
use crate::content::values::Tag;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::diagnostics::Place;
use crate::diagnostics::SourceTexts;
use crate::language::Language;

/// The largest source file that is read, in bytes. The largest of this project has 20 kB.
const LARGEST_SOURCE: u64 = 1 << 20;
/// The largest coast line that is read, in bytes.
const LARGEST_COAST: u64 = 16 << 20;
/// The largest ledger or history that is read, in bytes. A unit takes some 80, its source text 500.
const LARGEST_LEDGER: u64 = 16 << 20;

/// The largest picture that is read, in bytes. A photograph of a good camera has some 10 MB.
const LARGEST_PICTURE: u64 = 24 << 20;

/// The folder of the pictures.
pub const PICTURES: &str = "data/pictures";
/// Where the coast line lies.
pub const COAST: &str = "data/map/land.json";
/// Where the home town lies.
pub const HOME: &str = "data/home.yaml";

/// Where the waivers lie, in a project that has any.
pub const WAIVERS: &str = "data/waivers.yaml";

/// Why a file cannot be read, and what to do.
pub type Unreadable = (String, String);

/// The files of a project, read but not yet understood.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// All texts, by path from the project's folder.
    pub texts: SourceTexts,
    pub partners: Vec<Arc<str>>,
    pub memberships: Vec<Arc<str>>,
    pub delegations: Vec<Arc<str>>,
    /// The files in the folder of the pictures by their names; the error says what is wrong and what
    /// to do.
    pub pictures: BTreeMap<String, Result<Arc<[u8]>, Unreadable>>,
    /// Files that are there but could not be read: nobody knows what they say.
    pub unreadable: BTreeSet<String>,
    /// The files of each language, by path from the language's folder; the unreadable ones too.
    pub languages: BTreeMap<Language, BTreeMap<String, Arc<str>>>,
}

impl Sources {
    /// Puts another text in a language's file, which need not be there yet.
    pub fn put(&mut self, language: &Language, path: &Arc<str>, text: String) {
        let folder = format!("locales/{language}/");
        let name = path.strip_prefix(&folder).unwrap_or(path).to_owned();
        self.texts.insert(path.clone(), text.into());
        self.languages.entry(language.clone()).or_default().insert(name, path.clone());
    }
}

/// Reads every source of the project in a fixed order. `instead` holds texts that are taken for what
/// their files say.
pub fn read(project: &Path, instead: &SourceTexts) -> (Sources, Vec<Diagnostic>) {
    let mut sources = Sources::default();
    let mut faults = Vec::new();
    let mut take = |path: String, most: u64, faults: &mut Vec<Diagnostic>| match instead
        .get(path.as_str())
        .cloned()
        .map_or_else(|| read_text(&project.join(&path), most).map(Arc::from), Ok)
    {
        Ok(text) => {
            let path: Arc<str> = path.into();
            sources.texts.insert(path.clone(), text);
            Some(path)
        }
        Err((message, hint)) => {
            let place = Place::top(&path.as_str().into());
            faults.push(Diagnostic::new(Fault::Unreadable, place, message).hint(hint));
            sources.unreadable.insert(path);
            None
        }
    };
    take(HOME.to_owned(), LARGEST_SOURCE, &mut faults);
    take(COAST.to_owned(), LARGEST_COAST, &mut faults);
    let mut pictures = BTreeMap::new();
    for path in walk(project, "data", &mut faults) {
        if let Some(name) = path.strip_prefix(PICTURES).and_then(|rest| rest.strip_prefix('/')) {
            if name.ends_with(".md") {
                continue;
            }
            let bytes = read_bytes(&project.join(&path), LARGEST_PICTURE).map(Arc::from);
            pictures.insert(name.to_owned(), bytes);
            continue;
        }
        let Some(name) = path.strip_suffix(".yaml").or_else(|| path.strip_suffix(".yml")) else {
            continue;
        };
        let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
        let list = match folder {
            "data/partners" => &mut sources.partners,
            "data/memberships" => &mut sources.memberships,
            "data/delegations" => &mut sources.delegations,
            _ if path == HOME => continue,
            _ if path == WAIVERS => {
                take(path, LARGEST_SOURCE, &mut faults);
                continue;
            }
            _ => {
                let place = Place::top(&path.as_str().into());
                faults.push(
                    Diagnostic::new(Fault::FileName, place, "a dataset file that nobody reads")
                        .hint(
                            "entries lie in `data/partners/` and `data/memberships/`, visits in \
                             `data/delegations/`",
                        ),
                );
                continue;
            }
        };
        list.extend(take(path, LARGEST_SOURCE, &mut faults));
    }
    sources.pictures = pictures;
    let mut misnamed = BTreeSet::new();
    for path in walk(project, "locales", &mut faults) {
        let Some((folder, name)) =
            path.strip_prefix("locales/").and_then(|rest| rest.split_once('/'))
        else {
            continue;
        };
        if name == "language.yml" {
            let place = Place::top(&path.as_str().into());
            faults.push(
                Diagnostic::new(Fault::FileName, place, "a file that nobody reads")
                    .hint("name it `language.yaml`"),
            );
        }
        let kept = matches!(name, ledger::LEDGER | ledger::HISTORY);
        if !name.ends_with(".ftl") && name != "language.yaml" && !kept {
            continue;
        }
        let tag = Tag::parse(folder).map(|tag| tag.0);
        let pseudo = tag.as_ref().is_some_and(|tag| tag.pseudo().is_some());
        let hint = match &tag {
            Some(tag) if pseudo => {
                format!(
                    "remove it: `build --language {tag}` makes it of another language's messages"
                )
            }
            Some(tag) => format!("name the folder `{tag}`"),
            None => "name the folder by its BCP 47 tag, such as `fr`".to_owned(),
        };
        let own = |language: &Language| language.tag() == folder && !pseudo;
        let Some(language) = tag.filter(own) else {
            // Once for the folder, at its first file.
            if !misnamed.insert(folder.to_owned()) {
                continue;
            }
            let place = Place::top(&path.as_str().into());
            let what = if pseudo { "is a pseudo-language" } else { "is no language tag" };
            let message = format!("the folder `{folder}` {what}");
            faults.push(Diagnostic::new(Fault::FileName, place, message).hint(hint));
            continue;
        };
        let name = name.to_owned();
        let files = sources.languages.entry(language).or_default();
        let most = if kept { LARGEST_LEDGER } else { LARGEST_SOURCE };
        let read = take(path.clone(), most, &mut faults);
        files.insert(name, read.unwrap_or_else(|| path.into()));
    }
    let none_unreadable = !sources.unreadable.iter().any(|path| path.starts_with("data/partners/"));
    if sources.partners.is_empty() && none_unreadable {
        faults.push(
            Diagnostic::new(Fault::MissingFile, None, "`data/partners/` holds no partner")
                .hint("each partner has a file named by its id, such as `data/partners/<id>.yaml`"),
        );
    }
    if sources.languages.is_empty() {
        faults.push(
            Diagnostic::new(Fault::Unreadable, None, "`locales/` holds no language")
                .hint("each language has a folder named by its tag, such as `locales/pl/`"),
        );
    }
    (sources, faults)
}

/// Whether the project's `l10n.toml`, by which translators' tools find the files, names a language;
/// `None` where a project has no such file.
pub fn lists_language(project: &Path, language: &Language) -> Option<bool> {
    let list = fs::read_to_string(project.join("l10n.toml")).ok()?;
    Some(["\"", "'"].iter().any(|quote| list.contains(&format!("{quote}{language}{quote}"))))
}

/// All files below a folder, sorted, as paths from the project's folder with forward slashes.
fn walk(project: &Path, folder: &str, faults: &mut Vec<Diagnostic>) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        let entries = match fs::read_dir(project.join(&folder)) {
            Ok(entries) => entries,
            Err(error) => {
                let message = format!("the folder `{folder}` cannot be read: {error}");
                faults.push(
                    Diagnostic::new(Fault::Unreadable, None, message)
                        .hint("run twinpress in a project's folder, or name it with `--project`"),
                );
                continue;
            }
        };
        for entry in entries.flatten() {
            // A name that is not UTF-8 belongs to no entry and no language.
            let Some(name) = entry.file_name().to_str().map(str::to_owned) else { continue };
            if name.starts_with('.') {
                continue;
            }
            let path = format!("{folder}/{name}");
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => open.push(path),
                _ => found.push(path),
            }
        }
    }
    found.sort();
    found
}

/// Reads a file of bytes; the error says what is wrong with it, and what to do.
fn read_bytes(path: &Path, most: u64) -> Result<Vec<u8>, (String, String)> {
    let readable = "check that it is a file and that you may read it";
    let unreadable = |error| (format!("cannot be read: {error}"), readable.to_owned());
    let about = fs::metadata(path).map_err(unreadable)?;
    if !about.is_file() {
        return Err(("is no file".to_owned(), readable.to_owned()));
    }
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(unreadable)?;
    file.take(most + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > most {
        let hint = "save it smaller: a page needs no more than some 1200 pixels";
        return Err((format!("larger than {} MB", most >> 20), hint.to_owned()));
    }
    Ok(bytes)
}

fn read_text(path: &Path, most: u64) -> Result<String, (String, String)> {
    let readable = "check that the file is there and that you may read it";
    let file = fs::File::open(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => {
            ("there is no such file".to_owned(), "each project has one: put it back".to_owned())
        }
        _ => (format!("cannot be read: {error}"), readable.to_owned()),
    })?;
    let mut bytes = Vec::new();
    file.take(most + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| (format!("cannot be read: {error}"), readable.to_owned()))?;
    if bytes.len() as u64 > most {
        let hint = "a source file of that size is a mistake: look at what is in it";
        return Err((format!("larger than {} kB", most >> 10), hint.to_owned()));
    }
    String::from_utf8(bytes).map_err(|error| {
        let line = error.as_bytes()[..error.utf8_error().valid_up_to()]
            .iter()
            .filter(|&&byte| byte == b'\n')
            .count()
            + 1;
        (format!("line {line} is not UTF-8"), "save the file as UTF-8".to_owned())
    })
}
