//! The translators' desk: who is let in, what is shown, and what is written.

use std::fs;
use std::io::BufRead;
use std::io::BufReader;
use std::io::Read;
use std::io::Write;
use std::net::TcpStream;
use std::process::Child;
use std::process::ChildStdout;
use std::process::Command;
use std::process::Stdio;
use std::time::Duration;

use serde_json::Value;
use serde_json::json;
use twinpress::commands::serve::faults::key_at;
use twinpress::commands::serve::words;

use crate::project::Project;
use crate::project::files;
use crate::project::repository;

/// A desk that is open over a project, until the test ends.
struct Desk {
    process: Child,
    /// Kept open: who closes it closes the desk.
    _stdout: BufReader<ChildStdout>,
    port: u16,
    token: String,
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What the desk answered.
struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Answer {
    #[track_caller]
    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("{}", self.body))
    }
}

/// The event stream of a view.
struct Shown {
    reader: BufReader<TcpStream>,
    /// What has been read of a chunked body and not been looked at.
    text: String,
}

impl Shown {
    /// The next change; it must come within some seconds.
    #[track_caller]
    fn next(&mut self) -> Value {
        loop {
            if let Some(end) = self.text.find("\n\n") {
                let event: String = self.text.drain(..end + 2).collect();
                if let Some(data) = event.strip_prefix("data: ") {
                    return serde_json::from_str(data).unwrap();
                }
                continue;
            }
            let mut size = String::new();
            self.reader.read_line(&mut size).expect("a change comes");
            let size = usize::from_str_radix(size.trim(), 16).unwrap();
            let mut chunk = vec![0; size + 2];
            self.reader.read_exact(&mut chunk).expect("a change comes whole");
            self.text += std::str::from_utf8(&chunk[..size]).unwrap();
        }
    }
}

impl Desk {
    fn over(project: &Project) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_twinpress"))
            .args(["serve", "--port", "0"])
            .current_dir(project.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut address = String::new();
        let mut stdout = BufReader::new(process.stdout.take().unwrap());
        stdout.read_line(&mut address).unwrap();
        let (place, token) =
            address.trim().strip_prefix("http://127.0.0.1:").unwrap().split_once("/#").unwrap();
        Self { process, port: place.parse().unwrap(), token: token.to_owned(), _stdout: stdout }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream
    }

    /// Sends a request with exactly these headers.
    fn send(&self, request: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut stream = self.connect();
        let mut text = format!("{request} HTTP/1.1\r\nConnection: close\r\n");
        for (name, value) in headers {
            text += &format!("{name}: {value}\r\n");
        }
        if !body.is_empty() {
            text +=
                &format!("Content-Type: application/json\r\nContent-Length: {}\r\n", body.len());
        }
        stream.write_all(format!("{text}\r\n{body}").as_bytes()).unwrap();
        let mut answer = Vec::new();
        // Who is refused may find the connection closed.
        let _ = stream.read_to_end(&mut answer);
        let answer = String::from_utf8(answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0);
        Answer { status, head: head.to_owned(), body: body.to_owned() }
    }

    fn host(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    fn get(&self, what: &str) -> Answer {
        let (host, token) = (self.host(), self.token.clone());
        self.send(&format!("GET {what}"), &[("Host", &host), ("X-Twinpress-Token", &token)], "")
    }

    fn post(&self, what: &str, body: &Value) -> Answer {
        let (host, token) = (self.host(), self.token.clone());
        let origin = format!("http://{host}");
        let headers = [("Host", &*host), ("Origin", &origin), ("X-Twinpress-Token", &token)];
        self.send(&format!("POST /desk/{what}"), &headers, &body.to_string())
    }

    fn show(&self, language: &str, publication: &str) -> Shown {
        let mut stream = self.connect();
        let request = format!(
            "GET /desk/view?language={language}&publication={publication} HTTP/1.1\r\nHost: {}\r\nX-Twinpress-Token: {}\r\n\r\n",
            self.host(),
            self.token
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut reader = BufReader::new(stream);
        let mut line = String::new();
        while line != "\r\n" {
            line.clear();
            reader.read_line(&mut line).unwrap();
        }
        Shown { reader, text: String::new() }
    }

    fn save(&self, language: &str, key: &str, base: Option<&str>, text: &str) -> Answer {
        let body = json!({ "language": language, "key": key, "base": base, "text": text });
        self.post("save", &body)
    }
}

fn unit<'v>(change: &'v Value, key: &str) -> &'v Value {
    let units = change["units"].as_array().unwrap();
    units.iter().find(|unit| unit["key"] == key).unwrap_or_else(|| panic!("no `{key}`"))
}

