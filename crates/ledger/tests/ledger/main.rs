//! What a ledger promises: to whoever writes, to whoever reads, and against whoever tampers or pulls the plug.

mod branch;
mod common;
mod erasing;
mod files;
mod kill;
mod orders;
mod receipts;
mod tampering;
mod together;
