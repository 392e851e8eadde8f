//! A house on a random port with a folder of its own, and a visitor with a browser that keeps cookies.

use axum::http::StatusCode;
use jiff::{SignedDuration, Timestamp};
use samskapa_ledger::{Clock, SqliteStore, SystemChance};
use samskapa_server::{
    house::House,
    rights::Role,
    serve,
    settings::Settings,
    sign_in::account::{NewAccount, create_account},
};
use std::{
    collections::BTreeMap,
    fmt::Write,
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
};
use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    sync::oneshot,
};

/// The password of everybody in tests.
pub const PASSWORD: &str = "granris och kaffe 1914";

/// An open house.
pub struct Open {
    /// The house itself.
    pub house: House,
    /// Where it can be reached.
    pub address: SocketAddr,
    /// Its clock.
    pub clock: Arc<Watch>,
    _folder: TempDir,
    _close: oneshot::Sender<()>,
}

/// A clock that goes when it is told to.
pub struct Watch(Mutex<Timestamp>);

impl Clock for Watch {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Watch {
    /// Sets the clock forward.
    pub fn forward(&self, by: SignedDuration) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) += by;
    }
}

/// Opens a house with the usual settings.
pub async fn open() -> Open {
    open_with(Settings::default()).await
}

/// Opens a house.
pub async fn open_with(settings: Settings) -> Open {
    let folder = tempfile::tempdir().unwrap();
    let store = Arc::new(SqliteStore::open(folder.path()).await.unwrap());
    let evening: Timestamp = "2026-11-07T16:00:00Z".parse().unwrap();
    let clock = Arc::new(Watch(Mutex::new(evening)));
    let house = House::with(store, settings, clock.clone(), Arc::new(SystemChance)).await.unwrap();
    let listener = serve::listen("127.0.0.1:0".parse().unwrap()).await.unwrap();
    let address = listener.local_addr().unwrap();
    let (close, closed) = oneshot::channel::<()>();
    tokio::spawn(serve::serve(listener, house.clone(), async {
        let _ = closed.await;
    }));
    Open { house, address, clock, _folder: folder, _close: close }
}

impl Open {
    /// A visitor with an empty browser.
    pub fn visitor(&self) -> Browser {
        Browser { address: self.address, cookies: BTreeMap::new(), language: None, origin: true }
    }

    /// Somebody with an account, signed in.
    pub async fn signed_in(&self, name: &str, role: Role) -> Browser {
        let new = NewAccount { name: name.to_owned(), shown_as: String::new(), role, password: Some(PASSWORD.to_owned()) };
        create_account(&self.house, new).await.unwrap();
        let mut browser = self.visitor();
        let page = browser.get("/sign-in").await;
        let answer = browser.send(&page, "/sign-in", &[("name", name), ("password", PASSWORD)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        browser
    }
}

/// A browser without scripts.
pub struct Browser {
    /// Where the house is.
    pub address: SocketAddr,
    /// The cookies it keeps.
    pub cookies: BTreeMap<String, String>,
    /// The language it asks for.
    pub language: Option<&'static str>,
    /// Whether it says where a form comes from, as browsers do.
    pub origin: bool,
}

/// What came back.
pub struct Answer {
    /// Whether it went well.
    pub status: StatusCode,
    /// All headers, their names in small letters.
    pub headers: Vec<(String, String)>,
    /// The page.
    pub body: String,
}

impl Answer {
    /// The first header of that name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    /// The value of the first input of that name in the page itself or, failing that, in its frame.
    pub fn input(&self, name: &str) -> String {
        let start = format!("name=\"{name}\" value=\"");
        let (frame, page) = self.body.split_once("<main").unwrap_or(("", &self.body));
        let after = page.split(&start).nth(1).or_else(|| frame.split(&start).nth(1)).unwrap_or_default();
        after.split('"').next().unwrap_or_default().to_owned()
    }
}

impl Browser {
    /// Opens a page.
    pub async fn get(&mut self, path: &str) -> Answer {
        self.ask("GET", path, &[], "").await
    }

    /// Sends a form that stands on a page, with its token and key.
    pub async fn send(&mut self, page: &Answer, path: &str, fields: &[(&str, &str)]) -> Answer {
        let (csrf, key) = (page.input("csrf"), page.input("key"));
        let mut all = vec![("csrf", csrf.as_str()), ("key", key.as_str())];
        all.extend_from_slice(fields);
        self.post(path, &all).await
    }

    /// Sends a form.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = serde_html_form::to_string(fields).unwrap();
        let origin = format!("http://{}", self.address);
        let mut headers = vec![("content-type", "application/x-www-form-urlencoded")];
        if self.origin {
            headers.push(("origin", origin.as_str()));
        }
        self.ask("POST", path, &headers, &body).await
    }

    /// Asks for anything.
    pub async fn ask(&mut self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut head = format!("{method} {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n", self.address);
        let mut line = |name: &str, value: &str| write!(head, "{name}: {value}\r\n").unwrap();
        if !self.cookies.is_empty() {
            let pairs: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            line("cookie", &pairs.join("; "));
        }
        if let Some(language) = self.language {
            line("accept-language", language);
        }
        for (name, value) in headers {
            line(name, value);
        }
        if method == "POST" {
            line("content-length", &body.len().to_string());
        }
        let answer = self.raw(&format!("{head}\r\n{body}")).await;
        for (_, cookie) in answer.headers.iter().filter(|(name, _)| name == "set-cookie") {
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            if cookie.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        answer
    }

    /// Sends bytes as they are and reads until the house closes the connection.
    pub async fn raw(&self, request: &str) -> Answer {
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        // The house may answer and close before it has read everything.
        let _ = stream.write_all(request.as_bytes()).await;
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes).await;
        let text = String::from_utf8_lossy(&bytes);
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|code| code.parse().ok());
        Answer {
            status: status.unwrap_or(StatusCode::IM_A_TEAPOT),
            headers: lines
                .filter_map(|line| line.split_once(": "))
                .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
                .collect(),
            body: if head.to_lowercase().contains("transfer-encoding: chunked") { unchunked(body) } else { body.to_owned() },
        }
    }
}

fn unchunked(mut body: &str) -> String {
    let mut whole = String::new();
    while let Some((size, rest)) = body.split_once("\r\n") {
        let size = usize::from_str_radix(size, 16).unwrap_or(0);
        let Some(chunk) = rest.get(..size).filter(|_| size > 0) else { break };
        whole.push_str(chunk);
        body = rest.get(size + 2..).unwrap_or_default();
    }
    whole
}