const LEAD: &str = "העיירה שעל { -delta }";
const BETA: &str = "locales/he/entries/beta.ftl";

#[test]
fn only_the_desks_own_page_with_its_token_is_let_in() {
    let project = Project::minimal();
    let desk = Desk::over(&project);
    let (host, token) = (desk.host(), desk.token.clone());
    let local = format!("localhost:{}", desk.port);
    let own = format!("http://{host}");
    let with = |host: &str, origin: Option<&str>, token: Option<&str>, request: &str| {
        let mut headers = vec![("Host", host)];
        headers.extend(origin.map(|origin| ("Origin", origin)));
        headers.extend(token.map(|token| ("X-Twinpress-Token", token)));
        let body = if request.starts_with("POST") { "{\"id\":1}" } else { "" };
        desk.send(request, &headers, body).status
    };
    let token = Some(token.as_str());
    assert_eq!(with(&host, None, token, "GET /desk/offer"), 200);
    assert_eq!(with(&local, None, token, "GET /desk/offer"), 200);
    assert_eq!(with(&host, Some(&own), token, "POST /desk/undo"), 404, "there is nothing to undo");
    // Another name for 127.0.0.1, another port, another page, no page at all, a page without a name.
    assert_eq!(with("evil.example", None, token, "GET /desk/offer"), 403);
    assert_eq!(with("127.0.0.1:1", None, token, "GET /desk/offer"), 403);
    assert_eq!(with("evil.example", None, None, "GET /"), 403);
    assert_eq!(with(&host, Some("http://evil.example"), token, "GET /desk/offer"), 403);
    assert_eq!(with(&host, Some("http://127.0.0.1:1"), token, "POST /desk/undo"), 403);
    assert_eq!(with(&host, Some("null"), token, "POST /desk/undo"), 403);
    assert_eq!(with(&host, None, token, "POST /desk/undo"), 403);
    // Without the token nothing is read and nothing is written.
    let wrong = "0".repeat(desk.token.len());
    for token in [None, Some(""), Some(wrong.as_str()), Some(&desk.token[1..])] {
        for what in ["GET /desk/offer", "GET /desk/view", "POST /desk/undo"] {
            assert_eq!(with(&host, Some(&own), token, what), 401, "{what}");
        }
    }
}

#[test]
fn no_file_can_be_asked_for_by_its_path() {
    let project = Project::minimal();
    let desk = Desk::over(&project);
    for path in [
        "/page/../../Cargo.toml",
        "/page/..%2f..%2fdata%2fhome.yaml",
        "/page/%2e%2e/home.yaml",
        "/page//etc/passwd",
        "/data/home.yaml",
        "/locales/he/labels.ftl",
        "/desk/view?language=..%2f..&publication=catalogue",
        "/desk/view?language=he&publication=..%2f..%2fetc",
        "/desk/view?language=he&publication=leaflet%2fnobody",
        "/desk/view?language=xx&publication=catalogue",
    ] {
        assert_eq!(desk.get(path).status, 404, "{path}");
    }
    let before = files(project.path());
    for (language, key) in
        [("../en", "beta-lead"), ("he", "../../en/x"), ("he", "nobody"), ("", "")]
    {
        let refused = desk.save(language, key, None, "text");
        assert_eq!((refused.status, &refused.json()["refused"]), (404, &json!("unknown")), "{key}");
    }
    assert_eq!(files(project.path()), before);
}

