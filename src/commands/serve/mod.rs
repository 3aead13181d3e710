//! `twinpress serve`: the translators' desk, a page on this machine only.

mod desk;
pub mod faults;
mod guard;
mod routes;
mod setting;
mod view;
mod watch;
pub mod words;

use std::io;
use std::net::Ipv4Addr;
use std::path::Path;
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::runtime::Builder;

use crate::args;
use crate::commands::Exit;
use crate::commands::serve::desk::Desk;
use crate::commands::serve::guard::Guard;
use crate::plan::ServePlan;
use crate::terminal::Terminal;

/// Layouts nest deep, and Typst with them.
const STACK: usize = 16 << 20;

/// Runs the command until it is killed; an error is one of printing.
pub fn run(terminal: &Terminal, project: &Path, typed: &args::Serve) -> io::Result<Exit> {
    let plan = match ServePlan::new(project, typed) {
        Ok(plan) => plan,
        Err(message) => {
            terminal.refuse(&message);
            return Ok(Exit::Command);
        }
    };
    let desk = match Desk::open(plan.project, plan.language) {
        Ok(desk) => Arc::new(desk),
        Err(message) => {
            terminal.refuse(&message);
            return Ok(Exit::Command);
        }
    };
    let _watcher = match watch::follow(&desk) {
        Ok(watcher) => watcher,
        Err(error) => {
            terminal.refuse(&format!("the project's folders cannot be watched: {error}"));
            return Ok(Exit::Machine);
        }
    };
    let runtime = Builder::new_multi_thread().enable_all().thread_stack_size(STACK).build();
    let served = runtime.and_then(|runtime| {
        runtime
            .block_on(async {
                let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, plan.port)).await?;
                let guard = Guard::new(listener.local_addr()?.port())?;
                let address = guard.address();
                let router = routes::router(desk, guard);
                Ok((listener, router, address))
            })
            .map(|(listener, router, address)| (runtime, listener, router, address))
    });
    let (runtime, listener, router, address) = match served {
        Ok(served) => served,
        Err(error) => {
            terminal.refuse(&format!(
                "the desk cannot be opened on port {}: {error}; name another with `--port`",
                plan.port
            ));
            return Ok(Exit::Machine);
        }
    };
    terminal.serving(&address)?;
    match runtime.block_on(async { axum::serve(listener, router).await }) {
        Ok(()) => Ok(Exit::Made),
        Err(error) => {
            terminal.refuse(&format!("the desk had to close: {error}"));
            Ok(Exit::Machine)
        }
    }
}
