//! 1: what we publish, read and checked.

pub mod accept;
pub mod changes;
pub mod cldr;
pub mod courtesy;
pub mod coverage;
pub mod dataset;
pub mod delegations;
pub mod import;
pub mod keys;
pub mod ledger;
pub mod markup;
pub mod orthography;
pub mod outline;
pub mod pictures;
pub mod plurals;
pub mod references;
pub mod revise;
pub mod rows;
pub mod scaffold;
pub mod schema;
pub mod settings;
pub mod sheet;
pub mod sources;
pub mod translations;
pub mod units;
pub mod values;
pub mod workbook;
pub mod yaml;

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use crate::content::coverage::Paragraphs;
use crate::content::dataset::Dataset;
use crate::content::dataset::Entry;
use crate::content::dataset::Home;
use crate::content::dataset::Membership;
use crate::content::dataset::Partner;
use crate::content::dataset::Record;
use crate::content::dataset::Waiver;
use crate::content::dataset::Waivers;
use crate::content::delegations::Delegation;
use crate::content::delegations::Known;
use crate::content::delegations::Visit;
use crate::content::keys::Key;
use crate::content::keys::Variable;
use crate::content::ledger::History;
use crate::content::ledger::Ledger;
use crate::content::settings::Reading;
use crate::content::settings::Settings;
use crate::content::sources::Sources;
use crate::content::translations::File;
use crate::content::translations::Item;
use crate::content::translations::Texts;
use crate::content::yaml::FromYaml;
use crate::content::yaml::Reader;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::diagnostics::Place;
use crate::diagnostics::SourceTexts;
use crate::diagnostics::did_you_mean;
use crate::language::Direction;
use crate::language::Language;
use crate::language::Pseudo;

/// Everything that can be published: the dataset and every language's messages.
#[derive(Debug)]
pub struct Content {
    pub dataset: Dataset,
    /// The source language first, then the others by their tags.
    pub locales: Vec<Locale>,
    /// The pseudo-languages that were asked for, by their tags.
    pub pseudo: Vec<Locale>,
    pub paragraphs: Paragraphs,
    pub keys: Vec<Key>,
    /// The source texts that translations were made from.
    pub history: History,
    /// All sources, for the lines that diagnostics show.
    pub texts: SourceTexts,
}

/// One language's messages and switches.
#[derive(Debug)]
pub struct Locale {
    pub language: Language,
    /// The language of the messages, of numbers and of plural forms: its own, unless it is a
    /// pseudo-language.
    pub base: Language,
    pub settings: Settings,
    /// The `.ftl` files, by path from the project's folder.
    pub files: Vec<Arc<str>>,
    /// Where each message, term and attribute (`id.attribute`) stands.
    pub places: BTreeMap<String, Place>,
    /// What was accepted; none where the language keeps no ledger.
    pub ledger: Option<Ledger>,
    /// The variables that each of these says or selects by, in the order of its text.
    pub variables: BTreeMap<String, Vec<String>>,
}

impl Locale {
    /// A language as its files say.
    fn of(
        language: &Language,
        settings: Settings,
        files: &[File<'_>],
        texts: &Texts<'_, '_>,
        ledger: Option<Ledger>,
    ) -> Self {
        let mut places = BTreeMap::new();
        let mut variables = BTreeMap::new();
        for item in &texts.items {
            for (name, slice, pattern) in item.patterns() {
                variables.insert(name.clone(), translations::variables(pattern));
                places.insert(name, item.file.place(slice));
            }
        }
        Self {
            language: language.clone(),
            base: language.clone(),
            settings,
            files: files.iter().map(|file| file.path.clone()).collect(),
            places,
            ledger,
            variables,
        }
    }

    /// A pseudo-language made of this language's messages.
    fn as_pseudo(&self, language: &Language, pseudo: Pseudo) -> Self {
        let mut settings = self.settings.clone();
        if pseudo == Pseudo::Mirrored {
            settings.direction = Some(Reading::Rtl);
            // No script from right to left divides words.
            settings.hyphenate = false;
        }
        Self {
            language: language.clone(),
            base: self.base.clone(),
            settings,
            files: self.files.clone(),
            places: self.places.clone(),
            ledger: None,
            variables: self.variables.clone(),
        }
    }

    /// The direction that the language reads.
    pub fn direction(&self) -> Direction {
        match self.settings.direction {
            Some(Reading::Ltr) => Direction::Ltr,
            Some(Reading::Rtl) => Direction::Rtl,
            None => self.base.direction(),
        }
    }

    /// The path of a file in the language's folder, from the project's folder.
    pub fn path(&self, name: &str) -> String {
        format!("locales/{}/{name}", self.language)
    }

    /// The language's Fluent files, parsed again.
    pub fn read<'c>(&'c self, content: &'c Content) -> Vec<File<'c>> {
        let folder = self.path("");
        let file = |path: &'c Arc<str>| {
            let text = content.texts.get(path)?;
            Some(File::read(path.strip_prefix(&folder).unwrap_or(path), path, text).0)
        };
        self.files.iter().filter_map(file).collect()
    }
}

