"""Do intervals hold what they promise?"""

import random
import tempfile
from collections import defaultdict
from pathlib import Path

import files
import holding
import makers
import numpy as np
import ours
import recovery
from printed import table

PEOPLE, STATEMENTS, SEEDS = 2000, 200, (1, 2, 3, 4, 5)
DENSITIES, GROUPS = (0.1, 0.2, 0.5), (2, 4)
SIZES = ((1, 9), (10, 29), (30, 99), (100, None))
# The least and the most answers that are left to those whose answers are hidden, and how many they must have given.
LEFT, MANY, HIDDEN = (7, 20), 40, 0.15
# χ² with two degrees of freedom: half, and 95 %, are below.
HALF, MOST = 1.386, 5.991


def told(folder):
    print(f"""## Do the intervals of shares hold what they promise?

Simulated: {PEOPLE:,} people, {STATEMENTS} statements, {len(SEEDS)} seeds, by `samskapa`. The share of a *found* group that agrees with a statement is told with an interval at 95 %.
The truth it is held against is what the planted groups that its people come from answer, in the mean over its people. Told is how many of all intervals
hold it, by how many of the group have answered. The last column is *false finds*: of what is told to be typical of a group, how much is in truth not
more common there than among the others (promised: at most 10 %).
""")
    table(["groups", "answered", "ARI", *(f"{low}–{high or '…'} answers" for low, high in SIZES), "false finds"], shares())
    print(f"""## Do places hold what their spread promises?

On real conversations: of one person in seven who gave {MANY} answers or more, all but {LEFT[0]} to {LEFT[1]} are hidden. The place from what is left comes with a spread; told is how
often the place from all answers lies where half, and where 95 % of such places should lie. The hiding is done in ten different ways. Both places
are in the plane of their own map, turned onto each other by those whose answers are not hidden.
""")
    table(["conversation", "people hidden", "within 50 %", "within 95 %"], places(folder))


def shares():
    for groups in GROUPS:
        for density in DENSITIES:
            alike, inside, finds = [], defaultdict(list), []
            for seed in SEEDS:
                with tempfile.TemporaryDirectory() as folder:
                    made = ours.simulated(Path(folder), PEOPLE, STATEMENTS, density, groups, seed)
                    one(ours.told(made), files.planted(made), recovery.shares(made), alike, inside, finds)
            held = (f"{np.mean(inside[size]):.1%} of {len(inside[size]):,}" if inside[size] else "–" for size in SIZES)
            yield [str(groups), recovery.percent(density), f"{np.mean(alike):.2f}", *held, f"{np.mean(finds):.1%} of {len(finds)}" if finds else "–"]


def one(told, planted, shares, alike, inside, finds):
    found = makers.of_ours(told)
    alike.append(files.alike(makers.labels(found, planted), planted))
    names = sorted(set(planted.values()))
    members = [[planted[who] for who in group["members"]] for group in told["groups"]]
    # What is true of each found group, and of all others.
    parts = [np.array([group.count(name) for name in names], dtype=float) for group in members]

    def truth(statement, vote, part):
        return sum(part[at] * shares[statement, name][vote] for at, name in enumerate(names)) / part.sum()

    for statement in told["statements"]:
        for part, counted in zip(parts, statement["per_group"]):
            seen = counted["agree"] + counted["disagree"] + counted["pass"]
            size = next((size for size in SIZES if size[0] <= seen and (size[1] is None or seen <= size[1])), None)
            if size:
                low, high = counted["agreeing"]["low"], counted["agreeing"]["high"]
                inside[size].append(low <= truth(statement["id"], 1, part) <= high)
    for group, typical in told["representative"].items():
        part = parts[int(group)]
        others = sum(parts) - part
        for each in typical:
            vote = 1 if each["side"] == "agree" else -1
            finds.append(truth(each["statement"], vote, part) <= truth(each["statement"], vote, others))


def places(folder):
    for conversation in files.conversations(folder):
        votes = files.votes(conversation)
        many = sorted(map(int, holding.people(votes, MANY)))
        if len(many) < holding.FEWEST:
            continue
        whole, distances = placed(conversation, votes), []
        for turn in range(10):
            chance = random.Random(turn)
            hidden = {who: chance.randint(*LEFT) for who in chance.sample(many, int(len(many) * HIDDEN))}
            shuffled = votes.copy()
            chance.shuffle(shuffled)
            left, kept = dict(hidden), []
            for vote in shuffled:
                who = vote["participant_id"]
                if who in left:
                    if left[who] == 0:
                        continue
                    left[who] -= 1
                kept.append(vote)
            distances += apart(whole, placed(conversation, kept), {str(who) for who in hidden})
        distances = np.array(distances)
        yield [conversation.name, f"{len(distances):,}", f"{np.mean(distances <= HALF):.0%}", f"{np.mean(distances <= MOST):.0%}"]


def placed(conversation, votes):
    with tempfile.TemporaryDirectory() as folder:
        told = ours.told(holding.written(conversation, votes, Path(folder)))
    return told["projections"], told["spread"]


def apart(whole, part, hidden):
    """For each of the hidden how far the two places are apart, as a share of what the spread leaves open (squared)."""
    (places, spread), (others, open_) = whole, part
    seen = [who for who in places if who not in hidden and who in others]
    a, b = (np.array([table[who] for who in seen]) for table in (others, places))
    middles = a.mean(axis=0), b.mean(axis=0)
    left, _, right = np.linalg.svd((a - middles[0]).T @ (b - middles[1]))
    turn = left @ right
    for who in hidden:
        off = (np.array(others[who]) - middles[0]) @ turn - (np.array(places[who]) - middles[1])
        # What the whole leaves open as well is in both, so it is not between them.
        between = turn.T @ matrix(open_[who]) @ turn - matrix(spread[who])
        values, vectors = np.linalg.eigh(between)
        yield float((((vectors.T @ off) ** 2) / np.maximum(values, 1e-9)).sum())


def matrix(three):
    return np.array([[three[0], three[1]], [three[1], three[2]]])
