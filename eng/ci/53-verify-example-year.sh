#!/bin/sh
# The year that the example program plans, planned again without the library: the whole of each sample in Python, and each
# month's draw in a shell, in Python and in PostgreSQL.
set -eu
cd "$(dirname "$0")/../.."
. eng/ci/need.sh
need python3 python3 > /dev/null
months=docs/examples/data/hlta-2017-18
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
trap 'exit 1' HUP INT TERM

dotnet run docs/examples/year-of-moderation.cs -- --json --year "$months" --seed CI > "$place/year.json" < /dev/null
PYTHONDONTWRITEBYTECODE=1 python3 eng/verify-year.py "$months" "$place/draws" < "$place/year.json"
export QS_DRAWS="$place/draws"
sh eng/verify-draws.sh sh docs/verify/verify.sh
sh eng/verify-draws.sh python3 docs/verify/verify.py
sh eng/with-postgresql.sh sh eng/verify-draws.sh sh eng/verify-in-sql.sh