/// What loading gives: the content where it could be understood, all faults, and all texts.
pub struct Loaded {
    pub content: Option<Content>,
    pub diagnostics: Vec<Diagnostic>,
    pub texts: SourceTexts,
}

/// Reads and checks a project. `languages` (empty: all) limits which languages are checked; the
/// source language is always read. With `draft`, what a language lacks is a warning. A pseudo-language
/// among them is never checked, but the language that it is made of is, as a draft's.
pub fn load(project: &Path, languages: &[Language], draft: bool) -> Loaded {
    load_with(project, languages, draft, &SourceTexts::new())
}

/// Reads and checks a project as if some of its files said something else.
pub fn load_with(
    project: &Path,
    languages: &[Language],
    draft: bool,
    instead: &SourceTexts,
) -> Loaded {
    let (sources, unreadable) = sources::read(project, instead);
    examine(&sources, unreadable, languages, draft)
}

/// Checks sources as they are on the disk, or as they would be; `unreadable` is what reading them
/// found wrong.
pub fn examine(
    sources: &Sources,
    unreadable: Vec<Diagnostic>,
    languages: &[Language],
    draft: bool,
) -> Loaded {
    let mut diagnostics = unreadable;
    let (dataset, faults) = read_dataset(sources);
    diagnostics.extend(faults);
    let mut settings = BTreeMap::new();
    for (language, files) in &sources.languages {
        let read = match files.get("language.yaml") {
            Some(path) => read_record(sources, path, &mut diagnostics),
            None => Some(Settings::default()),
        };
        settings.extend(read.map(|read| (language.clone(), read.completed(language))));
    }
    let texts = sources.texts.clone();
    let Some((dataset, source_language)) =
        dataset.and_then(|dataset| with_source(dataset, sources, &mut diagnostics))
    else {
        // Without a dataset nobody knows what the messages must say; the rest is checked.
        for language in sources.languages.keys() {
            let (files, mut faults) = translations::parse(sources, language);
            let (texts, duplicates) = Texts::of(&files);
            faults.extend(duplicates);
            let nothing = BTreeSet::new();
            let settings = settings.get(language);
            faults.extend(each_text(language, &texts, settings, &nothing, &|_| None));
            if languages.is_empty() || languages.contains(language) {
                diagnostics.extend(sorted(faults));
            }
        }
        return Loaded { content: None, diagnostics, texts };
    };
    let (source_files, _) = translations::parse(sources, &source_language);
    let (source_texts, _) = Texts::of(&source_files);
    let source_marks = units::source_marks(&source_texts);
    let mut paragraphs = coverage::paragraphs(&dataset, &source_texts.items);
    paragraphs.extend(delegations::paragraphs(&dataset, &source_texts.items));
    let mut keys = keys::keys(&dataset);
    // Who plans no visit needs none of its words.
    let words = sources.languages[&source_language].contains_key(keys::DELEGATION);
    if words || !dataset.delegations.is_empty() {
        keys.extend(delegations::common_keys(&dataset));
    }
    keys.extend(delegations::keys(&dataset, &paragraphs, &source_texts.items));
    // Who signs no proofs needs none of their words.
    if sources.languages[&source_language].contains_key(keys::PROOF) {
        keys.extend(keys::proof(&sources.languages.keys().collect::<Vec<_>>()));
    }
    // Nor who has nothing printed, of an operator's sheet.
    if sources.languages[&source_language].contains_key(keys::OPERATOR) {
        let languages: Vec<&Language> = sources.languages.keys().collect();
        keys.extend(keys::operator(&source_language, &languages));
    }
    let given = Variables::new(&dataset, &keys);
    let pseudo: BTreeMap<&Language, Pseudo> =
        languages.iter().filter_map(|asked| Some((asked, asked.pseudo()?))).collect();
    let base = base_of_pseudo(sources, &source_language);
    let others = sources.languages.keys().filter(|language| **language != source_language);
    let order: Vec<(&Language, Option<Settings>)> = std::iter::once(&source_language)
        .chain(others)
        .map(|language| (language, settings.remove(language)))
        .collect();
    let whole = order.iter().all(|(_, settings)| settings.is_some());
    // Languages know nothing of each other, but all of the source's.
    let read = order.into_par_iter().map(|(language, own)| {
        let is_source = *language == source_language;
        let wanted = coverage::wanted(language, &dataset, &keys, &paragraphs);
        let wanted_ids: BTreeSet<&str> = wanted.iter().map(|wanted| wanted.id.as_str()).collect();
        let asked = languages.is_empty() || languages.contains(language);
        let is_base = language == base && !pseudo.is_empty();
        let draft = draft || is_base && !asked;
        let (files, mut faults) = translations::parse(sources, language);
        let (texts, duplicates) = Texts::of(&files);
        faults.extend(duplicates);
        if is_source {
            faults.extend(coverage::without_paragraph(&dataset, &paragraphs, &texts));
        }
        let as_wished = |fault: Diagnostic| if draft { fault.as_warning() } else { fault };
        let compared = coverage::compare(language, &texts, &source_texts, &wanted, is_source);
        let lacking = |fault: Fault| matches!(fault, Fault::MissingFile | Fault::MissingMessage);
        faults.extend(compared.into_iter().map(|fault| {
            if !is_source && lacking(fault.fault) { as_wished(fault) } else { fault }
        }));
        let unused = coverage::unused_values(&dataset, language, &texts);
        faults.extend(unused.into_iter().map(as_wished));
        let variables = |item: &Item<'_, '_>| given.of(item);
        // A draft borrows messages from the source language, but a text that names a missing term
        // would print its id: there the reference itself stays an error.
        let reported = if draft { BTreeSet::new() } else { wanted_ids };
        faults.extend(each_text(language, &texts, own.as_ref(), &reported, &variables));
        let (ledger, ledger_faults) = read_ledger(sources, language);
        // What a broken ledger says is not sure.
        if let Some(ledger) = ledger.as_ref().filter(|_| !is_source && ledger_faults.is_empty()) {
            let wanted = units::Wanted::of(&wanted, &texts, &source_texts);
            faults.extend(units::stale(language, ledger, &texts, &source_marks, &wanted));
        }
        faults.extend(ledger_faults);
        let history = is_source.then(|| {
            let (history, history_faults) = read_history(sources, language);
            faults.extend(history_faults);
            history
        });
        let locale = own.map(|settings| Locale::of(language, settings, &files, &texts, ledger));
        let told = if asked || is_source || is_base { sorted(faults) } else { Vec::new() };
        (locale, history, told)
    });
    let mut locales = Vec::new();
    let mut history = History::default();
    for (locale, read_history, told) in read.collect::<Vec<_>>() {
        locales.extend(locale);
        history = read_history.unwrap_or(history);
        diagnostics.extend(told);
    }
    drop(given);
    let pseudo = locales
        .iter()
        .filter(|locale| locale.language == *base)
        .flat_map(|base| pseudo.iter().map(|(language, kind)| base.as_pseudo(language, *kind)))
        .collect();
    let content =
        Content { dataset, locales, pseudo, paragraphs, keys, history, texts: texts.clone() };
    // A language whose switches cannot be read is a fault of its file, and never just left out.
    Loaded { content: whole.then_some(content), diagnostics, texts }
}

