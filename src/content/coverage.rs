//! Every language says everything, once, in the same order, and nothing that nobody asks for.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use fluent_syntax::ast;

use crate::content::dataset::Dataset;
use crate::content::keys;
use crate::content::keys::Key;
use crate::content::keys::Variable;
use crate::content::orthography::typed_figures;
use crate::content::pictures;
use crate::content::translations::Inline;
use crate::content::translations::Item;
use crate::content::translations::Part;
use crate::content::translations::Pattern;
use crate::content::translations::Texts;
use crate::content::translations::visit;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::diagnostics::Place;
use crate::diagnostics::did_you_mean;
use crate::diagnostics::nearest;
use crate::language::Language;

/// A paragraph of an entry, as the source language lays it out.
#[derive(Clone, Debug)]
pub struct Paragraph {
    pub id: String,
    /// Whether a subheading stands above it (the attribute `.heading`).
    pub heading: bool,
}

/// The paragraphs of each entry, and of each visit's welcome, by its id.
pub type Paragraphs = BTreeMap<String, Vec<Paragraph>>;

/// The attribute that holds a paragraph's subheading.
pub const HEADING: &str = "heading";
/// The suffix of the message that is an entry's one-line lead.
pub const LEAD: &str = "-lead";

/// The paragraphs of every entry in the order of the source language's files.
pub fn paragraphs(dataset: &Dataset, source: &[Item<'_, '_>]) -> Paragraphs {
    let mut by_file: BTreeMap<&str, Vec<&Item<'_, '_>>> = BTreeMap::new();
    for item in source.iter().filter(|item| !item.is_term()) {
        by_file.entry(item.file.name).or_default().push(item);
    }
    dataset
        .entries
        .iter()
        .map(|entry| {
            let lead = format!("{}{LEAD}", entry.id().value);
            let pictures: BTreeSet<String> =
                entry.pictures().iter().map(|picture| pictures::message(entry, picture)).collect();
            let paragraphs = by_file
                .get(keys::entry_file(entry).as_str())
                .into_iter()
                .flatten()
                .filter(|item| item.id != lead && !pictures.contains(&item.id))
                .map(|item| Paragraph {
                    id: item.id.clone(),
                    heading: item.attributes.iter().any(|a| a.id.name == HEADING),
                })
                .collect();
            (entry.id().value.to_string(), paragraphs)
        })
        .collect()
}

/// A message or term that a language must have, and the attributes that it must have.
pub struct Wanted {
    pub id: String,
    pub file: String,
    pub attributes: Vec<String>,
}

/// Everything that a language must have, in a fixed order: messages by file, then terms.
pub fn wanted(
    language: &Language,
    dataset: &Dataset,
    keys: &[Key],
    paragraphs: &Paragraphs,
) -> Vec<Wanted> {
    let plain =
        |id: String, file: &str| Wanted { id, file: file.to_owned(), attributes: Vec::new() };
    let own = keys.iter().filter(|key| key.is_wanted_in(language));
    let mut wanted: Vec<Wanted> = own
        .map(|key| Wanted {
            id: key.id.clone(),
            file: key.file.clone(),
            attributes: key.attributes.clone(),
        })
        .collect();
    let mut terms = keys::program_terms(dataset);
    terms.extend(dataset.home.names.iter().flat_map(|n| n.all()).map(|id| id.value.to_string()));
    for entry in &dataset.entries {
        let file = keys::entry_file(entry);
        let id = entry.id().value.to_string();
        wanted.push(plain(format!("{id}{LEAD}"), &file));
        for paragraph in &paragraphs[&id] {
            let heading = paragraph.heading.then(|| HEADING.to_owned());
            wanted.push(Wanted {
                id: paragraph.id.clone(),
                file: file.clone(),
                attributes: heading.into_iter().collect(),
            });
        }
        let mut pictures: Vec<String> =
            entry.pictures().iter().map(|picture| pictures::message(entry, picture)).collect();
        // Two of one id are a fault of their own.
        pictures.dedup();
        wanted.extend(pictures.into_iter().map(|id| Wanted {
            id,
            file: file.clone(),
            attributes: vec![pictures::ALT.to_owned()],
        }));
        terms.extend(entry.needed_names().map(|id| id.value.to_string()));
    }
    wanted.extend(terms.into_iter().map(|term| plain(format!("-{term}"), keys::NAMES)));
    wanted
}

