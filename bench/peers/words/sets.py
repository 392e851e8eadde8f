"""The labelled sets: which there are, and what of each is read."""

import csv
import random
from dataclasses import dataclass
from pathlib import Path

LABELS = ("category", "scenario", "domain", "need")
LANGUAGES = ("sv", "da", "nb", "fi", "en")
NOTES = Path("e2e/evening/notes.tsv")
NONE = "-"
OF_ONE_LANGUAGE = 1000


@dataclass
class Set:
    """Sentences of one source in one language, each with its theme; `-` is a sentence that belongs to none."""

    name: str
    language: str
    texts: list
    labels: list

    @property
    def scored(self):
        return [row for row, label in enumerate(self.labels) if label != NONE]

    @property
    def k(self):
        return len(set(self.labels) - {NONE})


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def language(path):
    return path.stem.split("-")[0].lower()


def labelled(folder, wanted):
    """All sets with themes in a folder, and the invented notes. What is large and has parts is read in its part `test`."""
    found = [("notes", "sv", NOTES)]
    for source in sorted(each for each in Path(folder).iterdir() if each.is_dir()):
        paths = {language(path): path for path in source.glob("*.tsv")}
        found += [(f"{source.name}/{code}", code, paths[code]) for code in LANGUAGES if code in paths]
    for name, code, path in found:
        if wanted and name not in wanted:
            continue
        table = rows(path)
        column = next((label for label in LABELS if label in table[0]), None)
        if column is None:
            continue
        if len(table) > 5000 and "partition" in table[0]:
            table = [row for row in table if row["partition"] == "test"]
        yield Set(name, code, [row["text"] for row in table], [row[column] for row in table])


def spoken(folder, sources=None):
    """Sentences with their source and language, shuffled. Rows of a part `train` are left out: ours was tuned on them. Of a source
    in one language only some are drawn, so that it does not outweigh the others."""
    every = []
    for source in sorted(each for each in Path(folder).iterdir() if each.is_dir()):
        if sources and source.name not in sources:
            continue
        paths = {language(path): path for path in source.glob("*.tsv")}
        for code in LANGUAGES:
            table = rows(paths[code]) if code in paths else []
            kept = [(source.name, code, row["text"]) for row in table if row.get("partition") != "train"]
            every += kept if len(paths) > 1 else random.Random(1).sample(kept, min(len(kept), OF_ONE_LANGUAGE))
    random.Random(1).shuffle(every)
    return every


def write(path, head, table):
    with open(path, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, delimiter="\t", lineterminator="\n")
        out.writerow(head)
        out.writerows(table)
    return path
