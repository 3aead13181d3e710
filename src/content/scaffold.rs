//! What a language lacks, laid out in its files for the translator: bytes in, bytes out.
//!
//! An entry is laid out as a comment: the source text, with the plural categories that the language
//! tells apart, below the source's comment and the variables. The message stays missing until somebody
//! translates it and takes the `# ` away. What stands is never touched.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use fluent_syntax::ast;
use fluent_syntax::serializer;

use crate::content::Content;
use crate::content::Variables;
use crate::content::cldr;
use crate::content::courtesy::DOES_NOT_DECLINE;
use crate::content::coverage;
use crate::content::coverage::SAME_AS_SOURCE;
use crate::content::coverage::Wanted;
use crate::content::keys;
use crate::content::keys::Given;
use crate::content::keys::Variable;
use crate::content::outline::Outline;
use crate::content::plurals::CATEGORIES;
use crate::content::plurals::OTHER;
use crate::content::plurals::Plurals;
use crate::content::revise;
use crate::content::settings;
use crate::content::translations::File;
use crate::content::translations::Inline;
use crate::content::translations::Item;
use crate::content::translations::Part;
use crate::content::translations::Pattern;
use crate::content::translations::Texts;
use crate::content::translations::visit;
use crate::diagnostics::line_column;
use crate::language::Language;

/// The file of a language's switches.
const SETTINGS: &str = "language.yaml";

/// What was laid out for a language.
pub struct Scaffold {
    pub language: Language,
    /// Whether the language had no file yet.
    pub is_new: bool,
    /// The files that change, by path.
    pub files: Vec<Laid>,
    /// How many entries were laid out earlier and still wait for their translation.
    pub waiting: usize,
    /// The messages that have attributes and no text: nothing can be laid out between the two.
    pub without_text: Vec<String>,
    /// The plural categories that the language tells apart.
    pub categories: Vec<&'static str>,
    /// Whether CLDR covers the language.
    pub known: bool,
}

/// A file with what was laid out in it.
pub struct Laid {
    /// Path from the project's folder.
    pub path: String,
    pub text: String,
    /// Whether there was no such file.
    pub is_new: bool,
    /// The keys that were added, each with its line.
    pub added: Vec<(String, usize)>,
}

/// Lays out what a language lacks. The files of both languages must be readable to their end.
pub fn scaffold(content: &Content, language: &Language) -> Scaffold {
    let source = &content.locales[0];
    let source_files = source.read(content);
    let (source_texts, _) = Texts::of(&source_files);
    let own = content.locales.iter().find(|locale| locale.language == *language);
    let own_files = own.map_or_else(Vec::new, |own| own.read(content));
    let (own_texts, _) = Texts::of(&own_files);
    let plurals = Plurals::of(language);
    let Content { dataset, keys, paragraphs, .. } = content;
    let wanted = coverage::wanted(language, dataset, keys, paragraphs);
    let known: BTreeSet<&str> = source_texts.items.iter().map(|item| item.id.as_str()).collect();
    let laid = own_files.iter().flat_map(|file| Outline::of(file.text).laid.into_keys());
    // A comment may explain something else with an equals sign.
    let laid = laid.filter(|key| key.split('.').next().is_some_and(|id| known.contains(id)));
    let variables = Variables::new(&content.dataset, &content.keys);
    let desk = Desk {
        language,
        wanted: wanted.iter().map(|wanted| (wanted.id.as_str(), wanted)).collect(),
        stands: own_texts.items.iter().map(|item| (item.id.as_str(), item)).collect(),
        laid: laid.collect(),
        variables: &variables,
        plurals: &plurals,
    };
    let mut files = Vec::new();
    for file in &source_files {
        let items: Vec<&Item<'_, '_>> =
            source_texts.items.iter().filter(|item| item.file.name == file.name).collect();
        let path = desk.path(file.name);
        files.extend(match content.texts.get(path.as_str()) {
            Some(text) => desk.completed(path, text, file, &items),
            None => desk.new_file(path, file, &items),
        });
    }
    if own.is_none() {
        let model = content.texts.get(source.path(SETTINGS).as_str());
        let text = settings::laid_out(language, model.map_or("", |text| text));
        files.push(Laid { path: desk.path(SETTINGS), text, is_new: true, added: Vec::new() });
    }
    let without_text = |item: &&&Item<'_, '_>| item.value.is_none() && desk.asks_for(item);
    Scaffold {
        language: language.clone(),
        is_new: own.is_none(),
        waiting: desk.laid.iter().filter(|key| desk.waits(key)).count(),
        without_text: desk.stands.values().filter(without_text).map(|i| i.id.clone()).collect(),
        categories: plurals.categories(false),
        known: cldr::known(language).is_some(),
        files,
    }
}

