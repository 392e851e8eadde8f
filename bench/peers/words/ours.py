"""Our program, as anybody would run it: a file in, JSON out; and the same without its thesaurus, or within one process, by benches of its crate."""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import sets

PROGRAM, THEMES, SEARCH = sys.argv[1:4]
FOLDER = tempfile.TemporaryDirectory()


def run(what, texts, *arguments):
    return json.loads(told(PROGRAM, "words", what, file(texts), "--json", *arguments))


def told(*command):
    return subprocess.run(command, capture_output=True, check=True, text=True, encoding="utf-8").stdout


def file(texts):
    return sets.write(path("voices.tsv"), ["text"], [[text] for text in texts])


def seeds(pairs):
    return str(sets.write(path("seeds.tsv"), ["theme", "text"], pairs))


def discovered(texts, k):
    """The theme of each row; -1 is none."""
    found = run("themes", texts, "--k", str(k))["assignments"]
    return [-1 if at["theme"] is None else at["theme"] for at in found]


def seeded(texts, pairs):
    """The name of the theme of each row, or None, and whether it is told to be sure."""
    found = run("themes", texts, "--seeds", seeds(pairs))
    names = {theme["id"]: theme["name"] for theme in found["themes"]}
    return [(names.get(at["theme"]), at["sure"]) for at in found["assignments"]]


def bare(texts, wanted):
    """The theme of each row without the thesaurus, discovered if a number is wanted, else by these seeds; "-" is none."""
    return told(THEMES, "bare", lines("voices", texts), str(wanted) if isinstance(wanted, int) else sown(wanted)).splitlines()


def steps(texts, k, pairs):
    """What each step takes within one process, in seconds."""
    rows = told(THEMES, "times", lines("voices", texts), str(k), sown(pairs)).splitlines()
    return [(what, float(milliseconds) / 1000) for what, milliseconds in (row.split("\t") for row in rows)]


def search():
    """What the bench of the search tells, line by line."""
    return told(SEARCH, "--bench").splitlines()


def lines(name, texts):
    at = path(f"{name}.txt")
    at.write_text("".join(f"{text}\n" for text in texts), encoding="utf-8")
    return str(at)


def path(name):
    """A file of this process alone."""
    return Path(FOLDER.name) / f"{os.getpid()}-{name}"


def sown(pairs):
    return lines("seeds", [f"{theme}\t{text}" for theme, text in pairs])


def languages(texts):
    return [row["language"] for row in run("language", texts)["rows"]]


def seconds(times, *arguments):
    """Wall-clock seconds of whole processes, started one after the other, and the processor's seconds of the last."""
    walls = []
    for _ in range(times):
        before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        subprocess.run([PROGRAM, *arguments], stdout=subprocess.DEVNULL, check=True)
        walls.append(time.perf_counter() - began)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return walls, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
