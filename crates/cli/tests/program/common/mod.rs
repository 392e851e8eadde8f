//! A folder to work in, and the real program.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
};
use tempfile::TempDir;

/// A folder that goes away with the test.
pub struct Room(TempDir);

/// What a command said, and how it ended.
pub struct Said {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Room {
    pub fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder for the test"))
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        fs::write(self.path(name), text).expect("a file for the test");
        self.path(name)
    }

    /// What lies in this folder.
    pub fn names(&self) -> Vec<std::ffi::OsString> {
        let entries = fs::read_dir(self.0.path()).expect("the folder");
        let mut names: Vec<_> = entries.map(|entry| entry.expect("a name").file_name()).collect();
        names.sort();
        names
    }

    /// Runs the program in this folder.
    pub fn run(&self, arguments: &[&str]) -> Said {
        said(&self.command(arguments).output().expect("the program runs"))
    }

    /// Runs it, expects that it went well, and gives what it printed.
    pub fn did(&self, arguments: &[&str]) -> String {
        let said = self.run(arguments);
        assert_eq!(said.code, Some(0), "{arguments:?}: {}", said.err);
        said.out
    }

    /// Runs it, expects one sentence and exit code 2, and gives the sentence.
    pub fn refused(&self, arguments: &[&str]) -> String {
        let said = self.run(arguments);
        assert_eq!(said.code, Some(2), "{arguments:?}: {} {}", said.out, said.err);
        assert_eq!(said.err.lines().count(), 1, "{arguments:?}: {}", said.err);
        assert!(said.err.starts_with("samskapa: ") && !said.err.contains("panicked"), "{}", said.err);
        said.err
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_samskapa"));
        command.args(arguments).current_dir(self.0.path()).env_clear();
        command.env("TMPDIR", self.0.path()).env("RUST_BACKTRACE", "1");
        command
    }

    /// A meeting in the folder `data`, by its id.
    pub fn meeting(&self) -> String {
        let said = self.did(&[
            "new",
            "meeting",
            "--data",
            "data",
            "--place",
            "Åbytorp",
            "--date",
            "2026-03-19",
            "--title",
            "Kväll",
        ]);
        said.trim().to_owned()
    }

    /// A server, started and ready.
    pub fn serve(&self, arguments: &[&str]) -> Server {
        let mut child =
            self.command(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
        let mut lines = BufReader::new(child.stdout.take().expect("its output"));
        let mut told = String::new();
        while !told.contains("Stop with") {
            assert!(lines.read_line(&mut told).expect("its output") > 0, "it ended early: {told}");
        }
        let link = told.split_whitespace().find_map(|word| word.strip_prefix("http://")).expect("an address");
        let address = link.split('/').next().unwrap_or(link).to_owned();
        Server { child, told, address }
    }
}

fn said(output: &Output) -> Said {
    Said {
        code: output.status.code(),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// A running server, killed when the test ends.
pub struct Server {
    child: Child,
    pub told: String,
    pub address: String,
}

impl Server {
    /// The answer to a request for a page: the status and the body.
    pub fn get(&self, path: &str) -> (u16, String) {
        let mut there = TcpStream::connect(&self.address).expect("the server listens");
        write!(there, "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address).expect("a request");
        let mut answer = Vec::new();
        there.read_to_end(&mut answer).expect("an answer");
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        (status, answer)
    }

    /// Ends it with no chance to tidy up (SIGKILL).
    pub fn pull_the_plug(&mut self) {
        self.child.kill().expect("it can be killed");
        self.child.wait().expect("it ends");
    }

    /// Asks it to close as Ctrl-C does, and gives its exit code.
    pub fn close(mut self) -> Option<i32> {
        let id = self.child.id().to_string();
        Command::new("kill").args(["-INT", &id]).status().expect("a signal");
        self.child.wait().expect("it ends").code()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// Bytes in which nothing can be read, the same each time.
pub fn noise(path: &Path, megabytes: usize) {
    let mut file = fs::File::create(path).expect("a file for the test");
    let mut state = 0x9e37_79b9_7f4a_7c15u64;
    let mut page = vec![0u8; 1 << 20];
    for _ in 0..megabytes {
        for eight in page.chunks_exact_mut(8) {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            eight.copy_from_slice(&state.to_le_bytes());
        }
        file.write_all(&page).expect("room on the disk");
    }
}

/// The notes of one table with so many lines.
pub fn lines(number: usize) -> String {
    let mut notes = "BORD 1\n".to_owned();
    for at in 0..number {
        notes += "- buss nummer ";
        notes += &at.to_string();
        notes += " går aldrig\n";
    }
    notes
}
