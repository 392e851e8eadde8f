//! What a screen reader is told of a file, read by `qpdf`: title, language, and the tree of tags in reading order.

use super::golden::scratch;
use serde_json::Value;
use std::{collections::BTreeMap, process::Command};

/// A file as its objects.
pub struct Told {
    objects: BTreeMap<String, Value>,
    folder: std::path::PathBuf,
}

/// One tag of the tree.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Tag {
    /// Its name: `H1`, `P`, `TH` …
    pub name: String,
    /// Its text for those who do not see it.
    pub alt: Option<String>,
    /// Its language.
    pub lang: Option<String>,
    /// What stands in it.
    pub inside: Vec<Tag>,
}

/// Reads a file.
pub fn told(pdf: &[u8]) -> Told {
    let folder = scratch(pdf);
    let file = folder.join("paper.pdf");
    let check = Command::new("qpdf").arg("--check").arg(&file).output().expect("qpdf is needed");
    assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stdout));
    let out = Command::new("qpdf").args(["--json=2", "--json-key=qpdf"]).arg(&file).output().unwrap();
    let json: Value = serde_json::from_slice(&out.stdout).unwrap();
    let objects = json["qpdf"][1].as_object().unwrap().iter().map(|(name, value)| (name.clone(), value.clone())).collect();
    Told { objects, folder }
}

impl Told {
    /// The catalogue of the file.
    pub fn root(&self) -> &Value {
        self.at(&self.objects["trailer"]["value"]["/Root"])
    }

    /// The description of the file for archives and readers (XMP).
    pub fn xmp(&self) -> String {
        let name = self.root()["/Metadata"].as_str().unwrap().replace(" R", "");
        let object = name.split(' ').next().unwrap();
        let out = Command::new("qpdf")
            .args([&format!("--show-object={object}"), "--filtered-stream-data"])
            .arg(self.folder.join("paper.pdf"))
            .output()
            .unwrap();
        String::from_utf8_lossy(&out.stdout).into_owned()
    }

    /// How many pages there are.
    pub fn pages(&self) -> i64 {
        self.at(&self.root()["/Pages"])["/Count"].as_i64().unwrap()
    }

    /// The names of the fonts, and whether each lies in the file.
    pub fn fonts(&self) -> Vec<(String, bool)> {
        let descriptors = self.objects.values().map(inner).filter(|value| value["/Type"] == "/FontDescriptor");
        let inside = |value: &Value| ["/FontFile", "/FontFile2", "/FontFile3"].iter().any(|name| !value[*name].is_null());
        descriptors.map(|value| (value["/FontName"].as_str().unwrap_or_default().to_owned(), inside(value))).collect()
    }

    /// The tree of tags.
    pub fn tree(&self) -> Tag {
        self.tag(&self.root()["/StructTreeRoot"])
    }

    fn tag(&self, value: &Value) -> Tag {
        let value = self.at(value);
        let inside = match self.at(&value["/K"]) {
            Value::Array(all) => all.iter().map(|one| self.at(one)).collect(),
            Value::Null => Vec::new(),
            one => vec![one],
        };
        Tag {
            name: value["/S"].as_str().unwrap_or("/Root").trim_start_matches('/').to_owned(),
            alt: text(&value["/Alt"]),
            lang: text(&value["/Lang"]),
            inside: inside.into_iter().filter(|one| one["/S"].is_string()).map(|one| self.tag(one)).collect(),
        }
    }

    fn at<'a>(&'a self, value: &'a Value) -> &'a Value {
        match value.as_str().filter(|name| name.ends_with(" R")) {
            Some(name) => self.objects.get(&format!("obj:{name}")).map_or(&Value::Null, inner),
            None => value,
        }
    }
}

fn inner(object: &Value) -> &Value {
    object.get("value").or_else(|| object["stream"].get("dict")).unwrap_or(&Value::Null)
}

fn text(value: &Value) -> Option<String> {
    value.as_str()?.strip_prefix("u:").map(str::to_owned)
}

impl Tag {
    /// Every tag in reading order, itself first.
    pub fn all(&self) -> Vec<&Tag> {
        let mut all = vec![self];
        for one in &self.inside {
            all.extend(one.all());
        }
        all
    }

    /// Every tag of a name.
    pub fn named(&self, name: &str) -> Vec<&Tag> {
        self.all().into_iter().filter(|tag| tag.name == name).collect()
    }

    /// The levels of the headings in reading order.
    pub fn headings(&self) -> Vec<u32> {
        self.all().into_iter().filter_map(|tag| tag.name.strip_prefix('H')?.parse().ok()).collect()
    }
}

/// What must hold of every form, whatever it is about.
pub fn hold(pdf: &[u8], title: &str, language: &str) -> Told {
    let told = told(pdf);
    let root = told.root();
    assert!(!root["/StructTreeRoot"].is_null(), "it has no tags");
    assert_eq!(root["/MarkInfo"]["/Marked"], true, "it is not marked as tagged");
    assert_eq!(text(&root["/Lang"]).as_deref(), Some(language));
    assert_eq!(root["/ViewerPreferences"]["/DisplayDocTitle"], true, "a reader shows the name of the file");
    assert!(told.xmp().contains("pdfuaid:part"), "it does not say that it is PDF/UA");
    assert!(told.xmp().contains(&title.replace('&', "&amp;")), "{}", told.xmp());
    assert!(!told.fonts().is_empty() && told.fonts().iter().all(|(_, inside)| *inside), "{:?}", told.fonts());
    let tree = told.tree();
    assert_eq!(tree.headings().first(), Some(&1), "it begins without its title: {tree:?}");
    let steps = tree.headings();
    assert!(steps.windows(2).all(|pair| pair[1] <= pair[0] + 1), "a heading is skipped: {steps:?}");
    assert!(tree.named("Figure").iter().all(|figure| figure.alt.as_ref().is_some_and(|alt| !alt.is_empty())));
    assert!(tree.named("Table").iter().all(|table| !table.named("TH").is_empty()));
    told
}
