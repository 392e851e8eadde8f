//! `samskapa thread`: what became of what stands on one slip of paper.

use crate::{
    complaint::{Done, said},
    folder, telling,
};
use clap::Args;
use jiff::civil::Date;
use samskapa_domain::{
    World,
    claim::Thing,
    code::Code,
    need,
    thread::{self, Stage},
    voice::{self, Reply, Voice},
};
use serde_json::{Value, json};
use std::{
    io::{self, Write},
    path::PathBuf,
};

/// Show what became of the voice with a receipt code.
#[derive(Args)]
pub struct Thread {
    /// The code on the slip, with or without dashes
    code: String,
    /// The folder in which everything lies
    #[arg(long, value_name = "DIR", env = "SAMSKAPA_DATA")]
    data: PathBuf,
    /// Tell it as JSON
    #[arg(long)]
    json: bool,
}

impl Thread {
    /// Shows it.
    pub async fn run(self) -> Done {
        let code: Code = self.code.parse()?;
        let house = folder::house(&self.data).await?;
        let (world, today) = (house.world(), house.today());
        house.ledger.close().await?;
        let Some(voice) = world.voice_of(&code) else {
            return Err(said(format!("there is no slip with the code {code}: compare it with the slip")));
        };
        let mut out = io::stdout().lock();
        if self.json {
            serde_json::to_writer(&mut out, &as_json(&world, voice, today)).map_err(io::Error::from)?;
            writeln!(out)?;
        } else {
            tell(&mut out, &world, voice, today)?;
        }
        Ok(out.flush()?)
    }
}

fn tell(out: &mut impl Write, world: &World, voice: &Voice, today: Date) -> Done {
    let words = telling::words(world, voice.id);
    if words.is_empty() {
        writeln!(out, "(these words are not shown)")?;
    } else {
        writeln!(out, "\"{words}\"")?;
    }
    if let Some(meeting) = voice.meeting.and_then(|id| world.meetings.get(&id)) {
        writeln!(out, "{}, {}", meeting.title, meeting.date)?;
    }
    let thread = thread::of_voice(world, voice.id);
    for stage in Stage::ALL.into_iter().filter(|stage| *stage != Stage::Voice) {
        for knot in thread.at(stage) {
            let day = knot.when.map(|time| time.to_string()[..10].to_owned()).unwrap_or_default();
            writeln!(out, "  {day:<10}  {:<13}  {}", telling::stage(stage), telling::title(world, knot.thing))?;
        }
    }
    if let Some(reply) = world.replies.get(&voice.id) {
        writeln!(out, "  {}", reply.text)?;
    }
    writeln!(out, "{}", telling::reply(voice::reply(world, voice, today)))?;
    Ok(())
}

fn as_json(world: &World, voice: &Voice, today: Date) -> Value {
    let thread = thread::of_voice(world, voice.id);
    let end = |thing: Thing| json!({ "kind": thing.kind(), "id": telling::id(thing) });
    let meeting = voice.meeting.and_then(|id| world.meetings.get(&id));
    let answers: Vec<_> = voice::needs(world, voice.id).filter_map(|id| need::answer(world, id)).collect();
    let (answer, due) = match voice::reply(world, voice, today) {
        Reply::Answered(_) | Reply::Replied => ("answered", None),
        Reply::Due(day) => ("due", Some(day)),
        Reply::Overdue(day) => ("overdue", Some(day)),
    };
    json!({
        "code": voice.code.to_string(),
        "voice": {
            "id": voice.id,
            "text": Some(telling::words(world, voice.id)).filter(|text| !text.is_empty()),
            "kind": voice.kind,
            "state": voice.state,
            "standing": voice::standing(world, voice),
            "place": world.places.get(&voice.place).map(|place| &place.name),
            "meeting": meeting.map(|meeting| json!({ "id": meeting.id, "title": meeting.title, "date": meeting.date })),
            "table": voice.table,
        },
        "answer": answer,
        "due": due,
        "reply": world.replies.get(&voice.id).map(|reply| json!({ "what": reply.what, "text": reply.text })),
        "answers": answers.iter().map(|answer| json!({
            "id": answer.id, "need": answer.need, "parts": answer.parts, "by": answer.by_name, "given": answer.given.time,
        })).collect::<Vec<_>>(),
        "knots": thread.knots.iter().map(|knot| json!({
            "kind": knot.thing.kind(),
            "id": telling::id(knot.thing),
            "stage": knot.stage,
            "title": telling::title(world, knot.thing),
            "when": knot.when,
        })).collect::<Vec<_>>(),
        "strands": thread.strands.iter().map(|strand| json!({
            "from": end(strand.from), "arrow": strand.arrow, "to": end(strand.to),
        })).collect::<Vec<_>>(),
    })
}
