//! The whole product on one screen: load → resolve → render → write.

mod asked;
mod origins;
mod passport;
mod proof;
mod queue;
mod room;

use std::path::Path;
use std::sync::Arc;
use std::sync::OnceLock;

use crate::content;
use crate::content::Content;
use crate::content::courtesy;
use crate::content::dataset::Picture;
use crate::content::sources::PICTURES;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::diagnostics::Place;
use crate::diagnostics::Severity;
use crate::diagnostics::SourceTexts;
use crate::diagnostics::any_error;
use crate::pipeline::asked::Asked;
use crate::pipeline::room::Room;
use crate::plan::CheckPlan;
use crate::plan::Plan;
use crate::render::Profile;
use crate::render::html::Fragments;
use crate::render::layouts;
use crate::render::layouts::Layouts;
use crate::render::photographs;
use crate::render::press::Press;
use crate::render::typesetter::Embedded;
use crate::render::typesetter::External;
use crate::render::typesetter::Typesetter;
use crate::write::Failure;
use crate::write::Stage;
use crate::write::manifest::Manifest;

pub use crate::pipeline::asked::is_in;
pub use crate::pipeline::asked::known_languages;
pub use crate::pipeline::asked::stem;
pub use crate::pipeline::origins::place_of;
pub use crate::pipeline::origins::with_place;
pub use crate::pipeline::proof::Drawn;
pub use crate::pipeline::proof::Proved;
pub use crate::pipeline::proof::draw;
pub use crate::pipeline::proof::proof;
pub(crate) use crate::pipeline::queue::forget;
pub(crate) use crate::pipeline::queue::in_parallel;

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
    // Courtesy has a word on stale texts too, and all is told in one run.
    let may_go_on = |fault: &Diagnostic| {
        fault.severity != Severity::Error || fault.fault == Fault::StaleTranslation
    };
    let Some(content) = loaded.content.filter(|_| report.diagnostics.iter().all(may_go_on)) else {
        return Err(Stop::Content(report));
    };
    report.diagnostics.extend(unreadable_pictures(&content));
    let fragments = Fragments::new(&layouts);
    if !(report.diagnostics.iter().all(may_go_on) && fragments.faults.is_empty()) {
        report.diagnostics.extend(fragments.faults);
        return Err(Stop::Content(report));
    }
    let asked = Asked::of(plan, &content)?;
    let (uncivil, waivers) = courtesy(plan, &content, &asked);
    report.diagnostics.extend(uncivil);
    if any_error(&report.diagnostics) {
        return Err(Stop::Content(report));
    }
    let press = match plan.profiles.contains(&Profile::Press).then(|| Press::of(&layouts)) {
        Some(Err(fault)) => {
            report.diagnostics.push(fault);
            return Err(Stop::Content(report));
        }
        press => press.and_then(Result::ok),
    };
    let for_print: Vec<(Profile, Embedded)> = (plan.profiles.iter())
        .filter(|profile| **profile != Profile::Screen)
        .map(|&profile| (profile, Embedded::made_for(profile, &layouts)))
        .collect();
    let mut typesetters = vec![(Profile::Screen, typesetter(plan, &embedded, &layouts)?)];
    for (profile, embedded) in &for_print {
        typesetters.push((*profile, typesetter(plan, embedded, &layouts)?));
    }
    let stage = Stage::open(&plan.out).map_err(|failure| stop(&failure, &plan.out))?;
    let room = Room {
        plan,
        content: &content,
        fragments: &fragments,
        embedded: &embedded,
        typesetters,
        press: press.as_ref(),
        source: OnceLock::new(),
        office: OnceLock::new(),
        stage: &stage,
    };
    let findings = room.run(&asked, progress)?;
    report.diagnostics.extend(findings);
    if any_error(&report.diagnostics) {
        return Err(Stop::Content(report));
    }
    room.photographs(&asked)?;
    let mut paths = room.style_sheet(&layouts)?;
    drop(room);
    let run = passport::run(plan, &content, &layouts, &embedded, waivers);
    paths.extend(asked.paths(plan, &content));
    let manifest = stage.swap(plan.partial, run).map_err(|failure| stop(&failure, &plan.out))?;
    Ok(Made { report, paths, manifest })
}

/// What courtesy asks of what is printed and of visits, and the waivers that let something pass: what leaves
/// the house on paper is refused for it; of a visit that is read on a screen, it warns.
fn courtesy(plan: &Plan, content: &Content, asked: &Asked<'_>) -> (Vec<Diagnostic>, Vec<String>) {
    let Some(today) = plan.today else { return Default::default() };
    let mut findings = Vec::new();
    if plan.is_printed() {
        let shown = asked.shown(content).into_iter();
        findings.extend(courtesy::check(&content.dataset, shown, today));
    }
    findings.extend(courtesy::check_visits(content, &asked.visits(content)));
    let (left, waived) = courtesy::waive(findings, &content.dataset.waivers, today);
    let judge = |fault: Diagnostic| if plan.is_printed() { fault.as_error() } else { fault };
    (left.into_iter().map(judge).collect(), waived)
}

/// Who sets what `embedded` lays out.
fn typesetter<'p>(
    plan: &Plan,
    embedded: &'p Embedded,
    layouts: &'p Layouts,
) -> Result<Box<dyn Typesetter + 'p>, Stop> {
    let Some(program) = &plan.external else { return Ok(Box::new(embedded)) };
    match External::new(program, embedded, layouts) {
        Ok(external) => Ok(Box::new(external)),
        Err(unfit) => Err(Stop::Machine(unfit.0)),
    }
}

/// Lists every fault and makes nothing.
pub fn check(plan: &CheckPlan) -> Result<Report, String> {
    let loaded = content::load(&plan.project, &plan.languages, false);
    let (layouts, faults) = layouts::read(&plan.project);
    if let Some(content) = &loaded.content {
        known_languages(&plan.languages, &content.locales)?;
    }
    let pictures = loaded.content.as_ref().map(unreadable_pictures).unwrap_or_default();
    let diagnostics = denying(&plan.deny, loaded.diagnostics);
    let mut report = Report { diagnostics, texts: loaded.texts };
    report.diagnostics.extend(pictures);
    report.diagnostics.extend(faults);
    report.diagnostics.extend(Fragments::new(&layouts).faults);
    report.texts.extend(layouts.texts);
    Ok(report)
}

/// The pictures that begin as they should and cannot be read to their end.
fn unreadable_pictures(content: &Content) -> Vec<Diagnostic> {
    let entries = content.dataset.entries.iter();
    let all = entries.flat_map(|entry| entry.pictures().iter().map(move |p| (&entry.file, p)));
    let check = |(file, picture): (&Arc<str>, &Picture)| {
        let name = &picture.file.value.0;
        let error = photographs::decode(&content.dataset.images.get(name)?.bytes).err()?;
        let place = Place { file: file.clone(), range: picture.file.range.clone() };
        let message = format!("`{PICTURES}/{name}` cannot be read: {error}");
        let fault = Diagnostic::new(Fault::Picture, place, message);
        Some(fault.hint("save it again as a JPEG or PNG"))
    };
    all.filter_map(check).collect()
}

/// Makes errors of the faults that a run denies.
fn denying(denied: &[Fault], diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let judge = |diagnostic: Diagnostic| {
        if denied.contains(&diagnostic.fault) { diagnostic.as_error() } else { diagnostic }
    };
    diagnostics.into_iter().map(judge).collect()
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
