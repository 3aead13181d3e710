//! What a message asks for exists, can be chosen, and leads to an end: variables, functions, terms,
//! plural categories, cycles.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use fluent_syntax::ast;

use crate::content::keys::Given;
use crate::content::keys::Variable;
use crate::content::plurals::CATEGORIES;
use crate::content::plurals::Plurals;
use crate::content::translations::Inline;
use crate::content::translations::Item;
use crate::content::translations::Part;
use crate::content::translations::Pattern;
use crate::content::translations::Texts;
use crate::content::translations::visit;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::diagnostics::did_you_mean;
use crate::language::Language;

/// The only function that messages may call, and its options.
pub const FUNCTION: &str = "NUMBER";
const OPTIONS: &[(&str, &[&str])] = &[("type", &["cardinal", "ordinal"])];

/// References that lead through more messages and terms than this are refused.
const LONGEST_CHAIN: usize = 8;

/// The parameters of a term: for each, the variants that it can choose (none where it is printed).
type Parameters<'s> = BTreeMap<&'s str, BTreeSet<&'s str>>;

/// Checks every reference of one language. `variables` gives what a message is given, where that is
/// known; `wanted` are the ids whose absence is reported by itself.
pub fn check<'v>(
    language: &Language,
    texts: &Texts<'_, '_>,
    wanted: &BTreeSet<&str>,
    variables: &dyn Fn(&Item<'_, '_>) -> Option<&'v [Variable]>,
) -> Vec<Diagnostic> {
    let items = &texts.items;
    let by_id: BTreeMap<&str, &Item<'_, '_>> =
        items.iter().map(|item| (item.id.as_str(), item)).collect();
    let parameters: BTreeMap<&str, Parameters<'_>> = items
        .iter()
        .filter(|item| item.is_term())
        .map(|item| (item.id.as_str(), parameters_of(item)))
        .collect();
    let plurals = Plurals::of(language);
    let mut faults = Vec::new();
    for item in items {
        let check = Check {
            item,
            given: variables(item),
            texts,
            wanted,
            by_id: &by_id,
            parameters: &parameters,
            plurals: &plurals,
        };
        for (_, _, pattern) in item.patterns() {
            visit(pattern, &mut |part| check.part(part, &mut faults));
            if let Some(variant) = silent(pattern) {
                let (place, what) = match variant {
                    Some(key) => (item.file.place(key), format!("the variant `[{key}]` of ")),
                    None => (item.place(), String::new()),
                };
                let message = format!("{what}`{}` says nothing", item.id);
                faults.push(
                    Diagnostic::new(Fault::EmptyMessage, place, message).hint("write its text"),
                );
            }
        }
        faults.extend(chain(item, &by_id));
    }
    faults
}

fn parameters_of<'s>(item: &Item<'_, 's>) -> Parameters<'s> {
    let mut parameters = Parameters::new();
    for (_, _, pattern) in item.patterns() {
        visit(pattern, &mut |part| match part {
            Part::Inline(Inline::VariableReference { id }) => {
                parameters.entry(id.name).or_default();
            }
            Part::Select { selector: Inline::VariableReference { id }, variants } => {
                let known = parameters.entry(id.name).or_default();
                known.extend(variants.iter().map(key));
            }
            _ => {}
        });
    }
    parameters
}

/// The key of a variant as it is written.
fn key<'s>(variant: &ast::Variant<&'s str>) -> &'s str {
    match variant.key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    }
}

/// Whether a pattern says nothing: `Some(None)` as a whole, `Some(Some(key))` in that variant.
fn silent<'s>(pattern: &Pattern<'s>) -> Option<Option<&'s str>> {
    if let [
        ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } },
    ] = pattern.elements.as_slice()
    {
        let variant = variants.iter().find(|variant| silent(&variant.value).is_some());
        return variant.map(|variant| Some(key(variant)));
    }
    let nothing = pattern.elements.iter().all(|element| match element {
        ast::PatternElement::TextElement { value } => value.trim().is_empty(),
        ast::PatternElement::Placeable {
            expression: ast::Expression::Inline(Inline::StringLiteral { value }),
        } => value.trim().is_empty(),
        ast::PatternElement::Placeable { .. } => false,
    });
    nothing.then_some(None)
}

/// One item's check and what it looks things up in.
struct Check<'c, 't, 's> {
    item: &'c Item<'t, 's>,
    /// What the message is given; none where that is not known.
    given: Option<&'c [Variable]>,
    texts: &'c Texts<'t, 's>,
    wanted: &'c BTreeSet<&'c str>,
    by_id: &'c BTreeMap<&'c str, &'c Item<'t, 's>>,
    parameters: &'c BTreeMap<&'c str, Parameters<'s>>,
    plurals: &'c Plurals,
}