/// The source texts by key as a language is to write them: with the plural categories that it tells
/// apart.
pub fn models(content: &Content, language: &Language) -> BTreeMap<String, String> {
    let files = content.locales[0].read(content);
    let (texts, _) = Texts::of(&files);
    let desk = Desk {
        language,
        wanted: BTreeMap::new(),
        stands: BTreeMap::new(),
        laid: BTreeSet::new(),
        variables: &Variables::new(&content.dataset, &content.keys),
        plurals: &Plurals::of(language),
    };
    let model = |item: &Item<'_, '_>, pattern: &Pattern<'_>| {
        let entry = ast::Entry::Message(ast::Message {
            id: ast::Identifier { name: "text" },
            value: Some(desk.relaid(item, pattern)),
            attributes: Vec::new(),
            comment: None,
        });
        revise::pattern(&(written(entry).join("\n") + "\n"), "text")
    };
    texts
        .items
        .iter()
        .flat_map(|item| item.patterns().map(move |(key, _, pattern)| (item, key, pattern)))
        .filter_map(|(item, key, pattern)| Some((key, model(item, pattern)?)))
        .collect()
}

/// What both languages have, and what is asked of the one.
struct Desk<'d, 't, 's> {
    language: &'d Language,
    wanted: BTreeMap<&'d str, &'d Wanted>,
    /// The messages and terms of the language, by id.
    stands: BTreeMap<&'d str, &'d Item<'t, 's>>,
    /// The keys that comments lay out already.
    laid: BTreeSet<String>,
    variables: &'d Variables<'d>,
    plurals: &'d Plurals,
}

