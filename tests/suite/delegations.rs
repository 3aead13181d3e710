//! A visit's brochure: what is made when, its days and years in each language, its pages.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use lopdf::Document;
use serde_json::Value as Json;
use tempfile::TempDir;
use twinpress::content;
use twinpress::content::Content;
use twinpress::content::values::Date;
use twinpress::content::values::Time;
use twinpress::edition::Edition;
use twinpress::edition::Kind;
use twinpress::edition::Run;
use twinpress::edition::days;
use twinpress::edition::maps::Coast;
use twinpress::edition::pair::Pair;
use twinpress::edition::resolve::Publication;
use twinpress::edition::resolve::Speaker;
use twinpress::edition::wording::Value;
use twinpress::edition::wording::Values;
use twinpress::edition::wording::Wording;
use twinpress::language::Direction;
use twinpress::render::reading;
use twinpress::render::typesetter::Job;

use crate::edition::CONTENT;
use crate::edition::readable_text;
use crate::edition::with_speaker;
use crate::places::EMBEDDED;
use crate::places::places;
use crate::project::Project;
use crate::project::built;
use crate::project::files;
use crate::project::repository;
use crate::project::run;

/// The visits of the repository's content and their languages.
const VISITS: [(&str, [&str; 2]); 2] =
    [("crepy-en-valois-2027", ["fr", "pl"]), ("ramat-negev-2027", ["he", "pl"])];

/// Their brochures, made once for all tests that look at them.
fn visits() -> &'static Path {
    static BUILT: LazyLock<TempDir> = LazyLock::new(|| {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().to_str().unwrap().to_owned() + "/out";
        run(repository(), &["build", "--publication", "delegation", "--map", "--out", &out])
            .ends_with(0)
            .says("made 4 brochures and 4 fragments");
        folder
    });
    BUILT.path()
}

/// A visit of the repository's content in a language.
fn edition(id: &str, language: &str) -> Edition {
    let visits = &CONTENT.dataset.delegations;
    let index = visits.iter().position(|visit| visit.record.id.value.as_str() == id).unwrap();
    with_speaker(language, |speaker| speaker.edition(Publication::Delegation(index)))
}

fn wording<'c>(content: &'c Content, language: &str) -> Wording<'c> {
    let locale = content.locales.iter().find(|l| l.language.tag() == language).unwrap();
    Wording::new(content, locale, None)
}

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// A text as it is read: raised endings in brackets, spaces that do not break as `~`.
fn shown(runs: &[Run]) -> String {
    let run = |run: &Run| match run.kind {
        Kind::Sup => format!("[{}]", run.text),
        _ => run.text.clone(),
    };
    let text: String = runs.iter().map(run).collect();
    text.replace(['\u{a0}', '\u{202f}'], "~").replace('\u{2060}', "")
}

/// A visit of the minimal project with another file of facts.
fn visited(facts: &dyn Fn(&str) -> String) -> Project {
    let project = Project::visited();
    let text = facts(&project.read("data/delegations/spring.yaml"));
    project.with("data/delegations/spring.yaml", text)
}

fn load(project: &Project) -> Content {
    let loaded = content::load(project.path(), &[], false);
    loaded.content.unwrap_or_else(|| panic!("{:?}", loaded.diagnostics))
}

fn spring(content: &Content, language: &str) -> Edition {
    let wording = wording(content, language);
    let coast = Coast::new(&content.dataset.coast);
    Speaker::new(content, &wording, &coast, false).edition(Publication::Delegation(0))
}

#[test]
fn each_visit_is_made_in_its_languages_and_only_when_asked_for() {
    let made = files(&visits().join("out"));
    let mut expected: Vec<String> = Vec::new();
    for (id, languages) in VISITS {
        let guest = id.strip_suffix("-2027").unwrap();
        for language in languages {
            for end in ["pdf", "html", "map.json"] {
                expected.push(format!("{language}/delegation/{id}.{end}"));
            }
            expected.push(format!("{language}/map/{id}.svg"));
            expected.push(format!("{language}/map/{guest}.svg"));
        }
    }
    expected.extend(["manifest.json".to_owned(), "twinpress.css".to_owned()]);
    expected.sort();
    assert_eq!(made, expected);
    let manifest = fs::read_to_string(visits().join("out/manifest.json")).unwrap();
    let manifest: Json = serde_json::from_str(&manifest).unwrap();
    let row = &manifest["artifacts"]["he/delegation/ramat-negev-2027.pdf"];
    assert_eq!(row["publication"], "delegation");
    assert_eq!(row["delegation"], "ramat-negev-2027");
    assert_eq!(row["language"], "he");
    let pages = Document::load(visits().join("out/he/delegation/ramat-negev-2027.pdf")).unwrap();
    assert_eq!(row["pages"], pages.get_pages().len());
    assert!(files(built()).iter().all(|file| !file.contains("delegation")));
}

