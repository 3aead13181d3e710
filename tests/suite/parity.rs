//! A brochure and its fragment say the same facts.

use crate::project::Project;
use crate::project::repository;
use crate::project::run;

#[test]
fn every_brochure_says_the_facts_of_its_fragment_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    run(repository(), &["build", "--parity", "--out", out.to_str().unwrap()])
        .ends_with(0)
        .says("made 60 brochures and 60 fragments");
}

#[test]
fn a_fact_that_the_fragment_lacks_is_refused_at_its_line() {
    let project =
        Project::minimal().replacing("layouts/fragment/macros.html", "{{ say(fact.value) }}", "");
    let said = project.run(&["build", "--parity"]).ends_with(1).stderr();
    assert!(said.contains("parity"), "{said}");
    assert!(said.contains("`en/leaflet/beta.html` does not say “some\u{a0}6,000”"), "{said}");
    assert!(said.contains("data/partners/beta.yaml:11:1"), "{said}");
    // Without being asked, nobody reads it back.
    project.build().ends_with(0);
}

#[test]
fn a_fact_that_the_brochure_lacks_is_refused_too() {
    let project = Project::minimal().replacing(
        "layouts/parts/entry.typ",
        "link(site.address, say(site.text))",
        "none",
    );
    let said = project.run(&["build", "--parity"]).ends_with(1).stderr();
    assert!(said.contains("`he/leaflet/beta.pdf` does not say “beta.example”"), "{said}");
}

#[test]
fn a_figure_within_a_sentence_counts() {
    let project = Project::minimal().replacing(
        "layouts/fragment/macros.html",
        "{{ say(paragraph.body) }}",
        "",
    );
    let said = project.run(&["build", "--parity"]).ends_with(1).stderr();
    assert!(said.contains("`en/leaflet/beta.html` does not say “2002”"), "{said}");
    assert!(said.contains("locales/en/entries/beta.ftl"), "{said}");
}

#[test]
fn files_for_press_and_office_are_read_back_as_well() {
    let project = Project::minimal();
    let all =
        ["build", "--parity", "--profile", "screen", "--profile", "press", "--profile", "office"];
    project.run(&all).ends_with(0);
}

#[test]
fn half_of_a_pair_is_no_parity() {
    let project = Project::minimal();
    for half in [["--format", "pdf"], ["--format", "html"], ["--profile", "press"]] {
        let asked = [&["build", "--parity"][..], &half].concat();
        project.run(&asked).ends_with(2).says("`--parity` compares brochures with fragments");
    }
}

#[test]
fn a_visits_brochure_says_the_facts_of_its_fragment() {
    let visits = ["build", "--parity", "--publication", "delegation"];
    Project::real().run(&visits).ends_with(0).says("made 4 brochures and 4 fragments");
    let layout = "layouts/fragment/delegation.html";
    Project::visited()
        .replacing(layout, "{{ say(event.time) }}", "")
        .run(&visits)
        .ends_with(1)
        .says("error[parity]: `en/delegation/spring.html` does not say “09:05”");
}
