"""Makes land.json (coast lines of Europe and its neighbours, for the maps) from Natural Earth's 1:50m land.

Run:  npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
      python3 recipe.py package/land-50m.json

Needs only Python 3; writes land.json beside this file, always the same bytes
for the same input. README.md says more.
"""

import json
import math
import sys
from pathlib import Path

WEST, SOUTH, EAST, NORTH = -30.0, 10.0, 125.0, 70.0  # the box kept, in degrees
TOLERANCE = 0.015  # degrees of latitude: how far a simplified line may stray
MIN_AREA = 0.01  # square degrees: smaller rings are dropped


def decode(topology):
    """All rings of the land object, outer rings and holes alike, open (first point not repeated)."""
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        line = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            line.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
        arcs.append(line)

    def polygons(geometry):
        kind = geometry["type"]
        if kind == "GeometryCollection":
            for part in geometry["geometries"]:
                yield from polygons(part)
        elif kind == "MultiPolygon":
            yield from geometry["arcs"]
        elif kind == "Polygon":
            yield geometry["arcs"]

    for polygon in polygons(topology["objects"]["land"]):
        for indices in polygon:
            ring = []
            for i in indices:  # ~i means arc i backwards; each arc starts where the last one ended
                line = arcs[i] if i >= 0 else arcs[~i][::-1]
                ring.extend(line[1:] if ring else line)
            yield ring[:-1] if ring[0] == ring[-1] else ring


def unwrapped(ring):
    """Undoes the jumps at the 180th meridian (Chukotka), where the line would run round the globe."""
    out = [ring[0]]
    for x, y in ring[1:]:
        out.append((x - 360 * round((x - out[-1][0]) / 360), y))
    return out


def clip(ring):
    """Sutherland-Hodgman against the box, one side after the other."""
    for axis, limit, sign in ((0, WEST, 1), (0, EAST, -1), (1, SOUTH, 1), (1, NORTH, -1)):
        out = []
        for k, here in enumerate(ring):
            before = ring[k - 1]
            a, b = sign * (before[axis] - limit), sign * (here[axis] - limit)
            if (a >= 0) != (b >= 0):
                t = a / (a - b)
                other = before[1 - axis] + t * (here[1 - axis] - before[1 - axis])
                out.append((limit, other) if axis == 0 else (other, limit))
            if b >= 0:
                out.append(here)
        ring = out
    return ring


def area(ring):
    return abs(sum(ring[k - 1][0] * y - x * ring[k - 1][1] for k, (x, y) in enumerate(ring))) / 2


def distance(p, a, b):
    """From p to the segment a-b, in degrees of latitude (longitude shrunk by the cosine)."""
    c = math.cos(math.radians(p[1]))
    ux, uy = (b[0] - a[0]) * c, b[1] - a[1]
    vx, vy = (p[0] - a[0]) * c, p[1] - a[1]
    length = ux * ux + uy * uy
    t = max(0.0, min(1.0, (vx * ux + vy * uy) / length)) if length else 0.0
    return math.hypot(vx - t * ux, vy - t * uy)


def farthest(ring, i, j):
    """The point between i and j (j may pass the end) farthest from the segment i-j: (distance, index)."""
    n = len(ring)
    a, b = ring[i % n], ring[j % n]
    return max(((distance(ring[k % n], a, b), -k) for k in range(i + 1, j)), default=(0.0, 0))


def simplify(ring):
    """Douglas-Peucker on a closed ring; returns the kept indices, in order."""
    n = len(ring)
    far = max(range(n), key=lambda k: (distance(ring[k], ring[0], ring[0]), -k))
    keep = {0, far}
    todo = [(0, far), (far, n)]
    while todo:
        i, j = todo.pop()
        d, k = farthest(ring, i, j)
        if d > TOLERANCE:
            keep.add(-k)
            todo += [(i, -k), (-k, j)]
    return sorted(keep)


def rounded(ring):
    """Whole hundredths of a degree, without repeated points."""
    points = [(round(x * 100), round(y * 100)) for x, y in ring]
    return [p for k, p in enumerate(points) if p != points[k - 1]]


def number(hundredths):
    return f"{hundredths / 100:.2f}".rstrip("0").rstrip(".")


def main(source):
    topology = json.loads(Path(source).read_text(encoding="utf-8"))
    rings = []
    for whole in map(unwrapped, decode(topology)):
        for turn in (-360, 0, 360):  # an unwrapped ring may lie one turn off
            ring = clip([(x + turn, y) for x, y in whole])
            if len(ring) < 3 or area(ring) < MIN_AREA:
                continue
            ring = rounded([ring[k] for k in simplify(ring)])
            if len(ring) >= 3:
                rings.append(ring)
    # Large rings first; the points themselves settle ties.
    rings.sort(key=lambda ring: (-area(ring), ring))
    lines = ["[" + ",".join(f"[{number(x)},{number(y)}]" for x, y in ring) + "]" for ring in rings]
    text = '{"source":"Natural Earth 1:50m land","licence":"public domain","rings":[\n'
    text += ",\n".join(lines) + "\n]}\n"
    Path(__file__).with_name("land.json").write_text(text, encoding="utf-8", newline="\n")
    print(f"land.json: {len(rings)} rings, {sum(map(len, rings))} points, {len(text)} bytes")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
