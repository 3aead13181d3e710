//! The press room: what all workers share, and how one of them makes an edition's artifacts.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::OnceLock;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;

use crate::content::Content;
use crate::content::Locale;
use crate::content::keys;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::diagnostics::any_error;
use crate::edition::Edition;
use crate::edition::maps::Coast;
use crate::edition::operator;
use crate::edition::operator::Finish;
use crate::edition::operator::Printed;
use crate::edition::operator::Work;
use crate::edition::pair::Pair;
use crate::edition::pair::languages;
use crate::edition::resolve::Publication;
use crate::edition::resolve::Speaker;
use crate::edition::wording::Wording;
use crate::pipeline::Progress;
use crate::pipeline::Stop;
use crate::pipeline::asked::Asked;
use crate::pipeline::asked::Voices;
use crate::pipeline::asked::stem;
use crate::pipeline::origins::is_unit;
use crate::pipeline::origins::with_place_in;
use crate::pipeline::queue::REMEMBERED;
use crate::pipeline::queue::forget;
use crate::pipeline::queue::in_parallel;
use crate::pipeline::queue::shifts;
use crate::pipeline::stop;
use crate::plan::Plan;
use crate::render::Artifact;
use crate::render::Profile;
use crate::render::Row;
use crate::render::html;
use crate::render::html::Anchors;
use crate::render::html::Fragments;
use crate::render::imposition;
use crate::render::imposition::Binding;
use crate::render::imposition::PAGES_OF_A_SHEET;
use crate::render::imposition::Unfit;
use crate::render::layouts;
use crate::render::layouts::Layouts;
use crate::render::parity;
use crate::render::parity::Read;
use crate::render::passport::Passport;
use crate::render::photographs;
use crate::render::photographs::Photographs;
use crate::render::pictures;
use crate::render::place_map;
use crate::render::places::Places;
use crate::render::press;
use crate::render::press::Press;
use crate::render::typesetter::Embedded;
use crate::render::typesetter::Job;
use crate::render::typesetter::Set;
use crate::render::typesetter::Typesetter;
use crate::write::Failure;
use crate::write::Stage;
use crate::write::manifest;

/// Everything that the workers share.
pub struct Room<'p> {
    pub plan: &'p Plan,
    pub content: &'p Content,
    pub fragments: &'p Fragments<'p>,
    /// Lays out what no brochure is made of.
    pub embedded: &'p Embedded,
    /// Who sets what brochures are made for.
    pub typesetters: Vec<(Profile, Box<dyn Typesetter + 'p>)>,
    pub press: Option<&'p Press>,
    /// The words of the source language, from the first on who asks for them.
    pub source: OnceLock<Wording<'p>>,
    /// What operators' sheets are made of in the office's language; none before one is asked for, and where
    /// the project has no words for it.
    pub office: OnceLock<Option<Edition>>,
    pub stage: &'p Stage,
}

