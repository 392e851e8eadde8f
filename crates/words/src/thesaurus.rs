//! What things people talk of: bus, home care, library, loneliness, and the words for each in six languages.
//!
//! A thesaurus is a list of concepts. Each has a name for every language and the words that tell it. "Sista bussen" and
//! "bedre busforbindelser" share no word, and still both are about the bus; that is what is looked up here. The list is
//! plain text that an office can extend with the names of its own places; `docs/words/thesaurus.md` tells how.
//!
//! Every word is kept in one tree of letters, together with how it may be met: in its forms, as the beginning or as the
//! ending of a longer word. A look-up walks the tree once, whatever the number of languages and words.

mod endings;
mod read;
mod tree;

use crate::{language::Language, normal::fold};
use std::{collections::BTreeMap, sync::LazyLock};
use tree::Tree;

pub use read::ThesaurusError;

/// The words of a field, ordered by concept.
#[derive(Clone, Debug)]
pub struct Thesaurus {
    version: String,
    concepts: Vec<Concept>,
    tree: Tree,
}

/// Which concept of a thesaurus: its place in it. Means nothing in another thesaurus, where [`Concept::name`] does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConceptId(u16);

/// Something that people talk of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concept {
    domain: String,
    name: String,
    labels: BTreeMap<Language, String>,
    entries: BTreeMap<Language, Vec<Entry>>,
}

/// A word of a concept and how it may be met.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    letters: String,
    place: Place,
    /// What is met here does not belong to the concept, though another entry says so.
    except: bool,
}

/// Which part of a word an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// All of it, in any of its forms.
    Whole,
    /// Its beginning, with anything after it.
    Start,
    /// Its ending, or all of it, in any of its forms.
    End,
}

impl Thesaurus {
    /// The thesaurus that comes with the program.
    ///
    /// # Panics
    /// Never; a test reads the same text.
    #[must_use]
    pub fn of_the_field() -> &'static Self {
        static OF_THE_FIELD: LazyLock<Thesaurus> = LazyLock::new(|| match Thesaurus::parse(TEXT) {
            Ok(thesaurus) => thesaurus,
            Err(error) => unreachable!("{error}"),
        });
        &OF_THE_FIELD
    }

    /// Reads a thesaurus from its text, such as the words a municipality adds.
    ///
    /// ```
    /// use samskapa_words::thesaurus::Thesaurus;
    ///
    /// let own = Thesaurus::parse("version: ånge 1\n\n[transport/bus]\nsv: = ortenbuss*, linje 40\n");
    /// assert!(own.unwrap_err().to_string().starts_with("Line 4"));
    /// let own = Thesaurus::parse("version: ånge 1\n\n[transport/bus]\nsv: ortenexpress*\n")?;
    /// let all = Thesaurus::of_the_field().extended_by(&own);
    /// assert_eq!(all.concepts_of("ortenexpressen", None), all.concepts_of("buss", None));
    /// # Ok::<(), samskapa_words::thesaurus::ThesaurusError>(())
    /// ```
    ///
    /// # Errors
    /// Names the line, what is wrong there and what to write instead.
    pub fn parse(text: &str) -> Result<Self, ThesaurusError> {
        let (version, concepts) = read::read(text)?;
        Ok(Self::new(version, concepts))
    }

    /// This thesaurus with the words of another. What the other says of a concept that both know is added to it, and its
    /// names for it stand; what only the other knows comes last. [`ConceptId`]s of this one keep their meaning.
    #[must_use]
    pub fn extended_by(&self, other: &Self) -> Self {
        let mut concepts = self.concepts.clone();
        for added in &other.concepts {
            match concepts.iter().position(|known| known.name == added.name) {
                Some(at) => {
                    let known = &mut concepts[at];
                    known.labels.extend(added.labels.iter().map(|(language, label)| (*language, label.clone())));
                    for (language, entries) in &added.entries {
                        known.entries.entry(*language).or_default().extend(entries.iter().cloned());
                    }
                }
                // More concepts than an id can number have no room; whoever writes sixty thousand writes no list.
                None if concepts.len() < usize::from(u16::MAX) => concepts.push(added.clone()),
                None => {}
            }
        }
        Self::new(format!("{} + {}", self.version, other.version), concepts)
    }

    /// Which edition it is, as its text says; an extended one names both.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Its concepts, in the order of the text.
    pub fn concepts(&self) -> impl Iterator<Item = &Concept> {
        self.concepts.iter()
    }

    /// The concepts with their ids, in the order of the text.
    pub fn numbered(&self) -> impl Iterator<Item = (ConceptId, &Concept)> {
        (0..u16::MAX).map(ConceptId).zip(&self.concepts)
    }

    /// A concept.
    ///
    /// # Panics
    /// When the id is another thesaurus's and has no place in this one.
    #[must_use]
    pub fn concept(&self, id: ConceptId) -> &Concept {
        &self.concepts[usize::from(id.0)]
    }

    /// The concept with this name, such as `bus`.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<ConceptId> {
        self.numbered().find(|(_, concept)| concept.name == name).map(|(id, _)| id)
    }

    /// The concepts that a [folded](fold) word tells, in their order, each once: by the words of one language, or of all.
    ///
    /// ```
    /// use samskapa_words::{language::Language, thesaurus::Thesaurus};
    ///
    /// let thesaurus = Thesaurus::of_the_field();
    /// let told: Vec<&str> = thesaurus
    ///     .concepts_of("distriktssköterskan", Some(Language::Swedish))
    ///     .into_iter()
    ///     .map(|id| thesaurus.concept(id).name())
    ///     .collect();
    /// assert_eq!(told, ["nurse"]);
    /// ```
    #[must_use]
    pub fn concepts_of(&self, folded_word: &str, language: Option<Language>) -> Vec<ConceptId> {
        self.tree.concepts_of(folded_word, language)
    }

    fn new(version: String, concepts: Vec<Concept>) -> Self {
        let numbered = (0..u16::MAX).map(ConceptId).zip(&concepts);
        let entries = numbered.flat_map(|(id, concept)| {
            let in_languages = concept.entries.iter();
            in_languages.flat_map(move |(language, entries)| entries.iter().map(move |entry| (entry, *language, id)))
        });
        let tree = Tree::of(entries);
        Self { version, concepts, tree }
    }
}

impl Concept {
    /// Its name in the text of the thesaurus, such as `bus`: English, and the same in every edition.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The part of life it belongs to, such as `transport`.
    #[must_use]
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// What to call it before people who read this language: the label, else the English one, else any, else the name.
    #[must_use]
    pub fn label(&self, language: Language) -> &str {
        let label = self.labels.get(&language).or_else(|| self.labels.get(&Language::English));
        label.or_else(|| self.labels.values().next()).unwrap_or(&self.name)
    }

    /// How many words tell it in a language.
    #[must_use]
    pub fn size(&self, language: Language) -> usize {
        self.entries.get(&language).map_or(0, Vec::len)
    }
}

/// The files of the thesaurus, in the order of its concepts; the first tells the version.
const TEXT: &str = concat!(
    include_str!("../data/thesaurus/care.txt"),
    include_str!("../data/thesaurus/growing.txt"),
    include_str!("../data/thesaurus/place.txt"),
    include_str!("../data/thesaurus/society.txt"),
    include_str!("../data/thesaurus/everyday.txt"),
);
