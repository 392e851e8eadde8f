"""Small pictures side by side, all with the same axes: lines over a few steps, from 0 to 1."""

from html import escape

from ink import STYLE

WIDTH, HEIGHT, GAP, LEFT, TOP, BOTTOM, NAMES = 190, 180, 22, 46, 56, 62, 40


def drawn(title, steps, panels):
    """`panels`: heading to name of line to one number for each step, or None. All panels have the same lines."""
    names = list(dict.fromkeys(name for lines in panels.values() for name in lines))
    whole = LEFT + len(panels) * (WIDTH + GAP)
    high = TOP + HEIGHT + BOTTOM + NAMES
    told = "; ".join(
        f"{heading}: " + ", ".join(f"{name} " + " ".join("–" if value is None else f"{value:.2f}" for value in line) for name, line in lines.items())
        for heading, lines in panels.items()
    )
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {whole} {high}" role="img" aria-labelledby="t d">',
        f'<title id="t">{escape(title)}</title><desc id="d">{escape(told)}</desc><style>{STYLE}</style>',
    ]
    for nth, name in enumerate(names):
        at = LEFT + nth * 150
        parts.append(f'<path class="line {kind(nth, name)}" d="M{at} 18h26"/><text x="{at + 32}" y="22">{escape(name)}</text>')
    for nth, (heading, lines) in enumerate(panels.items()):
        parts.append(panel(LEFT + nth * (WIDTH + GAP), heading, steps, lines, names, first=nth == 0))
    return "\n".join(parts) + "\n</svg>\n"


def panel(left, heading, steps, lines, names, first):
    def x(step):
        return left + 10 + step / max(len(steps) - 1, 1) * (WIDTH - 20)

    def y(value):
        return TOP + (1 - max(value, 0.0)) * HEIGHT

    parts = [f'<text x="{left + WIDTH / 2:.0f}" y="{TOP - 10}" text-anchor="middle">{escape(heading)}</text>']
    for tenth in (0, 5, 10):
        parts.append(f'<path class="grid" d="M{left} {y(tenth / 10):.1f}h{WIDTH}"/>')
        if first:
            parts.append(f'<text x="{left - 8}" y="{y(tenth / 10) + 4:.1f}" text-anchor="end">{tenth / 10:g}</text>')
    for step, name in enumerate(steps):
        parts.append(f'<text x="{x(step):.1f}" y="{TOP + HEIGHT + 20}" text-anchor="middle">{escape(name)}</text>')
    for name, line in lines.items():
        points = [f"{x(step):.1f} {y(value):.1f}" for step, value in enumerate(line) if value is not None]
        if points:
            look = kind(names.index(name), name)
            dots = "".join(f"M{point}h.01" for point in points)
            parts.append(f'<path class="line {look}" d="M{"L".join(points)}"/>')
            parts.append(f'<path class="line {look}" style="stroke-width:7;stroke-linecap:round;stroke-dasharray:none" d="{dots}"/>')
    return "\n".join(parts)


def kind(nth, name):
    return "limit" if name == "best possible" else f"c{nth % 6}"
