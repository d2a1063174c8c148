#!/usr/bin/env bash
# The package is complete, depends on three packages alone, and has the same bytes when another folder packs it again.
# Leaves it in $QS_TEMP/feed for the consumers.
set -euo pipefail
. "$QS_ROOT/eng/ci/need.sh"
need python3 python3
cd "$QS_ROOT"

SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || echo 1000000000)
export SOURCE_DATE_EPOCH

pack() { dotnet pack "$1/src/QaStandards/QaStandards.csproj" --configuration Release --output "$2"; }

mkdir -p "$QS_TEMP/again"
tar --exclude=./artifacts --exclude=node_modules --exclude=bin --exclude=obj -cf - . | tar -xf - -C "$QS_TEMP/again"
pack "$QS_ROOT" "$QS_TEMP/feed"
pack "$QS_TEMP/again" "$QS_TEMP/feed-again"
for file in "$QS_TEMP"/feed/*.nupkg "$QS_TEMP"/feed/*.snupkg; do
  cmp "$file" "$QS_TEMP/feed-again/${file##*/}"
  sha256sum "$file"
done
rm -rf "$QS_TEMP/again" "$QS_TEMP/feed-again"

python3 - "$QS_TEMP"/feed/QaStandards.*.nupkg <<'PY'
import re, sys, zipfile

files = ["LICENSE", "README.md", "THIRD-PARTY-NOTICES.md", "icon.png", "lib/net10.0/QaStandards.dll", "lib/net10.0/QaStandards.xml"]
packages = ["Ardalis.SmartEnum", "FluentValidation", "NodaTime"]
with zipfile.ZipFile(sys.argv[1]) as package:
    nuspec = package.read("QaStandards.nuspec").decode()
    lacking = sorted(set(files) - set(package.namelist()))
depends = sorted(re.findall(r'<dependency id="([^"]+)"', nuspec))
if lacking:
    sys.exit(f"The package lacks {lacking}.")
if depends != packages:
    sys.exit(f"The package depends on {depends}; expected {packages}.")
print("The package is complete and depends on", ", ".join(depends))
PY
