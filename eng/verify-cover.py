#!/usr/bin/env python3
"""Holds docs/verify/cover.py to its definition: of all smallest sets, the one whose list of tickets comes first."""
import hashlib
import itertools
import os
import random
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "docs", "verify"))
from cover import cover  # noqa: E402


def by_definition(seed, files):
    order = sorted(files, key=lambda file: hashlib.sha256(f"{seed}:{file[0]}".encode()).digest())
    keys = {key for _, *pair in files for key in pair if key[1] != "-"}
    for size in range(len(order) + 1):
        for chosen in itertools.combinations(order, size):  # in ticket order, so the first that covers is the answer
            if keys <= {key for _, *pair in chosen for key in pair}:
                return [file[0] for file in chosen]


def month(rows):
    return [(id, ("assessor", assessor), ("provider", provider)) for id, assessor, provider in rows]


published = month([("F01", "A", "P"), ("F02", "B", "Q"), ("F03", "C", "P"), ("F04", "B", "P"), ("F05", "A", "Q")])
assert cover("73958201846372910563", published) == ["F05", "F02", "F03"]

chance = random.Random(20171130)
for number in range(2000):
    files = month([(f"F{i:02}", chance.choice("ABCD-"), chance.choice("PQR-")) for i in range(chance.randint(1, 8))])
    seed = f"cover-{number}"
    assert cover(seed, files) == by_definition(seed, files), (seed, files)

print("2,001 coverage choices agree with the definition")
