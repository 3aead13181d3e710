//! `twinpress accept`: record that translations are right for the source texts of today.

use std::io;
use std::path::PathBuf;

use crate::args;
use crate::commands::Exit;
use crate::commands::stopped;
use crate::content;
use crate::content::accept;
use crate::content::accept::Acceptance;
use crate::content::accept::Refusal;
use crate::pipeline;
use crate::pipeline::Report;
use crate::pipeline::Stop;
use crate::plan::AcceptPlan;
use crate::terminal::Terminal;
use crate::write::replace::replace;

/// Runs the command; an error is one of printing.
pub fn run(terminal: &Terminal, project: PathBuf, typed: args::Accept) -> io::Result<Exit> {
    let plan = AcceptPlan::new(project, typed);
    match plan.map_err(Stop::Command).and_then(|plan| Ok((accepted(&plan)?, plan))) {
        Ok((acceptance, plan)) => {
            terminal.say(&summary(&acceptance, plan.language.tag()))?;
            Ok(Exit::Made)
        }
        Err(stop) => stopped(terminal, &stop),
    }
}

/// Accepts what the plan says, and writes the files of it.
fn accepted(plan: &AcceptPlan) -> Result<Acceptance, Stop> {
    let loaded = content::load(&plan.project, &[], false);
    let report = |diagnostics| Stop::Content(Report { diagnostics, texts: loaded.texts.clone() });
    let Some(content) = loaded.content else {
        return Err(report(loaded.diagnostics));
    };
    pipeline::known_languages(std::slice::from_ref(&plan.language), &content.locales)
        .map_err(Stop::Command)?;
    let locale = content.locales.iter().find(|locale| locale.language == plan.language);
    let Some(locale) = locale.filter(|locale| locale.language != content.locales[0].language)
    else {
        let message = format!("`{}` is the source language: it is no translation", plan.language);
        return Err(Stop::Command(message));
    };
    let faults = &loaded.diagnostics;
    let acceptance = accept::accept(&content, locale, faults, &plan.keys, &plan.by, plan.on)
        .map_err(|refusal| match refusal {
            Refusal::Unknown(messages) => Stop::Command(messages.join("\n       ")),
            Refusal::Faulty(faults) => report(faults),
        })?;
    let changed: Vec<_> = acceptance
        .files
        .iter()
        .filter(|(path, text)| content.texts.get(path.as_str()).is_none_or(|old| **old != **text))
        .map(|(path, text)| (plan.project.join(path), text.clone().into_bytes()))
        .collect();
    replace(&changed).map_err(|failure| pipeline::stop(&failure, &plan.project))?;
    Ok(acceptance)
}

/// What was done, in a line.
fn summary(acceptance: &Acceptance, language: &str) -> String {
    let Acceptance { accepted, already, missing, .. } = acceptance;
    let mut said = match accepted {
        1 => format!("accepted 1 text of {language}"),
        _ => format!("accepted {accepted} texts of {language}"),
    };
    if *already > 0 {
        said += &format!("; {already} were accepted already");
    }
    if *missing > 0 {
        said += &format!("; {missing} missing: `twinpress status {language}` lists them");
    }
    said
}
