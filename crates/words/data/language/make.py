#!/usr/bin/env python3
"""Makes `words.txt` and `pieces.txt`, by which the language of a sentence is told.

Run from anywhere, with Python 3.11 or later:

    python3 -m venv /tmp/tables && /tmp/tables/bin/pip install wordfreq==3.1.1 numpy scipy
    /tmp/tables/bin/python crates/words/data/language/make.py

What it reads
- the texts of the house, `crates/server/locales`, which say the same in six languages;
- how common words are in Swedish, Danish, Bokmål, Finnish and English: the small lists of wordfreq (see NOTICE);
- `pairs.txt`: Bokmål words with what Nynorsk says instead. There is no list of frequencies for Nynorsk, so the one for
  Bokmål is carried over: by `pairs.txt`, by the texts of the house where a sentence has as many words in both, and by
  the endings below.

What it writes
- `words.txt`: words by how usual they are in each language, sv da nb nn fi en. `g0gggg nogen` reads: in Danish it is most
  usual, in Swedish as good as never; each sign (0-9, a-g) is a step down by a factor of e^UNIT.
- `pieces.txt`: beginnings, middles and endings of one to five letters (`^` and `$` are the borders of a word), for words
  that are not in the list, with the same order of languages: h is neither for nor against. The weights are those of a multinomial logistic regression over the words of the lists.
"""

import collections
import pathlib
import re
import unicodedata

import numpy as np
import wordfreq
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

HERE = pathlib.Path(__file__).resolve().parent
LOCALES = HERE.parents[2] / "server/locales"
LANGUAGES = ["sv", "da", "nb", "nn", "fi", "en"]

UNIT = 0.5  # nats between two signs of words.txt
LEAST = 16  # the last sign
NEVER = 2e-7  # a word that a list lacks is taken to be this usual: a fifth of what the lists end at
WORDS = 30_000
PIECES = 10_000
PIECE_UNIT = 0.15  # nats between two signs of pieces.txt
SIGNS = "0123456789abcdefghijklmnopqrstuvwxyz"

WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")

# Endings and beginnings that nearly always differ; shared between the old form and the new, since no rule is without
# exceptions.
ENDINGS = [
    ("sjoner$", "sjonar"), ("inger$", "ingar"), ("ingene$", "ingane"), ("ingen$", "inga"), ("elsene$", "elsane"),
    ("elsen$", "elsa"), ("lige$", "lege"), ("lig$", "leg"), ("ligere$", "legare"), ("heter$", "heiter"),
    ("heten$", "heita"), ("het$", "heit"), ("^hv", "kv"), ("erne$", "arane"), ("ere$", "are"), ("ene$", "ane"),
    ("et$", "a"), ("er$", "ar"),
]  # fmt: skip


def words(text):
    return WORD.findall(unicodedata.normalize("NFC", text).lower().replace("’", "'"))


def house():
    """The texts of the house: language -> key -> lines."""
    texts = {}
    for language in LANGUAGES:
        texts[language] = collections.defaultdict(list)
        for path in sorted((LOCALES / language).rglob("*.ftl")):
            key = None
            for line in path.read_text(encoding="utf-8").splitlines():
                if line.startswith("#") or not line.strip():
                    continue
                begun = re.match(r"^(-?[A-Za-z][\w-]*)\s*=\s?(.*)", line)
                key, rest = begun.groups() if begun else (key, line.strip())
                rest = re.sub(r"^(\.[\w-]+\s*=|\*?\[[\w-]+\])\s*", "", rest)
                for _ in range(3):
                    rest = re.sub(r"\{[^{}]*\}", " ", rest)
                rest = re.sub(r"\{.*$|\}|<[^>]*>", " ", rest)
                if rest.strip():
                    texts[language][path.name, key].append(words(rest))
    return texts


