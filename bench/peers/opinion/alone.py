"""Runs a command and prints what it took as JSON: wall and processor seconds, the most memory in bytes, how it ended, what it said.

Linux counts what the parent holds to the most memory of a child, so the parent must be as small as this one."""

import json
import os
import subprocess
import sys
import time

began = time.perf_counter()
process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
said = process.stderr.read()
_, status, used = os.wait4(process.pid, 0)
wall = time.perf_counter() - began
process.returncode = os.waitstatus_to_exitcode(status)
# Linux tells the most memory in units of 1024 bytes.
took = {"wall": wall, "cpu": used.ru_utime + used.ru_stime, "peak": used.ru_maxrss * 1024}
print(json.dumps({**took, "ended": process.returncode, "said": said}))
