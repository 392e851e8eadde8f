//! The world: everything that is known at one point of the ledger, in memory. Pages read it; only [`crate::fold`]
//! changes it. A copy is cheap, so each reader keeps a whole and unchanging one.

use crate::{
    ActionId, AdoptionId, AnchoringId, AnswerId, BarrierId, BodyId, CaseId, ChangeId, CommitmentId, DecisionId, DocumentId,
    DraftId, ElementId, FeedbackId, FrameworkId, GoalCardId, GroupId, HandOverId, MeetingId, MilestoneId, Moment, NeedId,
    NeighbourId, OrganisationId, PartId, PassageId, PlaceId, PracticeId, PrintId, ProposalId, PulseId, QuestionId,
    ReferralId, RoadmapId, RoundId, SeriesId, SheetId, Shelf, SortingId, Stamp, SteeringDocumentId, StepId, SuggestionId,
    TargetPictureId, TrialId, VoiceId, WordsId,
    action::Action,
    adoption::Adoption,
    anchoring::{self, Anchoring},
    answer::Answer,
    barrier::Barrier,
    body::Body,
    bundle::Neighbour,
    case::Case,
    change::Change,
    claim::Claims,
    code::Code,
    commitment::Commitment,
    decision::Decision,
    document::Document,
    drafting,
    feedback::Feedback,
    framework::Framework,
    goal_card::GoalCard,
    group::Group,
    hand_over::HandOver,
    invitation::{Invitation, Print},
    live::Live,
    meeting::Meeting,
    milestone::Milestone,
    need::Need,
    organisation::Organisation,
    participation::Participation,
    place::Place,
    practice::Practice,
    proposal::Proposal,
    pulse::Pulse,
    question::Question,
    referral::Referral,
    reply::Reply,
    roadmap::{Roadmap, Step},
    round::Round,
    series::Series,
    sheet::Sheet,
    sorting::Sorting,
    steering_document::SteeringDocument,
    suggestion::Suggestion,
    target_picture::TargetPicture,
    trial::Trial,
    voice::Voice,
    wording::Wording,
};
use serde::{Deserialize, Serialize};

