//! `samskapa new`: a meeting, a place or an organisation; prints the id of what was made and nothing else.

use crate::{
    complaint::{Complaint, Done, said},
    folder,
};
use clap::{Args, Subcommand, ValueEnum};
use jiff::civil::Date;
use samskapa_domain::{
    Command, MeetingId, OrganisationId, PlaceId,
    meeting::{self, Channel, Level, Plan, Sort},
    organisation, place,
};
use samskapa_server::house::House;
use std::{
    fmt::Display,
    io::{self, Write},
    path::PathBuf,
};

/// Make a meeting, a place or an organisation.
#[derive(Args)]
pub struct New {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Make a meeting; its place is made where it is new
    Meeting {
        /// The folder in which everything lies; a new one is begun where there is none
        #[arg(long, value_name = "DIR", env = "SAMSKAPA_DATA")]
        data: PathBuf,
        /// The village, district or town
        #[arg(long, value_name = "NAME")]
        place: String,
        /// The day
        #[arg(long, value_name = "YYYY-MM-DD")]
        date: String,
        /// What the invitation calls it
        #[arg(long, value_name = "TEXT")]
        title: String,
        /// The house or room
        #[arg(long, value_name = "TEXT", default_value = "")]
        venue: String,
    },
    /// Make a place
    Place {
        /// The folder in which everything lies
        #[arg(long, value_name = "DIR", env = "SAMSKAPA_DATA")]
        data: PathBuf,
        /// The village, district or town
        name: String,
    },
    /// Make an organisation
    Organisation {
        /// The folder in which everything lies
        #[arg(long, value_name = "DIR", env = "SAMSKAPA_DATA")]
        data: PathBuf,
        /// What it is called
        name: String,
        /// What it is
        #[arg(long, value_enum, default_value = "municipality")]
        sort: OrganisationSort,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum OrganisationSort {
    Municipality,
    Region,
    HealthCentre,
    Association,
    Council,
    Authority,
    Company,
}

impl From<OrganisationSort> for organisation::Sort {
    fn from(sort: OrganisationSort) -> Self {
        match sort {
            OrganisationSort::Municipality => Self::Municipality,
            OrganisationSort::Region => Self::Region,
            OrganisationSort::HealthCentre => Self::HealthCentre,
            OrganisationSort::Association => Self::Association,
            OrganisationSort::Council => Self::Council,
            OrganisationSort::Authority => Self::Authority,
            OrganisationSort::Company => Self::Company,
        }
    }
}

impl New {
    /// Makes it.
    pub async fn run(self) -> Done {
        match self.what {
            What::Meeting { data, place, date, title, venue } => {
                let date = date.parse().map_err(|_| said(format!("'{date}' is not a day: write it as 2026-03-19")))?;
                let house = folder::house_or_new(&data).await?;
                let made = new_meeting(&house, &place, date, title, venue).await;
                finish(house, made).await
            }
            What::Place { data, name } => {
                let house = folder::house_or_new(&data).await?;
                let made = new_place(&house, name).await;
                finish(house, made).await
            }
            What::Organisation { data, name, sort } => {
                let house = folder::house_or_new(&data).await?;
                let made = new_organisation(&house, name, sort.into()).await;
                finish(house, made).await
            }
        }
    }
}

async fn new_meeting(house: &House, place: &str, date: Date, title: String, venue: String) -> Result<MeetingId, Complaint> {
    let known = place::named(&house.world(), place).map(|place| place.id);
    let place = match known {
        Some(id) => id,
        None => new_place(house, place.to_owned()).await?,
    };
    let key = house.fresh_key()?;
    let plan = Plan {
        id: MeetingId(key),
        series: None,
        place,
        venue,
        date,
        hours: String::new(),
        title,
        sort: Sort::default(),
        level: Level::default(),
        influence: String::new(),
        channel: Channel::default(),
        questions: Vec::new(),
        blocks: Vec::new(),
        contact: String::new(),
    };
    order(house, key, meeting::Command::Plan(plan)).await?;
    Ok(MeetingId(key))
}

async fn new_place(house: &House, name: String) -> Result<PlaceId, Complaint> {
    let key = house.fresh_key()?;
    order(house, key, place::Command::Add { id: PlaceId(key), name, municipality: None }).await?;
    Ok(PlaceId(key))
}

async fn new_organisation(house: &House, name: String, sort: organisation::Sort) -> Result<OrganisationId, Complaint> {
    let key = house.fresh_key()?;
    order(house, key, organisation::Command::Add { id: OrganisationId(key), name, sort }).await?;
    Ok(OrganisationId(key))
}

async fn order(house: &House, key: uuid::Uuid, command: impl Into<Command>) -> Done {
    house.order("command-line", key, command).await.map_err(|why| said(why.to_string()))?;
    Ok(())
}

async fn finish(house: House, made: Result<impl Display, Complaint>) -> Done {
    house.ledger.close().await?;
    let id = made?;
    let mut out = io::stdout();
    writeln!(out, "{id}")?;
    Ok(out.flush()?)
}
