"""Time: 5,000 voices and 300 notes. Ours is a whole process, from its start to the last byte of its JSON; a peer is timed from its texts in
memory to its themes, its import, start and compiling left out. All may use every core."""

import os
import time
from pathlib import Path

import ours
import sets
import themes
from threadpoolctl import threadpool_limits

VOICES, TIMES = 5000, 7


def voices(folder):
    """So many voices of one file, whatever part they are of; none where it is not there."""
    paths = sorted(Path(folder).glob("massive/sv*.tsv"))
    if not paths:
        return None
    table = sets.rows(paths[0])[:VOICES]
    return sets.Set("massive/sv", "sv", [row["text"] for row in table], [row["scenario"] for row in table])


def size(some):
    return f"{len(some.texts):,} {'notes' if some.name == 'notes' else 'voices'}"


def tenth(some):
    """A tenth of the voices with their themes."""
    return [(label, text) for label, text in list(zip(some.labels, some.texts))[::10] if label != sets.NONE]


def processes(some):
    """Rows of a table: what, seconds of the middle of several times, of the quickest, of the processor."""
    named = [[label, ""] for label in dict.fromkeys(some.labels) if label != sets.NONE]
    for what, pairs in [("names of the themes alone", named), ("names and a tenth of the voices", named + tenth(some))]:
        yield ours_row(f"{size(some)}, seeds: {what}", some.texts, "--seeds", ours.seeds(pairs))
    yield ours_row(f"{size(some)}, {some.k} themes discovered", some.texts, "--k", str(some.k))
    yield ours_row(f"{size(some)}, number of themes found too", some.texts, "--k", "auto")


def peers(some):
    for name in (themes.LSA, themes.ENSEMBLE, themes.BERTOPIC):
        try:
            yield peer_row(f"peer: {name}, {size(some)}", some, name)
        except ImportError:
            continue


def ours_row(what, texts, *arguments):
    walls, cpu = ours.seconds(TIMES, "words", "themes", ours.file(texts), "--json", *arguments)
    return what, sorted(walls)[len(walls) // 2], min(walls), cpu


def peer_row(what, some, name):
    """Once to warm up (numba compiles), then once, with the making of its features."""
    few = sets.Set(some.name, some.language, some.texts[:500], some.labels[:500])
    with threadpool_limits(os.cpu_count()):
        themes.peers(few)[name](0)
        began, cpu = time.perf_counter(), time.process_time()
        themes.peers(some)[name](0)
        seconds = time.perf_counter() - began
    return what, seconds, seconds, time.process_time() - cpu
