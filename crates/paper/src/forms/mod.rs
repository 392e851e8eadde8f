//! The forms, one file each with its template beside it. The list below is all that knows of them.

use crate::Letterhead;
use serde::Serialize;
use std::fmt::Write;

macro_rules! forms {
    ($($(#[$doc:meta])* $module:ident: $name:ident),* $(,)?) => {
        $(pub mod $module;)*

        /// One form with all that stands on it.
        #[derive(Clone, Debug, PartialEq, Serialize)]
        #[serde(tag = "form", content = "data", rename_all = "snake_case")]
        pub enum Form {
            $(#[doc = concat!("See [`", stringify!($module), "`].")] $name($module::$name),)*
        }

        impl Form {
            /// What it is called among forms.
            pub fn name(&self) -> &'static str {
                match self {
                    $(Self::$name(_) => stringify!($module),)*
                }
            }

            /// Its title.
            pub fn title(&self) -> &str {
                match self {
                    $(Self::$name(form) => &form.title,)*
                }
            }

            /// What stands on it as on every form.
            pub fn head(&self) -> &Letterhead {
                match self {
                    $(Self::$name(form) => &form.head,)*
                }
            }
        }

        $(
            impl From<$module::$name> for Form {
                fn from(form: $module::$name) -> Self {
                    Self::$name(form)
                }
            }
        )*

        const NAMES: &[&str] = &[$(stringify!($module)),*];

        /// The templates, by their place in the press.
        pub(crate) const TEMPLATES: [(&str, &str); NAMES.len()] = [
            $((concat!("/forms/", stringify!($module), ".typ"), include_str!(concat!(stringify!($module), ".typ"))),)*
        ];
    };
}

pub mod told;

forms! {
    fillable: Fillable,
    invitation: Invitation,
    letter: Letter,
    poster: Poster,
    run_sheet: RunSheet,
    slips: Slips,
    summary: Summary,
    answer_sheet: AnswerSheet,
    answer_letter: AnswerLetter,
    village_sheet: VillageSheet,
    decision_paper: DecisionPaper,
    group_paper: GroupPaper,
    goal_card: GoalCard,
    sign_up: SignUp,
}

/// The text that the press begins with: it calls the template of each part.
pub(crate) fn main() -> String {
    let mut main = String::new();
    for name in NAMES {
        let _ = writeln!(main, "#import \"/forms/{name}.typ\" as {name}");
    }
    let _ = writeln!(main, "#let forms = (");
    for name in NAMES {
        let _ = writeln!(main, "  {name}: {name}.form,");
    }
    main.push_str(
        r#")
#let all = json("/data.json")
#set document(title: all.title, author: all.author, date: datetime(year: all.day.at(0), month: all.day.at(1), day: all.day.at(2)))
// The language of the whole is that of its first part; each part is marked with its own.
#set text(lang: all.parts.first().language)
#for (number, part) in all.parts.enumerate() {
  (forms.at(part.form))((..part, number: number, file: all.title))
}
"#,
    );
    main
}
