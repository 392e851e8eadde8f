"""How good the maps are, as Markdown, with its pictures beside it: what was planted, what holds, and what intervals promise."""

import calibration
import holding
import machine
import recovery


PARTS = {
    "recovery": lambda _folder, out: recovery.told(out),
    "holding": lambda folder, _out: holding.told(folder),
    "calibration": lambda folder, _out: calibration.told(folder),
}


def told(folder, out, packages, parts):
    machine.told(packages)
    for part in parts or PARTS:
        PARTS[part](folder, out)
