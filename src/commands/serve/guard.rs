//! Who may ask the desk: a page that the desk itself gave out, in the browser of who has the address.
//!
//! Any page in the browser may send requests to 127.0.0.1, under any name that its owner's name
//! server gives that address. So the name (`Host`), where the page comes from (`Origin`), and a token
//! that only the printed address holds must all be right.

use std::fmt::Write;
use std::io;
use std::sync::Arc;

use axum::extract::Request;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::HeaderName;
use axum::http::HeaderValue;
use axum::http::Method;
use axum::http::StatusCode;
use axum::http::header;
use axum::middleware::Next;
use axum::response::IntoResponse;
use axum::response::Response;

/// The header that carries the token: a page of another origin cannot send it without being asked.
const TOKEN: HeaderName = HeaderName::from_static("x-twinpress-token");
/// Nothing is loaded from anywhere else, nothing is framed, no style or script stands in a page.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; \
                      connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/// The random bytes of a token.
const BYTES: usize = 24;

/// What a request must show.
pub struct Guard {
    /// The names of this desk, with its port.
    authorities: [String; 2],
    token: String,
}

impl Guard {
    /// A guard for a port, with a new token from the operating system.
    pub fn new(port: u16) -> io::Result<Self> {
        let mut bytes = [0; BYTES];
        getrandom::fill(&mut bytes).map_err(io::Error::other)?;
        let mut token = String::new();
        for byte in bytes {
            write!(token, "{byte:02x}").map_err(io::Error::other)?;
        }
        Ok(Self { authorities: [format!("127.0.0.1:{port}"), format!("localhost:{port}")], token })
    }

    /// The address of the desk. The token stands behind `#`, which no browser sends or passes on.
    pub fn address(&self) -> String {
        format!("http://{}/#{}", self.authorities[0], self.token)
    }

    fn knows_host(&self, headers: &HeaderMap) -> bool {
        let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
        host.is_some_and(|host| self.authorities.iter().any(|own| own == host))
    }

    /// Where a page asks, it must be the desk's; what writes must say where it comes from.
    fn knows_origin(&self, method: &Method, headers: &HeaderMap) -> bool {
        match headers.get(header::ORIGIN) {
            None => method == Method::GET,
            Some(origin) => {
                let origin = origin.to_str().ok().and_then(|origin| origin.strip_prefix("http://"));
                origin.is_some_and(|origin| self.authorities.iter().any(|own| own == origin))
            }
        }
    }

    /// Takes as long for a token that is nearly right as for any other.
    fn knows_token(&self, headers: &HeaderMap) -> bool {
        let Some(token) = headers.get(TOKEN) else { return false };
        let (given, own) = (token.as_bytes(), self.token.as_bytes());
        given.len() == own.len() && given.iter().zip(own).fold(0, |sum, (a, b)| sum | (a ^ b)) == 0
    }
}

/// Lets in who asks the desk by its own name from its own page, and says how every answer is used.
pub async fn door(State(guard): State<Arc<Guard>>, request: Request, next: Next) -> Response {
    let known = guard.knows_host(request.headers())
        && guard.knows_origin(request.method(), request.headers());
    let mut response =
        if known { next.run(request).await } else { StatusCode::FORBIDDEN.into_response() };
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Lets in who has the token.
pub async fn token(State(guard): State<Arc<Guard>>, request: Request, next: Next) -> Response {
    if guard.knows_token(request.headers()) {
        next.run(request).await
    } else {
        StatusCode::UNAUTHORIZED.into_response()
    }
}
