#!/usr/bin/env bash
# Layout, unused usings and analyser rules are as .editorconfig asks.
set -euo pipefail
cd "$QS_ROOT"
dotnet format QaStandards.sln --verify-no-changes --no-restore
