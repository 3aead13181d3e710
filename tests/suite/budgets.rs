//! How long each text may be: measured by setting it, and said where it is longer.

use std::collections::BTreeMap;

use twinpress::budgets;
use twinpress::budgets::Budget;
use twinpress::budgets::Filler;
use twinpress::content;
use twinpress::content::Content;
use twinpress::content::revise;

use crate::edition::CONTENT;
use crate::edition::catalogue;
use crate::places::EMBEDDED;
use crate::project::Project;
use crate::project::Run;

fn measured(content: &Content, language: &str, keys: &[&str]) -> BTreeMap<String, Budget> {
    let locale = content.locales.iter().find(|l| l.language.tag() == language).unwrap();
    budgets::budgets(content, locale, &EMBEDDED, 2, &|key| keys.contains(&key)).unwrap()
}

/// The repository's content with so many characters put behind one text.
fn longer(language: &str, key: &str, characters: usize) -> Project {
    let locale = CONTENT.locales.iter().find(|l| l.language.tag() == language).unwrap();
    let file = locale.places[key].file.to_string();
    let filler = Filler::of(&catalogue(language)).unwrap().text(characters);
    let project = Project::real();
    let text = project.read(&file);
    let pattern = revise::pattern(&text, key).unwrap() + &filler;
    let Ok(text) = revise::replace(&text, key, &pattern) else { panic!("{key} is not replaced") };
    project.with(&file, text)
}

/// Sets all brochures of a language.
fn build(project: &Project, language: &str) -> Run {
    project.run(&["build", "--format", "pdf", "--language", language])
}

#[test]
fn a_text_of_the_most_characters_builds_and_a_longer_one_does_not() {
    let keys = ["ramat-negev-youth", "volgograd-lead", "timeline-membership"];
    for language in ["pl", "he"] {
        let budgets = measured(&CONTENT, language, &keys);
        assert_eq!(budgets.len(), keys.len());
        for (key, budget) in budgets {
            let most = budget.most.unwrap();
            assert!(most >= budget.used, "{language} {key}");
            let fits = longer(language, &key, most - budget.used);
            build(&fits, language).ends_with(0);
            let over = longer(language, &key, most - budget.used + 1);
            build(&over, language).ends_with(1).says("too many");
        }
    }
}

#[test]
fn a_text_too_long_fits_without_the_characters_that_are_said_to_be_too_many() {
    let key = "ramat-negev-visits";
    for language in ["pl", "he"] {
        let Budget { used, most } = measured(&CONTENT, language, &[key])[key];
        let room = most.unwrap() - used;
        for extra in [40, 150, 900] {
            let run = build(&longer(language, key, room + extra), language).ends_with(1);
            let said = run.stderr();
            assert!(said.contains(&format!("locales/{language}/entries/ramat-negev.ftl")));
            let (before, _) = said.split_once(" characters too many").unwrap();
            let (_, figure) = before.rsplit_once("about ").unwrap();
            let too_many: usize = figure.parse().unwrap();
            // "About": a line at most, and a tenth.
            let slack = 60 + extra / 10;
            assert!(too_many.abs_diff(extra) <= slack, "{language} {extra}: {said}");
            let left = (room + extra).saturating_sub(too_many + extra / 10);
            build(&longer(language, key, left), language).ends_with(0);
        }
    }
}

#[test]
fn the_budget_of_a_text_too_long_is_what_it_may_have() {
    let key = "ramat-negev-visits";
    let now = measured(&CONTENT, "pl", &[key])[key];
    let most = now.most.unwrap();
    let project = longer("pl", key, most - now.used + 300);
    let content = content::load(project.path(), &[], false).content.unwrap();
    let budget = measured(&content, "pl", &[key])[key];
    assert_eq!(budget.used, most + 300);
    assert!(budget.most.unwrap().abs_diff(most) <= 1, "{budget:?} of {now:?}");
}

#[test]
fn what_only_stands_inside_of_other_texts_has_no_budget() {
    let none = ["-plonsk", "field-culture", "about", "map-alt", "draft-stamp"];
    assert_eq!(measured(&CONTENT, "pl", &none), BTreeMap::new());
}

#[test]
fn a_filler_has_exactly_the_characters_asked_for() {
    for language in ["pl", "he"] {
        let filler = Filler::of(&catalogue(language)).unwrap();
        for characters in 0..200 {
            let text = filler.text(characters);
            assert_eq!(text.chars().count(), characters);
            assert!(!text.ends_with(' '));
        }
    }
}

#[test]
fn status_tells_the_budget_of_each_text_where_it_is_asked_to() {
    let project = Project::minimal();
    let plain = project.run(&["status", "he"]).ends_with(0).stdout();
    assert!(!plain.contains("at most"), "{plain}");
    let asked = ["status", "he", "--budget"];
    project.run(&asked).ends_with(0).says("characters       at most  text").says("  beta-lead\n");
    let asked = ["status", "he", "--budget", "--message-format", "json"];
    let json = project.run(&asked).ends_with(0).stdout();
    let status: serde_json::Value = serde_json::from_str(&json).unwrap();
    let budget = &status["languages"][0]["budgets"]["beta-lead"];
    assert!(budget["used"].as_u64().unwrap() > 0, "{budget}");
    let asked = ["status", "he", "--budget", "--message-format", "html"];
    project.run(&asked).ends_with(0).says("beta-lead</code></th><td data-name=\"characters\">");
}
