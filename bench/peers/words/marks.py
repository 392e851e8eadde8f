"""What was promised before anything was built, and where a run falls short of it."""

import numpy as np

# NMI and ARI of the ensemble as it was measured when the marks were set; not every set was measured then.
SET_BEFORE = {"sib200/sv": (0.26, 0.18), "massive/sv": (0.56, 0.35), "sib200/da": (0.28, 0.20), "massive/da": (0.59, 0.40)}
ALLOWANCE = 0.02
MEASURES = ("NMI", "ARI")


class Marks:
    """Promises in the order they were looked at: what, the mark, what was measured, and whether that is enough."""

    def __init__(self):
        self.rows = []
        self.beside = {measure: ([], [], []) for measure in MEASURES}

    def least(self, what, mark, found):
        self.rows.append((what, f"≥ {mark:.3f}", f"{found:.3f}", found >= mark))

    def most(self, what, mark, found, unit):
        self.rows.append((what, f"≤ {mark:g} {unit}", f"{found:,.{0 if found >= 100 else 1}f} {unit}", found <= mark))

    def themes(self, name, ours, bare, ensemble):
        """Against the mark set before where there is one, and the ensemble of this run; without the thesaurus only on average."""
        for nth, measure in enumerate(MEASURES):
            before = SET_BEFORE.get(name)
            if before:
                self.least(f"{name}: {measure} of the ensemble as set before, less {ALLOWANCE}", before[nth] - ALLOWANCE, ours[nth])
            if ensemble is not None:
                self.least(f"{name}: {measure} of the ensemble in this run, less {ALLOWANCE}", ensemble[nth] - ALLOWANCE, ours[nth])
            mark = before[nth] if before else None if ensemble is None else ensemble[nth]
            if mark is not None:
                for row, value in zip(self.beside[measure], (mark, ours[nth], bare[nth])):
                    row.append(value)

    def on_average(self):
        for measure, (mark, ours, bare) in self.beside.items():
            if mark:
                what = f"{measure}, mean over {len(mark)} sets: the ensemble as set before, else of this run"
                self.least(what, np.mean(mark), np.mean(ours))
                self.least(f"{what}; ours without its thesaurus", np.mean(mark), np.mean(bare))

    def told(self):
        print("## Marks\n\n| mark | wanted | measured | met |\n|---|--:|--:|---|")
        for what, wanted, found, met in self.rows:
            print(f"| {what} | {wanted} | {found} | {'yes' if met else '**no**'} |")
        short = [what for what, _, _, met in self.rows if not met]
        print(f"\n{len(self.rows) - len(short)} of {len(self.rows)} met." + (" Short of the mark:\n" if short else ""))
        for what in short:
            print(f"- {what}")