def carried(texts):
    """What Nynorsk says for a word of Bokmål, with shares."""
    aligned, total = collections.Counter(), collections.Counter()
    for key, lines in texts["nb"].items():
        others = texts["nn"].get(key, [])
        if len(lines) != len(others):
            continue
        for line, other in zip(lines, others):
            if len(line) == len(other):
                aligned.update(zip(line, other))
                total.update(line)
    said = collections.defaultdict(dict)
    for (word, other), count in aligned.items():
        if total[word] >= 2 and count / total[word] >= 0.15:
            said[word][other] = count
    for line in (HERE / "pairs.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            word, *others = line.split()
            said[word] = {other: 1 for other in others}

    def shares(word):
        if word in said:
            return {other: count / sum(said[word].values()) for other, count in said[word].items()}
        if len(word) >= 5:
            for old, new in ENDINGS:
                if re.search(old, word):
                    return {re.sub(old, new, word): 0.6, word: 0.4}
        return {word: 1.0}

    return shares


def frequencies():
    """Language -> word -> share of all words."""
    texts = house()
    ours = {language: collections.Counter(w for lines in texts[language].values() for line in lines for w in line) for language in LANGUAGES}
    theirs = {language: {w: f for w, f in wordfreq.get_frequency_dict(language, "small").items() if WORD.fullmatch(w)} for language in LANGUAGES if language != "nn"}
    theirs["nn"] = collections.defaultdict(float)
    shares = carried(texts)
    for word, share in theirs["nb"].items():
        for other, part in shares(word).items():
            theirs["nn"][other] += share * part
    mixed = {}
    for language in LANGUAGES:
        own = 0.35 if language == "nn" else 0.15
        total = sum(ours[language].values())
        mixed[language] = collections.defaultdict(float)
        for word, share in theirs[language].items():
            mixed[language][word] += (1 - own) * share
        for word, count in ours[language].items():
            mixed[language][word] += own * count / total
    return mixed


def pieces(word):
    """All runs of one to five signs of a word with its borders, as often as they stand in it."""
    bordered = f"^{word}$"
    runs = [bordered[i : i + n] for n in range(1, 6) for i in range(len(bordered) - n + 1)]
    return [run for run in runs if run not in "^$"]


def fitted(known, top, shares, chosen):
    """The weights of the chosen pieces (multinomial logistic regression, L2)."""
    at = {piece: i for i, piece in enumerate(chosen)}
    columns, ends = [], [0]
    for word in known:
        columns += [at[piece] for piece in pieces(word) if piece in at]
        ends.append(len(columns))
    found = csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(known), len(chosen)))
    weight = np.array([min(top[word], 1e-4) ** 0.3 for word in known])
    weight = (weight / weight.mean())[:, None]

    def loss(flat):
        weights = flat.reshape(len(chosen), len(LANGUAGES))
        scores = found @ weights
        scores -= scores.max(1, keepdims=True)
        odds = np.exp(scores)
        sums = odds.sum(1, keepdims=True)
        slope = found.T @ (weight * (odds / sums - shares)) + weights
        return -(weight * shares * (scores - np.log(sums))).sum() + 0.5 * (flat**2).sum(), slope.ravel()

    found_weights = minimize(loss, np.zeros(len(chosen) * len(LANGUAGES)), jac=True, method="L-BFGS-B", options={"maxiter": 60})
    return found_weights.x.reshape(len(chosen), len(LANGUAGES))


def grouped(codes):
    """Lines of `code word word …`, the codes and the words in order."""
    by_code = collections.defaultdict(list)
    for word, code in codes.items():
        by_code[code].append(word)
    return "".join(f"{code} {' '.join(sorted(by_code[code]))}\n" for code in sorted(by_code))


def main():
    usual = frequencies()
    top = collections.defaultdict(float)
    for language in LANGUAGES:
        for word, share in usual[language].items():
            top[word] = max(top[word], share)
    known = sorted(word for word in top if top[word] >= 1.2e-6 and len(word) > 1)
    shares = np.array([[usual[language].get(word, 0.0) for language in LANGUAGES] for word in known])
    shares /= shares.sum(1, keepdims=True)

    counts = collections.Counter(piece for word in known for piece in pieces(word))
    often = sorted(piece for piece, count in counts.items() if count >= 8)
    first = fitted(known, top, shares, often)
    worth = (first.max(1) - first.min(1)) * np.array([counts[piece] ** 0.5 for piece in often])
    chosen = sorted(often[i] for i in np.argsort(-worth, kind="stable")[:PIECES])
    weights = fitted(known, top, shares, chosen)
    steps = np.clip(np.rint((weights - weights.mean(1, keepdims=True)) / PIECE_UNIT), -17, 18).astype(int) + 17
    signs = {piece: "".join(SIGNS[step] for step in row) for piece, row in zip(chosen, steps)}
    (HERE / "pieces.txt").write_text(grouped(signs), encoding="utf-8")

    at = {piece: row for piece, row in zip(chosen, (steps - 17) * PIECE_UNIT)}
    gain, codes = {}, {}
    for word, share in top.items():
        if share < 1.5e-6 and len(word) > 1:
            continue
        told = np.log(np.array([usual[language].get(word, 0.0) for language in LANGUAGES]) + NEVER)
        told = np.minimum(told.max() - told, LEAST * UNIT)
        guessed = sum((at[piece] for piece in pieces(word) if piece in at), np.zeros(len(LANGUAGES)))
        guessed = np.minimum(guessed.max() - guessed, LEAST * UNIT)
        # Between Danish, Bokmål and Nynorsk a mistake costs most, since most else in a sentence is alike.
        gain[word] = share ** 0.75 * (np.abs(told - guessed) * [1, 2, 2, 1.5, 1, 1]).max()
        codes[word] = "".join(SIGNS[int(step)] for step in np.rint(told / UNIT))
    kept = sorted(gain, key=lambda word: (-gain[word], word))[:WORDS]
    (HERE / "words.txt").write_text(grouped({word: codes[word] for word in kept}), encoding="utf-8")


if __name__ == "__main__":
    main()
