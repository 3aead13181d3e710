//! The addresses of the desk: its page, and what the page asks for.

use std::convert::Infallible;
use std::sync::Arc;

use axum::Json;
use axum::Router;
use axum::extract::Path;
use axum::extract::Query;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header;
use axum::middleware;
use axum::response::IntoResponse;
use axum::response::Response;
use axum::response::sse::Event;
use axum::response::sse::KeepAlive;
use axum::response::sse::Sse;
use axum::routing::get;
use axum::routing::post;
use serde::Deserialize;
use serde::Serialize;
use tokio::task::spawn_blocking;
use tokio_stream::StreamExt;
use tokio_stream::wrappers::WatchStream;

use crate::commands::serve::desk::Asked;
use crate::commands::serve::desk::Desk;
use crate::commands::serve::desk::Refused;
use crate::commands::serve::desk::Typed;
use crate::commands::serve::guard;
use crate::commands::serve::guard::Guard;
use crate::commands::serve::view::Change;
use crate::commands::serve::view::View;
use crate::commands::serve::words;

const HTML: &str = "text/html; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const PICTURE: &str = "image/svg+xml";
const STYLE: &str = "text/css; charset=utf-8";

macro_rules! page {
    ($($name:literal $kind:ident;)+) => {
        /// The files that the page is made of, by name: they hold nothing of the project.
        const PAGE: &[(&str, &str, &str)] =
            &[$(($name, $kind, include_str!(concat!("page/", $name)))),+];
    };
}

page! {
    "index.html" HTML;
    "desk.css" STYLE;
    "icon.svg" PICTURE;
    "announce.js" SCRIPT;
    "api.js" SCRIPT;
    "dom.js" SCRIPT;
    "fragment.js" SCRIPT;
    "keys.js" SCRIPT;
    "main.js" SCRIPT;
    "message.js" SCRIPT;
    "messages.js" SCRIPT;
    "pages.js" SCRIPT;
    "store.js" SCRIPT;
    "words.js" SCRIPT;
}

/// All addresses. Who has no token gets the empty page and nothing else.
pub fn router(desk: Arc<Desk>, guard: Guard) -> Router {
    let guard = Arc::new(guard);
    let asked = Router::new()
        .route("/offer", get(offer))
        .route("/view", get(view))
        .route("/check", post(check))
        .route("/save", post(save))
        .route("/undo", post(undo))
        .layer(middleware::from_fn_with_state(guard.clone(), guard::token));
    Router::new()
        .route("/", get(|| async { file("index.html") }))
        .route("/words", get(words_of))
        .route("/page/{name}", get(|Path(name): Path<String>| async move { file(&name) }))
        .nest("/desk", asked)
        .layer(middleware::from_fn_with_state(guard, guard::door))
        .with_state(desk)
}

fn file(name: &str) -> Response {
    match PAGE.iter().find(|(known, ..)| *known == name) {
        Some((_, kind, text)) => ([(header::CONTENT_TYPE, *kind)], *text).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn offer(State(desk): State<Arc<Desk>>) -> Response {
    answer(move || Ok(desk.offer())).await
}

#[derive(Deserialize)]
struct Language {
    language: String,
}

async fn words_of(Query(Language { language }): Query<Language>) -> Response {
    Json(words::of(&language)).into_response()
}

/// What a page shows, and after that each change of it as it happens.
async fn view(State(desk): State<Arc<Desk>>, Query(asked): Query<Asked>) -> Response {
    let shown = match spawn_blocking(move || desk.show(asked)).await {
        Ok(Ok(shown)) => shown,
        Ok(Err(refused)) => return refused.into_response(),
        Err(_) => return StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    };
    let mut told: Option<Arc<View>> = None;
    let changes = WatchStream::new(shown).map(move |view| {
        let change = Change::between(told.as_deref(), &view);
        // A view is made of texts and finite numbers, which always serialize.
        let json = serde_json::to_string(&change).expect("a view serializes");
        told = Some(view);
        Ok::<_, Infallible>(Event::default().data(json))
    });
    Sse::new(changes).keep_alive(KeepAlive::default()).into_response()
}

async fn check(State(desk): State<Arc<Desk>>, Json(typed): Json<Typed>) -> Response {
    answer(move || desk.check(&typed)).await
}

async fn save(State(desk): State<Arc<Desk>>, Json(typed): Json<Typed>) -> Response {
    answer(move || desk.save(&typed)).await
}

#[derive(Deserialize)]
struct Id {
    id: u64,
}

async fn undo(State(desk): State<Arc<Desk>>, Json(Id { id }): Json<Id>) -> Response {
    answer(move || desk.undo(id)).await
}

/// Answers from a thread that may take its time.
async fn answer<T: Serialize + Send + 'static>(
    work: impl FnOnce() -> Result<T, Refused> + Send + 'static,
) -> Response {
    match spawn_blocking(work).await {
        Ok(Ok(done)) => Json(done).into_response(),
        Ok(Err(refused)) => refused.into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let status = match self {
            Self::Unknown => StatusCode::NOT_FOUND,
            Self::Conflict { .. } | Self::Changed => StatusCode::CONFLICT,
            Self::Dataset | Self::Faults { .. } | Self::Unfit { .. } => {
                StatusCode::UNPROCESSABLE_ENTITY
            }
            Self::Outside => StatusCode::FORBIDDEN,
            Self::Machine { .. } => StatusCode::INTERNAL_SERVER_ERROR,
        };
        (status, Json(self)).into_response()
    }
}
