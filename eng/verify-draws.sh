#!/bin/sh
# Runs a verifier over every draw in a folder and compares what it prints with drawn.txt.
# Usage: verify-draws.sh COMMAND...     The command gets SEED and K as its last words, and the ids on its input.
# The folder is docs/verify/draws, or QS_DRAWS when that is set.
set -u
draws=${QS_DRAWS:-$(dirname "$0")/../docs/verify/draws}
checked=0 wrong=0
for draw in "$draws"/*/; do
  seed=$(cat "$draw/seed.txt")
  k=$(wc -l < "$draw/drawn.txt" | tr -d ' ')
  if "$@" "$seed" "$k" < "$draw/ids.txt" | diff -u "$draw/drawn.txt" -; then
    echo "agrees: $(basename "$draw"), $k drawn"
  else
    echo "differs: $(basename "$draw")"
    wrong=$((wrong + 1))
  fi
  checked=$((checked + 1))
done
echo "$checked draws checked, $wrong wrong"
[ "$checked" -gt 0 ] && [ "$wrong" -eq 0 ]