#[test]
fn the_pages_fill_whole_sheets() {
    for (id, languages) in VISITS {
        let pages = languages.map(|language| {
            let file = visits().join(format!("out/{language}/delegation/{id}.pdf"));
            Document::load(file).unwrap().get_pages().len()
        });
        assert!(pages[0] == pages[1] && [12, 16].contains(&pages[0]), "{id}: {pages:?}");
    }
}

#[test]
fn a_language_that_a_visit_has_not_is_a_mistake_of_the_command_line() {
    let project = Project::visited().with(
        "locales/fr/language.yaml",
        "# yaml-language-server: $schema=x\n# French.\nname: français\n",
    );
    let ask = |more: &[&str]| project.run(&[&["build", "--draft"], more].concat());
    ask(&["--delegation", "spring", "--language", "fr"])
        .ends_with(2)
        .says("the delegation `spring` is not made in `fr`; its languages are: he, en");
    ask(&["--publication", "delegation", "--language", "fr"])
        .ends_with(2)
        .says("no delegation is made in fr; there are: spring in he, en");
    ask(&["--delegation", "autumn"]).ends_with(2).says("no delegation `autumn`; there are: spring");
    Project::minimal()
        .run(&["build", "--publication", "delegation"])
        .ends_with(2)
        .says("there is no delegation");
    ask(&["--delegation", "spring", "--language", "he", "--format", "html"]).ends_with(0);
    let made = files(&project.path().join("out"));
    assert!(made.contains(&"he/delegation/spring.html".to_owned()), "{made:?}");
    assert!(!made.iter().any(|file| file.starts_with("en") || file.contains("catalogue")));
}

#[test]
fn another_language_needs_no_text_of_a_visit() {
    // French has neither the Hebrew visit's file nor a text to translate for it.
    let said = run(repository(), &["check", "--language", "fr"]).ends_with(0).stdout();
    assert!(!said.contains("ramat-negev-2027"), "{said}");
    // What every visit needs is work where it is missing; what one visit says is none of Italian's.
    let project = Project::real().without("locales/it/delegation.ftl");
    let said = project.run(&["status", "it", "--message-format", "json"]).stdout();
    assert!(said.contains("delegation-anniversary") && !said.contains("-2027-"), "{said}");
    project.run(&["scaffold", "uk"]).ends_with(0);
    let made = files(&project.path().join("locales/uk"));
    assert!(made.contains(&"delegation.ftl".to_owned()));
    assert!(!made.iter().any(|file| file.starts_with("delegations/")), "{made:?}");
    // Nor may it have one.
    let project = Project::visited()
        .replacing("data/delegations/spring.yaml", "languages: [he, en]", "languages: [en]")
        .replacing("data/delegations/spring.yaml", "{ he: 3, en: 2 }", "{ en: 2 }");
    project.check().ends_with(0).says(
        "locales/he/delegations/spring.ftl:3:1: warning[obsolete-message]: nothing asks for the \
         message `spring-title`",
    );
    project.without("locales/he/delegations/spring.ftl").check().ends_with(0);
}

#[test]
fn translators_tools_know_the_languages_of_each_visit() {
    let list = fs::read_to_string(repository().join("l10n.toml")).unwrap();
    for visit in &CONTENT.dataset.delegations {
        let file = visit.record.messages();
        let (_, rest) = list.split_once(&format!("\"locales/pl/{file}\"")).unwrap();
        let tags: Vec<String> = visit
            .record
            .languages()
            .filter(|language| language.tag() != "pl")
            .map(|language| format!("\"{language}\""))
            .collect();
        let languages = rest.lines().find(|line| line.contains("locales = ")).unwrap();
        assert_eq!(languages.trim(), format!("locales = [{}]", tags.join(", ")));
    }
}