impl Desk<'_, '_, '_> {
    fn path(&self, name: &str) -> String {
        format!("locales/{}/{name}", self.language)
    }

    fn asks_for(&self, item: &Item<'_, '_>) -> bool {
        self.wanted.contains_key(item.id.as_str())
    }

    /// Whether the language has a message, a term or an attribute.
    fn has(&self, key: &str) -> bool {
        let (id, attribute) = key.split_once('.').unwrap_or((key, ""));
        self.stands.get(id).is_some_and(|item| {
            attribute.is_empty() || item.attributes.iter().any(|a| a.id.name == attribute)
        })
    }

    /// Whether a comment lays out an entry, or an attribute of one that stands.
    fn waits(&self, key: &str) -> bool {
        let message = key.split_once('.').map_or(key, |(id, _)| id);
        !self.has(key) && (message == key || self.has(message))
    }

    fn lacks(&self, key: &str) -> bool {
        !self.has(key) && !self.laid.contains(key)
    }

    /// A file of the language with what it lacks; `None` where it lacks nothing.
    fn completed(
        &self,
        path: String,
        text: &str,
        source: &File<'_>,
        items: &[&Item<'_, '_>],
    ) -> Option<Laid> {
        let model = Outline::of(source.text);
        let mut text = text.to_owned();
        let mut added = Vec::new();
        for (at, item) in items.iter().enumerate() {
            if !self.asks_for(item) {
                continue;
            }
            if self.lacks(&item.id) {
                let place = place(&Outline::of(&text), &model, &items[..=at]);
                text = revise::insert_at(&text, &self.entry(item), place);
                added.push(item.id.clone());
                continue;
            }
            for attribute in item.attributes {
                let name = attribute.id.name;
                let key = format!("{}.{name}", item.id);
                let wanted = &self.wanted[item.id.as_str()].attributes;
                let Some(&end) = Outline::of(&text).ends.get(&item.id) else { continue };
                if wanted.iter().any(|wanted| wanted == name) && self.lacks(&key) {
                    text = below(&text, &self.attribute(item, attribute), end);
                    added.push(key);
                }
            }
        }
        (!added.is_empty()).then(|| laid(path, text, added, false))
    }

    /// A file that the language lacks as a whole, group by group as in the source language; `None`
    /// where there is nothing to put into it.
    fn new_file(&self, path: String, source: &File<'_>, items: &[&Item<'_, '_>]) -> Option<Laid> {
        let model = Outline::of(source.text);
        let mut text = head(source);
        let mut added = Vec::new();
        let mut groups = model.groups.iter().peekable();
        let mut group = None;
        for item in items {
            let start = item.place().range.start - source.base;
            while let Some(next) = groups.next_if(|group| group.start < start) {
                group = Some(&source.text[next.clone()]);
            }
            // A source text may need terms that no dataset asks for.
            if !(self.asks_for(item) || item.is_term()) || !self.lacks(&item.id) {
                continue;
            }
            if let Some(group) = group.take() {
                text += &format!("\n{}\n", group.trim_end());
            }
            text += &format!("\n{}\n", self.entry(item));
            added.push(item.id.clone());
        }
        let newline = revise::newline(source.text, 0);
        let text = text.replace("\r\n", "\n").replace('\n', newline);
        (!added.is_empty()).then(|| laid(path, text, added, true))
    }

    /// An entry as a comment: the source's comment, the variables that it does not explain, the text.
    fn entry(&self, item: &Item<'_, '_>) -> String {
        let comment = item.comment.map_or(&[][..], |comment| &comment.content);
        let mut lines: Vec<String> = comment
            .iter()
            .filter(|line| ![SAME_AS_SOURCE, DOES_NOT_DECLINE].contains(&line.trim()))
            .map(|line| (*line).to_owned())
            .collect();
        lines.extend(self.unexplained(item, &comment.join("\n")));
        let attributes: Vec<_> = item
            .attributes
            .iter()
            .map(|attribute| ast::Attribute {
                id: attribute.id.clone(),
                value: self.relaid(item, &attribute.value),
            })
            .collect();
        let value = item.value.map(|value| self.relaid(item, value));
        let id = ast::Identifier { name: item.id_slice };
        let entry = match value {
            Some(value) if item.is_term() => {
                ast::Entry::Term(ast::Term { id, value, attributes, comment: None })
            }
            value => ast::Entry::Message(ast::Message { id, value, attributes, comment: None }),
        };
        lines.extend(written(entry));
        commented(lines)
    }

    /// An attribute as a comment, to stand right below its message.
    fn attribute(&self, item: &Item<'_, '_>, attribute: &ast::Attribute<&str>) -> String {
        let value = self.relaid(item, &attribute.value);
        let entry = ast::Entry::Message(ast::Message {
            id: ast::Identifier { name: item.id_slice },
            value: None,
            attributes: vec![ast::Attribute { id: attribute.id.clone(), value }],
            comment: None,
        });
        commented(written(entry).into_iter().skip(1))
    }

    /// The variables of a text that its comment does not name.
    fn unexplained(&self, item: &Item<'_, '_>, comment: &str) -> Vec<String> {
        let mut used: Vec<&str> = Vec::new();
        for (_, _, pattern) in item.patterns().filter(|_| !item.is_term()) {
            visit(pattern, &mut |part| {
                if let Part::Inline(Inline::VariableReference { id }) = part
                    && !used.contains(&id.name)
                {
                    used.push(id.name);
                }
            });
        }
        let words: Vec<&str> = comment
            .split(|c: char| !(c.is_alphanumeric() || matches!(c, '$' | '_' | '-')))
            .collect();
        used.retain(|name| !words.iter().any(|word| word.strip_prefix('$') == Some(name)));
        used.iter()
            .map(|name| {
                let kind = if self.is_number(item, name) { "Number" } else { "String" };
                format!("${name} ({kind})")
            })
            .collect()
    }

    fn given(&self, item: &Item<'_, '_>) -> &[Variable] {
        self.variables.of(item).unwrap_or_default()
    }

    fn is_number(&self, item: &Item<'_, '_>, name: &str) -> bool {
        let variable = self.given(item).iter().find(|variable| variable.name == name);
        variable.is_some_and(is_number)
    }

    /// A source text with the plural categories of the language.
    fn relaid<'s>(&self, item: &Item<'_, 's>, pattern: &Pattern<'s>) -> Pattern<'s> {
        let relaid = self.in_categories(item, pattern);
        let Some(number) = self.counted(item) else { return relaid };
        let mut selects = false;
        visit(pattern, &mut |part| selects |= matches!(part, Part::Select { .. }));
        let categories = self.plurals.categories(false);
        if selects || categories.len() < 2 {
            return relaid;
        }
        let variants = categories.iter().map(|category| variant(category, relaid.clone()));
        let expression = ast::Expression::Select {
            selector: Inline::VariableReference { id: ast::Identifier { name: number } },
            variants: variants.collect(),
        };
        Pattern { elements: vec![ast::PatternElement::Placeable { expression }] }
    }

    /// The number behind a ready figure: the words around the figure may inflect by it, though the
    /// source language's do not. A century's number counts nothing.
    fn counted(&self, item: &Item<'_, '_>) -> Option<&'static str> {
        const FIGURE: &str = "figure";
        const NUMBER: &str = "number";
        let given = self.given(item);
        let has = |name: &str| given.iter().any(|variable| variable.name == name);
        let counts = item.file.name == keys::CONVENTIONS && has(FIGURE) && has(NUMBER);
        counts.then_some(NUMBER)
    }

    fn in_categories<'s>(&self, item: &Item<'_, 's>, pattern: &Pattern<'s>) -> Pattern<'s> {
        let elements = pattern.elements.iter().map(|element| match element {
            ast::PatternElement::Placeable { expression } => {
                ast::PatternElement::Placeable { expression: self.expression(item, expression) }
            }
            text => text.clone(),
        });
        Pattern { elements: elements.collect() }
    }

    fn expression<'s>(
        &self,
        item: &Item<'_, 's>,
        expression: &ast::Expression<&'s str>,
    ) -> ast::Expression<&'s str> {
        match expression {
            ast::Expression::Select { selector, variants } => {
                let variants: Vec<ast::Variant<&'s str>> = variants
                    .iter()
                    .map(|variant| ast::Variant {
                        value: self.in_categories(item, &variant.value),
                        ..variant.clone()
                    })
                    .collect();
                let variants = match self.ordinal(item, selector, &variants) {
                    Some(ordinal) => of_categories(&variants, &self.plurals.categories(ordinal)),
                    None => variants,
                };
                ast::Expression::Select { selector: selector.clone(), variants }
            }
            ast::Expression::Inline(Inline::Placeable { expression }) => {
                let expression = Box::new(self.expression(item, expression));
                ast::Expression::Inline(Inline::Placeable { expression })
            }
            other => other.clone(),
        }
    }

    /// Whether a select is over ordinal (or else cardinal) categories; `None` where it is over neither.
    fn ordinal(
        &self,
        item: &Item<'_, '_>,
        selector: &Inline<'_>,
        variants: &[ast::Variant<&str>],
    ) -> Option<bool> {
        let (name, ordinal) = match selector {
            Inline::VariableReference { id } => (id.name, false),
            Inline::FunctionReference { arguments, .. } => {
                let Some(Inline::VariableReference { id }) = arguments.positional.first() else {
                    return None;
                };
                let ordinal = arguments.named.iter().any(|argument| {
                    matches!(&argument.value, Inline::StringLiteral { value } if *value == "ordinal")
                });
                (id.name, ordinal)
            }
            _ => return None,
        };
        let categories = variants.iter().filter_map(category);
        let plural = categories.clone().any(|category| category != OTHER);
        // A source language without plural forms has the default alone.
        let alone = categories.count() == variants.len() && self.is_number(item, name);
        (plural || alone).then_some(ordinal)
    }
}

