//! A proof: one brochure with its pages small, each text beside its source text.

use std::path::PathBuf;

use crate::content;
use crate::content::Content;
use crate::content::Locale;
use crate::content::keys;
use crate::content::units;
use crate::content::units::State;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::diagnostics::Place;
use crate::diagnostics::any_error;
use crate::edition::Edition;
use crate::edition::maps::Coast;
use crate::edition::proof;
use crate::edition::proof::Voices;
use crate::edition::resolve::Publication;
use crate::edition::resolve::Speaker;
use crate::edition::wording::Wording;
use crate::pipeline::Report;
use crate::pipeline::Stop;
use crate::pipeline::asked::entry;
use crate::pipeline::asked::known_languages;
use crate::pipeline::origins::is_unit;
use crate::pipeline::origins::with_place;
use crate::pipeline::stop;
use crate::plan::ProofPlan;
use crate::render::layouts;
use crate::render::proof as sheets;
use crate::render::proof::Proof;
use crate::render::typesetter::Embedded;
use crate::render::typesetter::Job;
use crate::render::typesetter::Set;
use crate::render::typesetter::Typesetter;
use crate::write::replace::replace;

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