#[test]
fn years_of_partnership_have_their_plural_in_each_language() {
    let table = [
        ("pl", [(1, "1 rok"), (2, "2 lata"), (5, "5 lat"), (22, "22 lata"), (25, "25 lat")]),
        (
            "en",
            [(1, "1 year "), (2, "2 years"), (5, "5 years"), (22, "22 years"), (30, "30 years")],
        ),
        ("fr", [(1, "1 an "), (2, "2 ans"), (5, "5 ans"), (22, "22 ans"), (25, "25 ans")]),
        ("he", [(1, "שנה אחת"), (2, "שנתיים"), (5, "5 שנות"), (22, "22 שנות"), (30, "30 שנות")]),
        ("it", [(1, "1 anno"), (2, "2 anni"), (5, "5 anni"), (22, "22 anni"), (25, "25 anni")]),
    ];
    for (language, cases) in table {
        let wording = wording(&CONTENT, language);
        for (years, expected) in cases {
            let text = |text: &str| Value::Runs(wording.text("", Kind::Text, text).runs);
            let values = Values::from([
                ("name".to_owned(), text("A")),
                ("home".to_owned(), text("B")),
                ("since".to_owned(), text("2000")),
                ("years".to_owned(), Value::Number(years.into())),
            ]);
            let said =
                wording.say("delegation-anniversary", &values).plain().replace('\u{a0}', " ");
            assert!(said.contains(expected), "{language}: {said}");
        }
    }
}

#[test]
fn the_anniversary_is_that_of_the_year_of_the_visit() {
    let line = |id: &str, language: &str| {
        let said = edition(id, language).own.visit.unwrap().anniversaries;
        said.iter().map(|anniversary| anniversary.line.plain()).collect()
    };
    let [crepy, negev]: [Vec<String>; 2] =
        [line("crepy-en-valois-2027", "pl"), line("ramat-negev-2027", "he")];
    assert!(crepy.len() == 1 && crepy[0].contains("25") && crepy[0].contains("2002"), "{crepy:?}");
    assert!(negev.len() == 1 && negev[0].contains("30") && negev[0].contains("1997"), "{negev:?}");
    // Beta is a partner since 2001: in that year there is nothing to celebrate yet.
    let early = visited(&|text| text.replace("2021-", "2001-"));
    let visit = spring(&load(&early), "en").own.visit.unwrap();
    assert!(visit.anniversaries.is_empty());
    let later = visited(&|text| text.replace("2021-", "2003-"));
    let visit = spring(&load(&later), "he").own.visit.unwrap();
    assert!(visit.anniversaries[0].line.plain().contains("שנתיים"));
}

#[test]
fn days_are_said_as_each_language_says_them() {
    let table = [
        (
            "pl",
            "14~maja 2027~r.",
            "1~maja 2027~r.",
            "Piątek, 14~maja",
            "13–15~maja 2027~r.",
            "30~maja~– 2~czerwca 2027~r.",
        ),
        (
            "en",
            "14~May 2027",
            "1~May 2027",
            "Friday 14~May",
            "13–15~May 2027",
            "30~May~– 2~June 2027",
        ),
        (
            "fr",
            "14~mai 2027",
            "1[er]~mai 2027",
            "Vendredi 14~mai",
            "du 13 au 15~mai 2027",
            "du 30~mai au 2~juin 2027",
        ),
        (
            "he",
            "14~במאי~2027",
            "1~במאי~2027",
            "יום שישי, 14~במאי",
            "13 עד 15~במאי~2027",
            "30~במאי~עד 2~ביוני~2027",
        ),
        (
            "it",
            "14~maggio 2027",
            "1º~maggio 2027",
            "Venerdì 14~maggio",
            "13–15~maggio 2027",
            "30~maggio~– 2~giugno 2027",
        ),
    ];
    let mut told = |_: &str, _: &Values| {};
    for (language, day, first, weekday, month, months) in table {
        let wording = wording(&CONTENT, language);
        let may = |day: u8| date(&format!("2027-05-{day:02}"));
        let mut say = |from: Date, to: Date| shown(&days::dates(&wording, from, to, &mut told));
        assert_eq!(say(may(14), may(14)), day, "{language}");
        assert_eq!(say(may(1), may(1)), first, "{language}");
        assert_eq!(say(may(13), may(15)), month, "{language}");
        assert_eq!(say(may(30), date("2027-06-02")), months, "{language}");
        let heading = days::weekday(&wording, may(14), &mut told);
        assert_eq!(shown(&days::capitalized(heading)), weekday, "{language}");
    }
    let french = wording(&CONTENT, "fr");
    let range = days::dates(&french, date("2026-12-31"), date("2027-01-01"), &mut told);
    assert_eq!(shown(&range), "du 31~décembre 2026 au 1[er]~janvier 2027");
    let range = days::dates(&french, date("2027-05-01"), date("2027-05-03"), &mut told);
    assert_eq!(shown(&range), "du 1[er] au 3~mai 2027");
}