/// The language whose messages pseudo-languages are made of: English, which all who read layouts know,
/// or else the source language.
fn base_of_pseudo<'s>(sources: &'s Sources, source_language: &'s Language) -> &'s Language {
    sources.languages.keys().find(|language| language.tag() == "en").unwrap_or(source_language)
}

/// The ledger of a language, where it keeps one.
fn read_ledger(sources: &Sources, language: &Language) -> (Option<Ledger>, Vec<Diagnostic>) {
    let path = sources.languages.get(language).and_then(|files| files.get(ledger::LEDGER));
    let read = path.and_then(|path| Some(Ledger::read(path, sources.texts.get(path)?)));
    let (ledger, faults) = read.unzip();
    (ledger, faults.unwrap_or_default())
}

fn read_history(sources: &Sources, source: &Language) -> (History, Vec<Diagnostic>) {
    let path = sources.languages.get(source).and_then(|files| files.get(ledger::HISTORY));
    let read = path.and_then(|path| Some(History::read(path, sources.texts.get(path)?)));
    read.unwrap_or_default()
}

/// The dataset with its source language, which must have a folder.
fn with_source(
    dataset: Dataset,
    sources: &Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<(Dataset, Language)> {
    let tag = &dataset.home.source_language;
    let language = tag.value.0.clone();
    if sources.languages.contains_key(&language) {
        return Some((dataset, language));
    }
    // A project without any language was told so.
    if !sources.languages.is_empty() {
        let place = Place { file: sources::HOME.into(), range: tag.range.clone() };
        let message = format!("the source language `{language}` has no folder");
        diagnostics.push(
            Diagnostic::new(Fault::UnknownId, place, message)
                .hint(format!("add `locales/{language}/`, or name another language")),
        );
    }
    None
}

/// What can be checked of the texts of one language by themselves.
fn each_text<'v>(
    language: &Language,
    texts: &Texts<'_, '_>,
    settings: Option<&Settings>,
    wanted: &BTreeSet<&str>,
    variables: &dyn Fn(&Item<'_, '_>) -> Option<&'v [Variable]>,
) -> Vec<Diagnostic> {
    let cldr = Settings::default();
    let settings = settings.unwrap_or(&cldr);
    let mut faults = references::check(language, texts, wanted, variables);
    faults.extend(orthography::check(settings, texts.files, &texts.items, variables));
    faults
}

