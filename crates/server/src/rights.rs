//! Who may do what. Every door asks here and nowhere else, so that a policy written by jurists can take the
//! place of one function.

use crate::frame::visitor::Visitor;

/// What a door asks of whoever wants to pass.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Right {
    /// Open to everybody: what was said, and what became of it.
    Anyone,
    /// For residents with a receipt code; the page itself checks the code and counts the tries.
    Code,
    /// For the host of a table, on the evening of the meeting; those who lead may too.
    Host,
    /// For those who lead the process.
    Lead,
    /// For those who look after accounts.
    Admin,
    /// For anybody who is signed in, to change what is their own.
    Own,
}

impl Right {
    /// All of them, for the table that a reviewer reads.
    pub const ALL: [Self; 6] = [Self::Anyone, Self::Code, Self::Host, Self::Lead, Self::Admin, Self::Own];
}

/// What a person with an account may do.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Leads the process.
    Lead,
    /// Leads the process and looks after accounts.
    Admin,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Lead, Self::Admin];

    /// The word for it in forms and texts.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Lead => "lead",
            Self::Admin => "admin",
        }
    }

    /// The role of that word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.word() == word)
    }
}

/// Why somebody may not pass.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Denied {
    /// Signing in would help.
    SignIn,
    /// The link of the table host is missing or over.
    HostLink,
    /// This account may not, whatever it does.
    NotYours,
}

/// What is known of somebody when a right is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Who {
    /// The role of their account, if they are signed in.
    pub role: Option<Role>,
    /// Whether they host a table this evening.
    pub host: bool,
}

impl Who {
    /// Whether they may.
    pub fn may(self, right: Right) -> Result<(), Denied> {
        match (right, self.role) {
            (Right::Anyone | Right::Code, _)
            | (Right::Lead | Right::Own | Right::Host, Some(_))
            | (Right::Admin, Some(Role::Admin)) => Ok(()),
            (Right::Host, None) if self.host => Ok(()),
            (Right::Host, None) => Err(Denied::HostLink),
            (Right::Lead | Right::Admin | Right::Own, None) => Err(Denied::SignIn),
            (Right::Admin, Some(Role::Lead)) => Err(Denied::NotYours),
        }
    }
}

/// Whether a visitor may pass a door that asks for a right.
pub fn may(visitor: &Visitor, right: Right) -> Result<(), Denied> {
    let role = visitor.person.as_ref().map(|person| person.role);
    Who { role, host: visitor.host.is_some() }.may(right)
}