/// What a language lacks, has too much, or has in another order than the source language.
pub fn compare(
    language: &Language,
    texts: &Texts<'_, '_>,
    source_texts: &Texts<'_, '_>,
    wanted: &[Wanted],
    is_source: bool,
) -> Vec<Diagnostic> {
    let (items, source) = (&texts.items, &source_texts.items);
    let mut faults = Vec::new();
    let folder = format!("locales/{language}/");
    let by_id: BTreeMap<&str, &Item<'_, '_>> =
        items.iter().map(|item| (item.id.as_str(), item)).collect();
    let in_source: BTreeMap<&str, &Item<'_, '_>> =
        source.iter().map(|item| (item.id.as_str(), item)).collect();
    let files: BTreeSet<&str> = texts.files.iter().map(|file| file.name).collect();
    let source_files: BTreeSet<&str> = source_texts.files.iter().map(|file| file.name).collect();
    let ids: BTreeMap<&str, &Wanted> = wanted.iter().map(|w| (w.id.as_str(), w)).collect();
    let mut missing_files = BTreeSet::new();
    for file in wanted.iter().map(|wanted| wanted.file.as_str()) {
        if !files.contains(file) && missing_files.insert(file) {
            let hint = if source_files.contains(file) && !is_source {
                "translate the source language's file of this name"
            } else {
                "write the messages that are listed as missing"
            };
            let place = Place::top(&format!("{folder}{file}").into());
            faults.push(
                Diagnostic::new(Fault::MissingFile, place, "no such file in this language")
                    .hint(hint),
            );
        }
    }
    for wanted in wanted {
        let what = if wanted.id.starts_with('-') { "term" } else { "message" };
        let Some(item) = by_id.get(wanted.id.as_str()) else {
            // A file that is missing as a whole is one fault; of the source language's nobody else
            // knows what it must hold.
            let told = missing_files.contains(wanted.file.as_str()) && !is_source;
            if told || texts.doubts.may_hold(&wanted.id, &wanted.file) {
                continue;
            }
            // A fault that has no line of its own stands at the top of the file that lacks it.
            let place = Place::top(&format!("{folder}{}", wanted.file).into());
            let hint = match in_source.get(wanted.id.as_str()) {
                Some(model) if !is_source => {
                    format!("its source text is `{}` in {}", model.id, model.file.path)
                }
                _ => did_you_mean(
                    &wanted.id,
                    by_id.keys().copied().filter(|id| !ids.contains_key(id)),
                )
                .unwrap_or_else(|| format!("add `{} = …`", wanted.id)),
            };
            faults.push(
                Diagnostic::new(Fault::MissingMessage, place, format!("no {what} `{}`", wanted.id))
                    .hint(hint),
            );
            continue;
        };
        if item.file.name != wanted.file {
            faults.push(
                Diagnostic::new(
                    Fault::MessageOrder,
                    item.place(),
                    format!("`{}` stands in the wrong file", wanted.id),
                )
                .hint(format!("move it to {folder}{}", wanted.file)),
            );
        }
        if item.value.is_none() {
            faults.push(
                Diagnostic::new(
                    Fault::MissingMessage,
                    item.place(),
                    format!("the {what} `{}` has no text, only attributes", wanted.id),
                )
                .hint("write its text behind `=`"),
            );
        }
        for attribute in &wanted.attributes {
            let there = item.attributes.iter().any(|known| known.id.name == attribute);
            if !there && !texts.doubts.may_have(&wanted.id) {
                faults.push(
                    Diagnostic::new(
                        Fault::MissingMessage,
                        item.place(),
                        format!("`{}` has no attribute `.{attribute}`", wanted.id),
                    )
                    .hint(format!("add an indented line `.{attribute} = …` below its text")),
                );
            }
        }
    }
    let entry_files: BTreeSet<&str> =
        wanted.iter().map(|w| w.file.as_str()).filter(|file| *file != keys::NAMES).collect();
    let named: BTreeSet<&str> = items.iter().chain(source).flat_map(terms_in).collect();
    for item in items {
        let known = ids.get(item.id.as_str());
        let file = item.file.name;
        let of_paragraphs = ["entries/", "delegations/"].iter().any(|at| file.starts_with(at));
        let is_paragraph = of_paragraphs && entry_files.contains(file);
        // What the source language's broken or missing file may ask for is not obsolete.
        let doubtful = source_texts.doubts.may_hold(&item.id, file)
            || is_paragraph && !source_files.contains(file);
        let asked = known.is_some() || named.contains(item.id_slice) && item.is_term();
        if !asked && !doubtful {
            let what = if item.is_term() { "term" } else { "message" };
            let missing = ids.keys().copied().filter(|id| !by_id.contains_key(id));
            let hint = did_you_mean(&item.id, missing).unwrap_or_else(|| {
                match is_paragraph && !is_source {
                    true => "remove it, or write it in the source language first".to_owned(),
                    false => "remove it, or name it in the dataset".to_owned(),
                }
            });
            faults.push(
                Diagnostic::new(
                    Fault::ObsoleteMessage,
                    item.place(),
                    format!("nothing asks for the {what} `{}`", item.id),
                )
                .hint(hint),
            );
        }
        for attribute in item.attributes {
            let name = attribute.id.name;
            let asked = item.is_term()
                || known.is_some_and(|wanted| wanted.attributes.iter().any(|a| a == name));
            if known.is_some() && !asked && !source_texts.doubts.may_have(&item.id) {
                let missing = known
                    .iter()
                    .flat_map(|wanted| &wanted.attributes)
                    .filter(|wanted| !item.attributes.iter().any(|a| a.id.name == **wanted))
                    .map(String::as_str);
                let hint = did_you_mean(name, missing).unwrap_or_else(|| "remove it".to_owned());
                faults.push(
                    Diagnostic::new(
                        Fault::ObsoleteMessage,
                        item.file.place(name),
                        format!("nothing asks for the attribute `.{name}` of `{}`", item.id),
                    )
                    .hint(hint),
                );
            }
        }
    }
    if !is_source {
        faults.extend(order(items, source));
        faults.extend(same_as_source(items, &in_source));
    }
    faults
}