#[test]
fn hours_are_said_as_each_language_says_them() {
    let table = [
        ("pl", "9.05", "9.05–10.00"),
        ("en", "09:05", "09:05–10:00"),
        ("fr", "9~h~05", "9~h~05~–~10~h"),
        ("he", "9:05", "9:05~עד~10:00"),
        ("it", "9.05", "9.05–10.00"),
    ];
    let time = |text: &str| Time::parse(text).unwrap();
    for (language, start, stretch) in table {
        let wording = wording(&CONTENT, language);
        let say = |until| shown(&days::clock(&wording, time("09:05"), until, &mut |_, _| {}));
        assert_eq!(say(None), start, "{language}");
        assert_eq!(say(Some(time("10:00"))), stretch, "{language}");
    }
    assert!(Time::parse("24:00").is_none() && Time::parse("9:00").is_none());
}

#[test]
fn the_programme_goes_by_days_and_hours() {
    for (id, languages) in VISITS {
        for language in languages {
            let edition = edition(id, language);
            let visit = edition.own.visit.as_ref().unwrap();
            assert_eq!(visit.days.len(), 3, "{id}");
            let starts = visit.days.iter().flat_map(|day| &day.events).map(|e| e.start.clone());
            let starts: Vec<String> = starts.collect();
            assert!(starts.is_sorted(), "{starts:?}");
            assert_eq!(edition.own.entries[0].id, visit.guests[0], "guests come first");
            assert!(visit.others.iter().all(|other| other.id != visit.guests[0]));
            assert_eq!(visit.others.len(), CONTENT.dataset.partners().count() - 1);
        }
    }
    let html = fs::read_to_string(visits().join("out/he/delegation/ramat-negev-2027.html"));
    let html = html.unwrap();
    assert!(html.contains("<time class=\"twinpress-time\" datetime=\"2027-09-07T09:30\">"));
    assert!(html.contains("<time class=\"twinpress-weekday\" datetime=\"2027-09-08\">"));
}

#[test]
fn no_day_stands_without_its_first_item_at_the_foot_of_a_page() {
    for items in [5, 9, 14, 40] {
        let long = visited(&|text| {
            let (facts, _) = text.split_once("programme:").unwrap();
            let half = items / 2;
            let events = (0..items).map(|at| {
                let day = if at < half { "2021-04-30" } else { "2021-05-01" };
                let minutes = 10 * if at < half { at } else { at - half };
                let time = format!("{:02}:{:02}", 8 + minutes / 60, minutes % 60);
                format!("  - {{ id: i{at}, day: {day}, time: \"{time}\", place: hall }}\n")
            });
            format!("{facts}programme:\n{}", events.collect::<String>())
        });
        let texts = |text: &str| {
            let kept = text.lines().filter(|line| {
                !line.contains("-item-") && !line.contains(".note") && !line.contains("-meadow")
            });
            let kept: Vec<&str> = kept.collect();
            let more = (0..items).map(|at| format!("spring-item-i{at} = {{ -beta }}\n"));
            kept.join("\n") + "\n" + &more.collect::<String>()
        };
        let mut long = long;
        for language in ["en", "he"] {
            let file = format!("locales/{language}/delegations/spring.ftl");
            let text = texts(&long.read(&file));
            long = long.with(&file, text);
        }
        let content = load(&long);
        for language in ["en", "he"] {
            let edition = spring(&content, language);
            let found = places(&edition);
            let page = |origin: &str| {
                found.texts.iter().find(|text| text.origin == origin).map(|text| text.page).unwrap()
            };
            for day in &edition.own.visit.as_ref().unwrap().days {
                let first = &day.events[0];
                assert_eq!(page(&day.heading.origin), page(&first.item.origin), "{items}");
            }
        }
        long.run(&["build", "--publication", "delegation"]).ends_with(0);
    }
}

