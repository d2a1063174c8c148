#!/usr/bin/env python3
"""Chooses again the files that complete the year: python3 cover.py SEED < candidates.txt

One candidate a line: id, assessor, provider, separated by tabs; "-" for a key that is already covered.
"""
import hashlib
import sys


def least(keys, files):
    """The fewest files that cover the keys: all keys, less a maximum matching of assessors with providers."""
    partner = {}

    def match(assessor, tried):
        for _, a, p in files:
            if a == assessor and p in keys and p not in tried:
                tried.add(p)
                if p not in partner or match(partner[p], tried):
                    partner[p] = assessor
                    return True
        return False

    return len(keys) - sum(match(key, set()) for key in sorted(keys) if key[0] == "assessor")


def cover(seed, files):
    files = sorted(files, key=lambda file: (hashlib.sha256(f"{seed}:{file[0]}".encode()).digest(), file[0].encode()))
    keys = {key for _, *pair in files for key in pair if key[1] != "-"}
    chosen = []
    for id, *pair in files:
        if least(keys - set(pair), files) < least(keys, files):
            keys -= set(pair)
            chosen.append(id)
    return chosen


if __name__ == "__main__":
    rows = [line.split("\t") for line in sys.stdin.buffer.read().decode("utf-8").split("\n") if line]
    for chosen in cover(sys.argv[1], [(id, ("assessor", a), ("provider", p)) for id, a, p in rows]):
        print(chosen)
