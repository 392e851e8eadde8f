"""Where and with what a run was made."""

import datetime
import os
import platform
from importlib.metadata import PackageNotFoundError, version


def told(packages):
    """The line of every bench: date, machine, load; and which versions of the peers."""
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        model = next((line.split(":")[1].strip() for line in file if line.startswith("model name")), platform.machine())
    today = datetime.date.today().isoformat()
    print(f"Machine: {os.cpu_count()} cores, {model}; {today}; load {load()}.")
    print(f"Peers: Python {platform.python_version()}, {', '.join(f'{name} {installed(name)}' for name in packages)}.\n", flush=True)


def load():
    return f"{os.getloadavg()[0]:.2f}"


def installed(name):
    try:
        return version(name)
    except PackageNotFoundError:
        return "missing"
