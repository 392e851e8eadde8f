//! A phone in a hall, as far as the server notices: a connection with an address and a cookie.

use std::error::Error;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// Why it went no further.
pub type Failure = Box<dyn Error + Send + Sync>;

/// A connection that is kept, as phones keep theirs, and who is at it.
pub struct Phone {
    stream: TcpStream,
    address: String,
    me: String,
    cookie: String,
}

impl Phone {
    /// Connects the phone of that number; each has an address of its own, as a proxy would tell it.
    pub async fn open(address: &str, nth: u64) -> Result<Self, Failure> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        let me = format!("10.0.{}.{}", nth / 250, nth % 250 + 1);
        Ok(Self { stream, address: address.to_owned(), me, cookie: String::new() })
    }

    /// Asks for a page or sends a form; gives the status, the head and the body.
    pub async fn ask(&mut self, method: &str, path: &str, body: &str) -> Result<(u16, String, String), Failure> {
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: {}\r\nx-forwarded-for: {}\r\ncookie: {}\r\naccept: {}\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
            self.address,
            self.me,
            self.cookie,
            if method == "POST" { "application/json" } else { "text/html" },
            body.len()
        );
        self.stream.write_all(request.as_bytes()).await?;
        let mut bytes = Vec::with_capacity(16 * 1024);
        loop {
            if self.stream.read_buf(&mut bytes).await? == 0 {
                return Err("the server hung up".into());
            }
            let text = String::from_utf8_lossy(&bytes);
            let Some((head, rest)) = text.split_once("\r\n\r\n") else { continue };
            let lower = head.to_lowercase();
            let length = lower.split("content-length: ").nth(1).and_then(|tail| tail.split("\r\n").next()?.parse().ok());
            let whole = match length {
                Some(length) => rest.len() >= length,
                None => rest.ends_with("0\r\n\r\n"),
            };
            if whole {
                let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
                return Ok((status, head.to_owned(), rest.to_owned()));
            }
        }
    }

    /// Opens a line of server-sent events and waits until it is open.
    pub async fn listen(&mut self, path: &str) -> Result<(), Failure> {
        let request = format!("GET {path} HTTP/1.1\r\nhost: {}\r\nx-forwarded-for: {}\r\n\r\n", self.address, self.me);
        self.stream.write_all(request.as_bytes()).await?;
        self.hear("retry: ").await
    }

    /// Waits until something is heard on an open line; all that came with it is heard too.
    pub async fn hear(&mut self, what: &str) -> Result<(), Failure> {
        let mut heard = Vec::new();
        while !String::from_utf8_lossy(&heard).contains(what) {
            if self.stream.read_buf(&mut heard).await? == 0 {
                return Err("the line ended".into());
            }
        }
        Ok(())
    }

    /// Takes a seat at a table with the link that hosts get; gives the address of its page.
    pub async fn sit_down(&mut self, link: &str, table: &str) -> Result<String, Failure> {
        let (_, _, page) = self.ask("GET", link, "").await?;
        let form = format!("key={}&csrf=&table={}", field(&page, "key"), table.replace(' ', "+"));
        let (status, head, _) = self.ask("POST", link, &form).await?;
        if status != 303 {
            return Err(format!("no seat: {status}").into());
        }
        let header = |name: &str| head.lines().find_map(|found| found.strip_prefix(name)).unwrap_or_default().to_owned();
        header("set-cookie: ").split(';').next().unwrap_or_default().clone_into(&mut self.cookie);
        Ok(header("location: "))
    }
}

/// What a hidden field of the page's own forms holds; empty where there is none.
pub fn field(page: &str, name: &str) -> String {
    let start = format!("name=\"{name}\" value=\"");
    let after = page.split("<main").nth(1).and_then(|main| main.split(&start).nth(1)).unwrap_or_default();
    after.split('"').next().unwrap_or_default().to_owned()
}
