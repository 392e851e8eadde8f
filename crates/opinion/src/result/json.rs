//! A map as JSON: `method`, `participants`, `votes`, `k`, `groups`, `pca`, `projections`, `statements`, `representative` and
//! what more is known.
//!
//! What would tell too much about few people is left out: the members of groups that are not shown, and what is typical of
//! them. Polis's method, which is there to be compared, leaves nothing out.

use super::{Group, Map, Method, NO_GROUP, Next, Share, Shared, Standing, Tally, Typical};
use serde::ser::SerializeMap;
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
        map.serialize_entry("projections", &ByPerson(self, &self.places))?;
        if !self.spread.is_empty() {
            map.serialize_entry("spread", &ByPerson(self, &self.spread))?;
        }
        if !self.belonging.is_empty() {
            map.serialize_entry("belonging", &ByPerson(self, &self.belonging))?;
        }
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
        serializer.collect_seq(self.0.groups.iter().map(|group| {
            let told = if self.0.is_told(group) { group.members.as_slice() } else { &[] };
            let members = told.iter().map(|row| self.0.participants.get(*row as usize)).collect();
            Told { id: group.id, size: group.members.len(), centre: group.centre, shown: group.shown, members }
        }))
    }
}

/// What is known of each person, by id.
struct ByPerson<'a, T>(&'a Map, &'a [T]);

impl<T: Serialize> Serialize for ByPerson<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.participants.iter().zip(self.1))
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

impl Counted {
    fn of(tally: Tally, agreeing: Share, disagreeing: Share) -> Self {
        let Tally { agree, disagree, pass } = tally;
        Self { agree, disagree, pass, agreeing, disagreeing }
    }
}

struct Statements<'a>(&'a Map);

impl Serialize for Statements<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Told<'a> {
            #[serde(flatten)]
            standing: &'a Standing,
            #[serde(flatten)]
            all: Counted,
            per_group: Vec<Option<Counted>>,
        }
        serializer.collect_seq(self.0.statements.iter().map(|standing| {
            let of = |(at, tally): (usize, &Tally)| Counted::of(*tally, standing.agreeing(at), standing.disagreeing(at));
            let groups = standing.per_group.iter().enumerate().zip(&self.0.groups);
            let per_group = groups.map(|(counted, group)| self.0.is_told(group).then(|| of(counted))).collect();
            let all = Counted::of(standing.all, standing.all.agreeing(), standing.all.disagreeing());
            Told { standing, all, per_group }
        }))
    }
}

/// Something that is told of a statement.
#[derive(Serialize)]
struct Of<'a, T: Serialize> {
    statement: &'a str,
    #[serde(flatten)]
    told: &'a T,
}

struct Representative<'a>(&'a Map);

impl Serialize for Representative<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let told = |typical| self.0.of(|typical: &Typical| typical.statement, typical);
        let groups = self.0.groups.iter().zip(&self.0.typical).filter(|(group, _)| self.0.is_told(group));
        serializer
            .collect_map(groups.map(|(group, typical)| (group.id.to_string(), typical.iter().map(told).collect::<Vec<_>>())))
    }
}

struct Both<'a>(&'a Map);

impl Serialize for Both<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let told = |shared| self.0.of(|shared: &Shared| shared.statement, shared);
        let common = &self.0.common;
        let sides = [("agree", &common.agree), ("disagree", &common.disagree)];
        serializer.collect_map(sides.map(|(side, shared)| (side, shared.iter().map(told).collect::<Vec<_>>())))
    }
}

struct Nexts<'a>(&'a Map);

impl Serialize for Nexts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.next.iter().map(|next| self.0.of(|next: &Next| next.statement, next)))
    }
}

impl Map {
    fn is_told(&self, group: &Group) -> bool {
        group.shown || self.method == Method::Polis
    }

    fn of<'a, T: Serialize>(&'a self, statement: impl Fn(&T) -> usize, told: &'a T) -> Of<'a, T> {
        let id = self.statements.get(statement(told)).map_or("", |standing| standing.statement.id.as_str());
        Of { statement: id, told }
    }
}
