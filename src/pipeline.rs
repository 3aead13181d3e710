//! The whole product on one screen: load → resolve → render → write.

use std::collections::BTreeSet;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;

use crate::content;
use crate::content::Content;
use crate::content::Locale;
use crate::content::keys;
use crate::content::units;
use crate::content::units::State;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::diagnostics::Place;
use crate::diagnostics::SourceTexts;
use crate::diagnostics::any_error;
use crate::edition::Edition;
use crate::edition::maps::Coast;
use crate::edition::proof;
use crate::edition::proof::Voices;
use crate::edition::resolve::Publication;
use crate::edition::resolve::Speaker;
use crate::edition::wording::Wording;
use crate::language::Language;
use crate::plan::CheckPlan;
use crate::plan::Plan;
use crate::plan::ProofPlan;
use crate::render::Artifact;
use crate::render::Profile;
use crate::render::Row;
use crate::render::html;
use crate::render::html::Fragments;
use crate::render::imposition;
use crate::render::imposition::Binding;
use crate::render::imposition::Unfit;
use crate::render::layouts;
use crate::render::layouts::Layouts;
use crate::render::pictures;
use crate::render::place_map;
use crate::render::places::Places;
use crate::render::press::Press;
use crate::render::proof as sheets;
use crate::render::proof::Proof;
use crate::render::typesetter::Embedded;
use crate::render::typesetter::External;
use crate::render::typesetter::Job;
use crate::render::typesetter::Set;
use crate::render::typesetter::TYPST_VERSION;
use crate::render::typesetter::Typesetter;
use crate::write::Failure;
use crate::write::Stage;
use crate::write::manifest;
use crate::write::manifest::Manifest;
use crate::write::manifest::Tool;
use crate::write::replace::replace;

/// Typst remembers every layout that it made; what was not asked for in the last jobs is forgotten.
/// A small age, often, is both flat and fast (measured over 1,200 brochures).
/// That costs a tenth of the time, so a run of no more jobs than these keeps all (60 brochures: 290 MB).
const REMEMBERED: usize = 80;
const FORGET_EVERY: usize = 10;
const FORGET_AGE: usize = 1;

/// What a run found, and the texts to show it in.
pub struct Report {
    pub diagnostics: Vec<Diagnostic>,
    pub texts: SourceTexts,
}

/// Why a run made nothing.
pub enum Stop {
    /// Files of the project are at fault.
    Content(Report),
    /// The command line asks for what is not there.
    Command(String),
    /// The machine cannot do it.
    Machine(String),
}

/// What a build made.
pub struct Made {
    /// Warnings.
    pub report: Report,
    /// The artifacts that this run made, by path.
    pub paths: Vec<String>,
    pub manifest: Manifest,
}

/// A proof that was made.
pub struct Proved {
    /// Warnings.
    pub report: Report,
    pub path: PathBuf,
    /// How many texts are to be signed.
    pub texts: usize,
    /// How many pages the brochure has.
    pub pages: usize,
}

/// Told after each job: how many of how many are done, and which one.
pub type Progress<'p> = &'p (dyn Fn(usize, usize, &str) + Sync);

