//! What people and editors do to the project's files, told to the desk.

use std::io;
use std::sync::Arc;
use std::sync::Weak;
use std::sync::mpsc;
use std::sync::mpsc::RecvTimeoutError;
use std::thread;
use std::time::Duration;

use notify::Event;
use notify::EventKind;
use notify::RecommendedWatcher;
use notify::RecursiveMode;
use notify::Watcher;

use crate::commands::serve::STACK;
use crate::commands::serve::desk::Desk;

/// The folders that the pages are made from.
const FOLDERS: [&str; 3] = ["data", "locales", "layouts"];
/// An editor saves in several steps: a file is read when it has been left alone for so long. One that is
/// read too soon is read again after its next step.
const QUIET: Duration = Duration::from_millis(10);

/// Watches the project as long as the answer lives.
pub fn follow(desk: &Arc<Desk>) -> notify::Result<RecommendedWatcher> {
    let (tell, told) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        // That a file was read is no news: the desk itself reads them all.
        if !matches!(event, Ok(Event { kind: EventKind::Access(_), .. })) {
            // Where nobody listens any more the desk is closed.
            let _ = tell.send(());
        }
    })?;
    for folder in FOLDERS {
        watcher.watch(&desk.project().join(folder), RecursiveMode::Recursive)?;
    }
    let desk = Arc::downgrade(desk);
    let reader = thread::Builder::new().name("watch".to_owned()).stack_size(STACK);
    reader
        .spawn(move || read(&told, &desk))
        .map_err(|error: io::Error| notify::Error::io(error))?;
    Ok(watcher)
}

fn read(told: &mpsc::Receiver<()>, desk: &Weak<Desk>) {
    while told.recv().is_ok() {
        while told.recv_timeout(QUIET) != Err(RecvTimeoutError::Timeout) {}
        let Some(desk) = desk.upgrade() else { break };
        desk.follow();
    }
}
