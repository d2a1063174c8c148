#!/usr/bin/env bash
# The draw that outgrows one machine: in parts on three silos, on one machine, and in one query of PostgreSQL, all the same.
set -euo pipefail
cd "$QS_ROOT"
files=500000 parts=48 k=1000 seed=TEXT-2026
dotnet run docs/examples/national-draw.cs -- --files $files --parts $parts --size $k --seed $seed --json >"$QS_TEMP/national.json"
cat "$QS_TEMP/national.json"
grep -q '"same": true' "$QS_TEMP/national.json"
grep -q '"machines": 3' "$QS_TEMP/national.json"
ours=$(sed -n 's/.*"selectionDigest": "\([0-9a-f]*\)".*/\1/p' "$QS_TEMP/national.json")
theirs=$(sh eng/with-postgresql.sh psql -X -v seed=$seed -v k=$k -v files=$files -v parts=$parts -f eng/national-draw.sql)
echo "PostgreSQL: $theirs"
[ "$ours" = "$theirs" ]
