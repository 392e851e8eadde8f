"""Do groups hold: in another order, among other people, and when a hundred votes come in?"""

import random
import shutil
import tempfile
from collections import Counter
from pathlib import Path
from statistics import median

import files
import makers
from printed import table

ORDERS, SAMPLES, MOMENTS, NEW = 20, 20, 10, 100
# The peer takes a hundred times as long, and gets fewer turns.
PEERS = 2
FEWEST = 100


def told(folder):
    print(f"""## Do groups hold?

On real conversations, maps made from nothing. Told is the median adjusted Rand index between two maps, over those who gave {makers.ENOUGH} answers or more in both; who
is in no group counts as one group, so two maps without groups are the same. *order*: the same votes, cast in another order, {ORDERS} times.
*sample*: four people of five, drawn {SAMPLES} times, against all. *growth*: a conversation at {MOMENTS} moments of its second half, and a hundred votes later; where the
export does not tell when votes were cast, a chance order stands in for time (marked *). The peer gets {PEERS} turns each. In brackets the numbers of
groups that were found in other samples, the most frequent first.
""")
    names = list(makers.MAKERS)
    head = ["conversation", "people", *(f"{name}, {what}" for what in ("order", "sample", "growth") for name in names)]
    table(head, (row(conversation) for conversation in files.conversations(folder) if len(people(files.votes(conversation))) >= FEWEST))


def people(votes, least=makers.ENOUGH):
    """Those who gave at least so many answers."""
    counts = Counter(str(vote["participant_id"]) for vote in votes)
    return {who for who, count in counts.items() if count >= least}


def row(conversation):
    votes = files.votes(conversation)
    timed = any(vote["modified"] for vote in votes)
    votes.sort(key=lambda vote: vote["modified"])
    if not timed:
        random.Random(1).shuffle(votes)
    cells = {}
    for name, maker in makers.MAKERS.items():
        turns = PEERS if name == "red-dwarf" else None
        cells[name] = [
            order(conversation, votes, maker, turns or ORDERS),
            sample(conversation, votes, maker, turns or SAMPLES),
            growth(conversation, votes, maker, turns or MOMENTS),
        ]
    told = [conversation.name + ("" if timed else " *"), str(len(people(votes)))]
    return told + [cells[name][nth] for nth in range(3) for name in makers.MAKERS]


def order(conversation, votes, maker, turns):
    whole = mapped(conversation, votes, maker)
    found = []
    for turn in range(turns):
        other = votes.copy()
        random.Random(turn).shuffle(other)
        found.append(same(whole, mapped(conversation, other, maker), people(votes)))
    return f"{median(found):.2f}"


def sample(conversation, votes, maker, turns):
    whole, numbers, found = mapped(conversation, votes, maker), Counter(), []
    everybody = sorted({vote["participant_id"] for vote in votes})
    for turn in range(turns):
        drawn = set(random.Random(turn).sample(everybody, len(everybody) * 4 // 5))
        some = [vote for vote in votes if vote["participant_id"] in drawn]
        other = mapped(conversation, some, maker)
        numbers[other.k] += 1
        found.append(same(whole, other, people(some)))
    return f"{median(found):.2f} ({', '.join(str(k) for k, _ in numbers.most_common())})"


def growth(conversation, votes, maker, turns):
    found = []
    for moment in range(turns):
        upto = (len(votes) - NEW) * (turns + moment) // (2 * turns - 1)
        before, after = votes[:upto], votes[: upto + NEW]
        found.append(same(mapped(conversation, before, maker), mapped(conversation, after, maker), people(before)))
    return f"{median(found):.2f}"


def same(one, other, people):
    return files.alike(makers.labels(one, people), makers.labels(other, people)) if one and other else 0.0


def mapped(conversation, votes, maker):
    """The map of these votes, cast in this order."""
    with tempfile.TemporaryDirectory() as folder:
        return maker(written(conversation, votes, Path(folder)))


def written(conversation, votes, folder):
    path = folder / "votes.csv"
    with open(path, "w", encoding="utf-8") as file:
        file.write("timestamp,comment-id,voter-id,vote\n")
        for moment, vote in enumerate(votes):
            file.write(f"{moment},{vote['statement_id']},{vote['participant_id']},{vote['vote']}\n")
    statements = None
    if conversation.statements:
        statements = folder / "comments.csv"
        shutil.copy(conversation.statements, statements)
    return files.Conversation(conversation.name, folder, path, statements)
