#!/usr/bin/env bash
# The draws of the specification, drawn again by DuckDB: only when asked for with QS_DUCKDB=1, because of its 400 MB.
set -euo pipefail
cd "$QS_ROOT"
if [ "${QS_DUCKDB:-}" != 1 ]; then
  echo "not asked for: QS_DUCKDB=1 .ci/run"
  exit 0
fi
dotnet build eng/verify-in-duckdb.cs -v q
sh eng/verify-draws.sh dotnet run --no-build eng/verify-in-duckdb.cs --
