//! How fast the press is, in one run: `cargo bench`.
//!
//! Measured on this project's own content: the 60 brochures by the built-in typesetter with one thread
//! and with all, by the external typesetter (where `typst` is in PATH), by that program alone on files
//! that lie ready, and the pure time of Typst's compiler and PDF writer summed, alone and on all
//! threads at a time; then leaflets of a dataset multiplied to 500 and to 1,000 entries. Each figure
//! is the least of five runs, as machines are noisy; peak memory is that of a process of its own.

#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::Duration;
use std::time::Instant;

use twinpress::content;
use twinpress::content::Content;
use twinpress::edition::Edition;
use twinpress::edition::maps::Coast;
use twinpress::edition::resolve::Publication;
use twinpress::edition::resolve::Speaker;
use twinpress::edition::wording::Wording;
use twinpress::render::layouts;
use twinpress::render::layouts::Layouts;
use twinpress::render::typesetter::Embedded;
use twinpress::render::typesetter::Job;
use twinpress::render::typesetter::Typesetter;

/// The argument with which the benchmark runs Typst alone: in a process of its own, as a build is one.
/// In a process that has run before, memory and caches lie ready.
const PURE: &str = "--pure-typst-on";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut arguments = std::env::args();
    if arguments.any(|argument| argument == PURE) {
        let threads = arguments.next().expect("a number of threads follows").parse()?;
        println!("{}", pure_typst(project, threads).as_nanos());
        return Ok(());
    }
    let threads = thread::available_parallelism()?.get();
    let out = tempfile::tempdir()?;
    let pdfs = |project: &Path, jobs: usize, more: &[&str]| {
        let jobs = jobs.to_string();
        let folder = out.path().join("out");
        // Each run starts without an output of the last.
        let _ = fs::remove_dir_all(&folder);
        let start = Instant::now();
        let mut child = Command::new(env!("CARGO_BIN_EXE_twinpress"))
            .args(["build", "--quiet", "--format", "pdf", "--jobs", &jobs])
            .args(more)
            .arg("--project")
            .arg(project)
            .arg("--out")
            .arg(&folder)
            .spawn()
            .expect("twinpress starts");
        let mut peak = 0;
        let status = loop {
            if let Some(status) = child.try_wait().expect("a child can be waited for") {
                break status;
            }
            peak = peak.max(peak_memory(child.id()));
            thread::sleep(Duration::from_millis(5));
        };
        assert!(status.success(), "the build failed");
        (start.elapsed(), peak)
    };
    println!("{threads} threads, Typst 0.15.1");

    let one = least(|| pdfs(project, 1, &[]).0);
    let all = least(|| pdfs(project, threads, &[]).0);
    let pure = least(|| pure_typst_by_itself(1));
    let pure_beside = least(|| pure_typst_by_itself(threads));
    println!("60 brochures, built in, 1 thread      {}", seconds(one));
    println!("60 brochures, built in, {threads} threads     {}", seconds(all));
    println!("  speed-up                            {:.2}", ratio(one, all));
    println!("Typst's compile and PDF time, summed  {}", seconds(pure));
    println!("  build / (that / threads)            {:.2}", ratio(all, pure) * threads as f64);
    println!("the same, {threads} threads at a time          {}", seconds(pure_beside));
    println!(
        "  build / (that / threads)            {:.2}",
        ratio(all, pure_beside) * threads as f64
    );
    match Command::new("typst").arg("--version").output() {
        Ok(version) if String::from_utf8_lossy(&version.stdout).contains("0.15.1") => {
            let with_external = least(|| pdfs(project, threads, &["--typesetter", "external"]).0);
            println!("60 brochures, external, {threads} threads     {}", seconds(with_external));
            println!("  external / built in                 {:.2}", ratio(with_external, all));
            let bare = least(|| external(project, threads));
            println!("60 files, bare program, {threads} in parallel {}", seconds(bare));
            println!("  bare program / built in             {:.2}", ratio(bare, all));
        }
        _ => println!("no typst 0.15.1 in PATH: not compared with the external program"),
    }

    for partners in [500, 1_000] {
        let many = tempfile::tempdir()?;
        multiply(project, many.path(), partners)?;
        let (time, peak) = pdfs(many.path(), threads, &["--publication", "leaflet"]);
        println!(
            "{} leaflets of {partners} entries  {}  {:.2} ms each  peak {} MB",
            partners * 5,
            seconds(time),
            time.as_secs_f64() * 1000.0 / (partners * 5) as f64,
            peak >> 10
        );
        std::io::stdout().flush()?;
    }
    Ok(())
}

fn least(mut run: impl FnMut() -> Duration) -> Duration {
    (0..5).map(|_| run()).min().unwrap_or_default()
}

fn seconds(time: Duration) -> String {
    format!("{:7.2} s", time.as_secs_f64())
}

fn ratio(left: Duration, right: Duration) -> f64 {
    left.as_secs_f64() / right.as_secs_f64()
}

/// The peak of a process's memory in kB, as Linux counts it; 0 elsewhere.
fn peak_memory(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .and_then(|line| line.split_whitespace().next()?.parse().ok())
        .unwrap_or_default()
}

fn load(project: &Path) -> (Content, Layouts) {
    let content = content::load(project, &[], false).content.expect("the content has no fault");
    (content, layouts::read(project).0)
}