fn sorted(mut faults: Vec<Diagnostic>) -> Vec<Diagnostic> {
    faults.sort_by(|a, b| {
        a.place.as_ref().map(Place::order).cmp(&b.place.as_ref().map(Place::order))
    });
    faults
}

/// The variables of every message, made once.
struct Variables<'k> {
    by_id: BTreeMap<&'k str, &'k [Variable]>,
    by_file: BTreeMap<String, Vec<Variable>>,
}

impl<'k> Variables<'k> {
    fn new(dataset: &Dataset, keys: &'k [Key]) -> Self {
        let by_id = keys.iter().map(|key| (key.id.as_str(), key.variables.as_slice())).collect();
        let by_file = dataset
            .entries
            .iter()
            .map(|entry| {
                let variables = keys::of_entry(dataset, entry);
                (keys::entry_file(entry), variables.into_iter().map(|(v, _)| v).collect())
            })
            .collect();
        Self { by_id, by_file }
    }

    /// What the message is given; none where the dataset does not know the message.
    fn of(&self, item: &Item<'_, '_>) -> Option<&[Variable]> {
        self.by_id
            .get(item.id.as_str())
            .copied()
            .or_else(|| self.by_file.get(item.file.name).map(Vec::as_slice))
    }
}

fn read_record<T: FromYaml>(
    sources: &Sources,
    path: &Arc<str>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<T> {
    let text = sources.texts.get(path)?;
    let (node, mut faults) = yaml::parse(path, text);
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let characters = orthography::characters(path, body, text.len() - body.len(), false);
    // A tab is the parser's to refuse, and only where it indents.
    faults.extend(characters.into_iter().filter(|fault| {
        fault.place.as_ref().is_none_or(|place| text[place.range.clone()] != *"\t")
    }));
    let mut reader = Reader { file: path, faults: Vec::new() };
    let read = node.and_then(|node| T::from_yaml(&node, &mut reader));
    // What YAML itself refuses at a place needs no second fault there.
    reader.faults.retain(|fault| !faults.iter().any(|known| known.place == fault.place));
    faults.extend(reader.faults);
    let whole = !crate::diagnostics::any_error(&faults);
    diagnostics.extend(faults);
    read.filter(|_| whole)
}

/// Reads `data/`; the dataset is `None` where a file of it is at fault.
fn read_dataset(sources: &Sources) -> (Option<Dataset>, Vec<Diagnostic>) {
    let mut faults = Vec::new();
    let home_path: Arc<str> = sources::HOME.into();
    let home: Option<Home> = sources
        .texts
        .contains_key(&home_path)
        .then(|| read_record(sources, &home_path, &mut faults))
        .flatten();
    let mut entries = Vec::new();
    let mut whole = !sources.partners.is_empty()
        && !sources.unreadable.iter().any(|path| path.starts_with("data/"));
    for path in &sources.partners {
        match read_record::<Partner>(sources, path, &mut faults) {
            Some(partner) => {
                entries.push(Entry { file: path.clone(), record: Record::Partner(partner) });
            }
            None => whole = false,
        }
    }
    for path in &sources.memberships {
        match read_record::<Membership>(sources, path, &mut faults) {
            Some(membership) => {
                entries.push(Entry { file: path.clone(), record: Record::Membership(membership) });
            }
            None => whole = false,
        }
    }
    let mut visits = Vec::new();
    for path in &sources.delegations {
        match read_record::<Delegation>(sources, path, &mut faults) {
            Some(record) => visits.push(Visit { file: path.clone(), record }),
            None => whole = false,
        }
    }
    let coast = sources.texts.get(sources::COAST).and_then(|text| match read_coast(text) {
        Ok(coast) => Some(coast),
        Err(error) => {
            let line = text.split_inclusive('\n').take(error.line().saturating_sub(1));
            let at = line.map(str::len).sum::<usize>() + error.column().saturating_sub(1);
            let place = Place { file: sources::COAST.into(), range: at..at };
            let message = error.to_string();
            // The place stands in front of the message already.
            let message = message.split(" at line ").next().unwrap_or_default();
            faults.push(
                Diagnostic::new(Fault::BadValue, place, format!("no coast line: {message}"))
                    .hint("make it again by its recipe"),
            );
            None
        }
    });
    let (images, picture_faults) = pictures::read(sources, &entries, whole);
    faults.extend(picture_faults);
    let mut across = check_entries(home.as_ref(), &entries);
    let home_id = home.iter().map(|home| (home.id.value.to_string(), sources::HOME.into()));
    let own = entries.iter().map(|entry| (entry.id().value.to_string(), entry.file.clone()));
    let read_all = entries.len() == sources.partners.len() + sources.memberships.len()
        && !sources.unreadable.iter().any(|path| path.starts_with("data/"));
    let known = Known {
        entries: read_all.then_some(&entries),
        ids: own.chain(home_id).collect(),
        source: home.as_ref().map(|home| &home.source_language.value.0),
        folders: sources.languages.keys().collect(),
    };
    let of_visits = delegations::check(&visits, known);
    // Under a wrong name, a visit would ask for messages that nobody means.
    whole &= !of_visits.iter().any(|fault| fault.fault == Fault::FileName);
    across.extend(of_visits);
    // With two entries of one name, or a panel without its fact, nothing that follows is sure.
    whole &=
        !across.iter().any(|fault| matches!(fault.fault, Fault::DuplicateId | Fault::UnknownId));
    faults.extend(across);
    entries.sort_by_key(|entry| (entry.partner().is_none(), entry.order().value));
    let waivers = match sources.texts.get_key_value(sources::WAIVERS) {
        Some((path, _)) => read_record::<Waivers>(sources, path, &mut faults),
        None => Some(Waivers::default()),
    };
    whole &= waivers.is_some();
    let waivers = waivers.unwrap_or_default().waivers;
    faults.extend(unknown_waived(&waivers, &entries, &visits));
    let dataset = home.zip(coast).filter(|_| whole);
    let dataset = dataset.map(|(home, coast)| Dataset {
        home,
        entries,
        waivers,
        delegations: visits,
        coast,
        images,
    });
    (dataset, faults)
}

/// Waivers of entries and delegations that are not there.
fn unknown_waived(waivers: &[Waiver], entries: &[Entry], visits: &[Visit]) -> Vec<Diagnostic> {
    let ids = entries.iter().map(|entry| entry.id());
    let ids = ids.chain(visits.iter().map(|visit| &visit.record.id));
    let ids: Vec<&str> = ids.map(|id| id.value.as_str()).collect();
    let unknown = waivers.iter().filter_map(|waiver| waiver.of.as_ref());
    let unknown = unknown.filter(|id| !ids.contains(&id.as_str()));
    let told = unknown.map(|id| {
        let place = Place { file: sources::WAIVERS.into(), range: id.range.clone() };
        let message = format!("`{}` is no entry and no delegation", id.value);
        Diagnostic::new(Fault::UnknownId, place, message)
            .maybe_hint(did_you_mean(id.as_str(), ids.iter().copied()))
    });
    told.collect()
}

/// What no single file can know: ids and places in the order are unique, file names are ids, the
/// panel names facts.
fn check_entries(home: Option<&Home>, entries: &[Entry]) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let mut ids: BTreeMap<&str, Arc<str>> = BTreeMap::new();
    if let Some(home) = home {
        ids.insert(home.id.value.as_str(), sources::HOME.into());
    }
    let mut orders: BTreeMap<(bool, u64), &Arc<str>> = BTreeMap::new();
    for entry in entries {
        let id = entry.id();
        let place = |range: &std::ops::Range<usize>| Place {
            file: entry.file.clone(),
            range: range.clone(),
        };
        let name = entry.file.rsplit('/').next().and_then(|name| name.rsplit_once('.'));
        let stem = name.map_or("", |(stem, _)| stem);
        if stem != id.value.as_str() {
            faults.push(
                Diagnostic::new(
                    Fault::FileName,
                    place(&id.range),
                    format!("the id `{}` is not the file's name", id.value),
                )
                .hint(format!("rename the file to `{}.yaml`, or the id to `{stem}`", id.value)),
            );
        }
        if let Some(other) = ids.get(id.value.as_str()) {
            faults.push(
                Diagnostic::new(
                    Fault::DuplicateId,
                    place(&id.range),
                    format!("the id `{}` stands in {other} too", id.value),
                )
                .hint("give each entry an id of its own"),
            );
        } else {
            ids.insert(id.value.as_str(), entry.file.clone());
        }
        let order = entry.order();
        match orders.get(&(entry.partner().is_none(), order.value)) {
            Some(other) => faults.push(
                Diagnostic::new(
                    Fault::DuplicateId,
                    place(&order.range),
                    format!("place {} in the order is taken by {other}", order.value),
                )
                .hint("give each entry a place of its own"),
            ),
            None => {
                orders.insert((entry.partner().is_none(), order.value), &entry.file);
            }
        }
        let home_place = home.map(|home| &home.place);
        if let (Some(home), Some(there)) = (home_place, entry.partner().map(|p| &p.place))
            && (home.latitude.0, home.longitude.0) == (there.latitude.0, there.longitude.0)
        {
            faults.push(
                Diagnostic::new(
                    Fault::BadValue,
                    place(&there.range),
                    "the place is that of the home town",
                )
                .hint("a map needs two places: look up the latitude and longitude"),
            );
        }
        for key in entry.panel() {
            if entry.facts().get(&key.value.0).is_none() {
                let known: Vec<&str> =
                    entry.facts().0.iter().map(|(key, _)| key.value.0.as_str()).collect();
                let hint = did_you_mean(&key.value.0, known.iter().copied())
                    .unwrap_or_else(|| format!("its facts are: {}", known.join(", ")));
                faults.push(
                    Diagnostic::new(
                        Fault::UnknownId,
                        place(&key.range),
                        format!(
                            "the panel shows `{}`, which is no fact of this entry",
                            key.value.0
                        ),
                    )
                    .hint(hint),
                );
            }
        }
    }
    faults
}

fn read_coast(text: &str) -> Result<Vec<Vec<(f64, f64)>>, serde_json::Error> {
    #[derive(serde::Deserialize)]
    struct Land {
        rings: Vec<Vec<Corner>>,
    }
    #[derive(serde::Deserialize)]
    #[serde(try_from = "(f64, f64)")]
    struct Corner((f64, f64));
    impl TryFrom<(f64, f64)> for Corner {
        type Error = String;

        fn try_from((longitude, latitude): (f64, f64)) -> Result<Self, String> {
            let refuse = |what: &str, most: u8, found: f64| {
                Err(format!("expected degrees of {what} from -{most} to {most}, found `{found}`"))
            };
            if longitude.abs() > 180.0 {
                return refuse("longitude", 180, longitude);
            }
            if latitude.abs() > 90.0 {
                return refuse("latitude", 90, latitude);
            }
            Ok(Self((longitude, latitude)))
        }
    }
    let land: Land = serde_json::from_str(text)?;
    let ring = |ring: Vec<Corner>| ring.into_iter().map(|corner| corner.0).collect();
    Ok(land.rings.into_iter().map(ring).collect())
}
