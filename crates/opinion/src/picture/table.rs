//! What a picture shows, in rows: for those who do not see it, and for those who want the numbers.

use super::escaped;
use std::fmt::Write;

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// What stands above each column.
    pub head: Vec<String>,
    /// The rows, each with as many cells as there are columns. The first names the row.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// The table as HTML, its first column heading the rows.
    pub fn html(&self) -> String {
        let mut html = format!("<table><caption>{}</caption><thead><tr>", escaped(&self.caption));
        for name in &self.head {
            let _ = write!(html, "<th scope=\"col\">{}</th>", escaped(name));
        }
        html.push_str("</tr></thead><tbody>");
        for row in &self.rows {
            html.push_str("<tr>");
            for (at, cell) in row.iter().enumerate() {
                let cell = escaped(cell);
                let _ =
                    if at == 0 { write!(html, "<th scope=\"row\">{cell}</th>") } else { write!(html, "<td>{cell}</td>") };
            }
            html.push_str("</tr>");
        }
        html.push_str("</tbody></table>");
        html
    }
}