impl Check<'_, '_, '_> {
    fn part(&self, part: Part<'_, '_>, faults: &mut Vec<Diagnostic>) {
        match part {
            Part::Text(_) => {}
            Part::Select { selector, variants } => self.select(selector, variants, faults),
            Part::Inline(inline) => self.inline(inline, faults),
        }
    }

    fn fault(&self, fault: Fault, slice: &str, message: String) -> Diagnostic {
        Diagnostic::new(fault, self.item.file.place(slice), message)
    }

    fn inline(&self, inline: &Inline<'_>, faults: &mut Vec<Diagnostic>) {
        match inline {
            Inline::VariableReference { id } if !self.item.is_term() => {
                if let Some(given) = self.given
                    && !given.iter().any(|variable| variable.name == id.name)
                {
                    let known = given.iter().map(|variable| variable.name.as_str());
                    let hint = did_you_mean(id.name, known.clone()).unwrap_or_else(|| {
                        let known: Vec<String> = known.map(|name| format!("${name}")).collect();
                        if known.is_empty() {
                            "this message is given no variable".to_owned()
                        } else {
                            format!("it is given: {}", known.join(", "))
                        }
                    });
                    let message = format!("unknown variable `${}`", id.name);
                    faults.push(self.fault(Fault::UnknownVariable, id.name, message).hint(hint));
                }
            }
            Inline::FunctionReference { id, arguments } => self.function(id, arguments, faults),
            Inline::MessageReference { id, attribute } => {
                self.reference(id.name, id.name, attribute.as_ref(), faults);
            }
            Inline::TermReference { id, attribute, arguments } => {
                let term = format!("-{}", id.name);
                self.reference(id.name, &term, attribute.as_ref(), faults);
                if let (Some(arguments), Some(parameters)) =
                    (arguments, self.parameters.get(term.as_str()))
                {
                    self.arguments(&term, arguments, parameters, faults);
                }
                if let Some(parameters) = self.parameters.get(term.as_str()) {
                    let named: Vec<&str> = arguments
                        .iter()
                        .flat_map(|arguments| &arguments.named)
                        .map(|argument| argument.name.name)
                        .collect();
                    let printed = parameters
                        .iter()
                        .filter(|(name, variants)| variants.is_empty() && !named.contains(name));
                    for (name, _) in printed {
                        let message =
                            format!("`{term}` prints `${name}`, which it is not given here");
                        faults.push(
                            self.fault(Fault::UnknownVariable, id.name, message)
                                .hint(format!("write `{{ {term}({name}: \"…\") }}`")),
                        );
                    }
                }
            }
            _ => {}
        }
    }

    fn function(
        &self,
        id: &ast::Identifier<&str>,
        arguments: &ast::CallArguments<&str>,
        faults: &mut Vec<Diagnostic>,
    ) {
        if id.name != FUNCTION {
            let message = format!("unknown function `{}`", id.name);
            faults
                .push(self.fault(Fault::UnknownFunction, id.name, message).hint(format!(
                    "the only function is `{FUNCTION}`; dates and lists come ready"
                )));
            return;
        }
        for argument in &arguments.named {
            let name = argument.name.name;
            let values = OPTIONS.iter().find(|(option, _)| *option == name).map(|(_, v)| *v);
            match (values, &argument.value) {
                (None, _) => {
                    let known: Vec<&str> = OPTIONS.iter().map(|(option, _)| *option).collect();
                    let message = format!("unknown option `{name}` of `{FUNCTION}`");
                    faults.push(
                        self.fault(Fault::UnknownOption, name, message)
                            .hint(format!("its options are: {}", known.join(", "))),
                    );
                }
                (
                    Some(values),
                    Inline::StringLiteral { value } | Inline::NumberLiteral { value },
                ) if !values.contains(value) => {
                    let message = format!("`{name}` cannot be `{value}`");
                    faults.push(
                        self.fault(Fault::UnknownOption, value, message)
                            .hint(format!("one of: {}", values.join(", "))),
                    );
                }
                _ => {}
            }
        }
        if let [Inline::VariableReference { id }] = arguments.positional.as_slice() {
            let variable = self.given.and_then(|g| g.iter().find(|v| v.name == id.name));
            if variable.is_some_and(|v| v.given.iter().any(|g| !matches!(g, Given::Number(_)))) {
                let message = format!("`${}` is a text, not a number", id.name);
                faults.push(
                    self.fault(Fault::UnknownOption, id.name, message)
                        .hint("print it as it is, or take the number of the same name"),
                );
            }
        } else {
            let message = format!("`{FUNCTION}` takes one number");
            faults.push(
                self.fault(Fault::UnknownOption, id.name, message)
                    .hint("write `NUMBER($name, type: \"ordinal\")`"),
            );
        }
    }

    fn reference(
        &self,
        slice: &str,
        id: &str,
        attribute: Option<&ast::Identifier<&str>>,
        faults: &mut Vec<Diagnostic>,
    ) {
        let what = if id.starts_with('-') { "term" } else { "message" };
        let Some(target) = self.by_id.get(id) else {
            // What the language must have and lacks is reported once, not at each reference.
            if self.wanted.contains(id) || self.texts.doubts.may_have(id) {
                return;
            }
            let known = self
                .by_id
                .keys()
                .copied()
                .filter(|known| known.starts_with('-') == id.starts_with('-'));
            let hint = did_you_mean(id, known)
                .unwrap_or_else(|| format!("add it, or take the name of an existing {what}"));
            let message = format!("no {what} `{id}` in this language");
            faults.push(self.fault(Fault::UnknownReference, slice, message).hint(hint));
            return;
        };
        let Some(attribute) = attribute else { return };
        if !target.attributes.iter().any(|known| known.id.name == attribute.name) {
            let known = target.attributes.iter().map(|known| known.id.name);
            let message = format!("`{id}` has no attribute `.{}`", attribute.name);
            faults.push(
                self.fault(Fault::UnknownReference, attribute.name, message)
                    .maybe_hint(did_you_mean(attribute.name, known)),
            );
        }
    }

    fn arguments(
        &self,
        term: &str,
        arguments: &ast::CallArguments<&str>,
        parameters: &Parameters<'_>,
        faults: &mut Vec<Diagnostic>,
    ) {
        for argument in &arguments.named {
            let name = argument.name.name;
            let Some(variants) = parameters.get(name) else {
                let known: Vec<&str> = parameters.keys().copied().collect();
                let hint = did_you_mean(name, known.iter().copied()).unwrap_or_else(|| {
                    if known.is_empty() {
                        format!("`{term}` has one form only: leave the argument out")
                    } else {
                        format!("it knows: {}", known.join(", "))
                    }
                });
                let message = format!("`{term}` does not know the argument `{name}`");
                faults.push(self.fault(Fault::UnknownOption, name, message).hint(hint));
                continue;
            };
            let (Inline::StringLiteral { value } | Inline::NumberLiteral { value }) =
                &argument.value
            else {
                continue;
            };
            if !variants.is_empty() && !variants.contains(value) {
                let known: Vec<&str> = variants.iter().copied().collect();
                let hint = did_you_mean(value, known.iter().copied())
                    .unwrap_or_else(|| format!("it has: {}", known.join(", ")));
                let message = format!("`{term}` has no variant `{value}` for `{name}`");
                faults.push(self.fault(Fault::UnknownOption, value, message).hint(hint));
            }
        }
        let unnamed = match arguments.positional.first() {
            Some(Inline::VariableReference { id }) => Some((id.name, format!("${}", id.name))),
            Some(Inline::StringLiteral { value } | Inline::NumberLiteral { value }) => {
                Some((*value, (*value).to_owned()))
            }
            _ => None,
        };
        if let Some((slice, argument)) = unnamed {
            let message = format!("a term takes no argument without a name (`{argument}`)");
            faults.push(
                self.fault(Fault::UnknownOption, slice, message)
                    .hint("write it behind a name, as a literal: `case: \"genitive\"`"),
            );
        }
    }

    /// Proves a select against every value that its selector can have.
    fn select(
        &self,
        selector: &Inline<'_>,
        variants: &[ast::Variant<&str>],
        faults: &mut Vec<Diagnostic>,
    ) {
        let (name, ordinal) = match selector {
            Inline::VariableReference { id } => (id.name, false),
            Inline::FunctionReference { arguments, .. } => {
                let Some(Inline::VariableReference { id }) = arguments.positional.first() else {
                    return;
                };
                // Under an option that is refused nobody knows which categories count.
                let sound = arguments.named.iter().all(|argument| {
                    let Inline::StringLiteral { value } = &argument.value else { return false };
                    OPTIONS.iter().any(|(option, values)| {
                        *option == argument.name.name && values.contains(value)
                    })
                });
                if !sound {
                    return;
                }
                let ordinal = arguments.named.iter().any(|argument| {
                    argument.name.name == "type"
                        && matches!(&argument.value,
                            Inline::StringLiteral { value } if *value == "ordinal")
                });
                (id.name, ordinal)
            }
            _ => return,
        };
        let keys: Vec<&str> = variants.iter().map(key).collect();
        for (at, key) in keys.iter().enumerate() {
            if keys[..at].contains(key) {
                let message = format!("the variant `[{key}]` stands twice");
                faults.push(
                    self.fault(Fault::VariantUnreachable, key, message).hint("keep one of the two"),
                );
            }
        }
        let Some(given) = self.given.filter(|_| !self.item.is_term()) else { return };
        let Some(variable) = given.iter().find(|variable| variable.name == name) else { return };
        let numbers = variable.given.iter().any(|given| matches!(given, Given::Number(_)))
            || variable.given.is_empty();
        for given in &variable.given {
            let Given::Number(number) = given else { continue };
            let literal = variants.iter().any(|variant| match variant.key {
                ast::VariantKey::NumberLiteral { value } => value.parse() == Ok(*number),
                ast::VariantKey::Identifier { .. } => false,
            });
            let category = self.plurals.category(*number, ordinal);
            // A select over literal numbers alone has a default on purpose.
            let only_literals = variants.iter().filter(|variant| !variant.default).count() > 0
                && !keys.iter().any(|key| CATEGORIES.contains(key) && *key != "other");
            if !literal && !keys.contains(&category) && category != "other" && !only_literals {
                let message = format!(
                    "the dataset's value {number} of `${name}` needs the plural category `{category}`"
                );
                faults.push(
                    self.fault(Fault::PluralMissing, name, message)
                        .hint(format!("add a variant `[{category}] …`")),
                );
            }
        }
        let words: Vec<&str> = variable
            .given
            .iter()
            .filter_map(|given| match given {
                Given::Word(word) => Some(word.as_str()),
                _ => None,
            })
            .collect();
        for variant in variants.iter().filter(|variant| !variant.default) {
            let key = key(variant);
            let categories = self.plurals.categories(ordinal);
            let possible = if numbers {
                categories.contains(&key) || key.parse::<f64>().is_ok()
            } else {
                words.contains(&key)
            };
            if !possible {
                let hint = if numbers && CATEGORIES.contains(&key) {
                    format!("the categories of this language are: {}", categories.join(", "))
                } else if numbers {
                    "a number chooses a figure or one of zero, one, two, few, many, other"
                        .to_owned()
                } else if words.is_empty() {
                    let number = name
                        .strip_suffix("Text")
                        .filter(|number| given.iter().any(|variable| variable.name == *number));
                    match number {
                        Some(number) => {
                            format!("`${name}` is a ready text: select over `${number}`")
                        }
                        None => format!("`${name}` is a ready text: it chooses nothing"),
                    }
                } else {
                    did_you_mean(key, words.iter().copied())
                        .unwrap_or_else(|| format!("its values are: {}", words.join(", ")))
                };
                let message = format!("no value of `${name}` chooses `[{key}]`");
                faults.push(self.fault(Fault::VariantUnreachable, key, message).hint(hint));
            }
        }
    }
}

