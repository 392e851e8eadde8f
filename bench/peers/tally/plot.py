"""Time against voters, both by powers of ten, as an SVG that is read in light and dark."""

from html import escape
from math import ceil, floor, log10

from ink import STYLE

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 760, 440, 70, 190, 30, 50


def drawn(rows):
    lines = {}
    for row in rows:
        lines.setdefault(row["what"], []).append((int(row["voters"]), float(row["wall_s"])))
    voters = [voter for line in lines.values() for voter, _ in line]
    seconds = [second for line in lines.values() for _, second in line]
    across, down = (floor(log10(min(voters))), ceil(log10(max(voters)))), (floor(log10(min(seconds))), ceil(log10(max(seconds))))

    def x(voter):
        return LEFT + (log10(voter) - across[0]) / max(across[1] - across[0], 1) * (WIDTH - LEFT - RIGHT)

    def y(second):
        return TOP + (down[1] - log10(second)) / (down[1] - down[0]) * (HEIGHT - TOP - BOTTOM)

    told = "; ".join(f"{what}: " + ", ".join(f"{voter:,} voters {second:.3g} s" for voter, second in line) for what, line in lines.items())
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-labelledby="t d">',
        f'<title id="t">Seconds to count against the number of voters</title><desc id="d">{escape(told)}</desc><style>{STYLE}</style>',
    ]
    for power in range(down[0], down[1] + 1):
        at = y(10**power)
        parts.append(f'<path class="grid" d="M{LEFT} {at:.1f}H{WIDTH - RIGHT}"/><text x="{LEFT - 8}" y="{at + 4:.1f}" text-anchor="end">{amount(power)} s</text>')
    for power in range(across[0], across[1] + 1):
        at = x(10**power)
        parts.append(f'<path class="grid" d="M{at:.1f} {TOP}V{HEIGHT - BOTTOM}"/><text x="{at:.1f}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">{10**power:,}</text>')
    parts.append(f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 8}" text-anchor="middle">voters</text>')
    # Names stand where their lines end, pushed apart where these lie close.
    ends = sorted((y(line[-1][1]), what) for what, line in lines.items())
    places, last = {}, -100
    for at, what in ends:
        places[what] = last = max(at, last + 17)
    for nth, (what, line) in enumerate(lines.items()):
        kind = "limit" if what == "limit" else f"c{nth % 6}"
        path = "L".join(f"{x(voter):.1f} {y(second):.1f}" for voter, second in line)
        name = "memory read once (limit)" if what == "limit" else what
        parts.append(f'<path class="line {kind}" fill="none" stroke="#555" d="M{path}"/><text x="{WIDTH - RIGHT + 8}" y="{places[what] + 4:.1f}">{escape(name)}</text>')
    return "\n".join(parts) + "\n</svg>\n"


def amount(power):
    return f"{10**power:,}" if power >= 0 else f"{10**power:.{-power}f}"
