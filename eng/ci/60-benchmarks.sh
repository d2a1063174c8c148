#!/usr/bin/env bash
# Every benchmark runs once on its smallest situation, and its setup finds that the methods it compares answer alike.
set -euo pipefail
cd "$QS_ROOT"
dotnet build -c Release benchmarks/QaStandards.Benchmarks --no-restore
dotnet run -c Release --no-build --project benchmarks/QaStandards.Benchmarks -- \
  --job Dry --inProcess --filter '*OneMonth*' '*ThreeDays*' '*Lifecycles.Step*' --artifacts "$QS_TEMP/benchmarks" >"$QS_TEMP/benchmarks.txt" || {
  cat "$QS_TEMP/benchmarks.txt"
  exit 1
}
grep '^|' "$QS_TEMP/benchmarks.txt"
