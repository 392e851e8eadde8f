//! The pictures of two cases. They are drawn, so that nobody is in them; the drawings stand beside as SVG.

use super::story::Story;
use samskapa_domain::{
    CaseId,
    case::{self, picture},
};

/// A picture.
pub struct Picture {
    jpeg: &'static [u8],
    description: &'static str,
    agreed: &'static str,
}

/// People off the night before a gate, and light behind it.
pub const GATE: Picture = Picture {
    jpeg: include_bytes!("gate.jpg"),
    description: "Tecknad bild: fem personer med kaffemuggar köar i gryningen framför en öppen port med siffran 3. Innanför, i \
                  ljuset, står en sköterska vid ett bord med en blodtrycksmätare.",
    agreed: "Nasrin Karimi, sköterska. De fem är ingen särskild.",
};

/// A boat on its way to the last house with a light on.
pub const BOAT: Picture = Picture {
    jpeg: include_bytes!("boat.jpg"),
    description: "Tecknad bild: en båt med ljus i fönstren lägger ut i skymningen mot en ö med ett rött hus. På kajen står en \
                  mörk väntkur, och klockan i den går fel.",
    agreed: "Petronella Öhr, regionens båttrafik",
};

/// Adds a picture to the draft of a case.
pub fn added(story: &mut Story, days: i32, id: CaseId, shown: &Picture) {
    let picture = story.name(days, &format!("picture {}", shown.description));
    let (description, agreed) = (shown.description.to_owned(), shown.agreed.to_owned());
    let jpeg = picture::base64(shown.jpeg);
    story.on(days).tell(case::Command::AddPicture { id, picture, description, agreed, jpeg });
}
