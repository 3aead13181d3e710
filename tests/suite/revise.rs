//! Edits of an `.ftl`: one text changes, and no other byte.

use std::fs;
use std::sync::LazyLock;

use fluent_syntax::parser;
use proptest::prelude::*;
use twinpress::content::revise::insert;
use twinpress::content::revise::pattern;
use twinpress::content::revise::pattern_range;
use twinpress::content::revise::patterns;
use twinpress::content::revise::replace;

use crate::project::files;
use crate::project::repository;

const HARD: &str = "### Head.\n\nwide   =    one line   \n\n# About it.\nlead =\n\n  first\n    deeper\n\n  last { \"}\" }\n\n# No one's comment.\n\nchoice = before { $n ->\n    [one] a \"quoted { $n }\n  next line\n   *[other] { \"{\" } b\n} after\n    .heading = [x] y\n    .other =\n        z\n        { -term }\n\nzero =\n{ $a } b\n{\n\"c\" } d\n-term = { $case ->\n [gen] x\n *[nom] y\n }\n    .gender = f\nlast = end";

/// Every `.ftl` of the repository, and one that holds what none of them does.
static FILES: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let locales = repository().join("locales");
    let read = |file: String| (file.clone(), fs::read_to_string(locales.join(file)).unwrap());
    let names = files(&locales).into_iter().filter(|file| file.ends_with(".ftl"));
    names.map(read).chain([("hard".to_owned(), HARD.to_owned())]).collect()
});

fn windows(text: &str) -> String {
    format!("\u{feff}{}", text.replace('\n', "\r\n"))
}

/// The entries of a file, each as it is written without regard to its layout.
fn entries(text: &str) -> Vec<String> {
    let tree = parser::parse(text.trim_start_matches('\u{feff}')).unwrap();
    let entries = tree.body.into_iter();
    entries.map(|entry| format!("{entry:?}").replace("\\r", "")).collect()
}

#[test]
fn every_text_of_every_file_is_found_and_is_what_fluent_reads() {
    let mut count = 0;
    for (file, text) in FILES.iter() {
        for text in [text.clone(), windows(text)] {
            for (key, range, typed) in patterns(&text) {
                count += 1;
                assert_eq!(pattern_range(&text, &key), Some(range.clone()), "{file} {key}");
                assert_eq!(pattern(&text, &key).as_ref(), Some(&typed));
                let own = &text[range];
                assert_eq!(own.trim_matches([' ', '\r', '\n']), own, "{file} {key}");
                // Typed into another file, it is the same text.
                let start = if typed.contains('\n') { "\n    " } else { " " };
                let alone = format!("k ={start}{}\n", typed.replace('\n', "\n    "));
                assert_eq!(pattern(&alone, "k"), Some(typed), "{file} {key}");
            }
        }
    }
    assert!(count > 2000, "only {count} texts");
}

#[test]
fn a_text_replaced_by_itself_changes_no_byte() {
    for (file, text) in FILES.iter() {
        for text in [text.clone(), windows(text)] {
            for (key, _, typed) in patterns(&text) {
                assert_eq!(replace(&text, &key, &typed).unwrap(), text, "{file} {key}");
                let as_windows = typed.replace('\n', "\r\n");
                assert_eq!(replace(&text, &key, &as_windows).unwrap(), text, "{file} {key}");
            }
        }
    }
}

#[test]
fn a_text_changed_and_changed_back_is_as_it_was() {
    for (file, text) in FILES.iter().filter(|(file, _)| file != "hard") {
        for text in [text.clone(), windows(text)] {
            for (key, _, typed) in patterns(&text) {
                let changed = replace(&text, &key, &format!("{typed}!")).unwrap();
                assert_ne!(changed, text);
                assert_eq!(replace(&changed, &key, &typed).unwrap(), text, "{file} {key}");
            }
        }
    }
}

