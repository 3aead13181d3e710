//! The contract of the command line.

use crate::project::Project;
use crate::project::repository;
use crate::project::run;

#[test]
fn what_does_not_exist_is_said_with_what_does() {
    run(repository(), &["check", "--language", "xx"])
        .ends_with(2)
        .says("no language `xx`; there are: en, fr, he, it, pl");
    let project = Project::minimal();
    project
        .run(&["build", "--entry", "atlantis"])
        .ends_with(2)
        .says("no entry `atlantis`; there are: beta, gamma");
    project.run(&["build", "--language", "!"]).ends_with(2).says("`!` is no language tag");
    project.run(&["build", "--publication", "poster"]).ends_with(2).says("poster");
    project.run(&["build", "--today", "yesterday"]).ends_with(2).says("write it as YYYY-MM-DD");
    project.run(&["build", "--jobs", "0"]).ends_with(2).says("0");
    project.run(&["bulid"]).ends_with(2).says("build");
}

#[test]
fn a_missing_typesetter_is_an_answer() {
    Project::minimal()
        .run(&["build", "--typesetter", "external", "--typst", "no-such-typst"])
        .ends_with(3)
        .says("the typesetter `no-such-typst` was not found")
        .says("leave `--typesetter external` out");
}

#[cfg(unix)]
#[test]
fn an_older_typesetter_is_an_answer() {
    use std::os::unix::fs::PermissionsExt;
    let project = Project::minimal().with("old-typst", "#!/bin/sh\necho 'typst 0.11.0 (abc)'\n");
    let program = project.path().join("old-typst");
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    project
        .run(&["build", "--typesetter", "external", "--typst", program.to_str().unwrap()])
        .ends_with(3)
        .says("is typst 0.11.0, and the layouts are made for 0.15.1");
}

#[test]
fn a_folder_that_is_no_project_is_said() {
    let folder = tempfile::tempdir().unwrap();
    run(folder.path(), &["check"]).ends_with(1).says("or name it with `--project`");
}

#[test]
fn a_project_is_found_from_any_folder() {
    let project = Project::minimal();
    let folder = tempfile::tempdir().unwrap();
    let path = project.path().to_str().unwrap();
    run(folder.path(), &["--project", path, "check"]).ends_with(0).says("no fault");
    run(folder.path(), &["build", "--project", path]).ends_with(0).says("made");
    assert!(folder.path().join("out/manifest.json").exists());
}

#[test]
fn faults_print_for_people_for_editors_for_programs_and_for_github() {
    let project = Project::minimal().replacing("data/home.yaml", "kind: town", "kind: twon");
    let format = |name: &str| project.run(&["check", "--message-format", name]).ends_with(1);
    let short = format("short").stdout();
    assert!(short.starts_with("data/home.yaml:"), "{short}");
    let json: serde_json::Value =
        serde_json::from_str(format("json").stdout().lines().next().unwrap()).unwrap();
    assert_eq!(json["severity"], "error");
    assert_eq!(json["code"], "bad-value");
    assert_eq!(json["file"], "data/home.yaml");
    let (start, end) = (json["byte_start"].as_u64().unwrap(), json["byte_end"].as_u64().unwrap());
    let text = project.read("data/home.yaml");
    assert_eq!(&text[start as usize..end as usize], "twon");
    let github = format("github").stdout();
    assert!(github.starts_with("::error file=data/home.yaml,line="), "{github}");
    let human = format("human").stderr();
    assert!(human.contains("kind: twon") && human.contains("^^^^"), "{human}");
    assert!(human.contains("help: did you mean `town`?"), "{human}");
}

#[test]
fn quiet_says_nothing_and_verbose_names_every_file() {
    let project = Project::minimal();
    let quiet = project.run(&["build", "--quiet"]).ends_with(0);
    assert_eq!(quiet.stdout() + &quiet.stderr(), "");
    let said = project.run(&["build", "--verbose"]).ends_with(0).stdout();
    assert!(
        said.contains("out/en/catalogue.pdf") && said.contains("out/he/leaflet/beta.html"),
        "{said}"
    );
}
