"""Themes with some labels given: peers learn from the labelled rows and name the rest; ours is given them as seeds."""

import random
from functools import cached_property

import numpy as np
from scipy.sparse import hstack
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.naive_bayes import ComplementNB
from sklearn.preprocessing import normalize
from sklearn.semi_supervised import LabelSpreading, SelfTrainingClassifier
from sklearn.svm import LinearSVC

import ours
import vectors

OURS, HIDDEN, BARE = "ours", "ours, names hidden", "ours, no thesaurus"


class Given:
    """Rows of a set that have a theme, with what the peers see of them; weighed over all, so that they too may learn from the unlabelled
    ones."""

    def __init__(self, set):
        self.name, self.language = set.name, set.language
        self.texts = np.array([set.texts[row] for row in set.scored], object)
        self.labels = np.array([set.labels[row] for row in set.scored])

    @cached_property
    def words(self):
        return TfidfVectorizer(sublinear_tf=True, token_pattern=r"(?u)\b\w+\b").fit_transform(self.texts)

    @cached_property
    def letters(self):
        return TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), min_df=2, sublinear_tf=True).fit_transform(self.texts)

    @cached_property
    def both(self):
        return normalize(hstack([self.words, self.letters])).tocsr()

    @cached_property
    def near(self):
        return normalize(TruncatedSVD(min(100, min(self.both.shape) - 1), random_state=0).fit_transform(self.both))

    @cached_property
    def vectors(self):
        return vectors.of(self.texts)

    def drawn(self, share, seed):
        """Rows whose labels are given, by lot, and the rest."""
        rows = list(range(len(self.texts)))
        random.Random(f"{self.name} {share} {seed}").shuffle(rows)
        given = round(share * len(rows))
        return rows[:given], rows[given:]

    def measured(self, share, seed):
        """Accuracy by name, of the peers and of ours; how many ours calls sure, and the share right of them."""
        given, rest = self.drawn(share, seed)
        truth = self.labels[rest]
        peers = {name: (named == truth).mean() for name, named in self.peers(given, rest)}
        told = ours.seeded(self.texts[rest], zip(self.labels[given], self.texts[given]))
        right = np.array([name == true for (name, _), true in zip(told, truth)])
        sure = np.array([sure for _, sure in told])
        numbers = {label: f"x{nth}x" for nth, label in enumerate(np.unique(self.labels))}
        pairs = [(numbers[label], text) for label, text in zip(self.labels[given], self.texts[given])]
        unnamed = np.array([numbers[label] for label in truth])
        hidden = np.array([name for name, _ in ours.seeded(self.texts[rest], pairs)], object)
        bare = np.array(ours.bare(self.texts[rest], pairs))
        mine = {OURS: right.mean(), HIDDEN: (hidden == unnamed).mean(), BARE: (bare == unnamed).mean()}
        return mine, peers, sure.mean(), right[sure].mean() if sure.any() else np.nan

    def peers(self, given, rest):
        """Each peer by name, and the label it gives each of the rest."""
        labels = self.labels[given]
        for name, features in [("words", self.words), ("letters", self.letters)]:
            yield f"logistic, {name}", LogisticRegression(C=10, max_iter=300).fit(features[given], labels).predict(features[rest])
            yield f"SVM, {name}", LinearSVC().fit(features[given], labels).predict(features[rest])
        yield "SVM, both", LinearSVC().fit(self.both[given], labels).predict(self.both[rest])
        yield "naive Bayes, both", ComplementNB().fit(self.both[given], labels).predict(self.both[rest])
        known, numbered = np.unique(labels, return_inverse=True)
        partly = np.full(len(self.labels), -1)
        partly[given] = numbered
        trained = SelfTrainingClassifier(ComplementNB(), criterion="k_best", k_best=max(1, len(rest) // 10), max_iter=5)
        yield "self-training", known[trained.fit(self.both, partly).predict(self.both[rest])]
        spread = LabelSpreading(kernel="knn", n_neighbors=10, alpha=0.2, max_iter=30).fit(self.near, partly)
        yield "label spreading", known[spread.transduction_[rest]]
        try:
            yield "fastText, words", self.fasttext(given, rest, wordNgrams=1)
            yield "fastText, pieces too", self.fasttext(given, rest, wordNgrams=2, minn=3, maxn=5, bucket=50_000)
        except ImportError:
            pass
        if self.language == vectors.LANGUAGE:
            try:
                points = self.vectors
            except ImportError:
                return
            yield "logistic, MiniLM", LogisticRegression(C=10, max_iter=300).fit(points[given], labels).predict(points[rest])

    def fasttext(self, given, rest, **settings):
        """Supervised fastText with many rounds and a high rate, as few labels need."""
        import fasttext as fast

        known, numbered = np.unique(self.labels[given], return_inverse=True)
        path = str(ours.path("given.txt"))
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(f"__label__{label} {text.lower()}\n" for label, text in zip(numbered, self.texts[given]))
        model = fast.train_supervised(path, lr=0.5, epoch=60, dim=50, thread=1, verbose=0, **settings)
        told = model.f.multilinePredict([f"{text.lower()}\n" for text in self.texts[rest]], 1, 0.0, "strict")[0]
        return np.array([known[int(labels[0].removeprefix("__label__"))] if labels else "" for labels in told])