/// Makes what the plan asks for, or nothing.
pub fn build(plan: &Plan, progress: Progress<'_>) -> Result<Made, Stop> {
    let ((layouts, layout_faults, embedded), loaded) = rayon::join(
        || {
            let (layouts, faults) = layouts::read(&plan.project);
            let embedded = Embedded::new(&layouts);
            (layouts, faults, embedded)
        },
        || content::load(&plan.project, &plan.languages, plan.draft),
    );
    let diagnostics = denying(&plan.deny, loaded.diagnostics);
    let mut report = Report { diagnostics, texts: loaded.texts };
    report.diagnostics.extend(layout_faults);
    report.texts.extend(layouts.texts.clone());
    let Some(content) = loaded.content.filter(|_| !any_error(&report.diagnostics)) else {
        return Err(Stop::Content(report));
    };
    let fragments = Fragments::new(&layouts);
    if !fragments.faults.is_empty() {
        report.diagnostics.extend(fragments.faults);
        return Err(Stop::Content(report));
    }
    let asked = Asked::of(plan, &content)?;
    let external = match &plan.external {
        Some(program) => Some(
            External::new(program, &embedded, &layouts).map_err(|unfit| Stop::Machine(unfit.0))?,
        ),
        None => None,
    };
    let typesetter: &dyn Typesetter = match &external {
        Some(external) => external,
        None => &embedded,
    };
    let printing = match plan.profiles.contains(&Profile::Press) {
        true => match printing(&layouts) {
            Ok(printing) => Some(printing),
            Err(fault) => {
                report.diagnostics.push(fault);
                return Err(Stop::Content(report));
            }
        },
        false => None,
    };
    let printing_external = match (&printing, &plan.external) {
        (Some(printing), Some(program)) => Some(
            External::new(program, &printing.embedded, &layouts)
                .map_err(|unfit| Stop::Machine(unfit.0))?,
        ),
        _ => None,
    };
    let stage = Stage::open(&plan.out).map_err(|failure| stop(&failure, &plan.out))?;
    let room = Room {
        plan,
        content: &content,
        fragments: &fragments,
        embedded: &embedded,
        typesetter,
        printing: printing.as_ref().map(|printing| {
            let external = printing_external.as_ref().map(|e| e as &dyn Typesetter);
            (external.unwrap_or(&printing.embedded), &printing.press)
        }),
        stage: &stage,
    };
    let findings = room.run(&asked, progress)?;
    report.diagnostics.extend(findings);
    if any_error(&report.diagnostics) {
        return Err(Stop::Content(report));
    }
    let mut paths = room.style_sheet(&layouts)?;
    // What was accepted changes no artifact.
    let texts = content.texts.iter().filter(|(path, _)| !path.ends_with(".tsv"));
    let sources = texts.chain(&layouts.texts);
    let manifest = Manifest {
        tool: Tool {
            twinpress: env!("CARGO_PKG_VERSION").to_owned(),
            typst: TYPST_VERSION.to_owned(),
            fonts: embedded.families(),
        },
        data_state: content.dataset.home.as_of.0,
        sources_sha256: manifest::sha256_of_all(
            sources.map(|(path, text)| (&**path, text.as_bytes())),
        ),
        artifacts: Default::default(),
    };
    paths.extend(asked.paths(plan, &content));
    let manifest =
        stage.swap(plan.partial, manifest).map_err(|failure| stop(&failure, &plan.out))?;
    Ok(Made { report, paths, manifest })
}

/// Lists every fault and makes nothing.
pub fn check(plan: &CheckPlan) -> Result<Report, String> {
    let loaded = content::load(&plan.project, &plan.languages, false);
    let (layouts, faults) = layouts::read(&plan.project);
    if let Some(content) = &loaded.content {
        known_languages(&plan.languages, &content.locales)?;
    }
    let diagnostics = denying(&plan.deny, loaded.diagnostics);
    let mut report = Report { diagnostics, texts: loaded.texts };
    report.diagnostics.extend(faults);
    report.diagnostics.extend(Fragments::new(&layouts).faults);
    report.texts.extend(layouts.texts);
    Ok(report)
}

/// Makes errors of the faults that a run denies.
fn denying(denied: &[Fault], diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let judge = |diagnostic: Diagnostic| {
        if denied.contains(&diagnostic.fault) { diagnostic.as_error() } else { diagnostic }
    };
    diagnostics.into_iter().map(judge).collect()
}

