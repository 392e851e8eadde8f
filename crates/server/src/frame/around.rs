//! What stands around every page and is the same on each. A page says only where they stand (`frame/frame.html`);
//! each is written and compiled once, however many pages there are.

use super::page::Frame;
use askama::Template;

macro_rules! around {
    ($($(#[$what:meta])* $name:ident $make:ident $path:literal)+) => {
        $(
            $(#[$what])*
            #[derive(Template)]
            #[template(path = $path)]
            pub struct $name<'a> {
                frame: &'a Frame,
            }
        )+

        impl Frame {
            $(
                $(#[$what])*
                pub fn $make(&self) -> $name<'_> {
                    $name { frame: self }
                }
            )+
        }
    };
}

around! {
    /// The beginning of a page, up to where its title goes.
    Opening opening "frame/opening.html"
    /// The header: the name of the house, how it looks, the ways through it, the bar of the tour.
    Header header "frame/header.html"
    /// What was done or refused a moment ago.
    Notices notices "frame/notices.html"
    /// The question whether the page helped.
    Helped helped "frame/helped.html"
    /// The footer: the promise, whom to ask, who is signed in.
    Footer footer "frame/footer.html"
    /// What every form carries unseen: the token and a fresh key.
    Hidden hidden "frame/hidden.html"
}
