"""red-dwarf: its pipeline in a process of its own, timed from votes in memory to its groups."""

import multiprocessing
import re
import resource
import time
from dataclasses import dataclass
from pathlib import Path

import files


@dataclass
class Run:
    k: int
    groups: dict
    wall: float
    cpu: float
    peak: int
    # From the start of the process: imports, reading and the pipeline.
    whole: float = 0.0


def mapped(conversation, patience, times=1):
    """The quickest of several runs; None where one takes longer than that many seconds, or falls."""
    best = None
    for _ in range(times):
        run = once(conversation, patience)
        if run is None:
            return None
        if best is None or run.whole < best.whole:
            best = run
    return best


def once(conversation, patience):
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=measured, args=(conversation, there))
    began = time.perf_counter()
    process.start()
    there.close()
    try:
        if not here.poll(patience):
            return None
        run = here.recv()
        run.whole = time.perf_counter() - began
        return run
    except EOFError:
        return None
    finally:
        process.kill()
        process.join()


def measured(conversation, there):
    from reddwarf.implementations.polis import run_pipeline

    votes = files.votes(conversation)
    out, meta = files.out(conversation)
    began, cpu = time.perf_counter(), time.process_time()
    found = run_pipeline(votes=votes, mod_out_statement_ids=out, meta_statement_ids=meta, random_state=42)
    wall, cpu = time.perf_counter() - began, time.process_time() - cpu
    labels = found.participants_df["cluster_id"].dropna()
    groups = {str(who): int(group) for who, group in labels.items()}
    there.send(Run(len(set(groups.values())), groups, wall, cpu, peak()))


def peak():
    """The most memory that this process has had, in bytes. Linux tells it without what the parent held; other systems count no parent."""
    try:
        status = Path("/proc/self/status").read_text(encoding="utf-8")
    except FileNotFoundError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) * 1024
