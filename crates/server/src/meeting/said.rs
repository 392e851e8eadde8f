//! What was said at a meeting, by kind, each in its own words, with what became of it.

use crate::{
    terms,
    work::{Paging, Turn},
};
use samskapa_domain::{
    NeedId, VoiceId, World,
    meeting::Meeting,
    need,
    notes::VoiceKind,
    voice::{self, EditMark, Voice},
};

/// The kinds in the order in which they are told.
const KINDS: [VoiceKind; 6] = [
    VoiceKind::Need,
    VoiceKind::Idea,
    VoiceKind::Offer,
    VoiceKind::ProcessWish,
    VoiceKind::HistoryQuestion,
    VoiceKind::EventFeedback,
];

/// Voices of one kind.
pub struct OfKind {
    /// The key of the kind's text.
    pub kind: String,
    /// How many there are in all, on whatever page.
    pub count: usize,
    /// Those on this page.
    pub voices: Vec<Said>,
}

/// One voice as everybody may read it.
pub struct Said {
    /// Its name in the ledger.
    pub id: VoiceId,
    /// The words.
    pub words: String,
    /// Their language, where it is known.
    pub language: Option<String>,
    /// The key that tells how the words differ from those said.
    pub mark: Option<&'static str>,
    /// The table.
    pub table: Option<String>,
    /// How many stood behind it, where that was counted.
    pub support: u32,
    /// The needs it is part of.
    pub needs: Vec<(NeedId, String)>,
    /// The reply to it: the key of what became of it, and the words.
    pub reply: Option<(String, String)>,
}

/// One page of what was said at a meeting.
pub fn page(world: &World, meeting: &Meeting, turn: Turn) -> (Vec<OfKind>, Paging) {
    let mut voices = super::said(world, meeting);
    let place = |voice: &Voice| KINDS.iter().position(|kind| *kind == voice.kind);
    voices.sort_by_key(|voice| (place(voice), voice.table.clone(), voice.row, voice.id));
    let (shown, paging) = Paging::of(voices.clone(), turn);
    let kinds = KINDS
        .iter()
        .map(|kind| OfKind {
            kind: terms::key("kind", kind),
            count: voices.iter().filter(|voice| voice.kind == *kind).count(),
            voices: shown.iter().filter(|voice| voice.kind == *kind).map(|voice| said(world, voice)).collect(),
        })
        .filter(|kind| !kind.voices.is_empty())
        .collect();
    (kinds, paging)
}

fn said(world: &World, voice: &Voice) -> Said {
    let mut needs: Vec<NeedId> = voice::needs(world, voice.id).collect();
    needs.sort_unstable();
    needs.dedup();
    Said {
        id: voice.id,
        words: world.words(voice.text).unwrap_or_default().to_owned(),
        language: voice.language.clone(),
        mark: voice.mark.map(|mark| match mark {
            EditMark::Masked => "meeting-mark-masked",
            EditMark::Shortened => "meeting-mark-shortened",
            EditMark::Corrected => "meeting-mark-corrected",
            EditMark::Translated => "meeting-mark-translated",
        }),
        table: voice.table.clone(),
        support: voice.support,
        needs: needs
            .into_iter()
            .filter_map(|id| world.needs.get(&need::surviving(world, id)))
            .filter(|need| crate::need::is_public(world, need))
            .map(|need| (need.id, need.title.clone()))
            .collect(),
        reply: world.replies.get(&voice.id).map(|reply| (terms::key("reply", &reply.what), reply.text.clone())),
    }
}
