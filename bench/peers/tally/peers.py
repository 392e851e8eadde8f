"""The peers, each run in a process of its own that is stopped when it takes too long. Reading the file is not part of its time.

A peer gives a function that begins anew: what that one gives is timed, and has nothing of an earlier run to lean on.
"""

import multiprocessing
import time

QUICK = 1.0


def run(peer, path, rule, seats, limit):
    """Seconds of the processor and the winners; None where it was stopped, "failed" and why where it cannot count the file by the rule."""
    ours, theirs = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.get_context("fork").Process(target=_timed, args=(theirs, peer, path, rule, seats), daemon=True)
    child.start()
    theirs.close()
    try:
        # Its file is read first, and that is not counted.
        told = ours.recv() if ours.poll(limit) else None
        if told == "read":
            told = ours.recv() if ours.poll(limit) else None
    except EOFError:
        told = ("failed", None)
    child.kill()
    child.join()
    return told


def _timed(pipe, peer, path, rule, seats):
    try:
        begun = peer(path, rule, seats)
        pipe.send("read")
        best = None
        for _ in range(3):
            count = begun()
            began = time.process_time()
            winners = count()
            seconds = time.process_time() - began
            best = seconds if best is None else min(best, seconds)
            if seconds > QUICK:
                break
        pipe.send((best, winners))
    except Exception as fault:  # noqa: BLE001
        pipe.send(("failed", [type(fault).__name__]))


def pabutools(path, rule, _seats):
    from pabutools.election import Cardinality_Sat, Cost_Sat, parse_pabulib
    from pabutools.rules import greedy_utilitarian_welfare, method_of_equal_shares, sequential_phragmen

    instance, profile = parse_pabulib(path)
    # Equal ballots together, which is quicker for it.
    profile = profile.as_multiprofile()
    counted = {
        "greedy": lambda: greedy_utilitarian_welfare(instance, profile, sat_class=Cost_Sat),
        "mes-cost": lambda: method_of_equal_shares(instance, profile, sat_class=Cost_Sat),
        "mes-count": lambda: method_of_equal_shares(instance, profile, sat_class=Cardinality_Sat),
        "mes-cost+add1": lambda: method_of_equal_shares(instance, profile, sat_class=Cost_Sat, voter_budget_increment=1),
        "phragmen": lambda: sequential_phragmen(instance, profile),
    }[rule]
    return lambda: lambda: sorted(project.name for project in counted())


def abcvoting(path, rule, seats):
    from abcvoting.abcrules import compute
    from abcvoting.preferences import Profile

    names, ballots = _approvals(path)
    place = {name: at for at, name in enumerate(names)}
    profile = Profile(len(names))
    profile.add_voters([[place[name] for name in ballot] for ballot in ballots])
    peer = {"seqpav": "seqpav", "mes-committee": "equal-shares", "phragmen-committee": "seqphragmen"}[rule]
    return lambda: lambda: sorted(names[at] for at in compute(peer, profile, committeesize=seats, resolute=True)[0])


def pref_voting(path, rule, _seats):
    from pref_voting import voting_methods as methods
    from pref_voting.io.readers import preflib_to_profile

    complete = path.endswith(".soc")

    def read():
        profile = preflib_to_profile(path, as_linear_profile=complete)
        if not complete:
            # Who is not on a ballot comes last on it, as with ours.
            profile.use_extended_strict_preference()
        return profile

    method = {
        "borda": methods.borda,
        "copeland": methods.copeland,
        "schulze": methods.beat_path,
        "ranked-pairs": methods.ranked_pairs,
        "irv": methods.instant_runoff,
    }[rule]

    def begun():
        # A profile keeps what was counted of it, so each run has one of its own.
        profile = read()
        # Its numbers begin at 0 where every order is complete.
        return lambda: sorted(str(at + complete) for at in method(profile))

    # It compiles itself the first time.
    begun()()
    return begun


def _approvals(path):
    """Projects and ballots of a Pabulib file whose fields hold no quotes that matter here."""
    import csv

    part, head, names, ballots = None, None, [], []
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.reader(file, delimiter=";"):
            if row and row[0].strip() in ("META", "PROJECTS", "VOTES"):
                part, head = row[0].strip(), None
            elif head is None:
                head = [name.strip() for name in row]
            elif part == "PROJECTS":
                names.append(row[head.index("project_id")].strip())
            elif part == "VOTES" and (marks := row[head.index("vote")].strip()):
                ballots.append(dict.fromkeys(mark.strip() for mark in marks.split(",")))
    return names, ballots
