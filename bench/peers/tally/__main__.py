"""Ours beside its peers on the same files, and time against the number of voters, as Markdown."""

import csv
import io
import os
import subprocess
import sys
from pathlib import Path

import machine
import peers
import plot
from printed import table

FILES, SCALE = sys.argv[1:3]
FOLDER, MOST, PICTURE = Path(sys.argv[3]), int(sys.argv[4]), sys.argv[5:]
LIMIT = float(os.environ.get("LIMIT", "60"))
ONLY = os.environ.get("ONLY", "budgets committees rankings scale").split()
SEATS = 10
# In which ways ours is counted: on how many cores, and whether equal ballots are laid together before.
WAYS = {"one core": {"cores": 1}, "all cores": {"cores": os.cpu_count()}, "laid": {"cores": os.cpu_count(), "together": True}}
BUDGETS = ("greedy", "mes-cost", "mes-count", "mes-cost+add1", "phragmen")
COMMITTEES = ("seqpav", "mes-committee", "phragmen-committee")
RANKINGS = ("borda", "copeland", "schulze", "ranked-pairs", "irv")


def main():
    machine.told(("pabutools", "abcvoting", "pref_voting", "numpy", "gmpy2"))
    print(f"""Milliseconds to count, the reading of the file apart: the quickest of up to seven runs of ours by the clock on the wall, on one core and on all
{os.cpu_count()}; of three of a peer, which uses one, by the processor's. A peer is stopped after {LIMIT:.0f} s; then the ratio is at least what is told. "=": the same
winners. "Laid": on all cores, with equal ballots laid together before the time begins, as they are for pabutools and for no other peer.
""")
    if "budgets" in ONLY:
        beside("Budgets: pabutools, exact", largest("public/pabulib", ".pb"), BUDGETS, peers.pabutools)
    if "committees" in ONLY:
        beside(f"Committees of {SEATS}: abcvoting", largest("public/pabulib", ".pb"), COMMITTEES, peers.abcvoting, SEATS)
    if "rankings" in ONLY:
        ordered = largest("public/preflib", ".soc") + largest("public/preflib", ".soi")
        beside("Rankings: pref_voting", ordered, RANKINGS, peers.pref_voting)
    if "scale" in ONLY:
        scale()


def largest(folder, ending):
    """The largest files, the peer's own limits in mind only by time."""
    files = sorted((FOLDER / folder).glob(f"*{ending}"), key=lambda file: (-file.stat().st_size, file.name))
    return files[:MOST]


def beside(heading, files, rules, peer, seats=None):
    print(f"## {heading}\n")
    ways = list(WAYS) if peer is peers.pabutools else list(WAYS)[:2]
    head = ["file", "ballots", "rule", *(f"{way}, ms" for way in ways), "peer, ms", *(f"× {way}" for way in ways), "winners", "our reading, ms"]
    table(head, rows(files, rules, peer, seats, ways))


def rows(files, rules, peer, seats, ways):
    for file in files:
        told = [ours(file, rules, seats, **WAYS[way]) for way in ways]
        read, first = told[0]
        for rule in filter(first.get, rules):
            print(file.name, rule, file=sys.stderr, flush=True)
            winners, mine = first[rule][1], [counted[rule][0] for _, counted in told]
            theirs = peers.run(peer, str(file), rule, seats, LIMIT)
            counted = (f"{milliseconds:.3f}" for milliseconds in mine)
            yield [file.stem, f"{read[1]:,}", rule, *counted, *against(mine, winners, theirs, rule), f"{read[0]:.1f}"]


def against(mine, winners, theirs, rule):
    """The peer's milliseconds, how many times ours each way that is, and whether it has the same winners."""
    if theirs is None:
        return [f"> {LIMIT * 1000:,.0f}", *(f"> {LIMIT * 1000 / one:,.0f}" for one in mine), ""]
    seconds, others = theirs
    if seconds == "failed":
        return ["–", *("–" for _ in mine), others[0] if others else "failed"]
    same = "=" if sorted(winners) == others else "other start of the share" if rule.endswith("add1") else "others"
    return [f"{seconds * 1000:,.1f}", *(f"{seconds * 1000 / one:,.0f}" for one in mine), same]


def ours(file, rules, seats, cores, together=False):
    """Milliseconds of reading, ballots; by rule the milliseconds and the winners."""
    words = [*(["together"] if together else []), *(f"{rule},seats={seats}" if seats else rule for rule in rules)]
    on = {**os.environ, "RAYON_NUM_THREADS": str(cores)}
    told = subprocess.run([FILES, file, *words], capture_output=True, check=True, text=True, encoding="utf-8", env=on).stdout
    rows = [line.split("\t") for line in told.splitlines()]
    return (float(rows[0][1]), int(rows[0][3])), {row[0]: (float(row[1]), row[3].split()) for row in rows[1:]}


def scale():
    print("""## Time against voters

500 projects, 10 approvals each, invented (`cargo bench -p samskapa-tally --bench scale`). "limit" is the time in which this machine reads every mark
once from memory, with all its cores.
""")
    told = subprocess.run([SCALE], capture_output=True, check=True, text=True, encoding="utf-8").stdout
    rows = list(csv.DictReader(io.StringIO(told)))
    head = ["voters", "what", "wall, s", "processor, s", "times the limit", "most memory, MB", "winners", "shares tried"]
    limits = {row["voters"]: float(row["wall_s"]) for row in rows if row["what"] == "limit"}

    def line(row):
        times = "" if row["what"] == "limit" else f"{float(row['wall_s']) / limits[row['voters']]:,.0f}"
        rest = [row["processor_s"], times, row["peak_mb"], row["winners"], row["runs"]]
        return [f"{int(row['voters']):,}", row["what"], row["wall_s"], *rest]

    table(head, map(line, rows))
    for path in PICTURE:
        Path(path).write_text(plot.drawn(rows), encoding="utf-8")


main()
