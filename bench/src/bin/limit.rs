//! The machine's own limit for pages: a bare axum server that does nothing but answer. `/hello` answers one word,
//! `/same` the bytes of the file given as second argument.
//!
//!     limit ADDRESS [FILE]

use axum::{Router, body::Bytes, http::header, routing::get};
use std::{env, error::Error, fs};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let address = arguments.next().ok_or("say which address to listen at")?;
    let same = Bytes::from(arguments.next().map(fs::read).transpose()?.unwrap_or_default());
    let html = [(header::CONTENT_TYPE, "text/html; charset=utf-8")];
    let pages = Router::new()
        .route("/hello", get(|| async { "hello" }))
        .route("/same", get(move || async move { (html, same.clone()) }));
    axum::serve(tokio::net::TcpListener::bind(address).await?, pages).await?;
    Ok(())
}
