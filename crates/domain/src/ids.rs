//! The names by which things are known in the ledger: one type for each kind of thing, so that a need can
//! never be taken for a group.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.trim().parse().map(Self)
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }
    )*};
}

ids! {
    /// A municipality, region, association, council or health centre.
    OrganisationId,
    /// A village, district or town where people are asked.
    PlaceId,
    /// A row of meetings that belong together.
    SeriesId,
    /// One meeting.
    MeetingId,
    /// Notes as they were received.
    DocumentId,
    /// One thing that somebody said.
    VoiceId,
    /// A need, formed from voices.
    NeedId,
    /// A round in which needs were prioritised.
    RoundId,
    /// One person's ballot in a round, drawn by chance.
    BallotId,
    /// What can be chosen in a round: an idea, or a need by the need's own name.
    ChoiceId,
    /// A working group.
    GroupId,
    /// A member of a working group.
    MemberId,
    /// A proposal.
    ProposalId,
    /// A trial (PDSA).
    TrialId,
    /// A decision by a body.
    DecisionId,
    /// Something that somebody undertook to do.
    ActionId,
    /// What is different now.
    ChangeId,
    /// An answer to those who spoke.
    AnswerId,
    /// A need handed over to another organisation.
    HandOverId,
    /// Something that stands in the way.
    BarrierId,
    /// A small win.
    MilestoneId,
    /// Something that is already done today.
    PracticeId,
    /// Papers printed at one time.
    PrintId,
    /// What a reader said of a page.
    FeedbackId,
    /// A body that decides, prepares or advises.
    BodyId,
    /// An office that somebody holds in a body.
    OfficeId,
    /// A target picture (målbild).
    TargetPictureId,
    /// A part of a target picture, the same in all its versions.
    PartId,
    /// A version of a target picture sent out to bodies.
    ReferralId,
    /// A suggestion to some words of a target picture.
    SuggestionId,
    /// A public promise of a body or an organisation.
    CommitmentId,
    /// A steering document of a body.
    SteeringDocumentId,
    /// A passage of a steering document.
    PassageId,
    /// An occasion at which a group was told and asked about a target picture.
    AnchoringId,
    /// An objection that a group made.
    ObjectionId,
    /// A short set of the same questions over years.
    PulseId,
    /// One time at which a pulse was taken.
    PulseRoundId,
    /// A roadmap (färdplan).
    RoadmapId,
    /// An area of a roadmap.
    AreaId,
    /// A step of a roadmap.
    StepId,
    /// A goal card (målkort).
    GoalCardId,
    /// A value on a goal card.
    ValueId,
    /// An activity on a goal card.
    ActivityId,
    /// A set of tags: the elements of the good meeting.
    FrameworkId,
    /// An element of a framework, the same in all its versions.
    ElementId,
    /// A case, the same in all houses that it reaches.
    CaseId,
    /// A picture of a case, the same in all houses that it reaches.
    PictureId,
    /// Somebody trying a case.
    AdoptionId,
    /// Another house that keeps such a ledger.
    NeighbourId,
    /// An arrow in the thread.
    ClaimId,
    /// A quick question to the hall.
    QuestionId,
    /// The name under which one seat in the hall answers one question, drawn by chance for each.
    SeatId,
    /// A step at the sorting desk.
    SortingId,
    /// One time that a language model was asked for a draft.
    DraftId,
    /// A sheet of paper to fill in by hand.
    SheetId,
    /// Words of a person, kept apart so that they can be erased.
    WordsId,
}
