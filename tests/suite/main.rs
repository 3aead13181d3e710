//! What we promise: one test binary, a file for each stage.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod broken;
mod budgets;
mod command_line;
mod content;
mod courtesy;
mod delegations;
mod diff;
mod edition;
mod fluent;
mod imposition;
mod ledger;
mod operator;
mod outside;
mod pair;
mod parity;
mod passport;
mod pictures;
mod places;
mod press;
mod project;
mod proof;
mod pseudo;
mod render;
mod revise;
mod scaffold;
mod serve;
mod tidy;
mod verify;
mod workbook;
mod write;
