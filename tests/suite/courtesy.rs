//! What courtesy asks of print: facts that have aged, anniversaries, precedence, and what a waiver lets pass.

use crate::project::Project;

const HOME: &str = "data/home.yaml";
const WAIVERS: &str = "data/waivers.yaml";

/// A project whose facts are of 2020, last five years, and every fifth year is round.
fn courteous() -> Project {
    let courtesy = "courtesy: { facts_last: 5, round_years: 5 }\nas_of: 2020";
    Project::minimal().replacing(HOME, "as_of: 2020", courtesy)
}

fn waiving(waivers: &str) -> Project {
    courteous().with(WAIVERS, format!("waivers:\n{waivers}"))
}

fn print_on(day: &str) -> Vec<&str> {
    vec!["build", "--profile", "office", "--entry", "beta", "--language", "en", "--today", day]
}

#[test]
fn facts_that_have_aged_are_not_printed() {
    let project = courteous();
    // Six years later; the partnership is of 2001.
    let late = print_on("2027-03-01");
    project
        .run(&late)
        .ends_with(1)
        .says("data/partners/beta.yaml:23:8")
        .says("error[outdated-facts]")
        .says("the facts of `beta` are of 2020: 7 years old, and they last 5");
    assert!(!project.path().join("out").exists());
    project.run(&print_on("2024-03-01")).ends_with(0);
    // What is read on a screen is made all the same, on any day.
    project.run(&["build", "--today", "2050-01-01"]).ends_with(0);
}

#[test]
fn a_round_anniversary_is_told_in_its_year_and_the_year_before() {
    for (day, told) in
        [("2024-12-31", false), ("2025-01-01", true), ("2026-12-31", true), ("2023-06-01", false)]
    {
        let project = Project::minimal().replacing(
            HOME,
            "as_of: 2020",
            "courtesy: { facts_last: 50, round_years: 25 }\nas_of: 2020",
        );
        let run = project.run(&print_on(day)).ends_with(i32::from(told));
        if told {
            run.says("error[anniversary]").says("in 2026 it is 25 years since `beta` joined");
        }
    }
}

#[test]
fn who_joined_earlier_comes_first() {
    let project = Project::real()
        .replacing("data/partners/antoing.yaml", "order: 10", "order: 1")
        .replacing("data/partners/ramat-negev.yaml", "order: 1", "order: 10");
    let print = ["build", "--profile", "office", "--publication", "catalogue", "--language", "pl"];
    project
        .run(&[&print[..], &["--today", "2026-12-01"]].concat())
        .ends_with(1)
        .says("error[precedence]")
        .says("`ramat-negev`, of 1997, comes after `antoing`, of 2013");
}

#[test]
fn a_waiver_lets_one_fault_pass_until_its_day() {
    let project =
        waiving("  - { what: outdated-facts, of: beta, why: no newer ones, until: 2027-03-01 }\n");
    project.run(&print_on("2027-03-01")).ends_with(0);
    project
        .run(&print_on("2027-03-02"))
        .ends_with(1)
        .says("error[outdated-facts]")
        .says("error[waiver-ended]: this waiver has run out")
        .says("data/waivers.yaml:2:");
    // It lets nothing else pass.
    project.run(&print_on("2026-01-01")).ends_with(1).says("error[anniversary]");
    waiving("  - { what: outdated-facts, of: gamma, why: another entry, until: 2030-01-01 }\n")
        .run(&print_on("2027-03-01"))
        .ends_with(1)
        .says("error[outdated-facts]");
}

#[test]
fn a_waiver_says_what_it_waives() {
    let fault = "  - { what: anniversery, of: betta, why: x, until: 2027-02-30 }\n";
    let run = waiving(fault).check().ends_with(1);
    let run =
        run.says("data/waivers.yaml:2:13: error[bad-value]").says("did you mean `anniversary`?");
    run.says("expected a day, such as `2027-05-14`");
    waiving("  - { what: anniversary, of: betta, why: x, until: 2027-02-28 }\n")
        .check()
        .ends_with(1)
        .says("error[unknown-id]: `betta` is no entry and no delegation (did you mean `beta`?)");
}
