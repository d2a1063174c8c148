#!/bin/sh
# Draws again: sh verify.sh SEED K < ids.txt     (one id a line, UTF-8, lines ended by LF)
set -eu
LC_ALL=C && export LC_ALL
seed=$1 k=$2
while IFS= read -r id || [ -n "$id" ]; do
  [ -n "$id" ] || continue
  printf '%s  %s\n' "$(printf '%s' "$seed:$id" | sha256sum | cut -c 1-64)" "$id"
done | sort | head -n "$k"
