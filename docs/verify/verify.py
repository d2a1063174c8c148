#!/usr/bin/env python3
"""Draws again: python3 verify.py SEED K < ids.txt     (one id a line, UTF-8, lines ended by LF)"""
import hashlib
import sys

seed, k = sys.argv[1].encode("ascii"), int(sys.argv[2])
ids = [line for line in sys.stdin.buffer.read().split(b"\n") if line]
tickets = sorted((hashlib.sha256(seed + b":" + id).digest(), id) for id in ids)
for ticket, id in tickets[:k]:
    sys.stdout.buffer.write(ticket.hex().encode("ascii") + b"  " + id + b"\n")
