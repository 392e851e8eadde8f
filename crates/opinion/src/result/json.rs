//! A map as JSON: `method`, `participants`, `votes`, `k`, `groups`, `pca`, `projections`, `statements`, `representative` and
//! what more is known.
//!
//! What would tell too much about few people is left out: the members of groups that are not shown, and what is typical of
//! them.

use super::{Group, Map, NO_GROUP, Next, Share, Shared, Standing, Tally, Typical};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

impl Serialize for Map {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("method", &self.method)?;
        map.serialize_entry("participants", &self.participants.len())?;
        map.serialize_entry("grouped", &self.membership.iter().filter(|group| **group != NO_GROUP).count())?;
        map.serialize_entry("votes", &self.votes)?;
        map.serialize_entry("replaced", &self.replaced)?;
        map.serialize_entry("k", &self.groups.len())?;
        map.serialize_entry("choice", &self.choice)?;
        if let Some(stability) = &self.stability {
            map.serialize_entry("stability", stability)?;
        }
        map.serialize_entry("groups", &Groups(self))?;
        map.serialize_entry("pca", &self.plane)?;
        map.serialize_entry("projections", &Projections(self))?;
        map.serialize_entry("statements", &Statements(self))?;
        map.serialize_entry("representative", &Representative(self))?;
        map.serialize_entry("common", &Both(self))?;
        map.serialize_entry("next", &Nexts(self))?;
        map.end()
    }
}

struct Groups<'a>(&'a Map);

impl Serialize for Groups<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Told<'a> {
            id: usize,
            size: usize,
            centre: [f64; 2],
            shown: bool,
            members: Vec<&'a str>,
        }
        let mut list = serializer.serialize_seq(Some(self.0.groups.len()))?;
        for Group { id, members, centre, shown } in &self.0.groups {
            let ids =
                if *shown { members.iter().map(|row| self.0.participants.get(*row as usize)).collect() } else { Vec::new() };
            list.serialize_element(&Told { id: *id, size: members.len(), centre: *centre, shown: *shown, members: ids })?;
        }
        list.end()
    }
}

struct Projections<'a>(&'a Map);

impl Serialize for Projections<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.places.len()))?;
        for (id, place) in self.0.participants.iter().zip(&self.0.places) {
            map.serialize_entry(id, place)?;
        }
        map.end()
    }
}

/// Answers with the interval of the share that agrees and of the share that disagrees.
#[derive(Serialize)]
struct Counted {
    agree: u32,
    disagree: u32,
    pass: u32,
    agreeing: Share,
    disagreeing: Share,
}

impl From<Tally> for Counted {
    fn from(tally: Tally) -> Self {
        let Tally { agree, disagree, pass } = tally;
        Self { agree, disagree, pass, agreeing: tally.agreeing(), disagreeing: tally.disagreeing() }
    }
}

struct Statements<'a>(&'a Map);

impl Serialize for Statements<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Told<'a> {
            #[serde(flatten)]
            statement: &'a crate::Statement,
            #[serde(flatten)]
            all: Counted,
            per_group: Vec<Option<Counted>>,
            divisiveness: f64,
            consensus: f64,
            rejection: f64,
            floor: f64,
            rejection_floor: f64,
            bridging: Option<f64>,
            extremity: f64,
            priority: f64,
            wanting: u32,
        }
        let mut list = serializer.serialize_seq(Some(self.0.statements.len()))?;
        for standing in &self.0.statements {
            let Standing {
                divisiveness,
                consensus,
                rejection,
                floor,
                rejection_floor,
                bridging,
                extremity,
                priority,
                wanting,
                ..
            } = *standing;
            let shown =
                standing.per_group.iter().zip(&self.0.groups).map(|(tally, group)| group.shown.then(|| (*tally).into()));
            list.serialize_element(&Told {
                statement: &standing.statement,
                all: standing.all.into(),
                per_group: shown.collect(),
                divisiveness,
                consensus,
                rejection,
                floor,
                rejection_floor,
                bridging,
                extremity,
                priority,
                wanting,
            })?;
        }
        list.end()
    }
}

struct Representative<'a>(&'a Map);

impl Serialize for Representative<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Told<'a> {
            statement: &'a str,
            side: super::Side,
            count: u32,
            seen: u32,
            #[serde(flatten)]
            share: Share,
            others: Share,
            ratio: f64,
            ratio_test: f64,
            smoothed: f64,
            share_test: f64,
            #[serde(skip_serializing_if = "Option::is_none")]
            chance: Option<f64>,
            best_agree: bool,
        }
        let told = |typical: &Typical| {
            let Typical {
                side,
                count,
                seen,
                share,
                others,
                ratio,
                ratio_test,
                smoothed,
                share_test,
                chance,
                best_agree,
                ..
            } = *typical;
            let statement = self.0.id_of(typical.statement);
            Told { statement, side, count, seen, share, others, ratio, ratio_test, smoothed, share_test, chance, best_agree }
        };
        let mut map = serializer.serialize_map(Some(self.0.groups.len()))?;
        for (group, typical) in self.0.groups.iter().zip(&self.0.typical) {
            if group.shown {
                map.serialize_entry(&group.id.to_string(), &typical.iter().map(told).collect::<Vec<_>>())?;
            }
        }
        map.end()
    }
}

struct Both<'a>(&'a Map);

impl Serialize for Both<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Told<'a> {
            statement: &'a str,
            count: u32,
            seen: u32,
            #[serde(flatten)]
            share: Share,
            smoothed: f64,
            test: f64,
        }
        let told = |shared: &Shared| {
            let Shared { statement, count, seen, share, smoothed, test } = *shared;
            Told { statement: self.0.id_of(statement), count, seen, share, smoothed, test }
        };
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("agree", &self.0.common.agree.iter().map(told).collect::<Vec<_>>())?;
        map.serialize_entry("disagree", &self.0.common.disagree.iter().map(told).collect::<Vec<_>>())?;
        map.end()
    }
}

struct Nexts<'a>(&'a Map);

impl Serialize for Nexts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Told<'a> {
            statement: &'a str,
            chance: f64,
            reason: super::Reason,
        }
        let mut list = serializer.serialize_seq(Some(self.0.next.len()))?;
        for Next { statement, chance, reason } in &self.0.next {
            list.serialize_element(&Told { statement: self.0.id_of(*statement), chance: *chance, reason: *reason })?;
        }
        list.end()
    }
}

impl Map {
    fn id_of(&self, statement: usize) -> &str {
        self.statements.get(statement).map_or("", |standing| standing.statement.id.as_str())
    }
}
