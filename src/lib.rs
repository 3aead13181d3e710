//! One dataset, every language, one command.
//!
//! ```text
//!   data/*.yaml ─┐
//!                ├─► Content ──► Edition ──► Artifact ──► out/<language>/…
//! locales/*.ftl ─┘  1 content   2 edition   3 render     4 write
//! ```
//!
//! What is never so, in this house:
//! - No stage prints; `terminal` alone does. No renderer knows Fluent. No layout holds a word, no datum
//!   a sentence, no message a fact that the dataset has.
//! - YAML is read into `content` types only; layouts read the serialized [`edition::Edition`] only.
//! - Texts reach Typst and HTML as values, never as source: `#`, `\` and `<` come out as written.
//! - A wrong file is read to its end: one run lists every fault, in a fixed order on any number of
//!   threads.
//! - Time, environment and current folder enter through `plan` only: the same input gives the same
//!   bytes.
//! - A failed or killed run leaves the last good output as it was.

pub mod args;
pub mod budgets;
pub mod commands;
pub mod content;
pub mod diagnostics;
pub mod edition;
pub mod language;
pub mod pipeline;
pub mod plan;
pub mod render;
pub mod terminal;
pub mod workbook;
pub mod write;

/// Typst asks for memory in many small pieces, which one thread makes and another one lets go. This
/// allocator hands them out faster than the C library's, and keeps less of what was let go.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
