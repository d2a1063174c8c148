#!/usr/bin/env python3
"""Plans a year of moderation samples again, from docs/draw-specification.md and the HLTA Code alone.

Usage: verify-year.py MONTHS_FOLDER < year.json     What docs/examples/year-of-moderation.cs --json printed is compared with it.
       verify-year.py MONTHS_FOLDER DRAWS_FOLDER    Also writes each month's draw as ids.txt, seed.txt and drawn.txt.
"""
import csv
import hashlib
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "docs", "verify"))
from cover import cover  # noqa: E402

COLUMNS = ["assessor", "provider", "outcome", "attempt", "submission", "difficult", "principle", "firstSolo", "notMet"]
KEYS = {"HLTA 76a": "assessor", "HLTA 77a": "provider"}


def sha256(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def digest(event, files):
    value = {"outcome": str.lower, "attempt": str.lower}
    lines = [["qs-cohort-1"], [event, "1"], ["id"] + COLUMNS]
    for file in sorted(files, key=lambda file: file["id"].encode("utf-8")):
        lines.append([file["id"]] + [value.get(name, str)(file[name]) for name in COLUMNS])
    return sha256("".join("\t".join(line) + "\n" for line in lines))


def mandatory(file):
    """The clauses that take a file whatever the draw, in the Code's order."""
    return [clause for clause, holds in [
        ("HLTA 64(5)", file["firstSolo"] == "1"),
        ("HLTA 75(1)", file["outcome"] != "Met"),
        ("HLTA 75(2)", file["outcome"] == "Partial"),
        ("HLTA 75(3)", int(file["submission"]) >= 2 or file["attempt"] == "Partial"),
        ("HLTA 75(4)", "Full" in (file["attempt"], file["outcome"])),
        ("HLTA 75(5)", "1" in (file["difficult"], file["principle"])),
    ] if holds]


def plan(seed, files, covered):
    """Returns the pool, and for each selected id its stratum and reasons."""
    selected = {file["id"]: ("mandatory", mandatory(file)) for file in files if mandatory(file)}
    met = [file for file in files if file["outcome"] == "Met"]
    pool = [file["id"] for file in met if file["id"] not in selected]
    for id in sorted(pool, key=lambda id: (sha256(f"{seed}:{id}"), id.encode("utf-8")))[:(5 * len(met) + 99) // 100]:
        selected[id] = ("random", ["HLTA 75(6)"])

    by_id = {file["id"]: file for file in files}
    seen = covered | {(kind, by_id[id][kind]) for id in selected for kind in KEYS.values()}
    rest = [(file["id"], *((kind, "-" if (kind, file[kind]) in seen else file[kind]) for kind in KEYS.values()))
            for file in files if file["id"] not in selected]
    for id in cover(seed, rest):
        selected[id] = ("coverage", [clause for clause, kind in KEYS.items() if (kind, by_id[id][kind]) not in seen])
        seen |= {(kind, by_id[id][kind]) for kind in KEYS.values()}
    return pool, selected


def main():
    folder = sys.argv[1]
    months = json.load(sys.stdin)["months"]
    with open(os.path.join(folder, "national-standards.csv"), encoding="utf-8", newline="") as lines:
        national = {row["month"]: row["standards"].split() for row in csv.DictReader(lines)}
    names = sorted(name[:-4] for name in os.listdir(folder) if name[:2] == "20")
    assert names and names == [month["month"] for month in months], names

    covered, count = set(), 0
    for month in months:
        name, seed = month["month"], month["seed"]
        with open(os.path.join(folder, name + ".csv"), encoding="utf-8", newline="") as lines:
            files = list(csv.DictReader(lines))
        assert month["cohort"]["digest"] == digest(name, files), f"{name}: the digest of the list differs"

        pool, selected = plan(seed, files, covered)
        claimed = {file["id"]: (file["stratum"], file["reasons"]) for file in month["selected"]}
        assert claimed == selected, (name, claimed, selected)
        assert all(file["ticket"] == sha256(f"{seed}:{file['id']}") for file in month["selected"]), f"{name}: a ticket differs"

        text = []
        for file in files:
            if file["id"] in selected:
                stratum, reasons = selected[file["id"]]
                standards = sorted(set(map(int, file["notMet"].split() + national.get(name, []))))
                text.append(f"{file['id']}\t{stratum}\t{', '.join(reasons)}\t{' '.join(map(str, standards))}\n")
                covered |= {(kind, file[kind]) for kind in KEYS.values()}
        text.sort(key=lambda line: line.encode("utf-8"))
        assert month["receipt"]["selectionDigest"] == sha256("qs-selection-1\n" + "".join(text)), f"{name}: the selection differs"
        count += len(selected)
        if len(sys.argv) > 2:
            export(os.path.join(sys.argv[2], name), seed, pool, month)

    assert count > 0
    print(f"{len(months)} months planned again, {count} files: every list, ticket, reason and selection agrees")


def export(folder, seed, pool, month):
    os.makedirs(folder)
    drawn = [f"{file['ticket']}  {file['id']}" for file in month["selected"] if file["stratum"] == "random"]
    for name, lines in [("seed.txt", [seed]), ("ids.txt", pool), ("drawn.txt", drawn)]:
        with open(os.path.join(folder, name), "w", encoding="utf-8", newline="\n") as file:
            file.writelines(line + "\n" for line in lines)


if __name__ == "__main__":
    main()
