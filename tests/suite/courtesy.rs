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

const CREPY: &str = "data/delegations/crepy-en-valois-2027.yaml";

fn print_crepy(project: &Project, day: &str) -> crate::project::Run {
    let visit = ["build", "--delegation", "crepy-en-valois-2027", "--language", "fr"];
    project.run(&[&visit[..], &["--profile", "office", "--today", day]].concat())
}

/// The repository's content without what lets the anniversaries of the guests pass.
fn without_anniversaries() -> Project {
    let project = Project::real();
    let kept: String = project
        .read(WAIVERS)
        .lines()
        .filter(|line| !line.contains("anniversary"))
        .map(|line| format!("{line}\n"))
        .collect();
    project.with(WAIVERS, kept)
}

#[test]
fn a_visit_that_tells_of_the_anniversary_passes_over_none() {
    let project = without_anniversaries();
    print_crepy(&project, "2026-12-01").ends_with(0);
    let leaflet = ["build", "--entry", "crepy-en-valois", "--language", "fr"];
    project
        .run(&[&leaflet[..], &["--profile", "office", "--today", "2026-12-01"]].concat())
        .ends_with(1)
        .says("error[anniversary]: in 2027 it is 25 years since `crepy-en-valois` joined");
    // A visit of the year before says 24 years.
    let earlier = without_anniversaries();
    let facts = earlier.read(CREPY).replace("2027-05-", "2026-05-");
    print_crepy(&earlier.with(CREPY, facts), "2026-01-01").ends_with(1).says("error[anniversary]");
}

#[test]
fn both_example_visits_can_be_printed() {
    let project = Project::real();
    let visits = ["build", "--publication", "delegation", "--today", "2026-12-01"];
    project.run(&[&visits[..], &["--profile", "office"]].concat()).ends_with(0);
    for pair in ["fr+pl", "he+pl"] {
        let pair = ["--profile", "office", "--pair", pair];
        project.run(&[&visits[..], &pair].concat()).ends_with(0).says("made 1 brochure");
    }
}

#[test]
fn the_guest_who_joined_earlier_is_named_first() {
    let two = "guests: [antoing, crepy-en-valois]";
    let project = Project::real().replacing(CREPY, "guests: [crepy-en-valois]", two);
    let fault = "the guest `crepy-en-valois`, of 2002, comes after `antoing`, of 2013";
    print_crepy(&project, "2026-12-01")
        .ends_with(1)
        .says("data/delegations/crepy-en-valois-2027.yaml:4:19")
        .says("error[precedence]")
        .says(fault);
    // On a screen it is a warning, and a waiver may name the visit.
    let screen = ["build", "--delegation", "crepy-en-valois-2027", "--format", "html"];
    project.run(&screen).ends_with(0).says("warning[precedence]").says(fault);
    let waiver = "waivers:\n  - { what: precedence, of: crepy-en-valois-2027, why: agreed, until: 2027-12-31 }";
    let project = project.replacing(WAIVERS, "waivers:", waiver);
    print_crepy(&project, "2026-12-01").ends_with(0);
    print_crepy(&project.replacing(CREPY, two, "guests: [crepy-en-valois, antoing]"), "2026-12-01")
        .ends_with(0);
}

#[test]
fn a_visit_in_a_language_with_stale_or_missing_texts_is_told() {
    let project = Project::real().replacing(
        "locales/pl/labels.ftl",
        "contents-page = ",
        "contents-page = odtąd ",
    );
    let screen = ["build", "--delegation", "crepy-en-valois-2027", "--format", "html"];
    let fault = "`crepy-en-valois-2027` is asked for in `fr`, where texts are missing or stale: \
                 0 missing, 1 stale";
    project.run(&screen).ends_with(0).says("warning[guest-language]").says(fault);
    print_crepy(&project, "2026-12-01").ends_with(1).says("error[guest-language]").says(fault);
    let file = "locales/he/delegations/spring.ftl";
    let project = Project::visited();
    let text = project.read(file);
    let kept: String = text
        .lines()
        .filter(|line| !line.starts_with("spring-occasion"))
        .map(|line| format!("{line}\n"))
        .collect();
    let draft = ["build", "--draft", "--delegation", "spring", "--today", "2021-01-01"];
    project.with(file, kept).run(&draft).ends_with(0).says(
        "`spring` is asked for in `he`, where texts are missing or stale: 1 missing, 0 stale",
    );
}

#[test]
fn a_guest_whose_name_the_host_cannot_decline_is_told() {
    let project =
        Project::real().replacing("locales/pl/names.ftl", "# does-not-decline\n-crepy", "-crepy");
    print_crepy(&project, "2026-12-01")
        .ends_with(1)
        .says("error[guest-name]: `-crepy-en-valois` has not the forms that the host's name has");
    let screen = ["build", "--delegation", "crepy-en-valois-2027", "--format", "html"];
    project.run(&screen).ends_with(0).says("warning[guest-name]");
    // The host's own language has it, and no other visit asks for it.
    let other = ["build", "--delegation", "ramat-negev-2027", "--format", "html"];
    assert!(!project.run(&other).ends_with(0).stderr().contains("guest-name"));
}
