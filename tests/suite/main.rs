//! What we promise: one test binary, a file for each stage.

mod broken;
mod command_line;
mod content;
mod edition;
mod outside;
mod project;
mod render;
mod tidy;
mod write;
