"""The files of conversations, and how alike two divisions into groups are."""

import csv
from collections import Counter
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Conversation:
    name: str
    # What our program is given: a folder or a file.
    path: Path
    votes: Path
    statements: Path | None


def conversations(folder):
    for path in sorted(Path(folder).iterdir()):
        if path.is_dir() and (votes := found(path, "votes.csv")):
            yield Conversation(path.name, path, votes, found(path, "comments.csv"))


def found(folder, end):
    """The file whose name ends so; one that tells when votes were cast goes before one that does not."""
    names = sorted(folder.glob(f"*{end}"), key=lambda path: (path.name.endswith("participants-votes.csv"), path.name))
    return names[0] if names else None


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


def votes(conversation):
    """The latest vote of each person on each statement, as the peer wants them."""
    latest = {}
    for row in rows(conversation.votes):
        if "n-votes" in row:
            for statement, vote in row.items():
                if statement.isdigit() and vote != "":
                    latest[int(row["participant"]), int(statement)] = (0, int(vote))
        else:
            key, when = (int(row["voter-id"]), int(row["comment-id"])), int(row["timestamp"])
            if key not in latest or when >= latest[key][0]:
                latest[key] = (when, int(row["vote"]))
    return [
        {"participant_id": who, "statement_id": what, "vote": vote, "modified": when}
        for (who, what), (when, vote) in latest.items()
    ]


def out(conversation):
    """The statements that were taken out, and those about people."""
    listed = list(rows(conversation.statements)) if conversation.statements else []
    taken = [int(row["comment-id"]) for row in listed if row.get("moderated") == "-1"]
    meta = [int(row["comment-id"]) for row in listed if row.get("is-meta", "").lower() == "true"]
    return taken, meta


def planted(conversation):
    beside = conversation.votes.with_name(f"{conversation.votes.stem}-groups.csv")
    return {row["participant"]: row["group"] for row in rows(beside)}


def alike(one, other):
    """The adjusted Rand index (Hubert and Arabie 1985) over those who are in both."""
    both = one.keys() & other.keys()
    pairs = lambda counts: sum(count * (count - 1) / 2 for count in counts)
    together = pairs(Counter((one[who], other[who]) for who in both).values())
    first, second = (pairs(Counter(groups[who] for who in both).values()) for groups in (one, other))
    everybody = pairs([len(both)])
    by_chance = first * second / everybody if everybody else 0
    most = (first + second) / 2
    return (together - by_chance) / (most - by_chance) if most != by_chance else 1.0
