//! An out folder against its manifest.

use std::fs;

use serde_json::Value;

use crate::project::Project;

#[test]
fn a_folder_as_it_was_made_is_so() {
    let project = Project::minimal();
    project.build().ends_with(0);
    project.run(&["verify"]).ends_with(0).says("files, each as the manifest says");
    project.run(&["build", "--profile", "press", "--language", "he"]).ends_with(0);
    project.run(&["verify", "out"]).ends_with(0).says("each as the manifest says");
}

#[test]
fn one_run_tells_everything_that_differs() {
    let project = Project::minimal();
    project.build().ends_with(0);
    let out = project.path().join("out");
    fs::remove_file(out.join("en/catalogue.pdf")).unwrap();
    let html = fs::read_to_string(out.join("he/catalogue.html")).unwrap();
    fs::write(out.join("he/catalogue.html"), html + " ").unwrap();
    fs::write(out.join("he/letter.txt"), "dear guests").unwrap();
    let said = project.run(&["verify"]).ends_with(1).stdout();
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines[0], "missing     en/catalogue.pdf");
    assert_eq!(lines[1], "changed     he/catalogue.html");
    assert_eq!(lines[2], "foreign     he/letter.txt");
    assert!(lines[3].starts_with("3 differences; the manifest lists "), "{said}");
    let json = project.run(&["verify", "--message-format", "json"]).ends_with(1).stdout();
    let json: Value = serde_json::from_str(&json).unwrap();
    let differences = json["differences"].as_array().unwrap();
    assert_eq!(differences.len(), 3);
    assert_eq!(
        (&differences[0]["path"], &differences[0]["what"]),
        (&"en/catalogue.pdf".into(), &"missing".into())
    );
}

#[cfg(unix)]
#[test]
fn a_link_is_not_the_file_that_was_made() {
    let project = Project::minimal();
    project.build().ends_with(0);
    let file = project.path().join("out/twinpress.css");
    fs::rename(&file, project.path().join("elsewhere.css")).unwrap();
    std::os::unix::fs::symlink(project.path().join("elsewhere.css"), &file).unwrap();
    project.run(&["verify"]).ends_with(1).says("changed     twinpress.css");
}

#[test]
fn a_hostile_manifest_reaches_nothing_outside() {
    let row = r#"{ "sha256": "0", "format": "pdf", "made_by": "x", "keys": "y" }"#;
    let project = Project::minimal().with("secret.txt", "x").with(
        "out/manifest.json",
        format!(r#"{{ "artifacts": {{ "../secret.txt": {row}, "/etc/passwd": {row}, "a\u001b[2J": {row} }},
            "runs": {{ "z": {{ "tool": {{ "twinpress": "", "typst": "", "cldr": "" }}, "fonts": {{}},
            "data_state": 1, "waivers": [], "figures": {{}}, "inputs": {{}} }} }} }}"#),
    );
    let said = project.run(&["verify"]).ends_with(1).stdout();
    assert!(
        said.contains("manifest    ../secret.txt") && said.contains("manifest    /etc/passwd"),
        "{said}"
    );
    assert!(!said.contains('\u{1b}'), "{said}");
    for (text, says) in [
        ("{", "is no manifest of twinpress"),
        ("[]", "is no manifest of twinpress"),
        (&"[".repeat(100_000), "is no manifest of twinpress"),
    ] {
        let project = Project::minimal().with("out/manifest.json", text);
        project.run(&["verify"]).ends_with(1).says(says);
        project.run(&["diff", "out", "out"]).ends_with(1).says(says);
    }
    let project = Project::minimal();
    project.run(&["verify", "nowhere"]).ends_with(2).says("there is no folder `nowhere`");
    fs::create_dir(project.path().join("out")).unwrap();
    project.run(&["verify"]).ends_with(1).says("cannot be read");
}