impl Room<'_> {
    fn source(&self) -> &Wording<'_> {
        self.source.get_or_init(|| Wording::new(self.content, &self.content.locales[0], None))
    }

    fn office(&self) -> Option<&Edition> {
        let made = self.office.get_or_init(|| {
            self.content.keys.iter().find(|key| key.file == keys::OPERATOR)?;
            let coast = Coast::new(&self.content.dataset.coast);
            let speaker = Speaker::new(self.content, self.source(), &coast, false);
            Some(operator::edition(&speaker, self.source()))
        });
        made.as_ref()
    }

    /// The words of a language that is asked for.
    fn wording<'s>(&'s self, locale: &'s Locale) -> Wording<'s> {
        let draft = self.plan.draft || locale.language.pseudo().is_some();
        let borrows = draft && locale.base != self.content.locales[0].language;
        Wording::new(self.content, locale, borrows.then(|| self.source()))
    }

    /// Makes all artifacts, in parallel; the faults come in the order of the plan.
    pub fn run(&self, asked: &Asked<'_>, progress: Progress<'_>) -> Result<Vec<Diagnostic>, Stop> {
        let coast = Coast::new(&self.content.dataset.coast);
        let jobs: Vec<(usize, Publication)> = asked
            .voices
            .iter()
            .enumerate()
            .flat_map(|(index, voices)| {
                asked.publications_in(self.content, *voices).map(move |what| (index, what))
            })
            .collect();
        let results: Vec<Mutex<Vec<Diagnostic>>> = jobs.iter().map(|_| Mutex::default()).collect();
        let failure: Mutex<Option<Failure>> = Mutex::default();
        let failed = AtomicBool::new(false);
        let done = AtomicUsize::new(0);
        for shift in shifts(&jobs, asked.voices.len(), self.plan.jobs) {
            // The words of a thousand entries in five languages would fill a third of the memory.
            let spoken: BTreeSet<usize> =
                shift.iter().flat_map(|job| asked.voices[jobs[*job].0].all()).collect();
            let wordings: BTreeMap<usize, Wording<'_>> =
                spoken.iter().map(|own| (*own, self.wording(asked.locales[*own]))).collect();
            let speaker = |wording| Speaker::new(self.content, wording, &coast, self.plan.draft);
            let speakers: BTreeMap<usize, Speaker<'_>> =
                wordings.iter().map(|(own, wording)| (*own, speaker(wording))).collect();
            in_parallel(self.plan.jobs, shift.len(), &|next| {
                let job = shift[next];
                let (voices, publication) = jobs[job];
                let voices = asked.voices[voices];
                if failed.load(Ordering::Relaxed) {
                    return;
                }
                let made = match voices {
                    Voices::One(own) => {
                        self.make(&speakers[&own].edition(publication), publication)
                    }
                    Voices::Two([guest, host]) => {
                        let pair = Pair::new(&speakers[&guest], &speakers[&host], publication);
                        self.make_brochures(&Job::of_pair(&pair), publication)
                            .map(|made| made.faults)
                    }
                };
                let faults = made.unwrap_or_else(|error| {
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
                progress(count, jobs.len(), &format!("{}/{stem}", asked.tag(voices)));
            })
            .map_err(Stop::Machine)?;
        }
        if let Some(failure) = failure.into_inner().expect("all threads have ended") {
            return Err(stop(&failure, &self.plan.out));
        }
        let faults = results.into_iter().zip(&jobs).flat_map(|(faults, (voices, _))| {
            let said = asked.said(asked.voices[*voices]);
            let faults = faults.into_inner().expect("all threads have ended");
            faults.into_iter().map(move |fault| with_place_in(self.content, fault, &said))
        });
        Ok(faults.collect())
    }

    /// Makes the brochure and the fragment of one edition; returns what is wrong with them.
    fn make(
        &self,
        edition: &Edition,
        publication: Publication,
    ) -> Result<Vec<Diagnostic>, Failure> {
        let job = Job::new(edition);
        let Pressed { mut faults, places, texts } = self.make_brochures(&job, publication)?;
        let depth = usize::from(publication != Publication::Catalogue);
        let prefix = format!("twinpress-{}", self.stem(&job, publication).replace('/', "-"));
        if !(self.plan.html || self.plan.map) {
            return Ok(faults);
        }
        let anchors = match self.fragments.render_marked(edition, &prefix, depth) {
            Ok(marked) => html::anchors(&marked),
            Err(fault) => {
                faults.push(fault);
                return Ok(faults);
            }
        };
        if self.plan.map {
            match self.map_of_places(edition, places, &anchors) {
                Ok(json) => {
                    let json = json.into_bytes();
                    self.stage.put(self.artifact(&job, publication, "map.json", json))?;
                }
                Err(errors) => faults.extend(errors),
            }
        }
        if self.plan.html {
            match self.fragments.render(edition, &prefix, depth) {
                Ok(html) => {
                    let says = |origin: &str| anchors.contains_key(origin);
                    let read = self.plan.parity.then(|| parity::of_fragment(&html));
                    let mut made = self.artifact(&job, publication, "html", html.into_bytes());
                    made.row.edition_sha256 = Some(edition.sha256(&says));
                    made.row.checks = self.checks(None);
                    made.keys = edition.keys(&says);
                    if let Some(read) = read {
                        for (path, brochure, profile) in &texts {
                            let fragment = (made.path.as_str(), &read);
                            let brochure = (path.as_str(), brochure, *profile);
                            faults.extend(parity::compare(edition, brochure, fragment));
                        }
                    }
                    self.stage.put(made)?;
                }
                Err(fault) => faults.push(fault),
            }
            for artifact in self.maps(edition, publication) {
                self.stage.put(artifact)?;
            }
        }
        Ok(faults)
    }

    /// Makes the brochures, each with its operator's sheet; returns what is wrong with them, where the
    /// texts stand and, where it is to be compared, what each says when it is read back.
    fn make_brochures(&self, job: &Job<'_>, publication: Publication) -> Result<Pressed, Failure> {
        let Brochures { made, places, mut faults } = self.brochures(job, publication);
        let mut texts = Vec::new();
        for edition in &job.editions {
            let texts = edition.keyed_texts();
            let texts = texts.map(|(key, text)| (key_of(job, edition, key), || text.plain()));
            self.stage.say(languages(&job.editions), texts);
        }
        for Brochure { profile, pdf, keys, edition_sha256 } in made {
            let mut made = self.artifact(job, publication, profile.suffix(), pdf);
            if self.plan.parity {
                match parity::of_brochure(&made.bytes, job.editions[0]) {
                    Ok(read) => texts.push((made.path.clone(), read, profile)),
                    Err(error) => {
                        let message = format!("`{}` cannot be read back: {error}", made.path);
                        faults.push(Diagnostic::new(Fault::Parity, None, message));
                    }
                }
            }
            made.row.pages = job.pages();
            made.row.edition_sha256 = Some(edition_sha256);
            made.row.checks = self.checks(Some(profile));
            made.keys = keys;
            if profile != Profile::Screen {
                made.row.profile = Some(profile.name().to_owned());
                match self.operator_sheet(job, publication, profile, &made) {
                    Ok(None) => {}
                    Ok(Some(pdf)) => {
                        let suffix = format!("{}.operator.pdf", profile.name());
                        let mut sheet = self.artifact(job, publication, &suffix, pdf);
                        sheet.row.pages = Some(1);
                        sheet.row.profile.clone_from(&made.row.profile);
                        self.stage.put(sheet)?;
                    }
                    Err(errors) => faults.extend(errors),
                }
            }
            self.stage.put(made)?;
        }
        Ok(Pressed { faults, places, texts })
    }

    /// The path of what is made of a publication, without the format.
    fn stem(&self, job: &Job<'_>, publication: Publication) -> String {
        format!("{}/{}", languages(&job.editions), stem(self.content, publication))
    }

    /// What is made of a publication.
    fn artifact(
        &self,
        job: &Job<'_>,
        publication: Publication,
        suffix: &str,
        bytes: Vec<u8>,
    ) -> Artifact {
        let own = &job.editions[0].own;
        let is_leaflet = matches!(publication, Publication::Leaflet(_));
        Artifact {
            path: format!("{}.{suffix}", self.stem(job, publication)),
            bytes,
            row: Row {
                language: Some(languages(&job.editions)),
                publication: Some(own.publication.to_owned()),
                entry: own.entries.first().filter(|_| is_leaflet).map(|entry| entry.id.clone()),
                delegation: own.visit.as_ref().map(|visit| visit.id.clone()),
                format: suffix.rsplit('.').next().unwrap_or_default().to_owned(),
                reads: self.reads(&job.editions),
                draft: job.is_draft(),
                ..Row::default()
            },
            keys: Vec::new(),
        }
    }

    /// The checks that a brochure of a profile, or a fragment, has passed where it is written.
    fn checks(&self, profile: Option<Profile>) -> Vec<String> {
        let mut checks = Vec::new();
        let draft = self.plan.draft;
        if !draft {
            checks.push("complete");
        }
        if profile.is_some() && !draft {
            checks.extend(["glyphs", "room", "pages"]);
        }
        checks.extend(match profile {
            Some(Profile::Screen) => &["PDF/A-2a", "PDF/UA-1"][..],
            // What is printed is never stale.
            Some(Profile::Office) => &["current", "whole sheets"],
            Some(Profile::Press) => &["current", "PDF/X-4", "inks", "least type", "safe area"],
            None => &[],
        });
        if self.plan.parity {
            checks.push("parity");
        }
        checks.into_iter().map(str::to_owned).collect()
    }

    /// The folders whose files editions are made of. What the source language holds decides which
    /// messages another one has.
    fn reads(&self, editions: &[&Edition]) -> Vec<String> {
        let content = self.content;
        let known = content.locales.iter().chain(&content.pseudo);
        let says = |locale: &&Locale| editions.iter().any(|e| e.common.language == locale.language);
        let mut folders = vec!["data/".to_owned(), "layouts/".to_owned()];
        let own = known.filter(says).map(|own| &own.base);
        for base in own.chain([&content.locales[0].language]) {
            let folder = format!("locales/{base}/");
            if !folders.contains(&folder) {
                folders.push(folder);
            }
        }
        folders
    }

    /// Sets the brochure for each profile that was asked for.
    fn brochures(&self, job: &Job<'_>, publication: Publication) -> Brochures {
        let mut brochures = Brochures::default();
        for (profile, typesetter) in &self.typesetters {
            if !self.plan.profiles.contains(profile) {
                continue;
            }
            let set = typesetter.typeset(job).and_then(|set| {
                let unsaid: BTreeSet<&str> = set.places.unsaid.iter().map(String::as_str).collect();
                let says = |origin: &str| !unsaid.contains(origin);
                let passport = Passport::of(&job.editions, &says);
                let keys = keys_said(job, &says);
                let set = match (profile, self.press) {
                    (Profile::Office, _) => for_office(set, job, publication, &passport),
                    (Profile::Press, Some(press)) => for_press(set, press, job, &passport),
                    _ => for_screen(set, &passport),
                };
                Ok((set?, keys, passport.edition_sha256))
            });
            match set {
                Ok((Set { set: pdf, findings, places }, keys, edition_sha256)) => {
                    // What does not fit a draft's page is for its reader to see.
                    let draft = job.is_draft();
                    let judge = |f: Diagnostic| if draft { f.as_warning() } else { f };
                    brochures.faults.extend(findings.into_iter().map(judge));
                    brochures.places.get_or_insert(places);
                    brochures.made.push(Brochure { profile: *profile, pdf, keys, edition_sha256 });
                }
                Err(errors) => brochures.faults.extend(errors),
            }
        }
        brochures
    }

    /// The sheet for who prints a file; none where the project has no words for it.
    fn operator_sheet(
        &self,
        job: &Job<'_>,
        publication: Publication,
        profile: Profile,
        made: &Artifact,
    ) -> Result<Option<Vec<u8>>, Vec<Diagnostic>> {
        let Some(office) = self.office() else { return Ok(None) };
        let binding = Binding::of(job.editions[0]);
        let pages = job.pages().unwrap_or_default();
        let finish = finish(job, publication);
        let work = match self.press.filter(|_| profile == Profile::Press) {
            Some(press) => Work::Press {
                trim: press::TRIM,
                bleed: press::BLEED,
                media: (press::TRIM.0 + 2.0 * press::SLUG, press::TRIM.1 + 2.0 * press::SLUG),
                most_ink: press::MOST_INK,
                profile: press.description.clone(),
                finish,
            },
            None => {
                let folded = imposition::order(pages, binding);
                let sides = folded.filter(|_| finish != Finish::Cut);
                let sides = sides.unwrap_or_else(|| imposition::twice(pages));
                Work::Office { sides, sheet: imposition::SHEET, finish }
            }
        };
        let copies = job.editions.iter().filter_map(|edition| {
            let visit = edition.own.visit.as_ref()?;
            Some((edition.common.language.tag().to_owned(), visit.copies))
        });
        let printed = Printed {
            editions: &job.editions,
            path: &made.path,
            sha256: &manifest::sha256(&made.bytes),
            pages,
            bound_right: binding == Binding::Right,
            work,
            copies: copies.collect(),
        };
        let sheet = operator::sheet(self.source(), &printed);
        let set = self.embedded.typeset(&Job::new(office).with_own(&sheet))?;
        // A sheet that runs over is the office's own words, and nothing that it may print.
        if any_error(&set.findings) { Err(set.findings) } else { Ok(Some(set.set)) }
    }

    /// Where each text stands in the brochure, set for this where it was not made, and in the fragment.
    fn map_of_places(
        &self,
        edition: &Edition,
        places: Option<Places>,
        anchors: &Anchors,
    ) -> Result<String, Vec<Diagnostic>> {
        let places = match places {
            Some(places) => places,
            None => self.embedded.lay_out(&Job::new(edition))?.places,
        };
        let is_unit = |key: &str| is_unit(self.content, key);
        Ok(place_map::json(edition, &places, anchors, &is_unit))
    }

    /// The maps beside a fragment: an entry's is made with its leaflet, the network's with any but a
    /// visit's, which has one of its own.
    fn maps(&self, edition: &Edition, publication: Publication) -> Vec<Artifact> {
        let language = &edition.common.language;
        let map = |entry: Option<&str>, svg: String| Artifact {
            path: format!("{language}/map/{}.svg", entry.unwrap_or("network")),
            bytes: svg.into_bytes(),
            row: Row {
                language: Some(language.to_string()),
                entry: entry.map(str::to_owned),
                format: "svg".to_owned(),
                reads: self.reads(&[edition]),
                draft: edition.common.draft,
                ..Row::default()
            },
            keys: Vec::new(),
        };
        // A full build makes each file once: the catalogue's job makes all of them.
        let by_catalogue = self.plan.catalogue && publication != Publication::Catalogue;
        let mut maps = Vec::new();
        if !by_catalogue {
            maps.extend(edition.own.entries.iter().filter_map(|entry| {
                let alt = entry.map_alt.as_ref()?;
                Some(map(Some(&entry.id), pictures::entry_map(edition, entry.map.as_ref()?, alt)))
            }));
            if edition.own.visit.is_none() {
                maps.push(map(None, pictures::network(edition)));
            }
        }
        if let Some(visit) = &edition.own.visit {
            let mut own = map(Some(&visit.id), pictures::network(edition));
            (own.row.entry, own.row.delegation) = (None, Some(visit.id.clone()));
            maps.push(own);
        }
        maps
    }

    /// The pictures beside the fragments, which all languages share.
    pub fn photographs(&self, asked: &Asked<'_>) -> Result<(), Stop> {
        let entries = &self.content.dataset.entries;
        if !self.plan.html || entries.iter().all(|entry| entry.pictures().is_empty()) {
            return Ok(());
        }
        let coast = Coast::new(&[]);
        let speaker = Speaker::new(self.content, self.source(), &coast, self.plan.draft);
        let photographs = Photographs::for_screen();
        let mut shown = BTreeSet::new();
        for &publication in &asked.publications {
            for entry in speaker.edition(publication).own.entries {
                for picture in entry.pictures.iter().filter(|p| shown.insert(p.file.clone())) {
                    // What cannot be made has stopped the run before.
                    let Ok(bytes) = photographs.file(picture) else { continue };
                    let format = photographs::format(picture);
                    let artifact = Artifact {
                        path: format!("pictures/{}.{format}", picture.file),
                        bytes: bytes.to_vec(),
                        row: Row {
                            entry: Some(entry.id.clone()),
                            format: format.to_owned(),
                            reads: vec!["data/".to_owned()],
                            ..Row::default()
                        },
                        keys: Vec::new(),
                    };
                    self.stage.put(artifact).map_err(|failure| stop(&failure, &self.plan.out))?;
                }
            }
        }
        Ok(())
    }

    /// The style sheet beside the fragments.
    pub fn style_sheet(&self, layouts: &Layouts) -> Result<Vec<String>, Stop> {
        let Some(css) = layouts.texts.get(layouts::STYLE_SHEET).filter(|_| self.plan.html) else {
            return Ok(Vec::new());
        };
        let path = "twinpress.css".to_owned();
        let artifact = Artifact {
            path: path.clone(),
            bytes: css.as_bytes().to_vec(),
            row: Row {
                format: "css".to_owned(),
                reads: vec!["layouts/".to_owned()],
                ..Row::default()
            },
            keys: Vec::new(),
        };
        self.stage.put(artifact).map_err(|failure| stop(&failure, &self.plan.out))?;
        Ok(vec![path])
    }
}

/// One edition's brochures, and what is wrong with them.
#[derive(Default)]
struct Brochures {
    made: Vec<Brochure>,
    places: Option<Places>,
    faults: Vec<Diagnostic>,
}

/// What the brochures of a job came to.
struct Pressed {
    faults: Vec<Diagnostic>,
    places: Option<Places>,
    /// Path, text and profile of each.
    texts: Vec<(String, Read, Profile)>,
}

/// A brochure, and what it says of its editions.
struct Brochure {
    profile: Profile,
    pdf: Vec<u8>,
    /// The keys of what it says.
    keys: Vec<String>,
    edition_sha256: String,
}

/// The key of a text in the manifest: in a pair, with its language.
fn key_of(job: &Job<'_>, edition: &Edition, key: String) -> String {
    if job.editions.len() == 1 { key } else { format!("{}:{key}", edition.common.language) }
}

/// The keys of what a job's brochure says.
fn keys_said(job: &Job<'_>, says: &dyn Fn(&str) -> bool) -> Vec<String> {
    let of = |edition: &&Edition| {
        let keys = edition.keys(says).into_iter();
        keys.map(|key| key_of(job, edition, key)).collect::<Vec<_>>()
    };
    job.editions.iter().flat_map(of).collect()
}

/// Completes a brochure for a screen.
fn for_screen(set: Set<Vec<u8>>, passport: &Passport) -> Result<Set<Vec<u8>>, Vec<Diagnostic>> {
    let pdf = passport.complete(&set.set).map_err(|lack| {
        let message = format!("what Typst set cannot bear a passport: it has {lack}");
        vec![Diagnostic::new(Fault::Layout, None, message)]
    })?;
    Ok(Set { set: pdf, ..set })
}

/// What becomes of the printed sheets: a leaflet in one language is a leaf, one in two is folded.
fn finish(job: &Job<'_>, publication: Publication) -> Finish {
    match (publication, job.editions.len(), job.pages()) {
        (Publication::Leaflet(_), 1, _) => Finish::Cut,
        (_, _, Some(PAGES_OF_A_SHEET)) => Finish::Folded,
        _ => Finish::Stapled,
    }
}

/// Imposes a brochure for the office's printer: what is folded as a booklet, what is cut two to a sheet.
fn for_office(
    set: Set<Vec<u8>>,
    job: &Job<'_>,
    publication: Publication,
    passport: &Passport,
) -> Result<Set<Vec<u8>>, Vec<Diagnostic>> {
    let metadata = passport.packet(&job.editions[0].own.title.plain());
    let imposed = match finish(job, publication) {
        Finish::Cut => imposition::two_up(&set.set, &metadata),
        // The guest's language tells where a pair is bound.
        _ => imposition::booklet(&set.set, Binding::of(job.editions[0]), &metadata),
    };
    let imposed = imposed.map_err(|unfit| {
        let message = match unfit {
            Unfit::Pages(pages) => format!("{pages} pages fill no whole sheets of four"),
            Unfit::File(error) => format!("what Typst set cannot be imposed: {error}"),
        };
        vec![Diagnostic::new(Fault::Layout, None, message)]
    })?;
    Ok(Set { set: imposed, ..set })
}

/// Completes a brochure for a press.
fn for_press(
    mut set: Set<Vec<u8>>,
    press: &Press,
    job: &Job<'_>,
    passport: &Passport,
) -> Result<Set<Vec<u8>>, Vec<Diagnostic>> {
    let (pdf, findings) = press.complete(&set.set, &job.editions, passport).map_err(|error| {
        let message = format!("what Typst set cannot be completed for a press: {error}");
        vec![Diagnostic::new(Fault::Press, None, message)]
    })?;
    set.findings.extend(findings);
    Ok(Set { set: pdf, ..set })
}
