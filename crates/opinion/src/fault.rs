//! Why votes could not be gathered, and what to do about it.

/// Why not.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// More than 32 bits can tell apart.
    #[error("more than four thousand million {0} are too many for one map: divide the file")]
    TooMany(&'static str),
}
