//! 4: the out folder, whole or not at all.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use assert_cmd::cargo::CommandCargoExt;

use crate::project::Project;
use crate::project::files;

/// Every file of a folder with its bytes.
fn bytes(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    files(folder)
        .into_iter()
        .map(|file| {
            let bytes = fs::read(folder.join(&file)).unwrap();
            (file, bytes)
        })
        .collect()
}

#[test]
fn two_builds_are_the_same_bytes_with_any_threads_folder_and_time_zone() {
    let build = |jobs: &str, zone: &str| {
        let project = Project::minimal();
        let status = Command::cargo_bin("twinpress")
            .unwrap()
            .current_dir(project.path())
            .env("TZ", zone)
            .env("LANG", zone)
            .args(["build", "--jobs", jobs, "--quiet"])
            .status()
            .unwrap();
        assert!(status.success());
        bytes(&project.path().join("out"))
    };
    let one = build("1", "Pacific/Kiritimati");
    let four = build("4", "America/Adak");
    assert_eq!(one.keys().collect::<Vec<_>>(), four.keys().collect::<Vec<_>>());
    for (file, bytes) in &one {
        assert!(*bytes == four[file], "{file} differs");
    }
}

#[test]
fn faults_are_the_same_text_with_any_threads() {
    let project = Project::minimal().replacing("locales/en/names.ftl", "Beta", "Beta ☃");
    let one = project.run(&["build", "--jobs", "1"]).ends_with(1).stderr();
    let four = project.run(&["build", "--jobs", "4"]).ends_with(1).stderr();
    assert!(one.contains("☃"));
    assert_eq!(one, four);
}

#[test]
fn a_failed_build_leaves_the_last_good_output() {
    let project = Project::minimal();
    project.build().ends_with(0).says("made");
    let before = bytes(&project.path().join("out"));
    let project = project.replacing("locales/en/names.ftl", "Beta", "Beta ☃");
    project.build().ends_with(1).says("missing-glyph");
    assert!(bytes(&project.path().join("out")) == before);
    assert_eq!(beside(project.path()), ["data", "layouts", "locales", "out"]);
}

/// What lies in a folder, hidden things too.
fn beside(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_folder_with_other_files_is_refused_and_left_alone() {
    let project = Project::minimal().with("out/letter.txt", "dear guests");
    project.build().ends_with(2).says("`out` holds files that twinpress did not make (letter.txt)");
    assert_eq!(project.read("out/letter.txt"), "dear guests");
    // Also beside what twinpress made.
    let project = Project::minimal();
    project.build().ends_with(0).says("made");
    let project = project.with("out/he/note.txt", "x");
    project.build().ends_with(2).says("he/note.txt");
    assert_eq!(project.read("out/he/note.txt"), "x");
}

#[test]
fn an_empty_folder_is_taken() {
    let project = Project::minimal();
    fs::create_dir(project.path().join("out")).unwrap();
    project.build().ends_with(0).says("made");
}

#[test]
fn a_filtered_build_keeps_the_rest_and_its_rows() {
    let project = Project::minimal();
    project.build().ends_with(0).says("made");
    let before = bytes(&project.path().join("out"));
    let project = project.replacing("locales/he/names.ftl", "-beta = ", "-beta = א");
    project
        .run(&["build", "--language", "he", "--format", "html"])
        .ends_with(0)
        .says("made 0 brochures and 3 fragments");
    let after = bytes(&project.path().join("out"));
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
    for (file, bytes) in &before {
        let remade =
            file == "manifest.json" || (file.starts_with("he/") && !file.ends_with(".pdf"));
        if !remade {
            assert!(*bytes == after[file], "{file} was touched");
        }
    }
    assert!(before["he/catalogue.html"] != after["he/catalogue.html"]);
    let manifest: serde_json::Value = serde_json::from_slice(&after["manifest.json"]).unwrap();
    assert!(manifest["artifacts"]["en/catalogue.pdf"]["sha256"].is_string());
}

#[test]
fn a_build_killed_at_any_moment_leaves_a_whole_edition() {
    let project = Project::minimal();
    project.build().ends_with(0).says("made");
    let old = bytes(&project.path().join("out"));
    let project = project.replacing("locales/en/names.ftl", "-beta = ", "-beta = New ");
    let mut kept = 0;
    for wait in (0..24).map(|step| Duration::from_millis(step * 8)) {
        let mut child = Command::cargo_bin("twinpress")
            .unwrap()
            .current_dir(project.path())
            .args(["build", "--quiet"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        thread::sleep(wait);
        // A child that has ended already cannot be killed.
        let _ = child.kill();
        child.wait().unwrap();
        let now = bytes(&project.path().join("out"));
        if now == old {
            kept += 1;
        } else {
            let manifest: serde_json::Value =
                serde_json::from_slice(&now["manifest.json"]).unwrap();
            let rows = manifest["artifacts"].as_object().unwrap();
            assert_eq!(rows.len() + 1, now.len());
            for (path, row) in rows {
                let found = twinpress::write::manifest::sha256(&now[path]);
                assert_eq!(row["sha256"], found, "{path} is not whole");
            }
        }
    }
    assert!(kept > 0, "no build was killed in time");
}

#[test]
fn a_disk_that_cannot_be_written_is_the_machines_fault() {
    let project = Project::minimal().with("file", "");
    project.run(&["build", "--out", "file/out"]).ends_with(3).says("cannot be written");
    assert!(!project.path().join("out").exists());
}