/// Makes a proof of one brochure, or nothing. What a language lacks is marked there, and no fault.
pub fn proof(plan: &ProofPlan) -> Result<Proved, Stop> {
    let loaded = content::load(&plan.project, std::slice::from_ref(&plan.language), true);
    let (layouts, layout_faults) = layouts::read(&plan.project);
    let mut report = Report { diagnostics: loaded.diagnostics, texts: loaded.texts };
    report.diagnostics.extend(layout_faults);
    report.texts.extend(layouts.texts.clone());
    if let Some(content) = &loaded.content {
        known_languages(std::slice::from_ref(&plan.language), &content.locales)
            .map_err(Stop::Command)?;
        report.diagnostics.extend(without_form(content));
    }
    let Some(content) = loaded.content.filter(|_| !any_error(&report.diagnostics)) else {
        return Err(Stop::Content(report));
    };
    let publication = match &plan.entry {
        None => Publication::Catalogue,
        Some(id) => Publication::Leaflet(entry(id, &content).map_err(Stop::Command)?),
    };
    let known = |locale: &&Locale| locale.language == plan.language;
    let locale = content.locales.iter().find(known).expect("the language is known");
    let embedded = Embedded::new(&layouts);
    let set = |drawn: Drawn| {
        let mut set = embedded.typeset(&sheets::job(&drawn.edition, &drawn.proof))?;
        set.findings.splice(..0, drawn.findings);
        // What does not fit a draft's page is for its reader to see.
        if drawn.edition.common.draft {
            set.findings = set.findings.into_iter().map(Diagnostic::as_warning).collect();
        }
        Ok((set, drawn.proof))
    };
    let made = draw(&content, locale, publication, &embedded).and_then(set);
    let (pdf, findings, proof) = match made {
        Ok((set, proof)) => (set.set, set.findings, Some(proof)),
        Err(faults) => (Vec::new(), faults, None),
    };
    let placed = findings.into_iter().map(|fault| with_place(&content, fault, locale));
    report.diagnostics.extend(placed);
    let Some(proof) = proof.filter(|_| !any_error(&report.diagnostics)) else {
        return Err(Stop::Content(report));
    };
    let of_entry = plan.entry.as_deref().map_or(String::new(), |id| format!("-{id}"));
    let path = plan.out.join(format!("proof-{}{of_entry}.pdf", plan.language));
    replace(&[(path.clone(), pdf)]).map_err(|failure| stop(&failure, &plan.out))?;
    Ok(Proved { report, path, texts: proof.texts(), pages: proof.pages.len() })
}

/// A proof, ready to be set.
pub struct Drawn {
    pub edition: Edition,
    pub proof: Proof,
    /// What is wrong on the brochure's pages.
    pub findings: Vec<Diagnostic>,
}

/// Lays a brochure out, and puts every text that it prints beside its source text.
pub fn draw(
    content: &Content,
    locale: &Locale,
    publication: Publication,
    embedded: &Embedded,
) -> Result<Drawn, Vec<Diagnostic>> {
    let is_source = locale.language == content.locales[0].language;
    let units = units::units(content, locale);
    let draft = units.iter().any(|unit| unit.state == State::Missing);
    let source = Wording::new(content, &content.locales[0], None);
    let wording = Wording::new(content, locale, (!is_source).then_some(&source));
    let coast = Coast::new(&content.dataset.coast);
    let speaker = Speaker::new(content, &wording, &coast, draft);
    let office = Speaker::new(content, &source, &coast, false);
    let voices = Voices { own: &wording, office: (!is_source).then_some(&source) };
    let editions = [&speaker, &office].map(|speaker| speaker.edition(publication));
    let Set { set: brochure, findings, places } = embedded.lay_out(&Job::new(&editions[0]))?;
    let keys = sheets::keys(&places, &|key| is_unit(content, key));
    let rows = proof::rows(&voices, &speaker, publication, editions.each_ref(), &units, &keys);
    let form = proof::form(&voices, editions.each_ref(), places.pages.len(), &rows);
    let named = |page| ["proof-page", "proof-page-alt"].map(|id| voices.of_page(id, page));
    let pictures = Embedded::pictures(&brochure);
    let (pages, off_page) = sheets::sheets(&places, pictures, &keys, rows, &named);
    let edition = proof::edition(&voices, &editions[0]);
    Ok(Drawn { edition, proof: Proof { form, pages, off_page }, findings })
}

/// A fault where the project has no words for a proof's form.
fn without_form(content: &Content) -> Option<Diagnostic> {
    if content.keys.iter().any(|key| key.file == keys::PROOF) {
        return None;
    }
    let place = Place::top(&content.locales[0].path(keys::PROOF).into());
    let message = "a proof needs the words of its form";
    let hint = format!(
        "write this file: {}, and the three that `check` asks for then",
        keys::PROOF_MESSAGES.join(", ")
    );
    Some(Diagnostic::new(Fault::MissingFile, place, message).hint(hint))
}

/// The index of an entry in the dataset.
fn entry(id: &str, content: &Content) -> Result<usize, String> {
    let ids: Vec<&str> = content.dataset.entries.iter().map(|e| e.id().value.as_str()).collect();
    ids.iter()
        .position(|known| *known == id)
        .ok_or_else(|| format!("no entry `{id}`; there are: {}", ids.join(", ")))
}