fn is_number(variable: &Variable) -> bool {
    variable.given.iter().any(|given| matches!(given, Given::Number(_)))
}

/// The category that chooses a variant, where it is one.
fn category<'s>(variant: &ast::Variant<&'s str>) -> Option<&'s str> {
    match variant.key {
        ast::VariantKey::Identifier { name } => Some(name).filter(|n| CATEGORIES.contains(n)),
        ast::VariantKey::NumberLiteral { .. } => None,
    }
}

fn variant<'s>(category: &'static str, value: Pattern<'s>) -> ast::Variant<&'s str> {
    let key = ast::VariantKey::Identifier { name: category };
    ast::Variant { key, value, default: category == OTHER }
}

/// Variants for the categories of a language, each with the source's text of that category or else of
/// its default; those for single figures stay.
fn of_categories<'s>(
    variants: &[ast::Variant<&'s str>],
    categories: &[&'static str],
) -> Vec<ast::Variant<&'s str>> {
    let default = variants.iter().find(|variant| variant.default);
    let figures = variants.iter().filter(|variant| category(variant).is_none());
    let figures = figures.map(|figure| ast::Variant { default: false, ..figure.clone() });
    let of_language = categories.iter().filter_map(|name| {
        let own = variants.iter().find(|variant| category(variant) == Some(*name));
        Some(variant(name, own.or(default)?.value.clone()))
    });
    figures.chain(of_language).collect()
}