/// Everything that is known.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each shelf holds the concept of its name")]
pub struct World {
    pub organisations: Shelf<OrganisationId, Organisation>,
    pub places: Shelf<PlaceId, Place>,
    pub series: Shelf<SeriesId, Series>,
    pub meetings: Shelf<MeetingId, Meeting>,
    #[serde(default)]
    pub invitations: Shelf<MeetingId, Invitation>,
    #[serde(default)]
    pub prints: Shelf<PrintId, Print>,
    pub documents: Shelf<DocumentId, Document>,
    pub voices: Shelf<VoiceId, Voice>,
    pub needs: Shelf<NeedId, Need>,
    pub rounds: Shelf<RoundId, Round>,
    pub groups: Shelf<GroupId, Group>,
    pub proposals: Shelf<ProposalId, Proposal>,
    pub trials: Shelf<TrialId, Trial>,
    pub decisions: Shelf<DecisionId, Decision>,
    pub actions: Shelf<ActionId, Action>,
    pub changes: Shelf<ChangeId, Change>,
    pub answers: Shelf<AnswerId, Answer>,
    pub replies: Shelf<VoiceId, Reply>,
    pub hand_overs: Shelf<HandOverId, HandOver>,
    pub barriers: Shelf<BarrierId, Barrier>,
    pub milestones: Shelf<MilestoneId, Milestone>,
    pub practices: Shelf<PracticeId, Practice>,
    #[serde(default)]
    pub feedback: Shelf<FeedbackId, Feedback>,
    #[serde(default)]
    pub lives: Shelf<MeetingId, Live>,
    #[serde(default)]
    pub questions: Shelf<QuestionId, Question>,
    pub claims: Claims,
    /// Public texts in other words.
    #[serde(default)]
    pub wordings: Shelf<String, Vec<Wording>>,
    /// The languages in which public texts are written, where they were told.
    #[serde(default)]
    pub languages: Shelf<String, String>,
    #[serde(default)]
    pub sheets: Shelf<SheetId, Sheet>,
    #[serde(default)]
    pub sortings: Shelf<SortingId, Sorting>,
    /// Voices laid aside at the sorting desk, and who did it when.
    #[serde(default)]
    pub parked: Shelf<VoiceId, Stamp>,
    /// The processes for which a language model may draft.
    #[serde(default)]
    pub drafting: Shelf<SeriesId, drafting::Allowed>,
    /// The times that it was asked.
    #[serde(default)]
    pub drafts: Shelf<DraftId, drafting::Draft>,
    #[serde(default)]
    pub bodies: Shelf<BodyId, Body>,
    #[serde(default)]
    pub target_pictures: Shelf<TargetPictureId, TargetPicture>,
    #[serde(default)]
    pub referrals: Shelf<ReferralId, Referral>,
    #[serde(default)]
    pub suggestions: Shelf<SuggestionId, Suggestion>,
    #[serde(default)]
    pub commitments: Shelf<CommitmentId, Commitment>,
    #[serde(default)]
    pub steering_documents: Shelf<SteeringDocumentId, SteeringDocument>,
    #[serde(default)]
    pub anchorings: Shelf<AnchoringId, Anchoring>,
    /// The groups one means to reach, by what is to be anchored.
    #[serde(default)]
    pub aims: Shelf<String, Vec<anchoring::Group>>,
    #[serde(default)]
    pub participation: Shelf<SeriesId, Participation>,
    #[serde(default)]
    pub pulses: Shelf<PulseId, Pulse>,
    // Of which document each passage is.
    #[serde(default)]
    pub(crate) passages: Shelf<PassageId, SteeringDocumentId>,
    #[serde(default)]
    pub roadmaps: Shelf<RoadmapId, Roadmap>,
    #[serde(default)]
    pub steps: Shelf<StepId, Step>,
    #[serde(default)]
    pub goal_cards: Shelf<GoalCardId, GoalCard>,
    #[serde(default)]
    pub frameworks: Shelf<FrameworkId, Framework>,
    #[serde(default)]
    pub cases: Shelf<CaseId, Case>,
    #[serde(default)]
    pub adoptions: Shelf<AdoptionId, Adoption>,
    #[serde(default)]
    pub neighbours: Shelf<NeighbourId, Neighbour>,
    // Of which framework each element is; an element keeps its name from version to version.
    #[serde(default)]
    pub(crate) elements: Shelf<ElementId, FrameworkId>,
    // Whose each part is; a part keeps its name from version to version.
    #[serde(default)]
    pub(crate) parts: Shelf<PartId, TargetPictureId>,
    // By which those who made a suggestion find it again.
    #[serde(default)]
    pub(crate) suggestion_codes: Shelf<Code, SuggestionId>,
    codes: Shelf<Code, VoiceId>,
    // Codes on slips of paper whose lines may still be typed in.
    #[serde(default)]
    reserved: Shelf<Code, SheetId>,
    // Personal words never lie in a snapshot; they are kept anew from the side store.
    #[serde(skip)]
    words: Shelf<WordsId, String>,
}

impl World {
    /// The words kept under a name; none when they were erased.
    pub fn words(&self, id: WordsId) -> Option<&str> {
        self.words.get(&id).map(String::as_str)
    }

    /// The voice whose slip of paper has this code.
    pub fn voice_of(&self, code: &Code) -> Option<&Voice> {
        self.codes.get(code).and_then(|id| self.voices.get(id))
    }

    /// Whether a code is on a slip already, or leads to a suggestion.
    pub(crate) fn code_is_taken(&self, code: &Code) -> bool {
        self.codes.has(code) || self.reserved.has(code) || self.suggestion_codes.has(code)
    }

    /// A code that leads to nothing yet.
    pub(crate) fn fresh_code(&self, moment: &mut Moment) -> Code {
        loop {
            let code = moment.code();
            if !self.code_is_taken(&code) {
                return code;
            }
        }
    }

    /// Whether a code is a voice's already.
    pub(crate) fn code_is_given(&self, code: &Code) -> bool {
        self.codes.has(code)
    }

    /// The sheet on whose slip a code stands; its words may not have been typed in yet.
    pub fn sheet_of(&self, code: &Code) -> Option<&Sheet> {
        self.reserved.get(code).and_then(|id| self.sheets.get(id))
    }

    pub(crate) fn reserve_code(&mut self, code: Code, sheet: SheetId) {
        self.reserved.put(code, sheet);
    }

    pub(crate) fn give_code(&mut self, code: Code, voice: VoiceId) {
        self.codes.put_new(code, voice);
    }

    /// Words arrive from the side store.
    pub fn keep(&mut self, id: WordsId, text: impl Into<String>) {
        self.words.put(id, text.into());
    }

    /// Words were erased in the side store.
    pub fn forget(&mut self, id: WordsId) {
        self.words.take(&id);
    }
}