/// Whether an origin is what a translator answers for, and not a path in the dataset.
fn is_unit(content: &Content, origin: &str) -> bool {
    content.locales.iter().any(|locale| locale.places.contains_key(origin))
}

/// The editions that a plan asks for.
struct Asked<'c> {
    /// Pseudo-languages last.
    locales: Vec<&'c Locale>,
    publications: Vec<Publication>,
}

impl<'c> Asked<'c> {
    fn of(plan: &Plan, content: &'c Content) -> Result<Self, Stop> {
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
        Ok(Self {
            locales: locales.filter(asked).collect(),
            publications: catalogue.into_iter().chain(leaflets).collect(),
        })
    }

    /// The paths of all artifacts, in the order of the plan.
    fn paths(&self, plan: &Plan, content: &Content) -> Vec<String> {
        let mut paths = Vec::new();
        for locale in &self.locales {
            let tag = locale.language.tag();
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

/// The path of a publication's artifacts below its language, without the format.
pub fn stem(content: &Content, publication: Publication) -> String {
    match publication {
        Publication::Catalogue => "catalogue".to_owned(),
        Publication::Leaflet(index) => {
            format!("leaflet/{}", content.dataset.entries[index].id().value)
        }
    }
}

/// The order in which the workers take the jobs, as indices.
///
/// A language's catalogue comes before its leaflets, which ask for what Typst remembers from it. While
/// it is made, the other workers make those of other languages: leaflets begun beside it would lay out
/// the same once more. Hence as many languages at a time as there are workers, or some more.
fn queue(jobs: &[(usize, Publication)], languages: usize, workers: usize) -> Vec<usize> {
    let groups = (languages / workers).max(1);
    let size = languages.div_ceil(groups).max(1);
    let mut queue: Vec<usize> = (0..jobs.len()).collect();
    queue.sort_by_key(|&job| (jobs[job].0 / size, jobs[job].1 != Publication::Catalogue));
    queue
}

/// Does the jobs on so many threads, the first ones first.
///
/// Each thread has a pool of its own: Typst waits on rayon inside, and where a pool is shared, a worker
/// that waits takes over parts of another's job and lets its own lie (measured: 8 % of two threads' time).
pub(crate) fn in_parallel(
    threads: usize,
    jobs: usize,
    make: &(dyn Fn(usize) + Sync),
) -> Result<(), String> {
    let pool = || rayon::ThreadPoolBuilder::new().num_threads(1).stack_size(16 << 20).build();
    let pools: Vec<rayon::ThreadPool> = std::iter::repeat_with(pool)
        .take(threads)
        .collect::<Result<_, _>>()
        .map_err(|error| format!("no threads: {error}"))?;
    let next = AtomicUsize::new(0);
    let work = || {
        loop {
            let job = next.fetch_add(1, Ordering::Relaxed);
            if job >= jobs {
                break;
            }
            make(job);
        }
    };
    std::thread::scope(|scope| {
        for pool in &pools {
            scope.spawn(|| pool.install(work));
        }
    });
    Ok(())
}

/// After so many brochures, lets Typst forget what was not asked for lately.
pub(crate) fn forget(done: usize) {
    if done.is_multiple_of(FORGET_EVERY) {
        comemo::evict(FORGET_AGE);
    }
}

/// Everything that the workers share.
struct Room<'p> {
    plan: &'p Plan,
    content: &'p Content,
    fragments: &'p Fragments<'p>,
    embedded: &'p Embedded,
    typesetter: &'p dyn Typesetter,
    /// Who sets for a press, and which one.
    printing: Option<(&'p dyn Typesetter, &'p Press)>,
    stage: &'p Stage,
}

impl Room<'_> {
    /// Makes all artifacts, in parallel; the faults come in the order of the plan.
    fn run(&self, asked: &Asked<'_>, progress: Progress<'_>) -> Result<Vec<Diagnostic>, Stop> {
        let coast = Coast::new(&self.content.dataset.coast);
        let source = Wording::new(self.content, &self.content.locales[0], None);
        let wordings: Vec<Wording<'_>> = asked
            .locales
            .iter()
            .map(|locale| {
                let draft = self.plan.draft || locale.language.pseudo().is_some();
                let borrows = draft && locale.base != source.locale.language;
                Wording::new(self.content, locale, borrows.then_some(&source))
            })
            .collect();
        let speakers: Vec<Speaker<'_>> = wordings
            .iter()
            .map(|wording| Speaker::new(self.content, wording, &coast, self.plan.draft))
            .collect();
        let jobs: Vec<(usize, Publication)> = (0..speakers.len())
            .flat_map(|speaker| asked.publications.iter().map(move |&what| (speaker, what)))
            .collect();
        let queue = queue(&jobs, speakers.len(), self.plan.jobs);
        let results: Vec<Mutex<Vec<Diagnostic>>> = jobs.iter().map(|_| Mutex::default()).collect();
        let failure: Mutex<Option<Failure>> = Mutex::default();
        let failed = AtomicBool::new(false);
        let done = AtomicUsize::new(0);
        in_parallel(self.plan.jobs, queue.len(), &|next| {
            let job = queue[next];
            let (speaker, publication) = jobs[job];
            if failed.load(Ordering::Relaxed) {
                return;
            }
            let edition = speakers[speaker].edition(publication);
            let faults = self.make(&edition, publication).unwrap_or_else(|error| {
                failed.store(true, Ordering::Relaxed);
                failure.lock().expect("no thread panics holding this").get_or_insert(error);
                Vec::new()
            });
            *results[job].lock().expect("no thread panics holding this") = faults;
            let count = done.fetch_add(1, Ordering::Relaxed) + 1;
            if jobs.len() > REMEMBERED {
                forget(count);
            }
            let stem = stem(self.content, publication);
            progress(count, jobs.len(), &format!("{}/{stem}", edition.common.language));
        })
        .map_err(Stop::Machine)?;
        if let Some(failure) = failure.into_inner().expect("all threads have ended") {
            return Err(stop(&failure, &self.plan.out));
        }
        let faults = results.into_iter().zip(&jobs).flat_map(|(faults, (speaker, _))| {
            let locale = wordings[*speaker].locale;
            let faults = faults.into_inner().expect("all threads have ended");
            faults.into_iter().map(move |fault| with_place(self.content, fault, locale))
        });
        Ok(faults.collect())
    }

    /// Makes the brochure and the fragment of one edition; returns what is wrong with them.
    fn make(
        &self,
        edition: &Edition,
        publication: Publication,
    ) -> Result<Vec<Diagnostic>, Failure> {
        let mut faults = Vec::new();
        let stem = format!("{}/{}", edition.common.language, stem(self.content, publication));
        let entry = match publication {
            Publication::Catalogue => None,
            Publication::Leaflet(_) => edition.own.entries.first().map(|entry| entry.id.clone()),
        };
        let artifact = |suffix: &str, bytes: Vec<u8>, pages: Option<usize>| Artifact {
            path: format!("{stem}.{suffix}"),
            bytes,
            row: Row {
                profile: None,
                language: Some(edition.common.language.to_string()),
                publication: Some(edition.own.publication.to_owned()),
                entry: entry.clone(),
                format: suffix.rsplit('.').next().unwrap_or_default().to_owned(),
                pages,
                draft: edition.common.draft,
            },
        };
        let Brochures { made, places, faults: found } = self.brochures(edition, publication);
        faults.extend(found);
        for (profile, pdf) in made {
            let mut made = artifact(profile.suffix(), pdf, edition.own.pages);
            made.row.profile = (profile != Profile::Screen).then(|| profile.name().to_owned());
            self.stage.put(made)?;
        }
        let depth = usize::from(publication != Publication::Catalogue);
        let prefix = format!("twinpress-{}", stem.replace('/', "-"));
        if self.plan.map {
            match self.map_of_places(edition, places, &prefix, depth) {
                Ok(json) => self.stage.put(artifact("map.json", json.into_bytes(), None))?,
                Err(errors) => faults.extend(errors),
            }
        }
        if self.plan.html {
            match self.fragments.render(edition, &prefix, depth) {
                Ok(html) => self.stage.put(artifact("html", html.into_bytes(), None))?,
                Err(fault) => faults.push(fault),
            }
            for artifact in self.maps(edition, publication) {
                self.stage.put(artifact)?;
            }
        }
        Ok(faults)
    }

    /// Sets the brochure for each profile that was asked for; the office's sheets show the pages of the
    /// screen.
    fn brochures(&self, edition: &Edition, publication: Publication) -> Brochures {
        let mut brochures = Brochures::default();
        let job = Job::new(edition);
        let asked = |profile| self.plan.profiles.contains(&profile);
        if asked(Profile::Screen) || asked(Profile::Office) {
            let set = self.typesetter.typeset(&job);
            if let Some(pdf) = brochures.take(set, edition) {
                if asked(Profile::Office) {
                    match for_office(&pdf, edition, publication) {
                        Ok(sheets) => brochures.made.push((Profile::Office, sheets)),
                        Err(fault) => brochures.faults.push(fault),
                    }
                }
                if asked(Profile::Screen) {
                    brochures.made.push((Profile::Screen, pdf));
                }
            }
        }
        if let Some((typesetter, press)) = self.printing {
            let set = for_press(typesetter, press, &job);
            let pdf = brochures.take(set, edition);
            brochures.made.extend(pdf.map(|pdf| (Profile::Press, pdf)));
        }
        brochures
    }

    /// Where each text stands in the brochure, set for this where it was not made, and in the fragment.
    fn map_of_places(
        &self,
        edition: &Edition,
        places: Option<Places>,
        prefix: &str,
        depth: usize,
    ) -> Result<String, Vec<Diagnostic>> {
        let places = match places {
            Some(places) => places,
            None => self.embedded.lay_out(&Job::new(edition))?.places,
        };
        let marked =
            self.fragments.render_marked(edition, prefix, depth).map_err(|fault| vec![fault])?;
        let is_unit = |key: &str| is_unit(self.content, key);
        Ok(place_map::json(edition, &places, &html::anchors(&marked), &is_unit))
    }

    /// The maps beside a fragment: an entry's is made with its leaflet, the network's with any.
    fn maps(&self, edition: &Edition, publication: Publication) -> Vec<Artifact> {
        let language = &edition.common.language;
        let map = |entry: Option<&str>, svg: String| Artifact {
            path: format!("{language}/map/{}.svg", entry.unwrap_or("network")),
            bytes: svg.into_bytes(),
            row: Row {
                language: Some(language.to_string()),
                publication: None,
                entry: entry.map(str::to_owned),
                format: "svg".to_owned(),
                profile: None,
                pages: None,
                draft: edition.common.draft,
            },
        };
        // A full build makes each file once: the catalogue's job makes all of them.
        let by_catalogue = self.plan.catalogue && publication != Publication::Catalogue;
        let mut maps = Vec::new();
        if !by_catalogue {
            maps.extend(edition.own.entries.iter().filter_map(|entry| {
                let alt = entry.map_alt.as_ref()?;
                Some(map(Some(&entry.id), pictures::entry_map(edition, entry.map.as_ref()?, alt)))
            }));
            maps.push(map(None, pictures::network(edition)));
        }
        maps
    }

    /// The style sheet beside the fragments.
    fn style_sheet(&self, layouts: &Layouts) -> Result<Vec<String>, Stop> {
        let Some(css) = layouts.texts.get(layouts::STYLE_SHEET).filter(|_| self.plan.html) else {
            return Ok(Vec::new());
        };
        let path = "twinpress.css".to_owned();
        let artifact = Artifact {
            path: path.clone(),
            bytes: css.as_bytes().to_vec(),
            row: Row {
                language: None,
                publication: None,
                entry: None,
                format: "css".to_owned(),
                profile: None,
                pages: None,
                draft: false,
            },
        };
        self.stage.put(artifact).map_err(|failure| stop(&failure, &self.plan.out))?;
        Ok(vec![path])
    }
}

/// One edition's brochures, and what is wrong with them.
#[derive(Default)]
struct Brochures {
    made: Vec<(Profile, Vec<u8>)>,
    places: Option<Places>,
    faults: Vec<Diagnostic>,
}

impl Brochures {
    /// Notes what setting found, and hands on what was set.
    fn take(
        &mut self,
        set: Result<Set<Vec<u8>>, Vec<Diagnostic>>,
        edition: &Edition,
    ) -> Option<Vec<u8>> {
        match set {
            Ok(Set { set, findings, places }) => {
                // What does not fit a draft's page is for its reader to see.
                let draft = edition.common.draft;
                let judged = findings.into_iter().map(|f| if draft { f.as_warning() } else { f });
                self.faults.extend(judged);
                self.places = Some(places);
                Some(set)
            }
            Err(errors) => {
                self.faults.extend(errors);
                None
            }
        }
    }
}

/// Imposes a brochure for the office's printer: what is stapled as a booklet, leaflets two to a sheet.
fn for_office(
    pdf: &[u8],
    edition: &Edition,
    publication: Publication,
) -> Result<Vec<u8>, Diagnostic> {
    let imposed = match publication {
        Publication::Catalogue => imposition::booklet(pdf, Binding::of(edition)),
        Publication::Leaflet(_) => imposition::two_up(pdf),
    };
    imposed.map_err(|unfit| {
        let message = match unfit {
            Unfit::Pages(pages) => format!("{pages} pages fill no whole sheets of four"),
            Unfit::File(error) => format!("what Typst set cannot be imposed: {error}"),
        };
        Diagnostic::new(Fault::Layout, None, message)
    })
}

/// What a press needs besides content.
struct Printing {
    embedded: Embedded,
    press: Press,
}

/// Gets ready to set for the press whose profile the layouts bring; the fault is that they bring none.
fn printing(layouts: &Layouts) -> Result<Printing, Diagnostic> {
    let folder = layouts::PRESS;
    let Some((path, icc)) = layouts.presses.iter().next() else {
        let message = format!("`{folder}/` holds no profile of a press");
        let hint = "put the ICC profile of your print shop's paper there (`*.icc`)";
        return Err(Diagnostic::new(Fault::Press, None, message).hint(hint));
    };
    match Press::new(icc) {
        Ok(press) => Ok(Printing { embedded: Embedded::made_for(Profile::Press, layouts), press }),
        Err(why) => {
            let hint = "put the ICC profile of your print shop's paper there";
            Err(Diagnostic::new(Fault::Press, None, format!("`{path}` {why}")).hint(hint))
        }
    }
}

/// Sets a brochure and completes it for a press.
fn for_press(
    typesetter: &dyn Typesetter,
    press: &Press,
    job: &Job<'_>,
) -> Result<Set<Vec<u8>>, Vec<Diagnostic>> {
    let mut set = typesetter.typeset(job)?;
    let (pdf, findings) = press.complete(&set.set, job.edition).map_err(|error| {
        let message = format!("what Typst set cannot be completed for a press: {error}");
        vec![Diagnostic::new(Fault::Press, None, message)]
    })?;
    set.findings.extend(findings);
    Ok(Set { set: pdf, ..set })
}

/// Turns the origin that a finding carries into the line of the message or of the datum.
pub fn with_place(content: &Content, mut fault: Diagnostic, own: &Locale) -> Diagnostic {
    if let Some(origin) = fault.origin.as_deref() {
        fault.place = place_of(content, origin, own);
    }
    fault
}

/// Where an origin stands: a message of the language (or of another), or a value of the dataset.
pub fn place_of(content: &Content, origin: &str, own: &Locale) -> Option<Place> {
    let mut locales = content.locales.iter();
    own.places
        .get(origin)
        .or_else(|| locales.find_map(|locale| locale.places.get(origin)))
        .cloned()
        .or_else(|| place_in_dataset(content, origin))
}

/// The line of a value: an origin such as `antoing.population`.
fn place_in_dataset(content: &Content, origin: &str) -> Option<Place> {
    let (id, key) = origin.split_once('.')?;
    let file = match content.dataset.entries.iter().find(|e| e.id().value.as_str() == id) {
        Some(entry) => entry.file.clone(),
        None => content::sources::HOME.into(),
    };
    let text = content.texts.get(&file)?;
    let key = key.rsplit('.').next()?;
    let start = text.find(&format!("{key}:"))?;
    Some(Place { file, range: start..start + key.len() })
}

/// Why nothing was written below a folder.
pub fn stop(failure: &Failure, out: &Path) -> Stop {
    match failure {
        Failure::Foreign(files) => {
            let mut shown: Vec<&str> = files.iter().take(3).map(String::as_str).collect();
            if files.len() > shown.len() {
                shown.push("…");
            }
            Stop::Command(format!(
                "`{}` holds files that twinpress did not make ({}); move them away, or name another \
                 folder with `--out`",
                out.display(),
                shown.join(", ")
            ))
        }
        Failure::Machine(path, error) => {
            Stop::Machine(format!("`{}` cannot be written: {error}", path.display()))
        }
    }
}
