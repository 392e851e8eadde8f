//! The rest of the county: thirteen more municipalities, and the bodies that a common direction goes through: sixteen
//! councils, the assembly of the region, the group that holds the work together, and those who advise.

use super::story::{Plot, Story, name_on};
use jiff::civil::{Date, date};
use samskapa_domain::{
    BodyId, OfficeId, OrganisationId, World,
    body::{self, Spot},
    organisation,
};

/// The day on which the bodies were written down.
const WRITTEN: Date = date(2024, 4, 8);

/// The municipalities that have villages in the story already.
const WITH_VILLAGES: [&str; 3] = ["Skogsälva kommun", "Vidfjälls kommun", "Salthamra kommun"];

/// The other municipalities.
const OTHERS: [&str; 13] = [
    "Lillforsa kommun",
    "Myrdala kommun",
    "Hällebrands kommun",
    "Vargträska kommun",
    "Ekorrbo kommun",
    "Fiskelanda kommun",
    "Kvarnåsa kommun",
    "Björnhamra kommun",
    "Tjärdalens kommun",
    "Stenvika kommun",
    "Åsgrena kommun",
    "Klockmora kommun",
    "Ripfjälla kommun",
];

/// Where each council lies on the map of boxes, in the order of the municipalities: the mountains in the north-west,
/// the sea in the east.
const SPOTS: [(u8, u8); 16] = [
    (2, 2),
    (0, 0),
    (4, 2),
    (3, 2),
    (1, 1),
    (0, 1),
    (2, 0),
    (1, 3),
    (4, 3),
    (2, 3),
    (3, 1),
    (2, 4),
    (3, 3),
    (3, 4),
    (1, 2),
    (1, 0),
];

/// The bodies of the county.
pub struct County {
    /// The councils of the municipalities, with the names of their municipalities.
    pub councils: Vec<(BodyId, &'static str)>,
    /// The assembly of the region.
    pub assembly: BodyId,
}

impl County {
    /// Everybody who is asked for a decision: the councils and the assembly.
    pub fn deciding(&self) -> Vec<BodyId> {
        self.councils.iter().map(|(id, _)| *id).chain([self.assembly]).collect()
    }

