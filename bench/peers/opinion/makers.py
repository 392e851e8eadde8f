"""The three that make maps, each as a function from a conversation to its groups."""

from dataclasses import dataclass

import ours
import peer

# A peer that takes longer than this, in seconds, is not waited for.
PATIENCE = 120

# Who has answered less is grouped by none of them.
ENOUGH = 7


@dataclass
class Found:
    k: int
    groups: dict


def samskapa(conversation):
    return of_ours(ours.told(conversation))


def polis(conversation):
    return of_ours(ours.told(conversation, "polis"))


def red_dwarf(conversation):
    run = peer.mapped(conversation, PATIENCE)
    return Found(run.k, run.groups) if run else None


def of_ours(told):
    return Found(told["k"], {who: group["id"] for group in told["groups"] for who in group["members"]})


MAKERS = {"samskapa": samskapa, "polis": polis, "red-dwarf": red_dwarf}


def labels(found, people):
    """The group of each of these people; those in none are together."""
    return {who: found.groups.get(who, "none") for who in people}