/// Every edition of the project, a language's catalogue before its leaflets.
fn editions(content: &Content) -> Vec<Edition> {
    let coast = Coast::new(&content.dataset.coast);
    let mut editions = Vec::new();
    for locale in &content.locales {
        let wording = Wording::new(content, locale, None);
        let speaker = Speaker::new(content, &wording, &coast, false);
        let leaflets = (0..content.dataset.entries.len()).map(Publication::Leaflet);
        let publications = std::iter::once(Publication::Catalogue).chain(leaflets);
        editions.extend(publications.map(|publication| speaker.edition(publication)));
    }
    editions
}

fn pure_typst_by_itself(threads: usize) -> Duration {
    let this = std::env::current_exe().expect("the benchmark is a file");
    let output = Command::new(this).args([PURE, &threads.to_string()]).output().expect("it starts");
    let nanoseconds = String::from_utf8_lossy(&output.stdout).trim().parse();
    Duration::from_nanos(nanoseconds.expect("it prints its time"))
}

/// What Typst's compiler and its PDF writer need for all brochures, summed. Each thread has a pool of
/// its own, as Typst itself would spread over all of them; so many threads share memory and caches.
fn pure_typst(project: &Path, threads: usize) -> Duration {
    let (content, layouts) = load(project);
    let embedded = Embedded::new(&layouts);
    let editions = editions(&content);
    let next = AtomicUsize::new(0);
    let sum = || {
        let mut sum = Duration::ZERO;
        while let Some(edition) = editions.get(next.fetch_add(1, Ordering::Relaxed)) {
            let job = Job::new(edition);
            let start = Instant::now();
            assert!(embedded.typeset(&job).is_ok());
            sum += start.elapsed();
        }
        sum
    };
    let pool = || rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a thread");
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(|| pool().install(sum))).collect();
        workers.into_iter().map(|worker| worker.join().expect("no job panics")).sum()
    })
}

/// The external program once for each file, as many at a time as there are threads.
fn external(project: &Path, threads: usize) -> Duration {
    let (content, layouts) = load(project);
    let embedded = Embedded::new(&layouts);
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut roots = Vec::new();
    for edition in &editions(&content) {
        let job = Job::new(edition);
        let root = folder.path().join(roots.len().to_string());
        for (path, text) in &layouts.texts {
            let path = root.join(&**path);
            fs::create_dir_all(path.parent().expect("a file has a folder")).expect("writable");
            fs::write(path, text.as_bytes()).expect("writable");
        }
        for (path, bytes) in embedded.files(&job).expect("the pictures can be read") {
            fs::write(root.join(path), bytes).expect("writable");
        }
        roots.push((root, job.layout()));
    }
    let next = AtomicUsize::new(0);
    let start = Instant::now();
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some((root, layout)) = roots.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let status = Command::new("typst")
                        .args(["compile", "--ignore-system-fonts", "--jobs", "1"])
                        .args(["--pdf-standard", "a-2a,ua-1", "--root"])
                        .arg(root)
                        .arg(root.join(layout))
                        .arg(root.join("out.pdf"))
                        .status()
                        .expect("typst starts");
                    assert!(status.success());
                }
            });
        }
    });
    start.elapsed()
}

/// Lays out a project with many more partners: the real ones, over and over, under new ids.
fn multiply(project: &Path, to: &Path, partners: usize) -> std::io::Result<()> {
    let mut texts = BTreeMap::new();
    for part in ["data", "locales", "layouts"] {
        gather(project, part, &mut texts)?;
    }
    let models: Vec<String> = texts
        .keys()
        .filter_map(|path| path.strip_prefix("data/partners/")?.strip_suffix(".yaml"))
        .map(str::to_owned)
        .collect();
    let mut added = BTreeMap::new();
    for number in models.len()..partners {
        let model = &models[number % models.len()];
        let id = format!("{model}-{number}");
        let yaml = text(&texts, &format!("data/partners/{model}.yaml"));
        let yaml = yaml
            .lines()
            .map(|line| match line.split_once(": ") {
                Some(("id", _)) => format!("id: {id}"),
                Some(("order", _)) => format!("order: {}", number + 1),
                _ => line.to_owned(),
            })
            .collect::<Vec<_>>()
            .join("\n");
        added.insert(format!("data/partners/{id}.yaml"), yaml.into_bytes());
        for language in ["en", "fr", "he", "it", "pl"] {
            let folder = format!("locales/{language}");
            let entry = text(&texts, &format!("{folder}/entries/{model}.ftl"));
            let entry = entry.replace(&format!("\n{model}-"), &format!("\n{id}-"));
            added.insert(format!("{folder}/entries/{id}.ftl"), entry.into_bytes());
            let names = texts.get_mut(&format!("{folder}/names.ftl")).expect("names");
            names.extend(format!("\n-{id} = {{ -{model} }}\n").bytes());
        }
    }
    texts.extend(added);
    for (path, bytes) in texts {
        let path = to.join(path);
        fs::create_dir_all(path.parent().expect("a file has a folder"))?;
        fs::write(path, bytes)?;
    }
    Ok(())
}

/// A file that is text.
fn text(files: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    String::from_utf8(files[path].clone()).expect("the project's texts are UTF-8")
}

fn gather(root: &Path, part: &str, texts: &mut BTreeMap<String, Vec<u8>>) -> std::io::Result<()> {
    for entry in fs::read_dir(root.join(part))? {
        let entry = entry?;
        let path = format!("{part}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            gather(root, &path, texts)?;
        } else {
            texts.insert(path, fs::read(entry.path())?);
        }
    }
    Ok(())
}
