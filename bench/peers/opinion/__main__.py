"""Everything in one run, as Markdown: real conversations side by side, and simulated ones that grow."""

import os
import sys
import tempfile
from pathlib import Path

import evidence
import files
import machine
import ours
import peer
from printed import table

PACKAGES = ("red-dwarf", "scikit-learn", "numpy", "pandas", "scipy")
PEOPLE = (10_000, 30_000, 100_000, 300_000, 1_000_000)
STATEMENTS, DENSITY, GROUPS, SEED = 1000, 0.03, 4, 7
# A peer that takes longer than this, in seconds, is not waited for, nor tried with more people.
PATIENCE = float(os.environ.get("LIMIT", "600"))
WITH_PEER = os.environ.get("PEER") != "0"


def main(folder, most):
    machine.told(PACKAGES)
    if WITH_PEER:
        real(folder)
    grown(most)


def real(folder):
    print("## Real conversations\n")
    print(
        "Ours is a whole process: the program starts, reads the export, makes the map and writes its JSON; *read* and *map* are parts of it. "
        "The peer's process starts Python, imports what it needs, reads the export and runs its pipeline, which is also told alone; it writes "
        "nothing. Of ours the quickest of fifteen runs is told and of the peer's the quickest of three, each with the processor seconds of "
        "that run. *× whole* sets process against process, *× pipeline to whole* the peer's pipeline alone against all of ours, "
        "*× pipeline to map* against the map alone. The last column is the adjusted Rand index between the two divisions into groups, over those whom both divide.\n"
    )
    rows = []
    for conversation in files.conversations(folder):
        one = ours.mapped(conversation, times=15)
        other = peer.mapped(conversation, PATIENCE, times=3)
        rows.append([
            conversation.name, f"{one.votes:,}", seconds(one.wall), seconds(one.cpu), seconds(one.read), seconds(one.map), megabytes(one.peak),
            *peers_cells(one, other), str(one.k), *([str(other.k), f"{files.alike(one.groups, other.groups):.2f}"] if other else ["–", "–"]),
        ])  # fmt: skip
        print(conversation.name, file=sys.stderr, flush=True)
    head = ["conversation", "votes", "ours, s", "cpu, s", "read, s", "map, s", "peak", "peer's process, s", "pipeline, s", "its cpu, s", "peer peak", "× whole", "× pipeline to whole", "× pipeline to map", "k", "peer's k", "same groups"]
    table(head, rows)


def grown(most):
    print("## Simulated conversations\n")
    print(
        f"{STATEMENTS:,} statements at {DENSITY:.0%}, {GROUPS} planted groups, seed {SEED}. *found* is the adjusted Rand index between the "
        "planted groups and ours, and the peer's. Of ours the quickest of three runs is told, of the peer's the only one.\n"
    )
    rows, tried = [], WITH_PEER
    with tempfile.TemporaryDirectory() as folder:
        for people in (people for people in PEOPLE if people <= most):
            made = ours.simulated(Path(folder), people, STATEMENTS, DENSITY, GROUPS, SEED)
            one = ours.mapped(made, times=3)
            other = peer.mapped(made, PATIENCE) if tried else None
            tried = tried and other is not None
            size = made.votes.stat().st_size / 1e6
            planted = files.planted(made)
            rows.append([
                f"{people:,}", f"{one.votes:,}", f"{size:.0f} MB", seconds(one.wall), seconds(one.cpu), seconds(one.read), f"{size / one.read:.0f} MB/s",
                seconds(one.map), megabytes(one.peak), str(one.k), f"{files.alike(one.groups, planted):.2f}",
                *peers_cells(one, other), *([f"{files.alike(other.groups, planted):.2f}"] if other else ["–"]),
            ])  # fmt: skip
            print(people, file=sys.stderr, flush=True)
            made.votes.unlink()
    head = ["people", "votes", "file", "ours, s", "cpu, s", "read, s", "reading", "map, s", "peak", "k", "found", "peer's process, s", "pipeline, s", "its cpu, s", "peer peak", "× whole", "× pipeline to whole", "× pipeline to map", "peer found"]
    table(head, rows)


def peers_cells(one, other):
    if other is None:
        return ["–"] * 7
    ratios = (other.whole / one.wall, other.wall / one.wall, other.wall / one.map)
    return [seconds(other.whole), seconds(other.wall), seconds(other.cpu), megabytes(other.peak), *(f"{ratio:.0f}" for ratio in ratios)]


def seconds(value):
    return f"{value:.3f}" if value < 10 else f"{value:.1f}"


def megabytes(value):
    return f"{value / 1e6:.0f} MB"


if sys.argv[2] == "--evidence":
    evidence.told(sys.argv[3], sys.argv[4], PACKAGES, sys.argv[5:])
else:
    main(sys.argv[2], int(sys.argv[3]))
