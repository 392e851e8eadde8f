//! What the reader of words promises: languages, likeness, search, sentences that say most, personal data, each in a room of its own.

mod count;
mod coverage;
mod evening;
mod fiction;
mod hard;
mod keys;
mod kinds;
mod language;
mod languages;
mod marked;
mod measure;
#[cfg(feature = "model")]
mod model;
mod names;
mod near;
mod normal;
mod notes;
mod pairs;
mod people;
mod plain;
mod properties;
mod search;
mod search_properties;
mod sentence;
mod sentences;
mod table;
mod texts;
mod themes;
mod thesaurus;