    /// The council of a municipality; the assembly for anything else.
    pub fn council(&self, municipality: &str) -> BodyId {
        self.councils.iter().find(|(_, name)| *name == municipality).map_or(self.assembly, |(id, _)| *id)
    }
}

/// The organisation of that name.
pub fn organisation_called(world: &World, name: &str) -> Result<OrganisationId, Plot> {
    let found = world.organisations.all().find(|one| one.name == name).map(|one| one.id);
    found.ok_or_else(|| Plot::WhoSaid { words: name.to_owned(), found: 0 })
}

/// Lays it out.
pub fn laid(story: &mut Story) -> County {
    story.led_by(super::story::MARIA);
    for name in OTHERS {
        let id = name_on(WRITTEN, name);
        let (name, sort) = (name.to_owned(), organisation::Sort::Municipality);
        story.at(WRITTEN).tell(organisation::Command::Add { id, name, sort });
    }
    let mut councils = Vec::new();
    for (municipality, (column, row)) in WITH_VILLAGES.into_iter().chain(OTHERS).zip(SPOTS) {
        let name = format!("Kommunfullmäktige i {}", short(municipality));
        let id = add(story, municipality, &name, body::Sort::Assembly, "Kommunens högsta beslutande församling.");
        story.at(WRITTEN).tell(body::Command::Put { id, spot: Spot { column, row } });
        councils.push((id, municipality));
    }
    let assembly = add(
        story,
        "Region Älvmark",
        "Regionfullmäktige",
        body::Sort::Assembly,
        "Beslutar om hälso- och sjukvården i hela länet.",
    );
    story.at(WRITTEN).tell(body::Command::Put { id: assembly, spot: Spot { column: 4, row: 0 } });
    let group = add(
        story,
        "Region Älvmark",
        "Samordningsgruppen för nära vård",
        body::Sort::Coordination,
        "Håller ihop arbetet mellan regionen och de sexton kommunerna. Bereder målbilden och färdplanen. Beslutar inte om pengar.",
    );
    let elders = "Råder i frågor som rör den som är äldre. Ska höras innan något beslutas.";
    add(story, "Skogsälva kommun", "Pensionärsrådets utskott", body::Sort::Council, elders);
    let reference = "Sju invånare som läser det som är på väg ut och säger om det går att förstå.";
    add(story, "Region Älvmark", "Läsgruppen", body::Sort::Reference, reference);
    let board = "Svarar för äldreomsorg, hemsjukvård och stöd till den som har en funktionsnedsättning.";
    add(story, "Skogsälva kommun", "Omsorgsnämnden i Skogsälva", body::Sort::Board, board);
    seated(story, group);
    met(story, group);
    County { councils, assembly }
}

/// "Vidfjälls kommun" is the municipality of Vidfjäll.
fn short(municipality: &str) -> &str {
    let name = municipality.strip_suffix(" kommun").unwrap_or(municipality);
    if ["Vidfjälls", "Hällebrands", "Tjärdalens"].contains(&name) { name.trim_end_matches('s') } else { name }
}

fn add(story: &mut Story, of: &'static str, name: &str, sort: body::Sort, mandate: &str) -> BodyId {
    let id = name_on(WRITTEN, &format!("the body {name}"));
    let (name, mandate) = (name.to_owned(), mandate.to_owned());
    story.at(WRITTEN).make(move |world| {
        let organisation = Some(organisation_called(world, of)?);
        let contact = "Sekreteraren, 0000-12 30 00 (påhittad)".to_owned();
        Ok(body::Command::Add { id, organisation, name, sort, mandate, contact }.into())
    });
    id
}

/// Who sits in the group, who has left, and who stood aside.
fn seated(story: &mut Story, group: BodyId) {
    let offices = [
        ("Ordförande, regionen", "Ann-Kristin Lod (påhittad)"),
        ("Vice ordförande, kommunerna", "Per-Olov Hede (påhittad)"),
        ("Invånare, patientnämnden", "Birgitta Sand (påhittad)"),
        ("Enhetschef, hemsjukvården", "Samira Nordin (påhittad)"),
        ("Verksamhetschef, primärvården", "Erik Tallmo (påhittad)"),
    ];
    for (role, holder) in offices {
        let office: OfficeId = story.name(-500, &format!("office {role}"));
        let (role, holder, from) = (role.to_owned(), holder.to_owned(), story.day(-500));
        story.on(-500).tell(body::Command::Seat { id: group, office, role, holder, from });
    }
    let office: OfficeId = story.name(-500, "office Enhetschef, hemsjukvården");
    let (matter, date) = ("Val av företag för trygghetslarm: äger en del i ett av dem".to_owned(), story.day(-210));
    story.on(-209).tell(body::Command::StandAside { id: group, office, matter, date });
    let office: OfficeId = story.name(-500, "office Verksamhetschef, primärvården");
    let to = story.day(-120);
    story.on(-118).tell(body::Command::Leave { id: group, office, to });
}

fn met(story: &mut Story, group: BodyId) {
    let minutes = [
        (-470, "Gruppen enades om att skriva målbilden ur det som sagts i byarna, inte ur våra planer.", "Anteckningar 1"),
        (-434, "Första versionen överenskommen. Två i gruppen ville ha med de anhöriga tydligare.", "Anteckningar 4"),
        (-287, "Andra versionen överenskommen efter svaren från fullmäktige i två kommuner.", "Anteckningar 9"),
        (-32, "Gruppen gick igenom förslagen till nästa version och de delar som ingen röst bär.", "Anteckningar 15"),
    ];
    for (days, text, reference) in minutes {
        let date = story.day(days);
        let (text, reference) = (text.to_owned(), reference.to_owned());
        story.on(days + 1).tell(body::Command::Minute { id: group, date, text, reference });
    }
}