#[cfg(unix)]
#[test]
fn a_file_that_leads_out_of_the_project_is_not_written() {
    let outside = tempfile::tempdir().unwrap();
    let project = Project::minimal();
    let (inside, target) = (project.path().join(BETA), outside.path().join("beta.ftl"));
    fs::rename(&inside, &target).unwrap();
    std::os::unix::fs::symlink(&target, &inside).unwrap();
    let before = fs::read(&target).unwrap();
    let desk = Desk::over(&project);
    let refused = desk.save("he", "beta-lead", Some(LEAD), "טקסט אחר");
    assert_eq!((refused.status, &refused.json()["refused"]), (403, &json!("outside")));
    assert_eq!(fs::read(&target).unwrap(), before);
}

#[test]
fn the_page_loads_nothing_from_anywhere_else() {
    let project = Project::minimal();
    let desk = Desk::over(&project);
    for answer in [desk.get("/"), desk.get("/desk/offer"), desk.get("/page/none")] {
        for header in [
            "content-security-policy: default-src 'none'; script-src 'self'; style-src 'self';",
            "x-content-type-options: nosniff",
            "referrer-policy: no-referrer",
            "cross-origin-resource-policy: same-origin",
            "cache-control: no-store",
        ] {
            assert!(answer.head.contains(header), "{}", answer.head);
        }
        assert!(!answer.head.contains("unsafe"), "{}", answer.head);
    }
    for file in files(&repository().join("src/commands/serve/page")) {
        let text = fs::read_to_string(repository().join("src/commands/serve/page").join(&file));
        let text = text.unwrap().replace("http://www.w3.org/2000/svg", "");
        for foreign in ["http://", "https://", "//cdn", "@import", "eval("] {
            assert!(!text.contains(foreign), "{file}: {foreign}");
        }
        if file != "index.html" {
            assert_eq!(desk.get(&format!("/page/{file}")).status, 200, "{file} is not served");
        }
    }
}

#[test]
fn a_page_shows_each_message_with_all_that_is_known_of_it() {
    let project = Project::minimal();
    let desk = Desk::over(&project);
    let view = desk.show("he", "leaflet/beta").next();
    assert_eq!(view["head"]["direction"], "rtl");
    assert_eq!(view["page_count"], 2);
    assert!(view["pages"]["0"]["picture"].as_str().unwrap().starts_with("<svg"));
    let texts = view["pages"]["0"]["texts"].as_array().unwrap();
    let place = texts.iter().find(|text| text["key"] == "beta-meetings").unwrap();
    assert!(!place["boxes"].as_array().unwrap().is_empty());
    let meetings = unit(&view, "beta-meetings");
    assert!(meetings["source"]["text"].as_str().unwrap().starts_with("Since { $agreementYear }"));
    assert!(meetings["own"]["text"].as_str().unwrap().starts_with("מאז { $agreementYear }"));
    assert_eq!(meetings["own"]["file"], BETA);
    assert_eq!((&meetings["own"]["line"], &meetings["own"]["column"]), (&json!(8), &json!(17)));
    assert_eq!(meetings["state"], "unproved");
    assert!(meetings["given"].as_array().unwrap().contains(&json!(["agreementYear", "2002"])));
    assert_eq!(view["data"]["beta.since"]["file"], "data/partners/beta.yaml");
    assert_eq!(view["fragment"], "", "it was not asked for");
    let view = desk.show("he", "leaflet/beta&side=fragment").next();
    assert_eq!(view["pages"]["0"]["picture"], "");
    assert!(view["fragment"].as_str().unwrap().contains("data-origin=\"beta-meetings\""));
    assert!(view["maps"]["map/beta.svg"].as_str().unwrap().starts_with("<svg"));
}