/// The entries that the source language says nothing of but a lead.
pub fn without_paragraph(
    dataset: &Dataset,
    paragraphs: &Paragraphs,
    source: &Texts<'_, '_>,
) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for entry in &dataset.entries {
        let id = &entry.id().value;
        let name = keys::entry_file(entry);
        let Some(file) = source.files.iter().find(|file| file.name == name) else { continue };
        if paragraphs[id.as_str()].is_empty() && !source.doubts.about(&name) {
            faults.push(
                Diagnostic::new(
                    Fault::MissingMessage,
                    Place::top(file.path),
                    format!("`{id}` has no paragraph"),
                )
                .hint(format!("write one below `{id}{LEAD}`")),
            );
        }
    }
    faults
}

/// The terms that an item names, without their hyphens.
fn terms_in<'s>(item: &Item<'_, 's>) -> Vec<&'s str> {
    let mut terms = Vec::new();
    for (_, _, pattern) in item.patterns() {
        visit(pattern, &mut |part| {
            if let Part::Inline(Inline::TermReference { id, .. }) = part {
                terms.push(id.name);
            }
        });
    }
    terms
}

/// The first message of each file that does not stand where the source language has it.
fn order(items: &[Item<'_, '_>], source: &[Item<'_, '_>]) -> Vec<Diagnostic> {
    let position: BTreeMap<&str, (usize, &str)> = source
        .iter()
        .enumerate()
        .map(|(at, item)| (item.id.as_str(), (at, item.file.name)))
        .collect();
    let mut faults = Vec::new();
    let mut last: BTreeMap<&str, (usize, &str)> = BTreeMap::new();
    let mut reported = BTreeSet::new();
    for item in items.iter().filter(|item| !item.is_term()) {
        let Some(&(at, file)) = position.get(item.id.as_str()) else { continue };
        // In the wrong file no order is right.
        if file != item.file.name {
            continue;
        }
        let (before, id) = last.get(item.file.name).copied().unwrap_or((0, ""));
        if at < before && reported.insert(item.file.name) {
            faults.push(
                Diagnostic::new(
                    Fault::MessageOrder,
                    item.place(),
                    format!("`{}` stands after `{id}`, before it in the source language", item.id),
                )
                .hint("keep the source language's order, so that texts stand level side by side"),
            );
        }
        last.insert(item.file.name, (at.max(before), if at >= before { &item.id } else { id }));
    }
    faults
}

/// The comment that says that a text is rightly equal to the source language's.
pub const SAME_AS_SOURCE: &str = "same-as-source";