/// Follows the references of an item; reports a cycle at its first item, and a chain too long.
fn chain(item: &Item<'_, '_>, by_id: &BTreeMap<&str, &Item<'_, '_>>) -> Option<Diagnostic> {
    let mut path: Vec<String> = vec![item.id.clone()];
    let mut trouble = None;
    follow(item, by_id, &mut path, &mut trouble);
    let path = trouble?;
    let (fault, message, hint) = if path.len() > 1 && path.last() == Some(&item.id) {
        // Every member would report the same cycle: the smallest id speaks for all.
        if path.iter().min() != Some(&item.id) {
            return None;
        }
        (
            Fault::CyclicMessage,
            format!("leads back to itself: {}", path.join(" → ")),
            "cut the circle",
        )
    } else if path.len() > LONGEST_CHAIN + 1 {
        let message = format!("refers through more than {LONGEST_CHAIN} others");
        (Fault::TooDeep, message, "say it in one message")
    } else {
        return None;
    };
    Some(Diagnostic::new(fault, item.place(), format!("`{}` {message}", item.id)).hint(hint))
}

fn follow(
    item: &Item<'_, '_>,
    by_id: &BTreeMap<&str, &Item<'_, '_>>,
    path: &mut Vec<String>,
    trouble: &mut Option<Vec<String>>,
) {
    let mut targets = BTreeSet::new();
    for (_, _, pattern) in item.patterns() {
        visit(pattern, &mut |part| match part {
            Part::Inline(Inline::TermReference { id, .. }) => {
                targets.insert(format!("-{}", id.name));
            }
            Part::Inline(Inline::MessageReference { id, .. }) => {
                targets.insert(id.name.to_owned());
            }
            _ => {}
        });
    }
    for target in targets {
        if trouble.is_some() {
            return;
        }
        let back = path.contains(&target);
        path.push(target.clone());
        if back || path.len() > LONGEST_CHAIN + 1 {
            *trouble = Some(path.clone());
        } else if let Some(next) = by_id.get(target.as_str()) {
            follow(next, by_id, path, trouble);
        }
        path.pop();
    }
}
