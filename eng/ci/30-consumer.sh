#!/usr/bin/env bash
# A project outside the tree restores the package from a folder feed, compiles against it and runs.
set -euo pipefail
. "$QS_ROOT/eng/ci/consumer.sh"

dotnet build Consumer.csproj --configuration Release
cmp packages/qastandards/*/lib/net10.0/QaStandards.dll bin/Release/net10.0/QaStandards.dll
dotnet bin/Release/net10.0/Consumer.dll | tee output.txt
diff -u expected.txt output.txt