fn same_as_source(
    items: &[Item<'_, '_>],
    source: &BTreeMap<&str, &Item<'_, '_>>,
) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for item in items {
        let Some(model) = source.get(item.id.as_str()) else { continue };
        for (name, slice, pattern) in item.patterns() {
            let same = model
                .patterns()
                .any(|(known, _, model)| known == name && is_same_as_source(item, pattern, model));
            if same {
                faults.push(
                    Diagnostic::new(
                        Fault::SameAsSource,
                        item.file.place(slice),
                        format!("`{name}` has the source language's text"),
                    )
                    .hint(format!("translate it, or write `# {SAME_AS_SOURCE}` above it")),
                );
            }
        }
    }
    faults
}

/// Whether a text of an item equals the source text, and no comment says that it may.
pub fn is_same_as_source(item: &Item<'_, '_>, pattern: &Pattern<'_>, source: &Pattern<'_>) -> bool {
    !item.is_term()
        && !item.has_comment_line(SAME_AS_SOURCE)
        && pattern == source
        && has_letters(pattern)
}

fn has_letters(pattern: &Pattern<'_>) -> bool {
    pattern.elements.iter().any(|element| match element {
        ast::PatternElement::TextElement { value } => value.chars().any(char::is_alphabetic),
        ast::PatternElement::Placeable { .. } => false,
    })
}

/// The values of the dataset that no message of the language says.
pub fn unused_values(
    dataset: &Dataset,
    language: &Language,
    texts: &Texts<'_, '_>,
) -> Vec<Diagnostic> {
    let items = &texts.items;
    let mut terms = BTreeSet::new();
    let mut variables: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut said: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for item in items {
        for (_, _, pattern) in item.patterns() {
            visit(pattern, &mut |part| match part {
                Part::Inline(Inline::TermReference { id, .. }) => {
                    terms.insert(id.name);
                }
                Part::Inline(Inline::VariableReference { id }) => {
                    variables.entry(item.file.name).or_default().insert(id.name);
                }
                Part::Text(text) => said.entry(item.file.name).or_default().push(text),
                _ => {}
            });
        }
    }
    let files: BTreeSet<&str> = items.iter().map(|item| item.file.name).collect();
    let mut faults = Vec::new();
    let unsaid = |place: Place, what: String| {
        Diagnostic::new(
            Fault::UnusedValue,
            place,
            format!("no message in `{language}` says {what}"),
        )
    };
    for entry in &dataset.entries {
        let file = keys::entry_file(entry);
        let none = BTreeSet::new();
        let used = variables.get(file.as_str()).unwrap_or(&none);
        // An entry without any message is reported as missing, not value by value.
        if !files.contains(file.as_str()) || texts.doubts.about(&file) {
            continue;
        }
        let given = keys::of_entry(dataset, entry);
        let all: Vec<Variable> = given.iter().map(|(variable, _)| variable.clone()).collect();
        // A misspelt variable or a typed figure is a fault of its own, and the value is said with it.
        let mut meant: BTreeSet<&str> = used
            .iter()
            .filter(|name| !all.iter().any(|variable| variable.name == **name))
            .filter_map(|name| nearest(name, all.iter().map(|variable| variable.name.as_str())))
            .collect();
        for text in said.get(file.as_str()).into_iter().flatten() {
            meant.extend(
                typed_figures(&all, text).into_iter().map(|(_, variable)| variable.name.as_str()),
            );
        }
        for (key, _) in &entry.facts().0 {
            let name = key.value.0.as_str();
            let in_panel = entry.panel().iter().any(|shown| shown.value == key.value);
            let mut forms =
                given.iter().filter(|(_, fact)| fact.as_deref() == Some(name)).map(|(v, _)| v);
            let is_said = |form: &Variable| {
                used.contains(form.name.as_str()) || meant.contains(form.name.as_str())
            };
            if !in_panel && !forms.any(is_said) {
                let place = Place { file: entry.file.clone(), range: key.range.clone() };
                let forms: Vec<String> = given
                    .iter()
                    .filter(|(_, fact)| fact.as_deref() == Some(name))
                    .map(|(variable, _)| format!("`{{ ${} }}`", variable.name))
                    .collect();
                faults.push(unsaid(place, format!("`{name}`")).hint(format!(
                    "say it in locales/{language}/{file} as {}, or show it in the panel",
                    forms.join(" or ")
                )));
            }
        }
        for name in entry.needed_names() {
            if !terms.contains(name.value.as_str()) {
                let place = Place { file: entry.file.clone(), range: name.range.clone() };
                faults.push(unsaid(place, format!("the name `{}`", name.value)).hint(format!(
                    "say it in locales/{language}/{file} as `{{ -{} }}`",
                    name.value
                )));
            }
        }
    }
    faults
}
