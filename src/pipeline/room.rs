//! The press room: what all workers share, and how one of them makes an edition's artifacts.

use std::sync::Mutex;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;

use crate::content::Content;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::edition::Edition;
use crate::edition::maps::Coast;
use crate::edition::resolve::Publication;
use crate::edition::resolve::Speaker;
use crate::edition::wording::Wording;
use crate::pipeline::Progress;
use crate::pipeline::Stop;
use crate::pipeline::asked::Asked;
use crate::pipeline::asked::stem;
use crate::pipeline::origins::is_unit;
use crate::pipeline::origins::with_place;
use crate::pipeline::queue::REMEMBERED;
use crate::pipeline::queue::forget;
use crate::pipeline::queue::in_parallel;
use crate::pipeline::queue::queue;
use crate::pipeline::stop;
use crate::plan::Plan;
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
use crate::render::typesetter::Embedded;
use crate::render::typesetter::Job;
use crate::render::typesetter::Set;
use crate::render::typesetter::Typesetter;
use crate::write::Failure;
use crate::write::Stage;

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
    pub stage: &'p Stage,
}

impl Room<'_> {
    /// Makes all artifacts, in parallel; the faults come in the order of the plan.
    pub fn run(&self, asked: &Asked<'_>, progress: Progress<'_>) -> Result<Vec<Diagnostic>, Stop> {
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
        let jobs: Vec<(usize, Publication)> = asked
            .locales
            .iter()
            .enumerate()
            .flat_map(|(speaker, locale)| {
                asked.publications_in(self.content, locale).map(move |what| (speaker, what))
            })
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
            Publication::Catalogue | Publication::Delegation(_) => None,
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
                delegation: edition.own.visit.as_ref().map(|visit| visit.id.clone()),
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

    /// Sets the brochure for each profile that was asked for.
    fn brochures(&self, edition: &Edition, publication: Publication) -> Brochures {
        let mut brochures = Brochures::default();
        let job = Job::new(edition);
        for (profile, typesetter) in &self.typesetters {
            if !self.plan.profiles.contains(profile) {
                continue;
            }
            let set = typesetter.typeset(&job).and_then(|set| match (profile, self.press) {
                (Profile::Office, _) => for_office(set, edition, publication),
                (Profile::Press, Some(press)) => for_press(set, press, edition),
                _ => Ok(set),
            });
            match set {
                Ok(Set { set, findings, places }) => {
                    // What does not fit a draft's page is for its reader to see.
                    let draft = edition.common.draft;
                    let judge = |f: Diagnostic| if draft { f.as_warning() } else { f };
                    brochures.faults.extend(findings.into_iter().map(judge));
                    brochures.places.get_or_insert(places);
                    brochures.made.push((*profile, set));
                }
                Err(errors) => brochures.faults.extend(errors),
            }
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

    /// The maps beside a fragment: an entry's is made with its leaflet, the network's with any but a
    /// visit's, which has one of its own.
    fn maps(&self, edition: &Edition, publication: Publication) -> Vec<Artifact> {
        let language = &edition.common.language;
        let map = |entry: Option<&str>, svg: String| Artifact {
            path: format!("{language}/map/{}.svg", entry.unwrap_or("network")),
            bytes: svg.into_bytes(),
            row: Row {
                language: Some(language.to_string()),
                publication: None,
                entry: entry.map(str::to_owned),
                delegation: None,
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
            if edition.own.visit.is_none() {
                maps.push(map(None, pictures::network(edition)));
            }
        }
        if let Some(visit) = &edition.own.visit {
            let mut own = map(Some(&visit.id), pictures::visit_map(edition, visit));
            (own.row.entry, own.row.delegation) = (None, Some(visit.id.clone()));
            maps.push(own);
        }
        maps
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
                language: None,
                publication: None,
                entry: None,
                delegation: None,
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

/// Imposes a brochure for the office's printer: what is stapled as a booklet, leaflets two to a sheet.
fn for_office(
    set: Set<Vec<u8>>,
    edition: &Edition,
    publication: Publication,
) -> Result<Set<Vec<u8>>, Vec<Diagnostic>> {
    let imposed = match publication {
        Publication::Catalogue | Publication::Delegation(_) => {
            imposition::booklet(&set.set, Binding::of(edition))
        }
        Publication::Leaflet(_) => imposition::two_up(&set.set),
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
    edition: &Edition,
) -> Result<Set<Vec<u8>>, Vec<Diagnostic>> {
    let (pdf, findings) = press.complete(&set.set, edition).map_err(|error| {
        let message = format!("what Typst set cannot be completed for a press: {error}");
        vec![Diagnostic::new(Fault::Press, None, message)]
    })?;
    set.findings.extend(findings);
    Ok(Set { set: pdf, ..set })
}
