//! No text is missing in any language, none is left over, and none says a number that another leaves out.

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser::parse,
};
use samskapa_server::frame::locale::Locale;
use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    fs,
    path::{Path, PathBuf},
};

/// Beginnings of keys that are put together while the program runs: `["error-", word, "-title"].concat()`.
/// Texts with such a beginning count as used.
const PUT_TOGETHER: &[&str] = &[
    "accounts-make-",
    "error-",
    "field-",
    "look-size-",
    "look-theme-",
    "notes-group-",
    "notes-why-",
    "paper-standing-",
    "papers-hint-",
    "papers-kind-",
    "reading-",
    "referral-col-",
    "refusal-",
    "reply-lead-",
    "role-",
    "round-entry-",
    "round-grade-",
    "round-method-",
    "sheet-unread-",
    "sheet-warning-",
    "term-",
    "thing-",
    "target-picture-sort-",
    "tour-",
    "voice-col-",
    "voice-mark-",
];

/// For each language, its keys with the variables of their texts.
type Keys = BTreeMap<String, BTreeSet<String>>;

#[test]
fn every_language_has_every_text_with_the_same_variables() {
    let swedish = keys(Locale::Sv);
    let mut wrong = Vec::new();
    for locale in Locale::ALL {
        let here = keys(locale);
        for key in swedish.keys().filter(|key| !here.contains_key(*key)) {
            wrong.push(format!("{locale} lacks {key}"));
        }
        for (key, variables) in &here {
            match swedish.get(key) {
                None => wrong.push(format!("{locale} has {key}, which Swedish lacks")),
                Some(others) if others != variables => {
                    wrong.push(format!("{locale} {key} has {variables:?} and Swedish {others:?}"));
                }
                Some(_) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_language_has_its_texts_in_the_order_of_the_swedish_ones() {
    let order = |locale: Locale, name: &str| -> Vec<String> {
        let text = fs::read_to_string(root().join("locales").join(locale.tag()).join(name)).unwrap();
        let key = |line: &str| Some(line.split_once('=')?.0.trim_end().to_owned());
        text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase())).filter_map(key).collect()
    };
    let mut wrong = Vec::new();
    for file in fs::read_dir(root().join("locales/sv")).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        let swedish = order(Locale::Sv, &name);
        for locale in Locale::ALL {
            let here = order(locale, &name);
            if let Some((expected, found)) = swedish.iter().zip(&here).find(|(one, other)| one != other) {
                wrong.push(format!("{locale}/{name}: {found} stands where Swedish has {expected}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Ends of keys whose texts show how something is written, and so hold figures that mean nothing by themselves.
const EXAMPLES: &[&str] = &["-hint", "-unclear", "-wrong", "-missing", "-not-a-number"];

/// Keys whose figures are names: of an age band, of a sheet of paper, of a key, of a method; and "write 1 or more".
const NAMES: &[&str] = &[
    "accessibility-",
    "capture-slips-lead",
    "field-scale-",
    "invitation-poster-",
    "invitation-privacy-law",
    "question-high",
    "question-kind-scale",
    "question-low",
    "refusal-invitation-copies",
    "refusal-question-choices",
    "refusal-round-no-dots",
    "refusal-voice-no-support",
    "sorting-keys",
    "term-band-",
    "term-licence-",
    "voice-fingerprint",
];

#[test]
fn no_text_says_a_figure_that_the_program_knows() {
    let mut wrong = Vec::new();
    for locale in Locale::ALL {
        let mut files = Vec::new();
        walk(&root().join("locales").join(locale.tag()), &mut files);
        for path in files {
            let text = fs::read_to_string(&path).unwrap();
            for entry in parse(text.as_str()).unwrap_or_else(|(resource, _)| resource).body {
                let Entry::Message(message) = entry else { continue };
                let key = message.id.name;
                let is_example =
                    EXAMPLES.iter().any(|end| key.ends_with(end)) || NAMES.iter().any(|start| key.starts_with(start));
                let mut plain = String::new();
                if let Some(Pattern { elements }) = &message.value {
                    for element in elements {
                        if let PatternElement::TextElement { value } = element {
                            plain.push_str(value);
                        }
                    }
                }
                if !is_example && plain.contains(|c: char| c.is_ascii_digit()) {
                    wrong.push(format!("{locale} {key}: {plain}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "give it as a number:\n{}", wrong.join("\n"));
}

/// Words that are written so in bokmål and never in Nynorsk.
const BOKMAL: &[&str] = &[
    "alene",
    "ansatt",
    "ansatte",
    "bare",
    "begynner",
    "bekreft",
    "bekreftet",
    "ble",
    "brukes",
    "dager",
    "deres",
    "disse",
    "eier",
    "endringen",
    "endringer",
    "ennå",
    "fikk",
    "finnes",
    "flere",
    "fortelle",
    "forteller",
    "fra",
    "gikk",
    "gjøre",
    "gjøres",
    "gjør",
    "gruppen",
    "hele",
    "hva",
    "hvem",
    "hver",
    "hvilke",
    "hvilken",
    "hvilket",
    "hvis",
    "hvor",
    "hvordan",
    "hvorfor",
    "høre",
    "hørt",
    "ikke",
    "innbygger",
    "innbyggere",
    "jeg",
    "kommer",
    "lagres",
    "lagret",
    "leses",
    "listen",
    "lover",
    "mangler",
    "mennesker",
    "mer",
    "mulig",
    "mye",
    "møtene",
    "navn",
    "noe",
    "noen",
    "nå",
    "ordene",
    "oversatt",
    "prikker",
    "saken",
    "samme",
    "sammen",
    "sier",
    "siden",
    "skrevet",
    "skriver",
    "skrives",
    "spørre",
    "sted",
    "stedet",
    "stemmen",
    "svarer",
    "tall",
    "tas",
    "tegn",
    "uten",
    "utprøvingen",
    "velge",
    "vises",
    "videre",
    "virker",
    "være",
    "vært",
    "åpen",
    "åpne",
];

#[test]
fn nynorsk_is_not_bokmal_by_another_name() {
    let mut wrong = Vec::new();
    let mut files = Vec::new();
    walk(&root().join("locales/nn"), &mut files);
    for path in files {
        for line in fs::read_to_string(&path).unwrap().lines() {
            let said = line.split_once('=').map_or(line, |(_, said)| said);
            for word in said.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase) {
                if BOKMAL.contains(&word.as_str()) {
                    wrong.push(format!("{}: {word}: {line}", path.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_text_that_a_page_asks_for_exists() {
    let known = keys(Locale::Sv);
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        for asked in asked_for(&text) {
            let fits = match &asked {
                Asked::Key(key) => known.contains_key(key),
                Asked::Beginning(start) => PUT_TOGETHER.contains(&start.as_str()),
            };
            if !fits {
                wrong.push(format!("{}: {asked:?}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_text_is_left_over() {
    let sources = sources();
    let quoted: HashSet<&str> = sources.iter().flat_map(|(_, text)| text.split('"')).collect();
    let is_used = |key: &str| PUT_TOGETHER.iter().any(|start| key.starts_with(start)) || quoted.contains(key);
    let left: Vec<_> = keys(Locale::Sv).into_keys().filter(|key| !is_used(key)).collect();
    assert!(left.is_empty(), "no page asks for {}", left.join(", "));
}

#[test]
fn every_beginning_still_has_a_text() {
    let known = keys(Locale::Sv);
    for start in PUT_TOGETHER {
        assert!(known.keys().any(|key| key.starts_with(start)), "no text begins with {start}");
    }
}

#[test]
fn everything_that_the_rules_refuse_has_a_text() {
    let known = keys(Locale::Sv);
    let mut expected = BTreeSet::new();
    let mut files = Vec::new();
    walk(&root().join("../domain/src"), &mut files);
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        let concept = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().replace('_', "-");
        let Some((_, after)) = text.split_once("pub enum Refusal {") else { continue };
        let choices = after.split("\n}").next().unwrap_or_default();
        for line in choices.lines() {
            // The variants stand four spaces in and begin with a capital letter; their fields stand deeper.
            let Some(line) = line.strip_prefix("    ").filter(|line| line.starts_with(char::is_uppercase)) else { continue };
            let variant: String = line.chars().take_while(|c| c.is_alphanumeric()).collect();
            expected.insert(format!("refusal-{concept}{}", kebab(&variant)));
        }
    }
    expected.retain(|key| !key.starts_with("refusal-concepts"));
    assert!(expected.len() > 60, "the reader of the rules found only {expected:?}");
    let missing: Vec<_> = expected.iter().filter(|key| !known.contains_key(*key)).collect();
    assert!(missing.is_empty(), "no text for {missing:?}");
    let left: Vec<_> = known.keys().filter(|key| key.starts_with("refusal-") && !expected.contains(*key)).collect();
    assert!(left.is_empty(), "the rules refuse no such thing: {left:?}");
}

/// `NoVoice` as `-no-voice`.
fn kebab(name: &str) -> String {
    name.chars().fold(String::new(), |mut kebab, c| {
        if c.is_uppercase() {
            kebab.push('-');
        }
        kebab.extend(c.to_lowercase());
        kebab
    })
}

#[test]
fn the_reader_of_pages_finds_what_they_ask_for() {
    let page = r#"{{ frame.t("a-b").n("count", 3) }} {{ frame.t(["c-", word].concat()) }} texts.t(visitor.locale, "d")
        "split("x")" {{ frame.t(key) }} frame.t(if x { "e" } else { "f" })"#;
    let key = |text: &str| Asked::Key(text.to_owned());
    assert_eq!(asked_for(page), [key("a-b"), Asked::Beginning("c-".to_owned()), key("d"), key("e")],);
}

#[derive(Debug, PartialEq)]
enum Asked {
    Key(String),
    Beginning(String),
}

/// Every first word in quotes inside a call of `t(…)`.
fn asked_for(text: &str) -> Vec<Asked> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("t(") {
        let before = text[..at].chars().next_back();
        if before != Some('.') {
            continue;
        }
        let inside = call(&text[at + 2..]);
        let Some((lead, rest)) = inside.split_once('"') else { continue };
        if lead.contains("terms::key(") {
            found.push(Asked::Beginning("term-".to_owned()));
            continue;
        }
        let Some((word, _)) = rest.split_once('"') else { continue };
        // A key that another function makes, `t(terms::key("kind", kind))`, is looked after by that function.
        if lead.contains("key(") {
            continue;
        }
        let put_together = lead.contains('[') || lead.contains("format!") || word.contains('{');
        let word = word.split('{').next().unwrap_or_default().to_owned();
        found.push(if put_together { Asked::Beginning(word) } else { Asked::Key(word) });
    }
    found
}

/// What stands between a parenthesis and its partner.
fn call(text: &str) -> &str {
    let mut depth = 1;
    for (at, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &text[..at];
        }
    }
    text
}

fn sources() -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    walk(&root().join("src"), &mut files);
    let wanted = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "html" || ending == "rs");
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        (path, code)
    };
    files.into_iter().filter(wanted).map(read).collect()
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { walk(&path, files) } else { files.push(path) }
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn keys(locale: Locale) -> Keys {
    let mut files = Vec::new();
    walk(&root().join("locales").join(locale.tag()), &mut files);
    let mut keys = Keys::new();
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        let resource = parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut variables = BTreeSet::new();
            if let Some(pattern) = &message.value {
                in_pattern(pattern, &mut variables);
            }
            let earlier = keys.insert(message.id.name.to_owned(), variables);
            assert!(earlier.is_none(), "{} stands twice in {locale}", message.id.name);
        }
    }
    keys
}

fn in_pattern(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        in_expression(expression, variables);
    }
}

fn in_expression(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, variants } => {
            for variant in variants {
                in_pattern(&variant.value, variables);
            }
            selector
        }
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, variables),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                if let InlineExpression::VariableReference { id } = argument {
                    variables.insert(id.name.to_owned());
                }
            }
        }
        _ => {}
    }
}