#[test]
fn what_is_wrong_on_a_page_is_told_at_its_line() {
    let file = "locales/en/delegations/spring.ftl";
    Project::visited()
        .replacing(file, "Games for all", "Games ☃ for all")
        .run(&["build", "--delegation", "spring"])
        .ends_with(1)
        .says("locales/en/delegations/spring.ftl:13");
    Project::visited()
        .replacing("data/delegations/spring.yaml", "Wanda", "☃")
        .run(&["build", "--delegation", "spring"])
        .ends_with(1)
        .says("data/delegations/spring.yaml:7");
}

#[test]
fn a_part_leaves_the_rest_as_it_was_and_everything_clears_it_away() {
    let project = Project::visited();
    project.build().ends_with(0).says("made 6 brochures");
    assert!(!project.path().join("out/en/delegation").exists());
    project.run(&["build", "--delegation", "spring"]).ends_with(0).says("made 2 brochures");
    let made = files(&project.path().join("out"));
    for file in ["en/catalogue.pdf", "en/delegation/spring.pdf", "he/delegation/spring.html"] {
        assert!(made.contains(&file.to_owned()), "{made:?}");
    }
    project.build().ends_with(0);
    assert!(!project.path().join("out/en/delegation").exists());
}

#[test]
fn a_visit_is_the_same_bytes_with_any_threads_and_for_a_press_and_the_office() {
    let made = ["1", "3"].map(|jobs| {
        let project = Project::visited();
        let build = ["build", "--publication", "delegation", "--jobs", jobs];
        let profiles = ["screen", "press", "office"].map(|name| ["--profile", name]);
        project.run(&[&build[..], &profiles.concat()].concat()).ends_with(0);
        project
    });
    let names = made.each_ref().map(|project| files(&project.path().join("out")));
    assert_eq!(names[0], names[1]);
    assert!(names[0].contains(&"he/delegation/spring.press.pdf".to_owned()));
    for file in &names[0] {
        let [one, other] =
            made.each_ref().map(|project| fs::read(project.path().join("out").join(file)).unwrap());
        assert!(one == other, "{file} differs");
    }
    let pages = |file: &str| {
        Document::load(made[0].path().join("out/en/delegation").join(file))
            .unwrap()
            .get_pages()
            .len()
    };
    assert_eq!(2 * pages("spring.office.pdf"), pages("spring.pdf"));
}

#[test]
fn the_editions_of_the_visits_read_as_they_were_proof_read() {
    for (id, languages) in VISITS {
        for language in languages {
            let edition = edition(id, language);
            let page: String = edition
                .own
                .visit
                .iter()
                .flat_map(|visit| visit.texts())
                .fold(readable_text(&edition.own.title), |page, text| page + &readable_text(text));
            insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
                insta::assert_snapshot!(format!("{id}-{language}"), page);
            });
        }
    }
}

