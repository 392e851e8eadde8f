"""Themes without help: each peer is given the true number of themes and says which row belongs with which."""

import re
from functools import partial

import numpy as np
import snowballstemmer
import stopwordsiso
from sklearn.cluster import KMeans
from sklearn.decomposition import NMF, TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import adjusted_rand_score, normalized_mutual_info_score
from sklearn.preprocessing import normalize

import ensemble
import vectors

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
LSA, ENSEMBLE, BERTOPIC, BY_DEFAULT = "letters, LSA, k-means", "ensemble", "BERTopic, LSA", "BERTopic, MiniLM"
ONCE = {BERTOPIC, BY_DEFAULT}
STEMMERS = {"sv": "swedish", "da": "danish", "nb": "norwegian", "fi": "finnish", "en": "english"}


def words(text, language):
    """The words of a text in small letters, without those that only hold a sentence together."""
    small = stopwordsiso.stopwords("no" if language == "nb" else language)
    return [word for word in WORD.findall(text.lower()) if word not in small]


def stems(texts, language):
    stemmer = snowballstemmer.stemmer(STEMMERS[language])
    return [[stemmer.stemWord(word) for word in words(text, language)] for text in texts]


def weighed(tokens):
    return TfidfVectorizer(analyzer=lambda row: row, min_df=2, max_df=0.5, sublinear_tf=True).fit_transform(tokens)


def letters(texts, language):
    """TF-IDF of runs of three to five letters."""
    bare = [" ".join(words(text, language)) for text in texts]
    return TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), min_df=2, sublinear_tf=True).fit_transform(bare)


def latent(weights, seed):
    """A hundred directions."""
    return normalize(TruncatedSVD(min(100, min(weights.shape) - 1), random_state=seed).fit_transform(weights))


def k_means(vectors, k, seed):
    return KMeans(k, n_init=4, random_state=seed).fit_predict(vectors)


def factors(weights, k, seed):
    return NMF(k, init="nndsvda", random_state=seed, max_iter=300).fit_transform(weights).argmax(axis=1)


def bertopic(texts, points, seed):
    """BERTopic with its own number of themes; what it leaves out (-1) is a class of its own."""
    from bertopic import BERTopic
    from umap import UMAP

    reduced = UMAP(n_neighbors=15, n_components=5, min_dist=0.0, metric="cosine", random_state=seed)
    return np.array(BERTopic(umap_model=reduced, calculate_probabilities=False).fit_transform(texts, points(seed))[0])


def peers(set):
    """Each peer by name: from a seed to the theme of each row."""
    plain = weighed([words(text, set.language) for text in set.texts])
    tokens = stems(set.texts, set.language)
    stemmed = weighed(tokens)
    runs = letters(set.texts, set.language)
    found = {
        "words, k-means": partial(k_means, plain, set.k),
        "words, NMF": partial(factors, plain, set.k),
        "stems, k-means": partial(k_means, stemmed, set.k),
        "stems, NMF": partial(factors, stemmed, set.k),
        LSA: lambda seed: k_means(latent(runs, seed), set.k, seed),
        ENSEMBLE: partial(ensemble.themes, tokens, runs, set.k),
        BERTOPIC: partial(bertopic, set.texts, partial(latent, runs)),
    }
    if set.language == vectors.LANGUAGE:
        found["MiniLM, k-means"] = lambda seed: k_means(vectors.of(set.texts), set.k, seed)
        found[BY_DEFAULT] = partial(bertopic, set.texts, lambda seed: vectors.of(set.texts))
    return found


def purity(labels, themes):
    of_label, of_theme = np.unique(labels, return_inverse=True)[1], np.unique(themes, return_inverse=True)[1]
    table = np.zeros((of_theme.max() + 1, of_label.max() + 1))
    np.add.at(table, (of_theme, of_label), 1)
    return table.max(axis=1).sum() / len(labels)


def score(set, themes):
    """NMI (arithmetic mean), ARI, purity, and how many themes there are."""
    labels, themes = [set.labels[row] for row in set.scored], [themes[row] for row in set.scored]
    return np.array(
        [
            normalized_mutual_info_score(labels, themes),
            adjusted_rand_score(labels, themes),
            purity(labels, themes),
            len(np.unique(themes)),
        ]
    )
