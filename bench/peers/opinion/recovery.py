"""Are groups found where some were planted, and none where there are none?"""

import math
import tempfile
from collections import Counter, defaultdict
from pathlib import Path
from statistics import mean

import files
import makers
import ours
import panels
from printed import table

PEOPLE, STATEMENTS = 1000, 1000
DENSITIES = (0.01, 0.03, 0.1, 0.3, 0.5)
GROUPS = (2, 3, 4, 6, 8)
SEEDS = (1, 2, 3)
NONE_SEEDS = tuple(range(1, 11))
BEST = "best possible"


def told(out):
    print(f"""## Groups that were planted

{PEOPLE:,} people and {STATEMENTS:,} statements, simulated (`samskapa opinion simulate`), the mean over {len(SEEDS)} seeds (red-dwarf: the first). Told is the adjusted Rand index between the
planted groups and those found, over all who gave {makers.ENOUGH} answers or more; who is put in no group counts as one group, so that finding none gives 0. In brackets
the numbers of groups found. *{BEST}* puts each person where the answers fit best, knowing what every planted group answers to every
statement: nobody who has to find that out does better but by luck.

![The same as a picture](recovery.svg)
""")
    pictures = {f"{groups} groups": defaultdict(list) for groups in GROUPS}

    def rows():
        for groups in GROUPS:
            for density in DENSITIES:
                alike, numbers = cell(density, groups)
                for name, value in alike.items():
                    pictures[f"{groups} groups"][name].append(value)
                yield [str(groups), percent(density), *(shown(alike[name], numbers.get(name)) for name in alike)]

    table(["groups", "answered", *makers.MAKERS, BEST], rows())
    steps = [percent(density) for density in DENSITIES]
    Path(out, "recovery.svg").write_text(panels.drawn("Planted groups found again, by how much was answered", steps, pictures), encoding="utf-8")
    print(f"""## Where there are no groups

People who differ by degrees only, along two axes. Told is in how many of {len(NONE_SEEDS)} conversations nobody was divided into groups (those of the peer: {len(SEEDS)}).
""")
    table(["answered", *makers.MAKERS], ([percent(density), *none(density)] for density in DENSITIES))


def cell(density, groups):
    alike, numbers = defaultdict(list), defaultdict(list)
    for seed in SEEDS:
        with tempfile.TemporaryDirectory() as folder:
            made = ours.simulated(Path(folder), PEOPLE, STATEMENTS, density, groups, seed)
            planted, answers = files.planted(made), answered(made)
            people = [who for who, some in answers.items() if len(some) >= makers.ENOUGH]
            truth = {who: planted[who] for who in people}
            for name, maker in makers.MAKERS.items():
                # The peer takes a hundred times as long, and gets one seed.
                found = maker(made) if name != "red-dwarf" or seed == SEEDS[0] else None
                if found is not None:
                    alike[name].append(files.alike(makers.labels(found, people), truth))
                    numbers[name].append(found.k)
            alike[BEST].append(files.alike(best(shares(made), planted, answers, people), truth))
    return {name: mean(alike[name]) if alike[name] else None for name in (*makers.MAKERS, BEST)}, numbers


def none(density):
    counts = Counter()
    for seed in NONE_SEEDS:
        with tempfile.TemporaryDirectory() as folder:
            made = ours.simulated(Path(folder), PEOPLE, STATEMENTS, density, 0, seed)
            for name, maker in makers.MAKERS.items():
                if name != "red-dwarf" or seed in SEEDS:
                    found = maker(made)
                    counts[name] += found is not None and found.k < 2
    return [f"{counts[name]} of {len(SEEDS if name == 'red-dwarf' else NONE_SEEDS)}" for name in makers.MAKERS]


def answered(conversation):
    """Statement and answer by person."""
    answers = defaultdict(list)
    for row in files.rows(conversation.votes):
        answers[row["voter-id"]].append((row["comment-id"], int(row["vote"])))
    return answers


def shares(conversation):
    """By statement and group the shares that agree, disagree and pass."""
    beside = conversation.votes.with_name(f"{conversation.votes.stem}-shares.csv")
    return {
        (row["statement"], row["group"]): {1: float(row["agree"]), -1: float(row["disagree"]), 0: float(row["pass"])}
        for row in files.rows(beside)
    }


def best(shares, planted, answers, people):
    """The group that each one's answers fit best (Bayes, with the sizes of the groups known)."""
    sizes = Counter(planted.values())
    logs = {key: {vote: math.log(share) for vote, share in each.items()} for key, each in shares.items()}

    def fit(group, some):
        return math.log(sizes[group]) + sum(logs[statement, group][vote] for statement, vote in some)

    return {who: max(sizes, key=lambda group: fit(group, answers[who])) for who in people}


def shown(value, numbers):
    if value is None:
        return "–"
    return f"{value:.2f}" + (f" ({', '.join(map(str, numbers))})" if numbers else "")


def percent(share):
    return f"{share:.0%}"
