//! The pages of Samskapa: what residents, table hosts and process leaders see, and the forms by which they
//! tell the house something.
//!
//! How to think about it: [`house::House`] holds everything that lives as long as the process; a request
//! comes in through [`serve`], is met by [`frame::reception`], goes through one of the [`frame::door`]s
//! (which asks [`rights`] whether it may), and ends in a page: a struct with a template beside it.
//! [`frame`] tells how to add one.

pub mod accessibility;
pub mod action;
pub mod adoption;
pub mod anchoring;
pub mod answer;
pub mod barrier;
pub mod body;
pub mod book;
pub mod capture;
pub mod case;
pub mod change;
pub mod code;
pub mod commitment;
pub mod crosswalk;
pub mod decision;
pub mod design;
pub mod desk;
pub mod drafting;
pub mod feedback;
pub mod frame;
pub mod framework;
pub mod goal_card;
pub mod group;
pub mod hall;
pub mod hand_over;
pub mod held;
pub mod house;
pub mod invitation;
pub mod live;
pub mod meeting;
pub mod milestone;
pub mod need;
pub mod notes;
pub mod opinion;
pub mod organisation;
pub mod outward;
pub mod overdue;
pub mod paper;
pub mod participation;
pub mod place;
pub mod practice;
pub mod proposal;
pub mod pulse;
pub mod question;
pub mod rate;
pub mod reading;
pub mod referral;
pub mod reply;
pub mod rights;
pub mod roadmap;
pub mod round;
pub mod say;
pub mod search;
pub mod series;
pub mod serve;
pub mod settings;
pub mod several;
pub mod sheet;
pub mod short;
pub mod sign_in;
pub mod signer;
pub mod sorting;
pub mod start;
pub mod steering_document;
pub mod suggestion;
pub mod tally;
pub mod target_picture;
pub mod terms;
pub mod thread;
pub mod tour;
pub mod trial;
pub mod voice;
pub mod wording;
pub mod work;

use frame::door::Doors;

/// Every door of the house, one line for each concept.
pub fn doors() -> Doors {
    Doors::new()
        .join(frame::doors())
        .join(design::doors())
        .join(sign_in::doors())
        .join(start::doors())
        .join(code::doors())
        .join(say::doors())
        .join(thread::doors())
        .join(tour::doors())
        .join(notes::doors())
        .join(capture::doors())
        .join(hall::doors())
        .join(reply::doors())
        .join(voice::doors())
        .join(wording::doors())
        .join(held::doors())
        .join(action::doors())
        .join(answer::doors())
        .join(change::doors())
        .join(decision::doors())
        .join(group::doors())
        .join(hand_over::doors())
        .join(overdue::doors())
        .join(proposal::doors())
        .join(trial::doors())
        .join(need::doors())
        .join(drafting::doors())
        .join(reading::doors())
        .join(search::doors())
        .join(sorting::doors())
        .join(live::doors())
        .join(question::doors())
        .join(roadmap::doors())
        .join(goal_card::doors())
        .join(round::doors())
        .join(series::doors())
        .join(sheet::doors())
        .join(practice::doors())
        .join(place::doors())
        .join(organisation::doors())
        .join(milestone::doors())
        .join(meeting::doors())
        .join(short::doors())
        .join(invitation::doors())
        .join(desk::doors())
        .join(barrier::doors())
        .join(paper::doors())
        .join(feedback::doors())
        .join(body::doors())
        .join(target_picture::doors())
        .join(referral::doors())
        .join(suggestion::doors())
        .join(commitment::doors())
        .join(steering_document::doors())
        .join(crosswalk::doors())
        .join(anchoring::doors())
        .join(participation::doors())
        .join(pulse::doors())
        .join(accessibility::doors())
        .join(framework::doors())
        .join(case::doors())
        .join(adoption::doors())
        .join(signer::doors())
}