/// An entry as Fluent writes it, line by line.
fn written(entry: ast::Entry<&str>) -> Vec<String> {
    let text = serializer::serialize(&ast::Resource { body: vec![entry] });
    text.lines().map(str::to_owned).collect()
}

fn commented(lines: impl IntoIterator<Item = String>) -> String {
    let lines = lines.into_iter().map(|line| match line.trim() {
        "" => "#".to_owned(),
        _ => format!("# {}", line.trim_end()),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The first lines of a new file: what the source language's file says of itself, and what to do.
fn head(source: &File<'_>) -> String {
    let first = format!("To be translated from {}, which says of itself:", source.path);
    let own = source.text.lines().filter_map(|line| line.strip_prefix("###")).map(str::trim);
    let task = [
        "",
        "What stands in a comment is still missing. Translate the text behind `=`, then take the `# ` away",
        "from its lines; the lines above it explain it and stay comments.",
    ];
    let lines = std::iter::once(first.as_str()).chain(own).chain(task);
    lines.map(|line| format!("### {line}").trim_end().to_owned() + "\n").collect()
}

fn laid(path: String, text: String, added: Vec<String>, is_new: bool) -> Laid {
    let places = Outline::of(&text).laid;
    let line =
        |key: &String| places.get(key).map_or(1, |&(start, _)| line_column(&text, start).line);
    let added = added.into_iter().map(|key| (line(&key), key)).map(|(line, key)| (key, line));
    let added = added.collect();
    Laid { path, added, is_new, text }
}

/// Puts an attribute's comment below its message, apart from what follows.
fn below(text: &str, lines: &str, at: usize) -> String {
    let newline = revise::newline(text, 0);
    let (before, behind) = text.split_at(at);
    let mut result = before.to_owned();
    if !before.ends_with('\n') {
        result.push_str(newline);
    }
    result += &lines.replace('\n', newline);
    result += newline;
    if behind.lines().next().is_some_and(|line| !line.trim().is_empty()) {
        result += newline;
    }
    result + behind
}

/// Where the last of these items belongs in a file: behind the nearest of those before it that stands
/// or is laid out there, and in its group; or else before all others.
fn place(own: &Outline, model: &Outline, items: &[&Item<'_, '_>]) -> usize {
    let (item, before) = items.split_last().expect("the item itself is one of them");
    let nearest = before.iter().rev().find_map(|item| {
        let end = own.ends.get(&item.id).copied();
        let laid = own.laid.get(&item.id).map(|&(_, end)| end);
        Some((end.or(laid)?, &item.id))
    });
    let Some((end, id)) = nearest else { return own.first };
    let group = |id: &str| model.ends.get(id).map(|&end| model.group_before(end));
    match own.groups.iter().find(|group| group.start >= end) {
        Some(next) if group(id) != group(&item.id) && own.next(end) == next.start => next.end,
        _ => end,
    }
}