#[test]
fn every_language_and_publication_can_be_shown() {
    let project = Project::minimal();
    let desk = Desk::over(&project);
    let offer = desk.get("/desk/offer").json();
    assert_eq!(offer["languages"].as_array().unwrap().len(), 2);
    let head = desk.show("en", "").next()["head"].clone();
    let publications = head["publications"].as_array().unwrap();
    let ids: Vec<&str> = publications.iter().map(|p| p["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["catalogue", "leaflet/beta", "leaflet/gamma"]);
    for language in ["en", "he"] {
        for id in &ids {
            let view = desk.show(language, id).next();
            assert_eq!(view["head"]["publication"], *id);
            assert_eq!(view["head"]["language"], language);
            assert_eq!(view["fresh"], true);
            assert_ne!(view["page_count"], 0);
        }
    }
}

#[test]
fn a_text_saved_at_the_desk_changes_no_other_byte_and_is_seen_at_once() {
    let project = Project::minimal();
    // As Notepad saves it.
    let text = format!("\u{feff}{}", project.read(BETA).replace('\n', "\r\n"));
    let project = project.with(BETA, &text);
    let desk = Desk::over(&project);
    let mut shown = desk.show("he", "leaflet/beta");
    shown.next();
    let saved = desk.save("he", "beta-lead", Some(LEAD), "העיירה היפה שעל { -delta }");
    assert_eq!(saved.status, 200, "{}", saved.body);
    assert_eq!(project.read(BETA), text.replacen("העיירה שעל", "העיירה היפה שעל", 1));
    let change = shown.next();
    let pages: Vec<&String> = change["pages"].as_object().unwrap().keys().collect();
    assert_eq!(pages, ["0"], "only the page that looks otherwise is told again");
    assert_eq!(change["units"].as_array().unwrap().len(), 1);
    assert_eq!(unit(&change, "beta-lead")["own"]["text"], "העיירה היפה שעל { -delta }");
    assert!(change.get("head").is_none() && change.get("keys").is_none());
}

#[test]
fn a_text_at_fault_is_not_written() {
    let project = Project::minimal();
    let before = project.read(BETA);
    let desk = Desk::over(&project);
    for (text, code) in [
        ("{ $nobody }", "unknown-variable"),
        ("{ -nobody }", "unknown-reference"),
        ("<b>גדול</b>", "markup"),
    ] {
        let checked = desk.post(
            "check",
            &json!({ "language": "he", "key": "beta-lead", "base": LEAD, "text": text }),
        );
        assert_eq!(checked.json()[0]["code"], code, "{text}");
        let refused = desk.save("he", "beta-lead", Some(LEAD), text);
        assert_eq!(refused.status, 422, "{text}");
        let fault = &refused.json()["faults"][0];
        assert_eq!((&fault["code"], &fault["key"]), (&json!(code), &json!("beta-lead")), "{text}");
        assert!(!fault["hints"].as_array().unwrap().is_empty(), "{text}");
    }
    for text in ["{ open", "} closed", ""] {
        let refused = desk.save("he", "beta-lead", Some(LEAD), text);
        assert_eq!(refused.status, 422, "{text}: {}", refused.body);
    }
    assert_eq!(project.read(BETA), before);
}

#[test]
fn a_text_that_breaks_another_message_is_not_written() {
    let project = Project::minimal();
    let names = project.read("locales/en/names.ftl");
    let desk = Desk::over(&project);
    // The only text that says the number of meetings.
    let base = "Since { $agreementYear } there have been { $meetings ->\n    [one] { $meetingsText } meeting\n   *[other] { $meetingsText } meetings\n} – and { -alfa } looks forward to the next.";
    let refused = desk.save("en", "beta-meetings", Some(base), "There have been meetings.");
    assert_eq!(refused.status, 422, "{}", refused.body);
    assert!(refused.body.contains("unused-value"), "{}", refused.body);
    assert_eq!(project.read("locales/en/names.ftl"), names);
}

#[test]
fn a_text_that_was_changed_meanwhile_is_not_overwritten() {
    let project = Project::minimal();
    let desk = Desk::over(&project);
    let project = project.replacing(BETA, "העיירה שעל", "הכפר שעל");
    let other = project.read(BETA);
    let refused = desk.save("he", "beta-lead", Some(LEAD), "העיר שעל { -delta }");
    assert_eq!(refused.status, 409);
    let said = refused.json();
    assert_eq!(
        (&said["refused"], &said["theirs"]),
        (&json!("conflict"), &json!("הכפר שעל { -delta }"))
    );
    assert_eq!(project.read(BETA), other);
    // Who has seen the other's text may write over it.
    let saved = desk.save("he", "beta-lead", said["theirs"].as_str(), "העיר שעל { -delta }");
    assert_eq!(saved.status, 200, "{}", saved.body);
    assert!(project.read(BETA).contains("beta-lead = העיר שעל { -delta }"));
}

#[test]
fn saved_texts_are_taken_back_in_their_order_and_only_while_nobody_else_wrote() {
    let project = Project::minimal();
    let before = project.read(BETA);
    let desk = Desk::over(&project);
    let mut shown = desk.show("he", "leaflet/beta");
    assert_eq!(shown.next()["undo"], Value::Null);
    let (second, third) = ("שני { -delta }", "שלישי { -delta }");
    assert_eq!(desk.save("he", "beta-lead", Some(LEAD), second).status, 200);
    let id = shown.next()["undo"]["id"].clone();
    assert_eq!(desk.save("he", "beta-lead", Some(second), third).status, 200);
    let last = shown.next()["undo"].clone();
    assert_eq!((&last["key"], &last["possible"]), (&json!("beta-lead"), &json!(true)));
    assert_eq!(desk.post("undo", &json!({ "id": id })).status, 404, "it is not the last one");
    assert_eq!(desk.post("undo", &json!({ "id": last["id"] })).status, 200);
    assert!(project.read(BETA).contains(second));
    let changed = project.read(BETA) + "\n# Somebody else was here.\n";
    let project = project.with(BETA, &changed);
    let refused = desk.post("undo", &json!({ "id": id }));
    assert_eq!((refused.status, &refused.json()["refused"]), (409, &json!("changed")));
    assert_eq!(project.read(BETA), changed);
    let project = project.with(BETA, changed.replace("\n# Somebody else was here.\n", ""));
    assert_eq!(desk.post("undo", &json!({ "id": id })).status, 200);
    assert_eq!(project.read(BETA), before);
}

#[test]
fn a_missing_text_is_written_to_its_place() {
    let whole = Project::minimal();
    let task = "locales/he/entries/gamma.ftl";
    let heading = "    .heading = שולחן אחד\n";
    let lines = whole.read(BETA);
    let line = |id: &str| lines.lines().find(|line| line.starts_with(id)).unwrap().to_owned();
    let (lead, town) = (line("beta-lead"), line("beta-town"));
    let texts = [whole.read(BETA), whole.read(task)];
    let project =
        whole.replacing(BETA, &format!("{lead}\n{town}\n"), "").replacing(task, heading, "");
    let desk = Desk::over(&project);
    let mut shown = desk.show("he", "catalogue");
    let view = shown.next();
    assert_eq!(view["fresh"], true, "a draft is shown");
    for (key, text) in [
        ("beta-lead", LEAD),
        ("beta-town", town.split_once("= ").unwrap().1),
        ("gamma-task.heading", "שולחן אחד"),
    ] {
        assert_eq!(unit(&view, key)["state"], "missing");
        let saved = desk.save("he", key, None, text);
        assert_eq!(saved.status, 200, "{}", saved.body);
        assert_eq!(unit(&shown.next(), key)["own"]["text"], text);
    }
    assert_eq!([project.read(BETA), project.read(task)], texts);
}

#[test]
fn an_edit_in_an_editor_is_followed_and_a_broken_file_keeps_the_last_good_pages() {
    let project = Project::minimal();
    let desk = Desk::over(&project);
    let mut shown = desk.show("he", "leaflet/beta");
    let first = shown.next();
    let project = project.replacing(BETA, "העיירה שעל", "הכפר שעל");
    let change = shown.next();
    assert_eq!(unit(&change, "beta-lead")["own"]["text"], "הכפר שעל { -delta }");
    assert!(change["pages"].as_object().unwrap().contains_key("0"));
    let project = project.replacing(BETA, "הכפר שעל { -delta }", "הכפר שעל { -delta");
    let broken = shown.next();
    assert_eq!(broken["fresh"], false);
    assert_eq!(broken["page_count"], first["page_count"]);
    assert!(broken["pages"].as_object().unwrap().is_empty(), "the pages stay as they were");
    let fault = &broken["faults"][0];
    assert_eq!((&fault["code"], &fault["file"]), (&json!("fluent-syntax"), &json!(BETA)));
    assert_eq!((&fault["line"], &fault["key"]), (&json!(4), &json!("beta-lead")));
    assert_eq!(unit(&broken, "beta-lead")["broken"], true);
    let _project = project.replacing(BETA, "הכפר שעל { -delta", "העיר שעל { -delta }");
    let mended = shown.next();
    assert_eq!((&mended["fresh"], &mended["faults"]), (&json!(true), &json!([])));
    assert!(mended["pages"].as_object().unwrap().contains_key("0"));
}

#[test]
fn a_desk_over_a_broken_project_opens_and_shows_why() {
    let project = Project::minimal().with("data/home.yaml", "id: [");
    let desk = Desk::over(&project);
    let mut shown = desk.show("", "");
    let view = shown.next();
    assert_eq!((&view["fresh"], &view["page_count"]), (&json!(false), &json!(0)));
    assert_eq!(view["faults"][0]["file"], "data/home.yaml");
    let refused = desk.save("he", "beta-lead", Some(LEAD), "טקסט");
    assert_eq!(refused.json()["refused"], "dataset");
    let home = fs::read(repository().join("tests/projects/minimal/data/home.yaml")).unwrap();
    let _project = project.with("data/home.yaml", home);
    assert_ne!(shown.next()["page_count"], 0);
}

#[test]
fn a_layout_that_cannot_be_set_is_shown_at_its_line() {
    let project = Project::minimal();
    let desk = Desk::over(&project);
    let mut shown = desk.show("en", "leaflet/beta");
    shown.next();
    let layout = project.read("layouts/leaflet.typ");
    let project = project.with("layouts/leaflet.typ", format!("{layout}\n#nobody\n"));
    let change = shown.next();
    assert_eq!(change["fresh"], false);
    assert_eq!(change["faults"][0]["file"], "layouts/leaflet.typ");
    let _project = project.with("layouts/leaflet.typ", layout);
    assert_eq!(shown.next()["fresh"], true);
}

#[test]
fn a_fault_is_shown_at_the_entry_that_it_stands_in() {
    let text = "\u{feff}### File\n\n# About\na-lead = One\nb =\n    Two { $x ->\n       *[other] three\n    }\n    .title = Four\n-term = Five\n\n# Last\n";
    let at = |part: &str| key_at(text, text.find(part).unwrap());
    assert_eq!(at("One").as_deref(), Some("a-lead"));
    assert_eq!(at("a-lead").as_deref(), Some("a-lead"));
    assert_eq!(at("three").as_deref(), Some("b"));
    assert_eq!(at("Four").as_deref(), Some("b.title"));
    assert_eq!(at("Five").as_deref(), Some("-term"));
    assert_eq!(at("File"), None);
    assert_eq!(at("Last"), None);
}

#[test]
fn the_desk_says_every_word_in_each_of_its_languages() {
    let english = words::of("en");
    assert_eq!(words::of("uk").language, "en", "what it does not speak it says in English");
    assert_eq!(words::of("pt-BR").language, "en");
    assert_eq!(words::of("fr-CA").language, "fr");
    let page = repository().join("src/commands/serve/page");
    let asked: String =
        files(&page).iter().map(|file| fs::read_to_string(page.join(file)).unwrap()).collect();
    for language in ["pl", "en", "fr", "he", "it"] {
        let own = words::of(language);
        assert_eq!(own.language, language);
        assert_eq!(own.direction.name(), if language == "he" { "rtl" } else { "ltr" });
        let file = format!("src/commands/serve/words/{language}.ftl");
        let text = fs::read_to_string(repository().join(file)).unwrap();
        for (id, word) in &own.words {
            assert!(text.contains(&format!("\n{id} = ")), "{language} has no word `{id}`");
            let blanks = |word: &str| {
                let mut blanks: Vec<String> = word
                    .split('{')
                    .skip(1)
                    .map(|rest| rest.split('}').next().unwrap().into())
                    .collect();
                blanks.sort();
                blanks
            };
            assert_eq!(blanks(word), blanks(&english.words[id]), "{language}: {id}");
        }
        assert_eq!(own.words.len(), english.words.len(), "{language} has a word more");
    }
    for part in asked.split("word(\"").skip(1) {
        let id = part.split('"').next().unwrap();
        assert!(english.words.contains_key(id), "the page asks for `{id}`");
    }
    for part in asked.split("data-word=\"").chain(asked.split("data-label=\"")).skip(1) {
        let id = part.split('"').next().unwrap();
        assert!(
            !id.chars().all(|c| c.is_ascii_lowercase()) || english.words.contains_key(id),
            "{id}"
        );
    }
}
