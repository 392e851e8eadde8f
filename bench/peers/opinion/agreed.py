"""Puts the tables that the tests print (on the standard input) in the places of a text that are marked with their names."""

import re
import sys
from pathlib import Path

path = Path(sys.argv[1])
text, tables, name = path.read_text(encoding="utf-8"), {}, None
for line in sys.stdin:
    if line.startswith("table "):
        name = line.split()[1]
    if line.startswith("|") and name:
        tables.setdefault(name, []).append(line)
for name, lines in tables.items():
    rows = lines[:2] + sorted(lines[2:])
    text, found = re.subn(rf"(<!-- table {name} -->\n)[^<]*(<!-- end -->)", lambda mark: mark[1] + "".join(rows) + mark[2], text)
    if not found:
        sys.exit(f"bench: {path} has no place for the table {name}")
path.write_text(text, encoding="utf-8")
print(f"{path}: {', '.join(tables)}")
