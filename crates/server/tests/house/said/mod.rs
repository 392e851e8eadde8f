//! What people said, on its way in and back to them: through the real server, as a browser without scripts sees it.

mod evening;

mod capture;
mod held;
mod notes;
mod others;
mod sent;
mod voices;