/// What somebody may type: words, placeables, selects, and lines that begin with any sign.
fn typed() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        "[a-zż“”א-ת.,*\\[\\]=#-]{1,8}",
        Just("{ $town }".to_owned()),
        Just("{ -plonsk(case: \"genitive\") }".to_owned()),
        Just("{ \"}\" }".to_owned()),
        Just("{ $n ->\n    [one] town\n   *[other]\n        towns\n        and more\n}".to_owned()),
        Just("{ $n ->\n[one] a\n*[other] b\n}".to_owned()),
    ];
    let line = proptest::collection::vec(part, 1..5).prop_map(|parts| parts.join(" "));
    let lines = proptest::collection::vec((0..3usize, line), 1..4);
    lines.prop_map(|lines| {
        let lines = lines.into_iter().enumerate();
        let lines = lines.map(|(at, (indent, line))| " ".repeat(indent * at.min(1)) + &line);
        lines.collect::<Vec<_>>().join("\n")
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn only_the_bytes_of_a_replaced_text_change(
        (file, unit, bom) in (any::<prop::sample::Index>(), any::<prop::sample::Index>(), any::<bool>()),
        typed in typed(),
    ) {
        let text = &FILES[file.index(FILES.len())].1;
        let text = if bom { windows(text) } else { text.clone() };
        let units = patterns(&text);
        let (key, range, _) = &units[unit.index(units.len())];
        let Ok(result) = replace(&text, key, &typed) else { return Ok(()) };
        // Before: all but the blank behind `=`. Behind: all.
        prop_assert!(result.starts_with(text[..range.start].trim_end_matches([' ', '\r', '\n'])));
        prop_assert!(result.ends_with(&text[range.end..]));
        let now = pattern(&result, key).unwrap();
        let unescaped = ["[", "*", "."].iter().fold(now.clone(), |text, sign| {
            text.replace(&format!("{{ \"{sign}\" }}"), sign)
        });
        prop_assert_eq!(unescaped, typed);
        if bom {
            prop_assert_eq!(result.matches('\n').count(), result.matches("\r\n").count());
        }
        // Every other unit and every comment is as it was.
        let others = |text: &str| {
            let all = patterns(text).into_iter().filter(|(other, ..)| other != key);
            all.map(|(key, _, typed)| (key, typed)).collect::<Vec<_>>()
        };
        prop_assert_eq!(others(&result), others(&text));
        prop_assert_eq!(entries(&result).len(), entries(&text).len());
    }

    #[test]
    fn no_text_can_break_out_of_its_unit(
        typed in "([ -~\\n]|[{}\"\\\\\\[\\]*.=#\\n$-]){0,60}",
    ) {
        let text = "a = one\n    .b = two\n\nc =\n    three\n-d = four\n";
        for (key, ..) in patterns(text) {
            if let Ok(result) = replace(text, &key, &typed) {
                let keys = |text: &str| {
                    patterns(text).into_iter().map(|(key, ..)| key).collect::<Vec<_>>()
                };
                prop_assert_eq!(keys(&result), keys(text));
                prop_assert!(parser::parse(result.as_str()).is_ok());
            }
        }
    }

    #[test]
    fn no_file_makes_it_panic(text in "([ -~\\n]|[{}\"\\[\\]*.=#\\n\\r$ >-]|a = |\\.b = ){0,80}") {
        for (key, ..) in patterns(&text) {
            let _ = replace(&text, &key, "new\ntext");
            let _ = insert(&text, "x = y", Some(&key));
        }
    }
}

#[test]
fn one_line_becomes_several_and_several_one_as_the_file_is_laid_out() {
    let text = "a = one\n\nb =\n  two\n  lines\n";
    assert_eq!(
        replace(text, "a", "first\nsecond").unwrap(),
        "a =\n  first\n  second\n\nb =\n  two\n  lines\n"
    );
    assert_eq!(replace(text, "b", "short").unwrap(), "a = one\n\nb =\n  short\n");
    assert_eq!(replace(text, "b", "up\n\ndown").unwrap(), "a = one\n\nb =\n  up\n\n  down\n");
    assert_eq!(
        replace("a = x\n    .b = y\n", "a.b", "first\nsecond").unwrap(),
        "a = x\n    .b =\n        first\n        second\n"
    );
}

#[test]
fn a_line_that_begins_with_a_sign_of_fluent_is_still_text() {
    let text = "a =\n    one\n    two\n";
    assert_eq!(
        replace(text, "a", "see\n[1] there\n* and\n.5 more").unwrap(),
        "a =\n    see\n    { \"[\" }1] there\n    { \"*\" } and\n    { \".\" }5 more\n"
    );
    assert_eq!(replace("a = b\n", "a", "[c] d").unwrap(), "a = [c] d\n");
}

#[test]
fn what_is_no_text_is_refused_with_the_reason() {
    let refused = |typed: &str| replace("a = x\n\nb = y\n", "a", typed).unwrap_err().to_string();
    assert!(refused("").contains("the text is empty"));
    assert!(refused(" \n ").contains("the text is empty"));
    assert!(refused(" x").contains("begins with a space"));
    assert!(refused("x ").contains("ends in a space"));
    assert!(refused("x\n.heading = y").contains("would become an attribute"));
    assert!(refused("x }").contains("a literal brace is written"));
    assert_eq!(refused("x\n{ $y"), "line 2: expected `}` (mend it, and save again)");
    assert!(refused("{ $n ->\n [one] x\n}").contains("mark one variant with `*`"));
    assert!(refused(&"{".repeat(100_000)).contains("nested too deep"));
    assert!(replace("a = x\n", "c", "y").unwrap_err().message.contains("no `c`"));
    assert!(replace("a = { x\n", "a", "y").unwrap_err().message.contains("no `a`"));
}

#[test]
fn an_entry_is_put_in_where_it_belongs() {
    let text = "### Head\n\n# One.\na = x\n    .b = y\n\nc = z\n";
    assert_eq!(
        insert(text, "# New.\nn = w", Some("a")),
        "### Head\n\n# One.\na = x\n    .b = y\n\n# New.\nn = w\n\nc = z\n"
    );
    assert_eq!(insert(text, "n = w", None), format!("{text}\nn = w\n"));
    assert_eq!(insert("-a = x\n-b = y\n", "-n = w", Some("-a")), "-a = x\n-n = w\n-b = y\n");
    assert_eq!(insert("-a = x\n-b = y", "-n = w\n", None), "-a = x\n-b = y\n-n = w\n");
    assert_eq!(insert("### Head\n", "n = w", None), "### Head\n\nn = w\n");
    assert_eq!(
        insert("\u{feff}a = x\r\n", "n =\n    w", None),
        "\u{feff}a = x\r\n\r\nn =\r\n    w\r\n"
    );
    assert_eq!(insert("", "n = w", Some("a")), "n = w\n");
}

#[test]
fn a_comment_that_is_put_in_belongs_to_no_entry() {
    let text = "-a = x\n# Of b.\n-b = y\n-c = z\n";
    for after in [Some("-a"), Some("-b"), Some("-c"), None] {
        let result = insert(text, "# -n = w\n# more", after);
        let tree = entries(&result);
        let alone = tree.iter().filter(|entry| entry.starts_with("Comment"));
        assert_eq!(alone.count(), 1, "{result}");
        assert_eq!(tree.len(), 4, "{result}");
        for entry in entries(text) {
            assert!(tree.contains(&entry), "{result}");
        }
    }
}
