//! Every fault has a folder in `tests/projects/broken/`: what differs, and the exact message.

use std::fs;

use crate::project::Project;
use crate::project::repository;

#[test]
fn every_fault_gets_its_message() {
    let broken = repository().join("tests/projects/broken");
    let mut folders: Vec<_> = fs::read_dir(broken).unwrap().map(|f| f.unwrap().path()).collect();
    folders.sort();
    assert!(folders.len() >= 40, "only {} faults", folders.len());
    let mut wrong = Vec::new();
    for folder in folders {
        let expected = fs::read_to_string(folder.join("expected.txt")).unwrap();
        let name = folder.file_name().unwrap().to_str().unwrap();
        let project =
            if name.starts_with("delegation-") { Project::visited() } else { Project::minimal() };
        let found = project.overlaid(&folder).check().stdout();
        if found != expected {
            wrong.push(format!("{name}\n--- expected\n{expected}--- found\n{found}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_minimal_project_has_no_fault() {
    assert_eq!(Project::minimal().check().ends_with(0).stdout(), "");
    assert_eq!(Project::visited().check().ends_with(0).stdout(), "");
}
