#!/usr/bin/env bash
# The same consumer, published with Native AOT, says the same; the only trim warning is SmartEnum's own.
set -euo pipefail
. "$QS_ROOT/eng/ci/need.sh"
. "$QS_ROOT/eng/ci/consumer.sh"

command -v clang >/dev/null || need gcc gcc libc6-dev zlib1g-dev

dotnet publish Consumer.csproj --configuration Release --use-current-runtime -p:PublishAot=true --output published | tee publish.log
others=$(grep -E '(warning|error) IL[0-9]+' publish.log | grep -vF "IL2104: Assembly 'Ardalis.SmartEnum' produced trim warnings" || true)
if [ -n "$others" ]; then
  echo "Trim or AOT warnings that are not SmartEnum's:"
  echo "$others"
  exit 1
fi
./published/Consumer | tee output.txt
diff -u expected.txt output.txt
