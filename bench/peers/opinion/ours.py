"""Our program, as anybody would run it: an export in, JSON out."""

import json
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from files import Conversation

PROGRAM = sys.argv[1]


@dataclass
class Run:
    votes: int
    k: int
    groups: dict
    wall: float
    cpu: float
    # Parts of the wall-clock time, as the program tells them.
    read: float
    map: float
    # The most memory that it had, in bytes.
    peak: int


def mapped(conversation, times):
    """The quickest of several runs."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "map.json"
        best = min((once(conversation.path, out) for _ in range(times)), key=lambda run: run[0])
        wall, cpu, peak, said = best
        told = json.loads(out.read_text(encoding="utf-8"))
    read, map = (float(re.search(rf"{what} in ([0-9.]+) s", said)[1]) for what in ("read", "mapped"))
    groups = {who: group["id"] for group in told["groups"] for who in group["members"]}
    return Run(told["votes"], told["k"], groups, wall, cpu, read, map, peak)


def told(conversation, method="samskapa"):
    """The map as the program writes it."""
    command = [PROGRAM, "opinion", str(conversation.path), "--method", method, "--json", "-"]
    return json.loads(subprocess.run(command, capture_output=True, check=True, text=True, encoding="utf-8").stdout)


def once(path, out):
    command = [PROGRAM, "opinion", str(path), "--json", str(out), "--times"]
    alone = [sys.executable, "-S", str(Path(__file__).with_name("alone.py")), *command]
    took = json.loads(subprocess.run(alone, capture_output=True, check=True, text=True, encoding="utf-8").stdout)
    if took["ended"]:
        sys.exit(f"bench: {' '.join(command)}: {took['said']}")
    return took["wall"], took["cpu"], took["peak"], took["said"]


def simulated(folder, people, statements, density, groups, seed):
    votes = folder / f"{people}.csv"
    plan = {"participants": people, "statements": statements, "density": density, "groups": groups, "seed": seed}
    options = [part for name, value in plan.items() for part in (f"--{name}", str(value))]
    subprocess.run([PROGRAM, "opinion", "simulate", *options, "--out", str(votes)], stdout=subprocess.DEVNULL, check=True)
    return Conversation(str(people), votes, votes, None)