#[test]
fn both_languages_of_a_visit_stand_level_on_facing_pages() {
    for (id, [guest, host]) in VISITS {
        let visits = &CONTENT.dataset.delegations;
        let index = visits.iter().position(|visit| visit.record.id.value.as_str() == id).unwrap();
        let visit = Publication::Delegation(index);
        let pair =
            with_speaker(guest, |guest| with_speaker(host, |host| Pair::new(guest, host, visit)));
        let set = EMBEDDED.lay_out(&Job::of_pair(&pair)).unwrap_or_else(|f| panic!("{f:?}"));
        assert!(set.findings.is_empty(), "{:?}", set.findings);
        let pages = set.places.pages.len();
        assert!(pages.is_multiple_of(4) && pair.guest.own.pages == Some(pages), "{id}: {pages}");
        let place = |language: &str, origin: &str| {
            let mut own =
                set.places.texts.iter().filter(|text| {
                    text.language == language && text.origin == origin && text.page > 1
                });
            own.next().map(|text| (text.page, text.boxes[0][1])).unwrap()
        };
        let said = pair.guest.own.visit.as_ref().unwrap();
        let days = said.days.iter();
        let rows = days.flat_map(|day| {
            day.events.iter().flat_map(|event| [&event.time, &event.item]).chain([&day.heading])
        });
        let others = said.others.iter().map(|other| &other.lead);
        let welcome = said.welcome.iter().map(|paragraph| &paragraph.body);
        let mut count = 0;
        for text in rows.chain(others).chain(welcome) {
            let (own, other) = (place(guest, &text.origin), place(host, &text.origin));
            assert!(own.0.is_multiple_of(2) && other.0 == own.0 + 1, "{}: {own:?}", text.origin);
            assert!((own.1 - other.1).abs() < 2.0, "{}: {own:?} {other:?}", text.origin);
            count += 1;
        }
        assert!(count > 20, "{count}");
        // The cover is for both.
        for language in [guest, host] {
            let title = format!("{id}-title");
            let on_cover =
                set.places.texts.iter().any(|text| {
                    text.page == 1 && text.language == language && text.origin == title
                });
            assert!(on_cover, "{id}: {language}");
        }
    }
}

#[test]
fn a_pair_of_a_visit_is_made_in_its_two_languages_alone() {
    let project = Project::visited();
    project
        .run(&["build", "--publication", "delegation", "--pair", "he+en"])
        .ends_with(0)
        .says("made 1 brochure and 0 fragments");
    assert_eq!(
        files(&project.path().join("out")),
        ["he+en/delegation/spring.pdf", "manifest.json"]
    );
    let one = project
        .replacing("data/delegations/spring.yaml", "languages: [he, en]", "languages: [en]")
        .replacing("data/delegations/spring.yaml", "{ he: 3, en: 2 }", "{ en: 2 }");
    one.run(&["build", "--publication", "delegation", "--pair", "he+en"])
        .ends_with(2)
        .says("no delegation is made in he, en; there are: spring in en");
}

#[test]
fn a_long_programme_is_divided_at_the_same_items_on_both_sides() {
    let items = 40;
    let mut project = visited(&|text| {
        let (facts, _) = text.split_once("programme:").unwrap();
        let event = |at: usize| {
            let time = format!("{:02}:{:02}", 8 + at / 6, 10 * (at % 6));
            format!("  - {{ id: i{at}, day: 2021-04-30, time: \"{time}\", place: hall }}\n")
        };
        format!("{facts}programme:\n{}", (0..items).map(event).collect::<String>())
    });
    for language in ["en", "he"] {
        let file = format!("locales/{language}/delegations/spring.ftl");
        let text = project.read(&file);
        let kept = text.lines().filter(|line| {
            !line.contains("-item-") && !line.contains(".note") && !line.contains("-meadow")
        });
        let kept = kept.map(|line| format!("{line}\n")).collect::<String>();
        let more = (0..items).map(|at| format!("spring-item-i{at} = {{ -beta }}\n"));
        project = project.with(&file, kept + &more.collect::<String>());
    }
    project.run(&["build", "--publication", "delegation", "--pair", "he+en"]).ends_with(0);
}

#[test]
fn the_operators_sheet_tells_the_copies_of_each_language() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let print = ["build", "--delegation", "ramat-negev-2027", "--profile", "office"];
    let pair = ["--pair", "he+pl", "--today", "2026-12-01", "--out", out.to_str().unwrap()];
    run(repository(), &[&print[..], &pair].concat()).ends_with(0);
    let sheet = out.join("he+pl/delegation/ramat-negev-2027.office.operator.pdf");
    let text = reading::of_brochure(&fs::read(sheet).unwrap(), Direction::Ltr).unwrap();
    let words: Vec<&str> = text.split_whitespace().collect();
    for copies in [["hebrajski", "30"], ["polski", "15"]] {
        assert!(words.windows(2).any(|pair| pair == copies), "{copies:?} in {text}");
    }
}
