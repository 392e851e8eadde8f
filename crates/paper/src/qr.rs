//! An address as a square that phones can read, drawn in lines so that it prints sharply at any size.

use fast_qr::{ECL, QRBuilder};
use serde::Serialize;
use std::fmt::Write;

/// Phones need white around the square; the standard (ISO/IEC 18004) asks for four modules.
const BORDER: usize = 4;

/// A square to scan, with the address in letters beside it for those who type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Qr {
    /// The picture, as SVG.
    svg: String,
    /// What the picture is, for those who do not see it: "QR-kod till samskapa.example/i/3".
    alt: String,
    /// The address as it is written beside the square.
    address: String,
}

impl Qr {
    /// The square of an address; none if it is too long for one. Up to a quarter of it may be worn or copied away
    /// (level Q): notice boards are hard on paper.
    pub fn of(address: &str, alt: &str) -> Option<Self> {
        let code = QRBuilder::new(address).ecl(ECL::Q).build().ok()?;
        let side = code.size + 2 * BORDER;
        let mut path = String::new();
        for y in 0..code.size {
            let mut x = 0;
            while x < code.size {
                let run = (x..code.size).take_while(|&at| code[y][at].value()).count();
                if run > 0 {
                    let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + BORDER, y + BORDER);
                }
                x += run.max(1);
            }
        }
        let svg = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"><path d="M0 0h{side}v{side}H0z" fill="white"/><path d="{path}" fill="black"/></svg>"#
        );
        let shown = address.split_once("://").map_or(address, |(_, rest)| rest);
        Some(Self { svg, alt: alt.to_owned(), address: shown.trim_end_matches('/').to_owned() })
    }

    /// The address as it is written beside the square.
    pub fn address(&self) -> &str {
        &self.address
    }
}
