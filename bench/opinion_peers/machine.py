"""Where and with what a run was made."""

import datetime
import os
import platform
from importlib.metadata import version

PACKAGES = ("red-dwarf", "scikit-learn", "numpy", "pandas", "scipy")


def told():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        model = next((line.split(":")[1].strip() for line in file if line.startswith("model name")), platform.machine())
    today = datetime.date.today().isoformat()
    print(f"Machine: {os.cpu_count()} cores, {model}; {today}; load {os.getloadavg()[0]:.2f}.")
    print(f"Peer: Python {platform.python_version()}, {', '.join(f'{name} {version(name)}' for name in PACKAGES)}.\n", flush=True)
