//! The key with which this house signs what it sends to others, and the page that shows it, so that they can compare.
//!
//! The key is made once, when it is first needed, and lies in a drawer: it is no part of history, and it does not travel
//! with a laptop that is taken along.

use crate::{
    frame::{
        door::Doors,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    rights::Right,
};
use askama::Template;
use axum::extract::State;
use samskapa_domain::{
    NeighbourId,
    bundle::{self, Content, seal},
};
use samskapa_ledger::Error;
use serde::{Deserialize, Serialize};

/// The drawer in which the key lies.
const DRAWER: &str = "signer";
/// Under which name.
const KEY: &str = "key";

/// What signs.
#[derive(Clone, Serialize, Deserialize)]
pub struct Signer {
    id: NeighbourId,
    secret: [u8; 32],
}

impl std::fmt::Debug for Signer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Signer").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Signer {
    /// The signer of a house; made when it is asked for the first time.
    pub async fn of(house: &House) -> Result<&Self, Error> {
        house.signer.get_or_try_init(async || found_or_made(house).await).await
    }

    /// The house as it names itself to others.
    pub fn house(&self, house: &House) -> bundle::House {
        let address = house.settings.address.trim_end_matches('/').to_owned();
        bundle::House { id: self.id, name: house.settings.name.clone(), address }
    }

    /// The public key, in hexadecimal.
    pub fn public(&self) -> String {
        seal::public(&self.secret)
    }

    /// The text of a bundle with this content.
    ///
    /// # Errors
    /// Where the content cannot be written.
    pub fn sealed(&self, content: &Content) -> Result<String, bundle::Refusal> {
        seal::sealed(content, &self.secret)
    }
}

async fn found_or_made(house: &House) -> Result<Signer, Error> {
    if let Some(kept) = house.drawers().get(DRAWER, KEY).await?
        && let Ok(signer) = serde_json::from_str(&kept.value)
    {
        return Ok(signer);
    }
    let signer = Signer { id: NeighbourId(house.fresh_key()?), secret: house.chance.draw()? };
    let text = serde_json::to_string(&signer)
        .map_err(|why| Error::Unwritable { what: "the key of the house", reason: why.to_string() })?;
    house.drawers().put(DRAWER, KEY, &text, None).await?;
    Ok(signer)
}

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new().get("/about/key", Right::Anyone, show)
}

#[derive(Template)]
#[template(path = "signer/page.html")]
struct KeyPage {
    frame: Frame,
    key: String,
    fingerprint: String,
    neighbours: Vec<Row>,
}

/// Another house whose key was compared.
struct Row {
    name: String,
    address: String,
    fingerprint: String,
    when: jiff::Timestamp,
}

async fn show(State(house): State<House>, visitor: Visitor) -> Answer {
    let world = house.world();
    let key = Signer::of(&house).await?.public();
    let neighbours = world.neighbours.all().map(|neighbour| Row {
        name: neighbour.house.name.clone(),
        address: neighbour.house.address.clone(),
        fingerprint: seal::fingerprint(&neighbour.key),
        when: neighbour.trusted.time,
    });
    let (fingerprint, neighbours) = (seal::fingerprint(&key), neighbours.collect());
    page::show(&KeyPage { frame: house.frame(&visitor), fingerprint, key, neighbours })
}
